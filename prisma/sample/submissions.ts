/** Roles that sample recruiters have posted through the form and that wait for approval. */
import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/db/client.ts';
import { type RawPostingInput, rawPosting } from '#lib/posting.ts';

const SUBMISSIONS: {
  company: string;
  email: string;
  site: string;
  proof: string;
  hold: string;
  raw: RawPostingInput;
}[] = [
  {
    company: 'Tallowtree',
    email: 'jobs@tallowtree.example',
    site: 'https://tallowtree.example',
    proof: 'unproven',
    hold: 'First posting of this company: a person looks at it once.',
    raw: {
      sourceId: 'sample-tallowtree',
      url: 'https://tallowtree.example/jobs/founding-engineer',
      title: 'Founding Engineer',
      locations: ['Seattle, WA'],
      department: 'Engineering',
      employmentType: 'Full-time',
      workplace: 'Hybrid',
      remote: null,
      pay: { min: 150_000, max: 185_000, currency: 'USD', period: 'year', text: null },
      postedAt: null,
      validThrough: null,
      descriptionHtml:
        '<h3>About Tallowtree</h3><p>Tallowtree prints spare parts for church organs.</p><h3>What you will do</h3><ul><li>Write the first version of everything</li><li>Talk to organ builders</li></ul><h3>What you bring</h3><ul><li>4+ years of experience with TypeScript</li><li>A good ear</li></ul><h3>Benefits</h3><p>Health cover, 401(k) and four weeks of holiday.</p>',
      applyUrl: 'https://tallowtree.example/jobs/founding-engineer/apply',
      origin: 'recruiter',
    },
  },
  {
    company: 'Oatmeal Systems',
    email: 'oatmeal.hiring@gmail.com',
    site: 'https://oatmeal-systems.example',
    proof: 'webmail',
    hold: 'The address is a webmail one and proves no company.',
    raw: {
      sourceId: 'sample-oatmeal',
      url: 'https://oatmeal-systems.example/careers',
      title: 'Operations Associate',
      locations: ['Remote'],
      department: null,
      employmentType: null,
      workplace: 'Remote',
      remote: true,
      pay: null,
      postedAt: null,
      validThrough: null,
      descriptionHtml: '<p>Help us run breakfast logistics from anywhere. Details on our page.</p>',
      applyUrl: 'https://oatmeal-systems.example/careers',
      origin: 'recruiter',
    },
  },
];

export async function insertSampleSubmissions(db: Db, now: Date): Promise<void> {
  for (const [index, item] of SUBMISSIONS.entries()) {
    await db.query(
      `INSERT INTO submission (id, form_key, company_name, company_url, email, domain_proof, hold_reason, raw, answers, is_sample, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, $10) ON CONFLICT (form_key) DO NOTHING`,
      [
        randomUUID(),
        `sample-${index}`,
        item.company,
        item.site,
        item.email,
        item.proof,
        item.hold,
        JSON.stringify(rawPosting.parse(item.raw)),
        JSON.stringify({ existingVacancy: true, usesAiScreening: false }),
        new Date(now.getTime() - (index + 1) * 5_400_000),
      ],
    );
  }
}
