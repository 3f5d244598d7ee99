using CsCheck;
using Gazette.Diagnostics;
using Gazette.Tests.Building.Printing;
using Gazette.Tests.Readers.Pdf;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>Files that are damaged anywhere are read or refused, and never end the program.</summary>
public sealed class DamagedFilesTests
{
    private static readonly Gen<(int At, int Length, byte[] With)[]> Damage =
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 40], Gen.OneOf(Gen.Byte.Array[0, 8], Gen.Byte[32, 126].Array[0, 30])).Array[1, 4];

    [Theory]
    [InlineData("docx")]
    [InlineData("md")]
    [InlineData("html")]
    public void Documents_are_read_or_refused(string format)
    {
        DocumentVersions versions = DocumentVersions.Build(["examples/yearbook"], isFilled: false);
        byte[] whole = versions[versions.Names.Single(), format];
        Damage.Sample(damage => Read(format, Apply(whole, damage)), iter: 200);
    }

    [Fact]
    public void Pages_are_read_or_refused()
    {
        byte[] whole = WrittenPdfTests.Write(
            "/P<</MCID 0>>BDC BT /F1 12 Tf <00010002> Tj ET EMC /P<</MCID 1>>BDC /F2 12 Tf [(a\\(b) -120 (\\)\\351)] TJ EMC",
            "<</S/Document/K[6 0 R 7 0 R<</S/Table/K<</S/TR/K[<</S/TD/K[<</S/P/Pg 3 0 R/K 1>>]>>]>>>>]>>");
        Damage.Sample(damage => Read("pdf", Apply(whole, damage)), iter: 2000);
        Damage.Sample(damage => Read("pdf", Apply(PretendOffice.PdfOf(3), damage)), iter: 300);
    }

    private static void Read(string format, byte[] content)
    {
        DiagnosticBag bag = new();
        VerifiedDocument? document = new DocumentVerification(onDisk: true).Verify(
            "a", [new FileContent($"a.{format}", format, content, IsFilled: false, IsKept: true)], bag);
        Assert.True(document is not null || bag.HasErrors);
    }

    private static byte[] Apply(byte[] whole, (int At, int Length, byte[] With)[] damage)
    {
        byte[] file = whole;
        foreach ((int at, int length, byte[] with) in damage)
        {
            int start = at % (file.Length + 1);
            file = [.. file[..start], .. with, .. file[Math.Min(start + length, file.Length)..]];
        }

        return file;
    }
}
