import { compareText } from '../../domain/order.js';
import type { AssessedChange } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { finding, isStandingWork, pathsNamedMost } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

const pathsOf = (one: AssessedChange) => finding(one, 'external-backend')?.evidence.paths ?? [];
const isChecked = ({ change }: AssessedChange) =>
  change.files.some(({ kind, status }) => (kind === 'test' || kind === 'pipeline') && status !== 'removed');

function isUnmaintained(one: AssessedChange, ownersOf: OwnersOf | null): boolean {
  const isUnowned = ownersOf !== null && pathsOf(one).every(path => ownersOf(path).length === 0);
  return isUnowned || !isChecked(one);
}

/** A new hardware or third-party backend has no owner, or no tests and no CI. */
export const backendOwner = {
  id: 'backend-owner',
  find: ({ assessed, ownersOf }) => {
    const about = assessed.filter(
      one => isStandingWork(one) && pathsOf(one).length > 0 && isUnmaintained(one, ownersOf),
    );
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
} as const satisfies SuggestionRule;
