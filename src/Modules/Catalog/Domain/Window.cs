namespace Platform.Catalog.Domain;

/// <summary>What a window is for.</summary>
internal enum WindowKind
{
    Department,
    Comprehensive,
    Agency,
    Consultation,
    Result,
    Information,
}

/// <summary>窗口. A counter of a centre and the items it takes; a comprehensive window without a list takes all the centre adopted.</summary>
internal sealed class Window : AggregateRoot
{
    private Window()
    {
    }

    public Guid CentreId { get; private init; }

    /// <summary>Place code of its centre.</summary>
    public string PlaceCode { get; private init; } = "";

    public int No { get; private init; }

    public string Name { get; private set; } = "";

    public WindowKind Kind { get; private set; }

    public IReadOnlyList<Guid> ItemIds { get; private set; } = [];

    public static Window Open(Guid id, ServiceCentre centre, int no, WindowPlan plan, DateTimeOffset now)
    {
        var window = new Window { Id = id, CentreId = centre.Id, PlaceCode = centre.PlaceCode, No = no };
        window.Apply(plan, now);

        return window;
    }

    /// <summary>Takes a changed plan; nothing is told when nothing changed.</summary>
    public void Arrange(WindowPlan plan, DateTimeOffset now)
    {
        if (Name != plan.Name || Kind != plan.Kind || !ItemIds.SequenceEqual(plan.ItemIds))
        {
            Apply(plan, now);
        }
    }

    /// <summary>Whether an item the centre adopted is taken here.</summary>
    public bool Takes(Guid adoptedItemId) => ItemIds.Contains(adoptedItemId) || (Kind == WindowKind.Comprehensive && ItemIds.Count == 0);

    private void Apply(WindowPlan plan, DateTimeOffset now)
    {
        (Name, Kind, ItemIds) = (plan.Name, plan.Kind, plan.ItemIds);
        Raise(new Opened(this, now));
    }

    internal sealed record Opened(Window Window, DateTimeOffset At) : IDomainEvent;
}

/// <summary>What a window is to be.</summary>
internal sealed record WindowPlan(string Name, WindowKind Kind, IReadOnlyList<Guid> ItemIds);
