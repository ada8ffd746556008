using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StiArchive.Corpus;

/// <summary>A value of the front matter that knows its key and line, so that what is wrong with it can be said.</summary>
internal sealed class FrontMatterNode(string path, string key, YamlNode node)
{
    public string Key => key;

    /// <summary>A text; the error for an empty value says that an absent value is an absent key.</summary>
    public string Text()
    {
        if (node is not YamlScalarNode scalar)
        {
            throw Error($"\"{key}\" must be a text");
        }

        if (scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null")
        {
            throw Error($"\"{key}\" has no value; take the line away, or write '' for an empty text");
        }

        return scalar.Value ?? "";
    }

    public int Number() =>
        int.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error($"\"{key}\" must be a whole number such as 2020, not \"{Text()}\"");

    public DateOnly Day() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error($"\"{key}\" must be a day such as 2020-03-31, not \"{Text()}\"");

    public T Word<T>()
        where T : struct, Enum =>
        CorpusWords.Find<T>(Text())
        ?? throw Error($"\"{key}\" must be one of {CorpusWords.All<T>()}, not \"{Text()}\"");

    public IReadOnlyList<FrontMatterNode> Items() =>
        node is YamlSequenceNode sequence
            ? [.. sequence.Children.Select(item => new FrontMatterNode(path, key, item))]
            : throw Error($"\"{key}\" must be a list such as [a, b]");

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text())];

    /// <summary>The values of a mapping by key; any key but the <paramref name="allowedKeys"/> is an error.</summary>
    public IReadOnlyDictionary<string, FrontMatterNode> Parts(params IReadOnlyList<string> allowedKeys)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Error($"\"{key}\" must have parts such as {{{string.Join(": …, ", allowedKeys)}: …}}");
        }

        var parts = new Dictionary<string, FrontMatterNode>(StringComparer.Ordinal);
        foreach (var (partKey, value) in mapping.Children)
        {
            var name = new FrontMatterNode(path, "a key", partKey).Text();
            if (!allowedKeys.Contains(name, StringComparer.Ordinal))
            {
                throw new FrontMatterNode(path, name, partKey).Error(
                    $"\"{name}\" is not a known key here; write one of {string.Join(", ", allowedKeys)}"
                );
            }

            parts.Add(name, new FrontMatterNode(path, name, value));
        }

        return parts;
    }

    public bool IsText => node is YamlScalarNode;

    // The line of dashes above the YAML is the file's first.
    public CorpusFormatException Error(string problem) => new(path, (int)node.Start.Line + 1, problem);
}
