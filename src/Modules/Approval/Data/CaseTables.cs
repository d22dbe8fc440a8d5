using Platform.Approval.Domain;

namespace Platform.Approval.Data;

internal sealed class ApprovalCaseTable : IEntityTypeConfiguration<ApprovalCase>
{
    public void Configure(EntityTypeBuilder<ApprovalCase> builder)
    {
        builder.ToTable("cases").HasKey(c => c.Id);
        builder.HasIndex(c => c.ApplicationId).IsUnique(); // The same acceptance told twice opens one case.
        builder.HasIndex(c => c.CaseNo).IsUnique();
        builder.HasIndex(c => new { c.DivisionCode, c.State, c.PromisedDue, c.Id });
        builder.HasIndex(c => new { c.HasOpenClock, c.CalendarVersion });
        builder.HasIndex(c => c.ItemId);
        builder.Property(c => c.CaseNo).HasMaxLength(40);
        builder.Property(c => c.ItemName).HasMaxLength(200);
        builder.Property(c => c.HandlingClass).HasMaxLength(40);
        builder.Property(c => c.ApplicantName).HasMaxLength(100);
        builder.Property(c => c.Item).AsJson();
        builder.Property(c => c.Decision).AsJson();
        builder.Property(c => c.Certificate).AsJson();
        builder.Property(c => c.Documents).AsJson();
        builder.Property(c => c.Clocks).AsJson();
        builder.Property(c => c.DueChanges).AsJson();
        builder.Property(c => c.Suspensions).AsJson();
        builder.Property(c => c.Extension).AsJson();
        builder.HasMany(c => c.Tasks).WithOne(t => t.Case).HasForeignKey(t => t.CaseId);
        builder.Navigation(c => c.Tasks).HasField("_tasks").AutoInclude();
        builder.Ignore(c => c.Current).Ignore(c => c.DisplayState).Ignore(c => c.FirstPost).Ignore(c => c.CertificateIsDue);
        builder.Ignore(c => c.Promised).Ignore(c => c.Statutory).Ignore(c => c.CertificateDue).Ignore(c => c.LongestExtension);
    }
}

/// <summary>The task list reads this table alone. Every index leads with who asks, then open tasks, then the order of the list.</summary>
internal sealed class ApprovalTaskTable : IEntityTypeConfiguration<ApprovalTask>
{
    public void Configure(EntityTypeBuilder<ApprovalTask> builder)
    {
        builder.ToTable("tasks").HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.CaseId);
        builder.HasIndex(t => new { t.AssigneeId, t.IsOpen, t.Due, t.Id });
        builder.HasIndex(t => new { t.DutyPostId, t.IsOpen, t.Due, t.Id });
        builder.HasIndex(t => new { t.DivisionCode, t.IsOpen, t.Due, t.Id });
        builder.HasIndex(t => new { t.IsOpen, t.Due, t.Id });
        builder.Property(t => t.CaseNo).HasMaxLength(40);
        builder.Property(t => t.ItemName).HasMaxLength(200);
        builder.Property(t => t.ApplicantName).HasMaxLength(100);
        builder.Property(t => t.AssigneeName).HasMaxLength(60);
        builder.Property(t => t.ActingForName).HasMaxLength(60);
        builder.Property(t => t.Opinion).HasMaxLength(1000);
        builder.Property(t => t.ReasonCode).HasMaxLength(60);
    }
}
