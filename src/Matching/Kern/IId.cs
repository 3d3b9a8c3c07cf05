namespace Matching.Kern;

/// <summary>An id of its own type: a klant's id cannot be handed in where a vacature's is asked. Version 7, made inside.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Van(Guid value);
}
