using System.Text;
using Gazette.Cli;

namespace Gazette.Tests.Building.Printing;

/// <summary>
/// A program that takes the place of LibreOffice: whatever it is given, it prints the same few pages with the headings <c>heading1</c>, <c>heading2</c> …
/// on pages of their own, and it notes its calls. A shell runs it, so it is not for Windows.
/// </summary>
internal sealed class PretendOffice : IDisposable
{
    public const int Pages = 12;

    private const string Prints = """
        #!/bin/sh
        while [ "$1" != "--outdir" ]; do shift; done
        out="$2"; shift 2
        echo $# >> "$0.calls"
        for file; do
          name=$(basename "$file" .docx)
          TROUBLE
          cp "$0.pdf" "$out/$name.pdf"
        done

        """;

    private readonly TemporaryFolder _folder = new();

    /// <param name="trouble">What goes wrong with a file, whose number is <c>$name</c>; in the language of the shell.</param>
    /// <param name="pages">How many pages a file has.</param>
    public PretendOffice(string trouble = ":", int pages = Pages)
    {
        File.WriteAllText(Program, Prints.Replace("TROUBLE", trouble, StringComparison.Ordinal).ReplaceLineEndings("\n"));
        File.WriteAllBytes($"{Program}.pdf", PdfOf(pages));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Program => _folder.At("soffice");

    /// <summary>How many files each call was given.</summary>
    public int[] Calls => File.Exists($"{Program}.calls") ? [.. File.ReadAllLines($"{Program}.calls").Select(int.Parse)] : [];

    /// <summary>Surroundings in which LibreOffice is this program.</summary>
    public CommandEnvironment In(CommandEnvironment environment) =>
        environment with { Variable = name => name == "GAZETTE_SOFFICE" ? Program : environment.Variable(name) };

    public void Dispose() => _folder.Dispose();

    /// <summary>Pages with a bookmark on each.</summary>
    public static byte[] PdfOf(int pages)
    {
        IEnumerable<int> all = Enumerable.Range(1, pages);
        StringBuilder pdf = new("%PDF-1.6\n1 0 obj\n<</Type/Catalog/Pages 2 0 R\n/Dests 3 0 R>>\nendobj\n");
        pdf.Append("2 0 obj\n<</Type/Pages/Kids[").AppendJoin(' ', all.Select(page => $"{page + 100} 0 R")).Append("]>>\nendobj\n");
        pdf.Append("3 0 obj\n<<").AppendJoin('\n', all.Select(page => $"/heading{page}[{page + 100} 0 R/XYZ 79.4 770.9 0]")).Append(">>\nendobj\n");
        pdf.Append("4 0 obj\n<</Type/FontDescriptor/FontName/BAAAAA+Pretend-Regular>>\nendobj\n");
        pdf.AppendJoin('\n', all.Select(page => $"{page + 100} 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj"));
        return Encoding.ASCII.GetBytes(pdf.Append("\ntrailer\n<</Root 1 0 R>>\n%%EOF\n").ToString());
    }
}
