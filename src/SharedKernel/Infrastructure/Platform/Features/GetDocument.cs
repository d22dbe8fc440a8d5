using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>文书. What is known of one document; the paper itself is its PDF.</summary>
internal static class GetDocument
{
    public sealed record Query(Guid Id) : IQuery<View>;

    public sealed record View(
        Guid Id, DocumentType Type, string Number, string Title, string Organ, string? CaseNo, Guid SubjectId, string CheckCode,
        string ContentHash, DateTimeOffset IssuedAt, string IssuedByName, DocumentState State, DateTimeOffset? VoidedAt, string? VoidReason);

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, View>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken) => db.Set<IssuedDocument>().AsNoTracking()
            .Where(d => d.Id == request.Id)
            .Select(d => new View(
                d.Id, d.Type, d.Number, d.Title, d.Organ, d.CaseNo, d.SubjectId, d.CheckCode, d.ContentHash, d.IssuedAt, d.IssuedByName,
                d.State, d.VoidedAt, d.VoidReason))
            .FirstOr404Async("Document", request.Id, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/documents/{id:guid}", Get)
        .WithName(nameof(GetDocument)).WithSummary("Read what is known of a document").Requires(Capabilities.IntakeRead);

    private static async Task<Ok<View>> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id), ct));
}
