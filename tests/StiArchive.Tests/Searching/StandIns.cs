using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>Says by looking at every passage which of them answer a query, or stand in where none does.</summary>
internal static class StandIns
{
    /// <summary>The answers; where there are none, what stands in.</summary>
    /// <param name="archive">Every passage.</param>
    /// <param name="isFitting">Whether a passage fits what only narrows.</param>
    /// <param name="wishes">What is asked for.</param>
    public static IReadOnlyList<T> Choose<T>(
        IReadOnlyList<T> archive,
        Func<T, bool> isFitting,
        IReadOnlyList<Func<T, bool>> wishes
    )
    {
        var fitting = archive.Where(isFitting).ToList();
        var answers = fitting.Where(passage => wishes.All(wish => wish(passage))).ToList();
        if (answers.Count > 0 || wishes.Count < 2)
        {
            return answers;
        }

        var weights = wishes.Select(wish => PartialMatches.WeightOf(archive.Count(wish), archive.Count)).ToList();
        var had = fitting.ConvertAll(passage => wishes.Zip(weights).Sum(wish => wish.First(passage) ? wish.Second : 0));
        var needed = Math.Min((weights.Sum() + 3) / 4, had.DefaultIfEmpty().Max());
        return [.. fitting.Where((_, place) => needed > 0 && had[place] >= needed)];
    }
}
