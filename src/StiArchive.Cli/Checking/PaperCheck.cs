using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Cli.Checking;

/// <summary>Is one paper of the corpus well formed, written as the archive writes it, and true to its original?</summary>
internal sealed class PaperCheck(CorpusFolder corpus, Wording wording)
{
    private readonly NameCheck _names = new(wording);
    private readonly OriginalCheck _original = new(corpus, wording);

    public IEnumerable<CheckProblem> Run(string id)
    {
        Paper paper;
        string text;
        try
        {
            text = corpus.ReadText(id);
            paper = corpus.Read(id);
        }
        catch (CorpusFormatException refusal)
        {
            return [new CheckProblem(refusal.Path, refusal.LineNumber, refusal.Problem.In(wording.Language))];
        }

        return [.. CheckForm(paper, text), .. _names.Run(paper), .. _original.Run(paper)];
    }

    private IEnumerable<CheckProblem> CheckForm(Paper paper, string text)
    {
        var canonical = PaperWriter.Write(paper);
        if (string.Equals(text, canonical, StringComparison.Ordinal))
        {
            yield break;
        }

        var expected = canonical.Split('\n');
        var line = text.Split('\n')
            .Zip(expected)
            .TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Count();
        var wanted = ShownText.Shorten(expected.ElementAtOrDefault(line) ?? "");
        yield return CheckProblem.OfPaper(
            paper.Id,
            wording.Say(
                zh: $"写法与档案的规范不同，此处应为“{wanted}”；sti check --fix 会改写（内容不变）",
                en: $"not written as the archive writes it: here \"{wanted}\"; sti check --fix rewrites it, meaning the same"
            )
        ) with
        {
            LineNumber = line + 1,
        };
    }
}
