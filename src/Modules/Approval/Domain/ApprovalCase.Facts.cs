namespace Platform.Approval.Domain;

internal sealed partial class ApprovalCase
{
    /// <summary>The case is open and its clocks run.</summary>
    public sealed record HasOpened(ApprovalCase Case, DateTimeOffset At) : IDomainEvent;

    /// <summary>A task waits at a post, or has found its person.</summary>
    public sealed record TaskWaits(ApprovalCase Case, ApprovalTask Task, DateTimeOffset At) : IDomainEvent;

    /// <summary>The assigned person took the task up.</summary>
    public sealed record TaskTaken(ApprovalCase Case, ApprovalTask Task, DateTimeOffset At) : IDomainEvent;

    /// <summary>A task moved to another person.</summary>
    public sealed record TaskMoved(ApprovalCase Case, ApprovalTask Task, Guid? From, MoveCause Cause, DateTimeOffset At) : IDomainEvent;

    /// <summary>A post has done its part.</summary>
    public sealed record TaskDone(ApprovalCase Case, ApprovalTask Task, DateTimeOffset At) : IDomainEvent;

    /// <summary>The clocks stand still.</summary>
    public sealed record WasSuspended(ApprovalCase Case, CaseSuspension Suspension) : IDomainEvent;

    /// <summary>The clocks run again.</summary>
    public sealed record WasResumed(ApprovalCase Case, Official By, DateTimeOffset At) : IDomainEvent;

    /// <summary>A due date moved.</summary>
    public sealed record DueMoved(ApprovalCase Case, DueChange Change) : IDomainEvent;

    /// <summary>The statutory limit was extended.</summary>
    public sealed record WasExtended(ApprovalCase Case, CaseExtension Extension) : IDomainEvent;

    /// <summary>The approval post decided.</summary>
    public sealed record WasDecided(ApprovalCase Case, Decision Decision) : IDomainEvent;

    /// <summary>The result paper is made.</summary>
    public sealed record CertificateMade(ApprovalCase Case, Certificate Certificate) : IDomainEvent;

    /// <summary>Approval's part is done.</summary>
    public sealed record WasCompleted(ApprovalCase Case, DateTimeOffset At) : IDomainEvent;

    /// <summary>The result was handed out.</summary>
    public sealed record WasDelivered(ApprovalCase Case, DateTimeOffset At) : IDomainEvent;
}
