using System.Text;

namespace StiArchive.Web.Shared;

/// <summary>Keeps the signs that turn the direction of writing to the text that they stand in.</summary>
/// <remarks>
/// Unicode has signs that open a run of another direction and signs that close it (UAX #9). One that is left open turns what a
/// page says behind it. Isolating an element in CSS closes it there, but is itself undone by a text with more ends than
/// beginnings: browsers put the very same signs round the element. So each text that is written has to come out even.
/// </remarks>
public static class WritingDirection
{
    private const char PopFormatting = '\u202C';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The text with the ends that were missing, without those that end nothing; the text itself where it is even.</summary>
    public static string Balance(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (
            !text.AsSpan().ContainsAnyInRange('\u202A', '\u202E')
            && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2069')
        )
        {
            return text;
        }

        var even = new StringBuilder(text.Length + 2);
        var open = new OpenRuns();
        foreach (var character in text.Where(open.Takes))
        {
            even.Append(character);
        }

        return even.AppendJoin("", open.Ends).ToString();
    }

    /// <summary>A text to be put into a sentence, which goes on behind it in its own direction.</summary>
    public static string Isolate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(MayTurn) ? $"{FirstStrongIsolate}{Balance(text)}{PopIsolate}" : text;
    }

    // Hebrew to the last of Arabic, their older forms and surrogates of the scripts like them; the signs themselves.
    private static bool MayTurn(char character) =>
        character
            is (>= '\u0590' and <= '\u08FF')
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069')
                or (>= '\uD802' and <= '\uD803')
                or (>= '\uD83A' and <= '\uD83B')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>The runs that are open at a place of a text.</summary>
    private sealed class OpenRuns
    {
        private readonly Stack<char> _ends = [];
        private int _isolates;

        /// <summary>What would end them, the innermost first.</summary>
        public IEnumerable<char> Ends => _ends;

        /// <summary>Goes over the next character; false for an end of nothing.</summary>
        public bool Takes(char character) =>
            character switch
            {
                '\u202A' or '\u202B' or '\u202D' or '\u202E' => Open(PopFormatting),
                '\u2066' or '\u2067' or FirstStrongIsolate => Open(PopIsolate),
                PopFormatting => _ends.TryPeek(out var next) && next == PopFormatting && _ends.TryPop(out _),
                PopIsolate => _isolates > 0 && CloseIsolate(),
                _ => true,
            };

        private bool Open(char end)
        {
            _ends.Push(end);
            _isolates += end == PopIsolate ? 1 : 0;
            return true;
        }

        // It ends what was opened in it as well.
        private bool CloseIsolate()
        {
            while (_ends.Pop() != PopIsolate) { }
            _isolates--;
            return true;
        }
    }
}
