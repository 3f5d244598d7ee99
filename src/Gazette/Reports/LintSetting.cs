using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A rule that the report turns off or gives another severity: <c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>.</summary>
public sealed record LintSetting(string Rule, string Level, SourceSpan Span);
