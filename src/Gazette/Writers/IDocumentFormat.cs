namespace Gazette.Writers;

/// <summary>A kind of file that documents are written as. <see cref="OutputFormats.All"/> has them all.</summary>
public interface IDocumentFormat
{
    /// <summary>What the command line calls it.</summary>
    public string Name { get; }

    /// <summary>With its dot.</summary>
    public string Extension { get; }

    /// <summary>Whether two files of it can be compared line by line.</summary>
    public bool IsText { get; }

    /// <summary>What writes all files of a run.</summary>
    public IDocumentWriter CreateWriter(WriterOptions options);
}
