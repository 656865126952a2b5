import { compareText } from '../../domain/order.js';
import type { AssessedChange } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { finding, isStandingWork, pathsNamedMost } from './findings.js';
import type { Suggestion } from './suggestion.js';

const pathsOf = (one: AssessedChange) => finding(one, 'external-backend')?.evidence.paths ?? [];
const isChecked = ({ change }: AssessedChange) =>
  change.files.some(({ kind, status }) => (kind === 'test' || kind === 'pipeline') && status !== 'removed');

function isOrphan(one: AssessedChange, ownersOf: OwnersOf | null): boolean {
  const unowned = ownersOf !== null && pathsOf(one).every(path => ownersOf(path).length === 0);
  return unowned || !isChecked(one);
}

/** Hardware or a backend from outside came in, and nobody owns its code or nothing tests it. */
export const backendOwner = {
  id: 'backend-owner',
  find: ({ assessed, ownersOf }) => {
    const about = assessed.filter(one => isStandingWork(one) && pathsOf(one).length > 0 && isOrphan(one, ownersOf));
    if (about.length === 0) return null;
    const names = about.flatMap(one => finding(one, 'external-backend')?.evidence.names ?? []);
    return {
      about,
      paths: pathsNamedMost(about.map(pathsOf)),
      names: [...new Set(names)].sort(compareText),
      counts: { unchecked: about.filter(one => !isChecked(one)).length },
      wholes: { unchecked: about.length },
    };
  },
} as const satisfies Suggestion;
