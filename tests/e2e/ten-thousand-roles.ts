/** Ten thousand made-up roles that differ in all their facts; what a search must find among them is counted in a loop. */
const of = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;

const cities = [
  { city: 'Berlin', region: null, country: 'DE' },
  { city: 'Denver', region: 'CO', country: 'US' },
  { city: 'Seattle', region: 'WA', country: 'US' },
];

/** Steps that share no divisor with the lengths, so that every combination comes up. */
function roleAt(index: number) {
  const spread = Math.floor(index / 7);
  const payTop = of([null, 90_000, 150_000, 210_000, null, 260_000], index + spread);
  return {
    title: `Tenfold ${of(['Engineer', 'Designer', 'Analyst'], index)} ${index}`,
    company: `Tenfold Works ${index % 40}`,
    workplace: of(['remote', 'hybrid', 'onsite', null], index),
    function: of(['engineering', 'sales', 'design', 'finance', null], index),
    seniority: of(['senior', 'staff', null], spread),
    visa: of(['yes', 'no', null, null], spread),
    yearsMin: of([0, 2, 5, 8, null], index + 3 * spread),
    employmentType: of(['FULL_TIME', 'CONTRACTOR', null], index + spread),
    language: of(['en', 'de'], spread),
    technologies: index % 3 === 0 ? ['Rust', 'PostgreSQL'] : index % 5 === 0 ? ['Python'] : [],
    places: index % 11 === 0 ? [] : [of(cities, index + spread)],
    pay: payTop === null ? null : { min: payTop - 20_000, max: payTop },
  };
}

export type TenfoldRole = ReturnType<typeof roleAt>;

export const tenThousandRoles: TenfoldRole[] = Array.from({ length: 10_000 }, (_, index) => roleAt(index));
