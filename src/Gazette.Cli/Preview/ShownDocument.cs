using Gazette.Compiling;
using Gazette.Reports;

namespace Gazette.Cli.Preview;

/// <summary>A document that the page shows, and the report that it was made from, which knows where its values come from.</summary>
internal sealed record ShownDocument(Report Report, CompiledDocument Document);
