namespace Platform.Approval.Domain;

/// <summary>灯. How near the nearest due date of a task is, in one word and a number (domain.md §8).</summary>
/// <param name="Level">Green, Reminder, Yellow, Red, or Paused while every decision clock stands.</param>
/// <param name="Text">The words, Chinese.</param>
/// <param name="Remaining">Working days to the nearest running due date; negative when late; null while paused.</param>
internal sealed record CaseLight(string Level, string Text, int? Remaining)
{
    /// <summary>Reads a light by the kernel's rule; a stopped clock raises nothing, a step that is late is yellow (S-STEP).</summary>
    public static CaseLight Read(LightDates dates, DateOnly today, LightThresholds thresholds, IWorkCalendar calendar)
    {
        var nearest = new[] { dates.Step, dates.Promised, dates.Statutory }.Where(d => d is not null).Min();
        if (nearest is not { } due)
        {
            return new CaseLight("Paused", "暂停计时", null);
        }

        var reading = SignalLights.Read(dates.Promised, dates.Statutory, today, null, thresholds, calendar);
        var neverRed = thresholds with { RedAfterPromiseOverdueWorkingDays = int.MaxValue };
        var step = SignalLights.Read(dates.Step, null, today, null, neverRed, calendar);
        var level = (SignalLight)Math.Max((int)reading.Signal, (int)step.Signal);
        var remaining = Deadline.Remaining(due, today, calendar);

        return new CaseLight(level.ToString(), Words(due, today, remaining), remaining);
    }

    private static string Words(DateOnly due, DateOnly today, int remaining) =>
        due < today ? $"超期 {-remaining} 个工作日"
        : due == today ? "今天到期"
        : $"剩 {remaining} 个工作日";
}

/// <summary>The dates a light reads; a stopped clock is left out.</summary>
internal readonly record struct LightDates(DateOnly? Step, DateOnly? Promised, DateOnly? Statutory);
