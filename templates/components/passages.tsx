/** Text of ours: headings, paragraphs and lists, with links and days in the lines. */
import type { Items, Line, Passage } from '../../src/views/passage.ts';
import { Day } from './lists.tsx';
import { Heading } from './text.tsx';

export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ heading, level = 2, id, blocks }) => (
    <>
      {heading ? (
        <Heading level={level} {...(id && { id })}>
          {heading}
        </Heading>
      ) : null}
      {blocks.map((block) => ('items' in block ? <List list={block} /> : <p>{parts(block)}</p>))}
    </>
  ));
}

function List({ list: { items, ordered } }: { list: Items }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map(([first = [], ...more]) => (
        <li>
          {more.length === 0 ? (
            parts(first)
          ) : (
            <>
              <p>
                <strong>{parts(first)}</strong>
              </p>
              {more.map((line) => (
                <p>{parts(line)}</p>
              ))}
            </>
          )}
        </li>
      ))}
    </Tag>
  );
}

function parts(line: Line) {
  return line.map((part) => {
    if (typeof part === 'string') return part;
    return 'href' in part ? <a href={part.href}>{part.text}</a> : <Day date={part} />;
  });
}
