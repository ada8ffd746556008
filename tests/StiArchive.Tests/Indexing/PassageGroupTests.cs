using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Indexing;

public sealed class PassageGroupTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(PassageGroup.Size)]
    [InlineData(PassageGroup.Size + 1)]
    [InlineData((3 * PassageGroup.Size) + 2)]
    public void Every_passage_comes_back_as_it_was(int count)
    {
        var passages = Enumerable.Range(0, count).Select(PassageOf).ToList();

        var unpacked = PassageGroup
            .Of(passages)
            .SelectMany(group =>
                Enumerable
                    .Range(group.FirstPlace, group.EndPlace - group.FirstPlace)
                    .Select(place => group.Unpack(place, "a").Passage)
            )
            .ToList();

        Assert.Equivalent(passages, unpacked, strict: true);
    }

    [Fact]
    public void What_follows_a_piece_of_a_paragraph_is_kept_across_groups()
    {
        var sentences = Enumerable.Range(0, 200).Select(i => $"第{i}项技术合作由各成员共同承担，经费由基金支付。");
        var passages = PassageCutter.Cut(TemporaryArchive.PaperOf("a", string.Concat(sentences)));
        var last = PassageGroup.Size - 1;

        var (text, following) = PassageGroup.Of(passages)[0].UnpackText(last);

        Assert.True(passages.Count > PassageGroup.Size);
        Assert.Equal(passages[last].Text, text);
        Assert.NotEmpty(following);
        Assert.StartsWith(following, passages[last + 1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("亚太地区的科技创新合作")]
    [InlineData("Cooperation in science and innovation")]
    [InlineData("APEC 成员：𠮷 and 한국")]
    [InlineData("")]
    public void A_text_in_either_language_comes_back_as_it_was(string text)
    {
        var passages = Enumerable
            .Range(0, PassageGroup.Size)
            .Select(number => PassageOf(number) with { Text = text })
            .ToList();

        var group = Assert.Single(PassageGroup.Of(passages));

        Assert.All(passages.Index(), passage => Assert.Equal(text, group.UnpackText(passage.Index).Text));
    }

    [Fact]
    public void Texts_of_a_paper_take_less_than_as_they_stand()
    {
        var passages = Enumerable.Range(0, 64).Select(PassageOf).ToList();

        var stored = PassageGroup.Of(passages).Sum(group => group.Data.Length + group.Fingerprints.Length);

        Assert.InRange(stored, 1, passages.Sum(passage => System.Text.Encoding.UTF8.GetByteCount(passage.Text)) / 2);
    }

    private static Passage PassageOf(int number) =>
        new()
        {
            PaperId = "a",
            Anchor = $"s1-p{number}",
            Kind = (PassageKind)(number % 3),
            Language = number % 2 == 0 ? Language.Chinese : Language.English,
            SectionId = number % 5 == 0 ? "" : "s1",
            HeadingPath = number % 4 == 0 ? [] : ["一、引言", "Financing of innovation"],
            Text = $"第 {number} 段：亚太地区的科技创新合作在过去十年里有了很大的发展，𠮷 and more.",
            Page = number % 3 == 0 ? null : number,
            BlockIndex = number - 1,
            Span = new TextSpan(
                number * 10,
                $"第 {number} 段：亚太地区的科技创新合作在过去十年里有了很大的发展，𠮷 and more.".Length
            ),
            Fingerprint = $"{number:x16}",
        };
}
