using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Analysis.Chinese;

/// <summary>The words by which a Chinese sentence asks (谁, 什么时候, 哪一年, 多少): they stand for the answer, so the passage
/// that answers does not have them.</summary>
public static partial class QuestionWords
{
    /// <summary>Where the words stand in a folded text, in order.</summary>
    public static IEnumerable<TextSpan> Find(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);

        return Pattern().Matches(folded).Select(match => new TextSpan(match.Index, match.Length));
    }

    // 该中心是什么时候成立的, 哪一年, 有几个成员, 在何处召开, 是谁提出的吗? But not 任何人, 几何, 哪怕, 吗啡.
    [GeneratedRegex(
        @"请问|为什么|什么(时候|时间|地方|样|人)?|甚么|为何|如何|怎么样?|怎样|谁|多少|多久|是否"
            + @"|(?<![任几])何[时地处人事种物者年]|哪(?![吒怕])(一?[年月日天个种位些里儿座所边部样]|几)?"
            + @"|几[年月日天个种位次座所人岁点号名届条家层]|[吗呢](?=\p{P}|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
