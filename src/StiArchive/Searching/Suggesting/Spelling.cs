using StiArchive.Indexing;

namespace StiArchive.Searching.Suggesting;

/// <summary>Finds the word of the archive that a misspelt one may have meant.</summary>
internal static class Spelling
{
    // One slip in a short word, two in a long one; of fewer letters nearly every word is near another.
    private const int ShortestChars = 4;
    private const int LongChars = 8;

    /// <summary>The nearest word, and of those as near the commonest; null where none is near.</summary>
    /// <param name="word">Small ASCII letters.</param>
    public static string? Nearest(string word, IEnumerable<KnownWord> known)
    {
        if (word.Length < ShortestChars)
        {
            return null;
        }

        var slips = word.Length < LongChars ? 1 : 2;
        return known
            .Where(candidate => Math.Abs(candidate.Text.Length - word.Length) <= slips)
            .Select(candidate => (Word: candidate, Slips: Distance(word, candidate.Text)))
            .Where(candidate => candidate.Slips > 0 && candidate.Slips <= slips)
            .OrderBy(candidate => candidate.Slips)
            .ThenByDescending(candidate => candidate.Word.Passages)
            .ThenBy(candidate => candidate.Word.Text, StringComparer.Ordinal)
            .Select(candidate => candidate.Word.Text)
            .FirstOrDefault();
    }

    /// <summary>Letters to put in, leave out, change, or swap with their neighbour (Damerau 1964, restricted).</summary>
    internal static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, (one, i), (other, j));
            }
        }

        return rows[one.Length, other.Length];
    }

    private static int Step(int[,] rows, (string Text, int End) one, (string Text, int End) other)
    {
        var (i, j) = (one.End, other.End);
        var isSame = one.Text[i - 1] == other.Text[j - 1];
        var least = Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1);
        least = Math.Min(least, rows[i - 1, j - 1] + (isSame ? 0 : 1));
        var isSwap = i > 1 && j > 1 && one.Text[i - 1] == other.Text[j - 2] && one.Text[i - 2] == other.Text[j - 1];
        return isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
