import fc from 'fast-check';
import { type NarratedSentence, type Narration, Narration as NarrationSchema } from '../../src/domain/narration.js';
import { type Material, narrate } from '../../src/narrate/index.js';
import { HOSTILE_WORDS } from '../../tools/local-model/behaviours/hostile-words.js';
import { digestOf } from '../support/digest.js';
import { elements, onGitHub } from '../support/github.js';
import { runs } from '../support/property-runs.js';
import { answeringWith, type HostileAnswers, hostileAnswers, sentencesIn } from './hostile-answers.js';
import { features, materialsOf, modelThat, OPTIONS } from './support.js';

/** More than one question asks about. */
const COUNT = 12;
const PULL_REQUESTS = features(COUNT);
const PLAIN = digestOf(PULL_REQUESTS);
/** A week that has an opening, and all of whose pull requests are asked about in their order. */
const DIGEST = {
  ...PLAIN,
  statistics: { ...PLAIN.statistics, volume: 'regular' as const },
  highlights: PULL_REQUESTS.map(({ number }) => number),
};
const plainly = materialsOf(PULL_REQUESTS);

/** Half of the pull requests have hostile words of their own, which can be quoted to the letter. */
const materialOf = (number: number): Material | undefined => {
  const material = plainly(number);
  if (material === undefined || number % 2 === 0) return material;
  const words = HOSTILE_WORDS.filter((_, index) => index % 6 === (number - 1) / 2);
  return {
    ...material,
    description: [material.description, ...words.map(one => `It says ${one} and more.`)].join('\n'),
  };
};

const sentOf = (number: number) => {
  const { title = '', description = '', paths = [] } = materialOf(number) ?? {};
  return { title, description, path: paths.join('\n') };
};

/** A text as it is sent: what cannot be seen is a space. */
const oneSpace = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

const sentencesOf = ({ week, areas, notes }: Narration): NarratedSentence[] => [
  ...week,
  ...areas.flatMap(({ sentences }) => sentences),
  ...notes.flatMap(({ sentences }) => sentences),
];

const harmless = new Map<string, string[]>();

/** What a text does to a page on which nobody escapes it; the page of a report does escape it. */
function effectsOf(text: string): string[] {
  const known = harmless.get(text);
  if (known !== undefined) return known;
  const { tree } = onGitHub(`- ${text}`);
  const all = elements(
    tree,
    ...['a', 'em', 'strong', 'del', 'img', 'h1', 'h2', 'hr', 'pre', 'table', 'blockquote', 'ol'],
  );
  const effects = all.map(({ tagName }) => tagName ?? '');
  harmless.set(text, effects);
  return effects;
}

/** What must not be in a sentence that is kept; empty: nothing is. */
function wrongWith({ text, quotes }: NarratedSentence): string[] {
  const wrong = effectsOf(text.replaceAll(/\{\{\d+\}\}/g, 'it')).map(name => `makes ${name}`);
  const numbers = [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number));
  const about = quotes.map(({ pullRequest }) => pullRequest);
  if (numbers.some(number => !about.includes(number))) wrong.push('names another pull request');
  const bare = text.replaceAll(/\{\{\d+\}\}/g, '');
  if (/[@＠#＃<>[\]{}]|:\/\/|www\.|\]\(/i.test(bare)) wrong.push('has a mention, a reference or markup');
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(bare)) wrong.push('has what nobody sees');
  if (text.length > 280) wrong.push('is too long');
  const quoted = quotes.map(quote => oneSpace(quote.text)).join('\n');
  const figures = bare.replaceAll(/`[^`]*`/g, '').match(/(?<![\p{L}\p{N}_.-])\p{Nd}+/gu) ?? [];
  if (figures.some(figure => !quoted.includes(figure))) wrong.push('has a figure of its own');
  for (const { pullRequest, source, text: quote } of quotes)
    if (!oneSpace(sentOf(pullRequest)[source]).includes(oneSpace(quote))) wrong.push(`quotes ${quote} wrongly`);
  return wrong.map(problem => `${JSON.stringify(text)} ${problem}`);
}

function unbounded({ week, areas, notes, setAside }: Narration): boolean {
  const roles = notes.map(({ sentences }) => sentences.map(({ role }) => role));
  const numbers = notes.map(({ pullRequest }) => pullRequest);
  return (
    week.length > 5 ||
    areas.some(({ sentences }) => sentences.length > 2) ||
    notes.length > COUNT ||
    new Set(numbers).size < numbers.length ||
    roles.some(own => own.length > 4 || new Set(own).size < own.length) ||
    setAside.length > COUNT * 4 + 5 + areas.length * 2 + 40 ||
    setAside.some(({ text }) => text.length > 280)
  );
}

describe('whatever a model or its server answers', () => {
  it('no ping, link, markup, figure or pull request of its own is kept, and every quote stands in its source', async () => {
    let [tried, kept, openings] = [0, 0, 0];
    const ask = async (answers: HostileAnswers) =>
      narrate(DIGEST, materialOf, OPTIONS, modelThat(answeringWith(answers)).model);
    const property = fc.asyncProperty(hostileAnswers, async answers => {
      const narrated = await ask(answers);
      tried += sentencesIn(answers);
      const { narration } = narrated;
      if (narration === null) return;
      expect(NarrationSchema.safeParse(narration).success).toBe(true);
      expect(sentencesOf(narration).flatMap(wrongWith)).toEqual([]);
      expect(unbounded(narration)).toBe(false);
      expect(await ask(answers)).toEqual(narrated);
      kept += sentencesOf(narration).length;
      openings += narration.week.length + narration.areas.length;
    });
    await fc.assert(property, runs(2_000));
    // A property that keeps nothing, or is tried on little, proves nothing.
    expect(tried).toBeGreaterThan(10_000);
    expect(kept).toBeGreaterThan(100);
    expect(openings).toBeGreaterThan(20);
  }, 3_600_000);
});
