using System.Globalization;
using System.Text;
using Gazette.Documents;
using Gazette.Writers.Html.Charts;
using Gazette.Writers.Word;

namespace Gazette.Writers.Html.Styles;

/// <summary>The style sheet of a page: what all pages share, and what official documents or reports have of their own.</summary>
internal static class PageStyle
{
    public static string ClassesOf(WordLayout layout) =>
        (layout.Official ? "official" : "report") + (layout.IsHan ? " han" : " latin") + (layout.Draft ? " draft" : "");

    public static string Write(WordLayout layout, DocumentProperties properties)
    {
        string own = layout.Official ? OfficialStyle.Write(layout, Measures.Of(layout)) : ReportStyle.Write(layout, Measures.Of(layout), properties);
        string light = Colours.Declare(layout, isDark: false);
        string dark = Colours.Declare(layout, isDark: true);
        return $":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{Shared}\n{Lists(layout)}{Draft(layout)}{own}\n";
    }

    /// <summary>A length that the Word file gives in twips.</summary>
    public static string Points(int twips) => string.Create(CultureInfo.InvariantCulture, $"{twips / 20m:0.##}pt");

    /// <summary>A text as CSS writes it, with every character escaped that is neither a letter nor a digit: a title may hold what ends a style sheet.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            quoted.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}"));
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The marks of nested lists, as the Word file has them: 1. （1） ① or 1. a. i.; GB/T 15834-2011, B.3.3: no space after the dot.</summary>
    private static string Lists(WordLayout layout) => layout.IsHan
        ? """
            @counter-style dotted{system:extends decimal;suffix:"."}
            @counter-style bracketed{system:extends decimal;prefix:"（";suffix:"）"}
            @counter-style circled{system:fixed;symbols:"①" "②" "③" "④" "⑤" "⑥" "⑦" "⑧" "⑨" "⑩" "⑪" "⑫" "⑬" "⑭" "⑮" "⑯" "⑰" "⑱" "⑲" "⑳";suffix:""}
            ol{list-style-type:dotted}
            li ol{list-style-type:bracketed}
            li li ol{list-style-type:circled}

            """
        : """
            li ol{list-style-type:lower-alpha}
            li li ol{list-style-type:lower-roman}

            """;

    private static string Draft(WordLayout layout) => !layout.Draft ? "" :
        $"body::before{{content:{Quote(layout.Language.Labels.Draft)} / \"\";position:fixed;inset:0;display:grid;place-items:center;rotate:-45deg;"
        + $"font:{(layout.IsHan ? "120pt" : "100pt")} sans-serif;letter-spacing:0;color:#808080;opacity:.25;pointer-events:none;z-index:1}}\n";

    private const string Shared = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;overflow-wrap:break-word}
        figure{margin:0;min-width:0}
        img{max-width:100%;height:auto;object-fit:contain;vertical-align:middle}
        table{border-collapse:collapse}
        th{text-align:inherit}
        tr,img,svg,.callout,.whole{break-inside:avoid}
        .left{text-align:left}
        .center{text-align:center}
        .right{text-align:right}
        td,th{font-variant-numeric:tabular-nums}
        h1,h2,h3,h4,h5,h6,figcaption:first-child,.caption,.unit,dt,.label,.toc-heading,.attachment-label,.chart-title{break-after:avoid}
        figure:has(>figcaption:last-child){break-inside:avoid}
        code{white-space:pre-wrap}
        pre{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
        sup,sub{line-height:0;font-size:.65em}
        .mark-of-note a{text-decoration:none}
        .task{list-style:none}
        .task input{appearance:none;display:inline-grid;place-items:center;width:.9em;height:.9em;margin:0 .4em 0 0;
        border:1px solid;vertical-align:-.1em;color:inherit}
        .task input:checked::before{content:"✓";font-size:.8em;line-height:1}
        .columns-2{columns:2}
        .columns-3{columns:3}
        .columns-4{columns:4}
        .pictures{display:grid;gap:0 1rem}
        .pictures>figure{display:grid;grid-row:span 2;grid-template-rows:subgrid;align-items:end;justify-items:center}
        .pictures>figure>figcaption{align-self:start}
        .pictures>:not(figure){grid-column:1/-1}
        .pictures-2{grid-template-columns:repeat(2,1fr)}
        .pictures-3{grid-template-columns:repeat(3,1fr)}
        .pictures-4{grid-template-columns:repeat(4,1fr)}
        .page-break{break-before:page}
        .cover{break-after:page}
        .cover p{text-align:center;text-indent:0}
        .chart svg{display:block;width:100%;max-width:36rem;height:auto;margin:0 auto}
        .chart svg text{font-size:12px;letter-spacing:0;fill:var(--ink)}
        .chart svg .on-shape{stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;paint-order:stroke}
        .grid{stroke:var(--grid)}
        .axis{stroke:var(--faint)}
        .path{fill:none;stroke:var(--c);stroke-width:2.5;stroke-linejoin:round}
        .slice{fill:none;stroke:var(--c)}
        rect,circle{fill:var(--c)}
        .c0{--c:var(--c0)}.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}.c6{--c:var(--c6)}.c7{--c:var(--c7)}
        details{margin:.3em 0}
        summary{cursor:pointer;color:var(--faint)}
        @media print{details:not([open]){display:none}}
        @supports (content:target-counter(attr(href),page)){.toc a::after{content:leader(".") target-counter(attr(href),page)}}
        @media screen and (max-width:40rem){.columns{columns:1}.pictures{grid-template-columns:1fr}.chart{overflow-x:auto}.chart svg{min-width:22rem}}
        """;
}
