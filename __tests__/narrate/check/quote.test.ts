import fc from 'fast-check';
import { checkSentence, REASONS, type Sentence } from '../../../src/narrate/check/index.js';
import { PIECES } from '../../support/arbitraries.js';
import { RUNS } from '../../support/property-runs.js';
import { verdictOf } from './sentences.js';

const description =
  'Parsed filters are kept by `FilterCache` across requests. It no longer works on old nodes of a cluster.';
const facts = {
  language: 'en',
  pullRequests: new Map([['p1', { title: 'Keep filters', description, paths: ['src/cache.rs'] }]]),
};
const sentence = (changed: Partial<Sentence>): Sentence => ({
  text: 'Parsed filters are kept across requests',
  role: 'what',
  pullRequest: 'p1',
  evidence: { source: 'description', quote: 'Parsed filters are kept by `FilterCache`' },
  ...changed,
});
const quoting = (quote: string, source: Sentence['evidence']['source'] = 'description', text?: string) =>
  checkSentence(sentence({ evidence: { source, quote }, ...(text !== undefined && { text }) }), facts);
const refused = (...reasons: string[]) => ({ kept: false, reasons });

describe('a sentence rests on a quote', () => {
  it('of a pull request of this call', () => {
    expect(checkSentence(sentence({}), facts)).toEqual({ kept: true, hedges: [] });
    expect(checkSentence(sentence({ pullRequest: 'p2' }), facts)).toEqual(refused('pull-request'));
  });

  it('that may leave out what nobody sees in its source', () => {
    const hidden = { title: 'Names such as \u202efdp.eciovni\u202c are shown as they are', description: '', paths: [] };
    const verdict = checkSentence(
      sentence({
        text: 'Names are shown as they are',
        evidence: { source: 'title', quote: 'Names such as fdp.eciovni are shown as they are' },
      }),
      { ...facts, pullRequests: new Map([['p1', hidden]]) },
    );
    expect(verdict).toEqual({ kept: true, hedges: [] });
  });

  it('that stands word by word in the source that it names', () => {
    expect(quoting('Parsed  filters\nare kept by').kept).toBe(true);
    expect(quoting('Parsed filters are held by')).toEqual(refused('unknown-quote'));
    expect(quoting('Parsed filters are kept by', 'title')).toEqual(refused('unknown-quote'));
    expect(quoting('arsed filters are kept by')).toEqual(refused('unknown-quote'));
  });

  it('of 20 characters, or of the whole title', () => {
    expect(quoting('Parsed filters')).toEqual(refused('short-quote'));
    expect(quoting('Keep filters', 'title').kept).toBe(true);
    expect(verdictOf({ text: '过滤器会在请求之间保留', quote: '过滤器在请求之间保留' })).toBe('kept');
  });

  it('with the denial right before it', () => {
    expect(quoting('works on old nodes of a cluster', 'description', 'It works on old nodes')).toEqual(
      refused('negation'),
    );
  });

  it('and names only what its pull request names', () => {
    expect(checkSentence(sentence({ text: '`FilterCache` keeps filters' }), facts).kept).toBe(true);
    for (const text of [
      '`QueryCache` keeps filters',
      'QueryCache keeps filters',
      'Filters are kept in Redis',
      '--keep keeps filters',
    ]) {
      const { kept, ...rest } = checkSentence(sentence({ text }), facts);
      expect({ text, kept, rest: JSON.stringify(rest) }).toEqual({
        text,
        kept: false,
        rest: expect.stringContaining('identifier'),
      });
    }
  });
});

describe('whatever a model answers', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...PIECES, 'filters ', 'are kept ', ' `FilterCache` '), { maxLength: 12 })
      .map(all => all.join('')),
  );

  it('no kept sentence has a mention, a reference, markup or a control character', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('', 'Filters are kept '), (end, start) => {
        const text = `${start}${end}`;
        const verdict = checkSentence(sentence({ text }), facts);
        if (verdict.kept) expect(text).not.toMatch(/[@#<]|\]\(|:\/\/|www\.|\p{Cc}|\p{Cf}/u);
        else for (const reason of verdict.reasons) expect(REASONS[reason]).toMatch(/\.$/);
      }),
      RUNS.text,
    );
  });

  it('any quote and text end, without an error', () => {
    fc.assert(
      fc.property(written, written, (text, quote) => {
        expect(typeof checkSentence(sentence({ text, evidence: { source: 'description', quote } }), facts).kept).toBe(
          'boolean',
        );
      }),
      RUNS.text,
    );
  });

  it.each(['a', ' ', '`', 'not ', '9', '不', 'A.', '{{p1}}', '\u0301', 'a/', '-'])(
    'a megabyte of %j is read at once',
    piece => {
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const sent = new Map([
        ['p1', { title: long, description: long, paths: [long, ...Array(500).fill(long.slice(0, 2_000))] }],
      ]);
      const started = process.cpuUsage();
      const texts = [long, long.slice(0, 280)];
      for (const text of texts) {
        for (const quote of [long, long.slice(0, 600)]) {
          checkSentence(sentence({ text, evidence: { source: 'path', quote } }), {
            language: 'en',
            pullRequests: sent,
          });
          checkSentence(sentence({ text, evidence: { source: 'description', quote } }), {
            language: 'en',
            pullRequests: sent,
          });
        }
      }
      // A measure of growth, not of speed: quadratic time would be minutes. That of the processor, as machines may be busy.
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000);
    },
  );
});
