using Platform.Approval.Domain;

namespace Platform.Approval.Data;

/// <summary>审批文书. Issues the notices of a case and keeps them with it.</summary>
internal sealed class Papers(ApprovalDb db, ReadCopies copies)
{
    private const string Unstated = "长期有效";

    /// <summary>核准通知书 or 驳回通知书.</summary>
    public async Task IssueDecisionAsync(ApprovalCase c, CancellationToken ct)
    {
        var (body, decision) = (await BodyAsync(c, ct), c.Decision!);
        var draft = decision.Outcome == DecisionOutcome.Approved
            ? Notices.Approval(
                body, Subject(c),
                new Grant(c.AcceptedOn, decision.On, c.ItemName, Unstated, null, c.Item.HasCertificatePost || c.CertificateIsDue),
                c.Item.IsPermit)
            : Notices.Refusal(
                body, Subject(c), c.AcceptedOn, [.. decision.Grounds.Select(g => new NoticeGround(g.Code, g.Basis))],
                new NoticeRemedies(c.Item.ReviewBody, c.Item.Court), c.Item.IsPermit);

        await IssueAsync(c, draft, ct);
    }

    /// <summary>证照. Its number is the document's, gapless per centre and year.</summary>
    public async Task<string> IssueCertificateAsync(ApprovalCase c, CertificateForm form, CancellationToken ct) => (await IssueAsync(
        c,
        Notices.Certificate(
            await BodyAsync(c, ct), Subject(c), c.Item.ResultName, new CertificateHolder(form.HolderName ?? c.ApplicantName, "见申请材料"),
            new CertificateValidity(form.Content ?? c.ItemName, form.ValidFrom, form.ValidUntil)),
        ct)).Number;

    /// <summary>特别程序告知书 (行政许可法 45): told in writing, with the time it takes.</summary>
    public async Task IssueSuspensionAsync(ApprovalCase c, IWorkCalendar calendar, CancellationToken ct)
    {
        var suspension = c.Suspensions[^1];
        var law = suspension.Reason.StopsTheLaw();
        var from = ChinaTime.DateOf(suspension.From);
        var running = (law ? c.Statutory : c.Promised).Clock;
        var planned = running.Resume(ChinaTime.At(calendar.Add(from, suspension.PlannedDays), new TimeOnly(23, 59)));
        await IssueAsync(
            c,
            Notices.SpecialProcedure(
                await BodyAsync(c, ct), Subject(c),
                new SpecialProcedure(
                    suspension.Reason.InChinese(), suspension.Basis ?? (law ? "《中华人民共和国行政许可法》第四十五条的规定" : "办理承诺的约定"), from,
                    suspension.PlannedDays, law ? "承诺期限、法定期限" : "承诺期限", Recompute.Of(planned, calendar).Due)),
            ct);
    }

    /// <summary>延期通知书 (行政许可法 42).</summary>
    public async Task IssueExtensionAsync(ApprovalCase c, CancellationToken ct)
    {
        var extension = c.Extension!;
        await IssueAsync(
            c,
            Notices.Extension(
                await BodyAsync(c, ct), Subject(c), extension.Days, extension.Reason, extension.OldStatutoryDue, extension.NewStatutoryDue),
            ct);
    }

    // Approval knows the applicant only masked; the dossier with the full name is Intake's.
    private static NoticeCase Subject(ApprovalCase c) => new(c.Id, c.CaseNo, c.ItemName, c.ApplicantName);

    private async Task<IssuingBody> BodyAsync(ApprovalCase c, CancellationToken ct)
    {
        var centre = await copies.CentreAsync(c.CentreId, ct);

        return new IssuingBody(
            centre.PlaceCode, centre.ShortName, centre.Name, centre.Phone ?? "—", centre.SupervisionPhone ?? "—", centre.Address);
    }

    private async Task<IssuedDocument> IssueAsync(ApprovalCase c, DocumentDraft draft, CancellationToken ct)
    {
        var document = await db.IssueDocumentAsync(draft, ct);
        c.Keep(new CaseDocument(document.Id, document.Type.ToString(), document.Number, document.Title));

        return document;
    }
}

/// <summary>What a certificate says beyond what the case knows.</summary>
internal sealed record CertificateForm(string? HolderName, string? Content, DateOnly ValidFrom, DateOnly? ValidUntil);
