using System.Globalization;
using System.Text.Json.Nodes;
using Gazette.Data.Formats;

namespace Gazette.Tests.Data;

/// <summary>A file's data as an editor passes it to a JSON Schema: plain YAML values are numbers, truth values or null (YAML 1.2.2, 10.3.2).</summary>
internal static class JsonShape
{
    public static JsonNode? Of(DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                JsonObject members = [];
                foreach (DataEntry entry in map.Entries)
                {
                    members[entry.Key] = Of(entry.Value);
                }

                return members;
            case DataList list:
                return new JsonArray([.. list.Items.Select(Of)]);
            default:
                return Scalar((DataScalar)node);
        }
    }

    private static JsonValue? Scalar(DataScalar scalar) =>
        scalar.IsNull ? null
        : !scalar.IsPlain ? JsonValue.Create(scalar.Text)
        : scalar.Text is "true" or "True" or "TRUE" ? JsonValue.Create(true)
        : scalar.Text is "false" or "False" or "FALSE" ? JsonValue.Create(false)
        : decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && !scalar.Text.AsSpan().ContainsAny(" \n") ? JsonValue.Create(number)
        : JsonValue.Create(scalar.Text);
}
