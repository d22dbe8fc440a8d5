using Microsoft.Data.Sqlite;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// The SQLite file belongs to one process. The lock is the operating system's, on a file beside the database, held for the life of the
/// process: it falls with the process, however that dies.
/// </summary>
internal sealed class SqliteFileLock : IDisposable
{
    private FileStream? _held;

    public void Take(string connectionString)
    {
        if (_held is not null)
        {
            return;
        }

        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            _held = new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new StartRefused(
                $"The database {file} is in use by another OneDoor process: stop that one, or use PostgreSQL for several nodes.", e);
        }
    }

    public void Dispose() => _held?.Dispose();
}

/// <summary>The platform cannot start as it is set up; the message says in one sentence what to do.</summary>
public sealed class StartRefused(string message, Exception? inner = null) : Exception(message, inner);
