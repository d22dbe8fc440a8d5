using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts").HasKey(a => a.Id);
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.Property(a => a.UserName).HasMaxLength(64);
        account.Property(a => a.NormalizedUserName).HasMaxLength(64);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.SecurityStamp).HasMaxLength(64);
    }
}

internal sealed class SignInGuardTable : IEntityTypeConfiguration<SignInGuard>
{
    public void Configure(EntityTypeBuilder<SignInGuard> guard) => guard.ToTable("sign_in_guards").HasKey(g => g.Id);
}

internal sealed class SignInSessionTable : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.ToTable("sign_in_sessions").HasKey(s => s.Id);
        session.HasIndex(s => s.PersonId);
    }
}

internal sealed class DataProtectionKeyTable : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> key) => key.ToTable("data_protection_keys").HasKey(k => k.Id);
}
