namespace Platform.SharedKernel;

/// <summary>推算. The one pure function from clock and calendar to due date (domain.md T1–T11). Nothing else moves a date.</summary>
public static class Recompute
{
    /// <summary>Derives the deadline of <paramref name="clock"/>.</summary>
    /// <param name="clock">Budget and ledger.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="asOf">
    /// Today in Asia/Shanghai: an open suspension lasts through it. Null: it takes nothing out yet and the answer is provisional.
    /// </param>
    /// <exception cref="RuleViolation">The dates lie where no calendar can answer.</exception>
    public static Deadline Of(Clock clock, IWorkCalendar calendar, DateOnly? asOf = null)
    {
        var walk = new DayWalk(clock, calendar, asOf);
        var start = walk.Start();
        walk.Count(clock.Limit.Unit == LimitUnit.SameDay ? 0 : clock.Limit.Value);
        var plain = walk.DueIfEndedHere();
        var valid = clock.Extension is { } extension ? IsValid(extension, plain) : (bool?)null;
        var due = valid is null ? plain : Extended(walk, clock.Extension!, plain, valid.Value);
        walk.Finish(due);

        return new Deadline(
            start,
            due,
            walk.Provisional || (clock.IsStopped && asOf is null),
            clock.IsStopped,
            valid,
            valid is null ? null : plain,
            calendar.Version,
            walk.Lines);
    }

    private static DateOnly Extended(DayWalk walk, Extension extension, DateOnly plain, bool valid)
    {
        walk.NoteExtension(extension, valid);
        if (!valid)
        {
            return plain;
        }

        walk.Extend(extension.Days, plain);

        return walk.DueIfEndedHere();
    }

    private static bool IsValid(Extension extension, DateOnly due) =>
        extension.Days >= 1
        && extension.Days <= extension.MaxDays
        && ChinaTime.DateOf(extension.ApprovedAt) <= (extension.DecideBy ?? due);
}
