using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gazette.Cli.Formats;

/// <summary>JSON on its way to a text, handed on piece by piece: a run may have more to say than ought to be held in memory.</summary>
internal sealed class JsonSink : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;

    public JsonSink(TextWriter output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Indented, Chinese as it is, lines ended the same on every system.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what has been written.</summary>
    public void Spill()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands on the rest, and a line end.</summary>
    public void Dispose()
    {
        Spill();
        _output.Write('\n');
        Json.Dispose();
    }
}
