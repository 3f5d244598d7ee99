using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data.Formats;

/// <summary>
/// A single value, as the text in the file. Only a plain one, which is one without quotes, can be a number, a flag or null, and only in the notations
/// that everybody reads alike: <c>012</c>, <c>1e3</c>, <c>NO</c> and <c>1:30</c> are text.
/// </summary>
/// <param name="Notation">The notation in which the file writes it.</param>
internal sealed record DataScalar(string Text, bool IsPlain, SourceSpan Span, Notation Notation) : DataNode(Span)
{
    /// <summary>A value that the file writes plainly.</summary>
    public DataScalar(string text, bool isPlain, SourceSpan span)
        : this(text, isPlain, span, Notation.Letters)
    {
    }

    /// <summary>How many decimals are to be printed of a number that has more, because a workbook's cell shows no more; null for all.</summary>
    public int? Decimals { get; init; }

    /// <summary>YAML 1.2.2, 10.3.2: the values that the core schema reads as null.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>True or false; null for anything else.</summary>
    public bool? Flag => IsPlain ? ReadFlag(Text) : null;

    /// <summary>The number; null for anything else.</summary>
    public decimal? Number => IsPlain ? WrittenNumber.Read(Text) : null;

    /// <summary>A value from where there are no quotes, such as a cell of a table: a number or a flag if it is written as one, otherwise text.</summary>
    public static DataScalar Unquoted(string text, SourceSpan span, Notation notation) =>
        new(text, ReadFlag(text) is not null || WrittenNumber.Read(text) is not null, span, notation);

    private static bool? ReadFlag(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };
}
