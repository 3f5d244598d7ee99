using System.Collections.Immutable;
using Gazette.Linting.Rules;

namespace Gazette.Linting;

/// <summary>All rules, in the order of <c>gazette rules</c>: structure, numbers, dates, marks, words, official parts, English.</summary>
public static class RuleCatalogue
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new DuplicateOrdinalRule(),
        new SkippedOrdinalRule(),
        new LevelJumpRule(),
        new LabelFormRule(),
        new SingleItemEnumerationRule(),
        new HeadingPunctuationRule(),
        new EmptyHeadingRule(),
        new RepeatedTextRule(),
        new CountMismatchRule(),
        new MissingCountRule(),
        new MissingUnitRule(),
        new RepeatedUnitRule(),
        new PartsNotTotalRule(),
        new WrongPercentageRule(),
        new WrongDifferenceRule(),
        new PercentForPointsRule(),
        new ImpossiblePercentageRule(),
        new DoubleApproximationRule(),
        new ContradictoryApproximationRule(),
        new MixedNumeralRule(),
        new RangeUnitRule(),
        new EstimateFormRule(),
        new NumberMismatchRule(),
        new HardCodedNumberRule(),
        new DateLeadingZeroRule(),
        new StalePeriodRule(),
        new ShortYearRule(),
        new ImpossibleDateRule(),
        new MixedDateNumeralsRule(),
        new HalfWidthPunctuationRule(),
        new FullWidthCharacterRule(),
        new UnmatchedPairRule(),
        new UnevenEnumerationRule(),
        new DoubledPunctuationRule(),
        new OrdinalPunctuationRule(),
        new NeedlessCommaRule(),
        new NeedlessSpaceRule(),
        new PlaceholderRule(),
        new LiteralMarkdownRule(),
        new UndefinedAbbreviationRule(),
        new TrendContradictionRule(),
        new ConfusableWordRule(),
        new SentenceTooLongRule(),
        new DocumentNumberFormRule(),
        new AttachmentMismatchRule(),
        new AddresseeColonRule(),
        new CopyFullStopRule(),
        new TitleLineBreakRule(),
        new NameVariantRule(),
        new VagueAmountRule(),
        new VagueTimeRule(),
        new EllipsisDashFormRule(),
        new RangeDashRule(),
        new DoubledWordRule(),
        new StraightQuotesRule(),
        new HyphenForRangeRule(),
        new NumberStyleRule(),
        new HeadingCaseRule(),
        new LongSentenceRule(),
    ];

    public static IEnumerable<string> Names => All.Select(rule => rule.Name);

    /// <summary>Null if there is no rule of this name.</summary>
    public static LintRule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);
}
