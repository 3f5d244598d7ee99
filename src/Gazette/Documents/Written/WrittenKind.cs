namespace Gazette.Documents.Written;

/// <summary>What a line of a written file is.</summary>
internal enum WrittenKind
{
    /// <summary>A paragraph, a heading, an item of a list, a line of code.</summary>
    Text,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The heading of a chart.</summary>
    ChartTitle,

    /// <summary>The names of the series of a chart, in the form of a row.</summary>
    ChartHead,

    /// <summary>A row of the numbers of a chart.</summary>
    ChartRow,

    /// <summary>What a picture shows.</summary>
    Picture,

    /// <summary>The words above a table of contents.</summary>
    ContentsHeading,

    /// <summary>A line of a table of contents.</summary>
    Contents,
}
