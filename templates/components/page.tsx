/** The shell of every page: head, skip link, header with menu and search, breadcrumb, footer. */
import type { ComponentChildren } from 'preact';
import { PAGE_POLICY } from '../../src/views/security-policy.ts';
import type { MenuLinkView, ShellView } from '../../src/views/shell.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** An HTML document around the content of a page. */
export function Page({ shell, children }: { shell: ShellView; children: ComponentChildren }) {
  return (
    <html lang={shell.language}>
      <Head shell={shell} />
      <body>
        <a class="skip" href="#_content">
          {uiText.skip}
        </a>
        <Header shell={shell} />
        <main id="_content">
          <Breadcrumb shell={shell} />
          {children}
        </main>
        <Footer shell={shell} />
      </body>
    </html>
  );
}

function Head({ shell }: { shell: ShellView }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
      <MovedTo shell={shell} />
      <title>{shell.documentTitle}</title>
      <meta name="description" content={shell.description} />
      {shell.listed ? null : <meta name="robots" content="noindex" />}
      <link rel="canonical" href={shell.canonical} />
      {shell.feeds.map(({ href, type, title }) => (
        <link rel="alternate" type={type} title={title} href={href} key={href} />
      ))}
      <link rel="stylesheet" href={shell.style} />
      {shell.script ? <script type="module" src={shell.script} /> : null}
    </head>
  );
}

/** Leads to another page; the script is loaded where it stands, since it must run before the refresh. */
function MovedTo({ shell: { movedTo } }: { shell: ShellView }) {
  if (!movedTo) return null;
  return (
    <>
      <script src={movedTo.script} data-to={movedTo.href} />
      <meta http-equiv="refresh" content={`0; url=${movedTo.href}`} />
    </>
  );
}

function Header({ shell }: { shell: ShellView }) {
  return (
    <header class="site">
      <p class="name">
        <a href={shell.home}>{shell.siteTitle}</a>
      </p>
      {shell.isSearch ? null : <SearchField action={shell.searchAction} />}
      <nav aria-label={uiText.mainMenu}>
        <MenuLinks links={shell.menu} />
        <details class="more">
          <summary>{uiText.more}</summary>
          <MenuLinks links={shell.more} />
        </details>
      </nav>
    </header>
  );
}

function MenuLinks({ links }: { links: readonly MenuLinkView[] }) {
  return (
    <ul>
      {links.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The search field of every page, which leads to the search page. */
function SearchField({ action }: { action: string }) {
  return (
    <search>
      <form class="find" action={action}>
        <label for="_find">{uiText.searchTitle}</label>
        <input id="_find" type="search" name="q" />
        <button type="submit">{uiText.search}</button>
      </form>
    </search>
  );
}

function Breadcrumb({ shell }: { shell: ShellView }) {
  if (shell.breadcrumb.length === 0) return null;
  return (
    <nav class="breadcrumb" aria-label={uiText.breadcrumb}>
      <ol>
        {shell.breadcrumb.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ shell }: { shell: ShellView }) {
  const { contact, changed, sender } = shell;
  const { name, email, phone, url } = contact ?? {};
  return (
    <footer class="site">
      {sender || name || email || phone || url ? (
        <p>
          {sender ? `${uiText.sender(sender)} ` : null}
          {name ? `${uiText.contact}: ${name} ` : null}
          {email ? <a href={`mailto:${email}`}>{email}</a> : null}
          {phone ? ` ${phone} ` : null}
          {url ? <a href={url}>{uiText.contact}</a> : null}
        </p>
      ) : null}
      {changed ? (
        <p>
          <time dateTime={changed.iso}>{changed.text}</time>
        </p>
      ) : null}
      <p class="printed">{shell.canonical}</p>
      <ul>
        {shell.footer.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
