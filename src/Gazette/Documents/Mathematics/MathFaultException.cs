namespace Gazette.Documents.Mathematics;

/// <summary>Leaves the depths of a formula that cannot be read; <see cref="MathParser.Parse"/> catches it.</summary>
internal sealed class MathFaultException(MathProblem problem) : Exception
{
    public MathProblem Problem => problem;
}
