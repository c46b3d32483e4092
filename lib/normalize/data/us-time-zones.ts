/**
 * The time zones of the United States and the states that lie in them, wholly or in part. Source: 49 CFR part 71, as
 * published by the Bureau of Transportation Statistics; states in two zones stand in both.
 */
export const US_TIME_ZONES = {
  ET: { name: 'Eastern', states: 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV' },
  CT: { name: 'Central', states: 'AL AR FL IA IL IN KS KY LA MI MN MO MS ND NE OK SD TN TX WI' },
  MT: { name: 'Mountain', states: 'AZ CO ID KS MT ND NE NM NV OR SD TX UT WY' },
  PT: { name: 'Pacific', states: 'CA ID NV OR WA' },
  AK: { name: 'Alaska', states: 'AK' },
  HT: { name: 'Hawaii', states: 'HI' },
} as const;

export type UsTimeZone = keyof typeof US_TIME_ZONES;

export const usTimeZones = Object.keys(US_TIME_ZONES) as UsTimeZone[];

/** `'TX'` → `['CT', 'MT']`. */
export function zonesOfState(state: string): UsTimeZone[] {
  return usTimeZones.filter((zone) => US_TIME_ZONES[zone].states.split(' ').includes(state));
}
