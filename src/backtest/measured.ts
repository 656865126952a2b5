import { Document, isMap, parseDocument } from 'yaml';
import { DigestError } from '../domain/errors.js';
import { MIN_EXPECTED } from './format.js';
import type { BacktestResult } from './index.js';

/** What was measured about a signal in one repository, as its configuration file holds it. */
export interface MeasuredHere {
  ratio: number;
  low: number;
  high: number;
  flagged: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The repository's own values by signal, for the key `measured`; empty where there is too little to tell. */
export function measuredConfig({ signals, tooLittle }: BacktestResult): Record<string, MeasuredHere> {
  if (tooLittle) return {};
  return Object.fromEntries(
    signals.flatMap(({ signal, ratio, low, high, flagged, expected }) =>
      ratio === null || expected < MIN_EXPECTED
        ? []
        : [[signal, { ratio: rounded(ratio), low: rounded(low), high: rounded(high), flagged }]],
    ),
  );
}

/** The text of a configuration file with the measured values in it; comments, order and other keys stay. */
export function withMeasured(text: string, measured: Readonly<Record<string, MeasuredHere>>, path: string): string {
  const document = text.trim() === '' ? new Document({}) : parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined)
    throw new DigestError(`${path} is no valid YAML, and was left as it is: ${problem.message}`);
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents))
    throw new DigestError(`${path} holds no mapping of keys to values, and was left as it is.`);
  document.set('measured', document.createNode({}));
  for (const [signal, value] of Object.entries(measured)) {
    document.setIn(['measured', signal], document.createNode(value, { flow: true }));
  }
  return document.toString({ lineWidth: 0 });
}
