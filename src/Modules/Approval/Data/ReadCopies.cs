using Platform.Approval.Domain;

namespace Platform.Approval.Data;

/// <summary>What Approval remembers of Catalog and Administration.</summary>
internal sealed class ReadCopies(ApprovalDb db)
{
    /// <summary>Name of the projection that fills them.</summary>
    public const string Name = "read-copies";

    /// <summary>The version a case was accepted under.</summary>
    /// <exception cref="InvalidOperationException">Not heard of yet: the event that needs it is tried again.</exception>
    public async Task<ItemVersion> ItemAsync(Guid itemId, int version, CancellationToken ct) =>
        (await db.Set<KnownItem>().AsNoTracking().SingleOrDefaultAsync(i => i.ItemId == itemId && i.Version == version, ct))?.Body
        ?? throw new InvalidOperationException($"Item {itemId} version {version} is not known yet.");

    /// <summary>The issuing body of a centre's notices.</summary>
    /// <exception cref="InvalidOperationException">Not heard of yet.</exception>
    public async Task<KnownCentre> CentreAsync(Guid centreId, CancellationToken ct) =>
        await db.Set<KnownCentre>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == centreId, ct)
        ?? throw new InvalidOperationException($"Centre {centreId} is not known yet.");

    /// <summary>True when the entry of the register lets this person decide the item there on that day.</summary>
    public async Task<bool> MayDecideAsync(
        Guid authorisationId, Guid person, Guid itemId, string placeCode, DateOnly on, CancellationToken ct)
    {
        var entry = await db.Set<KnownAuthorisation>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == authorisationId, ct);
        var holder = await db.Set<KnownPerson>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == person && p.Active, ct);

        return entry is not null && holder?.StaffNo == entry.StaffNo && entry.AllowsDeciding(itemId, placeCode, on);
    }
}
