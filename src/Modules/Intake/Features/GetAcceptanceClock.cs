using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>受理期限明细. Why it is due on this day, day by day (domain.md T7, T8).</summary>
internal static class GetAcceptanceClock
{
    public sealed record Query(Guid Id) : IQuery<View>;

    /// <param name="CaseNo">Case number.</param>
    /// <param name="Round">The round whose clock this is.</param>
    /// <param name="ReceivedAt">When the papers of the round came in.</param>
    /// <param name="EffectiveReceiptOn">Legal date of receipt: day 0.</param>
    /// <param name="Due">Last date to answer.</param>
    /// <param name="EndedAt">When the office answered; null while pending or when the law answered.</param>
    /// <param name="Deemed">The law answered.</param>
    /// <param name="Remaining">Working days left; null when the clock no longer runs.</param>
    /// <param name="Provisional">The calendar of a year used is not announced yet.</param>
    /// <param name="CalendarVersion">Version of the calendar.</param>
    /// <param name="Explanation">Every day.</param>
    public sealed record View(
        string CaseNo, int Round, DateTimeOffset ReceivedAt, DateOnly EffectiveReceiptOn, DateOnly Due, DateTimeOffset? EndedAt,
        bool Deemed, int? Remaining, bool Provisional, long CalendarVersion, IReadOnlyList<ExplainedDay> Explanation);

    public sealed class Handler(IntakeDb db, Desk desk) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var a = await db.Applications.AsNoTracking().Where(x => x.Id == query.Id)
                .FirstOr404Async(nameof(Application), query.Id, cancellationToken);
            var deadline = Recompute.Of(a.AcceptanceClock, desk.Calendar);

            return new View(
                a.CaseNo, a.Round, a.AcceptanceClock.StartedAt, deadline.EffectiveStart, deadline.Due, a.AcceptanceClock.EndedAt, a.Deemed,
                a.State == ApplicationState.Received ? deadline.Remaining(desk.Today, desk.Calendar) : null, deadline.Provisional,
                deadline.CalendarVersion, deadline.Explanation);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/applications/{id:guid}/acceptance-clock", Get)
        .Requires(Capabilities.IntakeRead)
        .WithName(nameof(GetAcceptanceClock)).WithSummary("The acceptance clock, explained day by day");

    private static async Task<Ok<View>> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id), ct));
}
