using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>特别程序告知书 (C3; 行政许可法 45: the time needed is told in writing).</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="procedure">What stops the clock, from when, for how long.</param>
    public static DocumentDraft SpecialProcedure(IssuingBody body, NoticeCase @case, SpecialProcedure procedure) =>
        For(DocumentType.SpecialProcedureNotice, body, @case,
    [
        new Paragraph(
            $"你（单位）提出的“{@case.ItemName}”申请，在办理过程中需要进行{procedure.Kind}。" +
            $"依据{procedure.Basis}，所需时间不计算在办理期限内，现将有关情况书面告知如下："),
        new Facts(
        [
            new("办件编号", @case.CaseNo), new("程序种类", procedure.Kind), new("开始日期", DocumentText.Date(procedure.From)),
            new("预计所需时间", $"{procedure.PlannedDays}个工作日"), new("停止计算的期限", procedure.StoppedClocks),
            new("办结日期的变化", procedure.NewDue is { } due
                ? $"按预计时间顺延至{DocumentText.Date(due)}，以该程序实际结束之日为准"
                : "自该程序结束之日起继续计算剩余期限"),
        ]),
        new Paragraph("该程序结束后，本机关将立即恢复办理，剩余期限继续计算，办结日期的变化可以凭办件编号和查询码查询。"),
    ]);
}

/// <summary>A procedure whose time the limit does not count.</summary>
/// <param name="Kind">种类, e.g. 专家评审, 听证, 检验检测.</param>
/// <param name="Basis">依据, e.g. 《中华人民共和国行政许可法》第四十五条的规定.</param>
/// <param name="From">First day the clock stands.</param>
/// <param name="PlannedDays">Working days it is expected to take.</param>
/// <param name="StoppedClocks">Which limits stand, e.g. 承诺期限、法定期限.</param>
/// <param name="NewDue">Expected due date; null when not known.</param>
public sealed record SpecialProcedure(
    string Kind, string Basis, DateOnly From, int PlannedDays, string StoppedClocks, DateOnly? NewDue = null);
