using System.Reflection;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Where in a run of text a term may begin; the words are in boundaries.tsv.</summary>
internal static class TermBoundaries
{
    private const string NounEndings = "性型式者器率度权费";
    private const string Resource = "StiArchive.Bilingual.boundaries.tsv";

    private static readonly ILookup<char, Boundary> ByFirstCharacter = Read()
        .OrderByDescending(boundary => boundary.Word.Length)
        .ToLookup(boundary => boundary.Word[0]);

    /// <summary>Returns the offsets right after such words, from the right, each with whether it is sure.</summary>
    public static IEnumerable<(int Offset, bool IsSure)> Find(string text)
    {
        for (var start = text.Length - 1; start >= 0; start--)
        {
            foreach (var boundary in ByFirstCharacter[text[start]])
            {
                if (boundary.StandsAt(text, start))
                {
                    yield return (start + boundary.Word.Length, boundary.IsSure);
                    break;
                }
            }
        }
    }

    private static IEnumerable<Boundary> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var columns = line.Split('\t');
                var notInside = columns[2].Split('|', StringSplitOptions.RemoveEmptyEntries);
                yield return new Boundary(columns[0], columns[1] == "sure", notInside);
            }
        }
    }

    private sealed record Boundary(string Word, bool IsSure, string[] NotInside)
    {
        public bool StandsAt(string text, int start) =>
            string.CompareOrdinal(text, start, Word, 0, Word.Length) == 0
            && !IsStem(text, start)
            && !IsInside(text, start);

        /// <summary>A verb before such a character is part of a noun: 选择性, 参与式, 使用权.</summary>
        private bool IsStem(string text, int start) =>
            Word.Length > 1
            && start + Word.Length < text.Length
            && NounEndings.Contains(text[start + Word.Length], StringComparison.Ordinal);

        private bool IsInside(string text, int start)
        {
            var word = new TextSpan(start, Word.Length);
            foreach (var longer in NotInside)
            {
                var from = Math.Max(0, start - longer.Length);
                var to = Math.Min(text.Length, start + Word.Length + longer.Length);
                for (var at = text.IndexOf(longer, from, to - from, StringComparison.Ordinal); at >= 0; )
                {
                    if (word.Overlaps(new TextSpan(at, longer.Length)))
                    {
                        return true;
                    }

                    at = text.IndexOf(longer, at + 1, to - at - 1, StringComparison.Ordinal);
                }
            }

            return false;
        }
    }
}
