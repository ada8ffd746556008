using StiArchive.Querying;

namespace StiArchive.Searching.Suggesting;

/// <summary>Suggests authors, terms and titles to a reader who is typing, in Chinese, pinyin or English.</summary>
internal static class Suggester
{
    /// <summary>At most <paramref name="mostOfAKind"/> of each kind; of a kind, what most papers have comes first.</summary>
    public static IReadOnlyList<Suggestion> Suggest(Catalogue catalogue, string text, int mostOfAKind)
    {
        var typed = new TypedText(text);
        return typed.Folded.Any(char.IsLetterOrDigit)
            ?
            [
                .. Best(Authors(catalogue, typed), mostOfAKind),
                .. Best(Terms(catalogue, typed), mostOfAKind),
                .. Best(Titles(catalogue, typed), mostOfAKind),
            ]
            : [];
    }

    private static IEnumerable<Suggestion> Best(IEnumerable<Suggestion> suggestions, int most) =>
        suggestions
            .OrderByDescending(suggestion => suggestion.PaperCount)
            .ThenBy(suggestion => suggestion.Text.Length)
            .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal)
            .Take(most);

    private static IEnumerable<Suggestion> Authors(Catalogue catalogue, TypedText typed)
    {
        var asked = new NameAsked(new QueryField.Author(typed.Text, IsPrefix: true));
        return catalogue
            .FacetValues.Of(FacetField.Author)
            .Where(value => value.Author!.Name.IsCalled(asked))
            .Select(value => new Suggestion(
                SuggestionKind.Author,
                Show(value.Author!),
                $"author:{Quote(value.Author!.NameZh)}",
                value.PaperCount
            ));
    }

    private static IEnumerable<Suggestion> Terms(Catalogue catalogue, TypedText typed) =>
        catalogue
            .Keywords.Values.Where(term => term.Begins(typed))
            .Select(term => new Suggestion(SuggestionKind.Term, term.Text, Quote(term.Text), term.PaperCount));

    private static IEnumerable<Suggestion> Titles(Catalogue catalogue, TypedText typed) =>
        catalogue
            .Papers.Values.SelectMany(paper => paper.AnalyzedTitles)
            .Where(title => typed.BeginsIn(title.Folded.Text))
            .Select(title => title.Original)
            .CountBy(title => title, StringComparer.Ordinal)
            .Select(title => new Suggestion(SuggestionKind.Title, title.Key, $"title:{Quote(title.Key)}", title.Value));

    private static string Show(AuthorIdentity author) =>
        string.Equals(author.NameZh, author.NameEn, StringComparison.Ordinal)
            ? author.NameZh
            : $"{author.NameZh} {author.NameEn}";

    private static string Quote(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? $"「{text}」" : $"\"{text}\"";
}
