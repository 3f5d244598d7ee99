using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// The sections of a body. What a section looks like stands at its end, so a change that is asked for waits until something is
/// written: sections that nothing stands in are never begun.
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

    /// <summary>The section that what is written stands in.</summary>
    public SectionForm Current { get; private set; }

    /// <summary>The section that what is written next is to stand in.</summary>
    public SectionForm Wanted { get; set; }

    /// <summary>Begins the section that is wanted, if it is another one.</summary>
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

        // The first section begins with the document, whatever it was to be; and pages that lie otherwise are other pages.
        bool turns = Wanted.Landscape != Current.Landscape && Wanted.Begins == SectionForm.Continuous;
        Current = isEmpty && Current.IsFirst ? Wanted with { Begins = "", IsFirst = true } : turns ? Wanted with { Begins = "" } : Wanted;
        Wanted = Current;
        _start = _xml.Count;
        return true;
    }
}
