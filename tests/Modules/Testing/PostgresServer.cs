using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Platform.Testing;

/// <summary>A private throw-away PostgreSQL, started once per test process from the installed server binaries and stopped at its end.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Shared = new(() => Start(durable: false));

    private readonly string _folder;

    private PostgresServer(string folder, int port) => (_folder, Port) = (folder, port);

    /// <summary>The server of this process; starts at first use.</summary>
    public static PostgresServer Instance => Shared.Value;

    /// <summary>TCP port on the loopback.</summary>
    public int Port { get; }

    /// <summary>Connection string to a database of this server.</summary>
    public string ConnectionTo(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Maximum Pool Size=60;Timeout=15";

    /// <summary>Starts a server of one's own; <paramref name="durable"/> keeps fsync on (crash tests, benchmarks).</summary>
    public static PostgresServer Start(bool durable)
    {
        var folder = Directory.CreateTempSubdirectory("onedoor-pg-").FullName;
        var server = new PostgresServer(folder, FreePort());
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", ["postgres:", folder]); // The server refuses to run as root.
        }

        server.Pg("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        server.StartServer(durable);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Remove();

        return server;
    }

    /// <summary>Starts the server process on its data.</summary>
    public void StartServer(bool durable)
    {
        var speed = durable ? "" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";
        Pg("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "server.log"),
            "-o", $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c max_connections=400 {speed}", "start");
    }

    /// <summary>Stops at once, as a power cut would (<c>immediate</c>), or in order (<c>fast</c>).</summary>
    public void StopServer(string mode) => Pg("pg_ctl", "-D", Data, "-m", mode, "-w", "stop");

    /// <summary>Makes an empty database.</summary>
    public async Task CreateDatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database \"{name}\"", connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Drops a database and whoever is still in it.</summary>
    public async Task DropDatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"drop database if exists \"{name}\" with (force)", connection);
        await command.ExecuteNonQueryAsync();
    }

    private string Data => Path.Combine(_folder, "data");

    private void Remove()
    {
        try
        {
            StopServer("immediate");
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            Console.Error.WriteLine($"The test server in {_folder} was not removed: {e.Message}");
        }
    }

    private void Pg(string program, params string[] arguments)
    {
        var binary = Path.Combine(Binaries(), program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", binary, .. arguments], _folder);
        }
        else
        {
            Run(binary, arguments, _folder);
        }
    }

    private static string Binaries() => Directory.GetDirectories("/usr/lib/postgresql")
        .OrderByDescending(d => int.Parse(Path.GetFileName(d), System.Globalization.CultureInfo.InvariantCulture))
        .Select(d => Path.Combine(d, "bin")).First(d => File.Exists(Path.Combine(d, "initdb")));

    private static void Run(string program, IEnumerable<string> arguments, string folder = "/")
    {
        // pg_ctl's server inherits the pipes: its output goes to the log file, so nothing is redirected here.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>>/tmp/onedoor-pg.err </dev/null", "sh", program, .. arguments])
        {
            WorkingDirectory = folder,
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
