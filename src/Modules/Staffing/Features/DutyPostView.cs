using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>A post on the board: who is A and B, who serves, and what the caller may do.</summary>
internal sealed record DutyPostView(
    Guid DutyPostId, string Post, string Label, Guid? WindowId, int? WindowNo, Stand A, IReadOnlyList<Stand> Bs, ShiftState State,
    ServingView? Serving, DateTimeOffset Since, string? AbsenceReason, IReadOnlyList<string> AllowedActions, long Revision) : IRevisioned
{
    public static DutyPostView Of(DutyPost post, Guid caller) => new(
        post.Id, post.Post, post.Label, post.WindowId, post.WindowNo, new Stand(post.A, post.AName), post.Bs, post.State,
        post.Serving is { } id ? new ServingView(id, post.ServingName!, post.State == ShiftState.StaffedByA ? "A" : "B") : null,
        post.Since, post.AbsenceReason, post.Allowed(caller), post.Revision);
}

/// <summary>Who serves now.</summary>
internal sealed record ServingView(Guid Id, string Name, string Role);
