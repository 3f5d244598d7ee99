using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gazette.Cli.Preview;

/// <summary>Where the preview is: a port of this machine, and a token that only who has been given the address knows.</summary>
internal sealed record PreviewAddress(int Port, string Token)
{
    private readonly byte[] _token = Encoding.ASCII.GetBytes(Token);

    public string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    public string Origin => $"http://{Host}";

    public string Url => $"{Origin}/{Token}/";

    /// <summary>
    /// 184 bits of the system's randomness. They come by way of identifiers: the generator of keys needs a library on Linux that not every machine has.
    /// </summary>
    public static string NewToken()
    {
        byte[] bytes = [.. Guid.NewGuid().ToByteArray(), .. Guid.NewGuid().ToByteArray()[8..]];
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>
    /// What a request asks for below the token; null for one without the token. Where they differ takes no longer or shorter to find than where they do not.
    /// </summary>
    public string? PathOf(string target)
    {
        int end = 1 + Token.Length;
        bool isLong = target.Length > end && target[0] == '/' && target[end] == '/';
        byte[] given = isLong ? Encoding.UTF8.GetBytes(target[1..end]) : new byte[_token.Length];
        return CryptographicOperations.FixedTimeEquals(given, _token) && isLong ? target[(end + 1)..] : null;
    }
}
