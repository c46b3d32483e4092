import { routes } from '#lib/routes.ts';

/** Stands over every page of an installation that was filled with invented boards. */
export function SampleBanner() {
  return (
    <aside
      aria-label="Sample data"
      className="border-b-2 border-warn bg-warn-wash px-4 py-2 text-center text-small"
    >
      <strong className="font-semibold">Sample data.</strong> These companies and roles are invented to show
      the site. Nothing here can be applied for. <a href={routes.about()}>How real boards are read</a>
    </aside>
  );
}
