using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Html.Styles;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes lists and definitions.</summary>
internal static class ListHtml
{
    /// <param name="start">The first number; null for bullets.</param>
    public static void Write(HtmlBody body, ImmutableArray<ListItem> items, int? start, ListStyle style, HtmlPlace place)
    {
        string element = start is null ? "ul" : "ol";
        string first = start is not null and not 1 ? string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\"") : "";
        string form = style.IsOfDocument ? "" : $" type=\"{ListStyle.WriteNumber(style.Form, 1)}\" class=\"{NumberStyle.NameOf(style)}\"";
        body.Html.Markup($"<{element}{first}{form}>\n");
        foreach (ListItem item in items)
        {
            WriteItem(body, item, place);
        }

        body.Html.Markup($"</{element}>\n");
    }

    public static void Write(HtmlBody body, DefinitionList list, HtmlPlace place)
    {
        body.Html.Markup("<dl>\n");
        foreach (Definition definition in list.Items)
        {
            foreach (Paragraph term in definition.Terms)
            {
                body.Html.Markup("<dt>");
                body.Inlines.Write(term.Inlines);
                body.Html.Markup("</dt>\n");
            }

            body.Html.Markup("<dd>\n");
            body.WriteBlocks(definition.Blocks, place);
            body.Html.Markup("</dd>\n");
        }

        body.Html.Markup("</dl>\n");
    }

    private static void WriteItem(HtmlBody body, ListItem item, HtmlPlace place)
    {
        if (item is { IsDone: bool isDone, Blocks: [Paragraph task, ..] })
        {
            body.Html.Markup("<li class=\"task\"><p><label><input type=\"checkbox\" disabled=\"\"").Markup(isDone ? " checked=\"\"/> " : "/> ");
            body.Inlines.Write(task.Inlines);
            body.Html.Markup("</label></p>\n");
            body.WriteBlocks(item.Blocks.RemoveAt(0), place);
        }
        else
        {
            body.Html.Markup("<li>");
            body.WriteBlocks(item.Blocks, place);
        }

        body.Html.Markup("</li>\n");
    }
}
