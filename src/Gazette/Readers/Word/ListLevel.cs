namespace Gazette.Readers.Word;

/// <summary>How one level of a numbered list counts.</summary>
/// <param name="Format">ECMA-376-1, 17.18.59: <c>decimal</c>, <c>bullet</c>, <c>chineseCounting</c>.</param>
/// <param name="Text">With <c>%1</c> to <c>%9</c> as placeholders for the numbers of the levels.</param>
internal sealed record ListLevel(int Start, string Format, string Text);
