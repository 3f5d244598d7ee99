using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gazette.Cli.Formats;

/// <summary>JSON written to a text in pieces, because a run may produce more output than should be held in memory.</summary>
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

    /// <summary>Indented, with unescaped Chinese, and the same line ends on every system.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Flushes what has been written.</summary>
    public void Spill()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>Flushes the rest and writes a line end.</summary>
    public void Dispose()
    {
        Spill();
        _output.Write('\n');
        Json.Dispose();
    }
}
