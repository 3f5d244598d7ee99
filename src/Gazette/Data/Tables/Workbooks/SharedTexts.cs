using System.Collections.Immutable;
using System.Xml;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The texts of a workbook, each once, to which its cells refer by number.</summary>
internal static class SharedTexts
{
    /// <param name="xml">Closed.</param>
    public static ImmutableArray<string> Read(XmlReader xml)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        char[] buffer = new char[WorkbookXml.BufferLength];
        using (xml)
        {
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                {
                    texts.Add(WorkbookXml.ReadText(xml, buffer));
                }
                else
                {
                    xml.Read();
                }
            }
        }

        return texts.DrainToImmutable();
    }
}
