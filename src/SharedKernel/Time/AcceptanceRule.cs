using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>首个处理行为. The office's first act on papers it received.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AcceptanceAct>))]
public enum AcceptanceAct
{
    /// <summary>受理.</summary>
    Acceptance,

    /// <summary>补正告知.</summary>
    SupplementNotice,

    /// <summary>不需许可告知.</summary>
    NotRequired,

    /// <summary>不予受理.</summary>
    NotAccepted,

    /// <summary>退回.</summary>
    Returned,

    /// <summary>申请人撤回.</summary>
    Withdrawn,
}

/// <summary>受理判断. What the acceptance clock says.</summary>
/// <param name="EffectiveReceipt">Day 0 of the acceptance clock.</param>
/// <param name="AcceptanceDue">Last day to act.</param>
/// <param name="DeemedAccepted">True when the office kept silent for 5 working days.</param>
/// <param name="State">Received, Accepted, AwaitingSupplement, or the state of the act.</param>
/// <param name="AcceptanceDate">The day it was accepted or is deemed accepted; null when it is not.</param>
/// <param name="DeemedFrom">First day on which the silence counts; null unless deemed.</param>
/// <param name="StatutoryDecisionDue">Due date of the decision; null when not accepted.</param>
/// <param name="LateNoticeHasNoEffect">True when a supplement notice came after the due date.</param>
/// <param name="Provisional">True when a date used lies outside the announced calendar.</param>
public sealed record AcceptanceOutcome(
    DateOnly EffectiveReceipt,
    DateOnly AcceptanceDue,
    bool DeemedAccepted,
    string State,
    DateOnly? AcceptanceDate,
    DateOnly? DeemedFrom,
    DateOnly? StatutoryDecisionDue,
    bool LateNoticeHasNoEffect,
    bool Provisional);

/// <summary>受理期限 (行政许可法 32, domain.md T8): 5 working days from effective receipt; silence accepts as of the day of receipt.</summary>
public static class AcceptanceRule
{
    /// <summary>The acceptance clock of papers received at <paramref name="receivedAt"/>.</summary>
    public static Clock Clock(DateTimeOffset receivedAt, AfterHoursPolicy afterHours, TimeOnly officeClose) =>
        SharedKernel.Clock.StartedByReceipt(ClockKind.Acceptance, receivedAt, LegalLimits.Acceptance, afterHours, officeClose);

    /// <summary>Judges the office's first act, or its silence.</summary>
    /// <param name="clock">The acceptance clock.</param>
    /// <param name="firstAct">What the office did first; null for nothing.</param>
    /// <param name="firstActAt">When (instant); null for nothing.</param>
    /// <param name="decision">Statutory limit of the decision.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="asOf">Today in Asia/Shanghai; null judges as if the limit had run out.</param>
    public static AcceptanceOutcome Evaluate(
        Clock clock, AcceptanceAct? firstAct, DateTimeOffset? firstActAt, Limit decision, IWorkCalendar calendar, DateOnly? asOf = null)
    {
        var deadline = Recompute.Of(clock, calendar);
        var actedOn = firstActAt is { } at && firstAct is not null ? ChinaTime.DateOf(at) : (DateOnly?)null;
        var inTime = actedOn <= deadline.Due;
        var deemed = !inTime && (asOf is null || asOf > deadline.Due);
        var acceptedOn = deemed ? deadline.EffectiveStart : inTime && firstAct == AcceptanceAct.Acceptance ? actedOn : null;
        var decisionDue = acceptedOn is { } day ? DecisionDue(day, decision, calendar) : null;

        return new AcceptanceOutcome(
            deadline.EffectiveStart,
            deadline.Due,
            deemed,
            deemed ? "Accepted" : StateAfter(inTime ? firstAct : null),
            acceptedOn,
            deemed ? deadline.Due.AddDays(1) : null,
            decisionDue?.Due,
            deemed && firstAct == AcceptanceAct.SupplementNotice,
            deadline.Provisional || decisionDue is { Provisional: true });
    }

    private static Deadline DecisionDue(DateOnly acceptedOn, Limit decision, IWorkCalendar calendar) =>
        Recompute.Of(SharedKernel.Clock.StartedByAct(ClockKind.Statutory, ChinaTime.At(acceptedOn), decision), calendar);

    private static string StateAfter(AcceptanceAct? act) => act switch
    {
        null => "Received",
        AcceptanceAct.Acceptance => "Accepted",
        AcceptanceAct.SupplementNotice => "AwaitingSupplement",
        _ => act.Value.ToString(),
    };
}
