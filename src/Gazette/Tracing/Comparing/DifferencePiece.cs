namespace Gazette.Tracing.Comparing;

/// <summary>A part of a text that both versions have, or one of them.</summary>
/// <param name="Kind">Never <see cref="DifferenceKind.Changed"/>: what is changed is removed and added.</param>
public readonly record struct DifferencePiece(DifferenceKind Kind, string Text);
