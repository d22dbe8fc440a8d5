namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// What the kernel itself learns from the log: calendars and settings. Every pump shows each fact of its batch here before its handlers
/// run, so a handler never works with an older calendar than the fact it handles.
/// </summary>
public interface IKernelFacts
{
    /// <summary>Takes in a calendar or a setting; other facts are left aside. Repetition and old facts do no harm.</summary>
    void Learn(IIntegrationEvent fact);
}

internal sealed class KernelFacts(CalendarProvider calendars, SettingsProvider settings) : IKernelFacts
{
    public void Learn(IIntegrationEvent fact)
    {
        switch (fact)
        {
            case WorkCalendarChanged changed:
                calendars.Learn(changed);
                break;
            case SettingChanged changed:
                settings.Learn(changed);
                break;
        }
    }
}
