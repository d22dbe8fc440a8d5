using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>一次性补正告知书 (AP6; 行政许可法 32(1)(4)): every defect at once, how to cure it, until when.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="defects">All defects; the notice says that there will be no second one.</param>
    /// <param name="due">Latest day to hand them in.</param>
    public static DocumentDraft Supplement(IssuingBody body, NoticeCase @case, IReadOnlyList<NoticeDefect> defects, DateOnly due) =>
        For(DocumentType.SupplementNotice, body, @case,
    [
        new Paragraph(
            $"你（单位）提出的“{@case.ItemName}”申请，经审查，申请材料不齐全或者不符合法定形式。" +
            "依据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，现将需要补正的全部内容一次告知如下："),
        new Table(
            [new("序号", 2, Centred: true), new("材料名称", 5), new("存在的问题", 8), new("补正方法", 8)],
            [.. defects.Select((d, i) => (IReadOnlyList<string>)[$"{i + 1}", d.Material, d.Defect, d.HowToCure])]),
        new Facts([new("办件编号", @case.CaseNo), new("补正截止日期", $"{DocumentText.Date(due)}（含当日）")]),
        new Paragraph(OnlyOnce),
        new Paragraph(
            $"请于{DocumentText.Date(due)}前将上述材料补正齐全并提交{body.Name}。材料补正齐全后，受理决定期限自收到全部补正材料之日起重新计算；" +
            "逾期未补正的，本机关将终止本次申请的办理，你（单位）可以重新提出申请。"),
        new Paragraph($"对补正要求有疑问的，请拨打{body.Phone}咨询。"),
    ]);

    /// <summary>The sentence the rule book asks for: nothing more will be demanded.</summary>
    private const string OnlyOnce = "本告知书为本次申请唯一一次补正告知，本机关不再就本告知书未列明的内容要求你（单位）补正。";
}
