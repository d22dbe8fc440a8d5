using CsCheck;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Tests.Domain;

public sealed class DutyPostTests
{
    private static readonly DateTimeOffset Nine = ChinaTime.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));
    private static readonly OfficeTime Office = new(TestCalendars.Load(), new TimeOnly(9, 0), new TimeOnly(17, 30));
    private static readonly Stand A = new(SeedIds.Of("person", "a"), "李敏");
    private static readonly Stand B = new(SeedIds.Of("person", "b"), "何静");

    [Fact]
    public void A_post_without_a_b_cannot_be_set() => Assert.Throws<ArgumentException>(() => Set(A, []));

    [Fact]
    public void Nobody_is_his_own_b() => Assert.Throws<ArgumentException>(() => Set(A, [A]));

    [Fact]
    public void B_takes_over_only_while_a_is_away()
    {
        var post = Set(A, [B]);
        post.CheckIn(A.Id, Office, Nine);

        var refused = Assert.Throws<RuleViolation>(() => post.TakeOver(B.Id, Office, Nine));

        Assert.Equal("staffing.nothing-to-cover", refused.Rule.Code);
        Assert.Equal(ShiftState.StaffedByA, post.State);
    }

    [Fact]
    public void A_stranger_never_takes_over()
    {
        var post = Set(A, [B]);
        post.Leave(A.Id, AbsenceReason.Of("Out"), bAvailable: true, Nine);

        Assert.Equal("staffing.only-b-may-cover", Assert.Throws<RuleViolation>(() => post.TakeOver(SeedIds.Of("person", "x"), Office, Nine)).Rule.Code);
    }

    [Fact]
    public void Leave_waits_until_a_b_is_here_but_an_emergency_does_not()
    {
        var post = Set(A, [B]);
        post.CheckIn(A.Id, Office, Nine);

        Assert.Equal("staffing.nobody-left", Assert.Throws<RuleViolation>(() => post.Leave(A.Id, AbsenceReason.Of("Leave"), false, Nine)).Rule.Code);
        post.Leave(A.Id, AbsenceReason.Of("Sick"), false, Nine);

        Assert.Equal(ShiftState.HandoverPending, post.State);
    }

    [Fact]
    public void A_late_alarm_changes_nothing_once_b_has_come()
    {
        var post = Set(A, [B]);
        post.Leave(A.Id, AbsenceReason.Of("Out"), true, Nine);
        post.TakeOver(B.Id, Office, Nine.AddMinutes(2));

        Assert.False(post.MarkUnstaffed(Nine.AddMinutes(5)));
        Assert.Equal(ShiftState.CoveredByB, post.State);
    }

    [Theory]
    [InlineData("2026-03-02 10:00", 5, "2026-03-02 10:05")]
    [InlineData("2026-03-02 17:28", 5, "2026-03-03 09:03")]
    [InlineData("2026-03-06 17:29", 5, "2026-03-09 09:04")]
    [InlineData("2026-09-30 17:30", 5, "2026-10-08 09:05")]
    public void Minutes_count_in_office_hours_only(string from, int minutes, string expected) =>
        Assert.Equal(At(expected), Office.After(At(from), minutes));

    [Fact]
    public void Minutes_between_is_the_inverse_of_after() => Gen.Int[0, 60 * 24 * 20].Select(Gen.Int[1, 600]).Sample((offset, minutes) =>
    {
        var from = Nine.AddMinutes(offset);

        return Office.MinutesBetween(from, Office.After(from, minutes)) == minutes;
    });

    [Fact]
    public void Whatever_happens_one_person_serves_or_nobody() => Gen.Int[0, 4].Array[1, 30].Sample(acts =>
    {
        var post = Set(A, [B]);
        var now = Nine;
        foreach (var act in acts)
        {
            now = now.AddMinutes(1);
            Try(post, act, now);
            Assert.Equal(post.State is ShiftState.StaffedByA or ShiftState.CoveredByB, post.Serving is not null);
            Assert.Equal(post.State == ShiftState.CoveredByB, post.CoverId is not null);
            Assert.NotEqual(post.State is ShiftState.StaffedByA or ShiftState.Closed, post.LeftAt is not null);
        }
    });

    private static void Try(DutyPost post, int act, DateTimeOffset now)
    {
        try
        {
            switch (act)
            {
                case 0: post.CheckIn(A.Id, Office, now); break;
                case 1: post.Leave(A.Id, AbsenceReason.Of("Out"), true, now); break;
                case 2: post.TakeOver(B.Id, Office, now); break;
                case 3: post.MarkUnstaffed(now); break;
                default: post.TakeOver(A.Id, Office, now); break;
            }
        }
        catch (RuleViolation refused)
        {
            Assert.StartsWith("staffing.", refused.Rule.Code, StringComparison.Ordinal);
        }
    }

    private static DateTimeOffset At(string beijing) => ChinaTime.At(
        DateOnly.ParseExact(beijing[..10], "yyyy-MM-dd"), TimeOnly.Parse(beijing[11..], System.Globalization.CultureInfo.InvariantCulture));

    private static DutyPost Set(Stand a, IReadOnlyList<Stand> bs) => DutyPost.Set(
        new DutyPostPlan(SeedIds.Of("duty-post", "t"), "Acceptance", "3号窗口", null, 3, SeedIds.Of("centre", "t"), "120101006", a, bs), Nine);
}
