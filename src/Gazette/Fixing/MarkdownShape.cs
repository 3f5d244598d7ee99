using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Fixing;

/// <summary>
/// The structure of a text's blocks and inlines without their words: correcting a mark must not turn a paragraph into a list (<c>1、 甲</c> and <c>1.
/// 甲</c>) or an asterisk into emphasis.
/// </summary>
internal static class MarkdownShape
{
    private static readonly DocumentProperties Properties = new() { Language = LanguageRules.Default };

    public static bool IsKept(SourceFile before, SourceFile after) => Of(before) == Of(after);

    private static string Of(SourceFile file) =>
        new MarkdownParser().Parse(MappedText.FromFile(file), Properties, new DiagnosticBag()).Map(
            static block => block switch
            {
                // A paragraph with a run-in heading counts as a paragraph, because fixing a label may turn one into the other.
                RunInParagraph runIn => new Paragraph([.. runIn.Heading, .. runIn.Body], runIn.Span),
                Container container => container with { Attributes = Container.NoAttributes },
                _ => block,
            },
            static inline => inline is Text text ? new Text(text.Run with { Text = "" }) : inline).ToString();
}
