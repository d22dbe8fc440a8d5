using Platform.Intake.Domain;

namespace Platform.Intake.Tests.Domain;

public sealed class HallTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Official LiMin = Applications.LiMin;
    private static readonly Official HeJing = new(TwoStreets.Person("hejing"), "何静", "hejing");

    [Fact]
    public void A_window_nobody_checked_in_at_counts_as_staffed_by_its_A_unless_a_check_in_is_asked_for()
    {
        var hall = HallWith(post => post);

        Assert.Null(hall.WhyNotAdmitted(LiMin, hall.Windows[0], null));
        Assert.Equal(IntakeRules.NotCheckedIn, hall.WhyNotAdmitted(LiMin, hall.Windows[0], Today)!.Rule);
    }

    [Theory]
    [InlineData("2026-03-02 08:30", true)]
    [InlineData("2026-02-27 08:30", false)]
    public void A_check_in_counts_for_its_day(string at, bool admitted)
    {
        var hall = HallWith(post =>
        {
            (post.Serving, post.ServingSince) = (LiMin.Id, Applications.At(at));

            return post;
        });

        Assert.Equal(admitted, hall.WhyNotAdmitted(LiMin, hall.Windows[0], Today) is null);
    }

    [Fact]
    public void A_covering_B_needs_no_check_in_and_acts_for_A()
    {
        var hall = HallWith(post =>
        {
            (post.CoverB, post.CoverBName) = (HeJing.Id, HeJing.Name);

            return post;
        });

        Assert.Equal(HeJing with { ActingFor = LiMin.Id }, hall.Admit(HeJing, hall.Windows[0], Today));
        Assert.Equal(IntakeRules.CoveredByOther, Assert.Throws<RuleViolation>(() => hall.Admit(LiMin, hall.Windows[0], Today)).Rule);
    }

    private static Hall HallWith(Func<KnownPost, KnownPost> change)
    {
        var window = new KnownWindow
        {
            Id = Window3.Id, CentreId = TwoStreets.Centre(TwoStreets.NanShi), PlaceCode = TwoStreets.NanShi, No = 3, Name = "社会事务窗口",
            Kind = "Department", ItemIds = [],
        };
        var post = change(new KnownPost
        {
            Id = TwoStreets.Post(TwoStreets.NanShi, 3), PlaceCode = TwoStreets.NanShi, Post = "Acceptance", WindowId = window.Id, A = LiMin.Id,
            AName = LiMin.Name, Bs = [HeJing.Id],
        });
        var centre = new KnownCentre
        {
            Id = window.CentreId, PlaceCode = TwoStreets.NanShi, Name = "和平区南市街行政服务中心", ShortName = "南市街", DistrictName = "和平区",
        };
        var people = new[] { LiMin, HeJing }.ToDictionary(
            p => p.Id, p => new KnownPerson { Id = p.Id, StaffNo = p.StaffNo, Name = p.Name, Active = true });

        return new Hall(centre, [window], [post], new HashSet<Guid>(), people);
    }
}
