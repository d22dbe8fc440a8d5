using Platform.Journeys.Tests.Hosting;

namespace Platform.Journeys.Tests;

/// <summary>Nobody touches an accepted case while the business clock goes on: every signal of domain.md §8, each once, each with its own date.</summary>
public abstract class CaseLeftAlone(Hall hall)
{
    /// <summary>Item 35, accepted on Monday 2 March 2026: review 5, promised 10, statutory 20 working days.</summary>
    private static readonly string[] Expected =
    [
        "2026-03-06 S-REM Reminder",
        "2026-03-10 S-STEP Yellow",
        "2026-03-12 S-ACK Red",
        "2026-03-12 S-STEP Red",
        "2026-03-13 S-REM Reminder",
        "2026-03-17 S-PRO Yellow",
        "2026-03-19 S-ACK Red",
        "2026-03-19 S-PRO Red",
        "2026-03-27 S-REM Reminder",
        "2026-03-31 S-STA Red",
    ];

    [Fact]
    public async Task Every_signal_comes_once_with_its_own_date()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var received = await clerk.ReceiveAsync(35);
        (await clerk.PostAsync($"intake/applications/{received.Text("id")}/acceptance", new { }, received.Revision)).Expect(200);
        await clerk.UntilAsync($"approval/cases/by-case-no/{received.Text("caseNo")}", r => r.Status == 200);

        (await clerk.PostAsync("demo/clock", new { to = "2026-04-20T12:00:00+08:00" })).Expect(200);
        var first = await TableAsync(received.Text("caseNo"));
        (await clerk.PostAsync("demo/clock", new { minutes = 30 })).Expect(200);
        var second = await TableAsync(received.Text("caseNo"));

        Assert.Equal(Expected, first);
        Assert.Equal(first, second);
    }

    private async Task<List<string>> TableAsync(string caseNo)
    {
        using var supervisor = await Person.SignInAsync(hall.Host, "jiandu");
        var signals = (await supervisor.GetAsync($"supervision/signals?caseNo={caseNo}&limit=200")).Expect(200);

        return [.. signals.Items
            .SelectMany(s => s.GetProperty("history").EnumerateArray()
                .Where(h => h.GetProperty("what").GetString() is "Raised" or "Escalated")
                .Select(h => $"{h.GetProperty("on").GetString()} {s.GetProperty("code").GetString()} {h.GetProperty("level").GetString()}"))
            .Order(StringComparer.Ordinal)];
    }
}

public sealed class CaseLeftAloneOnSqlite(SqliteHall hall) : CaseLeftAlone(hall), IClassFixture<SqliteHall>;

#if POSTGRES
public sealed class CaseLeftAloneOnPostgres(PostgresHall hall) : CaseLeftAlone(hall), IClassFixture<PostgresHall>;
#endif
