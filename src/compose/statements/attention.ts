import type { Attention } from '../../domain/briefing.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import type { AttentionLine } from '../attention-lines.js';
import { list, name, path, reference, term, title } from '../values.js';
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

/** Languages and systems that authors write small; others stay as they are written, such as macOS. */
const CAPITALIZED =
  /^(?:python|cpython|node|deno|bun|ruby|go|java|kotlin|scala|php|perl|rust|dart|flutter|swift|windows|linux|ubuntu|debian|fedora|alpine|android|chrome|firefox|safari|edge|vue|react|django|flask|rails)$/;

/** Which versions still work; null where neither a platform nor its version is known, or both old and new are shown. */
function requirementOf({ kind, subject, from, to }: Attention): Value | null {
  const version = to ?? from;
  if (kind !== 'requirement' || !subject || version === undefined || (from !== undefined && to !== undefined))
    return null;
  const platform = CAPITALIZED.test(subject) ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
  return statement('requirement', { platform: name(platform), version: name(version), isGone: to === undefined });
}

/** What users have to know of a pull request, in one line. */
export function attentionLine({ entry, about, kinds, tellsEffect }: AttentionLine): Statement {
  const { subject, from = '', to = '', affects } = about;
  const beside = tellsEffect ? entry.effect.text : '';
  const required = requirementOf(about);
  const change = required === null ? changeOf(about, beside) : 'none';
  const saysRequired = required !== null && !beside.includes(to || from);
  const hasSubject = tellsEffect && (saysRequired || (subject !== undefined && change !== 'none'));
  // What is not said is empty, so that lines that say the same are equal.
  return statement('attention', {
    kinds: list(
      kinds.map(kind => term('attention-kinds', kind)),
      'comma',
    ),
    what: tellsEffect ? effectText(entry) : (required ?? subjectOf(about)),
    reference: reference(entry.number),
    change,
    hasSubject,
    subject: hasSubject ? (required ?? subjectOf(about)) : '',
    from: change === 'both' ? code(from) : '',
    to: change === 'none' ? '' : code(to),
    hasAffects: affects !== undefined,
    affects: title(affects ?? '', 'full'),
  });
}
