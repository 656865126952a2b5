import { Document, isMap, parseDocument } from 'yaml';
import { DigestError } from '../domain/errors.js';
import { repeatedKeys } from '../domain/repeated-keys.js';
import { MIN_EXPECTED } from './format.js';
import type { BacktestResult } from './index.js';

/** The measurement of a signal in one repository, as in its configuration file. */
export interface MeasuredSignal {
  ratio: number;
  low: number;
  high: number;
  flagged: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The values for the key `measured`, by signal, without signals that are too rare; empty if there are too few reverts. */
export function measuredConfig({ signals, tooFewReverts }: BacktestResult): Record<string, MeasuredSignal> {
  if (tooFewReverts) return {};
  return Object.fromEntries(
    signals.flatMap(({ signal, ratio, low, high, flagged, expected }) =>
      ratio === null || expected < MIN_EXPECTED
        ? []
        : [[signal, { ratio: rounded(ratio), low: rounded(low), high: rounded(high), flagged }]],
    ),
  );
}

/**
 * The text of a configuration file with the measured values in it. Comments, order and other keys stay. Throws DigestError
 * if the text is not a YAML mapping.
 */
export function withMeasured(text: string, measured: Readonly<Record<string, MeasuredSignal>>, path: string): string {
  const document = text.trim() === '' ? new Document({}) : parseDocument(text, { uniqueKeys: false });
  const [problem] = document.errors;
  const [repeated] = repeatedKeys(document);
  if (problem !== undefined)
    throw new DigestError(`${path} is not valid YAML and was left unchanged: ${problem.message}`);
  if (repeated !== undefined)
    throw new DigestError(`${path} was left unchanged: ${JSON.stringify(repeated.value)} stands twice in a mapping.`);
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents))
    throw new DigestError(`${path} is not a mapping of keys to values and was left unchanged.`);
  document.set('measured', document.createNode({}));
  for (const [signal, value] of Object.entries(measured)) {
    document.setIn(['measured', signal], document.createNode(value, { flow: true }));
  }
  return document.toString({ lineWidth: 0 });
}
