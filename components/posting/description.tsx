import type { PostingDetail } from '#lib/views/posting-detail.ts';
import { DrawnDescription } from './description.client.tsx';

/** The advert in its own language and order. Parts about the company and the law fold; nothing is left out. */
export function Description({ sections, language }: Pick<PostingDetail, 'sections' | 'language'>) {
  return <DrawnDescription json={JSON.stringify(sections)} language={language} />;
}
