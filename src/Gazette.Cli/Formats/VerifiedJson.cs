using System.Text.Json;
using Gazette.Cli.Terminal;
using Gazette.Sources;
using Gazette.Tracing.Comparing;
using Gazette.Verifying;

namespace Gazette.Cli.Formats;

/// <summary>What was compared of a document, as <see cref="JsonFormat"/> shows it.</summary>
/// <param name="writePlace">Writes a place into an object.</param>
internal sealed class VerifiedJson(DisplayPaths paths, Action<Utf8JsonWriter, SourceSpan> writePlace)
{
    public void Write(Utf8JsonWriter json, VerifiedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("name", document.Name);
        json.WriteBoolean("agrees", document.Agrees);
        json.WriteStartArray("formats");
        foreach (VerifiedFile file in document.Files)
        {
            json.WriteStartObject();
            json.WriteString("format", file.Format);
            json.WriteString("path", paths.Show(file.Path));
            json.WriteOptional("sha256", file.Digest);
            json.WriteNumber("lines", file.Lines);
            json.WriteNumber("words", file.Words);
            if (file.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (OutputDifference difference in document.Differences)
        {
            WriteDifference(json, difference);
        }

        json.WriteEndArray();
        if (!document.Pages.IsEmpty)
        {
            json.WriteStartArray("pages");
            foreach (VerifiedPage page in document.Pages)
            {
                json.WriteStartObject();
                json.WriteNumber("page", page.Number);
                json.WriteString("state", page.State.ToString().ToLowerInvariant());
                if (page.Share is { } share)
                {
                    json.WriteNumber("percent", share);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteDifference(Utf8JsonWriter json, OutputDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("formats", $"{difference.FirstFormat},{difference.OtherFormat}");
        foreach ((string name, SourceSpan? span) in new[] { ("first", difference.First), ("other", difference.Other) })
        {
            if (span is { } place)
            {
                json.WriteStartObject(name);
                writePlace(json, place);
                json.WriteEndObject();
            }
        }

        json.WriteBoolean("moved", difference.IsMoved);
        json.WriteStartArray("words");
        foreach (DifferencePiece piece in difference.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("state", piece.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", piece.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
