using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>延期通知书 (C5; 行政许可法 42: approved by the head, the reason is told).</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="days">Working days added.</param>
    /// <param name="reason">延期理由.</param>
    /// <param name="oldDue">Due date before.</param>
    /// <param name="newDue">Due date now.</param>
    public static DocumentDraft Extension(
        IssuingBody body, NoticeCase @case, int days, string reason, DateOnly oldDue, DateOnly newDue) =>
        For(DocumentType.ExtensionNotice, body, @case,
    [
        new Paragraph(
            $"你（单位）提出的“{@case.ItemName}”申请，本机关不能在法定期限内作出决定。" +
            $"依据《中华人民共和国行政许可法》第四十二条的规定，经本机关负责人批准，办理期限延长{days}个工作日。"),
        new Facts(
        [
            new("办件编号", @case.CaseNo), new("延期理由", Sentence(reason)), new("原办结日期", DocumentText.Date(oldDue)),
            new("延长期限", $"{days}个工作日"), new("延长后办结日期", DocumentText.Date(newDue)),
        ]),
        new Paragraph("同一申请的办理期限只延长一次。因延期给你（单位）带来不便，敬请谅解。"),
    ]);
}
