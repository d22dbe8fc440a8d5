using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>公共事件流. What happened, in order, for systems outside: hand the cursor back to go on, or wait for the next event.</summary>
internal static class ReadEvents
{
    private const int LongestWait = 20;
    private const string CursorKind = "log";

    public sealed record Query(string? After, int? Limit, int? Wait) : IQuery<View>;

    /// <param name="Items">Events as CloudEvents 1.0, in the caller's data scope.</param>
    /// <param name="Next">Cursor to go on from; always there, the feed has no end.</param>
    public sealed record View(IReadOnlyList<CloudEvent> Items, string Next);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).Must(Page.IsValid).WithMessage($"limit 应为 1 至 {Page.MaxLimit}");
            RuleFor(q => q.Wait).InclusiveBetween(0, LongestWait);
            RuleFor(q => q.After).Must(after => after is null || PositionOf(after) is not null).WithMessage("after 不是本接口给出的游标");
        }
    }

    public sealed class Handler(PlatformDb db, EventFeed feed, IHostApplicationLifetime host) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var after = request.After is null ? 0 : PositionOf(request.After)!.Value;
            var stretch = await feed.ReadAsync(
                db, after, Page.Size(request.Limit), TimeSpan.FromSeconds(request.Wait ?? 0), host.ApplicationStopping, cancellationToken);

            return new View(stretch.Events, Cursor.Encode(CursorKind, stretch.ReadTo.ToString(CultureInfo.InvariantCulture)));
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/events", Get)
        .WithName(nameof(ReadEvents)).WithSummary("Read the event feed (CloudEvents 1.0)")
        .WithDescription($"Also as {CloudEvent.BatchType} by Accept, with the next cursor in the Link header. wait: up to {LongestWait} s.")
        .Requires(Capabilities.EventsRead);

    private static async Task<Results<Ok<View>, JsonHttpResult<IReadOnlyList<CloudEvent>>>> Get(
        string? after, int? limit, int? wait, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(new Query(after, limit, wait), ct);
        if (!http.Request.Headers.Accept.ToString().Contains(CloudEvent.BatchType, StringComparison.OrdinalIgnoreCase))
        {
            return TypedResults.Ok(view);
        }

        http.Response.Headers.Link = $"</api/v1/events?after={view.Next}&limit={Page.Size(limit)}>; rel=\"next\"";

        return TypedResults.Json(view.Items, contentType: CloudEvent.BatchType);
    }

    private static long? PositionOf(string cursor) => Cursor.TryDecode(cursor, 2, out var key) && key[0] == CursorKind
        && long.TryParse(key[1], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;
}
