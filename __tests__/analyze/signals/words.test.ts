import { dependency } from '../../../src/analyze/signals/dependency.js';
import type { SignalId } from '../../../src/analyze/signals/index.js';
import { person, review } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';
import { files, level } from './support.js';

const reviews = [review(person('bo'), 'Mon 13:00')];
const CHANGED: Partial<Record<SignalId, string>> = {
  'tests-reduced': 'tests/a.test.ts +1',
  'workflow-permissions': '.github/workflows/ci.yml +4',
  'external-backend': 'src/devices.py new +9',
  dependency: 'Cargo.toml +1 -1',
};

function tells(id: SignalId, title: string, changed = CHANGED[id] ?? 'src/cache.ts +40'): boolean {
  return level(id, { title, reviews, files: files(changed) }) !== null;
}

const titles = (text: string) => text.split(/\s*[;\n]\s*/);

describe.each<[SignalId, string, string]>([
  [
    'temporary',
    `Temporary hold on uploads; Hold uploads temporarily; A work-around for uploads; Workarounds for uploads
     A stopgap for uploads; A stop-gap for uploads; Band-aid for uploads; Hacky uploads; A hack for uploads
     One upload for now; Disable uploads; Disables uploads; [Bug] Disabled uploads; chore: disabling uploads
     \`Upload\`: disable it for now`,
    `Temporary directories for uploads; A temporary upload path; Temporary files; A temporary file
     Temporary upload cache variables; Shack the uploads; fix: disable uploads; Disable uploads when offline
     Disable uploads if asked; Disable uploads unless asked; Disable uploads while asleep
     Add an option to disable uploads; Disable uploads by default; Drop the temporary uploads; Delete a hack
     Replace the workaround; Uploads without a workaround; No workaround for uploads; Avoid the work-around
     Re-enable uploads, disabled for now; Unskip what was off for now; Restore what was off for now
     Clean the hack; Improve the workaround; Better workaround`,
  ],
  [
    'default-changed',
    `Upload by default; Changes the default upload; Switch default uploads; Modified defaults
     Increase the upload default; Lower default uploads; Reduce defaults; Decrease defaults; Flip the default
     Adjust defaults; Tune defaults; Tweak defaults; Align defaults; Uploads as the new default
     Uploads to be default; Make uploads the default; Making uploads the new default; Uploads default to off
     Defaults from the cache; Default-on uploads; Default enabled uploads`,
    `A default for uploads; Change the default exports; Switch to default import
     Change the default namespace; Update default props; Set the default parameter
     Respects uploads by default; Allow uploads by default; Honor the changed default
     Mention changed defaults; Update defaults of tests; Defaulting to uploads; docs: upload by default`,
  ],
  [
    'performance',
    `Perf of uploads; Optimize uploads; Optimises uploads; Optimized uploads; Optimizing uploads
     Optimization of uploads; Optimisations; perf: uploads`,
    `Perfect uploads; The upload optimizer; Profile the optimized uploads; Disable upload optimizations
     Uploads without optimization; Skipping the optimization; Turn off optimization; Optimized deps
     Optimized dependencies; optimize-deps: uploads; Optimization level of uploads`,
  ],
  [
    'tests-reduced',
    `Skip uploads; Temporarily disable uploads; Xfail the uploads; Quarantine uploads; Mute uploads
     Ignore uploads; Mark uploads as slow; Mark uploads as fixme; Uploads: skip flaky tests
     CI: quarantine the slow upload test; \`upload\` skipped`,
    `Uploads that skip; Skip nothing, unskip uploads; Re-enable what was skipped
     Restore uploads, skip no test; Skip the fixed uploads: fix them; Unmute uploads; Unquarantine uploads
     Skip uploads on devices without support; Skip uploads when the platform is missing
     Disable uploads where not installed; Skip uploads if not available`,
  ],
  [
    'untested',
    `Support uploads; Uploads are logged; feat: removal of uploads; A removal of uploads`,
    `Lints for uploads; Clippy on uploads; Log messages of uploads; Logging level of uploads; Uploads renamed
     Renaming uploads; Moves uploads; Moving uploads; Type hints for uploads; Typings for uploads
     Clean up uploads; Cleanup of uploads; Remove uploads; Drop uploads; Delete uploads; refactor: uploads
     \`Upload\` cleanups; ci: uploads; build(deps): uploads; Release 1.2.0; Fix uploads in the docs
     Fix wording of uploads; Document uploads; Clarify uploads; Reword uploads; Stale comments on uploads
     Uploads: comments only; Fix the upload comments; Removed comments about uploads
     Adds a comment to uploads; Auto-format uploads; Code formatting of uploads; Cargo fmt; Run ruff format
     Lint errors of uploads; Fix lint; Docstrings of uploads; License headers for uploads`,
  ],
  [
    'workflow-permissions',
    `Permissions of the upload job; Keep secrets from the upload job; Credentials for uploads
     Upload with OIDC; Set id-token: write; Trusted publishers; GITHUB_TOKEN for uploads
     HF_TOKEN for uploads; Least privilege for uploads; Least-privilege uploads; A GitHub token for uploads
     GH token; Access tokens; A PyPI token; The deploy token; Registry token; App tokens; Publishing token
     Write access for uploads; Personal access for uploads; Upload on pull_request_target
     Upload on workflow_run`,
    `Tokens per upload; Count tokens; Secretary of uploads; Bump actions/oidc-secrets from 1.0 to 2.0`,
  ],
  [
    'security-sensitive',
    `CVE-2026-1234 in uploads; GHSA-aaaa-bbbb-cccc in uploads; Vulnerabilities of uploads
     Security of uploads; XSS in uploads; SSRF by uploads; Directory traversal; Path traversal; SQL injection
     Header injection; Authenticate uploads; Authorize uploads; OAuth for uploads; Passwords of uploads
     Credential of uploads; TLS for uploads; Encrypted uploads; Decrypt uploads; Sandboxing uploads
     Untrusted uploads; Unsafe uploads; Privilege escalation; ReDoS in uploads`,
    `Authors of uploads; Tokens of uploads; Inject uploads; Dependency injection; Secure uploads
     Upload to CodeSandbox; Sandbox Fusion uploads; Traversal of uploads`,
  ],
  [
    'external-backend',
    `Add CUDA uploads; Support ROCm; Enable HIP backend; Adding Ascend; Supports TPU; Introduce Moore Threads
     Initial SYCL; Integrate Gaudi; Port to Cambricon; Register Enflame; New Hygon uploads; Supporting MetaX
     Add Kunlunxin; Add Iluvatar; Add Neuron SDK; Add Trainium; Add Metal kernels; Add MPS device; Add MLX
     Add Vulkan; Add OpenVINO; Add TensorRT-LLM; Add TRTLLM; Add DirectML; Add CoreML; Add Hexagon
     Add Mooncake; Add NIXL; Add LMCache`,
    `Keep CUDA; Add CUDA graph uploads; Add a hip look; Add neuron pictures; Add metal doors; Add mps
     Add uploads`,
  ],
  [
    'dependency',
    `Bump tokio; Unpin tokio; Un-pin tokio; Downgrade tokio; Roll tokio; Deps of uploads
     Dependencies of uploads; Rust crates for uploads; A requirement of uploads; Lockfile of uploads
     Update tokio to 2; Update tokio to v1.2.3`,
    `Uploads; Depend on uploads; Update the copyright to 2026; Update versions for uploads to 2; Bump version
     Bumps version to 2; Prepare version for uploads: bump; Set versions to bump; Release: bump`,
  ],
])('%s is told of the title', (id, yes, no) => {
  it.each(titles(yes))('%p', title => expect(tells(id, title)).toBe(true));
  it.each(titles(no))('and not of %p', title => expect(tells(id, title)).toBe(false));
});

describe('the version that a title tells', () => {
  it.each([
    ['Bump the tokio crate from 1.2 to 1.3', 'tokio 1.2 → 1.3', 'low'],
    ['build: upgrade `tokio` from v1.9 to v2.0', 'tokio 1.9 → 2.0', 'medium'],
    ['Update Rust crate @x/tokio to v12', '@x/tokio → 12', 'medium'],
    ['Update dependency tokio to v12.1', 'tokio → 12.1', 'low'],
    ['Roll tokio to 1a2b3c4d', 'tokio → 1a2b3c4d', 'low'],
    ['Bump tokio to 2026', 'tokio → 2026', 'low'],
    ['pin tokio==1.2', 'tokio → 1.2', 'medium'],
    ['Constrain tokio: bump', undefined, 'medium'],
    ['Upper bound for dependencies', undefined, 'medium'],
    ['Bump tokio', undefined, 'low'],
  ])('%p', (title, name, severity) => {
    const told = found(dependency, change({ title, files: files('Cargo.toml +1 -1') }));
    expect([told?.evidence.names?.[0], told?.severity]).toEqual([name, severity]);
  });

  it.each([
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1', 'dependency'],
    ['fix: bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1', 'dependency'],
    ['build(deps): the checkout action', '.github/workflows/ci.yml +1, Cargo.lock +1', 'dependency'],
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +9, src/a.ts +1', 'pipeline'],
    ['Run the checkout daily', '.github/workflows/ci.yml +9', 'pipeline'],
  ] as const)('%p with %s is told as %3$s', (title, changed, told) => {
    const which = (['dependency', 'pipeline'] as const).filter(id => tells(id, title, changed));
    expect(which).toEqual([told]);
  });
});
