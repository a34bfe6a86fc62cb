/** The problems of a place where there is nothing to compare a site with. */
import { files } from '../../domain/addresses.ts';
import { type Location, type Problem, problemOf } from '../../domain/problem.ts';
import type { Instead } from './published-record.ts';

/** A problem: what lies there is another site, and nothing has been compared. */
export function otherSite(from: string, found: string, wanted: string, isError: boolean): Problem {
  const message = `Här ligger en annan webbplats, ${found}, och inget har jämförts – den som har adressen ${wanted} i site.yaml väntades – välj dess mapp med --output. Har webbplatsen bytt adress, granska med --published ${from}.`;
  return problemOf(isError ? 'error' : 'warning', { file: from, line: 1, column: 1 }, 'other-site', message);
}

/** A problem: nothing is published there yet. */
export function nothingPublished(from: string, isError: boolean): Problem {
  const begins = `Inga publicerade adresser finns där, och inget har jämförts – filen ${files.addresses} väntades – är det första gången som webbplatsen publiceras`;
  const message = isError ? `${begins} byggs den med --let-go också.` : `${begins} behöver inget göras.`;
  return problemOf(isError ? 'error' : 'warning', { file: from, line: 1, column: 1 }, 'nothing-published', message);
}

/** A problem: nothing that can be compared is at the site's own address. Only another site there can be an error. */
export function notAtOwnAddress(location: Location, url: string, instead: Instead, isError: boolean): Problem {
  const messages: Readonly<Record<Instead, string>> = {
    nothing: `Ingen webbplats finns på ${url} än, och inget har jämförts – så är det bara första gången som den publiceras – har den publicerats förut, rätta url.`,
    login: `Adressen ${url} kräver inloggning, så att det som kan vara publicerat där inte syns, och inget har jämförts – så är det på en del ställen, som GitLab, innan webbplatsen har publicerats första gången – har den publicerats förut, låt alla se den.`,
    other: `På ${url} ligger en annan webbplats, och inget har jämförts – filen ${files.addresses} väntades där – rätta url. Är adressen den rätta, bygg med --let-go den första gången.`,
  };
  const severity = isError && instead === 'other' ? 'error' : 'warning';
  return problemOf(severity, location, 'nothing-published', messages[instead]);
}
