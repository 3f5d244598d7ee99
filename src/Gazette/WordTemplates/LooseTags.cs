using Gazette.Sources;
using Gazette.Templates.Programs;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates;

/// <summary>
/// The tags of a file that cannot be filled, one after another and with every block closed, so that their names are checked together with what is wrong
/// with their blocks.
/// </summary>
internal sealed class LooseTags(SourceFile file)
{
    private readonly Stack<bool> _open = new();
    private readonly TagCodes _codes = new();
    private readonly ProgramText _text = new(file);

    public ProgramText Text => _text;

    public TagCodes Codes => _codes;

    public void Add(StoryPart part)
    {
        ProgramTag[] tags =
        [
            .. part.Paragraphs.Where(paragraph => !paragraph.IsFallback).SelectMany(paragraph => paragraph.Tags).Select(site => site.Tag),
            .. part.Pictures.Select(picture => picture.Tag).OfType<ProgramTag>(),
        ];
        foreach (ProgramTag tag in tags.Where(Fits))
        {
            _text.AddTag(tag, _codes.Of(tag));
        }

        while (_open.TryPop(out _))
        {
            _text.AddTag(tags[^1], "{{ end }}");
        }
    }

    // Whether a tag makes sense where it stands; one that does not is told of elsewhere.
    private bool Fits(ProgramTag tag)
    {
        if (tag.Form != TagForm.Statement)
        {
            return true;
        }

        switch (tag.Steps)
        {
            case [TagStep.If or TagStep.For]:
                _open.Push(false);
                return true;
            case [TagStep.Else] when _open.TryPop(out bool hasElse):
                _open.Push(hasElse || tag.Words == "else");
                return !hasElse;
            case [TagStep.End]:
                return _open.TryPop(out _);
            default:
                return false;
        }
    }
}
