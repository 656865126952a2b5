import { areaKey, isHardware, spelledOut } from '../../../src/analyze/areas/synonyms.js';

describe('the key of a name', () => {
  it.each([
    ['ROCm', 'AMD'],
    ['Ascend', 'npu'],
    ['[SpecDecode]', 'Speculative decoding'],
    ['PD', 'disagg'],
    ['Jit_Kernels', 'jit-kernel'],
  ])('is the same for %s and %s', (one, other) => {
    expect(areaKey(one.replace(/[[\]]/g, ''))).toBe(areaKey(other));
  });

  it('differs for things that are only related', () => {
    expect(areaKey('HIP')).not.toBe(areaKey('AMD'));
    expect(areaKey('FP8')).not.toBe(areaKey('Quantization'));
  });
});

describe('a short form', () => {
  it('is spelled out; a name that people use is not', () => {
    expect(spelledOut(areaKey('quant'), 'quant')).toBe('Quantization');
    expect(spelledOut(areaKey('VLM'), 'VLM')).toBeUndefined();
    expect(spelledOut(areaKey('Grid'), 'Grid')).toBeUndefined();
  });
});

describe('hardware', () => {
  it('is known by any of its names', () => {
    expect(['ROCm', 'NPU', 'CUDA', 'XPU', 'MUSA'].map(areaKey).every(isHardware)).toBe(true);
    expect(isHardware(areaKey('Kernel'))).toBe(false);
  });
});
