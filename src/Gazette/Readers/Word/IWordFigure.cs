namespace Gazette.Readers.Word;

/// <summary>What a paragraph shows besides text: a picture or a chart.</summary>
internal interface IWordFigure;
