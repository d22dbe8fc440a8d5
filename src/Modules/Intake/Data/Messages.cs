using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>通知. What applicants and clerks are told besides the papers. Names nobody: whom it reaches is a reference.</summary>
internal static class Messages
{
    public static readonly NotificationTemplate SupplementReminder = new(
        "intake.supplement-reminder", "您的办件{caseNo}请于{due}前补齐材料，逾期将终止办理，可重新申请。",
        "Please bring the missing papers of {caseNo} by {due}; after that the application ends and you may file again.");

    public static readonly NotificationTemplate Lapsed = new(
        "intake.lapsed", "您的办件{caseNo}逾期未补齐材料，已终止办理，您可以重新申请。",
        "The application {caseNo} has ended because papers were not brought in time; you may file again.");

    public static readonly NotificationTemplate Deemed = new(
        "intake.deemed", "您的办件{caseNo}已依法自收到之日起视为受理。", "The application {caseNo} is accepted by law as of the day it was received.");

    public static readonly NotificationTemplate DeemedToClerk = new(
        "intake.deemed-to-clerk", "办件{caseNo}逾受理期限未作答复，已依法视为受理。", "{caseNo} was not answered in time; the law has accepted it.");

    public static readonly NotificationTemplate ResultReady = new(
        "intake.result-ready", "您的办件{caseNo}已办结，请携带身份证件到{centre}领取结果。",
        "The result of {caseNo} is ready; please collect it at {centre} with your identity card.");

    public static readonly NotificationTemplate PickUpReminder = new(
        "intake.pick-up-reminder", "您的办件{caseNo}结果待领取，请携带身份证件到{centre}领取。",
        "The result of {caseNo} still waits at {centre}; please bring your identity card.");

    public static IReadOnlyList<NotificationTemplate> All { get; } =
        [SupplementReminder, Lapsed, Deemed, DeemedToClerk, ResultReady, PickUpReminder];

    /// <summary>Tells the applicant by text message.</summary>
    public static void TellApplicant(this IntakeDb db, Application a, NotificationTemplate what, DateTimeOffset at, params (string, string)[] args) =>
        db.Notify(new(NotificationChannel.Sms, Recipients.Applicant(a.Id), what.Code, Values(a, args), a.CaseNo), at);

    /// <summary>Tells the clerk who received it, in the console.</summary>
    public static void TellClerk(this IntakeDb db, Application a, NotificationTemplate what, DateTimeOffset at) =>
        db.Notify(new(NotificationChannel.InApp, Recipients.Person(a.ReceivedBy), what.Code, Values(a, []), a.CaseNo), at);

    private static Dictionary<string, string> Values(Application a, (string Name, string Value)[] args) =>
        args.Append((Name: "caseNo", Value: a.CaseNo)).ToDictionary(x => x.Name, x => x.Value);
}
