using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>What a reader who looks for a term in one language may look for in the other.</summary>
public static class OtherForms
{
    private const int Most = 4;

    /// <summary>The other forms of the terms that the reader has typed one form of; case, width and quotes do not matter.</summary>
    public static IReadOnlyList<LocalText> Of(IReadOnlyList<PaperTerm> terms, string typed)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(typed);

        var wanted = Fold(typed.Trim('"', '“', '”', ' '));
        return
        [
            .. terms
                .SelectMany(term =>
                    Fold(term.Pair.Zh) == wanted ? term.English.Select(name => new LocalText(name, Language.English))
                    : term.English.Any(name => Fold(name) == wanted) ? [new LocalText(term.Pair.Zh, Language.Chinese)]
                    : []
                )
                .Distinct()
                .Take(Most),
        ];
    }

    private static string Fold(string text) => FoldedText.Of(text).Text;
}
