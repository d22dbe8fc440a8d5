using Platform.Intake.Domain;
using static Platform.Intake.Domain.MaterialCheck;

namespace Platform.Intake.Tests.Domain;

public sealed class ApplicationTests
{
    [Theory]
    [InlineData(Unchecked)]
    [InlineData(Defect)]
    public void Is_not_accepted_while_a_required_material_is_open(object check)
    {
        var application = Applications.Received("2026-03-02 09:00", Ok, (MaterialCheck)check);

        var refused = Refusal(() => application.Accept(Applications.LiMin, null, Applications.At("2026-03-02 10:00")));

        Assert.Equal(IntakeRules.MaterialOpen, refused.Rule);
        Assert.Equal(ApplicationState.Received, application.State);
    }

    [Fact]
    public void Is_accepted_on_the_last_day_and_not_a_day_later()
    {
        var inTime = Applications.Received("2026-03-02 09:00", Ok);
        inTime.Accept(Applications.LiMin, null, Applications.At("2026-03-09 23:59"));
        var late = Applications.Received("2026-03-02 09:00", Ok);

        var refused = Refusal(() => late.Accept(Applications.LiMin, null, Applications.At("2026-03-10 00:01")));

        Assert.Equal((ApplicationState.Accepted, new DateOnly(2026, 3, 9), false), (inTime.State, inTime.AcceptedOn, inTime.Deemed));
        Assert.Equal(IntakeRules.AcceptanceLate, refused.Rule);
    }

    [Fact]
    public void Is_accepted_only_once()
    {
        var application = Applications.Received("2026-03-02 09:00", Ok);
        application.Accept(Applications.LiMin, null, Applications.At("2026-03-02 10:00"));

        var refused = Refusal(() => application.Accept(Applications.LiMin, null, Applications.At("2026-03-02 10:01")));

        Assert.Equal(IntakeRules.NotNow, refused.Rule);
        Assert.Empty(refused.Allowed);
    }

    [Theory]
    [InlineData("2025-03-03 10:00", "2025-03-10", "2025-03-03", "D01, D03")]
    [InlineData("2025-09-29 10:00", "2025-10-13", "2025-09-29", "D06")]
    [InlineData("2026-02-13 15:00", "2026-02-27", "2026-02-13", "D10")]
    public void Silence_accepts_as_of_the_day_of_receipt(string received, string due, string acceptedOn, string vector)
    {
        var application = Applications.Received(received, Unchecked);
        var lastDay = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(lastDay, application.AcceptanceDue);
        Assert.False(application.AcceptByLaw(ChinaTime.At(lastDay, new TimeOnly(23, 59))), vector);
        Assert.True(application.AcceptByLaw(ChinaTime.At(lastDay.AddDays(1), new TimeOnly(0, 5))), vector);
        Assert.Equal(
            (ApplicationState.Accepted, true, DateOnly.Parse(acceptedOn, System.Globalization.CultureInfo.InvariantCulture)),
            (application.State, application.Deemed, application.AcceptedOn));
    }

    [Fact]
    public void The_law_does_not_answer_for_an_office_that_has()
    {
        var application = Applications.Awaiting("2026-03-02 09:00", "2026-03-03 09:00");

        Assert.False(application.AcceptByLaw(Applications.At("2026-03-10 00:05")));
        Assert.Equal(ApplicationState.AwaitingSupplement, application.State);
    }

    [Fact]
    public void A_receipt_after_closing_counts_as_the_next_working_day()
    {
        var friday = Applications.Received("2025-03-07 17:31", Ok);
        var atClosing = Applications.Received("2025-03-07 17:30", Ok);

        Assert.Equal((new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 17)), (friday.EffectiveReceiptOn, friday.AcceptanceDue));
        Assert.Equal((new DateOnly(2025, 3, 7), new DateOnly(2025, 3, 14)), (atClosing.EffectiveReceiptOn, atClosing.AcceptanceDue));
    }

    [Fact]
    public void A_correction_on_the_spot_starts_no_new_clock()
    {
        var application = Applications.Received("2026-03-02 09:00", Ok, Defect);
        var due = application.AcceptanceDue;

        application.CheckMaterials([new("m2", Ok, "当场更正")], new DateOnly(2026, 3, 4), Applications.At("2026-03-04 09:00"));

        Assert.Equal((due, 1), (application.AcceptanceDue, application.Round));
        Assert.Null(application.WhyNot(Act.Accept, new DateOnly(2026, 3, 4)));
    }

    [Fact]
    public void A_calendar_change_moves_an_open_limit_and_says_so_once()
    {
        var application = Applications.Received("2026-03-02 09:00", Ok);
        var holiday = WorkCalendar.From([new(new DateOnly(2026, 3, 4), false, "临时放假")], [2026], 2);

        Assert.True(application.RecomputeWith(holiday, Applications.At("2026-03-03 08:00")));
        Assert.False(application.RecomputeWith(holiday, Applications.At("2026-03-03 08:00")));
        Assert.Equal(new DateOnly(2026, 3, 10), application.AcceptanceDue);
    }

    private static RuleViolation Refusal(Action act) => Assert.Throws<RuleViolation>(act);
}
