using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace Gazette.Tests.Linting;

/// <summary>
/// A way to add an error to a correct text, as defined in tests/cases/plantings: one file for each rule, with blocks of lines. The first line of a
/// block says in which texts, <c>chinese</c>, <c>english</c> or <c>both</c>, and what to do: insert a <c>sentence</c> or a <c>paragraph</c>,
/// <c>replace</c> some words, <c>repeat</c> a sentence of some length, or <c>append</c> text at the end. Lines that begin with <c>|</c> are the
/// report's data. Each further line is one form of the error; one of them is chosen at random, as are <c>&lt;a|b&gt;</c> and <c>&lt;2..9&gt;</c> in
/// it.
/// </summary>
internal sealed record Planting(string Rule, ImmutableArray<string> Head, string? Data, ImmutableArray<string> Forms)
{
    private const string Becomes = " =>";

    public static Planting[] All { get; } = [.. Directory.GetFiles(Repository.Cases("plantings"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

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
            string[] data = [.. lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..])];
            yield return new Planting(
                Path.GetFileNameWithoutExtension(path), [.. lines[0].Split(' ')], data.Length == 0 ? null : string.Join('\n', data),
                [.. lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])]);
        }
    }
}
