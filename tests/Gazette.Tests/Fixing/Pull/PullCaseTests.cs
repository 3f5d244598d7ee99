using System.Text;
using Gazette.Fixing.Pull;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>
/// A case is a folder of <c>tests/cases/pulls</c> with a report and <c>edits.txt</c>. Each line is a document that somebody has edited: <c>old -> new</c>
/// replaces words, <c>- words</c> takes out the paragraph that has them, <c>words + text</c> puts a paragraph after it, <c>~ old -> new</c> replaces words
/// while changes are tracked, <c>-| words</c> takes out the row that has them, <c>words +| cell | cell</c> puts a row after it; several edits have <c>;</c>
/// between them. The snapshot shows for each what goes back and what does not.
/// </summary>
public sealed class PullCaseTests
{
    public static TheoryData<string> Cases() =>
        [.. new DirectoryInfo(Repository.Cases("pulls")).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Takes_back_what_can_go_back(string name)
    {
        string folder = Path.Combine(Repository.Cases("pulls"), name);
        string report = Directory.GetFiles(folder, "report.*").Single();
        PulledExample example = new(Path.GetRelativePath(Repository.Root, report));
        StringBuilder shown = new();
        foreach (string line in await File.ReadAllLinesAsync(Path.Combine(folder, "edits.txt"), TestContext.Current.CancellationToken))
        {
            PulledReport pulled = example.Pull(line.Split("; ").Aggregate(example.Document, Edit));
            shown.Append("# ").Append(line.TrimEnd()).Append('\n')
                .Append(pulled.Taken).Append(" of ").Append(pulled.Edits).Append('\n')
                .Append(string.Concat(pulled.Diff.Show("report", "report").Split('\n')
                    .Where(row => row.Length > 0 && row[0] is '+' or '-' && !row.EndsWith(" report", StringComparison.Ordinal))
                    .Select(row => row + "\n")))
                .Append(DiagnosticText.Write(pulled.Diagnostics, folder));
        }

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("pulled");
        await Verifier.Verify(shown.ToString(), settings);
    }

    private static byte[] Edit(byte[] document, string edit)
    {
        if (edit.StartsWith("- ", StringComparison.Ordinal))
        {
            return EditedDocx.Remove(document, edit[2..]);
        }

        if (edit.StartsWith("-| ", StringComparison.Ordinal))
        {
            return EditedDocx.RemoveRow(document, edit[3..]);
        }

        if (edit.Split(" +| ") is [var row, var cells])
        {
            return EditedDocx.AddRow(document, row, [.. cells.Split('|').Select(cell => cell.Trim())]);
        }

        if (edit.Split(" + ") is [var above, var added])
        {
            return EditedDocx.AddAfter(document, above, added);
        }

        string[] words = edit.Split("->");
        string by = words[1].Trim();
        return edit.StartsWith("~ ", StringComparison.Ordinal)
            ? EditedDocx.Track(document, words[0][2..].Trim(), by)
            : EditedDocx.Replace(document, words[0].Trim(), by);
    }
}
