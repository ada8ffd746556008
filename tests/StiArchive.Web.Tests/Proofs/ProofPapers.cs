using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>Papers drawn by lot from a few words, so that any two of these meet somewhere: every part a paper can have, values
/// that many papers share and values that one has, people who are printed in several ways, papers without a year.</summary>
internal static class ProofPapers
{
    public const int Count = 60;

    /// <summary>Words of Chinese that stand for themselves.</summary>
    public static IReadOnlyList<string> Han { get; } =
    ["合作", "能源", "标准", "港口", "渔业", "试点", "数据", "疫苗", "气候", "人才"];

    /// <summary>English words, no two of one stem.</summary>
    public static IReadOnlyList<string> Latin { get; } = ["harbour", "kelp", "quartz", "lagoon", "monsoon", "timber"];

    private static readonly string[] Economies = ["韩国", "日本", "智利", "Peru", "Canada", "新西兰"];
    private static readonly string[] Codes = ["KR", "JP", "CL", "PE", "CA", "NZ"];

    private static readonly Author[] People =
    [
        new("林晓", "LIN Xiao"),
        new("林晓", null),
        new(null, "Lin, Xiao"),
        new("何思远", "HE Siyuan"),
        new("何思远", null),
        new("周宁", null),
        new(null, "Ada Okafor"),
        new("欧阳静", "OUYANG Jing"),
    ];

    public static IEnumerable<Paper> All(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, Count).Select(number => PaperOf(number, random)).ToList();
    }

    public static Paper PaperOf(int number, Random random)
    {
        var code = random.Next(Codes.Length);
        return new Paper
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"proof-{number}"),
            Kind = PaperKind.Report,
            Languages = [Language.Chinese, Language.English],
            Metadata = new Metadata
            {
                TitleZh = new($"{Pick(Han, random)}与{Pick(Han, random)}", Basis.Stated),
                TitleEn = new($"{Pick(Latin, random)} and {Pick(Latin, random)}", Basis.Stated),
                Authors = new(
                    [
                        .. Some(People, random)
                            .DistinctBy(person => person.Zh ?? (person.En == "Lin, Xiao" ? "林晓" : person.En)),
                    ],
                    Basis.Stated
                ),
                Year = random.Next(8) == 0 ? null : new Sourced<int>(2010 + random.Next(9), Basis.Stated),
                KeywordsZh = new([Pick(Han, random)], Basis.Stated),
                KeywordsEn = new([KeywordOf(number), Pick(Latin, random).ToUpperInvariant()], Basis.Stated),
                EconomiesStudied = new(
                    [.. new[] { Codes[code], Codes[(code + number) % 6] }.Distinct(StringComparer.Ordinal)],
                    Basis.Stated
                ),
            },
            AbstractZh = [new(Chinese(random))],
            AbstractEn = [new(English(random))],
            Sections = [new("s1", "1", Pick(Han, random), 1, Blocks(random))],
        };
    }

    // More of them than a facet lists.
    private static string KeywordOf(int number) => string.Create(CultureInfo.InvariantCulture, $"topic {number % 57}");

    private static List<Block> Blocks(Random random) =>
        [
            new Paragraph(Chinese(random)),
            new Paragraph(English(random)),
            new Paragraph(Chinese(random)),
            new Table(
                "t1",
                "表 1",
                Chinese(random),
                ["名称", "数量"],
                [
                    [Pick(Han, random), "3"],
                    [Pick(Economies, random), "4"],
                ],
                null
            ),
            new Footnote("n1", "①", English(random)),
        ];

    private static string Chinese(Random random) =>
        string.Concat(
            Enumerable.Range(0, 3).Select(_ => $"{Pick(Economies, random)}的{Pick(Han, random)}和{Pick(Han, random)}。")
        );

    private static string English(Random random) =>
        string.Join(' ', Enumerable.Range(0, 6).Select(_ => Pick(random.Next(3) == 0 ? Economies : Latin, random)))
        + ".";

    private static T Pick<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];

    private static IEnumerable<T> Some<T>(IReadOnlyList<T> all, Random random) =>
        Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Pick(all, random));
}
