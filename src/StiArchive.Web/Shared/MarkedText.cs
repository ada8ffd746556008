using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>Text with some spans in <c>mark</c> elements.</summary>
/// <param name="marks">Spans of the whole text, in order, none overlapping another.</param>
/// <param name="range">The part of the text to write; a mark that reaches over its border is cut there.</param>
/// <param name="language">That of the element around it, where pieces in the other language are to be told apart.</param>
public sealed class MarkedText(string text, IReadOnlyList<TextSpan> marks, TextSpan range, Language? language = null)
    : IHtmlContent
{
    private readonly BilingualText? _bilingual = language is { } known ? new BilingualText(text, known) : null;

    public MarkedText(string text, IReadOnlyList<TextSpan> marks, Language? language = null)
        : this(text, marks, new TextSpan(0, text.Length), language) { }

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

        void Write(int from, int until)
        {
            if (_bilingual is null)
            {
                encoder.Encode(writer, WritingDirection.Balance(text[from..until]));
            }
            else
            {
                _bilingual.Write(new TextSpan(from, until - from), writer, encoder);
            }
        }
    }
}
