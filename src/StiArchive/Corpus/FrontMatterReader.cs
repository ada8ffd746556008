using StiArchive.Papers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StiArchive.Corpus;

/// <summary>Reads the YAML at the head of a <c>paper.md</c>; an unknown key is an error, so that a slip of the pen is seen.</summary>
internal static class FrontMatterReader
{
    internal static readonly IReadOnlyList<string> Keys =
    [
        "id",
        "kind",
        "languages",
        .. MetadataFields.All.Select(field => field.Key),
        "basis",
        "original",
        "speakers",
        "doubts",
        "noise",
    ];

    /// <summary>A paper that has everything but its text.</summary>
    /// <param name="yaml">The lines between the two lines of dashes.</param>
    public static Paper Read(string path, string yaml)
    {
        var root = new FrontMatterNode(path, "front matter", Load(path, yaml));
        var parts = root.Parts(Keys);
        return new Paper
        {
            Id = parts.Required(root, "id").Text(),
            Kind = parts.Required(root, "kind").Word<PaperKind>(),
            Languages = [.. parts.Required(root, "languages").Items().Select(ReadLanguage)],
            Metadata = ReadMetadata(parts),
            Original = parts.TryGetValue("original", out var original) ? ReadOriginal(original) : null,
            Speakers = ReadItems(parts, "speakers", ReadSpeaker),
            Doubts = ReadItems(parts, "doubts", ReadDoubt),
            Noise = ReadItems(parts, "noise", ReadNoise),
        };
    }

    private static YamlNode Load(string path, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new PlainYamlParser(new Parser(new StringReader(yaml))));
        }
        catch (YamlException broken)
        {
            var problem = FrontMatterProblems.NotYaml(broken.Message);
            throw new CorpusFormatException(path, (int)broken.Start.Line + 1, problem, broken);
        }

        return stream.Documents.Count == 1
            ? stream.Documents[0].RootNode
            : throw new CorpusFormatException(path, 1, FrontMatterProblems.Empty);
    }

    private static Metadata ReadMetadata(IReadOnlyDictionary<string, FrontMatterNode> parts)
    {
        var bases = parts.TryGetValue("basis", out var node) ? ReadBases(node, parts) : [];
        var metadata = new Metadata();
        foreach (var field in MetadataFields.All)
        {
            if (parts.TryGetValue(field.Key, out var value))
            {
                metadata = field.Read(metadata, value, bases.GetValueOrDefault(field.Key, Basis.Librarian));
            }
        }

        return metadata;
    }

    private static Dictionary<string, Basis> ReadBases(
        FrontMatterNode node,
        IReadOnlyDictionary<string, FrontMatterNode> values
    )
    {
        var bases = new Dictionary<string, Basis>(StringComparer.Ordinal);
        foreach (var (key, basis) in node.Parts([.. MetadataFields.All.Select(field => field.Key)]))
        {
            if (!values.ContainsKey(key))
            {
                throw basis.Error(FrontMatterProblems.BasisOfNothing(key));
            }

            bases.Add(key, ReadBasis(basis));
        }

        return bases;
    }

    private static Basis ReadBasis(FrontMatterNode node)
    {
        if (node.IsText)
        {
            return new Basis(node.Word<BasisKind>());
        }

        var parts = node.Parts([.. Enum.GetValues<BasisKind>().Select(CorpusWords.Of)]);
        if (parts.Count != 1)
        {
            throw node.Error(FrontMatterProblems.BasisOfManyThings(node.Key));
        }

        var (word, evidence) = parts.Single();
        return new Basis(CorpusWords.Find<BasisKind>(word)!.Value, evidence.Text());
    }

    private static Original ReadOriginal(FrontMatterNode node)
    {
        var parts = node.Parts("name", "sha256", "received", "encoding");
        return new Original(
            parts.Required(node, "name").Text(),
            parts.Required(node, "sha256").Text(),
            parts.Required(node, "received").Day(),
            parts.Required(node, "encoding").Text()
        );
    }

    private static IReadOnlyList<T> ReadItems<T>(
        IReadOnlyDictionary<string, FrontMatterNode> parts,
        string key,
        Func<FrontMatterNode, T> read
    ) => parts.TryGetValue(key, out var node) ? [.. node.Items().Select(read)] : [];

    private static Language ReadLanguage(FrontMatterNode node) =>
        CorpusWords.FindLanguage(node.Text()) ?? throw node.Error(FrontMatterProblems.NoLanguage(node.Text()));

    private static Speaker ReadSpeaker(FrontMatterNode node)
    {
        var parts = node.Parts("name", "affiliation", "section");
        return new Speaker(
            parts.Required(node, "name").Text(),
            parts.TextOrNull("affiliation"),
            parts.Required(node, "section").Text()
        );
    }

    private static Doubt ReadDoubt(FrontMatterNode node)
    {
        var parts = node.Parts("kind", "place", "found");
        return new Doubt(
            parts.Required(node, "kind").Word<DoubtKind>(),
            parts.Required(node, "place").Text(),
            parts.Required(node, "found").Text()
        );
    }

    private static Noise ReadNoise(FrontMatterNode node)
    {
        var parts = node.Parts("line", "kind", "text");
        return new Noise(
            parts.Required(node, "line").Number(),
            parts.Required(node, "kind").Word<NoiseKind>(),
            parts.Required(node, "text").Text()
        );
    }
}
