namespace Platform.SharedKernel.Infrastructure;

/// <summary>Codes of the door itself: what a request must look like before a module sees it.</summary>
public static class PlatformRules
{
    /// <summary>400: no JSON, or not JSON.</summary>
    public static readonly Rule Malformed = new("request.malformed", "请求内容不是有效的 JSON，请检查后重发", "The body is not valid JSON.", "RFC 9457");

    /// <summary>400: a field of the wrong shape or value.</summary>
    public static readonly Rule Invalid = new("request.invalid", "有 {0} 处填写不正确，请按提示修改", "{0} fields are not right.", "RFC 9457");

    /// <summary>400: a field this interface does not have.</summary>
    public static readonly Rule UnknownField = new("request.unknown-field", "请求含有未知字段，请对照接口文档", "The body has a field this interface does not know.", "architecture.md §6");

    /// <summary>400: a command without its key.</summary>
    public static readonly Rule IdempotencyKeyMissing = new("request.idempotency-key-missing", "缺少 Idempotency-Key 请求头（1–100 个字符）", "Commands need an Idempotency-Key header of 1 to 100 characters.", "architecture.md §6");

    /// <summary>422: the key was used for something else.</summary>
    public static readonly Rule IdempotencyKeyReused = new("request.idempotency-key-reused", "该 Idempotency-Key 已用于另一请求，请换一个", "The Idempotency-Key was used for another request.", "architecture.md §6");

    /// <summary>401.</summary>
    public static readonly Rule SignInRequired = new("auth.required", "请先登录", "Sign in first.", "architecture.md §5");

    /// <summary>403.</summary>
    public static readonly Rule Denied = new("auth.denied", "您的岗位没有此项权限，如需办理请联系中心管理员", "Your post does not have this right.", "domain.md §11");

    /// <summary>403: unsafe request without the antiforgery token.</summary>
    public static readonly Rule Antiforgery = new("auth.antiforgery", "页面已过期，请刷新后重试", "The antiforgery token is missing or stale; reload the page.", "architecture.md §6");

    /// <summary>404.</summary>
    public static readonly Rule NotFound = new("not-found", "没有找到，或不在您的管辖范围内", "Not found, or outside your jurisdiction.", "architecture.md §6");

    /// <summary>412.</summary>
    public static readonly Rule Stale = new("version.stale", "{0}刚刚修改过，请刷新后再办", "{0} changed it first; load it again.", "architecture.md §6");

    /// <summary>428.</summary>
    public static readonly Rule VersionRequired = new("version.required", "缺少 If-Match 请求头，请先读取最新版本", "Changes need an If-Match header with the revision you have read.", "architecture.md §6");

    /// <summary>413.</summary>
    public static readonly Rule TooLarge = new("request.too-large", "请求内容过大（上限 1 MB）", "The body is larger than 1 MB.", "architecture.md §6");

    /// <summary>429.</summary>
    public static readonly Rule TooMany = new("request.too-many", "操作过于频繁，请稍后再试", "Too many requests; try again later.", "architecture.md §6");

    /// <summary>503.</summary>
    public static readonly Rule Busy = new("server.busy", "系统繁忙，请稍后重试；您填写的内容没有丢失", "The database is busy or away; try again with the same key.", "architecture.md §2");

    /// <summary>500.</summary>
    public static readonly Rule ServerError = new("server.error", "系统出错，请把追踪号报给管理员", "Unexpected error; report the trace id.", "RFC 9457");

    /// <summary>All of them, for the code table.</summary>
    public static IEnumerable<Rule> All =>
    [
        Malformed, Invalid, UnknownField, IdempotencyKeyMissing, IdempotencyKeyReused, SignInRequired, Denied, Antiforgery, NotFound, Stale,
        VersionRequired, TooLarge, TooMany, Busy, ServerError,
    ];
}

/// <summary>A request the door itself refuses, with its status; details fill the sentence's placeholders.</summary>
public sealed class RequestProblem(Rule rule, int status, params object[] details) : Exception(rule.Sentence)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>Values of the sentence's placeholders.</summary>
    public IReadOnlyList<object> Details { get; } = details;
}
