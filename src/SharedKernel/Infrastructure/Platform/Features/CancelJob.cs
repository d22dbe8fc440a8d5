using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>取消作业. A waiting job ends at once; a running one is asked to stop and does so within seconds.</summary>
internal static class CancelJob
{
    public sealed record Command(Guid Id) : ICommand<View>;

    public sealed record View(Guid Id, JobState State, bool CancelRequested);

    public sealed class Handler(PlatformDb db, IBusinessClock clock) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            var job = await db.JobsOf(db.Session.Actor).Where(j => j.Id == request.Id)
                .FirstOr404Async(nameof(Job), request.Id, cancellationToken);
            if (job.FinishedAt is not null)
            {
                throw new RuleViolation(JobRules.Finished);
            }

            job.CancelRequested = true;
            job.CancelledBy ??= db.Session.Actor.Key;
            if (job.State == JobState.Queued)
            {
                (job.State, job.FinishedAt) = (JobState.Cancelled, clock.Now);
            }

            await AuditTrail.AppendAsync(
                db, nameof(Job), job.Id, job.DivisionCode, new Dictionary<string, object?[]> { ["cancelled"] = [false, true] }, cancellationToken);

            return new View(job.Id, job.State, true);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/jobs/{id:guid}/cancellation", Post)
        .WithName(nameof(CancelJob)).WithSummary("Ask a job to stop").Requires(Capabilities.SignedIn).IsCommand();

    private static async Task<Ok<View>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}
