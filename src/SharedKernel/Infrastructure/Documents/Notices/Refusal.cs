using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>不予许可决定书、驳回通知书 (C9; 行政许可法 38(2)): reasons with basis, and both ways to contest it with their terms.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="appliedOn">Day of the application.</param>
    /// <param name="grounds">Reasons, each with its basis.</param>
    /// <param name="remedies">Review body and court.</param>
    /// <param name="isPermit">True for item type 01 行政许可.</param>
    public static DocumentDraft Refusal(
        IssuingBody body, NoticeCase @case, DateOnly appliedOn, IReadOnlyList<NoticeGround> grounds, NoticeRemedies remedies,
        bool isPermit = false) => For(
            DocumentType.RefusalNotice, body, @case,
            [
                new Paragraph(
                    $"你（单位）于{DocumentText.Date(appliedOn)}提出的“{@case.ItemName}”申请（办件编号：{@case.CaseNo}），经审查，" +
                    (isPermit
                        ? "不符合法定条件、标准。依据《中华人民共和国行政许可法》第三十八条第二款的规定，本机关决定不予行政许可，理由和依据如下："
                        : "不符合规定的条件，本机关决定不予批准，理由和依据如下：")),
                new Table(
                    [new("序号", 2, Centred: true), new("理由", 11), new("依据", 9)],
                    [.. grounds.Select((g, i) => (IReadOnlyList<string>)[$"{i + 1}", g.Reason, g.Basis])]),
                RemediesOf("本决定", remedies),
            ],
            isPermit ? "不予行政许可决定书" : "驳回通知书");

    /// <summary>60 days of review (行政复议法 20), six months of suit (行政诉讼法 46).</summary>
    private static Remedies RemediesOf(string act, NoticeRemedies remedies) => new(
    [
        $"如不服{act}，可以自收到本文书之日起六十日内，依法向{remedies.ReviewBody}申请行政复议；",
        $"也可以自收到本文书之日起六个月内，依法向{remedies.Court}提起行政诉讼。",
    ]);
}
