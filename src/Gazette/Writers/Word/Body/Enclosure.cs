namespace Gazette.Writers.Word.Body;

internal enum Enclosure
{
    None,
    List,
    Quote,
    Box,
}
