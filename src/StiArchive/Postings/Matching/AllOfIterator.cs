using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy every condition.</summary>
/// <remarks>Whether the terms of a phrase stand in a row is looked at last, in passages that satisfy all else: reading
/// positions costs more than passing over passages.</remarks>
internal sealed class AllOfIterator : PassageIterator
{
    private readonly PassageIterator[] _parts;
    private readonly Phrase[] _phrases;

    /// <summary>All of some conditions, and of phrases.</summary>
    /// <param name="phrases">Of terms that are among the parts, with the same cursors.</param>
    public AllOfIterator(IEnumerable<PassageIterator> parts, IEnumerable<Phrase> phrases)
    {
        _parts = [.. parts.OrderBy(part => part.Cost)];
        _phrases = [.. phrases];
    }

    /// <summary>All of some conditions, none of which has moved; those that are made of others are taken apart.</summary>
    public static AllOfIterator Of(IReadOnlyList<PassageIterator> parts) =>
        new(
            parts.SelectMany(part => part is AllOfIterator all ? all._parts : [part]),
            parts.OfType<AllOfIterator>().SelectMany(all => all._phrases)
        );

    public override long Cost => _phrases.Length == 0 ? _parts[0].Cost : 2 * _parts[0].Cost;

    /// <summary>The cursor of a term that every match has, which stands at each match while the iterator does; null where
    /// the term is not wanted by itself.</summary>
    public PostingCursor? CursorOf(string term)
    {
        foreach (var part in _parts)
        {
            if (part is TermIterator wanted && string.Equals(wanted.Term, term, StringComparison.Ordinal))
            {
                return wanted.Cursor;
            }
        }

        return null;
    }

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var candidate = SkipToAllParts(target);
        while (candidate != End && !HasPhrases())
        {
            candidate = SkipToAllParts(candidate + 1);
        }

        return Passage = candidate;
    }

    private int SkipToAllParts(int target)
    {
        var candidate = _parts[0].SkipTo(target);
        for (var i = 1; i < _parts.Length && candidate != End; )
        {
            var passage = _parts[i].SkipTo(candidate);
            if (passage == candidate)
            {
                i++;
            }
            else
            {
                candidate = _parts[0].SkipTo(passage);
                i = 1;
            }
        }

        return candidate;
    }

    private bool HasPhrases()
    {
        foreach (var phrase in _phrases)
        {
            if (!phrase.IsHere())
            {
                return false;
            }
        }

        return true;
    }
}
