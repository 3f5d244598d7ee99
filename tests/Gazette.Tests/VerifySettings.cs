namespace Gazette.Tests;

/// <summary>The location of a snapshot; the part of Verify's class of this name that the tests use.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    /// <summary>The snapshot's folder: absolute, or relative to the folder of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>The snapshot's name without <c>.verified.txt</c>; by default the test's file and method.</summary>
    public void UseFileName(string fileName) => FileName = fileName;
}
