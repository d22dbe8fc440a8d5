using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>AB岗交接单 (W3, W6): who hands which post to whom, and every open item.</summary>
    /// <param name="body">The centre.</param>
    /// <param name="coverId">The cover.</param>
    /// <param name="shift">The post and both people.</param>
    /// <param name="openItems">Open items; may be empty.</param>
    public static DocumentDraft HandoverSheet(
        IssuingBody body, Guid coverId, PostHandover shift, IReadOnlyList<OpenItem> openItems) => new()
    {
        Type = DocumentType.HandoverSheet,
        Body = body,
        SubjectId = coverId,
        Blocks =
        [
            new Facts(
            [
                new("窗口（岗位）", shift.PostName), new("交出人", shift.FromName), new("接替人", shift.ToName), new("交接原因", shift.Reason),
                new("交接时间", DocumentText.Instant(shift.At)), new("未结办件", $"{openItems.Count}件"),
            ]),
            new Heading("未结办件清单"),
            openItems.Count == 0
                ? new Paragraph("交接时无未结办件。")
                : OpenItems(openItems),
            new Paragraph("接替人自交接时起以本岗位职责办理上列事项，办理记录载明代替何人办理；交出人返岗后应当办理接回手续。"),
            new Signatures(["交出人（签名）", "接替人（签名）", "监交人（签名）"]),
        ],
    };

    private static Table OpenItems(IReadOnlyList<OpenItem> items) => new(
        [
            new("序号", 2, Centred: true), new("办件编号", 9), new("事项名称", 6), new("状态", 3, Centred: true),
            new("到期日", 6, Centred: true),
        ],
        [
            .. items.Select((o, i) =>
                (IReadOnlyList<string>)[$"{i + 1}", o.CaseNo, o.ItemName, o.State, o.Due is { } due ? DocumentText.Date(due) : "—"]),
        ]);
}

/// <summary>A post changing hands.</summary>
/// <param name="PostName">Window or post.</param>
/// <param name="FromName">Who hands over.</param>
/// <param name="ToName">Who takes over.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record PostHandover(string PostName, string FromName, string ToName, string Reason, DateTimeOffset At);

/// <summary>An open item handed over.</summary>
/// <param name="CaseNo">办件编号.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="State">Display state, Chinese.</param>
/// <param name="Due">Due date; null when no clock runs.</param>
public sealed record OpenItem(string CaseNo, string ItemName, string State, DateOnly? Due);
