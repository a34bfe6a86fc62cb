/** Lines whose key or indentation is not YAML → lines that are: tabs, a colon without a space, a second line of a text. */
import { anyKeyOf } from './keys.ts';
import { type Before, kindOfValue, type MendedLine, type YamlLine, yamlLine } from './yaml-line.ts';
import { shown } from './yaml-text.ts';

/** Indentation by tabs → by spaces; none for a key of the outermost level. */
export function withoutTabs(line: string, before: Before | undefined): MendedLine {
  const [, tabs] = /^( *\t\s*)\S/.exec(line) ?? [];
  if (tabs === undefined) return { line };
  const rest = line.trimStart();
  const right = belongsAtTheLeft(yamlLine(rest), before) ? rest : tabs.replaceAll('\t', '  ') + rest;
  const message = 'Raden är indragen med tabb – YAML vill ha mellanslag – byt tabben mot två mellanslag.';
  return { line: right, fault: { column: 1, rule: 'yaml-tab-as-indent', severity: 'error', message } };
}

/** A key that is indented below a line that has a value already → not indented. */
export function atTheLeft(line: string, before: Before | undefined): MendedLine {
  const read = yamlLine(line);
  if (read.indent === 0 || !belongsAtTheLeft(read, before)) return { line };
  const message = `Raden är indragen, fast raden ovanför redan har ett värde – ”${read.key}” längst till vänster väntades – ta bort mellanslagen före.`;
  return { line: line.trimStart(), fault: { column: 1, rule: 'wrong-indent', severity: 'error', message } };
}

function belongsAtTheLeft({ key, dashes }: YamlLine, before: Before | undefined): boolean {
  const isComplete = before?.indent === 0 && before.dashes === '' && before.key !== undefined && before.kind !== 'none';
  return isComplete && before.kind !== 'block' && dashes === '' && key !== undefined && anyKeyOf(key) !== undefined;
}

/** «date:2017-03-07» and «group Styrelsen» → with a colon and a space. */
export function withColon(line: string, before: Before | undefined): MendedLine {
  const { indent, dashes, key, value, at } = yamlLine(line);
  if (key !== undefined) return { line };
  const [, word = '', rest = ''] = /^([\p{L}_-]+):(\S.*)$/u.exec(value) ?? [];
  const mayBeKey = indent === 0 || dashes !== '' || before?.kind === 'none' || before?.indent === indent;
  if (word && mayBeKey && anyKeyOf(word)) {
    const right = `${line.slice(0, at)}${word}: ${rest}`;
    const message = `Ett mellanslag saknas efter kolonet – YAML läser annars ”${shown(value)}” som ett enda ord – skriv ”${shown(right)}”.`;
    return { line: right, fault: { column: at + 1, rule: 'space-after-colon', severity: 'error', message } };
  }
  if (indent > 0 || dashes !== '') return { line };
  const [, first = '', text = ''] = /^([\p{L}_-]+)(?:\s+(.*))?$/u.exec(value) ?? [];
  if (!anyKeyOf(first) || (text !== '' && /^\p{Lu}/u.test(first))) return { line };
  const advice = before?.kind === 'plain' ? ' Hör raden till texten ovanför, dra in den med två mellanslag.' : '';
  const message = `Ett kolon saknas efter ”${first}” – en rad med ord, kolon och värde väntades – skriv ”${shown(`${first}: ${text || '…'}`)}”.${advice}`;
  return {
    line: text ? `${first}: ${text}` : '',
    fault: { column: 1, rule: 'missing-colon', severity: 'error', message, unread: true },
  };
}

/** The second line of a text, which is not indented → indented. */
export function withIndent(line: string, before: Before | undefined): MendedLine {
  const { indent, dashes, key, value } = yamlLine(line);
  const isText = indent === 0 && dashes === '' && key === undefined && kindOfValue(value) === 'plain';
  if (!before || !isText || before.kind === 'quoted' || before.kind === 'brackets') return { line };
  if (before.dashes !== '' && before.key === undefined) {
    const right = `${' '.repeat(before.indent)}- ${value}`;
    const message = `Raden är ingen punkt i listan – ett bindestreck och ett mellanslag först väntades – skriv ”${shown(right)}”.`;
    return { line: right, fault: { column: 1, rule: 'list-mark', severity: 'error', message } };
  }
  const message =
    'Raden är inte indragen – den hör ihop med raden ovanför, eller saknar ett kolon – dra in den med två mellanslag.';
  return { line: `  ${line}`, fault: { column: 1, rule: 'missing-indent', severity: 'error', message } };
}
