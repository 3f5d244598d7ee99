namespace Gazette.Readers.Pdf;

/// <summary>A name in a PDF file: <c>/Type</c>.</summary>
internal sealed record PdfName(string Text);
