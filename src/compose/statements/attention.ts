import type { Attention } from '../../domain/briefing.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import type { AttentionLine } from '../attention-lines.js';
import { list, path, reference, term, title } from '../values.js';
import { effectText } from './item.js';

const code = (text: string): Value => title(`\`${text.replaceAll('`', '')}\``, 'whole');

function subjectOf({ by, subject = '' }: Attention): Value {
  if (by === 'path') return path(subject);
  return by === 'fragment' ? title(subject, 'full') : code(subject);
}

/** The old and the new value, unless the text beside them names the new one. */
function changeOf({ from, to }: Attention, beside: string): 'none' | 'to' | 'both' {
  if (to === undefined || beside.includes(to)) return 'none';
  return from === undefined ? 'to' : 'both';
}

/** What users have to know of a pull request, in one line. */
export function attentionLine({ entry, about, kinds, tellsEffect }: AttentionLine): Statement {
  const { subject, from = '', to = '', affects } = about;
  const change = changeOf(about, tellsEffect ? entry.effect.text : '');
  return statement('attention', {
    kinds: list(
      kinds.map(kind => term('attention-kinds', kind)),
      'comma',
    ),
    what: tellsEffect ? effectText(entry) : subjectOf(about),
    reference: reference(entry.number),
    change,
    hasSubject: tellsEffect && subject !== undefined && change !== 'none',
    subject: subjectOf(about),
    from: code(from),
    to: code(to),
    hasAffects: affects !== undefined,
    affects: title(affects ?? '', 'full'),
  });
}
