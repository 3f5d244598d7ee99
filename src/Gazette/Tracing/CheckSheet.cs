using System.Collections.Immutable;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tracing;

/// <summary>A document to check numbers by before it is signed: each number with where it comes from, and room for a tick and for signatures.</summary>
/// <param name="show">A path as the reader should see it.</param>
/// <param name="language">Of the sheet, which is the reader's and need not be the document's.</param>
public sealed class CheckSheet(Func<string, string> show, SpokenLanguage language)
{
    private static readonly SourceSpan Nowhere = new SourceFile("", "").Whole;

    /// <param name="documents">The documents, by the names of their files, with their titles and the numbers of each that are to be checked.</param>
    public Document Write(IReadOnlyList<(string Name, string? Title, IReadOnlyList<TracedNumber> Numbers)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        LanguageRules rules = LanguageRules.All.First(rules => (rules.Script == Script.Han) == (language == SpokenLanguage.Chinese));
        string title = CheckSheetWords.Title(documents is [var only] ? only.Title ?? only.Name : null).In(language);
        DocumentProperties properties = new() { Language = rules, Title = title, Style = "official" };
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Heading(1, Line(title), Nowhere));
        foreach ((string name, string? own, IReadOnlyList<TracedNumber> numbers) in documents)
        {
            if (documents.Count > 1)
            {
                blocks.Add(new Heading(2, Line(own ?? name), Nowhere));
            }

            blocks.Add(new Paragraph(Line(CheckSheetWords.Count(name, numbers.Count).In(language)), Nowhere));
            if (numbers.Count > 0)
            {
                blocks.Add(TableOf(numbers));
            }
        }

        foreach (Words line in CheckSheetWords.Signatures)
        {
            blocks.Add(new Paragraph(Line(line.In(language)), Nowhere));
        }

        // Six columns need the width.
        return new Document(properties, [new Container(ContainerKind.Landscape, Container.NoAttributes, blocks.ToImmutable(), Nowhere)]);
    }

    private Container TableOf(IReadOnlyList<TracedNumber> numbers)
    {
        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(numbers.Count + 1);
        rows.Add(Row(isHeader: true, [.. CheckSheetWords.Columns.Select(column => column.In(language))]));
        for (int i = 0; i < numbers.Count; i++)
        {
            TracedNumber number = numbers[i];
            rows.Add(Row(
                isHeader: false,
                (i + 1).ToString(CultureInfo.InvariantCulture),
                number.Printed.Replace('\n', ' '),
                TraceWords.LineOf(number.Line.Place).In(language),
                TraceWords.SourceOf(number, show).In(language),
                HowOf(number),
                ""));
        }

        ImmutableArray<ColumnAlignment> columns =
        [
            ColumnAlignment.Center, ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Center,
        ];
        Table table = new(columns, rows.MoveToImmutable(), Nowhere);
        return new Container(
            ContainerKind.Table, Container.NoAttributes.Add(TableForm.WidthsName, "6% 16% 20% 26% 26% 6%"), [table], Nowhere);
    }

    // A summary of hundreds of villages has its addends in the other formats.
    private string HowOf(TracedNumber number)
    {
        const int MostOperands = 4;
        string[] lines =
        [
            .. number.Formula is { } formula ? [formula] : Array.Empty<string>(),
            .. number.Operands.Take(MostOperands).Select(operand => TraceWords.OperandOf(operand, show).In(language)),
            .. number.Operands.Length > MostOperands ? ["…"] : Array.Empty<string>(),
        ];
        return string.Join(language == SpokenLanguage.Chinese ? "；" : "; ", lines);
    }

    private static TableRow Row(bool isHeader, params ReadOnlySpan<string> cells)
    {
        ImmutableArray<TableCell>.Builder all = ImmutableArray.CreateBuilder<TableCell>(cells.Length);
        foreach (string cell in cells)
        {
            all.Add(new TableCell(cell.Length == 0 ? [] : Line(cell), Nowhere));
        }

        return new TableRow(all.MoveToImmutable(), isHeader, Nowhere);
    }

    private static ImmutableArray<Inline> Line(string text) => [new Text(text, Nowhere)];
}
