using System.Text.Json;
using Gazette.Building;
using Gazette.Diagnostics;
using Gazette.Tracing.Comparing;

namespace Gazette.Cli.Formats;

/// <summary>Differences as JSON, for the user's own programs.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "from": "old.yaml", "to": "new.yaml", "same": false,
///   "parts": [
///     { "name": "qinglan", "state": "changed" | "added" | "removed",
///       "metrics": [ { "id": "lectures", "label": "理论宣讲", "state": "changed", "then": "84场", "now": "96场", "change": "+12, +14.3%", "otherUnit": true } ],
///       "lines": [ { "state": "changed", "place": "…", "key": "opening", "old": "…", "new": "…",
///                    "cells": [ [ { "state": "same" | "removed" | "added", "text": "…" } ] ] } ] } ] }
/// </code>
/// Of two documents or two reports there is one part, without a name. What does not apply is omitted.
/// </remarks>
internal static class DifferenceJson
{
    public static void Write(TextWriter output, string before, string after, IReadOnlyList<FolderDifference> parts, SpokenLanguage language) =>
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("from", before);
            json.WriteString("to", after);
            json.WriteBoolean("same", parts.All(part => part.Kind == DifferenceKind.Same));
            json.WriteStartArray("parts");
            foreach (FolderDifference part in parts.Where(part => part.Kind != DifferenceKind.Same))
            {
                Write(json, part, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
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
            json.WriteStartArray("lines");
            foreach (LineDifference line in differences.Changed)
            {
                Write(json, line, language);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineDifference line, SpokenLanguage language)
    {
        json.WriteStartObject();
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

        json.WriteEndObject();
    }

    private static string NameOf(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
