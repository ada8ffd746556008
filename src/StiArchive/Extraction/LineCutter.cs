namespace StiArchive.Extraction;

/// <summary>Cuts text into lines and tells their pages.</summary>
/// <remarks>
/// A line ends at LF, CR LF or CR. A form feed ends a page; it belongs to no line. Where it stands inside a line, the two
/// parts are lines of their own with the same number, so that numbers stay those of the file.
/// </remarks>
internal static class LineCutter
{
    private const char FormFeed = '\f';

    public static IReadOnlyList<PageLine> Cut(string text)
    {
        var lines = new List<PageLine>();
        int? page = text.Contains(FormFeed, StringComparison.Ordinal) ? 1 : null;
        var lineNumber = 1;

        for (var start = 0; start < text.Length; lineNumber++)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            page += AddLine(lines, text.AsSpan(start, end - start), lineNumber, page);
            start = AfterLineBreak(text, end);
        }

        return lines;
    }

    /// <summary>Returns how many pages end in the line.</summary>
    private static int AddLine(List<PageLine> lines, ReadOnlySpan<char> line, int lineNumber, int? page)
    {
        var (firstLine, pageEnds) = (lines.Count, 0);
        foreach (var part in line.Split(FormFeed))
        {
            var (start, length) = part.GetOffsetAndLength(line.Length);
            pageEnds += start == 0 ? 0 : 1;
            if (length > 0)
            {
                lines.Add(new PageLine(line.Slice(start, length).ToString(), lineNumber, page + pageEnds));
            }
        }

        if (lines.Count == firstLine)
        {
            lines.Add(new PageLine("", lineNumber, page + pageEnds));
        }

        return pageEnds;
    }

    private static int AfterLineBreak(string text, int end)
    {
        var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }
}
