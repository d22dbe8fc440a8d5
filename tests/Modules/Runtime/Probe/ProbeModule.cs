using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Runtime.Tests.Probe;

/// <summary>The one module of these tests.</summary>
internal sealed class ProbeModule : IModule
{
    public static readonly Rule Refused = new("probe.refused", "该件不能办理：{0}", "Refused: {0}.", "test");

    public string Name => "Probe";

    public IEnumerable<Rule> Rules => [Refused];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<ProbeDb, ProbeNpgsqlDb, ProbeSqliteDb>("probe").AddSingleton<ProbeFaults>().AddSingleton<ProbeGate>();
        services.AddScoped<ProbeAlarm>().AddSingleton(new TimerHandlerType("probe", typeof(ProbeAlarm)));
        services.AddScoped<IRequestHandler<WriteNote.Command, Guid>, WriteNote.Handler>();
        services.AddSingleton(new NotificationTemplate("probe.hello", "{name}，您好", "Hello {name}"));
        foreach (var data in new[] { typeof(ProbeItems), typeof(ProbePeople), typeof(ProbeCast) })
        {
            services.AddScoped(data).AddSingleton(new FirstDataType("probe", data));
        }

        foreach (var job in new[] { typeof(ProbeJob), typeof(ProbeOnceJob) })
        {
            services.AddScoped(job).AddSingleton(new JobHandlerType(job));
        }
    }

    public void MapEndpoints(IEndpointRouteBuilder api) => api.MapPost("/probe/notes", WriteNote.Post)
        .Requires(Capabilities.SignedIn).IsCommand();
}

/// <summary>Writes one note per id; the batch refuses those that shall fail.</summary>
internal static class WriteNote
{
    public sealed record Body(IReadOnlyList<Guid> Ids);

    public sealed record Command(Guid Id) : ICommand<Guid>;

    public sealed class Handler(ProbeDb db, IBusinessClock clock, ProbeFaults faults) : IRequestHandler<Command, Guid>
    {
        public Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            db.Notes.Add(new Note { Id = Ids.New(clock.Now), Text = request.Id.ToString(), At = clock.Now });
            if (faults.IsRefused(request.Id.ToString()))
            {
                throw new RuleViolation(ProbeModule.Refused, "已撤回");
            }

            faults.ThrowIfAsked(request.Id.ToString());

            return Task.FromResult(request.Id);
        }
    }

    public static async Task<IResult> Post(Body body, BatchRunner batch, CancellationToken ct) =>
        TypedResults.Ok(await batch.RunAsync(body.Ids, id => new Command(id), ct));
}
