using Platform.Journeys.Tests.Hosting;

namespace Platform.Journeys.Tests.Crash;

/// <summary>The process is really killed under load, again and again on the same data; then everything is counted.</summary>
public abstract class KilledHost(DatabaseKind kind) : IAsyncLifetime
{
    private const int Clerks = 4;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("ONEDOOR_CRASH_ROUNDS") ?? "3", System.Globalization.CultureInfo.InvariantCulture);

    private readonly string _folder = Directory.CreateTempSubdirectory("onedoor-crash-").FullName;
    private readonly Random _random = new();
    private TestDatabase? _database;

    private string Connection => _database?.Choice.ConnectionString ?? "";

    public async Task InitializeAsync() => _database = kind == DatabaseKind.Postgres ? await TestDatabase.CreateAsync(kind) : null;

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_happens_twice()
    {
        await KillWhileItMigratesAsync();
        var load = new Load();
        for (var round = 0; round < Rounds; round++)
        {
            await using var host = await StartAsync();
            var work = Enumerable.Range(0, Clerks).Select(c => load.WorkAsync(host, c, round)).ToList();
            await load.AcknowledgedAsync((round * 10) + _random.Next(1, 10));
            await host.KillAsync();
            await Task.WhenAll(work);
        }

        await using var last = await StartAsync();
        await CountAsync(last, load);
    }

    /// <summary>The first migration dies half-way; the next start must neither hang nor find half a schema.</summary>
    private async Task KillWhileItMigratesAsync()
    {
        foreach (var line in new[] { "schema \\\"platform\\\"", "schema \\\"catalog\\\"", "First data" })
        {
            await using var host = HostProcess.Launch(Connection, _folder, Start);
            await host.SaidAsync(line);
            await host.KillAsync();
        }
    }

    private static async Task CountAsync(HostProcess host, Load load)
    {
        using var clerk = await Person.SignInAsync(host, "limin");
        var acknowledged = load.All.Where(s => s.Received is not null).Select(s => s.CaseNo).ToHashSet();
        foreach (var sent in load.All)
        {
            Assert.True(await sent.TryAsync(clerk)); // The same key: done before, or done now, never twice.
        }

        var numbers = load.All.Select(s => s.CaseNo).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.Superset(acknowledged, numbers.ToHashSet());
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Select(n => int.Parse(n.AsSpan(17, 5), System.Globalization.CultureInfo.InvariantCulture)).Order());
        foreach (var caseNo in numbers)
        {
            var story = await clerk.UntilAsync($"supervision/cases/{caseNo}/trail", r => r.Status == 200 && Kinds(r).Contains("approval.task-assigned"));
            Assert.Equal(
                ["intake.application-received", "intake.application-accepted", "approval.case-opened", "approval.task-assigned"],
                Kinds(story).Where(k => k is not ("supervision.signal-raised" or "supervision.signal-changed")));
        }
    }

    private static List<string> Kinds(Reply story) => [.. story["entries"].EnumerateArray().Select(e => e.GetProperty("kind").GetString()!)];

    private static readonly (string, string)[] Start = [("OneDoor:Demo:StartAt", "2026-03-02T09:00:00+08:00")];

    private Task<HostProcess> StartAsync() => HostProcess.StartAsync(Connection, _folder, Start);
}

public sealed class KilledHostOnSqlite() : KilledHost(DatabaseKind.Sqlite);
