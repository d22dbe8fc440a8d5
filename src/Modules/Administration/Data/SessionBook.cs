using Microsoft.Extensions.Caching.Memory;

namespace Platform.Administration.Data;

/// <summary>
/// Open sessions, remembered for half a minute. Ending one takes effect with the next request of this node, elsewhere within that time.
/// </summary>
internal sealed class SessionBook(IServiceScopeFactory scopes, IMemoryCache cache, TimeProvider time)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(30);

    /// <summary>The session, or null when it has ended, ran out, or its account took a new password.</summary>
    public async ValueTask<OpenSession?> FindAsync(Guid id, string stamp)
    {
        if (!cache.TryGetValue(Key(id), out OpenSession? session))
        {
            session = await LoadAsync(id);
            if (session is not null)
            {
                cache.Set(Key(id), session, Trust);
            }
        }

        return session is not null && session.Stamp == stamp && session.EndsAt > time.GetUtcNow() ? session : null;
    }

    /// <summary>Look again before the next answer.</summary>
    public void Forget(Guid id) => cache.Remove(Key(id));

    private static (string, Guid) Key(Guid id) => ("sign-in-session", id);

    private async Task<OpenSession?> LoadAsync(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("read session");
        var db = scope.ServiceProvider.GetRequiredService<AdministrationDb>();

        return await db.SignInSessions.Where(s => s.Id == id && s.EndedAt == null)
            .Join(
                db.Accounts,
                s => s.PersonId,
                a => a.Id,
                (s, a) => new OpenSession(s.Id, s.PersonId, a.SecurityStamp, s.EndsAt, s.PostToday))
            .SingleOrDefaultAsync();
    }
}

/// <summary>A session somebody is in.</summary>
internal sealed record OpenSession(Guid Id, Guid PersonId, string Stamp, DateTimeOffset EndsAt, Guid? PostToday);
