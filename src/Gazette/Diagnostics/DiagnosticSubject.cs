using System.Diagnostics.CodeAnalysis;
using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>The subject of a diagnostic, which becomes a diagnostic only with a message, so that every diagnostic has one.</summary>
public sealed record DiagnosticSubject(Severity Severity, string Rule, SourceSpan Span)
{
    public Diagnostic Says([ConstantExpected] string english, [ConstantExpected] string chinese) => Says(Words.Of(english, chinese));

    public Diagnostic Says(EnglishText english, ChineseText chinese) => Says(Words.Of(english, chinese));

    public Diagnostic Says(Words message) => new(this, message);
}
