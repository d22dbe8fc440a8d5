using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>提出日历. Enters the announced days of a year; nothing counts before a second person publishes them.</summary>
internal static class ProposeWorkCalendar
{
    public sealed record Body(string Source, IReadOnlyList<WorkCalendarEntry> Days);

    public sealed record Command(int Year, string Source, IReadOnlyList<WorkCalendarEntry> Days) : ICommand<WorkCalendarView>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Year).InclusiveBetween(2004, 2100);
            RuleFor(c => c.Source).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Days).NotEmpty().Must(days => days.Count <= 120).WithMessage("最多 120 天");
            RuleFor(c => c.Days).Must(days => days.DistinctBy(d => d.Date).Count() == days.Count).WithMessage("同一天只能出现一次");
            RuleForEach(c => c.Days).ChildRules(day =>
            {
                day.RuleFor(d => d.Name).NotEmpty().MaximumLength(40);
                day.RuleFor(d => d.Date).Must((d, date) => !d.Workday || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                    .WithMessage("调休上班日只能是星期六或星期日");
            });
            RuleForEach(c => c.Days).Must((c, day) => day.Date.Year == c.Year).WithMessage("日期不在该年度内");
        }
    }

    public sealed class Handler(AdministrationDb db, WorkSession work, IBusinessClock clock) : IRequestHandler<Command, WorkCalendarView>
    {
        public async Task<WorkCalendarView> Handle(Command command, CancellationToken cancellationToken)
        {
            var id = WorkCalendarYears.IdOf(command.Year);
            var year = await db.WorkCalendarYears.AnyAsync(y => y.Id == id, cancellationToken)
                ? await db.LoadForChangeAsync<WorkCalendarYear>(id, cancellationToken)
                : db.Add(WorkCalendarYear.Open(id, command.Year)).Entity;
            year.Propose(command.Days, command.Source, new Official(work.Actor.Id, work.Actor.Name), clock.Now);

            return year.View();
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapPost("/work-calendar/{year:int}", Post)
        .Requires(Capabilities.Configure).IsCommand().WithName(nameof(ProposeWorkCalendar)).WithSummary("Propose the days of a year");

    private static async Task<Ok<WorkCalendarView>> Post(int year, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(year, body.Source, body.Days), ct));
}
