using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// Writes an entry as a line of a manifest, a JSON object, and reads it back. A line that was edited by hand or written by another version does not
/// count as an entry, and its report is rebuilt.
/// </summary>
internal static class ManifestLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(ManifestEntry entry, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        if (entry.Order != ManifestEntry.NotInLastRun)
        {
            json.WriteNumber("order", entry.Order);
        }

        json.WriteString("report", entry.Report);
        if (entry.Line > 0)
        {
            json.WriteNumber("line", entry.Line);
        }

        json.WriteString("name", entry.Name);
        json.WriteString("input", entry.Input.ToString());
        json.WriteString("recipe", entry.Recipe.ToString());
        WriteStamps(json, "read", entry.Read);
        WriteStamps(json, "files", entry.Files);
        if (entry.HasMessages)
        {
            json.WriteBoolean("messages", true);
        }

        json.WriteEndObject();
    }

    /// <summary>A recipe as a property of a JSON object, named by its hash.</summary>
    public static string Describe(BuildRecipe recipe) =>
        $"\"{recipe.Hash}\":{{\"tool\":\"{JsonEncodedText.Encode(recipe.Tool, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\","
        + $"\"layers\":\"{recipe.Layers}\",\"style\":\"{recipe.Style}\",\"options\":\"{recipe.Options}\"}}";

    /// <summary>Null if the bytes were not written by <see cref="Describe"/>.</summary>
    public static BuildRecipe? ReadRecipe(ReadOnlySpan<byte> line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse((byte[])[(byte)'{', .. line, (byte)'}']);
            JsonElement recipe = json.RootElement.EnumerateObject().First().Value;
            return new BuildRecipe(recipe.GetProperty("tool").GetString()!, HashOf("layers"), HashOf("style"), HashOf("options"));

            ContentHash HashOf(string key) =>
                ContentHash.TryParse(recipe.GetProperty(key).GetString(), out ContentHash hash) ? hash : throw new FormatException("not a hash");
        }
        catch (Exception exception) when (IsMisread(exception))
        {
            return null;
        }
    }

    /// <summary>Null if the bytes are not an entry.</summary>
    public static ManifestEntry? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader json = new(line);
            return json.Read() && json.TokenType == JsonTokenType.StartObject ? ReadEntry(ref json) : null;
        }
        catch (Exception exception) when (IsMisread(exception))
        {
            return null;
        }
    }

    // The exceptions by which the JSON reader says that a token is not of the expected kind.
    private static bool IsMisread(Exception exception) => exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException;

    private static void WriteStamps(Utf8JsonWriter json, string name, ImmutableArray<FileStamp> stamps)
    {
        json.WriteStartObject(name);
        foreach (FileStamp stamp in stamps)
        {
            json.WriteString(stamp.Path, stamp.Hash.ToString());
        }

        json.WriteEndObject();
    }

    private static ManifestEntry? ReadEntry(ref Utf8JsonReader json)
    {
        (long order, int line, bool messages) = (ManifestEntry.NotInLastRun, 0, false);
        (string? report, string? name) = (null, null);
        (ContentHash? input, ContentHash? recipe) = (null, null);
        (ImmutableArray<FileStamp> read, ImmutableArray<FileStamp> files) = ([], []);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString()!;
            json.Read();
            switch (key)
            {
                case "order": order = json.GetInt64(); break;
                case "report": report = json.GetString(); break;
                case "line": line = json.GetInt32(); break;
                case "name": name = json.GetString(); break;
                case "input": input = ReadHash(ref json); break;
                case "recipe": recipe = ReadHash(ref json); break;
                case "read": read = ReadStamps(ref json); break;
                case "files": files = ReadStamps(ref json); break;
                case "messages": messages = json.GetBoolean(); break;
                default: json.Skip(); break;
            }
        }

        return report is null || name is null || input is null || recipe is null || files.IsEmpty
            ? null
            : new ManifestEntry(order, report, line, name, input.Value, recipe.Value, read, files, messages);
    }

    private static ImmutableArray<FileStamp> ReadStamps(ref Utf8JsonReader json)
    {
        ImmutableArray<FileStamp>.Builder stamps = ImmutableArray.CreateBuilder<FileStamp>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string path = json.GetString()!;
            json.Read();
            stamps.Add(new FileStamp(path, ReadHash(ref json)));
        }

        return stamps.ToImmutable();
    }

    private static ContentHash ReadHash(ref Utf8JsonReader json) =>
        ContentHash.TryParse(json.GetString(), out ContentHash hash) ? hash : throw new FormatException("not a hash");
}
