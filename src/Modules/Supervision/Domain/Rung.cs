namespace Platform.Supervision.Domain;

/// <summary>One step of a rule's ladder for one due date: what is raised, and from which date on.</summary>
/// <param name="Code">Rule code of domain.md §8.</param>
/// <param name="Level">Level.</param>
/// <param name="Due">The due date it is about.</param>
/// <param name="On">Legal date of the signal: never the day a sweep happened to run.</param>
internal sealed record Rung(string Code, SignalLevel Level, DateOnly Due, DateOnly On)
{
    /// <summary>Identity of the signal (domain.md §8: case + code + due date); the level is not part of it, a card only grows.</summary>
    public string Key => $"{Code}|{Due:yyyy-MM-dd}";
}

/// <summary>信号规则. The ladders of domain.md §8 for dated clocks. Dates are compared, not hours.</summary>
internal static class Ladders
{
    public static IEnumerable<Rung> Of(WatchedClock clock, SignalThresholds limits, IWorkCalendar calendar)
    {
        var (due, dayAfter) = (clock.Due, clock.Due.AddDays(1));
        if (clock.Kind is not (ClockKinds.Instant or ClockKinds.Certificate or ClockKinds.Suspension))
        {
            yield return new Rung("S-REM", SignalLevel.Reminder, due, SignalLights.ReminderOn(due, limits.ReminderDays, calendar));
        }

        switch (clock.Kind)
        {
            case ClockKinds.Step:
                yield return new Rung("S-STEP", SignalLevel.Yellow, due, dayAfter);
                break;
            case ClockKinds.Promised:
                yield return new Rung("S-PRO", SignalLevel.Yellow, due, dayAfter);
                yield return new Rung("S-PRO", SignalLevel.Red, due, calendar.Add(due, limits.RedAfterPromiseDays + 1));
                break;
            case ClockKinds.Statutory:
                yield return new Rung("S-STA", SignalLevel.Red, due, dayAfter);
                break;
            case ClockKinds.Certificate:
                yield return new Rung("S-CERT", SignalLevel.Yellow, due, dayAfter);
                break;
            case ClockKinds.Instant:
                yield return new Rung("S-INST", SignalLevel.Yellow, due, dayAfter);
                break;
            case ClockKinds.Suspension:
                yield return new Rung("S-SUSP", SignalLevel.Yellow, due, dayAfter);
                yield return new Rung("S-SUSP", SignalLevel.Red, due, calendar.Add(due, clock.PlannedDays).AddDays(1));
                break;
        }
    }
}

/// <summary>Clocks that are watched.</summary>
internal static class ClockKinds
{
    public const string Acceptance = nameof(Acceptance);
    public const string Step = nameof(Step);
    public const string Promised = nameof(Promised);
    public const string Statutory = nameof(Statutory);
    public const string Certificate = nameof(Certificate);
    public const string Instant = nameof(Instant);
    public const string Suspension = nameof(Suspension);
}
