import { classNames } from '#components/ui/class-names.ts';

/**
 * Where the marks of a role go: Save, Applied, Hide role, Hide company. Empty until `public/assets/tracker.js` fills it,
 * so that nothing dead is shown without JavaScript; the style sheet keeps its height free where scripts run.
 */
export function TrackerSlot({
  role,
  className,
}: {
  role: { href: string; title: string; company: { name: string; href: string } };
  className?: string;
}) {
  return (
    <div
      className={classNames('tracker-slot print-hidden', className)}
      data-href={role.href}
      data-title={role.title}
      data-company={role.company.name}
      data-company-href={role.company.href}
      {...filledByScript}
    />
  );
}

/** Over a list that leaves out what the reader hid: how many, and a way to see them. `keys`: it can be gone through by keyboard. */
export function TrackerBar({ keys }: { keys: boolean }) {
  return <div className="tracker-bar print-hidden" data-keys={keys ? 'on' : undefined} {...filledByScript} />;
}

/** React leaves the children alone when it wakes up, and so does not throw away what the script has put there. */
export const filledByScript = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } };
