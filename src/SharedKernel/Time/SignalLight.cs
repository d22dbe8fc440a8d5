using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>灯色 (domain.md §8).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignalLight>))]
public enum SignalLight
{
    /// <summary>正常.</summary>
    Green,

    /// <summary>预警.</summary>
    Reminder,

    /// <summary>黄牌.</summary>
    Yellow,

    /// <summary>红牌.</summary>
    Red,
}

/// <summary>亮灯阈值. Local values ([CHOICE]): settings hand them in.</summary>
/// <param name="ReminderWorkingDays">A reminder from this many working days before the nearest due date on.</param>
/// <param name="RedAfterPromiseOverdueWorkingDays">Red when the promise is late by more than this many working days.</param>
public readonly record struct LightThresholds(int ReminderWorkingDays = 1, int RedAfterPromiseOverdueWorkingDays = 3)
{
    /// <summary>1 and 3 working days.</summary>
    public static LightThresholds Default { get; } = new(1, 3);
}

/// <summary>亮灯结果.</summary>
/// <param name="Signal">The light.</param>
/// <param name="RemainingToPromised">Working days to the promised due date, negative when late; null without a promise.</param>
/// <param name="RemainingToStatutory">Working days to the statutory due date, negative when late; null without one.</param>
public sealed record LightReading(SignalLight Signal, int? RemainingToPromised, int? RemainingToStatutory);

/// <summary>亮灯. One function for signals, lists and boards; dates are compared, not hours.</summary>
public static class SignalLights
{
    /// <summary>Reads the light of a case. A decided case keeps the light of the day of its decision.</summary>
    /// <param name="promisedDue">Promised due date; null without one or while its clock is stopped: then nothing is raised.</param>
    /// <param name="statutoryDue">Statutory due date; null likewise.</param>
    /// <param name="evaluatedOn">Today in Asia/Shanghai.</param>
    /// <param name="decidedOn">Day of the decision; null while pending.</param>
    /// <param name="thresholds">Local thresholds.</param>
    /// <param name="calendar">The calendar in force.</param>
    public static LightReading Read(
        DateOnly? promisedDue,
        DateOnly? statutoryDue,
        DateOnly evaluatedOn,
        DateOnly? decidedOn,
        LightThresholds thresholds,
        IWorkCalendar calendar)
    {
        var on = decidedOn ?? evaluatedOn;
        var promised = Remaining(promisedDue, on, calendar);
        var statutory = Remaining(statutoryDue, on, calendar);
        var nearest = Math.Min(promised ?? int.MaxValue, statutory ?? int.MaxValue);
        var signal = (on > statutoryDue, on > promisedDue) switch
        {
            (true, _) => SignalLight.Red,
            (_, true) when -promised > thresholds.RedAfterPromiseOverdueWorkingDays => SignalLight.Red,
            (_, true) => SignalLight.Yellow,
            _ when decidedOn is null && nearest <= thresholds.ReminderWorkingDays => SignalLight.Reminder,
            _ => SignalLight.Green,
        };

        return new LightReading(signal, promised, statutory);
    }

    /// <summary>The next date after <paramref name="today"/> on which a pending light may change; null when none is left.</summary>
    /// <param name="due">The due date.</param>
    /// <param name="today">Today in Asia/Shanghai.</param>
    /// <param name="thresholds">Local thresholds.</param>
    /// <param name="calendar">The calendar in force.</param>
    public static DateOnly? NextChange(DateOnly due, DateOnly today, LightThresholds thresholds, IWorkCalendar calendar)
    {
        DateOnly[] rungs =
        [
            ReminderOn(due, thresholds.ReminderWorkingDays, calendar),
            due.AddDays(1),
            calendar.Add(due, thresholds.RedAfterPromiseOverdueWorkingDays + 1),
        ];

        return rungs.Where(r => r > today).Select(r => (DateOnly?)r).Min();
    }

    /// <summary>First date on which at most <paramref name="workingDays"/> remain to <paramref name="due"/>.</summary>
    public static DateOnly ReminderOn(DateOnly due, int workingDays, IWorkCalendar calendar)
    {
        var date = due;
        while (calendar.WorkingDaysBetween(date.AddDays(-1), due) <= workingDays)
        {
            date = date.AddDays(-1);
        }

        return date;
    }

    private static int? Remaining(DateOnly? due, DateOnly on, IWorkCalendar calendar) =>
        due is { } date ? Deadline.Remaining(date, on, calendar) : null;
}
