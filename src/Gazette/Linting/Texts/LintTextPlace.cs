using System.Buffers;

namespace Gazette.Linting.Texts;

/// <summary>Where a text stands in the document's tree.</summary>
internal sealed record LintTextPlace(LintTextKind Kind)
{
    /// <summary>Of headings and run-in paragraphs: 1 for titles, 2 to 5 for the levels below; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Of run-in paragraphs: how many characters the heading has, its full stop included.</summary>
    public int HeadingLength { get; init; }

    /// <summary>0 for the document's own text, 1 and up for its attachments.</summary>
    public int Attachment { get; init; }

    /// <summary>The list or the table that it is in, counted from 1; 0 for none.</summary>
    public int Group { get; init; }

    /// <summary>Whether content follows before the next heading of this level or above: text, a list, a table.</summary>
    public bool HasContent { get; init; }

    /// <summary>Whether the chapter is about what is to be done, where other times than the period's are at home.</summary>
    public bool IsPlan { get; init; }

    /// <summary>The same of a heading's words.</summary>
    public static bool IsOfPlan(string heading) => heading.AsSpan().ContainsAny(PlanWords);

    private static readonly SearchValues<string> PlanWords = SearchValues.Create(
        ["打算", "计划", "安排", "下一步", "下步", "思路", "展望", "目标", "next step", "plan", "outlook", "ahead"],
        StringComparison.OrdinalIgnoreCase);
}
