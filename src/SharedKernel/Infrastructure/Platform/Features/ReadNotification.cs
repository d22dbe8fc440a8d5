using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>标记已读. I have read it; the first reading counts.</summary>
internal static class ReadNotification
{
    public sealed record Command(Guid Id) : ICommand<View>;

    public sealed record View(Guid Id, DateTimeOffset ReadAt);

    public sealed class Handler(PlatformDb db, IBusinessClock clock) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            var notification = await db.MyInbox().Where(n => n.Id == request.Id)
                .FirstOr404Async(nameof(Notification), request.Id, cancellationToken);
            notification.ReadAt ??= clock.Now;

            return new View(notification.Id, notification.ReadAt.Value);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/platform/notifications/{id:guid}/reading", Post)
        .WithName(nameof(ReadNotification)).WithSummary("Mark a notification as read").Requires(Capabilities.SignedIn).IsCommand();

    private static async Task<Ok<View>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}
