using Platform.Administration.Access;
using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>本人. Who is signed in, where he stands, what he may do.</summary>
internal static class GetMe
{
    public sealed record Query : IQuery<MeView>;

    public sealed class Handler(WorkSession work, MeReader me) : IRequestHandler<Query, MeView>
    {
        public Task<MeView> Handle(Query query, CancellationToken cancellationToken) => me.ReadAsync(work.Actor, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder auth) => auth.MapGet("/me", Get)
        .Requires(Capabilities.SignedIn).WithName(nameof(GetMe)).WithSummary("The signed-in actor, his posts and capabilities");

    private static async Task<Ok<MeView>> Get(HttpContext http, IMediator mediator, AntiforgeryCookie antiforgery, CancellationToken ct)
    {
        if (PersonClaims.IsPerson(http.User))
        {
            antiforgery.Renew(http); // A page that was reloaded or lost its token gets a fresh one.
        }

        return TypedResults.Ok(await mediator.Send(new Query(), ct));
    }
}
