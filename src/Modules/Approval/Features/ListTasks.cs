using System.Globalization;
using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>任务列表. Open tasks, the nearest due date first: mine and what waits at my posts, or all of my scope.</summary>
internal static class ListTasks
{
    private const string Mine = "mine";
    private const string Centre = "centre";

    public sealed record Query(string Queue, string? Post, string? After, int? Limit) : IQuery<Page<Row>>;

    public sealed record Row(
        Guid TaskId, Guid CaseId, string CaseNo, string ItemName, string ApplicantName, Post Post, TaskState State, Guid? Assignee,
        string? AssigneeName, string? ActingForName, DateOnly StepDue, DateOnly PromisedDue, DateOnly StatutoryDue, CaseLight Light,
        long Revision);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Queue).Must(q => q is Mine or Centre).WithMessage($"queue 须为 {Mine} 或 {Centre}");
            RuleFor(q => q.Post).Must(p => p is null || Enum.IsDefined(typeof(Post), p))
                .WithMessage("post 须为 Review、Approval 或 CertificateMaking");
            RuleFor(q => q.Limit).Must(Page.IsValid).WithMessage($"每页1至{Page.MaxLimit}条");
            RuleFor(q => q.After).Must(a => a is null || TryKey(a, out _)).WithMessage("翻页标记无效，请从第一页重新查询");
        }
    }

    public sealed class Handler(ApprovalDb db, Desk desk, Roster roster) : IRequestHandler<Query, Page<Row>>
    {
        public async Task<Page<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var tasks = request.Queue == Mine ? await MineAsync(cancellationToken) : OfCentre();
            if (request.Post is { } name)
            {
                var post = Enum.Parse<Post>(name);
                tasks = tasks.Where(t => t.Post == post);
            }

            if (request.After is { } after && TryKey(after, out var key))
            {
                tasks = tasks.Where(t => t.Due > key.Due || (t.Due == key.Due && t.Id > key.Id));
            }

            var size = Page.Size(request.Limit);
            var lines = await tasks.OrderBy(t => t.Due).ThenBy(t => t.Id).Take(size + 1).Select(Line.Of).ToListAsync(cancellationToken);
            var page = Page.Of(lines, size, l => [l.Due.ToString("O", CultureInfo.InvariantCulture), l.TaskId.ToString()]);

            return new Page<Row>([.. page.Items.Select(l => l.ToRow(desk))], page.Next);
        }

        /// <summary>What is assigned to me, and what waits for anybody at a post where I serve as A or as covering B.</summary>
        private async Task<IQueryable<ApprovalTask>> MineAsync(CancellationToken ct)
        {
            var me = desk.Me.Id;
            var posts = await roster.MineAsync(ct);
            var ids = posts.ConvertAll(p => (Guid?)p.Id);
            var (places, kinds) = (posts.ConvertAll(p => p.PlaceCode), posts.ConvertAll(p => p.Post));

            return db.Tasks.AsNoTracking().Where(t => t.IsOpen && (
                t.AssigneeId == me
                || (t.State == TaskState.Pending && ids.Contains(t.DutyPostId))
                || (t.DutyPostId == null && t.AssigneeId == null && places.Contains(t.DivisionCode) && kinds.Contains(t.Post))));
        }

        private IQueryable<ApprovalTask> OfCentre()
        {
            var place = db.Session.Actor.CentrePlaceCode;
            var open = db.Tasks.AsNoTracking().Where(t => t.IsOpen);

            return place is null ? open : open.Where(t => t.DivisionCode == place); // Equality lets the index give the order.
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/tasks", Get)
        .Requires(Capabilities.ApprovalRead)
        .WithName(nameof(ListTasks)).WithSummary("Open tasks, nearest due date first: queue=mine or queue=centre");

    private static async Task<Ok<Page<Row>>> Get(
        string? queue, string? post, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(queue ?? Mine, post, after, limit), ct));

    private static bool TryKey(string cursor, out (DateOnly Due, Guid Id) key)
    {
        key = default;
        if (!Cursor.TryDecode(cursor, 2, out var values) || !Guid.TryParse(values[1], out var id)
            || !DateOnly.TryParseExact(values[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
        {
            return false;
        }

        key = (due, id);

        return true;
    }
}
