/** Expressions of workflows, by GitHub's own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What may be asked about: `github`, `env`, `needs`. */
type Contexts = Readonly<Record<string, object>>;

/** What an expression comes to, as text. */
export function evaluated(expression: string, contexts: Contexts): string {
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(parsed, context).evaluate().coerceString();
}

/** Texts with their expressions evaluated. */
export function filledIn(texts: Readonly<Record<string, string>>, contexts: Contexts): Record<string, string> {
  const filled = Object.entries(texts).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => evaluated(expression, contexts)),
  ]);
  return Object.fromEntries(filled);
}
