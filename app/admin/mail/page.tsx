import type { Metadata } from 'next';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { listMail } from '#lib/console/list-mail.ts';
import { formatAge } from '#lib/views/format-age.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Mail' };

export default async function MailPage() {
  const actor = await requireAdmin();
  const { mails, sends } = await listMail(actor);
  const now = new Date();
  return (
    <div className="pb-16">
      <PageHeader
        title="Mail"
        lead={
          sends
            ? 'A mail server is set (SMTP_URL): mail goes out and is not kept here.'
            : 'No mail server is set (SMTP_URL): this is what would have been sent. The newest hundred, kept for a month.'
        }
      />
      {mails.length === 0 ? (
        <EmptyState title="Nothing kept" />
      ) : (
        mails.map((mail) => (
          <details key={mail.id} className="border-b border-rule py-2">
            <summary className="min-h-10 cursor-pointer py-2">
              <strong>{mail.subject}</strong>{' '}
              <span className="text-soft">
                to {mail.to}, {formatAge(mail.at, now)}
              </span>
            </summary>
            <dl className="text-small text-soft">
              {Object.entries(mail.headers).map(([name, value]) => (
                <div key={name} className="break-all">
                  <dt className="inline font-semibold">{name}:</dt> <dd className="inline">{value}</dd>
                </div>
              ))}
            </dl>
            <pre className="mt-3 whitespace-pre-wrap break-words bg-surface p-4 text-small">{mail.text}</pre>
          </details>
        ))
      )}
    </div>
  );
}
