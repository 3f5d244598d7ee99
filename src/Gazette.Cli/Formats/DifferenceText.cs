using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Tracing.Comparing;

namespace Gazette.Cli.Formats;

/// <summary>Differences as lines: <c>+</c> for what was added, <c>-</c> for what was removed, <c>~</c> for what changed, word by word within a line.</summary>
internal sealed class DifferenceText(CommandEnvironment environment)
{
    private const string Inside = "  ";

    public void Write(TextWriter output, string before, string after, ComparedVersions found)
    {
        if (found.IsSame)
        {
            return;
        }

        output.WriteLine($"--- {before}");
        output.WriteLine($"+++ {after}");
        if (found.AreMany)
        {
            output.WriteLine($"@@ {environment.Translate(DifferenceWords.Summary(found.Count, !found.Common.IsEmpty))} @@");
        }

        if (!found.Common.IsEmpty)
        {
            output.WriteLine($"~ {environment.Translate(DifferenceWords.Common)}");
            foreach (CommonDifference common in found.Common)
            {
                Write(output, [common.Line], Inside);
                if (!common.Without.IsEmpty)
                {
                    output.WriteLine($"{Inside}{VisibleText.Show($"({environment.Translate(DifferenceWords.NotIn(common.Without))})")}");
                }
            }
        }

        foreach (FolderDifference part in found.Parts)
        {
            if (found.AreMany)
            {
                output.WriteLine($"{SignOf(part.Kind)} {VisibleText.Show(environment.Translate(DifferenceWords.DocumentOf(part.Kind, part.Name)))}");
            }

            if (part.Differences is { } differences)
            {
                Write(output, differences, found.AreMany ? Inside : "");
            }
        }
    }

    private void Write(TextWriter output, Differences differences, string indent)
    {
        // What has no line of its own above it is a metric.
        if (!differences.Metrics.IsEmpty && indent.Length == 0)
        {
            output.WriteLine($"@@ {environment.Translate(DifferenceWords.Metrics)} @@");
        }

        foreach (MetricDifference metric in differences.Metrics)
        {
            string values = string.Join(" → ", new[] { metric.Then, metric.Now }.OfType<string>());
            string name = metric.Label == metric.Id ? metric.Id : $"{metric.Id} ({metric.Label})";
            string change = metric.Kind == DifferenceKind.Changed ? environment.Translate(DifferenceWords.ChangeOf(metric)) : "";
            output.WriteLine($"{indent}{SignOf(metric.Kind)} {VisibleText.Show(name)}: {values}{(change.Length > 0 ? $" ({change})" : "")}");
        }

        Write(output, differences.Changed, indent);
    }

    private void Write(TextWriter output, IEnumerable<LineDifference> lines, string indent)
    {
        string? place = null;
        foreach (LineDifference line in lines)
        {
            string here = environment.Translate(DifferenceWords.PlaceOf(line));
            if (here != place)
            {
                output.WriteLine($"{indent}@@ {VisibleText.Show(here)} @@");
                place = here;
            }

            output.WriteLine($"{indent}{SignOf(line.Kind)} {VisibleText.Show(WordsOf(line)).Replace('\n', ' ')}");
        }
    }

    private static string WordsOf(LineDifference line) => line.Kind != DifferenceKind.Changed
        ? string.Join(" | ", line.Line.Cells)
        : string.Join(" | ", line.Cells.Select(cell => string.Concat(cell.Select(piece => piece.Kind switch
        {
            DifferenceKind.Removed => $"[-{piece.Text}-]",
            DifferenceKind.Added => $"{{+{piece.Text}+}}",
            _ => piece.Text,
        }))));

    private static char SignOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => '+',
        DifferenceKind.Removed => '-',
        DifferenceKind.Changed => '~',
        _ => ' ',
    };
}
