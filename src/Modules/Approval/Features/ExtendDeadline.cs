using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>延长期限 (C5, 行政许可法 42). An attempt after the limit is void; it is refused, and remembered.</summary>
internal static class ExtendDeadline
{
    public sealed record Body(int Days, string Reason);

    public sealed record Command(Guid CaseId, int Days, string Reason) : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Days).InclusiveBetween(1, LegalLimits.JointExtensionDays).WithMessage("延长天数须为1至15个工作日");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("请填写延期理由").MaximumLength(300).WithMessage("理由不超过300字");
        }
    }

    public sealed class Handler(Desk desk, Papers papers) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseAsync(command.CaseId, cancellationToken);
            if (desk.IsHead && found.IsTooLateToExtend(desk.Today))
            {
                throw found.TooLate(Published.VoidExtension(found, command.Days, desk.Me, desk.Now));
            }

            found.Extend(command.Days, command.Reason, desk.Me, desk.IsHead, desk.Calendar, desk.Now);
            await papers.IssueExtensionAsync(found, cancellationToken);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/cases/{id:guid}/extension", Post)
        .Requires(Capabilities.Extend).ChangesExisting()
        .WithName(nameof(ExtendDeadline)).WithSummary("Extend the limit once, by the head of the authority");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Days, body.Reason), ct));
}
