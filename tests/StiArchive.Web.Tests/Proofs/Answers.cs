using System.Text.Json;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>Asks the API as a program would: by its addresses, and by the links that it gives.</summary>
internal static class Answers
{
    /// <summary>All pages from an address on, each with its answer.</summary>
    public static async Task<IReadOnlyList<JsonElement>> WalkAsync(this HttpClient reader, string address)
    {
        var pages = new List<JsonElement>();
        for (var next = address; next is not null; )
        {
            using var response = await reader.GetAsync(new Uri(next, UriKind.Relative));
            var json = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{next}: {json}");
            pages.Add(JsonElement.Parse(json));
            next = LinkOf(response, "next");
        }

        return pages;
    }

    public static IEnumerable<string> Addresses(IEnumerable<JsonElement> pages) =>
        pages
            .SelectMany(page => page.GetProperty("hits").EnumerateArray())
            .Select(hit => hit.GetProperty("url").GetString()!);

    public static string? LinkOf(HttpResponseMessage response, string relation) =>
        response.Headers.TryGetValues("Link", out var links)
            ? string.Concat(links)
                .Split(", ")
                .Where(link => link.EndsWith($"rel=\"{relation}\"", StringComparison.Ordinal))
                .Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)])
                .FirstOrDefault()
            : null;

    public static int Number(this JsonElement answer, string name) => answer.GetProperty(name).GetInt32();
}
