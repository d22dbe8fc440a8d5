namespace Platform.Intake.Domain;

/// <summary>受理. A legal act, or the law's answer to silence.</summary>
internal sealed partial class Application
{
    /// <summary>受理 (domain.md AP8). The decision clocks start today.</summary>
    /// <param name="by">The clerk.</param>
    /// <param name="ruling">Set when the clerk decides an instant item in the same act.</param>
    /// <param name="now">Business time.</param>
    public void Accept(Official by, Ruling? ruling, DateTimeOffset now)
    {
        var today = ChinaTime.DateOf(now);
        Demand(Act.Accept, today);
        AcceptanceClock = AcceptanceClock.End(now);
        (AcceptedOn, Deemed) = (today, false);
        Become(ApplicationState.Accepted, now);
        Raise(new Accepted(this, by, ruling, now));
    }

    /// <summary>视为受理 (行政许可法 32(1)(4)). Nobody answered by the due date: accepted as of the day of receipt.</summary>
    /// <returns>False when somebody answered after all, or the due date has moved.</returns>
    public bool AcceptByLaw(DateTimeOffset at)
    {
        if (State != ApplicationState.Received || ChinaTime.DateOf(at) <= AcceptanceDue)
        {
            return false;
        }

        (AcceptedOn, Deemed) = (EffectiveReceiptOn, true);
        Become(ApplicationState.Accepted, at);
        Raise(new Accepted(this, new Official(ReceivedBy, ReceivedByName, ""), null, at));

        return true;
    }

    /// <summary>A change of the work calendar moves the open limits (domain.md T11).</summary>
    /// <returns>True when the due date moved.</returns>
    public bool RecomputeWith(IWorkCalendar calendar, DateTimeOffset at)
    {
        var before = AcceptanceDue;
        if (State != ApplicationState.Received || !Derive(calendar))
        {
            return false;
        }

        Raise(new DueMoved(this, before, at));

        return true;
    }

    /// <summary>立案: Approval has opened the case (domain.md AP15).</summary>
    public void BeginHandling(Guid caseId, DateTimeOffset at)
    {
        if (State != ApplicationState.Accepted)
        {
            return;
        }

        CaseId = caseId;
        Become(ApplicationState.InHandling, at);
        Raise(new HandlingBegun(this, at));
    }

    internal sealed record Accepted(Application Application, Official By, Ruling? Ruling, DateTimeOffset At) : IDomainEvent;

    internal sealed record DueMoved(Application Application, DateOnly Before, DateTimeOffset At) : IDomainEvent;

    internal sealed record HandlingBegun(Application Application, DateTimeOffset At) : IDomainEvent;
}

/// <summary>即办决定. The decision taken at the window together with the acceptance.</summary>
/// <param name="AuthorisationId">Entry of the register that allows it.</param>
/// <param name="Opinion">Opinion text.</param>
internal sealed record Ruling(Guid AuthorisationId, string Opinion);
