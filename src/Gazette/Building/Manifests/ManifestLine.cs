using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
    public static void Write(ManifestEntry entry, IBufferWriter<byte> output)
    {
        StringBuilder line = new("{");
        if (entry.Order != ManifestEntry.NotInLastRun)
        {
            line.Append(CultureInfo.InvariantCulture, $"\"order\":{entry.Order},");
        }

        line.Append("\"report\":").Append(Quote(entry.Report));
        if (entry.Line > 0)
        {
            line.Append(CultureInfo.InvariantCulture, $",\"line\":{entry.Line}");
        }

        line.Append(",\"name\":").Append(Quote(entry.Name));
        line.Append(",\"input\":").Append(Quote(entry.Input.ToString()));
        line.Append(",\"recipe\":").Append(Quote(entry.Recipe.ToString()));
        AppendStamps(line.Append(",\"read\":"), entry.Read);
        AppendStamps(line.Append(",\"files\":"), entry.Files);
        line.Append(entry.HasMessages ? ",\"messages\":true}" : "}");
        foreach (ReadOnlyMemory<char> chunk in line.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
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
    internal static bool IsMisread(Exception exception) => exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException;

    private static void AppendStamps(StringBuilder line, ImmutableArray<FileStamp> stamps)
    {
        line.Append('{');
        for (int i = 0; i < stamps.Length; i++)
        {
            line.Append(i == 0 ? "" : ",").Append(Quote(stamps[i].Path)).Append(':').Append(Quote(stamps[i].Hash.ToString()));
        }

        line.Append('}');
    }

    // Hardly any name needs the library's encoder, and setting that up would take as long as the rest of a small run's manifest many times over.
    internal static string Quote(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAny('"', '\\', '\u007F')
            ? $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\""
            : $"\"{text}\"";

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
