using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// The sections of a body. In the file, the properties of a section are at its end, so a requested change is delayed until something is written;
/// empty sections are never begun.
/// </summary>
internal sealed class SectionFlow
{
    private readonly Utf8XmlBuffer _xml;
    private readonly ConstantParts _constant;
    private int _start;

    public SectionFlow(Utf8XmlBuffer xml, ConstantParts constant)
    {
        _xml = xml;
        _constant = constant;
        _start = xml.Count;
        Current = new SectionForm(IsFirst: true);
        Wanted = Current;
    }

    /// <summary>The section that is being written.</summary>
    public SectionForm Current { get; private set; }

    /// <summary>The section for what is written next.</summary>
    public SectionForm Wanted { get; set; }

    /// <summary>The current section begins here: what stands in front has ended its own.</summary>
    public void BeginHere() => _start = _xml.Count;

    /// <summary>Begins the wanted section if it differs from the current one.</summary>
    public bool Enter(ParagraphWriter paragraphs)
    {
        if (Wanted == Current)
        {
            return false;
        }

        bool isEmpty = _xml.Count == _start;
        if (!isEmpty)
        {
            paragraphs.EndSection(_constant.Section(Current));
        }

        // The first section begins with the document, whatever was requested; and a change of page orientation always begins a new page.
        bool turns = Wanted.Landscape != Current.Landscape && Wanted.Begins == SectionForm.Continuous;
        Current = isEmpty && Current.IsFirst ? Wanted with { Begins = "", IsFirst = true } : turns ? Wanted with { Begins = "" } : Wanted;
        Wanted = Current;
        _start = _xml.Count;
        return true;
    }
}
