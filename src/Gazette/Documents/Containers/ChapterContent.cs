namespace Gazette.Documents.Containers;

/// <summary>Whether a container counts as content of the chapter whose heading precedes it.</summary>
internal enum ChapterContent
{
    /// <summary>It does not, as a signature or a page break.</summary>
    None,

    /// <summary>It does if its first block does.</summary>
    First,

    All,
}
