using Platform.Staffing.Domain;

namespace Platform.Staffing.Data;

internal sealed class DutyPostTable : IEntityTypeConfiguration<DutyPost>
{
    public void Configure(EntityTypeBuilder<DutyPost> post)
    {
        post.ToTable("duty_posts").HasKey(p => p.Id);
        post.HasIndex(p => new { p.DivisionCode, p.Post });
        post.HasIndex(p => p.A);
        post.HasIndex(p => p.Serving);
        post.Property(p => p.Post).HasMaxLength(40);
        post.Property(p => p.Label).HasMaxLength(100);
        post.Property(p => p.AName).HasMaxLength(100);
        post.Property(p => p.ServingName).HasMaxLength(100);
        post.Property(p => p.AbsenceReason).HasMaxLength(40);
        post.OwnsMany(p => p.Bs, b => b.ToJson());
        post.Navigation(p => p.Bs).HasField("_bs").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
