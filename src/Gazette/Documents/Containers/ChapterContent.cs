namespace Gazette.Documents.Containers;

/// <summary>Whether a container is content of the chapter whose heading stands above it.</summary>
internal enum ChapterContent
{
    /// <summary>A signature or the next page is none.</summary>
    None,

    /// <summary>Where what it begins with is.</summary>
    First,

    All,
}
