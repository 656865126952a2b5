import { missingMarkers, readmeWithTables } from '../../../tools/generate/readme.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the runner
const WORKFLOW_TOKEN = '${{ github.token }}';

describe('the README', () => {
  const tables = ['inputs', 'outputs', 'config'].map(name => `<!-- ${name}:start -->\nold text\n<!-- ${name}:end -->`);
  const readme = `# Title\n\n${tables.join('\n\nBetween\n\n')}\n\nAfter\n`;

  it('gets new tables and keeps the rest', () => {
    const updated = readmeWithTables(readme);
    expect(updated).not.toContain('old text');
    expect(updated.match(/Between/g)).toHaveLength(2);
    expect(updated).toContain(
      '<!-- inputs:start -->\n| Input | What it does | Default | Config |\n| --- | --- | --- | --- |\n| `token` |',
    );
    expect(updated).toContain(`| \`${WORKFLOW_TOKEN}\` |  |\n`);
    expect(readmeWithTables(updated)).toBe(updated);
  });

  it('is checked for missing markers', () => {
    expect(missingMarkers(readme)).toEqual([]);
    expect(missingMarkers('# Title\n<!-- inputs:start --><!-- inputs:end -->')).toEqual(['outputs', 'config']);
  });
});
