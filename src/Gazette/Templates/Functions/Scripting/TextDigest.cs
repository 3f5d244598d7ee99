namespace Gazette.Templates.Functions.Scripting;

/// <summary>The digests that a template can print, as checksums of what it says; none of them protects anything here.</summary>
internal enum TextDigest
{
    Md5,
    Sha1,
    Sha256,
    Sha512,
    HmacSha1,
    HmacSha256,
    HmacSha512,
}
