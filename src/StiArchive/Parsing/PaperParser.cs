using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing.Doubting;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Newspaper;

namespace StiArchive.Parsing;

/// <summary>Turns the printed lines of an original into a <see cref="Paper"/>.</summary>
/// <remarks>Every printed character ends up once in the paper's text or in its noise; <see cref="Conserving.Conservation"/>
/// proves it.</remarks>
public static class PaperParser
{
    /// <summary>Reads a paper. Never fails: what cannot be told apart becomes text, and doubts say so.</summary>
    public static Paper Parse(ExtractedText text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var lines = LineReader.Read(text.Lines);
        var furniture = PageFurniture.Remove(lines);
        var paper = RoundtableParser.TryParse(furniture) ?? ArticleParser.Parse(furniture);

        return paper with
        {
            Metadata = paper.Metadata with { EconomiesStudied = StudiedEconomies.Find(paper) },
            Doubts = [.. DoubtFinder.Find(paper, text), .. paper.Doubts],
        };
    }
}
