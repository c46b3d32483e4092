import type { ProfileWords as Words } from '#lib/views/company-page.ts';

/** What a company says of itself, in its own voice, each with the advert it stands in. */
export function ProfileWords({ title, id, words }: { title: string; id: string; words: readonly Words[] }) {
  if (words.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pt-10">
      <h2 id={id} className="eyebrow mb-2">
        {title}
      </h2>
      <ul className="flex flex-col gap-4">
        {words.map((entry) => (
          <li key={entry.text} className="max-w-[68ch] border-l-2 border-rule pl-4">
            <blockquote className="font-serif text-read" dir="auto">
              {entry.text}
            </blockquote>
            {entry.from ? (
              <p className="text-small text-faint">
                <span className="source-mark">advert text</span>
                <a href={entry.from.href} className="inline-block py-2">
                  {entry.from.title}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
