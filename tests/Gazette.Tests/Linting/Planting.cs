namespace Gazette.Tests.Linting;

/// <summary>How a rule's mistake gets into a careful text.</summary>
/// <param name="English">Whether it belongs into English texts, into Chinese ones, or, when null, into both.</param>
/// <param name="Plant">The text with the mistake; null where this text has no place for it.</param>
/// <param name="Data">The report's data that goes with it.</param>
internal sealed record Planting(string Rule, bool? English, Func<PlantingGround, string?> Plant, string? Data = null);
