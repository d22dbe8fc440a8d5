namespace Platform.Administration.Domain;

/// <summary>人员. An official or helper of the organisation; the same id names him as staff and as user everywhere.</summary>
internal sealed class Person : AggregateRoot, IScoped
{
    private Person()
    {
    }

    /// <summary>Work number, printed on notices; never reused.</summary>
    public required string StaffNo { get; init; }

    /// <summary>Full name; an official's name is publicised by duty (政府信息公开条例), not private.</summary>
    public required string Name { get; init; }

    /// <summary>Division or place code whose subtree he works in.</summary>
    public string DivisionCode { get; private set; } = "";

    /// <summary>Place code of his centre, null for district staff.</summary>
    public string? CentreCode { get; private set; }

    /// <summary>本机关负责人: may extend a statutory limit (行政许可法 42).</summary>
    public bool IsHead { get; private set; }

    /// <summary>False once he left; he then counts as nobody.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Roles with the dates they hold for.</summary>
    public IReadOnlyList<RoleHeld> Roles { get; private set; } = [];

    /// <summary>Duty posts he stands on, as A or B.</summary>
    public IReadOnlyList<PostHeld> Posts { get; private set; } = [];

    /// <summary>Enters a person into the directory.</summary>
    public static Person Register(Guid id, string staffNo, string name, Placement placement, DateTimeOffset now)
    {
        var person = new Person { Id = id, StaffNo = staffNo, Name = name };
        person.Take(placement);
        person.Raise(new Changed(person, now));

        return person;
    }

    /// <summary>Moves him: place, roles and posts as of now. Nothing happens when they are the same.</summary>
    public void Place(Placement placement, DateTimeOffset now)
    {
        if (placement.Equals(Placement))
        {
            return;
        }

        Take(placement);
        Raise(new Changed(this, now));
    }

    /// <summary>He left: from now on he counts as nobody, whatever roles he held.</summary>
    public void Leave(DateTimeOffset now)
    {
        if (Active)
        {
            Active = false;
            Raise(new Changed(this, now));
        }
    }

    /// <summary>Codes of the roles he holds on <paramref name="date"/>.</summary>
    public IReadOnlyList<string> RolesOn(DateOnly date) => Active ? [.. Roles.Where(r => r.HoldsOn(date)).Select(r => r.Role)] : [];

    private Placement Placement => new(DivisionCode, CentreCode, IsHead, Roles, Posts);

    private void Take(Placement placement)
    {
        (DivisionCode, CentreCode, IsHead) = (placement.DivisionCode, placement.CentreCode, placement.IsHead);
        (Roles, Posts) = (placement.Roles, placement.Posts);
    }

    internal sealed record Changed(Person Person, DateTimeOffset At) : IDomainEvent;
}

/// <summary>Where a person works and as what.</summary>
internal sealed record Placement(
    string DivisionCode, string? CentreCode, bool IsHead, IReadOnlyList<RoleHeld> Roles, IReadOnlyList<PostHeld> Posts)
{
    public bool Equals(Placement? other) => other is not null
        && (DivisionCode, CentreCode, IsHead) == (other.DivisionCode, other.CentreCode, other.IsHead)
        && Roles.SequenceEqual(other.Roles) && Posts.SequenceEqual(other.Posts);

    public override int GetHashCode() => HashCode.Combine(DivisionCode, CentreCode, IsHead, Roles.Count, Posts.Count);
}

/// <summary>A role and the dates it is held for, both inclusive; no end means until further notice.</summary>
internal sealed record RoleHeld(string Role, DateOnly From, DateOnly? To)
{
    public bool HoldsOn(DateOnly date) => From <= date && (To is null || date <= To);
}

/// <summary>A duty post held: A is the resident officer, B the stand-in (AB岗).</summary>
internal sealed record PostHeld(Guid DutyPostId, string Post, Guid? WindowId, int? WindowNo, AbRole Role, string Label);

/// <summary>A岗 or B岗.</summary>
internal enum AbRole
{
    /// <summary>Resident officer.</summary>
    A,

    /// <summary>Stand-in.</summary>
    B,
}
