using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>查看办件.</summary>
internal static class GetCase
{
    public sealed record Query(Guid Id) : IQuery<CaseView>;

    public sealed class Handler(CaseReader reader) : IRequestHandler<Query, CaseView>
    {
        public Task<CaseView> Handle(Query request, CancellationToken cancellationToken) =>
            reader.ReadAsync(c => c.Id == request.Id, request.Id, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/cases/{id:guid}", Get)
        .Requires(Capabilities.ApprovalRead)
        .WithName(nameof(GetCase)).WithSummary("A case: posts, clocks, decision, and what one may do");

    private static async Task<Ok<CaseView>> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id), ct));
}
