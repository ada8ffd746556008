using System.Globalization;
using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Benchmarking;

/// <summary>Draws what a catalogue would say of a synthetic paper, so that facets have something to count.</summary>
internal static class MadeUpMetadata
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private const string GivenNames = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红梅建国文";
    private const int FirstYear = 1995;
    private const int LastYear = 2024;
    private const int MostAuthors = 3;
    private const int MostEconomies = 2;

    public static Metadata Draw(Random random, string title) =>
        new()
        {
            TitleZh = Made(title),
            Authors = Made<IReadOnlyList<Author>>([.. DrawSome(random, MostAuthors, DrawAuthor)]),
            Year = Made(random.Next(FirstYear, LastYear + 1)),
            EconomiesStudied = Made<IReadOnlyList<string>>([
                .. DrawSome(random, MostEconomies, DrawEconomy).Distinct(StringComparer.Ordinal),
            ]),
        };

    private static Sourced<T> Made<T>(T value) => new(value, Basis.Stated);

    private static List<T> DrawSome<T>(Random random, int most, Func<Random, T> draw) =>
        Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => draw(random)).ToList();

    // Twenty surnames and thirty signs for given names: some 18,000 people, most of whom write few papers.
    private static Author DrawAuthor(Random random)
    {
        var given = string.Create(CultureInfo.InvariantCulture, $"{Any(GivenNames, random)}{Any(GivenNames, random)}");
        return new Author($"{Any(Surnames, random)}{given}", null);
    }

    private static char Any(string characters, Random random) => characters[random.Next(characters.Length)];

    private static string DrawEconomy(Random random) =>
        EconomyCatalogue.All[random.Next(Math.Min(40, EconomyCatalogue.All.Count))].Code;
}
