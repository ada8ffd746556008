using StiArchive.Browsing;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>The names of shelves as a reader sees them.</summary>
public static class ShelfLabel
{
    /// <summary>In the reader's language where it is known in both.</summary>
    public static LocalText Of(Shelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);

        var text = ReaderLanguage.Current == Language.Chinese ? shelf.LabelZh : shelf.LabelEn;
        return new LocalText(text, ReaderLanguage.Guess(text));
    }

    /// <summary>The name in the other language; null where there is one only.</summary>
    public static LocalText? Other(Shelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);

        var text = ReaderLanguage.Current == Language.Chinese ? shelf.LabelEn : shelf.LabelZh;
        return string.Equals(shelf.LabelZh, shelf.LabelEn, StringComparison.Ordinal)
            ? null
            : new LocalText(text, ReaderLanguage.Guess(text));
    }
}
