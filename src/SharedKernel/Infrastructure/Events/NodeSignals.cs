using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Calls between nodes, by NOTIFY. Sent after the commit, on a connection of its own and at most one at a time: inside the command it would
/// serialise all commits. A lost call costs one poll, never an event.
/// </summary>
internal sealed partial class NodeSignals(
    DatabaseChoice database, CommitSignal commits, LogHead head, LogProgress progress, RunnerLeases leases,
    IEnumerable<Subscription> subscriptions, EventLogOptions options, TimeProvider time, ILogger<NodeSignals> log) : BackgroundService
{
    private const string Channel = "onedoor_log";
    private const string SomethingAppended = "appended";
    private const string RetryAsked = "retry";

    private readonly string _self = Ids.New(time.GetUtcNow()).ToString("N");
    private readonly List<string> _names = [.. subscriptions.Select(s => s.Name)];

    /// <summary>Beats when another node committed events.</summary>
    public Pulse Appended { get; } = new();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => database.IsPostgres
        ? Task.WhenAll(KeepAsync(ListenAsync, stoppingToken), KeepAsync(SpeakAsync, stoppingToken))
        : Task.CompletedTask;

    private async Task ListenAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        connection.Notification += (_, call) => Hear(call.Payload);
        await using var listen = new NpgsqlCommand($"listen {Channel}", connection);
        await listen.ExecuteNonQueryAsync(ct);
        Appended.Beat(); // Whatever was called while nobody listened.
        while (true)
        {
            await connection.WaitAsync(ct);
        }
    }

    private void Hear(string payload)
    {
        var words = payload.Split(' ');
        if (words.Length != 2 || words[0] == _self)
        {
            return;
        }

        if (words[1] == SomethingAppended)
        {
            Appended.Beat();
        }
        else if (words[1] == RetryAsked)
        {
            progress.Asked.Beat();
        }
        else if (long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            head.Seen(position);
        }
    }

    private async Task SpeakAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var (committed, moved, asked, said) = (commits.Next, head.Next, progress.AskedHere.Next, 0L);
        await SayAsync(connection, SomethingAppended, ct); // Whatever was committed while this node was mute.
        while (true)
        {
            await Pulse.WaitAsync(options.Poll, ct, committed, moved, asked);
            var (appended, retry) = (committed.IsCompleted, asked.IsCompleted);
            (committed, moved, asked) = (commits.Next, head.Next, progress.AskedHere.Next); // Before speaking: what comes now is said next.

            // Only what another node must hear: whoever runs a loop himself was called in process.
            var numbersHere = leases.Holds(SequencerLoop.Name);
            await SayAsync(connection, appended && !numbersHere ? SomethingAppended : null, ct);
            await SayAsync(connection, retry ? RetryAsked : null, ct);
            if (numbersHere && head.Position is var position && position > said && !_names.All(leases.Holds))
            {
                await SayAsync(connection, position.ToString(CultureInfo.InvariantCulture), ct);
                said = position;
            }
        }
    }

    private async Task SayAsync(NpgsqlConnection connection, string? word, CancellationToken ct)
    {
        if (word is null)
        {
            return;
        }

        await using var notify = new NpgsqlCommand("select pg_notify($1, $2)", connection)
        {
            Parameters = { new() { Value = Channel }, new() { Value = $"{_self} {word}" } },
        };
        await notify.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Opens the connection again whenever it breaks.</summary>
    private async Task KeepAsync(Func<NpgsqlConnection, CancellationToken, Task> talk, CancellationToken stop)
    {
        var address = new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            KeepAlive = 5, Pooling = false,
        };
        address.ApplicationName = $"{address.ApplicationName ?? "onedoor"} signals";
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(address.ConnectionString);
                await connection.OpenAsync(stop);
                await talk(connection, stop);
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                Broken(Faults.Describe(e));
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Pulse.PauseAsync(options.Poll, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The signal connection broke; polling until it is back: {Fault}")]
    private partial void Broken(string fault);
}
