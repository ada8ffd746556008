using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Tells whether the archive has an author of a name, fast enough to ask it of any query.</summary>
internal sealed class KnownPeople
{
    private readonly IReadOnlyList<PersonName> _people;
    private readonly HashSet<string> _spellings;

    public KnownPeople(IEnumerable<AuthorIdentity> authors)
    {
        _people = [.. authors.DistinctBy(author => author.Key, StringComparer.Ordinal).Select(author => author.Name)];
        _spellings = _people.SelectMany(person => person.Spellings).ToHashSet(StringComparer.Ordinal);
    }

    public bool Has(string name)
    {
        var asked = new NameAsked(new QueryField.Author(name, IsPrefix: false));
        return MayHave(asked) && _people.Any(person => person.IsCalled(asked));
    }

    // Initials cannot be looked up; whoever types them types few.
    private bool MayHave(NameAsked asked) =>
        asked.Han.Length > 0
            ? _spellings.Contains(asked.Han) || asked.Read.Any(IsSpelt)
            : IsSpelt(asked.Words) || asked.Words.Any(word => word.Length == 1);

    private bool IsSpelt(IReadOnlyList<string> words) => _spellings.Contains(string.Concat(words));
}
