using StiArchive.Analysis;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class QuotedPlacesTests
{
    [Theory]
    [InlineData("，\n2020", "创新政策[，2020]年起，12020、，20201")]
    [InlineData("合作, 2020", "[合作，2020]年，[合作 ， 2020]")]
    [InlineData("（\nAPEC\n）", "成员[（APEC）]与[( APEC )]")]
    [InlineData("policy-\nmaking", "[policy-making], policy making, [policy - making]")]
    [InlineData("R & D", "[R&D]、[R & D]、R D")]
    [InlineData("a b, c", "[a b,c], ab, c")]
    public void Blanks_beside_signs_do_not_count(string piece, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var places = QuotedPlaces.Find(FoldedText.Of(piece).Text, FoldedText.Of(text));

        var found = places
            .Reverse()
            .Aggregate(text, (rest, span) => rest.Insert(span.End, "]").Insert(span.Start, "["));
        Assert.Equal(marked, found);
    }
}
