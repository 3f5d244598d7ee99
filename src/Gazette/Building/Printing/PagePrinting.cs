namespace Gazette.Building.Printing;

/// <summary>How a run prints documents.</summary>
/// <param name="Strict">Treats warnings about the pages as errors.</param>
public sealed record PagePrinting(IPagePrinter Printer, bool Strict = false);
