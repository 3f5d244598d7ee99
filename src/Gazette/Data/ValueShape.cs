using System.Collections.Immutable;

namespace Gazette.Data;

/// <summary>What may stand behind a key, as far as a schema can say it.</summary>
internal abstract record ValueShape
{
    public static readonly ValueShape Text = new TextShape(null);
    public static readonly ValueShape Date = new TextShape("^\\d{4}-\\d{2}-\\d{2}$");
    public static readonly ValueShape Boolean = new BooleanShape();
    public static readonly ValueShape Free = new FreeShape();

    public static ValueShape Matching(string pattern) => new TextShape(pattern);

    public static ValueShape OneOf(params ImmutableArray<string> words) => new WordsShape(words);

    public static ValueShape Map(KeyTable table) => new MapShape(table);

    public static ValueShape ListOf(ValueShape item) => new ListShape(item);

    /// <summary>A map whose keys the user chooses.</summary>
    public static ValueShape NamesTo(ValueShape value) => new NamesShape(value);

    public static ValueShape Either(params ImmutableArray<ValueShape> shapes) => new EitherShape(shapes);
}

/// <summary>Text; a number will do as well, since YAML's numbers stay the text they are.</summary>
internal sealed record TextShape(string? Pattern) : ValueShape;

internal sealed record BooleanShape : ValueShape;

internal sealed record FreeShape : ValueShape;

internal sealed record WordsShape(ImmutableArray<string> Words) : ValueShape;

internal sealed record MapShape(KeyTable Table) : ValueShape;

internal sealed record ListShape(ValueShape Item) : ValueShape;

internal sealed record NamesShape(ValueShape Value) : ValueShape;

internal sealed record EitherShape(ImmutableArray<ValueShape> Shapes) : ValueShape;
