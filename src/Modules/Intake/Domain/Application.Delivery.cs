namespace Platform.Intake.Domain;

/// <summary>送达. The result goes to the right hands, and the matter is closed.</summary>
internal sealed partial class Application
{
    /// <summary>What Approval decided and made; null until then.</summary>
    public CaseResult? Result { get; private set; }

    /// <summary>办结待领 (domain.md AP16).</summary>
    /// <returns>False when it waits already, or has been collected.</returns>
    public bool MarkResultReady(CaseResult result, DateTimeOffset at)
    {
        // An instant item may be completed before we heard that its case was opened: both facts are Approval's, in order, but a replayed
        // reaction may find us further on.
        if (State is not (ApplicationState.Accepted or ApplicationState.InHandling))
        {
            return false;
        }

        Result = result;
        Become(ApplicationState.ResultReady, at);
        Raise(new ResultWaits(this, at));

        return true;
    }

    /// <summary>送达 (domain.md AP17). The applicant shows his last four; a proxy says what he is to him.</summary>
    public void Deliver(Delivery delivery, Official by)
    {
        Demand(Act.Deliver, ChinaTime.DateOf(delivery.DeliveredAt));
        if (delivery.Relation is null && delivery.RecipientIdTailPrint != Applicant.IdTailPrint)
        {
            throw Refuse(IntakeRules.RecipientUnknown);
        }

        Delivery = delivery;
        Visits += delivery.Method == DeliveryMethod.Counter ? 1 : 0;
        Become(ApplicationState.Delivered, delivery.DeliveredAt);
        Raise(new WasDelivered(this, delivery, by));
    }

    /// <summary>办结归档 (domain.md AP18).</summary>
    public void Close(DateTimeOffset at)
    {
        if (State != ApplicationState.Delivered)
        {
            return;
        }

        Become(ApplicationState.Closed, at);
        Raise(new WasClosed(this, at));
    }

    internal sealed record ResultWaits(Application Application, DateTimeOffset At) : IDomainEvent;

    internal sealed record WasDelivered(Application Application, Delivery Delivery, Official By) : IDomainEvent;

    internal sealed record WasClosed(Application Application, DateTimeOffset At) : IDomainEvent;
}

/// <summary>办理结果. What Approval decided and made.</summary>
/// <param name="CaseId">Its case.</param>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="Name">Name of the result paper.</param>
/// <param name="CertificateNo">Its number; null when none was made.</param>
/// <param name="DeliverBy">Last date to deliver (行政许可法 44).</param>
internal sealed record CaseResult(Guid CaseId, string Outcome, string Name, string? CertificateNo, DateOnly DeliverBy);
