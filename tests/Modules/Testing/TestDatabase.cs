using Microsoft.Data.Sqlite;
using Npgsql;

namespace Platform.Testing;

/// <summary>Which database a test runs on.</summary>
public enum DatabaseKind
{
    /// <summary>A file in the temp folder.</summary>
    Sqlite,

    /// <summary>A database on the private server of this process.</summary>
    Postgres,
}

/// <summary>An empty database of its own for one host; gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? _folder;
    private readonly string? _name;

    private TestDatabase(DatabaseChoice choice, string? folder, string? name) => (Choice, _folder, _name) = (choice, folder, name);

    /// <summary>Where it is.</summary>
    public DatabaseChoice Choice { get; }

    /// <summary>Every kind this machine can serve, for theories.</summary>
    public static TheoryData<DatabaseKind> Kinds =>
#if POSTGRES
        [DatabaseKind.Sqlite, DatabaseKind.Postgres];
#else
        [DatabaseKind.Sqlite];
#endif

    /// <summary>Makes one.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("onedoor-db-").FullName;

            return new TestDatabase(DatabaseChoice.Of($"Data Source={Path.Combine(folder, "test.db")}"), folder, null);
        }

        var name = "t" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        await PostgresServer.Instance.CreateDatabaseAsync(name);

        return new TestDatabase(DatabaseChoice.Of(PostgresServer.Instance.ConnectionTo(name)), null, name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }

        if (_name is not null)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Choice.ConnectionString));
            await PostgresServer.Instance.DropDatabaseAsync(_name);
        }
    }
}
