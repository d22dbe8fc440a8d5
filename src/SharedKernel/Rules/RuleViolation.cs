using System.Globalization;

namespace Platform.SharedKernel;

/// <summary>违反规则. A request that the law or the state of the matter forbids; leaves the house as 409 with the rule's code.</summary>
public sealed class RuleViolation : Exception
{
    /// <summary>Refuses with <paramref name="rule"/>; <paramref name="details"/> fill its placeholders.</summary>
    public RuleViolation(Rule rule, params object[] details)
        : base(string.Format(CultureInfo.InvariantCulture, rule.Sentence, details))
    {
        Rule = rule;
        Details = details;
    }

    /// <summary>The broken rule.</summary>
    public Rule Rule { get; }

    /// <summary>Values of the sentence's placeholders.</summary>
    public IReadOnlyList<object> Details { get; }

    /// <summary>What would be allowed now: names of acts, empty when nothing is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A fact that must survive the refusal (a second supplement, a void extension); appended after the rollback.</summary>
    public IIntegrationEvent? Fact { get; init; }
}

/// <summary>不存在. The thing asked for is unknown, or lies outside the asker's data scope: both look the same (404).</summary>
public sealed class Missing(string what, object? key = null) : Exception($"{what} {key}".TrimEnd())
{
    /// <summary>The kind of thing, e.g. <c>Application</c>.</summary>
    public string What { get; } = what;
}

/// <summary>版本过期. Somebody changed the aggregate after the caller had read it (412).</summary>
public sealed class StaleRevision(long expected, long actual, string? changedBy = null, DateTimeOffset? changedAt = null)
    : Exception($"Expected revision {expected}, found {actual}.")
{
    /// <summary>The revision the caller had seen.</summary>
    public long Expected { get; } = expected;

    /// <summary>The revision now.</summary>
    public long Actual { get; } = actual;

    /// <summary>Who changed it last, masked name; null when unknown.</summary>
    public string? ChangedBy { get; } = changedBy;

    /// <summary>When it changed last; null when unknown.</summary>
    public DateTimeOffset? ChangedAt { get; } = changedAt;
}
