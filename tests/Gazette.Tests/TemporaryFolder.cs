namespace Gazette.Tests;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("gazette-test-").FullName;

    /// <summary>Everything in it, relative and with <c>/</c>, in ordinal order.</summary>
    public string[] Files =>
    [
        .. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(FullPath, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same without what the program remembers of a folder, whose form has tests of its own.</summary>
    public string[] Documents => [.. Files.Where(file => !file.Contains(".gazette/", StringComparison.Ordinal))];

    public string At(string name) => Path.Combine(FullPath, name);

    /// <summary>Writes a file, with the folders above it; gives its full path.</summary>
    public string Put(string name, string text = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public string Read(string name) => File.ReadAllText(At(name));

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
