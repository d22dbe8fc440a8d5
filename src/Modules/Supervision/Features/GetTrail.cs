using Platform.Supervision.Data;

namespace Platform.Supervision.Features;

/// <summary>办件全程. The whole story of a case in the order it happened, by all modules, with the true actor of each step.</summary>
internal static class GetTrail
{
    public sealed record Query(string CaseNo) : IQuery<View>;

    public sealed record View(string CaseNo, string ItemName, string ApplicantName, string? WorstLevel, IReadOnlyList<Line> Entries);

    public sealed record Line(DateTimeOffset At, string Kind, string Text, string TextEn, string? ActorName, string? ActingForName);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.CaseNo).NotEmpty().MaximumLength(40).WithMessage("办件编号不正确");
    }

    public sealed class Handler(SupervisionDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            // The track carries the scope: no track, no story.
            var track = await db.Tracks.AsNoTracking().Where(t => t.CaseNo == query.CaseNo).FirstOr404Async("Case", query.CaseNo, cancellationToken);
            var lines = await db.Trail.AsNoTracking().Where(e => e.CaseNo == track.CaseNo).OrderBy(e => e.Seq)
                .Select(e => new Line(e.At, e.Kind, e.Text, e.TextEn, e.ActorName, e.ActingForName)).ToListAsync(cancellationToken);

            return new View(track.CaseNo, track.ItemName, track.ApplicantName, track.WorstLevel, lines);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/cases/{caseNo}/trail", Get)
        .WithName(nameof(GetTrail)).WithSummary("The whole story of a case").Requires(Capabilities.TrailRead);

    private static async Task<Ok<View>> Get(string caseNo, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(caseNo), ct));
}
