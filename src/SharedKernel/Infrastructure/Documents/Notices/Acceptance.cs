using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>受理通知书 (AP8, AP9; 行政许可法 32(2): sealed and dated).</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case.</param>
    /// <param name="dates">Acceptance, promised and statutory dates.</param>
    /// <param name="posts">Posts the case passes.</param>
    public static DocumentDraft Acceptance(
        IssuingBody body, NoticeCase @case, AcceptanceDates dates, IReadOnlyList<NoticePost> posts) =>
        For(DocumentType.AcceptanceNotice, body, @case,
    [
        new Paragraph(Opening(@case, dates)),
        new Facts(
        [
            new("办件编号", @case.CaseNo), new("事项名称", @case.ItemName), new("受理方式", dates.Deemed ? "视为受理" : "决定受理"),
            new("受理日期", DocumentText.Date(dates.AcceptedOn)), new("承诺办结日期", DueText(dates.PromisedDue, dates.Provisional)),
            new("法定办结日期", DueText(dates.StatutoryDue, dates.Provisional)),
            new("咨询电话", body.Phone),
        ]),
        new Heading("办理环节"),
        new Table(
            [new("序号", 1, Centred: true), new("办理环节", 4), new("办理时限", 4, Centred: true)],
            [.. posts.Select((p, i) => (IReadOnlyList<string>)[$"{i + 1}", p.Post, p.Limit])]),
        new Paragraph(
            "本机关将在承诺办结日期前作出决定，并及时通知你（单位）领取结果。依法需要听证、检验、检测、检疫、鉴定、专家评审等的，" +
            "所需时间不计算在期限内，本机关将另行书面告知。"),
    ]);

    private static string Opening(NoticeCase @case, AcceptanceDates dates) => dates.Deemed
        ? $"你（单位）提出的“{@case.ItemName}”申请，本机关在法定期限内未作出是否受理的告知。依据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，" +
          $"该申请自收到申请材料之日（{DocumentText.Date(dates.AcceptedOn)}）起即为受理。"
        : $"你（单位）提出的“{@case.ItemName}”申请，属于本机关职权范围，申请材料齐全、符合法定形式，本机关决定自{DocumentText.Date(dates.AcceptedOn)}起予以受理。";

    private static string DueText(DateOnly due, bool provisional) =>
        DocumentText.Date(due) + (provisional ? "（该年度节假日安排公布后可能相应调整）" : "");
}

/// <summary>Dates of an acceptance.</summary>
/// <param name="AcceptedOn">受理日期; when deemed, the day the papers came.</param>
/// <param name="PromisedDue">承诺办结日期.</param>
/// <param name="StatutoryDue">法定办结日期.</param>
/// <param name="Deemed">视为受理: the authority missed its five days.</param>
/// <param name="Provisional">The calendar of a year involved is not published yet.</param>
public sealed record AcceptanceDates(
    DateOnly AcceptedOn, DateOnly PromisedDue, DateOnly StatutoryDue, bool Deemed = false, bool Provisional = false);
