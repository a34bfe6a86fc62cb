/** The pages that every site has before they are written, and the page for unknown addresses. */
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';

const CONTACT =
  'title: Provarkivet\nurl: https://prov.example/prov/\nsender: Provnämnden\ncontact:\n  email: prov@prov.example\n';
const reachable: Files = { ...small, 'site.yaml': CONTACT };

const reachableSite = once(() => buildSite(reachable));

/** A page of a small archive. */
async function read(path: string, files?: Files): Promise<CheerioAPI> {
  return load(pageOf(await (files ? buildSite(files) : reachableSite()), path));
}

function headings($: CheerioAPI): string[] {
  return $('main h2')
    .toArray()
    .map((heading) => $(heading).text());
}

describe('/personuppgifter/', () => {
  test.for([
    'Provnämnden ansvarar för personuppgifterna på webbplatsen.',
    'visas bara på mötets egen sida',
    'Det finns inga sidor om enskilda personer.',
    'Att en handling är offentlig betyder inte att den får läggas ut på webben.',
    'Att någon är med i en patientförening kan i sig vara en känslig uppgift.',
    'Vilken rättslig grund som finns för att publicera namn på den här webbplatsen, och hur länge de ligger kvar, står inte här än.',
    'Du ska få svar inom en månad.',
  ])('says «%s»', async (words) => {
    expect((await read('/personuppgifter/'))('main').text()).toContain(words);
  });

  test('leads to whoever answers for it, and to the authority', async () => {
    const $ = await read('/personuppgifter/');
    expect($('main a[href="mailto:prov@prov.example"]').text()).toBe('prov@prov.example');
    expect($('main a[href="https://www.imy.se/"]').text()).toBe('Integritetsskyddsmyndigheten, IMY');
  });

  test('names nobody as responsible where nobody is named', async () => {
    const $ = await read('/personuppgifter/', { ...small, 'site.yaml': 'title: Prov\nurl: https://prov.example/\n' });
    expect($('main').text()).toContain(
      'Den som ger ut webbplatsen ansvarar för personuppgifterna på den. Vem det är står inte här än.',
    );
    expect($('main').text()).toContain('Det finns ingen adress att skriva till på webbplatsen än.');
  });

  test('is the secretary’s where there is a text', async () => {
    const $ = await read('/personuppgifter/', {
      ...small,
      'pages/personuppgifter.md': '---\ntitle: Vi\n---\n\nEgna ord.\n',
    });
    expect($('main').text()).toContain('Egna ord.');
    expect($('main').text()).not.toContain('rättslig grund');
  });
});

test('/om/ says what is there, who answers for it and where one reports a mistake', async () => {
  const $ = await read('/om/');
  expect(headings($)).toEqual([
    'Vad finns här?',
    'Listor som ett program har gjort',
    'Vem ansvarar?',
    'Hittar du ett fel?',
  ]);
  expect($('main').text()).toContain('Provnämnden ansvarar för webbplatsen.');
  expect($('main').text()).toContain('prov@prov.example');
});

test('/om/ says how lists are made and where one reports a mistake in them, also where the secretary wrote its text', async () => {
  const $ = await read('/om/', { ...reachable, 'pages/om.md': '---\ntitle: Vi\n---\n\nEgna ord.\n' });
  expect($('main').text()).toContain('Egna ord.');
  expect(headings($)).toEqual(['Listor som ett program har gjort']);
  expect($('main').text()).toContain('Då är det protokollets text som gäller.');
  expect($('main a[href^="mailto:"]').text()).toBe('prov@prov.example');
});

test('/404.html has a field to search, as every page, ways on and nothing that depends on where it is shown', async () => {
  const $ = await read('/404.html');
  expect($('form.find').attr('action')).toBe('/prov/sok/');
  expect($('form.find input').attr('name')).toBe('q');
  expect(
    $('main .links a')
      .toArray()
      .map((link) => $(link).text()),
  ).toEqual(['Startsidan', 'Protokoll', 'Projekt', 'Grupper', 'Organisationer']);
  for (const element of $('[href], [src], [action]').toArray()) {
    const { href, src, action } = $(element).attr() ?? {};
    expect(href ?? src ?? action).toMatch(/^(\/prov\/|https:\/\/prov\.example\/|mailto:|#_)/);
  }
});
