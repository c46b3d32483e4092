/** How far an e-mail address speaks for a company. */

/** Hosts where anybody can have an address; they prove no company and can never be banned whole. */
const WEBMAIL = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'gmx.com',
  'web.de',
  't-online.de',
  'freenet.de',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'zoho.com',
  'mail.com',
  'mail.ru',
  'yandex.com',
  'yandex.ru',
  'qq.com',
  '163.com',
  '126.com',
  'naver.com',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'wanadoo.fr',
  'libero.it',
  'virgilio.it',
  'uol.com.br',
  'bol.com.br',
  'rediffmail.com',
  'fastmail.com',
  'tutanota.com',
  'tuta.com',
  'hey.com',
]);

export type DomainProof = 'unproven' | 'webmail' | 'look-alike';

const withoutWww = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** Letters that are read as others: a domain that folds to another's letters imitates it. */
function fold(host: string): string {
  return host
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/0/g, 'o')
    .replace(/[1il|]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * What the address proves before any mail is answered: `webmail` nothing, `look-alike` that it imitates the company's
 * domain, else `unproven` — it may be the company's, which a link sent there has to show.
 * @example readDomainProof('jobs@acrne.com', 'https://acme.com') // 'look-alike'
 */
export function readDomainProof(email: string, companyUrl: string | null): DomainProof {
  const domain = withoutWww(email.slice(email.lastIndexOf('@') + 1));
  if (WEBMAIL.has(domain)) return 'webmail';
  if (companyUrl === null) return 'unproven';
  const host = withoutWww(new URL(companyUrl).hostname);
  const same = domain === host || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
  return !same && fold(domain) === fold(host) ? 'look-alike' : 'unproven';
}

export const HOLD_REASON: Record<DomainProof, string> = {
  unproven: 'First posting: a person looks at it before it is shown.',
  webmail: 'The address is a webmail one and proves no company.',
  'look-alike': 'The address imitates the company’s domain.',
};
