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
            throw Error(FrontMatterProblems.NoText(key));
        }

        if (scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null")
        {
            throw Error(FrontMatterProblems.NoValue(key));
        }

        return scalar.Value ?? "";
    }

    public int Number() =>
        int.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(FrontMatterProblems.NoNumber(key, Text()));

    public DateOnly Day() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error(FrontMatterProblems.NoDay(key, Text()));

    public T Word<T>()
        where T : struct, Enum =>
        CorpusWords.Find<T>(Text()) ?? throw Error(FrontMatterProblems.NoWord(key, CorpusWords.All<T>(), Text()));

    public IReadOnlyList<FrontMatterNode> Items() =>
        node is YamlSequenceNode sequence
            ? [.. sequence.Children.Select(item => new FrontMatterNode(path, key, item))]
            : throw Error(FrontMatterProblems.NoList(key));

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text())];

    /// <summary>The values of a mapping by key; any key but the <paramref name="allowedKeys"/> is an error.</summary>
    public IReadOnlyDictionary<string, FrontMatterNode> Parts(params IReadOnlyList<string> allowedKeys)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Error(FrontMatterProblems.NoParts(key, allowedKeys));
        }

        var parts = new Dictionary<string, FrontMatterNode>(StringComparer.Ordinal);
        foreach (var (partKey, value) in mapping.Children)
        {
            var name = new FrontMatterNode(path, "a key", partKey).Text();
            if (!allowedKeys.Contains(name, StringComparer.Ordinal))
            {
                throw new FrontMatterNode(path, name, partKey).Error(FrontMatterProblems.UnknownKey(name, allowedKeys));
            }

            parts.Add(name, new FrontMatterNode(path, name, value));
        }

        return parts;
    }

    public bool IsText => node is YamlScalarNode;

    // The line of dashes above the YAML is the file's first.
    public CorpusFormatException Error(CorpusProblem problem) => new(path, (int)node.Start.Line + 1, problem);
}
