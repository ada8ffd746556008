namespace StiArchive.Tests.Querying;

/// <summary>Queries of every construct, right and wrong, over a few words.</summary>
internal static class RandomQuery
{
    public static readonly string[] Words =
    [
        "气候",
        "合作",
        "技术转移",
        "碳",
        "climate",
        "policy",
        "policies",
        "innovation",
        "COVID-19",
        "2020",
        "韓國",
        "APEC",
    ];

    private static readonly string[] Others =
    [
        "innovat*",
        "pol*",
        "\"气候合作\"",
        "\"climate policy\"",
        "“技术”",
        "气候合作",
        "year:2018..2020",
        "年份：2019",
        "year:..2019",
        "author:wang",
        "author:\"Lin, Z.\"",
        "作者：吴燕",
        "economy:KR,JP",
        "经济体：日本",
        "kind:paragraph",
        "类型：表",
        "lang:en",
        "语言：中文",
        "title:气候",
        "关键词：创新",
        "journal:\"海州\"",
        "-author:林舟",
        "kind:(table OR title)",
    ];

    private static readonly string[] Wrong =
    [
        "OR",
        "AND",
        "NOT",
        "-",
        "*",
        "()",
        ")",
        "(",
        "year:abc",
        "author:",
        "a*",
    ];

    public static string Of(Random random) => Of(random, depth: 0);

    private static string Of(Random random, int depth)
    {
        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(random, depth));
        return string.Join(Joint(random), parts);
    }

    private static string Joint(Random random) =>
        random.Next(6) switch
        {
            0 => " OR ",
            1 => " 或 ",
            2 => " AND ",
            _ => " ",
        };

    private static string Part(Random random, int depth) =>
        random.Next(12) switch
        {
            < 6 => Words[random.Next(Words.Length)],
            < 9 => Others[random.Next(Others.Length)],
            9 => (random.Next(2) == 0 ? "-" : "NOT ") + Words[random.Next(Words.Length)],
            10 when depth < 3 => (random.Next(3) == 0 ? "-" : "") + $"({Of(random, depth + 1)})",
            _ => random.Next(4) == 0 ? Wrong[random.Next(Wrong.Length)] : Words[random.Next(Words.Length)],
        };
}
