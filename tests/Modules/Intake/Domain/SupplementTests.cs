using Platform.Intake.Domain;
using static Platform.Intake.Domain.MaterialCheck;

namespace Platform.Intake.Tests.Domain;

public sealed class SupplementTests
{
    private static readonly Limit TwentyDays = Limit.WorkingDays(20);

    [Fact]
    public void A_notice_is_complete_or_not_given()
    {
        var unchecked1 = Applications.Received("2026-03-02 09:00", Ok, Defect, Unchecked);
        var forgotten = Applications.Received("2026-03-02 09:00", Ok, Defect, Defect);
        var good = Applications.Received("2026-03-02 09:00", Ok, Defect);

        Assert.Equal(IntakeRules.MaterialUnchecked, Ask(unchecked1, "m2").Rule);
        Assert.Equal(IntakeRules.SupplementIncomplete, Ask(forgotten, "m2").Rule);
        Assert.Equal(IntakeRules.SupplementGroundless, Ask(good, "m1", "m2").Rule);
    }

    [Fact]
    public void A_notice_stops_waiting_for_the_office_and_gives_the_applicant_twenty_working_days()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");

        Assert.Equal((ApplicationState.AwaitingSupplement, HandlingClass.Supplement), (application.State, application.Class));
        Assert.Equal(new DateOnly(2026, 3, 30), application.OpenNotice!.Due);
        Assert.Equal(["材料3", "材料4"], application.OpenNotice.Entries.Select(e => e.Name));
        Assert.NotNull(application.AcceptanceClock.EndedAt);
    }

    [Fact]
    public void A_notice_after_the_acceptance_limit_has_no_effect()
    {
        var application = Applications.Received("2025-03-03 10:00", Ok, Defect);

        var refused = Assert.Throws<RuleViolation>(() => application.RequestSupplement(
            Applications.Entries("m2"), null, TwentyDays, Applications.LiMin, Applications.Calendar, Applications.At("2025-03-11 09:00")));

        Assert.Equal(IntakeRules.AcceptanceLate, refused.Rule);
    }

    [Fact]
    public void Part_of_the_papers_changes_nothing_all_of_them_open_a_new_round()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");

        Assert.False(Receive(application, "2026-03-04 09:00", "m3"));
        Assert.Equal((ApplicationState.AwaitingSupplement, NoticeState.PartlyReceived), (application.State, application.Notices[0].State));
        Assert.True(Receive(application, "2026-03-05 18:00", "m4"));
        Assert.Equal(
            (ApplicationState.Received, 2, NoticeState.Complete), (application.State, application.Round, application.Notices[0].State));
        Assert.Equal((new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 13)), (application.EffectiveReceiptOn, application.AcceptanceDue));
        Assert.Equal((HandlingClass.Promised, true), (application.Class, application.EverSupplemented));
        Assert.Equal([HandlingClass.Supplement, HandlingClass.Promised], application.ClassHistory.Select(c => c.To));
        Assert.Null(application.WhyNot(Act.Accept, new DateOnly(2026, 3, 6)));
    }

    [Fact]
    public void Only_awaited_papers_are_taken_in()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");
        Receive(application, "2026-03-04 09:00", "m3");

        Assert.Equal(IntakeRules.NotAskedFor, Assert.Throws<RuleViolation>(() => Receive(application, "2026-03-04 10:00", "m3")).Rule);
        Assert.Equal(IntakeRules.NotAskedFor, Assert.Throws<RuleViolation>(() => Receive(application, "2026-03-04 10:00", "m1")).Rule);
    }

    [Fact]
    public void Papers_are_too_late_after_the_last_day()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");

        var refused = Assert.Throws<RuleViolation>(() => Receive(application, "2026-03-31 00:01", "m3", "m4"));

        Assert.Equal(IntakeRules.SupplementLate, refused.Rule);
        Assert.False(application.Lapse(Applications.At("2026-03-30 23:59")));
        Assert.True(application.Lapse(Applications.At("2026-03-31 00:05")));
        Assert.Equal((ApplicationState.Lapsed, NoticeState.Lapsed), (application.State, application.Notices[0].State));
    }

    [Fact]
    public void A_second_notice_is_refused_while_the_first_is_open_and_after_it()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");
        Assert.Equal(IntakeRules.SecondSupplement, Ask(application, "m3", "m4").Rule);

        Receive(application, "2026-03-04 09:00", "m3", "m4");
        application.CheckMaterials([new("m4", Defect, "仍不清晰")], new DateOnly(2026, 3, 4), Applications.At("2026-03-04 09:10"));
        var refused = Ask(application, "m4");

        Assert.Equal(IntakeRules.SecondSupplement, refused.Rule);
        Assert.Equal(["checkMaterials", "accept"], refused.Allowed);
    }

    [Fact]
    public void A_new_fact_allows_one_more_notice_in_a_later_round()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-02 10:00");
        Receive(application, "2026-03-04 09:00", "m3", "m4");
        application.CheckMaterials([new("m4", Defect, null)], new DateOnly(2026, 3, 4), Applications.At("2026-03-04 09:10"));

        var notice = application.RequestSupplement(
            Applications.Entries("m4"), "户口已迁出", TwentyDays, Applications.LiMin, Applications.Calendar,
            Applications.At("2026-03-04 09:20"));

        Assert.Equal((2, NoticeReason.NewFact, "户口已迁出"), (notice.Round, notice.Reason, notice.NewFact));
        Assert.Equal(IntakeRules.SecondSupplement, application.WhyNoNotice("又一新情况", new DateOnly(2026, 3, 4))!.Rule);
    }

    private static bool Receive(Application application, string at, params string[] ids) =>
        application.ReceiveSupplement(ids, Applications.LiMin, Applications.Hours, Applications.Calendar, Applications.At(at));

    private static RuleViolation Ask(Application application, params string[] ids) => Assert.Throws<RuleViolation>(() =>
        application.RequestSupplement(
            Applications.Entries(ids), null, TwentyDays, Applications.LiMin, Applications.Calendar, Applications.At("2026-03-04 10:00")));
}
