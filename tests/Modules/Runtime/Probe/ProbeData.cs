namespace Platform.Runtime.Tests.Probe;

/// <summary>First data of the probe: one note a version.</summary>
internal abstract class ProbeData(ProbeDb db, ProbeFaults faults, string name, int order, bool demoOnly) : IFirstData
{
    public string Name => name;

    public int Version => 1;

    public int Order => order;

    public bool DemoOnly => demoOnly;

    public Task LoadAsync(CancellationToken ct)
    {
        db.Notes.Add(new Note { Id = Ids.New(DateTimeOffset.UnixEpoch), Text = "first:" + name, At = DateTimeOffset.UnixEpoch });
        faults.ThrowIfAsked(name);

        return Task.CompletedTask;
    }
}

internal sealed class ProbeItems(ProbeDb db, ProbeFaults faults) : ProbeData(db, faults, "items", 40, demoOnly: false);

internal sealed class ProbePeople(ProbeDb db, ProbeFaults faults) : ProbeData(db, faults, "people", 20, demoOnly: false);

internal sealed class ProbeCast(ProbeDb db, ProbeFaults faults) : ProbeData(db, faults, "cast", 30, demoOnly: true);
