using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Finds terms whose English name the text gives in brackets: 世界知识产权组织（WIPO）.</summary>
internal static partial class GlossFinder
{
    private static readonly char[] Brackets = ['（', '('];

    public static IEnumerable<TermPair> Find(TermSource source)
    {
        foreach (Match bracket in Bracket().Matches(source.Text))
        {
            var content = GlossContent.TryParse(bracket.Groups["content"].Value);
            var term = content is null ? null : TermIn(source, bracket, content);
            if (term is not null)
            {
                var zh = source.Text.Substring(term.Span.Start, term.Span.Length);
                var quote = source.Text[term.Span.Start..(bracket.Index + bracket.Length)];
                yield return new TermPair(
                    zh.Trim(),
                    content!.En,
                    content.Acronym,
                    TermPairKind.Gloss,
                    source.Place,
                    quote,
                    term.Confidence
                );
            }
        }
    }

    private static GlossedTerm? TermIn(TermSource source, Match bracket, GlossContent content)
    {
        var fillsCell =
            source.IsCell
            && content.En is not null
            && source.Text[(bracket.Index + bracket.Length)..].Trim().Length == 0;
        var han = TermRun.HanCount(source.Text.AsSpan(0, bracket.Index));

        return
            fillsCell
            && han >= 2
            && han <= content.MostHan
            && source.Text.LastIndexOfAny(Brackets, bracket.Index - 1) < 0
            ? new GlossedTerm(new TextSpan(0, bracket.Index), 0.9)
            : GlossedTerm.Before(source.Text, bracket.Index, content);
    }

    // （Asia-Pacific Economic Cooperation，APEC）  (PPSTI)
    [GeneratedRegex(@"[（(](?<content>[^（）()]{2,160})[）)]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();
}
