namespace Platform.Intake.Domain;

/// <summary>送达方式.</summary>
internal enum DeliveryMethod
{
    Counter,
    Courier,
    Electronic,
    SelfService,
}

/// <summary>Words of the ways a result leaves.</summary>
internal static class DeliveryWords
{
    public static string InChinese(this DeliveryMethod method) => method switch
    {
        DeliveryMethod.Counter => "窗口领取",
        DeliveryMethod.Courier => "邮寄送达",
        DeliveryMethod.Electronic => "电子送达",
        _ => "自助领取",
    };
}

/// <summary>送达. To whom the result was handed and how he was known.</summary>
internal sealed record Delivery
{
    public required DeliveryMethod Method { get; init; }

    [PersonalData(Mask.Name)]
    public required string RecipientName { get; init; }

    /// <summary>What the recipient is to the applicant; null for the applicant himself.</summary>
    public string? Relation { get; init; }

    /// <summary>Fingerprint of the last four characters of the recipient's number.</summary>
    public required string RecipientIdTailPrint { get; init; }

    public required DateTimeOffset DeliveredAt { get; init; }
}
