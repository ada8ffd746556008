namespace StiArchive.Searching.Explaining;

/// <summary>Where a passage is: <c>/papers/2020-wu-korea-apec-sti#s2.2-p1</c>.</summary>
public sealed record PassageAddress(string PaperId, string Anchor)
{
    private const string Folder = "/papers/";

    /// <summary>Reads an address as results show it, also with the server before it, or without <c>/papers/</c>; null where it
    /// is none.</summary>
    public static PassageAddress? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var hash = text.LastIndexOf('#');
        if (hash < 0)
        {
            return null;
        }

        var path = text[..hash].Split('?')[0];
        var folder = path.LastIndexOf(Folder, StringComparison.Ordinal);
        var id = (folder < 0 ? path : path[(folder + Folder.Length)..]).Trim();
        var anchor = text[(hash + 1)..].Trim();
        return id.Length == 0 || anchor.Length == 0
            ? null
            : new PassageAddress(Uri.UnescapeDataString(id), Uri.UnescapeDataString(anchor));
    }

    public override string ToString() => $"{Folder}{PaperId}#{Anchor}";
}
