namespace Gazette.Compiling.Files;

/// <summary>What a program that lays out pages has still to do for a file, since Gazette itself lays out none.</summary>
public enum PageWork
{
    /// <summary>The file is complete.</summary>
    None,

    /// <summary>A Word file whose tables of contents get their page numbers.</summary>
    Number,

    /// <summary>A Word file that is printed as pages, in another format.</summary>
    Print,
}
