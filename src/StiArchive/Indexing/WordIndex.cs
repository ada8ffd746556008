using Microsoft.Data.Sqlite;
using StiArchive.Analysis;

namespace StiArchive.Indexing;

/// <summary>Finds passages by tokens. The one place that knows of FTS5.</summary>
/// <remarks>
/// FTS5 gets our tokens, separated by blanks, and splits only there. Tokens with a position of their own come first, so that
/// what is in a row in the text is in a row for FTS5 too; compounds follow. A stem has a sign before it that no word begins
/// with.
/// </remarks>
internal static class WordIndex
{
    private const char StemSign = '~';

    // FTS5 would need a quote doubled for every level it stands in.
    private const char Apostrophe = '\u02BC';

    // Weights of titles, headings, body and following in FTS5's own ranking, which only chooses what is ranked in earnest.
    private const string Weights = "0.2, 0.5, 1.0, 0.0";

    // Besides the letters and digits of ASCII and all that lies beyond it, tokens are made of these signs.
    private const string CreateTable = """
        CREATE VIRTUAL TABLE passage_words USING fts5 (
            titles, headings, body, following,
            tokenize = "ascii tokenchars '-&+._@%#,~'"
        )
        """;

    private const string Insert = """
        INSERT INTO passage_words (rowid, titles, headings, body, following)
        VALUES ($id, $titles, $headings, $body, $following)
        """;

    public static void Create(SqliteConnection connection) => ArchiveSchema.Execute(connection, CreateTable);

    public static void Add(SqliteConnection connection, long passage, WordFields fields)
    {
        var withFollowing = Tokenizer.Tokenize(fields.Text + fields.Following);
        using var command = connection.CreateCommand();
        command.CommandText = Insert;
        command.Parameters.AddWithValue("$id", passage);
        command.Parameters.AddWithValue("$titles", Stream(Tokenizer.Tokenize(fields.Titles)));
        command.Parameters.AddWithValue("$headings", Stream(Tokenizer.Tokenize(fields.Headings)));
        command.Parameters.AddWithValue("$body", Stream(Tokenizer.Tokenize(fields.Text)));
        command.Parameters.AddWithValue(
            "$following",
            Stream([.. withFollowing.Where(token => token.Span.End > fields.Text.Length)])
        );
        command.ExecuteNonQuery();
    }

    public static void Remove(SqliteConnection connection, long passage)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM passage_words WHERE rowid = $id";
        command.Parameters.AddWithValue("$id", passage);
        command.ExecuteNonQuery();
    }

    /// <summary>All passages whose own text has <paramref name="pattern"/>, in no order.</summary>
    public static IEnumerable<WordHit> Find(SqliteConnection connection, TokenPattern pattern) =>
        // The second half adds what the titles and headings say; it is fulfilled whenever the first is.
        Run(connection, $"{{body}} : ({Express(pattern)}) AND ({Express(pattern)})");

    /// <summary>All passages whose own text, or it and what follows it together, has all of <paramref name="tokens"/>.</summary>
    public static IEnumerable<WordHit> FindAcrossCuts(SqliteConnection connection, IReadOnlyList<Token> tokens)
    {
        var all = new TokenPattern.AllOf([.. tokens.Select(token => new TokenPattern.InARow([token]))]);
        return Run(connection, $"{{body following}} : ({Express(all)})");
    }

    /// <summary>Whether any passage has <paramref name="pattern"/>, in its own text, its headings or its titles.</summary>
    public static bool Has(SqliteConnection connection, TokenPattern pattern) =>
        Run(connection, Express(pattern)).Any();

    private static IEnumerable<WordHit> Run(SqliteConnection connection, string expression)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT rowid, -bm25(passage_words, {Weights}) FROM passage_words WHERE passage_words MATCH $expression";
        command.Parameters.AddWithValue("$expression", expression);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new WordHit(reader.GetInt64(0), reader.GetDouble(1));
        }
    }

    private static string Express(TokenPattern pattern) =>
        pattern switch
        {
            TokenPattern.InARow row => $"\"{Stream(row.Tokens)}\"",
            TokenPattern.StartsWith start => $"\"{start.Text.Replace('\'', Apostrophe)}\" *",
            TokenPattern.AllOf all => string.Join(" AND ", all.Patterns.Select(part => $"({Express(part)})")),
            TokenPattern.AnyOf any => string.Join(" OR ", any.Patterns.Select(part => $"({Express(part)})")),
            _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, "A pattern of an unknown kind."),
        };

    private static string Stream(IReadOnlyList<Token> tokens) =>
        string.Join(' ', tokens.OrderBy(IsCompound).Select(Encode));

    private static bool IsCompound(Token token) => token.Kind is TokenKind.Compound or TokenKind.JoinedCompound;

    private static string Encode(Token token)
    {
        var text = token.Text.Replace('\'', Apostrophe);
        return token.Kind == TokenKind.Stem ? StemSign + text : text;
    }
}
