using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

internal sealed class ReferenceItemTable : IEntityTypeConfiguration<ReferenceItem>
{
    public void Configure(EntityTypeBuilder<ReferenceItem> item)
    {
        item.ToTable("reference_items").HasKey(i => i.Id);
        item.HasIndex(i => i.ReferenceNo).IsUnique();
        item.Property(i => i.Name).HasMaxLength(200);
        item.Property(i => i.CategoryCode).HasMaxLength(40);
        item.Property(i => i.CategoryName).HasMaxLength(40);
        item.Property(i => i.Pinyin).HasMaxLength(400);
        item.Property(i => i.Aliases).HasJson();
    }
}

internal sealed class ReferenceDocumentTable : IEntityTypeConfiguration<ReferenceDocument>
{
    public void Configure(EntityTypeBuilder<ReferenceDocument> document)
    {
        document.ToTable("reference_documents").HasKey(d => d.Id);
        document.HasIndex(d => d.Code).IsUnique();
        document.Property(d => d.Code).HasMaxLength(60);
        document.Property(d => d.Title).HasMaxLength(200);
        document.Property(d => d.Source).HasMaxLength(200);
    }
}
