/**
 * `npm run recorded-narration [-- --answers DIR --sheets DIR --markdown]`: makes the digests of weeks with the answers
 * that a real model once gave, and prints how many of its sentences were kept, and what a reader found who read each of
 * the kept ones beside its pull request (labels/).
 *
 * The answers of the example week are here. Those of other weeks hold words of other projects: `--answers` names a folder
 * that has them, in folders such as `bevy-2026-w31-en`. Without it, their figures are those of the last time. `--sheets`
 * writes what a reader needs to label the sentences. How answers are recorded: tools/local-model/command.ts.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../evaluate/tables.js';
import { type Figures, type Label, type Labels, labelsOf } from './labels.js';
import { type Measured, measure } from './measure.js';
import { sentencesIn } from './sentences.js';
import { sheetOf } from './sheet.js';
import { isThere, LANGUAGES, WEEK_NAMES, type WeekName } from './weeks.js';

const OWN = join(import.meta.dirname, 'answers');
const TARGETS = { keptAtOnce: 0.85, kept: 0.95, wrong: 0.02 } as const;

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: OWN },
    sheets: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});

const percent = (part: number, all: number) => (all === 0 ? '–' : `${((part / all) * 100).toFixed(1)} %`);

interface Row {
  name: string;
  figures: Figures;
  labels: readonly Label[];
}

function problem(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

function writeSheet(name: string, { digest, requests, figures }: Measured): void {
  if (values.sheets === undefined) return;
  mkdirSync(values.sheets, { recursive: true });
  writeFileSync(join(values.sheets, `${name}.txt`), `${JSON.stringify(figures)}\n\n${sheetOf(digest, requests)}\n`);
}

/** Labels are of sentences: where these are others now, they have to be read again. */
function checkLabels(name: string, { digest, figures }: Measured, labels: Labels | null): void {
  const ids = digest.narration === undefined ? [] : sentencesIn(digest.narration).map(({ id }) => id);
  const unread = ids.filter(id => labels?.labels[id] === undefined);
  if (unread.length > 0) problem(`${name}: ${unread.length} sentences have no label: ${unread.slice(0, 5).join(', ')}`);
  if (labels !== null && JSON.stringify(labels.figures) !== JSON.stringify(figures))
    problem(`${name}: the figures are ${JSON.stringify(figures)} now.`);
}

const answersOf = (name: string) => [join(values.answers, name), join(OWN, name)].find(existsSync) ?? null;

async function rowOf(week: WeekName, language: string): Promise<Row | null> {
  const name = `${week}-${language}`;
  const labels = labelsOf(week, language);
  const measured = isThere(week) ? await measure(week, language, answersOf(name)) : null;
  if (measured !== null) {
    for (const path of measured.missing) problem(`${name}: no answer is recorded: ${path}`);
    writeSheet(name, measured);
    checkLabels(name, measured, labels);
  }
  const figures = measured?.figures ?? labels?.figures;
  return figures === undefined ? null : { name, figures, labels: Object.values(labels?.labels ?? {}) };
}

function cells({ name, figures, labels }: Row): string[] {
  const count = (label: Label) => labels.filter(one => one === label).length;
  const { pullRequests, sentences, keptAtOnce, kept } = figures;
  return [
    name,
    ...[pullRequests, sentences].map(String),
    percent(keptAtOnce, sentences),
    percent(kept, sentences),
    ...(['right', 'imprecise', 'wrong'] as const).map(label => String(count(label))),
    percent(count('wrong'), labels.length),
  ];
}

function total(rows: readonly Row[]): Row {
  const sum = (name: keyof Figures) => rows.reduce((all, { figures }) => all + figures[name], 0);
  const figures = {
    pullRequests: sum('pullRequests'),
    sentences: sum('sentences'),
    keptAtOnce: sum('keptAtOnce'),
    kept: sum('kept'),
  };
  return { name: 'all', figures, labels: rows.flatMap(({ labels }) => labels) };
}

const rows: Row[] = [];
for (const week of WEEK_NAMES) {
  for (const language of LANGUAGES) {
    const row = await rowOf(week, language);
    if (row !== null) rows.push(row);
  }
}
const all = total(rows);
const head = ['week', 'PRs', 'sentences', 'kept at once', 'after repair', 'right', 'imprecise', 'wrong', 'share wrong'];
console.log(table([head, ...[...rows, all].map(cells)], values.markdown));
const { sentences, keptAtOnce, kept } = all.figures;
const isMet =
  keptAtOnce >= TARGETS.keptAtOnce * sentences &&
  kept >= TARGETS.kept * sentences &&
  all.labels.filter(label => label === 'wrong').length <= TARGETS.wrong * all.labels.length;
if (!isMet) problem('Not reached: 85 % kept at once, 95 % after repair, at most 2 % wrong.');
