using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Web.Tests;

/// <summary>The whole app over a paper for each of many keywords, from 1995 to 2024: long lists, many years, many passages.</summary>
public sealed class ManyYearsArchive() : SampleArchive(Keywords.Select(PaperOf))
{
    public const int FirstYear = 1995;
    public const int LastYear = 2024;

    /// <summary>Of every paper.</summary>
    public const int ParagraphCount = 26;

    public static IReadOnlyList<string> Keywords { get; } =
    [
        "港口物流",
        "海上风电",
        "深海观测",
        "稀土材料",
        "疫苗研发",
        "地震预警",
        "粮食储备",
        "卫星导航",
        "量子通信",
        "水稻育种",
        "城市交通",
        "湿地保护",
        "数字贸易",
        "中医药",
        "太阳能",
        "核安全",
        "青年学者",
        "专利审查",
        "极地科考",
        "海水淡化",
        "开放数据",
    ];

    private static Paper PaperOf(string keyword, int place)
    {
        var year = FirstYear + (place * (LastYear - FirstYear) / (Keywords.Count - 1));
        return new Paper
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{year}-paper-{place}"),
            Kind = PaperKind.Report,
            Languages = [Language.Chinese],
            Metadata = new()
            {
                TitleZh = new($"{keyword}的区域合作", Basis.Stated),
                Authors = new([new("林晓", "LIN Xiao")], Basis.Stated),
                KeywordsZh = new([keyword], Basis.Stated),
                Year = new(year, Basis.Stated),
                EconomiesStudied = new([place % 2 == 0 ? "KR" : "NZ"], Basis.Stated),
            },
            Sections = [new("s1", "1", "进展", 1, [.. Enumerable.Range(1, ParagraphCount).Select(Paragraph)])],
        };

        Paragraph Paragraph(int number) =>
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第{number}次会议谈到{keyword}的合作，各方交换了{number * (place + 2)}份资料。"
                )
            );
    }
}
