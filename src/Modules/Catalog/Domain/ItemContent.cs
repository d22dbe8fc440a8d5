namespace Platform.Catalog.Domain;

/// <summary>实施清单. One version of a service item: the norm form filled in (龙湾 19 fields and what the law adds).</summary>
internal sealed record ItemContent
{
    public required string Name { get; init; }

    public required string ImplementingBody { get; init; }

    /// <summary>Two digits: 01 行政许可 … 10 其他行政权力, 20 公共服务.</summary>
    public required string ItemType { get; init; }

    public required HandlingKind HandlingKind { get; init; }

    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    public required string Conditions { get; init; }

    public required IReadOnlyList<MaterialRequirement> Materials { get; init; }

    /// <summary>Empty: 不收费.</summary>
    public IReadOnlyList<Fee> Fees { get; init; } = [];

    public required Limit StatutoryLimit { get; init; }

    /// <summary>Statute that allows more than 20 working days for a licence (行政许可法 42).</summary>
    public string? LegalOverrideBasis { get; init; }

    public required Limit PromisedLimit { get; init; }

    public required IReadOnlyList<PostStep> Route { get; init; }

    /// <summary>办事程序 in words, in order.</summary>
    public required IReadOnlyList<string> Procedure { get; init; }

    public required string HandlingDepartment { get; init; }

    public required string Place { get; init; }

    public required string Hours { get; init; }

    public required string ContactPhone { get; init; }

    public required string SupervisionPhone { get; init; }

    public IReadOnlyList<ServiceForm> Forms { get; init; } = [];

    public IReadOnlyList<Answered> Faq { get; init; } = [];

    public required bool Online { get; init; }

    public string? OnlineUrl { get; init; }

    public string? NotOnlineReason { get; init; }

    public string? Remarks { get; init; }

    /// <summary>行使层级.</summary>
    public required AdminLevel UseLevel { get; init; }

    public required PowerSource PowerSource { get; init; }

    public required BodyKind BodyKind { get; init; }

    public required IReadOnlyList<ServerType> ServerTypes { get; init; }

    /// <summary>0–3.</summary>
    public required int MaxVisits { get; init; }

    public string? VisitReason { get; init; }

    public required DecisionMode DecisionMode { get; init; }

    /// <summary>上级审批机关, unless decided here.</summary>
    public string? UpperBody { get; init; }

    public required ResultType ResultType { get; init; }

    public string? ResultName { get; init; }

    public required bool ToleranceAllowed { get; init; }

    public required bool CommitmentAllowed { get; init; }

    public required bool AgencyAllowed { get; init; }

    public required bool Bookable { get; init; }

    public required bool MailMaterials { get; init; }

    public required bool MailResult { get; init; }

    public required bool SelfService { get; init; }

    /// <summary>复议机关.</summary>
    public required string ReviewBody { get; init; }

    /// <summary>诉讼法院.</summary>
    public required string Court { get; init; }

    /// <summary>Syllables of the name.</summary>
    public required string Pinyin { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First date no longer in force, null for open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Document by which limits, materials and fees were filed.</summary>
    public string? FilingNo { get; init; }

    /// <summary>True: limits, materials or fees are invented for demonstration, and every screen says so.</summary>
    public required bool Demo { get; init; }

    public bool Instant => HandlingKind == HandlingKind.Instant;
}

/// <summary>行使依据.</summary>
internal sealed record LegalBasis(string Document, string Number, string Article, string Text)
{
    public string Line => $"《{Document}》（{Number}）{Article}";
}

/// <summary>申请材料.</summary>
/// <param name="Id">Stable within the item.</param>
/// <param name="Name">Exact name; no catch-all.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Basis">Legal basis of asking for it.</param>
/// <param name="Originals">Number of originals.</param>
/// <param name="Copies">Number of copies.</param>
/// <param name="Required">False: only under <paramref name="Condition"/>.</param>
/// <param name="Deferrable">可容缺.</param>
/// <param name="Condition">When it is needed.</param>
internal sealed record MaterialRequirement(
    string Id, string Name, MaterialKind Kind, string Basis, int Originals, int Copies, bool Required, bool Deferrable,
    string? Condition = null);

/// <summary>收费依据和标准.</summary>
internal sealed record Fee(string Name, string Basis, string Standard, decimal Amount);

/// <summary>岗位说明. A post of the route and its limit.</summary>
internal sealed record PostStep(Post Post, string Duty, Limit Limit);

/// <summary>服务表格.</summary>
internal sealed record ServiceForm(string Name, FormKind Kind);

/// <summary>常见问题解答.</summary>
internal sealed record Answered(string Question, string Answer);
