using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>演示人员. The people of the acceptance scenarios, with their posts; read from <c>demo-cast.json</c>.</summary>
internal sealed record DemoCast(
    string Password, DateOnly RolesFrom, IReadOnlyList<DemoCast.Centre> Centres, IReadOnlyList<DemoCast.Member> People)
{
    public static DemoCast Load() => SeedFile.Read<DemoCast>("demo-cast.json");

    public Placement PlacementOf(Member person) => new(
        person.Centre ?? person.Division!, person.Centre, person.IsHead,
        [.. person.Roles.Select(role => new RoleHeld(role, RolesFrom, null))],
        [.. person.Posts.Select(p => p.Held())]);

    /// <summary>A centre the cast works at.</summary>
    public sealed record Centre(string PlaceCode, string Name);

    /// <summary>One person; <paramref name="Centre"/> or <paramref name="Division"/> says where he works.</summary>
    public sealed record Member(
        string StaffNo, string Name, IReadOnlyList<string> Roles, string? Centre, string? Division, bool IsHead,
        IReadOnlyList<DutyPost> Posts);

    /// <summary>A post he holds. <paramref name="Key"/> makes the id that Staffing's first data agrees on.</summary>
    public sealed record DutyPost(string Key, string Post, string? Window, int? WindowNo, AbRole Role, string Label)
    {
        public PostHeld Held() => new(
            SeedIds.Of("duty-post", Key), Post, Window is null ? null : SeedIds.Of("window", Window), WindowNo, Role, Label);
    }
}
