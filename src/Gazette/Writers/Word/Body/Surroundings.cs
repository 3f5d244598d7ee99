namespace Gazette.Writers.Word.Body;

internal enum Surroundings
{
    None,
    List,
    Quote,
}
