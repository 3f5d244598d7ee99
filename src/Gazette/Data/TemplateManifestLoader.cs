using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Reads a template's <c>template.yaml</c>, as strictly as reports are read.</summary>
internal static class TemplateManifestLoader
{
    /// <summary>Null when the file has no name or cannot be read at all; the bag says why.</summary>
    public static TemplateManifest? Load(SourceFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        if (DataLoader.Load(file, bag) is not { } root)
        {
            return null;
        }

        if (root is not DataMap map)
        {
            bag.Add(root is DataScalar { IsNull: true } ? SyntaxDiagnostics.EmptyDocument(root.Span) : DataDiagnostics.ReportIsNotMap(root));
            return null;
        }

        MapReader reader = MapReader.Open(map, ManifestKeys.Manifest, bag);
        (string en, string zh) = ReadWords(reader, "description");
        string? name = reader.Text("name");
        if (name is null && !reader.TryTake("name", out _))
        {
            SourceSpan place = map.Entries.Length > 0 ? map.Entries[0].KeySpan : map.Span;
            bag.Add(DataDiagnostics.MissingKey("name", "the template", place, "name: work-summary"));
        }

        TemplateManifest manifest = new()
        {
            File = file,
            Name = name ?? "",
            DescriptionEn = en,
            DescriptionZh = zh,
            Languages = ReadLanguages(reader),
            Style = reader.Name("style", ReportWords.Styles) ?? "report",
            Documents = [.. reader.Phrases("documents").Select(document => document.Text)],
            Metrics = ReadMetrics(reader),
            Fields = ReadFields(reader),
            Closed = reader.Boolean("closed") ?? false,
            ClosedSpan = reader.TryTake("closed", out DataEntry closed) ? closed.KeySpan : null,
            Requires = ReadRequires(reader),
            Layout = ReportLoader.ReadLayout(reader),
            Lint = ReportLoader.ReadLint(reader),
        };
        return name is null ? null : manifest;
    }

    private static ImmutableArray<Language> ReadLanguages(MapReader reader)
    {
        ImmutableArray<Language>.Builder languages = ImmutableArray.CreateBuilder<Language>();
        foreach (DataNode node in reader.List("languages") is { } list ? list.Items : [])
        {
            if (node is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType("an item of `languages`", "a word", node));
            }
            else if (reader.ReadWord("languages", scalar, ReportWords.Languages, out Language language))
            {
                languages.Add(language);
            }
        }

        return languages.Count == 0 ? [Language.Chinese] : languages.DrainToImmutable();
    }

    private static ImmutableArray<RequestedMetric> ReadMetrics(MapReader reader)
    {
        ImmutableArray<RequestedMetric>.Builder metrics = ImmutableArray.CreateBuilder<RequestedMetric>();
        foreach (DataEntry entry in reader.Map("metrics") is { } map ? map.Entries : [])
        {
            MetricName.Check(entry.Key, entry.KeySpan, reader.Bag);
            if (Open(entry, "metric", ManifestKeys.Metric, reader.Bag) is { } metric)
            {
                (string en, string zh) = ReadWords(metric, "label", entry.Key);
                MetricKind kind = metric.Word("kind", ReportWords.Kinds) ?? MetricKind.Count;
                metrics.Add(new RequestedMetric(entry.Key, en, zh, metric.Text("unit"), kind, metric.Boolean("required") ?? false, entry.KeySpan));
            }
        }

        return metrics.DrainToImmutable();
    }

    private static ImmutableArray<RequestedField> ReadFields(MapReader reader)
    {
        ImmutableArray<RequestedField>.Builder fields = ImmutableArray.CreateBuilder<RequestedField>();
        foreach (DataEntry entry in reader.Map("fields") is { } map ? map.Entries : [])
        {
            if (Open(entry, "field", ManifestKeys.Field, reader.Bag) is { } field)
            {
                (string en, string zh) = ReadWords(field, "description");
                fields.Add(new RequestedField(entry.Key, en, zh, field.Boolean("required") ?? false, entry.KeySpan));
            }
        }

        return fields.DrainToImmutable();
    }

    private static ImmutableArray<string> ReadRequires(MapReader reader)
    {
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        foreach (Phrase key in reader.Phrases("requires"))
        {
            if (ReportKeys.Report.Contains(key.Text))
            {
                keys.Add(key.Text);
            }
            else
            {
                reader.Bag.Add(DataDiagnostics.UnknownWord("requires", new DataScalar(key.Text, IsPlain: true, key.Span), ReportKeys.Report.Names));
            }
        }

        return keys.DrainToImmutable();
    }

    private static MapReader? Open(DataEntry entry, string noun, KeyTable keys, DiagnosticBag bag)
    {
        switch (entry.Value)
        {
            case DataMap map:
                return MapReader.Open(map, keys, bag);
            case DataScalar { IsNull: true }:
                return MapReader.Open(new DataMap([], entry.KeySpan), keys, bag);
            default:
                bag.Add(DataDiagnostics.WrongType($"{noun} `{entry.Key}`", "a map of keys with values", entry.Value));
                return null;
        }
    }

    // One text for both languages, or a text for each.
    private static (string English, string Chinese) ReadWords(MapReader reader, string key, string otherwise = "")
    {
        if (!reader.TryTake(key, out DataEntry entry))
        {
            return (otherwise, otherwise);
        }

        if (entry.Value is not DataMap map)
        {
            string text = reader.Text(key) ?? otherwise;
            return (text, text);
        }

        MapReader words = MapReader.Open(map, ManifestKeys.Words, reader.Bag);
        foreach (string language in ManifestKeys.Words.Names)
        {
            if (!words.TryTake(language, out _))
            {
                reader.Bag.Add(DataDiagnostics.MissingKey(language, $"`{key}`", entry.KeySpan, language == "en" ? "en: Lectures" : "zh: 理论宣讲"));
            }
        }

        return (words.Text("en") ?? otherwise, words.Text("zh") ?? otherwise);
    }
}
