/** What stands after the ``` that open code: the name of a language is a mark of Markdown, other words are text. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const LANGUAGE = /^[a-z][a-z\d+#.-]*$/;

/** Makes other words the first line of the code, since nothing else would show them. */
export const codeInfo: Plugin<[], Root> = () => (tree, file) => {
  if (!/```|~~~/.test(String(file.value))) return;
  visit(tree, 'code', (code) => {
    const info = [code.lang, code.meta].filter(Boolean).join(' ');
    if (info !== '' && !LANGUAGE.test(info)) code.value = `${info}\n${code.value}`;
    code.lang = null;
    code.meta = null;
  });
};
