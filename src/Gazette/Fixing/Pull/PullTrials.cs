using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Fixing.Pull;

/// <summary>Builds the report with changes, to see what the document then says.</summary>
internal sealed class PullTrials(EditableFile? file, ReportData data, ITrialBuild build, string document)
{
    private const int Most = 600;

    private readonly Dictionary<string, (byte[] Content, ImmutableArray<PageLine> Lines)?> _known = new(StringComparer.Ordinal);

    /// <summary>Whether so many have been tried that the rest is left to a person.</summary>
    public bool IsExhausted => _known.Count >= Most;

    /// <summary>Why the report cannot be built as it was tried last; null if it can.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>The file and the page; null if the changes cannot be written, or the report then has an error.</summary>
    public (byte[] Content, ImmutableArray<PageLine> Lines)? Make(IReadOnlyCollection<SourceChange> changes)
    {
        if (file is null || ReportEditing.Write(data, changes) is not { } fixes || file.Rewrite(fixes) is not { } content)
        {
            return null;
        }

        string key = ReportEditing.Splice(data.File.Text, fixes);
        if (!_known.TryGetValue(key, out (byte[], ImmutableArray<PageLine>)? made))
        {
            _known.Add(key, made = IsExhausted ? null : Build(content));
        }

        return made;
    }

    private (byte[] Content, ImmutableArray<PageLine> Lines)? Build(byte[] content)
    {
        DiagnosticBag bag = new();
        ImmutableArray<TrialDocument> documents = build.Build(content, bag);
        Problem = bag.ToSorted().FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        return documents.FirstOrDefault(made => made.Name == document) is { } found && PageText.Read(document, found.Content, bag) is { } page
            ? (content, page.Lines)
            : null;
    }
}
