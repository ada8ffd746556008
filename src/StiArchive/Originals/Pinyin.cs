using Icu;

namespace StiArchive.Originals;

/// <summary>Han characters in Latin letters without tones, for ids; through the system's ICU library.</summary>
/// <remarks>Where that library is missing, ids are made of what Latin letters a paper has.</remarks>
internal static class Pinyin
{
    private static readonly Lazy<Transliterator?> HanToLatin = new(Load);

    // A transliterator of ICU keeps state while it works.
    private static readonly Lock Turn = new();

    /// <summary>Syllables separated by blanks (<c>han guo</c>); null where ICU is missing.</summary>
    public static string? Of(string text)
    {
        lock (Turn)
        {
            return HanToLatin.Value?.Transliterate(text);
        }
    }

    /// <summary>The words of a Chinese text, punctuation and blanks among them; the whole text where ICU is missing.</summary>
    public static IEnumerable<string> Words(string text) =>
        HanToLatin.Value is null ? [text] : BreakIterator.Split(BreakIterator.UBreakIteratorType.WORD, "zh", text);

    private static Transliterator? Load()
    {
        try
        {
            Wrapper.Init();
            return Transliterator.CreateInstance("Han-Latin; Latin-ASCII; Lower");
        }
        catch (Exception missing)
            when (missing
                    is FileLoadException
                        or DllNotFoundException
                        or EntryPointNotFoundException
                        or BadImageFormatException
            )
        {
            return null;
        }
    }
}
