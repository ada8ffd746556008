using StiArchive.Indexing;
using StiArchive.Querying;

namespace StiArchive.Searching.Suggesting;

/// <summary>Says what a query with misspelt Latin words may have meant.</summary>
internal sealed class SpellingAdvisor(Func<QueryTerm, bool> isFound, Func<char, IEnumerable<KnownWord>> wordsFrom)
{
    /// <summary>The query with each word that nothing has replaced by the nearest that something has; null where there is
    /// none to replace.</summary>
    public string? Correct(SearchQuery query)
    {
        if (query.Root is not { } root)
        {
            return null;
        }

        var corrected = QueryTree.Change(root, Correct).ToString();
        return string.Equals(corrected, root.ToString(), StringComparison.Ordinal) ? null : corrected;
    }

    private QueryNode.Term Correct(QueryNode.Term term) =>
        term.Wanted is QueryTerm.Word { Stem: not null } word
        && word.Text.All(char.IsAsciiLetterLower)
        && !isFound(word)
        && Spelling.Nearest(word.Text, wordsFrom(word.Text[0])) is { } nearest
            ? term with
            {
                Typed = nearest,
            }
            : term;
}
