namespace Gazette.Wording;

/// <summary>A word that multiplies the number before it: 万, 亿; thousand, million.</summary>
/// <param name="OpensUnit">Whether the unit follows without a blank (万元); otherwise it is a word among words (USD million).</param>
/// <param name="IsChosen">Whether a large number is put into it without being asked.</param>
internal sealed record ScaleWord(string Word, decimal Factor, bool OpensUnit, bool IsChosen);
