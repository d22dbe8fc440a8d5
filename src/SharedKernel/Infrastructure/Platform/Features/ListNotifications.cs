using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>我的通知. What I have been told in the console, newest first.</summary>
internal static class ListNotifications
{
    public sealed record Query(bool? Unread, string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(
        Guid Id, string Template, string Text, string TextEn, string? CaseNo, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).Must(Page.IsValid);
            RuleFor(q => q.After).Must(NewestFirst.IsValid);
        }
    }

    public sealed class Handler(PlatformDb db, NotificationTexts texts) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var mine = db.MyInbox();
            if (request.Unread == true)
            {
                mine = mine.Where(n => n.ReadAt == null);
            }

            if (NewestFirst.Decode(request.After) is var (at, id))
            {
                mine = mine.Where(n => n.CreatedAt < at || (n.CreatedAt == at && n.Id < id));
            }

            var size = Page.Size(request.Limit);
            var rows = await mine.AsNoTracking().OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id)
                .Take(size + 1).ToListAsync(cancellationToken);

            return Page.Of(rows.ConvertAll(Show), size, v => NewestFirst.Key(v.CreatedAt, v.Id));
        }

        private View Show(Notification n)
        {
            var (chinese, english) = texts.Of(n.Template, n.Values);

            return new View(n.Id, n.Template, chinese, english, n.CaseNo, n.CreatedAt, n.ReadAt);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/platform/notifications", Get)
        .WithName(nameof(ListNotifications)).WithSummary("My notifications").Requires(Capabilities.SignedIn);

    private static async Task<Ok<Page<View>>> Get(bool? unread, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(unread, after, limit), ct));
}
