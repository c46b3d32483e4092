import { suggest } from '#lib/search/suggest.ts';
import { suggestionKinds } from '#lib/search/suggestion-list.ts';

/**
 * What a field proposes: `{suggestions: [{kind, label, value, count, rest}]}`, of one kind with `kind=place`. Read by
 * public/assets/suggest.js.
 */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const only = suggestionKinds.find((kind) => kind === parameters.get('kind'));
  const suggestions = await suggest(parameters.get('q') ?? '', { now: new Date(), ...(only && { only }) });
  return Response.json({ suggestions }, { headers: { 'cache-control': 'no-store' } });
}
