import { readCodeOwners } from '../../../src/analyze/paths/code-owners.js';
import {
  backendWithoutOwner,
  defaultChanged,
  interfaceLost,
  testsReduced,
  untestedCore,
  workaroundWithoutIssue,
} from '../../../src/analyze/second-look/content-reasons.js';
import type { GivenChange } from '../../support/change.js';
import { file, person, review } from '../../support/pull-request.js';
import { foundBy, type GivenFindings, looked, source } from './support.js';

describe('a changed default', () => {
  const found = (title: string, lines: number) => foundBy(defaultChanged, looked({ title, files: source(lines) }));

  it('is a reason in much code, with the name of the setting where it is known', () => {
    expect(found('Change the default of `--port` from 80 to 8080', 300)).toEqual({
      weight: 4,
      evidence: { names: ['--port'], counts: { lines: 300 } },
    });
    expect(found('Enable the cache by default', 301)).toEqual({ weight: 4, evidence: { counts: { lines: 301 } } });
    expect(found('Enable the cache by default', 299)).toBeNull();
    expect(found('Enable the cache', 900)).toBeNull();
  });
});

describe('a public interface that loses much', () => {
  const lost = (deleted: number, lines: number, given: GivenChange = {}, paths = ['types/api.d.ts']) =>
    foundBy(
      interfaceLost,
      looked(
        { title: 'Change props', files: [file('src/a.ts', 20, 20)], ...given },
        {
          'public-interface': { paths, counts: { files: 1, lines, deleted } },
        },
      ),
    );

  it('is a reason from twenty lines on, seven of ten of which are deleted', () => {
    expect(lost(20, 28)).toEqual({
      weight: 1.5,
      evidence: { paths: ['types/api.d.ts'], counts: { files: 1, lines: 28, deleted: 20 } },
    });
    expect(lost(19, 19)).toBeNull();
    expect(lost(21, 30)).not.toBeNull();
    expect(lost(21, 31)).toBeNull();
  });

  it.each(['feat!: rework props', 'Remove the `--old` flag', 'Deprecate `Button`'])(
    'is none if users are informed: %s',
    title => expect(lost(30, 30, { title })).toBeNull(),
  );

  it('is none in a refactoring, which keeps what there is', () => {
    expect(lost(30, 30, { title: 'refactor: split the props' })).toBeNull();
  });

  it('is none in files of options alone, where other lines go than those of options', () => {
    expect(lost(30, 30, {}, ['src/server_args.py'])).toBeNull();
    expect(lost(30, 30, {}, ['schema/house.schema.json', 'tools-cli/src/lib.rs'])).toBeNull();
    expect(lost(30, 30, {}, ['src/server_args.py', 'types/api.d.ts'])).not.toBeNull();
    expect(lost(30, 30, {}, [])).toBeNull();
  });

  it('needs a finding', () => {
    expect(foundBy(interfaceLost, looked({ files: [file('types/api.d.ts', 0, 90)] }))).toBeNull();
  });
});

describe('reduced tests', () => {
  const reduced = (added: number, deleted: number) =>
    foundBy(testsReduced, looked({}, { 'tests-reduced': { counts: { files: 1, added, deleted } } }));

  it('are a reason from fifty lines on, less those that were added', () => {
    expect(reduced(10, 60)).toEqual({ weight: 1.5, evidence: { counts: { files: 1, added: 10, deleted: 60 } } });
    expect(reduced(0, 50)).not.toBeNull();
    expect(reduced(0, 49)).toBeNull();
    expect(reduced(11, 60)).toBeNull();
  });

  it('need a finding', () => {
    expect(foundBy(testsReduced, looked({ files: [file('test/a.test.ts', 0, 900)] }))).toBeNull();
  });
});

describe('a workaround', () => {
  const TEMPORARY = { temporary: { names: ['for now'] } };

  it('is a reason where it names no issue', () => {
    expect(foundBy(workaroundWithoutIssue, looked({ body: '' }, TEMPORARY))).toEqual({
      weight: 3,
      evidence: { names: ['for now'] },
    });
    expect(foundBy(workaroundWithoutIssue, looked({ body: 'Until #12 is done' }, TEMPORARY))).toBeNull();
    expect(foundBy(workaroundWithoutIssue, looked({ body: '' }))).toBeNull();
  });
});

describe('a new backend', () => {
  const PATHS = ['engine/tpu.py'];
  const files = source(300, 'engine/tpu.py');
  const found = (given: GivenChange, owners: string | null = null) =>
    foundBy(
      backendWithoutOwner,
      looked({ files, ...given }, { 'external-backend': { names: ['TPU'], paths: PATHS } }),
      {
        ownersOf: owners === null ? null : readCodeOwners(owners),
      },
    );
  const withTest = [...files, file('tests/test_tpu.py', 20)];

  it('is a reason if it comes with much code and without a test', () => {
    expect(found({})).toEqual({ weight: 3, evidence: { names: ['TPU'], paths: PATHS } });
    expect(found({ files: source(299, 'engine/tpu.py') })).toBeNull();
    expect(found({ files: withTest })).toBeNull();
    expect(found({ files: [...files, file('tests/test_tpu.py', 0, 20, { status: 'removed' })] })).not.toBeNull();
  });

  it('is a reason if nobody owns its files, though there are owners', () => {
    expect(found({ files: withTest }, 'docs/ @ada')).not.toBeNull();
    expect(found({ files: withTest }, 'engine/ @ada')).toBeNull();
    expect(found({}, 'engine/ @ada')).not.toBeNull();
  });

  it('needs a finding', () => {
    expect(foundBy(backendWithoutOwner, looked({ files }))).toBeNull();
  });
});

describe('untested code of the core', () => {
  const CORE: GivenFindings = { 'core-path': { paths: ['src/core.ts'], counts: { files: 1 } }, untested: {} };
  const APPROVED = [review(person('bo'), 'Mon 13:00')];
  const found = (findings: GivenFindings, given: GivenChange = {}) =>
    foundBy(untestedCore, looked({ files: source(500), reviews: APPROVED, ...given }, findings));

  it('is a reason from five hundred lines on', () => {
    expect(found(CORE)).toEqual({ weight: 1.5, evidence: { paths: ['src/core.ts'], counts: { lines: 500 } } });
    expect(found(CORE, { files: source(499) })).toBeNull();
    expect(found({ untested: {} })).toBeNull();
    expect(found({ 'core-path': { paths: ['src/core.ts'] } })).toBeNull();
  });

  it('is a file that changes often, where no core is known', () => {
    expect(found({ hotspot: { paths: ['src/hot.ts'] }, untested: {} })?.evidence.paths).toEqual(['src/hot.ts']);
    expect(found({ ...CORE, hotspot: { paths: ['src/hot.ts'] } })?.evidence.paths).toEqual(['src/core.ts']);
    expect(found({ hotspot: {}, untested: {} })?.evidence.paths).toEqual([]);
  });

  it('weighs more by a newcomer, after a revert nearby, or without a review', () => {
    expect(found({ ...CORE, newcomer: {} })?.weight).toBe(2);
    expect(found({ ...CORE, 'near-revert': {} })?.weight).toBe(2);
    expect(found(CORE, { reviews: [] })?.weight).toBe(2);
    expect(found({ ...CORE, wide: {} })?.weight).toBe(1.5);
  });
});
