namespace Platform.Administration.Data;

/// <summary>How cells of the access matrix are found.</summary>
internal static class RoleGrants
{
    /// <summary>One cell, one id, on every node.</summary>
    public static Guid IdOf(string role, string capability) => SeedIds.Of("grant", $"{role}:{capability}");
}
