namespace Platform.Supervision.Data;

/// <summary>办件轨迹. One case as supervision sees it; read table, rebuilt from the log at any time.</summary>
internal sealed class CaseTrack : IScoped
{
    public required string CaseNo { get; init; }

    public required string ItemName { get; init; }

    /// <summary>Masked.</summary>
    public required string ApplicantName { get; init; }

    public required Guid Centre { get; init; }

    public required string DivisionCode { get; init; }

    /// <summary>Worst level ever reached; a late case decided late keeps it (domain.md §8).</summary>
    public string? WorstLevel { get; set; }

    /// <summary>Number of trail entries; gives each its place.</summary>
    public int Entries { get; set; }
}

/// <summary>One line of the story of a case.</summary>
internal sealed class TrailEntry
{
    public required string CaseNo { get; init; }

    /// <summary>Place in the story: the order of the log.</summary>
    public required int Seq { get; init; }

    public required Guid EventId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Wire name of the fact.</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required string TextEn { get; init; }

    public string? ActorName { get; init; }

    public string? ActingForName { get; init; }
}

/// <summary>Names of officials, for the trail.</summary>
internal sealed class KnownPerson
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }
}
