namespace Gazette.Documents;

/// <summary>
/// Signs in the text of a document that has two versions in one, from which a Word file gets tracked changes. They are noncharacters of Unicode, which
/// no text may contain.
/// </summary>
public static class RevisionMark
{
    public const char Added = '\uFDD2';

    public const char Removed = '\uFDD3';

    /// <summary>Ends what was added or removed.</summary>
    public const char End = '\uFDD4';

    /// <summary>At the start of a paragraph, or of a row's first cell, that was added as a whole.</summary>
    public const char LineAdded = '\uFDD5';

    public const char LineRemoved = '\uFDD6';

    public static bool IsOne(char c) => c is >= Added and <= LineRemoved;

    /// <summary>A text of unknown origin without such signs.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(Added, LineRemoved) < 0 ? text : string.Concat(text.Where(c => !IsOne(c)));
    }
}
