namespace Platform.Administration.Domain;

/// <summary>账号. What a person signs in with; the account has the person's id.</summary>
internal sealed class Account : AggregateRoot
{
    private Account()
    {
    }

    /// <summary>Name typed at sign-in.</summary>
    public required string UserName { get; init; }

    /// <summary>The name as compared: upper case.</summary>
    public required string NormalizedUserName { get; init; }

    /// <summary>True for accounts of the demo cast; production does not let them in.</summary>
    public bool Demo { get; private init; }

    /// <summary>Salted PBKDF2 hash.</summary>
    [PersonalData(Mask.Hidden)]
    public string? PasswordHash { get; private set; }

    /// <summary>Changes with the password: sessions that carry an older stamp end.</summary>
    [PersonalData(Mask.Hidden)]
    public string SecurityStamp { get; private set; } = "";

    /// <summary>Opens an account for a person.</summary>
    public static Account Open(Guid personId, string userName, bool demo) =>
        new() { Id = personId, UserName = userName, NormalizedUserName = userName.ToUpperInvariant(), Demo = demo };

    /// <summary>Takes a new password hash.</summary>
    public void SetPasswordHash(string? hash) => PasswordHash = hash;

    /// <summary>Ends all sessions that were opened before.</summary>
    public void Restamp(string stamp) => SecurityStamp = stamp;
}
