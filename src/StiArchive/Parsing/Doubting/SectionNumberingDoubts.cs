using StiArchive.Papers;
using StiArchive.Parsing.Headings;

namespace StiArchive.Parsing.Doubting;

/// <summary>Finds where the numbers of sections skip one or come twice: 2.1, 2.3.</summary>
internal static class SectionNumberingDoubts
{
    public static IEnumerable<Doubt> Find(Paper paper)
    {
        var lastAtLevel = new SortedDictionary<int, HeadingNumber>();
        foreach (var section in paper.Sections)
        {
            if (HeadingNumberReader.TryRead(section.Heading)?.Number is not { } number)
            {
                continue;
            }

            if (!Follows(number, lastAtLevel.GetValueOrDefault(section.Level)))
            {
                yield return new Doubt(DoubtKind.SectionNumbering, section.Id, section.Heading);
            }

            foreach (var deeper in lastAtLevel.Keys.Where(level => level > section.Level).ToList())
            {
                lastAtLevel.Remove(deeper);
            }

            lastAtLevel[section.Level] = number;
        }
    }

    /// <summary>The first of its kind is 1, or 0 for an introduction; any other is one more than the one before.</summary>
    private static bool Follows(HeadingNumber number, HeadingNumber? before)
    {
        var value = number.Path[^1];
        var isSibling =
            before is not null
            && before.Style == number.Style
            && before.Path.Take(before.Path.Count - 1).SequenceEqual(number.Path.Take(number.Path.Count - 1));

        return isSibling ? value == before!.Path[^1] + 1 : value is 0 or 1;
    }
}
