using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>Reads a newspaper page on which several experts speak about one theme.</summary>
internal static class RoundtableParser
{
    private const int FewestSpeakers = 2;

    /// <summary>Returns the paper, or null where the lines are not such a page.</summary>
    public static Paper? TryParse(FurnitureFound furniture)
    {
        var lines = ColumnWidths.Measure(furniture.Lines);
        var openings = SpeakerOpening.FindAll(lines);
        if (
            openings.Count < FewestSpeakers
            || lines.Any(line => LabelReader.AtStart(line.Text) is { Kind: FieldKind.AbstractZh })
        )
        {
            return null;
        }

        var layout = TextLayout.Of(lines);
        var head = PageHeadReader.Read([.. lines.Take(openings[0].Index)], openings.Count);
        var contributions = ContributionReader.Read(lines, openings, head);
        var paper = new Paper
        {
            Kind = PaperKind.NewspaperRoundtable,
            Metadata = new Metadata
            {
                TitleZh = head.Title is null ? null : new Sourced<string>(head.Title, Basis.Stated),
                Authors = Authors(contributions),
            },
            Sections = [.. Lead(head, layout), .. contributions.Select((one, i) => SectionOf(one, i + 1, layout))],
            Speakers = [.. Speakers(contributions)],
            Noise = NoiseOrder.Sort(furniture.Noise.Concat(head.Noise)),
        };

        return YearFinder.AddTo(paper) with
        {
            Languages = LanguageFinder.Find(paper),
        };
    }

    private static Sourced<IReadOnlyList<Author>> Authors(IReadOnlyList<Contribution> contributions) =>
        new(
            [.. contributions.Where(one => one.Name.Length > 0).Select(one => new Author(one.Name, null))],
            Basis.Stated
        );

    private static IEnumerable<Speaker> Speakers(IReadOnlyList<Contribution> contributions) =>
        contributions
            .Select((one, i) => new Speaker(one.Name, one.Affiliation, $"u{i + 1}"))
            .Where(speaker => speaker.Name.Length > 0);

    private static IEnumerable<Section> Lead(PageHead head, TextLayout layout) =>
        head.Lead.Count == 0 ? [] : [new Section("s0", "", "", 1, ParagraphReader.Read(head.Lead, layout))];

    private static Section SectionOf(Contribution one, int number, TextLayout layout)
    {
        var question =
            one.Question.Count == 0 ? null : new Question(LineJoiner.Join(one.Question.Select(line => line.Text)));
        var paragraphs = ParagraphReader.Read(one.Lines, layout);
        return new Section(
            $"u{number}",
            "",
            one.Headline,
            1,
            question is null ? paragraphs : [question, .. paragraphs]
        );
    }
}
