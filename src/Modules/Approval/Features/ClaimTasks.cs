using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>批量领取. Each task stands for itself: what cannot be claimed comes back with its reason, the rest is claimed.</summary>
internal static class ClaimTasks
{
    public const int Most = 50;

    public sealed record Body(IReadOnlyList<Guid> TaskIds);

    public sealed record Command(IReadOnlyList<Guid> TaskIds) : ICommand<View>;

    public sealed record View(IReadOnlyList<Row> Items);

    public sealed record Row(Guid Id, bool Ok, string? Code, string? Detail)
    {
        public static Row Done(Guid id) => new(id, true, null, null);

        public static Row Refused(Guid id, Rule rule, string detail) => new(id, false, rule.Code, detail);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.TaskIds).NotEmpty().WithMessage("请至少选择一件")
            .Must(ids => ids is null || ids.Count <= Most).WithMessage($"一次最多办理{Most}件");
    }

    public sealed class Handler(ApprovalDb db, Desk desk, Roster roster) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var rows = new List<Row>();
            foreach (var id in command.TaskIds.Distinct())
            {
                rows.Add(await ClaimAsync(id, cancellationToken));
            }

            return new View(rows);
        }

        private async Task<Row> ClaimAsync(Guid taskId, CancellationToken ct)
        {
            if (!await db.Tasks.AnyAsync(t => t.Id == taskId, ct))
            {
                return Row.Refused(taskId, PlatformRules.NotFound, PlatformRules.NotFound.Sentence);
            }

            var found = await desk.CaseOfTaskAsync(taskId, ct);
            var task = found.Task(taskId);
            if (!db.Session.Actor.Can(task.Post.Capability()))
            {
                return Row.Refused(taskId, PlatformRules.Denied, PlatformRules.Denied.Sentence);
            }

            var serving = await roster.ServingAsync(task, ct);
            if (found.ObstacleToClaim(task, desk.Me, serving) is { } obstacle)
            {
                return Row.Refused(taskId, obstacle.Rule, obstacle.Message);
            }

            db.Session.ActingFor = serving!.ActingFor;
            found.Claim(taskId, desk.Me, serving, desk.Now);

            return Row.Done(taskId);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/tasks/claims", Post)
        .Requires(Capabilities.ApprovalRead).IsCommand()
        .WithName(nameof(ClaimTasks)).WithSummary("Claim several tasks; each answers for itself");

    private static async Task<Ok<View>> Post(Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(body.TaskIds), ct));
}
