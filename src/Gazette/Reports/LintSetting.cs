using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A lint rule that a report or a template turns off or sets to another level: <c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>.</summary>
public sealed record LintSetting(string Rule, string Level, SourceSpan Span);
