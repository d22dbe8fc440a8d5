using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>作业列表. The jobs I started; operators see those of their division. Newest first.</summary>
internal static class ListJobs
{
    public sealed record Query(string? After, int? Limit) : IQuery<Page<JobView>>;

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).Must(Page.IsValid);
            RuleFor(q => q.After).Must(NewestFirst.IsValid);
        }
    }

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, Page<JobView>>
    {
        public async Task<Page<JobView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var jobs = db.JobsOf(db.Session.Actor);
            if (NewestFirst.Decode(request.After) is var (at, id))
            {
                jobs = jobs.Where(j => j.QueuedAt < at || (j.QueuedAt == at && j.Id < id));
            }

            var size = Page.Size(request.Limit);
            var rows = await jobs.OrderByDescending(j => j.QueuedAt).ThenByDescending(j => j.Id)
                .Take(size + 1).Select(JobView.Of).ToListAsync(cancellationToken);

            return Page.Of(rows, size, v => NewestFirst.Key(v.QueuedAt, v.Id));
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/jobs", Get)
        .WithName(nameof(ListJobs)).WithSummary("Jobs I started").Requires(Capabilities.SignedIn);

    private static async Task<Ok<Page<JobView>>> Get(string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(after, limit), ct));
}
