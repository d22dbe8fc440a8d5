using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>工作日历. One year: what is published, and what waits for a second person.</summary>
internal static class GetWorkCalendar
{
    public sealed record Query(int Year) : IQuery<WorkCalendarView>;

    public sealed class Handler(AdministrationDb db) : IRequestHandler<Query, WorkCalendarView>
    {
        public async Task<WorkCalendarView> Handle(Query query, CancellationToken cancellationToken)
        {
            var year = await db.WorkCalendarYears.AsNoTracking().Where(y => y.Year == query.Year)
                .FirstOr404Async("WorkCalendarYear", query.Year, cancellationToken);

            return year.View();
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/work-calendar/{year:int}", Get)
        .Requires(Capabilities.SignedIn).WithName(nameof(GetWorkCalendar)).WithSummary("One year of the work calendar");

    private static async Task<Ok<WorkCalendarView>> Get(int year, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(year), ct));
}
