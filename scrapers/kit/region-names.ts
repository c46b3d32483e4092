/** Names of countries and of the states and provinces that stand in addresses, for vendors whose fields have no meaning of their own. */

const STATES =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii
|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri
|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon
|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington
|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia
|Ontario|Prince Edward Island|Quebec|Saskatchewan|USA|UK`
    .split('|')
    .map((name) => name.trim());

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const COUNTRIES = Array.from({ length: 26 * 26 }, (_, at) => {
  const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
  return names.of(code);
}).filter((name) => name !== undefined);

const known = new Set([...STATES, ...COUNTRIES].map((name) => name.toLowerCase()));

/**
 * True for the English name of a country, a state of the US or a province of Canada.
 *
 * @example isRegionName('Massachusetts ') // true
 */
export function isRegionName(text: string): boolean {
  return known.has(text.trim().toLowerCase());
}
