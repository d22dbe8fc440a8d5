using Platform.Administration.IntegrationEvents;
using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>Names of officials, and who may decide which item at the window.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberPeople(ApprovalDb db)
    : IIntegrationEventHandler<PersonChanged>, IIntegrationEventHandler<AuthorisationGranted>
{
    public async Task Handle(PersonChanged fact, CancellationToken ct)
    {
        var person = await db.Set<KnownPerson>().FindAsync([fact.PersonId], ct);
        if (person is null)
        {
            person = new KnownPerson { Id = fact.PersonId, StaffNo = fact.StaffNo, Name = fact.Name, Active = fact.Active };
            db.Add(person);
        }

        (person.StaffNo, person.Name, person.Active) = (fact.StaffNo, fact.Name, fact.Active);
    }

    public async Task Handle(AuthorisationGranted fact, CancellationToken ct)
    {
        var entry = await db.Set<KnownAuthorisation>().FindAsync([fact.AuthorisationId], ct);
        if (entry is null)
        {
            entry = new KnownAuthorisation
            {
                Id = fact.AuthorisationId, StaffNo = fact.StaffNo, ItemIds = fact.ItemIds, Scope = fact.Scope, From = fact.From,
                DivisionCode = fact.DivisionCode,
            };
            db.Add(entry);
        }

        (entry.StaffNo, entry.ItemIds, entry.Scope) = (fact.StaffNo, fact.ItemIds, fact.Scope);
        (entry.From, entry.To, entry.DivisionCode) = (fact.From, fact.To, fact.DivisionCode);
    }
}
