using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

/// <summary>A paper with everything in it as text, so that two can be compared and a difference be read.</summary>
internal static class PaperDump
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new BlockConverter(), new JsonStringEnumConverter() },
    };

    public static string Of(Paper paper) => JsonSerializer.Serialize(paper, Options);

    /// <summary>The first line in which the dumps of two papers differ; null where they are the same.</summary>
    public static string? Difference(Paper expected, Paper actual)
    {
        var expectedLines = Of(expected).Split('\n');
        var actualLines = Of(actual).Split('\n');
        var line = expectedLines
            .Zip(actualLines)
            .TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Count();
        return line == expectedLines.Length && line == actualLines.Length
            ? null
            : $"expected {expectedLines.ElementAtOrDefault(line)} but found {actualLines.ElementAtOrDefault(line)}";
    }

    private sealed class BlockConverter : JsonConverter<Block>
    {
        public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(value.GetType().Name);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}
