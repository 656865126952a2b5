import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceFolder } from '../../src/host/workspace-folder.js';

let outside: string;
let workspace: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'merge-digest-outside-'));
  workspace = join(outside, 'workspace');
  mkdirSync(join(workspace, 'own'), { recursive: true });
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

describe('an output directory', () => {
  it.each(['out', './a/b/../c', 'own', '.', 'a..b/..c'])('may be %s in the workspace', given => {
    expect(workspaceFolder(workspace, 'output-directory', given)).toBe(join(workspace, given).replace(/\/$/, ''));
  });

  it.each(['..', '../out', 'own/../../out', 'link', 'link/out', 'link/../../out', 'loop/x'])(
    'may not be %s, which is outside',
    given => {
      symlinkSync(outside, join(workspace, 'link'));
      symlinkSync('../workspace/../..', join(workspace, 'loop'));
      expect(() => workspaceFolder(workspace, 'output-directory', given)).toThrow(
        `output-directory: got ${JSON.stringify(given)}, which leads out of the workspace; it may be a folder in it, or an absolute path.`,
      );
    },
  );

  it('may be any absolute path, which only the author of the workflow can give', () => {
    expect(workspaceFolder(workspace, 'output-directory', outside)).toBe(outside);
  });
});
