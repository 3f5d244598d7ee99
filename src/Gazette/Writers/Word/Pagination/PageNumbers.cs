using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Pagination;

/// <summary>
/// The page numbers that a Word file shows in its tables of contents and elsewhere. Gazette does not know them: it writes a dash, and whoever lays out the
/// pages tells on which one each bookmark stands. What is filled in depends on nothing but the file and those pages.
/// </summary>
internal sealed class PageNumbers
{
    private readonly byte[] _package;
    private readonly string _partName;
    private readonly MarkupTree _part;
    private readonly IReadOnlyList<PageReference> _references;

    private readonly PackagePart? _styles;

    private PageNumbers(byte[] package, CheckedPackage parts, MarkupTree part, IReadOnlyList<PageReference> references)
    {
        (_package, _partName, _part, _references) = (package, parts.MainPart, part, references);
        _styles = parts.FindRelated(parts.MainPart, "styles") is { } styles ? new PackagePart(styles, parts.Part(styles)) : null;
        Sections = FindSections();
    }

    /// <summary>The sections whose pages are counted anew or in another form, in the order of the document.</summary>
    public IReadOnlyList<SectionStart> Sections { get; }

    /// <summary>What the file shows now, by the bookmark whose page it is.</summary>
    public IReadOnlyDictionary<string, string> Shown =>
        _references.DistinctBy(reference => reference.Bookmark).ToDictionary(reference => reference.Bookmark, reference => reference.Shown);

    public static bool AreIn(byte[] package) => Find(package) is not null;

    /// <summary>Null for a file that shows no page numbers, or that cannot be read.</summary>
    public static PageNumbers? Find(byte[] package)
    {
        if (CheckedPackage.Open(package, new SourceFile("", "").Whole, PackageRules.ForReading, new DiagnosticBag()) is not { } parts)
        {
            return null;
        }

        MarkupTree part = MarkupTree.Of(parts.Part(parts.MainPart));
        IReadOnlyList<PageReference> references = PageReferences.Find(part);
        return references.Count == 0 ? null : new PageNumbers(package, parts, part, references);
    }

    /// <summary>Whether a file is a document that has got its page numbers, whichever these are, and is the same in everything else.</summary>
    /// <param name="document">The document without page numbers.</param>
    public static bool IsNumbered(byte[] file, byte[] document) =>
        Find(file) is { } numbered && Find(document) is { } plain
        && numbered.Shown.Any(page => page.Value != plain.Shown.GetValueOrDefault(page.Key))
        && plain.Fill(numbered.Shown).AsSpan().SequenceEqual(file);

    /// <summary>
    /// A copy to lay out, with the numbers that are known so far: its sections that are counted anew have bookmarks, and its tables of contents are as
    /// LibreOffice can show them.
    /// </summary>
    public byte[] CopyForLayout(IReadOnlyDictionary<string, string> numbers)
    {
        List<(int Start, int End, string Text)> edits = FillingEdits(numbers);
        foreach ((MarkupElement paragraph, int index) in FirstParagraphs())
        {
            string prefix = paragraph.Prefix.Length > 0 ? paragraph.Prefix + ":" : "";
            string id = (1_000_000 + index).ToString(CultureInfo.InvariantCulture);
            int at = paragraph.Child("pPr")?.End ?? paragraph.ContentStart;
            edits.Add((at, at, $"<{prefix}bookmarkStart {prefix}id=\"{id}\" {prefix}name=\"{NameOf(index)}\"/><{prefix}bookmarkEnd {prefix}id=\"{id}\"/>"));
        }

        byte[] copy = With(edits);
        return _styles is null ? copy : StoredPackage.Replace(copy, DeflatedPart.Deflate(ContentsStyles.WithinIndents(_styles), new DeflateEncoder()));
    }

    /// <summary>The file with these numbers; what has no number stays as it is. A seal is renewed.</summary>
    public byte[] Fill(IReadOnlyDictionary<string, string> numbers)
    {
        byte[] filled = With(FillingEdits(numbers));
        return PackageSeal.Read(_package) is { } seal ? seal.Apply(filled) : filled;
    }

    private List<(int Start, int End, string Text)> FillingEdits(IReadOnlyDictionary<string, string> numbers)
    {
        List<(int Start, int End, string Text)> edits = [];
        foreach (PageReference reference in _references)
        {
            if (numbers.TryGetValue(reference.Bookmark, out string? number))
            {
                edits.Add((reference.Start, reference.End, System.Security.SecurityElement.Escape(number)));
                edits.AddRange(reference.Rest.Select(piece => (piece.Start, piece.End, "")));
            }
        }

        return edits;
    }

    private byte[] With(IEnumerable<(int Start, int End, string Text)> edits) =>
        StoredPackage.Replace(_package, DeflatedPart.Deflate(_partName, _part.With(edits), new DeflateEncoder()));

    private static string NameOf(int section) => string.Create(CultureInfo.InvariantCulture, $"GazetteSection{section}");

    private List<SectionStart> FindSections()
    {
        List<SectionStart> sections = [];
        NumberForm before = NumberForm.Digits;
        foreach ((int index, MarkupElement section) in Ends().Index())
        {
            NumberForm form = FormOf(section);
            int? start = StartOf(section);
            if (start is not null || form != before)
            {
                sections.Add(new SectionStart(index == 0 ? null : NameOf(index), start, form));
            }

            before = form;
        }

        return sections;
    }

    // 17.18.59: the forms that references to pages have, too.
    private NumberForm FormOf(MarkupElement section) => section.Child("pgNumType") is not { } type ? NumberForm.Digits : _part.Attribute(type, "fmt") switch
    {
        "lowerRoman" => NumberForm.LowerRoman,
        "upperRoman" => NumberForm.UpperRoman,
        "lowerLetter" => NumberForm.LowerLetter,
        "upperLetter" => NumberForm.UpperLetter,
        _ => NumberForm.Digits,
    };

    private int? StartOf(MarkupElement section) =>
        section.Child("pgNumType") is { } type
            && int.TryParse(_part.Attribute(type, "start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : null;

    // The properties of a section stand in its last paragraph, those of the last section at the end of the body (17.6.17).
    private IEnumerable<MarkupElement> Ends() => _part.Root.Descendants().Where(element => element.IsWord("sectPr"));

    private IEnumerable<(MarkupElement Paragraph, int Section)> FirstParagraphs()
    {
        MarkupElement[] ends = [.. Ends()];
        for (int index = 1; index < ends.Length; index++)
        {
            MarkupElement? last = ends[index - 1];
            while (last is not null && !last.IsWord("p"))
            {
                last = last.Parent;
            }

            if (Sections.Any(section => section.Bookmark == NameOf(index)) && last is not null
                && _part.Root.Descendants().FirstOrDefault(element => element.IsWord("p") && element.Start >= last.End) is { } first)
            {
                yield return (first, index);
            }
        }
    }
}
