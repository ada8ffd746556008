using StiArchive.Extraction;
using StiArchive.Papers;

namespace StiArchive.Parsing.Conserving;

/// <summary>Proves that nothing printed was lost, doubled or torn on the way from an original to a paper.</summary>
/// <remarks>
/// Noise is cut out of the printed lines; what is left of each is a run. Every text of the paper (a paragraph, a cell, a
/// heading) must be made of whole runs, one after another, each used once; a run may be cut only where a text of the
/// paper ends, as a table's line is cut into cells. A pass is a proof: it pairs every character of the original with
/// one of the paper's. Comparing counts of characters would not be, as it cannot see words torn or exchanged.
/// </remarks>
public static class Conservation
{
    public static ConservationReport Check(ExtractedText text, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paper);

        var surplus = new List<string>();
        var runs = RunReader.Read(text.Lines, paper.Noise, surplus);
        var matcher = new Matcher(runs);
        surplus.AddRange(PaperText.Of(paper).Select(matcher.Take).Where(rest => rest.Length > 0));
        var lost = runs.Where(run => !run.IsTaken).Select(run => new LostText(run.LineNumber, run.Rest.ToString()));
        return new ConservationReport([.. lost], surplus);
    }

    /// <summary>Takes the paper's texts out of the runs, going on where it left off as long as that fits.</summary>
    private sealed class Matcher(IReadOnlyList<Run> runs)
    {
        private readonly RunIndex _index = new(runs);
        private int _current;

        /// <summary>Returns what could not be found of a text.</summary>
        public string Take(string text)
        {
            var at = 0;
            while (at < text.Length)
            {
                var rest = text.AsSpan(at);
                if (!IsNext(rest))
                {
                    var found = _index.Find(rest);
                    if (found < 0)
                    {
                        return text[at..];
                    }

                    _current = found;
                }

                at += TakeFrom(_current, rest.Length);
            }

            return "";
        }

        private bool IsNext(ReadOnlySpan<char> text)
        {
            while (_current < runs.Count && runs[_current].IsTaken)
            {
                _current++;
            }

            return _current < runs.Count && RunIndex.Agree(text, runs[_current].Rest);
        }

        private int TakeFrom(int index, int most)
        {
            var count = Math.Min(most, runs[index].Rest.Length);
            runs[index].Take(count);
            if (!runs[index].IsTaken)
            {
                _index.Add(index);
            }

            return count;
        }
    }
}
