namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 办事人凭证. Whoever showed the number and code of an application gets a ticket for just this one matter. It is sent back as
/// <c>Authorization: Citizen …</c> and makes an actor of kind <see cref="ActorKind.Citizen"/> with <see cref="Capabilities.OwnMatters"/>
/// whose id is the application.
/// </summary>
public interface ICitizenTickets
{
    /// <summary>A ticket for the application, good for 15 minutes of machine time. Issue it after the transaction, not inside.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="placeCode">Its place code: data outside of it stays unseen.</param>
    string Issue(Guid applicationId, string placeCode);
}
