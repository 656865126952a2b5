import type { WeekRecord } from '../../src/domain/week-record.js';
import { createClient } from '../../src/github/octokit.js';
import { type RecallOptions, recallWeeks, type Seen } from '../../src/publish/index.js';
import { recordLine } from '../../src/publish/record.js';
import { assessed } from '../support/weeks.js';
import { type Desk, defaults, digestOf, type Kind, openDesk, playsOn, threads, type Week, world } from './support.js';

const [W12, W13] = [
  assessed(2, { merged: 8 }),
  assessed(1, { merged: 9, flagged: [{ number: 7, signals: ['untested'] }] }),
];
const asked = digestOf('2026-W14');

/** What the digest of 2026-W14 is told, with the warnings and the requests that it took. */
async function recall(
  { github }: Desk,
  kind: Kind,
  options: Partial<RecallOptions> = {},
  subject = asked,
  seen: Seen = new Map(),
) {
  const warnings: string[] = [];
  const log = { info() {}, progress() {}, warning: (message: string) => void warnings.push(message) };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log, millisecondsPerSecond: 1 });
  const before = github.requests.length;
  const weeks = await recallWeeks(subject, { ...defaults(kind), ...options }, { client, log, seen });
  return { weeks, warnings, requests: github.requests.slice(before) };
}

const post = (desk: Desk, week: Week, weeks: WeekRecord[], digest = {}) =>
  desk.publish({ week, digest: { weeks, ...digest } });

describe.each<Kind>(['issue', 'discussion'])('what the last %s hands on', kind => {
  const play = playsOn(kind, async desk => {
    desk.at('2026-03-30');
    await post(desk, '2026-W13', [W12, W13]);
    desk.at('2026-04-06');
  });

  play('is read in two requests, none of which writes', async desk => {
    const { weeks, warnings, requests } = await recall(desk, kind);
    expect(weeks).toEqual([W12, W13]);
    expect(warnings).toEqual([]);
    expect(requests).toHaveLength(2);
    expect(requests.filter(({ query }) => query.trim().startsWith('mutation'))).toEqual([]);
  });

  play('is the same for a second run, which finds its own report too', async desk => {
    await post(desk, '2026-W14', [W12, W13, assessed(0)]);
    expect((await recall(desk, kind)).weeks).toEqual([W12, W13]);
  });

  play('is nothing where somebody edited the record, or wrote below it', async desk => {
    const [thread] = threads(desk, kind);
    const whole = thread?.body ?? '';
    for (const body of [
      whole.replace('merge-digest-record e', 'merge-digest-record f'),
      `${whole}\nThanks!`,
      'Gone.',
    ]) {
      expect(body).not.toBe(whole);
      Object.assign(thread ?? {}, { body });
      expect(await recall(desk, kind)).toMatchObject({ weeks: [], warnings: [] });
    }
  });

  play('is nothing where somebody else wrote the report', async desk => {
    Object.assign(threads(desk, kind)[0] ?? {}, { author: 'mona' });
    const { weeks, requests } = await recall(desk, kind);
    expect(weeks).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  play('is read also where the report was closed, with a link to the next', async desk => {
    await desk.publish({ options: { closePrevious: true } });
    expect(threads(desk, kind)[0]?.closed).toBe(true);
    expect((await recall(desk, kind)).weeks).toEqual([W12, W13]);
  });

  play('is that of the same branch and language', async desk => {
    expect((await recall(desk, kind, { language: 'zh-CN' })).weeks).toEqual([]);
    expect((await recall(desk, kind, {}, { ...asked, baseBranch: 'release' })).weeks).toEqual([]);
  });

  play('is left out with a warning where GitHub does not answer', async desk => {
    desk.github.setFaults([{ kind: 'status', status: 503 }]);
    const { weeks, warnings } = await recall(desk, kind);
    expect(weeks).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^What earlier reports said could not be read, and is left out: /),
    ]);
  });
});

/** The operations that a week is posted in, whether or not the weeks before it were recalled first. */
async function postingOf(kind: Kind, weeksBefore: WeekRecord[] | null, recalled: boolean): Promise<string[]> {
  const desk = await openDesk(kind, world());
  desk.at('2026-03-30');
  if (weeksBefore !== null) await post(desk, '2026-W13', weeksBefore);
  desk.at('2026-04-06');
  const seen: Seen = new Map();
  const before = desk.github.requests.length;
  if (recalled) expect((await recall(desk, kind, {}, asked, seen)).weeks).toEqual(weeksBefore ?? []);
  await desk.publish({ seen });
  const requests = desk.github.requests.slice(before).map(({ operation }) => operation ?? '');
  await desk.close();
  return requests.sort();
}

describe.each<Kind>(['issue', 'discussion'])('to look at the last %s', kind => {
  it.each<[string, WeekRecord[] | null]>([
    ['a first run', null],
    ['a second week', [W12, W13]],
  ])('takes no request more than posting alone does, in %s', async (_, weeksBefore) => {
    expect(await postingOf(kind, weeksBefore, true)).toEqual(await postingOf(kind, weeksBefore, false));
  });
});

describe('what the last report hands on', () => {
  const play = playsOn('issue');

  play('is not looked for where no report is posted', async desk => {
    const { weeks, requests } = await recall(desk, 'issue', { publish: ['files', 'summary'] });
    expect([weeks, requests]).toEqual([[], []]);
  });

  play('is nothing in a repository without one, after one request', async desk => {
    const { weeks, requests } = await recall(desk, 'issue');
    expect(weeks).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  play('is not that of a later week', async desk => {
    await post(desk, '2026-W14', [W12, W13, assessed(0)]);
    expect((await recall(desk, 'issue', {}, digestOf('2026-W13'))).weeks).toEqual([]);
  });

  play('is only what had ended before the period', async desk => {
    await post(desk, '2026-W13', [W12, W13]);
    const period = { ...asked.period, start: '2026-03-29T16:00:00Z' };
    expect((await recall(desk, 'issue', {}, { ...asked, period })).weeks).toEqual([W12]);
  });

  play('is at most twelve weeks', async desk => {
    const weeks = Array.from({ length: 15 }, (_, n) => assessed(15 - n));
    await post(desk, '2026-W13', weeks);
    expect((await recall(desk, 'issue')).weeks).toEqual(weeks.slice(-12));
  });

  play('is the last line of the report’s body', async desk => {
    await post(desk, '2026-W13', [W12, W13]);
    expect(threads(desk, 'issue')[0]?.body.split('\n').at(-1)).toBe(recordLine([W12, W13]));
  });

  it('is read from the discussion where there is no issue', async () => {
    const desk = await openDesk('discussion', world());
    await post(desk, '2026-W13', [W12, W13]);
    expect((await recall(desk, 'discussion', { publish: ['issue', 'discussion'] })).weeks).toEqual([W12, W13]);
    await desk.close();
  });
});
