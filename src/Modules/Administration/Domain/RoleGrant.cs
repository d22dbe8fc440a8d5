namespace Platform.Administration.Domain;

/// <summary>授权点. One cell of the access matrix (domain.md §11): what a role may do, and how far it sees when doing it.</summary>
internal sealed class RoleGrant : AggregateRoot
{
    /// <summary>Scope letters from narrow to wide: own cases, own window, own centre, own division subtree, everything.</summary>
    public const string ScopeLetters = "owcd*";

    private RoleGrant()
    {
    }

    /// <summary>Role code.</summary>
    public required string Role { get; init; }

    /// <summary>Capability code.</summary>
    public required string Capability { get; init; }

    /// <summary>Scope letter; null when revoked (the row stays, for its history).</summary>
    public string? Scope { get; private set; }

    /// <summary>Opens a cell.</summary>
    public static RoleGrant Give(Guid id, string role, string capability, string scope, DateTimeOffset now)
    {
        var grant = new RoleGrant { Id = id, Role = role, Capability = capability, Scope = scope };
        grant.Raise(new Changed(grant, now));

        return grant;
    }

    /// <summary>Widens, narrows or (with null) revokes; takes effect with the next request.</summary>
    public void Change(string? scope, DateTimeOffset now)
    {
        if (Scope != scope)
        {
            Scope = scope;
            Raise(new Changed(this, now));
        }
    }

    /// <summary>The wider of two letters: a person with two roles has the better of both.</summary>
    public static string Wider(string one, string other) =>
        ScopeLetters.IndexOf(one, StringComparison.Ordinal) >= ScopeLetters.IndexOf(other, StringComparison.Ordinal) ? one : other;

    internal sealed record Changed(RoleGrant Grant, DateTimeOffset At) : IDomainEvent;
}
