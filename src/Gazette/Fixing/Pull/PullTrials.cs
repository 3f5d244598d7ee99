using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Fixing.Pull;

/// <summary>Builds the report with changes, to see what the document then says.</summary>
internal sealed class PullTrials(EditedReport report, ITrialBuild build, string document)
{
    private const int Most = 600;

    private readonly Dictionary<string, (TrialSource Source, PageText Page)?> _known = new(StringComparer.Ordinal);

    /// <summary>Whether so many have been tried that the rest is left to a person.</summary>
    public bool IsExhausted => _known.Count >= Most;

    /// <summary>Why the report cannot be built as it was tried last; null if it can.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>The report and its page; null if the changes cannot be written, or the report then has an error.</summary>
    public (TrialSource Source, PageText Page)? Make(IReadOnlyCollection<SourceChange> changes)
    {
        if (report.Write(changes) is not { } source)
        {
            return null;
        }

        if (!_known.TryGetValue(source.Key, out (TrialSource, PageText)? made))
        {
            _known.Add(source.Key, made = IsExhausted ? null : Build(source));
        }

        return made;
    }

    private (TrialSource Source, PageText Page)? Build(TrialSource source)
    {
        DiagnosticBag bag = new();
        ImmutableArray<TrialDocument> documents = build.Build(source, bag);
        Problem = bag.ToSorted().FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        return documents.FirstOrDefault(made => made.Name == document) is { } found && PageText.Read(document, found.Content, bag) is { } page
            ? (source, page)
            : null;
    }
}
