using System.Buffers;
using StiArchive.Papers;

namespace StiArchive.Economies;

/// <summary>Goes once over a text and finds names, the longest from left to right: 中国香港 is no 中国.</summary>
internal sealed class NameScanner
{
    private readonly NameTrie _names = new();
    private readonly SearchValues<char> _initials;

    /// <summary>Prepares to find these names and no others.</summary>
    /// <param name="names">Folded by <see cref="NameCharacter"/>.</param>
    public NameScanner(IEnumerable<(string Name, Economy Economy)> names)
    {
        foreach (var (name, economy) in names)
        {
            _names.Add(name, economy);
        }

        _initials = SearchValues.Create([.. _names.Initials]);
    }

    /// <summary>Returns the mentions in the order of the text; they do not overlap.</summary>
    /// <param name="folded">The text, folded by <see cref="NameCharacter"/>.</param>
    /// <param name="isName">Whether the characters from an offset on, so many, are the name that they spell.</param>
    public IReadOnlyList<EconomyMention> Find(string folded, Func<int, int, bool> isName)
    {
        var mentions = new List<EconomyMention>();
        var candidates = new List<(int Length, Economy Economy)>();
        for (var start = NextInitial(folded, 0); start < folded.Length; )
        {
            candidates.Clear();
            _names.FindPrefixes(folded.AsSpan(start), candidates);
            var (length, economy) = candidates.FindLast(candidate => isName(start, candidate.Length));
            if (economy is not null)
            {
                mentions.Add(new EconomyMention(economy, new TextSpan(start, length)));
            }

            start = NextInitial(folded, start + Math.Max(1, length));
        }

        return mentions;
    }

    /// <summary>Returns the next place where some name could begin, or the length of the text.</summary>
    private int NextInitial(string folded, int start)
    {
        var distance = folded.AsSpan(start).IndexOfAny(_initials);
        return distance < 0 ? folded.Length : start + distance;
    }
}
