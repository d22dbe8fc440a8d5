namespace Platform.SharedKernel.Infrastructure;

/// <summary>Kinds of actors the platform knows.</summary>
public enum ActorKind
{
    /// <summary>A person of the organisation, signed in by cookie.</summary>
    Person,

    /// <summary>An integrator's client, by token.</summary>
    Machine,

    /// <summary>An applicant, by case number and query code.</summary>
    Citizen,

    /// <summary>A device of a hall, by device token.</summary>
    Device,

    /// <summary>The platform itself: pumps, sweeps, first data.</summary>
    System,
}

/// <summary>Who acts. Everything written names one.</summary>
/// <param name="Kind">Kind of actor.</param>
/// <param name="Id">Person, client, device or application id; empty for the system.</param>
/// <param name="Name">Name shown in trails.</param>
/// <param name="StaffNo">Work number, empty for others.</param>
/// <param name="Roles">Role codes.</param>
/// <param name="Grants">Capability code → scope letter (o, w, c, d, *; domain.md §11).</param>
/// <param name="DivisionCode">Division of the actor; his subtree is his widest scope.</param>
/// <param name="CentrePlaceCode">Place code of his centre, null for district staff.</param>
/// <param name="IsHead">本机关负责人.</param>
/// <param name="DutyPostId">The post chosen today, null when none.</param>
public sealed record Actor(
    ActorKind Kind, Guid Id, string Name, string StaffNo, IReadOnlyList<string> Roles, IReadOnlyDictionary<string, string> Grants,
    string DivisionCode, string? CentrePlaceCode, bool IsHead, Guid? DutyPostId)
{
    /// <summary>The platform itself.</summary>
    public static Actor System { get; } =
        new(ActorKind.System, Guid.Empty, "系统", "", [], new Dictionary<string, string>(), "", null, false, null);

    /// <summary>Somebody unknown, at an endpoint open to everybody.</summary>
    public static Actor Visitor { get; } =
        new(ActorKind.Citizen, Guid.Empty, "访客", "", [], new Dictionary<string, string>(), "", null, false, null);

    /// <summary>Key under which idempotency and reads are kept.</summary>
    public string Key => $"{Kind}:{Id}";

    /// <summary>True when the capability is granted in some scope.</summary>
    public bool Can(string capability) => capability == Capabilities.SignedIn || Grants.ContainsKey(capability);

    /// <summary>The data the actor may see when using <paramref name="capability"/>; null when it is not granted.</summary>
    public DataScope? ScopeFor(string capability) => Kind == ActorKind.System ? DataScope.All
        : !Grants.TryGetValue(capability, out var letter) ? (capability == Capabilities.SignedIn ? Own() : null)
        : letter switch
        {
            "*" => DataScope.All,
            "d" => DataScope.Subtree(DivisionCode),
            _ => Own(),
        };

    private DataScope Own() => DataScope.Subtree(CentrePlaceCode ?? DivisionCode);
}
