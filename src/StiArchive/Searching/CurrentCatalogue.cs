using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Storing;

namespace StiArchive.Searching;

/// <summary>Keeps the newest catalogue that anybody asked for. After a change of the index, what changed is read, and
/// nothing else.</summary>
/// <remarks>Safe for many callers at once, one of whom reads for all.</remarks>
internal sealed class CurrentCatalogue
{
    private readonly Lock _reading = new();
    private CatalogueBuilder? _builder;
    private Catalogue? _held;

    /// <summary>The catalogue of the moment that the connection's transaction sees; null where that is over, and only a
    /// newer one is held.</summary>
    public Catalogue? Read(SqliteConnection connection)
    {
        var generation = Generation.Read(connection);
        var held = Volatile.Read(ref _held);
        if (held?.Generation == generation)
        {
            return held;
        }

        lock (_reading)
        {
            return _held is null || !Generation.IsEarlier(generation, _held.Generation)
                ? Refresh(connection, generation)
                : null;
        }
    }

    private Catalogue Refresh(SqliteConnection connection, long generation)
    {
        if (_held?.Generation == generation)
        {
            return _held;
        }

        // Numbers of segments and papers mean nothing in another file that took the place of this one.
        var before = _held is not null && Generation.IsEarlier(_held.Generation, generation) ? _held : null;
        var (builder, changes) = ReadChanges(connection, before);
        var postings = PostingsSnapshot.Read(connection, before?.Postings ?? PostingsSnapshot.Empty);

        // A builder that was interrupted half-way is not used again.
        _builder = null;
        Volatile.Write(ref _held, builder.Apply(changes, generation, postings));
        _builder = builder;
        return _held!;
    }

    private (CatalogueBuilder Builder, CatalogueChanges Changes) ReadChanges(
        SqliteConnection connection,
        Catalogue? before
    ) =>
        before is not null && _builder is not null && ChangeLog.IsCompleteSince(connection, before.Generation)
            ? (_builder, CatalogueReader.ReadSince(connection, before.Generation))
            : (new CatalogueBuilder(), CatalogueReader.ReadAll(connection));
}
