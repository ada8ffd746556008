using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing;

public sealed class StudiedEconomiesTests
{
    [Fact]
    public void A_paper_studies_the_economy_that_its_title_names_and_says_why()
    {
        string[] lines =
        [
            "越南创新政策研究",
            "摘   要：本文介绍了越南的创新政策，并与泰国作了比较，提出了对我国的启示。",
            "关键词：越南；创新政策",
            "1　引言",
            "越南近年来重视创新，泰国也是如此。",
        ];

        var paper = PaperParser.Parse(Extracted(lines));

        var studied = Assert.IsType<Sourced<IReadOnlyList<string>>>(paper.Metadata.EconomiesStudied);
        Assert.Equal(["VN"], studied.Value);
        Assert.Equal(BasisKind.Inferred, studied.Basis.Kind);
        Assert.Contains("越南", studied.Basis.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_that_names_no_economy_studies_none()
    {
        var paper = PaperParser.Parse(Extracted(["1　引言", "创新驱动发展，人才是第一资源。"]));

        Assert.Null(paper.Metadata.EconomiesStudied);
    }

    private static ExtractedText Extracted(string[] lines) =>
        new("made.txt", "utf-8", [.. lines.Select((line, index) => new PageLine(line, index + 1, null))], []);
}
