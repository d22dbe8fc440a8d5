using Platform.Staffing.Data;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>离岗登记. A leaves; the B persons are asked, and the limit of five office minutes runs (domain.md W2, W4).</summary>
internal static class AnnounceAbsence
{
    public sealed record Body(string Reason, DateTimeOffset? ExpectedBack);

    public sealed record Command(Guid DutyPostId, string Reason, DateTimeOffset? ExpectedBack) : ICommand<DutyPostView>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IBusinessClock clock)
        {
            RuleFor(c => c.Reason).Must(r => AbsenceReason.All.Any(a => a.Code == r))
                .WithMessage("离岗原因须为：" + string.Join("、", AbsenceReason.All.Select(a => a.Code)));
            RuleFor(c => c.ExpectedBack).Must(at => at > clock.Now).When(c => c.ExpectedBack is not null).WithMessage("预计返岗时间须晚于现在");
        }
    }

    public sealed class Handler(StaffingDb db, OfficeHours hours, IBusinessClock clock) : IRequestHandler<Command, DutyPostView>
    {
        public async Task<DutyPostView> Handle(Command command, CancellationToken cancellationToken)
        {
            var post = await db.LoadForChangeAsync<DutyPost>(command.DutyPostId, cancellationToken);
            post.Leave(db.Session.Actor.Id, AbsenceReason.Of(command.Reason), await AnyBHereAsync(post, cancellationToken), clock.Now);
            var limit = hours.At(post.DivisionCode).After(clock.Now, hours.CoverMinutes(post.DivisionCode));
            await db.ScheduleAsync(CoverLimit.TimerKind, post.Id.ToString(), limit, null, cancellationToken);

            return DutyPostView.Of(post, db.Session.Actor.Id);
        }

        private async Task<bool> AnyBHereAsync(DutyPost post, CancellationToken ct)
        {
            var bs = post.Bs.Select(b => b.Id).ToList();
            var away = await db.DutyPosts.AsNoTracking()
                .Where(p => bs.Contains(p.A) && p.LeftAt != null && p.AbsenceReason != "CoveringElsewhere").Select(p => p.A).ToListAsync(ct);

            return bs.Except(away).Any();
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/duty-posts/{id:guid}/absence", Post)
        .WithName(nameof(AnnounceAbsence)).WithSummary("Leave the post; B is asked").Requires(Capabilities.Cover).ChangesExisting();

    private static async Task<Ok<DutyPostView>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Reason, body.ExpectedBack), ct));
}
