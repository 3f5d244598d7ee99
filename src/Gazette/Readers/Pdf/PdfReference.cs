namespace Gazette.Readers.Pdf;

/// <summary>What stands for another object of a PDF file: <c>12 0 R</c>.</summary>
internal sealed record PdfReference(int Number);
