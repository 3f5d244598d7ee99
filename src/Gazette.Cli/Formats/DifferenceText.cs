using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Tracing.Comparing;

namespace Gazette.Cli.Formats;

/// <summary>Differences as lines: <c>+</c> for what was added, <c>-</c> for what was removed, <c>~</c> for what changed, word by word within a line.</summary>
internal sealed class DifferenceText(CommandEnvironment environment)
{
    public void Write(TextWriter output, string before, string after, IReadOnlyList<FolderDifference> parts, bool ofFolders)
    {
        if (parts.All(part => part.Kind == DifferenceKind.Same))
        {
            return;
        }

        output.WriteLine($"--- {before}");
        output.WriteLine($"+++ {after}");
        foreach (FolderDifference part in parts)
        {
            if (ofFolders)
            {
                output.WriteLine($"{SignOf(part.Kind)} {environment.Translate(DifferenceWords.DocumentOf(part.Kind, part.Name))}");
            }

            if (part.Differences is { } differences)
            {
                Write(output, differences);
            }
        }
    }

    private void Write(TextWriter output, Differences differences)
    {
        if (!differences.Metrics.IsEmpty)
        {
            output.WriteLine($"@@ {environment.Translate(DifferenceWords.Metrics)} @@");
        }

        foreach (MetricDifference metric in differences.Metrics)
        {
            string values = string.Join(" → ", new[] { metric.Then, metric.Now }.OfType<string>());
            string name = metric.Label == metric.Id ? metric.Id : $"{metric.Id} ({metric.Label})";
            string change = metric.Kind == DifferenceKind.Changed ? environment.Translate(DifferenceWords.ChangeOf(metric)) : "";
            output.WriteLine($"{SignOf(metric.Kind)} {VisibleText.Show(name)}: {values}{(change.Length > 0 ? $" ({change})" : "")}");
        }

        string? place = null;
        foreach (LineDifference line in differences.Changed)
        {
            string here = environment.Translate(DifferenceWords.PlaceOf(line));
            if (here != place)
            {
                output.WriteLine($"@@ {VisibleText.Show(here)} @@");
                place = here;
            }

            output.WriteLine($"{SignOf(line.Kind)} {VisibleText.Show(WordsOf(line)).Replace('\n', ' ')}");
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
