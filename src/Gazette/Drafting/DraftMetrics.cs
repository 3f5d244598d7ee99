using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Linting;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>A number that was found in a text.</summary>
/// <param name="IsNamed">Whether words beside it say what it is; otherwise its label is only a number of its own.</param>
internal sealed record DraftMetric(string Name, string Label, Quantity Quantity, bool IsNamed);

/// <summary>Takes the numbers with units out of texts as metrics. One that is written twice in the same words is one metric.</summary>
/// <param name="takes">Whether numbers are taken at all; otherwise every text stays as it is.</param>
internal sealed class DraftMetrics(LanguageRules rules, bool takes)
{
    // More would be no list that a person can fill in.
    private const int Most = 400;

    private readonly List<DraftMetric> _found = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyList<DraftMetric> Found => _found;

    /// <summary>The text with references in place of its numbers.</summary>
    /// <param name="left">The numbers that stay as they are typed.</param>
    public string Refer(string text, out ImmutableArray<string> left)
    {
        ImmutableArray<string>.Builder typed = ImmutableArray.CreateBuilder<string>();
        string referred = string.Join('\n', text.Split('\n').Select(line => HasFigures(line) ? ReferLine(line, typed) : Escape(line)));
        left = typed.ToImmutable();
        return referred;
    }

    private bool HasFigures(string line) => takes && line.AsSpan().ContainsAnyInRange('0', '9');

    private string ReferLine(string line, ImmutableArray<string>.Builder typed)
    {
        List<TextStretch> hidden = [];
        TextFacts facts = FactTable.OfRules.Read(line);
        HiddenStretches.Find(line, facts, hidden);
        bool[] mask = new bool[line.Length];
        hidden.ForEach(stretch => Array.Fill(mask, true, stretch.Start, stretch.Length));
        LintText text = new(0, 0, line, [], new LintTextPlace(LintTextKind.Body), facts, mask);
        StringBuilder written = new();
        int at = 0;
        foreach (Figure figure in text.Figures.Where(figure => figure.IsAmount))
        {
            FigureExtent? extent = FigureExtent.Of(text, figure, rules);
            bool isOwn = extent is not null && extent.Start >= at && FigureUse.IsOfPeriod(text, extent.Start, extent.End);
            if (isOwn && NameOf(text, extent!) is { } name)
            {
                written.Append(Escape(line[at..extent!.Start])).Append("{{ ").Append(name).Append(" }}");
                at = extent.End;
            }
            else if (figure.Unit.Length > 0)
            {
                typed.Add(line[figure.Start..figure.UnitEnd]);
            }
        }

        return written.Append(Escape(line[at..])).ToString();
    }

    private string? NameOf(LintText text, FigureExtent extent)
    {
        string label = MetricLabel.Guess(text, extent);
        bool isNamed = label.Length > 0;
        label = isNamed ? label : (text.IsEnglish ? "Number " : "数据") + (_found.Count + 1).ToString(CultureInfo.InvariantCulture);
        if (_found.Find(metric => metric.Quantity == extent.Quantity && (metric.Label == label || !isNamed)) is { } known)
        {
            return known.Name;
        }

        if (_found.Count == Most)
        {
            return null;
        }

        string opening = MetricLabel.NameOf(label);
        string name = opening;
        for (int number = 2; !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{opening}_{number}");
        }

        _found.Add(new DraftMetric(name, label, extent.Quantity, isNamed));
        return name;
    }

    // Two braces begin a reference.
    public static string Escape(string text) => text.Replace("{{", "{{ '{' }}{", StringComparison.Ordinal);
}
