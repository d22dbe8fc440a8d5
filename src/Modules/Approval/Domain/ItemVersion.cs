namespace Platform.Approval.Domain;

/// <summary>事项版本. What Approval remembers of a published version; a case keeps the one it was accepted under (domain.md T11).</summary>
internal sealed record ItemVersion
{
    public required Guid ItemId { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }
    public required string ItemType { get; init; }
    public required bool Instant { get; init; }
    public required Limit StatutoryLimit { get; init; }
    public required Limit PromisedLimit { get; init; }
    public required IReadOnlyList<RouteStep> Route { get; init; }
    public required string DecisionMode { get; init; }
    public required string ResultType { get; init; }
    public required string ResultName { get; init; }
    public required string Conditions { get; init; }
    public required IReadOnlyList<string> LegalBasis { get; init; }
    public required string ReviewBody { get; init; }
    public required string Court { get; init; }

    /// <summary>行政许可: other titles and another article on its notices.</summary>
    public bool IsPermit => ItemType == "01";

    /// <summary>True when a certificate maker makes the result paper.</summary>
    public bool HasCertificatePost => Route.Any(s => s.Post == Post.CertificateMaking);

    /// <summary>True when the result is a certificate and nobody but the one who decides can make it.</summary>
    public bool CertificateComesWithDecision => ResultType == "Certificate" && !HasCertificatePost;

    /// <summary>The post that works after <paramref name="post"/>; null at the end.</summary>
    public RouteStep? After(Post post) => Route.SkipWhile(s => s.Post != post).Skip(1).FirstOrDefault();

    /// <summary>The post that works before <paramref name="post"/>; null at the first one after acceptance.</summary>
    public RouteStep? Before(Post post) => Route.TakeWhile(s => s.Post != post).LastOrDefault(s => s.Post != Post.Acceptance);

    /// <summary>The step of a post.</summary>
    public RouteStep Step(Post post) => Route.First(s => s.Post == post);
}

/// <summary>办理环节. A post of the route and its limit.</summary>
internal sealed record RouteStep(Post Post, string Duty, Limit Limit);

/// <summary>已知事项版本. A published version as it came.</summary>
internal sealed class KnownItem
{
    public required Guid ItemId { get; init; }
    public required int Version { get; init; }
    public required ItemVersion Body { get; set; }
}
