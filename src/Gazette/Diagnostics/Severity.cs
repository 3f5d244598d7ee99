namespace Gazette.Diagnostics;

public enum Severity
{
    Note,
    Warning,
    Error,
}
