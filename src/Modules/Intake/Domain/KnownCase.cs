namespace Platform.Intake.Domain;

/// <summary>已知办件. How far Approval is with a case: for lists, the citizen's question and the case page's head. Approval owns it.</summary>
internal sealed class KnownCase
{
    public required string CaseNo { get; init; }

    /// <summary>Code of the display table.</summary>
    public required string Stage { get; set; }

    public bool Suspended { get; set; }
    public DateOnly PromisedDue { get; set; }
    public DateOnly StatutoryDue { get; set; }

    /// <summary>What is shown: a stopped clock comes first.</summary>
    public string DisplayCode => Suspended ? "Suspended" : Stage;

    /// <summary>Display code of a post's task.</summary>
    public static string StageOf(string post) => post switch
    {
        "Review" => "InReview",
        "Approval" => "InApproval",
        "CertificateMaking" => "Certificating",
        _ => "Accepted",
    };

    /// <summary>What an application shows: its own state, or what Approval does while it has the work.</summary>
    public static string DisplayCodeOf(ApplicationState state, KnownCase? known) =>
        state is ApplicationState.Accepted or ApplicationState.InHandling && known is not null ? known.DisplayCode : state.DisplayCode();
}
