using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Originals;

/// <summary>Proposes the id of a paper: year, first author's family name, words of the title (<c>2020-wu-korea-apec-sti</c>).</summary>
public static class PaperSlug
{
    // Leaves room for -2, -3 … below the longest id that a corpus folder takes.
    private const int MaxChars = 60;
    private const int TitleWordCount = 3;

    private const int MaxWordChars = 20;

    // A year and a letter or two tell nobody which paper it is.
    private const int MinWordChars = 3;

    /// <summary>An id that no other paper has.</summary>
    /// <param name="hash">Of the original; names a paper of which nothing else is known.</param>
    /// <param name="isTaken">Whether another paper has an id.</param>
    public static string Make(Metadata metadata, string hash, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(isTaken);

        var slug = Propose(metadata, hash);
        if (!isTaken(slug))
        {
            return slug;
        }

        return Enumerable
            .Range(2, int.MaxValue - 2)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))
            .First(candidate => !isTaken(candidate));
    }

    private static string Propose(Metadata metadata, string hash)
    {
        var words = Words(metadata).Select(word => word.Length > MaxWordChars ? word[..MaxWordChars] : word).ToList();
        if (words.TrueForAll(word => word.Length < MinWordChars || word.All(char.IsAsciiDigit)))
        {
            words.AddRange(["paper", hash[..8]]);
        }

        var slug = words[0];
        foreach (var word in words.Skip(1).TakeWhile(word => slug.Length + 1 + word.Length <= MaxChars))
        {
            slug = $"{slug}-{word}";
        }

        return slug;
    }

    private static IEnumerable<string> Words(Metadata metadata)
    {
        var year = metadata.Year?.Value.ToString("0000", CultureInfo.InvariantCulture);
        var author = metadata.Authors?.Value is [var first, ..] ? FamilyName.Of(first) : null;
        return new[] { year, author }.OfType<string>().Concat(OfTitle(metadata).Take(TitleWordCount));
    }

    private static IEnumerable<string> OfTitle(Metadata metadata)
    {
        var english = metadata.TitleEn is null ? [] : TitleWords.OfEnglish(metadata.TitleEn.Value).ToList();
        return english.Count > 0 || metadata.TitleZh is null ? english : TitleWords.OfChinese(metadata.TitleZh.Value);
    }
}
