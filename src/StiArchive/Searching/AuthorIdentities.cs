namespace StiArchive.Searching;

/// <summary>Tells which printed names are the same author, over all papers of the archive, while papers come and go.</summary>
/// <remarks>
/// The Han name is the person. A name in Latin letters only belongs to a Han name if papers that print both agree on one;
/// WU Yan stays by itself where there is 吴燕 and 武艳. Whatever the order in which papers came, changed and went, the
/// identities are those of the papers that are there.
/// </remarks>
internal sealed class AuthorIdentities
{
    private readonly HanNames _hanNames = new();
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Person>> _peopleOfSlug = new(StringComparer.Ordinal);
    private readonly Dictionary<long, IReadOnlyList<(PrintedName Name, string Person)>> _authors = [];

    /// <summary>The persons behind the names that a paper prints, in its order.</summary>
    public IEnumerable<AuthorIdentity> Of(long paper) =>
        _authors.GetValueOrDefault(paper, []).Select(author => _people[author.Person].Identity!);

    /// <summary>Takes the names that papers print in the place of those they printed before, and returns the papers whose
    /// authors are others now: these papers, and those that share a person or a name with them.</summary>
    /// <param name="printed">By paper; no names for a paper that is gone.</param>
    public IReadOnlySet<long> Change(IReadOnlyDictionary<long, IReadOnlyList<PrintedName>> printed)
    {
        var papers = printed.Keys.Concat(LearnHanNames(printed)).ToHashSet();
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            var names = printed.GetValueOrDefault(paper) ?? NamesOf(paper);
            people.UnionWith(Leave(paper));
            people.UnionWith(Join(paper, names));
        }

        papers.UnionWith(Identify(people));
        return papers;
    }

    /// <summary>Learns which names stand beside each other now; returns the papers that print a Latin name only which means
    /// someone else by it.</summary>
    private List<long> LearnHanNames(IReadOnlyDictionary<long, IReadOnlyList<PrintedName>> printed)
    {
        var pairs = printed.SelectMany(paper => NamesOf(paper.Key).Concat(paper.Value)).Where(name => name.IsPair);
        var latin = pairs.Select(name => name.LatinKey).ToHashSet(StringComparer.Ordinal);
        var before = latin.Select(name => (Name: name, Han: _hanNames.Of(name))).ToList();
        foreach (var (paper, names) in printed)
        {
            foreach (var name in NamesOf(paper))
            {
                _hanNames.Remove(paper, name);
            }

            foreach (var name in names)
            {
                _hanNames.Add(paper, name);
            }
        }

        return
        [
            .. before
                .Where(pair => !string.Equals(pair.Han, _hanNames.Of(pair.Name), StringComparison.Ordinal))
                .SelectMany(pair => _hanNames.PapersWithLatinOnly(pair.Name)),
        ];
    }

    private IReadOnlyList<PrintedName> NamesOf(long paper) =>
        [.. _authors.GetValueOrDefault(paper, []).Select(author => author.Name)];

    private List<string> Leave(long paper)
    {
        _authors.Remove(paper, out var authors);
        foreach (var (name, person) in authors ?? [])
        {
            _people[person].Count(paper, name, -1);
        }

        return [.. (authors ?? []).Select(author => author.Person)];
    }

    private IEnumerable<string> Join(long paper, IReadOnlyList<PrintedName> names)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var authors = names.Select(name => (name, Person: name.PersonWith(_hanNames.Of(name.LatinKey)))).ToList();
        foreach (var (name, person) in authors)
        {
            PersonOf(person).Count(paper, name, 1);
        }

        _authors.Add(paper, authors);
        return authors.Select(author => author.Person);
    }

    private Person PersonOf(string key)
    {
        if (!_people.TryGetValue(key, out var person))
        {
            person = new Person(key);
            _people.Add(key, person);
        }

        return person;
    }

    /// <summary>Says anew who people are whose names were counted anew; returns the papers of those who are others now.</summary>
    private HashSet<long> Identify(IEnumerable<string> keys)
    {
        var people = keys.Select(key => (Key: key, Person: _people[key])).ToList();
        foreach (var (key, person) in people.Where(counted => counted.Person.Papers.Count == 0))
        {
            _people.Remove(key);
        }

        var alike = ChangeSlugs([.. people.Select(counted => counted.Person)]);
        var papers = new HashSet<long>();
        foreach (var person in alike.Where(person => person.Papers.Count > 0))
        {
            var identity = person.Identify(isShared: _peopleOfSlug[person.Slug].Count > 1);
            if (!identity.Equals(person.Identity))
            {
                person.Identity = identity;
                papers.UnionWith(person.Papers);
            }
        }

        return papers;
    }

    /// <summary>Sorts people under their slugs; returns them, and those who share a slug with them now or no longer.</summary>
    private HashSet<Person> ChangeSlugs(IReadOnlyList<Person> people)
    {
        var slugs = people
            .SelectMany(person => new[] { person.Slug, person.ReadSlug() })
            .Where(slug => slug.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(slug => (Slug: slug, WasShared: CountOf(slug) > 1))
            .ToList();
        foreach (var person in people)
        {
            Remove(person);
            person.Slug = person.ReadSlug();
            Add(person);
        }

        var flipped = slugs.Where(slug => slug.WasShared != CountOf(slug.Slug) > 1);
        return [.. people, .. flipped.SelectMany(slug => _peopleOfSlug.GetValueOrDefault(slug.Slug, []))];
    }

    private int CountOf(string slug) => _peopleOfSlug.TryGetValue(slug, out var people) ? people.Count : 0;

    private void Remove(Person person)
    {
        if (_peopleOfSlug.TryGetValue(person.Slug, out var people) && people.Remove(person) && people.Count == 0)
        {
            _peopleOfSlug.Remove(person.Slug);
        }
    }

    private void Add(Person person)
    {
        if (person.Papers.Count == 0)
        {
            return;
        }

        if (!_peopleOfSlug.TryGetValue(person.Slug, out var people))
        {
            people = [];
            _peopleOfSlug.Add(person.Slug, people);
        }

        people.Add(person);
    }
}
