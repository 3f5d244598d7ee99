using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A run of a composed text; literal words may be read as Markdown when a template asks for it, values never.</summary>
internal readonly record struct TextPiece(SourceRun Run, bool IsLiteral);
