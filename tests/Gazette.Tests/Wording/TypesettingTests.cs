using CsCheck;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public static class TypesettingTests
{
    private static readonly Gen<string> Lines = Gen.String[Gen.Char["aB5 .'\"-(“’`"], 0, 24];

    [Fact]
    public static void What_is_set_stays_as_it_is() => Lines.Sample(line => Set(Set(line)) == Set(line), iter: 20_000);

    [Fact]
    public static void Only_marks_change() => Lines.Sample(
        line => Set(line).Zip(line).All(pair => pair.First == pair.Second || "'\"-".Contains(pair.Second, StringComparison.Ordinal)), iter: 20_000);

    [Fact]
    public static void Code_and_addresses_do_not_change() => Lines.Sample(
        line => Set(line, LineKind.Verbatim) == line, iter: 2_000);

    private static string Set(string line, LineKind kind = LineKind.Words)
    {
        char[] set = line.ToCharArray();
        LineKind[] kinds = [.. Enumerable.Repeat(kind, set.Length)];
        LanguageRules.English.Typeset(set, kinds, opensSentence: true);
        return new string(set);
    }
}
