namespace Gazette.Writers;

/// <summary>A file in a format of ours that others are filled from; all of them share it.</summary>
/// <param name="path">Where it is.</param>
public sealed class TemplateFile(string path, byte[] content)
{
    private IReadOnlyList<string>? _problems;

    public string Path => path;

    /// <summary>What the check of a writer finds wrong in it. It is checked once, however many files are filled from it.</summary>
    public IReadOnlyList<string> FindProblems(IDocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return _problems ??= writer.Check(content);
    }
}
