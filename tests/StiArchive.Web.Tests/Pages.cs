using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StiArchive.Web.Tests;

/// <summary>Reads pages as a browser would.</summary>
public static class Pages
{
    /// <summary>The client with a header as a browser may send it, well formed or not.</summary>
    public static HttpClient With(this HttpClient client, string header, string? value)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (value is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        }

        return client;
    }

    /// <summary>Asks for a page, which has to come with that status.</summary>
    public static async Task<IHtmlDocument> PageAsync(
        this HttpClient client,
        string address,
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{address}: {response.StatusCode} instead of {status}\n{html}");
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>Asks for JSON, which has to come with that status.</summary>
    public static async Task<JsonElement> JsonAsync(
        this HttpClient client,
        string address,
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var json = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{address}: {response.StatusCode} instead of {status}\n{json}");
        return JsonElement.Parse(json);
    }

    /// <summary>The text of all elements that match, without the blanks around them.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode node, string selector)
    {
        ArgumentNullException.ThrowIfNull(node);
        return [.. node.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];
    }

    /// <summary>The only element that matches.</summary>
    public static IElement One(this IParentNode node, string selector)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Assert.Single(node.QuerySelectorAll(selector));
    }

    /// <summary>Where a link leads, as it is written.</summary>
    public static string Href(this IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.GetAttribute("href") ?? throw new InvalidOperationException($"No link: {element.OuterHtml}");
    }
}
