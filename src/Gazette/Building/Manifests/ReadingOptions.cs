using System.Collections.Immutable;

namespace Gazette.Building.Manifests;

/// <summary>
/// How a run was told to read its reports. A manifest keeps it, so that a document is later explained, and its edits are taken back, without saying it
/// again. It changes no document by itself: what the files say is part of the recipe's hash.
/// </summary>
public sealed record ReadingOptions
{
    /// <summary>The base files, in the order of the command line.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>Single settings, each as <c>key=value</c>.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The name of a built-in template, or the path of another one.</summary>
    public string? Template { get; init; }

    /// <summary>The path of a reference document.</summary>
    public string? Reference { get; init; }

    public string? Sheet { get; init; }

    public string? Range { get; init; }

    public bool VisibleRows { get; init; }

    public string? Encoding { get; init; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => Bases.IsEmpty && Settings.IsEmpty && Template is null && Reference is null && Sheet is null && Range is null && !VisibleRows
        && Encoding is null;

    /// <summary>With other paths for the files.</summary>
    public ReadingOptions At(Func<string, string> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return this with
        {
            Bases = [.. Bases.Select(place)],
            Template = Template is null ? null : place(Template),
            Reference = Reference is null ? null : place(Reference),
        };
    }

    /// <summary>These options, and where they say nothing, others.</summary>
    public ReadingOptions Or(ReadingOptions? other) => other is null ? this : new ReadingOptions
    {
        Bases = Bases.IsEmpty ? other.Bases : Bases,
        Settings = Settings.IsEmpty ? other.Settings : Settings,
        Template = Template ?? other.Template,
        Reference = Reference ?? other.Reference,
        Sheet = Sheet ?? other.Sheet,
        Range = Range ?? other.Range,
        VisibleRows = VisibleRows || other.VisibleRows,
        Encoding = Encoding ?? other.Encoding,
    };
}
