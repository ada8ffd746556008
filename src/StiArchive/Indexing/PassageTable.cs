using System.Buffers;
using Microsoft.Data.Sqlite;

namespace StiArchive.Indexing;

/// <summary>The rows of the table <c>passages</c>, each of which holds a <see cref="PassageGroup"/>.</summary>
internal static class PassageTable
{
    public const string Create = """
        CREATE TABLE passages (
            id INTEGER PRIMARY KEY, -- PassageId of the first of the group
            fingerprints BLOB NOT NULL,
            data BLOB NOT NULL -- texts and what is said of them: PassageGroup
        );
        """;

    /// <summary>Adds the passages of the paper with the number <paramref name="paper"/>.</summary>
    public static void Insert(SqliteConnection connection, long paper, IEnumerable<PassageGroup> groups)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO passages (id, fingerprints, data) VALUES ($id, $fingerprints, $data)";
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var fingerprints = command.Parameters.Add("$fingerprints", SqliteType.Blob);
        var data = command.Parameters.Add("$data", SqliteType.Blob);
        foreach (var group in groups)
        {
            (id.Value, fingerprints.Value, data.Value) = (
                PassageId.Of(paper, group.FirstPlace),
                group.Fingerprints,
                group.Data
            );
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Removes the passages of a paper.</summary>
    public static void Delete(SqliteConnection connection, long paper)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM passages WHERE id >= $first AND id < $end";
        AddRange(command, paper);
        command.ExecuteNonQuery();
    }

    /// <summary>The passage with the number <paramref name="id"/>, which is in the index.</summary>
    public static IndexedPassage Read(SqliteConnection connection, long id, string paperId)
    {
        var group =
            FindGroup(connection, id)
            ?? throw new InvalidOperationException(
                $"Passage {id} of {paperId} is found by its words, but is not there."
            );
        var (passage, following) = group.Unpack(PassageId.PlaceOf(id), paperId);
        return new IndexedPassage(id, passage, following);
    }

    /// <summary>The text of a passage and what follows it in its paragraph, and nothing else of it.</summary>
    public static (string Text, string Following) ReadText(SqliteConnection connection, long id) =>
        FindGroup(connection, id)?.UnpackText(PassageId.PlaceOf(id)) ?? ("", "");

    /// <summary>The first passage of a paper with the given fingerprint; null where there is none.</summary>
    public static IndexedPassage? Find(SqliteConnection connection, (long Row, string Id) paper, string fingerprint)
    {
        var wanted = new byte[PassageGroup.FingerprintBytes];
        var isRead = Convert.FromHexString(fingerprint, wanted, out _, out var length) == OperationStatus.Done;
        return isRead && length == wanted.Length && FindPlace(connection, paper.Row, wanted) is { } place
            ? Read(connection, PassageId.Of(paper.Row, place), paper.Id)
            : null;
    }

    /// <summary>The passage of a paper with the given anchor; null where there is none.</summary>
    public static IndexedPassage? FindAt(SqliteConnection connection, (long Row, string Id) paper, string anchor)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT id, fingerprints, data FROM passages WHERE id >= $first AND id < $end ORDER BY id";
        AddRange(command, paper.Row);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var group = ReadGroup(reader);
            for (var place = group.FirstPlace; place < group.EndPlace; place++)
            {
                var (passage, following) = group.Unpack(place, paper.Id);
                if (string.Equals(passage.Anchor, anchor, StringComparison.Ordinal))
                {
                    return new IndexedPassage(PassageId.Of(paper.Row, place), passage, following);
                }
            }
        }

        return null;
    }

    /// <summary>All passages in order of their numbers.</summary>
    public static IEnumerable<(long Passage, string Text)> ReadTexts(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, fingerprints, data FROM passages ORDER BY id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var group = ReadGroup(reader);
            for (var place = group.FirstPlace; place < group.EndPlace; place++)
            {
                yield return (reader.GetInt64(0) + place - group.FirstPlace, group.UnpackText(place).Text);
            }
        }
    }

    /// <summary>The bytes of all groups, without what SQLite adds.</summary>
    public static long ReadBytes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT coalesce(sum(length(data) + length(fingerprints)), 0) FROM passages";
        return (long)command.ExecuteScalar()!;
    }

    // Among the passages of one paper: no index over those of all is worth its size.
    private static int? FindPlace(SqliteConnection connection, long paper, byte[] fingerprint)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, fingerprints FROM passages WHERE id >= $first AND id < $end ORDER BY id";
        AddRange(command, paper);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var group = new PassageGroup(PassageId.PlaceOf(reader.GetInt64(0)), reader.GetFieldValue<byte[]>(1), []);
            if (group.PlaceOf(fingerprint) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static PassageGroup? FindGroup(SqliteConnection connection, long passage)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, fingerprints, data FROM passages WHERE id = $id";
        command.Parameters.AddWithValue("$id", passage - (PassageId.PlaceOf(passage) % PassageGroup.Size));
        using var reader = command.ExecuteReader();
        return reader.Read() ? ReadGroup(reader) : null;
    }

    private static PassageGroup ReadGroup(SqliteDataReader row) =>
        new(PassageId.PlaceOf(row.GetInt64(0)), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2));

    private static void AddRange(SqliteCommand command, long paper)
    {
        command.Parameters.AddWithValue("$first", PassageId.Of(paper, 0));
        command.Parameters.AddWithValue("$end", PassageId.Of(paper + 1, 0));
    }
}
