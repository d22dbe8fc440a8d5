using CsCheck;
using Platform.Approval.Domain;
using Platform.SharedKernel.Tests.Time;
using static Platform.Approval.Tests.Domain.Desk;

namespace Platform.Approval.Tests.Domain;

/// <summary>Whatever people do in whatever order: refused acts change nothing, the others keep the promises of a case.</summary>
public sealed class CaseProperties
{
    private static readonly Official[] People = [Clerk, Reviewer, Approver, Maker, Other];

    private static readonly Gen<(int Act, int Who, int Hours)[]> Days =
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, (2 * People.Length) - 1], Gen.Int[0, 40]).Array[1, 40];

    [Fact]
    public void Any_sequence_of_acts_keeps_the_promises_of_a_case() => Days.Sample(
        acts =>
        {
            var desk = new Desk();
            foreach (var (act, who, hours) in acts)
            {
                var at = ChinaTime.In(desk.Now.AddHours(hours));
                desk.On(at.ToString("yyyy-MM-dd HH:mm", null));
                Try(desk, act, PersonOf(desk, who));
                Check(desk.Case);
            }
        },
        iter: 1000);

    /// <summary>Every second time the one who holds the task, so that cases also get somewhere.</summary>
    private static Official PersonOf(Desk desk, int who) =>
        who >= People.Length && Array.Find(People, p => p.Id == desk.Case.Current?.AssigneeId) is { } holder
            ? holder
            : People[who % People.Length];

    private static void Try(Desk desk, int act, Official who)
    {
        var c = desk.Case;
        var before = Shape(c);
        try
        {
            if (c.Current is not null)
            {
                Do(desk, c, act, who);
            }
            else
            {
                c.Deliver(desk.Now);
            }
        }
        catch (RuleViolation)
        {
            Assert.Equal(before, Shape(c));
        }
    }

    private static void Do(Desk desk, ApprovalCase c, int act, Official who)
    {
        Action go = act switch
        {
            0 or 1 => () => desk.Claim(who),
            2 => () => desk.Report(who, TaskOutcome.PassAgree),
            3 => () => desk.Report(who, TaskOutcome.PassDisagree, LongNo),
            4 => () => desk.Report(who, TaskOutcome.ReturnToPrevious, LongNo),
            5 => () => desk.Decide(who),
            6 => () => desk.Decide(who, DecisionOutcome.Refused, new Ground("不符合条件", "办法第九条")),
            7 => () => desk.Issue(who),
            8 => () => c.Suspend(SuspensionReason.ExpertReview, null, 3, who, Calendar, desk.Now),
            9 => () => c.Resume(who, Calendar, desk.Now),
            _ => () => c.Extend(5, "复杂", who, true, Calendar, desk.Now),
        };
        go();
    }

    private static void Check(ApprovalCase c)
    {
        Assert.Equal(c.State == CaseState.Completed ? 0 : 1, c.Tasks.Count(t => t.IsOpen));
        Assert.Equal(c.State == CaseState.Suspended, c.Promised.Clock.IsStopped);
        Assert.True(c.Tasks.Count(t => t.Outcome == TaskOutcome.ReturnToPrevious && t.Post == Post.Approval) <= 1);
        Assert.Equal(c.Decision is not null, c.State is CaseState.CertificateMaking or CaseState.Completed);
        if (c.Decision is { } decision)
        {
            Assert.NotEqual(Clerk.Id, decision.By);
            Assert.DoesNotContain(c.Tasks, t => t is { Post: Post.Review, State: TaskState.Completed } && t.AssigneeId == decision.By);
            Assert.True(decision.Outcome == DecisionOutcome.Approved || decision.Grounds.Count > 0);
        }

        foreach (var clock in c.Clocks)
        {
            Assert.Equal(ByFinger(clock.Clock), clock.Due);
        }

        Assert.Equal((c.Promised.Due, c.Statutory.Due), (c.PromisedDue, c.StatutoryDue));
        Assert.Equal(c.Clocks.Any(k => k.IsOpen), c.HasOpenClock);
        if (c.Current is { } task)
        {
            Assert.Equal((c.PromisedDue, c.StatutoryDue), (task.PromisedDue, task.StatutoryDue));
        }
    }

    /// <summary>A case keeps only valid extensions, so their days simply belong to the budget.</summary>
    private static DateOnly ByFinger(Clock clock)
    {
        var budget = clock.Limit with { Value = clock.Limit.Value + (clock.Extension?.Days ?? 0) };

        return FingerCount.Due(clock with { Limit = budget, Extension = null }, FingerCount.Published, null);
    }

    private static string Shape(ApprovalCase c) => System.Text.Json.JsonSerializer.Serialize(new
    {
        c.State, c.Clocks, c.Suspensions, c.Extension, c.Decision,
        Tasks = c.Tasks.Select(t => new { t.Post, t.State, t.AssigneeId, t.Outcome, t.StepDue, t.PromisedDue }),
    });
}
