namespace StiArchive.Papers;

/// <summary>What languages are called in both of them, for answers, pages and the command line alike.</summary>
public static class LanguageName
{
    public static string Of(Language language, Language reader) =>
        (language, reader) switch
        {
            (Language.Chinese, Language.Chinese) => "中文",
            (Language.Chinese, _) => "Chinese",
            (_, Language.Chinese) => "英文",
            _ => "English",
        };
}
