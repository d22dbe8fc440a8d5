namespace Platform.Catalog.Domain;

/// <summary>
/// 发布校验. What must hold before the public sees a version (domain.md §3.2). One method a rule; the words that make a material name vague
/// are a setting of the authority.
/// </summary>
internal sealed class PublicationGuard(IReadOnlyList<string> vagueWords)
{
    private const int LicenceLimit = 20;

    private static readonly HashSet<string> ItemTypes = ["01", "05", "07", "08", "09", "10", "20"];

    /// <summary>Throws the first rule <paramref name="content"/> breaks.</summary>
    public void Check(ItemContent content)
    {
        CheckPublicities(content);
        CheckLimits(content);
        CheckRoute(content);
        foreach (var material in content.Materials)
        {
            CheckMaterial(material);
        }

        CheckFees(content);
        CheckChannels(content);
        CheckOrigin(content);
    }

    /// <summary>五公开: name, procedure, materials, limit, fee; and on what basis, by whom, and where to complain.</summary>
    private static void CheckPublicities(ItemContent content)
    {
        Demand(!Blank(content.Name) && content.Procedure.Count > 0, CatalogRules.PublicityMissing, content.Name);
        Demand(content.Materials.Count > 0, CatalogRules.PublicityMissing, content.Name);
        Demand(ItemTypes.Contains(content.ItemType), CatalogRules.ItemTypeUnknown, content.ItemType);
        Demand(content.LegalBasis.Count > 0 && !content.LegalBasis.Any(b => Blank(b.Document)), CatalogRules.LegalBasisMissing);
        Demand(!Blank(content.Conditions) && !Blank(content.ImplementingBody), CatalogRules.PublicityMissing, content.Name);
        Demand(!Blank(content.SupervisionPhone), CatalogRules.SupervisionPhoneMissing);
        Demand(!Blank(content.ReviewBody) && !Blank(content.Court), CatalogRules.RemediesMissing);
    }

    private static void CheckLimits(ItemContent content)
    {
        var (statutory, promised) = (content.StatutoryLimit, content.PromisedLimit);
        Demand(content.Instant == (promised.Unit == LimitUnit.SameDay), CatalogRules.InstantMeansSameDay);
        Demand(Within(promised, statutory), CatalogRules.PromiseOverStatute, promised.InChinese, statutory.InChinese);
        Demand(
            content.ItemType != "01" || !Blank(content.LegalOverrideBasis) || statutory.Unit == LimitUnit.SameDay
                || statutory is { Unit: LimitUnit.WorkingDay, Value: <= LicenceLimit },
            CatalogRules.LicenceLimit);
    }

    /// <summary>Acceptance first, a decision, each post once and in order, and together not longer than the promise.</summary>
    private static void CheckRoute(ItemContent content)
    {
        var posts = content.Route.Select(s => s.Post).ToList();
        var ordered = posts.Zip(posts.Skip(1)).All(p => p.First < p.Second);
        Demand(ordered && posts.Contains(Post.Acceptance) && posts.Contains(Post.Approval), CatalogRules.RoutePosts);
        Demand(!content.Route.Any(s => Blank(s.Duty)), CatalogRules.RoutePosts);

        var promised = content.PromisedLimit;
        var timed = content.Route.Where(s => s.Limit.Unit != LimitUnit.SameDay).ToList();
        var together = timed.Sum(s => s.Limit.Value);
        var comparable = timed.TrueForAll(s => s.Limit.Unit == promised.Unit && s.Limit.Value > 0);
        Demand(comparable && together <= promised.Value, CatalogRules.StepsOverPromise, together, promised.InChinese);
    }

    /// <summary>杜绝模糊和兜底条款: a material is named exactly, and the law asks for it.</summary>
    private void CheckMaterial(MaterialRequirement material)
    {
        Demand(!Blank(material.Basis), CatalogRules.MaterialBasisMissing, material.Name);
        Demand(material.Originals + material.Copies > 0, CatalogRules.MaterialCount, material.Name);
        Demand(material.Required || !Blank(material.Condition), CatalogRules.MaterialCondition, material.Name);
        var vague = vagueWords.FirstOrDefault(w => material.Name.Contains(w, StringComparison.Ordinal));
        Demand(vague is null && !Blank(material.Name), CatalogRules.MaterialVague, material.Name, vague ?? "");
    }

    /// <summary>No fee without a law (行政许可法 58).</summary>
    private static void CheckFees(ItemContent content)
    {
        foreach (var fee in content.Fees)
        {
            Demand(!Blank(fee.Basis) && !Blank(fee.Standard) && fee.Amount > 0, CatalogRules.FeeBasisMissing, fee.Name);
        }
    }

    /// <summary>上网是原则: online needs the link, not online needs the reason; and who must come must know why.</summary>
    private static void CheckChannels(ItemContent content)
    {
        Demand(!Blank(content.Online ? content.OnlineUrl : content.NotOnlineReason), CatalogRules.OnlineRule);
        Demand(content.MaxVisits is >= 0 and <= 3 && (content.MaxVisits == 0 || !Blank(content.VisitReason)), CatalogRules.VisitRule);
        Demand(content.DecisionMode == DecisionMode.Local || !Blank(content.UpperBody), CatalogRules.UpperBodyMissing);
        Demand(content.ResultType == ResultType.None || !Blank(content.ResultName), CatalogRules.ResultNameMissing);
        Demand(content.ToleranceAllowed || !content.Materials.Any(m => m.Deferrable), CatalogRules.ToleranceRule);
    }

    /// <summary>Invented limits, materials and fees say so; real ones name the document that filed them.</summary>
    private static void CheckOrigin(ItemContent content) => Demand(content.Demo || !Blank(content.FilingNo), CatalogRules.OriginUnknown);

    /// <summary>Same day is within everything; otherwise only days of the same unit compare, and none is no promise.</summary>
    private static bool Within(Limit promised, Limit statutory) =>
        promised.Unit == LimitUnit.SameDay
        || (promised.Unit == statutory.Unit && promised.Value > 0 && promised.Value <= statutory.Value);

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static void Demand(bool holds, Rule rule, params object[] details)
    {
        if (!holds)
        {
            throw new RuleViolation(rule, details);
        }
    }
}
