using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

internal sealed class ServiceItemTable : IEntityTypeConfiguration<ServiceItem>
{
    public void Configure(EntityTypeBuilder<ServiceItem> item)
    {
        item.ToTable("service_items").HasKey(i => i.Id);
        item.HasIndex(i => i.Code).IsUnique();
        item.HasIndex(i => new { i.ReferenceNo, i.DivisionCode }).IsUnique();
        item.Property(i => i.Code).HasMaxLength(60);
        item.Property(i => i.DivisionCode).HasMaxLength(12);
        item.Property(i => i.CategoryCode).HasMaxLength(40);
        item.Property(i => i.CategoryName).HasMaxLength(40);
        item.Property(i => i.Name).HasMaxLength(200);
        item.Ignore(i => i.Current);
        item.HasMany(i => i.Versions).WithOne().HasForeignKey(v => v.ItemId).OnDelete(DeleteBehavior.Restrict);
        item.Navigation(i => i.Versions).HasField("_versions").AutoInclude();
    }
}

internal sealed class ItemVersionTable : IEntityTypeConfiguration<ItemVersion>
{
    public void Configure(EntityTypeBuilder<ItemVersion> version)
    {
        version.ToTable("item_versions").HasKey(v => new { v.ItemId, v.No });
        version.Property(v => v.No).ValueGeneratedNever();
        version.Property(v => v.Content).HasJson();
    }
}

internal sealed class CentreAdoptionTable : IEntityTypeConfiguration<CentreAdoption>
{
    public void Configure(EntityTypeBuilder<CentreAdoption> adoption)
    {
        adoption.ToTable("centre_adoptions").HasKey(a => a.Id);
        adoption.HasIndex(a => new { a.CentreId, a.ItemId }).IsUnique();
        adoption.HasOne<ServiceCentre>().WithMany().HasForeignKey(a => a.CentreId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasOne<ServiceItem>().WithMany().HasForeignKey(a => a.ItemId).OnDelete(DeleteBehavior.Restrict);
        adoption.Property(a => a.PlaceCode).HasMaxLength(9);
        adoption.Property(a => a.Reason).HasMaxLength(200);
    }
}

internal sealed class AuthorisationTable : IEntityTypeConfiguration<Authorisation>
{
    public void Configure(EntityTypeBuilder<Authorisation> authorisation)
    {
        authorisation.ToTable("authorisations").HasKey(a => a.Id);
        authorisation.HasIndex(a => a.StaffNo);
        authorisation.Property(a => a.StaffNo).HasMaxLength(40);
        authorisation.Property(a => a.PlaceCode).HasMaxLength(9);
        authorisation.Property(a => a.Terms).HasJson();
    }
}
