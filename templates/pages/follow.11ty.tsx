/** `/folj/`: how to be told of new minutes, in plain Swedish. */
import type { FollowView } from '../../src/views/plain-pages.ts';
import { words } from '../../src/views/words.ts';
import { Feeds } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { Sections } from '../components/text.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('follow', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <p>
      Du kan få veta när ett nytt protokoll finns utan att gå in här och titta. Det kallas att följa ett flöde (RSS). Du
      behöver en läsare för flöden: en app i telefonen, ett program i datorn eller ett tillägg i din webbläsare. Ingen
      ser att du följer, och du lämnar inga uppgifter om dig själv.
    </p>
    <ol>
      <li>Kopiera adressen till ett av flödena här nedanför.</li>
      <li>Klistra in den i din läsare, där du lägger till ett flöde.</li>
      <li>När ett nytt protokoll finns kommer det till din läsare.</li>
    </ol>
    <p>Väljer du ett projekt får du bara det som handlar om det, från alla grupper.</p>
    <Sections sections={view.text} />
    <h2>Allt</h2>
    <Feeds feeds={view.all} />
    <FeedGroup heading={words.outcomesOf} items={view.registers} />
    <FeedGroup heading={words.groups} items={view.groups} />
    <FeedGroup heading={words.projects} items={view.projects} />
  </Page>
));

function FeedGroup({ heading, items }: { heading: string; items: FollowView['groups'] }) {
  return (
    <>
      <h2>{heading}</h2>
      {items.map(({ link, feeds }) => (
        <section key={link.href}>
          <h3>
            <a href={link.href}>{link.text}</a>
          </h3>
          <Feeds feeds={feeds} />
        </section>
      ))}
    </>
  );
}
