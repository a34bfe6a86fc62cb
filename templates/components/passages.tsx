/** The software's own text: headings, paragraphs and lists, with links and dates in the lines. */
import type { Items, Line, Passage } from '../../src/views/passage.ts';
import { Day } from './day.tsx';
import { Heading } from './text.tsx';

/** Passages in their order. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map((passage) => (passage.isFolded ? <Folded passage={passage} /> : <Open passage={passage} />));
}

function Open({ passage }: { passage: Passage }) {
  return (
    <>
      <PassageHeading passage={passage} />
      <Blocks blocks={passage.blocks} />
    </>
  );
}

function Folded({ passage }: { passage: Passage }) {
  return (
    <details class="open-when-wide">
      <summary>
        <PassageHeading passage={passage} />
      </summary>
      <Blocks blocks={passage.blocks} />
    </details>
  );
}

function PassageHeading({ passage: { heading, level = 2, id } }: { passage: Passage }) {
  if (!heading) return null;
  return (
    <Heading level={level} {...(id && { id })}>
      {heading}
    </Heading>
  );
}

function Blocks({ blocks }: Pick<Passage, 'blocks'>) {
  return blocks.map((block) => ('items' in block ? <List list={block} /> : <p>{inline(block)}</p>));
}

function List({ list: { items, ordered } }: { list: Items }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map(([first = [], ...rest]) => (
        <li>
          {rest.length === 0 ? (
            inline(first)
          ) : (
            <>
              <p>
                <strong>{inline(first)}</strong>
              </p>
              {rest.map((line) => (
                <p>{inline(line)}</p>
              ))}
            </>
          )}
        </li>
      ))}
    </Tag>
  );
}

/** Lines, a paragraph each. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map((line) => <p>{inline(line)}</p>);
}

/** A line with its links, its dates and the addresses to copy. */
export function inline(line: Line) {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('copied' in piece) return <Copied address={piece.copied} />;
    if (!('href' in piece)) return <Day date={piece} />;
    return (
      <a href={piece.href} aria-label={'label' in piece ? piece.label : undefined}>
        {breakable(piece.text)}
      </a>
    );
  });
}

/** A text that may be broken after the sign of a mail address, which may be longer than a narrow column. */
function breakable(text: string) {
  const [before, ...after] = text.split('@');
  return after.length === 1 ? (
    <>
      {before}@<wbr />
      {after}
    </>
  ) : (
    text
  );
}

/** An address to copy; where it is longer than a line it is broken after a slash, which is no part of what is copied. */
function Copied({ address }: { address: string }) {
  const [first, ...rest] = address.split(/(?<=\/)(?!\/)/);
  return (
    <code class="copied">
      {first}
      {rest.map((part) => (
        <>
          <wbr />
          {part}
        </>
      ))}
    </code>
  );
}
