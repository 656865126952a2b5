import { file, type Given } from '../../support/pull-request.js';
import { suggested, week } from './support.js';

const added = { status: 'added' } as const;
const musa = { title: 'Add a MUSA backend', files: [file('engine/musa.py', 80, 0, added)] };
const tested = { ...musa, files: [...musa.files, file('test/test_musa.py', 20, 0, added)] };
const owned = { codeowners: '/engine/ @mona\n' };
const suggestion = (...args: [Parameters<typeof suggested>[1], Parameters<typeof suggested>[2]?]) =>
  suggested('backend-owner', ...args);

describe('an owner for a new backend', () => {
  it('is suggested if no test came with it, or nobody owns it', () => {
    expect(suggestion(week(musa), owned)).toEqual({
      id: 'backend-owner',
      pullRequests: [1],
      paths: ['engine/musa.py'],
      names: ['MUSA'],
      owners: ['@mona'],
      counts: { unchecked: 1 },
      parts: { unchecked: 'one' },
    });
    const unowned = { codeowners: '/docs/ @mona\n' };
    expect(suggestion(week(tested), unowned)).toMatchObject({
      owners: [],
      counts: { unchecked: 0 },
      parts: { unchecked: 'none' },
    });
  });

  it('is not suggested if it has both a test and an owner', () => {
    expect(suggestion(week(tested), owned)).toBeUndefined();
    expect(suggestion(week(tested))).toBeUndefined();
  });

  it('is not suggested if a test or CI came with it and a part of it has an owner', () => {
    const two = { ...musa, files: [...musa.files, file('kernels/musa.cu', 90, 0, added)] };
    const beside = (...more: ReturnType<typeof file>[]) => ({ ...two, files: [...two.files, ...more] });
    const unchecked = (one: Partial<Given>) => suggestion(week(one), owned)?.counts?.unchecked;
    expect(unchecked(two)).toBe(1);
    expect(unchecked(beside(file('test/test_musa.py', 9)))).toBeUndefined();
    expect(unchecked(beside(file('Dockerfile.musa', 9)))).toBeUndefined();
    expect(unchecked(beside(file('test/test_old.py', 0, 9, { status: 'removed' })))).toBe(1);
  });

  it('names several backends once each', () => {
    const tpu = { title: 'Add TPU', files: [file('engine/tpu.py', 80, 0, added)] };
    const both = { title: 'Support MUSA and TPU', files: [file('engine/both.py', 80, 0, added)] };
    expect(suggestion(week(tpu, musa, both))).toMatchObject({
      names: ['MUSA', 'TPU'],
      counts: { unchecked: 3 },
      parts: { unchecked: 'all' },
    });
  });
});
