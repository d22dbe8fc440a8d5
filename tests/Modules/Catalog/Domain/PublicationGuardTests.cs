using Platform.Catalog.Domain;

namespace Platform.Catalog.Tests.Domain;

/// <summary>What must hold before the public sees a version: one broken thing a test.</summary>
public sealed class PublicationGuardTests
{
    [Fact]
    public void A_complete_version_passes()
    {
        Sample.Guard.Check(Sample.Content);
        Sample.Guard.Check(Sample.Instant);
    }

    [Fact]
    public void The_promise_may_equal_the_statute_but_not_exceed_it()
    {
        Sample.Guard.Check(Sample.Content with { StatutoryLimit = Limit.WorkingDays(10) });

        Refuses(CatalogRules.PromiseOverStatute, Sample.Content with { StatutoryLimit = Limit.WorkingDays(9) });
    }

    [Fact]
    public void Promise_and_statute_count_in_the_same_unit() =>
        Refuses(CatalogRules.PromiseOverStatute, Sample.Content with { StatutoryLimit = Limit.CalendarDays(60) });

    [Fact]
    public void A_promise_of_no_days_is_none() =>
        Refuses(CatalogRules.PromiseOverStatute, Sample.Content with { PromisedLimit = Limit.WorkingDays(0) });

    [Fact]
    public void The_steps_together_stay_within_the_promise()
    {
        IReadOnlyList<PostStep> eleven = [.. Sample.Content.Route.Take(3), Sample.Step(Post.CertificateMaking, 2)];

        Refuses(CatalogRules.StepsOverPromise, Sample.Content with { Route = eleven });
    }

    [Fact]
    public void Steps_count_in_the_unit_of_the_promise() => Refuses(CatalogRules.StepsOverPromise, Sample.Content with
    {
        Route = [Sample.Step(Post.Acceptance, 1), new(Post.Approval, "决定", Limit.CalendarDays(2))],
    });

    [Fact]
    public void A_same_day_step_costs_nothing() => Sample.Guard.Check(Sample.Content with
    {
        Route = [new(Post.Acceptance, "受理", Limit.SameDay), Sample.Step(Post.Approval, 10)],
    });

    [Fact]
    public void An_instant_item_is_promised_for_the_same_day_and_no_other_is()
    {
        Refuses(CatalogRules.InstantMeansSameDay, Sample.Instant with { PromisedLimit = Limit.WorkingDays(1) });
        Refuses(CatalogRules.InstantMeansSameDay, Sample.Content with { PromisedLimit = Limit.SameDay });
    }

    [Fact]
    public void An_instant_item_has_no_step_of_days() => Refuses(CatalogRules.StepsOverPromise, Sample.Instant with
    {
        Route = [Sample.Step(Post.Acceptance, 1), Sample.Step(Post.Approval, 1)],
    });

    [Theory]
    [InlineData("Review,Approval")]
    [InlineData("Acceptance,Review,CertificateMaking")]
    [InlineData("Approval,Acceptance")]
    [InlineData("Acceptance,Approval,Approval")]
    [InlineData("")]
    public void The_route_has_acceptance_and_approval_each_post_once_in_order(string posts)
    {
        var names = posts.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Refuses(CatalogRules.RoutePosts, Sample.Content with { Route = [.. names.Select(p => Sample.Step(Enum.Parse<Post>(p), 1))] });
    }

    [Theory]
    [InlineData("身份证等材料")]
    [InlineData("其他材料")]
    [InlineData("其它材料")]
    [InlineData("相关材料")]
    [InlineData("有关材料")]
    [InlineData("户口簿等相关证明")]
    [InlineData("必要的材料")]
    [InlineData("窗口要求的其他证明")]
    [InlineData("")]
    public void A_vague_material_is_refused(string name) =>
        Refuses(CatalogRules.MaterialVague, Sample.Content with { Materials = [Sample.Material with { Name = name }] });

    [Fact]
    public void What_is_vague_is_the_authoritys_word()
    {
        var strict = new PublicationGuard(["申请书"]);

        Assert.Equal(CatalogRules.MaterialVague, Assert.Throws<RuleViolation>(() => strict.Check(Sample.Content)).Rule);
    }

    [Fact]
    public void A_material_needs_a_basis_a_number_and_when_conditional_its_condition()
    {
        Refuses(CatalogRules.MaterialBasisMissing, With(Sample.Material with { Basis = " " }));
        Refuses(CatalogRules.MaterialCount, With(Sample.Material with { Originals = 0, Copies = 0 }));
        Refuses(CatalogRules.MaterialCondition, With(Sample.Material with { Required = false }));
        Sample.Guard.Check(With(Sample.Material with { Required = false, Condition = "变更登记的" }));
    }

    [Fact]
    public void A_deferrable_material_needs_an_item_that_tolerates_gaps()
    {
        var deferrable = With(Sample.Material with { Deferrable = true });

        Refuses(CatalogRules.ToleranceRule, deferrable);
        Sample.Guard.Check(deferrable with { ToleranceAllowed = true });
    }

    [Theory]
    [InlineData("", "每证 10 元", 10)]
    [InlineData("价费字〔1992〕1号", "", 10)]
    [InlineData("价费字〔1992〕1号", "每证 10 元", 0)]
    public void A_fee_needs_its_law_its_standard_and_its_amount(string basis, string standard, int amount) =>
        Refuses(CatalogRules.FeeBasisMissing, Sample.Content with { Fees = [new("工本费", basis, standard, amount)] });

    [Fact]
    public void A_licence_takes_at_most_twenty_working_days_unless_a_statute_says_otherwise()
    {
        var licence = Sample.Content with { ItemType = "01", StatutoryLimit = Limit.WorkingDays(21) };

        Refuses(CatalogRules.LicenceLimit, licence);
        Sample.Guard.Check(licence with { LegalOverrideBasis = "某法第一条" });
        Sample.Guard.Check(licence with { StatutoryLimit = Limit.WorkingDays(20) });
        Sample.Guard.Check(licence with { ItemType = "05" });
    }

    [Fact]
    public void The_five_publicities_are_there()
    {
        Refuses(CatalogRules.PublicityMissing, Sample.Content with { Name = "" });
        Refuses(CatalogRules.PublicityMissing, Sample.Content with { Procedure = [] });
        Refuses(CatalogRules.PublicityMissing, Sample.Content with { Materials = [] });
        Refuses(CatalogRules.PublicityMissing, Sample.Content with { Conditions = "" });
    }

    [Fact]
    public void The_citizen_learns_the_basis_where_to_complain_and_how_to_appeal()
    {
        Refuses(CatalogRules.LegalBasisMissing, Sample.Content with { LegalBasis = [] });
        Refuses(CatalogRules.SupervisionPhoneMissing, Sample.Content with { SupervisionPhone = "" });
        Refuses(CatalogRules.RemediesMissing, Sample.Content with { Court = "" });
        Refuses(CatalogRules.RemediesMissing, Sample.Content with { ReviewBody = "" });
        Refuses(CatalogRules.ResultNameMissing, Sample.Content with { ResultName = null });
    }

    [Theory]
    [InlineData("02")]
    [InlineData("非行政许可审批")]
    public void Only_types_a_citizen_can_apply_for_are_published(string type) =>
        Refuses(CatalogRules.ItemTypeUnknown, Sample.Content with { ItemType = type });

    [Fact]
    public void Online_needs_the_link_and_not_online_the_reason()
    {
        Refuses(CatalogRules.OnlineRule, Sample.Content with { NotOnlineReason = null });
        Refuses(CatalogRules.OnlineRule, Sample.Content with { Online = true });
        Refuses(CatalogRules.VisitRule, Sample.Content with { VisitReason = null });
        Refuses(CatalogRules.VisitRule, Sample.Content with { MaxVisits = 4 });
    }

    [Fact]
    public void What_is_not_decided_here_names_who_decides() =>
        Refuses(CatalogRules.UpperBodyMissing, Sample.Content with { DecisionMode = DecisionMode.FirstReviewThenUpper });

    [Fact]
    public void Invented_data_says_demo_and_real_data_names_its_filing()
    {
        Refuses(CatalogRules.OriginUnknown, Sample.Content with { Demo = false });
        Sample.Guard.Check(Sample.Content with { Demo = false, FilingNo = "和政审〔2026〕1号" });
    }

    private static ItemContent With(MaterialRequirement material) => Sample.Content with { Materials = [material] };

    private static void Refuses(Rule rule, ItemContent content) =>
        Assert.Equal(rule.Code, Assert.Throws<RuleViolation>(() => Sample.Guard.Check(content)).Rule.Code);
}
