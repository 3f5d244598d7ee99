using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>A picture of the report as Markdown. Its path and its description are slots, so nothing in them can become markup.</summary>
internal static class ImageMarkdown
{
    public static ReadyMarkdown Write(ImageObject image, string? id)
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
