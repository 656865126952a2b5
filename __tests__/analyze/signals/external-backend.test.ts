import { externalBackend } from '../../../src/analyze/signals/external-backend.js';
import { change, type GivenChange } from '../../support/change.js';
import { files, found, itReportsAllExcept, REVERTS, severity, titles } from './support.js';

const title = 'Support MUSA devices';
const level = (given: GivenChange, ...others: GivenChange[]) =>
  severity(externalBackend, given, { others: others.map((other, n) => change({ number: n + 2, ...other })) });

describe('external-backend', () => {
  it('reports a backend that the title adds and new source is for', () => {
    expect(found(externalBackend, change({ title, files: files('src/devices/musa.py added +90') }))).toEqual({
      severity: 'medium',
      evidence: { names: ['MUSA'], paths: ['src/devices/musa.py'] },
    });
  });

  it.each(
    titles(`
      Add CUDA uploads; Support ROCm; Enable HIP backend; Adding Ascend; Supports TPU; Introduce Moore Threads
      Initial SYCL; Integrate Gaudi; Port to Cambricon; Register Enflame; New Hygon uploads; Supporting MetaX
      Add Kunlunxin; Add Iluvatar; Add Neuron SDK; Add Trainium; Add Metal kernels; Add MPS device; Add MLX
      Add Vulkan; Add OpenVINO; Add TensorRT-LLM; Add TRTLLM; Add DirectML; Add CoreML; Add Hexagon
      Add Mooncake; Add NIXL; Add LMCache`),
  )('reports the title %p', one =>
    expect(level({ title: one, files: files('src/devices.py added +9') })).toBe('medium'),
  );

  it.each(
    titles(`
      Keep CUDA; Add CUDA graph uploads; Add a hip look; Add neuron pictures; Add metal doors; Add mps
      Add uploads`),
  )('ignores the title %p', one => expect(level({ title: one, files: files('src/devices.py added +9') })).toBeNull());

  it.each([
    ['a fix of a backend', 'Fix MUSA support', 'src/musa.py added +9'],
    ['a change without new files', 'Support MUSA devices', 'src/devices.py +9'],
    ['a feature of a backend', 'Support CUDA graphs', 'src/graphs.py added +9'],
    ['an example', 'Add an NPU example', 'examples/npu.py added +9'],
  ])('ignores %s', (_, one, changed) => expect(level({ title: one, files: files(changed) })).toBeNull());

  it.each([
    ['a manifest', 'requirements/musa.txt +1'],
    ['a new pipeline file', 'Dockerfile.musa added +9'],
  ])('reports %s', (_, changed) => {
    expect(found(externalBackend, change({ title, files: files(changed) }))?.evidence.names).toEqual(['MUSA']);
  });

  it.each(['Dockerfile.musa +9', 'docs/musa.md added +9', 'src/devices.py +9'])('ignores %s', changed => {
    expect(level({ title, files: files(changed) })).toBeNull();
  });

  describe('for a backend that the project may already use', () => {
    const own = { title, files: files('src/devices.py added +9') };
    /** The severity if `count` of `all` titles of the week, including its own, name the backend. */
    const named = (count: number, all: number) =>
      level(own, ...Array.from({ length: all - 1 }, (_, n) => (n < count - 1 ? { title: 'Speed up MUSA' } : {})));

    it.each([
      [null, 5, 49],
      ['medium', 5, 50],
      ['medium', 4, 4],
      [null, 6, 6],
    ])('has the severity %p if %i of %i titles name it', (expected, count, all) => {
      expect(named(count, all)).toBe(expected);
    });

    it.each([
      'src/musa/attention.py +1',
      'src/musa.py +1',
      'src/x/musa-kernels.cu +1, src/b.py +1',
      'src/__musa__.py +1',
    ])('ignores it if another change touches %s', changed => {
      expect(level(own, { files: files(changed) })).toBeNull();
    });

    it.each(['src/musa.py added +1', 'src/musak.py +1', 'docs/musa.md +1'])(
      'reports it if another change touches only %s',
      changed => expect(level(own, { files: files(changed) })).toBe('medium'),
    );
  });

  const given = { title, files: files('src/devices.py added +9') };
  itReportsAllExcept([...REVERTS, 'a fix', 'a release'], externalBackend, given);
});
