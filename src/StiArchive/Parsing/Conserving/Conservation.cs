using System.Text;
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
        surplus.AddRange(new Matcher(runs).TakeAll([.. PaperText.Of(paper)]));
        var lost = runs.Where(run => !run.IsTaken).Select(run => new LostText(run.LineNumber, run.Rest.ToString()));
        return new ConservationReport([.. lost], surplus);
    }

    /// <summary>Takes the paper's texts out of the runs, going on where it left off as long as that fits.</summary>
    private sealed class Matcher(IReadOnlyList<Run> runs)
    {
        /// <summary>So many characters to come tell one line from another.</summary>
        private const int ComingChars = 60;

        private readonly RunIndex _index = new(runs);
        private int _current;

        /// <summary>Returns what could not be found of the texts.</summary>
        public List<string> TakeAll(IReadOnlyList<string> texts)
        {
            var missing = new List<string>();
            for (var i = 0; i < texts.Count; i++)
            {
                var following = Following(texts, i + 1);
                var rest = Take(texts[i], following);
                if (rest.Length > 0)
                {
                    missing.Add(rest);
                }
            }

            return missing;
        }

        private static string Following(IReadOnlyList<string> texts, int start)
        {
            var following = new StringBuilder();
            for (var i = start; i < texts.Count && following.Length < ComingChars; i++)
            {
                following.Append(texts[i], 0, Math.Min(ComingChars, texts[i].Length));
            }

            return following.ToString();
        }

        private string Take(string text, string following)
        {
            var at = 0;
            while (at < text.Length)
            {
                var rest = text.AsSpan(at);
                var coming = rest.Length >= ComingChars ? rest : string.Concat(rest, following);
                if (!IsNext(coming))
                {
                    var found = _index.Find(rest, coming);
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

        private bool IsNext(ReadOnlySpan<char> coming)
        {
            while (_current < runs.Count && runs[_current].IsTaken)
            {
                _current++;
            }

            return _current < runs.Count && RunIndex.Agree(coming, runs[_current].Rest);
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
