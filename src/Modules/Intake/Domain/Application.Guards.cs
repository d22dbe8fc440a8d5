using System.Globalization;

namespace Platform.Intake.Domain;

/// <summary>办理条件. What stands in the way of an act: asked by the act itself and by the button on the screen.</summary>
internal sealed partial class Application
{
    /// <summary>
    /// Why <paramref name="act"/> is refused today; null when it is open. One answer for the act itself and for the screen's button.
    /// </summary>
    public RuleViolation? WhyNot(Act act, DateOnly today) => act switch
    {
        Act.RequestSupplement when EverSupplemented => Refuse(IntakeRules.SecondSupplement, Acts(Possible())),
        _ when !State.Allows().Contains(act) => Refuse(IntakeRules.NotNow, State.InChinese()),
        Act.Accept => Late(today) ?? Open(IntakeRules.MaterialOpen, m => m.Required && m.Check != MaterialCheck.Ok),
        Act.RequestSupplement => Late(today) ?? Open(IntakeRules.MaterialUnchecked, m => m.Check == MaterialCheck.Unchecked),
        Act.ReceiveSupplement => SupplementLate(today),
        _ => null,
    };

    /// <summary>Codes of the acts the state allows now.</summary>
    public IReadOnlyList<string> AllowedNow() => [.. Possible().Select(a => a.Code())];

    private IEnumerable<Act> Possible() => State.Allows().Where(a => a != Act.RequestSupplement || !EverSupplemented);

    private void Demand(Act act, DateOnly today)
    {
        if (WhyNot(act, today) is { } refusal)
        {
            throw refusal;
        }
    }

    private RuleViolation? Open(Rule rule, Func<SubmittedMaterial, bool> open) =>
        Materials.FirstOrDefault(open) is { } material ? Refuse(rule, material.Name) : null;

    private RuleViolation? Late(DateOnly today) =>
        today > AcceptanceDue ? Refuse(IntakeRules.AcceptanceLate, AcceptanceDue.ToString("O", CultureInfo.InvariantCulture)) : null;

    private static string Acts(IEnumerable<Act> acts) => string.Join('、', acts.Select(a => a.InChinese()).DefaultIfEmpty("无"));

    private RuleViolation Refuse(Rule rule, params object[] details) => new(rule, details) { Allowed = AllowedNow() };
}
