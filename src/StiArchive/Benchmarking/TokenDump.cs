using System.Globalization;
using System.Text;
using StiArchive.Indexing;

namespace StiArchive.Benchmarking;

/// <summary>Writes the passages of an archive and the queries to it as terms, for other engines to be measured by.</summary>
/// <remarks>
/// <c>passages.tsv</c>: paper, year, authors, economies (separated by semicolons), placed terms, loose terms, text.
/// <c>queries.tsv</c>: class, text, kind, and a column for each word: of a bag its terms with a caret and a weight, of others
/// with a distance and a bar before, of a prefix the letters.
/// </remarks>
public static class TokenDump
{
    public static void Write(
        ArchiveDatabase database,
        IEnumerable<BenchmarkQuery> queries,
        string folder,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentException.ThrowIfNullOrEmpty(folder);

        Directory.CreateDirectory(folder);
        WritePassages(new ArchiveRows(database), Path.Combine(folder, "passages.tsv"), cancellationToken);
        File.WriteAllLines(
            Path.Combine(folder, "queries.tsv"),
            queries.Select(EngineQuery.Of).OfType<EngineQuery>().Select(LineOf)
        );
    }

    private static void WritePassages(ArchiveRows rows, string file, CancellationToken cancellationToken)
    {
        var facets = rows.Facets();
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
        foreach (var (passage, text) in rows.Passages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paper = PassageId.PaperOf(passage);
            var (year, authors, economies) = facets[paper];
            var tokens = PassageTokens.Of(text);
            writer.Write($"{paper}\t{year}\t{string.Join(';', authors)}\t{string.Join(';', economies)}\t");
            writer.Write($"{tokens.Placed}\t{tokens.Loose}\t{text.Replace('\t', ' ')}\n");
        }
    }

    private static string LineOf(EngineQuery query) =>
        string.Join(
            '\t',
            [
                query.Query.Class.ToString(),
                query.Query.Text,
                query.Kind.ToString(),
                .. query.Pieces.Select(piece => Terms(query.Kind, piece)),
            ]
        );

    private static string Terms(EngineQueryKind kind, string piece) =>
        kind switch
        {
            EngineQueryKind.Any => string.Join(
                ' ',
                EngineQuery.Bag(piece).Select(term => Number($"{term.Term}^{term.Weight}"))
            ),
            EngineQueryKind.All => string.Join(
                ' ',
                EngineQuery.Places(piece).Select(term => Number($"{term.Offset}|{term.Term}"))
            ),
            _ => piece,
        };

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
