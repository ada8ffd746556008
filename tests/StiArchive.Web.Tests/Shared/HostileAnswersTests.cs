using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace StiArchive.Web.Tests.Shared;

/// <summary>What programs are answered about hostile papers and queries: JSON, CSV, XML and headers stay what they are.</summary>
public sealed class HostileAnswersTests(HostileArchive archive) : IClassFixture<HostileArchive>
{
    public static TheoryData<string> Queries => [.. HostileTexts.All.Select(Uri.EscapeDataString)];

    // A zero byte in a path is refused by every server before the app is asked.
    public static TheoryData<string> Paths =>
        [
            .. HostileTexts.All.Select(text => Uri.EscapeDataString(text.Replace("\0", "", StringComparison.Ordinal))),
            "%2500",
            "%252e%252e%252f",
        ];

    public static TheoryData<string> Ids => [.. HostileArchive.Ids];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_gives_json_without_markup_and_headers_of_one_line(string text)
    {
        string[] addresses =
        [
            $"/api/v1/search?q={text}",
            $"/api/v1/search?q=合作&pageSize=1&author={text}",
            $"/api/v1/suggest?q={text}",
            $"/api/search?q={text}&year={text}",
        ];
        foreach (var address in addresses)
        {
            using var response = await GetAsync(address);

            Assert.DoesNotContain('<', await response.Content.ReadAsStringAsync());
            AssertHeadersAreOurs(response);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_paper_gives_json_without_markup(string id)
    {
        var json = await archive.Reader().GetStringAsync(new Uri($"/api/v1/papers/{id}", UriKind.Relative));

        Assert.Equal(JsonValueKind.Object, JsonElement.Parse(json).ValueKind);
        Assert.DoesNotContain('<', json);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_saved_has_a_name_and_headers_of_one_line(string id)
    {
        string[] addresses =
        [
            $"/papers/{id}/original",
            $"/papers/{id}/tables/1.csv",
            $"/api/v1/papers/{id}/tables/2.csv",
        ];
        foreach (var address in addresses)
        {
            using var response = await GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
            AssertHeadersAreOurs(response);
        }
    }

    [Theory]
    [InlineData("/search.csv?q=合作")]
    [MemberData(nameof(Tables))]
    public async Task No_cell_of_a_file_for_spreadsheets_is_a_formula(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        foreach (var cell in CellsOf(await response.Content.ReadAsStringAsync()))
        {
            var isNumber = double.TryParse(cell, CultureInfo.InvariantCulture, out _);
            Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) && !isNumber, cell);
        }
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/opensearch.xml")]
    [InlineData("/opensearch.xml?lang=%22%3E%3C/x%3E")]
    public async Task Xml_can_be_read(string address)
    {
        using var response = await GetAsync(address);

        Assert.NotNull(XDocument.Parse(await response.Content.ReadAsStringAsync()).Root);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_address_with_a_text_in_every_place_is_answered_by_this_host(string text)
    {
        foreach (
            var room in new[] { "browse/authors", "browse/economies", "browse", "papers", "api/v1/papers", "nowhere" }
        )
        {
            using var response = await GetAsync($"/{room}/{text}?lang={text}&page={text}");

            Assert.True((int)response.StatusCode < 500, $"{room}: {response.StatusCode}");
            AssertHeadersAreOurs(response);
            Assert.Matches("^(/[^/].*)?$", response.Headers.Location?.OriginalString ?? "");
        }
    }

    public static TheoryData<string> Tables() => [.. HostileArchive.Ids.Select(id => $"/papers/{id}/tables/1.csv")];

    private async Task<HttpResponseMessage> GetAsync(string address) =>
        await archive.Reader().GetAsync(new Uri(address, UriKind.Relative));

    private static void AssertHeadersAreOurs(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers).ToList();
        Assert.All(headers.SelectMany(header => header.Value), value => Assert.DoesNotMatch(@"[\r\n\0]", value));
        Assert.DoesNotContain(headers, header => header.Key == "Set-Cookie");
    }

    // A quoted cell may hold separators and line breaks; quotation marks in it are doubled.
    private static IEnumerable<string> CellsOf(string csv)
    {
        var isQuoted = false;
        var cell = new StringBuilder();
        foreach (var sign in csv.TrimStart('\uFEFF'))
        {
            isQuoted ^= sign == '"';
            if (!isQuoted && sign is ',' or '\n')
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else if (sign != '"')
            {
                cell.Append(sign);
            }
        }
    }
}
