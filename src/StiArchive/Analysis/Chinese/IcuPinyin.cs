using System.Collections.Concurrent;
using Icu;

namespace StiArchive.Analysis.Chinese;

/// <summary>How ICU reads one Han character in a name.</summary>
internal static class IcuPinyin
{
    private static readonly Lazy<Transliterator?> Names = new(() =>
        IcuWords.Problem is null ? Transliterator.CreateInstance("Han-Latin/Names") : null
    );

    // One call takes some 30 µs, and an archive has few different characters in its names.
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    private static readonly Lock OneAtATime = new();

    /// <summary>The syllable in small ASCII letters, ü as u; null for a character without a reading, or without ICU.</summary>
    public static string? TryRead(string character) => Known.GetOrAdd(character, Read);

    private static string? Read(string character)
    {
        if (Names.Value is not { } names)
        {
            return null;
        }

        string read;
        lock (OneAtATime)
        {
            read = names.Transliterate(character);
        }

        var letters = string.Concat(FoldedText.Of(read).Text.Where(char.IsAsciiLetterLower));
        return letters.Length == 0 ? null : letters;
    }
}
