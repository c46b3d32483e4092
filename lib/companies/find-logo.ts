import { pool } from '#lib/db/client.ts';
import { findLogoBytes } from '#lib/db/company-logos.ts';

/** The picture of this file name (`HASH.webp`); null for every other name. */
export async function findLogo(file: string): Promise<Buffer | null> {
  const id = /^([0-9a-f]{32})\.webp$/.exec(file)?.[1];
  return id === undefined ? null : findLogoBytes(pool, id);
}
