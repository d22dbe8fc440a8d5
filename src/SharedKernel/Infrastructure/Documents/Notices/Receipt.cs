using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>
    /// 收件凭证 (AP3, AP4, AP7): the papers with counts, when they came, from when they count, until when acceptance is decided.
    /// </summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="materials">Papers handed in.</param>
    /// <param name="receivedAt">Instant of receipt.</param>
    /// <param name="effectiveOn">有效收件日 (rule T7).</param>
    /// <param name="acceptanceDue">Last day for the decision on acceptance.</param>
    public static DocumentDraft Receipt(
        IssuingBody body, NoticeCase @case, IReadOnlyList<NoticeMaterial> materials, DateTimeOffset receivedAt, DateOnly effectiveOn,
        DateOnly acceptanceDue) => For(DocumentType.ReceiptVoucher, body, @case,
    [
        new Paragraph($"你（单位）申请办理“{@case.ItemName}”事项，所提交的材料已收到。现出具本凭证，载明下列内容："),
        new Facts(
        [
            new("办件编号", @case.CaseNo), new("事项名称", @case.ItemName), new("收件时间", DocumentText.Instant(receivedAt)),
            new("有效收件日", DocumentText.Date(effectiveOn)), new("受理决定期限", $"{DocumentText.Date(acceptanceDue)}前（含当日）作出"),
        ]),
        new Heading("收到的材料"),
        MaterialTable(materials),
        new Paragraph("本机关将在上述期限内作出受理、一次性告知补正或者不予受理的决定；逾期不告知的，自收到申请材料之日起即为受理。"),
        new Note("本凭证仅证明收到所列材料，不表示申请已获受理或者批准。请妥善保管，凭办件编号和查询码可查询办理进度。"),
    ]);
}
