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
