using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Drafting;

/// <summary>Writes a draft as the text of a report file, with comments where a person should look.</summary>
/// <param name="language">Of the comments.</param>
internal sealed class DraftYaml(DraftMetrics metrics, SpokenLanguage language)
{
    private const int Step = 2;
    private const int MostTyped = 8;

    private readonly StringBuilder _text = new();

    /// <param name="tag">The language of the document.</param>
    /// <param name="source">The name of the document's file.</param>
    /// <param name="relaxed">Rules of lint that the document breaks so badly that no report with its text would be built.</param>
    public string Write(Draft draft, Period? period, string tag, string source, ImmutableArray<string> relaxed)
    {
        // The texts come first, because they find the metrics.
        WriteBody(draft);
        string body = _text.ToString();
        _text.Clear();
        WriteHead(draft, period, tag, source);
        WriteLint(relaxed);
        WriteMetrics();
        return _text.Append(body).ToString();
    }

    private void WriteHead(Draft draft, Period? period, string tag, string source)
    {
        Remark(0, DraftWords.MadeFrom(source));
        Key(0, "template", draft.Template);
        Key(0, "title", draft.Title);
        Key(0, "organization", draft.Organization);
        if (period is null)
        {
            Remark(0, DraftWords.NoPeriod);
        }

        Key(0, "period", period?.ToString(), isPlain: true);
        Key(0, "issued", Iso(draft.Issued), isPlain: true);
        Key(0, "language", tag);
        WriteMap("letterhead", draft.Letterhead);
    }

    private void WriteLint(ImmutableArray<string> relaxed)
    {
        if (!relaxed.IsEmpty)
        {
            Remark(0, DraftWords.Relaxed);
            _text.Append("lint: { ").AppendJoin(", ", relaxed.Select(rule => rule + ": warning")).Append(" }\n");
        }
    }

    private void WriteMetrics()
    {
        if (metrics.Found.Count == 0)
        {
            return;
        }

        _text.Append('\n');
        Remark(0, DraftWords.Guessed);
        _text.Append("metrics:\n");
        foreach (DraftMetric metric in metrics.Found)
        {
            if (!metric.IsNamed)
            {
                Remark(Step, DraftWords.Nameless);
            }

            Quantity quantity = metric.Quantity;
            bool isRate = quantity.IsRate;
            string unit = quantity.Unit is not { } named || isRate ? ""
                : ", unit: " + YamlText.InFlow(named.Singular == named.Plural ? named.Singular : $"{named.Singular}|{named.Plural}");
            _text.Append(CultureInfo.InvariantCulture, $"  {metric.Name}: {{ label: {YamlText.InFlow(metric.Label)}, value: {ValueOf(quantity)}{unit} }}\n");
        }
    }

    private void WriteBody(Draft draft)
    {
        _text.Append(draft is { Addressee: null, Opening: null } ? "" : "\n");
        Prose(0, "addressee", draft.Addressee);
        Prose(0, "opening", draft.Opening);
        if (!draft.Sections.IsEmpty)
        {
            _text.Append("\nsections:\n");
            foreach (DraftSection section in draft.Sections)
            {
                WriteListed(section.Heading, () => WriteSection(Step * 2, section));
            }
        }

        WriteNamed("problems", draft.Problems);
        WriteNamed("next_steps", draft.NextSteps);
        Prose(0, "closing", draft.Closing);
        WriteAttachments(draft.Attachments);
        WriteColophon(draft);
    }

    private void WriteNamed(string key, DraftSection? section)
    {
        if (section is not null)
        {
            _text.Append('\n').Append(key).Append(":\n");
            Key(Step, "heading", section.Heading);
            WriteSection(Step, section);
        }
    }

    // The first key follows the dash.
    private void WriteListed(string? heading, Action rest)
    {
        int start = _text.Length;
        Key(Step * 2, "heading", heading);
        rest();
        Dash(start, Step);
    }

    private void WriteSection(int indentation, DraftSection section)
    {
        Prose(indentation, "text", section.Text);
        WriteTable(indentation, section.Table);
        Key(indentation, "enumerate", section.Enumerate, isPlain: true);
        if (section.Items.IsEmpty)
        {
            return;
        }

        Blanks(indentation).Append("items:\n");
        foreach (DraftItem item in section.Items)
        {
            int start = _text.Length;
            if (item is { Heading: null, Text: { } only, Points: [], Table: null })
            {
                Listed(indentation + Step, only);
                continue;
            }

            Key(indentation + (Step * 2), "heading", item.Heading);
            Prose(indentation + (Step * 2), "text", item.Text);
            Key(indentation + (Step * 2), "enumerate", item.Enumerate, isPlain: true);
            if (!item.Points.IsEmpty)
            {
                Blanks(indentation + (Step * 2)).Append("points:\n");
                foreach (string point in item.Points)
                {
                    Listed(indentation + (Step * 3), point);
                }
            }

            WriteTable(indentation + (Step * 2), item.Table);
            Dash(start, indentation + Step);
        }
    }

    private void WriteTable(int indentation, DraftTable? table)
    {
        if (table is null)
        {
            return;
        }

        Blanks(indentation).Append("table:\n");
        Key(indentation + Step, "caption", table.Caption);
        Key(indentation + Step, "unit", table.Unit);
        Blanks(indentation + Step).Append("columns: [ ").AppendJoin(", ", table.Columns.Select(column => YamlText.InFlow(Escape(column)))).Append(" ]\n");
        Blanks(indentation + Step).Append("rows:\n");
        foreach (ImmutableArray<string> row in table.Rows)
        {
            Blanks(indentation + (Step * 2)).Append("- [ ").AppendJoin(", ", row.Select(cell => YamlText.Cell(Escape(cell)))).Append(" ]\n");
        }
    }

    private void WriteAttachments(ImmutableArray<DraftAttachment> attachments)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        _text.Append("\nattachments:\n");
        foreach (DraftAttachment attachment in attachments)
        {
            int start = _text.Length;
            Key(Step * 2, "title", attachment.Title);
            Prose(Step * 2, "text", attachment.Text);
            WriteTable(Step * 2, attachment.Table);
            Dash(start, Step);
        }
    }

    private void WriteColophon(Draft draft)
    {
        if (draft is { CopyTo: [], PrintedBy: null, PrintedOn: null })
        {
            return;
        }

        _text.Append("\ncolophon:\n");
        if (!draft.CopyTo.IsEmpty)
        {
            Blanks(Step).Append("copy_to: [ ").AppendJoin(", ", draft.CopyTo.Select(YamlText.InFlow)).Append(" ]\n");
        }

        Key(Step, "printed_by", draft.PrintedBy);
        Key(Step, "printed_on", Iso(draft.PrintedOn), isPlain: true);
    }

    private void WriteMap(string key, ImmutableArray<(string Key, string Text)> entries)
    {
        if (!entries.IsEmpty)
        {
            _text.Append(key).Append(":\n");
            foreach ((string name, string text) in entries)
            {
                Key(Step, name, text);
            }
        }
    }

    private void Key(int indentation, string key, string? text, bool isPlain = false)
    {
        if (text is not null)
        {
            Blanks(indentation).Append(key).Append(": ").Append(isPlain ? text : YamlText.Of(Escape(text), indentation + Step)).Append('\n');
        }
    }

    private void Prose(int indentation, string key, string? text)
    {
        if (text is not null)
        {
            string referred = Refer(indentation, text);
            Blanks(indentation).Append(key).Append(": ").Append(YamlText.Of(referred, indentation + Step)).Append('\n');
        }
    }

    private void Listed(int indentation, string text)
    {
        string referred = Refer(indentation, text);
        Blanks(indentation).Append("- ").Append(YamlText.Of(referred, indentation + Step)).Append('\n');
    }

    private string Refer(int indentation, string text)
    {
        string referred = metrics.Refer(text, out ImmutableArray<string> left);
        if (!left.IsEmpty)
        {
            Remark(indentation, DraftWords.Typed([.. left.Distinct(StringComparer.Ordinal).Take(MostTyped)]));
        }

        return referred;
    }

    // Puts a dash before the first key that was written since, above whose line a remark may be.
    private void Dash(int start, int indentation)
    {
        int line = start;
        string mark = new string(' ', indentation + Step) + "#";
        while (StartsAt(line, mark))
        {
            while (_text[line] != '\n')
            {
                line++;
            }

            line++;
        }

        _text[line + indentation] = '-';
    }

    private bool StartsAt(int at, string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (at + i >= _text.Length || _text[at + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Remark(int indentation, Words remark) => Blanks(indentation).Append("# ").Append(remark.In(language).ReplaceLineEndings(" ")).Append('\n');

    private StringBuilder Blanks(int count) => _text.Append(' ', count);

    private static string Escape(string text) => DraftMetrics.Escape(text);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ValueOf(Quantity quantity)
    {
        string unit = quantity.IsRate ? quantity.Unit!.Singular : "";
        string number = quantity.Word == QuantityWord.Liang ? "两" : quantity.Number.ToString(CultureInfo.InvariantCulture);
        string written = quantity.Qualifier switch
        {
            Qualifier.Exact => number + unit,
            Qualifier.Over => number + (quantity.Word is QuantityWord.Duo or QuantityWord.DuoAtEnd ? "多" : "+") + unit,
            Qualifier.MoreThan => ">" + number + unit,
            Qualifier.Nearly => "≈" + number + unit,
            Qualifier.About => "~" + number + unit,
            Qualifier.AtLeast => "≥" + number + unit,
            Qualifier.AtMost => "≤" + number + unit,
            Qualifier.Below => "<" + number + unit,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return quantity.Qualifier is Qualifier.Exact or Qualifier.Over && quantity.Word != QuantityWord.Liang ? written : $"'{written}'";
    }
}
