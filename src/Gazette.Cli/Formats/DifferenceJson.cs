using System.Text.Json;
using Gazette.Building;
using Gazette.Diagnostics;
using Gazette.Tracing.Comparing;

namespace Gazette.Cli.Formats;

/// <summary>Differences as JSON, for the user's own programs.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "from": "old.yaml", "to": "new.yaml", "same": false,
///   "summary": { "added": 2, "removed": 0, "changed": 9, "same": 3 }, "common": [ lines as below, each with "without": [ names ] ],
///   "parts": [
///     { "name": "qinglan", "state": "changed" | "added" | "removed",
///       "metrics": [ { "id": "lectures", "label": "理论宣讲", "state": "changed", "then": "84场", "now": "96场", "change": "+12, +14.3%", "otherUnit": true } ],
///       "lines": [ { "state": "changed", "place": "…", "key": "opening", "old": "…", "new": "…",
///                    "cells": [ [ { "state": "same" | "removed" | "added", "text": "…" } ] ] } ] } ] }
/// </code>
/// Of two documents or two reports there is one part, without a name, and no summary. What most of many reports have in common is told once. What does not
/// apply is omitted.
/// </remarks>
internal static class DifferenceJson
{
    public static void Write(TextWriter output, string before, string after, ComparedVersions found, SpokenLanguage language) =>
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("from", before);
            json.WriteString("to", after);
            json.WriteBoolean("same", found.IsSame);
            if (found.AreMany)
            {
                json.WriteStartObject("summary");
                Count(DifferenceKind.Added);
                Count(DifferenceKind.Removed);
                Count(DifferenceKind.Changed);
                Count(DifferenceKind.Same);
                json.WriteEndObject();
            }

            if (!found.Common.IsEmpty)
            {
                json.WriteStartArray("common");
                foreach (CommonDifference common in found.Common)
                {
                    json.WriteStartObject();
                    WriteMembers(json, common.Line, language);
                    json.WriteStartArray("without");
                    foreach (string name in common.Without)
                    {
                        json.WriteStringValue(name);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("parts");
            foreach (FolderDifference part in found.Parts.Where(part => part.Kind != DifferenceKind.Same))
            {
                Write(json, part, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();

            void Count(DifferenceKind kind) => json.WriteNumber(NameOf(kind), found.Count(kind));
        });

    private static void Write(Utf8JsonWriter json, FolderDifference part, SpokenLanguage language)
    {
        json.WriteStartObject();
        json.WriteOptional("name", part.Name.Length == 0 ? null : part.Name);
        json.WriteString("state", NameOf(part.Kind));
        if (part.Differences is { Metrics: { IsEmpty: false } metrics })
        {
            json.WriteStartArray("metrics");
            foreach (MetricDifference metric in metrics)
            {
                json.WriteStartObject();
                json.WriteString("id", metric.Id);
                json.WriteString("label", metric.Label);
                json.WriteString("state", NameOf(metric.Kind));
                json.WriteOptional("then", metric.Then);
                json.WriteOptional("now", metric.Now);
                json.WriteOptional("change", metric.Change);
                if (metric.HasOtherUnit)
                {
                    json.WriteBoolean("otherUnit", true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (part.Differences is { } differences)
        {
            Write(json, "lines", differences.Changed, language);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<LineDifference> lines, SpokenLanguage language)
    {
        json.WriteStartArray(name);
        foreach (LineDifference line in lines)
        {
            Write(json, line, language);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LineDifference line, SpokenLanguage language)
    {
        json.WriteStartObject();
        WriteMembers(json, line, language);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, LineDifference line, SpokenLanguage language)
    {
        json.WriteString("state", NameOf(line.Kind));
        json.WriteString("place", DifferenceWords.PlaceOf(line).In(language));
        json.WriteOptional("key", line.Line.Key);
        json.WriteOptional("old", line.Old?.Text);
        json.WriteOptional("new", line.New?.Text);
        if (line.Kind == DifferenceKind.Changed)
        {
            json.WriteStartArray("cells");
            foreach (System.Collections.Immutable.ImmutableArray<DifferencePiece> cell in line.Cells)
            {
                json.WriteStartArray();
                foreach (DifferencePiece piece in cell)
                {
                    json.WriteStartObject();
                    json.WriteString("state", NameOf(piece.Kind));
                    json.WriteString("text", piece.Text);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private static string NameOf(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
