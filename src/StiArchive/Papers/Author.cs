namespace StiArchive.Papers;

/// <summary>An author as the paper names them; at least one of the two names is present.</summary>
/// <param name="Zh">The name in Han characters without inner blanks (吴燕); null where not known.</param>
/// <param name="En">The name in Latin letters as printed (WU Yan); null where not known.</param>
/// <param name="AffiliationNumbers">Affiliations of this author, counted from 1 in the paper's list; empty where the
/// paper does not tell which author belongs where.</param>
public sealed record Author(string? Zh, string? En, IReadOnlyList<int> AffiliationNumbers)
{
    public Author(string? zh, string? en)
        : this(zh, en, []) { }
}
