namespace Platform.SharedKernel.Infrastructure;

/// <summary>文件. What we know of a stored file; its bytes lie in the file store under their SHA-256.</summary>
public sealed class StoredFile : IScoped
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex; also their place in the store.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Media type, found by looking at the bytes.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Name to save it under; never used as a path.</summary>
    [PersonalData(Mask.Hidden)]
    public required string Name { get; init; }

    /// <summary>办件编号; null outside a case.</summary>
    public string? CaseNo { get; init; }

    /// <summary>What it belongs to inside the case (a document, a material), if said.</summary>
    public Guid? SubjectId { get; init; }

    /// <inheritdoc/>
    public required string DivisionCode { get; init; }

    /// <summary>Who brought it (<c>Kind:id</c>).</summary>
    public required string UploadedBy { get; init; }

    /// <summary>Business time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
