using System.Collections.Concurrent;
using Icu;

namespace StiArchive.Analysis.Chinese;

/// <summary>How ICU reads Han characters one by one.</summary>
internal sealed class IcuPinyin(string transform)
{
    // One call takes some 30 µs, and an archive has few different characters.
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    private readonly Lazy<Transliterator?> _transliterator = new(() =>
        IcuWords.Problem is null ? Transliterator.CreateInstance(transform) : null
    );

    private readonly Lock _oneAtATime = new();

    /// <summary>As in names: 曾 is zeng.</summary>
    public static IcuPinyin OfNames { get; } = new("Han-Latin/Names");

    /// <summary>As in words: 曾 is ceng.</summary>
    public static IcuPinyin OfWords { get; } = new("Han-Latin");

    /// <summary>The syllable in small ASCII letters, ü as u; null for a character without a reading, or without ICU.</summary>
    public string? TryRead(string character) => _known.GetOrAdd(character, Read);

    private string? Read(string character)
    {
        if (_transliterator.Value is not { } transliterator)
        {
            return null;
        }

        string read;
        lock (_oneAtATime)
        {
            read = transliterator.Transliterate(character);
        }

        var letters = string.Concat(FoldedText.Of(read).Text.Where(char.IsAsciiLetterLower));
        return letters.Length == 0 ? null : letters;
    }
}
