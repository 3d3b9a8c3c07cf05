using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Matching.Http;

/// <summary>What the framework says of a value it cannot put in its place. Fields that people type are text and get sentences of their own; this is for the rest.</summary>
public static class Modelmeldingen
{
    private const string Zin = "Hier staat iets wat wij niet kunnen lezen. Laad de pagina opnieuw.";

    public static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Zin);
        messages.SetMissingBindRequiredValueAccessor(_ => Zin);
        messages.SetMissingKeyOrValueAccessor(() => Zin);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Zin);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Zin);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Zin);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Zin);
        messages.SetUnknownValueIsInvalidAccessor(_ => Zin);
        messages.SetValueIsInvalidAccessor(_ => Zin);
        messages.SetValueMustBeANumberAccessor(_ => Zin);
        messages.SetValueMustNotBeNullAccessor(_ => Zin);
    }
}
