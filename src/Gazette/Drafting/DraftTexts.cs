using System.Collections.Immutable;

namespace Gazette.Drafting;

/// <summary>Writes the texts of a draft: the opening, the sections with their items, tables and pictures, the attachments and the colophon.</summary>
internal sealed class DraftTexts(DraftPage page)
{
    private const int Step = DraftPage.Step;

    public void Write(Draft draft)
    {
        if (draft is not { Addressee: null, Opening: null })
        {
            page.Gap();
        }

        page.Prose(0, "addressee", draft.Addressee);
        page.Prose(0, "opening", draft.Opening);
        if (!draft.Sections.IsEmpty)
        {
            page.Gap();
            page.Open(0, "sections");
            foreach (DraftSection section in draft.Sections)
            {
                page.Item(Step, () => WriteSection(Step * 2, section));
            }
        }

        WriteNamed("problems", draft.Problems);
        WriteNamed("next_steps", draft.NextSteps);
        page.Prose(0, "closing", draft.Closing);
        WriteAttachments(draft.Attachments);
        WriteColophon(draft);
    }

    private void WriteNamed(string key, DraftSection? section)
    {
        if (section is not null)
        {
            page.Gap();
            page.Open(0, key);
            WriteSection(Step, section);
        }
    }

    private void WriteSection(int indentation, DraftSection section)
    {
        page.Key(indentation, "heading", section.Heading);
        page.Prose(indentation, "text", section.Text);
        WriteTable(indentation, section.Table);
        WritePicture(indentation, section.Picture);
        page.Plain(indentation, "enumerate", section.Enumerate);
        if (section.Items.IsEmpty)
        {
            return;
        }

        page.Open(indentation, "items");
        foreach (DraftItem item in section.Items)
        {
            if (item is { Heading: null, Text: { } only, Points: [], Table: null, Picture: null })
            {
                page.Item(indentation + Step, only);
            }
            else
            {
                page.Item(indentation + Step, () => WriteItem(indentation + (Step * 2), item));
            }
        }
    }

    private void WriteItem(int indentation, DraftItem item)
    {
        page.Key(indentation, "heading", item.Heading);
        page.Prose(indentation, "text", item.Text);
        page.Plain(indentation, "enumerate", item.Enumerate);
        if (!item.Points.IsEmpty)
        {
            page.Open(indentation, "points");
            foreach (string point in item.Points)
            {
                page.Item(indentation + Step, point);
            }
        }

        WriteTable(indentation, item.Table);
        WritePicture(indentation, item.Picture);
    }

    private void WriteTable(int indentation, DraftTable? table)
    {
        if (table is null)
        {
            return;
        }

        page.Open(indentation, "table");
        page.Key(indentation + Step, "caption", table.Caption);
        page.Key(indentation + Step, "unit", table.Unit);
        page.List(indentation + Step, "columns", "[ ", table.Columns.Select(column => YamlText.InFlow(DraftMetrics.Escape(column))), " ]");
        page.Open(indentation + Step, "rows");
        foreach (ImmutableArray<string> row in table.Rows)
        {
            page.PlainItem(indentation + (Step * 2), $"[ {string.Join(", ", row.Select(cell => YamlText.Cell(DraftMetrics.Escape(cell))))} ]");
        }
    }

    private void WritePicture(int indentation, DraftPicture? picture)
    {
        if (picture is not null)
        {
            page.Open(indentation, "image");
            page.Key(indentation + Step, "file", picture.File);
            page.Key(indentation + Step, "description", picture.Description);
            page.Plain(indentation + Step, "width", picture.Width?.ToString());
        }
    }

    private void WriteAttachments(ImmutableArray<DraftAttachment> attachments)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Open(0, "attachments");
        foreach (DraftAttachment attachment in attachments)
        {
            page.Item(Step, () =>
            {
                page.Key(Step * 2, "title", attachment.Title);
                page.Prose(Step * 2, "text", attachment.Text);
                WriteTable(Step * 2, attachment.Table);
            });
        }
    }

    private void WriteColophon(Draft draft)
    {
        if (draft is { CopyTo: [], PrintedBy: null, PrintedOn: null })
        {
            return;
        }

        page.Gap();
        page.Open(0, "colophon");
        if (!draft.CopyTo.IsEmpty)
        {
            page.List(Step, "copy_to", "[ ", draft.CopyTo.Select(YamlText.InFlow), " ]");
        }

        page.Key(Step, "printed_by", draft.PrintedBy);
        page.Date(Step, "printed_on", draft.PrintedOn);
    }
}
