/** Set-based writes: rows travel as one JSON parameter and become a table inside the statement. */

/** Column name → SQL type. */
export type Columns = Readonly<Record<string, string>>;

/** `SELECT` source over parameter `$n`: "jsonb_to_recordset($1::jsonb) AS t(id uuid, …)". */
export function recordset(columns: Columns, parameter = 1): string {
  const list = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  return `jsonb_to_recordset($${parameter}::jsonb) AS t(${list.join(', ')})`;
}

export function columnList(columns: Columns, prefix = ''): string {
  return Object.keys(columns)
    .map((name) => `${prefix}"${name}"`)
    .join(', ');
}

/** "title" = t."title", … */
export function assignments(columns: Columns): string {
  return Object.keys(columns)
    .map((name) => `"${name}" = t."${name}"`)
    .join(', ');
}

/** Consecutive parts of at most `size` items. */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
