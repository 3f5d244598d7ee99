namespace Gazette.Writers.Word.Body;

internal enum LetterheadMode
{
    /// <summary>Mark and rule are printed in red.</summary>
    Digital,

    /// <summary>Space is left for the mark and the rule that the paper already has.</summary>
    Preprinted,

    /// <summary>No red head: black text at the top.</summary>
    Plain,
}
