using Platform.Staffing.Data;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>顶岗确认. B takes over for A; nobody can be in two places, so one cover at a time.</summary>
internal static class ConfirmCover
{
    public sealed record Command(Guid DutyPostId) : ICommand<DutyPostView>;

    public sealed class Handler(StaffingDb db, OfficeHours hours, IBusinessClock clock) : IRequestHandler<Command, DutyPostView>
    {
        public async Task<DutyPostView> Handle(Command command, CancellationToken cancellationToken)
        {
            var post = await db.LoadForChangeAsync<DutyPost>(command.DutyPostId, cancellationToken);
            var me = db.Session.Actor.Id;
            var elsewhere = await db.DutyPosts.AsNoTracking()
                .Where(p => p.Id != post.Id && p.Serving == me && p.State == ShiftState.CoveredByB).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken);
            if (elsewhere is not null)
            {
                throw new RuleViolation(StaffingRules.CoversElsewhere, elsewhere);
            }

            post.TakeOver(me, hours.At(post.DivisionCode), clock.Now);
            await db.CancelTimerAsync(CoverLimit.TimerKind, post.Id.ToString(), cancellationToken);

            return DutyPostView.Of(post, me);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/duty-posts/{id:guid}/cover", Post)
        .WithName(nameof(ConfirmCover)).WithSummary("Take over for A").Requires(Capabilities.Cover).ChangesExisting();

    private static async Task<Ok<DutyPostView>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}
