/** Keeps one company from filling a page of the best matches. Pure; both engines put their ranked hits through it. */

/** How far down the ranking a page looks for other companies. */
export const lookAhead = 200;

/** Of 20 on a page, at most 3 of one company, as long as others are near. */
export const mostOfCompany = (limit: number) => Math.max(1, Math.ceil((limit * 3) / 20));

/**
 * The hits of one page. Pages are filled one after the other from the ranking: each place takes the best of the next
 * `lookAhead` hits whose company has not had its share of this page, or the best of all where every company has. What was
 * passed over comes first on the next page.
 *
 * `ranked` are the first `offset + limit + lookAhead` hits (or all); pages before this one had `limit` hits each.
 */
export function spreadCompanies<H>(
  ranked: readonly H[],
  companyOf: (hit: H) => string | number,
  offset: number,
  limit: number,
): H[] {
  const waiting = ranked.slice(0, lookAhead);
  let next = waiting.length;
  let page: H[] = [];
  let shares = new Map<string | number, number>();
  const most = mostOfCompany(limit);
  let place = 0;
  for (; place < offset + limit && waiting.length > 0; place++) {
    if (place % limit === offset % limit) {
      page = [];
      shares = new Map();
    }
    const free = waiting.findIndex((hit) => (shares.get(companyOf(hit)) ?? 0) < most);
    const [hit] = waiting.splice(Math.max(0, free), 1) as [H];
    shares.set(companyOf(hit), (shares.get(companyOf(hit)) ?? 0) + 1);
    page.push(hit);
    const more = ranked[next];
    if (more !== undefined) {
      waiting.push(more);
      next++;
    }
  }
  return place > offset ? page : [];
}
