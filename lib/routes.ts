/** Every address of the site, so that a renamed page is a type error and not a dead link. */

const segment = (value: string) => encodeURIComponent(value);

export const routes = {
  home: () => '/',
  jobs: (search = '') => (search === '' ? '/jobs' : `/jobs?${search}`),
  job: (slug: string) => `/jobs/${segment(slug)}`,
  companies: () => '/companies',
  company: (slug: string) => `/companies/${segment(slug)}`,
  sources: () => '/sources',
  about: () => '/about',
  postJob: () => '/post-a-job',
  signIn: () => '/sign-in',
  admin: () => '/admin',
} as const;
