import { mergedFast } from '../../../src/analyze/signals/merged-fast.js';
import { newHere } from '../../../src/analyze/signals/new-here.js';
import { newcomer } from '../../../src/analyze/signals/newcomer.js';
import { selfMerged } from '../../../src/analyze/signals/self-merged.js';
import { unreviewed } from '../../../src/analyze/signals/unreviewed.js';
import { bot, file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';
import { asChange, change, found, before as historyFrom } from '../../support/subject.js';

const ada = person('ada');

describe('unreviewed', () => {
  it('is what nobody but its author looked at', () => {
    const own = change({ author: ada, reviews: [review(ada, 'Mon 13:00', 'commented')] });
    expect(found(unreviewed, own)).toEqual({ severity: 'medium', evidence: { counts: { lines: 15 } } });
  });

  it('is what only a bot looked at, or somebody after the merge', () => {
    const reviews = [review(bot('copilot'), 'Mon 13:00'), review(person('bo'), 'Wed 13:00')];
    expect(found(unreviewed, change({ author: ada, reviews }))).not.toBeNull();
  });

  it('weighs by the source that nobody looked at', () => {
    expect(found(unreviewed, change({ files: [file('src/a.ts', 100)] }))?.severity).toBe('high');
    expect(found(unreviewed, change({ files: [file('docs/a.md', 100)] }))?.severity).toBe('low');
  });

  it('is not what another person looked at before the merge', () => {
    expect(found(unreviewed, change({ reviews: [review(person('bo'), 'Mon 13:00', 'commented')] }))).toBeNull();
  });

  it("is not a bot's pull request, nor a revert, nor where reviews are not known", () => {
    expect(found(unreviewed, change({ author: bot('renovate') }))).toBeNull();
    expect(found(unreviewed, change({ title: 'Revert "Add retries"' }))).toBeNull();
    expect(found(unreviewed, asChange(fromGit({ number: 1 })))).toBeNull();
  });
});

describe('self-merged', () => {
  it('is what its author merged without an approval', () => {
    const reviews = [review(person('bo'), 'Mon 13:00', 'commented')];
    expect(found(selfMerged, change({ author: ada, mergedBy: ada, reviews }))).toEqual({
      severity: 'medium',
      evidence: { names: ['ada'], counts: { reviews: 1 } },
    });
  });

  it('weighs most where somebody asked for changes', () => {
    const reviews = [review(person('bo'), 'Mon 13:00', 'changes-requested')];
    expect(found(selfMerged, change({ author: ada, mergedBy: ada, reviews }))?.severity).toBe('high');
  });

  it('is not what another approved, or merged, or where that is not known', () => {
    const reviews = [review(person('bo'), 'Mon 13:00')];
    expect(found(selfMerged, change({ author: ada, mergedBy: ada, reviews }))).toBeNull();
    expect(found(selfMerged, change({ author: ada, mergedBy: person('bo') }))).toBeNull();
    expect(found(selfMerged, asChange(fromGit({ number: 1, author: ada })))).toBeNull();
  });
});

describe('merged fast', () => {
  const quick = { opened: 'Tue 10:00', merged: 'Tue 10:59', reviews: [review(person('bo'), 'Tue 10:30')] } as const;
  const opened = (lines: number, more = {}) =>
    change({ ...quick, reviews: [...quick.reviews], files: [file('src/a.ts', lines)], ...more });

  it('is 200 lines of source merged within the hour', () => {
    expect(found(mergedFast, opened(200))).toEqual({
      severity: 'medium',
      evidence: { counts: { lines: 200, minutes: 59 } },
    });
  });

  it('weighs more where nobody looked', () => {
    expect(found(mergedFast, opened(200, { reviews: [] }))?.severity).toBe('high');
  });

  it('leaves more time to more lines', () => {
    const hours = { merged: 'Tue 13:59' as const };
    expect(found(mergedFast, opened(1000, hours))?.evidence.counts).toEqual({ lines: 1000, minutes: 239 });
    expect(found(mergedFast, opened(999, hours))).toBeNull();
  });

  it('is not what is smaller, took an hour, is a revert, or has no known opening', () => {
    expect(found(mergedFast, opened(199))).toBeNull();
    expect(found(mergedFast, opened(200, { merged: 'Tue 11:00' }))).toBeNull();
    expect(found(mergedFast, opened(200, { title: 'Revert "Add retries"' }))).toBeNull();
    expect(found(mergedFast, asChange(fromGit({ number: 1, files: [file('src/a.ts', 200)] })))).toBeNull();
  });
});

describe('newcomer', () => {
  const earlier = (count: number) => historyFrom([], new Map([['login:ada', count]]));
  const own = (more = {}) => change({ number: 5, author: ada, ...more });

  it('is who had fewer than three pull requests merged', () => {
    expect(found(newcomer, own(), { history: earlier(2) })).toEqual({
      severity: 'low',
      evidence: { names: ['ada'], counts: { merged: 2 } },
    });
    expect(found(newcomer, own(), { history: earlier(3) })).toBeNull();
  });

  it('counts those of the same week', () => {
    const others = [change({ number: 4, author: ada, merged: 'Mon 10:00' })];
    expect(found(newcomer, own(), { history: earlier(2), others })).toBeNull();
  });

  it('is nobody who corrects a page, a word or a line', () => {
    const history = earlier(0);
    expect(found(newcomer, own({ files: [file('docs/a.md', 40)] }), { history })).toBeNull();
    expect(found(newcomer, own({ title: 'Fix a typo' }), { history })).toBeNull();
    expect(found(newcomer, own({ files: [file('src/a.ts', 2, 2)] }), { history })).toBeNull();
  });

  it('is no bot, and nobody where earlier merges are not known', () => {
    expect(found(newcomer, own({ author: bot('renovate') }), { history: earlier(0) })).toBeNull();
    expect(found(newcomer, own())).toBeNull();
  });
});

describe('new here', () => {
  const own = change({ number: 5, author: ada, files: [file('src/parser/read.ts', 20)] });
  const elsewhere = [1, 2, 3].map(number => pullRequest({ number, author: ada, files: [file('web/app.ts')] }));

  it('is who changed much, but nothing in these folders', () => {
    expect(found(newHere, own, { history: historyFrom(elsewhere) })).toEqual({
      severity: 'low',
      evidence: { names: ['ada'], paths: ['src/parser/read.ts'] },
    });
  });

  it.each(['src/parser/write.ts', 'src/parser.ts'])('is nobody who changed %s before', path => {
    const history = historyFrom([...elsewhere, pullRequest({ number: 4, author: ada, files: [file(path)] })]);
    expect(found(newHere, own, { history })).toBeNull();
  });

  it('is nobody who was there earlier in the week', () => {
    const others = [change({ number: 4, author: ada, merged: 'Mon 10:00', files: [file('src/parser/write.ts')] })];
    expect(found(newHere, own, { history: historyFrom(elsewhere), others })).toBeNull();
  });

  it('is nobody in a folder that is new itself, or who changes a few lines, or is a newcomer', () => {
    const added = change({ author: ada, files: [file('src/new/a.ts', 90, 0, { status: 'added' })] });
    expect(found(newHere, added, { history: historyFrom(elsewhere) })).toBeNull();
    const small = change({ author: ada, files: [file('src/parser/read.ts', 19)] });
    expect(found(newHere, small, { history: historyFrom(elsewhere) })).toBeNull();
    expect(found(newHere, own, { history: historyFrom(elsewhere.slice(1)) })).toBeNull();
  });
});
