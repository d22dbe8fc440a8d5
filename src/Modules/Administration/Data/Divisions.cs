namespace Platform.Administration.Data;

/// <summary>行政区划. The division codes the platform knows, current and historical: a file, since the list changes once a year.</summary>
internal sealed class Divisions
{
    private readonly IReadOnlyList<Division> _all = SeedFile.Read<DivisionFile>("division-codes.json").Divisions;

    /// <summary>Codes that begin with <paramref name="prefix"/>, in order, after <paramref name="after"/>.</summary>
    public IEnumerable<Division> Under(string prefix, string? after) => _all.Where(
        d => d.Code.StartsWith(prefix, StringComparison.Ordinal) && (after is null || string.CompareOrdinal(d.Code, after) > 0));

    private sealed record DivisionFile(IReadOnlyList<Division> Divisions);
}

/// <summary>One division. <paramref name="Now"/> names the successor of a historical code.</summary>
internal sealed record Division(string Code, string Name, AdminLevel Level, string? Now);
