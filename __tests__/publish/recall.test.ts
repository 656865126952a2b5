import type { WeekRecord } from '../../src/domain/week-record.js';
import { type PublisherId, recallWeeks } from '../../src/publish/index.js';
import { recordLine } from '../../src/publish/record.js';
import { assessed } from '../support/weeks.js';
import {
  digestOf,
  type Fixture,
  type Kind,
  openFixture,
  type Run,
  testsOn,
  threads,
  type Week,
  world,
} from './support.js';

const [W12, W13] = [
  assessed(2, { merged: 8 }),
  assessed(1, { merged: 9, flagged: [{ number: 7, signals: ['untested'] }] }),
];

/** The weeks that the digest of a run recalls, with the warnings and requests that it took. */
async function recall(fixture: Fixture, kind: Kind, run: Run = {}, publish: readonly PublisherId[] = [kind]) {
  const before = { requests: fixture.github.requests.length, warnings: fixture.warnings().length };
  const { period } = digestOf(run.week, run.digest);
  const log = {
    info() {},
    progress() {},
    warning: (message: string) => void fixture.log.push(`warning: ${message}`),
  };
  const weeks = await recallWeeks(run.session ?? fixture.openSession(run), period, publish, log);
  return {
    weeks,
    warnings: fixture.warnings().slice(before.warnings),
    requests: fixture.github.requests.slice(before.requests),
  };
}

const post = (fixture: Fixture, week: Week, weeks: WeekRecord[], digest = {}) =>
  fixture.publish({ week, digest: { weeks, ...digest } });

describe.each<Kind>(['issue', 'discussion'])('the weeks in the record of the last %s', kind => {
  const check = testsOn(kind, async fixture => {
    fixture.at('2026-03-30');
    await post(fixture, '2026-W13', [W12, W13]);
    fixture.at('2026-04-06');
  });

  check('are read in two requests that change nothing', async fixture => {
    const { weeks, warnings, requests } = await recall(fixture, kind);
    expect(weeks).toEqual([W12, W13]);
    expect(warnings).toEqual([]);
    expect(requests).toHaveLength(2);
    expect(requests.filter(({ query }) => query.trim().startsWith('mutation'))).toEqual([]);
  });

  check('are the same for a second run, which finds its own report too', async fixture => {
    await post(fixture, '2026-W14', [W12, W13, assessed(0)]);
    expect((await recall(fixture, kind)).weeks).toEqual([W12, W13]);
  });

  check('are read even if somebody wrote around the report, in a browser', async fixture => {
    const [thread] = threads(fixture, kind);
    const body = `Read this.\n\n${thread?.body}\nThanks!`.replaceAll('\n', '\r\n');
    Object.assign(thread ?? {}, { body });
    expect(await recall(fixture, kind)).toMatchObject({ weeks: [W12, W13], warnings: [] });
  });

  check('are ignored if somebody edited the record', async fixture => {
    const [thread] = threads(fixture, kind);
    const whole = thread?.body ?? '';
    for (const body of [whole.replace('merge-digest-record e', 'merge-digest-record f'), 'Gone.']) {
      expect(body).not.toBe(whole);
      Object.assign(thread ?? {}, { body });
      expect(await recall(fixture, kind)).toMatchObject({ weeks: [], warnings: [] });
    }
  });

  check('are ignored if somebody else wrote the report', async fixture => {
    Object.assign(threads(fixture, kind)[0] ?? {}, { author: 'mona' });
    const { weeks, requests } = await recall(fixture, kind);
    expect(weeks).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  check('are read even if the report was closed with a link to the next', async fixture => {
    await fixture.publish({ options: { closePrevious: true } });
    expect(threads(fixture, kind)[0]?.closed).toBe(true);
    expect((await recall(fixture, kind)).weeks).toEqual([W12, W13]);
  });

  check('are ignored for another branch or language', async fixture => {
    expect((await recall(fixture, kind, { options: { language: 'zh-CN' } })).weeks).toEqual([]);
    expect((await recall(fixture, kind, { digest: { baseBranch: 'release' } })).weeks).toEqual([]);
  });

  check('are left out with a warning if GitHub does not answer', async fixture => {
    fixture.github.setFaults([{ kind: 'status', status: 503 }]);
    const { weeks, warnings } = await recall(fixture, kind);
    expect(weeks).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^Earlier reports could not be read, and are left out: /)]);
  });
});

/** The operations in which a week is posted, after the weeks before it were recalled or not. */
async function operationsOf(kind: Kind, weeksBefore: WeekRecord[] | null, recalls: boolean): Promise<string[]> {
  const fixture = await openFixture(kind, world());
  fixture.at('2026-03-30');
  if (weeksBefore !== null) await post(fixture, '2026-W13', weeksBefore);
  fixture.at('2026-04-06');
  const session = fixture.openSession();
  const before = fixture.github.requests.length;
  if (recalls) expect((await recall(fixture, kind, { session })).weeks).toEqual(weeksBefore ?? []);
  await fixture.publish({ session });
  const operations = fixture.github.requests.slice(before).map(({ operation }) => operation ?? '');
  await fixture.close();
  return operations.sort();
}

describe.each<Kind>(['issue', 'discussion'])('recalling weeks from the last %s', kind => {
  it.each<[string, WeekRecord[] | null]>([
    ['in a first run', null],
    ['in a second week', [W12, W13]],
  ])('adds no request to those of posting, %s', async (_, weeksBefore) => {
    expect(await operationsOf(kind, weeksBefore, true)).toEqual(await operationsOf(kind, weeksBefore, false));
  });
});

describe('the weeks in the record of the last report', () => {
  const check = testsOn('issue');

  check('are not looked for if the run posts no report', async fixture => {
    const { weeks, requests } = await recall(fixture, 'issue', {}, ['files', 'summary']);
    expect([weeks, requests]).toEqual([[], []]);
  });

  check('are none in a repository without reports, after one request', async fixture => {
    const { weeks, requests } = await recall(fixture, 'issue');
    expect(weeks).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  check('are not taken from the report of a later week', async fixture => {
    await post(fixture, '2026-W14', [W12, W13, assessed(0)]);
    expect((await recall(fixture, 'issue', { week: '2026-W13' })).weeks).toEqual([]);
  });

  check('are only those that had ended before the period', async fixture => {
    await post(fixture, '2026-W13', [W12, W13]);
    const period = { ...digestOf().period, start: '2026-03-29T16:00:00Z' };
    expect((await recall(fixture, 'issue', { digest: { period } })).weeks).toEqual([W12]);
  });

  check('are at most twelve', async fixture => {
    const weeks = Array.from({ length: 15 }, (_, n) => assessed(15 - n));
    await post(fixture, '2026-W13', weeks);
    expect((await recall(fixture, 'issue')).weeks).toEqual(weeks.slice(-12));
  });

  check('are in a line above the end of the report', async fixture => {
    await post(fixture, '2026-W13', [W12, W13]);
    expect(threads(fixture, 'issue')[0]?.body.split('\n').slice(-2)).toEqual([
      recordLine([W12, W13]),
      '<!-- merge-digest-end -->',
    ]);
  });

  testsOn('discussion')('are read from the discussion if there is no issue', async fixture => {
    await post(fixture, '2026-W13', [W12, W13]);
    const { weeks } = await recall(fixture, 'discussion', {}, ['issue', 'discussion']);
    expect(weeks).toEqual([W12, W13]);
  });
});
