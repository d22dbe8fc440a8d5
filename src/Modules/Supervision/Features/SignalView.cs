using Platform.Supervision.Domain;

namespace Platform.Supervision.Features;

/// <summary>A signal as lists and case pages show it.</summary>
internal sealed record SignalView(
    Guid Id, string Code, SignalLevel Level, SignalState State, string? CaseNo, string SubjectId, string ItemName, DateOnly RaisedOn,
    DateOnly? DueDate, string? AddresseeName, string? Explanation, IReadOnlyList<SignalStep> History, IReadOnlyList<string> AllowedActions,
    long Revision) : IRevisioned
{
    public static SignalView Of(Signal s) => new(
        s.Id, s.Code, s.Level, s.State, s.CaseNo, s.SubjectId, s.ItemName, s.RaisedOn, s.DueDate, s.AddresseeName, s.Explanation, s.History,
        s.Allowed, s.Revision);
}
