namespace Gazette.Writers.Word.Styles;

/// <summary>Writes settings.xml: how Word treats the document as a whole.</summary>
internal static class Settings
{
    public static string Write(WordLayout layout, bool hasNotes = false)
    {
        // Even pages have a different footer only if the page number changes sides.
        string evenPages = PageFrame.HasEvenPages(layout) ? "<w:evenAndOddHeaders/>" : "";

        // The special footnotes that separate footnotes from the text.
        string notes = hasNotes ? "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "";

        // Punctuation is not compressed, so that a line holds 28 characters; the rest are Word's defaults for East Asian documents.
        string eastAsian = layout.Official
            ? "<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>"
                + "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
            : "<w:doNotExpandShiftReturn/>";
        return $"{Xml.Declaration}<w:settings xmlns:w=\"{Xml.Namespace}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>{evenPages}"
            + $"<w:characterSpacingControl w:val=\"doNotCompress\"/>{notes}<w:compat>{eastAsian}"
            + Compatibility("compatibilityMode", 15)
            + Compatibility("overrideTableStyleFontSizeAndJustification", 1)
            + Compatibility("enableOpenTypeFeatures", 1)
            + Compatibility("doNotFlipMirrorIndents", 1)
            + $"</w:compat><w:themeFontLang {layout.ProofingTags}/></w:settings>";
    }

    private static string Compatibility(string name, int value) =>
        $"<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>";
}
