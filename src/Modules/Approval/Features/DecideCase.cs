using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>作出决定 (C8, C9). The approval post alone; the notice goes out with the decision.</summary>
internal static class DecideCase
{
    public sealed record Body(Guid TaskId, DecisionOutcome Outcome, string Opinion, IReadOnlyList<GroundBody>? Grounds);

    public sealed record GroundBody(string Code, string Basis);

    public sealed record Command(Guid CaseId, Guid TaskId, DecisionOutcome Outcome, string Opinion, IReadOnlyList<GroundBody> Grounds)
        : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.TaskId).NotEmpty().WithMessage("请指明任务");
            RuleFor(c => c.Outcome).IsInEnum();
            RuleFor(c => c.Opinion).NotEmpty().WithMessage("请填写意见").MaximumLength(1000).WithMessage("意见不超过1000字");
            RuleFor(c => c.Grounds).Must(g => g is null || g.Count <= 20).WithMessage("理由不超过20条");
            RuleFor(c => c.Grounds).Must((c, g) => c.Outcome == DecisionOutcome.Refused || g.Count == 0).WithMessage("准予决定不填写不予理由");
            RuleForEach(c => c.Grounds).ChildRules(g =>
            {
                g.RuleFor(x => x.Code).NotEmpty().WithMessage("请填写理由").MaximumLength(200);
                g.RuleFor(x => x.Basis).NotEmpty().WithMessage("请填写依据条款").MaximumLength(300);
            });
        }
    }

    public sealed class Handler(Desk desk, Roster roster, Papers papers) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseAsync(command.CaseId, cancellationToken);
            var ruling = new Ruling(
                command.Outcome, command.Opinion.Trim(), [.. command.Grounds.Select(g => new Ground(g.Code, g.Basis))],
                desk.Setting(ApprovalSettings.NegativeOpinionLength, found.DivisionCode));
            var maker = found.Item.HasCertificatePost
                ? await roster.ForNewTaskAsync(found.DivisionCode, Domain.Post.CertificateMaking, cancellationToken)
                : null;
            found.Decide(command.TaskId, ruling, desk.Me, maker, desk.Calendar, desk.Now);
            await papers.IssueDecisionAsync(found, cancellationToken);
            if (found.CertificateIsDue)
            {
                await IssueAtOnceAsync(found, cancellationToken);
            }

            return CaseAnswer.Of(found);
        }

        private async Task IssueAtOnceAsync(ApprovalCase found, CancellationToken ct)
        {
            var form = new CertificateForm(null, null, desk.Today, null);
            var number = await papers.IssueCertificateAsync(found, form, ct);
            found.IssueWithDecision(new Certificate(
                number, found.Item.ResultName, desk.Me.Id, desk.Me.Name, desk.Now, form.ValidFrom, form.ValidUntil));
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/cases/{id:guid}/decision", Post)
        .Requires(Capabilities.Decide).ChangesExisting()
        .WithName(nameof(DecideCase)).WithSummary("Decide a case: approve, or refuse with grounds");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.TaskId, body.Outcome, body.Opinion, body.Grounds ?? []), ct));
}
