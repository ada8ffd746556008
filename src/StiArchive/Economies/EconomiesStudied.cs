using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Economies;

/// <summary>Concludes which economies a paper is about, as opposed to those that it merely mentions.</summary>
/// <remarks>
/// A title names what is studied. Without a title that does, the abstract counts for more than the text. Papers like to
/// end with lessons for the reader's own country (对中国的启示, implications for China): that country is not what they
/// study, unless they name no other.
/// </remarks>
public static partial class EconomiesStudied
{
    /// <summary>One mention in an abstract says as much as so many in the text.</summary>
    private const int AbstractWeight = 4;

    /// <summary>Below this weight an economy is an example, not a subject.</summary>
    private const int LeastWeight = 5;

    /// <summary>What is studied beside the main economy is mentioned at least half as often.</summary>
    private const int ShareOfMain = 2;

    /// <summary>Where no name stands in the abstract, the text must come back to it this often.</summary>
    private const int MostCharsPerMention = 600;

    /// <summary>Returns codes of economies, the main one first, with the reason; null where the paper is about none.</summary>
    /// <param name="titles">In any language.</param>
    /// <param name="abstracts">In any language.</param>
    /// <param name="body">Headings, paragraphs, captions: the text without front matter and references.</param>
    public static Sourced<IReadOnlyList<string>>? Of(
        IReadOnlyList<string> titles,
        IReadOnlyList<string> abstracts,
        IReadOnlyList<string> body
    )
    {
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(abstracts);
        ArgumentNullException.ThrowIfNull(body);

        var named = CountSubjects(titles);
        return named.Count > 0
            ? new(
                [.. named.Select(subject => subject.Code)],
                Basis.InferredFrom(EvidenceWords.NamedInTitle(named.Select(subject => subject.Name)))
            )
            : OfText(CountSubjects(abstracts), CountSubjects(body), body.Sum(text => text.Length));
    }

    private static Sourced<IReadOnlyList<string>>? OfText(
        IReadOnlyList<Subject> inAbstracts,
        IReadOnlyList<Subject> inBody,
        int bodyChars
    )
    {
        var weighed = inAbstracts
            .Select(subject => subject with { Count = subject.Count * AbstractWeight })
            .Concat(inBody)
            .GroupBy(subject => subject.Code, StringComparer.Ordinal)
            .Select(group => new Subject(group.Key, group.First().Name, group.Sum(subject => subject.Count)))
            .OrderByDescending(subject => subject.Count)
            .ToList();
        if (weighed.Count == 0 || weighed[0].Count < LeastWeight)
        {
            return null;
        }

        var isPassing = inAbstracts.Count == 0 && bodyChars > (long)weighed[0].Count * MostCharsPerMention;
        var main = weighed.TakeWhile(subject => subject.Count * ShareOfMain >= weighed[0].Count).ToList();
        return isPassing ? null : new([.. main.Select(subject => subject.Code)], Basis.InferredFrom(Weigh(main)));

        string Weigh(List<Subject> subjects) =>
            EvidenceWords.Mentions(
                subjects.Select(subject =>
                    (subject.Name, Count(inAbstracts, subject.Code), Count(inBody, subject.Code))
                )
            );
    }

    /// <summary>Counts mentions in order of first appearance, leaving out those who are only to learn from the others.</summary>
    private static List<Subject> CountSubjects(IReadOnlyList<string> texts)
    {
        var all = texts.SelectMany(text => Mentions(text)).ToList();
        var subjects = all.Where(mention => !mention.IsLearner).ToList();

        return
        [
            .. (subjects.Count > 0 ? subjects : all)
                .GroupBy(mention => mention.Code, StringComparer.Ordinal)
                .Select(group => new Subject(group.Key, group.First().Name, group.Count())),
        ];
    }

    private static IEnumerable<(string Code, string Name, bool IsLearner)> Mentions(string text)
    {
        var lessons = Lessons().Matches(text).Select(match => new TextSpan(match.Index, match.Length)).ToList();
        var named = EconomyFinder.Find(text).Select(mention => (mention.Economy.Code, mention.Span));
        var own = OwnCountry().Matches(text).Select(match => ("CN", new TextSpan(match.Index, match.Length)));

        return named
            .Concat(own)
            .OrderBy(mention => mention.Item2.Start)
            .Select(mention =>
                (
                    mention.Item1,
                    text.Substring(mention.Item2.Start, mention.Item2.Length),
                    lessons.Exists(lesson => lesson.Overlaps(mention.Item2))
                )
            );
    }

    private static int Count(IReadOnlyList<Subject> subjects, string code) =>
        subjects.FirstOrDefault(subject => subject.Code == code)?.Count ?? 0;

    // 提出我国的对策; 对中方参与 APEC 的启示. But not 集中方向, 其中方法.
    [GeneratedRegex("我国|我國|(?<![其集展])中方(?![法式案向面便程针位])", RegexOptions.None, 1000)]
    private static partial Regex OwnCountry();

    // 对中国的启示; 对中方参与 APEC 科技创新合作的启示; implications for China; lessons for China’s policy
    [GeneratedRegex(
        "[对對给為为][^。，；：、]{0,4}(中国|中國|我国|我國|中方|大陆)[^。，；]{0,40}(启示|啟示|借鉴|借鑒|镜鉴|启发|建议|思考)"
            + "|(启示|借鉴|镜鉴)[^。，；]{0,6}(中国|我国)"
            + @"|(implication|lesson|enlightenment|inspiration|insight|revelation|reference|suggestion)s?\s+(for|to|on|of)\s+(\S+\s){0,3}China\S*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Lessons();

    private sealed record Subject(string Code, string Name, int Count);
}
