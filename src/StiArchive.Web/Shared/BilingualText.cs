using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>Text whose pieces in the other language carry a <c>lang</c> of their own.</summary>
/// <param name="language">That of the element around it.</param>
public sealed class BilingualText(string text, Language language) : IHtmlContent
{
    private readonly IReadOnlyList<TextSpan> _pieces = OtherLanguagePieces.Of(text, language);

    private readonly string _opening =
        $"<span lang=\"{ReaderLanguage.Tag(language == Language.Chinese ? Language.English : Language.Chinese)}\">";

    /// <summary>The text in the reader's language, as most texts of the interface are.</summary>
    public static BilingualText ForReader(string text) => new(text, ReaderLanguage.Current);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(new TextSpan(0, text.Length), writer, encoder);

    /// <summary>Writes a part of the text.</summary>
    public void Write(TextSpan range, TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);

        var position = range.Start;
        foreach (var piece in _pieces.Where(piece => piece.Overlaps(range)))
        {
            var start = Math.Max(piece.Start, position);
            var stop = Math.Min(piece.End, range.End);
            Even(position, start);
            writer.Write(_opening);
            Even(start, stop);
            writer.Write("</span>");
            position = stop;
        }

        Even(position, range.End);

        void Even(int from, int until) => encoder.Encode(writer, WritingDirection.Balance(text[from..until]));
    }
}
