using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>即办件办结凭证: receipt, acceptance and decision of an item done at the window in one sitting, in one paper.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="materials">Papers handed in.</param>
    /// <param name="receivedAt">Receipt, which is acceptance too.</param>
    /// <param name="decidedAt">Decision.</param>
    /// <param name="outcome">What was decided.</param>
    public static DocumentDraft Instant(
        IssuingBody body, NoticeCase @case, IReadOnlyList<NoticeMaterial> materials, DateTimeOffset receivedAt, DateTimeOffset decidedAt,
        string outcome) => For(DocumentType.InstantVoucher, body, @case,
    [
        new Paragraph(
            $"你（单位）申请的“{@case.ItemName}”为即办事项。申请材料齐全、符合要求，本机关当场受理并作出决定，" +
            "本凭证同时作为收件凭证、受理通知书和办理决定。"),
        new Facts(
        [
            new("办件编号", @case.CaseNo), new("事项名称", @case.ItemName), new("收件并受理时间", DocumentText.Instant(receivedAt)),
            new("作出决定时间", DocumentText.Instant(decidedAt)), new("办理结果", outcome),
        ]),
        new Heading("收到的材料"),
        MaterialTable(materials),
        new Note("办理结果的领取情况以送达回执为准。凭办件编号和查询码可以查询办理记录。"),
    ]);
}
