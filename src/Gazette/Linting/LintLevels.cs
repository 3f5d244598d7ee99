using Gazette.Diagnostics;

namespace Gazette.Linting;

/// <summary>A rule's severity by profile; null if the rule is off by default.</summary>
public sealed record LintLevels(Severity? Official, Severity? Report)
{
    public static LintLevels Errors { get; } = new(Severity.Error, Severity.Error);

    public static LintLevels Warnings { get; } = new(Severity.Warning, Severity.Warning);

    public static LintLevels Notes { get; } = new(Severity.Note, Severity.Note);

    /// <summary>For rules of official form, which an ordinary report need not follow.</summary>
    public static LintLevels ErrorThenWarning { get; } = new(Severity.Error, Severity.Warning);

    public Severity? In(LintProfile profile) => profile == LintProfile.Official ? Official : Report;
}
