/** Workday states and serves no more than 2,000 postings at once. */
import { expect, test } from 'vitest';
import type { FetchRequest } from '#lib/http/types.ts';
import { runScraper } from '#scrapers/run.ts';
import { scriptedFetcher } from '../helpers/scripted-fetcher.ts';

const API = 'https://acme.wd1.myworkdayjobs.com/wday/cxs/acme/Careers/jobs';
const CAP = 2_000;

interface Opening {
  number: number;
  facets: Record<string, string[]>;
}

/** A site of these openings, as it answers: totals are cut, offsets past the cut begin again. */
function site(openings: Opening[]) {
  const one = scriptedFetcher({});
  const fetcher = {
    ...one,
    fork: () => fetcher,
    fetch(request: FetchRequest) {
      const body = request.body as { offset: number; appliedFacets: Record<string, string[]> };
      const left = openings.filter(({ facets }) =>
        Object.entries(body.appliedFacets).every(([name, ids]) =>
          facets[name]?.some((id) => ids.includes(id)),
        ),
      );
      const from = body.offset >= CAP ? 0 : body.offset;
      const named = left.flatMap(({ facets }) =>
        Object.entries(facets).flatMap(([name, ids]) => ids.map((id) => ({ name, id }))),
      );
      const counts = Object.entries(Object.groupBy(named, ({ name }) => name)).map(([name, of = []]) => ({
        facetParameter: name,
        values: [...Map.groupBy(of, ({ id }) => id)].map(([id, these]) => ({ id, count: these.length })),
      }));
      const answer = {
        total: body.offset === 0 ? Math.min(left.length, CAP) : 0,
        jobPostings: left.slice(from, Math.min(from + 20, CAP)).map(({ number }) => ({
          title: `Role ${number}`,
          externalPath: `/job/Cork/Role_R${number}`,
        })),
        facets: [
          ...counts,
          // Places stand in a list of their own below.
          { facetParameter: 'locationMainGroup', values: [{ facetParameter: 'locations', values: [] }] },
        ],
      };
      one.asked.push(JSON.stringify(body.appliedFacets));
      return scriptedFetcher({ [API]: JSON.stringify(answer) }).fetch(request);
    },
  };
  return fetcher;
}

const openings = (count: number, facets: (number: number) => Record<string, string[]>): Opening[] =>
  Array.from({ length: count }, (_, number) => ({ number, facets: facets(number) }));
const families = (number: number) => ({
  jobFamilyGroup: [number % 3 === 0 ? 'a' : 'b'],
  timeType: [number % 50 === 0 ? 'part' : 'full'],
  region: number % 2 === 0 ? ['east', 'west'] : ['east'],
});
const read = (fetcher: ReturnType<typeof site>) =>
  runScraper({ ats: 'workday', token: 'acme.wd1/Careers', url: null }, { fetcher, known: () => true });

test('a list longer than that is read by the filter that counts each posting once', async () => {
  const fetcher = site(openings(2030, families));
  const result = await read(fetcher);
  expect(result).toMatchObject({ status: 'complete', listed: 2030, total: 2030, why: null, rejected: [] });
  expect(new Set(fetcher.asked)).toEqual(
    new Set(['{}', '{"jobFamilyGroup":["a"]}', '{"jobFamilyGroup":["b"]}']),
  );
});

test('what no filter counts is found, and the list not called whole', async () => {
  const fetcher = site(openings(2030, (number) => (number === 7 ? {} : families(number))));
  const result = await read(fetcher);
  expect(result).toMatchObject({ status: 'incomplete', listed: 2030 });
  expect(result.why).toContain('2030 came by jobFamilyGroup');
});

test('one filter alone proves nothing', async () => {
  const fetcher = site(openings(2030, (number) => ({ jobFamilyGroup: families(number).jobFamilyGroup })));
  expect(await read(fetcher)).toMatchObject({ status: 'incomplete', listed: 2030, total: null });
});

test('without a filter whose values are short enough, the first 2,000 come', async () => {
  const fetcher = site(openings(2030, () => ({ timeType: ['full'] })));
  expect(await read(fetcher)).toMatchObject({ status: 'incomplete', listed: 2000, total: 2000 });
});

test('a short list is read once', async () => {
  const fetcher = site(openings(45, families));
  expect(await read(fetcher)).toMatchObject({ status: 'complete', listed: 45 });
  expect(fetcher.asked).toEqual(['{}', '{}', '{}']);
});
