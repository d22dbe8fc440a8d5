namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Finds bytes without a row: what a crash between writing and committing leaves. Only the old ones, newer may be about to commit.
/// </summary>
internal sealed class OrphanedFiles(PlatformDb db, IFileStore store, TimeProvider time)
{
    /// <summary>How old an orphan must be: no request lasts this long.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    private const int Batch = 500;

    /// <summary>Removes all orphans and unfinished uploads older than the grace; returns how many.</summary>
    public async Task<int> RemoveAsync(CancellationToken ct)
    {
        var before = time.GetUtcNow() - Grace;
        var removed = store.RemoveUnfinished(before);
        foreach (var batch in store.KeptBefore(before).Chunk(Batch))
        {
            var known = await db.Set<StoredFile>().IgnoreQueryFilters().AsNoTracking()
                .Where(f => batch.Contains(f.Sha256)).Select(f => f.Sha256).ToListAsync(ct);
            removed += batch.Except(known).Count(sha => store.Remove(sha, before));
        }

        return removed;
    }
}
