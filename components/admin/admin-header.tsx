import { Wordmark } from '#components/layout/wordmark.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ConsoleCounts } from '#lib/console/read-console-counts.ts';
import { routes } from '#lib/routes.ts';

/** Navigation of the console, with what waits for a person. */
export function AdminHeader({
  name,
  counts,
  signOut,
}: {
  name: string;
  counts: ConsoleCounts;
  signOut: () => Promise<void>;
}) {
  const links = [
    { href: routes.admin(), label: 'Overview', waiting: 0 },
    { href: routes.adminBoards(), label: 'Boards', waiting: 0 },
    { href: routes.adminRuns(), label: 'Runs', waiting: counts.heldRuns },
    { href: routes.adminSubmissions(), label: 'Submissions', waiting: counts.submissions },
    { href: routes.adminReports(), label: 'Reports', waiting: counts.reports },
    { href: routes.adminTasks(), label: 'Failed tasks', waiting: counts.deadLetters },
    { href: routes.adminMail(), label: 'Mail', waiting: 0 },
    { href: routes.adminAudit(), label: 'Log', waiting: 0 },
  ];
  return (
    <header className="border-b-4 border-double border-edge">
      <div className="sheet flex flex-wrap items-center gap-x-8 gap-y-1 py-2">
        <a href={routes.home()} className="flex min-h-11 items-center no-underline">
          <Wordmark />
        </a>
        <nav aria-label="Console" className="-mx-2 min-w-0 grow">
          <ul className="flex flex-wrap">
            {links.map((link) => (
              <li key={link.href}>
                <a
                  href={link.href}
                  className="flex min-h-11 items-center gap-1.5 px-2 font-medium no-underline hover:underline"
                >
                  {link.label}
                  {link.waiting > 0 ? (
                    <span className="figures rounded-full bg-stamp px-1.5 text-mark text-on-stamp">
                      {link.waiting}
                      <span className="sr-only"> waiting</span>
                    </span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form action={signOut} className="flex items-center gap-3 text-small">
          <span className="text-faint">{name}</span>
          <Button tone="quiet">Sign out</Button>
        </form>
      </div>
    </header>
  );
}
