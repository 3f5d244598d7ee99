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

        string page = Read("evidence.html")
            .Replace("{language}", language == SpokenLanguage.Chinese ? "zh-CN" : "en", StringComparison.Ordinal)
            .Replace("{title}", Say(EvidenceWords.Title), StringComparison.Ordinal)
            .Replace("{style}", Read("evidence.css"), StringComparison.Ordinal)
            .Replace("{state}", ClassOf(_differ + _failed == 0), StringComparison.Ordinal)
            .Replace("{summary}", Say(EvidenceWords.Summary(_documents, _differ, _failed)), StringComparison.Ordinal)
            .Replace("{columns}", string.Concat(EvidenceWords.Columns.Select(head => $"<th scope=\"col\">{Say(head)}</th>")), StringComparison.Ordinal)
            .Replace("{limits}", Say(EvidenceWords.Limits), StringComparison.Ordinal)
            .Replace("{reasons}", string.Concat(FormatLimitWords.All.Select(limit => $"<li>{Say(limit)}</li>\n")), StringComparison.Ordinal);
        string[] parts = page.Split(["{rows}", "{differences}"], StringSplitOptions.None);
        output.Write(parts[0]);
        WriteAll(output, _rows);
        output.Write(parts[1]);
        WriteAll(output, _differences);
        output.Write(parts[2]);
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
            string result = Say(i == 0 ? EvidenceWords.ComparedWith : places == 0 ? EvidenceWords.Agrees : EvidenceWords.Places(places));
            string state = i == 0 ? "" : $" class=\"{ClassOf(places == 0)}\"";
            _rows.Append(CultureInfo.InvariantCulture, $"<td{state}>{result}{KeptPagesOf(document, file)}</td>");
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

    private static string Read(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
