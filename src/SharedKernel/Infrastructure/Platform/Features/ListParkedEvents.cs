using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>搁置事件. What subscriptions have put aside, in the order of the log.</summary>
internal static class ListParkedEvents
{
    public sealed record Query(string? Subscription, ParkedState? State, string? After, int? Limit) : IQuery<Page<View>>;

    /// <param name="Id">Key for retry and dismissal.</param>
    /// <param name="Subscription">Who could not handle it.</param>
    /// <param name="Position">Place in the log.</param>
    /// <param name="EventId">The event.</param>
    /// <param name="EventType">Its wire name.</param>
    /// <param name="OrderingKey">What it is about.</param>
    /// <param name="Error">What went wrong, without personal data; null when it only stands behind another event of its key.</param>
    /// <param name="Attempts">Failed tries.</param>
    /// <param name="ParkedAt">When it was put aside (machine time).</param>
    /// <param name="NextRetryAt">From when it is tried again, once it is the first of its key.</param>
    /// <param name="State">What became of it.</param>
    /// <param name="ResolvedAt">When it was handled or dismissed.</param>
    /// <param name="Reason">Why it was dismissed.</param>
    public sealed record View(
        Guid Id, string Subscription, long Position, Guid EventId, string EventType, string OrderingKey, string? Error, int Attempts,
        DateTimeOffset ParkedAt, DateTimeOffset NextRetryAt, ParkedState State, DateTimeOffset? ResolvedAt, string? Reason);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).Must(Page.IsValid).WithMessage($"limit 应为 1 至 {Page.MaxLimit}");
            RuleFor(q => q.After).Must(after => after is null || Decode(after) is not null).WithMessage("after 不是本接口给出的游标");
        }
    }

    public sealed class Handler(PlatformDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var state = request.State ?? ParkedState.Parked;
            var rows = db.Set<ParkedEvent>().Where(p => p.State == state);
            if (request.Subscription is { } subscription)
            {
                rows = rows.Where(p => p.Subscription == subscription);
            }

            if (request.After is { } after && Decode(after) is var (position, id))
            {
                rows = rows.Where(p => p.Position > position || (p.Position == position && p.Id > id));
            }

            var size = Page.Size(request.Limit);
            var page = await rows.OrderBy(p => p.Position).ThenBy(p => p.Id).Take(size + 1)
                .Select(p => new View(
                    p.Id, p.Subscription, p.Position, p.EventId, p.EventType, p.OrderingKey, p.Error, p.Attempts, p.ParkedAt, p.NextRetryAt,
                    p.State, p.ResolvedAt, p.Reason))
                .ToListAsync(cancellationToken);

            return Page.Of(page, size, v => [v.Position.ToString(CultureInfo.InvariantCulture), v.Id.ToString()]);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/platform/parked-events", Get)
        .WithName(nameof(ListParkedEvents)).WithSummary("Events put aside by subscriptions").Requires(Capabilities.Operate);

    private static async Task<Ok<Page<View>>> Get(
        string? subscription, ParkedState? state, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(subscription, state, after, limit), ct));

    private static (long Position, Guid Id)? Decode(string cursor) =>
        Cursor.TryDecode(cursor, 2, out var key)
        && long.TryParse(key[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position) && Guid.TryParse(key[1], out var id)
            ? (position, id)
            : null;
}
