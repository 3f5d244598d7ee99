using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Tracing.Comparing;

namespace Gazette.Verifying;

/// <summary>Messages about files of one document that do not say the same, or cannot be compared.</summary>
internal static class VerifyingDiagnostics
{
    private const string Rule = VerifiedDocument.Rule;

    // A message names words, and the lines below it show the rest.
    private const int MostQuoted = 60;

    private static Words AtStart => Words.Of("at the beginning of", "位于开头");

    public static Diagnostic Missing(string path, SourceSpan report) => Diagnostic.Error("missing-output", new SourceFile(path, "").Whole)
        .Says("this document has not been built", "此文档尚未生成")
        .Helps(
            "build it with the same options:  gazette build;  or compare only the formats that you build:  --to docx,md",
            "请用相同选项生成：  gazette build；或只比较已生成的格式：  --to docx,md")
        .Relates(report, "of the report", "属于报告");

    public static Diagnostic Unreadable(string path, Words reason) => Diagnostic.Error("unreadable-output", new SourceFile(path, "").Whole)
        .Says($"this document cannot be read: {reason}", $"无法读取此文档：{reason}")
        .Helps("look whether this is the right file, or build it again:  gazette build --overwrite", "请确认文件无误，或重新生成：  gazette build --overwrite");

    public static Diagnostic TooLarge(string path, int most) => Unreadable(path, Words.Of($"it is larger than {most} MB", $"超过{most} MB"));

    public static Diagnostic TooMany(SourceSpan file, string other, int left) => Diagnostic.Error(Rule, file)
        .Says($"{left} more {(left == 1 ? "place differs" : "places differ")} from `{other}`", $"还有{left}处与“{other}”不同");

    /// <param name="onDisk">Whether the files are those of a folder, which somebody may have changed.</param>
    public static Diagnostic Differ(OutputDifference difference, SourceFile first, SourceFile other, bool onDisk) =>
        Place(difference, first, other).Helps(onDisk
            ? Words.Of(
                "if somebody has changed the Word file, `gazette pull` takes the changes back into the report; "
                    + "`gazette build --overwrite` makes all formats anew",
                "若有人改过Word文件，可用“gazette pull”把改动取回报告；用“gazette build --overwrite”可重新生成各种格式")
            : Words.Of(
                "both were made just now, so this is a fault of Gazette: please report it with the report file",
                "两者都是刚刚生成的，因此这是Gazette的错误：请连同报告文件一并反馈"));

    private static Diagnostic Place(OutputDifference difference, SourceFile first, SourceFile other) => difference switch
    {
        { IsMoved: true, First: { } here, Other: { } there } => Diagnostic.Error(Rule, here)
            .Says($"this line stands elsewhere in `{other.Name}`", $"此行在“{other.Name}”中位置不同")
            .Relates(there, "where it stands", "所在位置"),
        { First: { } here, Other: { } there } => Changed(difference, here, other.Name)
            .Relates(there, "there", "对应的行"),
        { First: { } here } => Diagnostic.Error(Rule, here)
            .Says($"this line is missing in `{other.Name}`", $"“{other.Name}”中缺少此行")
            .Relates(difference.Before ?? other.Whole, difference.Before is null ? AtStart : Words.Of("it should follow", "应在此行之后")),
        { Other: { } there } => Diagnostic.Error(Rule, there)
            .Says($"this line is not in `{first.Name}`", $"“{first.Name}”中没有此行")
            .Relates(difference.Before ?? first.Whole, difference.Before is null ? AtStart : Words.Of("it would follow", "对应位置在此行之后")),
        _ => throw new ArgumentException("a difference has a place", nameof(difference)),
    };

    private static Diagnostic Changed(OutputDifference difference, SourceSpan here, string other)
    {
        int at = 0;
        while (at < difference.Pieces.Length && difference.Pieces[at].Kind == DifferenceKind.Same)
        {
            at++;
        }

        ImmutableArray<DifferencePiece> changed = difference.Pieces[at..];
        string? removed = changed is [{ Kind: DifferenceKind.Removed, Text: var gone }, ..] ? gone : null;
        DifferencePiece? next = removed is null ? changed.FirstOrDefault() : changed.Length > 1 ? changed[1] : null;
        string? added = next is { Kind: DifferenceKind.Added, Text: var come } ? come : null;
        DiagnosticSubject subject = Diagnostic.Error(Rule, Narrow(here, removed?.Trim() ?? "", difference.Pieces[..at]));
        return removed is null ? subject.Says($"{Quote(added)} is in `{other}`, but not here", $"“{other}”中多出{Quote(added)}")
            : added is null ? subject.Says($"{Quote(removed)} is missing in `{other}`", $"“{other}”中缺少{Quote(removed)}")
            : subject.Says($"{Quote(removed)} is {Quote(added)} in `{other}`", $"{Quote(removed)}在“{other}”中为{Quote(added)}");
    }

    // The words where they stand, if the line has them as they are compared.
    private static SourceSpan Narrow(SourceSpan line, string words, ImmutableArray<DifferencePiece> before)
    {
        if (words.Length == 0)
        {
            return line;
        }

        int from = Math.Min(line.Start + before.Sum(piece => piece.Text.Length), line.End);
        int at = line.File.Text.IndexOf(words, from, line.End - from, StringComparison.Ordinal);
        at = at < 0 ? line.File.Text.IndexOf(words, line.Start, line.Length, StringComparison.Ordinal) : at;
        return at < 0 ? line : line with { Start = at, End = at + words.Length };
    }

    // Blanks within quotes would be seen by nobody.
    private static Words Quote(string? words)
    {
        string line = (words ?? "").Replace('\t', ' ').Trim();
        line = line.Length > MostQuoted ? line[..MostQuoted] + "…" : line;
        return line.Length == 0 ? Words.Of("a space", "空格") : Words.Of($"`{line}`", $"“{line}”");
    }
}
