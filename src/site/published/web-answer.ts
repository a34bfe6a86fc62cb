/** Asks a website for what is at an address, to the end of its redirects, or to a login: what is behind one is no answer. */

/** What was answered: a text, or why there is none. */
export type WebAnswer =
  | { kind: 'text'; status: number; text: string }
  /** Only those who log in are answered. Some hosts lead all others to a login where nothing is, too. */
  | { kind: 'login' }
  /** One redirect led to the next, without end. */
  | { kind: 'ring' }
  | { kind: 'silence' };

/** How long to wait for an answer, in ms. */
const PATIENCE = 30_000;
/** As many redirects as browsers follow. */
const MOST_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A part of an address that is a login: `/auth` is GitLab Pages, `/users/sign_in` GitLab, `/cdn-cgi/access/login/` Cloudflare. */
const LOGIN = /\/(?:o?auth2?|sso|saml|log-?in|sign[-_]?in)(?:\/|$)/i;

/** What a website answers at an address. */
export async function answerAt(address: URL): Promise<WebAnswer> {
  const signal = AbortSignal.timeout(PATIENCE);
  let url = address;
  try {
    for (let nth = 0; nth <= MOST_REDIRECTS; nth++) {
      const answer = await fetch(url, { signal, redirect: 'manual' });
      const to = REDIRECTS.has(answer.status) ? answer.headers.get('location') : undefined;
      if (!to) return { kind: 'text', status: answer.status, text: await answer.text() };
      await answer.body?.cancel();
      url = new URL(to, url);
      if (LOGIN.test(url.pathname)) return { kind: 'login' };
    }
    return { kind: 'ring' };
  } catch {
    return { kind: 'silence' };
  }
}
