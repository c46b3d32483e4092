/** An index over what the database holds, built in this process. */
import { pool } from '#lib/db/client.ts';
import { readCompanies, readDocuments, readPlaces } from '#lib/db/search-documents.ts';
import { layOut } from '#lib/search/index/layout.ts';
import { SearchIndex } from '#lib/search/index/search-index.ts';
import { Segment } from '#lib/search/index/segment.ts';
import { SegmentBuilder } from '#lib/search/index/segment-builder.ts';
import { type MakeKernel, toMemory, twinOf } from '#lib/search/index/segment-memory.ts';
import { World } from '#lib/search/index/world.ts';

export async function loadWorld(): Promise<World> {
  const world = new World();
  for (const company of await readCompanies(pool)) world.putCompany(company);
  for (const place of await readPlaces(pool, 0)) world.putPlace(place);
  return world;
}

/** The open postings, spread over so many segments. */
export async function loadIndex({
  segments = 1,
  makeKernel = twinOf,
}: {
  segments?: number;
  makeKernel?: MakeKernel;
} = {}): Promise<SearchIndex> {
  const world = await loadWorld();
  const builders = Array.from(
    { length: segments },
    () => new SegmentBuilder({ phrases: true, regionOf: world.regionOf }),
  );
  const client = await pool.connect();
  try {
    let at = 0;
    for await (const document of readDocuments(client)) builders[at++ % segments]?.add(document);
  } finally {
    client.release();
  }
  const index = new SearchIndex(world);
  index.replace(
    builders
      .filter(({ size }) => size > 0)
      .map((builder) => {
        const { size } = builder;
        const arrays = builder.build();
        const header = layOut(arrays, size, true);
        return new Segment(header, toMemory(header, arrays, makeKernel));
      }),
  );
  return index;
}
