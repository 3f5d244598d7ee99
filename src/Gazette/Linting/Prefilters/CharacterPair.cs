namespace Gazette.Linting.Prefilters;

/// <summary>Two characters side by side, as a number whose upper bits are a place in a table; several pairs share a place.</summary>
internal static class CharacterPair
{
    public static uint Hash(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u;
}
