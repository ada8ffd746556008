using StiArchive.Extraction;
using StiArchive.Papers;

namespace StiArchive.Parsing.Conserving;

/// <summary>Proves that nothing printed was lost, doubled or torn on the way from an original to a paper.</summary>
/// <remarks>
/// Noise is cut out of the printed lines; what is left of each is a run. Every text of the paper (a paragraph, a cell, a
/// heading) must be made of whole runs, one after another, each used once; a run may be cut only where a text of the
/// paper ends or begins, as a table's line is cut into cells. A pass is a proof: it pairs every character of the original with
/// one of the paper's. Comparing counts of characters would not be, as it cannot see words torn or exchanged.
/// </remarks>
public static class Conservation
{
    public static ConservationReport Check(ExtractedText text, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paper);

        IReadOnlyList<string> texts = [.. PaperText.Of(paper)];
        var strict = Match(text, paper, texts, mayTear: false);

        // Hardly ever does a text leave a line in its middle because another begins there; so that is tried second.
        return strict.IsComplete ? strict : Match(text, paper, texts, mayTear: true);
    }

    private static ConservationReport Match(ExtractedText text, Paper paper, IReadOnlyList<string> texts, bool mayTear)
    {
        var surplus = new List<string>();
        var runs = RunReader.Read(text.Lines, paper.Noise, surplus);
        surplus.AddRange(new RunMatcher(runs, mayTear).TakeAll(texts));
        var lost = runs.Where(run => !run.IsTaken).Select(run => new LostText(run.LineNumber, run.Rest.ToString()));
        return new ConservationReport([.. lost], surplus);
    }
}
