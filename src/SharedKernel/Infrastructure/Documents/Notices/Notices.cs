using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>文书模板. One factory per kind, in official Chinese, each with the content that domain.md §6 makes mandatory.</summary>
public static partial class Notices
{
    private static DocumentDraft For(
        DocumentType type, IssuingBody body, NoticeCase @case, IReadOnlyList<DocumentBlock> blocks, string? title = null) => new()
        {
            Type = type,
            Body = body,
            SubjectId = @case.Id,
            CaseNo = @case.CaseNo,
            QueryCode = @case.QueryCode,
            Addressee = @case.ApplicantName,
            Title = title,
            Blocks = blocks,
        };

    private static Table MaterialTable(IReadOnlyList<NoticeMaterial> materials) => new(
        [new("序号", 2, Centred: true), new("材料名称", 9), new("原件", 2, Centred: true), new("复印件", 3, Centred: true), new("备注", 6)],
        [.. materials.Select((m, i) => (IReadOnlyList<string>)[$"{i + 1}", m.Name, $"{m.Originals}", $"{m.Copies}", m.Note ?? ""])]);

    /// <summary>The full stop of a quoted sentence is ours, whatever the clerk typed.</summary>
    private static string Sentence(string text) => text.Trim().TrimEnd('。', '；', ';', '.') + "。";
}

/// <summary>A paper handed in.</summary>
/// <param name="Name">材料名称.</param>
/// <param name="Originals">原件份数.</param>
/// <param name="Copies">复印件份数.</param>
/// <param name="Note">备注.</param>
public sealed record NoticeMaterial(string Name, int Originals, int Copies, string? Note = null);

/// <summary>A defect and its cure.</summary>
/// <param name="Material">Paper or field of the form.</param>
/// <param name="Defect">What is wrong.</param>
/// <param name="HowToCure">What to do.</param>
public sealed record NoticeDefect(string Material, string Defect, string HowToCure);

/// <summary>A post on the way of the case and its limit.</summary>
/// <param name="Post">岗位.</param>
/// <param name="Limit">办理时限, e.g. 5个工作日.</param>
public sealed record NoticePost(string Post, string Limit);

/// <summary>A ground of a refusal.</summary>
/// <param name="Reason">理由.</param>
/// <param name="Basis">依据: law and article.</param>
public sealed record NoticeGround(string Reason, string Basis);

/// <summary>救济途径: to whom the applicant may turn.</summary>
/// <param name="ReviewBody">复议机关.</param>
/// <param name="Court">有管辖权的人民法院.</param>
public sealed record NoticeRemedies(string ReviewBody, string Court);
