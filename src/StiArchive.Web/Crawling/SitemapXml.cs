using System.Text;
using System.Xml;

namespace StiArchive.Web.Crawling;

/// <summary>Writes sitemaps as sitemaps.org has them.</summary>
public static class SitemapXml
{
    /// <summary>Addresses that one file may have at most, by the standard.</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A list of pages.</summary>
    public static string Pages(IEnumerable<SitemapEntry> entries) => Write("urlset", "url", entries);

    /// <summary>A list of sitemaps.</summary>
    public static string Index(IEnumerable<string> addresses) =>
        Write("sitemapindex", "sitemap", addresses.Select(address => new SitemapEntry(address, "")));

    private static string Write(string root, string item, IEnumerable<SitemapEntry> entries)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var entry in entries)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, entry.Address);
                if (entry.Day.Length > 0)
                {
                    xml.WriteElementString("lastmod", Namespace, entry.Day);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    // Otherwise the declaration would say UTF-16, which strings are.
    private sealed class Utf8Writer() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
