using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Tracing.Comparing;
using Gazette.Verifying;

namespace Gazette.Cli.Formats;

/// <summary>
/// The evidence of a comparison as one page for a browser or a printer, without a script: a table of what was compared, with digests, and each difference
/// side by side. It has no times, so that the same files give the same page.
/// </summary>
internal sealed class EvidencePage(DisplayPaths paths, SpokenLanguage language) : IOutcomeFormat
{
    private readonly StringBuilder _rows = new();
    private readonly StringBuilder _differences = new();
    private long _documents;
    private long _differ;
    private long _failed;

    // The counts are at the top, so the rows are kept until the end; but only as text, which needs little memory.
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            Add(outcome);
        }

        output.Write("<!DOCTYPE html>\n<html lang=\"");
        output.Write(language == SpokenLanguage.Chinese ? "zh-CN" : "en");
        output.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        output.Write(Say(EvidenceWords.Title));
        output.Write("</title>\n<style>\n");
        output.Write(Style());
        output.Write("</style>\n</head>\n<body>\n<main>\n<h1>");
        output.Write(Say(EvidenceWords.Title));
        output.Write($"</h1>\n<p class=\"{ClassOf(_differ + _failed == 0)}\">");
        output.Write(Say(EvidenceWords.Summary(_documents, _differ, _failed)));
        output.Write("</p>\n");
        WriteTable(output);
        WriteAll(output, _differences);
        output.Write($"<h2>{Say(EvidenceWords.Limits)}</h2>\n<ul>\n");
        foreach (Words limit in FormatLimits.All)
        {
            output.Write($"<li>{Say(limit)}</li>\n");
        }

        output.Write("</ul>\n</main>\n</body>\n</html>\n");
    }

    private void WriteTable(TextWriter output)
    {
        output.Write("<div class=\"scroll\">\n<table>\n<thead><tr>");
        foreach (Words head in EvidenceWords.Columns)
        {
            output.Write($"<th scope=\"col\">{Say(head)}</th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        WriteAll(output, _rows);
        output.Write("</tbody>\n</table>\n</div>\n");
    }

    private void Add(ReportOutcome outcome)
    {
        foreach (VerifiedDocument document in outcome.Verified)
        {
            _documents++;
            _differ += document.Agrees ? 0 : 1;
            AddRows(document);
            AddDifferences(document);
        }

        Diagnostic[] others = [.. outcome.Diagnostics.Where(found => found.Severity == Severity.Error && found.Rule != VerifiedDocument.Rule)];
        if (others.Length > 0)
        {
            _failed += outcome.Verified.Any(document => !document.Agrees) ? 0 : 1;
            _differences.Append(CultureInfo.InvariantCulture, $"<h2>{Show(outcome.Input.Name)}</h2>\n<ul>\n");
            foreach (Diagnostic found in others)
            {
                _differences.Append(
                    CultureInfo.InvariantCulture, $"<li><span class=\"place\">{Show(paths.Show(found.Span))}</span>{Say(found.Message)}</li>\n");
            }

            _differences.Append("</ul>\n");
        }
    }

    private void AddRows(VerifiedDocument document)
    {
        for (int i = 0; i < document.Files.Length; i++)
        {
            VerifiedFile file = document.Files[i];
            int places = document.Differences.Count(difference => difference.OtherFormat == file.Format);
            _rows.Append("<tr>");
            if (i == 0)
            {
                _rows.Append(CultureInfo.InvariantCulture, $"<th scope=\"rowgroup\" rowspan=\"{document.Files.Length}\">{Show(document.Name)}</th>");
            }

            _rows.Append(CultureInfo.InvariantCulture, $"<td>{Show(file.Format)}</td><td class=\"number\">{file.Lines}</td>");
            _rows.Append(CultureInfo.InvariantCulture, $"<td class=\"number\">{file.Words}</td><td class=\"number\">{file.Pages}</td>");
            _rows.Append(i == 0
                ? $"<td>{Say(EvidenceWords.ComparedWith)}</td>"
                : $"<td class=\"{ClassOf(places == 0)}\">{Say(places == 0 ? EvidenceWords.Agrees : EvidenceWords.Places(places))}{KeptPagesOf(document, file)}</td>");
            _rows.Append(CultureInfo.InvariantCulture, $"<td class=\"digest\">{file.Digest ?? Say(EvidenceWords.NotKept)}</td></tr>\n");
        }
    }

    private string KeptPagesOf(VerifiedDocument document, VerifiedFile file) => file.Pages is null || document.Pages.IsEmpty
        ? ""
        : $"<span class=\"place\">{Say(EvidenceWords.Kept(document.Pages.Count(page => page.IsKept), document.Pages.Length))}</span>";

    private void AddDifferences(VerifiedDocument document)
    {
        if (document.Agrees)
        {
            return;
        }

        _differences.Append(CultureInfo.InvariantCulture, $"<h2>{Show(document.Name)}</h2>\n");
        foreach (IGrouping<string, OutputDifference> format in document.Differences.GroupBy(difference => difference.OtherFormat, StringComparer.Ordinal))
        {
            string first = format.First().FirstFormat;
            _differences.Append(
                CultureInfo.InvariantCulture,
                $"<table class=\"sides\">\n<thead><tr><th scope=\"col\">{Show(first)}</th><th scope=\"col\">{Show(format.Key)}</th></tr></thead>\n<tbody>\n");
            foreach (OutputDifference difference in format)
            {
                _differences.Append("<tr>");
                AddSide(difference, difference.First, DifferenceKind.Removed);
                AddSide(difference, difference.Other, DifferenceKind.Added);
                _differences.Append("</tr>\n");
            }

            _differences.Append("</tbody>\n</table>\n");
        }

        foreach (VerifiedPage page in document.Pages.Where(page => !page.IsKept))
        {
            AddPage(page);
        }
    }

    private void AddSide(OutputDifference difference, SourceSpan? place, DifferenceKind own)
    {
        if (place is not { } there)
        {
            _differences.Append(CultureInfo.InvariantCulture, $"<td>{Say(EvidenceWords.NoSuchLine)}</td>");
            return;
        }

        string shown = there.Paragraph is { } paragraph ? language == SpokenLanguage.Chinese ? paragraph.Chinese : paragraph.English
            : EvidenceWords.Line(there.Position.Line).In(language);
        string moved = difference.IsMoved ? Say(EvidenceWords.Elsewhere) : "";
        _differences.Append(CultureInfo.InvariantCulture, $"<td><span class=\"place\">{Show(shown)} {moved}</span>");
        string mark = own == DifferenceKind.Removed ? "del" : "ins";
        foreach (DifferencePiece piece in difference.Pieces.Where(piece => difference.IsMoved || piece.Kind == own || piece.Kind == DifferenceKind.Same))
        {
            string words = Show(piece.Text.Replace("\t", " | ", StringComparison.Ordinal));
            _differences.Append(piece.Kind == DifferenceKind.Same ? words : $"<{mark}>{words}</{mark}>");
        }

        _differences.Append("</td>");
    }

    private void AddPage(VerifiedPage page)
    {
        _differences.Append(CultureInfo.InvariantCulture, $"<h3>{Say(EvidenceWords.Page(page))}</h3>\n");
        if (page.Difference is { } picture)
        {
            _differences.Append("<p><img alt=\"").Append(Say(EvidenceWords.DifferenceOf(page.Number))).Append("\" src=\"data:image/png;base64,")
                .Append(Convert.ToBase64String(picture)).Append("\"></p>\n");
        }
    }

    private string Say(Words words) => Show(words.In(language));

    private static string Show(string text) => WebUtility.HtmlEncode(VisibleText.Show(text));

    private static string ClassOf(bool isGood) => isGood ? "good" : "bad";

    private static void WriteAll(TextWriter output, StringBuilder text)
    {
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            output.Write(chunk);
        }
    }

    private static string Style()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("evidence.css")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
