using Gazette.Writers.Word;

namespace Gazette.Writers.Html.Styles;

/// <summary>
/// The style sheet of official documents (GB/T 9704-2012), with the measures of the Word file: in print 22 lines of 28 characters on A4, on the screen
/// sheets of that width. A screen that is narrower has smaller characters, and as many on a line as fit.
/// </summary>
internal static class OfficialStyle
{
    /// <summary>28 characters of 16 pt are wider than 156 mm, so they are set closer by this, as in the Word file.</summary>
    private const string Tight = "-.25pt";

    /// <summary>A letter's rules are 7 mm longer than the type area on either side; a wider box would make a browser shrink the whole page.</summary>
    private const string Overhang = "box-shadow:-7mm 0 var(--red),7mm 0 var(--red)";

    public static string Write(WordLayout layout, Measures page)
    {
        CssFonts fonts = new(layout);
        string margins = Margins(page);
        return $$$"""
            :root{color-scheme:light;--size:16pt;--line:{{{Points(page.Line)}}};--tight:{{{(layout.IsHan ? Tight : "0pt")}}};
            --zi:calc(var(--size) + var(--tight));--cell:5.4pt;
            --mark-top:{{{Points(page.MarkTop)}}};--paper:#fff;--ink:#000;--desk:#e4e4e1;--red:#f00;--faint:#595959;--grid:#d9d9d9;
            --body:{{{fonts.Body}}};--title:{{{fonts.Title}}};--strong:{{{fonts.Strong}}};--soft:{{{fonts.Soft}}}}
            @media screen and (prefers-color-scheme:dark){
            :root{color-scheme:dark;--paper:#1d1d1f;--ink:#e9e9e6;--desk:#0e0e0f;--red:#ff7468;--faint:#a6a6a6;--grid:#444}
            }
            body{background:var(--desk);color:var(--ink);font:var(--size)/var(--line) var(--body);letter-spacing:var(--tight);
            text-align:{{{(layout.IsHan ? "justify" : "left")}}};
            text-spacing-trim:space-all;text-autospace:no-autospace;text-rendering:geometricPrecision;orphans:1;widows:1}
            p,h1,h2,h3,h4,h5,h6{margin:0;text-indent:calc(2*var(--zi))}
            h1,h2,h3,h4,h5,h6{font-size:inherit;font-weight:normal}
            b{font-weight:normal}
            {{{Headings(layout)}}}
            {{{(layout.IsHan ? "em{font-family:var(--soft);font-style:normal}" : "")}}}
            .title,.attachment-title{margin-bottom:var(--line);font-family:var(--title);font-size:22pt;{{{Weight(layout)}}}letter-spacing:0;
            text-align:center;text-indent:0}
            .line{display:block}
            .letterhead,.letter,.masthead{margin-bottom:calc(2*var(--line))}
            header p,.addressee,.signature p,.attachment-label,.caption,.unit,.toc-heading,.label,blockquote p,.callout p,.notes p,.pair p{text-indent:0}
            .ruled{padding-bottom:8pt;border-bottom:1.5pt solid var(--red)}
            header .mark{padding-top:calc(var(--mark-top) - var(--above,0pt) - .1*var(--mark));font:var(--mark)/1.2 var(--title);
            letter-spacing:0;color:var(--red);text-align:center}
            header .mark:not(:last-child){margin-bottom:calc(2*var(--line))}
            header .plain{padding-top:0;color:var(--ink)}
            header .preprinted{color:transparent}
            .masthead .mark{padding-top:calc(var(--line) - .1*var(--mark))}
            .masthead .mark:not(:last-child){margin-bottom:0}
            .masthead>:not(.mark){margin-top:calc(.5*var(--line))}
            header .centred{text-align:center}
            .at-right{text-align:right}
            header .in{padding-right:var(--zi)}
            header .strong,.attachment-label,figcaption,.caption,.toc-heading,.label,dt,thead th,.chart-title{font-family:var(--strong);{{{Weight(layout)}}}}
            .name{font-family:var(--soft)}
            .pair{display:flex;justify-content:space-between;gap:1em;padding:0 var(--zi)}
            .flush{padding:0}
            header.letter .mark{padding-top:calc(4.8pt - .1*var(--mark));margin-bottom:0}
            .double{height:4.5pt;margin:calc(8.5pt - 4.8pt) 0 7.2pt;border:0}
            .double::before,.double::after{content:"";display:block;height:2.25pt;margin-bottom:1.5pt;background:var(--red);{{{Overhang}}}}
            .double::after{height:.75pt;margin:0}
            .participants,.attachment-note{margin-top:var(--line)}
            .participants{padding-left:calc(2*var(--zi))}
            .signature{break-inside:avoid}
            .signature,.attachment-note{break-before:avoid}
            .signature p{text-align:right}
            .attachment-label{margin-bottom:var(--line)}
            blockquote,.callout{margin:0 31.5pt}
            blockquote{font-family:var(--soft)}
            .callout{margin-left:18pt;padding-left:12pt;border-left:1.5pt solid}
            hr{height:calc(.5*var(--line));margin:0 0 calc(.5*var(--line));border:0;border-bottom:.75pt solid}
            pre,code{font-family:{{{CssFonts.Monospace}}};letter-spacing:0}
            pre{margin:0;font-size:12pt;line-height:18pt;text-align:left}
            code{font-size:.9em}
            pre code{font-size:inherit}
            ul,ol{margin:0;padding:0;list-style-position:inside}
            ul{list-style-type:"• "}
            li ul{list-style-type:"– "}
            li li ul{list-style-type:"▪ "}
            li{text-indent:calc(2*var(--zi))}
            li li{text-indent:calc(3*var(--zi))}
            li li li{text-indent:calc(4*var(--zi))}
            li>p:first-child{display:inline;text-indent:0}
            li>:not(p,ul,ol){text-indent:0}
            dl{margin:0}
            dt{text-indent:calc(2*var(--zi))}
            dd{margin:0 0 0 calc(2*var(--zi))}
            table{width:100%;margin:0 0 calc(.5*var(--line));table-layout:fixed;font-size:14pt;line-height:1.3;letter-spacing:0;text-align:left;text-indent:0}
            table.small{font-size:12pt}
            th,td{padding:3pt var(--cell);border:.5pt solid;font-weight:normal;overflow-wrap:anywhere}
            figcaption,.caption,.chart-title{font-size:14pt;letter-spacing:0;text-align:center;text-indent:0}
            .table>figcaption,.caption{margin-top:calc(.5*var(--line))}
            .chart-title{font-size:12.5pt}
            .unit{font-size:12pt;line-height:22pt;letter-spacing:0;text-align:right}
            .picture,.chart{margin:calc(.25*var(--line)) 0;text-align:center}
            img{max-height:{{{Points(page.TextHeight - (4 * page.Line))}}}}
            td img{max-height:{{{Points(page.TextHeight / 2)}}}}
            details,summary{font-size:10.5pt;letter-spacing:0}
            .toc-heading{margin:var(--line) 0;text-align:center}
            .toc ul{list-style:none}
            .toc li,.toc li p{text-indent:0}
            .toc ul ul{padding-left:var(--zi)}
            .notes{margin-top:calc(.5*var(--line));font-size:10.5pt;line-height:1.4;letter-spacing:0;text-align:left}
            .notes::before{content:"";display:block;width:5cm;margin-bottom:4pt;border-top:.5pt solid}
            .notes ol{padding-left:1.8em;list-style:decimal outside}
            .notes li{text-indent:0}
            .columns{column-gap:{{{Points(SectionForm.Gap)}}}}
            .colophon{--zi:14pt;font-size:14pt;line-height:24pt;letter-spacing:0;border:solid;border-width:1pt 0;break-inside:avoid}
            .colophon.bare,.bare .item+.item{border:0}
            .item+.item{border-top:.75pt solid}
            .colophon p{padding-right:var(--zi);text-indent:0;text-align:left}
            .colophon .pair p{padding:0}
            .colophon .at-right{text-align:right}
            a{color:inherit;text-decoration:none}
            .sheet{position:relative;background:var(--paper)}
            .sheet:has(>.colophon){display:flex;flex-direction:column}
            .sheet>*{flex:none}
            .sheet>.colophon{margin-top:auto}
            @media screen{
            .sheet{width:{{{Points(page.PageWidth)}}};min-height:{{{Points(page.PageHeight)}}};margin:10mm auto;padding:{{{margins}}};
            box-shadow:0 1px 8px #0004}
            .landscape{width:{{{Points(page.PageHeight)}}};min-height:{{{Points(page.PageWidth)}}};padding:{{{Landscape(page)}}}}
            a:not([role]){text-decoration:underline dotted;text-underline-offset:.2em}
            {{{LetterOnScreen(layout, page)}}}
            }
            @media screen and (max-width:{{{Points(page.PageWidth + 200)}}}){
            :root{--size:13pt;--line:22pt;--mark-top:calc(2.5*var(--line))}
            .sheet,.landscape{width:auto;min-height:0;margin:0 0 2mm;padding:8vw 6vw;box-shadow:none}
            .sheet::after{content:none}
            .sheet:has(>.colophon){display:block}
            .sheet>.colophon{margin-top:var(--line)}
            header .mark{font-size:min(var(--mark),9vw)}
            .title,.attachment-title{font-size:17pt;line-height:1.5}
            .line{display:inline-block}
            .double::before,.double::after{box-shadow:none}
            blockquote,.callout{margin:0 1em}
            table,table.small{table-layout:auto;font-size:10.5pt}
            .wide{overflow-x:auto}
            .wide table{min-width:34rem}
            .colophon{--zi:11pt;font-size:11pt;line-height:20pt}
            figcaption,.caption{font-size:12pt}
            }
            @media print{
            body{background:none}
            .sheet+.sheet{break-before:page}
            .landscape{page:landscape}
            .sheet:has(>.colophon){min-height:{{{Points(page.PageHeight - UsualTop(layout, page) - page.Bottom - 40)}}}}
            }
            {{{Paper(layout, page, margins, fonts)}}}
            """;
    }

    private static string Points(int twips) => PageStyle.Points(twips);

    /// <summary>The margin above the text of all pages but a letter's first.</summary>
    private static int UsualTop(WordLayout layout, Measures page) =>
        layout.Form != DocumentForm.Letter ? page.Top : Measures.LetterHeaderHeight(layout) + page.Header;

    private static string Margins(Measures page) => $"{Points(page.Top)} {Points(page.Right)} {Points(page.Bottom)} {Points(page.Left)}";

    private static string Landscape(Measures page) => Margins(new SectionForm(Landscape: true).Page(page));

    private static string Weight(WordLayout layout) => layout.IsHan ? "" : "font-weight:bold;";

    /// <summary>GB/T 9704-2012, 7.3.3: 黑体, 楷体, 仿宋, 仿宋, none of them bold. English has no corresponding typefaces.</summary>
    private static string Headings(WordLayout layout)
    {
        string[] faces = layout.IsHan
            ? ["font-family:var(--strong)", "font-family:var(--soft)", "font-family:var(--body)", "font-family:var(--body)"]
            : ["font-weight:bold", "font-weight:bold;font-style:italic", "font-weight:bold", "font-weight:normal"];
        return string.Join('\n', faces.Select((face, index) =>
            $".level-{index + 1},.run-in-{index + 1}{{{face}{((layout.BoldLevels & (1 << (index + 1))) != 0 ? ";font-weight:bold" : "")}}}"));
    }

    /// <summary>The lower rule of a letter's first page.</summary>
    private static string LetterOnScreen(WordLayout layout, Measures page) => layout is { Form: DocumentForm.Letter, BareLetter: false }
        ? $".sheet:first-child::after{{content:\"\";position:absolute;left:calc({Points(page.Left)} - 7mm);right:calc({Points(page.Right)} - 7mm);"
            + "bottom:20mm;height:4.5pt;border:solid var(--red);border-width:.75pt 0 2.25pt}"
        : "";

    /// <summary>GB/T 9704-2012, 7.5: the dashes beside a page number are 7 mm below the type area, 28 mm above the edge of the paper.</summary>
    private static string Paper(WordLayout layout, Measures page, string margins, CssFonts fonts)
    {
        string place = $"vertical-align:top;padding-top:calc({Points(page.Bottom)} - 28mm - 7pt)";
        string number = $"content:\"— \" counter(page) \" —\";font:14pt/1 {fonts.PageNumber};{place}";
        string numbers = layout.CentredPageNumber
            ? $"@page{{@bottom-center{{{number}}}}}"
            : $"@page :right{{@bottom-right{{{number};padding-right:14pt;text-align:right}}}}\n"
                + $"@page :left{{@bottom-left{{{number};padding-left:14pt;text-align:left}}}}";
        string letter = "";
        if (layout.Form == DocumentForm.Letter)
        {
            // A letter's text begins higher on its first page, which has a rule in place of a number.
            string others = Margins(page with { Top = UsualTop(layout, page) });
            string rule = layout.BareLetter ? "" : $"@bottom-center{{content:\"\";height:4.5pt;margin:calc({Points(page.Bottom)} - 20mm - 4.5pt) -7mm auto;"
                + "width:170mm;border:solid #f00;border-width:.75pt 0 2.25pt}";
            letter = $"\n@page :first{{margin:{margins};@bottom-left{{content:none}}@bottom-right{{content:none}}{rule}}}";
            margins = others;
        }

        return $"@page{{size:{Points(page.PageWidth)} {Points(page.PageHeight)};margin:{margins}}}\n{numbers}{letter}\n"
            + $"@page landscape{{size:{Points(page.PageHeight)} {Points(page.PageWidth)};margin:{Landscape(page)}}}";
    }
}
