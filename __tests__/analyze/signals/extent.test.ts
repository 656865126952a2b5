import { collision } from '../../../src/analyze/signals/collision.js';
import { corePath } from '../../../src/analyze/signals/core-path.js';
import { hotspot } from '../../../src/analyze/signals/hotspot.js';
import { veryLarge } from '../../../src/analyze/signals/very-large.js';
import { wide } from '../../../src/analyze/signals/wide.js';
import { bot, file, person } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

describe('very large', () => {
  it('is 500 changed lines of source', () => {
    expect(found(veryLarge, change({ files: [file('src/a.ts', 400, 100)] }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/a.ts'], counts: { lines: 500, added: 400, files: 1 } },
    });
    expect(found(veryLarge, change({ files: [file('src/a.ts', 400, 99)] }))).toBeNull();
  });

  it('weighs more from 2000 added lines, and little where nearly all was deleted', () => {
    expect(found(veryLarge, change({ files: [file('src/a.ts', 2000)] }))?.severity).toBe('high');
    expect(found(veryLarge, change({ files: [file('src/a.ts', 10, 5000)] }))?.severity).toBe('low');
  });

  it.each(['tests/a.test.ts', 'package-lock.json', 'src/generated/a.ts', 'vendor/a.ts', 'docs/a.md'])(
    'is not a large %s',
    path => {
      expect(found(veryLarge, change({ files: [file(path, 5000)] }))).toBeNull();
    },
  );
});

describe('wide', () => {
  const three = [file('api/a.ts', 30), file('web/b.ts', 20), file('core/c.ts', 10)];

  it('is source of three modules, the most changed first', () => {
    expect(found(wide, change({ files: three }))).toEqual({
      severity: 'low',
      evidence: {
        names: ['api', 'web', 'core'],
        paths: ['api/a.ts', 'web/b.ts', 'core/c.ts'],
        counts: { modules: 3, files: 3 },
      },
    });
  });

  it.each([
    ['touches the third in a few lines', [...three.slice(0, 2), file('core/c.ts', 9)]],
    ['has only tests there', [...three.slice(0, 2), file('core/tests/c.test.ts', 40)]],
    ['has only documentation there', [...three.slice(0, 2), file('docs/c.md', 40)]],
  ])('is not what %s', (_, files) => {
    expect(found(wide, change({ files }))).toBeNull();
  });

  it('is not a revert, nor a typo mended everywhere', () => {
    expect(found(wide, change({ title: 'Revert "Everything"', files: three }))).toBeNull();
    expect(found(wide, change({ title: 'Fix typos', files: three }))).toBeNull();
  });
});

describe('hotspot and core', () => {
  const history = {
    days: 90,
    churn: new Map([
      ['src/hot.ts', { changes: 20, authors: 4 }],
      ['src/core.ts', { changes: 10, authors: 5 }],
      ['src/quiet.ts', { changes: 9, authors: 5 }],
      ['package-lock.json', { changes: 90, authors: 9 }],
    ]),
  };
  const changing = (path: string, lines = 10, title = 'Add retries') => change({ title, files: [file(path, lines)] });

  it('a hotspot is a source file changed 20 times before, with its churn', () => {
    expect(found(hotspot, changing('src/hot.ts'), { history })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/hot.ts'], counts: { files: 1, changes: 20, authors: 4 } },
    });
  });

  it('is none: a file that changed less, a lock file, a word put right, a revert', () => {
    expect(found(hotspot, changing('src/core.ts'), { history })).toBeNull();
    expect(found(hotspot, changing('package-lock.json'), { history })).toBeNull();
    expect(found(hotspot, changing('src/hot.ts', 4), { history })).toBeNull();
    expect(found(hotspot, changing('src/hot.ts', 10, 'Fix typos'), { history })).toBeNull();
    expect(found(hotspot, changing('src/hot.ts', 10, 'Revert "Add retries"'), { history })).toBeNull();
  });

  it('core is where five people changed a file ten times', () => {
    expect(found(corePath, changing('src/core.ts'), { history })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/core.ts'], counts: { files: 1, lines: 10, changes: 10, authors: 5 } },
    });
    expect(found(corePath, changing('src/core.ts', 100), { history })?.severity).toBe('medium');
  });

  it('is not where something new is merely entered into a list', () => {
    const churn = new Map(['src/__init__.py', 'src/hot.d.ts'].map(path => [path, { changes: 30, authors: 9 }]));
    const history = { history: { days: 90, churn } };
    expect(found(hotspot, changing('src/__init__.py'), history)).toBeNull();
    expect(found(corePath, changing('src/__init__.py'), history)).toBeNull();
    expect(found(hotspot, changing('src/__init__.py', 26), history)).not.toBeNull();
    expect(found(hotspot, changing('src/hot.d.ts'), history)).not.toBeNull();
  });

  it('a hotspot that is core, too, is told once unless much of it changes', () => {
    const churn = new Map([['src/both.ts', { changes: 20, authors: 5 }]]);
    const both = { history: { days: 90, churn } };
    expect(found(hotspot, changing('src/both.ts'), both)).not.toBeNull();
    expect(found(corePath, changing('src/both.ts'), both)).toBeNull();
    expect(found(corePath, changing('src/both.ts', 100), both)?.severity).toBe('medium');
  });

  it('is not where it changed nine times, or four people did it, or now only a line changes', () => {
    expect(found(corePath, changing('src/quiet.ts'), { history })).toBeNull();
    expect(found(corePath, changing('src/hot.ts'), { history })).toBeNull();
    expect(found(corePath, changing('src/core.ts', 9), { history })).toBeNull();
  });

  it('core is what the settings name, even where nothing is known of its churn', () => {
    expect(found(corePath, changing('infra/deploy.yaml'), { corePaths: ['infra/**'] })).toEqual({
      severity: 'low',
      evidence: { paths: ['infra/deploy.yaml'], counts: { files: 1, lines: 10 } },
    });
  });
});

describe('collision', () => {
  const own = change({ number: 1, author: person('ada'), merged: 'Tue 10:00', files: [file('src/a.ts', 20)] });
  const other = { number: 2, author: person('bo'), merged: 'Thu 10:00' as const, files: [file('src/a.ts', 20)] };

  it('is two people changing one source file within two days', () => {
    expect(found(collision, own, { others: [change(other)] })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/a.ts'], names: ['bo'], pullRequests: [2] },
    });
  });

  it('is none in a hotspot, unless three meet there', () => {
    const history = { days: 90, churn: new Map([['src/a.ts', { changes: 20, authors: 5 }]]) };
    const others = [2, 3, 4].map(number => change({ ...other, number }));
    expect(found(collision, own, { others: others.slice(1), history })).toBeNull();
    expect(found(collision, own, { others, history })?.severity).toBe('medium');
  });

  it('weighs more where three others meet there', () => {
    const others = [2, 3, 4].map(number => change({ ...other, number }));
    expect(found(collision, own, { others })).toMatchObject({
      severity: 'medium',
      evidence: { pullRequests: [2, 3, 4] },
    });
  });

  it.each([
    ['is by the same author', { author: person('ada') }],
    ['comes after more than two days', { merged: 'Thu 10:01' as const }],
    ['changes a few lines', { files: [file('src/a.ts', 19)] }],
    ['sweeps through the whole code', { files: [file('src/a.ts', 20), file('src/b.ts', 190)] }],
    ['changes comments', { title: 'docs: say why' }],
    ['deletes the file', { files: [file('src/a.ts', 0, 90, { status: 'removed' })] }],
    ['is its revert', { title: 'Revert "Change number 1"' }],
    ['is by a bot', { author: bot('renovate') }],
  ])('is none where the other %s', (_, more) => {
    expect(found(collision, own, { others: [change({ ...other, ...more })] })).toBeNull();
  });
});
