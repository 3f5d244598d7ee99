using System.Text.RegularExpressions;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>
/// Where texts for the user are, and their form in each language. To read them all in one list, run this class with <c>-showLiveOutput</c>.
/// </summary>
public static partial class MessageTextTests
{
    // Names of formats, programs and standards, which are the same in Chinese; everything else in Latin letters must be something that the user writes.
    private static readonly string[] Names =
    [
        "Gazette", "gazette", "Word", "Excel", "WPS", "Markdown", "YAML", "JSON", "CSV", "HTML", "PNG", "JPEG", "SVG", "GIF", "BMP", "TIFF", "EMF", "WMF",
        "DTD", "UTF", "GB", "GBK", "MB", "Open", "XML", "Strict", "JUnit", "Schema", "Slurm", "Kubernetes", "GNU", "parallel", "true", "false",
        "Scriban", "NET", "Base", "MD", "SHA", "HMAC", "PDF", "RTF", "LibreOffice", "Poppler",
    ];

    private static readonly SourceText[] Sources = [.. SourceText.Of("Gazette"), .. SourceText.Of("Gazette.Cli")];
    private static readonly MessageText[] All = [.. Sources.SelectMany(MessageText.Of)];

    [Fact]
    public static void A_diagnostic_is_made_by_a_factory_of_its_room() => Expect(
        from file in Sources
        where file.Room != "Diagnostics" && !file.Stem.EndsWith("Diagnostics", StringComparison.Ordinal) && file.Stem != "LintFindings"
        where MakesDiagnostic().IsMatch(file.Code)
        select file.Path);

    [Fact]
    public static void Words_for_the_user_are_in_files_of_words() => Expect(
        from file in Sources
        where file.Room is not ("Diagnostics" or "Linting")
            && !MessageText.IsTable(file)
            && !file.Stem.EndsWith("Diagnostics", StringComparison.Ordinal)
            && !file.Stem.EndsWith("Words", StringComparison.Ordinal)
        where MessageText.Of(file).Any()
        select file.Path);

    [Fact]
    public static void All_of_them_are_in_one_list()
    {
        foreach (IGrouping<string, MessageText> file in All.GroupBy(message => message.Path))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(file.Key);
            foreach (IGrouping<string, MessageText> rule in file.GroupBy(message => message.Rule))
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"  {rule.Key}\n    {string.Join("\n    ", rule)}");
            }
        }

        Assert.True(All.Length > 900, $"only {All.Length} texts are found");
    }

    // The library shows nothing but Words, which cannot be made without both languages. The program prints, so a literal that reads like a sentence and
    // is not in the list would be shown in one language only.
    [Fact]
    public static void No_sentence_of_the_program_escapes_the_list()
    {
        HashSet<(string Path, int Start)> listed =
        [
            .. from message in All
               from text in message.English.Concat(message.Chinese).SelectMany(text => text.All)
               select (message.Path, text.Start),
        ];
        Expect(
            from file in SourceText.Of("Gazette.Cli")
            from text in SentencesOf(file.Code)
            where !listed.Contains((file.Path, text.Start))
            select $"{file.Path}: {text.Text}");
    }

    [Fact]
    public static void A_message_begins_in_lower_case_and_has_no_full_stop() => Expect(
        from message in All
        where message.Verb is "Says" or "Helps" or "Labels" or "Relates"
        where message.English.Any(text => text.Plain.EndsWith('.') || Sentence().IsMatch(text.Plain)) || message.Chinese.Any(text => text.Plain.EndsWith('。'))
        select message.ToString());

    [Fact]
    public static void English_texts_have_Chinese_only_in_quotations() => Expect(
        from message in All
        from text in message.English
        where Chinese().IsMatch(EnglishQuotation().Replace(text.Plain, ""))
        select $"{message.Path}: {text.Text}");

    [Fact]
    public static void Chinese_texts_have_English_only_in_quotations_and_names() => Expect(
        from message in All
        from text in message.Chinese
        let words = EnglishWord().Matches(ChineseQuotation().Replace(text.Plain, "")).Select(match => match.Value)
        where words.Except(Names, StringComparer.Ordinal).Any()
        select $"{message.Path}: {text.Text}");

    // Full-width punctuation, and no blank between a Chinese character and a digit or a letter.
    [Fact]
    public static void Chinese_texts_are_punctuated_as_Chinese() => Expect(
        from message in All
        from text in message.Chinese
        where HalfWidth().IsMatch(ChineseQuotation().Replace(text.Plain, ""))
        select $"{message.Path}: {text.Text}");

    private static void Expect(IEnumerable<string> offences)
    {
        string[] found = [.. offences];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static IEnumerable<CodeText> SentencesOf(string code)
    {
        CodeTextReader reader = new(code);
        for (int at = 0; at < code.Length;)
        {
            int start = at;
            if (reader.Next(ref at) is { } text && !Unseen().IsMatch(code[..start]))
            {
                foreach (CodeText one in text.All.Where(one => Prose().IsMatch(EnglishQuotation().Replace(one.Plain, ""))))
                {
                    yield return one;
                }
            }
        }
    }

    [GeneratedRegex(@"\bDiagnostic\.(Error|Warning|Note)\(|\bnew (Diagnostic|DiagnosticSubject)\(")]
    private static partial Regex MakesDiagnostic();

    // A capital is only allowed in the user's own text, or in a name in capitals.
    [GeneratedRegex("^[A-Z][a-z]")]
    private static partial Regex Sentence();

    [GeneratedRegex("^(?!<).*[a-z]{2,} [a-z]{2,}", RegexOptions.Singleline)]
    private static partial Regex Prose();

    // Exceptions that mean a fault of the program, and attributes.
    [GeneratedRegex(@"(?:new \w*Exception\(|\[\w+\()$", RegexOptions.RightToLeft)]
    private static partial Regex Unseen();

    [GeneratedRegex("[\u3001-\u301F\u4E00-\u9FFF\uFF00-\uFFEF]")]
    private static partial Regex Chinese();

    // What the user writes or sees: in backticks, in a tag, a call, or after two blanks up to the end of the line or to two more.
    [GeneratedRegex(@"`[^`]*`|\{\{.*?\}\}|^gazette .*$|  +\S.*?(?=  |$)", RegexOptions.Multiline)]
    private static partial Regex EnglishQuotation();

    // Also options, names of extensions, and the words to choose from.
    [GeneratedRegex(@"“[^”]*”|`[^`]*`|\{\{.*?\}\}|^gazette .*$|  +\S.*?(?=  |$)|--?[a-z][a-z-]*|\.[a-z]{2,5}(?![a-z])|^[a-z|]+$", RegexOptions.Multiline)]
    private static partial Regex ChineseQuotation();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();

    [GeneratedRegex("[\u4E00-\u9FFF][,:;?!()]|[,:;?!()][\u4E00-\u9FFF]|[\u4E00-\u9FFF] [A-Za-z0-9]|[A-Za-z0-9] [\u4E00-\u9FFF]")]
    private static partial Regex HalfWidth();
}
