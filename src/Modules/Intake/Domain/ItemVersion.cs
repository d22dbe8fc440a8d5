namespace Platform.Intake.Domain;

/// <summary>事项版本. What Intake remembers of a published version: everything the counter needs, so that nobody has to ask back.</summary>
internal sealed record ItemVersion
{
    public required Guid ItemId { get; init; }
    public required int Version { get; init; }
    public required string Code { get; init; }
    public int? ReferenceNo { get; init; }
    public required string Name { get; init; }
    public required string CategoryName { get; init; }
    public required string ItemType { get; init; }
    public required bool Instant { get; init; }
    public required Limit StatutoryLimit { get; init; }
    public required Limit PromisedLimit { get; init; }
    public required IReadOnlyList<RouteStep> Route { get; init; }
    public required IReadOnlyList<MaterialRequirement> Materials { get; init; }
    public required IReadOnlyList<Fee> Fees { get; init; }
    public required string DecisionMode { get; init; }
    public required string ResultName { get; init; }
    public required string Conditions { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public IReadOnlyList<string> AliasInitials { get; init; } = [];
    public required string Initials { get; init; }
    public required string Pinyin { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public required bool Demo { get; init; }

    /// <summary>True when another level decides in the end.</summary>
    public bool Escalated => DecisionMode != "Local";

    /// <summary>True when the version is in force on <paramref name="date"/>.</summary>
    public bool InForceOn(DateOnly date) => date >= ValidFrom && (ValidTo is not { } end || date < end);

    /// <summary>受理标准. The list of materials a new application starts with.</summary>
    public IReadOnlyList<SubmittedMaterial> EmptyList() =>
        [.. Materials.Select(m => new SubmittedMaterial(m.Id, m.Name, m.Required, MaterialCheck.Unchecked, null))];
}

/// <summary>办理环节. A post of the route and its limit.</summary>
internal sealed record RouteStep(string Post, Limit Limit)
{
    /// <summary>The post's name on notices.</summary>
    public string InChinese => Post switch
    {
        "Acceptance" => "受理",
        "Review" => "审核",
        "Approval" => "审批",
        "CertificateMaking" => "制证",
        _ => Post,
    };
}

/// <summary>材料要求.</summary>
internal sealed record MaterialRequirement(
    string Id, string Name, string Kind, int Originals, int Copies, bool Required, bool Deferrable);

/// <summary>收费.</summary>
internal sealed record Fee(string Name, decimal Amount);
