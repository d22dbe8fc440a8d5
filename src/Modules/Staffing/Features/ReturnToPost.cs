using Platform.Staffing.Data;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>返岗. A is back; the cover ends and work that B has not claimed returns.</summary>
internal static class ReturnToPost
{
    public sealed record Body(string? Note);

    public sealed record Command(Guid DutyPostId, string? Note) : ICommand<DutyPostView>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Note).MaximumLength(500).WithMessage("交接备注不超过 500 字");
    }

    public sealed class Handler(StaffingDb db, OfficeHours hours, IBusinessClock clock) : IRequestHandler<Command, DutyPostView>
    {
        public async Task<DutyPostView> Handle(Command command, CancellationToken cancellationToken)
        {
            var post = await db.LoadForChangeAsync<DutyPost>(command.DutyPostId, cancellationToken);
            db.Session.Reason = command.Note;
            post.CheckIn(db.Session.Actor.Id, hours.At(post.DivisionCode), clock.Now);
            await db.CancelTimerAsync(CoverLimit.TimerKind, post.Id.ToString(), cancellationToken);

            return DutyPostView.Of(post, db.Session.Actor.Id);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/duty-posts/{id:guid}/return", Post)
        .WithName(nameof(ReturnToPost)).WithSummary("Come back to the post").Requires(Capabilities.Cover).ChangesExisting();

    private static async Task<Ok<DutyPostView>> Post(Guid id, Body? body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body?.Note), ct));
}
