using System.Globalization;
using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>Who the authors of all papers are, found in one go over all of them: the plain way, to hold the other to.</summary>
internal sealed class PlainIdentities
{
    private readonly Dictionary<string, string> _hanOfLatin;
    private readonly Dictionary<string, AuthorIdentity> _byPerson;

    public PlainIdentities(IReadOnlyCollection<Author> printed)
    {
        _hanOfLatin = printed
            .Where(author => author is { Zh: not null, En: not null })
            .GroupBy(author => LatinName.KeyOf(author.En!), author => HanKey(author.Zh!), StringComparer.Ordinal)
            .Where(names => names.Key.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal);
        _byPerson = Identify(printed.ToLookup(PersonOf, StringComparer.Ordinal));
    }

    /// <summary>The person behind one of the names that this was made from.</summary>
    public AuthorIdentity Of(Author author) => _byPerson[PersonOf(author)];

    private string PersonOf(Author author)
    {
        if (author.Zh is not null)
        {
            return HanKey(author.Zh);
        }

        var latin = LatinName.KeyOf(author.En ?? "");
        return latin.Length == 0 ? HanKey(author.En ?? "") : _hanOfLatin.GetValueOrDefault(latin, latin);
    }

    private static Dictionary<string, AuthorIdentity> Identify(ILookup<string, Author> people)
    {
        var slugs = people.ToDictionary(person => person.Key, SlugOf, StringComparer.Ordinal);
        var isShared = slugs.Values.CountBy(slug => slug, StringComparer.Ordinal).Where(slug => slug.Value > 1);
        var shared = isShared.Select(slug => slug.Key).ToHashSet(StringComparer.Ordinal);
        return people.ToDictionary(
            person => person.Key,
            person => new AuthorIdentity(
                KeyOf(person.Key, slugs[person.Key], shared),
                Commonest(person.Select(author => author.Zh)) ?? Commonest(person.Select(author => author.En))!,
                Commonest(person.Select(author => author.En)) ?? Commonest(person.Select(author => author.Zh))!
            ),
            StringComparer.Ordinal
        );
    }

    /// <summary>The Latin name as a key; empty for a person known in Han characters only.</summary>
    private static string SlugOf(IGrouping<string, Author> person) =>
        Commonest(person.Select(author => author.En is null ? null : LatinName.KeyOf(author.En))) ?? "";

    // People of one Latin name are told apart by the code points of their Han names: wu-yan-5434-71d5.
    private static string KeyOf(string person, string slug, HashSet<string> shared)
    {
        var isPlain = !shared.Contains(slug) || string.Equals(person, slug, StringComparison.Ordinal);
        if (slug.Length > 0 && isPlain)
        {
            return slug;
        }

        var codePoints = person
            .EnumerateRunes()
            .Select(rune => rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        return string.Join('-', codePoints.Prepend(slug).Where(part => part.Length > 0));
    }

    private static string HanKey(string name) => FoldedText.Of(name).Text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Among equally common ones the first in ordinal order, so that the order of papers does not matter.</summary>
    private static string? Commonest(IEnumerable<string?> values) =>
        values
            .Where(value => !string.IsNullOrEmpty(value))
            .GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(value => value.Count())
            .ThenBy(value => value.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
