using StiArchive.Analysis;
using StiArchive.Corpus;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Tests.Analysis;

namespace StiArchive.Tests.Searching;

/// <summary>The archive's first promise: any piece of a passage, quoted, finds it, and the marks cover exactly the piece.</summary>
public sealed class SelfRetrievalTests
{
    private const int Pieces = 600;

    private static readonly Dictionary<char, char> Traditional = "台湾国际术转经济组织创报"
        .Zip("臺灣國際術轉經濟組織創報")
        .ToDictionary(pair => pair.First, pair => pair.Second);

    [Fact]
    public void Any_quoted_piece_of_made_up_text_finds_its_passage_and_is_marked_exactly()
    {
        var papers = Enumerable
            .Range(0, 10)
            .Select(seed =>
                TemporaryArchive.PaperOf($"p{seed}", RandomText.Of(seed, 30), RandomText.Of(seed + 50, 400))
            );

        AssertFindsPieces([.. papers]);
    }

    [Fact]
    public void Any_quoted_piece_of_the_first_papers_finds_its_passage_and_is_marked_exactly()
    {
        var corpus = new CorpusFolder(Path.Combine(RepositoryRoot.Path, "corpus"));

        AssertFindsPieces([.. corpus.Ids().Select(corpus.Read)]);
    }

    private static void AssertFindsPieces(Paper[] papers)
    {
        using var archive = new TemporaryArchive(papers);
        var passages = papers.SelectMany(PassageCutter.Cut).ToList();
        for (var seed = 0; seed < Pieces; seed++)
        {
            var random = new Random(seed);
            var passage = passages[random.Next(passages.Count)];
            if (ChoosePiece(FoldedText.Of(passage.Text), random) is { } piece)
            {
                var query = $"\"{Vary(passage.Text.Substring(piece.Start, piece.Length), random)}\"";
                AssertFinds(
                    FindHit(archive, query, passage),
                    query,
                    piece,
                    $"seed {seed}, {passage.PaperId}#{passage.Anchor}: {query}"
                );
            }
        }
    }

    private static void AssertFinds(PassageHit? hit, string query, TextSpan piece, string what)
    {
        Assert.True(hit is not null, $"{what} is not found");
        Assert.True(
            hit.Highlights.Any(mark => mark.Start <= piece.Start && mark.End >= piece.End),
            $"{what} is not marked at {piece}"
        );
        Assert.True(
            hit.Highlights.All(mark => IsPieces(hit.Passage.Text.Substring(mark.Start, mark.Length), query)),
            $"{what} marks more than itself"
        );
    }

    private static PassageHit? FindHit(TemporaryArchive archive, string query, Passage passage)
    {
        for (var page = 1; ; page++)
        {
            var results = archive.Searcher.Search(
                new SearchRequest
                {
                    Text = query,
                    Page = page,
                    PageSize = 100,
                }
            );
            var hit = results.Hits.FirstOrDefault(hit =>
                (hit.Passage.PaperId, hit.Passage.Anchor) == (passage.PaperId, passage.Anchor)
            );
            if (hit is not null || page >= results.PageCount)
            {
                return hit;
            }
        }
    }

    /// <summary>One to forty characters that begin and end with ink and cut no word; null where there are none.</summary>
    private static TextSpan? ChoosePiece(FoldedText text, Random random)
    {
        var start = random.Next(text.Text.Length);
        var end = Math.Min(text.Text.Length, start + random.Next(1, 41));
        var isWhole = false;
        while (!isWhole)
        {
            while (IsInsideWord(text.Text, start) || IsInsideCharacter(text, start))
            {
                start--;
            }

            while (IsInsideWord(text.Text, end) || IsInsideCharacter(text, end))
            {
                end++;
            }

            isWhole = !IsInsideWord(text.Text, start) && !IsInsideCharacter(text, start);
        }

        var folded = text.Text[start..end];
        start += folded.Length - folded.TrimStart(' ').Length;
        end -= folded.Length - folded.TrimEnd(' ').Length;
        var hasWord = folded.EnumerateRunes().Any(rune => CharacterClasses.Of(rune) > CharacterClass.Blank);
        return hasWord ? text.OriginalSpan(TextSpan.FromBounds(start, end)) : null;
    }

    private static bool IsInsideWord(string text, int index) =>
        index > 0
        && index < text.Length
        && CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit
        && CharacterClasses.At(text, index) == CharacterClasses.Before(text, index);

    // ½ and ㎏ are several characters of the folded text, and so is half of what is written with two code units.
    private static bool IsInsideCharacter(FoldedText text, int index) =>
        index > 0
        && index < text.Text.Length
        && text.OriginalSpan(new TextSpan(index - 1, 1)).Overlaps(text.OriginalSpan(new TextSpan(index, 1)));

    private static string Vary(string piece, Random random) =>
        random.Next(4) switch
        {
            0 => string.Concat(piece.Select(character => Traditional.GetValueOrDefault(character, character))),
            1 => string.Concat(
                piece.Select(character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character)
            ),
            2 => piece.ToUpperInvariant(),
            _ => piece,
        };

    /// <summary>Whether a marked text is the quoted piece, or several of it that overlap; ½, which is 1/2, can only be marked
    /// whole.</summary>
    private static bool IsPieces(string marked, string query)
    {
        var piece = FoldedText.Of(query[1..^1]).Text.Trim(' ');
        var text = FoldedText.Of(marked).Text;
        return marked.Contains('½', StringComparison.Ordinal)
            || text.StartsWith(piece, StringComparison.Ordinal) && text.EndsWith(piece, StringComparison.Ordinal);
    }
}
