using Gazette.Documents;
using Gazette.Writers.Word;

namespace Gazette.Writers.Html.Styles;

/// <summary>The style sheet of reports: one column of text that fits any screen, with the colours of the Word file, and in print its sizes.</summary>
internal static class ReportStyle
{
    public static string Write(WordLayout layout, Measures page, DocumentProperties properties)
    {
        CssFonts fonts = new(layout);
        return $$$"""
            :root{color-scheme:light;--zi:1em;--line:1.75rem;--cell:.6rem;--paper:#fff;--ink:#1b1d21;--blue:#1f3864;--faint:#595959;
            --band:#f4f6fa;--grid:#d9dee7;--bar:#b4c2da;--link:#0a58b0;--shade:#f3f4f6;--red:#d00000}
            @media screen and (prefers-color-scheme:dark){
            :root{color-scheme:dark;--paper:#14171c;--ink:#e3e6ea;--blue:#a9c3f5;--faint:#a5acb6;
            --band:#1b2027;--grid:#343b46;--bar:#4d5f80;--link:#82b8ff;--shade:#1f242c;--red:#ff7b70}
            }
            body{background:var(--paper);color:var(--ink);font:1.0625rem/{{{(layout.IsHan ? "1.8" : "1.6")}}} {{{fonts.Body}}}}
            main{max-width:46rem;margin:0 auto;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,5vw,2rem)}
            p,ul,ol,dl,blockquote,pre,figure,.wide,.callout{margin:0 0 1em}
            h1,h2,h3,h4,h5,h6{margin:1.6em 0 .5em;line-height:1.3;text-wrap:balance}
            .title{margin:0 0 .8em;font-size:clamp(1.6rem,5vw,2.1rem);color:var(--blue)}
            .attachment-title{margin-top:0;font-size:1.6rem;color:var(--blue)}
            .level-1{font-size:1.4rem;color:var(--blue)}
            .level-2{font-size:1.15rem;color:var(--blue)}
            .level-3{font-size:1.05rem}
            .level-4{font-size:1rem;color:var(--faint)}
            .run-in-1,.run-in-2{color:var(--blue)}
            .run-in-4{color:var(--faint)}
            {{{(layout.IsHan ? $"em{{font-family:{fonts.Soft};font-style:normal}}" : "")}}}
            li{margin-bottom:.3em}
            li>p{margin-bottom:.3em}
            dt{font-weight:bold}
            dd{margin:0 0 .5em 1.5em}
            a{color:var(--link)}
            blockquote{padding-left:1em;border-left:3px solid var(--bar);color:var(--faint)}
            blockquote>:last-child,.callout>:last-child,dd>:last-child{margin-bottom:0}
            .callout{padding:.7em 1em;border-left:4px solid var(--blue);background:var(--band)}
            .label{margin-bottom:.2em;font-weight:bold;color:var(--blue)}
            hr{margin:1.5em 0;border:0;border-top:1px solid var(--grid)}
            pre,code{font-family:{{{CssFonts.Monospace}}};font-size:.9em}
            pre{padding:.8em 1em;background:var(--shade)}
            :not(pre)>code{padding:.1em .3em;border-radius:3px;background:var(--shade)}
            pre code{font-size:inherit}
            table{width:100%;margin:0 0 1em;font-size:.95rem;line-height:1.45;border:solid var(--blue);border-width:1.5px 0}
            table.small{font-size:.88rem}
            th,td{padding:.4rem var(--cell);border-bottom:1px solid var(--grid);text-align:left;vertical-align:middle;font-weight:normal}
            thead th,thead td{border-bottom:1.5px solid var(--blue);font-weight:bold;color:var(--blue)}
            tbody tr:nth-child(even){background:var(--band)}
            .wide{overflow-x:auto}
            .wide table{min-width:34rem}
            figcaption,.caption{font-size:.95rem;font-weight:bold}
            .table>figcaption,.caption{margin:1.2em 0 .4em}
            .picture,.chart{text-align:center}
            .picture>figcaption,.chart>figcaption{margin-top:.5em}
            .chart-title{margin-bottom:.3em;font-size:.95rem;font-weight:bold}
            .unit{margin:0 0 .2em;font-size:.85rem;color:var(--faint);text-align:right}
            details{font-size:.85rem;text-align:left}
            summary{text-align:center}
            .signature{margin-top:1.5em}
            .signature p{margin-bottom:0;text-align:right}
            .attachment-note{margin:1.5em 0}
            .attachment-note p,.participants p{margin-bottom:.2em}
            .attachment-label{font-weight:bold;color:var(--faint)}
            .note{font-size:.95rem;color:var(--faint)}
            .toc-heading{margin-bottom:.4em;font-size:1.15rem;font-weight:bold;color:var(--blue)}
            .toc ul{margin:0 0 .3em;padding-left:1.2em;list-style:none}
            .toc>ul{padding-left:0}
            .toc{margin-bottom:1.5em}
            .toc p{margin:0}
            .toc a{text-decoration:none}
            .toc a:hover{text-decoration:underline}
            .notes{margin-top:2.5em;padding-top:.6em;border-top:1px solid var(--grid);font-size:.88rem}
            .notes ol{padding-left:1.6em;list-style:decimal}
            header .mark{margin-bottom:.4em;font-size:min(var(--mark),9vw);font-weight:bold;line-height:1.2;color:var(--red);text-align:center}
            header .plain{color:inherit}
            header .preprinted{color:transparent}
            .letterhead,.letter,.masthead{margin-bottom:2em}
            header p{margin-bottom:.3em}
            .ruled{padding-bottom:.4em;border-bottom:2px solid var(--red)}
            .double{border-top:3px double var(--red)}
            header .centred{text-align:center}
            .at-right{text-align:right}
            header .strong{font-weight:bold}
            .pair{display:flex;justify-content:space-between;gap:1em}
            .pair p{margin:0}
            .colophon{margin-top:2em;border:solid;border-width:1px 0;font-size:.9rem}
            .item{padding:.3em 0}
            .item+.item{border-top:1px solid var(--grid)}
            .colophon p{margin:0}
            .bare,.bare .item+.item{border:0}
            .columns{column-gap:2rem}
            @media screen{.sheet+.sheet{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--grid)}.landscape .wide{margin-left:0}}
            @media print{
            html{font-size:11pt}
            body{font-size:11pt;line-height:{{{(layout.IsHan ? "1.6" : "1.35")}}}}
            main{max-width:none;padding:0}
            a{color:inherit}
            .wide{overflow:visible}
            .wide table{min-width:0}
            .sheet+.sheet{break-before:page}
            .landscape{page:landscape}
            }
            {{{Paper(layout, page, properties)}}}
            """;
    }

    private static string Paper(WordLayout layout, Measures page, DocumentProperties properties)
    {
        (string before, string between, string after) = layout.Language.Labels.PageOfPages;
        string font = $"font:9pt {new CssFonts(layout).Body};color:#595959";
        string numbers = $"{PageStyle.Quote(before)} counter(page) {PageStyle.Quote(between)} counter(pages) {PageStyle.Quote(after)}";
        string foot = $"@bottom-center{{content:{numbers};{font}}}";
        string head = layout.TitleHeader ? $"@top-right{{content:{PageStyle.Quote(properties.Title)};{font}}}" : "";
        (string width, string height) = (PageStyle.Points(page.PageWidth), PageStyle.Points(page.PageHeight));
        string margins = $"{PageStyle.Points(page.Top)} {PageStyle.Points(page.Left)}";
        return $"@page{{size:{width} {height};margin:{margins};{foot}{head}}}\n@page landscape{{size:{height} {width}}}";
    }
}
