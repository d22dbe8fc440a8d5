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
        var aggregate = changed.Entity;
        var type = changed.Metadata.ClrType;
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
                @object = $"{type.Name}:{aggregate.Id}",
                version = aggregate.Version,
                state = changed.State.ToString(),
                facts = aggregate.Raised.Select(f => f.GetType().Name),
                changes = changed.State == EntityState.Modified ? Changes(changed) : null,
            },
            Masked);
        var previous = aggregate.AuditHead ?? "";

        return new AuditEntry
        {
            Id = Ids.New(now),
            Chain = ChainOf(module, type, aggregate.Id),
            Seq = aggregate.Version,
            At = now,
            Actor = session.Actor.Key,
            Action = session.Action,
            ObjectType = type.Name,
            ObjectId = aggregate.Id,
            DivisionCode = aggregate is IScoped scoped ? scoped.DivisionCode : "",
            Canonical = canonical,
            PrevHash = previous,
            Hash = HashOf(previous, canonical),
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
}
