using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>演示时钟. Moves business time forward, to an instant or by a span; answers when everything on the way has happened.</summary>
internal static class AdvanceDemoClock
{
    private const int MostDays = 3660;

    public sealed record Body(DateTimeOffset? To, int? Days, int? Hours, int? Minutes) : IRequest<View>;

    public sealed record View(DateTimeOffset Now, long OffsetSeconds);

    public sealed class Validator : AbstractValidator<Body>
    {
        public Validator()
        {
            RuleFor(b => b.To).NotNull().When(b => b.Days is null && b.Hours is null && b.Minutes is null)
                .WithMessage("请给出目标时间 to，或 days、hours、minutes 之一");
            RuleFor(b => b.To).Null().When(b => b.Days is not null || b.Hours is not null || b.Minutes is not null)
                .WithMessage("to 不能与 days、hours、minutes 同时给出");
            RuleFor(b => b.Days).InclusiveBetween(0, MostDays);
            RuleFor(b => b.Hours).InclusiveBetween(0, MostDays * 24);
            RuleFor(b => b.Minutes).InclusiveBetween(0, MostDays * 24 * 60);
        }
    }

    public sealed class Handler(DemoClock demo, IBusinessClock clock) : IRequestHandler<Body, View>
    {
        public async Task<View> Handle(Body request, CancellationToken cancellationToken)
        {
            var by = new TimeSpan(request.Days ?? 0, request.Hours ?? 0, request.Minutes ?? 0, 0);
            await demo.AdvanceAsync(now => request.To ?? now + by, cancellationToken);

            return new View(clock.Now, (long)demo.Offset.TotalSeconds);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/demo/clock", Post)
        .WithName(nameof(AdvanceDemoClock)).WithSummary("Advance the demo clock (demo mode only)")
        .OpenToAll("demo mode only: 404 otherwise").OnlyInDemo();

    private static async Task<Ok<View>> Post(Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(body, ct));
}
