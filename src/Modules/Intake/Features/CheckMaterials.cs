using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>材料核对与当场更正 (行政许可法 32(1)(3), domain.md AP5). Logged; the clock is not touched.</summary>
internal static class CheckMaterials
{
    public sealed record Body(IReadOnlyList<Finding> Materials);

    public sealed record Finding(string RequirementId, MaterialCheck Check, string? Note);

    public sealed record Command(Guid Id, IReadOnlyList<Finding> Materials) : ICommand<View>;

    public sealed record View(Guid Id, ApplicationState State, IReadOnlyList<Checked> Materials, long Revision) : IRevisioned;

    /// <summary>Without the clerk's note: the answer is kept for repetition, and notes may be about people.</summary>
    public sealed record Checked(string RequirementId, string Name, MaterialCheck Check);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Materials).NotEmpty().WithMessage("请至少核对一份材料")
                .Must(NoneTwice).WithMessage("同一材料列了两次").WithErrorCode("duplicate");
            RuleForEach(c => c.Materials).NotNull().ChildRules(m =>
            {
                m.RuleFor(x => x.RequirementId).NotEmpty().WithMessage("请写明材料编号").MaximumLength(40);
                m.RuleFor(x => x.Check).IsInEnum();
                m.RuleFor(x => x.Note).MaximumLength(200).WithMessage("材料说明不超过200字");
            });
        }

        private static bool NoneTwice(IReadOnlyList<Finding>? materials) =>
            materials is null || materials.Where(m => m is not null).GroupBy(m => m.RequirementId).All(g => g.Count() == 1);
    }

    public sealed class Handler(IntakeDb db, Desk desk) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await db.LoadForChangeAsync<Application>(command.Id, cancellationToken);
            await desk.AtWindowAsync(application.WindowId, cancellationToken);
            MaterialIds.GuardKnown(
                application.Materials, command.Materials.Select(m => m.RequirementId), i => $"Materials[{i}].RequirementId");
            application.CheckMaterials(
                [.. command.Materials.Select(m => new MaterialFinding(m.RequirementId, m.Check, m.Note))], desk.Today, desk.Now);

            return new View(
                application.Id, application.State, [.. application.Materials.Select(m => new Checked(m.RequirementId, m.Name, m.Check))],
                application.Revision);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications/{id:guid}/material-checks", Post)
        .Requires(Capabilities.IntakeHandle).ChangesExisting()
        .WithName(nameof(CheckMaterials)).WithSummary("Record what the clerk found in the papers");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Materials), ct));
}
