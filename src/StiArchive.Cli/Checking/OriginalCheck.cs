using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Originals;
using StiArchive.Papers;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Cli.Checking;

/// <summary>Is a paper's original there, is it the one that was received, and is each of its characters in the paper?</summary>
internal sealed class OriginalCheck(CorpusFolder corpus, Wording wording)
{
    // The first few show where to look; a paper gone wrong has hundreds.
    private const int MostShown = 5;

    public IEnumerable<CheckProblem> Run(Paper paper)
    {
        var path = $"{paper.Id}/{CorpusFolder.OriginalFileName}";
        if (corpus.ReadOriginal(paper.Id) is not { } bytes)
        {
            var missing = wording.Say(
                zh: "缺少原件；请放回收到的文件",
                en: "the original is missing; put back the file that was received"
            );
            return [new CheckProblem(path, null, missing)];
        }

        if (!string.Equals(paper.Original?.Sha256, OriginalHash.Of(bytes), StringComparison.Ordinal))
        {
            var changed = wording.Say(
                zh: "与 paper.md 中 original 的 sha256 不符；原件不应修改，请放回收到的文件",
                en: "not the file whose sha256 paper.md has under original; put back the file as it was received"
            );
            return [new CheckProblem(path, null, changed)];
        }

        var report = Conservation.Check(TextFileExtractor.Extract(path, bytes), paper);
        return report
            .Lost.Take(MostShown)
            .Select(lost => Lost(path, lost))
            .Concat(report.Surplus.Take(MostShown).Select(text => Surplus(paper, text)));
    }

    private CheckProblem Lost(string path, LostText lost)
    {
        var text = ShownText.Shorten(lost.Text);
        return new CheckProblem(
            path,
            lost.LineNumber,
            wording.Say(
                zh: $"“{text}”既不在 paper.md 的正文中，也不在 noise 中；请补入其一",
                en: $"\"{text}\" is neither in the text of paper.md nor in its noise; add it to one of them"
            )
        );
    }

    private CheckProblem Surplus(Paper paper, string surplus)
    {
        var text = ShownText.Shorten(surplus);
        return CheckProblem.OfPaper(
            paper.Id,
            wording.Say(
                zh: $"“{text}”在原件中没有，或没有这么多次；请核对",
                en: $"\"{text}\" is not printed on the original, or not so often; compare them"
            )
        );
    }
}
