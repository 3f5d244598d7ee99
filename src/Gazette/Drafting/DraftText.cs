namespace Gazette.Drafting;

/// <summary>Texts of a draft: paragraphs are separated by a blank line.</summary>
internal static class DraftText
{
    public const string Gap = "\n\n";

    /// <summary>How a template enumerates points that say nothing else.</summary>
    public const string FirstForm = "一是";

    private static readonly string[] Plans = ["下一步", "下步", "打算", "工作安排", "工作计划"];
    private static readonly string[] Problems = ["存在问题", "存在的问题", "问题和不足", "困难和问题", "主要问题"];

    /// <summary>Null if there is none.</summary>
    public static string? Join(IReadOnlyCollection<string> paragraphs) => paragraphs.Count == 0 ? null : string.Join(Gap, paragraphs);

    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    public static bool IsOfPlans(string heading) => Array.Exists(Plans, word => heading.Contains(word, StringComparison.Ordinal));

    public static bool IsOfProblems(string heading) => Array.Exists(Problems, word => heading.Contains(word, StringComparison.Ordinal));
}
