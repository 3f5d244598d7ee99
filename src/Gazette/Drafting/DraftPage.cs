using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Diagnostics;

namespace Gazette.Drafting;

/// <summary>The lines of a report file while it is written: keys, items of lists, and remarks above them.</summary>
/// <param name="metrics">Which take the numbers out of the texts.</param>
/// <param name="language">Of the remarks.</param>
internal sealed class DraftPage(DraftMetrics metrics, SpokenLanguage language)
{
    /// <summary>How many blanks deeper each level is.</summary>
    public const int Step = 2;

    private const int MostTyped = 8;

    private readonly StringBuilder _text = new();

    public void Gap() => _text.Append('\n');

    /// <summary>A key whose value is in the lines below.</summary>
    public void Open(int indentation, string key) => Blanks(indentation).Append(key).Append(":\n");

    /// <summary>A key with a text; nothing without one.</summary>
    public void Key(int indentation, string key, string? text) =>
        Plain(indentation, key, text is null ? null : YamlText.Of(DraftMetrics.Escape(text), indentation + Step));

    public void Date(int indentation, string key, DateOnly? date) =>
        Plain(indentation, key, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A key with a value that is written as YAML already.</summary>
    public void Plain(int indentation, string key, string? value)
    {
        if (value is not null)
        {
            Blanks(indentation).Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>A key with a list or a map on its own line.</summary>
    public void List(int indentation, string key, string open, IEnumerable<string> entries, string close) =>
        Plain(indentation, key, open + string.Join(", ", entries) + close);

    /// <summary>A key with a text whose numbers become references.</summary>
    public void Prose(int indentation, string key, string? text)
    {
        if (text is not null)
        {
            string referred = Refer(indentation, text);
            Plain(indentation, key, YamlText.Of(referred, indentation + Step));
        }
    }

    /// <summary>An item of a list with a text whose numbers become references.</summary>
    public void Item(int indentation, string text)
    {
        string referred = Refer(indentation, text);
        Blanks(indentation).Append("- ").Append(YamlText.Of(referred, indentation + Step)).Append('\n');
    }

    /// <summary>An item of a list that is written as YAML already.</summary>
    public void PlainItem(int indentation, string value) => Blanks(indentation).Append("- ").Append(value).Append('\n');

    /// <summary>An item of a list with keys: a dash stands before the first one, above which a remark may be.</summary>
    /// <param name="indentation">Of the dash; the keys are deeper.</param>
    public void Item(int indentation, Action keys)
    {
        int line = _text.Length;
        keys();
        while (IsRemark(line))
        {
            while (_text[line] != '\n')
            {
                line++;
            }

            line++;
        }

        _text[line + indentation] = '-';
    }

    public void Remark(int indentation, Words remark) =>
        Blanks(indentation).Append("# ").Append(remark.In(language).ReplaceLineEndings(" ")).Append('\n');

    public override string ToString() => _text.ToString();

    private string Refer(int indentation, string text)
    {
        string referred = metrics.Refer(text, out ImmutableArray<string> left);
        if (!left.IsEmpty)
        {
            Remark(indentation, DraftWords.Typed([.. left.Distinct(StringComparer.Ordinal).Take(MostTyped)]));
        }

        return referred;
    }

    private bool IsRemark(int line)
    {
        while (line < _text.Length && _text[line] == ' ')
        {
            line++;
        }

        return line < _text.Length && _text[line] == '#';
    }

    private StringBuilder Blanks(int count) => _text.Append(' ', count);
}
