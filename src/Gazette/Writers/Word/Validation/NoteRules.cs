using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Each footnote has exactly one mark and each mark one footnote; otherwise Word repairs the file.</summary>
internal static class NoteRules
{
    public static void Check(WordArchive archive, List<string> problems)
    {
        XElement[] notes = [.. archive.RootNamed("footnotes")?.Elements(Wml.Name("footnote")) ?? []];
        string?[] ids = [.. notes.Select(note => note.Get("id"))];
        string?[] own = [.. notes.Where(note => note.Get("type") is null or "normal").Select(note => note.Get("id"))];
        string?[] marks =
        [
            .. archive.Stories.SelectMany(story => story.Root.Descendants(Wml.Name("footnoteReference"))).Select(mark => mark.Get("id")),
        ];
        problems.AddRange(ids.Where((id, index) => Array.IndexOf(ids, id) != index).Select(id => $"footnote `{id}` is there twice"));
        problems.AddRange(marks.Where((id, index) => Array.IndexOf(marks, id) != index).Select(id => $"footnote `{id}` is referred to twice"));
        problems.AddRange(marks.Except(own).Select(id => $"mark of footnote `{id}`, which does not exist"));
        problems.AddRange(own.Except(marks).Select(id => $"footnote `{id}` without a mark"));
        string?[] separators = [.. archive.RootNamed("settings")?.Element(Wml.Name("footnotePr"))?.Elements(Wml.Name("footnote"))
            .Select(note => note.Get("id")) ?? []];
        problems.AddRange(separators.Except(ids).Select(id => $"the settings name footnote `{id}`, which does not exist"));
        if (notes.Length > 0 && !notes.Any(note => note.Get("type") == "separator"))
        {
            problems.Add("footnotes without a separator");
        }
    }
}
