using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Gazette.Tests;

/// <summary>Validates JSON against a schema of draft 2020-12.</summary>
internal sealed class SchemaValidator
{
    private static readonly EvaluationOptions EveryError = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    public SchemaValidator(string schema)
    {
        _schema = JsonSchema.FromText(schema, new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }

    /// <summary>The errors, each with its path. If there are several allowed shapes, the errors for each of them.</summary>
    public IReadOnlyList<string> Validate(JsonNode? value) => Evaluate(_schema, value);

    /// <summary>The errors in the schema itself, according to the meta-schema.</summary>
    public static IReadOnlyList<string> ValidateSchema(string schema) => Evaluate(MetaSchemas.Draft202012, JsonNode.Parse(schema));

    private static string[] Evaluate(JsonSchema schema, JsonNode? value)
    {
        EvaluationResults results = schema.Evaluate(JsonSerializer.SerializeToElement(value), EveryError);
        return results.IsValid
            ? []
            : [.. from detail in results.Details ?? [] from error in detail.Errors ?? [] select $"{detail.InstanceLocation}: {error.Value}"];
    }
}
