namespace Platform.Approval.Features;

/// <summary>期限试算. Answers a deadline question without touching any case (ux.md S-12, "如果…").</summary>
internal static class PreviewDeadline
{
    private const int LongestLimit = 3660;

    public sealed record Query(DeadlineQuestion Question) : IQuery<DeadlineAnswer>;

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Question.Start).Must(s => s.Year is >= 1950 and <= 2200)
                .OverridePropertyName("start").WithMessage("起始时间须在1950至2200年之间");
            RuleFor(q => q.Question.Limit).InclusiveBetween(0, LongestLimit)
                .OverridePropertyName("limit").WithMessage($"期限须为0至{LongestLimit}");
            RuleFor(q => q.Question.Suspensions).Must(s => s is null || s.Count <= 100)
                .OverridePropertyName("suspensions").WithMessage("停时不超过100段");
            RuleFor(q => q.Question.Suspensions).Must(s => s is null || s.All(p => p.To is null || p.To >= p.From))
                .OverridePropertyName("suspensions").WithMessage("停时的结束不得早于开始");
        }
    }

    public sealed class Handler(IWorkCalendars calendars) : IRequestHandler<Query, DeadlineAnswer>
    {
        public Task<DeadlineAnswer> Handle(Query request, CancellationToken cancellationToken) =>
            Task.FromResult(DeadlineAnswer.To(request.Question, calendars.Current));
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/clock/preview", Post)
        .Requires(Capabilities.ApprovalRead)
        .WithName(nameof(PreviewDeadline)).WithSummary("Work a due date out; writes nothing");

    private static async Task<Ok<DeadlineAnswer>> Post(DeadlineQuestion question, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(question), ct));
}
