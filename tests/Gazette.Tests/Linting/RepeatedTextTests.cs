using System.Collections.Immutable;
using CsCheck;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>
/// Most sentences are told apart by a bit for each pair of their characters; this must not hide one that is nearly the same as an earlier one.
/// </summary>
public static class RepeatedTextTests
{
    private const string Characters = "春夏秋冬山川河湖村组户田林路桥渠学校文化书画宣讲巡查修缮整治走访登记";

    private static readonly Gen<string> Sentence = Gen.Char[Characters].Array[24, 60].Select(characters => new string(characters));

    [Fact]
    public static void Finds_a_copy_with_one_other_character_wherever_it_stands() =>
        Gen.Select(Sentence.Array[2, 12], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((sentences, first, last, at) =>
        {
            int copy = 1 + (last % (sentences.Length - 1));
            char[] changed = sentences[first % copy].ToCharArray();
            changed[at % changed.Length] = '旗';
            sentences[copy] = new string(changed);
            ImmutableArray<LintFinding> findings = LintSample.Find(string.Join("\n\n", sentences.Select(sentence => $"{sentence}。")));
            Assert.Contains(findings, finding => finding.Rule.Name == "repeated-text" && finding.Diagnostic.Span.Position.Line == 1 + (2 * copy));
        });
}
