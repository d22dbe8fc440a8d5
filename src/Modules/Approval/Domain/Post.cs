namespace Platform.Approval.Domain;

/// <summary>岗位. The posts a route is made of, in the order of the law.</summary>
internal enum Post
{
    /// <summary>受理岗: done by the window before the case opens.</summary>
    Acceptance,

    /// <summary>审核岗.</summary>
    Review,

    /// <summary>审批岗: alone decides.</summary>
    Approval,

    /// <summary>制证岗.</summary>
    CertificateMaking,
}

/// <summary>What is fixed for a post.</summary>
internal static class Posts
{
    /// <summary>The word on screens and notices.</summary>
    public static string InChinese(this Post post) => post switch
    {
        Post.Acceptance => "受理岗",
        Post.Review => "审核岗",
        Post.Approval => "审批岗",
        _ => "制证岗",
    };

    /// <summary>The right without which nobody works at the post.</summary>
    public static string Capability(this Post post) => post switch
    {
        Post.Acceptance => Capabilities.IntakeHandle,
        Post.Review => Capabilities.Review,
        Post.Approval => Capabilities.Decide,
        _ => Capabilities.MakeCertificate,
    };
}

/// <summary>经办人. Who acts.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name of the official.</param>
internal sealed record Official(Guid Id, string Name);

/// <summary>在岗人. Who serves at a duty post now: its A, or the B who covers it.</summary>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="Id">The person.</param>
/// <param name="Name">Name of the official.</param>
/// <param name="ActingFor">The A for whom a covering B works; null for A himself.</param>
/// <param name="ActingForName">His name.</param>
internal sealed record Holder(Guid DutyPostId, Guid Id, string Name, Guid? ActingFor = null, string? ActingForName = null);
