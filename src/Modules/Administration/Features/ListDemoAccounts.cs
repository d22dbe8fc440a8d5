using Microsoft.Extensions.Options;
using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>演示账号. Shown on the sign-in page in demo mode; elsewhere the address does not exist.</summary>
internal static class ListDemoAccounts
{
    public sealed record Row(
        string UserName, string Password, string Name, IReadOnlyList<string> Roles, string? Centre, string? Window);

    public sealed record View(IReadOnlyList<Row> Items);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/demo/accounts", Get)
        .OpenToAll("the sign-in page of demo mode offers its cast").WithName(nameof(ListDemoAccounts))
        .WithSummary("Accounts of the demo cast");

    private static Ok<View> Get(IOptions<OneDoorOptions> mode)
    {
        if (!mode.Value.IsDemo)
        {
            throw new Missing("Demo accounts");
        }

        var cast = DemoCast.Load();

        return TypedResults.Ok(new View([.. cast.People.Select(p => RowOf(p, cast))]));
    }

    private static Row RowOf(DemoCast.Member person, DemoCast cast) => new(
        person.StaffNo, cast.Password, person.Name, person.Roles,
        cast.Centres.FirstOrDefault(c => c.PlaceCode == person.Centre)?.Name,
        person.Posts.Count == 0 ? null : string.Join("、", person.Posts.Select(p => p.Label)));
}
