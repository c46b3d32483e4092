import { type RawPosting, type RawPostingInput, rawPosting } from '#lib/posting.ts';

/** A raw posting that says nothing but what is given. */
export function raw(said: Partial<RawPostingInput> = {}): RawPosting {
  return rawPosting.parse({
    sourceId: '1',
    url: 'https://example.com/jobs/1',
    title: 'Engineer',
    locations: [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    descriptionHtml: null,
    applyUrl: null,
    ...said,
  });
}
