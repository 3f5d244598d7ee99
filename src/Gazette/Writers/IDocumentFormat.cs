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

    /// <summary>
    /// The format of the files that another program prints as pages to make a file of this one; null for a format that Gazette writes itself. Until it is
    /// printed, a file has the content of that other format.
    /// </summary>
    public IDocumentFormat? PrintedFrom => null;

    /// <summary>Creates the writer for all files of a run.</summary>
    public IDocumentWriter CreateWriter(WriterOptions options);
}
