import { SIGNALS, type SignalId } from '../../../src/analyze/signals/index.js';
import type { Signal } from '../../../src/analyze/signals/signal.js';
import type { Finding } from '../../../src/domain/digest.js';
import type { ChangedFile } from '../../../src/domain/pull-request.js';
import { file, type Given } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

export type Level = Finding['severity'] | null;
type Around = Parameters<typeof found>[2];

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = { new: 'added', gone: 'removed', moved: 'renamed' };

/** `src/a.ts +2 -3, lib/b.ts new +9`: paths with their lines, and whether they are `new`, `gone` or `moved`. */
export function files(told: string): ChangedFile[] {
  return told.split(', ').map(one => {
    const [path = '', ...words] = one.split(' ');
    const lines = (sign: string) => Number(words.find(word => word.startsWith(sign))?.slice(1) ?? 0);
    const status = words.map(word => STATUSES[word]).find(known => known !== undefined) ?? 'modified';
    return file(path, lines('+'), lines('-'), { status });
  });
}

/** How severely a signal is set off; null: not at all. */
export function level(id: SignalId, given: Partial<Given>, around?: Around): Level {
  const signals: readonly Signal[] = SIGNALS;
  const signal = signals.find(one => one.id === id);
  if (signal === undefined) throw new Error(`no signal ${id}`);
  return found(signal, change(given), around)?.severity ?? null;
}
