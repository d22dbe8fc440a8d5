using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>送达. The result goes to the applicant or his proxy, who shows who he is (domain.md AP17).</summary>
internal static class DeliverResult
{
    /// <param name="Method">Counter, Courier, Electronic, SelfService.</param>
    /// <param name="RecipientName">Who takes it.</param>
    /// <param name="RecipientIdTail">Last four characters of his number.</param>
    /// <param name="Relation">What he is to the applicant; empty or 本人 for the applicant himself.</param>
    public sealed record Body(DeliveryMethod Method, string RecipientName, string RecipientIdTail, string? Relation);

    public sealed record Command(
        Guid Id, DeliveryMethod Method, string RecipientName, string RecipientIdTail, string? Relation) : ICommand<View>;

    public sealed record View(
        Guid Id, string CaseNo, ApplicationState State, DateTimeOffset DeliveredAt, IReadOnlyList<DocumentRef> Documents, long Revision)
        : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Method).IsInEnum();
            RuleFor(c => c.RecipientName).NotEmpty().WithMessage("请填写领取人姓名").MaximumLength(100).WithMessage("领取人姓名不超过100字");
            RuleFor(c => c.RecipientIdTail).NotEmpty().WithMessage("请填写领取人证件后四位")
                .Matches(@"^[0-9A-Za-z]{4}\z").WithMessage("请填写证件号码的最后4位").WithErrorCode("id-tail.format");
            RuleFor(c => c.Relation).MaximumLength(40).WithMessage("关系说明不超过40字");
        }
    }

    public sealed class Handler(IntakeDb db, Desk desk, IFieldCipher cipher) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await db.LoadForChangeAsync<Application>(command.Id, cancellationToken);
            var hall = await desk.InHallAsync(application.DivisionCode, cancellationToken);
            var delivery = new Delivery
            {
                Method = command.Method,
                RecipientName = command.RecipientName.Trim(),
                Relation = IsSelf(command.Relation) ? null : command.Relation!.Trim(),
                RecipientIdTailPrint = cipher.IdTailPrint(command.RecipientIdTail),
                DeliveredAt = desk.Now,
            };
            application.Deliver(delivery, desk.Me);
            await db.CollectedAsync(application, cancellationToken);
            var papers = await HandedOutAsync(application, cancellationToken);
            var receipt = await db.IssueDocumentAsync(
                Papers.Delivery(hall.Centre, application, command.RecipientIdTail, papers), cancellationToken);

            return new View(
                application.Id, application.CaseNo, application.State, delivery.DeliveredAt, [DocumentRef.Of(receipt)],
                application.Revision);
        }

        private static bool IsSelf(string? relation) => relation?.Trim() is null or "" or "本人" or "Self";

        /// <summary>Everything issued on the decision; an instant item's voucher is its decision.</summary>
        private Task<List<DeliveredPaper>> HandedOutAsync(Application a, CancellationToken ct) => db.Set<IssuedDocument>().AsNoTracking()
            .Where(d => d.CaseNo == a.CaseNo && d.State == DocumentState.Issued
                && (d.Type == DocumentType.ApprovalNotice || d.Type == DocumentType.RefusalNotice || d.Type == DocumentType.Certificate
                    || d.Type == DocumentType.InstantVoucher))
            .OrderBy(d => d.IssuedAt).Select(d => new DeliveredPaper(d.Title, d.Number)).ToListAsync(ct);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications/{id:guid}/delivery", Post)
        .Requires(Capabilities.Deliver).ChangesExisting()
        .WithName(nameof(DeliverResult)).WithSummary("Hand the result out");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Method, body.RecipientName, body.RecipientIdTail, body.Relation), ct));
}
