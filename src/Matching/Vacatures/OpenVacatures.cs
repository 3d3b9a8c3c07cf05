namespace Matching.Vacatures;

public static class OpenVacatures
{
    extension(IQueryable<Vacature> vacatures)
    {
        /// <summary>As <see cref="Vacature.IsOpen"/>, asked of the database.</summary>
        public IQueryable<Vacature> Open(DateOnly op) =>
            vacatures.Where(v => (v.Sluiting == null || v.Sluiting >= op) && (v.Plaatsen == null || v.PlaatsenBezet < v.Plaatsen));
    }
}
