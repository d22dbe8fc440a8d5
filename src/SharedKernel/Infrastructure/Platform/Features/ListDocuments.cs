using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>文书清单. The documents of a case, oldest first.</summary>
internal static class ListDocuments
{
    private const int Most = 200;

    public sealed record Query(string CaseNo) : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Items, string? Next);

    public sealed record Row(
        Guid Id, DocumentType Type, string Number, string Title, string CheckCode, DateTimeOffset IssuedAt, string IssuedByName,
        DocumentState State);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.CaseNo).NotEmpty().MaximumLength(40);
    }

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) => new(
            await db.Set<IssuedDocument>().AsNoTracking().Where(d => d.CaseNo == request.CaseNo)
                .OrderBy(d => d.IssuedAt).ThenBy(d => d.Id)
                .Select(d => new Row(d.Id, d.Type, d.Number, d.Title, d.CheckCode, d.IssuedAt, d.IssuedByName, d.State))
                .Take(Most).ToListAsync(cancellationToken),
            null);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/documents", Get)
        .WithName(nameof(ListDocuments)).WithSummary("List the documents of a case").Requires(Capabilities.IntakeRead);

    private static async Task<Ok<View>> Get(string caseNo, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(caseNo), ct));
}
