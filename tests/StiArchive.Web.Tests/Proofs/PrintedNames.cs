using StiArchive.Papers;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>One name for each person, where no two are namesakes: a paper may print it in either language, and its Latin parts in
/// any order.</summary>
internal sealed class PrintedNames(IReadOnlyList<Paper> papers)
{
    private static readonly char[] Borders = [' ', ',', '-'];

    private readonly Dictionary<string, string> _chinese = papers
        .SelectMany(paper => paper.Metadata.Authors?.Value ?? [])
        .Where(author => author is { Zh: not null, En: not null })
        .DistinctBy(author => PartsOf(author.En!), StringComparer.Ordinal)
        .ToDictionary(author => PartsOf(author.En!), author => author.Zh!, StringComparer.Ordinal);

    /// <summary>The name in Chinese where any paper prints it.</summary>
    public string Of(Author author) => author.Zh ?? _chinese.GetValueOrDefault(PartsOf(author.En!), author.En!);

    // "Lin, Xiao" and "LIN Xiao" are "lin xiao".
    private static string PartsOf(string name) =>
        string.Join(
            ' ',
            name.ToLowerInvariant().Split(Borders, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
        );
}
