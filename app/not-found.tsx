import { SiteFooter } from '#components/layout/site-footer.client.tsx';
import { SiteHeader } from '#components/layout/site-header.client.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export default function NotFoundPage() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="sheet">
        <PageHeader
          eyebrow="404"
          title="There is no such page"
          lead="The address may be mistyped. Roles that have closed keep their page, so this one was never here."
        >
          <p className="mt-6">
            <a href={routes.jobs()}>See all open roles</a>
          </p>
        </PageHeader>
      </main>
      <SiteFooter />
    </>
  );
}
