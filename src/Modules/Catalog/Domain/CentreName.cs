namespace Platform.Catalog.Domain;

/// <summary>中心名称. Derived from the name of the place by the naming rule; a name that does not follow it records why.</summary>
/// <param name="Text">The official name.</param>
/// <param name="Deviation">Why the rule does not fit; null when it does.</param>
internal sealed record CentreName(string Text, string? Deviation)
{
    private const string Placeholder = "{name}";

    /// <summary>The name by the rule.</summary>
    /// <param name="pattern">The rule in force, e.g. <c>{name}行政服务中心</c>.</param>
    /// <param name="placeName">Street, township or town, as in <c>南市街</c>.</param>
    public static string ByRule(string pattern, string placeName) => pattern.Replace(Placeholder, placeName, StringComparison.Ordinal);

    /// <summary>The rule speaks of 街, 乡 and 镇 only.</summary>
    public static bool Covers(string placeName) => placeName.Length > 1 && placeName[^1] is '街' or '乡' or '镇';

    /// <summary>Names the centre of a place by the rule.</summary>
    public static CentreName Of(string pattern, string placeName, string? deviation) =>
        Checked(ByRule(pattern, placeName), pattern, placeName, deviation);

    /// <summary>Takes a name only if the rule gives it, or the reason for deviating is on record.</summary>
    /// <exception cref="RuleViolation"><c>catalog.centre-name-deviates</c>.</exception>
    public static CentreName Checked(string name, string pattern, string placeName, string? deviation)
    {
        var follows = Covers(placeName) && name == ByRule(pattern, placeName);
        if (!follows && string.IsNullOrWhiteSpace(deviation))
        {
            throw new RuleViolation(CatalogRules.CentreNameDeviates, name, ByRule(pattern, placeName));
        }

        return new CentreName(name, follows ? null : deviation);
    }
}
