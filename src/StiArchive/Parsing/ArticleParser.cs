using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.EndMatter;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing;

/// <summary>Reads a journal article.</summary>
internal static class ArticleParser
{
    public static Paper Parse(FurnitureFound furniture)
    {
        var layout = TextLayout.Of(furniture.Lines);
        var (main, tail) = ReferenceLines.Split(furniture.Lines);
        var front = FrontPartReader.Read(HeadingFinder.Mark(main, layout), tail, layout);
        var body = BodyReader.Read(front.Body, layout);
        var metadata = MetadataReader.Read(front, furniture.Headers);
        var paper = new Paper
        {
            Kind = PaperKind.JournalArticle,
            Metadata = metadata,
            AbstractZh = AbstractReader.Read(front.FindAll(FieldKind.AbstractZh), layout),
            AbstractEn = AbstractReader.Read(front.FindAll(FieldKind.AbstractEn), layout),
            Sections = body.Sections,
            References = ReferenceLines.Read(front.References),
            Noise = NoiseOrder.Sort(furniture.Noise.Concat(front.Noise).Concat(body.Noise)),
            Doubts = body.Doubts,
        };

        return YearFinder.AddTo(paper) with
        {
            Languages = LanguageFinder.Find(paper),
        };
    }
}
