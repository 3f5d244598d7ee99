namespace Gazette.Sources;

/// <summary>Why a file of a report's folder is not read.</summary>
public enum FolderFileProblem
{
    NotThere,
    Empty,
    TooLarge,
    Unreadable,

    /// <summary>It is a link itself, which may lead anywhere.</summary>
    Link,

    /// <summary>A folder on the way to it is a link.</summary>
    BehindLink,
}
