using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>送达回执 (AP17): what was handed to whom, how and when; signed by the recipient.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="handover">Recipient, way and instant.</param>
    /// <param name="documents">Title and number of every paper handed out.</param>
    public static DocumentDraft Delivery(IssuingBody body, NoticeCase @case, Handover handover, IReadOnlyList<DeliveredPaper> documents) =>
        For(DocumentType.DeliveryReceipt, body, @case with { QueryCode = null },
    [
        new Facts(
        [
            new("受送达人", @case.ApplicantName), new("办件编号", @case.CaseNo), new("事项名称", @case.ItemName), new("送达方式", handover.Method),
            new("签收人", $"{handover.RecipientName}（证件号码尾号{handover.IdTail}）"), new("与受送达人关系", handover.Relation),
            new("送达时间", DocumentText.Instant(handover.At)),
        ]),
        new Heading("送达的文书"),
        new Table(
            [new("序号", 2, Centred: true), new("文书名称", 8), new("文号", 10)],
            [.. documents.Select((d, i) => (IReadOnlyList<string>)[$"{i + 1}", d.Title, d.Number])]),
        new Paragraph("上列文书和结果已核对无误，签收人对收到的内容无异议。"),
        new Signatures(["签收人（签名）", "送达人（签名）", "签收日期"]),
    ]) with
        { Addressee = null };
}

/// <summary>How a result left the house.</summary>
/// <param name="Method">送达方式, e.g. 窗口领取, 邮寄送达.</param>
/// <param name="RecipientName">Who took it.</param>
/// <param name="IdTail">Last four characters of his identity number.</param>
/// <param name="Relation">本人, 代理人 …</param>
/// <param name="At">When.</param>
public sealed record Handover(
    string Method, [property: PersonalData(Mask.Name)] string RecipientName, string IdTail, string Relation, DateTimeOffset At);

/// <summary>A paper handed out.</summary>
/// <param name="Title">Title.</param>
/// <param name="Number">文号.</param>
public sealed record DeliveredPaper(string Title, string Number);
