namespace Gazette.Documents;

/// <summary>What a document numbers because of options of its layout.</summary>
/// <param name="Headings">Headings get numbers; only in reports, since official documents have labels of their own.</param>
/// <param name="Captions">All captions and titled charts get numbers, not only those that ask for one.</param>
internal readonly record struct Numbering(bool Headings, bool Captions)
{
    public const string HeadingsOption = "number_headings";
    public const string CaptionsOption = "number_captions";

    public static Numbering Of(DocumentProperties properties) => properties.Layout.IsEmpty
        ? default
        : new Numbering(properties.Style == "report" && IsOn(properties, HeadingsOption), IsOn(properties, CaptionsOption));

    private static bool IsOn(DocumentProperties properties, string option) => properties.Layout.GetValueOrDefault(option) == "true";
}
