using System.Buffers;

namespace Gazette.Linting.Texts;

/// <summary>The position of a text in the document's tree.</summary>
internal sealed record LintTextPlace(LintTextKind Kind)
{
    /// <summary>For headings and run-in paragraphs: 1 for titles, 2 to 5 for the levels below; otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>For run-in paragraphs: the length of the heading, including its full stop.</summary>
    public int HeadingLength { get; init; }

    /// <summary>0 for the document's own text, from 1 for its attachments.</summary>
    public int Attachment { get; init; }

    /// <summary>The list or table that contains it, counted from 1; 0 for none.</summary>
    public int Group { get; init; }

    /// <summary>Whether content follows before the next heading of this level or above: text, a list, a table.</summary>
    public bool HasContent { get; init; }

    /// <summary>Whether the chapter is about plans, which may refer to other times than the report's period.</summary>
    public bool IsPlan { get; init; }

    /// <summary>Whether a heading is about plans.</summary>
    public static bool IsOfPlan(string heading) => heading.AsSpan().ContainsAny(PlanWords);

    private static readonly SearchValues<string> PlanWords = SearchValues.Create(
        ["打算", "计划", "安排", "下一步", "下步", "思路", "展望", "目标", "next step", "plan", "outlook", "ahead"],
        StringComparison.OrdinalIgnoreCase);
}
