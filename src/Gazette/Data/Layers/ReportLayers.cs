using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Tables.Layout;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Layers;

/// <summary>
/// Data from the command line that is merged with every report of a run: base files below it, later ones above earlier ones; and single settings
/// above it. Read once, whatever the number of reports.
/// </summary>
public sealed class ReportLayers
{
    /// <summary>The file name under which messages show the settings of the command line.</summary>
    public const string SettingsName = "--set";

    private static readonly LayerMerge Upward = new(ReportLayer.Upper);
    private static readonly LayerMerge Downward = new(ReportLayer.Lower);

    private readonly DataMap? _over;

    private readonly ImmutableArray<SourceFile> _bases;

    private ReportLayers(DataMap? underlay, DataMap? over, TableSettings tables, ImmutableArray<SourceFile> bases, IEnumerable<string> settings)
    {
        (Underlay, _over, Tables, _bases) = (underlay, over, tables, bases);
        MayLink = bases.Any(file => Mentions(file.Text)) || settings.Any(Mentions);
        Hash = ContentHash.Of([.. bases.Select(file => file.Text), SettingsName, .. settings]);
    }

    /// <summary>Whether a layer may take rows from another file, so that every report must be looked through.</summary>
    internal bool MayLink { get; }

    public static ReportLayers None { get; } = new(null, null, TableSettings.None, [], []);

    /// <summary>The hash of all layers' content, independent of where they were read from.</summary>
    public ContentHash Hash { get; }

    /// <summary>The data below every report.</summary>
    internal DataMap? Underlay { get; }

    /// <summary>What they say of tables of reports.</summary>
    internal TableSettings Tables { get; }

    /// <summary>Reads the layers; errors are in the bag, and what could be read is merged all the same.</summary>
    /// <param name="bases">In the order of the command line.</param>
    /// <param name="settings">Each in the form <c>key=value</c>, the key with dots: <c>metrics.lectures.value=5</c>.</param>
    public static ReportLayers Load(IReadOnlyList<SourceFile> bases, IReadOnlyList<string> settings, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bases);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(bag);
        DataMap? underlay = null;
        DataMap? tables = null;
        foreach (SourceFile source in bases)
        {
            DataNode? root = DataLoader.Load(source, bag);
            if (root is DataMap file)
            {
                DataMap map = TakeTables(file, ref tables);
                underlay = underlay is null ? LayerMerge.Unfold(map) : Downward.Lay(underlay, LayerMerge.Unfold(map));
            }
            else if (root is not null)
            {
                bag.Add(DataDiagnostics.ReportIsNotMap(root));
            }
        }

        DataMap? over = ReadSettings(settings, bag);
        over = over is null ? null : TakeTables(over, ref tables);
        return new ReportLayers(underlay, over, tables is null ? TableSettings.None : TableSettings.Read(tables, bag), [.. bases], settings);
    }

    private static bool Mentions(string text) => text.Contains("from", StringComparison.Ordinal);

    // Later files say more about tables than earlier ones.
    private static DataMap TakeTables(DataMap layer, ref DataMap? tables)
    {
        (DataMap report, DataMap own) = TableSettings.Split(layer);
        tables = own.Entries.IsEmpty ? tables : tables is null ? own : Downward.Lay(tables, own);
        return report;
    }

    /// <summary>Whether a place is in a base file, which does not show the report that it was merged with.</summary>
    internal bool Hold(SourceSpan span) => _bases.Contains(span.File);

    /// <summary>A report merged with the layers. Anything but a map is left for the readers to reject.</summary>
    /// <param name="mayDeny">Whether it may contain <see cref="DataAbsent"/>, as the rows of tables do.</param>
    internal DataNode Apply(DataNode report, bool mayDeny)
    {
        if (report is not DataMap map)
        {
            return report;
        }

        DataMap laid = Underlay is null && !mayDeny ? map : Upward.Lay(Underlay ?? new DataMap([], map.Span), map);
        return _over is null ? laid : Downward.Lay(laid, _over);
    }

    // The settings form the lines of a virtual file.
    private static DataMap? ReadSettings(IReadOnlyList<string> settings, DiagnosticBag bag)
    {
        if (settings.Count == 0)
        {
            return null;
        }

        SourceFile file = new(SettingsName, UnicodeComposition.Join(string.Join('\n', settings.Select(setting => setting.ReplaceLineEndings(" ")))));
        if (ForbiddenCharacters.Report(file, bag))
        {
            return null;
        }

        DataMap all = new([], file.Span(0, file.Text.Length));
        int at = 0;
        foreach (string line in file.Text.Split('\n'))
        {
            all = Downward.Lay(all, ReadSetting(file, line, at));
            at += line.Length + 1;
        }

        return all;
    }

    private static DataMap ReadSetting(SourceFile file, string line, int start)
    {
        int sign = line.IndexOf('=', StringComparison.Ordinal);
        (string key, string value) = sign < 0 ? (line, "") : (line[..sign], line[(sign + 1)..]);
        SourceSpan valueSpan = file.Span(start + key.Length + 1, start + line.Length);
        DataNode node = value.Length == 0 ? new DataScalar(value, isPlain: true, valueSpan) : DataScalar.Unquoted(value, valueSpan, Notation.Letters);
        string[] names = key.Split('.');
        int end = start + key.Length;
        for (int i = names.Length - 1; i >= 0; i--)
        {
            SourceSpan span = file.Span(end - names[i].Length, end);
            node = new DataMap([new DataEntry(names[i].Trim(), span, node)], file.Span(start, start + line.Length));
            end -= names[i].Length + 1;
        }

        return (DataMap)node;
    }
}
