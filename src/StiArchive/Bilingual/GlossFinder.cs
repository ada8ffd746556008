using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Finds terms whose English name the text gives in brackets: 世界知识产权组织（WIPO）.</summary>
internal static partial class GlossFinder
{
    private const string Brackets = "（(";
    private const double CellConfidence = 0.9;

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

    private static GlossedTerm? TermIn(TermSource source, Match bracket, GlossContent content) =>
        source.IsCell && content.En is not null && FillsCell(source.Text, bracket, content)
            ? new GlossedTerm(new TextSpan(0, bracket.Index), CellConfidence)
            : GlossedTerm.Before(source.Text, bracket.Index, content);

    /// <summary>Whether the cell is nothing but a term and its gloss.</summary>
    private static bool FillsCell(string cell, Match bracket, GlossContent content)
    {
        var before = cell.AsSpan(0, bracket.Index);
        var after = cell.AsSpan(bracket.Index + bracket.Length);
        if (before.ContainsAny(Brackets) || !after.IsWhiteSpace())
        {
            return false;
        }

        var han = TermRun.HanCount(before);
        return han >= 2 && han <= content.MostHan;
    }

    // （Asia-Pacific Economic Cooperation，APEC）  (PPSTI)
    [GeneratedRegex(@"[（(](?<content>[^（）()]{2,160})[）)]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();
}
