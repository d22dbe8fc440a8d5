namespace Platform.SharedKernel.Infrastructure;

/// <summary>Whether a document still counts.</summary>
public enum DocumentState
{
    /// <summary>有效.</summary>
    Issued,

    /// <summary>作废. The number stays used.</summary>
    Voided,
}

/// <summary>
/// 已出具文书. One issued document: numbered, hashed and dated in the transaction of the act it proves. What it says never changes.
/// </summary>
public sealed class IssuedDocument : IScoped
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Schema of the module that issued it.</summary>
    public required string Module { get; init; }

    /// <summary>Kind.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>文号, e.g. 南市街受〔2025〕000123号; gapless per issuing body, kind and year.</summary>
    public required string Number { get; init; }

    /// <summary>办件编号; null outside a case.</summary>
    public string? CaseNo { get; init; }

    /// <summary>The application, case or cover it is about.</summary>
    public required Guid SubjectId { get; init; }

    /// <inheritdoc/>
    public required string DivisionCode { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Issuing body.</summary>
    public required string Organ { get; init; }

    /// <summary>The <see cref="DocumentModel"/> as stored JSON: exactly what was hashed.</summary>
    [PersonalData(Mask.Hidden)]
    public required string ContentJson { get; init; }

    /// <summary>SHA-256 of <see cref="ContentJson"/> (UTF-8), lower-case hex.</summary>
    public required string ContentHash { get; init; }

    /// <summary>校验码 printed beside the number, 8 hex digits; whoever holds the paper can ask whether it is ours.</summary>
    public required string CheckCode { get; init; }

    /// <summary>Business time of issue.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Person who issued it; empty for the system.</summary>
    public required Guid IssuedBy { get; init; }

    /// <summary>His name.</summary>
    public required string IssuedByName { get; init; }

    /// <summary>The drawn PDF; null until somebody reads it or the background pass gets to it.</summary>
    public Guid? FileId { get; internal set; }

    /// <summary>Whether it still counts.</summary>
    public DocumentState State { get; private set; } = DocumentState.Issued;

    /// <summary>Business time of voiding.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Why it was voided.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>
    /// 作废. Takes the document out of force; number, content and PDF stay. The voiding act's own aggregate carries the audit.
    /// </summary>
    public void Void(string reason, DateTimeOffset at)
    {
        if (State == DocumentState.Voided)
        {
            throw new RuleViolation(DocumentRules.AlreadyVoided, Number);
        }

        (State, VoidReason, VoidedAt) = (DocumentState.Voided, reason, at);
    }
}
