namespace Platform.Intake.Domain;

/// <summary>补正告知状态 (domain.md §5.4).</summary>
internal enum NoticeState
{
    Issued,
    PartlyReceived,
    Complete,
    Lapsed,
}

/// <summary>补正告知的理由: the first notice, or a fact that came up later.</summary>
internal enum NoticeReason
{
    First,
    NewFact,
}

/// <summary>补正告知. One notice per round; it names every defect there is and how to cure it (行政许可法 32(1)(4)).</summary>
internal sealed record SupplementNotice
{
    public required int Round { get; init; }

    public required IReadOnlyList<NoticeEntry> Entries { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Last date to bring everything.</summary>
    public required DateOnly Due { get; init; }

    public required NoticeReason Reason { get; init; }

    /// <summary>What came up after the first notice.</summary>
    [PersonalData(Mask.Hidden)]
    public string? NewFact { get; init; }

    public NoticeState State { get; init; } = NoticeState.Issued;

    /// <summary>The notice after the named papers came in.</summary>
    public SupplementNotice With(IReadOnlySet<string> received)
    {
        var entries = Entries.Select(e => received.Contains(e.RequirementId) ? e with { Received = true } : e).ToList();

        var complete = entries.TrueForAll(e => e.Received);

        return this with { Entries = entries, State = complete ? NoticeState.Complete : NoticeState.PartlyReceived };
    }
}

/// <summary>补正事项. One defect and its cure.</summary>
internal sealed record NoticeEntry(
    string RequirementId, string Name, [property: PersonalData(Mask.Hidden)] string Defect, string HowToCure, bool Received = false);
