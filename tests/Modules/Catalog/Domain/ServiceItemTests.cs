using Platform.Catalog.Domain;

namespace Platform.Catalog.Tests.Domain;

public sealed class ServiceItemTests
{
    [Fact]
    public void A_draft_has_the_platforms_code_and_is_not_in_force()
    {
        var item = Sample.Draft();

        Assert.Equal(("120101-Other-099", ItemState.Draft, 0), (item.Code, item.State, item.CurrentVersion));
        Assert.Null(item.Current);
    }

    [Fact]
    public void Publishing_puts_the_first_version_in_force()
    {
        var item = Sample.Draft();

        item.Publish(Sample.Guard, Sample.Now);

        Assert.Equal((ItemState.Published, 1), (item.State, item.CurrentVersion));
        Assert.Equal(Sample.Now, item.Current!.PublishedAt);
    }

    [Fact]
    public void A_change_makes_the_next_version_and_leaves_the_old_one_alone()
    {
        var item = Sample.Draft();
        item.Publish(Sample.Guard, Sample.Now);

        item.Revise(Sample.Content with { Name = "新名称" });
        Assert.Equal(("测试事项", 1), (item.Name, item.CurrentVersion));
        item.Publish(Sample.Guard, Sample.Now.AddDays(1));

        Assert.Equal(("新名称", 2), (item.Name, item.CurrentVersion));
        Assert.Equal("测试事项", item.Versions[0].Content.Name);
    }

    [Fact]
    public void Revising_an_open_draft_opens_no_second_one()
    {
        var item = Sample.Draft();

        item.Revise(Sample.Content with { Name = "新名称" });

        Assert.Equal("新名称", Assert.Single(item.Versions).Content.Name);
        Assert.Equal("新名称", item.Name);
    }

    [Fact]
    public void A_version_that_breaks_a_rule_stays_a_draft()
    {
        var item = Sample.Draft(Sample.Content with { LegalBasis = [] });

        Assert.Throws<RuleViolation>(() => item.Publish(Sample.Guard, Sample.Now));

        Assert.Equal((ItemState.Draft, 0), (item.State, item.CurrentVersion));
    }

    [Fact]
    public void There_must_be_something_to_publish()
    {
        var item = Sample.Draft();
        item.Publish(Sample.Guard, Sample.Now);

        var refused = Assert.Throws<RuleViolation>(() => item.Publish(Sample.Guard, Sample.Now));

        Assert.Equal(CatalogRules.NothingToPublish, refused.Rule);
    }

    [Fact]
    public void An_abolished_reference_item_cannot_come_back()
    {
        var refused = Assert.Throws<RuleViolation>(() =>
            ServiceItem.Draft(SeedIds.Of("item", "99"), "120101", Sample.Reference("政策已取消"), Sample.Content));

        Assert.Equal(CatalogRules.ReferenceInactive, refused.Rule);
        Assert.Contains("政策已取消", refused.Message, StringComparison.Ordinal);
    }
}
