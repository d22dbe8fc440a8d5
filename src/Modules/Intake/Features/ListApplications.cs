using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>办件查询. Newest first, within the caller's scope; by number, name, or the last four of an identity number or phone.</summary>
internal static partial class ListApplications
{
    public sealed record Query(string? Q, ApplicationState? State, Guid? WindowId, string? After, int? Limit) : IQuery<Page<Row>>;

    public sealed record Row(
        Guid Id, string CaseNo, string ItemName, string ApplicantName, ApplicationState State, string DisplayState,
        DateTimeOffset ReceivedAt, DateOnly? AcceptanceDue, Guid WindowId, long Revision);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Q).MaximumLength(60).WithMessage("查询内容不超过60字");
            RuleFor(q => q.State).IsInEnum();
            RuleFor(q => q.Limit).Must(Page.IsValid).WithMessage("每页1至200条");
            RuleFor(q => q.After).Must(after => after is null || Cursor.TryDecode(after, 2, out _)).WithMessage("翻页标记无效，请重新查询");
        }
    }

    public sealed class Handler(IntakeDb db, IFieldCipher cipher) : IRequestHandler<Query, Page<Row>>
    {
        public async Task<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = db.Applications.AsNoTracking();
            found = query.Q?.Trim() is { Length: > 0 } words ? found.Where(Matching(words)) : found;
            found = query.State is { } state ? found.Where(a => a.State == state) : found;
            found = query.WindowId is { } window ? found.Where(a => a.WindowId == window) : found;
            if (Cursor.Decode(query.After, 2) is [var at, var caseNo])
            {
                found = found.Where(Older(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), caseNo));
            }

            var size = Page.Size(query.Limit);
            var rows = await found.OrderByDescending(a => a.ReceivedAt).ThenByDescending(a => a.CaseNo).Take(size + 1)
                .Select(a => new { a, Known = db.Set<KnownCase>().SingleOrDefault(k => k.CaseNo == a.CaseNo) })
                .ToListAsync(cancellationToken);

            return Page.Of([.. rows.Select(r => RowOf(r.a, r.Known))], size, KeyOf);
        }

        private static string[] KeyOf(Row row) => [row.ReceivedAt.ToString("O", CultureInfo.InvariantCulture), row.CaseNo];

        private static Row RowOf(Application a, KnownCase? known) => new(
            a.Id, a.CaseNo, a.ItemName, a.Applicant.MaskedName, a.State, KnownCase.DisplayCodeOf(a.State, known), a.ReceivedAt,
            a.State == ApplicationState.Received ? a.AcceptanceDue : null, a.WindowId, a.Revision);

#pragma warning disable CA1309 // Translated to SQL; case numbers are digits, which every collation sorts alike.
        private static Expression<Func<Application, bool>> Older(DateTimeOffset at, string caseNo) =>
            a => a.ReceivedAt < at || (a.ReceivedAt == at && string.Compare(a.CaseNo, caseNo) < 0);

        /// <summary>What somebody types into the one search field tells by its form what it is.</summary>
        private Expression<Func<Application, bool>> Matching(string words)
        {
            var upper = words.ToUpperInvariant();
            if (LastFour().IsMatch(upper))
            {
                var tail = cipher.IdTailPrint(upper);

                return a => a.Applicant.IdTailPrint == tail || a.Applicant.PhoneTail == words;
            }

            if (WholeId().IsMatch(upper))
            {
                var print = cipher.IdPrint(upper);

                return a => a.Applicant.IdNumberPrint == print;
            }

            var after = words + ":";

            return words.All(char.IsAsciiDigit)
                ? a => a.Applicant.Phone == words || (string.Compare(a.CaseNo, words) >= 0 && string.Compare(a.CaseNo, after) < 0)
                : a => a.Applicant.Name.StartsWith(words);
        }
#pragma warning restore CA1309
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/applications", Get)
        .Requires(Capabilities.IntakeRead)
        .WithName(nameof(ListApplications)).WithSummary("Applications in the caller's scope, newest first");

    private static async Task<Ok<Page<Row>>> Get([AsParameters] Query query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(query, ct));

    [GeneratedRegex(@"^[0-9]{3}[0-9X]\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastFour();

    // 18 characters of a resident ID or a credit code; a case number prefix of that length is digits and matches a resident ID's form only.
    [GeneratedRegex(@"^([0-9]{17}[0-9X]|(?=.*[A-Z])[0-9A-Z]{18})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeId();
}
