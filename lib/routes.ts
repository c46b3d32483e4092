/** Every address of the site, so that a renamed page is a type error and not a dead link. */

import type { CompanyHistory } from './company-record.ts';

const segment = (value: string) => encodeURIComponent(value);

export const routes = {
  home: () => '/',
  jobs: (search = '') => (search === '' ? '/jobs' : `/jobs?${search}`),
  jobsFeed: (kind: 'rss' | 'atom' | 'json', search = '') =>
    `/jobs.${kind}${search === '' ? '' : `?${search}`}`,
  job: (slug: string) => `/jobs/${segment(slug)}`,
  /** Tell us what is wrong with a role. */
  report: (slug: string) => `/jobs/${segment(slug)}/report`,
  reportSent: (slug: string, reference: string) =>
    `/jobs/${segment(slug)}/report/sent?reference=${segment(reference)}`,
  /** What may be listed, and what becomes of a report. */
  policy: () => '/policy',
  companies: (search = '') => (search === '' ? '/companies' : `/companies?${search}`),
  company: (slug: string) => `/companies/${segment(slug)}`,
  /** A company's picture, named by its hash: it never changes. */
  logo: (id: string) => `/logos/${segment(id)}.webp`,
  /** Every role that a number of the company's page counts. */
  companyHistory: (slug: string, show: CompanyHistory, page = 1) =>
    `/companies/${segment(slug)}/history?show=${show}${page > 1 ? `&page=${page}` : ''}`,
  sources: (search = '') => (search === '' ? '/sources' : `/sources?${search}`),
  /** The form that makes an e-mail alert of a search, or of the reopening of a closed role. */
  newAlert: (search = '') => (search === '' ? '/alerts/new' : `/alerts/new?${search}`),
  reopenAlert: (slug: string) => `/alerts/new?reopens=${segment(slug)}`,
  confirmAlert: (token: string) => `/alerts/confirm?token=${segment(token)}`,
  stopAlert: (token: string) => `/alerts/stop?token=${segment(token)}`,
  /** Takes the POST that mail programs send for "unsubscribe" (RFC 8058). */
  stopAlertNow: (token: string) => `/alerts/stop/now?token=${segment(token)}`,
  alertDone: (what: 'sent' | 'confirmed' | 'stopped') => `/alerts/done?what=${what}`,
  insights: () => '/insights',
  /** The roles behind one week's number; `week` is its Monday, "2026-11-23". */
  insightsWeek: (show: 'opened' | 'closed', week: string, page = 1) =>
    `/insights/week?show=${show}&of=${week}${page > 1 ? `&page=${page}` : ''}`,
  about: () => '/about',
  /** What the reader's own browser keeps. */
  tracker: () => '/tracker',
  postJob: () => '/post-a-job',
  postJobSent: () => '/post-a-job/sent',
  signIn: () => '/sign-in',
  admin: () => '/admin',
  adminBoards: (search = '') => (search === '' ? '/admin/boards' : `/admin/boards?${search}`),
  adminAddBoard: (given: Record<string, string> = {}) =>
    Object.keys(given).length === 0 ? '/admin/boards/add' : `/admin/boards/add?${new URLSearchParams(given)}`,
  adminBoard: (id: string) => `/admin/boards/${segment(id)}`,
  adminBoardLive: (id: string) => `/admin/boards/${segment(id)}/live`,
  adminRuns: (search = '') => (search === '' ? '/admin/runs' : `/admin/runs?${search}`),
  adminRun: (id: string) => `/admin/runs/${segment(id)}`,
  adminSubmissions: () => '/admin/submissions',
  adminSubmission: (id: string) => `/admin/submissions/${segment(id)}`,
  adminReports: () => '/admin/reports',
  adminReport: (id: string) => `/admin/reports/${segment(id)}`,
  adminMail: () => '/admin/mail',
  adminTasks: () => '/admin/tasks',
  adminAudit: () => '/admin/audit',
} as const;
