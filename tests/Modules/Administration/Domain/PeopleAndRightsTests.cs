using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Tests.Domain;

public sealed class PeopleAndRightsTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, ChinaTime.Offset);
    private static readonly DateOnly Today = ChinaTime.DateOf(Nine);

    [Fact]
    public void A_role_holds_on_its_first_and_last_day_and_not_beyond()
    {
        var person = Someone(new RoleHeld(Roles.Reviewer, Today, Today.AddDays(2)));

        Assert.Equal(
            [false, true, true, true, false],
            Enumerable.Range(-1, 5).Select(d => person.RolesOn(Today.AddDays(d)).Contains(Roles.Reviewer)));
    }

    [Fact]
    public void Who_left_holds_no_role()
    {
        var person = Someone(new RoleHeld(Roles.Reviewer, Today, null));

        person.Leave(Nine);

        Assert.Empty(person.RolesOn(Today));
    }

    [Fact]
    public void Two_roles_give_the_wider_scope_of_both()
    {
        var person = Someone(new RoleHeld(Roles.WindowClerk, Today, null), new RoleHeld(Roles.DistrictAdmin, Today, null));
        RoleGrant[] grants =
        [
            Grant(Roles.WindowClerk, Capabilities.CatalogRead, "c"), Grant(Roles.DistrictAdmin, Capabilities.CatalogRead, "d"),
            Grant(Roles.WindowClerk, Capabilities.IntakeHandle, "w"),
        ];

        var actor = new AccessSnapshot(1, Today, new AccessTables([person], grants, [], [])).Actor(person.Id)!;

        Assert.Equal(("d", "w"), (actor.Grants[Capabilities.CatalogRead], actor.Grants[Capabilities.IntakeHandle]));
    }

    [Fact]
    public void A_lock_counts_minutes_up_and_starts_anew_afterwards()
    {
        var guard = SignInGuard.Over(SeedIds.Of("sign-in", "x"));
        for (var i = 0; i < 5; i++)
        {
            guard.Fail(allowed: 5, minutes: 10, Nine);
        }

        Assert.Equal([10, 1, 0], new[] { 0, 9.5, 10 }.Select(later => guard.MinutesLeft(Nine.AddMinutes(later))));
        guard.Fail(allowed: 5, minutes: 10, Nine.AddMinutes(11));
        Assert.False(guard.IsLocked(Nine.AddMinutes(11)));
    }

    [Theory]
    [InlineData("abcdefgh12", true)]
    [InlineData("short1", false)]
    [InlineData("aaaaaaaaaa1", false)]
    [InlineData("onlylettershere", false)]
    [InlineData("123456789012", false)]
    public void A_password_is_long_and_varied(string password, bool strong) => Assert.Equal(strong, PasswordRules.IsStrong(password));

    private static Person Someone(params RoleHeld[] roles) =>
        Person.Register(SeedIds.Of("person", "x"), "x", "某人", new Placement("120101006", "120101006", false, roles, []), Nine);

    private static RoleGrant Grant(string role, string capability, string scope) =>
        RoleGrant.Give(SeedIds.Of("grant", role + capability), role, capability, scope, Nine);
}
