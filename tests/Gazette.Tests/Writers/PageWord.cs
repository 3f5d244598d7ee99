namespace Gazette.Tests.Writers;

/// <summary>Text between two blanks on a page; lengths in points.</summary>
internal sealed record PageWord(string Text, double Left, double Top, double Right, double Bottom);
