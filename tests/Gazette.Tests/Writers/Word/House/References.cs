using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Writers.Word.Reference;
using Xunit;

namespace Gazette.Tests.Writers.Word.House;

/// <summary>The reference documents of three offices, and malicious versions of them.</summary>
internal static class References
{
    public static string[] Offices { get; } = ["county-office", "district-council", "statistics-bureau"];

    public static byte[] Read(string office) => File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "gallery", "templates", office, "reference.docx"));

    /// <summary>The style of a valid reference document.</summary>
    public static ReferenceStyle Open(byte[] docx)
    {
        ReferenceStyle? house = Open(docx, out Diagnostic[] found);
        Assert.True(house is not null, string.Join('\n', found.Select(diagnostic => diagnostic.ToString())));
        return house;
    }

    public static ReferenceStyle? Open(byte[] docx, out Diagnostic[] found)
    {
        DiagnosticBag bag = new();
        ReferenceStyle? house = ReferenceStyle.Read("reference.docx", docx, bag);
        found = [.. bag.ToSorted()];
        return house;
    }

    public static XElement Part(byte[] docx, string name) => XElement.Load(new MemoryStream(Bytes(docx, name)), LoadOptions.PreserveWhitespace);

    public static byte[] Bytes(byte[] docx, string name)
    {
        using ZipArchive zip = new(new MemoryStream(docx));
        using Stream part = zip.GetEntry(name)!.Open();
        MemoryStream copy = new();
        part.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>A copy with a text in a part replaced; the text must be there.</summary>
    public static byte[] Replace(byte[] docx, string name, string old, string replacement)
    {
        string text = Encoding.UTF8.GetString(Bytes(docx, name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Put(docx, name, Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal)));
    }

    public static byte[] Put(byte[] docx, string name, byte[] content)
    {
        using MemoryStream copy = new();
        copy.Write(docx);
        using (ZipArchive zip = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)?.Delete();
            using Stream part = zip.CreateEntry(name).Open();
            part.Write(content);
        }

        return copy.ToArray();
    }
}
