namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// One unit of work: who acts, what he may see, and what the request said about repetition and versions. Scoped; set once at the door
/// (sign-in middleware, pump, sweep). A database leased without it throws, so nothing is ever read or written by nobody.
/// </summary>
public sealed class WorkSession
{
    private Actor? _actor;

    /// <summary>Who acts.</summary>
    /// <exception cref="InvalidOperationException">Nobody entered.</exception>
    public Actor Actor => _actor ?? throw new InvalidOperationException("No actor: enter the session before leasing a database.");

    /// <summary>True once somebody entered.</summary>
    public bool Entered => _actor is not null;

    /// <summary>What he may see in this unit of work.</summary>
    public DataScope Scope { get; private set; } = DataScope.None;

    /// <summary>The person on whose behalf a covering B acts; set by the handler that knows of the cover.</summary>
    public Guid? ActingFor { get; set; }

    /// <summary>The event this work reacts to.</summary>
    public Guid? CausationId { get; set; }

    /// <summary>Address of the caller, for the audit.</summary>
    public string? RemoteAddress { get; set; }

    /// <summary>What is being done: the use case's name, for audit and metrics.</summary>
    public string Action { get; set; } = "";

    /// <summary>Reason the caller gave, for the audit.</summary>
    public string? Reason { get; set; }

    /// <summary>The caller's key for this command; the same key gives the same answer.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>Route the key belongs to.</summary>
    public string Route { get; set; } = "";

    /// <summary>Revision the caller has seen (If-Match), null when he did not say.</summary>
    public long? ExpectedRevision { get; set; }

    /// <summary>Append id of the last event of the command, for read-your-writes; 0 when none.</summary>
    public long LogMark { get; set; }

    /// <summary>True when the stored answer of an earlier identical command was given.</summary>
    public bool Replayed { get; set; }

    /// <summary>Enters as <paramref name="actor"/>, seeing <paramref name="scope"/>.</summary>
    public void Enter(Actor actor, DataScope scope)
    {
        _actor = actor;
        Scope = scope;
    }

    /// <summary>Enters as somebody unknown, for endpoints open to everybody: sees nothing that has a division.</summary>
    public void EnterAsVisitor() => Enter(Actor.Visitor, DataScope.None);

    /// <summary>Enters as the platform itself, which sees everything.</summary>
    public void EnterAsSystem(string action)
    {
        Enter(Actor.System, DataScope.All);
        Action = action;
    }
}
