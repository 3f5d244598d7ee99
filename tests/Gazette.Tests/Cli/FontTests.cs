using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Gazette.Cli;
using Gazette.Cli.Fonts;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>The notes about missing fonts, and how installed fonts are found.</summary>
public sealed class FontTests
{
    [Fact]
    public void A_font_file_gives_its_family_names_and_its_full_name() =>
        Assert.Equal(["仿宋_GB2312", "FangSong_GB2312"], FontFile.ReadNames(new MemoryStream(Font("仿宋_GB2312", "FangSong_GB2312"))));

    [Fact]
    public void A_collection_gives_the_names_of_all_its_fonts()
    {
        byte[] first = Font("甲体");
        byte[] file = new byte[20 + first.Length];
        Encoding.ASCII.GetBytes("ttcf").CopyTo(file, 0);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(8), 2);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(12), 20);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(16), 20);
        first.CopyTo(file, 20);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(20 + 12 + 8), 20 + 28);
        Assert.Equal(["甲体"], FontFile.ReadNames(new MemoryStream(file)));
    }

    [Fact]
    public void A_broken_font_file_gives_no_names_and_does_no_harm()
    {
        byte[] font = Font("仿宋_GB2312");
        Gen.Select(Gen.Int[0, font.Length - 1], Gen.Byte, Gen.Int[0, font.Length]).Sample((at, value, length) =>
        {
            byte[] broken = [.. font];
            broken[at] = value;
            Assert.InRange(FontFile.ReadNames(new MemoryStream(broken[..length])).Count, 0, 1);
        });
    }

    [Fact]
    public void A_check_notes_missing_fonts_once_even_when_it_is_strict()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.FullPath, "a.TTF"), Font("黑体"));
        File.WriteAllBytes(Path.Combine(folder.FullPath, "b.ttf"), Font("楷体_gb2312"));
        File.WriteAllBytes(Path.Combine(folder.FullPath, "c.otf"), Font("KaiTi", "STFangsong"));
        File.WriteAllText(Path.Combine(folder.FullPath, "d.ttf"), "no font");
        using Surroundings plain = new(Repository.Root);
        using Surroundings world = new(Repository.Root) { Environment = plain.Environment with { FontFolders = [folder.FullPath] } };

        int code = Program.Run(
            ["check", "examples/township-half-year", "examples/villages", "--strict", "--format", "short"],
            world.Environment,
            TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        string note = Assert.Single(plain.Output.Split('\n'), line => line.Contains("missing-font", StringComparison.Ordinal));
        Assert.Contains("`仿宋_GB2312` (replaced by `STFangsong`)", note, StringComparison.Ordinal);
        Assert.Contains("`方正小标宋简体`", note, StringComparison.Ordinal);
        Assert.DoesNotContain("黑体", note, StringComparison.Ordinal);
        Assert.DoesNotContain("楷体_GB2312", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_folder_of_fonts_is_known_nothing_is_said_of_them()
    {
        using Surroundings world = new(Repository.Root);
        Program.Run(["check", "examples/township-half-year"], world.Environment, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("missing-font", world.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Installed_fonts_are_looked_for_where_the_system_keeps_them()
    {
        using TemporaryFolder home = new();
        string fonts = Path.Combine(home.FullPath, ".fonts");
        Directory.CreateDirectory(fonts);
        IReadOnlyList<string> found = FontFolders.Find(name => name == "HOME" ? home.FullPath : null);
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "folders of Linux");
        Assert.Contains(fonts, found);
    }

    /// <summary>A font file that contains only names: its family in two languages.</summary>
    private static byte[] Font(params string[] families)
    {
        byte[][] names = [.. families.Select(Encoding.BigEndianUnicode.GetBytes)];
        byte[] font = new byte[28 + 6 + (12 * names.Length) + names.Sum(name => name.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), 1);
        Encoding.ASCII.GetBytes("name").CopyTo(font, 12);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(20), 28);
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(24), (uint)(font.Length - 28));
        Span<byte> table = font.AsSpan(28);
        BinaryPrimitives.WriteUInt16BigEndian(table[2..], (ushort)names.Length);
        int strings = 6 + (12 * names.Length);
        BinaryPrimitives.WriteUInt16BigEndian(table[4..], (ushort)strings);
        int offset = 0;
        for (int index = 0; index < names.Length; index++)
        {
            Span<byte> entry = table[(6 + (12 * index))..];
            BinaryPrimitives.WriteUInt16BigEndian(entry, 3);
            BinaryPrimitives.WriteUInt16BigEndian(entry[2..], 1);
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], 1);
            BinaryPrimitives.WriteUInt16BigEndian(entry[8..], (ushort)names[index].Length);
            BinaryPrimitives.WriteUInt16BigEndian(entry[10..], (ushort)offset);
            names[index].CopyTo(table[(strings + offset)..]);
            offset += names[index].Length;
        }

        return font;
    }
}
