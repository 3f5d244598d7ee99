using System.Text;
using CsCheck;
using Gazette.Compiling.Files;
using Xunit;

namespace Gazette.Tests.Compiling;

public static class OutputNameTests
{
    [Theory]
    [InlineData("青岚镇人民政府-2026-H1", "青岚镇人民政府-2026-H1")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("/etc/cron.d/x", "_etc_cron.d_x")]
    [InlineData(@"C:\x", "C__x")]
    [InlineData("a<b>c:\"d|e?f*g%h", "a_b_c__d_e_f_g_h")]
    [InlineData("a.", "a")]
    [InlineData(" a . ", "a")]
    [InlineData("..", "_")]
    [InlineData("", "_")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.2026", "_nul.2026")]
    [InlineData("com¹", "_com¹")]
    [InlineData("CONIN$", "_CONIN$")]
    [InlineData("CONSOLE", "CONSOLE")]
    [InlineData("a\u202Egpj", "a_gpj")]
    [InlineData("a\u0000b\nc", "a_b_c")]
    [InlineData("café", "caf\u00E9")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    public static void Makes_a_name_that_every_system_takes(string given, string expected) => Assert.Equal(expected, OutputName.Clean(given));

    [Fact]
    public static void Replaces_half_a_character() => Assert.Equal("a_b", OutputName.Clean("a\uD800b"));

    [Fact]
    public static void Cuts_a_long_name_between_characters_and_keeps_two_apart()
    {
        string first = OutputName.Clean(new string('村', 100) + "一");
        string second = OutputName.Clean(new string('村', 100) + "二");
        Assert.InRange(Encoding.UTF8.GetByteCount(first), 190, 200);
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("Ａ１", "a1")]
    [InlineData("caf\u00E9", "CAFE\u0301")]
    [InlineData("ǆ", "Ǆ")]
    public static void Takes_names_for_one_that_some_system_takes_for_one(string left, string right) =>
        Assert.Equal(OutputName.KeyOf(left), OutputName.KeyOf(right));

    [Fact]
    public static void Never_leads_out_of_a_folder_and_stays_as_it_is_when_cleaned_again() => Gen.String.Sample(name =>
    {
        string clean = OutputName.Clean(name);
        return clean.Length > 0
            && Path.GetFileName(clean) == clean
            && clean is not ("." or "..")
            && Encoding.UTF8.GetByteCount(clean) <= 201
            && OutputName.Clean(clean) == clean;
    });
}
