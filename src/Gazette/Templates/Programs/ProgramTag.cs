using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates.Programs;

/// <summary>A tag of a Word file.</summary>
/// <param name="Code">What Scriban reads, with its braces.</param>
/// <param name="Span">Its place in the template's text.</param>
/// <param name="Steps">For a statement, what it does to the blocks around it, in order; none for <c>break</c> and <c>continue</c>.</param>
internal sealed record ProgramTag(string Code, SourceSpan Span, TagForm Form, ImmutableArray<TagStep> Steps)
{
    /// <summary>The words between its braces, as they are written.</summary>
    public string Words { get; init; } = "";

    /// <summary>What is asked of the metric that the words begin with, if more than its value: <c>.change</c>.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The words without what is asked of their metric.</summary>
    public string Label => Rest.Length == 0 ? Words : Words[..^Rest.Length].TrimEnd();

    /// <summary>The place of the label; that of the whole tag if it is nothing else.</summary>
    public SourceSpan LabelSpan => Rest.Length == 0 ? Span : Span with { Start = LabelStart, End = LabelStart + Label.Length };

    private int LabelStart => Span.Start + Code.Length - Code[2..].TrimStart().Length;

    /// <summary>For words that are no expression, what is wrong with them unless a metric is called so.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>For a field of a mail merge, what it asks for.</summary>
    public MergeField? Field { get; init; }

    /// <summary>The words of the paragraph in front of the tag and behind it.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>Whether the code is the words character for character, so that a place in it is a place in the file.</summary>
    public bool IsVerbatim { get; init; } = true;
}
