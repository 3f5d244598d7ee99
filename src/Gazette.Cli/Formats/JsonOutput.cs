using System.Text.Json;

namespace Gazette.Cli.Formats;

/// <summary>JSON for people too: indented, with unescaped Chinese, and the same line ends on every system.</summary>
internal static class JsonOutput
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using JsonSink sink = new(output);
        write(sink.Json);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A message of SARIF: an object with a text.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
