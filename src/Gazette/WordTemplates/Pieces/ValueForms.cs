using System.Text;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>How values are written in the runs of a part; runs that look the same share a form.</summary>
internal sealed class ValueForms(StoryPart part)
{
    private readonly Dictionary<string, ValueForm> _forms = new(StringComparer.Ordinal);

    public ValueForm Of(MarkupElement run)
    {
        MarkupElement? look = run.Child("rPr");
        string key = look is null ? "" : Encoding.UTF8.GetString(part.Tree.Span(look.Start, look.End));
        if (!_forms.TryGetValue(key, out ValueForm? form))
        {
            form = Make(look, key);
            _forms.Add(key, form);
        }

        return form;
    }

    private ValueForm Make(MarkupElement? look, string markup)
    {
        string w = part.Prefix;
        string end = $"</{w}t>";
        string start = $"<{w}t xml:space=\"preserve\">";
        (string begin, string back) = ("", "");
        MarkupElement? fonts = look?.Child("rFonts");
        if (fonts is null || part.Tree.Attribute(fonts, "hint") is null)
        {
            begin = $"{end}</{w}r><{w}r>{Hinted(look, fonts, markup)}{start}";
            back = $"{end}</{w}r><{w}r>{markup}{start}";
        }

        return new ValueForm(
            Encoding.UTF8.GetBytes($"{end}<{w}br/>{start}"),
            Encoding.UTF8.GetBytes($"{end}<{w}tab/>{start}"),
            Encoding.UTF8.GetBytes(begin),
            Encoding.UTF8.GetBytes(back),
            new RunForm(w, markup));
    }

    // 17.3.2.26 and 17.3.2.28: the fonts come behind the style and before everything else.
    private string Hinted(MarkupElement? look, MarkupElement? fonts, string markup)
    {
        string w = part.Prefix;
        if (look is null || look.IsEmptyTag)
        {
            return $"<{w}rPr><{w}rFonts {w}hint=\"eastAsia\"/></{w}rPr>";
        }

        if (fonts is not null)
        {
            int name = Encoding.UTF8.GetCharCount(part.Tree.Span(look.Start, fonts.Start)) + 1 + fonts.ToString().Length;
            return markup.Insert(name, $" {w}hint=\"eastAsia\"");
        }

        int at = look.Child("rStyle") is { } style ? style.End : look.ContentStart;
        return markup.Insert(Encoding.UTF8.GetCharCount(part.Tree.Span(look.Start, at)), $"<{w}rFonts {w}hint=\"eastAsia\"/>");
    }
}
