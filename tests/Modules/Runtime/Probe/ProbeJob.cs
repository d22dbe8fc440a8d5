namespace Platform.Runtime.Tests.Probe;

/// <summary>Writes its notes one by one, and waits at the gate when the test holds it shut.</summary>
internal class ProbeJob(SystemWork work, IBusinessClock clock, ProbeGate gate, ProbeFaults faults) : IJobHandler
{
    public const string Name = "probe.write";

    public virtual string Kind => Name;

    public virtual bool CanBeginAgain => true;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var args = run.Args<Arguments>();
        for (var i = 0; i < args.Notes; i++)
        {
            await gate.PassAsync(ct);
            faults.ThrowIfAsked(args.Text);
            await work.ChangeAsync("probe", "probe job", unit =>
            {
                unit.Db.Add(new Note { Id = Ids.New(clock.Now), Text = args.Text, At = clock.Now });

                return Task.FromResult(true);
            }, ct);
            run.Report(i + 1, args.Notes, $"第 {i + 1} 条");
        }

        return new JobResult($"共 {args.Notes} 条");
    }

    internal sealed record Arguments(string Text, int Notes);
}

/// <summary>The same, but must not be begun twice.</summary>
internal sealed class ProbeOnceJob(SystemWork work, IBusinessClock clock, ProbeGate gate, ProbeFaults faults)
    : ProbeJob(work, clock, gate, faults)
{
    public const string OnceName = "probe.write-once";

    public override string Kind => OnceName;

    public override bool CanBeginAgain => false;
}

/// <summary>Open, until a test shuts it.</summary>
internal sealed class ProbeGate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource? _open;

    /// <summary>Completes when somebody stands before the shut gate.</summary>
    public Task Reached => _reached.Task;

    public void Shut() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _open?.TrySetResult();

    public async Task PassAsync(CancellationToken ct)
    {
        if (_open is { } open)
        {
            _reached.TrySetResult();
            await open.Task.WaitAsync(ct);
        }
    }
}
