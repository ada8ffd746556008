using StiArchive.Postings;
using StiArchive.Querying;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Searching;

/// <summary>What lists and facets need of all papers, as it was after one transaction of the indexer.</summary>
/// <remarks>It never changes, and shares most of what it holds with the catalogue before it.</remarks>
internal sealed record Catalogue
{
    /// <summary>Counts the transactions.</summary>
    public required long Generation { get; init; }

    public required CataloguePapers Papers { get; init; }

    public required int PassageCount { get; init; }

    /// <summary>The values of all facets; papers name them by number.</summary>
    public required CatalogueValues FacetValues { get; init; }

    /// <summary>The keywords of all papers, each once, however it is written.</summary>
    public required SharedArray<KnownTerm> Keywords { get; init; }

    /// <summary>Postings of the papers' passages.</summary>
    public required PostingsSnapshot Postings { get; init; }

    /// <summary>What the usual facets are counted by.</summary>
    public required FacetTable UsualFacets { get; init; }

    /// <summary>What any facets are counted by; papers have many keywords.</summary>
    public required FacetTable AllFacets { get; init; }

    /// <summary>What the facets of a search are counted by.</summary>
    public FacetTable FacetsFor(SearchRequest request) =>
        request
            .Facets.Union(request.Chosen.Fields)
            .Any(field => !field.IsOfPassage() && !FacetFields.Usual.Contains(field))
            ? AllFacets
            : UsualFacets;

    internal required KnownPeople People { private get; init; }

    /// <summary>The newest year first, then what was received last.</summary>
    public IEnumerable<CataloguePaper> NewestFirst() =>
        Papers
            .Values.OrderByDescending(paper => paper.Summary.Year ?? int.MinValue)
            .ThenByDescending(paper => paper.Received, StringComparer.Ordinal)
            .ThenBy(paper => paper.Summary.Id, StringComparer.Ordinal);

    /// <summary>Whether any paper is by someone of that name.</summary>
    public bool HasAuthor(string name)
    {
        var asked = new NameAsked(new QueryField.Author(name, IsPrefix: false));
        return People.Find(asked).Any(id => IsCalled(id, asked));
    }

    public CataloguePaper? Find(string id) => Papers.Find(id);

    // People are found who came later, or whose papers are gone.
    private bool IsCalled(int id, NameAsked asked) =>
        id < FacetValues.Count
        && FacetValues[id] is { PaperCount: > 0, Author: { } author }
        && author.Name.IsCalled(asked);
}
