namespace Matching.Kern;

/// <summary>An expected refusal: one plain Dutch sentence saying what is wrong and what to do. Bugs are exceptions.</summary>
public abstract record Fault(string Tekst);

/// <summary>What was asked for does not exist, or not for the one who asks.</summary>
public sealed record NotFound(string Tekst) : Fault(Tekst);

/// <summary>What was given cannot be read or is incomplete.</summary>
public sealed record Invalid(string Tekst) : Fault(Tekst);

/// <summary>Someone or something else came first, or a rule stands in the way.</summary>
public sealed record Conflict(string Tekst) : Fault(Tekst);

/// <summary>Something this needs is missing on the machine or is in use by another process.</summary>
public sealed record Unavailable(string Tekst) : Fault(Tekst);

/// <summary>Either a value or the <see cref="Kern.Fault"/> that kept it from being made.</summary>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Fault? fault)
    {
        this.value = value;
        Fault = fault;
    }

    public Fault? Fault { get; }

    public bool IsFault => Fault is not null;

    /// <summary>The value; asking for it after a refusal is a bug.</summary>
    public T Value => Fault is null ? value! : throw new InvalidOperationException(Fault.Tekst);

    public static implicit operator Result<T>(T value) => new(value, fault: null);

    public static implicit operator Result<T>(Fault fault) => new(default, fault);
}
