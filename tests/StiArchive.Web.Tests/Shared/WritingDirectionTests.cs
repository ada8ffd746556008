using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Tests.Shared;

/// <summary>Signs of direction in papers and queries: each text that is shown comes out even.</summary>
public sealed class WritingDirectionTests
{
    [Theory]
    [InlineData("氢能 hydrogen تجربة", "氢能 hydrogen تجربة")]
    [InlineData("\u202Eabc", "\u202Eabc\u202C")]
    [InlineData("\u202Eabc\u202C", "\u202Eabc\u202C")]
    [InlineData("\u2067氢\u202A能", "\u2067氢\u202A能\u202C\u2069")]
    [InlineData("\u2069\u2069\u202C氢能", "氢能")]
    [InlineData("\u2067\u202A氢\u2069能\u202C", "\u2067\u202A氢\u2069能")]
    [InlineData("\u202A\u2066氢\u202C能", "\u202A\u2066氢能\u2069\u202C")]
    public void Every_beginning_has_its_end_and_every_end_its_beginning(string text, string even)
    {
        Assert.Equal(even, WritingDirection.Balance(text));
    }

    [Fact]
    public void Any_text_comes_out_even_and_is_not_changed_again()
    {
        const int Seed = 20264;
        const string Signs = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069氢a";
        var random = new Random(Seed);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(random.GetItems(Signs.ToCharArray(), random.Next(30)));

            var even = WritingDirection.Balance(text);

            Assert.True(even == WritingDirection.Balance(even), $"seed {Seed}, round {round}");
            Assert.Equal(even.Count(c => c is >= '\u2066' and <= '\u2068'), even.Count(c => c == '\u2069'));
        }
    }

    [Fact]
    public void A_hundred_thousand_signs_are_answered_at_once()
    {
        var text = new string('\u202E', 100_000) + new string('\u2069', 100_000);

        Assert.Equal(200_000, WritingDirection.Balance(text).Length);
    }

    [Theory]
    [InlineData("氢能", "氢能")]
    [InlineData("\u2069\u202Eabc", "\u2068\u202Eabc\u202C\u2069")]
    [InlineData("تجربة", "\u2068تجربة\u2069")]
    public void A_text_within_a_sentence_is_set_apart_where_it_could_turn(string text, string apart)
    {
        Assert.Equal(apart, WritingDirection.Isolate(text));
    }

    [Fact]
    public void Pieces_that_marks_cut_out_are_even_each()
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);

        new MarkedText("氢\u202E能源\u202C", [new TextSpan(0, 3)]).WriteTo(
            written,
            HtmlEncoder.Create(UnicodeRanges.All)
        );

        Assert.Equal("<mark>氢\u202E能\u202C</mark>源", written.ToString());
    }

    [Fact]
    public void What_is_put_into_a_sentence_of_the_interface_is_set_apart()
    {
        using var archive = new SampleArchive();

        var texts = archive.Services.GetRequiredService<IStringLocalizer<Texts>>();

        Assert.Contains(
            "\u2068\u202E能氢\u202C\u2069",
            texts["Results.TitleFor", "\u202E能氢"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_is_even_wherever_it_shows_a_query()
    {
        using var archive = new SampleArchive();

        var page = await archive.Reader().PageAsync($"/search?q={Uri.EscapeDataString("\u2069\u202E能氢")}");

        var html = page.DocumentElement.OuterHtml;
        Assert.Equal(html.Count(c => c == '\u202E'), html.Count(c => c == '\u202C'));
        Assert.Equal(html.Count(c => c == '\u2068'), html.Count(c => c == '\u2069'));
    }
}
