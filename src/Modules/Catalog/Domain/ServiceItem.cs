namespace Platform.Catalog.Domain;

/// <summary>
/// 政务服务事项. An item of the catalogue and its versions. A change makes the next version; running cases keep the one they were accepted
/// under, so a published version never changes.
/// </summary>
internal sealed class ServiceItem : AggregateRoot
{
    private readonly List<ItemVersion> _versions = [];

    private ServiceItem()
    {
    }

    public string Code { get; private init; } = "";

    /// <summary>1–97 of the reference catalogue, null for own items.</summary>
    public int? ReferenceNo { get; private init; }

    /// <summary>Division of the owner.</summary>
    public string DivisionCode { get; private init; } = "";

    public string CategoryCode { get; private init; } = "";

    public string CategoryName { get; private init; } = "";

    public string Name { get; private set; } = "";

    public ItemState State { get; private set; } = ItemState.Draft;

    /// <summary>Number of the version in force, 0 before the first publication.</summary>
    public int CurrentVersion { get; private set; }

    /// <summary>Folded words for the database's sieve.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<ItemVersion> Versions => _versions;

    public ItemVersion? Current => _versions.Find(v => v.No == CurrentVersion);

    public static ServiceItem Draft(Guid id, string divisionCode, ReferenceItem reference, ItemContent content)
    {
        if (!reference.Active)
        {
            throw new RuleViolation(CatalogRules.ReferenceInactive, reference.Name, reference.InactiveReason!);
        }

        var item = new ServiceItem
        {
            Id = id,
            Code = ItemCodes.Own(divisionCode, reference.CategoryCode, reference.ReferenceNo),
            ReferenceNo = reference.ReferenceNo,
            DivisionCode = divisionCode,
            CategoryCode = reference.CategoryCode,
            CategoryName = reference.CategoryName,
        };
        item.Revise(content);

        return item;
    }

    /// <summary>Puts <paramref name="content"/> into the open draft, or opens the next version for it.</summary>
    public void Revise(ItemContent content)
    {
        if (_versions.Find(v => v.PublishedAt is null) is { } draft)
        {
            draft.Content = content;
        }
        else
        {
            _versions.Add(new ItemVersion { ItemId = Id, No = _versions.Count + 1, Content = content });
        }

        if (CurrentVersion == 0)
        {
            Describe(content);
        }
    }

    /// <summary>Puts the open draft in force, if the publication guard finds nothing.</summary>
    /// <exception cref="RuleViolation">The first rule the draft breaks, or there is no draft.</exception>
    public void Publish(PublicationGuard guard, DateTimeOffset now)
    {
        var draft = _versions.Find(v => v.PublishedAt is null) ?? throw new RuleViolation(CatalogRules.NothingToPublish, Code);
        guard.Check(draft.Content);

        draft.PublishedAt = now;
        (CurrentVersion, State) = (draft.No, ItemState.Published);
        Describe(draft.Content);
        Raise(new Published(this, draft, now));
    }

    private void Describe(ItemContent content)
    {
        Name = content.Name;
        SearchText = WordsOf(content).Text;
    }

    /// <summary>What the item is found by.</summary>
    public SearchWords WordsOf(ItemContent content) => new(content.Name, content.Pinyin, content.Aliases, Code, ReferenceNo);

    internal sealed record Published(ServiceItem Item, ItemVersion Version, DateTimeOffset At) : IDomainEvent;
}

/// <summary>事项版本.</summary>
internal sealed class ItemVersion
{
    public required Guid ItemId { get; init; }

    /// <summary>From 1.</summary>
    public int No { get; init; }

    public required ItemContent Content { get; set; }

    /// <summary>Null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; set; }
}
