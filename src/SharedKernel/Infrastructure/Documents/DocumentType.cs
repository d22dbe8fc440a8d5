namespace Platform.SharedKernel.Infrastructure;

/// <summary>文书种类. Codes of domain.md §6; stored by name, never renamed.</summary>
public enum DocumentType
{
    /// <summary>收件凭证.</summary>
    ReceiptVoucher,

    /// <summary>受理通知书.</summary>
    AcceptanceNotice,

    /// <summary>一次性补正告知书.</summary>
    SupplementNotice,

    /// <summary>不予受理通知书.</summary>
    NotAcceptedNotice,

    /// <summary>不需办理告知书.</summary>
    NotRequiredNotice,

    /// <summary>退回件通知书.</summary>
    ReturnNotice,

    /// <summary>容缺受理通知书.</summary>
    ToleranceNotice,

    /// <summary>特别程序告知书.</summary>
    SpecialProcedureNotice,

    /// <summary>延期通知书.</summary>
    ExtensionNotice,

    /// <summary>听证告知书、听证通知书.</summary>
    HearingNotice,

    /// <summary>准予决定书 (核准通知书).</summary>
    ApprovalNotice,

    /// <summary>不予许可决定书 (驳回通知书).</summary>
    RefusalNotice,

    /// <summary>缴费通知书.</summary>
    FeeNotice,

    /// <summary>证照.</summary>
    Certificate,

    /// <summary>送达回执.</summary>
    DeliveryReceipt,

    /// <summary>终止通知书.</summary>
    TerminationNotice,

    /// <summary>即办件办结凭证: receipt, acceptance, decision in one paper.</summary>
    InstantVoucher,

    /// <summary>AB岗交接单.</summary>
    HandoverSheet,

    /// <summary>督办单.</summary>
    SupervisionOrder,

    /// <summary>黄牌通知.</summary>
    YellowCardNotice,

    /// <summary>红牌通知.</summary>
    RedCardNotice,
}

/// <summary>What is fixed for a kind of document.</summary>
/// <param name="Title">Title printed on it.</param>
/// <param name="Mark">Type characters of its number (domain.md §4.2; those the list lacks are our choice).</param>
/// <param name="SealLabel">Words at the foot of the seal; null for papers that carry none.</param>
public sealed record DocumentKind(string Title, string Mark, string? SealLabel)
{
    private const string Acceptance = "受理专用章";
    private const string Decision = "审批专用章";
    private const string Supervision = "监督专用章";

    /// <summary>The fixed facts of <paramref name="type"/>.</summary>
    public static DocumentKind Of(DocumentType type) => type switch
    {
        DocumentType.ReceiptVoucher => new("收件凭证", "收", Acceptance),
        DocumentType.AcceptanceNotice => new("受理通知书", "受", Acceptance),
        DocumentType.SupplementNotice => new("一次性补正告知书", "补", Acceptance),
        DocumentType.NotAcceptedNotice => new("不予受理通知书", "不受", Acceptance),
        DocumentType.NotRequiredNotice => new("不需办理告知书", "告", Acceptance),
        DocumentType.ReturnNotice => new("退回件通知书", "退", Acceptance),
        DocumentType.ToleranceNotice => new("容缺受理通知书", "容", Acceptance),
        DocumentType.SpecialProcedureNotice => new("特别程序告知书", "特", Decision),
        DocumentType.ExtensionNotice => new("延期通知书", "延", Decision),
        DocumentType.HearingNotice => new("听证通知书", "听", Decision),
        DocumentType.ApprovalNotice => new("准予决定书", "准", Decision),
        DocumentType.RefusalNotice => new("不予许可决定书", "驳", Decision),
        DocumentType.FeeNotice => new("缴费通知书", "费", Decision),
        DocumentType.Certificate => new("证照", "证", Decision),
        DocumentType.DeliveryReceipt => new("送达回执", "送", null),
        DocumentType.TerminationNotice => new("终止办理通知书", "终", Decision),
        DocumentType.InstantVoucher => new("即办件办结凭证", "即", Decision),
        DocumentType.HandoverSheet => new("AB岗交接单", "交", null),
        DocumentType.SupervisionOrder => new("督办单", "督", Supervision),
        DocumentType.YellowCardNotice => new("黄牌通知书", "黄", Supervision),
        DocumentType.RedCardNotice => new("红牌通知书", "红", Supervision),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such document."),
    };
}
