using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>Who stands at which post, and who covers him: new tasks go to that person.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberPosts(ApprovalDb db)
    : IIntegrationEventHandler<DutyPostFilled>, IIntegrationEventHandler<CoverStarted>, IIntegrationEventHandler<CoverEnded>
{
    public async Task Handle(DutyPostFilled fact, CancellationToken ct)
    {
        var post = await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct);
        if (post is null)
        {
            post = new KnownPost
            {
                Id = fact.DutyPostId, PlaceCode = fact.DivisionCode, Post = Enum.Parse<Post>(fact.Post), A = fact.A, AName = fact.AName,
                Bs = fact.Bs,
            };
            db.Add(post);
        }

        post.Fill(Enum.Parse<Post>(fact.Post), fact.A, fact.AName, fact.Bs);
    }

    public async Task Handle(CoverStarted fact, CancellationToken ct) =>
        (await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct))?.StartCover(fact.CoverId, fact.B, fact.BName);

    public async Task Handle(CoverEnded fact, CancellationToken ct) =>
        (await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct))?.EndCover(fact.CoverId);
}
