namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// What a module wants to issue; number, date, seal and clerk are added when it is issued. Made by <see cref="Notices"/>.
/// </summary>
public sealed record DocumentDraft
{
    /// <summary>Kind.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>Who issues.</summary>
    public required IssuingBody Body { get; init; }

    /// <summary>The application, case or cover the document is about.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>办件编号; null for papers outside a case.</summary>
    public string? CaseNo { get; init; }

    /// <summary>查询码; only on papers that go to the applicant.</summary>
    public string? QueryCode { get; init; }

    /// <summary>To whom it speaks.</summary>
    public string? Addressee { get; init; }

    /// <summary>Title, when the kind's own does not fit (老年证, 准予行政许可决定书).</summary>
    public string? Title { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}

/// <summary>出具机关. The centre or authority in whose name a document goes out.</summary>
/// <param name="DivisionCode">Place code of the centre (9 digits) or division code: who may see the document, whose numbers count.</param>
/// <param name="ShortName">Short name used in document numbers, e.g. 南市街.</param>
/// <param name="Name">Full name for signature and seal, e.g. 和平区南市街行政服务中心.</param>
/// <param name="Phone">Contact phone.</param>
/// <param name="SupervisionPhone">Supervision phone.</param>
/// <param name="Address">Address, printed where people have to come.</param>
public sealed record IssuingBody(
    string DivisionCode, string ShortName, string Name, string Phone, string SupervisionPhone, string? Address = null);

/// <summary>The case a notice speaks about.</summary>
/// <param name="Id">Application or case id.</param>
/// <param name="CaseNo">办件编号.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="ApplicantName">Applicant's name in full: the notice is addressed to him.</param>
/// <param name="QueryCode">查询码, printed on the slip; null to leave the slip out.</param>
public sealed record NoticeCase(
    Guid Id, string CaseNo, string ItemName, [property: PersonalData(Mask.Name)] string ApplicantName, string? QueryCode = null);
