namespace Platform.Catalog.IntegrationEvents;

/// <summary>事项发布. A version of a service item is in force; it carries the whole version, so nobody has to ask back.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Code">Platform code, e.g. <c>120101-Subsistence-035</c>.</param>
/// <param name="ItemVersion">Version, from 1; running cases keep the one they were accepted under.</param>
/// <param name="ReferenceNo">1–97 of the reference catalogue, null for own items.</param>
/// <param name="Name">事项名称.</param>
/// <param name="CategoryCode">Category of the reference catalogue.</param>
/// <param name="CategoryName">Its Chinese name.</param>
/// <param name="ItemType">Two-digit national type: 01 … 10, 20.</param>
/// <param name="Instant">True: 即办件, decided at the window the same day.</param>
/// <param name="StatutoryLimit">法定期限.</param>
/// <param name="PromisedLimit">承诺期限, ≤ statutory.</param>
/// <param name="Route">The posts in order: the route Approval executes as it is.</param>
/// <param name="Materials">申报资料.</param>
/// <param name="Fees">Empty: 不收费.</param>
/// <param name="DecisionMode">Local, FirstReviewThenUpper, UpperOnly.</param>
/// <param name="ResultType">None, Certificate, Approval, Proof.</param>
/// <param name="ResultName">Name of the result paper.</param>
/// <param name="Conditions">办理条件.</param>
/// <param name="LegalBasis">行使依据, one line each.</param>
/// <param name="ReviewBody">复议机关.</param>
/// <param name="Court">诉讼法院.</param>
/// <param name="ToleranceAllowed">容缺 allowed.</param>
/// <param name="CommitmentAllowed">告知承诺 allowed.</param>
/// <param name="Aliases">Everyday words.</param>
/// <param name="Initials">Pinyin initials of the name.</param>
/// <param name="Pinyin">Full pinyin of the name.</param>
/// <param name="ValidFrom">First date in force.</param>
/// <param name="ValidTo">First date no longer in force, null for open.</param>
/// <param name="Demo">True: limits, materials or fees are demo data, not from the documents.</param>
/// <param name="DivisionCode">Division of the owner.</param>
[EventContract("catalog.service-item-published", Public = true)]
public sealed record ServiceItemPublished(
    Guid EventId, DateTimeOffset OccurredAt, Guid ItemId, string Code, int ItemVersion, int? ReferenceNo, string Name,
    string CategoryCode, string CategoryName, string ItemType, bool Instant, Limit StatutoryLimit, Limit PromisedLimit,
    IReadOnlyList<RouteStep> Route, IReadOnlyList<ItemMaterial> Materials, IReadOnlyList<ItemFee> Fees, string DecisionMode,
    string ResultType, string ResultName, string Conditions, IReadOnlyList<string> LegalBasis, string ReviewBody, string Court,
    bool ToleranceAllowed, bool CommitmentAllowed, IReadOnlyList<string> Aliases, string Initials, string Pinyin,
    DateOnly ValidFrom, DateOnly? ValidTo, bool Demo, string DivisionCode) : IIntegrationEvent
{
    /// <summary>Pinyin initials of the everyday words, in their order, so that <c>sbk</c> finds 社保卡.</summary>
    public IReadOnlyList<string> AliasInitials { get; init; } = [];

    /// <inheritdoc/>
    public string OrderingKey => ItemId.ToString();
}

/// <summary>One post of the route.</summary>
/// <param name="Order">From 1.</param>
/// <param name="Post">Acceptance, Review, Approval, CertificateMaking.</param>
/// <param name="Duty">岗位职能.</param>
/// <param name="Limit">Limit of the post.</param>
public sealed record RouteStep(int Order, string Post, string Duty, Limit Limit);

/// <summary>申请材料.</summary>
/// <param name="Id">Requirement id, stable within the item (e.g. <c>m1</c>).</param>
/// <param name="Name">Exact name; no catch-all.</param>
/// <param name="Kind">Form, Proof, Certificate, Report, Other.</param>
/// <param name="Basis">Legal basis for asking for it.</param>
/// <param name="Originals">Number of originals.</param>
/// <param name="Copies">Number of copies.</param>
/// <param name="Required">True: always; false: conditional.</param>
/// <param name="Deferrable">可容缺.</param>
public sealed record ItemMaterial(
    string Id, string Name, string Kind, string Basis, int Originals, int Copies, bool Required, bool Deferrable)
{
    /// <summary>When a conditional material is needed; null for the others.</summary>
    public string? Condition { get; init; }
}

/// <summary>收费.</summary>
/// <param name="Name">Name of the fee.</param>
/// <param name="Basis">Legal basis (行政许可法 58).</param>
/// <param name="Amount">CNY.</param>
public sealed record ItemFee(string Name, string Basis, decimal Amount)
{
    /// <summary>收费标准 in words, e.g. per paper.</summary>
    public string Standard { get; init; } = "";
}
