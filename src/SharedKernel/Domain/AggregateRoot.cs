namespace Platform.SharedKernel;

/// <summary>A fact that happened inside one module. It never leaves; what leaves is an <see cref="IIntegrationEvent"/>.</summary>
public interface IDomainEvent;

/// <summary>聚合根. The unit of change: one command changes one aggregate, and its rules live in its methods.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _raised = [];
    private bool _touched;

    /// <summary>Key, time-ordered (UUID v7).</summary>
    public Guid Id { get; protected init; }

    /// <summary>Counts every write, also those of the system; guards against two writers at once.</summary>
    public long Version { get; internal set; }

    /// <summary>Counts the changes made by people; the ETag a client sends back. A step of the system costs no clerk a 412.</summary>
    public long Revision { get; internal set; } = 1;

    /// <summary>Hash of the newest audit entry of this aggregate: the head of its chain (architecture.md §5).</summary>
    public string? AuditHead { get; internal set; }

    internal IReadOnlyList<IDomainEvent> Raised => _raised;

    /// <summary>Counts one change by a person, once per unit of work, so that the answer already shows the new revision.</summary>
    internal void TouchByPerson()
    {
        if (!_touched && Version > 0)
        {
            Revision++;
        }

        _touched = true;
    }

    internal void Saved() => _touched = false;

    internal void ClearRaised() => _raised.Clear();

    /// <summary>Remembers a fact; the module's database turns it into integration events when it saves.</summary>
    protected void Raise(IDomainEvent fact) => _raised.Add(fact);
}
