using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Tables of documents and files.</summary>
internal static class DocumentTables
{
    public static void Map(ModelBuilder model, bool owner)
    {
        model.Entity<IssuedDocument>(e =>
        {
            PlatformTables.Table(e, "document", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.DivisionCode, x.Number }).IsUnique();
            e.HasIndex(x => x.Number);
            e.HasIndex(x => new { x.CaseNo, x.IssuedAt });
            e.HasIndex(x => x.SubjectId);
            e.HasIndex(x => x.IssuedAt).HasFilter("file_id is null").HasDatabaseName("ix_document_undrawn");
            e.Property(x => x.Module).HasMaxLength(40);
            e.Property(x => x.Number).HasMaxLength(60);
            e.Property(x => x.CaseNo).HasMaxLength(40);
            e.Property(x => x.Title).HasMaxLength(60);
            e.Property(x => x.Organ).HasMaxLength(100);
            e.Property(x => x.ContentHash).HasMaxLength(64);
            e.Property(x => x.CheckCode).HasMaxLength(8);
            e.Property(x => x.IssuedByName).HasMaxLength(60);
            e.Property(x => x.VoidReason).HasMaxLength(200);
            Freeze(
                e.Metadata, nameof(IssuedDocument.FileId), nameof(IssuedDocument.State), nameof(IssuedDocument.VoidedAt),
                nameof(IssuedDocument.VoidReason));
        });
        model.Entity<StoredFile>(e =>
        {
            PlatformTables.Table(e, "file", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Sha256);
            e.HasIndex(x => x.CaseNo);
            e.Property(x => x.Sha256).HasMaxLength(64);
            e.Property(x => x.ContentType).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(150);
            e.Property(x => x.CaseNo).HasMaxLength(40);
            e.Property(x => x.UploadedBy).HasMaxLength(60);
            Freeze(e.Metadata);
        });
    }

    /// <summary>What a document says never changes: EF refuses to update the other columns.</summary>
    private static void Freeze(IMutableEntityType entity, params string[] except)
    {
        foreach (var property in entity.GetProperties().Where(p => !p.IsPrimaryKey() && !except.Contains(p.Name)))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
