using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Fixing;

/// <summary>
/// A text's blocks and inlines without their words: a corrected mark must not make a list of a paragraph (<c>1、 甲</c> and
/// <c>1. 甲</c>) or emphasis of an asterisk.
/// </summary>
internal static class MarkdownShape
{
    private static readonly DocumentProperties Properties = new() { Language = LanguageRules.Default };

    public static bool IsKept(SourceFile before, SourceFile after) => Of(before) == Of(after);

    private static string Of(SourceFile file) =>
        new MarkdownParser().Parse(MappedText.FromFile(file), Properties, new DiagnosticBag()).Map(
            static block => block switch
            {
                // A paragraph with a heading run in is a paragraph: a label put right may make the one of the other.
                RunInParagraph runIn => new Paragraph([.. runIn.Heading, .. runIn.Body], runIn.Span),
                Container container => container with { Attributes = Container.NoAttributes },
                _ => block,
            },
            static inline => inline is Text text ? new Text(text.Run with { Text = "" }) : inline).ToString();
}
