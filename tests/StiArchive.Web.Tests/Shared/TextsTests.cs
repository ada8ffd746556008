using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StiArchive.Browsing;
using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Web.Tests.Shared;

/// <summary>Every word of the interface stands in both languages, and none is missing where a page asks for it.</summary>
public sealed partial class TextsTests
{
    private static readonly string Web = RepositoryRoot.Combine("src", "StiArchive.Web");

    private static readonly Dictionary<string, string> English = Read("Texts.resx");

    private static readonly Dictionary<string, string> Chinese = Read("Texts.zh.resx");

    // @T["Results.Title"]   T.Count("Papers", …)
    [GeneratedRegex("""\bT(?<count>\.Count\(|\[)"(?<key>[\w.]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UseOfText();

    // {0:N0}
    [GeneratedRegex(@"\{(?<number>\d)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Chinese.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_takes_the_same_values_in_both_languages()
    {
        foreach (var (key, text) in English)
        {
            Assert.True(Placeholders(text).SetEquals(Placeholders(Chinese[key])), key);
        }
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there()
    {
        var uses = Directory
            .EnumerateFiles(Web, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => UseOfText().Matches(File.ReadAllText(file)))
            .SelectMany(KeysOf);

        Assert.DoesNotContain(uses, key => !English.ContainsKey(key));
    }

    [Theory]
    [InlineData("PaperKind", typeof(PaperKind))]
    [InlineData("Basis", typeof(BasisKind))]
    [InlineData("Notice", typeof(QueryNotice))]
    [InlineData("Part", typeof(FieldName))]
    [InlineData("Facet", typeof(FacetField))]
    [InlineData("Browse.By", typeof(ShelfKind))]
    [InlineData("Browse.All", typeof(ShelfKind))]
    [InlineData("Browse.Kind", typeof(ShelfKind))]
    [InlineData("Browse.Papers", typeof(ShelfKind))]
    public void Every_kind_has_a_text(string prefix, Type kinds)
    {
        Assert.DoesNotContain(Enum.GetNames(kinds), name => !English.ContainsKey($"{prefix}.{name}"));
    }

    [Fact]
    public void Every_field_of_the_metadata_has_a_label()
    {
        var fields = typeof(Metadata).GetProperties().Select(property => property.Name);

        Assert.DoesNotContain(fields, field => !English.ContainsKey($"Field.{field}"));
    }

    private static IEnumerable<string> KeysOf(Match use)
    {
        var key = use.Groups["key"].Value;
        return use.Groups["count"].Value == "[" ? [key] : [$"{key}.One", $"{key}.Many"];
    }

    private static HashSet<int> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(m => int.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture))];

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(Path.Combine(Web, "Shared", file))
            .Descendants("data")
            .ToDictionary(
                data => (string)data.Attribute("name")!,
                data => (string)data.Element("value")!,
                StringComparer.Ordinal
            );
}
