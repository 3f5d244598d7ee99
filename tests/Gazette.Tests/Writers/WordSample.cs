using System.IO.Compression;
using System.Text;

namespace Gazette.Tests.Writers;

/// <summary>A valid Word file made by hand, with one of everything that the validator checks, and ways to break it.</summary>
internal sealed class WordSample
{
    public const string Document = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Numbering = "word/numbering.xml";
    public const string DocumentRelationships = "word/_rels/document.xml.rels";
    public const string ContentTypes = "[Content_Types].xml";

    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public WordSample()
    {
        Set(ContentTypes, $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="{WordType}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{WordType}.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="{WordType}.numbering+xml"/>
            <Override PartName="/word/footer1.xml" ContentType="{WordType}.footer+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """);
        Set("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """);
        Set("docProps/core.xml", $"""
            <cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dcterms:created xsi:type="dcterms:W3CDTF">2024-06-30T00:00:00Z</dcterms:created></cp:coreProperties>
            """);
        Set(DocumentRelationships, $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="{Office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="{Office}/footer" Target="footer1.xml"/>
            <Relationship Id="rId4" Type="{Office}/image" Target="media/image1.png"/>
            <Relationship Id="rId5" Type="{Office}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>
            """);
        Set(Styles, $"""
            <w:styles xmlns:w="{Main}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:next w:val="Body"/></w:style>
            <w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="table" w:default="1" w:styleId="Plain"><w:name w:val="Normal Table"/></w:style></w:styles>
            """);
        Set(Numbering, $"""
            <w:numbering xmlns:w="{Main}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
            """);
        Set("word/footer1.xml", $"""
            <w:ftr xmlns:w="{Main}"><w:p><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText>PAGE</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
            """);
        Set(Document, $"""
            <w:document xmlns:w="{Main}" xmlns:r="{Office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
            <w:p w14:paraId="00000001"><w:pPr><w:pStyle w:val="Body"/></w:pPr>
            <w:bookmarkStart w:id="1" w:name="top"/><w:r><w:t>全年工作</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>
            <w:p w14:paraId="00000002"><w:bookmarkStart w:id="2" w:name="second"/><w:bookmarkEnd w:id="2"/><w:r><w:t xml:space="preserve">See </w:t></w:r>
            <w:hyperlink r:id="rId5"><w:r><w:rPr><w:rStyle w:val="Loud"/></w:rPr><w:t>the site</w:t></w:r></w:hyperlink>
            <w:hyperlink w:anchor="top"><w:r><w:t>, top</w:t></w:r></w:hyperlink></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>first</w:t><w:br/><w:t>second line</w:t></w:r></w:p>
            {Picture(1)}{Picture(2)}
            <w:tbl><w:tblPr><w:tblStyle w:val="Plain"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
            <w:tr><w:tc><w:p><w:r><w:t>村</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>场次</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>青山村</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>合计</w:t></w:r></w:p><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p/><w:sectPr><w:footerReference w:type="default" r:id="rId3"/></w:sectPr></w:body></w:document>
            """);
        _parts["word/media/image1.png"] = [0x89, 0x50, 0x4E, 0x47];
    }

    public WordSample Set(string part, string content)
    {
        _parts[part] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    public WordSample Remove(string part)
    {
        _parts.Remove(part);
        return this;
    }

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    public WordSample Replace(string part, string old, string replacement)
    {
        string content = Encoding.UTF8.GetString(_parts[part]);
        int at = content.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ArgumentException($"`{old}` is not in {part}");
        }

        _parts[part] = Encoding.UTF8.GetBytes(content[..at] + replacement + content[(at + old.Length)..]);
        return this;
    }

    public byte[] ToDocx()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in _parts)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Adds footnote 1 and the separators.</summary>
    public WordSample AddFootnotes()
    {
        const string Separator = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";
        Set(
            "word/footnotes.xml",
            $"<w:footnotes xmlns:w=\"{Main}\">{Separator}<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>");
        Replace(
            ContentTypes,
            "<Override PartName=\"/word/footer1.xml\"",
            $"<Override PartName=\"/word/footnotes.xml\" ContentType=\"{WordType}.footnotes+xml\"/><Override PartName=\"/word/footer1.xml\"");
        Replace(
            DocumentRelationships,
            "<Relationship Id=\"rId3\"",
            $"<Relationship Id=\"rId6\" Type=\"{Office}/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"rId3\"");
        return Replace(Document, "<w:t>first</w:t>", "<w:t>first</w:t><w:footnoteReference w:id=\"1\"/>");
    }

    private static string Picture(int id) => $"""
        <w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="{id}" name="Picture {id}"/><a:graphic><a:graphicData
         uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:embed="rId4"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;
}
