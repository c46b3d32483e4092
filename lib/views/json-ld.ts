/**
 * schema.org data for search engines. Rules: Google's for JobPosting (required: title, description, datePosted,
 * hiringOrganization, and jobLocation or, for fully remote roles, TELECOMMUTE with the countries one may live in), and
 * our own: nothing that the page does not show, nothing estimated, nothing for closed postings or sample data.
 */
import { toDescriptionHtml } from '#lib/normalize/description-html.ts';
import { US_STATES } from '#lib/normalize/places/region-name.ts';
import type { PostingDetailRecord } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { coversResidence } from '#lib/search/remote-limits.ts';
import { alpha2Codes, countryName } from './country-names.ts';

export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': string;
  [property: string]: unknown;
}

const countries = new Set(alpha2Codes);
const unitText = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;

/** A country one may live in; of the United States, where states or time zones are left out, the states that remain. */
function residences(code: string, limits: readonly string[]) {
  if (code !== 'US' || limits.length === 0) return [{ '@type': 'Country', name: countryName(code) }];
  return [...US_STATES]
    .filter(([state]) => coversResidence(limits, [{ country: 'US', state }]))
    .map(([, name]) => ({ '@type': 'State', name: `${name}, USA` }));
}

function address(place: PostingDetailRecord['places'][number]) {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(place.city === null ? {} : { addressLocality: place.city }),
      ...(place.region === null ? {} : { addressRegion: place.region }),
      ...(place.country === null ? {} : { addressCountry: place.country }),
    },
  };
}

function baseSalary(pay: NonNullable<PostingDetailRecord['pay']>) {
  if (pay.currency === null || !/^[A-Z]{3}$/.test(pay.currency)) return undefined;
  const value =
    pay.min !== null && pay.min === pay.max
      ? { value: pay.min }
      : {
          ...(pay.min === null ? {} : { minValue: pay.min }),
          ...(pay.max === null ? {} : { maxValue: pay.max }),
        };
  if (Object.keys(value).length === 0) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency: pay.currency,
    value: { '@type': 'QuantitativeValue', ...value, unitText: unitText[pay.period] },
  };
}

/**
 * The JobPosting of an open posting, or null when the rules would be broken: closed, sample data, a feed's posting (their terms forbid it), no description, or
 * neither a place nor (fully remote) a country to live in. `datePosted` is the employer's date; where none is stated it
 * is the day we first saw the role, which the page shows as such.
 */
export function toPostingJsonLd(posting: PostingDetailRecord, siteUrl: string): JsonLd | null {
  if (
    posting.state !== 'open' ||
    posting.isSample ||
    posting.feed !== null ||
    posting.descriptionText.trim() === ''
  )
    return null;
  const locations = posting.places.filter((place) => place.country !== null).map(address);
  const livesIn =
    posting.workplace === 'remote' ? posting.remoteWithin.filter((code) => countries.has(code)) : [];
  if (locations.length === 0 && livesIn.length === 0) return null;
  const salary = posting.pay === null ? undefined : baseSalary(posting.pay);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: toDescriptionHtml(posting.blocks),
    datePosted: (posting.postedAt ?? posting.firstSeenAt).toISOString(),
    ...(posting.validThrough === null ? {} : { validThrough: posting.validThrough.toISOString() }),
    url: new URL(routes.job(posting.slug), siteUrl).href,
    directApply: false,
    identifier: {
      '@type': 'PropertyValue',
      name: posting.company.name,
      value: posting.requisitionId ?? posting.sourceId,
    },
    hiringOrganization: {
      '@type': 'Organization',
      name: posting.company.name,
      ...(posting.companyWebsiteUrl === null ? {} : { sameAs: posting.companyWebsiteUrl }),
    },
    ...(posting.employmentType === null ? {} : { employmentType: posting.employmentType }),
    ...(locations.length === 0 ? {} : { jobLocation: locations }),
    ...(livesIn.length === 0
      ? {}
      : {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: livesIn.flatMap((code) => residences(code, posting.remoteLimits)),
        }),
    ...(salary === undefined ? {} : { baseSalary: salary }),
    ...(posting.yearsMin === null
      ? {}
      : {
          experienceRequirements: {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: Math.round(posting.yearsMin * 12),
          },
        }),
    ...(posting.education === null || posting.education === 'none'
      ? {}
      : {
          educationRequirements: {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: {
              bachelor: 'bachelor degree',
              master: 'postgraduate degree',
              phd: 'postgraduate degree',
            }[posting.education],
          },
        }),
  };
}

/** Serialises for a `<script>`: no `<`, `>`, `&` or line separator of the data can end the element or the string. */
export function serializeJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
