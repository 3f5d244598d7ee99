namespace Gazette.Documents.Containers;

/// <summary>What will be over the signature and the date; the first is the default.</summary>
internal enum SignatureMode
{
    Unsealed,

    /// <summary>The seal of the organization.</summary>
    Sealed,

    /// <summary>A stamp of the signer's signature.</summary>
    Stamp,
}
