using System.Text;
using Gazette.Packages.Markup;
using Gazette.Templates.Programs;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Makes the edits of a part from its tags: where they stand in the text, and where their statements act.</summary>
internal sealed class StoryEdits
{
    private readonly StoryPart _part;
    private readonly IReadOnlyList<TagBlock> _blocks;
    private readonly TagCodes _codes;
    private readonly ValueForms _forms;
    private readonly List<Edit> _edits = [];
    private readonly HashSet<MarkupElement> _flows = [];
    private readonly HashSet<MarkupElement> _tables = [];
    private readonly HashSet<MarkupElement> _silentRows = [];
    private readonly HashSet<MarkupElement> _controls = [];
    private readonly Dictionary<TagSite, TagBlock> _blockOf;
    private readonly byte[] _paragraph;
    private readonly byte[] _thinParagraph;

    public StoryEdits(StoryPart part, IReadOnlyList<TagBlock> blocks, TagCodes codes)
    {
        _part = part;
        _blocks = blocks;
        _codes = codes;
        _forms = new ValueForms(part);
        _blockOf = blocks.SelectMany(block => block.Tags.Select(tag => (tag, block))).ToDictionary(pair => pair.tag, pair => pair.block);
        string w = part.Prefix;
        _paragraph = Encoding.UTF8.GetBytes($"<{w}p/>");
        _thinParagraph = Encoding.UTF8.GetBytes(
            $"<{w}p><{w}pPr><{w}spacing {w}before=\"0\" {w}after=\"0\" {w}line=\"20\" {w}lineRule=\"exact\"/></{w}pPr></{w}p>");
    }

    public List<Edit> Make()
    {
        foreach (TagBlock block in _blocks.Where(block => block.Level is TagLevel.Row))
        {
            AddRow(block);
        }

        foreach (TagBlock block in _blocks.Where(block => block.Level is TagLevel.Rows))
        {
            AddRows(block);
        }

        foreach (StoryParagraph paragraph in _part.Paragraphs.Where(paragraph => paragraph.Tags.Count > 0))
        {
            if (IsInSilentRow(paragraph))
            {
                continue;
            }

            if (paragraph.IsSilent)
            {
                AddSilent(paragraph);
            }
            else if (paragraph.IsBlocks)
            {
                AddBlocks(paragraph);
            }
            else if (paragraph.IsProperty)
            {
                AddProperty(paragraph);
            }
            else
            {
                _edits.AddRange(new RunRewriter(paragraph, WriteTag).Edits());
                paragraph.Tags.ForEach(AddControls);
            }
        }

        foreach (PictureTag picture in _part.Pictures.Where(picture => picture.Tag is not null))
        {
            _edits.AddRange(PictureEdits.Of(picture));
        }

        AddFlows();
        return _edits;
    }

    private bool IsInSilentRow(StoryParagraph paragraph) =>
        _silentRows.Count > 0 && _silentRows.Any(row => row.Holds(paragraph.Element));

    private void WriteTag(PieceWriter writer, TagSite site)
    {
        if (site.Tag.Form is TagForm.Value or TagForm.Label or TagForm.Blocks)
        {
            writer.Put(new ValuePiece(_forms.Of(site.Tag.Field is null ? site.Paragraph.Units[site.First].Run : FieldRuns.LookOf(site))));
        }

        WriteCode(writer, site);
    }

    private void WriteCode(PieceWriter writer, TagSite site)
    {
        writer.WriteCode(site.Tag, _codes.Of(site.Tag));
        if (_blockOf.TryGetValue(site, out TagBlock? block) && block.IsLoop && ReferenceEquals(block.Opening, site))
        {
            writer.Put(new RoundPiece(site.Number, site.Tag.Span));
        }
    }

    private void AddRow(TagBlock block)
    {
        MarkupElement row = BlockPairing.SharedRow(block)!;
        _edits.Add(new Edit(row.Start, row.Start, EditPhase.Begins, block.Opening.Number, writer => WriteCode(writer, block.Opening)));
        _edits.Add(new Edit(row.End, row.End, EditPhase.Ends, block.Closing.Number, writer => WriteCode(writer, block.Closing)));
        AddTable(row);
    }

    private void AddRows(TagBlock block)
    {
        MarkupElement table = TableOf(BlockPairing.RowOf(block.Opening.Paragraph.Element)!, block);
        foreach (TagSite tag in block.Tags)
        {
            MarkupElement row = tag.Paragraph.Element;
            while (row.Parent != table)
            {
                row = row.Parent!;
            }

            if (_silentRows.Add(row))
            {
                TagSite[] tags = [.. _part.Paragraphs.Where(paragraph => row.Holds(paragraph.Element)).SelectMany(paragraph => paragraph.Tags)];
                _edits.Add(new Edit(row.Start, row.End, EditPhase.Replaces, 0, writer => Array.ForEach(tags, one => WriteCode(writer, one))));
            }

            AddTable(row);
        }
    }

    // The innermost table that has all tags of the block.
    private static MarkupElement TableOf(MarkupElement row, TagBlock block)
    {
        MarkupElement table = row.Parent!;
        while (!block.Tags.All(tag => table.Holds(tag.Paragraph.Element)))
        {
            table = table.Parent!;
        }

        return table;
    }

    private void AddTable(MarkupElement row)
    {
        MarkupElement table = row.Parent!;
        while (!table.IsWord("tbl"))
        {
            table = table.Parent!;
        }

        if (_tables.Add(table))
        {
            _flows.Add(table.Parent!);
        }
    }

    private void AddSilent(StoryParagraph paragraph)
    {
        _flows.Add(paragraph.Container);
        MarkupElement? section = paragraph.Element.Child("pPr")?.Child("sectPr");
        bool opens = paragraph.Tags.Exists(site => site.Tag.Steps is [TagStep.If or TagStep.For]);
        _edits.Add(new Edit(paragraph.Element.Start, paragraph.Element.End, EditPhase.Replaces, 0, writer =>
        {
            if (section is not null && opens)
            {
                WriteSection(writer, paragraph);
            }

            foreach (TagSite site in paragraph.Tags.Where(site => site.Level != TagLevel.Row))
            {
                WriteCode(writer, site);
            }

            foreach (MarkupElement mark in RangeMarks.KeptOf(paragraph))
            {
                writer.CopySource(mark.Start, mark.End);
            }

            if (section is not null && !opens)
            {
                WriteSection(writer, paragraph);
            }
        }));
    }

    private void AddBlocks(StoryParagraph paragraph)
    {
        TagSite site = paragraph.Tags[0];
        BlockRoom room = BlockRoom.Of(paragraph);
        _edits.Add(new Edit(paragraph.Element.Start, paragraph.Element.End, EditPhase.Replaces, 0, writer =>
        {
            writer.Put(new BlocksPiece(site.Tag.Span, IsPicture: false, room));
            WriteCode(writer, site);
            writer.Put(new BlocksPiece(null, IsPicture: false));
        }));
        AddControls(site);
    }

    // A document property is text and nothing else.
    private void AddProperty(StoryParagraph paragraph)
    {
        foreach (TagSite site in paragraph.Tags)
        {
            _edits.Add(new Edit(site.StartByte, site.EndByte, EditPhase.Replaces, 0, writer =>
            {
                writer.Put(new ValuePiece(ValueForm.Plain));
                WriteCode(writer, site);
            }));
        }
    }

    // A filled content control is no placeholder, and Word must not put back what it was bound to.
    private void AddControls(TagSite site)
    {
        for (MarkupElement? at = site.Paragraph.Units[site.First].Run.Parent; at is not null; at = at.Parent)
        {
            if (at.IsWord("sdt") && _controls.Add(at) && at.Child("sdtPr") is { } properties)
            {
                foreach (MarkupElement property in properties.Children().Where(child => child.Name is "dataBinding" or "showingPlcHdr"))
                {
                    _edits.Add(new Edit(property.Start, property.End, EditPhase.Replaces, 0, static _ => { }));
                }
            }
        }
    }

    // A section ends in its last paragraph, which stays with it.
    private static void WriteSection(PieceWriter writer, StoryParagraph paragraph)
    {
        MarkupElement properties = paragraph.Element.Child("pPr")!;
        writer.CopySource(paragraph.Element.Start, paragraph.Element.ContentStart);
        writer.WriteSource(properties.Start, properties.End);
        writer.CopySource(paragraph.Element.ContentEnd, paragraph.Element.End);
        writer.Put(new FlowPiece(FlowStep.Paragraph, []));
    }

    private void AddFlows()
    {
        foreach (MarkupElement table in _tables)
        {
            AddPiece(table.Start, EditPhase.Begins, 0, new FlowPiece(FlowStep.TableBegin, _thinParagraph));
            foreach (MarkupElement row in RowsOf(table).Where(row => !_silentRows.Contains(row)))
            {
                AddPiece(row.End, EditPhase.Ends, -1, new FlowPiece(FlowStep.Row, []));
            }

            AddPiece(table.End, EditPhase.Ends, 0, new FlowPiece(FlowStep.TableEnd, []));
        }

        HashSet<MarkupElement> silent = [.. _part.Paragraphs.Where(paragraph => paragraph.IsSilent).Select(paragraph => paragraph.Element)];
        foreach (MarkupElement container in _flows)
        {
            AddFlow(container, silent);
        }
    }

    private void AddFlow(MarkupElement container, HashSet<MarkupElement> silent)
    {
        MarkupElement? properties = container.First is { Name: "tcPr" or "sdtPr" } first ? first : null;
        AddPiece(properties?.End ?? container.ContentStart, EditPhase.Ends, int.MaxValue, new FlowPiece(FlowStep.Begin, []));
        int end = container.ContentEnd;
        foreach (MarkupElement child in container.Children())
        {
            switch (child.Name)
            {
                case "p" when !silent.Contains(child):
                    AddPiece(child.End, EditPhase.Ends, 0, new FlowPiece(FlowStep.Paragraph, []));
                    break;
                case "tbl" when !_tables.Contains(child):
                    // A table that no statement changes always has its rows.
                    AddPiece(child.Start, EditPhase.Begins, 0, new FlowPiece(FlowStep.TableBegin, _thinParagraph));
                    AddPiece(child.End, EditPhase.Ends, 0, new FlowPiece(FlowStep.Row, []));
                    AddPiece(child.End, EditPhase.Ends, 1, new FlowPiece(FlowStep.TableEnd, []));
                    break;
                case "sdt" or "customXml" or "ins" when child.Space == MarkupSpaces.Word:
                    AddPiece(child.End, EditPhase.Ends, 0, new FlowPiece(FlowStep.Paragraph, []));
                    break;
                case "sectPr":
                    end = child.Start;
                    break;
            }
        }

        AddPiece(end, EditPhase.Ends, int.MaxValue, new FlowPiece(FlowStep.End, _paragraph));
    }

    private static IEnumerable<MarkupElement> RowsOf(MarkupElement parent)
    {
        foreach (MarkupElement child in parent.Children())
        {
            if (child.IsWord("tr"))
            {
                yield return child;
            }
            else if (child.Name is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                foreach (MarkupElement row in RowsOf(child))
                {
                    yield return row;
                }
            }
        }
    }

    private void AddPiece(int at, EditPhase phase, int order, Piece piece) => _edits.Add(new Edit(at, at, phase, order, writer => writer.Put(piece)));
}
