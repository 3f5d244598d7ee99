namespace Gazette.Reports;

/// <summary>
/// The language that a report is written in, by the tag that its file gives: <c>zh-CN</c>, <c>en</c>. What it reads like is Wording's matter.
/// </summary>
/// <param name="Tag">As BCP 47 writes it.</param>
public readonly record struct Language(string Tag)
{
    /// <summary>The tag without its region, as template manifests name the language of a text: <c>zh</c>, <c>en</c>.</summary>
    public string Code => Tag.Split('-')[0];
}
