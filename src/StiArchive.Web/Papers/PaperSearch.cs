using StiArchive.Passages;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Web.Papers;

/// <summary>What a reader looks for in a paper.</summary>
/// <param name="Query">The search that the reader comes from, as typed; empty for none.</param>
/// <param name="Find">What is looked for in this paper alone, as typed; empty for none. It goes before the search.</param>
/// <param name="Wanted">Whichever of the two is marked, as it was understood.</param>
/// <param name="Found">The passages that satisfy what is looked for in this paper alone, in reading order.</param>
public sealed record PaperSearch(string Query, string Find, SearchQuery Wanted, IReadOnlyList<Passage> Found)
{
    /// <summary>Reads what was typed, and finds what is looked for in this paper alone.</summary>
    /// <param name="passages">Of the paper, in reading order.</param>
    public static PaperSearch Of(string query, string find, Searcher searcher, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(searcher);

        if (find.Length == 0)
        {
            return new PaperSearch(query, find, searcher.ReadQuery(query), []);
        }

        var words = searcher.ReadQuery(find);
        if (words.Terms.Count > 1 && find.All(char.IsLetterOrDigit))
        {
            var asTyped = searcher.ReadQuery($"\"{find}\"");
            if (searcher.FindWithin(asTyped, passages) is { Count: > 0 } places)
            {
                // 伙伴关系, typed in one piece and printed so, is one thing to a reader: 关系 alone is no place of it.
                return new PaperSearch(query, find, asTyped, places);
            }
        }

        return new PaperSearch(query, find, words, searcher.FindWithin(words, passages));
    }
}
