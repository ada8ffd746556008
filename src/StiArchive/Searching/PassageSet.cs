namespace StiArchive.Searching;

/// <summary>Some passages of the archive: as a list of their numbers, or as a test where a list would be long.</summary>
internal abstract record PassageSet
{
    private PassageSet() { }

    public sealed record Listed(IReadOnlySet<long> Passages) : PassageSet;

    public sealed record Tested(Func<long, bool> Test) : PassageSet;

    public static PassageSet Every { get; } = new Tested(_ => true);

    public bool Contains(long passage) =>
        this switch
        {
            Listed listed => listed.Passages.Contains(passage),
            Tested tested => tested.Test(passage),
            _ => false,
        };

    /// <summary>What is in all of <paramref name="sets"/>; of no sets, every passage.</summary>
    public static PassageSet InAll(IReadOnlyList<PassageSet> sets)
    {
        if (sets.OfType<Listed>().MinBy(listed => listed.Passages.Count) is not { } shortest)
        {
            return new Tested(passage => sets.All(set => set.Contains(passage)));
        }

        var others = sets.Where(set => set != shortest).ToList();
        return new Listed(
            shortest.Passages.Where(passage => others.TrueForAll(set => set.Contains(passage))).ToHashSet()
        );
    }

    /// <summary>What is in any of <paramref name="sets"/>.</summary>
    public static PassageSet InAny(IReadOnlyList<PassageSet> sets) =>
        sets.All(set => set is Listed)
            ? new Listed(sets.OfType<Listed>().SelectMany(listed => listed.Passages).ToHashSet())
            : new Tested(passage => sets.Any(set => set.Contains(passage)));

    public static PassageSet NotIn(PassageSet set) => new Tested(passage => !set.Contains(passage));
}
