import fc from 'fast-check';
import { element, escapeXml, xmlFile } from '../../../src/render/site/xml.js';

describe('text in XML', () => {
  it('is as it was, but for what would be markup', () => {
    expect(escapeXml(`a <b> & "c" 'd' ]]> é 🎉`)).toBe('a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; ]]&gt; é 🎉');
  });

  it('has none of the characters that XML 1.0 forbids', () => {
    expect(escapeXml('a\u0000\u0008\u000b\u001f\udfff\ud800\ufffe\uffffb\t\n\r🎉')).toBe('ab\t\n\r🎉');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(escapeXml(`${text}\ud83d`)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      }),
    );
  });
});

describe('an element', () => {
  it('has attributes and text, or elements', () => {
    const inner = element('b', { href: '"&' }, '<c>');
    expect(xmlFile(element('a', {}, [inner, element('d', {})]))).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a>\n<b href="&quot;&amp;">&lt;c&gt;</b>\n<d/>\n</a>\n',
    );
  });
});
