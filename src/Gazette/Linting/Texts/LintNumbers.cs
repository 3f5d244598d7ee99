using System.Collections.Immutable;

namespace Gazette.Linting.Texts;

/// <summary>What has been found of the numbers of a text; most texts have none, and then nothing is kept for them.</summary>
internal sealed class LintNumbers
{
    public ImmutableArray<Figure> Figures { get; set; }

    public ImmutableArray<ChangeStatement> Changes { get; set; }

    public ImmutableArray<MetricChangeClaim> Claims { get; set; }

    public ImmutableArray<MetricMention> Mentions { get; set; }
}
