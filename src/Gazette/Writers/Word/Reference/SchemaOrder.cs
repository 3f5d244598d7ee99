using System.Collections.Frozen;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Puts the children of an element in the order of the schema (ECMA-376-1, Annex A). Word and WPS read them in any order, and WPS writes styles in
/// another one, but a file with them is invalid.
/// </summary>
internal static class SchemaOrder
{
    private const string ParagraphProperties =
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
        + "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
        + "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr";

    private const string RunProperties =
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern "
        + "position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

    private const string Sides = "top left start bottom right end insideH insideV between bar tl2br tr2bl";

    /// <summary>The children of each element in order. A name with a star may occur several times.</summary>
    private static readonly FrozenDictionary<string, Row> Rows = new Dictionary<string, string>
    {
        ["styles"] = "docDefaults latentStyles style*",
        ["docDefaults"] = "rPrDefault pPrDefault",
        ["style"] = "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose "
            + "personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*",
        ["tblStylePr"] = "pPr rPr tblPr trPr tcPr",
        ["pPr"] = ParagraphProperties,
        ["rPr"] = RunProperties,
        ["numPr"] = "ilvl numId",
        ["tblPr"] = "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
            + "tblCellMar tblLook tblCaption tblDescription",
        ["tcPr"] = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
        ["pBdr"] = Sides,
        ["tblBorders"] = Sides,
        ["tcBorders"] = Sides,
        ["pgBorders"] = Sides,
        ["tblCellMar"] = Sides,
        ["tcMar"] = Sides,
        ["numbering"] = "numPicBullet* abstractNum* num* numIdMacAtCleanup",
        ["abstractNum"] = "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
        ["lvl"] = "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        ["num"] = "abstractNumId lvlOverride*",
        ["lvlOverride"] = "startOverride lvl",
        ["font"] = "altName panose1 charset family notTrueType pitch sig",
        ["sectPr"] = "headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
            + "noEndnote titlePg textDirection bidi rtlGutter docGrid",
        ["compat"] = "useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance "
            + "balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints "
            + "lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames subFontBySize suppressBottomSpacing "
            + "suppressTopSpacing suppressSpacingAtTopOfPage suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc "
            + "truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders wrapTrailSpaces footnoteLayoutLikeWW8 "
            + "shapeLayoutLikeWW8 alignTablesRowByRow forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower "
            + "doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart useWord97LineBreakRules doNotBreakWrappedTables "
            + "doNotSnapToGridInCell selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct doNotUseEastAsianBreakRules "
            + "useWord2002TableStyleRules growAutofit useFELayout useNormalStyleForList doNotUseIndentAsNumberingTabStop "
            + "useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation doNotAutofitConstrainedTables "
            + "autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth splitPgBreakAndParaMark doNotVertAlignCellWithSp "
            + "doNotBreakConstrainedForcedTable doNotVertAlignInTxbx useAnsiKerningPairs cachedColBalance compatSetting*",
    }.ToFrozenDictionary(static entry => entry.Key, static entry => Row.Of(entry.Value), StringComparer.Ordinal);

    /// <summary>
    /// Orders the children of an element and of all elements in it. Of an element that may occur once, the first stays. Elements of other vocabularies
    /// come last.
    /// </summary>
    public static void Arrange(XElement tree)
    {
        foreach (XElement parent in tree.DescendantsAndSelf().ToList())
        {
            if (parent.Name.Namespace != Wml.W || !Rows.TryGetValue(parent.Name.LocalName, out Row? row))
            {
                continue;
            }

            HashSet<XName> seen = [];
            foreach (XElement again in parent.Elements().Where(child => row.HasOnce(child) && !seen.Add(child.Name)).ToList())
            {
                again.Remove();
            }

            int[] ranks = [.. parent.Elements().Select(row.RankOf)];
            if (!ranks.SequenceEqual(ranks.Order()))
            {
                parent.ReplaceNodes(parent.Elements().OrderBy(row.RankOf).ToList());
            }
        }
    }

    private sealed record Row(FrozenDictionary<string, int> Ranks, FrozenSet<string> Repeated)
    {
        public static Row Of(string children)
        {
            string[] names = children.Split(' ');
            return new Row(
                names.Select(static (name, index) => (Name: name.TrimEnd('*'), index)).ToFrozenDictionary(
                    static child => child.Name, static child => child.index, StringComparer.Ordinal),
                names.Where(static name => name.EndsWith('*')).Select(static name => name.TrimEnd('*')).ToFrozenSet(StringComparer.Ordinal));
        }

        public int RankOf(XElement child) => child.Name.Namespace == Wml.W ? Ranks.GetValueOrDefault(child.Name.LocalName, Ranks.Count) : Ranks.Count;

        public bool HasOnce(XElement child) => RankOf(child) < Ranks.Count && !Repeated.Contains(child.Name.LocalName);
    }
}
