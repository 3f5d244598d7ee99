using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gazette.Tests.Data;

/// <summary>
/// JSON Schema (draft 2020-12), as much of it as our schemas say; a keyword that is not here fails the test that meets it. No package
/// for it is to be had whose licence fits and that knows this draft.
/// </summary>
internal sealed class SchemaValidator(JsonNode root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    /// <summary>What does not fit, each with the path to it; those of the branch that comes nearest where there is a choice.</summary>
    public IReadOnlyList<string> Validate(JsonNode? value)
    {
        List<string> errors = [];
        Validate(root.AsObject(), value, "", errors);
        return errors;
    }

    private void Validate(JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        foreach ((string keyword, JsonNode? said) in schema)
        {
            if (!Annotations.Contains(keyword))
            {
                Validate(schema, keyword, said!, value, path, errors);
            }
        }
    }

    private void Validate(JsonObject schema, string keyword, JsonNode said, JsonNode? value, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Validate(Resolve(said.GetValue<string>()), value, path, errors);
                break;
            case "type":
                Require(Names(said).Any(type => IsOf(type, value)), $"is not of type {string.Join(" or ", Names(said))}");
                break;
            case "enum":
                Require(said.AsArray().Any(word => JsonNode.DeepEquals(word, value) || (Number(word) is { } one && Number(value) == one)), "is none of the words");
                break;
            case "pattern":
                Require(Text(value) is not { } text || Regex.IsMatch(text, said.GetValue<string>()), $"does not match {said}");
                break;
            case "minimum":
                Require(Number(value) is not { } small || small >= said.GetValue<decimal>(), $"is below {said}");
                break;
            case "maximum":
                Require(Number(value) is not { } large || large <= said.GetValue<decimal>(), $"is above {said}");
                break;
            case "minItems":
                Require(value is not JsonArray list || list.Count >= said.GetValue<int>(), "is empty");
                break;
            case "minProperties":
                Require(value is not JsonObject map || map.Count >= said.GetValue<int>(), "is empty");
                break;
            case "not":
                Require(!IsValid(said.AsObject(), value), "is excluded");
                break;
            case "anyOf":
                ValidateAny(said.AsArray(), value, path, errors);
                break;
            case "items":
                foreach ((JsonNode? item, int index) in (value as JsonArray ?? []).Select((item, index) => (item, index)))
                {
                    Validate(said.AsObject(), item, $"{path}/{index}", errors);
                }

                break;
            case "required":
                foreach (string name in value is JsonObject whole ? Names(said).Where(name => !whole.ContainsKey(name)) : [])
                {
                    errors.Add($"{path}: lacks {name}");
                }

                break;
            case "propertyNames":
                foreach (string name in (value as JsonObject ?? []).Select(member => member.Key).Where(name => !IsValid(said.AsObject(), JsonValue.Create(name))))
                {
                    errors.Add($"{path}: cannot have the name {name}");
                }

                break;
            case "properties" or "additionalProperties":
                ValidateMembers(schema, keyword, value as JsonObject ?? [], path, errors);
                break;
            default:
                throw new InvalidOperationException($"the keyword {keyword} is not known here");
        }

        void Require(bool fits, string problem)
        {
            if (!fits)
            {
                errors.Add($"{path}: {problem}");
            }
        }
    }

    private void ValidateMembers(JsonObject schema, string keyword, JsonObject value, string path, List<string> errors)
    {
        JsonObject known = schema["properties"] as JsonObject ?? [];
        foreach ((string name, JsonNode? member) in value)
        {
            if (known.ContainsKey(name) != (keyword == "properties"))
            {
                continue;
            }

            JsonNode said = keyword == "properties" ? known[name]! : schema[keyword]!;
            if (said is JsonObject shape)
            {
                Validate(shape, member, $"{path}/{name}", errors);
            }
            else if (!said.GetValue<bool>())
            {
                errors.Add($"{path}: has no place for {name}");
            }
        }
    }

    private void ValidateAny(JsonArray shapes, JsonNode? value, string path, List<string> errors)
    {
        List<string>[] tried = [.. shapes.Select(shape =>
        {
            List<string> problems = [];
            Validate(shape!.AsObject(), value, path, problems);
            return problems;
        })];
        if (tried.All(problems => problems.Count > 0))
        {
            errors.AddRange(tried.MaxBy(problems => problems[0].Length)!);
        }
    }

    private bool IsValid(JsonObject schema, JsonNode? value)
    {
        List<string> errors = [];
        Validate(schema, value, "", errors);
        return errors.Count == 0;
    }

    private JsonObject Resolve(string reference) => root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    private static string[] Names(JsonNode said) => said is JsonArray list ? [.. list.Select(name => name!.GetValue<string>())] : [said.GetValue<string>()];

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value is JsonValue && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && number == decimal.Truncate(number),
        _ => throw new InvalidOperationException(type),
    };

    private static string? Text(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) : null;
}
