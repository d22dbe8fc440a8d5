using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>为什么是这天. The ledger of one clock, day by day, to be checked by finger (ux.md S-12).</summary>
internal static class GetClock
{
    public sealed record Query(Guid CaseId, ClockKind Kind) : IQuery<View>;

    public sealed record View(
        ClockKind Kind, DateTimeOffset Start, string Limit, DateOnly Due, bool Provisional, bool Stopped, long CalendarVersion,
        bool? ExtensionValid, DateOnly? DueWithoutExtension, IReadOnlyList<ExplainedDay> Explanation);

    public sealed class Handler(ApprovalDb db, Desk desk) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.Cases.AsNoTracking().IgnoreAutoIncludes().Where(c => c.Id == request.CaseId)
                .FirstOr404Async("Case", request.CaseId, cancellationToken);
            var clock = found.Clocks.LastOrDefault(c => c.Kind == request.Kind)?.Clock ?? throw new Missing("Clock", request.Kind);
            var deadline = Recompute.Of(clock, desk.Calendar, clock.IsStopped ? desk.Today : null);

            return new View(
                clock.Kind, ChinaTime.In(clock.StartedAt), clock.Limit.InChinese, deadline.Due, deadline.Provisional || deadline.Stopped,
                deadline.Stopped, deadline.CalendarVersion, deadline.ExtensionValid, deadline.DueWithoutExtension, deadline.Explanation);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/cases/{id:guid}/clocks/{kind}", Get)
        .Requires(Capabilities.ApprovalRead)
        .WithName(nameof(GetClock)).WithSummary("Why a clock ends on its day: every day with its mark");

    private static async Task<Ok<View>> Get(Guid id, ClockKind kind, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id, kind), ct));
}
