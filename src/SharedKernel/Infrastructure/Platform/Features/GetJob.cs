using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>作业. How far a job is, and what it made.</summary>
internal static class GetJob
{
    public sealed record Query(Guid Id) : IQuery<JobView>;

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, JobView>
    {
        public Task<JobView> Handle(Query request, CancellationToken cancellationToken) => db.JobsOf(db.Session.Actor)
            .Where(j => j.Id == request.Id).Select(JobView.Of).FirstOr404Async(nameof(Job), request.Id, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/jobs/{id:guid}", Get)
        .WithName(nameof(GetJob)).WithSummary("Follow a job").Requires(Capabilities.SignedIn);

    private static async Task<Ok<JobView>> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id), ct));
}
