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
        if (template.HasErrors)
        {
            bag.AddRange(SyntaxMistakes.Of(file.Text, [.. template.Messages.Where(message => message.Type == ParserMessageType.Error)], file.Span));
        }
        else if (SyntaxMistakes.FindUnclosedTag(file.Text, isBroken: false) is (int start, int end))
        {
            // Scriban silently accepts the end of the file as the end of a tag.
            bag.Add(TemplateDiagnostics.UnclosedTag(file.Span(start, end)));
        }

        return template.HasErrors || bag.HasErrors ? null : template.Page;
    }

    /// <summary>A text that was put together from the tags of a file. Null if it has errors, which are then in the bag.</summary>
    public static ScriptPage? Parse(string text, string path, Func<int, int, SourceSpan> locate, DiagnosticBag bag)
    {
        ScribanTemplate template = ScribanTemplate.Parse(text, path, Options);
        if (template.HasErrors)
        {
            bag.AddRange(SyntaxMistakes.Of(text, [.. template.Messages.Where(message => message.Type == ParserMessageType.Error)], locate));
        }

        return template.HasErrors ? null : template.Page;
    }

    /// <summary>Scriban counts from 0 and includes the last character; our spans are half-open.</summary>
    public static SourceSpan Place(SourceFile file, Scriban.Parsing.SourceSpan span)
    {
        int start = Math.Clamp(span.Start.Offset, 0, file.Text.Length);
        return file.Span(start, Math.Clamp(span.End.Offset + 1, start, file.Text.Length));
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
    internal static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n')) || c is (>= '\uFDD0' and <= '\uFDEF') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
