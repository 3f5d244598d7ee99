using Gazette.Diagnostics;
using Gazette.Sources;
using Scriban.Parsing;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>Parses a template's file with Scriban and reports errors in our words and places.</summary>
internal static class TemplateParser
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100 };

    /// <summary>Null if the file has errors, which are then in the bag.</summary>
    public static ScriptPage? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (FindForbidden(file) is { } forbidden)
        {
            bag.Add(TemplateDiagnostics.ForbiddenCharacter(forbidden, file.Text[forbidden.Start]));
            return null;
        }

        ScribanTemplate template = ScribanTemplate.Parse(file.Text, file.Path, Options);
        foreach (LogMessage message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error)
            {
                bag.Add(TemplateSyntaxDiagnostics.Describe(message.Message, Place(file, message.Span)));
            }
        }

        // Scriban silently accepts the end of the file as the end of a tag.
        foreach (SourceSpan unclosed in FindUnclosedTags(file))
        {
            bag.Add(TemplateDiagnostics.UnclosedTag(unclosed));
        }

        return template.HasErrors || bag.HasErrors ? null : template.Page;
    }

    /// <summary>Scriban counts from 0 and includes the last character; our spans are half-open.</summary>
    public static SourceSpan Place(SourceFile file, Scriban.Parsing.SourceSpan span)
    {
        int start = Math.Clamp(span.Start.Offset, 0, file.Text.Length);
        return file.Span(start, Math.Clamp(span.End.Offset + 1, start, file.Text.Length));
    }

    private static IEnumerable<SourceSpan> FindUnclosedTags(SourceFile file)
    {
        string text = file.Text;
        for (int open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            int close = text.IndexOf("}}", open + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                int lineEnd = text.IndexOf('\n', open);
                yield return file.Span(open, lineEnd < 0 ? text.Length : lineEnd);
                yield break;
            }

            open = text.IndexOf("{{", close + 2, StringComparison.Ordinal);
        }
    }

    private static SourceSpan? FindForbidden(SourceFile file)
    {
        for (int i = 0; i < file.Text.Length; i++)
        {
            if (IsForbidden(file.Text[i]))
            {
                return file.Span(i, i + 1);
            }
        }

        return null;
    }

    // A Word document cannot contain control characters (XML 1.0, 2.2). Noncharacters mark slots in the rendered text; Unicode reserves them for such
    // internal use.
    private static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n')) || c is (>= '\uFDD0' and <= '\uFDEF') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
