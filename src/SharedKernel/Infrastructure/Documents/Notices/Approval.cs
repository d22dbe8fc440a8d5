using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>准予决定书 (C8): content, conditions, validity.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="grant">What is granted.</param>
    /// <param name="isPermit">True for item type 01 行政许可: other title, other basis.</param>
    public static DocumentDraft Approval(IssuingBody body, NoticeCase @case, Grant grant, bool isPermit = false) =>
        For(
            DocumentType.ApprovalNotice, body, @case,
            [
                new Paragraph(
                    $"你（单位）于{DocumentText.Date(grant.AppliedOn)}提出的“{@case.ItemName}”申请，经审查，符合规定的条件和标准。" +
                    (isPermit ? "依据《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定准予行政许可。" : "本机关决定予以核准。")),
                new Facts(
                [
                    new("办件编号", @case.CaseNo), new("准予事项", grant.Content), new("附加条件", grant.Conditions ?? "无"),
                    new("有效期限", grant.Validity), new("决定日期", DocumentText.Date(grant.DecidedOn)),
                ]),
                new Paragraph(grant.CertificateFollows
                    ? $"依据规定，本机关将自作出决定之日起十个工作日内向你（单位）颁发证照，请凭本决定书或者办件编号到{body.Name}领取。"
                    : $"请凭本决定书或者办件编号到{body.Name}领取办理结果。"),
            ],
            isPermit ? "准予行政许可决定书" : null);
}

/// <summary>What is granted.</summary>
/// <param name="AppliedOn">Day of the application.</param>
/// <param name="DecidedOn">Day of the decision.</param>
/// <param name="Content">准予的内容.</param>
/// <param name="Validity">有效期限, e.g. 长期有效.</param>
/// <param name="Conditions">附加条件; null when none.</param>
/// <param name="CertificateFollows">True when a certificate is made within ten working days (行政许可法 44).</param>
public sealed record Grant(
    DateOnly AppliedOn, DateOnly DecidedOn, string Content, string Validity, string? Conditions = null, bool CertificateFollows = false);
