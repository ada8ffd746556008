using System.Collections.Concurrent;

namespace StiArchive.Searching;

/// <summary>Finds the authors who may have a name, fast enough to ask it of any query.</summary>
/// <remarks>One for all catalogues: what it finds may be gone, or not be there yet, and is called by the name or not; the
/// catalogue decides. Spellings are read when a name is first asked for, and then only those of new people.</remarks>
internal sealed class KnownPeople
{
    // No name has more; a longer one is looked up as a whole only.
    private const int MostWords = 12;

    private readonly Lock _reading = new();
    private readonly ConcurrentQueue<(int Id, AuthorIdentity Author)> _unread = new();
    private readonly ConcurrentDictionary<string, Entry> _bySpelling = new(StringComparer.Ordinal);

    /// <summary>Adds a person, or a name of one that was added before.</summary>
    /// <param name="id">The number of the person's <see cref="CatalogueValue"/>.</param>
    public void Add(int id, AuthorIdentity author) => _unread.Enqueue((id, author));

    /// <summary>The numbers of those whose name may be the one that is asked for; every one is among them whose name is.</summary>
    public IEnumerable<int> Find(NameAsked asked)
    {
        ReadNew();
        return Spellings(asked).SelectMany(spelling => IdsOf(_bySpelling.GetValueOrDefault(spelling))).Distinct();
    }

    // With initials, the words before them or behind them are a surname, and that is a spelling too.
    private static IEnumerable<string> Spellings(NameAsked asked)
    {
        var written = asked.Han.Length > 0 ? asked.Read : [asked.Words];
        return written.SelectMany(Pieces).Append(asked.Han).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pieces(IReadOnlyList<string> words) =>
        words.Count > MostWords
            ? [string.Concat(words)]
            : Enumerable
                .Range(1, words.Count)
                .SelectMany(count => new[] { string.Concat(words.Take(count)), string.Concat(words.TakeLast(count)) });

    private static IEnumerable<int> IdsOf(Entry? last)
    {
        for (var entry = last; entry is not null; entry = entry.Before)
        {
            yield return entry.Id;
        }
    }

    private void ReadNew()
    {
        if (_unread.IsEmpty)
        {
            return;
        }

        lock (_reading)
        {
            while (_unread.TryPeek(out var next))
            {
                foreach (var spelling in next.Author.Name.Spellings.Distinct(StringComparer.Ordinal))
                {
                    _bySpelling[spelling] = new Entry(next.Id, _bySpelling.GetValueOrDefault(spelling));
                }

                // Only now: whoever sees the queue empty relies on what was in it.
                _unread.TryDequeue(out _);
            }
        }
    }

    // Thousands share a surname: a list is longer by one without being copied.
    private sealed record Entry(int Id, Entry? Before);
}
