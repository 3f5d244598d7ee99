namespace Gazette.Writers.Word.Body;

internal enum LetterheadMode
{
    /// <summary>Mark and rule are printed in red.</summary>
    Digital,

    /// <summary>The paper has them already.</summary>
    Preprinted,

    /// <summary>No red head: black words at the top.</summary>
    Plain,
}
