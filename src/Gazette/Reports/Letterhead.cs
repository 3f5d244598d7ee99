using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>The head of an official document (版头).</summary>
/// <param name="Mode"><c>digital</c>: printed in red; <c>plain</c>: in black; <c>preprinted</c>: space left for the head that the paper already has.</param>
public sealed record Letterhead(
    string Mode,
    Phrase? Mark = null,
    Phrase? Number = null,
    Phrase? Signer = null,
    Phrase? Urgency = null,
    Phrase? Secrecy = null,
    Phrase? CopyNumber = null);
