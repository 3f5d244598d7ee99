using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Documents.Mathematics;
using Gazette.Readers.Word;
using Gazette.Tests.Documents;
using Gazette.Tests.WordTemplates;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Writers.Word;

/// <summary>Formulas in Word files, and read back from them.</summary>
public class FormulaTests
{
    public static TheoryData<string> Sources =>
    [
        @"E=mc^2", @"\frac{a+b}{2}", @"\sqrt{x}+\sqrt[3]{y_1}", @"\sum_{i=1}^nx_i", @"\int_0^\infty e^{-t}\,dt", @"\prod\nolimits_kk",
        @"\left(\frac{\alpha}{\beta}\right)", @"\left\{x\right.", @"\begin{pmatrix}a&b\\c&d\end{pmatrix}", @"\lim_{n\to\infty}a_n", @"\bar{x}+\vec{v}",
        @"\binom{n}{k}", @"f'(x)\le\sin x", @"x\in\mathbb{R}", @"\text{rate, 5\%}=3.5", @"\overline{ab}", @"\begin{cases}1&x>0\\0&x<0\end{cases}", @"\iint_Df",
        @"a_{i_j}^{2}", @"\max_xf(x)", @"x^{\frac{1}{2}}", @"\{a,b\}", @"\|x\|", @"50\%",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Passes_the_validator_and_is_read_back(string source)
    {
        DiagnosticBag bag = new();
        DocumentProperties properties = new() { Language = LanguageRules.English };
        Document document = new MarkdownParser().Parse(MarkedText.Read("input.md", $"A ${source}$ b\n\n$$\n{source}\n$$\n"), properties, bag);
        Assert.Empty(bag.ToSorted());
        WordWriter writer = new(new WriterOptions { Validate = true });
        byte[] file = writer.Write(document);
        Assert.Empty(writer.Check(file));

        Document read = WordDocumentReader.Read("a.docx", file, bag)!;
        Assert.Empty(bag.ToSorted());
        Assert.Equal([false, true], read.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines).OfType<Formula>().Select(one => one.IsDisplay));
        string text = string.Concat(read.Blocks.OfType<Paragraph>().Select(paragraph => InlineText.Of(paragraph.Inlines) + "\n"));
        MathNode written = MathParser.Parse(source).Formula!;
        Assert.Contains("$", text, StringComparison.Ordinal);
        string back = text[(text.IndexOf('$', StringComparison.Ordinal) + 1)..text.IndexOf("$ b", StringComparison.Ordinal)];
        (MathNode? again, MathProblem? problem) = MathParser.Parse(back);
        Assert.Null(problem);
        Assert.NotNull(again);
        Assert.Equal(Plain(MathSource.Write(written)), Plain(MathSource.Write(again)));
    }

    // Nested as deeply as a package may be, it takes no longer than it is long.
    [Fact]
    public void Reads_an_equation_of_any_depth_in_bounded_time()
    {
        string nested = string.Concat(Enumerable.Repeat("<m:f><m:num>", 60)) + "<m:r><m:t>x</m:t></m:r>"
            + string.Concat(Enumerable.Repeat("</m:num><m:den><m:r><m:t>y</m:t></m:r></m:den></m:f>", 60));
        byte[] file = SmallWordFile.Make(
            $"<w:p><w:r><w:t>A</w:t></w:r><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">{nested}</m:oMath></w:p>");
        DiagnosticBag bag = new();
        Document read = WordDocumentReader.Read("a.docx", file, bag)!;
        Assert.Equal("formula-not-read", Assert.Single(bag.ToSorted()).Rule);
        Assert.EndsWith("/y)/y)/y)/y", InlineText.Of(((Paragraph)read.Blocks[0]).Inlines), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Is_the_same_after_it_is_written(string source)
    {
        string written = MathSource.Write(MathParser.Parse(source).Formula!);
        Assert.Equal(written, MathSource.Write(MathParser.Parse(written).Formula!));
    }

    [Fact]
    public void Bounds_what_it_reads()
    {
        Assert.NotNull(MathParser.Parse(new string('{', 2000) + "x" + new string('}', 2000)).Problem);
        Assert.NotNull(MathParser.Parse(new string('x', 5000)).Problem);
        Assert.NotNull(MathParser.Parse(string.Concat(Enumerable.Repeat(@"\sqrt[", 600))).Problem);
        Assert.NotNull(MathParser.Parse(string.Concat(Enumerable.Repeat(@"\sum", 900))).Problem);
        Assert.NotNull(MathParser.Parse(string.Concat(Enumerable.Repeat(@"\bar", 900))).Problem);
        Assert.NotNull(MathParser.Parse(string.Concat(Enumerable.Repeat("x^", 900))).Problem);
    }

    // A matrix is read as one, whether its columns begin at the left or not, and groups that do nothing are dropped.
    private static string Plain(string source) =>
        source.Replace("aligned", "matrix", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
