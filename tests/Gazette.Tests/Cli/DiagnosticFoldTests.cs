using System.Text;
using System.Text.Json;
using Gazette.Cli;
using Gazette.Tests.Data.Tables;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>Mistakes with one cause become one message for people, and remain as many as they are for programs.</summary>
public sealed class DiagnosticFoldTests : IDisposable
{
    private const string Base =
        """
        template: report
        language: en
        title: Village halls
        period: 2026-H1
        metrics:
          lectures: { label: Lectures, unit: lecture|lectures }
          audience: { label: Audience, unit: visit|visits }
        opening: The halls held {{ lectures }} for {{ audience }}.
        sections:
          - { heading: Talks, text: The talks went well. }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "14 cells in column C: C3, C5, C7, C9, C11, C13, C15, C17, C19, C21, C23, C25, C27, C29\n")]
    [InlineData("zh", "C列有14个单元格有此问题：C3、C5、C7、C9、C11、C13、C15、C17、C19、C21、C23、C25、C27、C29\n")]
    public void Cells_of_a_column_are_listed_in_one_message(string language, string expected)
    {
        WriteTable(rows: 29);
        (string output, _) = Run($"check halls.xlsx --with base.yaml --lang {language}");
        Assert.Equal(2, output.Split("[bad-quantity]").Length);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_cells_is_cut()
    {
        WriteTable(rows: 3000);
        (string output, string words) = Run("check halls.xlsx --with base.yaml --format short");
        Assert.Contains("(1500 cells in column C: C3, C5,", output, StringComparison.Ordinal);
        Assert.Contains("C41 and others)", output, StringComparison.Ordinal);
        Assert.Contains("1500 errors", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_every_cell()
    {
        WriteTable(rows: 29);
        using JsonDocument json = JsonDocument.Parse(Run("check halls.xlsx --with base.yaml --format json").Output);
        Assert.Equal(14, json.RootElement.GetProperty("errors").GetInt32());
        using JsonDocument sarif = JsonDocument.Parse(Run("check halls.xlsx --with base.yaml --format sarif").Output);
        Assert.Equal(14, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Count(result => result.GetProperty("ruleId").GetString() == "bad-quantity"));
        Assert.Equal(15, Run("check halls.xlsx --with base.yaml --format junit").Output.Split("<failure").Length);
    }

    // Every other row has a word where a number belongs, each another one.
    private void WriteTable(int rows)
    {
        File.WriteAllText(_folder.Put("base.yaml"), Base);
        StringBuilder sheet = new("## Halls\norganization\tlectures\taudience\n");
        for (int i = 2; i <= rows + 1; i++)
        {
            sheet.Append($"Hill {i}\t=12;General\t{(i % 2 == 0 ? "=90;General" : $"few{(char)('a' + (i % 26))}")}\n");
        }

        WorkbookFile.Write(sheet.ToString(), _folder.At("halls.xlsx"));
    }

    private (string Output, string Words) Run(string call)
    {
        using Surroundings world = new(_folder.FullPath);
        Program.Run(call.Split(' '), world.Environment, TestContext.Current.CancellationToken);
        return (world.Output, world.Error.ToString());
    }
}
