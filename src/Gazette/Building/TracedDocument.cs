using Gazette.Tracing;

namespace Gazette.Building;

/// <summary>A document of a report, with where everything in it comes from.</summary>
/// <param name="Name">The name of its files, without folder and extension.</param>
public sealed record TracedDocument(string Name, Trace Trace);
