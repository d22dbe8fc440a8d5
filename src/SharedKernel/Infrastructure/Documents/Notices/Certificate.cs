using static Platform.SharedKernel.Infrastructure.DocumentBlock;

namespace Platform.SharedKernel.Infrastructure;

public static partial class Notices
{
    /// <summary>证照 (C11): holder, content, validity; its number is the document's number.</summary>
    /// <param name="body">Issuing body.</param>
    /// <param name="case">The case it comes from.</param>
    /// <param name="title">Name of the certificate, e.g. 老年人优待证.</param>
    /// <param name="holder">Holder and his identity number, masked.</param>
    /// <param name="validity">From, until, and what it certifies.</param>
    public static DocumentDraft Certificate(
        IssuingBody body, NoticeCase @case, string title, CertificateHolder holder, CertificateValidity validity) => For(
            DocumentType.Certificate, body, @case with { QueryCode = null },
            [
                new Facts(
                [
                    new("持证人", holder.Name), new("证件号码", holder.IdNumberMasked), new("核准事项", @case.ItemName),
                    new("核准内容", validity.Content), new("有效期", PeriodOf(validity)), new("办件编号", @case.CaseNo),
                ]),
                new Paragraph("经审核，持证人符合规定条件，特发此证。"),
                new Note("本证的真伪和效力可以凭证照编号和校验码在线查验；记载事项发生变化的，应当及时办理变更。"),
            ],
            title) with
        { Addressee = null };

    private static string PeriodOf(CertificateValidity validity) => validity.Until is { } until
        ? $"{DocumentText.Date(validity.From)}至{DocumentText.Date(until)}"
        : $"自{DocumentText.Date(validity.From)}起长期有效";
}

/// <summary>Holder of a certificate.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumberMasked">Identity number with its middle masked.</param>
public sealed record CertificateHolder([property: PersonalData(Mask.Name)] string Name, string IdNumberMasked);

/// <summary>What a certificate says and how long.</summary>
/// <param name="Content">What it certifies.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null: no end.</param>
public sealed record CertificateValidity(string Content, DateOnly From, DateOnly? Until);
