using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Cli.Checking;

/// <summary>Do the parts of a catalogue entry that name something name what there is?</summary>
internal sealed class NameCheck(Wording wording)
{
    public IEnumerable<CheckProblem> Run(Paper paper) =>
        CheckEconomies(paper)
            .Concat(CheckAffiliations(paper))
            .Concat(CheckSpeakers(paper))
            .Select(sentence => CheckProblem.OfPaper(paper.Id, sentence));

    private IEnumerable<string> CheckEconomies(Paper paper) =>
        (paper.Metadata.EconomiesStudied?.Value ?? [])
            .Where(code => EconomyCatalogue.Find(code) is null)
            .Select(code =>
                wording.Say(
                    zh: $"economies 中的 {code} 不是经济体代码；请用 ISO 3166 两字母代码",
                    en: $"{code} under economies is the code of no economy; use the two letters of ISO 3166"
                )
            );

    private IEnumerable<string> CheckAffiliations(Paper paper)
    {
        var count = paper.Metadata.Affiliations?.Value.Count ?? 0;
        return (paper.Metadata.Authors?.Value ?? [])
            .SelectMany(author => author.AffiliationNumbers)
            .Where(number => number < 1 || number > count)
            .Distinct()
            .Select(number =>
                wording.Say(
                    zh: $"作者属于第 {number} 个机构，而 affiliations 只有 {count} 个；请改正编号",
                    en: $"an author belongs to affiliation {number}, but there are {count}; correct the number"
                )
            );
    }

    private IEnumerable<string> CheckSpeakers(Paper paper)
    {
        var sections = paper.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        return paper
            .Speakers.Where(speaker => !sections.Contains(speaker.SectionId))
            .Select(speaker =>
                wording.Say(
                    zh: $"speakers 中 {speaker.Name} 的发言在 {speaker.SectionId}，但没有这一节；请改正",
                    en: $"speakers has the text of {speaker.Name} in {speaker.SectionId}, which is no section; correct it"
                )
            );
    }
}
