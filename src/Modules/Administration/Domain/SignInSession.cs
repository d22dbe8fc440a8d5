namespace Platform.Administration.Domain;

/// <summary>登录会话. One sign-in of one person; the cookie only names it, so ending it here ends it everywhere.</summary>
internal sealed class SignInSession : AggregateRoot
{
    private SignInSession()
    {
    }

    /// <summary>Who signed in.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Machine time of the sign-in.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Machine time at which it ends at the latest, however busy it is.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Machine time of the sign-out, null while open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Duty post chosen for today, null until chosen.</summary>
    public Guid? PostToday { get; private set; }

    /// <summary>A person came in.</summary>
    public static SignInSession Start(Guid personId, int hours, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PersonId = personId, StartedAt = now, EndsAt = now.AddHours(hours) };

    /// <summary>He takes one of his posts for today.</summary>
    public void TakePost(Guid dutyPostId, IReadOnlyList<PostHeld> held)
    {
        if (held.All(p => p.DutyPostId != dutyPostId))
        {
            throw new RuleViolation(AdministrationRules.NotYourPost);
        }

        PostToday = dutyPostId;
    }

    /// <summary>He signs out; doing it twice does no harm.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}
