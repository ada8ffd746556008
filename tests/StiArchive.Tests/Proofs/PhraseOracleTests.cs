using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using StiArchive.Analysis;

namespace StiArchive.Tests.Proofs;

/// <summary>Compares quoted pieces with what SQLite's own full-text index (FTS5) says of the same characters.</summary>
/// <remarks>FTS5 is given every Han character, word, number and sign as a word of its own, so that its phrases are our
/// quotes. It knows neither our postings nor our matcher.</remarks>
public sealed class PhraseOracleTests
{
    private const int Pieces = 500;

    [Fact]
    public void Quoted_pieces_are_found_where_another_index_finds_them()
    {
        using var archive = new ChangingArchive(seed: 3);
        var passages = archive.Passages.Where(held => held.Following.Length == 0).ToList();
        using var oracle = Fill(passages);
        var found = 0;
        for (var seed = 0; seed < Pieces; seed++)
        {
            var piece = ChoosePiece(passages, new Random(seed));

            var results = archive.Searcher.Search(new() { Text = $"\"{piece}\"", PageSize = 100 });

            var addresses = results.Hits.Select(hit => $"{hit.Passage.PaperId}#{hit.Passage.Anchor}");
            var ours = addresses.Intersect(passages.Select(held => held.Address), StringComparer.Ordinal);
            var theirs = Find(oracle, piece).Select(row => passages[row].Address);
            if (results.PageCount <= 1)
            {
                Assert.Equal(theirs.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
                found++;
            }
        }

        Assert.InRange(found, Pieces / 2, Pieces);
    }

    private static SqliteConnection Fill(List<HeldPassage> passages)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE VIRTUAL TABLE oracle USING fts5(text)", "");
        for (var row = 0; row < passages.Count; row++)
        {
            var words = string.Join(' ', Words(FoldedText.Of(passages[row].Passage.Text).Text));
            Execute(
                connection,
                string.Create(CultureInfo.InvariantCulture, $"INSERT INTO oracle (rowid, text) VALUES ({row}, $text)"),
                words
            );
        }

        return connection;
    }

    private static List<int> Find(SqliteConnection connection, string piece)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM oracle WHERE oracle MATCH $text";
        command.Parameters.AddWithValue("$text", $"\"{string.Join(' ', Words(FoldedText.Of(piece).Text))}\"");
        using var reader = command.ExecuteReader();
        var rows = new List<int>();
        while (reader.Read())
        {
            rows.Add(reader.GetInt32(0));
        }

        return rows;
    }

    /// <summary>Letters and digits side by side have a word between them that those with a blank between have not.</summary>
    private static IEnumerable<string> Words(string folded)
    {
        var (word, last) = (new StringBuilder(), CharacterClass.Blank);
        foreach (var rune in folded.EnumerateRunes())
        {
            var kind = CharacterClasses.Of(rune);
            var isWord = kind is CharacterClass.Letter or CharacterClass.Digit;
            if (word.Length > 0 && kind != last)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isWord)
            {
                if (kind != last && last is (CharacterClass.Letter or CharacterClass.Digit))
                {
                    yield return "zzbeside";
                }

                word.Append(CultureInfo.InvariantCulture, $"z{rune.Value:x}");
            }
            else if (kind is CharacterClass.Han or CharacterClass.Other)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"y{rune.Value:x}");
            }

            last = kind;
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static string ChoosePiece(List<HeldPassage> passages, Random random)
    {
        var piece = "";
        while (!piece.Any(char.IsLetterOrDigit) || piece.AsSpan().ContainsAny("\"“”"))
        {
            var text = passages[random.Next(passages.Count)].Passage.Text;
            var start = random.Next(text.Length);
            piece = text.Substring(start, Math.Min(text.Length - start, random.Next(1, 20)));
        }

        return piece;
    }

    private static void Execute(SqliteConnection connection, string statement, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Parameters.AddWithValue("$text", text);
        command.ExecuteNonQuery();
    }
}
