using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StiArchive.Corpus;

/// <summary>Refuses the parts of YAML that a catalogue entry has no use for and that can be turned against its reader:
/// anchors and aliases, tags, and nesting beyond what the format has.</summary>
internal sealed class PlainYamlParser(IParser parser) : IParser
{
    // Mapping, list, mapping, list: the affiliation numbers of an author.
    private const int MaxDepth = 4;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!Advance())
        {
            return false;
        }

        var current = parser.Current!;
        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            throw new YamlException(
                current.Start,
                current.End,
                "anchors (&), aliases (*) and tags (!) are not used here"
            );
        }

        _depth += current.NestingIncrease;
        return current is not NodeEvent || _depth <= MaxDepth + DocumentDepth
            ? true
            : throw new YamlException(current.Start, current.End, "lists within lists are not used here");
    }

    // YamlDotNet says this way of some broken texts that they are broken.
    private bool Advance()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException broken)
        {
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "what follows here cannot be read", broken);
        }
    }

    // The stream and the document count as levels too.
    private const int DocumentDepth = 2;
}
