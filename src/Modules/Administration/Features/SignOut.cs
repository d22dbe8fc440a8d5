using Platform.Administration.Access;
using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>退出登录. Ends the session itself: a copy of the cookie is worth nothing afterwards.</summary>
internal static class SignOut
{
    public sealed record Command(Guid SessionId) : ICommand<bool>;

    public sealed class Handler(AdministrationDb db, TimeProvider time) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken cancellationToken)
        {
            var session = await db.SignInSessions.FindAsync([command.SessionId], cancellationToken);
            session?.End(time.GetUtcNow());

            return session is not null;
        }
    }

    public static void Map(IEndpointRouteBuilder auth) => auth.MapPost("/sign-out", Post)
        .Requires(Capabilities.SignedIn).WithName(nameof(SignOut)).WithSummary("End the session");

    private static async Task<NoContent> Post(HttpContext http, IMediator mediator, SessionBook sessions, CancellationToken ct)
    {
        var sessionId = PersonClaims.SessionOf(http.User);
        await mediator.Send(new Command(sessionId), ct);
        sessions.Forget(sessionId);
        await Entrance.LetOutAsync(http);

        return TypedResults.NoContent();
    }
}
