using System.Security.Cryptography;
using System.Text;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>进度查询. The applicant asks with his number and his code; a wrong number and a wrong code get the same answer.</summary>
internal static class FindProgress
{
    private static readonly Actor Applicant = new(
        ActorKind.Citizen, Guid.Empty, "申请人", "", [Roles.Citizen], new Dictionary<string, string>(), "", null, false, null);

    public sealed record Query(string CaseNo, string QueryCode) : IQuery<View>;

    /// <param name="CaseNo">Case number.</param>
    /// <param name="ItemName">Item.</param>
    /// <param name="ApplicantName">Masked.</param>
    /// <param name="DisplayState">Code of the display table.</param>
    /// <param name="ExpectedOn">Last date of what is awaited from the office; null when nothing is.</param>
    /// <param name="YourTurn">What the applicant has to do, in Chinese; null when nothing.</param>
    /// <param name="CentreName">Where.</param>
    /// <param name="Phone">Whom to call.</param>
    /// <param name="Steps">The way of the matter.</param>
    public sealed record View(
        string CaseNo, string ItemName, string ApplicantName, string DisplayState, DateOnly? ExpectedOn, string? YourTurn,
        string CentreName, string? Phone, IReadOnlyList<Step> Steps);

    public sealed record Step(DateTimeOffset? At, string Text, bool Done);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.CaseNo).NotEmpty().WithMessage("请填写办件编号").Matches(@"^[0-9]{23}\z").WithMessage("办件编号为23位数字");
            RuleFor(q => q.QueryCode).NotEmpty().WithMessage("请填写查询码").Matches(@"^[0-9]{6}\z").WithMessage("查询码为6位数字");
        }
    }

    public sealed class Handler(IntakeDb db, ReadCopies copies, IFieldCipher cipher) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var a = await db.Applications.AsNoTracking().SingleOrDefaultAsync(x => x.CaseNo == query.CaseNo, cancellationToken);
            var print = Encoding.ASCII.GetBytes(cipher.QueryCode(query.CaseNo, query.QueryCode));
            if (a is null || !CryptographicOperations.FixedTimeEquals(print, Encoding.ASCII.GetBytes(a.QueryCodePrint)))
            {
                throw new Missing(nameof(Application));
            }

            var known = await db.Set<KnownCase>().AsNoTracking().SingleOrDefaultAsync(k => k.CaseNo == a.CaseNo, cancellationToken);
            var (hall, _) = await copies.OfAsync(a.DivisionCode, cancellationToken);

            return new View(
                a.CaseNo, a.ItemName, a.Applicant.MaskedName, KnownCase.DisplayCodeOf(a.State, known), ExpectedOn(a, known),
                YourTurn(a, hall), hall.Centre.Name, hall.Centre.Phone, Steps(a));
        }

        private static DateOnly? ExpectedOn(Application a, KnownCase? known) => a.State switch
        {
            ApplicationState.Received => a.AcceptanceDue,
            ApplicationState.Accepted or ApplicationState.InHandling => known?.PromisedDue,
            _ => null,
        };

        private static string? YourTurn(Application a, Hall hall) => a.State switch
        {
            ApplicationState.AwaitingSupplement => $"请于{DocumentText.Date(a.OpenNotice!.Due)}前补齐：{Awaited(a.OpenNotice)}",
            ApplicationState.ResultReady => $"请携带身份证件到{hall.Centre.Name}领取结果",
            _ => null,
        };

        private static string Awaited(SupplementNotice notice) =>
            string.Join("、", notice.Entries.Where(e => !e.Received).Select(e => e.Name));

        private static IReadOnlyList<Step> Steps(Application a) =>
        [
            new(a.ReceivedAt, "收到申请材料", true),
            new(a.AcceptedOn is { } on ? ChinaTime.At(on) : null, a.Deemed ? "视为受理" : "受理", a.AcceptedOn is not null),
            new(null, "审核并作出决定", a.Result is not null),
            new(a.Delivery?.DeliveredAt, "领取结果", a.Delivery is not null),
        ];
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/progress", Post)
        .OpenToAll("the case number and the query code are the key")
        .WithName(nameof(FindProgress)).WithSummary("Where a matter stands, for its applicant");

    private static async Task<Ok<View>> Post(Query query, WorkSession session, IMediator mediator, CancellationToken ct)
    {
        // The number itself says whose register to look into; nothing else is in reach.
        session.Enter(Applicant, query.CaseNo is { Length: 23 } no ? DataScope.Subtree(no[..9]) : DataScope.None);

        return TypedResults.Ok(await mediator.Send(query, ct));
    }
}
