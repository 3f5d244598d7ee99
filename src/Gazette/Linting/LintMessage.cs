using System.Diagnostics.CodeAnalysis;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>What a rule says about a place: what is wrong, what to do, and the text that fixes it.</summary>
internal sealed record LintMessage(Words Message)
{
    public Words? Help { get; private init; }

    /// <summary>The replacement, if it is safe to apply without asking; if there is no help, the replacement is shown instead.</summary>
    public string? Replacement { get; private init; }

    public RelatedPlace? Related { get; private init; }

    /// <summary>The highest severity that this finding can have.</summary>
    public Severity Most { get; private init; } = Severity.Error;

    /// <summary>Whether it follows from the numbers alone, so that no basis is named.</summary>
    public bool IsArithmetic { get; private init; }

    public LintMessage Helps([ConstantExpected] string english, [ConstantExpected] string chinese) => Helps(Words.Of(english, chinese));

    public LintMessage Helps(EnglishText english, ChineseText chinese) => Helps(Words.Of(english, chinese));

    public LintMessage Helps(Words? help) => this with { Help = help };

    public LintMessage Replaces(string? replacement) => this with { Replacement = replacement };

    public LintMessage Relates(SourceSpan span, [ConstantExpected] string english, [ConstantExpected] string chinese) =>
        this with { Related = new RelatedPlace(Words.Of(english, chinese), span) };

    public LintMessage ByArithmetic() => this with { IsArithmetic = true };

    public LintMessage AtMost(Severity most) => this with { Most = most };
}
