using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Parsing;

/// <summary>Reads a journal article.</summary>
internal static class ArticleParser
{
    public static Paper Parse(FurnitureFound furniture)
    {
        var layout = TextLayout.Of(furniture.Lines);
        var (main, tail) = ReferenceListParser.Split(furniture.Lines);
        var front = FrontPartReader.Read(HeadingFinder.Mark(main, layout), tail, layout);
        var references = ReferenceListParser.Parse(front.References);
        var body = BodyReader.Read([.. front.Body, .. references.Appendix], layout);
        var metadata = MetadataReader.Read(front, furniture.Headers);
        var paper = new Paper
        {
            Kind = PaperKind.JournalArticle,
            Metadata = metadata,
            AbstractZh = AbstractReader.Read(front.FindAll(FieldKind.AbstractZh), layout),
            AbstractEn = AbstractReader.Read(front.FindAll(FieldKind.AbstractEn), layout),
            Sections = body.Sections,
            References = references.List,
            Noise = NoiseOrder.Sort([.. furniture.Noise, .. front.Noise, .. body.Noise, .. references.Notes]),
            Doubts = body.Doubts,
        };

        return YearFinder.AddTo(paper) with
        {
            Languages = LanguageFinder.Find(paper),
        };
    }
}
