using Platform.Staffing.Data;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>签到. A comes to the post; coming also ends an absence and takes the post back from B.</summary>
internal static class CheckIn
{
    public sealed record Command(Guid DutyPostId) : ICommand<DutyPostView>;

    public sealed class Handler(StaffingDb db, OfficeHours hours, IBusinessClock clock) : IRequestHandler<Command, DutyPostView>
    {
        public async Task<DutyPostView> Handle(Command command, CancellationToken cancellationToken)
        {
            var post = await db.LoadForChangeAsync<DutyPost>(command.DutyPostId, cancellationToken);
            post.CheckIn(db.Session.Actor.Id, hours.At(post.DivisionCode), clock.Now);
            await db.CancelTimerAsync(CoverLimit.TimerKind, post.Id.ToString(), cancellationToken);

            return DutyPostView.Of(post, db.Session.Actor.Id);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/duty-posts/{id:guid}/check-in", Post)
        .WithName(nameof(CheckIn)).WithSummary("Come to the post as A").Requires(Capabilities.Cover).ChangesExisting();

    private static async Task<Ok<DutyPostView>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}
