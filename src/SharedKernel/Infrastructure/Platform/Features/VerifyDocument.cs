using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>文书查验. Tells whoever holds a paper whether it is ours and still counts; nothing about the person or the matter.</summary>
internal static class VerifyDocument
{
    public sealed record Query(string Number, string CheckCode) : IQuery<View>;

    public sealed record View(string Number, string Title, string Organ, DateOnly IssuedOn, bool Valid, DateOnly? VoidedOn);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Number).NotEmpty().MaximumLength(60);
            RuleFor(q => q.CheckCode).NotEmpty().MaximumLength(8);
        }
    }

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (number, code) = (request.Number.Trim(), request.CheckCode.Trim().ToUpperInvariant());
            var document = await db.Set<IssuedDocument>().AsNoTracking()
                .Where(d => d.Number == number && d.CheckCode == code)
                .Select(d => new { d.Number, d.Title, d.Organ, d.IssuedAt, d.State, d.VoidedAt })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new RequestProblem(DocumentRules.NotOurs, 404);

            return new(
                document.Number, document.Title, document.Organ, ChinaTime.DateOf(document.IssuedAt), document.State == DocumentState.Issued,
                document.VoidedAt is { } at ? ChinaTime.DateOf(at) : null);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/public/documents/verification", Get)
        .WithName(nameof(VerifyDocument)).WithSummary("Verify a document by number and check code")
        .OpenToAll("who holds a paper may ask whether it is genuine");

    /// <summary>Nobody is signed in: the platform looks for him, and tells no more than the paper shows.</summary>
    private static async Task<Ok<View>> Get(
        string number, string checkCode, WorkSession session, IMediator mediator, CancellationToken ct)
    {
        session.EnterAsSystem(nameof(VerifyDocument));

        return TypedResults.Ok(await mediator.Send(new Query(number, checkCode), ct));
    }
}
