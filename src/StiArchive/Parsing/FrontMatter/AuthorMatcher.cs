using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Sets the Chinese and the English names of the same authors side by side.</summary>
internal static partial class AuthorMatcher
{
    /// <summary>Names are paired where the English one spells the surname of the Chinese; what is left by its place, where
    /// as many of each are left.</summary>
    public static Sourced<IReadOnlyList<Author>>? Match(FrontPart front, HeaderNames headers)
    {
        var chinese = front.AuthorsZh.Count > 0 ? front.AuthorsZh : headers.Authors;
        var english = front.AuthorsEn;
        if (chinese.Count + english.Count == 0)
        {
            return null;
        }

        var fromHeader = front.AuthorsZh.Count == 0 && headers.Authors.Count > 0;
        var basis = fromHeader ? Basis.StatedAt(EvidenceWords.ChineseNames(headers.AuthorsPlace)) : Basis.Stated;
        return new Sourced<IReadOnlyList<Author>>([.. WithInstitutions(Pairs(chinese, english), front)], basis);
    }

    private static IEnumerable<Author> Pairs(IReadOnlyList<string> chinese, IReadOnlyList<string> english)
    {
        var spelt = Spelt(chinese, english);
        var taken = spelt.ToHashSet();
        var others = english.Where((_, i) => !taken.Contains(i)).ToList();
        if (others.Count == spelt.Count(index => index < 0))
        {
            // What no surname tells is told by the order.
            var next = 0;
            return chinese.Select((zh, i) => new Author(zh, spelt[i] < 0 ? others[next++] : english[spelt[i]]));
        }

        var paired = chinese.Select((zh, i) => new Author(zh, spelt[i] < 0 ? null : english[spelt[i]]));
        return taken.Contains(-1) ? paired : [.. paired, .. others.Select(en => new Author(null, en))];
    }

    /// <summary>For each name in Han characters the place of the English one that spells its surname, first of all in the
    /// same place; -1 where none does.</summary>
    private static List<int> Spelt(IReadOnlyList<string> chinese, IReadOnlyList<string> english)
    {
        var words = english.Select(name => Words().Split(name)).ToList();
        var free = Enumerable.Range(0, english.Count).ToList();
        return [.. chinese.Select(Take)];

        int Take(string name, int place)
        {
            var found = free.OrderBy(index => index != place).FirstOrDefault(index => Spells(words[index], name), -1);
            free.Remove(found);
            return found;
        }
    }

    private static bool Spells(IEnumerable<string> words, string name) =>
        words.Any(word => Surnames.Spells(word, name));

    /// <summary>With a single institution there is no doubt where everyone belongs; with more the numbers behind the names
    /// tell.</summary>
    private static IEnumerable<Author> WithInstitutions(IEnumerable<Author> authors, FrontPart front)
    {
        var institutions = AffiliationMatcher.Match(front.Affiliations);
        if (institutions.Count == 1)
        {
            return authors.Select(author => author with { AffiliationNumbers = [1] });
        }

        var numbered = front.Affiliations.Count(institution => institution.Zh is not null);
        var marks = AuthorMarks.Read(front.PrintedAuthors, front.AuthorsZh, numbered);
        return authors.Select((author, i) => i < marks.Count ? author with { AffiliationNumbers = marks[i] } : author);
    }

    // WU Yan   Wu, Yan
    [GeneratedRegex(@"[\s,，-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
