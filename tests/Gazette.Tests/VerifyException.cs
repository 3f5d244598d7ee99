namespace Gazette.Tests;

/// <summary>A snapshot is missing or different; the message shows where.</summary>
public sealed class VerifyException(string message) : Exception(message);
