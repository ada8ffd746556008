using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Reads a query without operators as the name of an author, for a reader who typed a name into the box.</summary>
internal static class AuthorReading
{
    /// <summary>Nobody has a longer name, which would be compared with every author, in many ways.</summary>
    public const int LongestNameChars = 80;

    /// <summary>The query for that author's papers; null where the archive has no author of the name.</summary>
    public static SearchQuery? TryRead(SearchQuery query, Catalogue catalogue)
    {
        var isPlain = query.Root is QueryNode.Term or QueryNode.All && query.Parts.All(IsPlainWord);
        var name = query.Text.Trim();
        if (!isPlain || name.Length > LongestNameChars || !catalogue.HasAuthor(name))
        {
            return null;
        }

        var author = QueryReader.Read($"author:\"{name}\"");
        return author with { Remarks = [.. query.Remarks, new QueryRemark(QueryNotice.ReadAsAuthor, name)] };
    }

    private static bool IsPlainWord(QueryPart part) => part is { Kind: QueryPartKind.Word, IsExcluded: false };
}
