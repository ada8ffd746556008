using System.Text.Json;
using System.Text.RegularExpressions;

namespace StiArchive.Web.Tests.Api;

/// <summary>Holds values to the schemas of an OpenAPI 3.1 description: to what of JSON Schema these use, and to all of it.</summary>
/// <remarks>Stricter than JSON Schema in one thing: a property that is not described is a fault of the description.</remarks>
internal sealed class JsonSchema(JsonElement description)
{
    private static readonly string[] Remarks = ["description", "default", "example"];

    /// <summary>What is wrong with a value, each with its place; nothing where all is right.</summary>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place = "answer") =>
        schema
            .EnumerateObject()
            .Where(rule => !Remarks.Contains(rule.Name, StringComparer.Ordinal))
            .SelectMany(rule => Faults(rule, schema, value, place));

    private IEnumerable<string> Faults(JsonProperty rule, JsonElement schema, JsonElement value, string place) =>
        rule.Name switch
        {
            "$ref" => Faults(Find(rule.Value.GetString()!), value, place),
            "oneOf" => rule.Value.EnumerateArray().Count(other => !Faults(other, value, place).Any()) == 1
                ? []
                : [$"{place} fits none or several of its schemas: {value}"],
            "type" => IsOfType(rule.Value, value) ? [] : [$"{place} is no {rule.Value}: {value}"],
            "enum" => Check(
                rule.Value.EnumerateArray().Any(known => known.ToString() == value.ToString()),
                rule,
                place,
                value
            ),
            "minimum" => Check(value.GetDouble() >= rule.Value.GetDouble(), rule, place, value),
            "maximum" => Check(value.GetDouble() <= rule.Value.GetDouble(), rule, place, value),
            "pattern" => Check(
                Regex.IsMatch(
                    value.GetString()!,
                    rule.Value.GetString()!,
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                ),
                rule,
                place,
                value
            ),
            "maxLength" => Check(value.GetString()!.Length <= rule.Value.GetInt32(), rule, place, value),
            "required" => rule
                .Value.EnumerateArray()
                .Select(name => name.GetString()!)
                .Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name, out _))
                .Select(name => $"{place} has no {name}"),
            "properties" => value.ValueKind == JsonValueKind.Object
                ? value.EnumerateObject().SelectMany(property => OfProperty(rule.Value, property, place))
                : [],
            "items" => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Faults(rule.Value, item, $"{place}[{i}]"))
                : [],
            _ => throw new NotSupportedException($"{place}: {rule.Name} of {schema}"),
        };

    private IEnumerable<string> OfProperty(JsonElement described, JsonProperty property, string place) =>
        described.TryGetProperty(property.Name, out var schema)
            ? Faults(schema, property.Value, $"{place}.{property.Name}")
            : [$"{place}.{property.Name} is not described"];

    private JsonElement Find(string reference) =>
        reference.Split('/').Skip(1).Aggregate(description, (part, name) => part.GetProperty(name));

    private static IEnumerable<string> Check(bool holds, JsonProperty rule, string place, JsonElement value) =>
        holds ? [] : [$"{place} breaks {rule.Name} {rule.Value}: {value}"];

    private static bool IsOfType(JsonElement types, JsonElement value) =>
        types.ValueKind == JsonValueKind.Array
            ? types.EnumerateArray().Any(type => IsOfType(type.GetString()!, value))
            : IsOfType(types.GetString()!, value);

    private static bool IsOfType(string type, JsonElement value) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => throw new NotSupportedException(type),
        };
}
