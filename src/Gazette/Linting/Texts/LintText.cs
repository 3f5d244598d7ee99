using System.Buffers;
using System.Collections.Immutable;
using Gazette.Linting.Prefilters;
using Gazette.Sources;

namespace Gazette.Linting.Texts;

/// <summary>
/// A paragraph, heading, list item or table cell as plain text that knows where each part came from. Each character of code and of web and mail
/// addresses is replaced by U+FFFC, so that rules ignore it; an intended line break is <c>\n</c>. Derived data is computed on first use; only one
/// thread works on a document.
/// </summary>
internal sealed class LintText
{
    public const char Hidden = '\uFFFC';

    /// <summary>A noncharacter, which no text contains and no rule looks for.</summary>
    public const char Boundary = '\uFFFF';

    private readonly string _original;

    public LintText(int index, int start, string original, ImmutableArray<LintPiece> pieces, LintTextPlace place, TextFacts facts, bool[]? hidden)
    {
        Index = index;
        Start = start;
        _original = original;
        Pieces = pieces;
        Place = place;
        Kind = place.Kind;
        Text = hidden is null ? original : string.Create(original.Length, (original, hidden), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = state.hidden[i] ? Hidden : state.original[i];
            }
        });
        Facts = hidden is null ? facts : FactTable.OfRules.Read(Text);
        Language = TextLanguage.Of(Text, Facts);
        HasDigits = Facts.HasAny(FactTable.OfRules.Digits);
    }

    /// <summary>Its index in the reading order of the document.</summary>
    public int Index { get; }

    /// <summary>Its offset in <see cref="LintContext.Words"/>.</summary>
    public int Start { get; }

    /// <summary>The offset of the <see cref="Boundary"/> after it.</summary>
    public int End => Start + Text.Length;

    public string Text { get; }

    public LintTextPlace Place { get; }

    public LintTextKind Kind { get; }

    public ImmutableArray<LintPiece> Pieces { get; }

    /// <summary>What rules need to know of its characters.</summary>
    public TextFacts Facts { get; }

    public LintLanguages Language { get; }

    public bool IsChinese => Language == LintLanguages.Chinese;

    public bool IsEnglish => Language == LintLanguages.English;

    /// <summary>Running text: paragraphs and list items.</summary>
    public bool IsProse => (Kind & LintTextKind.Prose) != 0;

    public bool IsHeading => (Kind & LintTextKind.AnyHeading) != 0;

    /// <summary>Whether it can have <see cref="Figures"/>, which take longer to read.</summary>
    public bool HasDigits { get; }

    /// <summary>Numbers written in digits, with their units.</summary>
    public ImmutableArray<Figure> Figures => !HasDigits ? []
        : Numbers.Figures.IsDefault ? Numbers.Figures = FigureReader.Read(this)
        : Numbers.Figures;

    /// <summary>Changes that the text states with both values.</summary>
    public ImmutableArray<ChangeStatement> Changes => Figures.Length < 2 ? []
        : Numbers.Changes.IsDefault ? Numbers.Changes = ChangeStatement.Of(this)
        : Numbers.Changes;

    /// <summary>What is known of its numbers; only asked of a text that has some.</summary>
    public LintNumbers Numbers => field ??= new LintNumbers();

    /// <summary>Each ends with 。！？ or, in English, with a full stop before a capital; the mark is part of the sentence.</summary>
    public ImmutableArray<TextStretch> Sentences => field.IsDefault ? field = TextStretch.Sentences(Text, IsEnglish) : field;

    public string Sentence(int at)
    {
        TextStretch sentence = SentenceAt(at);
        return Text[sentence.Start..sentence.End];
    }

    /// <summary>The sentence at a position; empty at the end of the text.</summary>
    public TextStretch SentenceAt(int at)
    {
        int low = FirstEndingAfter(Sentences, at, static sentence => sentence.End);
        return low < Sentences.Length ? Sentences[low] : default;
    }

    /// <summary>The first number that ends after a position; null if there is none.</summary>
    public Figure? FigureAfter(int at) => FiguresAfter(at) is [var first, ..] ? first : null;

    /// <summary>The numbers that end after a position.</summary>
    public ReadOnlySpan<Figure> FiguresAfter(int at) => Figures.AsSpan()[FirstEndingAfter(Figures, at, static figure => figure.End)..];

    /// <summary>The numbers that end before or at a position.</summary>
    public ReadOnlySpan<Figure> FiguresBefore(int at) => Figures.AsSpan()[..FirstEndingAfter(Figures, at, static figure => figure.End)];

    /// <summary>The text around a position up to the next mark on either side.</summary>
    public string Clause(int at)
    {
        TextStretch clause = TextStretch.ClauseAt(Text, at);
        return Text[clause.Start..clause.End];
    }

    /// <summary>The text as the document shows it.</summary>
    public string Excerpt(int start, int end) => _original[start..end].Replace('\n', ' ');

    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    /// <summary>The first of these characters at or after a position; -1 if there is none.</summary>
    public int IndexOfAny(SearchValues<char> characters, int from)
    {
        int at = Text.AsSpan(Math.Min(from, Text.Length)).IndexOfAny(characters);
        return at < 0 ? -1 : at + from;
    }

    public bool Has(int index, string words) =>
        index >= 0 && index + words.Length <= Text.Length && Text.AsSpan(index, words.Length).SequenceEqual(words);

    /// <summary>The place that a stretch came from: exact if it was copied; the whole expression or value if it was computed.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        SourceSpan first = PieceAt(start).SpanOf(start, Math.Max(start + 1, end));
        SourceSpan last = PieceAt(Math.Max(start, end - 1)).SpanOf(start, Math.Max(start + 1, end));
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start && last.End - first.Start <= (end - start) + 400
            ? first with { End = Math.Max(first.End, last.End) }
            : first;
    }

    /// <summary>The exact place of a stretch that one file contains character for character; null otherwise.</summary>
    public SourceSpan? VerbatimSpanOf(int start, int end)
    {
        SourceSpan? whole = null;
        foreach (LintPiece piece in Pieces.AsSpan()[FirstEndingAfter(Pieces, start, static piece => piece.End)..])
        {
            if (piece.Start >= end)
            {
                break;
            }

            SourceSpan part = piece.SpanOf(start, end);
            if (!part.Has(_original.AsSpan(Math.Max(start, piece.Start)..Math.Min(end, piece.End))))
            {
                return null;
            }

            if (whole is { } earlier && (!ReferenceEquals(earlier.File, part.File) || earlier.End != part.Start))
            {
                return null;
            }

            whole = whole is { } before ? before with { End = part.End } : part;
        }

        return whole;
    }

    /// <summary>Whether the text at a position was typed into a report or a template, rather than generated from data.</summary>
    public bool IsTyped(int at) => PieceAt(at).Run.IsTyped;

    private LintPiece PieceAt(int offset) => Pieces[Math.Min(FirstEndingAfter(Pieces, offset, static piece => piece.End), Pieces.Length - 1)];

    private static int FirstEndingAfter<T>(ImmutableArray<T> stretches, int at, Func<T, int> end)
    {
        int low = 0;
        for (int high = stretches.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = end(stretches[middle]) > at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
