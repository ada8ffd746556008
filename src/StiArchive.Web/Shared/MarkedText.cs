using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>Text with some spans in <c>mark</c> elements: the one place outside Razor where text becomes HTML.</summary>
/// <param name="marks">Spans of the whole text, in order, none overlapping another.</param>
/// <param name="range">The part of the text to write; a mark that reaches over its border is cut there.</param>
public sealed class MarkedText(string text, IReadOnlyList<TextSpan> marks, TextSpan range) : IHtmlContent
{
    public MarkedText(string text, IReadOnlyList<TextSpan> marks)
        : this(text, marks, new TextSpan(0, text.Length)) { }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);

        var end = Math.Min(range.End, text.Length);
        var position = range.Start;
        foreach (var mark in marks.Where(mark => mark.Overlaps(range)))
        {
            var start = Math.Max(mark.Start, position);
            var stop = Math.Min(mark.End, end);
            Write(position, start);
            writer.Write("<mark>");
            Write(start, stop);
            writer.Write("</mark>");
            position = stop;
        }

        Write(position, end);

        void Write(int from, int to) => encoder.Encode(writer, WritingDirection.Balance(text[from..to]));
    }
}
