using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Markdig.Extensions.CustomContainers;

namespace Gazette.Documents.Markdown;

/// <summary>Reads a fenced container's name and attributes: <c>::: signature {mode=sealed}</c>.</summary>
internal sealed class ContainerBuilder(MarkdownSource source, StyleList styles, CommentCollector comments, DiagnosticBag bag)
{
    private readonly List<string> _lists = [];

    /// <summary>The kinds of captions of which there is a list.</summary>
    public IReadOnlyList<string> Lists => _lists;

    /// <summary>What a container is; null if its name is unknown.</summary>
    public ContainerKind? KindOf(CustomContainer container) => ContainerKinds.Find(ReadOpening(OpeningOf(container), default, new DiagnosticBag()).Name);

    /// <summary>The container around its blocks, or the blocks alone if the name is unknown.</summary>
    public ImmutableArray<Block> Build(CustomContainer container, ImmutableArray<Block> blocks, SourceSpan span)
    {
        SourceSpan opening = source.Locate(container.Span.Start, Math.Min(EndOfLine(container.Span.Start), container.Span.End + 1));
        (string name, AttributeList attributes) = ReadOpening(OpeningOf(container), opening, bag);
        if (container.ClosingFencedCharCount == 0 && name.Length > 0)
        {
            bag.Add(DocumentsDiagnostics.UnclosedContainer(name, opening));
        }

        if (ContainerKinds.Find(name) is { } kind)
        {
            Container built = new(kind, Sort(attributes), blocks, span) { Title = kind == ContainerKind.Chart ? TitleOf(attributes) : null };
            ContainerAttributes.Check(built, opening, bag);
            if (kind == ContainerKind.Chart)
            {
                ChartReader.Read(built, opening, bag);
            }

            if (built.Style is { } style && kind.Row().Attributes.Any(attribute => attribute.Name == StyleUse.AttributeName))
            {
                string noted = styles.Add(kind == ContainerKind.Table ? StyleKind.Table : StyleKind.Paragraph, style, opening);
                built = kind is ContainerKind.Caption or ContainerKind.Table ? built : built with { Blocks = GiveStyle(blocks, noted) };
            }

            if (TableOfContents.CaptionsOf(built) is { } captions && !_lists.Contains(captions))
            {
                _lists.Add(captions);
            }

            return [built];
        }

        // Pandoc's way to give paragraphs a style: ::: {style="Office Quote"}
        if (name.Length == 0 && attributes is { Classes.IsEmpty: true, Values: [{ Key: StyleUse.AttributeName, Value: { Length: > 0 } own }] })
        {
            return GiveStyle(blocks, styles.Add(StyleKind.Paragraph, own, opening));
        }

        bag.Add(name.Length == 0 ? DocumentsDiagnostics.NamelessContainer(opening) : DocumentsDiagnostics.UnknownContainer(name, opening));
        return blocks;
    }

    // The innermost style counts.
    private ImmutableArray<Block> GiveStyle(ImmutableArray<Block> blocks, string style)
    {
        return [.. blocks.Select(Change)];

        Block Change(Block old)
        {
            Block changed = old switch
            {
                Paragraph { Style: null } paragraph => paragraph with { Style = style },
                Container => old,
                _ => old.MapChildren(Change, inline => inline),
            };
            comments.Follow(old, changed);
            return changed;
        }
    }

    private static string OpeningOf(CustomContainer container) => $"{container.Info} {container.Arguments}".Trim();

    private (string Name, AttributeList Attributes) ReadOpening(string text, SourceSpan span, DiagnosticBag bag)
    {
        int end = text.IndexOfAny([' ', '\t', '{']);
        string name = source.Restore(end < 0 ? text : text[..end]);
        string braces = end < 0 ? "" : text[end..].Trim();
        if (braces.Length == 0)
        {
            return (name, AttributeList.Empty);
        }

        if (AttributeList.Parse(braces) is not { } attributes)
        {
            bag.Add(DocumentsDiagnostics.BadAttributes(source.Restore(braces), span));
            return (name, AttributeList.Empty);
        }

        // Pandoc's syntax: ::: {.signature mode=sealed}
        return name.Length == 0 && attributes.Classes.Length > 0
            ? (attributes.Classes[0], attributes with { Classes = attributes.Classes[1..] })
            : (name, attributes);
    }

    private ImmutableSortedDictionary<string, string> Sort(AttributeList attributes)
    {
        ImmutableSortedDictionary<string, string>.Builder sorted = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string key, string value) in attributes.Values)
        {
            sorted[key] = source.Restore(value);
        }

        if (attributes.Classes.Length > 0)
        {
            sorted["class"] = string.Join(' ', attributes.Classes);
        }

        return sorted.ToImmutable();
    }

    private LocatedText? TitleOf(AttributeList attributes)
    {
        foreach ((string key, string value) in attributes.Values)
        {
            if (key == "title" && value is [SlotMark.Open, ..] && source.SlotAt(value, 0, out int length) is { } title && length == value.Length)
            {
                return title;
            }
        }

        return null;
    }

    private int EndOfLine(int start) => source.Text.IndexOf('\n', start) is int end and >= 0 ? end : source.Text.Length;
}
