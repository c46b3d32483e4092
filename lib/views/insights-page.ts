/** What the open roles say together, as pictures and the tables behind them. Every number leads to its rows. Pure. */
import { tickStep } from 'd3-array';
import type { Insights, PayGroup } from '#lib/insights-record.ts';
import { routes } from '#lib/routes.ts';
import { type FacetKey, UNSTATED } from '#lib/search/facets.ts';
import { emptyQuery, searchHref, withFilter } from '#lib/search/query.ts';
import { formatAge, formatDate } from './format-age.ts';
import { formatNumber, formatShare } from './format-number.ts';
import { functionLabels, labelOf, seniorityLabels } from './labels.ts';
import { MAP_HEIGHT, MAP_WIDTH, mapProjection } from './map-projection.ts';

export interface PayRow {
  label: string;
  /** The open roles of the group that state their pay. */
  href: string;
  count: string;
  lower: string;
  median: string;
  upper: string;
  /** In thousandths of the plot's width. */
  box: { from: number; middle: number; to: number };
}

export interface PayPlot {
  rows: PayRow[];
  /** At equal distances, from nought on; the plot ends one step after the last. */
  ticks: string[];
}

export interface WeekBar {
  /** "23 Nov 2026" */
  label: string;
  opened: { count: string; href: string | null; height: number };
  closed: { count: string; href: string | null; height: number };
}

export interface MapDot {
  label: string;
  count: string;
  href: string;
  x: number;
  y: number;
  radius: number;
}

export interface InsightsPage {
  numbers: { label: string; value: string; href: string | null }[];
  byFunction: PayPlot;
  byLevel: PayPlot;
  byPlace: PayPlot;
  weeks: WeekBar[];
  /** The largest number of a week, which the tallest bar stands for. */
  weekMax: string;
  map: { width: number; height: number; dots: MapDot[] };
  /** "3 min ago" */
  readAt: string;
}

const dollars = (value: number) => `$${formatNumber(Math.round(value / 1000))}k`;
const thousandths = (value: number, end: number) => Math.round((value / end) * 1000);

function toPayPlot(groups: readonly PayGroup[], key: FacetKey, name: (group: PayGroup) => string): PayPlot {
  const top = Math.max(1, ...groups.map(({ upperQuartile }) => upperQuartile));
  const step = tickStep(0, top, 5);
  const steps = Math.ceil(top / step);
  const end = steps * step;
  return {
    ticks: Array.from({ length: steps }, (_, index) => dollars(index * step)),
    rows: groups.map((group) => ({
      label: name(group),
      href: searchHref(withFilter(withFilter(emptyQuery, key, group.value), 'pay-stated', 'yes')),
      count: formatNumber(group.count),
      lower: dollars(group.lowerQuartile),
      median: dollars(group.median),
      upper: dollars(group.upperQuartile),
      box: {
        from: thousandths(group.lowerQuartile, end),
        middle: thousandths(group.median, end),
        to: thousandths(group.upperQuartile, end),
      },
    })),
  };
}

/** Dots by area, so that twice the roles are twice the ink; the smallest can still be pressed. */
function toDots(places: Insights['places']): MapDot[] {
  const project = mapProjection();
  const most = Math.max(1, ...places.map(({ count }) => count));
  return places.flatMap((place) => {
    const point = project([place.lng, place.lat]);
    if (point === null || !point.every(Number.isFinite)) return [];
    return [
      {
        label: place.name,
        count: formatNumber(place.count),
        href: searchHref(withFilter(emptyQuery, 'place', place.slug)),
        x: Math.round(point[0]),
        y: Math.round(point[1]),
        radius: Math.round(Math.max(2.5, 26 * Math.sqrt(place.count / most)) * 10) / 10,
      },
    ];
  });
}

export function toInsightsPage(insights: Insights, now: Date): InsightsPage {
  const most = Math.max(1, ...insights.weeks.flatMap(({ opened, closed }) => [opened, closed]));
  const bar = (show: 'opened' | 'closed', count: number, week: Date) => ({
    count: formatNumber(count),
    href: count === 0 ? null : routes.insightsWeek(show, week.toISOString().slice(0, 10)),
    height: Math.round((count / most) * 100),
  });
  return {
    numbers: [
      { label: 'Open roles', value: formatNumber(insights.openCount), href: searchHref(emptyQuery) },
      {
        label: 'State their pay',
        value: formatShare(insights.payStatedCount, insights.openCount),
        href: searchHref(withFilter(emptyQuery, 'pay-stated', 'yes')),
      },
      {
        label: 'Name no place',
        value: formatShare(insights.withoutPlace, insights.openCount),
        href: searchHref(withFilter(emptyQuery, 'place', UNSTATED)),
      },
    ],
    byFunction: toPayPlot(insights.byFunction, 'function', ({ value }) => labelOf(functionLabels, value)),
    byLevel: toPayPlot(insights.byLevel, 'level', ({ value }) => labelOf(seniorityLabels, value)),
    byPlace: toPayPlot(insights.byPlace, 'place', ({ name, value }) => name ?? value),
    weeks: insights.weeks.map(({ week, opened, closed }) => ({
      label: formatDate(week),
      opened: bar('opened', opened, week),
      closed: bar('closed', closed, week),
    })),
    weekMax: formatNumber(most),
    map: {
      width: MAP_WIDTH,
      height: MAP_HEIGHT,
      dots: toDots(insights.places),
    },
    readAt: formatAge(insights.at, now),
  };
}
