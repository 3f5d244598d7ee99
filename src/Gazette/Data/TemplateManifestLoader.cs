using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>Reads a template's <c>template.yaml</c>, as strictly as reports are read.</summary>
internal static class TemplateManifestLoader
{
    /// <summary>Null, with the reason in the bag, if the file has no name or cannot be read at all.</summary>
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
        string? name = reader.Text("name");
        if (name is null && !reader.TryTake("name", out _))
        {
            SourceSpan place = map.Entries.Length > 0 ? map.Entries[0].KeySpan : map.Span;
            bag.Add(DataDiagnostics.MissingKey("name", SubjectWords.TheTemplate, place, "name: work-summary"));
        }

        TemplateManifest manifest = new()
        {
            File = file,
            Name = name ?? "",
            Description = ReadWords(reader, "description"),
            Languages = ReadLanguages(reader),
            Style = reader.Name("style", ReportWords.Styles) ?? "report",
            Reference = reader.Phrase("reference"),
            Documents = [.. reader.Phrases("documents").Select(document => document.Text)],
            Metrics = ReadMetrics(reader),
            Fields = ReadFields(reader),
            Closed = reader.Boolean("closed") ?? false,
            ClosedSpan = reader.TryTake("closed", out DataEntry closed) ? closed.KeySpan : null,
            Requires = ReadRequires(reader),
            Layout = ReportLoader.ReadLayout(reader, "layout"),
            Lint = ReportLoader.ReadLint(reader, "lint"),
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
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.ItemOf("languages"), ExpectedWords.Word, node));
            }
            else if (reader.ReadWord("languages", scalar, LanguageTags.All, out Language language))
            {
                languages.Add(language);
            }
        }

        return languages.Count == 0 ? [.. LanguageRules.All.Select(rules => rules.Language)] : languages.DrainToImmutable();
    }

    private static ImmutableArray<RequestedMetric> ReadMetrics(MapReader reader)
    {
        ImmutableArray<RequestedMetric>.Builder metrics = ImmutableArray.CreateBuilder<RequestedMetric>();
        foreach (DataEntry entry in reader.Map("metrics") is { } map ? map.Entries : [])
        {
            MetricReader.CheckName(entry, reader.Bag);
            if (Open(SubjectWords.Metric(entry.Key), entry, ManifestKeys.Metric, reader.Bag) is { } metric)
            {
                LocalizedText label = ReadWords(metric, "label", entry.Key);
                MetricKind kind = metric.Word("kind", ReportWords.Kinds) ?? MetricKind.Count;
                metrics.Add(new RequestedMetric(entry.Key, label, metric.Text("unit"), kind, metric.Boolean("required") ?? false, entry.KeySpan));
            }
        }

        return metrics.DrainToImmutable();
    }

    private static ImmutableArray<RequestedField> ReadFields(MapReader reader)
    {
        ImmutableArray<RequestedField>.Builder fields = ImmutableArray.CreateBuilder<RequestedField>();
        foreach (DataEntry entry in reader.Map("fields") is { } map ? map.Entries : [])
        {
            if (Open(SubjectWords.Field(entry.Key), entry, ManifestKeys.Field, reader.Bag) is { } field)
            {
                fields.Add(new RequestedField(entry.Key, ReadWords(field, "description"), field.Boolean("required") ?? false, entry.KeySpan));
            }
        }

        return fields.DrainToImmutable();
    }

    private static ImmutableArray<string> ReadRequires(MapReader reader)
    {
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        foreach (Phrase key in reader.Phrases("requires"))
        {
            if (ReportMembers.Report.Contains(key.Text))
            {
                keys.Add(key.Text);
            }
            else
            {
                reader.Bag.Add(DataDiagnostics.UnknownWord("requires", new DataScalar(key.Text, isPlain: true, key.Span), ReportMembers.Report.Names));
            }
        }

        return keys.DrainToImmutable();
    }

    private static MapReader? Open(Words subject, DataEntry entry, KeyTable keys, DiagnosticBag bag)
    {
        switch (entry.Value)
        {
            case DataMap map:
                return MapReader.Open(map, keys, bag);
            case DataScalar { IsNull: true }:
                return MapReader.Open(new DataMap([], entry.KeySpan), keys, bag);
            default:
                bag.Add(DataDiagnostics.WrongType(subject, ExpectedWords.KeysWithValues, entry.Value));
                return null;
        }
    }

    // One text for all languages, or one for each.
    private static LocalizedText ReadWords(MapReader reader, string key, string otherwise = "")
    {
        if (!reader.TryTake(key, out DataEntry entry))
        {
            return LocalizedText.Of(otherwise);
        }

        if (entry.Value is not DataMap map)
        {
            return LocalizedText.Of(reader.Text(key) ?? otherwise);
        }

        MapReader words = MapReader.Open(map, ManifestKeys.Localized, reader.Bag);
        LocalizedText text = LocalizedText.Of(otherwise);
        foreach (LanguageRules rules in LanguageRules.ByTag)
        {
            string code = rules.Language.Code;
            if (words.Text(code) is { } said)
            {
                text = new LocalizedText(text.ByCode.IsEmpty ? said : text.Any, text.ByCode.SetItem(code, said));
            }
        }

        if (text.ByCode.IsEmpty)
        {
            LanguageRules first = LanguageRules.ByTag[0];
            string code = first.Language.Code;
            reader.Bag.Add(DataDiagnostics.MissingKey(code, SubjectWords.Key(key), entry.KeySpan, $"{code}: {first.Labels.Example}"));
        }

        return text;
    }
}
