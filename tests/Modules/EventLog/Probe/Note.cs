namespace Platform.EventLog.Tests.Probe;

/// <summary>A note of numbered lines: the smallest aggregate with an order worth keeping.</summary>
public sealed class Note : AggregateRoot
{
    private Note()
    {
    }

    public Note(string key, DateTimeOffset now) => (Id, Key) = (Ids.New(now), key);

    public string Key { get; private init; } = "";

    public long Lines { get; private set; }

    public void Write(string text, DateTimeOffset now, string division = "120101006") =>
        Raise(new Written(Key, ++Lines, text, now, division));

    public void Shelve(DateTimeOffset now) => Raise(new Shelved(Key, now));

    public sealed record Written(string Key, long Number, string Text, DateTimeOffset At, string Division) : IDomainEvent;

    public sealed record Shelved(string Key, DateTimeOffset At) : IDomainEvent;
}

/// <summary>What the module says back to a line.</summary>
public sealed class Reply : AggregateRoot
{
    private Reply()
    {
    }

    public Reply(string key, long number, DateTimeOffset now)
    {
        (Id, Key, Number) = (Ids.New(now), key, number);
        Raise(new Given(key, number, now));
    }

    public string Key { get; private init; } = "";

    public long Number { get; private init; }

    public sealed record Given(string Key, long Number, DateTimeOffset At) : IDomainEvent;
}

/// <summary>One handled event, counted without any uniqueness: a second effect would show.</summary>
public sealed class Effect
{
    public long Id { get; init; }

    public required string Key { get; init; }

    public required long Number { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>How many lines the projection had counted when the reaction ran.</summary>
    public long Seen { get; init; }
}

/// <summary>Read table of the projection <c>notes</c>.</summary>
public sealed class NoteRow
{
    public required string Key { get; init; }

    public long Count { get; set; }

    public string Trail { get; set; } = "";
}
