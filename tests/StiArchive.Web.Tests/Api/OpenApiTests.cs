using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace StiArchive.Web.Tests.Api;

/// <summary>The description of the API is written by hand, and holds.</summary>
public sealed class OpenApiTests(RepositoryArchive archive) : IClassFixture<RepositoryArchive>
{
    [Fact]
    public async Task Every_address_of_version_1_is_described_and_nothing_else()
    {
        using var client = archive.CreateClient();
        var description = await client.JsonAsync("/openapi/v1.json");

        var described = description.GetProperty("paths").EnumerateObject().Select(path => path.Name);

        var routes = archive
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint =>
                "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace(":int:min(1)", "", StringComparison.Ordinal)
            )
            .Where(route => route.StartsWith("/api/v1/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(
            string.Join('\n', routes.Order(StringComparer.Ordinal)),
            string.Join('\n', described.Order(StringComparer.Ordinal))
        );
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_parameter_is_described_and_its_example_is_answered()
    {
        using var client = archive.CreateClient();
        var description = await client.JsonAsync("/openapi/v1.json");
        foreach (var path in description.GetProperty("paths").EnumerateObject())
        {
            var parameters = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
            Assert.All(parameters, parameter => Assert.NotEmpty(parameter.GetProperty("description").GetString()!));

            using var response = await client.GetAsync(new Uri(AddressOf(path.Name, parameters), UriKind.Relative));

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path.Name}: {response.StatusCode}");
            var content = path
                .Value.GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content");
            Assert.Equal(content.EnumerateObject().Single().Name, response.Content.Headers.ContentType?.MediaType);
        }
    }

    private static string AddressOf(string path, IReadOnlyList<JsonElement> parameters)
    {
        var query = new List<string>();
        foreach (var parameter in parameters)
        {
            var name = parameter.GetProperty("name").GetString()!;
            var example = parameter.GetProperty("example");
            var value = example.ValueKind == JsonValueKind.Array ? example[0].ToString() : example.ToString();
            if (parameter.GetProperty("in").GetString() == "path")
            {
                path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            }
            else
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
