using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>A piece of text that knows its language, so that the page can say so to screen readers and fonts.</summary>
public sealed record LocalText(string Text, Language Language)
{
    public string Tag => ReaderLanguage.Tag(Language);

    /// <summary>The text with its pieces in the other language told apart.</summary>
    public BilingualText Content => new(Text, Language);

    /// <summary>The form in the wanted language, else the other; null where there is neither.</summary>
    public static LocalText? Choose(string? zh, string? en, Language wanted)
    {
        var chinese = zh is null ? null : new LocalText(zh, Language.Chinese);
        var english = en is null ? null : new LocalText(en, Language.English);
        return wanted == Language.Chinese ? chinese ?? english : english ?? chinese;
    }

    /// <summary>The form that <see cref="Choose"/> leaves; null where only one is known.</summary>
    public static LocalText? Remaining(string? zh, string? en, Language wanted)
    {
        if (zh is null || en is null)
        {
            return null;
        }

        return wanted == Language.Chinese ? new LocalText(en, Language.English) : new LocalText(zh, Language.Chinese);
    }
}
