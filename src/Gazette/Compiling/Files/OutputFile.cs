namespace Gazette.Compiling.Files;

/// <summary>A file of a report: its name in the output folder, and its content.</summary>
public sealed record OutputFile(string Name, byte[] Content)
{
    /// <summary>What is still to be done before the content is that of the file.</summary>
    public PageWork PageWork { get; init; }

    /// <summary>Whether it was filled in rather than written, or is printed from such a file: it keeps what the other formats leave out.</summary>
    public bool IsFilled { get; init; }
}
