using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>A picture of the report as Markdown. Its path and its description are slots, so nothing in them can become markup.</summary>
internal static class ImageMarkdown
{
    /// <summary><c>image PICTURE [ID] [ALT] [CAPTION] [WIDTH]</c></summary>
    public static ReadyMarkdown Write(FunctionCall call)
    {
        ImageObject given = call[0] switch
        {
            ImageObject image => image,
            LocatedText { IsEmpty: false } path => new ImageObject(path, null, null, null),
            string { Length: > 0 } name => new ImageObject(LocatedText.OfTemplate(name, call.Place), null, null, null),
            _ => throw call.Wrong(0, ArgumentWords.Picture),
        };
        ImageObject shown = new(given.File, Text(call, 2) ?? given.Description, Text(call, 3) ?? given.Caption, Text(call, 4) ?? given.Width);
        return Write(shown, call.ReferenceId(1, ReferenceKind.Figure, shown.Caption is not null, given.Id));
    }

    private static LocatedText? Text(FunctionCall call, int index) => call[index] is null ? null : call.Text(index);

    private static ReadyMarkdown Write(ImageObject image, string? id)
    {
        ImmutableArray<MarkdownPart>.Builder parts = ImmutableArray.CreateBuilder<MarkdownPart>();
        parts.Add("![");
        if ((image.Description ?? image.Caption) is { } words)
        {
            parts.Add(words);
        }

        parts.Add("](");
        parts.Add(image.File);
        if (image.Caption is { } caption)
        {
            parts.Add(" \"");
            parts.Add(caption);
            parts.Add("\"");
        }

        parts.Add(")");
        if (image.Width is { } width)
        {
            parts.Add(id is null ? "{width=" : $"{{#{id} width=");
            parts.Add(width);
            parts.Add("}");
        }
        else if (id is not null)
        {
            parts.Add($"{{#{id}}}");
        }

        return new ReadyMarkdown(parts.ToImmutable());
    }
}
