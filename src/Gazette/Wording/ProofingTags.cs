namespace Gazette.Wording;

/// <summary>The languages that Word checks a document's words in, by the script of each word.</summary>
internal sealed record ProofingTags(string Latin, string EastAsian);
