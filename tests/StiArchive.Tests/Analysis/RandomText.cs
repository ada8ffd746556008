using System.Text;

namespace StiArchive.Tests.Analysis;

/// <summary>Made-up text of all the sorts of characters that papers hold; the same for the same seed.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "亚太经合组织",
        "科技创新合作",
        "臺灣",
        "國際技術轉移",
        "碳中和",
        "的",
        "灯",
        "𠮷野家",
        "APEC",
        "ＡＰＥＣ",
        "policy-making",
        "R&D",
        "COVID-19",
        "12.5%",
        "2,600",
        "U.S.",
        "women’s",
        "économie",
        "cafe\u0301",
        "C++",
        "５Ｇ",
        "㎏",
        "①",
        "½",
        "互联网＋",
        " ",
        " ",
        "\u3000",
        "\n",
        "，",
        "。",
        "、",
        ", ",
        ". ",
        "——",
        "“",
        "”",
        "（",
        "）",
        "《",
        "》",
        "\u00AD",
        "\u200B",
        "…",
        "%",
        "|",
    ];

    public static string Of(int seed, int pieces)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
