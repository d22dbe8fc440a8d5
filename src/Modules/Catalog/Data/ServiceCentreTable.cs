using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

internal sealed class ServiceCentreTable : IEntityTypeConfiguration<ServiceCentre>
{
    public void Configure(EntityTypeBuilder<ServiceCentre> centre)
    {
        centre.ToTable("service_centres").HasKey(c => c.Id);
        centre.HasIndex(c => c.PlaceCode).IsUnique();
        centre.HasIndex(c => new { c.Batch, c.Number }).IsUnique();
        centre.Property(c => c.Batch).HasMaxLength(20);
        centre.Property(c => c.PlaceCode).HasMaxLength(9);
        centre.Property(c => c.DivisionCode12).HasMaxLength(12);
        centre.Property(c => c.DistrictCode).HasMaxLength(6);
        centre.Property(c => c.DistrictCode2010).HasMaxLength(6);
        centre.Property(c => c.OfficialName).HasMaxLength(100);
        centre.Property(c => c.ShortName).HasMaxLength(60);
    }
}

internal sealed class WindowTable : IEntityTypeConfiguration<Window>
{
    public void Configure(EntityTypeBuilder<Window> window)
    {
        window.ToTable("windows").HasKey(w => w.Id);
        window.HasIndex(w => new { w.CentreId, w.No }).IsUnique();
        window.HasOne<ServiceCentre>().WithMany().HasForeignKey(w => w.CentreId).OnDelete(DeleteBehavior.Restrict);
        window.Property(w => w.PlaceCode).HasMaxLength(9);
        window.Property(w => w.Name).HasMaxLength(60);
        window.Property(w => w.ItemIds).HasJson();
    }
}
