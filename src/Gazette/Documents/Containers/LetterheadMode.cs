namespace Gazette.Documents.Containers;

/// <summary>How the head of the first page is printed; the first is the default.</summary>
internal enum LetterheadMode
{
    /// <summary>Mark and rule are printed in red.</summary>
    Digital,

    /// <summary>No red head: black text at the top.</summary>
    Plain,

    /// <summary>Space is left for the mark and the rule that the paper already has.</summary>
    Preprinted,
}
