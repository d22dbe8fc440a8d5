using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>发布日历. A second person confirms exactly the proposal he has read (If-Match); all open clocks are then computed anew.</summary>
internal static class PublishWorkCalendar
{
    public sealed record Command(int Year) : ICommand<WorkCalendarView>;

    public sealed class Handler(AdministrationDb db, WorkSession work, IBusinessClock clock) : IRequestHandler<Command, WorkCalendarView>
    {
        public async Task<WorkCalendarView> Handle(Command command, CancellationToken cancellationToken)
        {
            var year = await db.LoadForChangeAsync<WorkCalendarYear>(WorkCalendarYears.IdOf(command.Year), cancellationToken);
            var last = await db.WorkCalendarYears.MaxAsync(y => y.CalendarVersion, cancellationToken) ?? 0;
            year.Publish(new Official(work.Actor.Id, work.Actor.Name), last + 1, clock.Now);

            return year.View();
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapPost("/work-calendar/{year:int}/publication", Post)
        .Requires(Capabilities.Configure).ChangesExisting().WithName(nameof(PublishWorkCalendar))
        .WithSummary("Publish the proposed days of a year (not by the proposer)");

    private static async Task<Ok<WorkCalendarView>> Post(int year, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(year), ct));
}
