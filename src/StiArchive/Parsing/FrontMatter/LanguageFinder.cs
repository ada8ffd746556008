using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Which languages a paper has text in.</summary>
internal static class LanguageFinder
{
    public static IReadOnlyList<Language> Find(Paper paper)
    {
        var text = string.Concat(
            paper.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>().Select(paragraph => paragraph.Text)
        );
        var han = text.Count(Characters.IsHan);
        var hasChinese = han > 0 || paper.AbstractZh.Count > 0 || paper.Metadata.TitleZh is not null;
        var isEnglish = han * 4 < text.Count(char.IsAsciiLetter);
        var hasEnglish = isEnglish || paper.AbstractEn.Count > 0 || paper.Metadata.TitleEn is not null;
        return (hasChinese, hasEnglish, isEnglish) switch
        {
            (true, true, true) => [Language.English, Language.Chinese],
            (true, true, false) => [Language.Chinese, Language.English],
            (true, false, _) => [Language.Chinese],
            (false, true, _) => [Language.English],
            _ => [],
        };
    }
}
