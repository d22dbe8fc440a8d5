namespace Platform.SharedKernel.Infrastructure;

/// <summary>Everybody reads his own notifications only.</summary>
internal static class Inbox
{
    public static IQueryable<Notification> MyInbox(this PlatformDb db)
    {
        var me = Recipients.Person(db.Session.Actor.Id);

        return db.Set<Notification>().Where(n => n.Recipient == me && n.Channel == NotificationChannel.InApp);
    }
}
