using System.Text;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

public sealed class RoundTripTests
{
    [Fact]
    public void A_paper_of_hostile_texts_is_read_back_as_it_was_written()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var paper = new HostilePaper(seed).Next();

            var text = PaperWriter.Write(paper);
            var back = Read(seed, text);

            var difference = PaperDump.Difference(paper, back);
            Assert.True(difference is null, $"seed {seed}: {difference}\n{text}");
            Assert.True(
                string.Equals(text, PaperWriter.Write(back), StringComparison.Ordinal),
                $"seed {seed}: written anew, the file differs"
            );
        }
    }

    [Fact]
    public void A_file_that_people_changed_is_refused_or_read_whole()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = new Random(seed);
            var hostile = new HostilePaper(seed);
            var text = PaperWriter.Write(hostile.Next());
            for (var change = 0; change < 3; change++)
            {
                var start = random.Next(text.Length);
                var length = Math.Min(random.Next(4), text.Length - start);
                text = text.Remove(start, length).Insert(start, hostile.Text());
            }

            // No file holds half a surrogate pair.
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

            var failure = Record.Exception(() => RequireWholeOrRefused(text));

            Assert.True(failure is null, $"seed {seed}: {failure}\n{text}");
        }
    }

    private static void RequireWholeOrRefused(string text)
    {
        Paper paper;
        try
        {
            paper = PaperReader.Read("paper.md", text);
        }
        catch (CorpusFormatException)
        {
            return;
        }

        Assert.Null(PaperDump.Difference(paper, PaperReader.Read("paper.md", PaperWriter.Write(paper))));
    }

    private static Paper Read(int seed, string text)
    {
        try
        {
            return PaperReader.Read("paper.md", text);
        }
        catch (CorpusFormatException refusal)
        {
            var line = text.Split('\n')[refusal.LineNumber - 1];
            throw new InvalidOperationException($"seed {seed}: {refusal.Message}\n{line}", refusal);
        }
    }
}
