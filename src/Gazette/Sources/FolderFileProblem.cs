namespace Gazette.Sources;

/// <summary>Why a file in a report's folder is not read.</summary>
public enum FolderFileProblem
{
    NotThere,
    Folder,
    Empty,
    TooLarge,
    Unreadable,

    /// <summary>The file itself is a link, which may lead anywhere.</summary>
    Link,

    /// <summary>A folder on the way to the file is a link.</summary>
    BehindLink,
}
