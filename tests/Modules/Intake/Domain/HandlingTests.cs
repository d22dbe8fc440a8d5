using Platform.Intake.Domain;
using static Platform.Intake.Domain.MaterialCheck;

namespace Platform.Intake.Tests.Domain;

public sealed class HandlingTests
{
    private static readonly CaseResult Granted = new(TwoStreets.Item(1), "Approved", "低保证", "津低保0001", new DateOnly(2026, 3, 30));

    [Theory]
    [InlineData(false, false, "Promised")]
    [InlineData(true, false, "Instant")]
    [InlineData(true, true, "Escalated")]
    [InlineData(false, true, "Escalated")]
    public void The_class_follows_from_the_item_first_match_wins(bool instant, bool escalated, string expected) =>
        Assert.Equal(expected, Applications.Received("2026-03-02 09:00", instant, escalated, Ok).Class.ToString());

    [Fact]
    public void Approval_moves_it_on_and_its_facts_may_come_twice()
    {
        var application = Accepted();
        application.BeginHandling(Granted.CaseId, Applications.At("2026-03-02 10:01"));
        application.MarkResultReady(Granted, Applications.At("2026-03-05 10:00"));
        application.BeginHandling(Granted.CaseId, Applications.At("2026-03-05 10:01"));

        Assert.Equal((ApplicationState.ResultReady, Granted), (application.State, application.Result));
    }

    [Fact]
    public void An_applicant_shows_the_last_four_a_proxy_says_what_he_is()
    {
        var stranger = Ready();
        var own = Ready();
        var proxy = Ready();

        var refused = Assert.Throws<RuleViolation>(() => stranger.Deliver(To("other", null), Applications.LiMin));
        own.Deliver(To("tail", null), Applications.LiMin);
        proxy.Deliver(To("other", "女儿"), Applications.LiMin);

        Assert.Equal(IntakeRules.RecipientUnknown, refused.Rule);
        Assert.Equal((ApplicationState.ResultReady, ApplicationState.Delivered, ApplicationState.Delivered),
            (stranger.State, own.State, proxy.State));
        Assert.Equal(2, own.Visits);
    }

    [Fact]
    public void Nothing_is_delivered_before_it_is_ready()
    {
        var refused = Assert.Throws<RuleViolation>(() => Accepted().Deliver(To("tail", null), Applications.LiMin));

        Assert.Equal(IntakeRules.NotNow, refused.Rule);
    }

    [Fact]
    public void Every_rule_speaks_in_sixty_characters_and_names_its_source() => Assert.All(IntakeRules.All, rule =>
    {
        Assert.InRange(rule.Sentence.Length, 1, 60);
        Assert.StartsWith("intake.", rule.Code, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Source);
    });

    [Fact]
    public void Every_state_has_a_word_on_the_screen() =>
        Assert.All(Enum.GetValues<ApplicationState>(), state => Assert.NotEmpty(state.InChinese()));

    private static Application Accepted()
    {
        var application = Applications.Received("2026-03-02 09:00", Ok);
        application.Accept(Applications.LiMin, null, Applications.At("2026-03-02 10:00"));

        return application;
    }

    private static Application Ready()
    {
        var application = Accepted();
        application.MarkResultReady(Granted, Applications.At("2026-03-05 10:00"));

        return application;
    }

    private static Delivery To(string tailPrint, string? relation) => new()
    {
        Method = DeliveryMethod.Counter, RecipientName = "王秀兰", Relation = relation, RecipientIdTailPrint = tailPrint,
        DeliveredAt = Applications.At("2026-03-06 10:00"),
    };
}
