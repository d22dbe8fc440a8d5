using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>制证 (C11). Makes the result paper under the next number of the centre; the case is complete with it.</summary>
internal static class IssueCertificate
{
    public sealed record Body(Guid TaskId, string? HolderName, string? Content, DateOnly? ValidFrom, DateOnly? ValidUntil);

    public sealed record Command(Guid CaseId, Guid TaskId, string? HolderName, string? Content, DateOnly? ValidFrom, DateOnly? ValidUntil)
        : ICommand<View>;

    public sealed record View(Guid Id, string CaseNo, string CertificateNo, CaseState State, string DisplayState, long Revision)
        : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.TaskId).NotEmpty().WithMessage("请指明任务");
            RuleFor(c => c.HolderName).MaximumLength(100).WithMessage("姓名不超过100字");
            RuleFor(c => c.Content).MaximumLength(200).WithMessage("核准内容不超过200字");
            RuleFor(c => c.ValidUntil).GreaterThanOrEqualTo(c => c.ValidFrom).When(c => c.ValidFrom is not null && c.ValidUntil is not null)
                .WithMessage("有效期止不得早于有效期起");
        }
    }

    public sealed class Handler(Desk desk, Papers papers) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseAsync(command.CaseId, cancellationToken);
            var holder = string.IsNullOrWhiteSpace(command.HolderName) ? null : command.HolderName.Trim();
            if (holder is not null && Masking.Name(holder) != found.ApplicantName && holder != found.ApplicantName)
            {
                throw new RuleViolation(ApprovalRules.HolderMismatch) { Allowed = found.AllowedNow() };
            }

            found.GuardIssue(command.TaskId, desk.Me);
            var form = new CertificateForm(holder, command.Content, command.ValidFrom ?? desk.Today, command.ValidUntil);
            var number = await papers.IssueCertificateAsync(found, form, cancellationToken);
            found.IssueCertificate(
                command.TaskId,
                new Certificate(number, found.Item.ResultName, desk.Me.Id, desk.Me.Name, desk.Now, form.ValidFrom, form.ValidUntil),
                desk.Me);

            return new View(found.Id, found.CaseNo, number, found.State, found.DisplayState, found.Revision);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/cases/{id:guid}/certificate", Post)
        .Requires(Capabilities.MakeCertificate).ChangesExisting()
        .WithName(nameof(IssueCertificate)).WithSummary("Make the certificate; completes the case");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) => TypedResults.Ok(
        await mediator.Send(new Command(id, body.TaskId, body.HolderName, body.Content, body.ValidFrom, body.ValidUntil), ct));
}
