using StiArchive.Passages;

namespace StiArchive.Tests.Passages;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("创新是动力。|合作是关键！|为什么？")]
    [InlineData("宣言强调：“我们鼓励创业。”[2] |2016 年又作了说明。")]
    [InlineData("（见上文。）|下文再述。")]
    [InlineData("真的吗？！|当然。")]
    [InlineData("Members agreed. |They met in Da Nang. |Was it enough?")]
    [InlineData("He said \"go on.\" |She left.[3, 4] |All left.")]
    [InlineData("The U.S. Department of Energy, led by J. Smith et al. [5], grew 2.5% vs. 2.4% in Fig. 3.")]
    [InlineData("It cost 2.5 million, e.g. for travel... and more. |It was worth it.")]
    [InlineData("技术合作.|中国参与.")]
    [InlineData("没有句号的一段话")]
    public void Sentences_end_with_their_marks_quotes_and_citations(string sentences)
    {
        var text = sentences.Replace("|", "", StringComparison.Ordinal);

        var found = Sentences.Of(text).Select(span => text.Substring(span.Start, span.Length));

        Assert.Equal(sentences, string.Join('|', found));
    }
}
