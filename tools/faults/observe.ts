import { Digest } from '../../src/domain/digest.js';
import type { Fault, LocalGitHub, World } from '../local-github/index.js';
import { type Act, act, annotations, TOKEN } from './act.js';
import type { FaultCase } from './fault.js';
import { type StartedModel, startModel, wrongWithModel } from './model.js';
import { changesOn, postedOn, reportsOf, wordsOfPeople, wrongPosted } from './posted.js';
import { INPUTS, madeUpWorld, serve, worldWithPast } from './setting.js';

/** A pull request of the week, whose title is another when the week is reported for the first time. */
const CORRECTED = 2877;

/** What came of a fault. */
export interface Observed {
  words: string;
  /** In words, for the table. */
  outcome: string;
  requests: number;
  /** Those to the model, where there is one. */
  asked?: number;
  seconds: number;
  /** What is not as it must be, one sentence each. */
  wrong: string[];
}

interface Undisturbed {
  act: Act;
  posted: string;
}

const undisturbed = new Map<string, Promise<Undisturbed>>();

/** The same run on the same GitHub without the fault; made once for all that share it. */
function withoutFault({ github: options = {}, inputs = {}, ends, pullRequests }: FaultCase): Promise<Undisturbed> {
  const { enterprise = false } = options;
  const narrated = ends === 'narrated';
  const key = JSON.stringify([enterprise, inputs.publish, inputs.labels, narrated, pullRequests]);
  const run = async (): Promise<Undisturbed> => {
    const github = await serve(await worldOf(pullRequests), { enterprise, likeGitHub: false });
    const model = narrated ? await startModel({}, new EventTarget()) : null;
    const here = { repository: '', 'post-to-repository': '' };
    const ran = await act(github, { inputs: { ...INPUTS, ...inputs, ...model?.inputs, ...here } });
    const posted = postedOn(github);
    await Promise.all([github.close(), model?.close()]);
    const lost = annotations(ran, 'warning').filter(warning => /could not/.test(warning));
    if (ran.exitCode !== 0 || lost.length > 0) throw new Error(`A run without any fault failed:\n${ran.log}`);
    return { act: ran, posted };
  };
  const known = undisturbed.get(key) ?? run();
  undisturbed.set(key, known);
  return known;
}

const worldOf = async (pullRequests: number | undefined): Promise<World> =>
  pullRequests === undefined ? worldWithPast() : madeUpWorld(pullRequests);

/** The GitHub of a fault, before anything goes wrong. */
async function prepare({ github: options, pullRequests, world: change, posted }: FaultCase): Promise<LocalGitHub> {
  const world = await worldOf(pullRequests);
  change?.(world);
  const github = await serve(world, options);
  if (!posted) return github;
  const first = github.state.pullRequestsByNumber.get(CORRECTED);
  if (first === undefined) throw new Error(`The example has lost #${CORRECTED}`);
  const { title } = first;
  first.title = 'A title that is corrected later';
  await act(github, { inputs: INPUTS });
  first.title = title;
  github.requests.length = 0;
  return github;
}

/** Runs a fault, and whatever else it takes to see what came of it; measured where its seconds are wanted. */
export async function observe(fault: FaultCase, measured = false): Promise<Observed> {
  const expected = await withoutFault(fault);
  const github = await prepare(fault);
  const before = wordsOfPeople(github);
  const limit = new EventTarget();
  github.setFaults([...(fault.faults ?? []), ...withoutAnswer(fault, limit)]);
  const model = fault.model === undefined ? null : await startModel(fault.model, limit);
  const inputs = { ...INPUTS, ...fault.inputs, ...model?.inputs };
  const token = fault.token ?? TOKEN;
  const acts = await Promise.all(
    Array.from({ length: fault.runs ?? 1 }, () =>
      act(github, { measured, inputs, token, workspace: fault.workspace ?? {}, signals: { SIGUSR2: limit } }),
    ),
  );
  const requests = github.requests.length;
  const wrong = [
    ...acts.flatMap(ran => [...wrongAnywhere(ran, token), ...wrongIn(ran, fault, expected)]),
    ...(model === null ? [] : acts.flatMap(ran => wrongWithModel(ran, fault, postedOn(github)))),
    ...struckAll(github, model, fault),
    ...(isWhole(fault) ? wrongPosted(github, expected.posted) : []),
    ...wrongNumber(github, fault),
  ];
  const lasting = fault.github?.permissions !== undefined;
  const repaired = (fault.ends === 'fails' && changesOn(github).length > 0 && !lasting) || fault.ends === 'twice';
  if (repaired) wrong.push(...(await wrongAfterwards(github, fault, expected)));
  if (wordsOfPeople(github) !== before) wrong.push('Words of people were changed.');
  await Promise.all([github.close(), model?.close()]);
  const seconds = Math.max(...acts.map(ran => ran.seconds));
  const asked = model === null ? {} : { asked: model.requests() };
  return { words: fault.words, outcome: outcomeOf(fault, acts, repaired), requests, ...asked, seconds, wrong };
}

/** Whether nothing is missing from the report. */
const isWhole = ({ ends }: FaultCase) => ends === 'complete' || ends === 'narrated';

/** Ends the time limit of a request once it has come to a GitHub that will not answer it. */
const withoutAnswer = ({ faults = [] }: FaultCase, limit: EventTarget): Fault[] =>
  faults
    .filter(({ kind }) => kind === 'hang' || kind === 'unanswered')
    .map(fault => ({
      ...fault,
      kind: 'meanwhile',
      change: () => void setImmediate(() => limit.dispatchEvent(new Event('abort'))),
    }));

function wrongAnywhere(ran: Act, token: string): string[] {
  const wrong: string[] = [];
  if (ran.log.replace(/^::add-mask::.*$/m, '').includes(token)) wrong.push('The log shows the token.');
  if (/^\s+at /m.test(ran.log)) wrong.push(`The log shows a stack:\n${ran.log}`);
  if (ran.json !== null && !Digest.safeParse(JSON.parse(ran.json)).success) wrong.push('digest.json is no digest.');
  return wrong;
}

function wrongIn(ran: Act, fault: FaultCase, expected: Undisturbed): string[] {
  const wrong: string[] = [];
  const errors = annotations(ran, 'error');
  const fails = fault.ends === 'fails';
  if (fails !== (ran.exitCode !== 0)) wrong.push(`It ${fails ? 'did not fail' : 'failed'}:\n${ran.log}`);
  if (fails !== errors.length > 0) wrong.push(`${errors.length} errors were logged:\n${ran.log}`);
  const logged = fails ? errors.join('\n') : ran.log;
  if (fault.says && !fault.says.test(logged)) wrong.push(`It does not say ${fault.says}:\n${ran.log}`);
  if (fault.atOnce && /^(?!GitHub does not find what was made).*waiting \d+ seconds/m.test(ran.log))
    wrong.push(`It waits:\n${ran.log}`);
  const there = [ran.markdown, ran.json].map(file => file !== null);
  const files = fails ? fault.files : 'both';
  if (there[0] !== (files === 'both') || there[1] !== (files !== undefined))
    wrong.push(`Markdown and JSON are ${there.join(' and ')}:\n${ran.log}`);
  if (fault.page && !fault.page.test(ran.markdown ?? '')) wrong.push(`The page does not say ${fault.page}.`);
  if (!isWhole(fault)) return wrong;
  if (ran.json !== expected.act.json) wrong.push(`digest.json differs:\n${ran.log}`);
  if (ran.markdown !== expected.act.markdown) wrong.push('digest.md differs.');
  return wrong;
}

/** A fault that struck nowhere proves nothing. */
function struckAll({ requests }: LocalGitHub, asked: StartedModel | null, { faults = [], model }: FaultCase): string[] {
  const struck = new Set<string>([...requests.flatMap(request => request.faults), ...(asked?.struck() ?? [])]);
  const all = [...faults, ...(model?.faults ?? [])];
  return all.filter(({ kind }) => !struck.has(kind)).map(({ kind }) => `${kind} struck no request.`);
}

function wrongNumber(github: LocalGitHub, { ends, inputs = {} }: FaultCase): string[] {
  const reports = reportsOf(github).length;
  if (ends === 'fails') return reports > 1 ? [`${reports} reports were posted.`] : [];
  const most = ends === 'twice' ? 2 : (inputs.publish ?? 'issue').split(',').length;
  return reports === most ? [] : [`${reports} reports were posted, not ${most}.`];
}

/** The trouble is over, and the week is reported once more: then everything is as if it had never been. */
async function wrongAfterwards(github: LocalGitHub, fault: FaultCase, expected: Undisturbed): Promise<string[]> {
  github.setFaults([]);
  const ran = await act(github, { inputs: { ...INPUTS, ...fault.inputs } });
  if (ran.exitCode !== 0) return [`The run after it failed:\n${ran.log}`];
  if (fault.ends !== 'twice')
    return wrongPosted(github, expected.posted).map(difference => `After another run: ${difference}`);
  const [kept, double] = reportsOf(github);
  const leads = double?.body.includes(`/issues/${kept?.number})`);
  const right = kept?.closed === false && double?.closed === true && leads;
  return right && /was posted twice/.test(ran.log) ? [] : [`The double was not dealt with:\n${ran.log}`];
}

const OUTCOMES = {
  complete: 'complete and single',
  narrated: 'complete and single, with sentences of the model',
  reported: 'one report, which says what is missing',
  fails: 'fails with a sentence',
  twice: 'two reports; the next run closes one, and leads to the other',
} as const;

function outcomeOf({ ends, model }: FaultCase, [ran]: Act[], repaired: boolean): string {
  if (ran !== undefined && model !== undefined && ends !== 'narrated')
    return `${OUTCOMES[ends]}, and a warning: ${inTable(annotations(ran, 'warning').at(-1) ?? '')}`;
  if (ran === undefined || ends !== 'fails') return OUTCOMES[ends];
  const [sentence = ''] = annotations(ran, 'error');
  const files = ran.json === null ? '' : ran.markdown === null ? ', JSON written' : ', files written';
  return `fails${files}${repaired ? ', and the next run completes it' : ''}: ${inTable(sentence)}`;
}

const MAX_SENTENCE_LENGTH = 220;

/** The sentence without what is another in every run, and not longer than a table bears. */
function inTable(sentence: string): string {
  const steady = sentence
    .replaceAll(/127\.0\.0\.1:\d+/g, 'localhost')
    .replaceAll(/"?\/\S*merge-digest-fault-[^\s",]*"?/g, '…')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\dZ/g, 'HH:MM');
  return steady.length > MAX_SENTENCE_LENGTH ? `${steady.slice(0, MAX_SENTENCE_LENGTH)}…` : steady;
}
