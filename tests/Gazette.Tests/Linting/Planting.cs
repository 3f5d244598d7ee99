using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace Gazette.Tests.Linting;

/// <summary>
/// A way to add an error to a correct text, as defined in tests/cases/plantings: one file for each rule, with blocks of lines in the
/// <see cref="Form"/>. One form of the error in a block is chosen at random.
/// </summary>
internal sealed record Planting(string Rule, ImmutableArray<string> Head, string? Data, ImmutableArray<string> Forms)
{
    /// <summary>What a block consists of, for whoever writes the file of a new rule.</summary>
    public const string Form = """
          chinese sentence
          | metrics: { lectures: { label: 理论宣讲, value: 64, unit: 场 } }
            举办讲座<2..9>0<场|次>。
            多次举办讲座。
        The first line: the texts (chinese, english, both), and what to do:
          sentence, paragraph   add one of the forms
          append                add one at the end
          replace               each form is a pattern, =>, and what its match becomes; in paragraphs, or with `anywhere` in headings too
          repeat 12             repeat a sentence of at least 12 characters, with a form in its middle if there are any
        Lines that begin with `| ` are the report's data. Every form is indented by two blanks. <a|b> and <2..9> are chosen at random; \n is a line
        end. An empty line separates blocks.
        """;

    private const string Becomes = " =>";

    private static readonly string[] Ways = ["sentence", "paragraph", "append", "replace", "repeat"];

    /// <summary>The rules that have a file.</summary>
    public static IEnumerable<string> Rules { get; } =
        [.. Directory.GetFiles(Repository.Cases("plantings"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The ways of a rule's file; none if it has no file.</summary>
    public static Planting[] Of(string rule)
    {
        string path = Path.Combine(Repository.Cases("plantings"), rule + ".txt");
        return File.Exists(path) ? [.. Read(path)] : [];
    }

    /// <summary>A correct text in which the error is possible, without and with it.</summary>
    public (string Before, string After) PlantSomewhere(PCG chance)
    {
        for (int attempt = 0; attempt < 1000; attempt++)
        {
            string text = CarefulTexts.All[Gen.Int[0, CarefulTexts.All.Length - 1].Generate(chance, null, out _)].Text;
            PlantingGround ground = new(text, chance);
            if (Head[0] is "both" || Head[0] == (ground.IsEnglish ? "english" : "chinese"))
            {
                if (Plant(ground) is { } planted && planted != text)
                {
                    return (text, planted);
                }
            }
        }

        throw new InvalidOperationException($"no text has a place for {Rule}: {string.Join(' ', Head)}");
    }

    private string? Plant(PlantingGround ground) => Head[1] switch
    {
        "sentence" => ground.AfterSentence(Choose(ground), outsidePlans: Head.Contains("outside-plans")),
        "paragraph" => ground.AsParagraph(Choose(ground)),
        "append" => ground.Text + Choose(ground),
        "repeat" => ground.Sentence(int.Parse(Head[2], CultureInfo.InvariantCulture)) is { } sentence
            ? ground.AsParagraph(Forms.IsEmpty ? sentence : sentence.Insert(sentence.Length / 2, Choose(ground)))
            : null,
        "replace" => Replace(ground),
        _ => throw new InvalidOperationException($"{Rule}: unknown way `{Head[1]}`"),
    };

    private string Choose(PlantingGround ground) => Fill(ground.Pick([.. Forms]), ground);

    // Any form that is possible in the text.
    private string? Replace(PlantingGround ground)
    {
        int first = ground.Below(Forms.Length);
        for (int i = 0; i < Forms.Length; i++)
        {
            string form = Forms[(first + i) % Forms.Length];
            int middle = form.LastIndexOf(Becomes, StringComparison.Ordinal);
            string by = form[(middle + Becomes.Length)..].TrimStart(' ');
            if (ground.Replace(form[..middle], match => match.Result(Fill(by, ground)), anywhere: Head.Contains("anywhere")) is { } planted)
            {
                return planted;
            }
        }

        return null;
    }

    private static string Fill(string form, PlantingGround ground)
    {
        string filled = Regex.Replace(form, "<([^<>]*)>", match => match.Groups[1].Value.Split('|') switch
        {
            { Length: > 1 } choices => ground.Pick(choices),
            [var range] when range.Split("..") is [var least, var most] =>
                ground.Between(int.Parse(least, CultureInfo.InvariantCulture), int.Parse(most, CultureInfo.InvariantCulture))
                    .ToString(CultureInfo.InvariantCulture),
            _ => match.Value,
        });
        return filled.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\s", " ", StringComparison.Ordinal);
    }

    private static IEnumerable<Planting> Read(string path)
    {
        foreach (string block in File.ReadAllText(path).TrimEnd().Split("\n\n"))
        {
            string[] lines = block.Split('\n');
            if (lines[0].Split(' ') is not ["chinese" or "english" or "both", string way, ..] || !Ways.Contains(way)
                || lines.Skip(1).FirstOrDefault(line => line is not (['|', ' ', ..] or [' ', ' ', ..])) is not null)
            {
                throw new InvalidOperationException($"tests/cases/plantings/{Path.GetFileName(path)}: cannot read the block\n{block}\nwrite it so:\n{Form}");
            }

            string[] data = [.. lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..])];
            yield return new Planting(
                Path.GetFileNameWithoutExtension(path), [.. lines[0].Split(' ')], data.Length == 0 ? null : string.Join('\n', data),
                [.. lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])]);
        }
    }
}
