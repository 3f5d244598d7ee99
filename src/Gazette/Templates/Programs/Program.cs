using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Programs;

/// <summary>What a Word file is made of, for <see cref="ProgramDocument"/>.</summary>
/// <param name="Text">The text that Scriban parses.</param>
/// <param name="Tags">All tags, in order.</param>
/// <param name="Labels">The names in the text that stand for metrics called by their labels, and for fields of a mail merge.</param>
/// <param name="OwnNames">The tags that are a name of all templates and nothing else; a metric may be called the same.</param>
/// <param name="SingleBraces">Names in single braces, which are mistakes where a metric is called so.</param>
/// <param name="CreateOutput">Takes the stretches and values that the program prints.</param>
internal sealed record Program(
    ProgramText Text,
    ImmutableArray<ProgramTag> Tags,
    ImmutableArray<(string Name, ProgramTag Tag)> Labels,
    ImmutableArray<ProgramTag> OwnNames,
    ImmutableArray<SourceSpan> SingleBraces,
    Func<RenderLimits, TemplateOutput> CreateOutput);
