using Platform.Administration.Access;
using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>今日岗位. The person says which of his posts he stands on today; it holds for this session.</summary>
internal static class TakePostToday
{
    public sealed record Body(Guid DutyPostId);

    public sealed record Command(Guid SessionId, Guid DutyPostId) : ICommand<MeView>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.DutyPostId).NotEmpty();
    }

    public sealed class Handler(AdministrationDb db, WorkSession work, AccessBook access, MeReader me) : IRequestHandler<Command, MeView>
    {
        public async Task<MeView> Handle(Command command, CancellationToken cancellationToken)
        {
            var session = await db.SignInSessions.FindAsync([command.SessionId], cancellationToken)
                ?? throw new Missing("Session", command.SessionId);
            var person = (await access.CurrentAsync()).Person(work.Actor.Id);
            session.TakePost(command.DutyPostId, person?.Posts ?? []);

            return await me.ReadAsync(work.Actor with { DutyPostId = command.DutyPostId }, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder auth) => auth.MapPost("/post-today", Post)
        .Requires(Capabilities.SignedIn).WithName(nameof(TakePostToday)).WithSummary("Choose the post for today");

    private static async Task<Ok<MeView>> Post(
        Body body, HttpContext http, IMediator mediator, SessionBook sessions, CancellationToken ct)
    {
        var sessionId = PersonClaims.SessionOf(http.User);
        var me = await mediator.Send(new Command(sessionId, body.DutyPostId), ct);
        sessions.Forget(sessionId);

        return TypedResults.Ok(me);
    }
}
