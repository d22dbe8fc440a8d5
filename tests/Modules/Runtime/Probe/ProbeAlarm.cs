namespace Platform.Runtime.Tests.Probe;

/// <summary>Notes each firing; the payload may ask it to fail, or to set a following alarm.</summary>
internal sealed class ProbeAlarm(ProbeDb db, IBusinessClock clock, ProbeFaults faults) : ITimerHandler
{
    public const string Name = "ring";

    public string Kind => Name;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        db.Notes.Add(new Note { Id = Ids.New(clock.Now), Text = key, At = clock.Now });
        faults.ThrowIfAsked(key);
        if (faults.IsRefused(key))
        {
            await db.SaveChangesAsync(ct);
            await db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pg_backend_pid())", ct); // As if this process were shot now.
        }

        if (payload is not null)
        {
            await db.ScheduleAsync(Name, payload, dueAt.AddHours(1), null, ct); // A consequence, at its own time.
        }
    }
}

/// <summary>Keys whose handling shall fail.</summary>
internal sealed class ProbeFaults
{
    private readonly HashSet<string> _failing = [];
    private readonly HashSet<string> _refused = [];

    public void Refuse(string key) => _refused.Add(key);

    public void Accept(string key) => _refused.Remove(key);

    public bool IsRefused(string key) => _refused.Contains(key);

    public void Break(string key) => _failing.Add(key);

    public void Mend(string key) => _failing.Remove(key);

    public void ThrowIfAsked(string key)
    {
        if (_failing.Contains(key))
        {
            throw new InvalidOperationException("Asked to fail.");
        }
    }
}
