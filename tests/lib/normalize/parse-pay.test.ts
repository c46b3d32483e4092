import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePay } from '#lib/normalize/parse-pay.ts';
import { makePlace, makeSource } from './make-source.ts';

type Case = [text: string, country: string | null, pay: string | null];

function read(text: string, country: string | null): string | null {
  const found = parsePay(makeSource(text), country === null ? [] : [makePlace(country)]);
  return found && words(found.value);
}

function words(pay: {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: string;
}): string {
  return `${pay.min ?? ''}-${pay.max ?? ''} ${pay.currency ?? '?'} ${pay.period}`;
}

const WRITTEN: Case[] = [
  ['The base salary range is $120,000 - $150,000 per year.', 'US', '120000-150000 USD year'],
  ['Salary: $120,000 to $150,000', 'US', '120000-150000 USD year'],
  ['We pay between $95,000 and $110,000.', 'US', '95000-110000 USD year'],
  ['Salary range: $120k–$150k', 'US', '120000-150000 USD year'],
  ['Compensation: $140-245K', 'US', '140000-245000 USD year'],
  ['Compensation: $140K-245', 'US', '140000-245000 USD year'],
  ['Pay: $18.50 - $22.00 per hour', 'US', '18.5-22 USD hour'],
  ['Pay: $40.00/hr', 'US', '40-40 USD hour'],
  ['Salary up to £45,000', 'GB', '-45000 GBP year'],
  ['Salary from £45,000', 'GB', '45000- GBP year'],
  ['Pay starting at $25 an hour', 'US', '25- USD hour'],
  ['Base salary: $150,000+', 'US', '150000- USD year'],
  ['Salary: up to £55-60k', 'GB', '-60000 GBP year'],
  ['Salary: €60.000 - €75.000', 'DE', '60000-75000 EUR year'],
  ['Gehalt: 60.000 € – 75.000 €', 'DE', '60000-75000 EUR year'],
  ['Gehalt: 60.000,00 € bis 75.000,00 € brutto', 'DE', '60000-75000 EUR year'],
  ['Jahresgehalt zwischen 55.000 € und 65.000 €', 'DE', '55000-65000 EUR year'],
  ['Wir zahlen 4.200 € brutto/mtl.', 'DE', '4200-4200 EUR month'],
  ['Stundenlohn ab 15 €', 'DE', '15- EUR hour'],
  ['Vergütung: 16 €/h', 'DE', '16-16 EUR hour'],
  ['Bis zu 48.000 € Einstiegsgehalt', 'DE', '-48000 EUR year'],
  ['Tagessatz: 650 €', 'DE', '650-650 EUR day'],
  ['Rémunération : 45 000 € à 55 000 € brut annuel', 'FR', '45000-55000 EUR year'],
  ['Salaire : entre 38 et 45 k€', 'FR', '38000-45000 EUR year'],
  ['Salario: 30.000 € - 36.000 € bruto anual', 'ES', '30000-36000 EUR year'],
  ['Sueldo mensual: S/1130 (fijo)', 'PE', '1130-1130 PEN month'],
  ['Sueldo: S/. 2,500 mensual', 'PE', '2500-2500 PEN month'],
  ['Salary: Rs. 30,000 per month', 'IN', '30000-30000 INR month'],
  ['Lohn: Fr. 5’200 pro Monat', 'CH', '5200-5200 CHF month'],
  ['Salary: U$S 3,000 per month', 'AR', '3000-3000 USD month'],
  ['salary: 45,000 euros a year', 'FR', '45000-45000 EUR year'],
  ['salary: eur 45,000 a year', 'FR', '45000-45000 EUR year'],
  ['Salary: 45,000 zł a month', 'PL', '45000-45000 PLN month'],
  ['Compensación: $700 mensuales', 'BO', '700-700 USD month'],
  ['Salaris: € 3.500 tot € 4.800 bruto per maand', 'NL', '3500-4800 EUR month'],
  ['RAL da 26.000 €', 'IT', '26000- EUR year'],
  ['Retribuzione: RAL 35.000 - 42.000 €', 'IT', '35000-42000 EUR year'],
  ['Salário: R$ 8.000 - R$ 10.000 por mês', 'BR', '8000-10000 BRL month'],
  ['Salary 18 000 - 24 000 PLN', 'PL', '18000-24000 PLN month'],
  ['Rate: up to 160 PLN/h net + VAT', 'PL', '-160 PLN hour'],
  ["Salary: CHF 110'000 - 130’000", 'CH', '110000-130000 CHF year'],
  ['Salary: 100-130k CHF', 'CH', '100000-130000 CHF year'],
  ['Salary: CAD $75,000 - CAD $90,000', 'CA', '75000-90000 CAD year'],
  ['Salary: $75,000 - $90,000 CAD', 'US', '75000-90000 CAD year'],
  ['Salary: C$130K-C$150K', null, '130000-150000 CAD year'],
  ['Salary: A$115K – A$130K', 'AU', '115000-130000 AUD year'],
  ['Salary: AUD 120,000 - 140,000', 'AU', '120000-140000 AUD year'],
  ['Salary: SGD 115K – SGD 140K', 'SG', '115000-140000 SGD year'],
  ['Salary: JPY 9,000,000 – JPY 11,000,000', 'JP', '9000000-11000000 JPY year'],
  ['Salary: 7-12 Lacs P.A.', 'IN', '700000-1200000 INR year'],
  ['CTC: 12 - 18 LPA', 'IN', '1200000-1800000 INR year'],
  // The fixed part of a total is the base.
  [
    'Compensation: INR 12,00,000 per annum. Fixed pay: INR 9,00,000 per annum',
    'IN',
    '900000-900000 INR year',
  ],
  ['Fixed salary: $60,000 per year', 'US', '60000-60000 USD year'],
  ['Salary: ₹40L–₹70L base', 'IN', '4000000-7000000 INR year'],
  ['Salary: INR 7,00,000 per annum', 'IN', '700000-700000 INR year'],
  ['Salary: € 109,709 - €131, 651', 'IE', '109709-131651 EUR year'],
  ['£450-£500 a day, inside IR35', 'GB', '450-500 GBP day'],
  ['Salary: 90,000 - 110,000 USD', 'DE', '90000-110000 USD year'],
  ['Salary: USD 90,000 - 110,000', 'DE', '90000-110000 USD year'],
  ['Salary: $90,000 - $110,000', 'AU', '90000-110000 AUD year'],
  ['Salary: $90,000 - $110,000', 'DE', '90000-110000 USD year'],
  ['Salary: $90,000 - $110,000', null, '90000-110000 ? year'],
  ['Salary: Â£35,000 - Â£40,000', 'GB', '35000-40000 GBP year'],
  ['Gehaltsspanne: 41 – 61 TEUR', 'DE', '41000-61000 EUR year'],
  ['Base pay: $76.2K – $98K', 'US', '76200-98000 USD year'],
  ['The salary is $80,000 and the OTE is $160,000.', 'US', '80000-80000 USD year'],
  ['OTE: $160,000 - $180,000', 'US', '160000-180000 USD year'],
  ['The range for this position is €45-58,000 a year', 'IE', '45000-58000 EUR year'],
  ['Pay: $41-$56/hour CAD, by experience', 'US', '41-56 CAD hour'],
  ['£38,500 pro rata', 'GB', '38500-38500 GBP year'],
  ['Rate: £425 - £475', 'GB', '425-475 GBP day'],
  ['Up to £62,000 + benefits', 'GB', '-62000 GBP year'],
  ['Starting at $58k/year', 'US', '58000- USD year'],
  ['An OTE of $210,000 (50/50 split)', 'US', '210000-210000 USD year'],
  ['Earn up to $32/hour training AI models', 'US', '-32 USD hour'],
  ['Travel RN: $2,310/week', 'US', '2310-2310 USD week'],
  ['Einstiegsgehalt: 43.000 - 52.000', 'DE', '43000-52000 EUR year'],
  ['Monatsgehalt zwischen 2.900 und 3.400', 'DE', '2900-3400 EUR month'],
  ['Wir zahlen dir 17 €/Std.', 'DE', '17-17 EUR hour'],
  ['Rémunération : 61 000 € à 70 000 € brut annuel + 8 000 € de variable', 'FR', '61000-70000 EUR year'],
  ['Tarief: tussen € 90,00 en € 105,00', 'NL', '90-105 EUR hour'],
  ['tot €98,50 per uur', 'NL', '-98.5 EUR hour'],
  ['Een bruto maandsalaris van maximaal € 4.700', 'NL', '-4700 EUR month'],
  ['Base salary: $115,000\nBonus at Target Performance: 10% (~$11,500)', 'US', '115000-115000 USD year'],
  ['Base: $52,000. Earn up to $90,000 in your first year', 'US', '52000-52000 USD year'],
  ['Product Manager | Remote | $110K to $150K USD / CA$115K to CA$155K', 'US', '110000-150000 USD year'],
  ['Wir bieten 15 € pro Stunde und flexible Zeiten', 'DE', '15-15 EUR hour'],
];

const TRAPS: Case[] = [
  ['We offer a 401(k) with a salary match of 4%.', 'US', null],
  ['10-15 hours per week, competitive salary', 'US', null],
  ['You must be 18 years of age. Competitive pay.', 'US', null],
  ['We raised $50–$60 million in our series B.', 'US', null],
  ['We closed a $30M round and grew to $5M ARR.', 'US', null],
  ['You will manage a budget of $500,000 a year.', 'US', null],
  ['Our fund has $2,000,000,000 AUM.', 'US', null],
  ['Sign-on bonus of $5,000 for new hires', 'US', null],
  ['Referral bonus: $2,000 per hire', 'US', null],
  ['A learning stipend of $1,500 per year', 'US', null],
  ['$100/month education budget', 'US', null],
  ['Equity worth $50,000 - $90,000', 'US', null],
  ['Close deals ranging from $30K-$100K+', 'US', null],
  ['$10,000 - $15,000 in relocation support', 'US', null],
  ['£62,303 per year - estimated', 'GB', null],
  ['Empfehlungsprämie in Höhe von 3.000 €', 'DE', null],
  ["Titres restaurant d'une valeur de 11 €", 'FR', null],
  ['0.1% – 0.3% equity', 'US', null],
  ['Reimbursement of up to $300 per year for your gym', 'US', null],
  ['Serving 120,000 - 150,000 customers', 'US', null],
  ['Founded in 2018 with 200+ employees', 'US', null],
  ['$0.55 per accepted image', 'US', null],
  ['How much our customers pay us: $10k-$50k per year', 'US', null],
  ['You support teachers earning $40,000 a year', 'US', null],
  ['On-call compensation: $500 per week', 'US', null],
  ['Average contract value $50k-$150k', 'US', null],
  ['Acme | 50k-100k users | Remote', 'US', null],
  ['Acme | deals of $20k-$60k | Remote', 'US', null],
  ['Our pay is fair.\nFree advice to over 200K patients', 'US', null],
  ['Budgetverantwortung von 500.000 €', 'DE', null],
  ['Umsatz von 120.000.000 € im Jahr', 'DE', null],
  ['Jobticket im Wert von 49 € monatlich', 'DE', null],
  ['Prime de cooptation de 1 500 €', 'FR', null],
  ['Budget formation de 2 000 € par an', 'FR', null],
  ['Presupuesto de formación de 1.000 € anuales', 'ES', null],
  ['Facturación de 30 millones de euros', 'ES', null],
  ['Opleidingsbudget van €2.000 per jaar', 'NL', null],
  ['Omzet van 50 miljoen euro', 'NL', null],
  ['Vale refeição de R$ 800 por mês', 'BR', null],
  ['Faturamento de R$ 50 milhões', 'BR', null],
  ['Buoni pasto da 8 € al giorno', 'IT', null],
  ['Premio di risultato di 1.500 €', 'IT', null],
  ['The national average salary for nurses is $79,000 per year.', 'US', null],
  ['Prevailing wage for this occupation: $97,200 per year.', 'US', null],
  ['Comparable roles in the market typically pay between $91,000 and $118,000.', 'US', null],
  ['People here earn some $77,000 per year according to Payscale.', 'US', null],
];

/** A unit of time may begin like a shorter one: "Monat" like "mo", "anno" like "an". */
const PERIODS: Case[] = [
  ['Gehalt: 900 € brutto/Monat', 'DE', '900-900 EUR month'],
  ['Gehalt: € 2.600,- brutto pro Monat', 'AT', '2600-2600 EUR month'],
  ['Mindestgehalt laut KV: € 2.600,- brutto/Monat', 'AT', '2600- EUR month'],
  ['Salaire : 200 € par heure', 'FR', '200-200 EUR hour'],
  ['Sueldo: 45 € por hora', 'ES', '45-45 EUR hour'],
  ['Stipendio: 700 € al mese', 'IT', '700-700 EUR month'],
  ["Stipendio: 9.500 € all'anno", 'IT', '9500-9500 EUR year'],
  ['Salário: 9.000 € por ano', 'PT', '9000-9000 EUR year'],
  ['Lön: 35 000 - 42 000 kr/mån', 'SE', '35000-42000 SEK month'],
  ['Minimum gross salary of EUR 3.500 per month', 'AT', '3500- EUR month'],
  ['SGD 4,500 - 6,000 monthly', 'SG', '4500-6000 SGD month'],
  ['Pay: 55 - 65 USD hourly', 'US', '55-65 USD hour'],
  ['Entre 25.000 y 30.000 euros brutos anuales', 'ES', '25000-30000 EUR year'],
  ['Vergütung im Rahmen eines Minijobs (556-€-Basis)', 'DE', '-556 EUR month'],
];

/** Headlines of forum posts, where nothing says that it is pay but the place and the size. */
const HEADLINES: Case[] = [
  ['Acme | Engineer | Portland or Salem | 150-200k', 'US', '150000-200000 USD year'],
  ['Acme | Engineers | Full-time | [180 - 210K]', 'US', '180000-210000 USD year'],
  ['Acme - Founding Engineer – Remote (USA) – 180-250k', 'US', '180000-250000 USD year'],
  ['Acme | Support Engineer £30k–£55k | Full-time', 'GB', '30000-55000 GBP year'],
  ['Acme | Developer | Remote | Contract $35-50K', 'US', '35000-50000 USD year'],
  ['Acme | Engineer | Full-time | $170k + annual cash bonus + equity', 'US', '170000-170000 USD year'],
  ['- Product Manager (hybrid, $220,000 - $270,000): see our page', 'US', '220000-270000 USD year'],
  [
    'Acme (Series A) - Two roles - NYC - Full-time - $170k-$220k (web) + equity / $150-$195k (ML)',
    'US',
    '150000-220000 USD year',
  ],
  ['Massage Therapist-$16.25/Hour + Commission', 'US', '16.25-16.25 USD hour'],
  ['Tier 4 roles get $215-$260K total annual comp, base $150-$180K', 'US', '150000-180000 USD year'],
];

/** Money phrases met in real postings. */
const WILD: Case[] = [
  ['Acme | Engineer | Remote (US) | Full-time | $150-200k + 1.0% equity', 'US', '150000-200000 USD year'],
  ['Acme | Mobile | Remote (EU) | Full-time | >= €50k + 2% equity', 'DE', '50000- EUR year'],
  ['All salaries are north of 120k CHF', 'CH', '120000- CHF year'],
  ['CAD$136,000 per year - CAD$151,000 per year is the base salary', 'CA', '136000-151000 CAD year'],
  ['The pay range is $125,000.00 - $150,000.00/per year', 'US', '125000-150000 USD year'],
  ['$93,000 - 140,0000 per year + commission', 'US', '93000-140000 USD year'],
  ['Salary: $26\\.20 to $37\\.62 per hour ($42,096 to $60,587 per annum)', 'CA', '26.2-37.62 CAD hour'],
  ['The salary range is MX$235,200- MX$252,806.', 'MX', '235200-252806 MXN year'],
  ['55,000 ZAR 80,000 ZAR/month salary', 'ZA', '55000-80000 ZAR month'],
  ['£67,867 to £85,413 per year, London £71,590?to £85,413', 'GB', '67867-85413 GBP year'],
  ['Pay: £200.00 + per day', 'GB', '200- GBP day'],
  ['base salary is $58,500, and $18,000 variable commission', 'US', '58500-58500 USD year'],
  ['Salary is $11,375 USD a month + $10k housing stipend', 'US', '11375-11375 USD month'],
  ['The salary range is $60,000-$70,000 (OTE $104,000 -$125,000).', 'US', '60000-70000 USD year'],
  ['Salary is $110,000-125,000 plus bonus', 'US', '110000-125000 USD year'],
  ['Compensation range: $1800 - $2200 AUD / Monthly', 'PH', '1800-2200 AUD month'],
];

describe('written down', () => {
  test.each(WRITTEN)('%s [%s]', (text, country, pay) => {
    expect(read(text, country)).toBe(pay);
  });
});

describe('money that is no pay', () => {
  test.each(TRAPS)('%s [%s]', (text, country, pay) => {
    expect(read(text, country)).toBe(pay);
  });
});

describe('seen in the wild', () => {
  test.each(WILD)('%s [%s]', (text, country, pay) => {
    expect(read(text, country)).toBe(pay);
  });
});

test.each(PERIODS)('period: %s [%s]', (text, country, pay) => {
  expect(read(text, country)).toBe(pay);
});

test.each(HEADLINES)('headline: %s [%s]', (text, country, pay) => {
  expect(read(text, country)).toBe(pay);
});

test.each<Case>([
  ['Salary: $90,000. You live in the US.', null, '90000-90000 USD year'],
  ['Acme | NYC | Salary $90,000', null, '90000-90000 USD year'],
  ['US and Canada only. Salary: $90,000', null, '90000-90000 USD year'],
  ['Join us. Salary: $90,000', null, '90000-90000 ? year'],
])('the country of a bare sign, where no place is known: %s', (text, country, pay) => {
  expect(read(text, country)).toBe(pay);
});

describe('bands', () => {
  test('several lines: lowest min, highest max, every band with its label and receipt', () => {
    const source = makeSource(
      '<p>Pay Ranges</p><p>Purchase, New York: $142,000 - $234,000 USD</p><p>Zone 2: $123,000 - $203,000 USD</p>',
    );
    const found = parsePay(source, [makePlace('US')]);
    expect(found?.value).toEqual({
      min: 123_000,
      max: 234_000,
      currency: 'USD',
      period: 'year',
      bands: [
        { label: 'Purchase, New York', min: 142_000, max: 234_000, currency: 'USD', period: 'year' },
        { label: 'Zone 2', min: 123_000, max: 203_000, currency: 'USD', period: 'year' },
      ],
    });
    expect(found?.more).toHaveLength(1);
  });
  test('the first currency only', () => {
    expect(
      read(
        'US: the salary range is $120,000 - $150,000 USD. Canada: the salary range is $130,000 - $170,000 CAD.',
        'US',
      ),
    ).toBe('120000-150000 USD year');
  });
});

describe('the salary field', () => {
  const field = (text: string, country: string | null, description = '') => {
    const pay = { min: null, max: null, currency: null, period: null, text };
    const found = parsePay(makeSource(description, { pay }), country === null ? [] : [makePlace(country)]);
    return found && words(found.value);
  };
  test.each<Case>([
    ['$40.00 – $80.00 per hour', 'US', '40-80 USD hour'],
    ['€76K – €185K • Offers Equity • Multiple Ranges', 'DE', '76000-185000 EUR year'],
    ['$140K – $180K • 0.1% – 0.3%', 'US', '140000-180000 USD year'],
    ['$400K – $900K • Offers Equity • $180K Base Salary', 'US', '180000-180000 USD year'],
    ['RAL 40/45k', 'IT', '40000-45000 EUR year'],
    ['7-12 Lacs P.A.', 'IN', '700000-1200000 INR year'],
    ['₱550.00 per hour • Offers Bonus', 'PH', '550-550 PHP hour'],
    ['CN¥7K – CN¥7.5K per month', 'CN', '7000-7500 CNY month'],
    ['200000.0', 'US', '200000-200000 USD year'],
    ['Employer Provided Salary:$80K - $100K', 'AU', '80000-100000 AUD year'],
    ['$105K-$194K (Glassdoor est.)', 'US', null],
    ['Avg. salary - 10.1 LPA', 'IN', null],
    ['Competitive', 'US', null],
  ])('%s [%s]', (text, country, pay) => {
    expect(field(text, country)).toBe(pay);
  });
  test('the text says the same money in its own unit', () => {
    expect(field('USD 36,000 - 36,000', 'PH', 'Salary: $3,000 per month')).toBe('3000-3000 USD month');
  });
  test('the text says that a bare figure is a bound', () => {
    expect(field('200000.0', 'US', 'a salary up to $200k plus bonus')).toBe('-200000 USD year');
  });
  test('the text has more bands', () => {
    expect(
      field(
        '$142,000 - $234,000 USD',
        'US',
        '<p>Pay</p><p>NY: $142,000 - $234,000</p><p>MO: $123,000 - $203,000</p>',
      ),
    ).toBe('123000-234000 USD year');
  });
  test('on-target earnings in the field give way to base pay in the text', () => {
    const pay = {
      min: null,
      max: null,
      currency: null,
      period: null,
      text: '$180K – $220K • Offers Commission',
    };
    const source = makeSource('<p>Base salary: $93,000 - $140,000</p><p>OTE $180,000 - $220,000</p>', {
      pay,
    });
    const found = parsePay(source, [makePlace('US')]);
    expect(found && words(found.value)).toBe('93000-140000 USD year');
    expect(found?.conflicts?.[0]).toMatchObject({
      value: 'USD 180000–220000 year',
      receipt: { source: 'pay' },
    });
  });
});

describe('structured amounts', () => {
  test('paid by a period that has no name here are no pay of a month', () => {
    const pay = { min: 3000, max: 3500, currency: 'USD', period: null, text: '$3K – $3.5K (2 WEEK)' };
    expect(parsePay(makeSource('', { pay }), [])).toBeNull();
    expect(parsePay(makeSource('', { pay: { ...pay, text: '$3K – $3.5K (base)' } }), [])).not.toBeNull();
  });

  test('a period that the amount makes impossible is not believed', () => {
    const pay = { min: 24.04, max: 24.04, currency: 'USD', period: 'year' as const, text: null };
    expect(parsePay(makeSource('', { pay }), [])?.value.period).toBe('hour');
  });
  test('a field without a currency is paid in the currency of the text', () => {
    const pay = { min: 350_000, max: 470_000, currency: null, period: null, text: null };
    const found = parsePay(makeSource('Salary: 350,000 - 470,000 PLN a year', { pay }), []);
    expect(found?.value.currency).toBe('PLN');
  });
  const pay = { min: 90_000, max: 120_000, currency: 'USD', period: 'year' as const, text: null };
  test('beat the text; what the text says is kept as a conflict', () => {
    const found = parsePay(makeSource('Salary: $70,000 - $80,000', { pay }), [makePlace('US')]);
    expect(found && words(found.value)).toBe('90000-120000 USD year');
    expect(found?.receipt).toMatchObject({ origin: 'ats-field', source: 'pay', start: null });
    expect(found?.conflicts?.[0]).toMatchObject({
      value: 'USD 70000–80000 year',
      receipt: { origin: 'text', quote: 'Salary: $70,000 - $80,000' },
    });
  });
  test('zero is not said', () => {
    expect(parsePay(makeSource('', { pay: { ...pay, min: 0, max: 0 } }), [])).toBeNull();
    expect(parsePay(makeSource('', { pay: { ...pay, min: 0 } }), [])?.value).toMatchObject({
      min: null,
      max: 120_000,
    });
  });
  test('without a period: by size', () => {
    expect(
      parsePay(makeSource('', { pay: { ...pay, min: 25, max: 30, period: null } }), [])?.value.period,
    ).toBe('hour');
  });
});

describe('laws', () => {
  const pieces = [
    '$',
    '€',
    '£',
    'CAD',
    ' ',
    '\n',
    '-',
    ' to ',
    '120',
    '150,000',
    '7',
    'k',
    'K',
    ' per hour',
    '/yr',
    'salary',
    'bonus',
    ' up to ',
    '401(k)',
    '.',
    ',',
    'LPA',
    ' and ',
    'between ',
    '(',
    ')',
    '%',
    '99999999999999999999',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  test('never throws; min is not above max; every receipt is verbatim', () => {
    fc.assert(
      fc.property(text, text, (description, field) => {
        const pay = { min: null, max: null, currency: null, period: null, text: field };
        const source = makeSource(description, { pay });
        for (const found of [
          parsePay(source, []),
          parsePay({ ...source, raw: { ...source.raw, pay: null } }, [makePlace('US')]),
        ]) {
          if (found === null) continue;
          const { min, max } = found.value;
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          for (const { start, end, quote, origin } of [
            found.receipt,
            ...(found.more ?? []),
            ...(found.conflicts ?? []).map((one) => one.receipt),
          ]) {
            expect(quote).not.toBe('');
            if (origin === 'text') expect(source.text.slice(start ?? 0, end ?? 0)).toBe(quote);
          }
        }
      }),
    );
  });
});
