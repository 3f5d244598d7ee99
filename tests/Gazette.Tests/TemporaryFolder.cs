namespace Gazette.Tests;

/// <summary>A separate folder for a test, deleted when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("gazette-test-").FullName;

    /// <summary>All files in it, relative and with <c>/</c>, in ordinal order.</summary>
    public string[] Files =>
    [
        .. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(FullPath, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same without Gazette's own files, which have their own tests.</summary>
    public string[] Documents => [.. Files.Where(file => !file.Contains(".gazette/", StringComparison.Ordinal))];

    public string At(string name) => Path.Combine(FullPath, name);

    /// <summary>Writes a file, and the folders above it; returns its full path.</summary>
    public string Put(string name, string text = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public string Read(string name) => File.ReadAllText(At(name));

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
