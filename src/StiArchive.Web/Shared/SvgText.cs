using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace StiArchive.Web.Shared;

/// <summary>A <c>text</c> element of a drawing, which Razor would take for its own tag of that name.</summary>
/// <param name="style">The name of a class.</param>
public sealed class SvgText(int x, int y, string style, string content) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);

        writer.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<text class=\"{encoder.Encode(style)}\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{encoder.Encode(content)}</text>"
            )
        );
    }
}
