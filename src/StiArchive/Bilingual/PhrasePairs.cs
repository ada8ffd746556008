using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Cuts phrases out of a sentence and its translation that correspond as wholes.</summary>
/// <remarks>Consistent phrase pairs as in statistical translation (Och and Ney 2004): no word of either side is linked to a
/// word outside. Only the longest are kept, those that read as terms, and two of them that both languages join by "and".</remarks>
internal sealed class PhrasePairs
{
    private const int MostWords = 6;
    private const double SingleWordDiscount = 0.5;
    private const double LeastConfidence = 0.2;

    private static readonly HashSet<string> MayStandInside = new(StringComparer.OrdinalIgnoreCase)
    {
        "of",
        "and",
        "the",
    };

    private readonly string _zh;
    private readonly string _en;
    private readonly PhraseLinks _links;

    private PhrasePairs(string zh, string en)
    {
        (_zh, _en) = (zh, en);
        _links = PhraseLinks.Of(zh, en);
    }

    /// <summary>Returns the pairs in the order of the Chinese sentence.</summary>
    /// <param name="score">How sure it is that the two sentences translate each other, 0 to 1.</param>
    public static IEnumerable<TermPair> Find(string zh, string en, string place, double score)
    {
        var pairs = new PhrasePairs(zh, en).All();
        return from pair in pairs.Concat(CoordinatedPhrases.Join(pairs, zh, en))
            let confidence = Math.Round(score * pair.Strength, 2)
            where confidence >= LeastConfidence
            select new TermPair(
                zh.Substring(pair.Zh.Start, pair.Zh.Length),
                en.Substring(pair.En.Start, pair.En.Length),
                null,
                TermPairKind.Aligned,
                place,
                $"{zh} | {en}",
                confidence
            );
    }

    private List<PhrasePair> All()
    {
        var pairs = new List<PhrasePair>();
        for (var first = 0; first < _links.Zh.Count; )
        {
            var last = LongestFrom(first);
            if (last >= first)
            {
                pairs.AddRange(Pairs(first, last));
            }

            first = Math.Max(first, last) + 1;
        }

        return pairs;
    }

    /// <summary>The phrase, and, where it begins with a name in Latin letters (APEC 科技创新合作), also what follows that.</summary>
    private IEnumerable<PhrasePair> Pairs(int first, int last)
    {
        for (var from = first; from <= last; from++)
        {
            if (IsTerm(from, last) && EnglishSpan(from, last) is { } span)
            {
                var strength = Enumerable.Range(from, last - from + 1).Average(i => _links.StrengthOf[i]);
                var discount = from == last ? SingleWordDiscount : 1;
                yield return new(ZhSpan(from, last), span, strength * discount);
            }

            if (TermRun.IsHan(_zh[_links.Zh[from].Start]))
            {
                yield break;
            }
        }
    }

    /// <summary>Returns the number of the last word of the longest term that begins with the word; less than it for none.</summary>
    private int LongestFrom(int first)
    {
        var longest = first - 1;
        for (var last = first; last < Math.Min(_links.Zh.Count, first + MostWords); last++)
        {
            var isGap = last > first && _zh[_links.Zh[last - 1].End.._links.Zh[last].Start].Trim().Length > 0;
            if (isGap || _links.EnOf[last].Count == 0 || _links.Entries[last].Use == WordUse.Never)
            {
                break;
            }

            longest = IsTerm(first, last) && EnglishSpan(first, last) is not null ? last : longest;
        }

        return longest;
    }

    private TextSpan ZhSpan(int first, int last) => TextSpan.FromBounds(_links.Zh[first].Start, _links.Zh[last].End);

    private bool IsTerm(int first, int last)
    {
        var (head, tail, span) = (_links.Entries[first].Use, _links.Entries[last].Use, ZhSpan(first, last));
        return head is not (WordUse.Verb or WordUse.Never)
            && tail is not (WordUse.Modifier or WordUse.Never)
            && (first < last || head == WordUse.Any)
            && TermRun.HanCount(_zh.AsSpan(span.Start, span.Length)) >= 2;
    }

    /// <summary>The English words that the Chinese ones are linked to, where these make a phrase of their own.</summary>
    private TextSpan? EnglishSpan(int first, int last)
    {
        var inside = Enumerable.Range(first, last - first + 1).SelectMany(i => _links.EnOf[i]).ToHashSet();
        var (from, to) = (inside.Min(), inside.Max());
        var others = _links.EnOf.Where((_, i) => i < first || i > last).SelectMany(numbers => numbers).ToHashSet();
        var isTerm = to - from < MostWords + 2 && HasEdges(from, to);
        for (var j = from; isTerm && j <= to; j++)
        {
            var isPart = inside.Contains(j) || MayStandInside.Contains(EnWord(j));
            isTerm = isPart && !others.Contains(j) && (j == from || IsGlued(j));
        }

        return isTerm ? TextSpan.FromBounds(_links.En[from].Start, _links.En[to].End) : null;
    }

    /// <summary>Whether a term may begin and end so; no hyphen goes on, as it would in "construction of world[-class …]".</summary>
    private bool HasEdges(int from, int to)
    {
        var (start, end) = (_links.En[from].Start, _links.En[to].End);
        var goesOn = (start > 0 && _en[start - 1] == '-') || (end < _en.Length && _en[end] == '-');
        return !goesOn && EnglishEdges.MayBegin(EnWord(from)) && EnglishEdges.MayEnd(EnWord(to));
    }

    private string EnWord(int number) => _en.Substring(_links.En[number].Start, _links.En[number].Length);

    private bool IsGlued(int number) =>
        _en[_links.En[number - 1].End.._links.En[number].Start]
            .All(c => char.IsWhiteSpace(c) || c is '-' or '\'' or '’');
}
