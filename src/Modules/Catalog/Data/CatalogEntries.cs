using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>A line of the catalogue: the reference entry, and the item that fills it if some authority offers it.</summary>
internal sealed record CatalogEntry(ReferenceItem Reference, OfferedItem? Item);

/// <summary>An item in force.</summary>
internal sealed record OfferedItem(Guid Id, int? ReferenceNo, string Code, string DivisionCode, int Version, ItemContent Content)
{
    public SearchWords Words => new(Content.Name, Content.Pinyin, Content.Aliases, Code, ReferenceNo);
}

/// <summary>Reads the catalogue as people see it: offered or not, in the printed order or ranked by what they typed.</summary>
internal static class CatalogEntries
{
    /// <summary>Items in force with the version that holds.</summary>
    public static IQueryable<OfferedItem> Offered(this CatalogDb db, System.Linq.Expressions.Expression<Func<ServiceItem, bool>> which) =>
        db.Items.AsNoTracking().Where(i => i.State == ItemState.Published).Where(which).OrderBy(i => i.Code).Select(i => new OfferedItem(
            i.Id, i.ReferenceNo, i.Code, i.DivisionCode, i.CurrentVersion,
            i.Versions.Where(v => v.No == i.CurrentVersion).Select(v => v.Content).First()));

    /// <summary>Entries after <paramref name="afterNo"/> in the printed order.</summary>
    public static async Task<IReadOnlyList<CatalogEntry>> EntriesAsync(this CatalogDb db, int afterNo, int take, CancellationToken ct)
    {
        var references = await db.ReferenceItems.AsNoTracking().Where(r => r.ReferenceNo > afterNo)
            .OrderBy(r => r.ReferenceNo).Take(take).ToListAsync(ct);

        return await db.FillAsync(references, ct);
    }

    /// <summary>The best entries for what was typed: name, initials, pinyin, everyday word, code or number.</summary>
    public static async Task<IReadOnlyList<CatalogEntry>> FindAsync(this CatalogDb db, string typed, int take, CancellationToken ct)
    {
        var folded = Spelling.Folded(typed);
        if (folded.Length == 0)
        {
            return [];
        }

        var byItem = db.Items.Where(i => i.State == ItemState.Published && i.SearchText.Contains(folded)).Select(i => i.ReferenceNo);
        var references = await db.ReferenceItems.AsNoTracking()
            .Where(r => r.SearchText.Contains(folded) || byItem.Contains(r.ReferenceNo)).ToListAsync(ct);
        var entries = await db.FillAsync(references, ct);

        return [.. entries.Select(e => (Entry: e, Rank: RankOf(e, folded))).Where(e => e.Rank is not null)
            .OrderBy(e => e.Rank).ThenBy(e => e.Entry.Reference.ReferenceNo).Take(take).Select(e => e.Entry)];
    }

    private static int? RankOf(CatalogEntry entry, string folded)
    {
        var (printed, offered) = (entry.Reference.Words.Rank(folded), entry.Item?.Words.Rank(folded));

        return printed is null || offered is null ? printed ?? offered : Math.Min(printed.Value, offered.Value);
    }

    private static async Task<IReadOnlyList<CatalogEntry>> FillAsync(
        this CatalogDb db, IReadOnlyList<ReferenceItem> references, CancellationToken ct)
    {
        var numbers = references.Select(r => (int?)r.ReferenceNo).ToList();
        var items = await db.Offered(i => numbers.Contains(i.ReferenceNo)).ToListAsync(ct);
        var byNumber = items.GroupBy(i => i.ReferenceNo!.Value).ToDictionary(g => g.Key, g => g.First());

        return [.. references.Select(r => new CatalogEntry(r, byNumber.GetValueOrDefault(r.ReferenceNo)))];
    }
}
