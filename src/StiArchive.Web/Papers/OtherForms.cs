using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>What a reader who looks for a term in one language may look for in the other.</summary>
public static class OtherForms
{
    private const int Most = 4;

    /// <summary>The other forms of the terms that the reader has typed one form of; case, width, quotes and the endings of
    /// English words do not matter.</summary>
    public static IReadOnlyList<LocalText> Of(IReadOnlyList<PaperTerm> terms, string typed)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(typed);

        var wanted = Words(typed);
        return wanted.Length == 0
            ? []
            :
            [
                .. terms
                    .SelectMany(term =>
                        Words(term.Pair.Zh) == wanted
                            ? term.English.Select(name => new LocalText(name, Language.English))
                        : term.English.Any(name => Words(name) == wanted)
                            ? [new LocalText(term.Pair.Zh, Language.Chinese)]
                        : []
                    )
                    .Distinct()
                    .Take(Most),
            ];
    }

    // Characters and stems in order: what a phrase is found by.
    private static string Words(string text) =>
        string.Join(
            ' ',
            Tokenizer
                .Tokenize(text)
                .Where(token => token.Kind is TokenKind.HanCharacter or TokenKind.Word or TokenKind.Stem)
                .GroupBy(token => token.Position)
                .Select(at => at.MaxBy(token => token.Kind == TokenKind.Stem).Text)
        );
}
