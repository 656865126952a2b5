import { renderTemplate } from '../../src/render/template.js';

const render = (template: string, view: object = {}, print: (value: unknown) => string = String) =>
  renderTemplate('own', view, { own: template }, print);
const rows = (count: number) => ({ rows: Array.from({ length: count }, () => ({})) });

describe('a template', () => {
  it('prints each value with the function that it is given', () => {
    expect(render('{{a}} {{#list}}{{.}},{{/list}}', { a: 1, list: ['x', 'y'] }, value => `<${value}>`)).toBe(
      '<1> <x>,<y>,',
    );
  });

  it('prints nothing for null, and leaves out its section', () => {
    expect(render('{{a}}{{#a}}x{{/a}}{{^a}}y{{/a}}', { a: null })).toBe('y');
  });

  it.each(['gone', 'constructor', '__proto__'])('that is missing is named in the error: %s', id => {
    expect(() => renderTemplate(id, {}, { own: '' }, String)).toThrow(`There is no template ${id}.mustache.`);
  });

  it('that is not valid Mustache is named in the error', () => {
    expect(() => render('{{#a}}')).toThrow(/^The template own\.mustache cannot be used: Unclosed section "a"/);
  });

  it('that asks for another one is refused', () => {
    expect(() => render('{{> footer}}')).toThrow(
      'The template own.mustache cannot be used: {{> footer}} asks for a partial, and there are none; each template stands alone',
    );
  });

  it('whose sections repeat each other is stopped', () => {
    const stopped =
      /own\.mustache cannot be used: its sections repeat each other without end; no section may contain itself/;
    const pieces = `{{#rows}}${'{{! }}'.repeat(1000)}{{/rows}}`;
    expect(render(pieces, rows(4000))).toBe('');
    expect(() => render(pieces, rows(5001))).toThrow(stopped);
    const text = (length: number) => ({ ...rows(2), text: 'x'.repeat(length) });
    expect(render('{{#rows}}{{text}}{{/rows}}', text(20_000_000))).toHaveLength(40_000_000);
    expect(() => render('{{#rows}}{{text}}{{/rows}}', text(30_000_000))).toThrow(stopped);
  });
});
