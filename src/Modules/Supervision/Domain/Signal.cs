namespace Platform.Supervision.Domain;

/// <summary>监察信号. A reminder, a yellow or a red card. Raised once per subject, rule and due date; a card only grows and never vanishes.</summary>
internal sealed class Signal : AggregateRoot, IScoped
{
    private Signal()
    {
    }

    public required string Code { get; init; }

    /// <summary>Case number, duty post or signal it is about.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Unique: subject, code and due date.</summary>
    public required string Key { get; init; }

    public string? CaseNo { get; init; }

    public required string ItemName { get; init; }

    public SignalLevel Level { get; private set; }

    public SignalState State { get; private set; }

    /// <summary>Legal date of the signal; of its latest level when it grew.</summary>
    public DateOnly RaisedOn { get; private set; }

    public DateOnly? DueDate { get; init; }

    public Guid? Addressee { get; private set; }

    public string? AddresseeName { get; private set; }

    public Guid? Centre { get; init; }

    public required string DivisionCode { get; init; }

    public string? Explanation { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public DateTimeOffset? ExplainedAt { get; private set; }

    /// <summary>Each level with its date, oldest first: what an auditor reads.</summary>
    public List<SignalStep> History { get; private set; } = [];

    public static Signal Raise(SignalCause cause, DateTimeOffset at)
    {
        var signal = new Signal
        {
            Id = Ids.New(at),
            Code = cause.Code,
            SubjectId = cause.SubjectId,
            Key = cause.Key,
            CaseNo = cause.CaseNo,
            ItemName = cause.ItemName,
            Level = cause.Level,
            RaisedOn = cause.On,
            DueDate = cause.Due,
            Addressee = cause.Addressee,
            AddresseeName = cause.AddresseeName,
            Centre = cause.Centre,
            DivisionCode = cause.DivisionCode,
        };
        signal.Note("Raised", cause.On);
        signal.Raise(new Raised(signal, at));

        return signal;
    }

    /// <summary>黄转红.</summary>
    public void Escalate(DateOnly on, DateTimeOffset at)
    {
        if (Level == SignalLevel.Red || State == SignalState.Closed)
        {
            return;
        }

        (Level, RaisedOn, State) = (SignalLevel.Red, on, SignalState.Raised);
        Note("Escalated", on);
        Raise(new Changed(this, "Escalated", at));
    }

    /// <summary>签收.</summary>
    public void Acknowledge(DateTimeOffset now)
    {
        Require(SignalState.Raised, "acknowledgement");
        (State, AcknowledgedAt) = (SignalState.Acknowledged, now);
        Note("Acknowledged", ChinaTime.DateOf(now));
        Raise(new Changed(this, "Acknowledged", now));
    }

    /// <summary>说明. Explaining an unacknowledged card acknowledges it in the same act.</summary>
    public void Explain(string text, DateTimeOffset now)
    {
        if (State == SignalState.Raised)
        {
            Acknowledge(now);
        }

        Require(SignalState.Acknowledged, "explanation");
        (State, Explanation, ExplainedAt) = (SignalState.Explained, text, now);
        Note("Explained", ChinaTime.DateOf(now));
        Raise(new Changed(this, "Explained", now));
    }

    /// <summary>消除. A reminder vanishes when the case moves.</summary>
    public void Close(DateOnly on, DateTimeOffset at)
    {
        if (State == SignalState.Closed)
        {
            return;
        }

        State = SignalState.Closed;
        Note("Closed", on);
        Raise(new Changed(this, "Closed", at));
    }

    private void Require(SignalState state, string act)
    {
        if (Level == SignalLevel.Reminder)
        {
            throw new RuleViolation(SupervisionRules.ReminderNeedsNoAnswer);
        }

        if (State != state)
        {
            throw new RuleViolation(SupervisionRules.NothingToAnswer, InChinese(State)) { Allowed = Allowed.Where(a => a != act).ToList() };
        }
    }

    /// <summary>The answers open now.</summary>
    public IReadOnlyList<string> Allowed => (Level, State) switch
    {
        (SignalLevel.Reminder, _) => [],
        (_, SignalState.Raised) => ["acknowledgement", "explanation"],
        (_, SignalState.Acknowledged) => ["explanation"],
        _ => [],
    };

    private static string InChinese(SignalState state) => state switch
    {
        SignalState.Raised => "待签收",
        SignalState.Acknowledged => "已签收",
        SignalState.Explained => "已说明",
        _ => "已消除",
    };

    private void Note(string what, DateOnly on) => History = [.. History, new SignalStep(what, Level, on)];

    internal sealed record Raised(Signal Signal, DateTimeOffset At) : IDomainEvent;

    internal sealed record Changed(Signal Signal, string What, DateTimeOffset At) : IDomainEvent;
}

/// <summary>A step in the life of a signal.</summary>
internal sealed record SignalStep(string What, SignalLevel Level, DateOnly On);

/// <summary>Why a signal is raised.</summary>
internal sealed record SignalCause(
    string Code, SignalLevel Level, string SubjectId, string Key, string? CaseNo, string ItemName, DateOnly On, DateOnly? Due,
    Guid? Addressee, string? AddresseeName, Guid? Centre, string DivisionCode);
