using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A rule that a report or a template turns off or gives another severity: <c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>.</summary>
public sealed record LintSetting(string Rule, string Level, SourceSpan Span);
