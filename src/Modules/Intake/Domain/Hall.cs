namespace Platform.Intake.Domain;

/// <summary>大厅. A centre as the counter knows it now: windows, what they take, and who stands there. Read only.</summary>
internal sealed record Hall(
    KnownCentre Centre,
    IReadOnlyList<KnownWindow> Windows,
    IReadOnlyList<KnownPost> Posts,
    IReadOnlySet<Guid> Adopted,
    IReadOnlyDictionary<Guid, KnownPerson> People)
{
    /// <summary>The window, if it is one of this hall.</summary>
    public KnownWindow? Window(Guid id) => Windows.FirstOrDefault(w => w.Id == id);

    /// <summary>True when the window takes the item.</summary>
    public bool Takes(KnownWindow window, Guid itemId) => window.Comprehensive ? Adopted.Contains(itemId) : window.ItemIds.Contains(itemId);

    /// <summary>The version a window receives for an item today.</summary>
    /// <exception cref="Missing">No such item.</exception>
    /// <exception cref="RuleViolation">Not taken here, or not in force.</exception>
    public ItemVersion Offer(KnownWindow window, Guid itemId, ItemBook items, DateOnly today)
    {
        var newest = items.Newest(itemId) ?? throw new Missing("ServiceItem", itemId);

        return WhyNotOffered(window, newest, items, today) is { } refusal ? throw refusal : items.InForce(itemId, today)!;
    }

    /// <summary>Why a window does not take an item today; null when it does. One answer for the list and for the receipt itself.</summary>
    public RuleViolation? WhyNotOffered(KnownWindow window, ItemVersion item, ItemBook items, DateOnly today) =>
        !Takes(window, item.ItemId) ? new(IntakeRules.ItemNotHere, item.Name, WhereTaken(item.ItemId))
        : items.InForce(item.ItemId, today) is null ? new(IntakeRules.ItemNotInForce, item.Name)
        : null;

    /// <summary>Where to send somebody whose item this window does not take.</summary>
    public string WhereTaken(Guid itemId) =>
        Windows.Where(w => Takes(w, itemId)).OrderBy(w => w.No).FirstOrDefault()?.Label ?? "上级服务中心";

    /// <summary>Lets a clerk act at a window: as its A, or as the B whose cover runs (domain.md AP3).</summary>
    /// <param name="person">The clerk as signed in.</param>
    /// <param name="window">The window.</param>
    /// <param name="checkedInOn">The day a check-in must be of; null when none is asked for.</param>
    /// <returns>The clerk, and for whom he acts.</returns>
    public Official Admit(Official person, KnownWindow window, DateOnly? checkedInOn) =>
        WhyNotAdmitted(person, window, checkedInOn) is { } refusal
            ? throw refusal
            : person with { ActingFor = StandsInFor(person, window) };

    /// <summary>Why a clerk may not act at a window now: not active, not posted, cover not confirmed, covered by somebody else.</summary>
    public RuleViolation? WhyNotAdmitted(Official person, KnownWindow window, DateOnly? checkedInOn) =>
        !People.TryGetValue(person.Id, out var filed) || !filed.Active ? new(IntakeRules.ClerkNotActive)
        : PostAt(window) is not { } post ? new(IntakeRules.NotYourWindow, window.Label)
        : post.CoverB == person.Id ? null
        : post.A != person.Id ? new(post.Bs.Contains(person.Id) ? IntakeRules.CoverNotConfirmed : IntakeRules.NotYourWindow, window.Label)
        : post.CoverB is not null ? new(IntakeRules.CoveredByOther, window.Label, post.CoverBName ?? "B岗")
        : checkedInOn is { } day && !post.CheckedIn(person.Id, day) ? new(IntakeRules.NotCheckedIn)
        : null;

    private Guid? StandsInFor(Official person, KnownWindow window) => PostAt(window) is { } post && post.A != person.Id ? post.A : null;

    private KnownPost? PostAt(KnownWindow window) => Posts.FirstOrDefault(p => p.WindowId == window.Id);
}

/// <summary>事项册. All published versions by item.</summary>
internal sealed class ItemBook(IEnumerable<ItemVersion> versions)
{
    private readonly Dictionary<Guid, ItemVersion[]> _byItem =
        versions.GroupBy(v => v.ItemId).ToDictionary(g => g.Key, g => g.OrderByDescending(v => v.Version).ToArray());

    /// <summary>The version in force on <paramref name="date"/>; null when the item is unknown or not in force.</summary>
    public ItemVersion? InForce(Guid itemId, DateOnly date) => Array.Find(_byItem.GetValueOrDefault(itemId, []), v => v.InForceOn(date));

    /// <summary>The newest version of an item whatever its dates; null when unknown.</summary>
    public ItemVersion? Newest(Guid itemId) => _byItem.GetValueOrDefault(itemId)?[0];

    /// <summary>A certain version; running applications keep theirs.</summary>
    public ItemVersion? Version(Guid itemId, int version) => Array.Find(_byItem.GetValueOrDefault(itemId, []), v => v.Version == version);

    /// <summary>The newest version of every item.</summary>
    public IEnumerable<ItemVersion> All => _byItem.Values.Select(v => v[0]);
}
