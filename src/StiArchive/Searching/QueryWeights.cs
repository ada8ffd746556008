using StiArchive.Analysis.Chinese;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>What the terms of a query weigh in the whole archive.</summary>
/// <param name="Terms">The terms of the postings that passages are ranked by, each once.</param>
/// <param name="Prefixes">Beginnings of words, which count as one term each.</param>
/// <param name="Places">For each word of the query, in its order, by what its place in a passage is known; null where nothing
/// tells it.</param>
internal sealed record QueryWeights(
    IReadOnlyList<(string Term, double Weight)> Terms,
    IReadOnlyList<(QueryTerm.Prefix Prefix, double Weight)> Prefixes,
    IReadOnlyList<QueryWeights.Place?> Places
)
{
    /// <summary>Where a word of the query stands.</summary>
    /// <param name="Term">Its first term that has positions.</param>
    /// <param name="Length">Positions from the first to the last of the word, and one more.</param>
    internal sealed record Place(string Term, int Length, double Weight);

    /// <summary>The weights of a query's terms.</summary>
    /// <param name="hasAll">Whether they rank passages that have all of them. Such a passage says no more by the single
    /// characters of a word, which others have in part.</param>
    public static QueryWeights Of(IReadOnlyList<QueryTerm> terms, IReadOnlyList<SegmentReader> segments, bool hasAll)
    {
        var archive = new ArchiveCounts(segments);
        var ranking = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, weight) in Telling(terms).SelectMany(term => TermsOf(term, hasAll)))
        {
            ranking[term] = ranking.GetValueOrDefault(term) + weight;
        }

        return new QueryWeights(
            [
                .. ranking
                    .Select(term => (term.Key, Weight: term.Value * archive.RarityOf(term.Key)))
                    .Where(term => term.Weight > 0),
            ],
            [.. terms.OfType<QueryTerm.Prefix>().Select(prefix => (prefix, archive.RarityOf(prefix)))],
            [.. terms.Select(term => IsWhole(term) ? PlaceOf(term.Text, archive) : null)]
        );
    }

    /// <summary>The weights of a text as a bag of words.</summary>
    /// <param name="folded">Folded text.</param>
    public static QueryWeights OfBag(string folded, IReadOnlyList<SegmentReader> segments)
    {
        var archive = new ArchiveCounts(segments);
        var typed = Weigh(folded, archive);
        var missing = typed.Where(term => term.Weight == 0).Select(term => term.Term);
        var parts = Weigh(new GluedWords(archive.CountPassages).Part(missing), archive);
        return new QueryWeights([.. typed.Concat(parts).Where(term => term.Weight > 0)], [], []);
    }

    private static List<(string Term, double Weight)> Weigh(string folded, ArchiveCounts archive) =>
        [.. RankingTerms.Of(folded).Select(term => (term.Term, term.Weight * archive.RarityOf(term.Term)))];

    /// <summary>The words of a query without those that only ask, unless there is nothing else.</summary>
    private static IEnumerable<QueryTerm> Telling(IReadOnlyList<QueryTerm> terms)
    {
        var telling = terms.Where(term => IsWhole(term) && !IsQuestion(term.Text)).ToList();
        return telling.Count > 0 ? telling : terms.Where(IsWhole);
    }

    private static IEnumerable<(string Term, double Weight)> TermsOf(QueryTerm term, bool hasAll)
    {
        var all = RankingTerms.Of(term.Text);
        var telling = hasAll ? all.Where(ranked => !IsCharacter(ranked.Term)).ToList() : all;
        return telling.Count > 0 ? telling : all;
    }

    private static bool IsCharacter(string term) => term[0] == TermKey.Of(Analysis.TokenKind.HanCharacter);

    private static bool IsQuestion(string folded) =>
        QuestionWords.Find(folded).Any(question => question.Length == folded.Length);

    private static bool IsWhole(QueryTerm term) => term is not QueryTerm.Prefix;

    private static Place? PlaceOf(string folded, ArchiveCounts archive)
    {
        var placed = new PlacedTerms();
        new TermStream(placed).Read(folded);
        return placed.First is { } first ? new Place(first, placed.Length, archive.RarityOf(first)) : null;
    }

    /// <summary>How rare terms are in all segments together.</summary>
    private sealed class ArchiveCounts(IReadOnlyList<SegmentReader> segments)
    {
        private readonly int _passages = segments.Sum(segment => segment.Live.PassageCount);

        public int CountPassages(string term) => segments.Sum(segment => segment.CountPassages(term));

        public double RarityOf(string term) => RarityOf(CountPassages(term));

        public double RarityOf(QueryTerm.Prefix prefix) =>
            RarityOf(segments.Sum(segment => TermPassages.Open(segment, prefix) is { } cursor ? cursor.Count : 0));

        private double RarityOf(int count) => count == 0 ? 0 : Bm25.Rarity(Math.Min(count, _passages), _passages);
    }

    private sealed class PlacedTerms : ITermTarget
    {
        private int _first;

        public string? First { get; private set; }

        public int Length { get; private set; }

        public void Add(ReadOnlySpan<char> term, int position)
        {
            if (position == SegmentBuilder.NoPosition)
            {
                return;
            }

            if (First is null)
            {
                (First, _first) = (term.ToString(), position);
            }

            var width = term[0] == TermKey.Of(Analysis.TokenKind.HanPair) ? 2 : 1;
            Length = Math.Max(Length, position - _first + width);
        }
    }
}
