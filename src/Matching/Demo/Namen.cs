namespace Matching.Demo;

/// <summary>Names for people who do not exist: ordinary first names, surnames that give the fiction away.</summary>
public static class Namen
{
    /// <summary>First names that go together, surnames for them, how common, and which spoken Dutch (A0 to C2) is how usual.</summary>
    public sealed record Groep(double Aandeel, IReadOnlyList<string> Vrouw, IReadOnlyList<string> Man, IReadOnlyList<string> Achternaam, double[] Taal, bool Statushouder = false);

    public static IReadOnlyList<Groep> Groepen { get; } =
    [
        new(50,
            Split("Anneke Bianca Carla Debby Ellen Femke Gerda Hanneke Ilse Jolanda Karin Linda Marja Nicole Petra Ria Sandra Trudy Wilma Yvonne Kim Lisa Sanne Denise"),
            Split("Arjan Bart Cor Dennis Erik Frank Gerard Henk Ivo Jeroen Kees Leo Marcel Nico Otto Peter Ruud Sjaak Theo Wim Kevin Daan Rick Stefan"),
            ["van Demostad", "Voorbeeldsen", "Testman", "Proefstra", "van Nergenshuizen", "Modelhof", "de Verzinner", "Schijnbaar", "Denkbeeldig", "van der Fictie"],
            [0, 0, 0, 2, 12, 46, 40]),
        new(22,
            Split("Fatima Naima Samira Khadija Ayse Emine Zeynep Hatice Shanti Indra Chandra Latifa Soraya Melissa Cheryl Rachida"),
            Split("Mohamed Youssef Rachid Said Mehmet Mustafa Ali Hasan Ricardo Orlando Ravi Dinesh Glenn Karim Brahim Murat"),
            ["El Proefi", "Ait Demo", "Ben Voorbeeld", "Testyildiz", "Proefoglu", "Demopersad", "Voorbeeldsingh", "Fictieva"],
            [0, 3, 17, 30, 28, 18, 4]),
        new(10,
            Split("Agnieszka Katarzyna Magda Ewa Elena Ivanka Oksana Natalia"),
            Split("Piotr Krzysztof Marek Tomasz Georgi Ivan Andrei Pawel"),
            ["Testowski", "Exempelska", "Proefova", "Fictieva", "Demoscu"],
            [3, 22, 36, 28, 9, 2, 0]),
        new(18,
            Split("Rania Hanan Amal Layla Nour Selam Mehret Rahel Saba Zahra Mariam Parisa"),
            Split("Ahmad Khaled Omar Bassel Samer Yonas Tesfay Filmon Dawit Reza Farid Jamal"),
            ["Al Demosi", "Al Fictief", "Tesfademo", "Proefmariam", "Voorbeeldzada", "Testmuhammad"],
            [4, 21, 38, 27, 9, 1, 0], Statushouder: true),
    ];

    private static string[] Split(string namen) => namen.Split(' ');
}
