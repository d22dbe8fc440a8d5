using Platform.Intake.Domain;

namespace Platform.Intake.Data;

internal sealed class ApplicationTable : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("application").HasKey(a => a.Id);
        builder.HasIndex(a => a.CaseNo).IsUnique();
        builder.HasIndex(a => new { a.DivisionCode, a.ReceivedAt, a.CaseNo });
        builder.HasIndex(a => new { a.DivisionCode, a.State, a.ReceivedAt });
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.WindowId);
        builder.HasIndex(a => a.ItemId);
        builder.Property(a => a.CaseNo).HasMaxLength(23);
        builder.Property(a => a.QueryCodePrint).HasMaxLength(60);
        builder.Property(a => a.ItemName).HasMaxLength(200);
        builder.Property(a => a.ReceivedByName).HasMaxLength(60);
        builder.Property(a => a.PromisedLimit).AsJson();
        builder.Property(a => a.StatutoryLimit).AsJson();
        builder.Property(a => a.AcceptanceClock).AsJson();
        builder.Property(a => a.Materials).AsJson();
        builder.Property(a => a.Notices).AsJson();
        builder.Property(a => a.ClassHistory).AsJson();
        builder.Property(a => a.Delivery).AsJson();
        builder.Property(a => a.Result).AsJson();
        builder.Ignore(a => a.EverSupplemented).Ignore(a => a.OpenNotice);
        builder.OwnsOne(a => a.Applicant, Applicant);
    }

    private static void Applicant(OwnedNavigationBuilder<Application, Applicant> builder)
    {
        builder.HasIndex(a => a.IdNumberPrint);
        builder.HasIndex(a => a.IdTailPrint);
        builder.HasIndex(a => a.PhoneTail);
        builder.HasIndex(a => a.Name);
        builder.Property(a => a.Name).HasMaxLength(100);
        builder.Property(a => a.IdNumberSealed).HasMaxLength(300);
        builder.Property(a => a.IdNumberPrint).HasMaxLength(60);
        builder.Property(a => a.IdTailPrint).HasMaxLength(60);
        builder.Property(a => a.Phone).HasMaxLength(20);
        builder.Property(a => a.PhoneTail).HasMaxLength(4);
        builder.Property(a => a.Address).HasMaxLength(200);
        builder.Property(a => a.ContactPerson).HasMaxLength(100);
        builder.Property(a => a.LegalRepresentative).HasMaxLength(100);
        builder.Ignore(a => a.MaskedName);
    }
}
