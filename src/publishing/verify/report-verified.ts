/** The report of what is served, in Swedish. */
import { visible } from '../../domain/visible.ts';
import { counted } from '../../swedish/counted.ts';
import type { Fault, Verified } from './verify.ts';

/** How many addresses are named. */
const MOST_NAMED = 20;

const SAYS: Readonly<Record<Fault['kind'], (status: number) => string>> = {
  missing: (status) => `finns inte där (servern svarar ${status})`,
  different: () => 'är inte som den är byggd',
  'leads-nowhere': (status) => `leder inte vidare (servern svarar ${status})`,
  'leads-elsewhere': () => 'leder någon annanstans än den ska',
  found: (status) => `är en adress som inte finns, men servern svarar ${status} i stället för 404`,
  'other-not-found': () => 'är en adress som inte finns, men där visas inte webbplatsens egen sida om det',
  'no-answer': () => 'får inget svar',
};

/** The report: what was asked for, each address that is not as it should be, and what to do. */
export function reportVerified({ files, redirects, faults }: Verified, site: string): string {
  const asked = `${counted(files, 'fil', 'filer')} och ${counted(redirects, 'gammal adress', 'gamla adresser')} på ${visible(site)}`;
  if (faults.length === 0) return `Granskat: ${asked}. Allt visas som det är byggt.`;
  const named = faults.slice(0, MOST_NAMED).map(({ path, kind, status }) => `${visible(path)} ${SAYS[kind](status)}.`);
  const rest = faults.length - named.length;
  return [
    ...named,
    ...(rest > 0 ? [`… och ${rest} till.`] : []),
    `Granskat: ${asked}. ${counted(faults.length, 'fel', 'fel')}: det som visas är inte det som är byggt – publicera igen. Sparar servern sidor en tid, vänta eller töm det som är sparat, och granska sedan igen.`,
  ].join('\n');
}
