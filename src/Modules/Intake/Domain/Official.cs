namespace Platform.Intake.Domain;

/// <summary>经办人. Who acts, and for whom when he stands in.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name of the official.</param>
/// <param name="StaffNo">Work number printed on notices.</param>
/// <param name="ActingFor">The A person he stands in for; null otherwise.</param>
internal sealed record Official(Guid Id, string Name, string StaffNo, Guid? ActingFor = null);

/// <summary>办公时间 of a centre, as far as a receipt needs it (domain.md T7).</summary>
/// <param name="Close">Closing time in Asia/Shanghai; exactly then is in time.</param>
/// <param name="AfterHours">Which day a late receipt counts as.</param>
internal sealed record OfficeHours(TimeOnly Close, AfterHoursPolicy AfterHours);
