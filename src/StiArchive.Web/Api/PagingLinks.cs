namespace StiArchive.Web.Api;

/// <summary>Links to the other pages of an answer, as RFC 8288 has them in the header <c>Link</c>.</summary>
public static class PagingLinks
{
    /// <summary>The value of the header; null where there is one page only.</summary>
    /// <param name="addressOf">The address of a page by its number, counted from 1.</param>
    public static string? Of(int page, int pageCount, Func<int, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(addressOf);

        if (pageCount <= 1)
        {
            return null;
        }

        (string Relation, int Page)[] links =
        [
            ("first", 1),
            ("prev", page - 1),
            ("next", page + 1),
            ("last", pageCount),
        ];
        return string.Join(
            ", ",
            links
                .Where(link => link.Page >= 1 && link.Page <= pageCount)
                .Select(link => $"<{addressOf(link.Page)}>; rel=\"{link.Relation}\"")
        );
    }
}
