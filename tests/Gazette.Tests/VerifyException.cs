namespace Gazette.Tests;

/// <summary>A snapshot is missing or says something else; the message shows where.</summary>
public sealed class VerifyException(string message) : Exception(message);
