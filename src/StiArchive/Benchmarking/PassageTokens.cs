using System.Globalization;
using System.Text;
using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Postings.Building;

namespace StiArchive.Benchmarking;

/// <summary>The terms of a text as another engine can take them: separated by blanks.</summary>
/// <param name="Placed">Terms with positions, in order. A number and a bar before a term say how many positions behind the
/// term before it stands, where that is not one.</param>
/// <param name="InRow">The same without characters beside words, a line in the place of each position where nothing is: for
/// an engine that knows terms side by side and no distances.</param>
/// <param name="Loose">Terms whose postings have no positions.</param>
internal sealed record PassageTokens(string Placed, string InRow, string Loose)
{
    /// <summary>The terms of a text as it stands.</summary>
    public static PassageTokens Of(string text)
    {
        var terms = new TermLists();
        new TermStream(terms).Read(FoldedText.Of(text).Text);
        return new PassageTokens(terms.Placed.ToString(), terms.InRow.ToString(), terms.Loose.ToString());
    }

    private sealed class TermLists : ITermTarget
    {
        private const string Nothing = "_";

        private int _position = -1;
        private int _nextInRow;

        public StringBuilder Placed { get; } = new();

        public StringBuilder InRow { get; } = new();

        public StringBuilder Loose { get; } = new();

        public void Add(ReadOnlySpan<char> term, int position)
        {
            if (position < 0)
            {
                Append(Loose, term);
                return;
            }

            var step = position - _position;
            _position = position;
            Append(Placed, step == 1 ? term : $"{step.ToString(CultureInfo.InvariantCulture)}|{term}");
            if (term[0] != TermKey.EdgeCharacter)
            {
                AddInRow(term, position);
            }
        }

        private void AddInRow(ReadOnlySpan<char> term, int position)
        {
            for (; _nextInRow < position; _nextInRow++)
            {
                Append(InRow, Nothing);
            }

            Append(InRow, term);
            _nextInRow = position + 1;
        }

        private static void Append(StringBuilder list, ReadOnlySpan<char> term) =>
            list.Append(list.Length == 0 ? "" : " ").Append(term);
    }
}
