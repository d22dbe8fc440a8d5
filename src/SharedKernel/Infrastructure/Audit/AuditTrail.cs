using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Writes the audit entry of a changed aggregate: canonical text, masked, chained to the entry before.</summary>
internal static class AuditTrail
{
    private static readonly HashSet<string> Housekeeping =
        [nameof(AggregateRoot.Version), nameof(AggregateRoot.Revision), nameof(AggregateRoot.AuditHead)];

    /// <summary>Values kept as JSON are masked inside, too.</summary>
    private static readonly JsonSerializerOptions Masked = new(PlatformJson.Storage)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MaskPersonalData } },
    };

    public static AuditEntry Entry(EntityEntry<AggregateRoot> changed, string module, WorkSession session, DateTimeOffset now)
    {
        var (aggregate, type) = (changed.Entity, changed.Metadata.ClrType);
        var link = new Link(
            ChainOf(module, type, aggregate.Id), type.Name, aggregate.Id, aggregate is IScoped scoped ? scoped.DivisionCode : "",
            aggregate.Version, aggregate.AuditHead ?? "");

        return Seal(
            link,
            new What(
                changed.State.ToString(), aggregate.Raised.Select(f => f.GetType().Name),
                changed.State == EntityState.Modified ? Changes(changed) : null),
            session,
            now);
    }

    /// <summary>
    /// Adds the entry for something that is no aggregate (a parked event, a job) to what the transaction saves. Two at once meet in the
    /// chain's unique key, so the loser's command runs again.
    /// </summary>
    /// <param name="db">The command's database.</param>
    /// <param name="objectType">What kind of thing.</param>
    /// <param name="objectId">Which one.</param>
    /// <param name="divisionCode">Who may read the entry; empty for the whole deployment.</param>
    /// <param name="changes">Before and after by name, without personal data.</param>
    /// <param name="ct">Cancellation.</param>
    public static async Task AppendAsync(
        ModuleDb db, string objectType, Guid objectId, string divisionCode, IReadOnlyDictionary<string, object?[]> changes,
        CancellationToken ct)
    {
        var chain = $"{db.Schema}.{objectType}:{objectId}";
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(a => a.Chain == chain)
            .OrderByDescending(a => a.Seq).Select(a => new { a.Seq, a.Hash }).FirstOrDefaultAsync(ct);
        var link = new Link(chain, objectType, objectId, divisionCode, (last?.Seq ?? 0) + 1, last?.Hash ?? "");
        db.Add(Seal(link, new What(nameof(EntityState.Modified), [], changes), db.Session, db.Clock.Now));
    }

    private static AuditEntry Seal(Link link, What what, WorkSession session, DateTimeOffset now)
    {
        var canonical = JsonSerializer.Serialize(
            new
            {
                at = now.ToUniversalTime(),
                actor = session.Actor.Key,
                actorName = session.Actor.Name,
                actingFor = session.ActingFor,
                roles = session.Actor.Roles,
                from = session.RemoteAddress,
                action = session.Action,
                reason = session.Reason,
                causation = session.CausationId,
                @object = $"{link.Type}:{link.Id}",
                version = link.Seq,
                state = what.State,
                facts = what.Facts,
                changes = what.Changes,
            },
            Masked);

        return new AuditEntry
        {
            Id = Ids.New(now),
            Chain = link.Chain,
            Seq = link.Seq,
            At = now,
            Actor = session.Actor.Key,
            Action = session.Action,
            ObjectType = link.Type,
            ObjectId = link.Id,
            DivisionCode = link.DivisionCode,
            Canonical = canonical,
            PrevHash = link.Previous,
            Hash = HashOf(link.Previous, canonical),
        };
    }

    public static string ChainOf(string module, Type type, Guid id) => $"{module}.{type.Name}:{id}";

    public static string HashOf(string previous, string canonical) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(previous + canonical)));

    private static Dictionary<string, object?[]> Changes(EntityEntry changed) => changed.Properties
        .Where(p => p.IsModified && !Housekeeping.Contains(p.Metadata.Name))
        .ToDictionary(p => p.Metadata.Name, p => new[] { Shown(p, p.OriginalValue), Shown(p, p.CurrentValue) });

    private static object? Shown(PropertyEntry property, object? value) => value switch
    {
        null => null,
        byte[] => "(encrypted)",
        string text when property.Metadata.PropertyInfo?.GetCustomAttribute<PersonalDataAttribute>() is { } personal =>
            Masking.Apply(personal.Mask, text),
        _ => value,
    };

    private static void MaskPersonalData(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.PropertyType == typeof(string)))
        {
            if (property is { Get: { } read, AttributeProvider: { } source }
                && source.GetCustomAttributes(typeof(PersonalDataAttribute), inherit: true) is [PersonalDataAttribute personal, ..])
            {
                property.Get = owner => Masking.Apply(personal.Mask, (string?)read(owner));
            }
        }
    }

    private sealed record Link(string Chain, string Type, Guid Id, string DivisionCode, long Seq, string Previous);

    private sealed record What(string State, IEnumerable<string> Facts, IReadOnlyDictionary<string, object?[]>? Changes);
}
