namespace Gazette.Schema;

/// <summary>What templates see of a record under one name.</summary>
/// <param name="Shape">The shape of the value: <c>text</c>, <c>section</c>, <c>[section]</c> for a list.</param>
/// <param name="Show">The value; null if the record has none.</param>
internal sealed record MemberView<T>(string Shape, Func<T, IMemberPrinter, object?> Show);
