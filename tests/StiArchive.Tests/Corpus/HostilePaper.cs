using System.Text;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

/// <summary>Makes papers whose every text tries to be taken for something else by Markdown or YAML.</summary>
internal sealed class HostilePaper(int seed)
{
    private static readonly string[] Pieces =
    [
        .. Enumerable.Range(0x21, 0x7F - 0x21).Select(c => ((char)c).ToString()),
        " ",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\0",
        "\x1b",
        "\x7f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00a0",
        "\u3000",
        "\u200b",
        "\ufeff",
        "\ufffd",
        "\ufffe",
        "é",
        "😀",
        "𠮷",
        "韩国",
        "科技创新",
        "APEC",
        "R&D",
        "[3, 4]",
        "[1]",
        "[a](b)",
        "![a](b)",
        "[x]: /y",
        "# ",
        "###",
        "- ",
        "+ ",
        "* ",
        "---",
        "***",
        "___",
        "1. ",
        "12) ",
        "> ",
        "| ",
        "||",
        "|---|",
        ":-:",
        "```",
        "~~~",
        "    ",
        "<script>",
        "<b>",
        "</b>",
        "<!-- page 3 -->",
        "<http://a.b>",
        "<a@b.cn>",
        "<1@b.cn>",
        "<?x",
        "&amp;",
        "&#65;",
        "&#x41;",
        "&nbsp",
        "{#x}",
        " {#s1}",
        " {#t1}",
        " {#s1 level=7}",
        "}",
        "**",
        "**a** b",
        "__a__",
        "a_b",
        "_a_",
        "\\",
        "\\\\",
        "\\*",
        "=",
        "===",
        "：",
        "。",
        ": ",
        " #",
        "'",
        "\"",
        "yes",
        "null",
        "~",
        "0123",
        "1e3",
        "2020-01-01",
        "12:30:45",
        ".inf",
        "<<",
        "!t",
        "&a",
        "*a",
        "%d",
        "@x",
        "?",
        "? ",
        "[]",
        "{}",
        "{a: b}",
        ", ",
        "—",
        "①",
        "“",
        "”",
    ];

    private readonly Random _random = new(seed);
    private int _anchors;

    public Paper Next() =>
        new()
        {
            Id = "2020-wu-korea",
            Kind = Pick(Enum.GetValues<PaperKind>()),
            Languages = Some(() => Pick(Enum.GetValues<Language>())),
            Metadata = NextMetadata(),
            Original = Maybe(() => new Original(Text(), Text(), new DateOnly(2026, 1 + _random.Next(12), 3), Text())),
            AbstractZh = Some(NextParagraph),
            AbstractEn = Some(NextParagraph),
            Sections = Some(NextSection),
            References = Maybe(() =>
                new ReferenceList(Text(), Some(() => new Reference(Anchor('r'), Label(), Text())))
            ),
            Speakers = Some(() => new Speaker(Text(), Maybe(Text), Text())),
            Noise = Some(() => new Noise(_random.Next(1, 999), Pick(Enum.GetValues<NoiseKind>()), Text())),
            Doubts = Some(() => new Doubt(Pick(Enum.GetValues<DoubtKind>()), Text(), Text())),
        };

    public string Text()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(0, 7); count > 0; count--)
        {
            text.Append(Pick(Pieces));
        }

        return text.ToString();
    }

    private string Label() => Text().Trim();

    private Metadata NextMetadata() =>
        new()
        {
            TitleZh = Sourced(Text),
            TitleEn = Sourced(Text),
            Authors = Sourced(() => Some(() => new Author(Maybe(Text), Maybe(Text), Some(() => _random.Next(1, 9))))),
            Affiliations = Sourced(() =>
                Some(() => new Affiliation(Maybe(Text), Maybe(Text), Maybe(Text), Maybe(Text)))
            ),
            KeywordsZh = Sourced(() => Some(Text)),
            KeywordsEn = Sourced(() => Some(Text)),
            Year = _random.Next(2) == 0 ? null : new(_random.Next(-1, 3000), NextBasis()),
            Journal = Sourced(Text),
            Column = Sourced(Text),
            Issn = Sourced(Text),
            Volume = Sourced(Text),
            Issue = Sourced(Text),
            Pages = Sourced(Text),
            Doi = Sourced(Text),
            Clc = Sourced(Text),
            DocumentCode = Sourced(Text),
            ArticleNumber = Sourced(Text),
            EconomiesStudied = Sourced(() => Some(Text)),
        };

    private Section NextSection()
    {
        var level = _random.Next(1, 10);
        var number = Text().Replace(" ", "", StringComparison.Ordinal);
        var id = Anchor(Pick(['s', 'u']));
        return new Section(id, _random.Next(2) == 0 ? "" : number, Text(), level, Some(NextBlock));
    }

    private Block NextBlock()
    {
        int? page = _random.Next(3) switch
        {
            0 => null,
            var number => number,
        };
        Block block = _random.Next(6) switch
        {
            0 => NextTable(),
            1 => new Figure(Anchor(Pick(['f', 't'])), Label(), Text(), Maybe(Text)),
            2 => new Footnote(Anchor('n'), Label(), Text()),
            3 or 4 => new Question(Text()),
            _ => NextParagraph(),
        };
        return block with { Page = page };
    }

    private Paragraph NextParagraph() => new(Text() is { Length: > 0 } text ? text : "-");

    private Table NextTable()
    {
        var width = _random.Next(1, 4);
        IReadOnlyList<string> Row() => [.. Enumerable.Range(0, width).Select(_ => Text())];
        return new Table(Anchor('t'), Label(), Text(), Row(), Some(Row), Maybe(Text));
    }

    private string Anchor(char letter) => $"{letter}{++_anchors}";

    private Sourced<T>? Sourced<T>(Func<T> value) => _random.Next(2) == 0 ? null : new(value(), NextBasis());

    private Basis NextBasis() => new(Pick(Enum.GetValues<BasisKind>()), Maybe(Text));

    private T? Maybe<T>(Func<T> value)
        where T : class => _random.Next(2) == 0 ? null : value();

    private IReadOnlyList<T> Some<T>(Func<T> value) =>
        [.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => value())];

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
