namespace Gazette.Linting.Prefilters;

/// <summary>A pair of adjacent characters, as a number whose upper bits are its slot in a hash table; several pairs share a slot.</summary>
internal static class CharacterPair
{
    public static uint Hash(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1u;
}
