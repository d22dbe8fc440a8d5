namespace Platform.Approval.Domain;

/// <summary>决定结果.</summary>
internal enum DecisionOutcome
{
    /// <summary>准予.</summary>
    Approved,

    /// <summary>不予.</summary>
    Refused,
}

/// <summary>理由. A ground of a refusal and the rule it rests on.</summary>
internal sealed record Ground(string Code, string Basis);

/// <summary>决定. What the approval post decided; the law asks a refusal for its reasons and both ways to contest it (行政许可法 38).</summary>
internal sealed record Decision(
    DecisionOutcome Outcome, Guid By, string ByName, Guid? ActingFor, DateTimeOffset At, IReadOnlyList<Ground> Grounds, string Opinion,
    int UsedWorkingDays, bool OnTimePromised, bool OnTimeStatutory)
{
    public DateOnly On => ChinaTime.DateOf(At);
}

/// <summary>窗口决定. An instant item decided with its acceptance, under an entry of the authorisation register.</summary>
internal sealed record WindowDecision(DecisionOutcome Outcome, Guid By, string ByName, Guid? ActingFor, string Opinion);

/// <summary>证照. The result paper and its number.</summary>
internal sealed record Certificate(
    string Number, string Name, Guid By, string ByName, DateTimeOffset At, DateOnly ValidFrom, DateOnly? ValidUntil);

/// <summary>文书. A document the case has issued.</summary>
internal sealed record CaseDocument(Guid Id, string Type, string Number, string Title);

/// <summary>受理事实. What the window handed over.</summary>
internal sealed record Acceptance
{
    public required Guid ApplicationId { get; init; }
    public required string CaseNo { get; init; }
    public required string ApplicantName { get; init; }
    public required string HandlingClass { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateOnly On { get; init; }
    public required bool Deemed { get; init; }
    public required Official Clerk { get; init; }
    public required Guid? ActingFor { get; init; }
    public required Guid WindowId { get; init; }
    public required Guid CentreId { get; init; }
    public required string DivisionCode { get; init; }
}
