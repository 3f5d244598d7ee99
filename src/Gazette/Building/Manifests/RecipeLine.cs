using System.Collections.Immutable;
using System.Text.Json;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>Writes a recipe as a line of a manifest, a property of a JSON object that is named by the recipe's hash, and reads it back.</summary>
internal static class RecipeLine
{
    public static string Write(BuildRecipe recipe) =>
        $"\"{recipe.Hash}\":{{\"tool\":{ManifestLine.Quote(recipe.Tool)},"
        + $"\"layers\":\"{recipe.Layers}\",\"style\":\"{recipe.Style}\",\"options\":\"{recipe.Options}\"{Describe(recipe.Reading)}}}";

    /// <summary>Null if the bytes were not written by <see cref="Write"/>.</summary>
    public static BuildRecipe? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse((byte[])[(byte)'{', .. line, (byte)'}']);
            JsonElement recipe = json.RootElement.EnumerateObject().First().Value;
            return new BuildRecipe(recipe.GetProperty("tool").GetString()!, HashOf("layers"), HashOf("style"), HashOf("options"))
            {
                // Manifests of earlier versions say nothing of it.
                Reading = recipe.TryGetProperty("reading", out JsonElement reading) ? ReadReading(reading) : new ReadingOptions(),
            };

            ContentHash HashOf(string key) =>
                ContentHash.TryParse(recipe.GetProperty(key).GetString(), out ContentHash hash) ? hash : throw new FormatException("not a hash");
        }
        catch (Exception exception) when (ManifestLine.IsMisread(exception))
        {
            return null;
        }
    }

    private static string Describe(ReadingOptions reading)
    {
        if (reading.IsEmpty)
        {
            return "";
        }

        IEnumerable<string> said =
        [
            .. List("with", reading.Bases), .. List("set", reading.Settings), .. Text("template", reading.Template),
            .. Text("reference", reading.Reference), .. Text("sheet", reading.Sheet), .. Text("range", reading.Range),
            .. reading.VisibleRows ? ["\"visible-rows\":true"] : Array.Empty<string>(), .. Text("encoding", reading.Encoding),
        ];
        return $",\"reading\":{{{string.Join(',', said)}}}";
    }

    private static IEnumerable<string> List(string key, ImmutableArray<string> texts) =>
        texts.IsEmpty ? [] : [$"\"{key}\":[{string.Join(',', texts.Select(ManifestLine.Quote))}]"];

    private static IEnumerable<string> Text(string key, string? text) => text is null ? [] : [$"\"{key}\":{ManifestLine.Quote(text)}"];

    private static ReadingOptions ReadReading(JsonElement reading)
    {
        return new ReadingOptions
        {
            Bases = ListOf("with"),
            Settings = ListOf("set"),
            Template = TextOf("template"),
            Reference = TextOf("reference"),
            Sheet = TextOf("sheet"),
            Range = TextOf("range"),
            VisibleRows = reading.TryGetProperty("visible-rows", out JsonElement visible) && visible.GetBoolean(),
            Encoding = TextOf("encoding"),
        };

        ImmutableArray<string> ListOf(string key) =>
            reading.TryGetProperty(key, out JsonElement list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

        string? TextOf(string key) => reading.TryGetProperty(key, out JsonElement text) ? text.GetString() : null;
    }
}
