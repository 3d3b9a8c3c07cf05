namespace Matching.Rangschikking;

/// <summary>Points and weights that integrate a polynomial over [0,1] exactly up to degree 2n - 1.</summary>
public static class GaussLegendre
{
    public static (double T, double Gewicht)[] Points(int n)
    {
        var points = new (double, double)[n];
        for (var i = 0; i < n; i++)
        {
            // Newton from Chebyshev's guess settles on the root of the Legendre polynomial within a few steps.
            var x = Math.Cos(Math.PI * (i + .75) / (n + .5));
            for (var step = 0; step < 20; step++)
            {
                var (value, slope) = Legendre(n, x);
                x -= value / slope;
            }

            var derivative = Legendre(n, x).Slope;
            points[i] = ((1 + x) / 2, 1 / ((1 - (x * x)) * derivative * derivative));
        }

        return points;
    }

    private static (double Value, double Slope) Legendre(int n, double x)
    {
        var (previous, value) = (1.0, x);
        for (var k = 2; k <= n; k++)
            (previous, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * previous)) / k);

        return (value, n * ((x * value) - previous) / ((x * x) - 1));
    }
}
