using System.Text;
using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;
using StiArchive.Papers;

namespace StiArchive.Tests.Analysis;

/// <summary>The one promise of everything that cuts text into tokens: each points back into the original exactly.</summary>
/// <remarks>A new analyzer is added to <see cref="Sources"/> and held to it, on written text and on 5,000 random ones.</remarks>
public sealed class TokenSourceTests
{
    private const int RandomTexts = 5_000;

    private static readonly string[] Written =
    [
        "",
        "灯",
        "碳达峰、碳中和是一场广泛而深刻的变革。",
        "韓國於１９９８年設立「科學技術創新中心」，臺灣學者稱之爲里程碑。",
        "The ﬁrst eﬃcient oﬀshore grid cost 12.5% less; Société d’État paid €2,600.",
        "APEC成员（如韩国、Viet Nam）在2017年签署MoU，5G技术与R&D投入增长50％。",
        "谁在何时何地提出了“互联网＋”？有几个成员体响应呢？",
        "cafe\u0301, Luo\u0301 Ha\u0300n, Běijīng, e\u0323\u0302, \u0301科",
        "⾦⾯上的⽔準；㈱ ㎏ ½ Ⅳ ①",
        "𠮷野家與𠀋、👩‍🔬 和 🇰🇷",
        "\uD840科\uDC00技\uD83D",
        "tech\u00ADno\u200Blogy\uFEFF transfer\u202E\0 科 技 创 新",
        "inthe reachesofthe Chineseeconomy 2O17",
    ];

    /// <summary>A name, and what is cut from a text: where it stands in the original, and the folded text it claims to be.</summary>
    private static readonly (string Name, Func<string, IEnumerable<(TextSpan Span, string Folded)>> Cut)[] Sources =
    [
        ("characters", Characters),
        ("tokens", Tokens),
        ("words by ICU", text => HanRuns(text, run => HanWords.Read(run, _ => true))),
        ("words without ICU", text => HanRuns(text, run => HanWords.ReadPairs(run, word => word.Length == 2))),
        ("question words", text => Spans(text, QuestionWords.Find)),
    ];

    public static TheoryData<string> SourceNames => [.. Sources.Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void What_is_cut_from_a_text_points_back_into_it(string source)
    {
        var cut = Sources.Single(other => string.Equals(other.Name, source, StringComparison.Ordinal)).Cut;

        Assert.All(Written, text => AssertPointsBack(text, cut(text), text));
        for (var seed = 0; seed < RandomTexts; seed++)
        {
            var text = RandomPieces(seed);
            AssertPointsBack(text, cut(text), $"seed {seed}");
        }
    }

    [Fact]
    public void Stems_and_joined_compounds_stand_where_what_they_are_made_from_stands()
    {
        foreach (var text in Written.Concat(Enumerable.Range(0, RandomTexts).Select(RandomPieces)))
        {
            var tokens = Tokenizer.Tokenize(text);
            var printed = tokens.Select(token => (token.Kind, token.Span, token.Position)).ToHashSet();

            Assert.All(
                tokens.Where(token => !IsFolded(token.Kind)),
                made => Assert.Contains((SourceOf(made.Kind), made.Span, made.Position), printed)
            );
        }
    }

    [Fact]
    public void Every_character_that_is_searched_is_in_a_token()
    {
        foreach (var text in Written.Concat(Enumerable.Range(0, RandomTexts).Select(RandomPieces)))
        {
            var folded = FoldedText.Of(text);
            var covered = new bool[text.Length];
            foreach (var token in Tokenizer.Tokenize(folded))
            {
                covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
            }

            var searched = Enumerable.Range(0, folded.Text.Length).Where(index => IsSearched(folded.Text, index));
            Assert.All(
                searched,
                index => Assert.True(covered[folded.OriginalSpan(new TextSpan(index, 1)).Start], text)
            );
        }
    }

    // Cut anywhere, inside surrogate pairs and before combining marks too.
    private static string RandomPieces(int seed)
    {
        var random = new Random(seed);
        var written = Written[random.Next(Written.Length)];
        var start = random.Next(written.Length + 1);
        return written[start..random.Next(start, written.Length + 1)] + RandomText.Of(seed, 15) + written[..start];
    }

    // Where an original character folds to several (½, ㎏), a token may hold some of them: they point to all of it.
    private static void AssertPointsBack(
        string text,
        IEnumerable<(TextSpan Span, string Folded)> tokens,
        string message
    )
    {
        foreach (var (span, folded) in tokens)
        {
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{message}: {span}");
            Assert.False(IsInsidePair(text, span.Start) || IsInsidePair(text, span.End), $"{message}: {span}");
            var original = text.Substring(span.Start, span.Length);
            var whole = FoldedText.Of(original).Text;
            var missing = whole.IndexOf(folded, StringComparison.Ordinal);
            var isExact = whole.Length == folded.Length && missing == 0;
            Assert.True(
                isExact || (missing >= 0 && HasCharacterOfMany(original)),
                $"{message}: '{folded}' from '{original}'"
            );
        }
    }

    private static IEnumerable<(TextSpan Span, string Folded)> Tokens(string text) =>
        Tokenizer.Tokenize(text).Where(token => IsFolded(token.Kind)).Select(token => (token.Span, token.Text));

    private static IEnumerable<(TextSpan Span, string Folded)> Characters(string text) =>
        Spans(
            text,
            folded =>
                Enumerable.Range(0, folded.Length).Where(i => IsSearched(folded, i)).Select(i => RuneAt(folded, i))
        );

    private static IEnumerable<(TextSpan Span, string Folded)> HanRuns(
        string text,
        Func<string, IEnumerable<TextSpan>> read
    ) =>
        Spans(
            text,
            folded =>
                RunsOf(folded)
                    .SelectMany(run =>
                        read(folded.Substring(run.Start, run.Length))
                            .Select(word => word with { Start = run.Start + word.Start })
                    )
        );

    private static IEnumerable<(TextSpan Span, string Folded)> Spans(
        string text,
        Func<string, IEnumerable<TextSpan>> find
    )
    {
        var folded = FoldedText.Of(text);
        return find(folded.Text)
            .Select(span => (folded.OriginalSpan(span), folded.Text.Substring(span.Start, span.Length)));
    }

    private static IEnumerable<TextSpan> RunsOf(string folded)
    {
        var end = 0;
        for (var start = 0; start < folded.Length; start = Math.Max(end, start + 1))
        {
            end = start;
            while (end < folded.Length && CharacterClasses.At(folded, end) == CharacterClass.Han)
            {
                end = RuneAt(folded, end).End;
            }

            if (end > start)
            {
                yield return TextSpan.FromBounds(start, end);
            }
        }
    }

    private static TextSpan RuneAt(string text, int index) =>
        new(index, Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1);

    private static bool IsSearched(string folded, int index) =>
        CharacterClasses.At(folded, index) is CharacterClass.Han or CharacterClass.Letter or CharacterClass.Digit;

    private static bool IsFolded(TokenKind kind) => kind is not (TokenKind.Stem or TokenKind.JoinedCompound);

    private static TokenKind SourceOf(TokenKind made) => made == TokenKind.Stem ? TokenKind.Word : TokenKind.Compound;

    private static bool IsInsidePair(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    private static bool HasCharacterOfMany(string original) =>
        original.EnumerateRunes().Any(rune => FoldedText.Of(rune.ToString()).Text.Length > rune.Utf16SequenceLength);
}
