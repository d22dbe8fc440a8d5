using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>标识校验. Judges a number exactly as given while the clerk types; writes nothing, so it needs no idempotency key.</summary>
internal static class CheckIdentifier
{
    private const int LongestValue = 200;

    public sealed record Body(IdentifierType? Type, string? Value) : IQuery<IdentifierVerdict>;

    public sealed class Validator : AbstractValidator<Body>
    {
        public Validator()
        {
            RuleFor(b => b.Type).NotNull().IsInEnum();
            RuleFor(b => b.Value).NotNull().MaximumLength(LongestValue);
        }
    }

    public sealed class Handler(IBusinessClock clock) : IRequestHandler<Body, IdentifierVerdict>
    {
        public Task<IdentifierVerdict> Handle(Body request, CancellationToken cancellationToken) =>
            Task.FromResult(IdentifierCheck.Check(request.Type!.Value, request.Value!, clock.Today));
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/platform/identifiers/check", Post)
        .WithName(nameof(CheckIdentifier)).WithSummary("Check an identifier").Requires(Capabilities.SignedIn);

    private static async Task<Ok<IdentifierVerdict>> Post(Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(body, ct));
}
