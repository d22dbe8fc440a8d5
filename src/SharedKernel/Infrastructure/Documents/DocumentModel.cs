namespace Platform.SharedKernel.Infrastructure;

/// <summary>文书内容. Everything a document says, before it is drawn: this is what is hashed and kept, the PDF is only its picture.</summary>
public sealed record DocumentModel
{
    /// <summary>Kind.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>文号.</summary>
    public required string Number { get; init; }

    /// <summary>Issuing body, as in the signature and on the seal.</summary>
    public required string Organ { get; init; }

    /// <summary>Words at the foot of the seal; null: the paper carries no seal.</summary>
    public string? SealLabel { get; init; }

    /// <summary>Date of issue as printed, e.g. 2025年3月3日.</summary>
    public required string DateText { get; init; }

    /// <summary>To whom it speaks; null for papers without an addressee.</summary>
    [PersonalData(Mask.Hidden)]
    public string? Addressee { get; init; }

    /// <summary>办件编号.</summary>
    public string? CaseNo { get; init; }

    /// <summary>查询码 of the slip that lets the applicant follow his case; null where the paper goes to others.</summary>
    public string? QueryCode { get; init; }

    /// <summary>The body, top to bottom.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }

    /// <summary>Small print at the foot.</summary>
    public required DocumentFooter Footer { get; init; }
}

/// <summary>Small print every document carries (domain.md §6).</summary>
/// <param name="ClerkNo">Work number of who issued it; 系统 for acts of the system.</param>
/// <param name="Phone">Contact.</param>
/// <param name="SupervisionPhone">Where to complain.</param>
/// <param name="Address">Address of the issuing body; null when not printed.</param>
public sealed record DocumentFooter(string ClerkNo, string Phone, string SupervisionPhone, string? Address);
