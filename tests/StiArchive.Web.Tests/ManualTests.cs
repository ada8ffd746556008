using System.Text.Json;
using System.Text.RegularExpressions;
using StiArchive.Searching;
using StiArchive.Web.Startup;

namespace StiArchive.Web.Tests;

/// <summary>What the manuals say is so.</summary>
public sealed partial class ManualTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private static readonly string[] Measured = ["score", "tookMs"];

    private static readonly string Api = File.ReadAllText(RepositoryRoot.Combine("docs", "api.md"));

    private static readonly string Settings = File.ReadAllText(RepositoryRoot.Combine("docs", "settings.md"));

    // ```http⏎GET /health⏎```⏎⏎```json⏎{ … }⏎```
    [GeneratedRegex(
        @"```http\nGET (?<address>.+)\n```\n\n```json\n(?<json>(.|\n)+?)\n```",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Example();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match example in Example().Matches(Api))
            {
                examples.Add(example.Groups["address"].Value, example.Groups["json"].Value);
            }

            return examples;
        }
    }

    public static TheoryData<string> SettingNames =>
        [
            .. typeof(ArchiveOptions).GetProperties().Select(setting => $"{ArchiveOptions.SectionName}:{setting.Name}"),
            .. typeof(SearchOptions).GetProperties().Select(setting => $"{SearchOptions.SectionName}:{setting.Name}"),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_of_the_api_answers_as_the_manual_says(string address, string json)
    {
        using var response = await archive.Reader().GetAsync(new Uri(address, UriKind.Relative));

        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());

        AssertHolds(JsonElement.Parse(json), answer, address);
    }

    [Theory]
    [MemberData(nameof(SettingNames))]
    public void Every_setting_has_a_heading_in_the_manual(string setting)
    {
        Assert.Contains($"\n### {setting}\n", Settings, StringComparison.Ordinal);
    }

    /// <summary>The answer has everything that the manual shows; it may have more.</summary>
    private static void AssertHolds(JsonElement shown, JsonElement answer, string place)
    {
        Assert.True(shown.ValueKind == answer.ValueKind, $"{place}: {answer} instead of {shown}");
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (
                    var property in shown
                        .EnumerateObject()
                        .Where(property => !Measured.Contains(property.Name, StringComparer.Ordinal))
                )
                {
                    Assert.True(answer.TryGetProperty(property.Name, out var value), $"{place} has no {property.Name}");
                    AssertHolds(property.Value, value, $"{place}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(shown.GetArrayLength() == answer.GetArrayLength(), $"{place}: {answer}");
                foreach (var (item, value) in shown.EnumerateArray().Zip(answer.EnumerateArray()))
                {
                    AssertHolds(item, value, $"{place}[]");
                }

                break;
            case JsonValueKind.String when shown.GetString()!.EndsWith('…'):
                Assert.StartsWith(shown.GetString()![..^1], answer.GetString(), StringComparison.Ordinal);
                break;
            default:
                Assert.True(shown.ToString() == answer.ToString(), $"{place}: {answer} instead of {shown}");
                break;
        }
    }
}
