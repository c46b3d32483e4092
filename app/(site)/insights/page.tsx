import type { Metadata } from 'next';
import { PayPlot } from '#components/insights/pay-plot.tsx';
import { RoleMap } from '#components/insights/role-map.tsx';
import { WeekPlot } from '#components/insights/week-plot.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { readInsights } from '#lib/site/read-insights.ts';
import { toInsightsPage } from '#lib/views/insights-page.ts';

export const metadata: Metadata = {
  title: 'Insights: pay, places and pace of open roles',
  description:
    'What the open roles say together: stated pay by function, level and city, roles over time, and a map.',
  alternates: { canonical: routes.insights() },
};

export default async function InsightsPage() {
  const now = new Date();
  const page = toInsightsPage(await readInsights(now), now);
  return (
    <div className="pb-16">
      <PageHeader
        title="What the open roles say together"
        lead="Counted from the adverts themselves. Every number leads to the roles it counts."
      />
      <NumberStrip numbers={page.numbers} />
      <p className="max-w-[66ch] pt-6 text-small text-soft">
        Pay is what adverts state, never an estimate: the middle of each stated range, as a full-time year in
        US dollars at rates that are a few months old. Roles that state no pay are not in it, so it shows what
        is advertised and not what is earned. A group needs five roles. Counted {page.readAt}.
      </p>
      <PayPlot id="by-function" title="Stated pay by function" plot={page.byFunction} of="Function" />
      <PayPlot id="by-level" title="Stated pay by level" plot={page.byLevel} of="Level" />
      <PayPlot id="by-place" title="Stated pay by city" plot={page.byPlace} of="City" />
      <WeekPlot weeks={page.weeks} most={page.weekMax} />
      <RoleMap map={page.map} />
    </div>
  );
}
