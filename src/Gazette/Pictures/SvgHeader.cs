using System.Globalization;
using System.Text;
using System.Xml;
using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>
/// Reads an SVG, all of it: an SVG can be a program as well as a picture, and documents are opened anywhere. So scripts, external references and
/// entity expansion are refused.
/// </summary>
internal static class SvgHeader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const decimal PixelsPerInch = 96;

    private static readonly string[] Forbidden = ["script", "foreignObject", "iframe", "audio", "video", "embed", "object", "handler", "listener"];

    public static PictureSize? Read(ReadOnlyMemory<byte> file, out Words? problem)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = PictureLimits.SvgCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = false,
        };
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(file.ToArray()), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
            {
                problem = PictureWords.NotSvg;
                return null;
            }

            PictureSize? size = SizeOf(reader);
            problem = size is { } found
                ? PictureLimits.Check((long)(found.WidthInches * PixelsPerInch), (long)(found.HeightInches * PixelsPerInch))
                : PictureWords.WithoutSize;
            bool goesOn = true;
            while (problem is null && goesOn)
            {
                problem = FindHarm(reader);
                goesOn = reader.Read();
            }

            return problem is null ? size : null;
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or InvalidOperationException)
        {
            problem = PictureWords.BrokenSvg;
            return null;
        }
    }

    private static PictureSize? SizeOf(XmlReader svg)
    {
        decimal? width = Inches(svg.GetAttribute("width"));
        decimal? height = Inches(svg.GetAttribute("height"));
        if (width is not null && height is not null)
        {
            return new PictureSize(width.Value, height.Value);
        }

        decimal?[] box = [.. (svg.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        return box is not [_, _, >= 0.01m and decimal wide, >= 0.01m and decimal high] ? null
            : width is { } w ? new PictureSize(w, w * high / wide)
            : height is { } h ? new PictureSize(h * wide / high, h)
            : new PictureSize(wide / PixelsPerInch, high / PixelsPerInch);
    }

    private static decimal? Inches(string? length)
    {
        string text = length?.Trim() ?? "";
        (int unit, decimal perInch) = text switch
        {
            [.., 'm', 'm'] => (2, 25.4m),
            [.., 'c', 'm'] => (2, 2.54m),
            [.., 'i', 'n'] => (2, 1m),
            [.., 'p', 't'] => (2, 72m),
            [.., 'p', 'x'] => (2, PixelsPerInch),
            _ => (0, PixelsPerInch),
        };
        return Number(text[..^unit]) is > 0 and decimal number ? number / perInch : null;
    }

    // Limited to the size of a real page, so that nothing overflows.
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            && Math.Abs(number) < 1_000_000
            ? number
            : null;

    private static Words? FindHarm(XmlReader reader)
    {
        if (reader.Depth > PictureLimits.SvgDepth)
        {
            return PictureWords.TooDeep(PictureLimits.SvgDepth);
        }

        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
        {
            return PictureWords.Instruction;
        }

        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && Fetches(reader.Value))
        {
            return PictureWords.Fetches;
        }

        if (reader.NodeType != XmlNodeType.Element)
        {
            return null;
        }

        if (Forbidden.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase))
        {
            return PictureWords.Holds(reader.LocalName);
        }

        Words? harm = null;
        while (harm is null && reader.MoveToNextAttribute())
        {
            harm = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? PictureWords.Holds(reader.LocalName)
                : reader.LocalName is "href" or "src" && !IsInside(reader.Value) ? PictureWords.Fetches
                : Fetches(reader.Value) ? PictureWords.Fetches
                : null;
        }

        reader.MoveToElement();
        return harm;
    }

    private static bool IsInside(string target)
    {
        string address = target.Trim();
        return address.StartsWith('#')
            || address.StartsWith("data:image/png;base64,", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("data:image/jpeg;base64,", StringComparison.OrdinalIgnoreCase);
    }

    // In style sheets and in attributes that contain styles.
    private static bool Fetches(string text)
    {
        if (text.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (int at = text.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsInside(text[(at + 4)..].TrimStart(' ', '"', '\'')))
            {
                return true;
            }
        }

        return false;
    }
}
