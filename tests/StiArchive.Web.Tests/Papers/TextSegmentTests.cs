using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class TextSegmentTests
{
    private const string Text = "第一批项目规模小。 第二批项目与港口结合。";

    [Fact]
    public void Text_between_passages_belongs_to_none()
    {
        var segments = TextSegment.Split(Text, [Cut("s1-p1", 0, 9), Cut("s1-p2", 10, Text.Length)]);

        Assert.Equal(["s1-p1", null, "s1-p2"], segments.Select(segment => segment.Passage?.Anchor));
    }

    [Fact]
    public void Text_without_passages_is_one_segment()
    {
        var segment = Assert.Single(TextSegment.Split(Text, []));

        Assert.Equal(new TextSpan(0, Text.Length), segment.Span);
    }

    [Fact]
    public void Segments_joined_are_the_text_whatever_the_passages_are()
    {
        const int Seed = 20262;
        var random = new Random(Seed);
        for (var round = 0; round < 300; round++)
        {
            var passages = Enumerable
                .Range(0, random.Next(4))
                .Select(i => Cut($"p{i}", random.Next(Text.Length), random.Next(Text.Length + 5)))
                .ToList();

            var segments = TextSegment.Split(Text, passages);

            var joined = string.Concat(
                segments.Select(segment => Text.Substring(segment.Span.Start, segment.Span.Length))
            );
            Assert.True(Text == joined, $"seed {Seed}, round {round}: {joined}");
            Assert.Equal(passages.Count, segments.Count(segment => segment.Passage is not null));
        }
    }

    private static Passage Cut(string anchor, int start, int end) =>
        new()
        {
            PaperId = "a",
            Anchor = anchor,
            Kind = PassageKind.Paragraph,
            Language = Language.Chinese,
            SectionId = "s1",
            HeadingPath = [],
            Text = "",
            Span = TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end)),
            Fingerprint = "0000000000000000",
        };
}
