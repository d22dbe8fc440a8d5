namespace Platform.Approval.Domain;

internal sealed partial class ApprovalCase
{
    /// <summary>可办事项. Every act, with the reason why this person may not do it now: the one the act itself would give.</summary>
    public IReadOnlyList<CaseAct> Acts(Viewer viewer)
    {
        var (me, task) = (new Official(viewer.Id, viewer.Name), Current);
        var closed = task is null ? Refuse(Decision is null ? ApprovalRules.TaskClosed : ApprovalRules.Decided) : null;
        var atPost = task is null || viewer.Can(task.Post.Capability()) ? null : Refuse(ApprovalRules.NoRight, task.Post.InChinese());

        return
        [
            Act("claim", closed ?? atPost ?? ObstacleToClaim(task!, me, viewer.Serving)),
            Act("release", closed ?? atPost ?? ObstacleToHold(task!, me.Id)),
            Act("completion", closed ?? atPost ?? ObstacleToPass(task!) ?? ObstacleToWork(task!, me.Id)),
            Act("return", closed ?? atPost ?? ObstacleToReturn(task!) ?? ObstacleToWork(task!, me.Id)),
            Act("decision", closed ?? Lacks(viewer, Post.Approval) ?? ObstacleToDecide(task!, me.Id)),
            Act("certificate", closed ?? Lacks(viewer, Post.CertificateMaking) ?? ObstacleToIssue(task!, me.Id)),
            Act("suspension", closed ?? Lacks(viewer, Capabilities.Suspend, "暂停计时") ?? ObstacleToSuspend(me.Id)),
            Act("resumption", closed ?? Lacks(viewer, Capabilities.Suspend, "恢复计时") ?? ObstacleToResume(me.Id)),
            Act("extension", closed ?? Lacks(viewer, Capabilities.Extend, "延期") ?? ObstacleToExtend(viewer.IsHead) ?? Late(viewer.Today)),
            Act("reassignment", closed ?? Lacks(viewer, Capabilities.Reassign, "转派")),
        ];
    }

    /// <summary>Acts the state allows to the right person: what a refusal tells the caller.</summary>
    public IReadOnlyList<string> AllowedNow()
    {
        if (Current is not { } task)
        {
            return [];
        }

        return [.. TaskActs(task), .. ClockActs(task), "reassignment"];
    }

    private IEnumerable<string> TaskActs(ApprovalTask task) => (task.State, State) switch
    {
        (TaskState.Pending, _) => ["claim"],
        (_, CaseState.Suspended) => ["release"],
        _ => ["release", .. WorkOf(task)],
    };

    private IEnumerable<string> ClockActs(ApprovalTask task)
    {
        if (Decision is not null)
        {
            yield break;
        }

        if (State == CaseState.Suspended)
        {
            yield return "resumption";
            yield break;
        }

        if (task.State == TaskState.Claimed)
        {
            yield return "suspension";
        }

        if (Extension is null)
        {
            yield return "extension";
        }
    }

    private IEnumerable<string> WorkOf(ApprovalTask task) => task.Post switch
    {
        Post.Review => Item.Before(Post.Review) is null || HasReturned(Post.Review) ? ["completion"] : ["completion", "return"],
        Post.Approval => Item.Before(Post.Approval) is null || HasReturned(Post.Approval) ? ["decision"] : ["decision", "return"],
        _ => ["certificate"],
    };

    private RuleViolation? Late(DateOnly today) => IsTooLateToExtend(today) ? TooLate() : null;

    private RuleViolation? Lacks(Viewer viewer, Post post) => Lacks(viewer, post.Capability(), post.InChinese());

    private RuleViolation? Lacks(Viewer viewer, string capability, string name) =>
        viewer.Can(capability) ? null : Refuse(ApprovalRules.NoRight, name);

    private static CaseAct Act(string name, RuleViolation? obstacle) => new(name, obstacle is null, obstacle?.Message);
}

/// <summary>可办事项.</summary>
/// <param name="Action">Name of the act.</param>
/// <param name="Allowed">True when this person may do it now.</param>
/// <param name="Reason">Why not, in Chinese.</param>
internal sealed record CaseAct(string Action, bool Allowed, string? Reason);

/// <summary>查看人. Who looks at the case, with what rights.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">His name.</param>
/// <param name="Can">Whether a capability is granted to him.</param>
/// <param name="IsHead">本机关负责人.</param>
/// <param name="Serving">Set when he serves at the post of the open task.</param>
/// <param name="Today">Today in Asia/Shanghai.</param>
internal sealed record Viewer(Guid Id, string Name, Func<string, bool> Can, bool IsHead, Holder? Serving, DateOnly Today);
