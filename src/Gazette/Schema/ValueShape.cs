using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Schema;

/// <summary>The allowed values of a key, as far as a schema can express them.</summary>
internal abstract record ValueShape
{
    public static readonly ValueShape Text = new TextShape(null);
    public static readonly ValueShape Cell = new TextShape(null, MayBeNothing: true);
    public static readonly ValueShape Date = new TextShape($"^({PeriodShape.Day})$");
    public static readonly ValueShape TableId = new TextShape(ReferenceKind.PatternOf(ReferenceKind.Table));
    public static readonly ValueShape FigureId = new TextShape(ReferenceKind.PatternOf(ReferenceKind.Figure));
    public static readonly ValueShape ChartId = new TextShape(ReferenceKind.PatternOf(ReferenceKind.Chart));
    public static readonly ValueShape SectionId = new TextShape(ReferenceKind.PatternOf(ReferenceKind.Section));
    public static readonly ValueShape Width = new TextShape(WidthText.Pattern);
    public static readonly ValueShape ColumnWidth = new TextShape(WidthText.ColumnPattern);
    public static readonly ValueShape Period = new PeriodShape();
    public static readonly ValueShape Quantity = new QuantityShape();
    public static readonly ValueShape Language = new LanguageShape();
    public static readonly ValueShape Boolean = new BooleanShape();
    public static readonly ValueShape Free = new FreeShape();

    /// <summary>The keys of an allowed map; null if no map is allowed, or if the user chooses its keys.</summary>
    public virtual KeyTable? Keys => null;

    /// <summary>The elements of an allowed list; null if no list is allowed.</summary>
    public virtual ValueShape? Items => null;

    public static ValueShape OneOf(params ImmutableArray<string> words) => new WordsShape(words);

    /// <summary>Several of these words, with blanks or commas between them.</summary>
    public static ValueShape SomeOf(params ImmutableArray<string> words) => new SeveralWordsShape(words);

    public static ValueShape Map(KeyTable table) => new MapShape(table);

    public static ValueShape ListOf(ValueShape item) => new ListShape(item);

    /// <summary>A map whose keys the user chooses.</summary>
    public static ValueShape NamesTo(ValueShape value) => new NamesShape(value);

    public static ValueShape Either(params ImmutableArray<ValueShape> shapes) => new EitherShape(shapes);
}

/// <summary>Text; a number is accepted too, since YAML's numbers stay text, but not if the text must match a pattern.</summary>
/// <param name="MayBeNothing">Whether an element of a list may be empty, too, where it does not count as absent.</param>
internal sealed record TextShape(string? Pattern, bool MayBeNothing = false) : ValueShape;

/// <summary>A period; a year alone is a number in YAML.</summary>
internal sealed record PeriodShape : ValueShape
{
    public const int FirstYear = 1000;
    public const int LastYear = 9998;
    public const string Day = $"[0-9]{{4}}(-{Month}-{DayOfMonth}|/{Month}/{DayOfMonth}|\\.{Month}\\.{DayOfMonth}|年{Month}月{DayOfMonth}日)";
    public const string Pattern = $"^[1-9][0-9]{{3}}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])|年({Chinese})?)?$|^{Day}\\.\\.{Day}$";
    private const string Month = "(0?[1-9]|1[0-2])";
    private const string DayOfMonth = "(0?[1-9]|[12][0-9]|3[01])";
    private const string Chinese = $"度|上半年|下半年|第?[一二三四1-4]季度|{Month}月";
}

/// <summary>A number, or a text with a number in it; a schema cannot express the rest of the syntax of quantities.</summary>
internal sealed record QuantityShape : ValueShape
{
    public const string Pattern = "[0-9０-９]|两.";
}

/// <summary>The tag of a language. Which ones exist is known to the readers.</summary>
internal sealed record LanguageShape : ValueShape;

internal sealed record BooleanShape : ValueShape;

internal sealed record FreeShape : ValueShape;

/// <summary>Words of a small set.</summary>
internal abstract record KnownWordsShape(ImmutableArray<string> Words) : ValueShape
{
    /// <summary>The first word of a value that is not in the set; null if there is none.</summary>
    public abstract string? FindUnknown(string text);
}

internal sealed record WordsShape(ImmutableArray<string> Words) : KnownWordsShape(Words)
{
    public override string? FindUnknown(string text) => Words.Contains(text) ? null : text;
}

internal sealed record SeveralWordsShape(ImmutableArray<string> Words) : KnownWordsShape(Words)
{
    private static readonly char[] Separators = [' ', ','];

    public string Pattern => $"^({string.Join('|', Words)})([ ,]+({string.Join('|', Words)}))*$";

    public override string? FindUnknown(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => !Words.Contains(word));
}

internal sealed record MapShape(KeyTable Table) : ValueShape
{
    public override KeyTable Keys => Table;
}

internal sealed record ListShape(ValueShape Item) : ValueShape
{
    public override ValueShape Items => Item;
}

internal sealed record NamesShape(ValueShape Value) : ValueShape;

internal sealed record EitherShape(ImmutableArray<ValueShape> Shapes) : ValueShape
{
    public override KeyTable? Keys => Shapes.Select(shape => shape.Keys).FirstOrDefault(keys => keys is not null);

    public override ValueShape? Items => Shapes.Select(shape => shape.Items).FirstOrDefault(items => items is not null);
}
