import { addFolderName, addSource, addSpelling, Candidates } from '../../../src/analyze/areas/candidate.js';
import { nameOf, titleSpellings } from '../../../src/analyze/areas/spelling.js';
import { areaKey } from '../../../src/analyze/areas/synonyms.js';
import type { AreaSource } from '../../../src/analyze/areas/title-names.js';

function named(source: AreaSource, spellings: readonly string[], titles: readonly string[] = []): string {
  const candidate = new Candidates().of(areaKey(spellings[0] ?? ''));
  spellings.forEach((name, at) => {
    if (source === 'module') addFolderName(candidate, name);
    else addSpelling(candidate, name);
    addSource(candidate, source, at);
  });
  return nameOf(candidate, titleSpellings(titles));
}

describe('the name of an area', () => {
  it('is that of its folder, as the path spells it', () => {
    expect(named('module', ['bevy_ecs', 'bevy_ecs'], ['Bevy_Ecs is fast'])).toBe('bevy_ecs');
    expect(named('module', ['shared_preferences'])).toBe('shared_preferences');
  });

  it('is what titles use most; capitals win if they are not rare', () => {
    expect(named('scope', ['wasm64', 'wasm64'])).toBe('wasm64');
    expect(named('scope', ['wasm64', 'wasm64'], ['The Wasm64 is open'])).toBe('Wasm64');
    const often = Array.from({ length: 9 }, () => 'wasm64');
    expect(named('scope', often, ['The Wasm64 is open'])).toBe('wasm64');
  });

  it('begins with a capital where it is a plain word of a label', () => {
    expect(named('label', ['router', 'router'])).toBe('Router');
    expect(named('label', ['device manager'])).toBe('Device manager');
    expect(named('label', ['rút'])).toBe('rút');
    expect(named('label', ['élan'])).toBe('Élan');
    expect(named('scope', ['promql'])).toBe('promql');
  });

  it('keeps its spelling where it is a name in code, short, or of a folder', () => {
    expect(named('scope', ['bevy_ecs'])).toBe('bevy_ecs');
    expect(named('scope', ['http-server'])).toBe('http-server');
    expect(named('scope', ['iOS'])).toBe('iOS');
    expect(named('scope', ['zig'])).toBe('zig');
    expect(named('module', ['router'])).toBe('router');
  });

  it('is no shout: a long word in capitals has a better spelling', () => {
    expect(named('tag', ['TRITON', 'TRITON', 'Triton'])).toBe('Triton');
    expect(named('tag', ['NPU', 'npu'])).toBe('NPU');
  });

  it('is an acronym in its usual spelling', () => {
    expect(named('scope', ['css', 'css'])).toBe('CSS');
    expect(named('scope', ['moe', 'moe'])).toBe('MoE');
  });

  it('spells out a short form', () => {
    expect(named('tag', ['Quant'])).toBe('Quantization');
    expect(named('tag', ['VLM'])).toBe('VLM');
  });
});
