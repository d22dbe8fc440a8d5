using Platform.Staffing.Data;

namespace Platform.Staffing.Features;

/// <summary>空岗认定. The limit for a B to come is over: the post is empty from the end of the limit on (domain.md W4).</summary>
internal sealed class CoverLimit(StaffingDb db) : ITimerHandler
{
    public const string TimerKind = "cover-limit";

    public string Kind => TimerKind;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var id = Guid.Parse(key);
        var post = await db.DutyPosts.SingleOrDefaultAsync(p => p.Id == id, ct);
        post?.MarkUnstaffed(dueAt);
    }
}
