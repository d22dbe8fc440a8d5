using Platform.Approval.Domain;

namespace Platform.Approval.Data;

/// <summary>岗位表. Who serves at which post now, from Staffing's facts.</summary>
internal sealed class Roster(ApprovalDb db)
{
    /// <summary>Who a new task at the post is for; of several, the one with the fewest open tasks; null while nobody is known.</summary>
    public async Task<Holder?> ForNewTaskAsync(string placeCode, Post post, CancellationToken ct)
    {
        var posts = await AtAsync(placeCode, post, ct);
        if (posts.Count < 2)
        {
            return posts.FirstOrDefault()?.Holder;
        }

        var ids = posts.ConvertAll(p => (Guid?)p.Id);
        var load = await db.Tasks.Where(t => ids.Contains(t.DutyPostId) && t.IsOpen).GroupBy(t => t.DutyPostId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count, ct);

        return posts.MinBy(p => (load.GetValueOrDefault(p.Id), p.Id))!.Holder;
    }

    /// <summary>The signed-in person as the one who serves at the task's post; null when he does not.</summary>
    public async Task<Holder?> ServingAsync(ApprovalTask task, CancellationToken ct)
    {
        var me = db.Session.Actor.Id;
        var posts = await AtAsync(task.DivisionCode, task.Post, ct);

        return posts.Find(p => p.Serving == me && (task.DutyPostId ?? p.Id) == p.Id)?.Holder;
    }

    /// <summary>A person as a possible holder of the task: A or B of one of the post's pairs; null when he is neither.</summary>
    public async Task<Holder?> CandidateAsync(ApprovalTask task, Guid person, CancellationToken ct)
    {
        var post = (await AtAsync(task.DivisionCode, task.Post, ct)).Find(p => p.Names(person));
        var name = await db.Set<KnownPerson>().AsNoTracking().Where(p => p.Id == person && p.Active).Select(p => p.Name)
            .FirstOrDefaultAsync(ct);

        return post is null || name is null ? null
            : post.A == person ? new Holder(post.Id, person, name)
            : new Holder(post.Id, person, name, post.A, post.AName);
    }

    /// <summary>The posts at which the signed-in person serves now.</summary>
    public async Task<List<KnownPost>> MineAsync(CancellationToken ct)
    {
        var me = db.Session.Actor.Id;

        return await db.Set<KnownPost>().AsNoTracking().Where(p => p.Serving == me).ToListAsync(ct);
    }

    private async Task<List<KnownPost>> AtAsync(string placeCode, Post post, CancellationToken ct) =>
        await db.Set<KnownPost>().AsNoTracking().Where(p => p.PlaceCode == placeCode && p.Post == post).ToListAsync(ct);
}
