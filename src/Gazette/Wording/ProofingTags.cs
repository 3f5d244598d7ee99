namespace Gazette.Wording;

/// <summary>The languages in which Word checks a document's spelling, by script.</summary>
internal sealed record ProofingTags(string Latin, string EastAsian);
