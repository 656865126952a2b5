import { CONFIG_ONLY } from '../../src/settings/config-keys.js';
import { defaultInWords } from '../../src/settings/default-in-words.js';
import { INPUT_NAMES, INPUTS } from '../../src/settings/inputs.js';
import { OUTPUTS } from '../../src/settings/outputs.js';
import type { Input } from '../../src/settings/setting-definition.js';
import { inputDescription } from './input-description.js';

/** The README with its three tables updated, each between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
export function readmeWithTables(readme: string): string {
  return Object.entries({ inputs: inputsTable(), outputs: outputsTable(), config: configTable() }).reduce(
    (text, [name, table]) => withTable(text, name, table),
    readme,
  );
}

/** Names of the tables whose markers are missing in the README. */
export function missingMarkers(readme: string): string[] {
  return ['inputs', 'outputs', 'config'].filter(name => !markers(name).test(readme));
}

function markers(name: string): RegExp {
  return new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);
}

function withTable(text: string, name: string, table: string): string {
  return text.replace(markers(name), (_, start: string, end: string) => `${start}\n${table}\n${end}`);
}

function inputsTable(): string {
  return table(
    ['Input', 'What it does', 'Default', 'Config'],
    INPUT_NAMES.map(name => {
      const input: Input = INPUTS[name];
      const byDefault = input.actionDefault === undefined ? defaultInWords(input) : `\`${input.actionDefault}\``;
      return [`\`${name}\``, inputDescription(input), byDefault ?? '', input.configurable ? 'yes' : ''];
    }),
  );
}

function outputsTable(): string {
  return table(
    ['Output', 'What it holds'],
    Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, description]),
  );
}

function configTable(): string {
  return table(
    ['Key', 'What it holds', 'Default'],
    Object.entries(CONFIG_ONLY).map(([name, entry]) => [`\`${name}\``, entry.description, defaultInWords(entry) ?? '']),
  );
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
