namespace Platform.Supervision.Domain;

/// <summary>What supervision watches of one case: its running clocks and who holds the task. Made of facts only.</summary>
internal sealed class CaseWatch : IScoped
{
    private CaseWatch()
    {
    }

    public required string CaseNo { get; init; }

    public required Guid Centre { get; init; }

    public required string DivisionCode { get; init; }

    public required string ItemName { get; init; }

    public List<WatchedClock> Clocks { get; private set; } = [];

    /// <summary>Signals already raised, as <c>key|level</c>.</summary>
    public List<string> Done { get; private set; } = [];

    public Guid? Holder { get; private set; }

    public string? HolderName { get; private set; }

    public long Version { get; set; }

    public static CaseWatch Begin(string caseNo, Guid centre, string divisionCode, string itemName) =>
        new() { CaseNo = caseNo, Centre = centre, DivisionCode = divisionCode, ItemName = itemName };

    public void Hold(Guid? who, string? name) => (Holder, HolderName) = (who, name);

    /// <summary>Starts or moves a clock.</summary>
    public void Run(string kind, DateOnly due, int plannedDays = 0)
    {
        var stopped = Clocks.Find(c => c.Kind == kind)?.Stopped ?? false;
        Clocks = [.. Clocks.Where(c => c.Kind != kind), new WatchedClock(kind, due, stopped, plannedDays)];
    }

    public void End(params string[] kinds) => Clocks = [.. Clocks.Where(c => !kinds.Contains(c.Kind))];

    public void EndAll() => Clocks = [];

    /// <summary>While a clock is stopped nothing is raised on it.</summary>
    public void Stop(bool stopped, params string[] kinds) =>
        Clocks = [.. Clocks.Select(c => kinds.Contains(c.Kind) ? c with { Stopped = stopped } : c)];

    /// <summary>Rungs whose date has come by <paramref name="on"/> and that were not taken yet, in the order of their dates; takes them.</summary>
    public IReadOnlyList<Rung> Take(DateOnly on, SignalThresholds limits, IWorkCalendar calendar)
    {
        var due = Open(limits, calendar).Where(r => r.On <= on).OrderBy(r => r.On).ThenBy(r => r.Level).ToList();
        Done = [.. Done, .. due.Select(Mark)];

        return due;
    }

    /// <summary>The next date on which something may have to be raised; null when nothing is left.</summary>
    public DateOnly? NextOn(SignalThresholds limits, IWorkCalendar calendar) => Open(limits, calendar).Select(r => (DateOnly?)r.On).Min();

    private static string Mark(Rung rung) => $"{rung.Key}|{rung.Level}";

    private IEnumerable<Rung> Open(SignalThresholds limits, IWorkCalendar calendar) => Clocks
        .Where(c => !c.Stopped)
        .SelectMany(c => Ladders.Of(c, limits, calendar))
        .Where(r => !Done.Contains(Mark(r)))
        .DistinctBy(Mark);
}

/// <summary>One watched clock.</summary>
internal sealed record WatchedClock(string Kind, DateOnly Due, bool Stopped, int PlannedDays);
