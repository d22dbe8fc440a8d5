namespace Platform.Administration.Domain;

/// <summary>
/// 工作日历（年度）. The announced days of one year. One person proposes what the State Council announced, another checks and publishes it;
/// publishing moves the due dates of all open clocks (domain.md T11).
/// </summary>
internal sealed class WorkCalendarYear : AggregateRoot
{
    private WorkCalendarYear()
    {
    }

    /// <summary>Calendar year in Asia/Shanghai.</summary>
    public required int Year { get; init; }

    /// <summary>Published days that differ from the plain week; empty until published.</summary>
    public IReadOnlyList<WorkCalendarEntry> Days { get; private set; } = [];

    /// <summary>文号 of the published announcement.</summary>
    public string? Source { get; private set; }

    /// <summary>Version of the whole calendar since this year was last published; null until published.</summary>
    public long? CalendarVersion { get; private set; }

    /// <summary>Who published it; null for first data. His name stands under a public act.</summary>
    public Official? PublishedBy { get; private set; }

    /// <summary>Business time of the publication.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Proposed days, null when nothing waits for a second person.</summary>
    public CalendarProposal? Proposal { get; private set; }

    /// <summary>A year nothing is known of yet.</summary>
    public static WorkCalendarYear Open(Guid id, int year) => new() { Id = id, Year = year };

    /// <summary>Proposes days; a newer proposal takes the place of an older one.</summary>
    public void Propose(IReadOnlyList<WorkCalendarEntry> days, string source, Official by, DateTimeOffset now) =>
        Proposal = new CalendarProposal([.. days.OrderBy(d => d.Date)], source, by, now);

    /// <summary>A second person confirms the proposal; from now on it counts.</summary>
    /// <param name="by">Must not be the proposer.</param>
    /// <param name="calendarVersion">The next version of the whole calendar.</param>
    /// <param name="now">Business time.</param>
    public void Publish(Official by, long calendarVersion, DateTimeOffset now)
    {
        if (Proposal is not { } proposal)
        {
            throw new RuleViolation(AdministrationRules.NothingProposed, Year);
        }

        if (proposal.By.Id == by.Id)
        {
            throw new RuleViolation(AdministrationRules.SecondPersonNeeded);
        }

        Proposal = null;
        Take(proposal.Days, proposal.Source, by, calendarVersion, now);
    }

    /// <summary>Takes the days that ship with the product; they were checked when it was made.</summary>
    public void Ship(IReadOnlyList<WorkCalendarEntry> days, string source, long calendarVersion, DateTimeOffset now) =>
        Take(days, source, null, calendarVersion, now);

    private void Take(IReadOnlyList<WorkCalendarEntry> days, string source, Official? by, long calendarVersion, DateTimeOffset now)
    {
        (Days, Source, CalendarVersion) = (days, source, calendarVersion);
        (PublishedBy, PublishedAt) = (by, now);
        Raise(new Published(this, now));
    }

    internal sealed record Published(WorkCalendarYear Calendar, DateTimeOffset At) : IDomainEvent;
}

/// <summary>Days that wait for a second person.</summary>
internal sealed record CalendarProposal(IReadOnlyList<WorkCalendarEntry> Days, string Source, Official By, DateTimeOffset At);

/// <summary>Who did a public act.</summary>
internal sealed record Official(Guid Id, string Name);
