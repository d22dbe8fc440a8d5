using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>重建投影. Fills the read tables of a projection anew from the first event, as a job.</summary>
internal static class RebuildProjection
{
    public sealed record Command(string Name) : ICommand<JobStarted>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
    }

    public sealed class Handler(PlatformDb db, LogReader log, IBusinessClock clock) : IRequestHandler<Command, JobStarted>
    {
        public async Task<JobStarted> Handle(Command request, CancellationToken cancellationToken)
        {
            var projection = log.Subscriptions.SingleOrDefault(s => s.IsProjection && s.Name == request.Name)
                ?? throw new Missing("Projection", request.Name);
            var job = db.StartJob(Job.Name, new Job.Args(projection.Name), clock.Now);
            await AuditTrail.AppendAsync(
                db, "Projection", SeedIds.Of("projection", projection.Name), "",
                new Dictionary<string, object?[]> { ["rebuild"] = [null, job] }, cancellationToken);

            return new JobStarted(job);
        }
    }

    /// <summary>The work itself. A runner that dies leaves the old rows, so the next one simply begins again.</summary>
    internal sealed class Job(IServiceProvider services) : IJobHandler
    {
        public const string Name = "platform.rebuild-projection";

        public string Kind => Name;

        public bool CanBeginAgain => true;

        public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
        {
            var name = run.Args<Args>().Projection;
            var rebuilder = services.GetRequiredService<ProjectionRebuilder>(); // Here, for a host may run jobs without the event log.
            await rebuilder.RebuildAsync(name, new Progress(run), ct);

            return new JobResult($"投影 {name} 已重建");
        }

        public sealed record Args(string Projection);

        private sealed class Progress(JobRun run) : IProgress<RebuildProgress>
        {
            public void Report(RebuildProgress value) => run.Report(value.Done, value.Total);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/platform/projections/{name}/rebuild", Post)
        .WithName(nameof(RebuildProjection)).WithSummary("Fill a projection anew").Requires(Capabilities.Operate).IsCommand();

    private static async Task<Accepted<JobStarted>> Post(string name, IMediator mediator, CancellationToken ct) =>
        JobStarts.Accepted((await mediator.Send(new Command(name), ct)).JobId);
}
