using Platform.Intake.Domain;
using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Data;

/// <summary>Turns a fact of the longer kind into the event others hear; names of applicants leave masked.</summary>
internal static class Published
{
    public static ApplicationReceived Received(Application a, Official by, DateTimeOffset at) => new(
        Ids.New(at), at, a.Id, a.CaseNo, a.ItemId, a.ItemVersion, a.ItemName, a.Applicant.MaskedName, a.WindowId, by.Id, by.Name,
        a.Channel.ToString(), a.EffectiveReceiptOn, a.AcceptanceDue, a.Round, a.CentreId, a.DivisionCode);

    public static ApplicationAccepted Accepted(Application.Accepted fact)
    {
        var (a, by, ruling, at) = fact;

        return new(
            Ids.New(at), at, a.Id, a.CaseNo, a.ItemId, a.ItemVersion, a.ItemName, a.Applicant.MaskedName, a.Class.ToString(), at,
            a.AcceptedOn!.Value, a.Deemed, ruling is null ? null : new("Approved", by.Id, by.Name, ruling.AuthorisationId, ruling.Opinion),
            by.Id, by.Name, by.ActingFor, a.WindowId, a.CentreId, a.DivisionCode);
    }

    public static SupplementRequested SupplementRequested(Application a, SupplementNotice notice, Official by, DateTimeOffset at) => new(
        Ids.New(at), at, a.Id, a.CaseNo, notice.Round, notice.Due, [.. notice.Entries.Select(e => e.Name)], notice.Reason.ToString(), by.Id,
        by.Name, a.CentreId, a.DivisionCode);

    public static SupplementReceived SupplementReceived(Application a, Official by, DateTimeOffset at) => new(
        Ids.New(at), at, a.Id, a.CaseNo, a.Round, a.EffectiveReceiptOn, a.AcceptanceDue, by.Id, by.Name, a.CentreId, a.DivisionCode);

    public static ResultDelivered Delivered(Application a, Delivery delivery, Official by) => new(
        Ids.New(delivery.DeliveredAt), delivery.DeliveredAt, a.Id, a.CaseNo, delivery.Method.ToString(), by.Id, by.Name, a.Visits,
        a.CentreId, a.DivisionCode);
}
