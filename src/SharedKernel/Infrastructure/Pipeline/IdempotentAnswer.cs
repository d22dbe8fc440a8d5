using System.Security.Cryptography;
using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Keeps the answer of a command under the caller's key, in the command's own transaction.</summary>
internal sealed class IdempotentAnswer<TRequest, TResponse>(ModuleDb db, WorkSession session, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = PlatformJson.Storage;

    /// <summary>The answer given earlier under this key, if any.</summary>
    public async Task<Stored?> FindAsync(TRequest request, CancellationToken ct)
    {
        if (session.IdempotencyKey is not { } key)
        {
            return null;
        }

        var (actor, route) = (session.Actor.Key, session.Route);
        var record = await db.Set<IdempotencyRecord>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.Actor == actor && r.Route == route && r.Key == key, ct);
        if (record is null)
        {
            return null;
        }

        if (record.BodyHash != HashOf(request))
        {
            throw new IdempotencyKeyReused();
        }

        // The mark of then is covered by any later one.
        session.LogMark = await db.Set<EventLogEntry>().MaxAsync(e => (long?)e.AppendId, ct) ?? 0;
        session.Replayed = true;

        return new Stored(JsonSerializer.Deserialize<TResponse>(record.Response, Json)!);
    }

    /// <summary>Adds the answer to what the command saves.</summary>
    public void Store(TRequest request, TResponse response)
    {
        if (session.IdempotencyKey is not { } key)
        {
            return;
        }

        db.Add(new IdempotencyRecord
        {
            Actor = session.Actor.Key,
            Route = session.Route,
            Key = key,
            BodyHash = HashOf(request),
            Response = JsonSerializer.Serialize(response, Json),
            CreatedAt = time.GetUtcNow(),
        });
    }

    private static string HashOf(TRequest request) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, Json)));

    public sealed record Stored(TResponse Value);
}

/// <summary>The same idempotency key came with another body (422).</summary>
public sealed class IdempotencyKeyReused() : Exception("The idempotency key was used for another request.");
