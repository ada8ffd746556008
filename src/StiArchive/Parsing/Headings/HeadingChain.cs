namespace StiArchive.Parsing.Headings;

/// <summary>Of the lines that may be headings, the ones whose numbers make a series.</summary>
/// <remarks>
/// A line that begins with a number may be a sentence, a row of a table or an entry of a list. Taken together, headings
/// count on: after 2.1 comes 2.2, 2.1.1 or 3. The chain is taken whose members look most like headings and whose numbers
/// leave out the least. Every candidate looks up the best chain that it can continue by its number, so time grows with
/// their count only.
/// </remarks>
internal static class HeadingChain
{
    /// <summary>Numbers may be missed or lost, but not so many in a row.</summary>
    private const int LargestStep = 3;

    private const double MissedNumber = -1;
    private const double OddStart = -1.5;

    public static IReadOnlyList<HeadingCandidate> Best(IReadOnlyList<HeadingCandidate> candidates)
    {
        var links = new List<Link>();
        var bestUnder = new Dictionary<string, Link>(StringComparer.Ordinal);
        var bestAt = new Dictionary<string, Link>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var before = BestBefore(candidate.Number.Path, bestUnder, bestAt);
            var start = new Link(candidate, null, candidate.Score + StartCost(candidate.Number.Path));
            var link =
                before is { } found && found.Score > start.Score - candidate.Score
                    ? new Link(candidate, found.Link, found.Score + candidate.Score)
                    : start;
            links.Add(link);
            Remember(link, bestUnder, bestAt);
        }

        return links.Count == 0 ? [] : Unwind(links.MaxBy(link => link.Score)!);
    }

    /// <summary>The best chain that a number can follow: one that is at its parent, or under an earlier sibling.</summary>
    private static (Link Link, double Score)? BestBefore(
        IReadOnlyList<int> path,
        Dictionary<string, Link> bestUnder,
        Dictionary<string, Link> bestAt
    )
    {
        (Link Link, double Score)? best = null;
        for (var step = 1; step <= LargestStep; step++)
        {
            var sibling = Key([.. path.SkipLast(1), path[^1] - step]);
            Consider(bestUnder.GetValueOrDefault(sibling), (step - 1) * MissedNumber);
        }

        // 2 after 1.3 is the next sibling of 1; 2.1 after 2 is its first child; 2.1 after 1.3 misses its parent.
        if (path[^1] <= LargestStep && path.Count > 1)
        {
            var missed = Math.Max(0, path[^1] - 1) * MissedNumber;
            Consider(bestAt.GetValueOrDefault(Key([.. path.SkipLast(1)])), missed);
            var parent = BestBefore([.. path.SkipLast(1)], bestUnder, bestAt);
            Consider(parent?.Link, missed + MissedNumber + (parent is { } found ? found.Score - found.Link.Score : 0));
        }

        return best;

        void Consider(Link? link, double cost)
        {
            if (link is not null && (best is null || link.Score + cost > best.Value.Score))
            {
                best = (link, link.Score + cost);
            }
        }
    }

    private static double StartCost(IReadOnlyList<int> path) =>
        path.All(part => part <= 1) ? 0
        : path[^1] <= 1 ? OddStart / 2
        : OddStart;

    private static void Remember(Link link, Dictionary<string, Link> bestUnder, Dictionary<string, Link> bestAt)
    {
        var path = link.Candidate.Number.Path;
        for (var parts = 1; parts <= path.Count; parts++)
        {
            KeepBetter(bestUnder, Key([.. path.Take(parts)]), link);
        }

        KeepBetter(bestAt, Key(path), link);
    }

    private static void KeepBetter(Dictionary<string, Link> links, string key, Link link)
    {
        if (!links.TryGetValue(key, out var known) || known.Score < link.Score)
        {
            links[key] = link;
        }
    }

    private static string Key(IReadOnlyList<int> path) => string.Join('.', path);

    private static List<HeadingCandidate> Unwind(Link last)
    {
        var chain = new List<HeadingCandidate>();
        for (var link = last; link is not null; link = link.Before)
        {
            chain.Add(link.Candidate);
        }

        chain.Reverse();
        return chain;
    }

    private sealed record Link(HeadingCandidate Candidate, Link? Before, double Score);
}
