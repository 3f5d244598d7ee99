namespace Gazette.Linting.Prefilters;

/// <summary>
/// Two characters side by side, as a number whose upper bits are a place in a filter of bits. Several pairs share a place: a filter may
/// affirm a pair that it lacks, and never denies one that it has.
/// </summary>
internal static class CharacterPair
{
    public static uint Hash(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u;
}
