namespace Gazette.Reports;

/// <summary>The language of a report, by the tag in its file: <c>zh-CN</c>, <c>en</c>. How it is worded is decided in Wording.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
public readonly record struct Language(string Tag)
{
    /// <summary>The tag without its region: <c>zh</c>, <c>en</c>. Template manifests use it to mark the language of a text.</summary>
    public string Code => Tag.Split('-')[0];
}
