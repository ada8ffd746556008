using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;
using StiArchive.Analysis.English;
using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Reads the words of one stretch of a query without blanks.</summary>
internal sealed class QueryWords(string query, TextSpan stretch, Func<string, bool> isKnown)
{
    private readonly FoldedText _folded = FoldedText.Of(query.Substring(stretch.Start, stretch.Length));

    public IEnumerable<ReadTerm> Read()
    {
        var text = _folded.Text;
        var start = 0;
        while (start < text.Length)
        {
            switch (CharacterClasses.At(text, start))
            {
                case CharacterClass.Han:
                    var end = EndOfHan(text, start);
                    foreach (var word in ReadHan(TextSpan.FromBounds(start, end)))
                    {
                        yield return word;
                    }

                    start = end;
                    break;
                case CharacterClass.Letter or CharacterClass.Digit:
                    var compound = CompoundReader.Read(text, start);
                    yield return ReadCompound(compound);
                    start = compound.Span.End;
                    break;
                default:
                    start++;
                    break;
            }
        }
    }

    private IEnumerable<ReadTerm> ReadHan(TextSpan run)
    {
        var words = HanWords.Read(Folded(run), isKnown).Select(word => word with { Start = run.Start + word.Start });
        foreach (var word in words)
        {
            // 互联网+
            var takesPlus = word.End == run.End && word.End < _folded.Text.Length && _folded.Text[word.End] == '+';
            var whole = takesPlus ? word with { Length = word.Length + 1 } : word;
            var text = Folded(whole);
            yield return Read(takesPlus ? new QueryTerm.Exact(text) : new QueryTerm.HanWord(text), whole);
        }
    }

    private ReadTerm ReadCompound(Compound compound)
    {
        var text = Folded(compound.Span);
        if (HasStar(compound.Span.End))
        {
            return Read(new QueryTerm.Prefix(text), compound.Span with { Length = compound.Span.Length + 1 });
        }

        if (compound.IsCompound && !IsPossessive(compound))
        {
            IReadOnlyList<string> words = compound.IsNumber ? [] : [.. compound.Words.Select(Folded)];
            var joined = compound.IsAcronym ? null : compound.Joined;
            return Read(new QueryTerm.Compound(text, joined, words), compound.Span);
        }

        return Read(WordOf(Folded(compound.Words[0])), compound.Span);
    }

    /// <summary>A folded run of letters or digits as a term.</summary>
    public static QueryTerm.Word WordOf(string word)
    {
        var isNumber = CharacterClasses.At(word, 0) == CharacterClass.Digit;
        return new QueryTerm.Word(word, isNumber ? null : EnglishStemmer.Stem(word));
    }

    // innovat*, but not the star inside inno*tion.
    private bool HasStar(int index) =>
        index < _folded.Text.Length
        && _folded.Text[index] == '*'
        && (
            index + 1 == _folded.Text.Length
            || CharacterClasses.At(_folded.Text, index + 1) is not (CharacterClass.Letter or CharacterClass.Digit)
        );

    // women's economy asks for women.
    private bool IsPossessive(Compound compound) =>
        compound.Words.Count == 2
        && Folded(compound.Words[1]) is "s"
        && _folded.Text[compound.Words[1].Start - 1] == '\'';

    private ReadTerm Read(QueryTerm term, TextSpan folded)
    {
        var source = _folded.OriginalSpan(folded);
        return new ReadTerm(term, source with { Start = stretch.Start + source.Start });
    }

    private string Folded(TextSpan span) => _folded.Text.Substring(span.Start, span.Length);

    private static int EndOfHan(string text, int start)
    {
        while (start < text.Length && CharacterClasses.At(text, start) == CharacterClass.Han)
        {
            start += char.IsSurrogatePair(text, start) ? 2 : 1;
        }

        return start;
    }
}
