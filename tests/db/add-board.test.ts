/** An address is pasted: what stands behind it is shown before anything is saved, and a wrong company is not taken unsaid. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/auth/actor.ts';
import { addLookedBoard, askToLook, readLook, toWebAddress } from '#lib/console/look-behind-address.ts';
import { pool } from '#lib/db/client.ts';
import { lookBehind } from '#lib/ingest/look-behind.ts';
import { closeQueue } from '#lib/tasks/enqueue.ts';
import { scriptedFetcher } from '../helpers/scripted-fetcher.ts';

const admin: Actor = { id: 'a1', name: 'Ada', email: 'ada@example.com', role: 'admin' };
const now = new Date();
const address = 'https://gannet.example/careers';
const job = (id: number, over: object = {}) => ({
  id,
  title: `Net Mender ${id}`,
  absolute_url: `https://job-boards.greenhouse.io/gannetworks/jobs/${id}`,
  location: { name: 'Ghent, Belgium' },
  first_published: '2026-11-01T10:00:00-04:00',
  company_name: 'Gannet Works',
  content: '&lt;p&gt;Mend nets by the sea and be paid for it.&lt;/p&gt;',
  ...over,
});
const site = (jobs: object[]) =>
  scriptedFetcher({
    [address]: '<script src="https://boards.greenhouse.io/embed/job_board/js?for=gannetworks"></script>',
    'https://boards-api.greenhouse.io/v1/boards/gannetworks/jobs?content=true&pay_transparency=true':
      JSON.stringify({ jobs, meta: { total: jobs.length } }),
  });
const look = (fetcher = site([1, 2, 3, 4, 5, 6].map((id) => job(id)))) =>
  lookBehind(address, fetcher, new AbortController().signal);

/** As the worker leaves it. */
async function finish(output: object | null, state = 'completed'): Promise<void> {
  await pool.query(
    `UPDATE pgboss.job SET state = $2, output = $3, completed_on = now() WHERE singleton_key = $1`,
    [address, state, output && JSON.stringify(output)],
  );
}

beforeEach(async () => {
  await askToLook(admin, address);
  await pool.query(`DELETE FROM pgboss.job`);
  await pool.query(`DELETE FROM board WHERE token = 'gannetworks'`);
});
afterAll(closeQueue);

describe('what is shown', () => {
  test('the system, five rows as the site would show them, and how it was found', async () => {
    const found = await look();
    expect(found).toMatchObject({ error: null, boards: [{ ats: 'greenhouse', token: 'gannetworks' }] });
    const [board] = found.boards;
    expect(board).toMatchObject({ sourceName: 'Gannet Works', isAll: false, error: null });
    expect(board?.rows).toHaveLength(5);
    expect(board?.rows[0]).toEqual({
      title: 'Net Mender 1',
      places: 'Ghent, Belgium',
      pay: '',
      posted: '2026-11-01',
      words: 10,
    });
  });

  test('nothing found says what was tried; an address that cannot be read says why', async () => {
    const empty = await look(scriptedFetcher({ [address]: '<p>Nothing here</p>' }));
    expect(empty.boards).toEqual([]);
    expect(empty.tried.length).toBeGreaterThan(2);
    expect((await look(scriptedFetcher({}))).error).toMatch(/^BoardGone: /);
  });

  test.each([
    ['gannet.example/careers', 'https://gannet.example/careers'],
    [' https://gannet.example ', 'https://gannet.example/'],
    ['ftp://gannet.example', null],
    ['https://user@gannet.example', null],
    ['gannet', null],
    ['', null],
  ])('the address %j is %j', (typed, wanted) => {
    expect(toWebAddress(typed)).toBe(wanted);
  });
});

describe('the way to a board', () => {
  test('looking, found, added once and read at once; the log says who', async () => {
    expect(await readLook(admin, address)).toEqual({ state: 'none' });
    await askToLook(admin, address);
    expect(await readLook(admin, address)).toEqual({ state: 'looking' });
    await finish(await look());
    const found = await readLook(admin, address);
    expect(found).toMatchObject({ state: 'found', boards: [{ knownId: null }] });
    const input = { address, index: 0, company: 'Gannet Works Ltd', confirmed: false };
    const added = await addLookedBoard(admin, input, { now });
    if (!added.added) throw new Error('not added');
    const [row] = (
      await pool.query(
        `SELECT ats, token, url, company.name FROM board JOIN company ON company.id = company_id WHERE board.id = $1`,
        [added.boardId],
      )
    ).rows;
    expect(row).toEqual({
      ats: 'greenhouse',
      token: 'gannetworks',
      url: 'https://job-boards.greenhouse.io/gannetworks',
      name: 'Gannet Works Ltd',
    });
    expect(await addLookedBoard(admin, input, { now })).toEqual(added);
    expect(await readLook(admin, address)).toMatchObject({ boards: [{ knownId: added.boardId }] });
    const jobs = await pool.query(`SELECT data FROM pgboss.job WHERE name = 'scrape-board'`);
    expect(jobs.rows.map(({ data }) => data.boardId)).toEqual([added.boardId]);
    const audit = await pool.query(`SELECT action FROM audit_entry WHERE subject_id = $1`, [added.boardId]);
    expect(audit.rows).toEqual([{ action: 'board.add' }]);
  });

  test('a company of another name is taken only when somebody says that it is right', async () => {
    await askToLook(admin, address);
    await finish(await look());
    const input = { address, index: 0, company: 'Puffin Partners', confirmed: false };
    expect(await addLookedBoard(admin, input, { now })).toEqual({ added: false, mismatch: 'Gannet Works' });
    expect((await pool.query(`SELECT FROM board WHERE token = 'gannetworks'`)).rowCount).toBe(0);
    expect(await addLookedBoard(admin, { ...input, confirmed: true }, { now })).toMatchObject({
      added: true,
    });
  });

  test('only what was found can be added, and only by admins', async () => {
    await askToLook(admin, address);
    await finish(await look());
    const input = { address, index: 0, company: 'Gannet Works', confirmed: false };
    for (const wrong of [{ index: 1 }, { address: `https://${randomUUID()}.example/` }, { company: ' ' }])
      await expect(addLookedBoard(admin, { ...input, ...wrong }, { now })).rejects.toThrow('no such board');
    for (const actor of [null, { ...admin, role: 'recruiter' as const }]) {
      await expect(askToLook(actor, address)).rejects.toThrow('only an admin');
      await expect(readLook(actor, address)).rejects.toThrow('only an admin');
      await expect(addLookedBoard(actor, input, { now })).rejects.toThrow('only an admin');
    }
    await finish(null, 'failed');
    expect(await readLook(admin, address)).toEqual({ state: 'failed' });
  });
});
