namespace Gazette.Writers;

/// <summary>A file format that documents can be written in. <see cref="OutputFormats.All"/> lists them all.</summary>
public interface IDocumentFormat
{
    /// <summary>Its name on the command line.</summary>
    public string Name { get; }

    /// <summary>With the dot.</summary>
    public string Extension { get; }

    /// <summary>Whether two files of it can be compared line by line.</summary>
    public bool IsText { get; }

    /// <summary>Whether its files are zip packages, which can carry a seal.</summary>
    public bool IsPackage { get; }

    /// <summary>Creates the writer for all files of a run.</summary>
    public IDocumentWriter CreateWriter(WriterOptions options);
}
