using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// An event as CloudEvents 1.0 JSON. Ids only in the attributes; names inside the data are masked by whoever published it.
/// </summary>
public sealed record CloudEvent
{
    /// <summary>Media type of a list of them (JSON Batch Format).</summary>
    public const string BatchType = "application/cloudevents-batch+json";

    /// <summary>Always <c>1.0</c>.</summary>
    [JsonPropertyName("specversion")]
    public string SpecVersion { get; init; } = "1.0";

    /// <summary>Unique for life; the same event read twice carries the same id.</summary>
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    /// <summary>Module that published it, <c>/onedoor/intake</c>.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>Wire name, <c>intake.application-accepted</c>.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>Name and version of the data.</summary>
    [JsonPropertyName("dataschema")]
    public required string DataSchema { get; init; }

    /// <summary>What it is about; events of one subject come in their order.</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>Business time, +08:00.</summary>
    [JsonPropertyName("time")]
    public required DateTimeOffset Time { get; init; }

    /// <summary>Case number, if any.</summary>
    [JsonPropertyName("caseno")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CaseNo { get; init; }

    /// <summary>Division or place code.</summary>
    [JsonPropertyName("divisioncode")]
    public required string DivisionCode { get; init; }

    /// <summary>The event that caused it, if any.</summary>
    [JsonPropertyName("causationid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? CausationId { get; init; }

    /// <summary>Always JSON.</summary>
    [JsonPropertyName("datacontenttype")]
    public string DataContentType { get; init; } = "application/json";

    /// <summary>The event itself, in the newest version this release knows.</summary>
    [JsonPropertyName("data")]
    public required JsonNode Data { get; init; }
}

/// <summary>A stretch of the feed.</summary>
/// <param name="Events">Events in the caller's scope.</param>
/// <param name="ReadTo">Position up to which everything in his scope is contained.</param>
internal sealed record FeedStretch(IReadOnlyList<CloudEvent> Events, long ReadTo);

/// <summary>公共事件流. The log as strangers may read it: in order, cut to their data scope.</summary>
internal sealed class EventFeed(EventCatalog catalog, LogHead head, TimeProvider time)
{
    /// <summary>Positions looked at in one query: bounds the work for a caller whose scope holds next to nothing.</summary>
    private const long Window = 5000;

    private const int WindowsAtMost = 20;

    /// <summary>Between looks without a signal: another node's call may be lost, and a stopping host wants its callers gone.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <summary>Reads after <paramref name="after"/>; when nothing is there, waits for something up to <paramref name="wait"/>.</summary>
    public async Task<FeedStretch> ReadAsync(
        PlatformDb db, long after, int limit, TimeSpan wait, CancellationToken stopping, CancellationToken ct)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var moved = head.Next;
            var stretch = await ReadNowAsync(db, after, limit, ct);
            var left = wait - time.GetElapsedTime(started);
            if (stretch.Events.Count > 0 || left <= TimeSpan.Zero || stopping.IsCancellationRequested)
            {
                return stretch;
            }

            after = stretch.ReadTo;
            await Pulse.WaitAsync(left < Slice ? left : Slice, ct, moved);
        }
    }

    private async Task<FeedStretch> ReadNowAsync(PlatformDb db, long after, int limit, CancellationToken ct)
    {
        var top = await db.Set<EventLogEntry>().MaxAsync(e => e.Position, ct) ?? 0;
        if (top <= after)
        {
            return new FeedStretch([], after);
        }

        var (from, rows) = (after, new List<EventLogEntry>());
        for (var window = 0; window < WindowsAtMost && from < top && rows.Count < limit; window++)
        {
            var (low, to) = (from, Math.Min(from + Window, top));
            var found = await InScope(db).Where(e => e.Position > low && e.Position <= to)
                .OrderBy(e => e.Position).Take(limit - rows.Count).ToListAsync(ct);
            rows.AddRange(found);
            from = rows.Count < limit ? to : rows[^1].Position!.Value;
        }

        return new FeedStretch([.. rows.Select(Of)], from);
    }

    private static IQueryable<EventLogEntry> InScope(PlatformDb db)
    {
        var (from, to) = (db.Session.Scope.From, db.Session.Scope.To);
#pragma warning disable CA1309 // Translated to SQL, where the column's C collation makes it ordinal.
        return db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => string.Compare(e.DivisionCode, from) >= 0 && string.Compare(e.DivisionCode, to) < 0);
#pragma warning restore CA1309
    }

    private CloudEvent Of(EventLogEntry entry) => new()
    {
        Id = entry.EventId,
        Source = $"/onedoor/{entry.Module}",
        Type = entry.Type,
        DataSchema = $"urn:onedoor:event:{entry.Type}:{Math.Max(entry.Version, catalog.VersionOf(entry.Type))}",
        Subject = entry.OrderingKey,
        Time = entry.OccurredAt,
        CaseNo = entry.CaseNo,
        DivisionCode = entry.DivisionCode,
        CausationId = entry.CausationId,
        Data = catalog.Payload(entry),
    };
}
