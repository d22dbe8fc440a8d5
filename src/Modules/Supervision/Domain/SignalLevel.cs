namespace Platform.Supervision.Domain;

/// <summary>信号级别: 预警、黄牌、红牌.</summary>
internal enum SignalLevel
{
    Reminder,
    Yellow,
    Red,
}

/// <summary>信号状态 (domain.md §5.14).</summary>
internal enum SignalState
{
    Raised,
    Acknowledged,
    Explained,
    Closed,
}
