using System.Text;
using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>Words of a folded text that nothing but a joining sign, or nothing at all, stands between.</summary>
/// <param name="Text">The folded text that the spans are in.</param>
/// <param name="Words">Runs of letters and runs of digits, in order; at least one.</param>
/// <param name="Span">From the first word to the end of the sign that closes the last (<c>%</c>, <c>++</c>, the dot of
/// <c>u.s.</c>).</param>
internal sealed record Compound(string Text, IReadOnlyList<TextSpan> Words, TextSpan Span)
{
    /// <summary>False for a word that stands alone.</summary>
    public bool IsCompound => Span.Length > Words[0].Length;

    /// <summary>Initials with dots: <c>u.s.</c>; what it joins to (<c>us</c>) is another word.</summary>
    public bool IsAcronym =>
        Words.Count > 1
        && Words.All(word => word.Length == 1)
        && Signs().Take(Words.Count - 1).All(sign => sign is ".");

    /// <summary>Digits and the signs of numbers only: <c>2,600</c>, <c>12.5%</c>, <c>2018-2020</c>.</summary>
    public bool IsNumber => Words.All(word => CharacterClasses.At(Text, word.Start) == CharacterClass.Digit);

    /// <summary><c>12.5</c> of <c>12.5%</c>; null where nothing is a percentage, or the number is a single word.</summary>
    public TextSpan? NumberBeforePercent =>
        Words.Count > 1 && Text[Span.End - 1] == '%' ? Span with { Length = Span.Length - 1 } : null;

    /// <summary>How others write it, without the signs; null where that would mean something else (R&amp;D, C++,
    /// 2018-2020) or is no different.</summary>
    public string? Joined
    {
        get
        {
            var joined = new StringBuilder();
            foreach (var (word, sign) in Words.Zip(Signs()))
            {
                joined.Append(Text, word.Start, word.Length);
                if (!TryJoin(word, sign, joined))
                {
                    return null;
                }
            }

            return joined.Length == Span.Length ? null : joined.ToString();
        }
    }

    private bool TryJoin(TextSpan word, string sign, StringBuilder joined)
    {
        var next = word.End + sign.Length;
        var isInNumber = char.IsAsciiDigit(Text[word.End - 1]) && next < Span.End && char.IsAsciiDigit(Text[next]);
        switch (sign)
        {
            case "." when isInNumber:
            case "%":
                joined.Append(sign);
                return true;
            case "-" when isInNumber:
                return false;
            default:
                return sign is "" or "-" or "_" or "." or "," or "'";
        }
    }

    /// <summary>The sign behind each word, empty where there is none.</summary>
    private IEnumerable<string> Signs()
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var end = i + 1 < Words.Count ? Words[i + 1].Start : Span.End;
            yield return Text[Words[i].End..end];
        }
    }
}
