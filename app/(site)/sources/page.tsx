import type { Metadata } from 'next';
import { SourceTable } from '#components/company/source-table.client.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FindBar } from '#components/ui/find-bar.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Select } from '#components/ui/select.tsx';
import { routes } from '#lib/routes.ts';
import { listSources } from '#lib/site/read-site.ts';
import { parseSourceList, sourcesPerPage, toSourceList } from '#lib/views/source-line.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words, state, after } = parseSourceList(await searchParams);
  const narrowed = words !== '' || state !== '' || after !== null;
  return {
    title: 'Sources',
    description:
      'Every job board we read: its state, when it was last read whole, and what its robots.txt says.',
    alternates: { canonical: routes.sources() },
    ...(narrowed ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function SourcesPage({ searchParams }: Props) {
  const ask = parseSourceList(await searchParams);
  const { words, states, after } = ask;
  const found = await listSources({ words, states, after, limit: sourcesPerPage });
  const list = toSourceList(found, ask, new Date());
  return (
    <>
      <PageHeader
        title="Every board we read"
        lead="Each company’s own list of openings. A reading that looks wrong is held: it closes nothing until a person has looked at it."
      />
      <NumberStrip numbers={list.numbers} />
      <div className="pt-6">
        <FindBar action={routes.sources()} label="Find a board by its company" words={words}>
          <label htmlFor="find-state" className="text-small text-soft">
            State
            <Select
              id="find-state"
              name="state"
              defaultValue={ask.state}
              options={list.choices}
              className="mt-1"
            >
              <option value="">Any</option>
            </Select>
          </label>
        </FindBar>
      </div>
      {list.lines.length === 0 ? (
        <EmptyState title={list.narrowed ? 'No board here' : 'No boards yet'}>
          {list.narrowed ? (
            <p>
              <a href={routes.sources()}>All boards</a>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <SourceTable lines={list.lines} caption="Boards" />
      )}
      {list.narrowed || list.nextHref ? (
        <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-4 pt-6">
          {list.narrowed ? <a href={routes.sources()}>Back to the first page</a> : <span />}
          {list.nextHref ? (
            <ButtonLink tone="secondary" href={list.nextHref} rel="next">
              Next boards
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
