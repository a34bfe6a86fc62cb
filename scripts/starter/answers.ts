/** The name and the address of a new site: from the command line, else asked for when a person sits there, else examples. */
import { createInterface } from 'node:readline/promises';
import { checkCharacters } from '../../src/content/source-text.ts';
import { oneLine } from '../../src/domain/one-line.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import type { Answers } from './starter-files.ts';

/** A question, the answer when none is given, and what is wrong with an answer. */
interface Question {
  text: string;
  example: string;
  wrong(answer: string): string | undefined;
}

const QUESTIONS: Readonly<Record<keyof Answers, Question>> = {
  title: {
    text: 'Vad ska webbplatsen heta?',
    example: 'Våra protokoll',
    wrong: (answer) =>
      hasHiddenCharacters(answer) ? 'Ett osynligt tecken står i namnet – skriv det för hand.' : undefined,
  },
  url: {
    text: 'Vilken adress ska den ligga på?',
    example: 'https://example.org/',
    wrong: (answer) =>
      isWebAddress(answer) && !hasHiddenCharacters(answer)
        ? undefined
        : `”${answer}” är ingen webbadress – en hel adress väntades, till exempel https://example.org/protokoll/.`,
  },
};

/** The answers of options, checked, and of a person for the rest. Rejects with a {@link UsageError} for a wrong option. */
export async function answersOf(given: Partial<Answers>): Promise<Answers> {
  for (const name of ['title', 'url'] as const) {
    const wrong = given[name] && QUESTIONS[name].wrong(oneLine(given[name]));
    if (wrong) throw new UsageError(`--${name}: ${wrong}`);
  }
  const ask = process.stdin.isTTY ? await asker() : undefined;
  const answer = async (name: keyof Answers): Promise<string> =>
    oneLine(given[name] ?? '') || (await ask?.(QUESTIONS[name])) || QUESTIONS[name].example;
  try {
    return { title: await answer('title'), url: await answer('url') };
  } finally {
    ask?.close();
  }
}

/** Asks at the terminal until an answer will do; an empty answer is the example. */
async function asker() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () => {
      // the message has a line of its own, below the question
      console.log();
      reject(new UsageError('Inget skrevs.'));
    });
  });
  // closed when all is answered, too
  ended.catch(() => {});
  const ask = async (question: Question): Promise<string> => {
    const asked = terminal.question(`${question.text} (${question.example}) `);
    const answer = oneLine(await Promise.race([asked, ended])) || question.example;
    const wrong = question.wrong(answer);
    if (!wrong) return answer;
    console.log(wrong);
    return ask(question);
  };
  return Object.assign(ask, { close: () => terminal.close() });
}

function hasHiddenCharacters(text: string): boolean {
  return checkCharacters(`\n${text}`, () => ({ file: '', line: 1, column: 1 })).length > 0;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
