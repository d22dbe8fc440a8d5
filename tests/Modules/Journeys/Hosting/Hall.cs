namespace Platform.Journeys.Tests.Hosting;

/// <summary>One running platform for a class of journeys; the business clock starts on Monday 2 March 2026, 09:00.</summary>
public abstract class Hall(DatabaseKind kind) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onedoor-hall-").FullName;
    private TestDatabase? _database;

    /// <summary>The host.</summary>
    public HostProcess Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (kind == DatabaseKind.Postgres)
        {
            _database = await TestDatabase.CreateAsync(kind);
        }

        Host = await HostProcess.StartAsync(
            _database?.Choice.ConnectionString ?? "", _folder, ("OneDoor:Demo:StartAt", "2026-03-02T09:00:00+08:00"));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>On the embedded database.</summary>
public sealed class SqliteHall() : Hall(DatabaseKind.Sqlite);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresHall() : Hall(DatabaseKind.Postgres);
