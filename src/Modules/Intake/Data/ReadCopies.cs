using System.Collections.Concurrent;
using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>What this process holds in memory of the read copies, each part under the stamp it was read at.</summary>
internal sealed class CopyCache
{
    private readonly ConcurrentDictionary<string, (long Stamp, object Part)> _parts = new();

    public T? Find<T>(string key, long stamp)
        where T : class => _parts.TryGetValue(key, out var held) && held.Stamp == stamp ? (T)held.Part : null;

    public T Keep<T>(string key, long stamp, T part)
        where T : class
    {
        _parts[key] = (stamp, part);

        return part;
    }
}

/// <summary>
/// The hall and the item book of one use case: one query for the stamps, the rest from memory unless a neighbour's fact came in since.
/// </summary>
internal sealed class ReadCopies(IntakeDb db, CopyCache cache)
{
    /// <summary>Name of the projection that fills them.</summary>
    public const string Name = "read-copies";

    private const string Items = "items";

    /// <summary>The hall of a place code and all items.</summary>
    /// <exception cref="Missing">No such centre.</exception>
    public async Task<(Hall Hall, ItemBook Items)> OfAsync(string? placeCode, CancellationToken ct)
    {
        var hallKey = HallKey(placeCode ?? "");
        var stamps = await db.Set<CopyStamp>().AsNoTracking().Where(s => s.Key == hallKey || s.Key == Items)
            .ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        var (hallStamp, itemStamp) = (stamps.GetValueOrDefault(hallKey), stamps.GetValueOrDefault(Items));
        var hall = cache.Find<Hall>(hallKey, hallStamp) ?? cache.Keep(hallKey, hallStamp, await ReadHallAsync(placeCode ?? "", ct));
        var items = cache.Find<ItemBook>(Items, itemStamp) ?? cache.Keep(Items, itemStamp, await ReadItemsAsync(ct));

        return (hall, items);
    }

    /// <summary>The entry of the register that lets somebody decide an item at the window today; null when there is none.</summary>
    public async Task<Guid?> DecidingAuthorityAsync(string staffNo, Guid itemId, string placeCode, DateOnly today, CancellationToken ct)
    {
        var held = await db.Set<KnownAuthorisation>().AsNoTracking().Where(a => a.StaffNo == staffNo).ToListAsync(ct);

        return held.Find(a => a.AllowsDeciding(itemId, placeCode, today))?.Id;
    }

    /// <summary>Tells that a centre's part changed; the runner saves it with the change.</summary>
    public Task TouchHallAsync(string placeCode, CancellationToken ct) => TouchAsync(HallKey(placeCode), ct);

    /// <summary>Tells that the item book changed.</summary>
    public Task TouchItemsAsync(CancellationToken ct) => TouchAsync(Items, ct);

    /// <summary>Tells that everything may have changed.</summary>
    public async Task TouchAllAsync(CancellationToken ct)
    {
        foreach (var stamp in await db.Set<CopyStamp>().ToListAsync(ct))
        {
            stamp.Value++;
        }
    }

    private static string HallKey(string placeCode) => "hall:" + placeCode;

    private async Task TouchAsync(string key, CancellationToken ct)
    {
        var stamp = await db.Set<CopyStamp>().FindAsync([key], ct);
        if (stamp is null)
        {
            db.Add(stamp = new CopyStamp { Key = key });
        }

        stamp.Value++;
    }

    private async Task<Hall> ReadHallAsync(string placeCode, CancellationToken ct)
    {
        var centre = await db.Set<KnownCentre>().AsNoTracking().SingleOrDefaultAsync(c => c.PlaceCode == placeCode, ct)
            ?? throw new Missing("Centre", placeCode);
        var windows = await db.Set<KnownWindow>().AsNoTracking().Where(w => w.PlaceCode == placeCode).OrderBy(w => w.No).ToListAsync(ct);
        var posts = await db.Set<KnownPost>().AsNoTracking().Where(p => p.PlaceCode == placeCode).ToListAsync(ct);
        var adopted = await db.Set<KnownAdoption>().AsNoTracking().Where(a => a.PlaceCode == placeCode && a.Decision == "Adopted")
            .Select(a => a.ItemId).ToListAsync(ct);
        var people = await db.Set<KnownPerson>().AsNoTracking().Where(p => p.PlaceCode == placeCode).ToDictionaryAsync(p => p.Id, ct);

        return new Hall(centre, windows, posts, adopted.ToHashSet(), people);
    }

    private async Task<ItemBook> ReadItemsAsync(CancellationToken ct) =>
        new(await db.Set<KnownItem>().AsNoTracking().Select(i => i.Body).ToListAsync(ct));
}
