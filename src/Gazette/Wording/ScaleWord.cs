namespace Gazette.Wording;

/// <summary>A word that multiplies the number before it: 万, 亿; thousand, million.</summary>
/// <param name="OpensUnit">Whether the unit follows without a space (万元); otherwise it is a separate word (USD million).</param>
/// <param name="IsChosen">Whether it is used for large numbers automatically.</param>
internal sealed record ScaleWord(string Word, decimal Factor, bool OpensUnit, bool IsChosen);
