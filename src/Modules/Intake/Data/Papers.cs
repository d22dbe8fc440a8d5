using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>文书. What Intake tells the document factory about a centre and an application.</summary>
internal static class Papers
{
    // A phone that Catalog does not know yet is publicised in the hall itself.
    private const string PostedInHall = "（见大厅公示）";

    public static IssuingBody Body(this KnownCentre centre) => new(
        centre.PlaceCode, centre.ShortName, centre.Name, centre.Phone ?? PostedInHall, centre.SupervisionPhone ?? PostedInHall,
        centre.Address);

    public static NoticeCase Case(this Application a, string? queryCode = null) =>
        new(a.Id, a.CaseNo, a.ItemName, a.Applicant.Name, queryCode);

    /// <summary>The papers that are in, with the counts the item asks for.</summary>
    public static IReadOnlyList<NoticeMaterial> In(this ItemVersion item, IEnumerable<SubmittedMaterial> materials) =>
    [
        .. from material in materials
           where material.Check == MaterialCheck.Ok
           join asked in item.Materials on material.RequirementId equals asked.Id
           select new NoticeMaterial(asked.Name, asked.Originals, asked.Copies, material.Note),
    ];

    public static DocumentDraft Receipt(KnownCentre centre, Application a, ItemVersion item, string? queryCode, DateTimeOffset now) =>
        Notices.Receipt(centre.Body(), a.Case(queryCode), item.In(a.Materials), now, a.EffectiveReceiptOn, a.AcceptanceDue);

    /// <summary>What came in of the papers asked for; when all of it did, the new dates.</summary>
    public static DocumentDraft SupplementReceipt(
        KnownCentre centre, Application a, ItemVersion item, IReadOnlyList<string> ids, DateTimeOffset now) => Notices.Receipt(
        centre.Body(), a.Case(), item.In(a.Materials.Where(m => ids.Contains(m.RequirementId))), now, a.EffectiveReceiptOn,
        a.AcceptanceDue);

    public static DocumentDraft Delivery(KnownCentre centre, Application a, string idTail, IReadOnlyList<DeliveredPaper> papers)
    {
        var d = a.Delivery!;

        return Notices.Delivery(
            centre.Body(), a.Case(),
            new Handover(d.Method.InChinese(), d.RecipientName, idTail, d.Relation ?? "本人", d.DeliveredAt), papers);
    }

    public static DocumentDraft Acceptance(KnownCentre centre, Application a, ItemVersion item, DecisionDues dues) => Notices.Acceptance(
        centre.Body(), a.Case(),
        new AcceptanceDates(a.AcceptedOn!.Value, dues.Promised.Due, dues.Statutory.Due, a.Deemed, dues.Provisional),
        [.. item.Route.Select(s => new NoticePost(s.InChinese, s.Limit.InChinese))]);

    public static DocumentDraft Instant(KnownCentre centre, Application a, ItemVersion item, DateTimeOffset now) => Notices.Instant(
        centre.Body(), a.Case(), item.In(a.Materials), a.ReceivedAt, now, $"准予，{item.ResultName}");

    public static DocumentDraft Supplement(KnownCentre centre, Application a, SupplementNotice notice) => Notices.Supplement(
        centre.Body(), a.Case(), [.. notice.Entries.Select(e => new NoticeDefect(e.Name, e.Defect, e.HowToCure))], notice.Due);
}

/// <summary>办结日期. Approval owns the clocks; the notice of acceptance already names their dates, by the same pure rule.</summary>
internal sealed record DecisionDues(Deadline Promised, Deadline Statutory)
{
    public bool Provisional => Promised.Provisional || Statutory.Provisional;

    public static DecisionDues Of(Application a, IWorkCalendar calendar)
    {
        var start = ChinaTime.At(a.AcceptedOn!.Value);

        return new DecisionDues(
            Recompute.Of(Clock.StartedByAct(ClockKind.Promised, start, a.PromisedLimit), calendar),
            Recompute.Of(Clock.StartedByAct(ClockKind.Statutory, start, a.StatutoryLimit), calendar));
    }
}
