namespace Gazette.Data.Tables.NumberFormats;

internal enum FormatSectionKind
{
    /// <summary>Without a place for a value: <c>"无"</c>, or nothing.</summary>
    Words,
    Text,
    General,
    Number,
    Scientific,
    Fraction,
    Date,
}
