using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>按办件编号查看.</summary>
internal static class GetCaseByCaseNo
{
    public sealed record Query(string CaseNo) : IQuery<CaseView>;

    public sealed class Handler(CaseReader reader) : IRequestHandler<Query, CaseView>
    {
        public Task<CaseView> Handle(Query request, CancellationToken cancellationToken) =>
            reader.ReadAsync(c => c.CaseNo == request.CaseNo, request.CaseNo, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/cases/by-case-no/{caseNo}", Get)
        .Requires(Capabilities.ApprovalRead)
        .WithName(nameof(GetCaseByCaseNo)).WithSummary("A case by the number on its papers");

    private static async Task<Ok<CaseView>> Get(string caseNo, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(caseNo), ct));
}
