export const id = 361;
export const ids = [361];
export const modules = {
	2728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_B: () => (MOST),
			ns: () => (analyze),
			i_: () => (isCodeOwnersRead),
			X1: () => (landedPush),
			DX: () => (partNamed),
			$Y: () => (plainDescription),
			n3: () => (pushedTo),
			es: () => (recordWeek),
			SF: () => (releaseVersion),
			kY: () => (skippedLines),
			ts: () => (standOut),
			sf: () => (trendWeeksOf),
			KO: () => (trendsOf),
			Ih: () => (unresolvedReferences),
			NF: () => (withHistories)
		});
		var digest = __webpack_require__(3213);
		var domain_order = __webpack_require__(6725);
		var d3_array = __webpack_require__(5793);
		var globs = __webpack_require__(2319);
		;
		const TAG = /^\s*\[([^[\]]{1,60})\]\s*:?\s*/;
		const COMMON_TYPE = '(?<=^\\s*(?:feat|fix|bugfix|chore|docs?|tests?|refactor|perf|build|ci|style)(?:\\([^()]{1,60}\\))?!?[:\uff1a])';
		const TYPE = new RegExp(`^\\s*([A-Za-z][\\w.,/-]{0,30})(?:\\p{Extended_Pictographic}|\\u{fe0f}){0,4}(?: ?\\(([^()]{1,60})\\))?!? ?[:\uff1a](?:\\s+|(?=\\p{sc=Han})|${COMMON_TYPE}(?=[\\w\`])|(?<=^\\s*\\p{Ll}+:)(?=\\p{Lu}\\p{Ll}+\\s))`, 'u');
		function titlePrefix(title) {
			const prefix = { tags: [], type: null, scope: null, rest: title.trim() };
			for (;;) {
				const tag = TAG.exec(prefix.rest);
				const match = tag ?? (prefix.type === null ? TYPE.exec(prefix.rest) : null);
				if (match === null || match[0].length === prefix.rest.length)
					return prefix;
				const [whole, name = '', scope = null] = match;
				if (tag !== null)
					prefix.tags.push(name);
				else {
					prefix.type = name.toLowerCase();
					prefix.scope = scope;
				}
				prefix.rest = prefix.rest.slice(whole.length);
			}
		}
		;
		function names_keyOf(name) {
			const words = name
				.toLowerCase()
				.replaceAll(/[\s_\-./]+/g, ' ')
				.trim();
			return words.length > 4 && /[^s]s$/.test(words) ? words.slice(0, -1) : words;
		}
		const LABEL_FAMILY = /^(?:area|component|comp|module|topic|scope|pkg|package|feature|feat|domain|team|sig|lang|platform|plugin|subsystem|kind|type|category|changelog)\s*[:/-]\s*|^[A-Z][-:]\s*(?=\w)/i;
		function withoutFamily(label) {
			return label.replace(LABEL_FAMILY, '');
		}
		const PROCESS_LABEL = /^(?:good.first|help.wanted|needs?\b|ready\b|lgtm|approved?\b|cla\b|size\b|priority|prio\b|p\d$|run\b|backport|cherry|stale|do.?not|status|state|release.note|first.time|triaged?\b|merged?\b|auto|semver|hacktoberfest|waiting|review|blocked|duplicate|invalid|wontfix|question|pinned|no\b|skip|in.progress|pending|community|contribution|contributor|external|internal|high|low|medium|critical|major|minor|patch|x*[sml]$)/i;
		const NOT_TOPICS = new Set(`feat feature new bug bugfix fix fixe hotfix regression refactor refactoring cleanup clean chore misc minor tiny
  trivial enhancement improve improvement update add remove style lint format wip draft rfc poc experimental main
  master dev develop v0 v1 v2 revert reland reapply rollback core other nit note urgent important small part step
  stage phase all src lib repo project followup follow code patch support support new feature hot fix bug fix type
  `.split(/\s+/));
		const NOT_TOPIC_PHRASES = new Set([
			'new feature',
			'hot fix',
			'bug fix',
			'bug fixe',
			'code style',
			'clean up',
			'follow up',
		]);
		const NUMBERING = /(?:^|[\s(]+)(?:[\dnx]{1,3}\s{0,3}(?:\/|of)\s{0,3}[\dnx]{1,3}|#\d{1,9}|v?\d{1,6}(?:\.[\dx]{1,6}){1,4}\S{0,20})\)?$/i;
		const BRANCH = /^releases?[/-]|^(?:branch|backport|cherry.?pick)\b/i;
		function isTopic(name) {
			const key = names_keyOf(name);
			if (name.length > 30 || key.split(' ').length > 4 || !/\p{L}.*\p{L}/u.test(name))
				return false;
			return !NOT_TOPICS.has(key) && !NOT_TOPIC_PHRASES.has(key) && !BRANCH.test(name);
		}
		function splitList(text) {
			const names = text.replaceAll('`', '').split(/[,;|&+]/);
			return names.map(name => name.trim()).filter(name => !BRANCH.test(name));
		}
		function splitSlashes(name) {
			return /^\w{2,}(?:\s?\/\s?\w{2,})+$/.test(name) && !/\d\/|ci\/cd/i.test(name) ? name.split(/\s?\/\s?/) : [name];
		}
		const QUOTATION = /^(?:(?:revert(?:s|ed|ing)?|re-?land(?:s|ed|ing)?|re-?appl(?:y|ies|ied))\b[\s:(]{1,3}["\u201c']?(?=\S))+/i;
		function innerTitle(title) {
			const inner = title.trim().replace(QUOTATION, '');
			return inner.replace(/(?:\s{0,3}\(#\d{1,9}\)|["\u201d']){1,9}$/, '');
		}
		function isPath(scope) {
			const [first = ''] = scope.split('/');
			return /^[a-z][\w/-]*$/.test(scope) && isTopic(first) && !KIND_WORDS.has(first);
		}
		const KIND_WORDS = new Set(['ci', 'build', 'test', 'tests', 'docs', 'doc', 'deps', 'perf']);
		function namesOf({ title, labels = [] }) {
			const { tags, type, scope } = titlePrefix(innerTitle(title));
			const bracketed = tags.flatMap(splitList).flatMap(splitSlashes);
			const types = splitList(type ?? '').flatMap(splitSlashes);
			const scopes = splitList(scope ?? '').flatMap(name => (isPath(name) ? [name] : splitSlashes(name)));
			const typed = /^perf|^optim/.test(type ?? '') ? [...scopes, ...types] : [...types, ...scopes];
			const own = labels.map(withoutFamily).filter(label => !PROCESS_LABEL.test(label));
			return [...[...bracketed, ...typed].map(name => name.replace(NUMBERING, '')), ...own.sort()].filter(isTopic);
		}
		;
		const rules_NOTICES = [
			{
				name: 'Breaking change',
				kinds: ['breaking'],
				labels: ['breaking', 'breaking change', 'bc breaking', 'semver major', 'backwards incompatible'],
			},
			{
				name: 'Default changed',
				words: ['by default', 'default to', 'as default', 'change default*', 'new default', 'default value*'],
			},
			{ name: 'Deprecation', labels: ['deprecation', 'deprecated'], words: ['deprecat*'] },
			{
				name: 'Removal',
				labels: ['removal', 'removed'],
				opens: ['remove support', 'drop support', 'remove deprecated', 'drop deprecated', 'remove the deprecated'],
			},
		];
		const rules_TOPICS = [
			{
				name: 'Dependencies',
				kinds: ['dependencies'],
				labels: ['dependencies', 'dependency', 'deps', 'dep', 'deps dev', 'dependabot', 'renovate'],
				opens: ['update all', 'lock file maintenance', 'sync latest'],
			},
			{
				name: 'Releases',
				kinds: ['release'],
				labels: ['release', 'releases', 'changelog'],
				opens: ['release', 'changelog'],
			},
			{
				name: 'Security',
				kinds: ['security'],
				labels: ['security', 'cve', 'vulnerability'],
				words: ['cve*', 'vulnerabilit*', 'security', 'xss', 'csrf', 'ssrf', 'sanitize html', 'html sanitiz*'],
			},
			{
				name: 'Documentation',
				kinds: ['docs'],
				labels: ['doc', 'docs', 'documentation', 'readme'],
				words: ['docs', 'documentation', 'readme', 'docstring*', 'tutorial*'],
			},
			{
				name: 'CI',
				kinds: ['pipeline'],
				labels: ['ci', 'cd', 'cicd', 'ci cd', 'devops', 'infra', 'workflow', 'workflows', 'github actions', 'gha'],
				mostly: ['.github/**', '.buildkite/**', '.circleci/**', '.gitlab/**', 'scripts/ci/**', 'ci/**'],
				words: ['ci', 'workflow', 'workflows', 'nightly', 'github action*', 'ci runner*', 'self hosted'],
			},
			{
				name: 'Agent instructions',
				labels: ['agent instructions', 'agents', 'skills'],
				mostly: ['**/.{claude,cursor,agents,ai,codex}/**', '{agents,prompts,skills}/**', '**/{AGENTS,CLAUDE,SKILL}.md'],
			},
			{
				name: 'Tests',
				kinds: ['test'],
				labels: ['test', 'tests', 'testing', 'ut', 'e2e', 'unittest', 'unit test', 'flaky test'],
				words: ['test', 'tests', 'unit test*', 'flaky', 'unflake', 'e2e', 'ut', 'uts'],
			},
			{
				name: 'Build',
				labels: ['build', 'packaging', 'docker', 'dockerfile', 'wheel'],
				mostly: ['**/Dockerfile*', 'docker/**', '**/CMakeLists.txt', '**/*.cmake', 'setup.py', '**/Makefile'],
				words: ['dockerfile', 'docker', 'wheel', 'wheels', 'cmake', 'bazel', 'packaging'],
			},
			{ name: 'Benchmarks', labels: ['bench', 'benchmark', 'benchmarks'], mostly: ['**/bench*/**'], words: ['benchmark*'] },
			{
				name: 'Performance',
				kinds: ['performance'],
				labels: ['perf', 'performance', 'optimization', 'optimisation'],
				words: ['perf', 'performance', 'optimiz*', 'optimis*', 'speed up', 'speedup', 'faster'],
			},
			{
				name: 'Localization',
				labels: ['i18n', 'l10n', 'localization', 'localisation', 'translation', 'translations'],
				mostly: ['**/locales/**', '**/locale/**', '**/i18n/**', '**/*.po'],
				words: ['i18n', 'l10n', 'translation*', 'localiz*', 'localis*'],
			},
			{
				name: 'Authentication',
				labels: ['auth', 'authentication', 'authorization', 'sso', 'oauth'],
				mostly: ['**/auth/**'],
				words: ['auth', 'authenticat*', 'authoriz*', 'oauth*', 'oidc', 'saml', 'login', 'credential*'],
			},
			{
				name: 'Database',
				labels: ['db', 'database', 'sql', 'migration', 'migrations'],
				paths: ['**/migrations/**'],
				mostly: ['**/*.sql', '**/db/**'],
				words: ['database', 'sql', 'postgres*', 'mysql', 'sqlite'],
			},
			{
				name: 'Observability',
				labels: ['observability', 'metrics', 'tracing', 'logging', 'telemetry', 'monitoring'],
				words: ['metric', 'metrics', 'tracing', 'telemetry', 'opentelemetry', 'otel', 'prometheus', 'grafana', 'logging'],
			},
			{
				name: 'Networking',
				labels: ['network', 'networking', 'http', 'grpc', 'proxy'],
				words: [
					'http',
					'https',
					'http2',
					'http3',
					'grpc',
					'websocket*',
					'tls',
					'dns',
					'http proxy',
					'proxies',
					'ipv6',
					'tcp',
				],
			},
			{
				name: 'Storage',
				labels: ['storage', 'filesystem'],
				mostly: ['**/storage/**'],
				words: ['storage', 's3', 'object storage', 'filesystem'],
			},
			{
				name: 'UI',
				labels: ['ui', 'ux', 'frontend', 'dashboard', 'a11y', 'accessibility'],
				mostly: ['**/*.vue', '**/*.svelte', '**/*.css', '**/*.scss', '**/*.tsx', '**/ui/**'],
				words: ['ui', 'ux', 'dashboard', 'button', 'tooltip', 'dark mode', 'accessib*', 'a11y'],
			},
			{
				name: 'CLI',
				labels: ['cli', 'command line'],
				mostly: ['**/cli/**'],
				words: ['cli', 'command line', 'subcommand*'],
			},
			{
				name: 'API',
				labels: ['api', 'rest', 'graphql', 'sdk', 'public api'],
				mostly: ['**/*.proto', '**/openapi*', '**/*.graphql'],
				words: ['api', 'apis', 'endpoint*', 'graphql', 'openapi', 'protobuf'],
			},
			{
				name: 'Configuration',
				labels: ['config', 'configs', 'configuration', 'settings', 'cfg'],
				words: ['config', 'configs', 'configuration', 'settings', 'env var*', 'environment variable*'],
			},
			{ name: 'Windows', labels: ['windows', 'win32'], words: ['windows'] },
			{ name: 'macOS', labels: ['macos', 'mac', 'darwin', 'osx'], words: ['macos', 'darwin'] },
			{
				name: 'AMD',
				labels: ['amd', 'rocm', 'hip'],
				words: ['amd', 'rocm', 'hip', 'aiter', 'mi300*', 'mi325*', 'mi35*', 'gfx*'],
			},
			{ name: 'NPU', labels: ['npu', 'ascend', 'cann'], words: ['npu', 'ascend'] },
			{ name: 'Intel', labels: ['intel', 'intel gpu', 'intel xpu', 'xpu'], words: ['intel', 'xpu', 'amx'] },
			{
				name: 'NVIDIA',
				labels: ['nvidia', 'cuda', 'blackwell', 'hopper'],
				words: ['nvidia', 'blackwell', 'hopper', 'sm90*', 'sm100*', 'sm103*', 'sm120*', 'sm121*', 'b200', 'h100', 'h200'],
			},
			{
				name: 'Speculative decoding',
				labels: ['speculative decoding', 'spec', 'spec decode', 'spec decoding', 'specdec', 'eagle', 'eagle3', 'mtp'],
				words: ['speculative', 'spec dec*', 'spec v1', 'spec v2', 'specv2', 'eagle*', 'mtp'],
			},
			{
				name: 'Multimodal',
				labels: ['multimodal', 'vlm', 'mm', 'vision', 'vl', 'omni'],
				words: ['multimodal', 'vlm*', 'vit', 'vision language', 'qwen*vl', 'glm*v', 'ocr'],
			},
			{ name: 'LoRA', labels: ['lora', 'peft'], words: ['lora', 'peft'] },
			{
				name: 'Quantization',
				labels: ['quant', 'quantization', 'quantisation', 'fp8', 'fp4', 'nvfp4', 'mxfp4', 'mxfp8', 'int8', 'int4', 'qat'],
				words: [
					'quant',
					'quanti*',
					'fp8*',
					'fp4',
					'nvfp4',
					'mxfp4*',
					'mxfp8*',
					'int4*',
					'int8*',
					'awq',
					'gptq',
					'w4a8',
					'w8a8',
					'qat',
				],
			},
			{
				name: 'Mixture of experts',
				labels: ['moe', 'fused moe', 'eplb', 'deepep', 'ep'],
				words: ['moe', 'expert', 'experts', 'eplb', 'deepep', 'mixture of experts'],
			},
			{
				name: 'Distributed',
				labels: ['distributed', 'parallel', 'dp', 'tp', 'pp', 'fsdp', 'cluster'],
				words: [
					...['distributed', 'allreduce', 'all reduce', 'allgather', 'all to all', 'nccl', 'multi node', 'multinode'],
					...['tensor parallel*', 'pipeline parallel*', 'data parallel*', 'context parallel*', 'dp attention', 'tp', 'pp'],
				],
			},
			{
				name: 'Attention',
				labels: ['attention', 'attn', 'mla', 'fmha', 'mha', 'fa3', 'fa4', 'flash attention'],
				words: ['attention', 'attn', 'mla', 'fmha*', 'mha', 'flashattention', 'flash attention', 'fa3', 'fa4', 'flashmla'],
			},
			{
				name: 'Kernels',
				labels: ['kernel', 'kernels', 'ops', 'triton', 'jit kernel', 'sgl kernel', 'gemm', 'cutlass'],
				mostly: ['**/*kernel*/**', '**/*.cu', '**/*.cuh'],
				words: ['kernels', 'gemm', 'gemms', 'cutlass', 'triton', 'cubin*', 'cuda graph*', 'cuda kernel*', 'triton kernel*'],
			},
			{
				name: 'Models',
				labels: ['model', 'models', 'new model'],
				mostly: ['**/models/**'],
				words: ['new model', 'deepseek*', 'qwen*', 'llama*', 'glm*', 'gpt oss', 'kimi*', 'mistral*', 'gemma*'],
			},
		];
		;
		const SPELLINGS = new Map(`API CLI CPU GPU TPU UI UX CSS HTML HTTP JSON JSX TSX YAML TOML XML SQL SSR HMR SSE RPC gRPC GraphQL REST SDK IDE LSP
  PDF CSV URL DNS TLS SSH FFI JIT AOT ABI WASM WebGPU WebKit TypeScript JavaScript OAuth iOS macOS Node.js Next.js
  PyPI npm src pkg cmd NCCL FSDP DDP MoE LoRA KV LLM VLM RL PPO GRPO SFT PD PP TP DP EP CP MTP vLLM SGLang TensorRT
  TRT-LLM TRTLLM PyTorch NumPy FlashInfer FlashAttention CUTLASS CuTe GEMM MLA MHA GQA GDN DSA NSA FP8 FP4 NVFP4 MXFP4 MXFP8
  INT4 INT8 HiCache GitHub GitLab AWS GCP S3 OpenAI MCP VS VSCode WSL ARM RISC-V XPU NPU MPS MUSA ROCm CUDA HIP CI DB`
			.trim()
			.split(/\s+/)
			.map(name => [name.toLowerCase(), name]));
		function displayName(name) {
			const words = name.replaceAll('_', ' ').trim().split(/\s+/);
			const known = words.map(word => SPELLINGS.get(word.toLowerCase()) ?? (/^[b-df-hj-np-tv-xz]{2,3}$/.test(word) ? word.toUpperCase() : word));
			const text = known.join(' ');
			const plain = name === name.toLowerCase() && !SPELLINGS.has(words[0] ?? '') && !/[-./\d]/.test(name);
			return plain ? text.charAt(0).toUpperCase() + text.slice(1) : text;
		}
		;
		const MAX_TAGS = 6;
		const [OWN, OPENING, NAME, KIND, PATHS, WORDS] = [0, 1, 2, 100, 200, 300];
		function foundBy(rank) {
			if (rank >= WORDS)
				return 'words';
			if (rank >= PATHS)
				return 'paths';
			if (rank >= KIND)
				return 'kind';
			return rank === OWN ? 'own' : 'name';
		}
		function wordsOf(text) {
			return ` ${text
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
				.trim()} `;
		}
		function wordMatcher(words, start = ' ') {
			if (words.length === 0)
				return () => false;
			const one = (word) => wordsOf(word).trim().replaceAll('+', '\\+') + (word.endsWith('*') ? '' : '(?= )');
			const expression = new RegExp(`${start}(?:${words.map(one).join('|')})`);
			return text => expression.test(text);
		}
		function compile(rule, own) {
			const keys = new Set([rule.name, ...(rule.labels ?? []).map(withoutFamily)].map(names_keyOf));
			const opens = wordMatcher(rule.opens ?? [], '^ ');
			const words = wordMatcher(rule.words ?? []);
			const [paths, mostly] = [(0, globs.kZ)(rule.paths ?? []), (0, globs.kZ)(rule.mostly ?? [])];
			const kinds = new Set(rule.kinds ?? []);
			return {
				name: rule.name,
				keys,
				rank: input => {
					const position = input.names.findIndex(name => keys.has(name));
					const halfMatches = () => input.mainPaths.length > 0 && input.mainPaths.filter(mostly).length * 2 >= input.mainPaths.length;
					if (own)
						return position >= 0 || words(input.words) || input.allPaths.some(paths) ? OWN : null;
					if (opens(input.opening))
						return OPENING;
					if (kinds.has('dependencies') && input.change.kind === 'dependencies')
						return OPENING;
					if (position >= 0)
						return NAME + position;
					if (kinds.has(input.change.kind) || (kinds.has('breaking') && input.change.breaking))
						return KIND;
					if (input.allPaths.some(paths) || halfMatches())
						return PATHS;
					return words(input.words) ? WORDS : null;
				},
			};
		}
		function tagRules(own) {
			return [
				...Object.entries(own).map(([name, rule]) => compile({ name, ...rule }, true)),
				...[...rules_NOTICES, ...rules_TOPICS].map(rule => compile(rule, false)),
			];
		}
		function isNotice(tag) {
			return NOTICES.some(({ name }) => name === tag);
		}
		function isKindTag(key) {
			return rules_TOPICS.some(({ name, kinds = [] }) => kinds.length > 0 && names_keyOf(name) === key);
		}
		function builtInName(key) {
			return TOPICS.find(({ name }) => keyOf(name) === key)?.name;
		}
		function ruleInputOf(change, names) {
			const title = innerTitle(change.pullRequest.title).replaceAll(/https?:\/\/\S+/g, ' ');
			return {
				change,
				names: names.map(names_keyOf),
				words: wordsOf(title),
				opening: wordsOf(titlePrefix(title).rest),
				mainPaths: (change.source.length > 0 ? change.source : change.files).map(({ path }) => path),
				allPaths: change.files.map(({ path }) => path),
			};
		}
		function tagsOf(change, rules) {
			const names = namesOf(change.pullRequest);
			const input = ruleInputOf(change, names);
			const byRule = rules.flatMap(({ name, rank: rankOf }) => {
				const rank = rankOf(input);
				const isPackageName = rank !== null && rank >= WORDS && change.kind === 'dependencies';
				return rank === null || isPackageName ? [] : [{ name, rank }];
			});
			const withoutRule = names
				.map((name, position) => ({ name: displayName(name), key: names_keyOf(name), rank: NAME + position }))
				.filter(({ key }) => !rules.some(({ keys }) => keys.has(key)));
			const tags = new Map();
			for (const { name, rank } of [...withoutRule, ...byRule].sort((a, b) => a.rank - b.rank)) {
				if (!tags.has(names_keyOf(name)))
					tags.set(names_keyOf(name), { name, by: foundBy(rank) });
			}
			return [...tags.values()].slice(0, MAX_TAGS);
		}
		;
		const STRENGTH = {
			setting: 6,
			given: 3,
			nextName: 0.1,
			label: 2.6,
			hardware: 1,
			folder: 2,
			home: 1.9,
			mentionedAndChanged: 1.8,
			mentioned: 1.2,
			term: 0.8,
			topic: 0.7,
		};
		const OWN_CLAIM = 2.5;
		const MAIN_CLAIM = 1;
		class Candidates {
			#all = new Map();
			of(key) {
				const found = this.#all.get(key);
				if (found !== undefined)
					return found;
				const created = {
					key,
					spellings: new Map(),
					folderNames: new Map(),
					sources: new Map(),
					members: new Map(),
					folders: new Set(),
				};
				this.#all.set(key, created);
				return created;
			}
			find(key) {
				return this.#all.get(key);
			}
			claim(key, number, strength) {
				const candidate = this.of(key);
				candidate.members.set(number, Math.max(strength, candidate.members.get(number) ?? 0));
				return candidate;
			}
			delete(key) {
				this.#all.delete(key);
			}
			all() {
				return [...this.#all.values()];
			}
		}
		function countIn(names, name) {
			names.set(name, (names.get(name) ?? 0) + 1);
		}
		function addSpelling({ spellings }, name) {
			countIn(spellings, name);
		}
		function addFolderName({ folderNames }, name) {
			countIn(folderNames, name);
		}
		function addSource({ sources }, source, number) {
			const numbers = sources.get(source) ?? new Set();
			sources.set(source, numbers.add(number));
		}
		function mainMembers({ members }) {
			return [...members.values()].filter(strength => strength >= MAIN_CLAIM).length;
		}
		function ownClaims({ members }) {
			return [...members.values()].filter(strength => strength >= OWN_CLAIM).length;
		}
		function isPartOf(shorter, longer) {
			const words = new Set(longer.split(' '));
			return shorter !== longer && shorter.split(' ').every(word => words.has(word));
		}
		function isBelow(path, folder) {
			return path === folder || path.startsWith(`${folder}/`);
		}
		const GIVEN = ['tag', 'scope', 'label'];
		const FOLDER_LEADS = 2;
		function sourceOf({ sources }) {
			const size = (source) => sources.get(source)?.size ?? 0;
			if (size('setting') > 0)
				return 'setting';
			const given = GIVEN.reduce((sum, source) => sum + size(source), 0);
			if (size('module') > given * FOLDER_LEADS)
				return 'module';
			return [...GIVEN].sort((a, b) => size(b) - size(a))[0] ?? 'module';
		}
		;
		const CODE_EXTENSIONS = new Set(`
  .4dm .4gl .4th .6pl .6pm .8xp .8xp.txt ._coffee ._js ._ls .a51 .abap .ada .adb .ado .adp .ads .agc .agda .ahk
  .ahkl .aidl .aj .al .als .ampl .angelscript .apex .apl .app .app.src .applescript .arc .arr .as .asax .asc
  .ascx .asd .asddls .ash .ashx .asl .asm .asmx .asp .aspx .astro .asy .au3 .aug .auk .aw .awk .axd .axi
  .axi.erb .axs .axs.erb .b .bal .bas .bash .bat .bats .bb .bbappend .bbclass .bdy .be .befunge .bf .bi .bicep
  .bicepparam .bison .bmx .bones .boo .boot .bpl .bqn .bro .brs .bs .bsl .bst .bsv .builder .bzl .c .c++ .cairo
  .cake .capnp .carbon .cats .cbl .cc .ccp .cdc .cdf .cds .ceylon .cfc .cfm .cfml .cgi .cginc .ch .chpl .chs
  .circom .cirru .cjs .cjsx .ck .cl .cl2 .clar .click .clj .cljc .cljs .cljs.hl .cljscm .cljx .clp .cls .clw
  .cmake .cmake.in .cmd .cnc .cob .cobol .cocci .coffee .coffee.md .com .command .containerfile .coq .cp .cpp
  .cppm .cps .cpy .cr .cs .cs.pp .csc .csd .csh .csx .ctl .ctp .cts .cu .cue .cuh .curry .cw .cwl .cxx .cy .cyp
  .cypher .d .dart .dats .db2 .dcl .ddl .decls .dfm .dfy .dhall .di .djs .dlm .dm .do .dockerfile .doh .dpr
  .druby .dsc .dsl .dsp .dsr .duby .dwl .dyalog .dyl .dylan .e .ebuild .ec .ecl .eclass .eclxml .edgeql .eh .el
  .eliom .eliomi .elm .elv .em .emacs .emacs.desktop .emberscript .eq .erl .es .es6 .escript .esdl .ex .exs .eye
  .f .f03 .f08 .f77 .f90 .f95 .factor .fan .fancypack .fcgi .feature .fir .fish .flex .flux .fnc .fnl .for
  .forth .fp .fpp .fr .frag .frg .frm .frt .fs .fsh .fshader .fsi .fst .fsti .fsx .fth .ftl .fun .fut .fx .fxh
  .fy .g .g4 .gaml .gap .gawk .gco .gcode .gd .gdb .gdbinit .gemspec .geo .geom .gf .gi .gjs .gleam .glf .glsl
  .glslf .glslv .gml .gms .gnu .gnuplot .go .god .golo .gp .gql .grace .graphql .groovy .grt .gs .gsc .gsh
  .gshader .gsp .gst .gsx .gtpl .gts .gvy .gyp .gypi .h .h++ .h.in .ha .hack .hats .hb .hc .hcl .hh .hhi .hic
  .hip .hlean .hlsl .hlsli .hoon .hpp .hqf .hql .hrl .hs .hs-boot .hsc .hx .hxsl .hxx .hy .i .i3 .i7x .ice .iced
  .icl .idc .idr .ig .ihlp .ijm .ijs .ik .ily .imba .inc .ink .inl .ino .intr .io .iol .ipf .ipp .isl .ispc .iss
  .ixx .j .jai .jake .janet .jav .java .javascript .jbuilder .jcl .jflex .jison .jisonlex .jl .jq .js .js.erb
  .jsb .jscad .jsfl .jsh .jslib .jsm .jsonnet .jsp .jspre .jss .jsx .jte .just .kak .kid .kk .kojo .krl .ks .ksh
  .ksy .kt .ktm .kts .l .lagda .las .lasso .lasso8 .lasso9 .ld .lds .lean .lex .lfe .lgt .lhs .libsonnet .lid
  .lidr .ligo .linq .lisp .litcoffee .livecodescript .lkml .ll .lmi .logtalk .lol .lookml .lp .lpr .ls .lsl
  .lslp .lsp .lua .luau .lvclass .lvlib .lvproj .ly .m .m2 .m3 .m4 .ma .mak .make .makefile .mako .mao .mata
  .matah .mathematica .matlab .mawk .maxhelp .maxpat .maxproj .mbt .mc .mcfunction .mcr .metal .mg .minid .mint
  .mirah .mjs .mk .mkfile .ml .ml4 .mli .mligo .mlir .mll .mly .mm .mmk .mms .mo .mod .mojo .monkey .monkey2
  .moo .moon .move .mpl .mps .mq4 .mq5 .mqh .mrc .ms .msd .msg .mspec .mss .mt .mts .mu .mud .muf .mumps .mxt
  .myt .mzn .n .nas .nasl .nasm .nawk .nb .nbp .nc .ncl .ne .nearley .ned .nf .ni .nim .nim.cfg .nimble .nimrod
  .nims .nit .nix .njs .nl .nlogo .nomad .nqp .nr .nse .nsh .nsi .nss .nu .numpy .numpyw .numsc .nut .ny .ob2
  .odin .ol .omgrofl .ooc .opa .opal .opencl .orc .os .overpassql .ox .oxh .oxo .oxygene .oz .p .p4 .p6 .p6l
  .p6m .p8 .pac .pact .pan .parrot .pas .pascal .pasm .pat .pb .pbi .pbt .pck .pd_lua .pddl .pde .peggy .pegjs
  .pep .perl .pgsql .ph .php .php3 .php4 .php5 .phps .phpt .pig .pike .pir .pkb .pkl .pks .pl .pl6 .plb .plot
  .pls .plsql .plt .pluginspec .plx .pm .pm6 .pml .pmod .podsl .podspec .pogo .polar .pony .por .pov .pp .pprx
  .praat .prawn .prc .prg .pri .pro .prolog .proto .prw .ps1 .psc .psd1 .psgi .psm1 .purs .pwn .pxd .pxi .py
  .py3 .pyde .pyi .pyp .pyt .pyw .pyx .q .qasm .qbs .ql .qll .qml .qs .r .r2 .r3 .rabl .rake .raku .rakumod .rb
  .rbbas .rbfrm .rbi .rbmnu .rbres .rbtbar .rbuild .rbuistate .rbw .rbx .rbxs .rchit .rd .re .reb .rebol .red
  .reds .rego .rei .religo .res .resource .rex .rexx .rg .ring .rkt .rktd .rktl .rl .rmiss .robot .roc .rockspec
  .rpgle .rpy .rs .rs.in .rsc .rsh .rsx .ru .ruby .s .sage .sagews .sail .sas .sats .sbt .sc .scad .scala .scd
  .sce .scenic .sch .sci .scm .sco .scpt .scrbl .sdc .sed .self .sexp .sh .sh-session .sh.in .shader .shen
  .sieve .sig .sj .sjs .sl .slang .sld .sls .sma .smali .smithy .smk .sml .smt .smt2 .snakefile .sol .sp .spc
  .spec .spin .sps .sqf .sqlrpgle .sra .sru .srw .ss .ssjs .st .stan .star .sthlp .story .sv .svelte .svh .sw
  .swift .t .tac .tact .tag .talon .tcc .tcl .tcl.in .tcsh .tesc .tese .tf .tfvars .thor .thrift .thy .tla .tlv
  .tm .tmux .toit .tool .tpb .tpl .tpp .tps .trg .trigger .ts .tsp .tst .tsx .tu .txl .txx .typ .uc .udo .uno
  .upc .ur .urs .v .vala .vapi .vark .vb .vba .vbhtml .vbs .vcl .veo .vert .vh .vhd .vhdl .vhf .vhi .vho .vhs
  .vht .vhw .vim .vimrc .vmb .volt .vrx .vs .vsh .vshader .vue .vw .vy .w .wast .wat .watchr .wdl .webidl .wgsl
  .whiley .wisp .wl .wlk .wlt .wlua .workflow .wren .ws .wsgi .x .x10 .x68 .xc .xdc .xi .xm .xojo_code
  .xojo_menu .xojo_report .xojo_script .xojo_toolbar .xojo_window .xpl .xproc .xpy .xq .xql .xqm .xquery .xqy
  .xrl .xs .xsh .xsjs .xsjslib .xsl .xslt .xtend .xzap .y .yacc .yap .yar .yara .yrl .yul .yy .z3 .zap .zeek
  .zep .zig .zig.zon .zil .zimpl .zmpl .zpl .zs .zsh .zsh-theme
`.trim().split(/\s+/));
		const DOCUMENTATION = [
			/^[Dd]ocs?\//,
			/(^|\/)[Dd]ocumentation\//,
			/(^|\/)[Gg]roovydoc\//,
			/(^|\/)[Jj]avadoc\//,
			/^[Mm]an\//,
			/^[Ee]xamples\//,
			/^[Dd]emos?\//,
			/(^|\/)inst\/doc\//,
			/(^|\/)CITATION(\.cff|(S)?(\.(bib|md))?)$/,
			/(^|\/)CHANGE(S|LOG)?(\.|$)/,
			/(^|\/)CONTRIBUTING(\.|$)/,
			/(^|\/)COPYING(\.|$)/,
			/(^|\/)INSTALL(\.|$)/,
			/(^|\/)LICEN[CS]E(\.|$)/,
			/(^|\/)[Ll]icen[cs]e(\.|$)/,
			/(^|\/)README(\.|$)/,
			/(^|\/)[Rr]eadme(\.|$)/,
			/^[Ss]amples?\//,
		];
		;
		function basename(path) {
			return path.slice(path.lastIndexOf('/') + 1);
		}
		function dirname(path) {
			const slash = path.lastIndexOf('/');
			return slash === -1 ? '.' : path.slice(0, slash);
		}
		const MAX_DEPTH = 30;
		function shallow(path) {
			const parts = path.split('/');
			return parts.length <= MAX_DEPTH + 1 ? path : [...parts.slice(0, MAX_DEPTH), basename(path)].join('/');
		}
		const MAX_DOTS = 3;
		function extensionsOf(path) {
			const parts = basename(path).toLowerCase().split('.').slice(1).slice(-MAX_DOTS);
			return parts.map((_, index) => `.${parts.slice(index).join('.')}`);
		}
		;
		const PATH_KINDS = [
			'vendored',
			'generated',
			'lock',
			'pipeline',
			'manifest',
			'test',
			'docs',
			'source',
			'config',
			'other',
		];
		const anyOf = (...patterns) => path => patterns.some(pattern => pattern.test(path));
		const VENDORED = anyOf(/(^|\/)(_?vendor|vendors|vendored|node_modules|bower_components|third[-_]?party|3rd[-_]?party|extern|externals)\//i, /(^|\/)(Godeps|Pods|Carthage)\//, /[.-]min\.(js|css)$/, /(^|\/)(gradlew|gradlew\.bat|mvnw|mvnw\.cmd)$|(^|\/)gradle\/wrapper\//);
		const GENERATED_BY_NAME = anyOf(/(^|\/)(__generated__|generated|gen|autogen)\//i, /(^|\/)(__snapshots__|snapshots|__image_snapshots__|goldens?)\//i, /\.(snap|ambr|golden|approved\.\w+|pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart|designer\.cs|js\.map|css\.map)$/i, /(_pb2(_grpc)?\.pyi?|_pb\.(js|d\.ts)|_grpc\.pb\.go|\.gen\.\w+|\.generated\.\w+|_generated\.\w+|(?:^|\/)dummy_\w*objects\.py|zz_generated\.\w+\.go)$/i, /-snapshots\//);
		const IN_DIST = /(?:^|\/)dist\//;
		const BUNDLE = /\.(?:js|cjs|mjs|css)$/;
		const GENERATED = path => GENERATED_BY_NAME(path) || (BUNDLE.test(path) && IN_DIST.test(path));
		const LOCK = anyOf(/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|Package\.resolved|Chart\.lock)$/i);
		const PIPELINE = anyOf(/^\.github\/(workflows|actions|scripts)\//, /^\.(circleci|buildkite|azure-pipelines|woodpecker|tekton|gitlab|teamcity|drone)\//, /(^|\/)(\.gitlab-ci\.yml|\.travis\.yml|appveyor\.yml|azure-pipelines\.yml|Jenkinsfile|cloudbuild\.ya?ml|bitbucket-pipelines\.yml|\.pre-commit-config\.yaml|\.goreleaser\.ya?ml|renovate\.json5?|\.cirrus\.ya?ml)$/i, /^\.github\/(dependabot|release|renovate)\.\w+$/, /(^|\/)(Dockerfile|Containerfile|docker-bake\.hcl|docker-compose[\w.-]*\.ya?ml)$|(^|\/)(Dockerfile\.[\w.-]+|[\w.-]+\.[Dd]ockerfile)$/, /(^|\/)(Makefile|GNUmakefile|CMakeLists\.txt|BUILD|BUILD\.bazel|WORKSPACE|MODULE\.bazel|Justfile|justfile|Taskfile\.yml|Rakefile|meson\.build)$|\.(cmake|mk|bzl|gradle|gradle\.kts)$/);
		const MANIFEST = anyOf(/(^|\/)(package\.json|pnpm-workspace\.yaml|Cargo\.toml|go\.mod|go\.work|pyproject\.toml|setup\.(py|cfg)|environment\.ya?ml|conda\.ya?ml|Pipfile|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|libs\.versions\.toml|mix\.exs|pubspec\.yaml|Podfile|Package\.swift|Directory\.Packages\.props|packages\.config|[\w.-]+\.(cs|fs|vb)proj|conanfile\.(txt|py)|vcpkg\.json|deno\.jsonc?|Chart\.yaml|\.gitmodules)$/i, /(^|\/)(requirements|constraints)[\w.-]*\.(txt|in)$|(^|\/)requirements\/[\w.-]+\.(txt|in)$/i);
		const TEST = anyOf(/(^|\/)(tests?|__tests__|specs?|e2e|testing|testdata|test[-_]data|test[-_]utils?|fixtures?|__fixtures__|__mocks__|mocks?|playground|integration[-_]tests?|unit[-_]?tests?)\//i, /(^|\/)src\/it\//, /(^|\/)(test_[^/]+|conftest)\.pyi?$|_(test|tests|spec)\.\w+$|\.(test|tests|spec|e2e|cy|stories)\.[cm]?[jt]sx?$/, /(Tests?|Spec|IT|TestCase)\.(java|kt|kts|scala|groovy|cs|swift|php)$/);
		const DOCS = path => /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|ipynb)$/i.test(path) ||
			(DOCUMENTATION.some(pattern => pattern.test(path)) && !/^(examples|demos?|samples?)\//i.test(path));
		const SOURCE = path => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
		const CONFIG = anyOf(/\.(json5?|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|xml|plist)$/i, /(^|\/)\.[\w.-]+$/);
		const RULES = [
			['vendored', VENDORED],
			['generated', GENERATED],
			['lock', LOCK],
			['pipeline', PIPELINE],
			['manifest', MANIFEST],
			['test', TEST],
			['docs', DOCS],
			['source', SOURCE],
			['config', CONFIG],
		];
		function pathKind(path) {
			return RULES.find(([, matches]) => matches(path))?.[0] ?? 'other';
		}
		function rememberingPathKind() {
			const known = new Map();
			return path => {
				const kind = known.get(path) ?? pathKind(path);
				known.set(path, kind);
				return kind;
			};
		}
		;
		const TOP_LEVEL = '.';
		const MAX_SHARE = 0.2;
		const MAX_MODULES = 40;
		const MIN_SPLIT_MODULES = 10;
		function folder(path) {
			return { path, pullRequests: new Set(), children: new Map() };
		}
		function foldersAbove(path) {
			const found = [];
			for (let end = path.indexOf('/', 1); end !== -1 && found.length < MAX_DEPTH; end = path.indexOf('/', end + 1))
				found.push(path.slice(0, end));
			return found.reverse();
		}
		const EXAMPLE_FOLDER = /(?:^|\/)(?:templates?(?:[-_][\w-]+)?|examples?|demos?|samples?)(?:\/|$)/i;
		function packagesOf(manifests) {
			const folders = manifests.map(dirname).filter(path => !EXAMPLE_FOLDER.test(path));
			return new Set(folders.filter(path => pathKind(`${path}/a.ts`) === 'source'));
		}
		function startOf(packages) {
			const workspaces = new Set([...packages].map(dirname));
			return path => {
				const above = foldersAbove(path);
				return above.find(one => packages.has(one)) ?? above.findLast(one => !workspaces.has(one)) ?? above[0] ?? TOP_LEVEL;
			};
		}
		function treesOf(pullRequests, packages) {
			const roots = new Map();
			const rootOf = cached(startOf(packages));
			for (const { number, files } of pullRequests) {
				for (const { path } of files) {
					const start = rootOf(path);
					let current = roots.get(start) ?? folder(start);
					roots.set(start, current);
					current.pullRequests.add(number);
					const below = path.slice(start.length + 1).split('/');
					for (const name of below.slice(0, -1).slice(0, MAX_DEPTH)) {
						const child = current.children.get(name) ?? folder(`${current.path}/${name}`);
						current.children.set(name, child);
						child.pullRequests.add(number);
						current = child;
					}
				}
			}
			return roots;
		}
		function moduleFolders(roots, total) {
			const leaves = new Map(roots);
			const found = new Set([TOP_LEVEL, ...leaves.keys()]);
			const limit = Math.max(MAX_MODULES, found.size + MIN_SPLIT_MODULES);
			const widest = () => [...leaves.values()]
				.filter(leaf => leaf.pullRequests.size > Math.max(2, total * MAX_SHARE))
				.sort((a, b) => b.pullRequests.size - a.pullRequests.size || (0, domain_order.n6)(a.path, b.path))[0];
			for (let next = widest(); next !== undefined && found.size < limit; next = widest()) {
				leaves.delete(next.path);
				for (const child of next.children.values()) {
					leaves.set(child.path, child);
					found.add(child.path);
				}
			}
			return found;
		}
		function foundModules(pullRequests, manifests) {
			const modules = moduleFolders(treesOf(pullRequests, packagesOf(manifests)), pullRequests.length);
			return path => foldersAbove(path).find(above => modules.has(above)) ?? TOP_LEVEL;
		}
		function cached(find) {
			const known = new Map();
			return path => {
				const answer = known.get(path);
				if (answer !== undefined)
					return answer;
				const found = find(path);
				known.set(path, found);
				return found;
			};
		}
		function findModules(pullRequests, named, manifests = []) {
			const matchers = Object.entries(named).map(([name, patterns]) => ({
				name,
				matches: (0, globs.kZ)(patterns),
			}));
			const isNamed = (path) => matchers.find(({ matches }) => matches(path))?.name;
			const rest = pullRequests.map(one => ({
				...one,
				files: one.files.filter(({ path }) => isNamed(path) === undefined),
			}));
			const found = foundModules(rest, manifests);
			return cached(path => isNamed(path) ?? found(path));
		}
		;
		const setOf = (words) => new Set(words
			.trim()
			.split(/\s*[,\n]\s*/)
			.map(names_keyOf));
		const KINDS = setOf(`
  feat, feature, features, new feature, enhancement, fix, fixes, bugfix, bug fix, hotfix, hot fix, bug, bugs, regression, patch,
  refactor, refactoring, cleanup, clean up, clean, chore, misc, other, others, minor, tiny, nit, style, lint, linting, format, formatting,
  docs, doc, document, documentation, readme, changelog, tutorial, example, examples, blog, test, tests, testing, ut, uts, e2e, unit test,
  unit tests, unittest, flaky, flaky test, nightly, ci, cd, ci cd, cicd, devops, infra, infrastructure, workflow, workflows, github action,
  github actions, gha, build, builds, packaging, docker, dockerfile, wheel, wheels, release, releases, version, versioning, deps, dep,
  dep dev, deps dev, dependency, dependencies, dependabot, renovate, bump, upgrade, update, updates, perf, performance, optimization,
  optimisation, optimize, improvement, improve, bench, benchmark, benchmarks, revert, reverts, reland, backport, cherry pick, breaking,
  breaking change, deprecation, deprecated, removal, remove, rename, security, cve, typo, typos, wip, rfc, draft, poc, internal, external,
  various, all, general, multiple, agent instructions, agents, skills, triage, bot, script, scripts, tool, tools, tooling, dx, ux, types,
  typing, type, diagnostic, error, errors, warning, warnings, log, step, part, phase, stage, support, add, hardware, new model, feature restoration,
  roll, sync, experimental, preview, main, master, codeowners, hygiene, debug, question, discussion, tracking, community`);
		const STEMS = setOf(`
  src, source, sources, lib, libs, library, core, cores, python, srt, package, packages, pkg, crate, crates, internal, internals, active,
  common, commons, util, utils, utility, utilities, helper, helpers, shared, base, app, apps, module, modules, main, java, kotlin, js,
  ts, javascript, typescript, rust, go, cpp, c, cc, cxx, swift, dart, include, includes, csrc, node, impl, misc, others, resources, assets,
  static, public, private, dist, out, gen, generated, com, org, io, cmd, bin, v0, v1, v2, v3, infra, prototype, experimental, third party,
  3rdparty, vendor, contrib, new, old, legacy, default, root, project, projects, code, runtime, infer, workflow, workflows, types, type,
  interface, interfaces, constants, test, tests, testing, playground, browser, isomorphic, darwin, src main, integration, templates, file, files,
  function, functions, data, item, items, object, objects, component, components, folder,
  op, layer, layers, instance, part, third_party, component, product, repo, feature, features, hsa, ext, extra, extras, host, device, op test`);
		const FILE_STEMS = setOf('entry, index, init');
		function isAboutCi(path) {
			return /^(?:\.github|\.ci|\.circleci|\.buildkite|\.gitlab|ci|scripts\/ci)\//.test(path);
		}
		function canBeArea(name) {
			const key = names_keyOf(name);
			return isTopic(name) && !KINDS.has(key) && !STEMS.has(key) && !/^(?:v?\d|[\d.x]+$)/.test(key);
		}
		function isTellingFolder(name) {
			const key = names_keyOf(name);
			return (key.length > 1 &&
				/\p{L}{2}/u.test(name) &&
				!KINDS.has(key) &&
				!STEMS.has(key) &&
				!FILE_STEMS.has(key) &&
				!/^(?:\.|__)/.test(name) &&
				!/^v?\d+(?:[._]\d+)*$/.test(name));
		}
		function ownNamesOf(repository, further = []) {
			const [owner = '', name = ''] = repository.includes('/') ? repository.split('/') : ['', repository];
			const words = names_keyOf(name).split(' ');
			const keys = new Set([names_keyOf(name), names_keyOf(owner), ...[...further].map(names_keyOf)].filter(key => key !== ''));
			if (words.length > 1)
				for (const word of words)
					if (word.length > 2)
						keys.add(names_keyOf(word));
			const prefixes = [...keys].filter(key => key.length > 1).sort((a, b) => b.length - a.length);
			return {
				has: key => keys.has(key) || keys.has(key.replaceAll(' ', '')),
				withoutOwn: key => {
					const prefix = prefixes.find(one => key.startsWith(`${one} `));
					return prefix === undefined ? key : key.slice(prefix.length + 1);
				},
			};
		}
		;
		const CHANGE_KINDS = (null && ([
			'security',
			'feature',
			'performance',
			'fix',
			'refactor',
			'dependencies',
			'docs',
			'test',
			'pipeline',
			'release',
			'chore',
			'other',
		]));
		const KIND_NAMES = new Map(Object.entries({
			security: 'security',
			cve: 'security',
			feat: 'feature',
			feature: 'feature',
			enhancement: 'feature',
			enh: 'feature',
			'new feature': 'feature',
			perf: 'performance',
			performance: 'performance',
			optimization: 'performance',
			fix: 'fix',
			bugfix: 'fix',
			bug: 'fix',
			hotfix: 'fix',
			regression: 'fix',
			refactor: 'refactor',
			refactoring: 'refactor',
			cleanup: 'refactor',
			deps: 'dependencies',
			dependencies: 'dependencies',
			dep: 'dependencies',
			bump: 'dependencies',
			docs: 'docs',
			doc: 'docs',
			documentation: 'docs',
			test: 'test',
			tests: 'test',
			testing: 'test',
			ut: 'test',
			tst: 'test',
			bench: 'test',
			ci: 'pipeline',
			'ci/cd': 'pipeline',
			build: 'pipeline',
			bld: 'pipeline',
			devops: 'pipeline',
			infra: 'pipeline',
			release: 'release',
			rel: 'release',
			chore: 'chore',
			maint: 'chore',
			mnt: 'chore',
			sty: 'chore',
			typ: 'refactor',
			misc: 'chore',
			style: 'chore',
			lint: 'chore',
			typo: 'docs',
		}));
		const OWN_RELEASE = [
			/^v?\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
			/^(?:bump|mark|cut|tag|release|publish|prep(?:are)?(?: for)?)(?: (?:the )?(?:version|release))?(?: to| as)? v?\d+\.\d+[\w.+-]*$/i,
			/^(?:bump|update|set|prepare)(?: (?:the|our|package|crate|project|workspace|release))? versions?(?: (?:to|for)\b|$)/i,
			/^release(?:$|:| v?\d| notes?\b| candidates?\b)|^(?:prep(?:are)?|bump|cut)\b.*\brelease$/i,
		];
		const MERGE_BACK = /^(?:(?:back-?)?(?:merge|sync)|merge-back)(?:[ :]+(?:back|in|into|to|with|from|the|and|of|after|before|branch(?:es)?|releases?|changelog|changes|main|master|trunk|stable|interim|(?:release[-/])?v?\d(?:[\w.-]*[\w-])?)[.,;]?)+$/i;
		const OF_RELEASE = /\b(?:releases?|stable)\b/i;
		const MERGED_VERSION = /merge\b.* v?\d+\.\d/i;
		const BUMPS = [
			/^(?:bump|upgrade|downgrade|update|pin|unpin|roll)\b.*(?:\bto (?:\S+ )?[vr]?\d|\bversion\b|\bdependenc|\bfrom v?\d|\bdigest to\b)/i,
			/^bump\b|^lock ?file maintenance\b/i,
			/^(?:upgrade|downgrade|update|pin|unpin|roll|refresh)s? (?:the |all |our )?(?:[\w./-]+ ){0,3}(?:digests?|pins|pinned (?:versions?|images?|commits?|revisions?|hashes|actions)|(?:base|docker|container|nightly|ci|builder?|runner|devcontainer|dev|docker base) images?)(?:$| (?:to|from|for|in|of)\b)/i,
			/^(?:roll|update|bump|pin)\b.*\b(?:from|to) [0-9a-f]{7,40}\b/i,
		];
		const OWN_NUMBER = /\b(?:timeouts?|limits?|thresholds?|retries|sizes?|memory|workers|runners?|est_time|fixtures?|snapshots?)\b|\bto 20\d\d\b(?!\.)/i;
		const BUMP_PREFIXES = new Set([
			undefined,
			'chore',
			'pipeline',
			'feature',
			'release',
			'other',
		]);
		const DEPRECATION = /^\[?DEP\b/;
		const DEPENDENCY_SCOPE = /^(?:deps?|deps-dev|dependencies)$/i;
		const OPENINGS = [
			[/\b(?:CVE-\d{4}-\d+|GHSA-\w{4}-\w{4}-\w{4}|vulnerabilit)/i, 'security'],
			[
				/^(?:fix(?:e[sd])?|avoid|prevent|correct|handle|repair|resolve|do not|don[\u2019']t|disallow|reject|ban|forbid|preserve|respect|honou?r|restore|stop)\b/i,
				'fix',
			],
			[/^(?:[\w-]+ ){0,2}(?:bug ?fix(?:es)?|hot ?fix|fix)\b|\bfix(?:es)?$/i, 'fix'],
			[/^(?:add|support|implement|introduce|allow|enable|expose|new|improve|extend|integrate|accept)\b/i, 'feature'],
			[
				/^(?:optimi[sz]e|speed|accelerate|faster|improve performance|reduce (?:memory|allocations|latency))\b/i,
				'performance',
			],
			[
				/^(?:refactor|rename|move|extract|simplify|clean|split|inline|deduplicate|use|migrate|replace|isolate|unify|encapsulate|consolidate|convert|rework|restructure|reorgani[sz]e|tidy|minor clean-?ups?|(?:remove|drop|delete) (?:unused|redundant|obsolete|dead|duplicated?|legacy|stale))\b/i,
				'refactor',
			],
			[/^(?:document|docs?\b|typo|update (?:the )?(?:docs|documentation|readme|changelog))/i, 'docs'],
		];
		const TEST_OPENING = /^tests?\b|^(?:add|update|improve|rework|migrate|port|move|clean(?: up)?) (?:[\w`-]+ ){0,3}tests?\b|^(?:skip|un-?skip|disable|re-?enable|quarantine|xfail|mute|un-?mute|de-?flake|un-?flake|stabili[sz]e)\b.*\b(?:tests?|specs?|flaky|suites?)\b/i;
		const KIND_BY_FILES = {
			docs: 'docs',
			test: 'test',
			pipeline: 'pipeline',
			lock: 'dependencies',
			manifest: 'dependencies',
		};
		const PIPELINE_FILES = new Set(['pipeline', 'config', 'docs', 'manifest', 'lock']);
		const AGENT_INSTRUCTIONS = /(?:^|\/)(?:\.(?:claude|cursor|agents?|ai|codex|gemini)|agents?|skills|prompts)\/|(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)\.md$/;
		const LABEL_PREFIX = /^(?:kind|type|category|area|changelog|c|t)\s*[:/-]\s*/i;
		const ISSUE = /\s*#\d+\s*$/;
		function kindNamedIn(names) {
			return names
				.map(name => KIND_NAMES.get(name.toLowerCase().replace(LABEL_PREFIX, '').replace(ISSUE, '').trim()))
				.find(kind => kind !== undefined);
		}
		function isAboutBump(words) {
			return versionKind(words) === 'dependencies';
		}
		function isMergeBack(words) {
			const bare = words.replaceAll(/[`'"\u201c\u201d\u2018\u2019()]/g, '');
			return MERGE_BACK.test(bare) && (OF_RELEASE.test(bare) || MERGED_VERSION.test(bare));
		}
		function versionKind(words) {
			if (OWN_RELEASE.some(one => one.test(words)) || isMergeBack(words))
				return 'release';
			return BUMPS.some(one => one.test(words)) && !OWN_NUMBER.test(words) ? 'dependencies' : undefined;
		}
		function kindByFiles({ files }, kinds) {
			const all = new Set(kinds);
			const common = all.size === 1 ? KIND_BY_FILES[kinds[0] ?? 'other'] : undefined;
			if (common === 'docs' && files.every(({ path }) => AGENT_INSTRUCTIONS.test(path)))
				return 'chore';
			if (common !== undefined)
				return common;
			return all.has('pipeline') && kinds.every(kind => PIPELINE_FILES.has(kind)) ? 'pipeline' : undefined;
		}
		function changeKind(pullRequest, kinds) {
			const { tags, type, scope, rest } = titlePrefix(pullRequest.title);
			const named = kindNamedIn([...(type ?? '').split(/[,/]/), type ?? '', ...tags]);
			const byPrefix = named === 'dependencies' && DEPRECATION.test(pullRequest.title) ? 'other' : named;
			const version = BUMP_PREFIXES.has(byPrefix) ? versionKind(rest) : undefined;
			if (version !== undefined)
				return version;
			if (DEPENDENCY_SCOPE.test(scope ?? ''))
				return 'dependencies';
			return (byPrefix ??
				kindNamedIn(pullRequest.labels ?? []) ??
				kindByFiles(pullRequest, kinds) ??
				(kinds.includes('test') && TEST_OPENING.test(rest) ? 'test' : undefined) ??
				OPENINGS.find(([opening]) => opening.test(rest))?.[1] ??
				'other');
		}
		function isBreaking({ title, body, labels = [] }) {
			return (/^[^:]{1,60}!:/.test(title) ||
				/\bbreaking\b|\bBC[- ]?break/i.test(title) ||
				/^BREAKING[ -]CHANGE:/m.test(body) ||
				labels.some(label => /breaking|bc-break|semver[-:/ ]?major/i.test(label)));
		}
		;
		const UPPER_BOUNDS = [10, 30, 100, 500, 1000];
		function sizeOf(changedLines) {
			return digest.F0[UPPER_BOUNDS.findIndex(bound => changedLines < bound)] ?? 'XXL';
		}
		function changedLines(files) {
			return files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
		}
		;
		function changeOf(pullRequest, { outcome, revertClaim, moduleOf, kindOf }) {
			const files = pullRequest.files.map(file => ({ ...file, kind: kindOf(file.path), module: moduleOf(file.path) }));
			const source = files.filter(({ kind }) => kind === 'source');
			return {
				pullRequest,
				outcome,
				revertClaim,
				prefix: titlePrefix(pullRequest.title),
				kind: changeKind(pullRequest, files.map(({ kind }) => kind)),
				breaking: isBreaking(pullRequest),
				files,
				source,
				sourceLines: changedLines(source),
				modules: [...new Set(files.map(({ module }) => module))].sort(),
			};
		}
		var standing = __webpack_require__(3261);
		;
		function isRevert({ revertClaim: { kind, weak, bare }, outcome }) {
			return (0, standing.Py)(outcome) || (kind === 'revert' && !weak && !bare);
		}
		function isReland({ revertClaim, outcome }) {
			return outcome.relands !== undefined || revertClaim.kind === 'reland';
		}
		function areFilesListed({ files, pullRequest: { filesTotal } }) {
			return files.length >= filesTotal;
		}
		function areFilesKnown(change) {
			return areFilesListed(change) && !change.files.some(file => file.unread);
		}
		function changesNoLine(change) {
			const { additions, deletions } = change.pullRequest;
			return additions + deletions === 0 && areFilesKnown(change);
		}
		function isByPerson({ pullRequest: { author } }) {
			return author === null || !author.bot;
		}
		function revertingNumber({ revertedBy, partlyRevertedBy }) {
			return revertedBy ?? partlyRevertedBy ?? null;
		}
		function titleWords({ prefix }) {
			return prefix.rest.replaceAll(/`[^`]*`/g, ' ').trim();
		}
		const COSMETIC = [
			/\b(?:typos?|docs|documentation|docstrings?|js-?docs?|rustdocs?|misspell\w*|wording|grammatical|copyright headers?|licen[cs]e headers?)\b/i,
			/^(?:document|clarify|reword)\b|\b(?:code|doc|inline|stale|outdated) comments?\b|\bcomments? only\b|\bwords in comments?\b/i,
			/^(?:fix|update|improve|correct|add|remove)(?:e?[sd])? (?:[\w-]+ ){0,2}comments?(?:$| (?:for|to|on|about)\b)/i,
			/\b(?:auto|code|ruff|clang|cargo|black|rust)[- ]?(?:fmt|format(?:ting|ted)?|check)\b|\bclippy\b|\blint(?:s|er|ing)? (?:fix\w*|errors?|warnings?|issues?|rules?)\b|\bfix\w* lint/i,
		];
		const INDEX_FILE = /(?:^|\/)(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
		const MAX_ENTRY_LINES = { added: 25, deleted: 3 };
		const DECLARATION = /\.d\.[cm]?ts$|\.pyi$/i;
		function isDeclaration({ path }) {
			return DECLARATION.test(path);
		}
		function isIndexEntry({ path, additions, deletions }) {
			return INDEX_FILE.test(path) && deletions <= MAX_ENTRY_LINES.deleted && additions <= MAX_ENTRY_LINES.added;
		}
		function isCosmetic(change) {
			const words = titleWords(change);
			return change.kind === 'docs' || COSMETIC.some(one => one.test(words));
		}
		;
		const SUPPORTING_FOLDERS = [
			/^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|build|contrib|recipes?|agents?|website|site)\//i,
			/(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|dev)\/|(?:^|\/)template-[\w-]+\//i,
		];
		const SUPPORTING_FILES = /(?:^|\/)bench(?:mark)?_[^/]*$|\.config\.[cm]?[jt]s$|\.inc$|\.(?:sh|bash|bat|cmd|ps1|fish|hcl|tf)$/i;
		const EXAMPLE = /(?:^|\/)(?:examples?|demos?|samples?|template-[\w-]+|create-[\w-]+\/templates?)\//i;
		function isExample({ path }) {
			return EXAMPLE.test(path);
		}
		function isExampleOnly(change) {
			return change.source.length > 0 && change.source.every(isExample) && areFilesListed(change);
		}
		function isShipped({ path }) {
			return !SUPPORTING_FOLDERS.some(pattern => pattern.test(path)) && !SUPPORTING_FILES.test(path);
		}
		function productFiles({ source }) {
			return source.filter(isShipped);
		}
		function productLines(change) {
			return changedLines(productFiles(change));
		}
		;
		const ASSETS = /^assets\//;
		function shippedFiles(change) {
			return productFiles(change).filter(({ path }) => !ASSETS.test(path));
		}
		;
		function decidingFiles(change) {
			const shipped = shippedFiles(change);
			if (shipped.length > 0)
				return shipped;
			if (change.source.length > 0)
				return change.source;
			const others = change.files.filter(({ kind }) => kind === 'config' || kind === 'other' || kind === 'generated');
			return others.length > 0 ? others : change.files;
		}
		const OWN_CORE = /^(?:core|common|shared|base|internal|util|main|lib)$/;
		function tellingFolders(path, own) {
			const parts = shallow(path).split('/').slice(0, -1);
			return parts.flatMap((name, at) => isTellingFolder(name) && !own.has(names_keyOf(name)) && !OWN_CORE.test(own.withoutOwn(names_keyOf(name)))
				? [{ path: parts.slice(0, at + 1).join('/'), name, depth: at + 1 }]
				: []);
		}
		function asFolder(path, own) {
			const start = path.lastIndexOf('/') + 1;
			const [name = ''] = path.slice(start).split('.');
			if (!isTellingFolder(name) || own.has(names_keyOf(name)) || KNOWN_FILE.test(name))
				return [];
			return [{ path: path.slice(0, start) + name, name, depth: path.split('/').length }];
		}
		function placesOf({ path, module }, own) {
			const isNamed = module !== TOP_LEVEL && !path.startsWith(`${module}/`);
			return isNamed ? [{ path: module, name: module, depth: 1 }] : tellingFolders(path, own);
		}
		const KNOWN_FILE = /^(?:package|tsconfig\w*|Cargo|pyproject|setup|conftest|pubspec|go|build|mod|__\w+__|[A-Z_]+)$/;
		function foldersOf(change, own, wide = new Set()) {
			const files = decidingFiles(change);
			const linesOf = ({ additions, deletions }) => Math.max(1, additions + deletions);
			const total = files.reduce((sum, file) => sum + linesOf(file), 0);
			const shares = new Map();
			for (const file of files) {
				const telling = placesOf(file, own).filter(({ path }) => !wide.has(path));
				for (const folder of telling.length > 0 ? telling : asFolder(file.path, own)) {
					const before = shares.get(folder.path)?.share ?? 0;
					shares.set(folder.path, { ...folder, share: before + linesOf(file) / total });
				}
			}
			return [...shares.values()];
		}
		;
		const MIN_WEEK = 12;
		const MAX_AREAS = [
			[71, 10],
			[50, 8],
			[30, 6],
			[20, 4],
			[0, 3],
		];
		const MANY = 100;
		function hasAreas(week) {
			return week >= MIN_WEEK;
		}
		function maxAreas(week) {
			return MAX_AREAS.find(([from]) => week >= from)?.[1] ?? 0;
		}
		function minPullRequests(product) {
			return product >= MANY ? 3 : 2;
		}
		const limits_MAX_SHARE = 0.5;
		const MAX_FOLDER_SHARE = 0.8;
		const MAX_WITHOUT = 0.05;
		;
		const SYNONYMS = {
			AMD: 'amd, rocm',
			NPU: 'npu, ascend',
			CUDA: 'cuda, nvidia, nvidia gpu',
			XPU: 'xpu, intel xpu, intel gpu, intel',
			CPU: 'cpu, intel cpu',
			'Speculative decoding': 'speculative decoding, speculative, spec, spec decode, spec decoding, specdec, spec v2, specv2, eagle, eagle3, sd',
			Multimodal: 'multimodal, mm, vlm, multi modal, vision language',
			LoRA: 'lora',
			MoE: 'moe, fmoe, fused moe, mixture of experts',
			Quantization: 'quantization, quant, quantisation, quantize',
			Disaggregation: 'disaggregation, disagg, pd, p d, pd disaggregation, pd disagg',
			Attention: 'attention, attn, attention backend',
			Configuration: 'configuration, config, cfg, conf',
			Kubernetes: 'kubernetes, k8s',
			Database: 'database, db',
			Authentication: 'authentication, auth',
			Localization: 'localization, localisation, i18n, l10n, translation',
			Memory: 'memory, mem',
			Scheduler: 'scheduler, scheduling, sched, schedule',
			Documentation: 'documentation, docs',
			Compilation: 'compile, compilation, torch compile',
			Frontend: 'frontend, front end, fe',
			Benchmark: 'benchmark, bench',
		};
		const CANONICAL = new Map(Object.entries(SYNONYMS).flatMap(([name, keys]) => keys.split(', ').map(key => [names_keyOf(key), names_keyOf(name)])));
		const JOINED = new Map([...CANONICAL].map(([key, canonical]) => [key.replaceAll(' ', ''), canonical]));
		const NAMES = new Map(Object.keys(SYNONYMS).map(name => [names_keyOf(name), name]));
		function areaKey(name) {
			const key = names_keyOf(name);
			return CANONICAL.get(key) ?? JOINED.get(key) ?? key;
		}
		const SHORT_FORMS = new Set('quant, spec, spec decode, spec decoding, specdecode, specdec, sd, speculative, attn, mm, auth, db, sched, mem, fe, conf, cfg'
			.split(', ')
			.map(names_keyOf));
		function spelledOut(key, spelling) {
			return SHORT_FORMS.has(names_keyOf(spelling)) ? NAMES.get(key) : undefined;
		}
		const HARDWARE = new Set('amd, npu, cuda, xpu, cpu, tpu, hpu, gaudi, musa, mps, metal, mlx, maca, metax, cambricon, mlu, arm, risc v, webgpu, vulkan, opencl'
			.split(', ')
			.map(areaKey));
		function isHardware(key) {
			return HARDWARE.has(key);
		}
		;
		const COMMON_WORDS = new Set(`add adds added allow also and any are args async avoid back backend base based basic batch been before better body
  broken bug build bump cache call case cases change changes check class clean cleanup code command common compat
  compile config context copy core correct crash current custom data debug default disable does drop each empty enable
  ensure entry error errors example examples existing expose extra fail failing failure feat feature field file files
  fix fixed fixes flag fold folder for format from full function functions generate get global group handle have help
  helper hide hint host http ignore implement import improve include index info init initial input install instead
  integration internal into invalid issue item items key keep kind last layer length level lib library limit line lines
  lint list load loading local lock log logic long loop main make manager map mark match message method minor misc missing
  mode model module more move name names need nested never new next node none not note nightly null number object old one
  only open option optional options order other output package packages parameter params part pass patch path paths per perf
  performance plain plugin point pre prefer prevent process project property provide public python query range
  read recommended redundant reduce refactor release remove rename rendering replace report request require reset resolve result
  return revert root rule run runner running runtime safe same save script scripts search section select separate server
  service set setting setup shared should show simple simplify single size skip small some sort source spec split stage start
  and or state static status step stop store str string style suite support supported switch sync system table tag target task
  temp template test tests text than that the then this time timeout tiny to token tool tools top track tree try type types
  typing typo unify unit unused update updated upgrade usage use user using util utils valid value values variable version
  via view wait warn warning when where while with without work workaround workflow write wrong yaml zero
  about above across after all always another around because below between both during every first follow good high how
  just less like low many might most much multi must now off out over real really right since still such their them
  there these they too two under until very was way well were what which who why will would you your src fixup nit
  added adding additional adjust align apply attempt available benchmark benchmarks bring cannot cause clear close
  content convert count crate create define delete detect different direct docs documentation dont during edge end event
  explicit extend extract fallback fast final find force found head ignore incorrect increase inline inside join know
  large left link links mock opt original page parse perform pin port prepare properly re-enable readme ready record
  relax remaining restore retry reuse review rework same second seed self send signal skipped specific specify
  standard store stream structure stub sub take temporarily throw tip total touch tune turn unblock undo unified unnecessary
  wrap wheel wheels working kernel kernels instance multiple api apis
  `.split(/\s+/));
		const MIN_PATH_WORD_LENGTH = 4;
		const MIN_PULL_REQUESTS = 2;
		const MAX_PATHS = 100;
		const MAX_NAME_LENGTH = 20;
		const WORD = /[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu;
		function looksLikeName(word) {
			return /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}/u.test(word) && word.length <= MAX_NAME_LENGTH;
		}
		function inPaths(paths, key) {
			return paths.includes(` ${key} `) || paths.includes(` ${key}s `);
		}
		function pathWords({ files }) {
			return ` ${files
				.slice(0, MAX_PATHS)
				.map(({ path }) => path.toLowerCase())
				.join(' ')
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
		}
		function termsOf(changes) {
			const terms = new Map();
			for (const change of changes) {
				const paths = pathWords(change);
				const { number, title } = change.pullRequest;
				for (const [word] of innerTitle(title).matchAll(WORD)) {
					const key = names_keyOf(word);
					if (COMMON_WORDS.has(key) || COMMON_WORDS.has(word.toLowerCase()) || !isTopic(word))
						continue;
					const term = terms.get(key) ?? { numbers: new Set(), named: new Set(), spelling: word };
					terms.set(key, term);
					term.numbers.add(number);
					if (looksLikeName(word) || (key.length >= MIN_PATH_WORD_LENGTH && inPaths(paths, key)))
						term.named.add(number);
				}
			}
			return new Map([...terms].filter(([, { numbers, named }]) => named.size >= MIN_PULL_REQUESTS && named.size * 2 >= numbers.size));
		}
		;
		const title_names_NUMBERING = /(?:^|[\s(]+)(?:[\dnx]{1,3}\s?(?:\/|of)\s?[\dnx]{1,3}|#\d{1,9}|v?\d{1,6}(?:\.[\dx]{1,6}){1,4}\S{0,20})\)?$/i;
		function parts(text) {
			const names = text.replaceAll('`', '').split(/[,;|&+]|\band\b/);
			return names.map(name => name.trim().replace(title_names_NUMBERING, '').trim()).filter(name => name !== '');
		}
		function withParts(name) {
			if (withoutPath(name) !== name || !/^[\w-]{2,}(?:\s?\/\s?[\w-]{2,})+$/.test(name))
				return [name];
			return [name, ...name.split(/\s?\/\s?/)];
		}
		function withoutPath(name) {
			return /^(?:packages|crates|apps|libs?|src|modules|plugins|internal|pkg|cmd)\//.test(name)
				? name.slice(name.lastIndexOf('/') + 1)
				: name;
		}
		const WORDS_BEFORE_COLON = /^\s*([\p{L}][\p{L}\p{N}_./ -]{1,30}):\s+\S/u;
		const FUNCTION_WORD = /\b(?:an?|and|as|at|by|for|from|in|is|of|on|or|the|to|with)\b/i;
		function inPrefix(title) {
			const { tags, type, scope, rest } = titlePrefix(title);
			const [, before = ''] = type === null ? (WORDS_BEFORE_COLON.exec(rest) ?? []) : [];
			const opening = FUNCTION_WORD.test(before) ? '' : before;
			const scopes = [...parts(scope ?? ''), ...parts(type ?? ''), ...parts(opening)];
			return [
				...tags.flatMap(parts).map(name => ({ name, by: 'tag' })),
				...scopes.map(name => ({ name, by: 'scope' })),
			];
		}
		const AREA_LABEL = /^(?:area|areas|component|comp|module|topic|scope|pkg|package|domain|subsystem|platform|plugin|feature|feat|os|lang|p)\s*[:/-]\s*|^[AO]-(?=\w)/i;
		const OTHER_FAMILY = /^[\p{L} -]{1,20}\s*[:/]\s*\S|^[A-Z]-\S/u;
		const title_names_PROCESS_LABEL = /^(?:good.first|help.wanted|needs?\b|ready\b|lgtm|approved?\b|cla\b|size\b|priority|prio\b|p\d$|run\b|backport|cherry|stale|do.?not|status|state|release.note|first.time|triaged?\b|merged?\b|auto|semver|hacktoberfest|waiting|review|blocked|duplicate|invalid|wontfix|question|pinned|no\b|skip|in.progress|pending|community|contribution|contributor|external|internal|high|low|medium|critical|major|minor|patch|x*[sml]$)/i;
		function inLabels(labels) {
			const families = labels.filter(label => AREA_LABEL.test(label)).map(label => label.replace(AREA_LABEL, ''));
			const plain = labels.filter(label => !AREA_LABEL.test(label) && !OTHER_FAMILY.test(label) && !title_names_PROCESS_LABEL.test(label));
			return [...families.sort(), ...plain.sort()];
		}
		function partNamed(title) {
			const names = inPrefix(innerTitle(title)).map(({ name }) => withoutPath(name));
			return names.find(canBeArea) ?? null;
		}
		function givenNames({ pullRequest: { title, labels = [] } }) {
			const named = [
				...inPrefix(innerTitle(title)).flatMap(({ name, by }) => withParts(name).map(one => ({ name: one, by }))),
				...inLabels(labels).map(name => ({ name, by: 'label' })),
			];
			return named
				.map(one => ({ ...one, name: withoutPath(one.name) }))
				.filter(({ name }) => canBeArea(name))
				.map((one, position) => ({ ...one, position }));
		}
		;
		const MIN_FOLDER_SHARE = 0.3;
		const DEPTH = -0.005;
		const MIN_NAMED = 2;
		const HOME = { minShare: 0.6, minChanges: 3 };
		const MAX_NAME_WORDS = 3;
		const PART = 0.95;
		function addGiven(candidates, change, own) {
			const { number } = change.pullRequest;
			for (const { name, by, position } of givenNames(change)) {
				const key = areaKey(own.withoutOwn(names_keyOf(name)));
				if (own.has(names_keyOf(name)) || own.has(key) || !canBeArea(key))
					continue;
				const strength = (by === 'label' ? STRENGTH.label : STRENGTH.given) - STRENGTH.nextName * position;
				const candidate = candidates.claim(key, number, strength + (isHardware(key) ? STRENGTH.hardware : 0));
				addSpelling(candidate, name);
				addSource(candidate, by, number);
			}
		}
		const claims_TOPICS = new Set(['Speculative decoding', 'Multimodal', 'LoRA', 'MoE'].map(areaKey));
		function claims_isTopic(key) {
			return claims_TOPICS.has(key);
		}
		function addTags(candidates, number, tags) {
			for (const { name, by } of tags) {
				const key = areaKey(name);
				if (by === 'own') {
					const candidate = candidates.claim(key, number, STRENGTH.setting);
					addSpelling(candidate, name);
					addSource(candidate, 'setting', number);
				}
				else if (by === 'words' && claims_isTopic(key) && candidates.find(key) !== undefined) {
					candidates.claim(key, number, STRENGTH.topic);
				}
			}
		}
		function folderKey(name, own) {
			return areaKey(own.withoutOwn(names_keyOf(name)));
		}
		function addFolders(candidates, number, folders, own) {
			for (const { path, name, depth, share } of folders) {
				if (share < MIN_FOLDER_SHARE)
					continue;
				const key = folderKey(name, own);
				const candidate = candidates.claim(key, number, STRENGTH.folder * share + DEPTH * Math.min(depth, 9));
				candidate.folders.add(path);
				addFolderName(candidate, name);
				addSource(candidate, 'module', number);
			}
		}
		function phrasesOf(text) {
			const words = text
				.replaceAll(/[^\p{L}\p{N}_-]+/gu, ' ')
				.trim()
				.split(' ');
			const phrases = words.flatMap((_, at) => Array.from({ length: MAX_NAME_WORDS }, (_each, length) => words.slice(at, at + length + 1).join(' ')));
			return new Set(phrases.map(areaKey));
		}
		function addMentions(candidates, { changes, own }) {
			const named = candidates.all().filter(candidate => ownClaims(candidate) >= MIN_NAMED && candidate.key.length > 2);
			const keys = new Set(named.map(({ key }) => key));
			for (const { pullRequest, files, prefix } of changes) {
				const inTitle = phrasesOf(innerTitle(prefix.rest));
				const inPaths = phrasesOf(files
					.slice(0, 100)
					.map(({ path }) => path)
					.join(' ')
					.replaceAll('_', ' '));
				for (const key of inTitle) {
					if (!keys.has(key) || own.has(key))
						continue;
					candidates.claim(key, pullRequest.number, inPaths.has(key) ? STRENGTH.mentionedAndChanged : STRENGTH.mentioned);
				}
			}
		}
		function addTerms(candidates, { changes, own }) {
			for (const [term, { numbers, spelling }] of termsOf(changes)) {
				const key = areaKey(term);
				if (own.has(key) || !canBeArea(spelling))
					continue;
				for (const number of numbers) {
					const candidate = candidates.claim(key, number, STRENGTH.term);
					if (candidate.folders.size > 0)
						continue;
					addSpelling(candidate, spelling);
					addSource(candidate, 'tag', number);
				}
			}
		}
		function joinHomes(candidates, folders) {
			const named = candidates.all().filter(candidate => ownClaims(candidate) >= HOME.minChanges);
			const inFolder = new Map();
			for (const [number, own] of folders) {
				for (const { path, share } of own)
					if (share > 0.5)
						inFolder.set(path, [...(inFolder.get(path) ?? []), number]);
			}
			const homes = [...inFolder].filter(([, numbers]) => numbers.length >= HOME.minChanges);
			for (const candidate of named) {
				const namingIn = ({ members }, numbers) => numbers.filter(number => (members.get(number) ?? 0) >= OWN_CLAIM).length;
				for (const [path, numbers] of homes) {
					const own = namingIn(candidate, numbers);
					if (isHardware(candidate.key) && named.some(other => namingIn(other, numbers) > own))
						continue;
					if (own < numbers.length * HOME.minShare || own * 2 < ownClaims(candidate))
						continue;
					candidate.folders.add(path);
					for (const number of numbers)
						candidates.claim(candidate.key, number, STRENGTH.home);
					dropFolder(candidates, candidate, path);
				}
			}
		}
		function dropFolder(candidates, home, path) {
			for (const other of candidates.all()) {
				if (other === home || ownClaims(other) > 0 || other.folders.size === 0)
					continue;
				if ([...other.folders].every(folder => isBelow(folder, path)))
					candidates.delete(other.key);
			}
		}
		function partsOf(key) {
			const words = key.split(' ').slice(0, MAX_NAME_WORDS + 1);
			return words.flatMap((_, at) => Array.from({ length: words.length - at }, (_each, more) => words.slice(at, at + more + 1).join(' ')));
		}
		function joinParts(candidates) {
			for (const longer of candidates.all().filter(one => one.folders.size > 0 || ownClaims(one) > 0)) {
				for (const key of partsOf(longer.key)) {
					const whole = key === longer.key ? undefined : candidates.find(key);
					if (whole === undefined || mainMembers(whole) < 2 || mainMembers(whole) * 2 < mainMembers(longer))
						continue;
					for (const [number, strength] of longer.members)
						candidates.claim(whole.key, number, strength * PART);
					for (const path of longer.folders)
						whole.folders.add(path);
				}
			}
		}
		function addSeries(candidates, { series, changes, own }) {
			const numbers = new Set(changes.map(({ pullRequest }) => pullRequest.number));
			for (const { name, pullRequests } of series) {
				const key = areaKey(own.withoutOwn(names_keyOf(name)));
				if (key.split(' ').length > 2 || own.has(key) || !canBeArea(name))
					continue;
				for (const number of pullRequests.filter(one => numbers.has(one))) {
					const candidate = candidates.claim(key, number, STRENGTH.label);
					addSpelling(candidate, name);
					addSource(candidate, 'tag', number);
				}
			}
		}
		function dividingFolders(changes, own) {
			const all = changes.map(change => foldersOf(change, own));
			const sizes = (0, d3_array.z)(all.flatMap(folders => folders.filter(({ share }) => share > 0.5)), rows => rows.length, ({ path }) => path);
			const goesDeeper = (path) => all.filter(folders => folders.some(one => one.share > 0.5 && one.path !== path && isBelow(one.path, path))).length;
			const isWide = (path, size) => size > Math.max(2, changes.length * limits_MAX_SHARE) && goesDeeper(path) * 2 >= size;
			const wide = new Set([...sizes].flatMap(([path, size]) => (isWide(path, size) ? [path] : [])));
			return new Map(changes.map(change => [change.pullRequest.number, foldersOf(change, own, wide)]));
		}
		function candidatesOf(input) {
			const candidates = new Candidates();
			const folders = dividingFolders(input.changes, input.own);
			for (const change of input.changes) {
				const { number } = change.pullRequest;
				addGiven(candidates, change, input.own);
				addFolders(candidates, number, folders.get(number) ?? [], input.own);
			}
			for (const { pullRequest: { number }, } of input.changes)
				addTags(candidates, number, input.tags.get(number) ?? []);
			addSeries(candidates, input);
			addMentions(candidates, input);
			addTerms(candidates, input);
			joinHomes(candidates, folders);
			joinParts(candidates);
			return { candidates, folders };
		}
		;
		const SAME_THING = 0.7;
		const MIN_GAIN = 0.8;
		const MAX_TRIES = 8;
		function overlap(a, b) {
			const [small, large] = a.members.size <= b.members.size ? [a, b] : [b, a];
			const both = [...small.members.keys()].filter(number => large.members.has(number)).length;
			return both / (small.members.size + large.members.size - both);
		}
		function isInside(a, b) {
			if (a.folders.size === 0 || b.folders.size === 0)
				return false;
			return [...a.folders].every(path => [...b.folders].some(folder => isBelow(path, folder)));
		}
		function conflict(a, b) {
			if (isPartOf(a.key, b.key) || isPartOf(b.key, a.key))
				return true;
			const bothNamed = ownClaims(a) >= 2 && ownClaims(b) >= 2;
			if (!bothNamed && (isInside(a, b) || isInside(b, a)))
				return true;
			return overlap(a, b) >= SAME_THING;
		}
		function pick_assign(numbers, picked) {
			const smallestFirst = [...picked].sort((a, b) => a.members.size - b.members.size || (0, domain_order.n6)(a.key, b.key));
			const assignment = new Map(picked.map(candidate => [candidate, []]));
			for (const number of numbers) {
				const strength = (one) => one.members.get(number) ?? 0;
				const [best] = smallestFirst.filter(one => strength(one) > 0).sort((a, b) => strength(b) - strength(a));
				const area = best ?? null;
				assignment.set(area, [...(assignment.get(area) ?? []), number]);
			}
			return assignment;
		}
		function withoutArea(assignment) {
			return assignment.get(null) ?? [];
		}
		function sizesOf(assignment) {
			return [...assignment].flatMap(([area, { length: size }]) => (area === null ? [] : [{ area, size }]));
		}
		function gainOf(candidate, explained, total) {
			const { members } = candidate;
			const gains = [...members].map(([number, strength]) => {
				const before = explained.get(number) ?? 0;
				return strength > before ? strength - before * 0.6 : 0;
			});
			const share = members.size / total;
			const sum = gains.reduce((all, gain) => all + gain, 0) / STRENGTH.folder;
			return sum * (1 - Math.max(0, share - 0.25));
		}
		function isSetting({ sources }) {
			return sources.has('setting');
		}
		function sizeBeside(candidate, hardware) {
			const ofHardware = new Set(hardware.filter(one => one !== candidate).flatMap(({ members }) => [...members].flatMap(ownNumbers)));
			return [...candidate.members].filter(([number, strength]) => strength >= MAIN_CLAIM && !ofHardware.has(number))
				.length;
		}
		function ownNumbers([number, strength]) {
			return strength >= OWN_CLAIM ? [number] : [];
		}
		function eligible(candidates, { numbers }) {
			const hardware = byHardware(candidates, minPullRequests(numbers.length));
			return candidates.filter(candidate => {
				if (isSetting(candidate))
					return true;
				const share = ownClaims(candidate) === 0 ? MAX_FOLDER_SHARE : limits_MAX_SHARE;
				return candidate.members.size >= 2 && sizeBeside(candidate, hardware) <= numbers.length * share;
			});
		}
		function byHardware(candidates, min) {
			const hardware = candidates.filter(one => isHardware(one.key) && ownClaims(one) >= Math.max(3, min));
			return hardware.sort((a, b) => ownClaims(b) - ownClaims(a) || (0, domain_order.n6)(a.key, b.key)).slice(0, 5);
		}
		const NAMED_SHARE = 0.03;
		const pick_MIN_NAMED = 3;
		const FOLDER_PLACES = 1;
		function isNamedByMany(candidate, total) {
			return ownClaims(candidate) >= Math.max(pick_MIN_NAMED, Math.ceil(total * NAMED_SHARE));
		}
		function pickFirst(candidates, { numbers, most }) {
			const min = minPullRequests(numbers.length);
			const picked = [...candidates.filter(isSetting), ...byHardware(candidates, min)].slice(0, most);
			const explained = new Map();
			const explain = ({ members }) => {
				for (const [number, strength] of members)
					explained.set(number, Math.max(strength, explained.get(number) ?? 0));
			};
			for (const candidate of picked)
				explain(candidate);
			const pickFrom = (open, places) => {
				while (picked.length < places) {
					const [best] = open
						.filter(one => mainMembers(one) >= min && !picked.includes(one) && !picked.some(other => conflict(one, other)))
						.map(candidate => ({ candidate, gain: gainOf(candidate, explained, numbers.length) }))
						.sort((a, b) => b.gain - a.gain || (0, domain_order.n6)(a.candidate.key, b.candidate.key));
					if (best === undefined || best.gain < MIN_GAIN)
						return;
					picked.push(best.candidate);
					explain(best.candidate);
				}
			};
			pickFrom(candidates.filter(one => isNamedByMany(one, numbers.length)), most - FOLDER_PLACES);
			pickFrom(candidates, most);
			return picked;
		}
		function settle(picked, { numbers }) {
			const assignment = pick_assign(numbers, picked);
			const [smallest] = sizesOf(assignment)
				.filter(({ area, size }) => size < (isSetting(area) ? 1 : minPullRequests(numbers.length)))
				.sort((a, b) => a.size - b.size || (0, domain_order.n6)(a.area.key, b.area.key));
			if (smallest === undefined)
				return assignment;
			const rest = picked.filter(one => one !== smallest.area);
			return settle(rest, { numbers, most: 0 });
		}
		function fill(assignment, candidates, division) {
			const { numbers, most } = division;
			const areas = sizesOf(assignment).map(({ area }) => area);
			const rest = new Set(withoutArea(assignment));
			if (rest.size <= numbers.length * MAX_WITHOUT || areas.length >= most)
				return assignment;
			const weight = ({ members }) => {
				const own = [...members].filter(([number]) => rest.has(number));
				return own.length < 2 ? 0 : own.reduce((sum, [, strength]) => sum + Math.min(strength, STRENGTH.folder), 0);
			};
			const next = candidates
				.filter(one => !areas.includes(one) && !areas.some(other => conflict(one, other)))
				.map(candidate => ({ candidate, weight: weight(candidate) }))
				.filter(one => one.weight > 0)
				.sort((a, b) => b.weight - a.weight || (0, domain_order.n6)(a.candidate.key, b.candidate.key));
			for (const { candidate } of next.slice(0, MAX_TRIES)) {
				const filled = settle([...areas, candidate], division);
				if (withoutArea(filled).length < rest.size)
					return fill(filled, candidates, division);
			}
			return assignment;
		}
		function exchange(assignment, candidates, division) {
			const rest = withoutArea(assignment).length;
			const sizes = sizesOf(assignment);
			if (rest <= division.numbers.length * MAX_WITHOUT || sizes.length < division.most)
				return assignment;
			const smallestFirst = sizes
				.filter(({ area }) => !isSetting(area) && !isHardware(area.key) && !isNamedByMany(area, division.numbers.length))
				.sort((a, b) => a.size - b.size || (0, domain_order.n6)(a.area.key, b.area.key));
			for (const { area: removed } of smallestFirst.slice(0, MAX_TRIES)) {
				const kept = sizes.map(({ area }) => area).filter(area => area !== removed);
				const open = candidates.filter(one => one !== removed);
				const other = fill(settle(kept, division), open, division);
				if (withoutArea(other).length < rest)
					return exchange(other, open, division);
			}
			return assignment;
		}
		function divide(candidates, division) {
			const open = eligible(candidates, division);
			const first = settle(pickFirst(open, division), division);
			return exchange(fill(first, open, division), open, division);
		}
		;
		const MAX_NAMES = 3;
		const MIN_LARGE = 4;
		const LARGE_SHARE = 0.04;
		const MIN_SECOND_SHARE = 0.1;
		function leftovers_dirname(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf('/')));
		}
		function mainFolder(folders) {
			const [most] = [...folders].sort((a, b) => b.share - a.share || a.depth - b.depth || (0, domain_order.n6)(a.path, b.path));
			return most;
		}
		function isNamedAlike(area, { name }, own) {
			const key = folderKey(name, own);
			return area.key === key || isPartOf(area.key, key) || isPartOf(key, area.key);
		}
		function nearestArea(folders, areas, own) {
			const enough = Math.min(MIN_SECOND_SHARE, mainFolder(folders)?.share ?? 1);
			const touched = areas
				.map(area => ({
				area,
				share: Math.max(0, ...folders
					.filter(folder => area.folders.has(folder.path) || isNamedAlike(area, folder, own))
					.map(({ share }) => share)),
			}))
				.filter(({ share }) => share >= enough)
				.sort((a, b) => b.share - a.share || (0, domain_order.n6)(a.area.key, b.area.key));
			return touched[0]?.area ?? null;
		}
		const HOME_SHARE = 0.6;
		function homesOf(assignment, folders) {
			const mainPath = (number) => mainFolder(folders.get(number) ?? [])?.path;
			const sizes = (0, d3_array.z)([...assignment.values()].flat(), rows => rows.length, mainPath);
			const homes = new Map();
			for (const [area, numbers] of assignment) {
				if (area === null || numbers.length < 2)
					continue;
				for (const [path, own] of (0, d3_array.Os)(numbers, mainPath)) {
					const isHome = own.length * 2 > numbers.length && own.length >= (sizes.get(path) ?? 0) * HOME_SHARE;
					if (path !== undefined && isHome)
						homes.set(path, area);
				}
			}
			return homes;
		}
		function joinNearest(assignment, folders, own) {
			const areas = [...assignment.keys()].flatMap(area => area ?? []);
			const homes = homesOf(assignment, folders);
			return new Map(withoutArea(assignment).flatMap(number => {
				const all = folders.get(number) ?? [];
				const nearest = nearestArea(all, areas, own) ?? homes.get(mainFolder(all)?.path ?? '');
				return nearest === undefined ? [] : [[number, nearest]];
			}));
		}
		function byFolder(numbers, folders, own) {
			const found = new Map();
			for (const number of numbers) {
				const main = mainFolder(folders.get(number) ?? []);
				if (main === undefined)
					continue;
				const key = folderKey(main.name, own);
				const before = found.get(key);
				found.set(key, {
					name: before?.name ?? main.name,
					names: [before?.name ?? main.name],
					parent: before?.parent ?? leftovers_dirname(main.path),
					numbers: [...(before?.numbers ?? []), number],
				});
			}
			return [...found.values()];
		}
		function combine(numbers, folders, { important, own, product }) {
			const weight = ({ numbers: some }) => some.length + some.filter(number => important.has(number)).length;
			const heaviestFirst = (a, b) => weight(b) - weight(a) || (0, domain_order.n6)(a.names.join(), b.names.join());
			const byParent = (0, d3_array.Os)(byFolder(numbers, folders, own), ({ parent }) => parent);
			return [...byParent.values()]
				.flatMap(siblings => {
				const ordered = [...siblings].sort(heaviestFirst);
				const large = ordered.filter(one => one.numbers.length >= Math.max(MIN_LARGE, product * LARGE_SHARE));
				const small = ordered.filter(one => !large.includes(one));
				const parts = [...large];
				for (let at = 0; at < small.length; at += MAX_NAMES) {
					const some = small.slice(at, at + MAX_NAMES);
					parts.push({ names: some.map(({ name }) => name), numbers: some.flatMap(one => one.numbers) });
				}
				return parts;
			})
				.filter(one => one.numbers.length > 1 || one.numbers.some(number => important.has(number)))
				.sort(heaviestFirst);
		}
		;
		const MIN_SHARE_WITH_CAPITALS = 0.2;
		const MAX_ACRONYM_LENGTH = 5;
		function titleSpellings(titles) {
			const spellings = new Map();
			for (const title of titles) {
				for (const [word] of title.matchAll(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu)) {
					const counts = spellings.get(names_keyOf(word)) ?? new Map();
					spellings.set(names_keyOf(word), counts.set(word, (counts.get(word) ?? 0) + 1));
				}
			}
			return spellings;
		}
		function mostUsed(spellings, capitalsCount) {
			const counted = [...spellings].sort((a, b) => b[1] - a[1] || (0, domain_order.n6)(a[0], b[0]));
			const total = counted.reduce((sum, [, count]) => sum + count, 0);
			const withCapitals = counted.filter(([word, count]) => capitalsCount && /\p{Lu}/u.test(word) && count >= total * MIN_SHARE_WITH_CAPITALS);
			const [usual = counted[0]] = withCapitals;
			if (usual === undefined)
				return undefined;
			const [word] = usual;
			const isShouted = word.length > MAX_ACRONYM_LENGTH && word === word.toUpperCase();
			return (isShouted ? counted.find(([other]) => /\p{Ll}/u.test(other))?.[0] : undefined) ?? word;
		}
		function isName(word) {
			return /\p{Lu}\S*\p{Lu}/u.test(word);
		}
		function nameOf(candidate, inTitles) {
			const { key, spellings, folderNames } = candidate;
			if (sourceOf(candidate) === 'module')
				return mostUsed(folderNames, false) ?? key;
			const all = new Map(spellings);
			for (const name of spellings.keys()) {
				for (const [word, count] of inTitles.get(names_keyOf(name)) ?? [])
					if (areaKey(word) === key)
						all.set(word, (all.get(word) ?? 0) + count);
			}
			const found = mostUsed(all, true) ?? mostUsed(folderNames, false) ?? key;
			const known = displayName(found);
			const spelled = spelledOut(key, found);
			if (spelled !== undefined)
				return spelled;
			if (known.toLowerCase() === found.toLowerCase() && isName(known))
				return known;
			return candidate.sources.has('label') ? asHeading(found) : found;
		}
		function asHeading(name) {
			return /^\p{Ll}{4,}(?: \p{L}+)*$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
		}
		;
		function draftOf(candidate, numbers, spellings) {
			return {
				key: candidate.key,
				name: nameOf(candidate, spellings),
				by: sourceOf(candidate),
				candidate,
				parts: 1,
				numbers: new Set(numbers),
			};
		}
		const drafts_MAX_NAME_LENGTH = 40;
		function namesThatFit(names) {
			const counts = names.map((_, index) => index + 1);
			const fitting = counts.findLast(count => names.slice(0, count).join(', ').length <= drafts_MAX_NAME_LENGTH - 3) ?? 1;
			return `${names.slice(0, fitting).join(', ')}${fitting < names.length ? ', \u2026' : ''}`;
		}
		function combinedDraft({ names, numbers }) {
			return {
				key: names.join('+'),
				name: namesThatFit(names),
				by: 'module',
				candidate: null,
				parts: names.length,
				numbers: new Set(numbers),
			};
		}
		function dividedInto({ candidates, folders }, division, context, most) {
			const { important, own, spellings } = context;
			const assignment = divide(candidates.all(), division);
			const drafts = [...assignment].flatMap(([candidate, members]) => candidate === null ? [] : [draftOf(candidate, members, spellings)]);
			const joined = joinNearest(assignment, folders, own);
			for (const [number, area] of joined)
				drafts.find(({ candidate }) => candidate === area)?.numbers.add(number);
			const left = withoutArea(assignment).filter(number => !joined.has(number));
			const combined = combine(left, folders, { important, own, product: division.numbers.length });
			return [...drafts, ...combined.slice(0, Math.max(0, most - drafts.length)).map(combinedDraft)];
		}
		function placedIn(drafts) {
			return new Set(drafts.flatMap(({ numbers }) => [...numbers]));
		}
		const MAX_COMBINED = 3;
		const COST_IN_COMBINED = 0.25;
		function dividedBest(claims, numbers, context, most) {
			const cost = (drafts) => {
				const placed = placedIn(drafts);
				const left = numbers.filter(number => !placed.has(number));
				const important = left.filter(number => context.important.has(number)).length;
				const combined = placedIn(drafts.filter(({ parts }) => parts > 1)).size;
				return left.length + important + combined * COST_IN_COMBINED;
			};
			const sizes = Array.from({ length: Math.min(MAX_COMBINED, most - 1) + 1 }, (_, fewer) => most - fewer);
			const divisions = sizes.map(size => dividedInto(claims, { numbers, most: size }, context, most));
			return divisions.reduce((best, other) => (cost(other) < cost(best) ? other : best));
		}
		function placeImportant(drafts, changes, important) {
			const placed = placedIn(drafts);
			const foldersOf = new Map(changes.map(({ pullRequest, files }) => [pullRequest.number, new Set(files.map(({ path }) => dirname(path)))]));
			for (const number of important) {
				const own = foldersOf.get(number);
				if (own === undefined || placed.has(number))
					continue;
				const touching = ({ numbers }) => [...numbers].filter(other => [...(foldersOf.get(other) ?? [])].some(path => own.has(path))).length;
				const [nearest] = [...drafts].sort((a, b) => touching(b) - touching(a) || b.numbers.size - a.numbers.size);
				nearest?.numbers.add(number);
			}
		}
		function uniteSeries(drafts, series) {
			for (const { pullRequests } of series) {
				const counted = drafts
					.map(draft => ({ draft, count: pullRequests.filter(number => draft.numbers.has(number)).length }))
					.filter(({ count }) => count > 0)
					.sort((a, b) => b.count - a.count || a.draft.numbers.size - b.draft.numbers.size);
				const [home] = counted;
				if (home === undefined)
					continue;
				for (const number of pullRequests) {
					for (const { numbers } of drafts)
						numbers.delete(number);
					home.draft.numbers.add(number);
				}
			}
		}
		function draftsOf(claims, changes, context, most) {
			const numbers = changes.map(({ pullRequest }) => pullRequest.number);
			const drafts = dividedBest(claims, numbers, context, most);
			placeImportant(drafts, changes, context.important);
			uniteSeries(drafts, context.series);
			return drafts.filter(one => one.numbers.size > 0);
		}
		;
		const BUMP = /\b(?:bump|upgrade|downgrade|update|roll|pin)s?\s+(?:the\s+)?(?:(?:rust|npm|python|go|docker)\s+)?(?:crate|dependency|package|module|requirement|version of)?\s*`?(@?[A-Za-z][\w@./-]*)`?(?:\s+(?:crate|dependency|package|version|requirement|action|digest|image|docker|tag))*(?:\s+from\s+`?v?(\d[\w.+-]*)`?)?\s*(?:to|==|\u2192)\s*`?v?(\d[\w.+-]*|[0-9a-f]{7,40}\b)`?/i;
		const OWN_VERSION = /^(?:versions?|releases?)$/i;
		function bumpOf(title) {
			const [, name, from, to] = BUMP.exec(title) ?? [];
			if (name === undefined || to === undefined || OWN_VERSION.test(name))
				return null;
			const majorOf = (version) => version.split('.')[0];
			return {
				summary: from === undefined ? `${name} \u2192 ${to}` : `${name} ${from} \u2192 ${to}`,
				major: from === undefined ? /^\d{1,3}$/.test(to) : majorOf(from) !== majorOf(to),
			};
		}
		const MIN_ADAPTED_LINES = 100;
		function isOnlyBump(change) {
			if (!areFilesKnown(change))
				return false;
			const lines = productLines(change);
			if (change.kind === 'dependencies')
				return lines < MIN_ADAPTED_LINES;
			return lines === 0 && (isAboutBump(change.prefix.rest) || bumpOf(change.pullRequest.title) !== null);
		}
		const VERSION_FILES = new Set(['pipeline', 'lock', 'manifest']);
		function isPipelineBump({ files, kind, pullRequest: { title } }) {
			const bumped = bumpOf(title) !== null || kind === 'dependencies';
			return bumped && files.every(file => VERSION_FILES.has(file.kind)) && files.some(file => file.kind === 'pipeline');
		}
		;
		const MINOR_KINDS = [
			'docs',
			'test',
			'pipeline',
			'refactor',
			'dependencies',
			'release',
			'chore',
		];
		const KIND_OF_FILES = {
			docs: 'docs',
			test: 'test',
			pipeline: 'pipeline',
			lock: 'dependencies',
			manifest: 'dependencies',
		};
		const KIND_OF_SUPPORT = [
			[/(?:^|\/)(?:ci|\.github|\.ci|\.buildkite)\//i, 'pipeline'],
			[/(?:^|\/)(?:tests?|testing|e2e|[\w-]*bench\w*|perf)\/|(?:^|\/)bench(?:mark)?_/i, 'test'],
			[/^assets\/|(?:^|\/)(?:examples?|demos?|samples?|tutorials?|website|site|recipes?|templates?)\//i, 'docs'],
		];
		const DOES_MORE = /(?:\band|&|\+|,)\s+(?:fix|support|add|enable|implement|speed|optimi[sz]e)/i;
		function mostCommon(kinds) {
			const counts = MINOR_KINDS.map(kind => ({ kind, count: kinds.filter(one => one === kind).length }));
			const [first] = counts.sort((a, b) => b.count - a.count);
			return first === undefined || first.count === 0 ? null : first.kind;
		}
		function minor_kindByFiles(change) {
			if (shippedFiles(change).length > 0)
				return null;
			const kinds = change.files.flatMap(({ kind, path }) => {
				if (kind === 'source')
					return [KIND_OF_SUPPORT.find(([pattern]) => pattern.test(path))?.[1] ?? 'chore'];
				if (kind === 'generated' || kind === 'vendored')
					return [];
				if (kind === 'config' || kind === 'other')
					return [isAboutCi(path) ? 'pipeline' : 'product'];
				return [KIND_OF_FILES[kind] ?? null];
			});
			const minor = kinds.filter(kind => kind !== null && kind !== 'product');
			const product = kinds.filter(kind => kind === 'product').length;
			const isFeature = change.kind === 'feature' && product > 0 && product >= minor.length;
			return isFeature || product > minor.length ? null : mostCommon(minor);
		}
		const ABOUT_DEPENDENCIES = /\b(?:deps?|dependenc\w*|lock ?files?|bump\w*|upgrad\w*|updat\w*|downgrad\w*|pin|unpin|roll|crates?|packages?|versions?|msrv|remove|drop)\b/i;
		function isMoreThanBump({ files, kind, prefix, pullRequest: { title, author } }) {
			if (kind !== 'dependencies' || author?.bot || !files.some(file => file.kind === 'manifest'))
				return false;
			const isNamed = prefix.tags.length > 0 || prefix.type !== null;
			return !isNamed && bumpOf(title) === null && !ABOUT_DEPENDENCIES.test(prefix.rest);
		}
		const MAX_SHARE_OF_PRODUCT = 0.2;
		function minor_isExample(change) {
			const shipped = changedLines(shippedFiles(change));
			return /\bexamples?\b/i.test(change.prefix.rest) && shipped < change.sourceLines * MAX_SHARE_OF_PRODUCT;
		}
		const MAYBE_COSMETIC = new Set(['fix', 'other']);
		function isMinorKind(kind) {
			return MINOR_KINDS.includes(kind);
		}
		function minorKindOf(change, isImportant) {
			const byFiles = change.files.length === 0 ? null : minor_kindByFiles(change);
			const { kind, prefix } = change;
			if (byFiles === 'dependencies' && isMoreThanBump(change))
				return null;
			if (byFiles !== null)
				return isMinorKind(kind) && kind !== 'refactor' ? kind : byFiles;
			if (minor_isExample(change))
				return 'docs';
			if (MAYBE_COSMETIC.has(kind) && isCosmetic(change))
				return 'docs';
			if (!isMinorKind(kind))
				return null;
			const touchesProduct = shippedFiles(change).length > 0;
			if (touchesProduct && (change.breaking || (isImportant && (kind === 'refactor' || kind === 'chore'))))
				return null;
			return kind === 'refactor' && DOES_MORE.test(prefix.rest) ? null : kind;
		}
		;
		const IMPORTANT_SHARE = 0.12;
		const MIN_IMPORTANT = 3;
		function importantOf(numbers, byImportance, others) {
			const count = Math.max(MIN_IMPORTANT, Math.ceil(numbers.length * IMPORTANT_SHARE));
			return new Set([...[...numbers].sort(byImportance).slice(0, count), ...others]);
		}
		function minorKinds(changes, important, series) {
			const kinds = new Map();
			for (const change of changes) {
				const { number } = change.pullRequest;
				const kind = minorKindOf(change, important.has(number));
				if (kind !== null)
					kinds.set(number, kind);
			}
			for (const { pullRequests } of series) {
				if (pullRequests.every(number => kinds.has(number)))
					continue;
				for (const number of pullRequests)
					kinds.delete(number);
			}
			return kinds;
		}
		function minorChanges(kinds, byImportance) {
			return MINOR_KINDS.map(kind => ({
				kind,
				pullRequests: [...kinds].flatMap(([number, own]) => (own === kind ? [number] : [])).sort(byImportance),
			})).filter(({ pullRequests }) => pullRequests.length > 0);
		}
		function areasOf(changes, facts) {
			const ordered = [...changes].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
			const importance = (number) => facts.importance.get(number) ?? 0;
			const byImportance = (a, b) => importance(b) - importance(a) || a - b;
			const important = importantOf(ordered.map(({ pullRequest }) => pullRequest.number), byImportance, facts.important ?? []);
			const kinds = minorKinds(ordered, important, facts.series);
			const minor = minorChanges(kinds, byImportance);
			const product = ordered.filter(({ pullRequest }) => !kinds.has(pullRequest.number));
			const numbers = product.map(({ pullRequest }) => pullRequest.number);
			if (!hasAreas(ordered.length))
				return { areas: [], without: numbers.sort(byImportance), minor };
			const own = ownNamesOf(facts.repository);
			const claims = candidatesOf({ changes: product, tags: facts.tags, own, series: facts.series });
			const spellings = titleSpellings(ordered.map(({ pullRequest }) => pullRequest.title));
			const context = { important, own, spellings, series: facts.series };
			const drafts = draftsOf(claims, product, context, maxAreas(ordered.length));
			const placed = placedIn(drafts);
			const sum = (area) => area.pullRequests.reduce((total, number) => total + importance(number), 0);
			return {
				areas: drafts
					.map(({ key, name, by, numbers: members }) => ({
					id: `area:${key.replaceAll(' ', '-')}`,
					name,
					by,
					pullRequests: [...members].sort(byImportance),
				}))
					.sort((a, b) => sum(b) - sum(a) || b.pullRequests.length - a.pullRequests.length || (0, domain_order.n6)(a.id, b.id)),
				without: numbers.filter(number => !placed.has(number)).sort(byImportance),
				minor,
			};
		}
		var briefing = __webpack_require__(6040);
		var fragment_paths = __webpack_require__(8796);
		;
		const breaking = {
			id: 'breaking',
			weight: 1.8,
			observe: change => (change.breaking ? { value: 1, evidence: {} } : null),
		};
		;
		const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#([1-9]\d{0,8})\b/gi;
		function closedIssues({ number: own, body }) {
			const withoutComments = body.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const numbers = [...withoutComments.matchAll(CLOSING)].map(match => Number(match[1]));
			return [...new Set(numbers)].filter(number => number !== own).sort((a, b) => a - b);
		}
		;
		function doublings(count) {
			return Math.log2(1 + count);
		}
		;
		const MAX_READ_LENGTH = 10_000;
		const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
		function shownText(body) {
			return body.slice(0, MAX_READ_LENGTH).replaceAll(COMMENT, '');
		}
		;
		const BY_REPOSITORY_OR_URL = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/issues\/\d{1,9}|[\w.-]+\/[\w.-]+#\d{1,9})\b/gi;
		const MAX_VALUE = 2;
		const closes = {
			id: 'closes',
			weight: 0.85,
			observe: ({ pullRequest }) => {
				const { body } = pullRequest;
				const others = new Set([...shownText(body).matchAll(BY_REPOSITORY_OR_URL)].map(match => match[1]?.toLowerCase()));
				const issues = closedIssues(pullRequest).length + others.size;
				return issues === 0 ? null : { value: Math.min(MAX_VALUE, doublings(issues)), evidence: { counts: { issues } } };
			},
		};
		;
		const defaultFactor = {
			id: 'default',
			weight: 0.85,
			observe: ({ prefix }) => (/\bby default\b|\bdefaults?\b/i.test(prefix.rest) ? { value: 1, evidence: {} } : null),
		};
		;
		function matchedWords(text, patterns) {
			return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
		}
		;
		const deprecates_WORDS = [
			/\bdeprecat(?:e[sd]?|ing|ions?)\b/i,
			/\bdrop(?:s|ped|ping)? support\b/i,
			/\bremov(?:e[sd]?|ing) (?:the )?(?:deprecated|support)\b/i,
			/\bno longer\b/i,
		];
		const deprecates = {
			id: 'deprecates',
			weight: 1.4,
			observe: change => {
				const names = matchedWords(titleWords(change), deprecates_WORDS);
				return names.length === 0 ? null : { value: 1, evidence: { names } };
			},
		};
		;
		const most_changed_paths_MAX_PATHS = 5;
		function mostChangedPaths(files) {
			const lines = ({ additions, deletions }) => additions + deletions;
			return [...files]
				.sort((a, b) => lines(b) - lines(a) || (0, domain_order.n6)(a.path, b.path))
				.slice(0, most_changed_paths_MAX_PATHS)
				.map(({ path }) => path);
		}
		;
		const NOT_A_GUIDE = /(^|\/)(change(s|log)|history|news|licen[cs]e|copying|citation)[^/]*$/i;
		const documented = {
			id: 'documented',
			weight: 0.85,
			observe: ({ files, source }) => {
				const guides = files.filter(({ kind, additions, path }) => kind === 'docs' && additions > 0 && !NOT_A_GUIDE.test(path) && (0, fragment_paths.Ic)(path) === null);
				if (source.length === 0 || guides.length === 0)
					return null;
				const additions = guides.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: mostChangedPaths(guides), counts: { documents: guides.length, additions } } };
			},
		};
		;
		const isRevertFactor = {
			id: 'is-revert',
			weight: -2,
			observe: change => {
				if (!isRevert(change))
					return null;
				const pullRequests = (change.outcome.reverts ?? [])
					.flatMap(({ number }) => (number === null ? [] : [number]))
					.sort((a, b) => a - b);
				return { value: 1, evidence: pullRequests.length === 0 ? {} : { pullRequests } };
			},
		};
		;
		const minor_wording_WORDS = [
			/\b(?:typos?|misspell\w*|spelling|clarif\w*|mention\w*|wording|reword\w*|nits?|comments?|docs?|documentation|document(?:ed|ing)?|docstrings?|javadocs?|jsdocs?|grammar|links?|readme|contributing|changelogs?|release notes?|instructions|tutorials?|examples?|guides?|proposals?)\b/i,
			/\b(?:minor|small|some|various|misc\w*|clean[ -]?ups?|cleaning|lint\w*|clippy|golangci\w*|mypy|tidy|unused|unnecessary|redundant|useless|dead code|boilerplate|(?:re)?formatting|style|typing|type hints?|annotations?|pre-commit)\b/i,
			/\b(?:refactor\w*|internals?|helpers?|utils?|private|infrastructure|abstract\w*|encapsulat\w*|extract\w*|inline|simplif\w*|deduplicat\w*|consolidat\w*|reorgani[sz]\w*|restructur\w*|decoupl\w*)\b|^(?:move|rename|split|switch|convert|rework|migrate)\b/i,
			/\b(?:tests?|testing|testsuite|e2e|fixtures?|snapshots?|flak[ey]\w*|coverage|fuzz\w*|benchmarks?|benches)\b/i,
			/\b(?:ci|workflows?|github actions?|nightly|docker(?:file)?|makefile|jobs?|runners?|renovate|dependabot|pre-?release|prepare|backports?)\b/i,
			/^(?:bump|pin|unpin|upgrade|update|roll)\b/i,
		];
		const minor_wording_MAX_VALUE = 2;
		const minorWording = {
			id: 'minor-wording',
			weight: -0.9,
			observe: change => {
				const names = matchedWords(titleWords(change), minor_wording_WORDS);
				return names.length === 0 ? null : { value: Math.min(minor_wording_MAX_VALUE, names.length), evidence: { names } };
			},
		};
		;
		const mostlyDeletes = {
			id: 'mostly-deletes',
			weight: -1.1,
			observe: ({ source }) => {
				const deletions = source.reduce((lines, file) => lines + file.deletions, 0);
				if (deletions === 0)
					return null;
				const counts = { deletions, lines: changedLines(source) };
				return { value: deletions / counts.lines, evidence: { paths: mostChangedPaths(source), counts } };
			},
		};
		;
		const size_MAX_VALUE = 11;
		const size = {
			id: 'size',
			weight: 0.15,
			observe: change => {
				const product = productFiles(change);
				const sum = (key) => product.reduce((lines, file) => lines + file[key], 0);
				const additions = sum('additions');
				const deletions = sum('deletions');
				if (additions + deletions === 0)
					return null;
				const evidence = { paths: mostChangedPaths(product), counts: { additions, deletions, files: product.length } };
				return { value: Math.min(size_MAX_VALUE, doublings(additions + deletions / 2)), evidence };
			},
		};
		;
		const TOOLS = 'tools';
		const supportingOnly = {
			id: 'supporting-only',
			weight: -1.55,
			observe: change => {
				if (change.files.length === 0 || productLines(change) > 0 || !areFilesKnown(change))
					return null;
				const shipped = new Set(productFiles(change));
				const names = change.files.map(file => (file.kind === 'source' && !shipped.has(file) ? TOOLS : file.kind));
				return { value: 1, evidence: { names: [...new Set(names)].sort(), counts: { files: change.files.length } } };
			},
		};
		;
		const tests = {
			id: 'tests',
			weight: 1.45,
			observe: ({ files, source }) => {
				const grown = files.filter(file => file.kind === 'test' && file.additions > 0);
				if (source.length === 0 || grown.length === 0)
					return null;
				const additions = grown.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: mostChangedPaths(grown), counts: { tests: grown.length, additions } } };
			},
		};
		;
		const upgrade_notice_WORDS = [
			/\bbreaking(?: changes?)?\b/i,
			/\bbackwards?[- ]incompatib\w{0,9}|\bincompatible\b/i,
			/\bmigrat(?:e|ion)\b/i,
			/\bdeprecat\w{0,19}/i,
			/\bno longer\b/i,
		];
		const CHECKBOX = /^[^\S\n]*[-*] \[[ x]\].*$/gim;
		const upgradeNotice = {
			id: 'upgrade-notice',
			weight: 1.1,
			observe: ({ pullRequest: { body } }) => {
				const names = matchedWords(shownText(body).replaceAll(CHECKBOX, ''), upgrade_notice_WORDS);
				return names.length === 0 ? null : { value: 1, evidence: { names } };
			},
		};
		;
		const breakage_KINDS = {
			feature: -0.7,
			fix: -0.8,
			performance: -1,
			refactor: -0.5,
			docs: -1.3,
			dependencies: -0.3,
			chore: -1.35,
			pipeline: -0.35,
			test: -1.55,
			release: -2.4,
		};
		const TAKES_AWAY = /^(?:remove|delete|drop|disallow|forbid|require|rename|deprecate|stop|disable|change|make|move|replace)\b/i;
		const PUBLIC = /\bAPIs?\b|\bpublic\b/;
		const NOTE_OF_BREAKAGE = /\b(?:breaking|removals?|removed|deprecat\w+|expired|compatibility|migration[-_]?guides?)\b/i;
		const flag = (holds) => (holds ? 1 : 0);
		function alsoImportance({ id, observe }, weight) {
			return { id, weight, value: (change, context) => observe(change, context)?.value ?? 0 };
		}
		const BREAKAGE_FACTORS = [
			{ id: 'kind', weight: 1, value: ({ kind }) => breakage_KINDS[kind] ?? 0 },
			alsoImportance(defaultFactor, 1.2),
			alsoImportance(deprecates, 1.8),
			alsoImportance(breaking, 1.65),
			alsoImportance(documented, 0.8),
			alsoImportance(tests, 0.55),
			alsoImportance(closes, 0.25),
			alsoImportance(size, 0.1),
			alsoImportance(supportingOnly, -0.3),
			alsoImportance(minorWording, -0.4),
			alsoImportance(isRevertFactor, -1.3),
			alsoImportance(upgradeNotice, 1.45),
			alsoImportance(mostlyDeletes, 0.85),
			{ id: 'takes-away', weight: 1, value: change => flag(TAKES_AWAY.test(titleWords(change))) },
			{ id: 'public', weight: 0.3, value: change => flag(PUBLIC.test(titleWords(change))) },
			{
				id: 'note-of-breakage',
				weight: 3,
				value: ({ files }) => flag(files.some(({ path }) => (0, fragment_paths.Ic)(path) !== null && NOTE_OF_BREAKAGE.test(path.replaceAll('_', '-')))),
			},
			{ id: 'removes-files', weight: 0.6, value: ({ source }) => flag(source.some(({ status }) => status === 'removed')) },
		];
		function breakageOf(change, context) {
			return BREAKAGE_FACTORS.reduce((sum, { weight, value }) => sum + weight * value(change, context), 0);
		}
		var visible_text = __webpack_require__(3043);
		;
		const LINKS = [
			[/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, ' '],
			[/\[([^\][\n]{1,200})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
			[/\[\^[^\]\n]{1,50}\]/g, ''],
			[/https?:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:pull|issues)\/(\d{1,9})[^\s)\]>]{0,200}/g, '#$1'],
			[/\s?\(\s?<?https?:\/\/[^\s)>]{1,500}>?\s?\)/g, ''],
			[/\s?<?https?:\/\/[^\s>)\]]{1,500}>?/g, ''],
		];
		const RESTRUCTURED = [
			[/:[a-z][a-z:+-]{1,30}:`(?:[^`<\n]{1,200}<)?[~!]?([^`<>\n]{1,200})>?`/g, '`$1`'],
			[/`([^`<\n]{1,200}) <[^`>\n]{1,500}>`__?/g, '$1'],
		];
		const MARKUP = [
			[/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
			[/(?<![\w:]):[a-z][a-z_]{2,30}:(?=\s|$)/g, ''],
			[/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3}|~~)(?=\S)/gu, ''],
			[/(?<=[^\s\\])(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu, ''],
			[/\\(?=[!-/:-@[-`{-~])/g, ''],
			[/&nbsp;/g, ' '],
			[/&lt;/g, '<'],
			[/&gt;/g, '>'],
			[/&quot;/g, '"'],
			[/&amp;/g, '&'],
		];
		function replaceAll(text, rules) {
			return rules.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
		}
		const MAX_LENGTH = 2_000;
		function inlineText(markup) {
			return inOneLine(replaceAll(replaceAll(markup.slice(0, MAX_LENGTH), RESTRUCTURED), LINKS), MARKUP);
		}
		function inOneLine(text, markup) {
			const parts = (0, visible_text.P)(text.slice(0, MAX_LENGTH)).split(/`+/);
			const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
			const code = (part) => (part.trim() === '' ? '' : `\`${part.trim()}\``);
			const words = parts.map((part, index) => (isCode(index) ? code(part) : replaceAll(part, markup))).join('');
			return words.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
		}
		const TITLE_MARKUP = [
			...LINKS.slice(3),
			[/<[a-z]{1,20}\s[^<>=]{1,200}=[^<>]{0,300}>|<!--[^<>]{0,300}-->/gi, ' '],
			[/(?<![\w*])\*{1,2}([\w-]{1,40})\*{1,2}(?![\w*])/g, '$1'],
		];
		function titleText(title) {
			return inOneLine(title, TITLE_MARKUP);
		}
		function withoutCode(line) {
			return line.replace(/`[^`]{0,2000}`/g, code => '_'.repeat(code.length));
		}
		;
		const names_NAMES = [
			/(?<![\w`-])(--[a-z][\w-]{1,60}(?:\.[a-z][\w-]{0,60}){0,6})/,
			/`([^`\n]{2,60})`/,
			/(?<![\w-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/,
			/(?<![\w./-])([a-zA-Z]\w*(?:\.[a-zA-Z_]\w*)+)\b(?![/.-])/,
			/(?<![\w./-])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b(?![/.-])/,
			/(?<![\w./-])([A-Z][a-z0-9]+[A-Z][a-zA-Z0-9]*)\b(?![/.-])/,
		];
		const OTHER_NAME = /\.(?:py|pyi|[cm]?[jt]sx?|rs|go|md|rst|json|ya?ml|toml|txt|c|cc|cpp|h|hpp|cu|cuh|sh|com|org|io|net|dev)$|^(?:e\.g|i\.e|Node\.js|Next\.js)$/i;
		const PRODUCT = /^(?:[KMGT]iB$|v?\d[\w.]*$|PyTorch|TypeScript|JavaScript|GitHub|OpenAI|DeepSeek|PostgreSQL|TensorRT|macOS|WebKit)/;
		function nameIn(text) {
			return names_NAMES.map(pattern => pattern.exec(text)?.[1]).find(name => name !== undefined && !OTHER_NAME.test(name) && !PRODUCT.test(name));
		}
		function clausesOf(text) {
			const ends = [...withoutCode(text).matchAll(/[,;] | and /g)];
			const starts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length)];
			return starts.map((start, at) => text.slice(start, ends[at]?.index));
		}
		const PASSIVE = /\b(?:is|are|was|were|been|being|be|get|gets|as)(?: \w+)? $/i;
		const NOT_OBJECT = /: | (?:from|in|on|at|by|to|with|within|between|when|if|until|unless|instead|via|because|since|as|so)\b|(?<!\b(?:support|use|usage)) (?:for|of)\b/i;
		function objectNameIn(text, verb) {
			for (const clause of clausesOf(text)) {
				const visible = withoutCode(clause);
				const found = verb.exec(visible);
				if (found === null)
					continue;
				const before = clause.slice(0, found.index);
				const start = found.index + found[0].length;
				const after = clause.slice(start);
				if (PASSIVE.test(before) || after.trim() === '')
					return nameIn(before);
				const end = visible.slice(start).search(NOT_OBJECT);
				return nameIn(end === -1 ? after : after.slice(0, end));
			}
			return;
		}
		const VALUE = /`[^`\n]{1,40}`|"[^"\n]{1,40}"|'[^'\n]{1,40}'|-?\d[\d_.,]*(?:\s?(?:%|[kKMGT]i?B|ms|s|seconds?|minutes?|hours?|days?))?(?!\w|\.\w)|\b(?:[Tt]rue|[Ff]alse|[Nn]one|null|on|off|enabled|disabled)\b/
			.source;
		const NAME_VALUE = `${VALUE}|\\b[\\w./-]*[_\\d/-][\\w./-]*\\b`;
		const FROM_TO = new RegExp(`\\bfrom (${NAME_VALUE}) to (${NAME_VALUE})`);
		const ARROW = new RegExp(`(${VALUE})\\s*(?:->|\u2192|=>)\\s*(${VALUE})`);
		const TO = new RegExp(`\\b[Dd]efaults?(?: value)?(?: (?:of|for) \\S+| \`[^\`]{1,40}\`)?(?: now)? ?(?:to|is|=) ?(${VALUE})|\\bto (${VALUE})(?: by default)?[.)]?$`);
		const INSTEAD = new RegExp(`(${VALUE})[^.\`"'\\d]{0,20} instead of (${VALUE})`);
		function bare(value) {
			return value?.replace(/^[`"']|[`"',.]$/g, '').trim();
		}
		function valuesIn(text) {
			const both = FROM_TO.exec(text) ?? ARROW.exec(text);
			if (both !== null)
				return { from: bare(both[1]) ?? '', to: bare(both[2]) ?? '' };
			const instead = INSTEAD.exec(text);
			if (instead !== null)
				return { from: bare(instead[2]) ?? '', to: bare(instead[1]) ?? '' };
			const one = TO.exec(text);
			const to = bare(one?.[1] ?? one?.[2]);
			return to === undefined ? {} : { to };
		}
		const OF_DEFAULT = [
			/\bdefaults?(?: value)? (?:of |for )?(?:the )?(?!from |to )([\w./-]+(?: [\w./-]+)?) (?:from|to) /i,
			/^\w+ (?:the )?([\w./-]+) default(?: value)? (?:from|to)\b/i,
		];
		function defaultNameIn(text) {
			const clause = clausesOf(text).find(part => /\bdefault/i.test(part)) ?? text;
			const { from, to } = valuesIn(text);
			const name = nameIn(clause);
			if (name !== undefined && name !== from && name !== to)
				return name;
			return OF_DEFAULT.map(pattern => pattern.exec(clause)?.[1]).find(found => found !== undefined);
		}
		const AFFECTS = /\b(?:only )?affects? (?:only )?([^.;:]{4,100})/i;
		function affectedIn(texts) {
			return texts.map(text => AFFECTS.exec(text)?.[1]?.trim()).find(found => found !== undefined);
		}
		;
		const line_MAX_LENGTH = 110;
		const MIN_WORDS = 4;
		const ENDINGS = [
			/\s?[([](?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|part of|by|from|via|in|pr|gh|issue)?:?\s?(?:@[\w-]{1,40}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9}|[a-z]{2,10}-\d{1,9})(?:,\s?|\s(?:and\s)?)?){1,5}[)\]]$/i,
			/\s(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see|by|pr):? (?:@[\w-]{1,40}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9})$/i,
			/\s-\s?#\d{1,9}$/,
			/\s(?:thanks|thank you|thx)(?: to)?,? @?[\w-]{1,40}(?: for [^.]{1,40})?!?$/i,
			/(?<!\.|\b(?:etc|inc|ltd))[.\u3002!\uff01]$|[;:\uff1a\uff1b,\uff0c|]$|\s[-\u2013\u2014|]$/i,
		];
		function withoutEnding(line) {
			const shorter = ENDINGS.reduce((rest, ending) => rest.replace(ending, ''), line).trimEnd();
			return shorter === line || shorter === '' ? line : withoutEnding(shorter);
		}
		const PREFIXES = /^(?:pre|re|un|auto|de|non|multi|cross|co|self|hot|opt|early|back|short|lazy|per|type)-\p{Ll}+(?=[\s,]|$)/u;
		const SMALL_NAMES = /^(?:npm|npx|pnpm|yarn|uv|uvx|pip|git|gh|curl|ssh|mypy|eslint|tsc|webpack|rustc|cargo|go|kubectl|vllm|sglang|vite|bevy)(?=[\s,]|$)/;
		function capitalized(line) {
			const isWord = /^\p{Ll}+(?:['\u2019]\p{Ll}+)?(?=[\s,:]|$)/u.test(line) || PREFIXES.test(line);
			return isWord && !SMALL_NAMES.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line;
		}
		const CLAUSE = /[;\uff1b\u3002]|[.:] |: |\uff0c|, (?:which|so|and|but|because|while|as|since|where|including|such|thus|\p{Ll}+ing|raised|based|e\.g\.|i\.e\.)\b| \(| [\u2013\u2014-] | (?:so that|because|in order to|such as|which|e\.g\.|i\.e\.)\b/gu;
		const DEPENDENT = /^(?:before|after|when|while|if|because|since|once|until|as|in order to|previously|to)\b/i;
		const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
		function wordCount(text) {
			const unspaced = text.match(UNSPACED)?.length ?? 0;
			return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
		}
		const DETAIL = / (?:for|by|via|using|during|through|including|in order to|to allow|to avoid|to fix|to match|with)\b/g;
		const LIMITS = /\b(?:not|no|never|without|only|unless|except|instead|don't|than|until)\b/i;
		const MIN_DETAILED_WORDS = 6;
		function lastCut(line, pattern, minWords) {
			const visible = withoutCode(line).slice(0, line_MAX_LENGTH + 1);
			const cuts = [...visible.matchAll(pattern)].map(({ index }) => line.slice(0, index).trimEnd());
			return cuts.findLast(kept => wordCount(kept) >= minWords && !isOpen(kept));
		}
		function cutAtClause(line) {
			const clause = lastCut(line, CLAUSE, MIN_WORDS);
			if (clause !== undefined && !DEPENDENT.test(clause))
				return clause;
			const detail = LIMITS.test(withoutCode(line)) ? undefined : lastCut(line, DETAIL, MIN_DETAILED_WORDS);
			return detail ?? null;
		}
		function isOpen(text) {
			const visible = withoutCode(text);
			const count = (sign) => visible.match(sign)?.length ?? 0;
			return count(/[([{]/g) > count(/[)\]}]/g) || count(/"/g) % 2 === 1 || count(/\u201c/g) > count(/\u201d/g);
		}
		function withoutAsides(line) {
			const visible = withoutCode(line);
			const asides = [...visible.matchAll(/ \([^()]{3,200}\)(?=[ ,.]|$)/g)];
			return asides.reduceRight((rest, { index, 0: aside }) => rest.slice(0, index) + rest.slice(index + aside.length), line);
		}
		function cutAtSpace(line) {
			const visible = withoutCode(line);
			const space = visible.lastIndexOf(' ', line_MAX_LENGTH - 1);
			if (space > line_MAX_LENGTH / 3)
				return `${line.slice(0, space).replace(/[\s,;:.(\u2013\u2014-]+$/, '')}\u2026`;
			const kept = line.slice(0, line_MAX_LENGTH - 2).replace(/[\ud800-\udbff]$/, '');
			return `${kept}${(kept.match(/`/g)?.length ?? 0) % 2 === 1 ? '`' : ''}\u2026`;
		}
		function asLine(markup) {
			return lineFrom(inlineText(markup));
		}
		function lineFrom(text) {
			const line = withoutEnding(text).replace(/^(?:[\s,;\u2013\u2014|\u2022-]|\*(?!\.)|\.{2,}|\.(?![\p{L}\p{N}])|:(?=\s))+(?=[.\p{L}\p{N}`"\u201c'@([])/u, '');
			if (line.length <= line_MAX_LENGTH)
				return capitalized(line);
			const direct = withoutAsides(line);
			if (direct.length <= line_MAX_LENGTH)
				return capitalized(direct);
			return capitalized(withoutEnding(cutAtClause(direct) ?? cutAtSpace(direct)));
		}
		;
		const sections_MAX_READ_LENGTH = 65_536;
		const MAX_LINE_LENGTH = 2_000;
		const MAX_BLOCK_LENGTH = 2_000;
		const MAX_SECTIONS = 200;
		const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
		const MARKED = /^\s{0,3}(#{1,6})(?:\s+|$)(.*)$/;
		const BOLD = /^\s{0,3}(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?\s*$|^\s{0,3}<h[1-6]>([^<]{1,80})<\/h[1-6]>/i;
		const MAX_HEADING_WORDS = 5;
		const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
		const LABEL = /^\s{0,3}((?:release[- ]notes?|change ?log(?: entry| entries)?|user[- ]facing changes?)[^:\n]{0,20}):\s*$/i;
		const THEMATIC_BREAK = /^\s{0,3}(?:[-*_]\s*){3,}$/;
		const ITEM = /^\s{0,8}(?:[-*+\u2022]|\d{1,3}[.)])\s+/;
		const sections_CHECKBOX = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[[ xX]?\](?:\s|$)/;
		const TRAILER = /^\s*(?:[A-Z][a-z]+(?:-[A-Za-z]+)*-by|test plan|tested|reviewers|subscribers|tags|tasks|stack-info|change-id|ghstack-source-id|pull[- ]request(?: resolved)?|differential revision|cc|issues?|jira|ticket|links?|refs?|fixes|closes|resolves|fixed|closed|depends on|related(?: to| issues?| prs?)?|part of|follow[- ]?up(?: to| of)?|backports?|cherry[- ]?pick(?:ed)?(?: from| of)?|[A-Z]{3,8}=\S+$)\s*(?::|#|@|https?:|$)/i;
		const CLOSES = /^\s*(?:[-*+]\s+)?(?:partially\s+|also\s+|should\s+)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|addresse?s?|towards?|refs?|see|for|part of|follow[- ]?up (?:to|of|for))\s*:?\s+(?:issue\s+|pr\s+)?(?:\[?#\d|https?:|\[|[\w.-]+\/[\w.-]+#\d|<?http)/i;
		const SKIPPED = [
			/^\s*$/,
			/^\s*[>|]/,
			/^\s*\/?>$|^\s*<\/?(?:img|video|picture|source|table|tr|td|th|p|div|br|center|sub|sup|a)\b/i,
			/^\s*!\[/,
			THEMATIC_BREAK,
			UNDERLINE,
			sections_CHECKBOX,
			TRAILER,
			CLOSES,
		];
		const INDENTED_CODE = /^(?: {4}|\t)/;
		function removeBetween(text, open, close) {
			let kept = '';
			let from = 0;
			for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
				kept += text.slice(from, start);
				const end = text.indexOf(close, start + open.length);
				if (end === -1)
					return kept;
				from = end + close.length;
			}
			return kept + text.slice(from);
		}
		function visibleLines(body) {
			const shown = removeBetween(body.slice(0, sections_MAX_READ_LENGTH), '<!--', '-->');
			const unfolded = removeBetween(removeBetween(shown, '<details', '</details>'), '<img', '>');
			return unfolded.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.slice(0, MAX_LINE_LENGTH));
		}
		function lineOf(text, next) {
			const [, marks, words] = MARKED.exec(text) ?? [];
			if (marks !== undefined)
				return { kind: 'heading', text: words ?? '', level: marks.length };
			const [bold, strong, html] = BOLD.exec(text) ?? [];
			if (bold !== undefined)
				return { kind: 'heading', text: strong ?? html ?? '', level: 7 };
			const [, label] = LABEL.exec(text) ?? [];
			if (label !== undefined)
				return { kind: 'heading', text: label, level: 7 };
			if (SKIPPED.some(pattern => pattern.test(text)))
				return { kind: 'skipped', text };
			if (ITEM.test(text))
				return { kind: 'item', text };
			if (INDENTED_CODE.test(text))
				return { kind: 'indented', text };
			const underlined = UNDERLINE.test(next) && text.trim().split(' ').length <= MAX_HEADING_WORDS;
			return underlined ? { kind: 'heading', text, level: 2 } : { kind: 'prose', text };
		}
		function linesOf(body) {
			const lines = visibleLines(body);
			let fence = null;
			return lines.flatMap((text, index) => {
				const mark = FENCE.exec(text)?.[1] ?? null;
				if (fence !== null) {
					if (mark?.startsWith(fence))
						fence = null;
					return [];
				}
				fence = mark;
				return [mark === null ? lineOf(text, lines[index + 1] ?? '') : { kind: 'skipped', text }];
			});
		}
		function sectionsOf(body) {
			let section = { heading: '', level: 0, blocks: [] };
			const sections = [section];
			let open = null;
			const lines = linesOf(body);
			const isItem = (index) => lines[index]?.kind === 'item';
			for (const [index, line] of lines.entries()) {
				if (line.kind === 'heading') {
					if (sections.length === MAX_SECTIONS)
						return sections;
					section = { heading: line.text.trim(), level: line.level, blocks: [] };
					sections.push(section);
				}
				if ((line.kind === 'prose' || line.kind === 'indented') && open !== null) {
					if (open.text.length < MAX_BLOCK_LENGTH)
						open.text += ` ${line.text.trim()}`;
					continue;
				}
				open = null;
				if (line.kind !== 'prose' && line.kind !== 'item')
					continue;
				const isCommitTitle = /^\* /.test(line.text) && !isItem(index - 1) && !isItem(index + 1);
				if (isCommitTitle && section.heading === '')
					continue;
				open = { text: line.text.replace(ITEM, '').trim(), item: line.kind === 'item' };
				section.blocks.push(open);
			}
			return sections;
		}
		;
		const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|ca|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;
		function sentencesOf(text) {
			const visible = withoutCode(text);
			const sentences = [];
			let from = 0;
			for (const { index, 0: end } of visible.matchAll(/[.!?]["')\]]?(?= )|[\u3002\uff01\uff1f]/g)) {
				const stop = index + end.length;
				const sentence = text.slice(from, stop);
				if (ABBREVIATION.test(visible.slice(Math.max(from, stop - 12), stop)))
					continue;
				if (/^\s*\p{Ll}/u.test(visible.slice(stop, stop + 3)))
					continue;
				sentences.push(sentence.trim());
				from = stop;
			}
			return [...sentences, text.slice(from).trim()].filter(sentence => sentence !== '');
		}
		;
		const VERBS = `
abort absorb accelerate accept account acknowledge acquire activate adapt add address adjust adopt advance advertise
alias align allocate allow always amend annotate answer anticipate append apply arrange ask assert assign attach
attempt auto-detect avoid await back-port backfill backport bail ban batch bind blend block boost bootstrap borrow
bound break bring broaden build bump bundle bypass cache calculate call cancel cap capture carry cast catch centralize
chain change check choose chunk claim clamp clarify clean cleanup clear clone close coalesce coerce collapse collect
combine compact compare compensate compile complete compose compress compute concatenate condense configure confine
confirm connect consider consolidate constrain construct consume continue control convert coordinate copy correct
correlate count cover create crop customize deactivate debounce decode decouple dedent dedupe deduplicate default
defer define delay delegate delete demote deny deploy deprecate derive describe deserialize destroy desugar detach
detect determine dim disable disallow disambiguate discard disconnect discover dismiss dispatch display dispose
distill distinguish do document don't double downgrade download drain drop dump duplicate elect elide embed emit
emphasize emulate enable encapsulate encode encourage enforce enhance enlarge enqueue ensure enter erase escape
establish evaluate evict evolve exclude execute exempt exercise exit expand expect expire explain export expose extend
externalize extract factor fail fall fallback favor favour fetch fill filter finalize find fine-tune finish fire fix
fixup flag flatten flip flush focus fold follow forbid force fork forward freeze fuse gate gather generate get give
group guarantee guard hand-off handle harden hide highlight hoist honor honour hook hydrate ignore implement import
impose improve include increase increment indent index indicate infer inform inherit initialise initialize inject
inline insert inspect install instantiate instrument integrate intercept intern interpolate interpret introduce
invalidate invoke isolate iterate join justify keep label land launch lazy-load leave let lift limit link lint list
load localize lock log look lower lowercase maintain make manage map mark match materialize measure memoize merge
migrate minimize mint mirror mitigate mock modernize modify modularize monitor mount move mute name narrow nest
normalize notify nudge obey offer offload omit only open opt opt-in optimise optimize order overhaul override
overwrite pack pad paginate parallelize parameterize parse partition pass patch pause perform permit persist pick pin
place plumb polish poll polyfill populate port postpone pre-allocate pre-init precompile precompute predict prefer
prefetch prefix preload prepare prepend preserve prevent print prioritize probe process produce profile prohibit
promote propagate protect prove provide prune publish pull purge push put quantize quarantine query queue quiet quote
raise randomize rank rate-limit re-add re-enable re-export re-land re-use reach read reapply rearrange rebase rebuild
reclaim recognize recompile recompute reconcile reconnect record recover recycle redact redirect rediscover reduce
reextract refactor reference refine reformat refresh refuse regenerate register reimplement reinstate reject relabel
reland relax relay release reload relocate remap remember remove rename render reopen reorder reorganize repair repeat
rephrase replace repoint report represent require rerun rescore reserve reset reshape resize resolve respect respond
restart restore restrict restructure restyle resume retain retarget retire retrieve retrigger retry return reuse
revamp revert revise reword rework rewrite rip roll rotate round route run sandbox sanitize save scale scan schedule
scope scroll scrub seal search secure seed segment select send separate serialize serve set set-up shard share shift
shortcut shorten show shrink shut sign silence simplify skip slice slim soften solve sort spawn specialize specify
sped speed speed-up spell split squash stabilise stabilize stage standardize start stash steer stop store stream
streamline strengthen stringify strip subclass submit subscribe substitute suffix suggest support suppress surface
survive suspend swap switch sync synchronize tag take target teach tear terminate test throttle throw tidy tidy-up tie
tighten time toggle tolerate touch trace track transform translate treat trigger trim truncate trust try tune turn
tweak type-check typecheck unblock unbreak unbundle unclamp uncomment undeprecate undo unflake unhide unify uninstall
unload unlock unpin unregister unskip unwind unwrap update upgrade upload upstream use utilize validate vary vendor
verify version visit wait walk warm warn watch weaken widen wire work wrap write yield zero
`;
		const BASES = new Set(VERBS.trim().split(/\s+/));
		const IRREGULAR = new Map(Object.entries({
			made: 'make',
			built: 'build',
			kept: 'keep',
			wrote: 'write',
			rewrote: 'rewrite',
			sent: 'send',
			took: 'take',
			gave: 'give',
			got: 'get',
			brought: 'bring',
			taught: 'teach',
			chose: 'choose',
			left: 'leave',
			does: 'do',
		}));
		const verbs_ENDINGS = [
			[/ies$/, 'y'],
			[/es$/, ''],
			[/s$/, ''],
		];
		const PAST = /^(add|fix|remov|updat|improv|chang|mov|renam|replac|introduc|implement|enabl|disabl|refactor|rework|bump|upgrad|optimi[sz]|correct|resolv|switch|support|allow|avoid|prevent|ensur|expos|extract|convert|migrat|translat|adapt|adjust|reduc|simplif|creat|delet|us)(?:ed|ied)$/;
		function baseVerb(word) {
			const lower = word.toLowerCase().replace('\u2019', "'");
			if (BASES.has(lower))
				return lower;
			const irregular = IRREGULAR.get(lower);
			if (irregular !== undefined)
				return irregular;
			const [, past] = PAST.exec(lower) ?? [];
			if (past !== undefined)
				return [past, `${past}e`, `${past}y`].find(base => BASES.has(base)) ?? null;
			for (const [ending, replacement] of verbs_ENDINGS) {
				const base = lower.replace(ending, replacement);
				if (base !== lower && BASES.has(base))
					return base;
			}
			return null;
		}
		const FIRST_WORD = /^[A-Za-z][A-Za-z'\u2019-]*(?=[\s,]|$)/;
		const NO_VERB = /^(?:after|all|also|and|as|at|before|both|but|by|during|even|every|for|from|if|in|into|not|on|once|only|or|over|since|such|than|that|then|this|to|under|unless|until|when|where|while|with|within|without)$/i;
		const ARTICLE = /^(?:an?|the|each|every|its|any)$/i;
		const AFTER_NOUN = /^(?:of|is|are|was|were|has|have|can|should|must|will|does|and|or|by|such|no|now)$/i;
		const PREPOSITION = /^(?:for|on|in|at|from|to|after|with|when)$/i;
		const NOUNS = /^(?:support|release|change|lock|cache|log|hook|patch|report|access|call|document|dump|fix|flag|label|limit|map|order|process|query|queue|range|record|reference|state|use|time|trace|version|monitor|mirror|mount)$/;
		const FINITE = /\b(?:is|are|was|were|can|should|must|will|would|has|have|does|do|now|no longer|such as)\b/i;
		const CLAUSE_START = /\b(?:when|if|that|where|which|because|while|as|after|before|so|what|whose|who)\b.*$/i;
		function isParticiple(word, line) {
			const isInflected = /(?:ed|s)$/i.test(word) && !BASES.has(word.toLowerCase());
			return isInflected && FINITE.test(withoutCode(line).replace(CLAUSE_START, ''));
		}
		const RELATIVE = /^\w+s (?:that|which|who) (?:is|are|was|were|has|have|had|can|do|does|no longer)\b/i;
		function startsWithVerb(line) {
			const [word = ''] = FIRST_WORD.exec(line) ?? [];
			const base = baseVerb(word);
			const [, second = ''] = line.split(' ', 2);
			if (base === null)
				return /^\p{L}\p{Ll}+$/u.test(word) && ARTICLE.test(second) && !NO_VERB.test(word);
			if (isParticiple(word, line) || RELATIVE.test(line))
				return false;
			return !AFTER_NOUN.test(second) && !(NOUNS.test(base) && PREPOSITION.test(second));
		}
		const SECOND_VERB = /( and (?:also )?)(remove|add|make|replace|rename|improve|allow|ensure|introduce|enable|disable|expose|deprecate)s\b/g;
		function imperative(line) {
			const [word = ''] = FIRST_WORD.exec(line) ?? [];
			const base = baseVerb(word);
			if (base === null || !startsWithVerb(line))
				return line;
			const rest = line.slice(word.length);
			return base + (/s$/i.test(word) ? rest.replace(SECOND_VERB, '$1$2') : rest);
		}
		;
		const KEY = /^([\w-]{1,40}):\s*(.*)$/;
		const OTHER_KEYS = /^(?:kind|time|custom|change_?type|component|issues?|change_logs|version|pr|author|type|project|subtext|category|trivial|prelude)$/i;
		const FOLDED = /^[|>][+-]?\d?$/;
		const fragment_texts_ITEM = /^\s*-\s+(.*)$/;
		const unquoted = (text) => text.replace(/^(["'])(.*)\1$/, '$2').replaceAll("''", "'");
		function yamlTexts(text) {
			const texts = [];
			let isRead = false;
			let open = false;
			for (const line of text.split(/\r?\n/)) {
				const [, key, value = ''] = KEY.exec(line) ?? [];
				const [, item] = fragment_texts_ITEM.exec(line) ?? [];
				const content = key === undefined ? item : value;
				if (key !== undefined)
					isRead = !OTHER_KEYS.test(key);
				if (!isRead || /^\s*#/.test(line))
					continue;
				if (line.trim() === '')
					open = false;
				else if (content !== undefined) {
					const start = content.trim();
					texts.push(FOLDED.test(start) ? '' : unquoted(start));
					open = true;
				}
				else if (open)
					texts.push(`${texts.pop() ?? ''} ${line.trim()}`.trim());
			}
			return texts.filter(one => one !== '');
		}
		function splitFrontMatter(text) {
			const [, matter = '', rest = text] = /^\s*---\r?\n([\s\S]{0,4000}?)\r?\n---\s*(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
			return [matter, rest];
		}
		const paragraphsOf = (markdown) => sectionsOf(markdown).flatMap(({ blocks }) => blocks.map(({ text }) => text));
		const SAYS_ENOUGH = /\b(?:is|are|can|now|has|have|no longer|replaced|renamed|removed|moved|returns?|supports?|works?)\b/i;
		const NEEDS_CONTEXT = /^(?:previously|until|in order|before|\w+ing|when|if|this|it|these|we|i|so|but|bevy \d|in (?:bevy|the past|previous))\b/i;
		const TELLS = /\b(?:can|now|supports?|lets?|allows?|no longer|has been|have been)\b/;
		function isTelling(sentence) {
			const words = wordCount(sentence);
			return (words >= 4 && words <= 24 && TELLS.test(sentence) && !/\bbut\b/.test(sentence) && !NEEDS_CONTEXT.test(sentence));
		}
		function frontMatterTexts(text) {
			const [matter, rest] = splitFrontMatter(text);
			const [, title] = /^title:\s*(.+)$/m.exec(matter) ?? [];
			const paragraphs = paragraphsOf(rest);
			if (title === undefined)
				return paragraphs;
			const name = unquoted(title.trim());
			if (wordCount(name) > 2 && (startsWithVerb(name) || SAYS_ENOUGH.test(name)))
				return [name];
			return sentencesOf(inlineText(paragraphs[0] ?? ''))
				.filter(isTelling)
				.slice(0, 1);
		}
		function blockTexts(text) {
			const [, inside = text] = /^```release-note[\w:-]*\s*\n([\s\S]{0,4000}?)\n```/m.exec(text) ?? [];
			return inside.split(/\n\s*\n/).map(one => one.replace(/^[\w./-]{1,60}:\s/, '').trim());
		}
		const withoutRstHeadings = (text) => text.replace(/^[^\n]{1,200}\n[-=~^"'*+#]{3,200}\s*$/gm, '');
		function changelogTexts(text, number) {
			const items = paragraphsOf(text).filter(item => !/^\[?v?\d+\.\d+/.test(item));
			const naming = items.filter(item => new RegExp(`(?:#|/pull/)${number}\\b`).test(item));
			return naming.length > 0 ? naming : items.filter(item => !/#\d|\/pull\/\d/.test(item));
		}
		function textsOf(path, text, number) {
			switch ((0, fragment_paths.Ic)(path)) {
				case 'front-matter':
					return frontMatterTexts(text);
				case 'prose':
					return paragraphsOf(withoutRstHeadings(text));
				case 'yaml':
					return yamlTexts(text);
				case 'release-note-block':
					return blockTexts(text);
				case 'changelog':
					return changelogTexts(text, number);
				default:
					return [];
			}
		}
		;
		const note_MIN_WORDS = 3;
		const INSTRUCTION = /^(?:please|if (?:this|you|there|yes|the)|describe|write|add (?:a|your) (?:release|changelog)|see (?:the )?(?:release|above|title|description|summary)|enter|todo|tbd|(?:added|fixed|improved)[/|]|replace this|for example|this section|note that (?:it|this)|same as (?:the )?title|as (?:in|per) (?:the )?title|choose|delete|the changelog|will be)\b|\.\.\.$/i;
		const CATEGORY = /^(?:\[[^[\]]{1,30}\]\s*){1,4}[-:\u2013]?\s*|^(?:\*\*|__)?(?:added|changed|deprecated|removed|fixed|security|improved|new|breaking(?: change)?s?|enhancements?|features?|bug ?fix(?:es)?|fix(?:es)?|note|docs?|performance)(?:\*\*|__)?\s?:(?:\*\*|__)?\s+|^(?:\*\*|__)breaking(?: changes?)?[:.!]?(?:\*\*|__)[:.!]?\s+/i;
		function withoutCategory(text) {
			const rest = text.replace(CATEGORY, '');
			return rest === text || rest === '' ? text : withoutCategory(rest);
		}
		function isNote(markup) {
			const text = inlineText(withoutCategory(markup.trim()));
			return !INSTRUCTION.test(text) && !/[:?]$/.test(text) && wordCount(text.replace(/#\d+/g, '')) >= note_MIN_WORDS;
		}
		const SUBJECT = /^(?:(?:it|we|this (?:pr|change|commit|patch))(?: now| also)? |this (?=\p{Ll}+s )|will (?=allow|add|support|enable|let))(?=\p{Ll})/iu;
		const WITH_CHANGE = /^(?:with|in|after) this (?:pr|change|commit|patch|release|version),? /i;
		function noteLine(markup) {
			const text = inlineText(titlePrefix(withoutCategory(markup.trim())).rest);
			const [first = '', second] = sentencesOf(text);
			const isShort = wordCount(first) < note_MIN_WORDS && second !== undefined;
			const sentence = isShort ? second : first;
			if (WITH_CHANGE.test(sentence))
				return asLine(sentence.replace(WITH_CHANGE, ''));
			return asLine(imperative(sentence.replace(SUBJECT, '')));
		}
		;
		const BACKPORT = /^\s*(?:\ud83c\udf52|\ud83e\udd16)?\s*(?:\[?(?:automated |manual )?(?:back-?port|cherry-?pick(?:ed)?)(?: of)?(?: (?:to )?[\w./-]{1,40})?(?: (?:pr )?#\d{1,9})?(?: (?:on|to|into|for|onto) (?:branch )?[\w./-]{1,40})?\]?\s*[:\uff1a-]?\s+|(?:back-?port|cherry-?pick)\(.{1,40}\):\s+)(?=\S)/i;
		const title_NUMBERING = [
			/^\(?(?:part|step|phase|pr)?\s?(?:\d{1,2}|n)\s?\/\s?(?:\d{1,2}|[nx])\)?\s?[:\u2013-]?\s+/i,
			/^(?:part|step|phase) \d{1,2}\s?[:\u2013-]\s+/i,
			/\s[([](?:part|step|phase|extra|final|pr|stage|item)(?: item)?(?:\s?(?:\d{1,2}|n))?(?:\s?(?:of|\/)\s?(?:\d{1,2}|[nx]))?(?: item \d{1,2})?[)\]]$/i,
			/\s[([]\d{1,2}[)\]]$|\s?[([](?:\d{1,2}|n)\s?(?:of|\/)\s?(?:\d{1,2}|[nx])[)\]]$/i,
			/\s?[,\u2013-]?\s(?:part|step) \d{1,2}$/i,
		];
		const MARKS = /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|:[a-z_]{2,30}:|\s|(?:bug|hot)[ -]?fix(?:es)?:\s)+(?=\S)/iu;
		const SPACED_COLON = /^([\p{L}\p{N}_./-]{1,30}(?: [\p{L}\p{N}_./-]{1,30}){0,3}) :(?=\s)/u;
		const TOPIC = /^[\p{L}\p{N}_/.+]{1,30}(?: [\p{L}\p{N}_/.+&]{1,30}){0,2} [-\u2013\u2014] (?=\p{L})/u;
		function withoutTopic(words) {
			const rest = words.replace(TOPIC, '').replace(TOPIC, '');
			return rest !== words && startsWithVerb(rest) ? rest : words;
		}
		const MENTION = /\s(?:\/?cc:?\s)?(?:@[\w-]{1,40}\/[\w-]{1,60}[,\s]*)+$/;
		const FIXES_ISSUE = /^fix(?:e[sd])?:? #\d{1,9}\s*[:(\u2013-]\s*(.{5,200}?)\)?$/i;
		const BUG = /^[\w ]{3,60}\b(?:bug|issue|regression):\s+(?=\S)/i;
		const DOCUMENT = /^(?:TODO|KNOWN[_-]BUGS|ROADMAP|CHANGE ?LOG|CHANGES|NEWS|RELEASE[_-]NOTES|HISTORY|THANKS|AUTHORS|CREDITS|MAINTAINERS|CODEOWNERS|OWNERS|GOVERNANCE|README|FAQ|INSTALL|CONTRIBUTING|UPGRADING|LICEN[CS]E|COPYING)(?:\.(?:md|rst|txt|adoc))?: /;
		function title_wordsOf(title) {
			if (DOCUMENT.test(title))
				return title;
			const next = title_NUMBERING.reduce((rest, pattern) => rest.replace(pattern, ''), titlePrefix(title.replace(MARKS, '').replace(BACKPORT, '')).rest).trim();
			return next === '' || next === title ? title : title_wordsOf(next);
		}
		const DEFECT = /^(?:an? |the |some |possible |potential |more |several |another |rare |edge |all )?(?:[\w`.()'-]+ ){0,3}?(?:crash(?:es)?|crashing|leak(?:s|age)?|bugs?|races?|typos?|errors?|regressions?|panics?|deadlocks?|issues?|failures?|hangs?|flick(?:er|ering)|warnings?|exceptions?|overflow|underflow|mismatch|inconsistenc(?:y|ies)|conflicts?|links?|edge cases?|handling|parsing|rendering|loading|detection|resolution|calculation|path|paths|behaviou?r|condition|order|support|check|checks|links?|tests?|import|imports|name|names|type|types|build|usage|logic|config|wrong|accuracy|output|format|size|shape|metrics?|timeout|assert(?:ion)?|lint|docs?|ci)\b|^(?:missing|wrong|incorrect|broken|invalid|flaky|stale|duplicated?|unused|unexpected|misleading|inconsistent|improper|bad|outdated|erroneous)\b/i;
		const title_FINITE = /\b(?:is|are|was|were|does|do|did|don't|doesn't|didn't|isn't|aren't|can't|cannot|won't|can|should|must|will|would|has|have|needs?|fails?|crashes|returns|throws|misses|breaks|leaks|hangs|never|not|gets?|being|overwrites?|stays?|lacks?|keeps?|loses|remains?)\b/i;
		const title_CLAUSE_START = /\b(?:when|if|that|where|which|because|while|(?<!such )as|after|before|during|whose|due|for|so)\b.*$/i;
		const AMBIGUOUS = /^(?:cache|log|label|query|queue|index|link|list|map|process|record|report|test|trace|build|import|export|order|port|range|schedule|scope|search|shard|stream|target|type|lock|hook|patch|release|support|sort|set|format|display|update|upgrade|install|filter|render|output|version|sync|time) /i;
		const DEFECT_END = /\b(?:bugs?|errors?|failures?|crash(?:es)?|leaks?|races?|issues?|collisions?|mismatch(?:es)?|regressions?|typos?|conflicts?|overflow|deadlocks?|hangs?|warnings?)$/i;
		const SAYS_NEW = /\b(?:no longer|now|(?<!\()instead of|again|(?:is|are) kept|not .+ but)\b|(?:is|are) .+, not\b/i;
		function saysWhatCodeDoes(words) {
			const [, verb = ''] = /^`[^`]{1,60}` (\p{Ll}+s) (?!in\b|on\b|of\b|for\b|with\b|when\b)/u.exec(words) ?? [];
			return baseVerb(verb) !== null && !DEFECT_END.test(verb);
		}
		const ADVERB = /^(?!(?:wrong|incorrect|improper|unexpected|accidental|unnecessari|silent)ly)\p{L}+ly (?=\p{L})/u;
		const NOT_WORKING = /\bnot (?=\w+ing\b)/i;
		function isNamePhrase(words) {
			const names = withoutCode(words).split(/[^\p{L}'\u2019-]+/u);
			return /^\p{Lu}{2,}\s/u.test(words) && !/[:;,]\s/.test(words) && names.every(name => baseVerb(name) === null);
		}
		function asFix(words) {
			if (AMBIGUOUS.test(words) && DEFECT_END.test(withoutCode(words).replace(title_CLAUSE_START, '').trimEnd())) {
				return `Fix ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
			}
			if (startsWithVerb(words) ||
				(ADVERB.test(words) && startsWithVerb(words.replace(ADVERB, ''))) ||
				/^(?:do not|don['\u2019]t|never|no longer|no more|not|hot-?fix|bug-?fix|revert|re-?land|security)\b/i.test(words))
				return words;
			if (/\p{sc=Han}/u.test(words.slice(0, 8)))
				return /\u4fee|\u89e3\u51b3|\u907f\u514d|\u9632\u6b62/.test(words) ? words : `\u4fee\u590d\uff1a${words}`;
			if (/\bfix$/i.test(words))
				return `Fix ${words.replace(/\s*\bfix$/i, '')}`;
			if (SAYS_NEW.test(withoutCode(words)) || /\b(?:workaround|(?:bug|hot)?fix(?:es)?|fixed)\b/i.test(words))
				return words;
			const lower = /^\p{Lu}\p{Ll}+(?=[\s,]|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
			const head = withoutCode(words).replace(title_CLAUSE_START, '');
			const isThing = DEFECT.test(words) || NOT_WORKING.test(head) || isNamePhrase(words);
			const isNoun = isThing && !title_FINITE.test(head.replace(NOT_WORKING, '')) && !saysWhatCodeDoes(words);
			return isNoun ? `Fix ${lower}` : `Fix: ${lower}`;
		}
		const ADDED = /^(?:support (?:for|of) |an? |new |async |initial |basic |optional |experimental |native |custom |`[^`]{1,60}`(?: for|$))|\b(?:support|hook|option|options|flag|api|command|mode|page|endpoint|parameter|translation|example|plugin|adapter|backend|metrics?|events?|button|argument|setting)$/i;
		function asFeature(words) {
			const isNamed = ADDED.test(words) && !startsWithVerb(words) && !title_FINITE.test(withoutCode(words));
			return isNamed ? `Add ${words.replace(/^(?:An?|New|Async|Initial|Basic)\b/, first => first.toLowerCase())}` : words;
		}
		function asKind(words, kind) {
			if (DOCUMENT.test(words))
				return words;
			if (kind === 'fix')
				return asFix(words);
			return kind === 'feature' ? asFeature(words) : words;
		}
		function withScope(words, title) {
			const { scope } = titlePrefix(title);
			return scope === null ? words : words.replace(/^(roll|bump|update|upgrade|pin) to /i, `$1 ${scope} to `);
		}
		const CUT_END = /(?:,| and| or| for| with| to| in| of| by| on| when| from| so that| that| because| which) [^\u2026]{0,24}(?:\u2026|\.{3})$| \S{0,60}(?:\u2026|\.{3})$/;
		const QUOTING = /^(re-?vert|re-?land|re-?apply)(?:s|ed|ing)?:?\s+["\u201c'](.+)["\u201d'](?:\s*\([^()]{0,40}\))?$/i;
		function quoted(title) {
			return titleLine(title, null).replaceAll('"', '');
		}
		function titleLine(title, kind) {
			const plain = titleText(withoutTopic(title_wordsOf(title)))
				.replace(MENTION, '')
				.replace(SPACED_COLON, '$1:');
			const words = plain.replace(FIXES_ISSUE, 'Fix $1').replace(BUG, '');
			return lineFrom(asKind(imperative(withScope(words, title)).replace(CUT_END, ''), BUG.test(plain) ? 'fix' : kind));
		}
		const title_MAX_LENGTH = 500;
		const GENERIC = /^(?:fix|update|improve|clean ?up|refactor|change|misc|minor|small|various|some|more|tweak|address|add|remove|bug|general|quick|tiny|simple|further|the|an?|few|resolve|and|of|in|for|ci|test|tests|docs?|lint|build|errors?|fix(?:es)?|changes?|bugs?|issues?|stuff|things|code|review|comments?|feedback|updates?|improvements?|tweaks?|wip|hot-?fix|readme|nits?|typos?|dependencies|deps|files?|version)(?:[\s,.&/]+|$)/i;
		function isPoorTitle(line) {
			let rest = line;
			for (let shorter = rest.replace(GENERIC, ''); shorter !== rest; shorter = rest.replace(GENERIC, ''))
				rest = shorter;
			return (rest.replace(/#?\d+/g, '').trim() === '' || line.endsWith('\u2026') || (wordCount(line) < 3 && !startsWithVerb(line)));
		}
		const VERSION = /^v?\d+\.\d+[\w.+-]*$/;
		const FOLDER = /\s(?:in|of) \/\S{0,400}$/;
		function titleSentence({ pullRequest: { title, number }, kind }) {
			const short = title.slice(0, title_MAX_LENGTH).trim();
			if (short !== '' && !(0, visible_text.z)(short))
				return short;
			const words = title_wordsOf(short);
			const [, verb = '', original] = QUOTING.exec(titleText(words)) ?? [];
			if (original !== undefined)
				return lineFrom(`${capitalized(verb.toLowerCase())} "${quoted(original)}"`);
			if (VERSION.test(words))
				return `Release ${words}`;
			const line = titleLine(kind === 'dependencies' ? short.replace(FOLDER, '') : short, kind);
			return line || titleText(short) || `#${number}`;
		}
		const title = { id: 'title', read: titleSentence };
		;
		const MIGRATION_GUIDE = /(?:^|\/)migration[-_]?guides?\//;
		const SUPPORTING = /^(?:updates? (?:minimum|dependenc)|bumps? |update dependenc)/i;
		const RELEASE = /\b(?:change ?logs?|pre-?release|publish|release notes?)\b/i;
		function gathersOthers({ kind, pullRequest: { title, files, number, fragments = [] } }) {
			if (kind === 'release' || RELEASE.test(title))
				return true;
			if (files.some(({ path, status }) => status === 'removed' && ![null, 'changelog'].includes((0, fragment_paths.Ic)(path))))
				return true;
			const named = new Set(fragments
				.filter(({ path }) => (0, fragment_paths.Ic)(path) === 'changelog')
				.flatMap(({ text }) => text.match(/#\d{1,9}|\/pull\/\d{1,9}/g) ?? [])
				.map(reference => Number(reference.replace(/\D/g, ''))));
			return named.size > 2 || (named.size === 2 && !named.has(number));
		}
		const isGuide = ({ path }) => MIGRATION_GUIDE.test(path);
		function fragmentTexts(change) {
			const { fragments = [], number } = change.pullRequest;
			if (fragments.length === 0 || gathersOthers(change))
				return [];
			return fragments
				.filter(one => !isGuide(one))
				.flatMap(({ path, text: whole }) => textsOf(path, whole, number).map(text => ({ path, text })));
		}
		const fragment = {
			id: 'fragment',
			read(change) {
				const { fragments = [], number } = change.pullRequest;
				if (fragments.length === 0 || gathersOthers(change))
					return null;
				const readsGuides = fragments.every(isGuide) && !startsWithVerb(titleSentence(change));
				const texts = readsGuides
					? fragments.flatMap(({ path, text }) => textsOf(path, text, number))
					: fragmentTexts(change).map(({ text }) => text);
				const notes = texts.filter(isNote);
				const note = notes.find(text => !SUPPORTING.test(text)) ?? notes[0];
				return note === undefined ? null : noteLine(note);
			},
		};
		;
		const attention_sections_MAX_READ_LENGTH = 20_000;
		const sections_MAX_LINE_LENGTH = 1_000;
		const MAX_LINES = 400;
		const HEADING = /^\s{0,3}(?:#{1,6}\s+(\S.*)|(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?\s*)$/;
		const sections_FENCE = /^\s{0,3}(?:`{3,}|~{3,})\s*([\w-]*)/;
		const RELEASE_NOTE_FENCE = 'release-note';
		const sections_SKIPPED = /^\s*(?:>|\|)|^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[ ?\]/;
		const TICK = /^(\s*(?:[-*+]|\d{1,3}[.)])?\s*)\[[xX]\]\s*/;
		function withoutBetween(text, open, close) {
			let kept = '';
			let from = 0;
			for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
				kept += text.slice(from, start);
				const end = text.indexOf(close, start + open.length);
				if (end === -1)
					return kept;
				from = end + close.length;
			}
			return kept + text.slice(from);
		}
		function headingText(line) {
			const [, hashed, bold] = HEADING.exec(line) ?? [];
			const text = hashed ?? bold;
			return text === undefined
				? null
				: text
					.replaceAll(/[*_#`]/g, '')
					.replace(/[\s:?!.]+$/, '')
					.trim();
		}
		function sections_sectionsOf(body) {
			const text = withoutBetween(withoutBetween(body.slice(0, attention_sections_MAX_READ_LENGTH), '<!--', '-->'), '<details', '</details>');
			const sections = [{ heading: '', lines: [] }];
			let fence = null;
			for (const line of text.split(/\r\n|[\n\r]/, MAX_LINES).map(one => one.slice(0, sections_MAX_LINE_LENGTH))) {
				const mark = sections_FENCE.exec(line);
				if (mark !== null) {
					fence = fence === null ? (mark[1] ?? '') : null;
					sections.push({ heading: fence ?? '', lines: [] });
					continue;
				}
				if (fence !== null && fence !== RELEASE_NOTE_FENCE)
					continue;
				const heading = fence === null ? headingText(line) : null;
				if (heading !== null)
					sections.push({ heading, lines: [] });
				else if (!sections_SKIPPED.test(line))
					sections.at(-1)?.lines.push(line.replace(TICK, '$1'));
			}
			return sections;
		}
		;
		const MAX_SENTENCES = 60;
		const MAX_SENTENCE_LENGTH = 400;
		const RELEASE_NOTES = /^(?:release[- ]?notes?|change ?log(?: entry)?|does this pr introduce (?:any|a) user[- ]facing changes?|(?:any )?user[- ]facing changes?|(?:changes for|impact on|what changes for) users|up(?:grade|grading)(?: notes?)?)$/i;
		const BREAKING = /^(?:\W*)(?:potentially )?(?:breaking(?: api| behaviou?r)?(?: changes?)?|bc[- ]breaking(?: changes?)?|backwards?[- ]incompatib\w+(?: changes?)?)(?:\W*)$/i;
		const BREAKING_LINE = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(?:\u26a0\ufe0f?\s*)?(?:BREAKING[ -]CHANGES?|[Bb]reaking(?: [Cc]hanges?)?)\s*(?::(?:\*\*|__)?|(?:\*\*|__)\s*:)\s*(\S.*)$/u;
		const OTHER_SECTION = /\b(?:tests?|tested|testing|check ?list|benchmark\w*|accuracy|results?|related|todo|follow[- ]?ups?|alternatives?|future|before|usage|examples?|background|motivation|problem|root cause|why)\b/i;
		const NONE = /^\W*(?:none|no|n\/?a|nothing|nil|not (?:applicable|yet)|without)\b(?!\s+longer)/i;
		const LIST_MARK = /^\s*(?:[-*+\u2022]|\d{1,3}[.)])\s+/;
		function sentencesIn(lines) {
			const paragraphs = [];
			let open = false;
			for (const line of lines) {
				const isItem = LIST_MARK.test(line);
				const text = line.replace(LIST_MARK, '').trim();
				if (open && !isItem && text !== '')
					paragraphs.push(`${paragraphs.pop() ?? ''} ${text}`);
				else if (text !== '')
					paragraphs.push(text);
				open = text !== '';
			}
			return paragraphs
				.flatMap(sentencesOf)
				.map(sentence => sentence.trim())
				.filter(sentence => sentence !== '' && sentence.length <= MAX_SENTENCE_LENGTH)
				.slice(0, MAX_SENTENCES);
		}
		function sentencesUnder(sections, heading) {
			return sections
				.filter(section => heading.test(section.heading))
				.map(({ lines }) => sentencesIn(lines))
				.filter(([first]) => first !== undefined && !NONE.test(first))
				.flat();
		}
		function breakingLines(sections) {
			return sections.flatMap(({ lines }) => lines.flatMap((line, index) => {
				const first = BREAKING_LINE.exec(line)?.[1];
				if (first === undefined)
					return [];
				const rest = lines.slice(index + 1);
				const end = rest.findIndex(next => next.trim() === '' || LIST_MARK.test(next));
				return sentencesIn([first, ...rest.slice(0, end === -1 ? undefined : end)]);
			}));
		}
		const BREAKING_FRAGMENT = /[./](?:breaking|incompatible)(?:\.\d+)?(?:\.(?:md|rst|txt))?$/i;
		const NOTHING = { releaseNotes: [], breaking: [], description: [] };
		function statementsOf(change) {
			if (!isByPerson(change) || change.kind === 'dependencies' || change.kind === 'release')
				return NOTHING;
			const sections = sections_sectionsOf(change.pullRequest.body);
			const said = (texts, by) => texts.map(text => ({ text, by }));
			const others = sections.filter(({ heading }) => !RELEASE_NOTES.test(heading) && !BREAKING.test(heading) && !OTHER_SECTION.test(heading));
			const lines = breakingLines(sections).filter(text => !NONE.test(text));
			const fragments = fragmentTexts(change).map(({ path, text }) => ({ path, text: inlineText(text) }));
			const inFragments = (isBreaking) => said(fragments
				.filter(({ path }) => BREAKING_FRAGMENT.test(path) === isBreaking)
				.flatMap(({ text }) => sentencesOf(text)), 'fragment');
			return {
				releaseNotes: [...said(sentencesUnder(sections, RELEASE_NOTES), 'release-note'), ...inFragments(false)],
				breaking: [...said([...lines, ...sentencesUnder(sections, BREAKING)], 'description'), ...inFragments(true)],
				description: said(others.flatMap(section => sentencesIn(section.lines)), 'description'),
			};
		}
		function titleStatement({ prefix }) {
			const text = prefix.rest.replace(/\s*\(#\d+\)$/, '').replace(/^(?:part )?\d+\s?\/\s?(?:\d+|[nNxX])\b[:.\s-]*/i, '');
			return { text: text.trim(), by: 'title' };
		}
		;
		const MARKED_TITLE = /^\s*[a-z][\w-]*(?:\([^()]{1,60}\))?!:|\[[^\]]{0,40}(?<![\w-])(?:bc[- ])?breaking[^\]]{0,40}\]/i;
		const breaking_LABEL = /^(?:[\w /:-]*[/: ])?(?:breaking|bc[- ]?break(?:ing)?|breaking[- ]change|breaks?[- ]api)$|^semver[-:/ ]{0,2}major$/i;
		const THIS_IS_BREAKING = /\b(?:this|it|which)(?: (?:pr|pull request|change))? (?:is|introduces|contains|constitutes)(?: (?:technically|also|therefore|thus))? a (?:\w+ )?breaking change\b|\b(?:calling|marking|label?ling|considering) (?:this|it)(?: (?:pr|change))?(?: as)? (?:a )?breaking\b|^breaking change$/i;
		const HEDGED = /\b(?:not|never|if|would|could|might|may|whether|unless|some sense)\b/i;
		function breakingStatements(change) {
			const { breaking, description } = statementsOf(change);
			const { title, labels = [] } = change.pullRequest;
			const said = description.filter(({ text }) => THIS_IS_BREAKING.test(text) && !HEDGED.test(text));
			const inTitle = MARKED_TITLE.test(title) ? [titleStatement(change)] : [];
			const inLabel = labels.some(label => breaking_LABEL.test(label)) ? [{ ...titleStatement(change), by: 'label' }] : [];
			return [...breaking, ...inTitle, ...inLabel, ...said];
		}
		const breaking_breaking = {
			kind: 'breaking',
			find: (change) => {
				const statements = breakingStatements(change);
				const [first] = statements;
				if (first === undefined)
					return [];
				const texts = [...statements.map(({ text }) => text), titleStatement(change).text];
				const subject = texts.map(nameIn).find(name => name !== undefined);
				const affects = affectedIn(texts);
				return [{ by: first.by, ...(subject && { subject }), ...(affects && { affects }) }];
			},
		};
		;
		const INTERNAL_PREFIX = /^(?:ci(?:\/cd)?|cd|tests?|testing|unit ?tests?|ut|e2e|docs?|documentation|doc-build|bench(?:mark)?s?|benchmarking|perf ?tests?|examples?|demos?|tools?|tooling|devops|infra|dev|nfc|website|lint|typos?|scripts?|codspeed|nightly|internal|release|create-[\w-]+|browser|issue template|github)$/i;
		const reach_SUPPORTING = /^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|contrib|recipes?|agents?|website|site|docs?)\/|(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|testdata|fixtures?|playground|docs?|website)\/|(?:^|\/)template-[\w-]+\//i;
		function shippedSettings({ files }) {
			return files.filter(({ path, kind }) => (kind === 'config' || kind === 'manifest' || kind === 'other') &&
				!reach_SUPPORTING.test(path) &&
				!/^\.|\/\./.test(path));
		}
		function shippedImages({ files }) {
			return files.filter(({ path }) => /(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*$|\.dockerfile$/i.test(path) &&
				!reach_SUPPORTING.test(path) &&
				!/\bci\b|\btest/i.test(path));
		}
		function changesShipped(change) {
			return [...productFiles(change), ...shippedSettings(change)].some(({ status }) => status !== 'added');
		}
		function isInternal({ prefix: { tags, type, scope } }) {
			if (INTERNAL_PREFIX.test(type ?? ''))
				return true;
			const areas = [...tags.flatMap(tag => tag.split(/\s*[,&+/]\s*/)), ...(scope?.split(/\s*[,/]\s*/) ?? [])];
			const named = areas.filter(name => !/^breaking$/i.test(name));
			return named.length > 0 && named.every(name => INTERNAL_PREFIX.test(name));
		}
		const isOutOfReach = (change) => isRevert(change) ||
			(0, standing.sE)(change.outcome) ||
			change.kind === 'test' ||
			change.kind === 'release' ||
			isInternal(change) ||
			isCosmetic(change);
		function reachesUsers(change) {
			if (isOutOfReach(change))
				return false;
			const images = shippedImages(change);
			if (change.kind === 'pipeline')
				return images.length > 0 && images.length === change.files.length;
			return [...productFiles(change), ...shippedSettings(change), ...images].length > 0;
		}
		function movesManifest(change) {
			if (isOutOfReach(change) || change.kind !== 'pipeline')
				return false;
			return shippedSettings(change).some(({ kind }) => kind === 'manifest');
		}
		;
		const TERM = /\bdefault[- ](?:exports?|imports?|branch(?:es)?|namespaces?|interop|constructors?|traits?|impls?|implementations?|case|props?|parameters?|arguments?|templates?|themes?|lint\w*|rules?|streams?|context|interpreter|index|groups?|extras|features?|members?|methods?)\b|\bdefault\(\)|::default\b|\bimpl(?:ement)? default\b|\bderive\b/i;
		const TITLES = [
			/\bby default\b/i,
			/^(?:chang|switch|updat|modif|rais|increas|lower|reduc|decreas|flip|bump|adjust|tweak|restor|reset|revert to|go back to)\w*\b.*\bdefaults?\b/i,
			/^set\b.*\bdefaults?\b.*(?:\b(?:to|from)\b|=)/i,
			/^mak\w+\b.*\bdefault(?: value)?(?: \w+)?$/i,
			/^(?:use|prefer|set|mak\w+)\b.*\b(?:as|be|the) (?:\w+ )?default\b/i,
			/\bas (?:the )?default (?:for|on|in|of)\b|\b(?:as|the) default$/i,
			/^defaults? (?:to\b|`?[\w.-]+`?\s*(?:=|to\b|->))/i,
			/\bdefault(?:s| value)? (?:from|to) (?:`|"|'|-?\d|true\b|false\b|none\b)/i,
			/\bdefaults? (?:on|off)$|\bon by default\b|\boff by default\b/i,
		];
		const TITLE_EXCLUDED = /^(?:add|adds|upgrad\w+|bump|introduc\w+|implement\w*|test\w*|document\w*|clarif\w+|expos\w+|allow\w*|respect\w*|hono\w*r\w*|mention|show (?:the )?default|refactor\w*|rename|move|extract|simplif\w+|clean\w*|remove|drop|delete|deprecat\w+|improve|handle|fix(?:es|ed)?)\b(?!\s\S+ to \S+ (?:\w+ ){0,3}by default\b)|\b(?:if|when|while|where|whether|unless|already|should|not set|missing|incorrect|wrong|inconsistent|invalid|mutable|fallback)\b|\btests?\b|\bby default (?:in|for|on) (?:the )?(?:tests?|ci|dev\w*|nightly|benchmark\w*)\b|\bopt[- ]?in\b|\bin preview\b|\b(?:like|than|match\w*|follow\w*|same as) (?:the )?default|\b(?:as|because|since) (?:it|they|this)\b|\bit[\u2019']s\b|\b(?:options?|features?|settings?) (?:enabled|disabled) by default\b|\b(?:is|are|was|were) (?:\w+ )?by default\b/i;
		const SENTENCES = [
			/\b(?:chang|switch|updat|modif|flip|rais|lower|increas|reduc|bump)\w*\b[^.]{0,50}\bdefaults?\b(?: value)?[^.]{0,60}\b(?:from|to)\b/i,
			/^(?!.*\b(?:existing|already)\b)[^.]{0,80}\b(?:now|is now|are now)\b (?:defaults? to\b|(?:enabled|disabled|on|off|used|set|turned o\w+)\b[^.]{0,20} by default\b|the default\b)/i,
			/\bdefaults?(?: value)?\b[^.]{0,50}\b(?:is|are)(?: now)? (?:changed|raised|lowered|increased|reduced|flipped|switched)\b[^.]{0,60}\b(?:from|to)\b/i,
			/\bnew default (?:value )?(?:of \S+ )?is\b/i,
		];
		const USER_SENTENCES = [
			...SENTENCES,
			/\bdefaults? to\b|\bby default\b/i,
			/\bdefaults?(?: value)?\b[^.]{0,50}\b(?:was|has been|have been) (?:changed|raised|lowered|increased|reduced|flipped|switched)\b/i,
		];
		const SENTENCE_EXCLUDED = /\b(?:if|when|unless|should|would|could|may|might|upstream|tests?|ci|previously|unchanged|no longer respect\w*|unit)\b|\b(?:not|never|doesn't|without) chang\w+|\bsince v?\d|\bremains?\b|\bkeeps?\b|\bopt[- ]?in\b/i;
		const isAbout = (text, patterns) => patterns.some(pattern => pattern.test(text)) && !TERM.test(text.replaceAll('`', ''));
		function statements(change) {
			const { releaseNotes, description } = statementsOf(change);
			const title = titleStatement(change);
			const words = title.text.replaceAll(/`[^`]*`/g, '`x`');
			const breaking = breakingStatements(change).filter(({ by }) => by === 'description');
			const forUsers = [...breaking, ...releaseNotes].filter(({ text }) => isAbout(text, USER_SENTENCES));
			const others = /\bdefaults?\b/i.test(title.text) ? description.filter(({ text }) => isAbout(text, SENTENCES)) : [];
			const titleSaysSo = isAbout(words, TITLES) && !TITLE_EXCLUDED.test(words);
			const said = [...forUsers, ...others].filter(({ text }) => !SENTENCE_EXCLUDED.test(text));
			return titleSaysSo ? [title, ...said] : said;
		}
		const defaultChanged = {
			kind: 'default-changed',
			find: (change) => {
				if (!changesShipped(change) || change.kind === 'docs' || change.kind === 'dependencies')
					return [];
				const found = statements(change);
				const [first] = found;
				if (first === undefined)
					return [];
				const texts = found.map(({ text }) => text);
				const explained = breakingStatements(change).filter(({ by }) => by === 'description');
				const subject = texts.map(defaultNameIn).find(name => name !== undefined) ??
					explained.map(({ text }) => nameIn(text)).find(name => name !== undefined);
				const values = texts.map(valuesIn).find(({ from, to }) => from !== undefined || to !== undefined) ?? {};
				const affects = affectedIn(texts);
				return [{ by: first.by, ...(subject && { subject }), ...values, ...(affects && { affects }) }];
			},
		};
		;
		const platforms_NAMES = 'python|pypy|cpython|node(?:\\.?js)?|deno|bun|ruby|go|java|jdk|jvm|kotlin|scala|php|perl|\\.net|dotnet|rust|rustc|dart|flutter|swift|xcode|typescript|macos|os x|osx|windows|linux|ubuntu|debian|fedora|rhel|centos|alpine|glibc|musl|manylinux|ios|ipados|tvos|android(?: (?:api|sdk|ndk))?|ndk|minsdk(?:version)?|api level|gradle|agp|cuda|cudnn|nvcc|rocm|hip|cann|torch[_-]npu|pytorch|torch|triton|numpy|transformers|jax|nccl|gcc|clang|llvm|msvc|cmake|postgres(?:ql)?|mysql|mariadb|sqlite|redis|elasticsearch|kubernetes|k8s|helm|chrome|chromium|safari|firefox|edge|opengl|vulkan|electron|npm|yarn|pnpm|pip|setuptools|webpack|rollup|react|vue|svelte|django|flask|rails';
		const PLATFORM = new RegExp(`(?<![\\w.-])(${platforms_NAMES})(?!\\w|-(?!\\d))`, 'i');
		const platforms_VERSION = /(?:>=\s*|\u2265\s*|[vV]ersion )?[vV]?(\d+(?:\.\d+){0,3}(?:[.-]?(?:rc|alpha|beta|b|post)\.?\d*)?)(?![\w-])/;
		const platforms_FROM_TO = new RegExp(`\\bfrom ${platforms_VERSION.source} to ${platforms_VERSION.source}|${platforms_VERSION.source}\\s*(?:->|\u2192|=>)\\s*${platforms_VERSION.source}`, 'i');
		const platforms_TO = new RegExp(`(?:\\bto\\b|==|>=|\u2265)\\s*(?:\\S+[ =]=?)?${platforms_VERSION.source}`, 'i');
		function versionsIn(text) {
			const both = platforms_FROM_TO.exec(text);
			const from = both?.[1] ?? both?.[3];
			const to = both?.[2] ?? both?.[4];
			if (from !== undefined && to !== undefined)
				return { from, to };
			const one = platforms_TO.exec(text)?.[1];
			return one === undefined ? {} : { to: one };
		}
		;
		const COMPONENT = /(?<![\w./@-])(cuda(?: toolkit)?|cudnn|nccl|cann|torch[_-]npu|rocm|hip|pytorch|torch|triton(?:-ascend)?|transformers|vllm|sglang|sgl-kernel|flashinfer|flash-?attn|flash attention|cutlass|tensorrt(?:-llm)?|trt-?llm|mooncake|nixl|deepep|megatron(?:-core|-lm)?|xgrammar|ray|numpy|jax|llvm|node(?:\.js)?|electron|wgpu|winit|esbuild|rollup|rolldown|oxc|lightningcss|postcss|terser|sass|vite|vue|react|kafka|postgres(?:ql)?|redis|openssl|ffmpeg|boost|protobuf|grpc|composable[_ ]kernel|ck|flydsl|mbridge|tensordict|chromium|firefox|webkit)(?![\w./-])/i;
		const VERB = /^(?:(?:\w+ ){0,2})?(?:bump|upgrade|update|roll|downgrade|pin|move|switch)(?:s|d|ed)?\b/i;
		const DEVELOPMENT = /\b(?:dev|deps-dev|dev-?dependenc\w+|tests?|ci|docs?|actions?|runners?|workflows?|lint\w*|eslint|prettier|types?|@types\/\S+|typescript|mypy|ruff|pre-commit|benchmark\w*|examples?|nightly|lock ?file|submodule|docker image|digest|commit|main2main|rust crates?)\b|\bto (?:\S+ )?[0-9a-f]{7,40}\b/i;
		const TOOL = /(?<![\w./@-])(?:elm|webpack-(?:cli|merge|dev-server)|[\w-]+-loader|[\w-]*webpack-plugin|jest|vitest|karma|mocha|cypress|gulp|grunt|pytest(?:-[\w-]+)?|tox|nox|golangci-lint|goreleaser)(?![\w./-])/i;
		const TOOLING_TYPE = /^(?:ci|tests?|docs?|style|lint)$/;
		const RUNTIME_MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements(?:[-_/](?:common|runtime|cuda|rocm|npu|cpu|base|core))?\.txt|pubspec\.yaml|[\w.-]+\.gemspec|composer\.json|pom\.xml|Chart\.yaml|\.gitmodules|go\.mod|Cargo\.toml)$/i;
		function compatibilityOf(version) {
			const [major = '', minor = ''] = version.replace(/^v/i, '').split('.');
			return major === '0' ? `0.${minor}` : major;
		}
		function opensLine(version) {
			return /^v?(?:[1-9]\d*(?:\.0){0,3}|0\.\d+(?:\.0)?)$/i.test(version);
		}
		function manifests(change) {
			const isDart = (path) => /pubspec\.yaml$/.test(path);
			return shippedSettings(change).filter(({ path, kind }) => kind === 'manifest' && RUNTIME_MANIFEST.test(path) && !isDart(path));
		}
		const REVISION = /^\d{4,}$/;
		const PHRASE = /^(?:bump|upgrade|update|roll|downgrade|pin)(?:s|d|ed)? (?:to |the |dependency )?`?((?:(?!from\b|to\b)[@\w./-]+ ){0,2}(?!from\b|to\b)[@\w./-]+?)`?(?: (?:dependency|package|version))? (?:from|to|==)/i;
		function moveIn(change) {
			const { text } = titleStatement(change);
			const { from, to } = versionsIn(text);
			const component = COMPONENT.exec(text)?.[1];
			const bump = bumpOf(text);
			const phrase = PHRASE.exec(text)?.[1];
			const name = phrase ?? component ?? bump?.summary.split(' ')[0];
			if (name === undefined || to === undefined || !VERB.test(text) || REVISION.test(to))
				return null;
			const isCrate = change.files.some(({ path }) => path.endsWith('Cargo.toml'));
			if (component === undefined && (isCrate || !isByPerson(change)))
				return null;
			return { name, to, ...(from === undefined ? {} : { from }) };
		}
		function isMajor({ from, to }) {
			return from === undefined ? opensLine(to) : compatibilityOf(from) !== compatibilityOf(to);
		}
		function isForDevelopment({ prefix: { type, scope, rest } }) {
			const words = rest.replaceAll('`', '');
			return (DEVELOPMENT.test(words) ||
				TOOL.test(words) ||
				TOOLING_TYPE.test(type ?? '') ||
				/dev/i.test(scope ?? '') ||
				(type === 'chore' && scope === 'deps'));
		}
		const dependency = {
			kind: 'dependency',
			find: (change) => {
				const moved = moveIn(change);
				if (moved === null || isForDevelopment(change))
					return [];
				const inManifest = manifests(change).length > 0;
				const inImage = shippedImages(change).length > 0;
				const mayBreak = isMajor(moved) || breakingStatements(change).length > 0;
				if (!mayBreak || (!inManifest && !inImage))
					return [];
				return [
					{
						by: inManifest ? 'manifest' : 'title',
						subject: moved.name,
						...(moved.from === undefined ? {} : { from: moved.from }),
						to: moved.to,
					},
				];
			},
		};
		;
		const deprecated_TITLES = [
			/^(?:soft[- ])?deprecat(?:e|es|ing)\b/i,
			/^deprecated\b.*\bin favou?r of\b/i,
			/\b(?:mark|announce)\w*\b.*\b(?:as )?deprecat(?:ed|ion)\b/i,
			/(?:\band|[,;+&]) deprecat(?:e|es)\b/i,
		];
		const deprecated_SENTENCES = [
			/\bdeprecat(?:es)\b (?!warn)/i,
			/\b(?:is|are) now (?:\w+ )?deprecated\b|\b(?:has|have) been deprecated\b/i,
			/^deprecate[sd]?\b/i,
		];
		const EXCLUDED = /\b(?:warnings?|upstream|examples?|tests?|docs?|ci|unused|un-?deprecat\w+|deprecated by|since|was deprecated|already deprecated|messages?|internal)\b|\bv0 deprecation\b|\bdeprecated (?:\w+ )?(?:function|usage|call|api|code|option)s? (?:in|from)\b/i;
		const says = (text, patterns) => patterns.some(one => one.test(text)) && !EXCLUDED.test(text.replaceAll(/`[^`]*`/g, '`x`'));
		function deprecated_statements(change) {
			const { releaseNotes } = statementsOf(change);
			const title = titleStatement(change);
			const notes = [...breakingStatements(change).filter(({ by }) => by === 'description'), ...releaseNotes];
			return [
				...(says(title.text, deprecated_TITLES) ? [title] : []),
				...notes.filter(({ text }) => says(text, [...deprecated_TITLES, ...deprecated_SENTENCES])),
			];
		}
		const deprecated = {
			kind: 'deprecated',
			find: (change) => {
				const [first] = change.kind === 'dependencies' ? [] : deprecated_statements(change);
				if (first === undefined)
					return [];
				const subject = objectNameIn(first.text, /\bdeprecat\w+/i);
				return [{ by: first.by, ...(subject && { subject }) }];
			},
		};
		;
		const migration_FOLDER = /^(?:migrations?|migrate|alembic)$/i;
		const CODE = /\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i;
		const migration_NAME = /^(?:\d|[a-z]{1,12}[._-]?\d{2}|[vm][._-]?\d|[0-9a-f]{8,40}_|[a-z]{1,80}\d{8})/i;
		const DATA_FOLDER = /^(?:migrations?|alembic|flyway|liquibase)$/i;
		const DATA = /\.(?:sql|ya?ml|xml)$/i;
		const FILES = [/\.prisma$/, /schema[\w.-]{0,100}\.sql$/i, /^V\d(?=[\w.]*__[\w.-])[\w.-]+\.sql$/];
		const SCHEMA_OF_RAILS = /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/;
		const CHANGELOGS = /^changelogs?$/i;
		function isMigration(path) {
			const names = path.split('/');
			const file = names.at(-1) ?? '';
			const folders = names.slice(0, -1);
			if (FILES.some(one => one.test(file)) || SCHEMA_OF_RAILS.test(path))
				return true;
			const isChangelog = folders.some((name, index) => name === 'db' && CHANGELOGS.test(folders[index - 1] ?? ''));
			if (DATA.test(file) && (isChangelog || folders.some(name => DATA_FOLDER.test(name))))
				return true;
			const folder = folders.findIndex(name => migration_FOLDER.test(name));
			return (folder >= 0 && CODE.test(file) && names.slice(Math.max(folder + 1, names.length - 2)).some(one => migration_NAME.test(one)));
		}
		const NOT_SHIPPED = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);
		function migrationFiles(files) {
			return files.filter(({ path, kind }) => !NOT_SHIPPED.has(kind) && isMigration(path));
		}
		const migration = {
			id: 'migration',
			find: ({ files }) => {
				const found = migrationFiles(files);
				if (found.length === 0)
					return null;
				return {
					severity: found.some(({ status }) => status !== 'added') ? 'high' : 'medium',
					evidence: { paths: mostChangedPaths(found), counts: { files: found.length } },
				};
			},
		};
		;
		const GUIDE_FRAGMENT = /(?:^|\/)(?:migration|upgrade)[-_]?(?:guides?|notes?)\/[^/]+\.(?:mdx?|rst|adoc)$/i;
		const GUIDE_PAGE = /(?:^|\/)(?:docs?|guides?|website)\/(?:.*\/)?(?:migration|migrating|upgrading|breaking-changes|MIGRATION|UPGRADING)(?:-from-v\d+)?\.(?:mdx?|rst|adoc)$|^(?:MIGRATION|UPGRADING|BREAKING[_-]CHANGES)\.md$/i;
		const MIN_LINES_IN_PAGE = 3;
		function guides({ files }) {
			return files.filter(({ path, status, additions }) => (GUIDE_FRAGMENT.test(path) && status === 'added') ||
				(GUIDE_PAGE.test(path) && additions >= MIN_LINES_IN_PAGE && status !== 'removed'));
		}
		const TITLE = /^title:\s*["']?(.{4,100}?)["']?\s*$|^#\s+(.{4,100})$/m;
		function titleOfGuide({ pullRequest: { fragments = [] } }, path) {
			const [, ...titles] = TITLE.exec(fragments.find(one => one.path === path)?.text ?? '') ?? [];
			const title = titles.find(one => one !== undefined);
			return title === undefined ? null : asLine(title.includes(' ') ? title : title.replaceAll('_', ' '));
		}
		const migration_migration = {
			kind: 'migration',
			find: (change) => {
				const added = migrationFiles(change.files).filter(({ status }) => status === 'added');
				const [path] = mostChangedPaths(added);
				if (path !== undefined)
					return [{ by: 'path', subject: path }];
				const [guide] = productFiles(change).length === 0 ? [] : mostChangedPaths(guides(change));
				if (guide === undefined)
					return [];
				const subject = titleOfGuide(change, guide);
				return [{ by: 'fragment', ...(subject !== null && { subject }) }];
			},
		};
		;
		const P = PLATFORM.source;
		const V = platforms_VERSION.source;
		const DROP = '\\b(?:drop|dropped|drops|end|remove|removed|removes|discontinue)\\b';
		const OLDER = '(?:(?: versions?)? (?:below|before|under|(?:older|earlier|lower) than|prior to))?';
		const OF_PLATFORM = `${P}${OLDER}[^.]{0,12}?(?<![\\w.])${V}`;
		const DROPS = [
			new RegExp(`${DROP} (?:the )?(?:\\w+ )?support (?:for|of) (?:\\w+ ){0,2}(?:<=? ?)?${OF_PLATFORM}`, 'i'),
			new RegExp(`${DROP} (?:\\w+ )?(?:<=? ?)?${OF_PLATFORM}(?:[\\d./+,& ]|\\b(?:and|or|python|node|support|minimum|version|from|in|ranges?)\\b){0,12}$`, 'i'),
		];
		const BELOW = /<(?!=)|\b(?:below|before|under|older than|earlier than|lower than|prior to)\b/i;
		const RAISES = [
			/\bMSRV\b/,
			new RegExp(`\\b(?:minimum|min\\.?|minimal|minimally|lowest|required)\\b (?:supported |required |compatible |\\w+ )?(?:version of )?${P}|\\b(?:minimum|min\\.?|required)[^.]{0,20}\\bversions?\\b[^.]{0,30}${V}`, 'i'),
			new RegExp(`${P} (?:sdk )?(?:minimum|minimal) (?:supported |required )?version`, 'i'),
			new RegExp(`\\b(?:require|requires|need|needs)\\b (?:at least |a )?${P}\\s*(?:>=|\u2265|version )?\\s*${V}`, 'i'),
			new RegExp(`\\b(?:requires-python|rust-version|engines(?:\\.node)?|minSdk(?:Version)?)\\b[^.]{0,30}${V}`, 'i'),
		];
		const RAISING_VERB = /\b(?:bump|rais|increas|updat|upgrad|requir|set|drop|need|move to)\w*\b|>=|\u2265/i;
		const requirement_EXCLUDED = /\b(?:tests?|ci|docs?|document\w*|examples?|lower|relax|reduce|allow|support lower|loosen|fix|respect|check|warn|error|message|detect|infer|parse|filter|discover\w*|lock\w*|resol\w+|init|mac os 1\d patches|download\w*|wheel|tag|marker|lint|bootstrap|msrv check|note|now that|clean-?up|since|because|after)\b/i;
		const LOWEST = '(?:minimum|minimal|min\\.?|lowest)(?: supported| required)?';
		const SAYS_LOWEST = new RegExp(`^\\s*(?:[-*+] )?(?:bump|rais|increas|updat|upgrad|set)\\w* (?:the )?(?:${LOWEST} ${P}|${P} ${LOWEST})(?: version)? to ${V}`, 'i');
		const isDrop = (text) => DROPS.some(one => one.test(text));
		const saysRaised = (text) => RAISES.some(one => one.test(text)) && platforms_VERSION.test(text);
		const isRaise = (text) => (isDrop(text) || (saysRaised(text) && RAISING_VERB.test(text))) && platforms_VERSION.test(text) && !requirement_EXCLUDED.test(text);
		function subjectOf(text) {
			if (/\bMSRV\b/.test(text))
				return 'Rust';
			return PLATFORM.exec(text)?.[1];
		}
		function versionsOf(text) {
			const versions = versionsIn(text.replace(/^.*\bMSRV\b/, 'MSRV'));
			if (versions.to !== undefined)
				return versions;
			const only = platforms_VERSION.exec(text)?.[1];
			return only === undefined ? {} : { to: only };
		}
		function requiredIn(text) {
			const [said, name, version] = DROPS.map(one => one.exec(text)).find(one => one !== null) ?? [];
			if (said !== undefined && name !== undefined && version !== undefined)
				return { subject: name, ...(BELOW.test(said) ? { to: version } : { from: version }) };
			const clause = clausesOf(text).find(saysRaised) ?? text;
			const subject = subjectOf(clause) ?? subjectOf(text);
			return { ...(subject && { subject }), ...versionsOf(clause) };
		}
		function lowestInBody(change) {
			const { body, title } = change.pullRequest;
			if (!isByPerson(change) || !shippedSettings(change).some(({ kind }) => kind === 'manifest'))
				return [];
			const platform = PLATFORM.exec(title)?.[1]?.toLowerCase();
			return sections_sectionsOf(body)
				.flatMap(({ lines }) => lines)
				.flatMap(line => {
				const [text] = SAYS_LOWEST.exec(line) ?? [];
				const isOfTitle = text !== undefined && PLATFORM.exec(text)?.[1]?.toLowerCase() === platform;
				return text === undefined || (change.kind === 'dependencies' && !isOfTitle)
					? []
					: [{ text, by: 'description' }];
			});
		}
		function requirement_statements(change) {
			const { releaseNotes, breaking } = statementsOf(change);
			const said = [titleStatement(change), ...breakingStatements(change), ...breaking, ...releaseNotes];
			return [...said.filter(({ text }) => isRaise(text)), ...lowestInBody(change)];
		}
		const requirement = {
			kind: 'requirement',
			find: (change) => {
				const [first] = requirement_statements(change);
				if (first === undefined)
					return [];
				return [{ by: first.by, ...requiredIn(first.text) }];
			},
		};
		;
		const removed_VERB = '(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|retir(?:e|es|ed|ing))';
		const FLAG = /(?<![\w-])--[a-z][\w-]+|\b(?!\w*_TEST_|TEST_)(?:[A-Z][A-Z0-9]*_)*(?:ENABLE|DISABLE|USE|ALLOW|FORCE)_[A-Z0-9_]+\b|\b(?!\w*_TEST_|TEST_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+ env/;
		const SURFACE = /\b(?:CLI|cli|[Cc]ommand[- ]line) (?:flags?|options?|arguments?)\b|\b(?:options?|settings?|flags?|sub-?commands?|endpoints?|env(?:ironment)? var(?:iable)?s?|config(?:uration)? (?:options?|keys?|fields?)|[Aa][Pp][Ii]s?|deprecated \S+|connectors?|backends?)\b/;
		const SUPPORT = new RegExp(`^${removed_VERB} (?:\\S+ ){0,4}?support\\b|\\b${removed_VERB} support (?:for|of)\\b`, 'i');
		const STARTS = new RegExp(`^(?:completely |fully |finally |simply )?${removed_VERB}\\b`, 'i');
		const ANNOUNCED = new RegExp(`^${removed_VERB} (?:(?:all|the|any|some|old|long|remaining|previously|now) ){0,3}deprecated (?:code|features?|functions?|functionality|methods?|behaviou?rs?|things|stuff|names|items|parameters|arguments|attributes|properties|classes|modules|APIs?)\\b(?!s? (?:usages?|uses?|calls?)\\b)(?!.*\\b(?:tests?|docs?|examples?|ci|benchmarks?)\\b)`, 'i');
		const INTERNAL = /\b(?:unused|un-?needed|unnecessary|redundant|dead|duplicate[ds]?|duplication|stale|outdated|leftover|left[- ]?over|obsolete|useless|superfluous|extra(?:neous)?|internal\w*|private|helpers?|utils?|utilit\w+|tests?|ci|docs?|documentation|comments?|logs?|logging|warnings?|asserts?|assertions?|checks?|hacks?|work-?arounds?|patch(?:es)?|casts?|imports?|todos?|temporary|temp|files?|scripts?|examples?|benchmarks?|feature (?:flag|gate)s?|dependenc(?:y|ies)|requirements?|clones?|copies|copy|references?|mentions?|calls?|usages?|uses?|overhead|sync\w*|barriers?|lock|limits?|limitations?|restrictions?|constraints?|polyfills?|shims?|suppressions?|skips?|trait|struct|lint\w*|types?|re-?exports?|mutable|global|whitespace|prefix(?:es)?|suffix(?:es)?|headers?|workspaces?|templates?|fallbacks?|code paths?|conditions?|compiler flags?|build flags?|kernels?|configs? for|tuned|spinner|instances?|events?|controllers?|codes?|experimental flags?|from (?:the )?(?:help|list|output|cache|lock|docs?))\b/i;
		const FROM_INSIDE = /\b(?:from|in|inside|within) (?:the )?`?\w+(?:\(\)|::|\.\w+\(|_\w+)/;
		const UNTIL_USED = /\b(?:no longer (?:used|needed)|when|if|while|before|after|during|on (?:exit|close|error))\b/i;
		const removedName = (text) => objectNameIn(text, new RegExp(`\\b${removed_VERB}\\b`, 'i'));
		function isRemoval(text, { strict }) {
			if (ANNOUNCED.test(text))
				return true;
			if (INTERNAL.test(text.replaceAll(/`[^`]*`/g, '`x`')) || UNTIL_USED.test(text))
				return false;
			if (SUPPORT.test(text))
				return !/\bsupport (?:in|from)\b/i.test(text);
			const [clause = ''] = strict ? clausesOf(text) : [text];
			const [object = ''] = clause.replaceAll('`', '').split(/ (?:from|in|of|for|by|on|between) /);
			const starts = strict ? STARTS.test(text) : new RegExp(`\\b${removed_VERB}\\b`, 'i').test(text);
			return starts && (FLAG.test(object) || SURFACE.test(object)) && !FROM_INSIDE.test(text);
		}
		const OPTION_FILE = /(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/;
		const OPTION_NAME = /^(?:--[a-z]|[a-z][a-z0-9]*(?:_[a-z0-9]+)+$)/;
		function removesFromInterface(change) {
			return productFiles(change).some(({ path, deletions }) => OPTION_FILE.test(path) && deletions > 0);
		}
		function removed_statements(change) {
			const { releaseNotes } = statementsOf(change);
			const breaking = breakingStatements(change);
			const notes = [...breaking.filter(({ by }) => by === 'description'), ...releaseNotes];
			const title = titleStatement(change);
			const marked = breaking.length > 0 && STARTS.test(title.text) && !INTERNAL.test(title.text);
			const losesOption = STARTS.test(title.text) && OPTION_NAME.test(removedName(title.text) ?? '') && removesFromInterface(change);
			const inTitle = marked ||
				(losesOption && !INTERNAL.test(title.text.split(', ')[0] ?? '')) ||
				isRemoval(title.text, { strict: true })
				? [title]
				: [];
			return [...inTitle, ...notes.filter(({ text }) => isRemoval(text, { strict: false }))];
		}
		const removed = {
			kind: 'removed',
			find: (change) => {
				const shipped = [...productFiles(change), ...shippedSettings(change)];
				if (shipped.every(({ deletions }) => deletions === 0) || change.kind === 'docs' || change.kind === 'dependencies') {
					return [];
				}
				const first = removed_statements(change).find(({ text }) => !isRaise(text));
				if (first === undefined)
					return [];
				const subject = removedName(first.text);
				return [{ by: first.by, ...(subject && { subject }) }];
			},
		};
		;
		const ID = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-\w{4}){3})\b/i;
		const HOLE = /\bvulnerabilit(?:y|ies)\b|\bCVEs?\b|\bXSS\b|\bCSRF\b|\bSSRF\b|\bRCE\b|\bReDoS\b|\b(?:path|director(?:y|ies)|dir) traversal\b|\bzip[- ]slip\b|\bprototype pollution\b|\b(?:sql|command|code|shell|html|script|header|crlf) injection\b|\bsandbox escape\b|\bprivilege escalation\b|\barbitrary (?:code|file|command)\b|\bsecurity (?:issue|hole|fix|fixes|bug|flaw|advisory|patch|problem)\b|\b(?:credential|secret|token|password|api key)s? (?:leak\w*|exposure|disclosure)\b|\bleak\w* (?:of )?(?:the )?(?:credential|secret|password|api key|auth token)s?\b|\buntrusted (?:pickle|deserialization|code)\b|\bunsafe (?:pickle|deserialization|eval)\b|\bconstant[- ]time\b/i;
		const security_CLOSES = /\b(?:fix\w*|prevent\w*|avoid\w*|mitigat\w+|patch\w*|address\w*|resolv\w+|block\w*|reject\w*|escap\w+|sanitiz\w+|harden\w*|protect\w*|guard\w*|disallow\w*|den(?:y|ies)|clos\w+|redact\w*|remov\w+|stop\w*|check\w*|validat\w+|restrict\w*|compare\w*|upgrad\w+|bump\w*|updat\w+|security)\b/i;
		const security_EXCLUDED = /\b(?:scan\w*|audit\w*|self-?xss|polic(?:y|ies)|changelog|advisories|reports?|alerts?|warnings? about|ignored?|false positives?|test\w*|docs?|workflow\w*|ci|exception for|review\w*|npm audit|dev-?dependenc\w+)\b/i;
		const security_LABEL = /^(?:kind|type|c|changelog|category)?\s*[:/-]?\s*security(?:[- ](?:fix|bug|patch|vulnerability))?$/i;
		const NOT_IN_USE = ['docs', 'refactor', 'dependencies', 'performance', 'chore'];
		function idIn(change) {
			const { title, body } = change.pullRequest;
			const text = isByPerson(change) && change.kind !== 'dependencies' ? `${title}\n${body.slice(0, 2_000)}` : title;
			const id = ID.exec(title)?.[0] ??
				(/\bfix\w*|\bmitigat\w+|\baddress\w*/i.test(text) && change.kind === 'security' ? ID.exec(text)?.[0] : undefined);
			return id === undefined ? [] : [{ by: 'title', subject: id }];
		}
		function isClosed(text) {
			return HOLE.test(text) && security_CLOSES.test(text) && !security_EXCLUDED.test(text.replaceAll(/`[^`]*`/g, '`x`'));
		}
		const security = {
			kind: 'security',
			find: (change) => {
				const title = titleStatement(change);
				if (security_EXCLUDED.test(title.text) || change.kind === 'docs')
					return [];
				const [byId] = idIn(change);
				if (byId !== undefined)
					return [byId];
				if (change.kind === 'dependencies')
					return [];
				if (isClosed(title.text) || (change.kind === 'security' && change.prefix.type === 'security'))
					return [{ by: 'title' }];
				const { releaseNotes } = statementsOf(change);
				const note = [...breakingStatements(change).filter(({ by }) => by === 'description'), ...releaseNotes].find(({ text }) => isClosed(text));
				if (note !== undefined)
					return [{ by: note.by }];
				const labelled = (change.pullRequest.labels ?? []).some(label => security_LABEL.test(label.trim()));
				return labelled && !NOT_IN_USE.includes(change.kind) ? [{ by: 'label' }] : [];
			},
		};
		;
		const ATTENTION_FINDERS = [
			breaking_breaking,
			defaultChanged,
			removed,
			deprecated,
			requirement,
			dependency,
			migration_migration,
			security,
		];
		const MAX_PER_PULL_REQUEST = 2;
		const PRECEDENCE = [
			'security',
			'default-changed',
			'requirement',
			'removed',
			'deprecated',
			'migration',
			'dependency',
		];
		function isRepetition({ kind, by }, found) {
			if (kind === 'dependency')
				return found.some(one => one.kind === 'requirement');
			return kind === 'migration' && by === 'fragment';
		}
		function findersFor(change) {
			if (reachesUsers(change))
				return ATTENTION_FINDERS;
			return movesManifest(change) ? [requirement] : [];
		}
		function attentionTo(change, context) {
			const pullRequest = change.pullRequest.number;
			const found = findersFor(change).flatMap(({ kind, find }) => find(change, context)
				.slice(0, 1)
				.map((one) => ({ kind, pullRequest, ...one })));
			const general = found.filter(({ kind }) => kind === 'breaking');
			const ranked = PRECEDENCE.flatMap(kind => found.filter(one => one.kind === kind));
			const specific = ranked
				.filter((one, index) => index === 0 || !isRepetition(one, ranked))
				.slice(0, MAX_PER_PULL_REQUEST);
			if (general.length === 0 || specific.every(({ kind }) => kind === 'security')) {
				return [...general, ...specific].slice(0, MAX_PER_PULL_REQUEST);
			}
			return specific.map(one => (one.kind === 'security' ? one : { ...one, breaking: true }));
		}
		function attentionOf(changes, context) {
			const rank = ({ kind, breaking: isBreaking }) => (isBreaking ? 0 : briefing.Vi.indexOf(kind));
			return changes
				.flatMap(change => {
				const found = attentionTo(change, context);
				const breakage = found.length === 0 ? 0 : breakageOf(change, context);
				return found.map(one => ({ one, breakage }));
			})
				.sort((a, b) => rank(a.one) - rank(b.one) ||
				b.breakage - a.breakage ||
				a.one.pullRequest - b.one.pullRequest ||
				briefing.Vi.indexOf(a.one.kind) - briefing.Vi.indexOf(b.one.kind))
				.map(({ one }) => one);
		}
		var pull_request = __webpack_require__(3278);
		;
		function most_common_mostCommon(values) {
			const counted = (0, d3_array.i8)(values, rows => rows.length, value => value).sort((a, b) => b[1] - a[1]);
			const [first] = counted;
			return first === undefined ? null : { value: first[0], count: first[1] };
		}
		;
		const main_author_MIN_PULL_REQUESTS = 3;
		function mainAuthorOf(entries) {
			const byPeople = entries.flatMap(({ number, author }) => (author === null || author.bot ? [] : [{ number, author }]));
			const most = most_common_mostCommon(byPeople.map(({ author }) => (0, pull_request.tU)(author)));
			if (most === null || most.count < main_author_MIN_PULL_REQUESTS || most.count * 2 <= entries.length)
				return undefined;
			const own = byPeople.filter(({ author }) => (0, pull_request.tU)(author) === most.value);
			const [first] = own;
			if (first === undefined)
				return undefined;
			return { author: first.author, pullRequests: (0, domain_order.cZ)(own), all: own.length === entries.length };
		}
		;
		const DEFAULT_LIMITS = { share: 0.1, least: 3, most: 12 };
		const SCORE_TO_EXCEED = 2;
		const SAME_AREA_FACTOR = 0.95;
		const SAME_MODULES_FACTOR = 0.97;
		function isEligible({ outcome, bot, bump, empty, breaking, kind, score }) {
			if (!(0, standing.Ed)(outcome) || (0, standing.Py)(outcome))
				return false;
			if ((bot || bump) && !breaking && kind !== 'security')
				return false;
			if (empty && !breaking)
				return false;
			if (kind === 'release')
				return false;
			return score > SCORE_TO_EXCEED;
		}
		function isMinor({ example, breaking }) {
			return example && !breaking;
		}
		function highlights_overlap(candidate, other) {
			if (candidate.modules.length === 0)
				return 0;
			return candidate.modules.filter(module => other.modules.includes(module)).length / candidate.modules.length;
		}
		function byScore(a, b) {
			return b.score - a.score || a.number - b.number;
		}
		function highlightsOf(candidates, areaOf, limits = {}) {
			const { share, least, most } = { ...DEFAULT_LIMITS, ...limits };
			const count = Math.min(most, Math.max(least, Math.round(share * candidates.length)));
			const eligible = candidates.filter(isEligible).sort(byScore);
			const [examples, others] = [eligible.filter(isMinor), eligible.filter(one => !isMinor(one))];
			const left = new Set([...others, ...examples.slice(0, Math.max(0, count - others.length))]);
			const gains = new Map([...left].map(candidate => [candidate, candidate.score]));
			const gain = (candidate) => gains.get(candidate) ?? 0;
			const chosen = [];
			while (chosen.length < count && left.size > 0) {
				const best = [...left].reduce((one, other) => (gain(other) > gain(one) ? other : one));
				chosen.push(best);
				left.delete(best);
				const area = areaOf(best.number);
				for (const candidate of left) {
					const sameArea = area !== null && areaOf(candidate.number) === area;
					gains.set(candidate, gain(candidate) * (sameArea ? SAME_AREA_FACTOR : 1) * SAME_MODULES_FACTOR ** highlights_overlap(candidate, best));
				}
			}
			return chosen.sort(byScore).map(({ number }) => number);
		}
		;
		const code_example_FENCE = /^\s{0,3}(?:```|~~~)/;
		const OF_NOTE = /^\s{0,3}(?:`{3,}|~{3,})\s*(?:release-?notes?|changelog|docs)/i;
		function hasBlock(lines) {
			const openings = lines.filter(line => code_example_FENCE.test(line)).filter((_, index) => index % 2 === 0);
			return openings.some(line => !OF_NOTE.test(line));
		}
		const codeExample = {
			id: 'code-example',
			weight: 0.6,
			observe: ({ pullRequest: { body } }) => (hasBlock(shownText(body).split('\n')) ? { value: 1, evidence: {} } : null),
		};
		;
		const discussion_MAX_VALUE = 5;
		const discussion = {
			id: 'discussion',
			weight: 0.15,
			observe: ({ pullRequest: { author, reviews, comments } }) => {
				const own = author === null ? null : (0, pull_request.tU)(author);
				const byOthers = (reviews ?? []).filter(({ author: reviewer }) => reviewer === null || (!reviewer.bot && (0, pull_request.tU)(reviewer) !== own));
				const rounds = byOthers.filter(({ state }) => state === 'changes-requested').length;
				const people = new Set(byOthers.map(review => (review.author === null ? '' : (0, pull_request.tU)(review.author)))).size;
				const contributions = byOthers.length + rounds + (comments ?? 0);
				if (contributions === 0)
					return null;
				const counts = { reviews: byOthers.length, people, rounds, comments: comments ?? 0 };
				return { value: Math.min(discussion_MAX_VALUE, doublings(contributions)), evidence: { counts } };
			},
		};
		;
		const KIND_POINTS = {
			performance: 3.35,
			security: 3.35,
			feature: 3.2,
			other: 2.6,
			fix: 2,
			refactor: 1.5,
			dependencies: 1.05,
			pipeline: 0.45,
			docs: 0.05,
			chore: -0.15,
			test: -0.45,
			release: -2.1,
		};
		const kind = {
			id: 'kind',
			weight: 1,
			observe: ({ kind: name }) => KIND_POINTS[name] === 0 ? null : { value: KIND_POINTS[name], evidence: { names: [name] } },
		};
		;
		const IMPORTANT = /highlight|release[- ]?notes?\b|\bimportant\b|high[- ]priority|priority[-:/ ]+(high|critical|urgent)|\bP0\b|\bcritical\b|\broadmap\b|\bmajor\b/i;
		const UNIMPORTANT = /\b(no|skip|ignore)[-: ]+(for[- ])?(changelog|release|release[- ]notes?)\b|\binternal\b|\btrivial\b|\bminor\b|\bdevops\b/i;
		const labels = {
			id: 'labels',
			weight: 0.6,
			observe: ({ pullRequest }) => {
				const all = pullRequest.labels ?? [];
				const unimportant = all.filter(label => UNIMPORTANT.test(label));
				const important = all.filter(label => !UNIMPORTANT.test(label) && IMPORTANT.test(label));
				const value = Math.sign(important.length - unimportant.length);
				return value === 0 ? null : { value, evidence: { names: (value > 0 ? important : unimportant).sort() } };
			},
		};
		;
		const importance_migration_migration = {
			id: 'migration',
			weight: 0.5,
			observe: ({ files }) => {
				const migrations = migrationFiles(files);
				if (migrations.length === 0)
					return null;
				return { value: 1, evidence: { paths: mostChangedPaths(migrations), counts: { migrations: migrations.length } } };
			},
		};
		;
		const ABOUT_CHANGE = [
			/^(?:as (?:the )?title|as titled|n\/?a\b|none\b|todo\b|wip\b|tbd\b|see (?:the )?(?:title|above|below|commit|issue|release|#)|see\b)/i,
			/^(?:thank(?:s| you)|thx|please|make sure|before (?:we|you|submitting)|did you|if (?:you|this pr|applicable)|remember to|hi\b|hello\b|hey\b|sorry|just\b|basically|straight ?forward|mostly|pretty|very|simple)/i,
			/\b(?:i|i'm|i've|i'd|my|me|we'll|i\u2019m|i\u2019ve|let me|lmk|imo|afaik|reviewers?|gemini|claude|copilot|codex|chatgpt|llm|ai-generated)\b/i,
			/\b(?:(?:this|the) (?:pr|pull request|commit|patch|branch|diff|cl|conversion|migration)|it) (?:is|was|has|had|should|needs|depends|requires|builds|relies|will|does not|doesn't|contains|consists|also|follows|continues|started|aims|attempts|tries|intends)\b/i,
			/\b(?:follow[- ]?up|previous(?:ly)? (?:pr|commit)|in (?:an?other|a (?:later|future|separate|subsequent)) (?:pr|change)|future prs?|next prs?|stacked|rebased?|cherry[- ]pick|merge conflicts?|blocked by|work in progress)\b/i,
			/^(?:(?:this )?reverts?\b|(?:re-?)?reland|merge (?:branch|remote|before|after)|co-?authored|signed-off|generated|created|\ud83e\udd16|update [\w./-]+\.\w+$|vllm (?:version|main)|release notes|changelog|commits?:|pr (?:description|title))/iu,
			/^(?:(?:this pr|it|this|the pr) )?(?:fix(?:es)?|resolves?|address(?:es)?|solves?|close[sd]?|part of|related|supersedes|replaces) ?(?:the|this|that|an?|some|my|above|these|those|it)? ?(?:above |same |following )?(?:issues?|bugs?|problems?|errors?|it|them|this|#\d+|[\w-]+\/[\w-]+#\d+)?(?:[ ,.]|$)(?!\w)/i,
			/\b(?:no (?:functional|behaviou?r(?:al)?|user[- ]facing) changes?|no-?op|nfc|unchanged|same as before|all tests|ci passe[sd]|test plan|unit tests?|test coverage|tests? (?:pass|was|were|for))\b/i,
			/\brelated (?:github )?(?:issues?|prs?|pull requests?)\b/i,
			/^(?:describe|briefly|explain|list|provide|verify|verified|tested|ran|run|confirmed|check(?:ed)?|tests?|testing)\b/i,
		];
		function isAboutChange(sentence) {
			return ABOUT_CHANGE.some(pattern => pattern.test(sentence));
		}
		const telling_SUBJECT = /^(?:(?:in |with )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix)(?: (?:now|also|simply|therefore|only))?,?|now,?|we(?: now)?|it now|\u672c\s?(?:pr|\u6b21(?:\u4fee\u6539|\u63d0\u4ea4|\u53d8\u66f4|\u6539\u52a8)?)|\u8be5\s?pr|\u6b64\s?pr)\s*/i;
		const CHINESE_VERB = /^(?:\u5c06|\u4e3a|\u5728)?(?:\u652f\u6301|\u65b0\u589e|\u589e\u52a0|\u6dfb\u52a0|\u4fee\u590d|\u4f18\u5316|\u79fb\u9664|\u5220\u9664|\u91cd\u6784|\u66f4\u65b0|\u9002\u914d|\u5f15\u5165|\u542f\u7528|\u6539\u4e3a|\u6539\u7528|\u907f\u514d|\u5141\u8bb8|\u5b9e\u73b0|\u63d0\u4f9b|\u5b8c\u5584|\u4fee\u6b63|\u5347\u7ea7|\u9ed8\u8ba4)/;
		const telling_LABEL = /^(?:summary|description|purpose|overview|minor|changes?|what|tl;?dr|goal|feature|fix|fixes|bug|update|this pr|fyi)\s?(?::|\u2014|\u2013| - )\s?/i;
		function asStatement(sentence) {
			const labelled = sentence.replace(telling_LABEL, '');
			const words = labelled.replace(telling_SUBJECT, '').replace(/^(?:to |will |can )(?=\w)/i, '');
			if (CHINESE_VERB.test(words))
				return words;
			const line = words.charAt(0).toLowerCase() + words.slice(1);
			const isPast = /^(?:only|always|never)\b.*\b(?:was|were|is|are|had|has)\b/i.test(line);
			const isObjectMissing = /^\w+ (?:it|this|that|them)\b|\b(?:these|those)\b/i.test(line);
			return startsWithVerb(line) && !isObjectMissing && !isPast && wordCount(line) >= 4 ? imperative(line) : null;
		}
		const DIFFERENT = /\b(?:can now|may now|(?:is|are) now|now (?:also )?(?:\w+s|can|has|have)|now (?:supports?|returns?|uses?|accepts?|works?|shows?|requires?|defaults?)|no longer|instead of (?:\w+ing|an?|the|\w+)|by default|are kept|is kept|stays? open|without (?:a |an |the )?\w+ing)\b|\u4e0d\u518d|\u73b0\u5728(?:\u53ef\u4ee5|\u652f\u6301|\u4f1a)|\u9ed8\u8ba4|\u6539\u4e3a/i;
		const telling_NEEDS_CONTEXT = /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|previously|currently|today|as|because|since|after|before|when|while|for|in|now that|with|without|if|once|until|to|on|at|from|only|most|some|not|maybe|instead|first|second|again|note|using|due|although|though|even|we|you|your|our|every time|one|another|same|what|which|where)\b/i;
		const BEFORE = /\b\w+ed instead of\b|\b(?:was|were|had|did|used to|until now|before|previously|currently|would|could|should|might|seems?|unfortunately|broken|wrong|incorrect(?:ly)?|fails?|crash(?:es)?|error|bug|problem|issue|cannot|can't|missing|silently|never|unable|confusing)\b/i;
		const PRESENT = /\b(?:is|are|can|now|has|have|no longer)\b|^(?:the|an?) (?:[\w-]+ ){1,3}?\w{2,}s\b|\b(?:keep|take|need|use|support|return|work|start|stay)s?\b/i;
		function saysPresent(sentence) {
			const visible = withoutCode(sentence);
			if (telling_NEEDS_CONTEXT.test(visible) || BEFORE.test(visible) || /^\w+ing\b/.test(visible))
				return false;
			return PRESENT.test(visible) || /\p{sc=Han}/u.test(visible);
		}
		function saysProblem(sentence) {
			const visible = withoutCode(sentence);
			return !telling_NEEDS_CONTEXT.test(visible) && BEFORE.test(visible);
		}
		function saysGain(sentence) {
			return (/\d\s?(?:%|\u00d7|x\b|times\b|percent\b)/.test(sentence) &&
				/\b(?:faster|less|fewer|lower|smaller|quicker|speedup|more)\b/i.test(sentence));
		}
		function saysEffect(sentence) {
			const visible = withoutCode(sentence);
			if (startsWithVerb(sentence) || /^\w+ing\b|^(?:by|off|on) /i.test(sentence))
				return false;
			return DIFFERENT.test(visible) && saysPresent(sentence);
		}
		;
		const MAX_BLOCKS = 6;
		const description_MAX_SENTENCES = 3;
		const description_MAX_LENGTH = 150;
		const description_MIN_WORDS = 4;
		const MAX_WORDS = 26;
		const SKIPPED_SECTION = /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before|pre-?commit|user.facing change|usage|example|additional|notes?|references|links|credits|type of change|how|objective|problem|why|motivation|background|context|root cause|alternatives?|follow|known|limitations?|future|risk|not in here|out of scope|showcase|bug|evaluation|results?|numbers|\u9700\u8981|\u6d4b\u8bd5|\u80cc\u666f|\u95ee\u9898)\b/i;
		function description_sentencesIn(sections) {
			const blocks = sections
				.filter(({ heading }) => heading === '' || !SKIPPED_SECTION.test(inlineText(heading)))
				.flatMap(section => section.blocks);
			const paragraphs = blocks.filter(({ item }) => !item);
			const read = paragraphs.length > 0 ? paragraphs : blocks;
			return read.slice(0, MAX_BLOCKS).flatMap(({ text }) => sentencesOf(inlineText(text)).slice(0, description_MAX_SENTENCES));
		}
		function isProse(sentence) {
			const words = withoutCode(sentence).split(' ');
			const ofLetters = words.filter(word => /^[(\u201c"']?\p{L}[\p{L}'\u2019-]*[.,;:!?)\u201d"']*$|\p{sc=Han}/u.test(word) || /^_+[.,;:)]*$/.test(word));
			const outside = ofLetters.filter(word => !word.startsWith('_'));
			if (outside.length < 3 && !/\p{sc=Han}/u.test(sentence))
				return false;
			return ofLetters.length * 3 >= words.length * 2 && !/[{}=|\\]/.test(withoutCode(sentence));
		}
		const isShort = (sentence) => sentence.length <= description_MAX_LENGTH && wordCount(sentence) <= MAX_WORDS;
		function isReadable(sentence) {
			const isQuoteOpen = (withoutCode(sentence).match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1;
			if (wordCount(sentence) < description_MIN_WORDS)
				return false;
			return isProse(sentence) && !isQuoteOpen && !/[:?\uff1f\uff1a]$/.test(sentence) && !isAboutChange(sentence);
		}
		const description_bare = (text) => text
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
		const OF_PART = /^[`\p{L}][`\p{L}\p{N}_./-]{0,30}:\s/u;
		const READ = new Set(['feature', 'performance', 'security']);
		function insteadOfPoorTitle(sentences, kind) {
			const readable = sentences.filter(isReadable);
			const statement = readable.map(asStatement).find(one => one !== null);
			const [first = ''] = readable;
			if (statement != null)
				return statement;
			if (saysPresent(first))
				return first;
			return kind === 'fix' && saysProblem(first) ? `Fix: ${first.charAt(0).toLowerCase()}${first.slice(1)}` : undefined;
		}
		const description = {
			id: 'description',
			read(change) {
				const { pullRequest, kind } = change;
				const isPoor = isPoorTitle(titleSentence(change));
				if (pullRequest.author?.bot === true ||
					kind === 'dependencies' ||
					kind === 'release' ||
					/^revert\b/i.test(pullRequest.title))
					return null;
				if (!READ.has(kind) && !isPoor)
					return null;
				const sentences = description_sentencesIn(sectionsOf(pullRequest.body));
				const effect = sentences
					.slice(0, 2)
					.find(one => isShort(one) &&
					isReadable(one) &&
					!OF_PART.test(one) &&
					(saysEffect(one) || (kind === 'performance' && saysGain(one) && saysPresent(one))));
				const found = isPoor ? insteadOfPoorTitle(sentences, kind) : effect;
				const line = asLine(found ?? '');
				return line === '' || line.endsWith('\u2026') || description_bare(pullRequest.title).endsWith(description_bare(line)) ? null : line;
			},
		};
		;
		const BLOCK_START = /^\s{0,3}(`{3,}|~{3,})\s*(?:release-?notes?|changelog)\b[\w:-]*\s*$/i;
		const release_note_HEADING = /^(?:\d\.\s*)?(?:release[- ]notes?|change ?log(?: entry| entries)?|news(?: entry)?|(?:(?:does|is) (?:this|there)[^?]{0,40} )?(?:any )?user[- ](?:facing|visible) changes?|what(?:'|\u2019)?s new)\b/i;
		const INLINE = /^\s{0,3}(?:[-*]\s+)?(?:\*\*)?(?:release[- ]notes?|change ?log(?: entry)?)(?:\*\*)?\s?:(?:\*\*)?\s+(\S.*)$/i;
		const release_note_NONE = /^(?:none|n\/?a|no|nope|not (?:applicable|needed|required|user[- ]facing)|nothing|no (?:(?:user|functional|behaviou?r|visible|notable|api|public)[\w -]{0,30}|changes?|release notes?(?: needed| required)?|changelog(?: entry)?(?: needed| required)?|impact)|internal(?: only| change)?|\[?internal\]?.{0,80}|skip|-+|\u65e0|\u5426|\u6ca1\u6709|\u4e0d\u6d89\u53ca)[.!\u3002]?$/i;
		const DECLINING_LABEL = /^(?:release-note[-/: ]none|(?:skip|no)[- ]?(?:changelog|release[- ]?notes?|news)|changelog[-/: ]+(?:none|skip|skipped|internal|no[- ]changelog)|no[- ](?:changelog|release)[- ](?:needed|required|entry)|internal)$/i;
		function blocksIn(body) {
			const blocks = [];
			let open = null;
			for (const line of visibleLines(body)) {
				const [, fence] = BLOCK_START.exec(line) ?? [];
				if (open === null) {
					if (fence !== undefined)
						open = { fence, lines: [] };
				}
				else if (line.trimStart().startsWith(open.fence)) {
					blocks.push(open.lines.join('\n'));
					open = null;
				}
				else
					open.lines.push(line);
			}
			return blocks;
		}
		const QUESTION = /\?\s*$|^(?:does|is)\b/i;
		const ANSWER = /\b(?:now|can|no longer|supported|removed|changed|defaults?|added|new|renamed|deprecated|replaced)\b/i;
		function isEffect(answer) {
			const [first = ''] = sentencesOf(inlineText(withoutYes(answer)));
			return saysPresent(first) && !/^(?:this|the process)\b/i.test(first) && (startsWithVerb(first) || ANSWER.test(first));
		}
		function paragraphsIn(sections) {
			let isAsked = false;
			let level = null;
			return sections.flatMap(section => {
				const plain = inlineText(section.heading).replace(/[_*`]/g, '');
				if (level !== null && section.level <= level)
					level = null;
				if (level === null && section.heading !== '' && release_note_HEADING.test(plain)) {
					level = section.level;
					isAsked = QUESTION.test(plain);
				}
				if (level === null)
					return [];
				const texts = section.blocks.map(({ text }) => text);
				return isAsked ? texts.filter((text, index) => (index === 0 && isNone(text)) || isEffect(text)) : texts;
			});
		}
		const withoutYes = (text) => text.replace(/^(?:yes|\u662f|\u6709)\s*(?:[,.:;!\uff0c\u3002\uff1a]\s*|[-\u2013\u2014]\s+|$)/i, '');
		function inlineNotes(body) {
			return visibleLines(body).flatMap(line => INLINE.exec(line)?.[1] ?? []);
		}
		function writtenNotes(body) {
			const marked = blocksIn(body).map(block => block.trim().split(/\n\s*\n|\n\s*[-*]\s+/)[0] ?? '');
			return [...marked, ...paragraphsIn(sectionsOf(body)), ...inlineNotes(body)]
				.map(withoutYes)
				.filter(text => text !== '');
		}
		const NO = /^(?:no\b(?! longer)|none\b|n\/?a\b|nope\b)|^(?:does not|doesn't|not)\b\s*(?:[.,:;!\u2013\u2014-]|$|(?:involve|affect|change|introduce|applicable|user)\b)|^(?:\u5426|\u65e0|\u6ca1\u6709|\u4e0d\u6d89\u53ca)[\uff0c\u3002,.]/i;
		function isNone(text) {
			const words = inlineText(text).replace(/^[-*\u2022\s]+/, '');
			return release_note_NONE.test(words) || NO.test(words);
		}
		const OF_OTHERS = new Set(['dependencies', 'release']);
		const releaseNote = {
			id: 'release-note',
			read({ pullRequest, kind }) {
				if (OF_OTHERS.has(kind) || pullRequest.author?.bot === true || /^revert\b/i.test(pullRequest.title))
					return null;
				const [first] = writtenNotes(pullRequest.body);
				if (first === undefined || isNone(first))
					return null;
				const note = writtenNotes(pullRequest.body).find(text => isNote(text));
				return note === undefined ? null : noteLine(note);
			},
		};
		function declinesReleaseNote({ pullRequest: { body, labels = [] } }) {
			const [first] = writtenNotes(body);
			return first === undefined ? labels.some(label => DECLINING_LABEL.test(label)) : isNone(first);
		}
		;
		const EFFECT_READERS = [releaseNote, fragment, description, title];
		function effectOf(change) {
			const found = EFFECT_READERS.flatMap(({ id, read }) => {
				const text = read(change);
				return text !== null && (0, visible_text.z)(text) ? [{ text, from: id }] : [];
			});
			return found.find(({ text }) => !text.endsWith('\u2026')) ?? found[0] ?? { text: titleSentence(change), from: 'title' };
		}
		;
		const noReleaseNote = {
			id: 'no-release-note',
			weight: -1,
			observe: change => (declinesReleaseNote(change) ? { value: 1, evidence: {} } : null),
		};
		;
		const release_note_releaseNote = {
			id: 'release-note',
			weight: 2.5,
			observe: ({ files }) => {
				const notes = files.filter(({ path, additions }) => additions > 0 && (0, fragment_paths.Ic)(path) !== null);
				return notes.length === 0 ? null : { value: 1, evidence: { paths: mostChangedPaths(notes) } };
			},
		};
		;
		const severe_fault_WORDS = [
			/\b(?:data loss|los(?:es?|ing) data|corrupt(?:s|ed|ing|ion)?)\b/i,
			/\b(?:crash(?:es|ed|ing)?|panic(?:s|ked|king)?|segfaults?|segmentation faults?)\b/i,
			/\b(?:hangs?|dead-?locks?|infinite (?:loops?|recursion)|race conditions?)\b/i,
			/\b(?:(?:memory |goroutine |handle |descriptor |resource )?leak(?:s|ed|ing)?|(?:stack|buffer|integer) overflows?|use[- ]after[- ]free|out[- ]of[- ]bounds)\b/i,
		];
		const severe_fault_KINDS = ['fix', 'other', 'security'];
		const severeFault = {
			id: 'severe-fault',
			weight: 0.5,
			observe: change => {
				const names = severe_fault_KINDS.includes(change.kind) ? matchedWords(titleWords(change), severe_fault_WORDS) : [];
				return names.length === 0 ? null : { value: 1, evidence: { names } };
			},
		};
		;
		const MIN_FILES = 8;
		const MAX_LINES_EACH = 8;
		const sweep = {
			id: 'sweep',
			weight: -0.6,
			observe: change => {
				const { files } = change;
				const lines = changedLines(files);
				const isSweep = files.length >= MIN_FILES && lines < files.length * MAX_LINES_EACH && areFilesKnown(change);
				return isSweep ? { value: 1, evidence: { counts: { files: files.length, lines } } } : null;
			},
		};
		;
		const user_facing_wording_WORDS = [
			/\bsupport(?:s|ed|ing)?\b/i,
			/(?<![\w-])--[a-z][\w-]+|\b(?:options?|flags?|settings?|mode|configurable|environment variables?|env vars?|commands?|alias(?:es)?|keybindings?)\b/i,
			/\b(?:allow|respect|honou?r|ignore|disable|enable|warn|show|display|hint|prompt|report|preserve|expose)(?:s|ed|ing)?\b|\berror messages?\b/i,
			/\b(?:faster|speed(?:s|ing)? up|accelerate[sd]?|performance)\b/i,
		];
		const user_facing_wording_MAX_VALUE = 2;
		const userFacingWording = {
			id: 'user-facing-wording',
			weight: 0.65,
			observe: ({ prefix }) => {
				const names = matchedWords(prefix.rest, user_facing_wording_WORDS);
				return names.length === 0 ? null : { value: Math.min(user_facing_wording_MAX_VALUE, names.length), evidence: { names } };
			},
		};
		;
		const MIN_MERGED = 20;
		const MIN_SHARE = 0.2;
		const withoutReleaseNote = {
			id: 'without-release-note',
			weight: -1,
			observe: (change, { history }) => {
				const { files } = change;
				const { merged = 0, noted = 0 } = history.releaseNotes ?? {};
				if (merged < MIN_MERGED || noted < merged * MIN_SHARE || !areFilesListed(change))
					return null;
				if (files.length === 0 || files.some(({ path }) => (0, fragment_paths.Ic)(path) !== null))
					return null;
				return { value: 1, evidence: { counts: { noted, merged } } };
			},
		};
		;
		const FACTORS = [
			kind,
			size,
			supportingOnly,
			mostlyDeletes,
			sweep,
			tests,
			documented,
			breaking,
			deprecates,
			upgradeNotice,
			defaultFactor,
			importance_migration_migration,
			severeFault,
			userFacingWording,
			minorWording,
			codeExample,
			closes,
			discussion,
			labels,
			release_note_releaseNote,
			withoutReleaseNote,
			noReleaseNote,
			isRevertFactor,
		];
		const MAX_TENTHS = 100;
		const MAX_REASONS = 3;
		function importanceOf(change, context, weights = {}) {
			const parts = FACTORS.flatMap((factor) => {
				const observed = factor.observe(change, context);
				if (observed === null)
					return [];
				const tenths = Math.round(observed.value * (weights[factor.id] ?? factor.weight) * 10);
				return tenths === 0 ? [] : [{ id: factor.id, tenths, evidence: observed.evidence }];
			});
			parts.sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || (0, domain_order.n6)(a.id, b.id));
			const sum = parts.reduce((tenths, part) => tenths + part.tenths, 0);
			const reasons = [...parts].sort((a, b) => b.tenths - a.tenths).slice(0, MAX_REASONS);
			return {
				score: Math.min(MAX_TENTHS, Math.max(0, sum)) / 10,
				factors: parts.map(({ id, tenths, evidence }) => ({ id, points: tenths / 10, evidence })),
				reasons: reasons.map(({ id }) => id),
			};
		}
		function tenthsOf({ factors }) {
			return factors.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
		}
		;
		const TOP_SHARE = 0.1;
		function isInTopTenth({ rank, of }) {
			return rank <= Math.ceil(of * TOP_SHARE);
		}
		;
		function reviewsByOthers({ author, mergedAt, reviews = [] }) {
			const own = author === null ? null : (0, pull_request.tU)(author);
			return reviews.filter(({ author: reviewer, submittedAt }) => submittedAt <= mergedAt && (reviewer === null || (!reviewer.bot && (0, pull_request.tU)(reviewer) !== own)));
		}
		function isUnreviewed(pullRequest) {
			return pullRequest.reviews !== undefined && reviewsByOthers(pullRequest).length === 0;
		}
		var bounds = __webpack_require__(6720);
		;
		const LISTS = ['paths', 'names', 'pullRequests', 'commits'];
		function boundedEvidence(evidence) {
			const bounded = {};
			const unlisted = {};
			for (const list of LISTS) {
				const all = evidence[list];
				if (all === undefined)
					continue;
				const first = (0, bounds.J)(all, bounds.Q.evidence, bounds.Q.evidenceBytes, String);
				Object.assign(bounded, { [list]: first });
				if (first.length < all.length)
					unlisted[list] = all.length - first.length;
			}
			return {
				...bounded,
				...(evidence.counts && { counts: evidence.counts }),
				...(Object.keys(unlisted).length > 0 && { unlisted }),
			};
		}
		function withBoundedEvidence(rows) {
			return rows.map(one => ({ ...one, evidence: boundedEvidence(one.evidence) }));
		}
		;
		const findings_MAX_PATHS = 3;
		function finding({ findings }, signal) {
			return findings.find(one => one.signal === signal);
		}
		function has(one, ...signals) {
			return signals.some(signal => finding(one, signal) !== undefined);
		}
		function isStandingWork({ change }) {
			return (0, standing.Ed)(change.outcome) && isByPerson(change) && !isRevert(change);
		}
		function pathsNamedMost(lists) {
			const rows = new Map();
			for (const list of lists) {
				for (const [index, path] of list.entries()) {
					const { named, place } = rows.get(path) ?? { named: 0, place: index };
					rows.set(path, { path, named: named + 1, place: Math.min(place, index) });
				}
			}
			return [...rows.values()]
				.sort((a, b) => b.named - a.named || a.place - b.place || (0, domain_order.n6)(a.path, b.path))
				.slice(0, findings_MAX_PATHS)
				.map(({ path }) => path);
		}
		function peopleOf(changes) {
			const keys = changes.flatMap(({ change: { pullRequest } }) => pullRequest.author === null ? [] : [(0, pull_request.tU)(pullRequest.author)]);
			return new Set(keys).size;
		}
		function bySourcePath(assessed) {
			const all = new Map();
			for (const one of assessed) {
				for (const path of new Set(one.change.source.map(file => file.path))) {
					const touching = all.get(path);
					if (touching === undefined)
						all.set(path, [one]);
					else
						touching.push(one);
				}
			}
			return path => all.get(path) ?? [];
		}
		var bots = __webpack_require__(383);
		;
		const MAX_ASKED = 2;
		const MIN_CHANGES = 2;
		function byFrequency(keys, min) {
			return (0, d3_array.i8)(keys, rows => rows.length, key => key)
				.filter(([, count]) => count >= min)
				.sort(([a, m], [b, n]) => n - m || (0, domain_order.n6)(a, b))
				.map(([key]) => key);
		}
		function ownersToAsk(paths, author, ownersOf) {
			const own = author?.login === undefined ? null : `@${author.login.toLowerCase()}`;
			const owners = paths.flatMap(path => [...new Set(ownersOf(path))]).filter(owner => owner.toLowerCase() !== own);
			return byFrequency(owners, 1).slice(0, MAX_ASKED);
		}
		function authorOf(key, known) {
			const author = known.get(key);
			if (author !== undefined)
				return author.bot ? null : author;
			const login = key.startsWith('login:') ? key.slice('login:'.length) : null;
			if (login === null || (0, bots.xy)(login))
				return null;
			return { login, name: login, bot: false };
		}
		function askedAbout(assessed, { ownersOf, history }) {
			const authors = assessed.flatMap(({ change }) => change.pullRequest.author ?? []);
			const known = new Map(authors.map(author => [(0, pull_request.tU)(author), author]));
			const merged = history?.merged ?? [];
			return ({ source, pullRequest: { author } }) => {
				const paths = mostChangedPaths(source);
				const owners = ownersOf === null ? [] : ownersToAsk(paths, author, ownersOf);
				if (owners.length > 0)
					return { owners, people: [] };
				const own = author === null ? null : (0, pull_request.tU)(author);
				const touched = merged.flatMap(merge => merge.author === null || merge.author === own
					? []
					: paths.flatMap(path => (merge.paths.includes(path) ? [merge.author ?? ''] : [])));
				const people = byFrequency(touched, MIN_CHANGES).flatMap(key => authorOf(key, known) ?? []);
				return { owners: [], people: people.slice(0, MAX_ASKED) };
			};
		}
		;
		const MIN_CHANGED_LINES = 10;
		const MIN_PRODUCT_LINES = 4;
		const MECHANICAL = /\b(?:scaffold\w*|boilerplate|skeleton|auto-?generat\w+|codegen|generated (?:code|files?|bindings)|vendor\w*|mechanical\w*|reformat\w*|initial (?:commit|import)|(?:sync|import|merge)\w* (?:\S+ )?(?:from|with) (?:upstream|main|master)|rebase|unused|unnecessary|redundant|dead code|style|typing|type hints)\b|^(?:rename|move|format|cherry-?pick|backport|sync|merge|bump|roll|tidy|clean)\b/i;
		const OF_DEVELOPMENT = /\bCI\b|\b[Ll]ogging\b|\b[Ee]rror messages?\b|\b[Cc]ompilation errors?\b/;
		const OTHER_KINDS = ['docs', 'test', 'pipeline', 'dependencies', 'release'];
		function isCandidate(one) {
			const { change } = one;
			const { title, additions, deletions } = change.pullRequest;
			if (!isStandingWork(one) || !reachesUsers(change) || OTHER_KINDS.includes(change.kind))
				return false;
			if (additions + deletions < MIN_CHANGED_LINES || productLines(change) < MIN_PRODUCT_LINES)
				return false;
			if (OF_DEVELOPMENT.test(title))
				return false;
			return !MECHANICAL.test(change.prefix.rest) && !MECHANICAL.test(title);
		}
		;
		const names_issue_ISSUE = /(?:^|[^\w&])#\d+\b|\/issues\/\d+|\b(?!(?:AES|CVE|CWE|GPT|ISO|PEP|RFC|SHA|UTF)-)[A-Z]{2,10}-\d+\b/;
		function namesIssue({ number, title, body }) {
			return names_issue_ISSUE.test(`${title}\n${body}`.replaceAll(new RegExp(`#${number}\\b`, 'g'), ''));
		}
		;
		const MIN_DEFAULT_LINES = 300;
		const MIN_INTERFACE_LOST = 20;
		const MIN_SHARE_LOST = 0.7;
		const MIN_TESTS_LOST = 50;
		const MIN_BACKEND_LINES = 300;
		const MIN_UNTESTED_CORE = 500;
		const content_reasons_linesOf = (one) => productLines(one.change);
		const content_reasons_defaultChanged = {
			id: 'default-changed',
			find: one => {
				const lines = content_reasons_linesOf(one);
				if (lines < MIN_DEFAULT_LINES)
					return null;
				const [found] = defaultChanged.find(one.change);
				if (found === undefined)
					return null;
				return { weight: 4, evidence: { ...(found.subject && { names: [found.subject] }), counts: { lines } } };
			},
		};
		function isAnnounced({ change }) {
			return [breaking_breaking, removed, deprecated, migration_migration].some(({ find }) => find(change).length > 0);
		}
		const content_reasons_OPTION_FILE = /_args\.py$|arg_utils\.py$|cli\/src\/lib\.rs$|\.schema\.json$/;
		const interfaceLost = {
			id: 'interface-lost',
			find: one => {
				const found = finding(one, 'public-interface');
				const { deleted = 0, lines = 0 } = found?.evidence.counts ?? {};
				const declares = (found?.evidence.paths ?? []).some(path => !content_reasons_OPTION_FILE.test(path));
				if (found === undefined || deleted < MIN_INTERFACE_LOST || deleted < lines * MIN_SHARE_LOST)
					return null;
				if (!declares || one.change.kind === 'refactor' || isAnnounced(one))
					return null;
				return { weight: 1.5, evidence: found.evidence };
			},
		};
		const testsReduced = {
			id: 'tests-reduced',
			find: one => {
				const found = finding(one, 'tests-reduced');
				const { added = 0, deleted = 0 } = found?.evidence.counts ?? {};
				if (found === undefined || deleted - added < MIN_TESTS_LOST)
					return null;
				return { weight: 1.5, evidence: found.evidence };
			},
		};
		const workaroundWithoutIssue = {
			id: 'workaround-without-issue',
			action: 'issue-for-workaround',
			find: one => {
				const found = finding(one, 'temporary');
				if (found === undefined || namesIssue(one.change.pullRequest))
					return null;
				return { weight: 3, evidence: found.evidence };
			},
		};
		const backendWithoutOwner = {
			id: 'backend-without-owner',
			action: 'backend-owner',
			find: (one, { ownersOf }) => {
				const found = finding(one, 'external-backend');
				const paths = found?.evidence.paths ?? [];
				if (found === undefined || content_reasons_linesOf(one) < MIN_BACKEND_LINES)
					return null;
				const isTested = one.change.files.some(({ kind, status }) => kind === 'test' && status !== 'removed');
				const isOwned = ownersOf === null || paths.some(path => ownersOf(path).length > 0);
				return isTested && isOwned ? null : { weight: 3, evidence: found.evidence };
			},
		};
		const untestedCore = {
			id: 'untested-core',
			action: 'tests-for-core',
			find: one => {
				const core = finding(one, 'core-path') ?? finding(one, 'hotspot');
				const lines = content_reasons_linesOf(one);
				if (core === undefined || lines < MIN_UNTESTED_CORE || !has(one, 'untested'))
					return null;
				const isMore = has(one, 'newcomer', 'near-revert') || isUnreviewed(one.change.pullRequest);
				return { weight: isMore ? 2 : 1.5, evidence: { paths: core.evidence.paths ?? [], counts: { lines } } };
			},
		};
		var domain_instant = __webpack_require__(2224);
		;
		const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;
		const fixes_OTHER_KINDS = ['docs', 'test', 'pipeline', 'dependencies', 'release'];
		const TOOL_TYPE = /^(?:style|lint|typing|types?|format|fmt|typo|ci|tests?)$/;
		const PLACE = /\s*\(?(?:\b(?:after|since|from|in|of|for|introduced (?:by|in)|caused by|broken by|missed in|that)\s+)?(?:#\d+|PR ?#?\d+)\b.*$/i;
		const FOR_TOOLS = /^(?:(?:quick|minor|small|follow[- ]?up|hot)[- ]?)*(?:fix\w*|correct\w*|address\w*|resolve\w*|satisf\w*|silence\w*|clean(?:ed)? ?up|regressions?)?:?\s*(?:up\s+)?(?:(?:the|some|a few|all|new|remaining|minor|code|source|import|compiler|build|static|type|python|rust|go|c\+\+|js|ts|ruff|eslint|mypy|pyright|pylint|flake8|clippy|prettier|biome|rubocop|golangci(?:-lint)?|clang(?:-(?:format|tidy))?|tsc|github|pre-?commit|ci)\s+)*(?:lint(?:s|er|ers|ing)?|format(?:ting)?|code style|whitespaces?|indentation|import (?:order|sorting)|sorting|type (?:hints?|annotations?|checks?|checking)|typings?|type-?check(?:s|ing|er)?|warnings?|ruff|eslint|mypy|pyright|pylint|flake8|clippy|prettier|biome|rubocop|golangci(?:-lint)?|clang-(?:format|tidy)|pre-?commit|CI)(?:\s+(?:errors?|warnings?|issues?|failures?|checks?|problems?|violations?|complaints?|nits?|hooks?|jobs?|builds?|runs?))*\.?$/i;
		function fixesBehavior(change) {
			const { kind, prefix, pullRequest } = change;
			if (kind !== 'fix' && !FIX.test(pullRequest.title))
				return false;
			if (fixes_OTHER_KINDS.includes(kind) || TOOL_TYPE.test(prefix.type ?? ''))
				return false;
			return (!FOR_TOOLS.test(prefix.rest.replaceAll('`', '').replace(PLACE, '').trim()) &&
				!isRevert(change) &&
				!isCosmetic(change));
		}
		;
		const MIN_NEAR_REVERT_LINES = 200;
		const MIN_OVERLAPPING = 3;
		const MAX_CHANGES = 8;
		const MAX_HOURS_TO_FIX = 72;
		const MIN_FIXED_LINES = 100;
		const sameTitle = {
			id: 'same-title',
			find: one => {
				const found = finding(one, 'same-title');
				return found === undefined ? null : { weight: 5, evidence: found.evidence };
			},
		};
		const reland = {
			id: 'reland',
			find: one => {
				const found = finding(one, 'reland');
				return found === undefined ? null : { weight: 4, evidence: found.evidence };
			},
		};
		const nearRevert = {
			id: 'near-revert',
			find: one => {
				const found = finding(one, 'near-revert');
				const lines = productLines(one.change);
				if (found === undefined || lines < MIN_NEAR_REVERT_LINES || one.change.kind === 'refactor')
					return null;
				const core = [finding(one, 'core-path'), finding(one, 'hotspot')].flatMap(other => other?.evidence.paths ?? []);
				if (!(found.evidence.paths ?? []).some(path => core.includes(path)))
					return null;
				return { weight: 3, evidence: { ...found.evidence, counts: { lines } } };
			},
		};
		function isLaterFix({ change }, { change: earlier }) {
			const { mergedAt } = earlier.pullRequest;
			return (change.kind === 'fix' &&
				fixesBehavior(change) &&
				change.pullRequest.mergedAt > mergedAt &&
				(0, domain_instant.UH)(mergedAt, change.pullRequest.mergedAt) <= MAX_HOURS_TO_FIX);
		}
		const overlappingChanges = {
			id: 'overlapping-changes',
			find: (one, { touching }) => {
				const found = finding(one, 'collision');
				if (found === undefined || (found.evidence.pullRequests?.length ?? 0) < MIN_OVERLAPPING)
					return null;
				const hot = finding(one, 'hotspot')?.evidence.paths ?? [];
				const fixes = (found.evidence.paths ?? [])
					.filter(path => !hot.includes(path))
					.map(touching)
					.filter(changes => changes.length <= MAX_CHANGES)
					.flatMap(changes => changes.filter(other => isLaterFix(other, one)))
					.map(({ change }) => change.pullRequest);
				const lines = productLines(one.change);
				if (fixes.length === 0 || lines < MIN_FIXED_LINES)
					return null;
				return { weight: 3, evidence: { ...found.evidence, counts: { fixes: (0, domain_order.cZ)(fixes).length, lines } } };
			},
		};
		const fixedSoon = {
			id: 'fixed-soon',
			action: 'tests-for-core',
			find: one => {
				const found = finding(one, 'hotfixed');
				if (found === undefined || productLines(one.change) < MIN_FIXED_LINES)
					return null;
				return { weight: has(one, 'untested') ? 3 : 1.5, evidence: found.evidence };
			},
		};
		;
		const review_reasons_MIN_LARGE = 300;
		const MIN_SUBSTANTIAL = 100;
		const MIN_UNRESOLVED = 3;
		const review_reasons_linesOf = (one) => productLines(one.change);
		const guardedPaths = (one) => finding(one, 'security-sensitive')?.evidence.paths ?? [];
		const securityUnreviewed = {
			id: 'security-unreviewed',
			action: 'read-now',
			find: (one, { reviewIsUsual }) => {
				const found = finding(one, 'security-sensitive');
				if (found === undefined || !reviewIsUsual || !isUnreviewed(one.change.pullRequest))
					return null;
				return { weight: 5, evidence: found.evidence };
			},
		};
		const isLogin = (owner) => /^@[^/]+$/.test(owner);
		function lacksOwner(one, path, ownersOf) {
			const owners = ownersOf(path).map(owner => owner.toLowerCase());
			const isOwner = (author) => author?.login !== undefined && owners.includes(`@${author.login.toLowerCase()}`);
			const { pullRequest } = one.change;
			const approvals = reviewsByOthers(pullRequest).filter(({ state }) => state === 'approved');
			if (owners.length === 0 || !owners.every(isLogin) || isOwner(pullRequest.author))
				return false;
			return !approvals.some(({ author }) => isOwner(author));
		}
		const securityWithoutOwner = {
			id: 'security-without-owner',
			action: 'owner-approval',
			find: (one, { ownersOf }) => {
				if (ownersOf === null || reviewsByOthers(one.change.pullRequest).length === 0)
					return null;
				const paths = guardedPaths(one).filter(path => lacksOwner(one, path, ownersOf));
				return paths.length === 0 ? null : { weight: 4, evidence: { paths } };
			},
		};
		const failingChecks = {
			id: 'failing-checks',
			find: (one, { reviewIsUsual }) => {
				const found = finding(one, 'failing-checks');
				if (found === undefined)
					return null;
				const { checks, ...pullRequest } = one.change.pullRequest;
				const failed = checks === 'failure' || checks === 'error';
				if (!failed && !(reviewIsUsual && isUnreviewed(pullRequest)))
					return null;
				return { weight: failed ? 4 : 3, evidence: found.evidence };
			},
		};
		const unresolvedThreads = {
			id: 'unresolved-threads',
			find: one => {
				const found = finding(one, 'unresolved-threads');
				const unresolved = found?.evidence.counts?.unresolved ?? 0;
				const lines = review_reasons_linesOf(one);
				const isNotable = lines >= review_reasons_MIN_LARGE || (unresolved >= MIN_UNRESOLVED && lines >= MIN_SUBSTANTIAL);
				if (found === undefined || !isNotable)
					return null;
				return { weight: 4, evidence: { ...found.evidence, counts: { ...found.evidence.counts, lines } } };
			},
		};
		const unreviewed = {
			id: 'unreviewed',
			find: (one, { reviewIsUsual }) => {
				const found = finding(one, 'unreviewed');
				if (found === undefined || !reviewIsUsual)
					return null;
				const lines = review_reasons_linesOf(one);
				const isWeighty = lines >= MIN_SUBSTANTIAL || has(one, 'self-merged') || has(one, 'core-path');
				return { weight: isWeighty ? 3 : 1.5, evidence: found.evidence };
			},
		};
		;
		const MEASUREMENTS = {
			reverted: null,
			hotfixed: null,
			'security-sensitive': null,
			'same-title': { observedOverExpected: 5.5, interval: [2.9, 10.6] },
			reland: { observedOverExpected: 3.3, interval: [1.6, 7.0] },
			'near-revert': { observedOverExpected: 1.76, interval: [1.48, 2.1] },
			temporary: { observedOverExpected: 1.71, interval: [1.3, 2.23] },
			'default-changed': { observedOverExpected: 1.63, interval: [1.15, 2.32] },
			performance: { observedOverExpected: 1.61, interval: [1.27, 2.03] },
			'very-large': { observedOverExpected: 1.42, interval: [1.19, 1.69] },
			wide: { observedOverExpected: 1.31, interval: [1.19, 1.44] },
			hotspot: { observedOverExpected: 1.22, interval: [1.13, 1.32] },
			newcomer: { observedOverExpected: 1.15, interval: [1.02, 1.3] },
			'core-path': { observedOverExpected: 2.01, interval: [1.61, 2.47] },
			'public-interface': { observedOverExpected: 2.08, interval: [1.55, 2.73] },
			migration: null,
			'external-backend': null,
			'workflow-permissions': null,
			unreviewed: null,
			'self-merged': null,
			'merged-fast': null,
			'failing-checks': null,
			'unresolved-threads': null,
			untested: { observedOverExpected: 1.06, interval: [0.96, 1.16] },
			'tests-reduced': { observedOverExpected: 1.1, interval: [0.85, 1.42] },
			dependency: { observedOverExpected: 1.13, interval: [0.97, 1.3] },
			pipeline: null,
			'new-here': { observedOverExpected: 2.35, interval: [1.34, 3.82] },
			collision: null,
		};
		function isPrediction(id) {
			const measurement = MEASUREMENTS[id];
			return measurement !== null && (measurement.interval[0] > 1 || measurement.interval[1] < 1);
		}
		;
		const MIN_ABOVE_USUAL = Math.log(2);
		const MIN_PREDICTIONS = 2;
		const MIN_LINES = 20;
		const predictedRisk = {
			id: 'predicted-risk',
			find: (one, { usualRisk }) => {
				const names = one.findings.map(({ signal }) => signal).filter(signal => isPrediction(signal));
				if (names.length < MIN_PREDICTIONS || productLines(one.change) < MIN_LINES)
					return null;
				if (one.riskScore - usualRisk < MIN_ABOVE_USUAL)
					return null;
				return { weight: 3, evidence: { names, counts: { ...one.risk } } };
			},
		};
		;
		const SECOND_LOOK_REASON_RULES = [
			securityUnreviewed,
			securityWithoutOwner,
			failingChecks,
			sameTitle,
			reland,
			unresolvedThreads,
			unreviewed,
			content_reasons_defaultChanged,
			interfaceLost,
			testsReduced,
			workaroundWithoutIssue,
			backendWithoutOwner,
			nearRevert,
			overlappingChanges,
			fixedSoon,
			predictedRisk,
			untestedCore,
		];
		const MAX_LISTED = 5;
		const second_look_MAX_REASONS = 3;
		const MIN_WEIGHT = 3;
		const RISK_WEIGHT = 0.5;
		const MAX_USUALLY_UNREVIEWED = 0.25;
		function weigh(one, context) {
			const rules = SECOND_LOOK_REASON_RULES;
			const found = rules
				.flatMap(({ id, action, find }) => {
				const reason = find(one, context);
				return reason === null ? [] : [{ id, action, ...reason }];
			})
				.filter(({ id }, _, all) => id !== 'unreviewed' || !all.some(other => other.id === 'security-unreviewed'))
				.sort((a, b) => b.weight - a.weight)
				.slice(0, second_look_MAX_REASONS);
			const sum = found.reduce((total, { weight }) => total + weight, 0);
			return {
				one,
				weight: sum + (isInTopTenth(one.risk) ? RISK_WEIGHT : 0),
				reasons: sum < MIN_WEIGHT ? [] : found.map(({ id, evidence }) => ({ id, evidence: boundedEvidence(evidence) })),
				action: found.map(({ action }) => action).find(action => action !== undefined),
			};
		}
		function isReviewUsual(assessed) {
			const own = assessed.filter(isStandingWork).map(({ change }) => change.pullRequest);
			return own.filter(isUnreviewed).length <= own.length * MAX_USUALLY_UNREVIEWED;
		}
		function once() {
			const seen = new Set();
			return ({ reasons: [first, ...others] }) => {
				if (first?.id !== 'near-revert' || others.length > 0)
					return true;
				const key = String(first.evidence.pullRequests);
				const isNew = !seen.has(key);
				seen.add(key);
				return isNew;
			};
		}
		function secondLookOf(assessed, facts) {
			const candidates = assessed.filter(isCandidate);
			const context = {
				touching: bySourcePath(assessed),
				ownersOf: facts.ownersOf,
				reviewIsUsual: isReviewUsual(assessed),
				usualRisk: (0, d3_array.JZ)(candidates, ({ riskScore }) => riskScore) ?? 0,
			};
			const ask = askedAbout(assessed, facts);
			return candidates
				.map(one => weigh(one, context))
				.filter(({ reasons }) => reasons.length > 0)
				.sort((a, b) => b.weight - a.weight ||
				b.one.riskScore - a.one.riskScore ||
				b.one.importance.score - a.one.importance.score ||
				a.one.change.pullRequest.number - b.one.change.pullRequest.number)
				.filter(once())
				.slice(0, MAX_LISTED)
				.map(({ one: { change }, reasons, action }) => ({
				pullRequest: change.pullRequest.number,
				reasons,
				ask: ask(change),
				...(action && { action }),
			}));
		}
		;
		const FILLERS = new Set('a an and any are as at be by for from in into is it its of off on onto or out over the their to up via with without'.split(' '));
		const words_GENERIC = new Set(`add added adds allow avoid bug bump change changes changelog check ci clean cleanup code deprecated doc docs documentation drop error
  errors failing failure feature file files fix fixed fixes flaky handle improve issue issues lint make message minor missing more
  new only readme refactor regression release remove removed rename revert skip some support supports test tests tiny typo typos unit
  unused update updated use using version when wip bugfix misc feat chore style perf build support`.split(/\s+/));
		function words_wordsOf(text) {
			return text
				.split(/\s+/)
				.map(word => word.replace(/^[^\p{L}\p{N}@#_]+/u, ''))
				.map(word => (/\w\(\)$/.test(word) ? word : word.replace(/[^\p{L}\p{N}_]+$/u, '')))
				.filter(word => word !== '');
		}
		function sameWord(a, b) {
			return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
		}
		function isSubject(word) {
			const plain = word.toLowerCase();
			return plain.length > 1 && !FILLERS.has(plain) && !words_GENERIC.has(plain) && !/^[#v]?[\d.]+$/.test(plain);
		}
		function isContent(word) {
			return !FILLERS.has(word.toLowerCase()) && /\p{L}/u.test(word);
		}
		function commonStart(a, b) {
			const differs = a.findIndex((word, index) => !sameWord(word, b[index]));
			return differs === -1 ? a.length : differs;
		}
		function commonEnd(a, b) {
			return commonStart([...a].reverse(), [...b].reverse());
		}
		function withCapital(text) {
			const [first = ''] = text.split(' ');
			return /[_./`]|\p{Ll}\p{Lu}/u.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
		}
		;
		const MIN_ALIKE = 3;
		const MAX_COMPARED = 300;
		const MAX_GAP = 4;
		const MIN_COMMON = 3;
		const MIN_COMMON_OF_DIFFERENT_AUTHORS = 4;
		function titleOf({ pullRequest: { number, author }, prefix }) {
			return {
				number,
				author: author === null ? null : (0, pull_request.tU)(author),
				scope: names_keyOf([...prefix.tags, prefix.scope ?? ''].join(' ')),
				words: words_wordsOf(prefix.rest),
			};
		}
		function isNumbering(gap) {
			return gap.every(word => /#?\d{3,}$|^v?\d+(?:\.\d+)*$/.test(word));
		}
		function frameOf(a, b) {
			const start = commonStart(a.words, b.words);
			const end = commonEnd(a.words, b.words);
			const gaps = [a, b].map(({ words }) => words.slice(start, words.length - end));
			if (gaps.some(gap => gap.length === 0 || gap.length > MAX_GAP) || gaps.every(isNumbering))
				return null;
			return { start: a.words.slice(0, start), end: end === 0 ? [] : a.words.slice(-end) };
		}
		function alike_isTelling({ start, end }, bySameAuthor, sameScope) {
			const common = [...start, ...end];
			if (start.length === 0 || common.filter(isContent).length < 2 || !common.some(isSubject))
				return false;
			if (!bySameAuthor)
				return end.length > 0 && common.length >= MIN_COMMON_OF_DIFFERENT_AUTHORS;
			return common.length >= MIN_COMMON || sameScope;
		}
		function alike_nameOf({ start, end }) {
			if (end.length > 0)
				return withCapital(`${start.join(' ')} \u2026 ${end.join(' ')}`);
			const last = start.findLastIndex(isContent);
			return withCapital(start.slice(0, last + 1).join(' '));
		}
		function commonFrame({ words }, frames) {
			const start = Math.min(...frames.map(frame => frame.start.length));
			const end = Math.min(...frames.map(frame => frame.end.length));
			return { start: words.slice(0, start), end: end === 0 ? [] : words.slice(-end) };
		}
		function alikeSeries(changes) {
			const open = new Set(changes.map(titleOf));
			const drafts = [];
			const byFirstWord = (0, d3_array.Os)(open, ({ words }) => words[0]?.toLowerCase() ?? '');
			for (const sameStart of byFirstWord.values()) {
				const candidates = sameStart.slice(0, MAX_COMPARED);
				for (const title of candidates) {
					if (!open.has(title))
						continue;
					const alike = candidates.flatMap(other => {
						if (other === title || !open.has(other))
							return [];
						const frame = frameOf(title, other);
						const bySameAuthor = title.author !== null && title.author === other.author;
						const sameScope = title.scope !== '' && title.scope === other.scope;
						return frame !== null && alike_isTelling(frame, bySameAuthor, sameScope) ? [{ other, frame }] : [];
					});
					if (alike.length + 1 < MIN_ALIKE)
						continue;
					const titles = [title, ...alike.map(({ other }) => other)];
					const frame = commonFrame(title, alike.map(one => one.frame));
					const bySameAuthor = title.author !== null && titles.every(({ author }) => author === title.author);
					const sameScope = title.scope !== '' && titles.every(({ scope }) => scope === title.scope);
					if (!alike_isTelling(frame, bySameAuthor, sameScope))
						continue;
					drafts.push({
						by: bySameAuthor && sameScope ? 'scope' : 'wording',
						name: alike_nameOf(frame),
						pullRequests: candidates.filter(one => titles.includes(one)).map(({ number }) => number),
					});
					for (const one of titles)
						open.delete(one);
				}
			}
			return drafts;
		}
		;
		const MAX_STEPS = 40;
		const IN_BRACKETS = /[[(](|[^[\]()]{0,40}?[\s,:])(?:#|part\s|pt\.?\s)?(\d{1,2})\s?(?:\/|\bof\b)\s?(\d{1,2}|[nxmk])([\s,:][^[\]()]{0,40}|)[\])]/i;
		const AT_AN_END = /^(\d{1,2})\s?\/\s?(\d{1,2}|[nxmk])\b(?!\/)|(?:^|\s)(\d{1,2})\s?(?:\/|\bof\b)\s?(\d{1,2}|[nxmk])$/i;
		const IN_WORDS = /[[(,:\u2013-]?\s?\b(part|pt\.?|phase|step|stage|item)\s?#?(\d{1,2})\b(?:[\s,.:-]{1,3}(?:item|part|step)\s?#?(\d{1,2})\b)?[\])]?/i;
		function stepOf(by, numbers, total, rest, label = '') {
			const position = numbers.filter(one => one !== undefined).map(Number);
			const count = total !== undefined && /^\d+$/.test(total) ? Number(total) : null;
			const [first = 0] = position;
			if (first > MAX_STEPS || (count !== null && (count < 2 || count > MAX_STEPS || first > count)))
				return null;
			return {
				by,
				position,
				total: count,
				label,
				rest: rest.replaceAll(/\s{2,}/g, ' ').replace(/^[\s:,\u2013-]+|[\s:,\u2013-]+$/g, ''),
			};
		}
		function stepIn(title) {
			const bracketed = IN_BRACKETS.exec(title);
			if (bracketed !== null) {
				const [whole, before = '', number, total, after = ''] = bracketed;
				const [opening, closing] = [whole.charAt(0), whole.slice(-1)];
				const kept = `${before}${after}`.replace(/^[\s,:]+|[\s,:]+$/g, '');
				const rest = title.replace(whole, kept === '' ? ' ' : `${opening}${kept}${closing}`);
				return stepOf('number', [number], total, rest, kept);
			}
			const atEnd = AT_AN_END.exec(title);
			if (atEnd !== null) {
				const [whole, first, firstTotal, last, lastTotal] = atEnd;
				return stepOf('number', [first ?? last], firstTotal ?? lastTotal, title.replace(whole, ' '));
			}
			const worded = IN_WORDS.exec(title);
			if (worded === null)
				return null;
			const [whole, , number, item] = worded;
			return stepOf('phase', [number, item], undefined, title.replace(whole, ' '));
		}
		;
		const numbered_MAX_COMPARED = 500;
		const OPENING_WORDS = 4;
		function numberedChange({ pullRequest: { number, title, author } }) {
			const step = stepIn(title);
			if (step === null)
				return null;
			const { tags, type, scope, rest } = titlePrefix(step.rest);
			const names = [...tags, type ?? '', scope ?? ''].filter(name => isTopic(name) && !isKindTag(names_keyOf(name)));
			return {
				number,
				author: author === null ? null : (0, pull_request.tU)(author),
				step,
				prefix: new Map(names.map(name => [names_keyOf(name), name])),
				words: words_wordsOf(rest),
			};
		}
		function subjectsOf({ words }) {
			return new Set(words.filter(isSubject).map(names_keyOf));
		}
		function shared(a, b) {
			return [...a.keys()].filter(one => b.has(one)).length;
		}
		function belongTogether(a, b) {
			if (a.step.by !== b.step.by || a.step.total !== b.step.total)
				return false;
			if (a.step.position.join('.') === b.step.position.join('.'))
				return false;
			const openings = [a, b].map(one => new Set(one.words.slice(0, OPENING_WORDS).filter(isSubject).map(names_keyOf)));
			const [first = new Set(), second = new Set()] = openings;
			const bySameAuthor = a.author !== null && a.author === b.author;
			const inPrefix = shared(a.prefix, b.prefix);
			if (bySameAuthor)
				return inPrefix + shared(first, second) > 0;
			return inPrefix + shared(subjectsOf(a), subjectsOf(b)) >= 2 && shared(first, second) > 0;
		}
		function byPosition(a, b) {
			const length = Math.max(a.step.position.length, b.step.position.length);
			for (let at = 0; at < length; at += 1) {
				const difference = (a.step.position[at] ?? 0) - (b.step.position[at] ?? 0);
				if (difference !== 0)
					return difference;
			}
			return a.number - b.number;
		}
		const MIN_SHARE_WITH_WORD = 0.6;
		const FEW_STEPS = 4;
		function commonOpening([first, ...others]) {
			if (first === undefined)
				return null;
			const length = (0, d3_array.jk)(others, ({ words }) => commonStart(first.words, words));
			const opening = first.words.slice(0, length);
			while (opening.length > 0 && !isContent(opening.at(-1) ?? ''))
				opening.pop();
			return opening.length > 1 || (opening.length === 1 && opening.some(isSubject)) ? opening.join(' ') : null;
		}
		function commonWords(steps) {
			const hasWord = ({ words }, word) => words.some(other => sameWord(other, word));
			const enough = steps.length <= FEW_STEPS ? steps.length : steps.length * MIN_SHARE_WITH_WORD;
			const isCommon = (word) => steps.filter(step => hasWord(step, word)).length >= enough;
			const [fullest] = [...steps].sort((a, b) => b.words.filter(isCommon).length - a.words.filter(isCommon).length);
			const common = fullest?.words.filter(isCommon) ?? [];
			if (common.filter(isContent).length < 2 || !common.some(isSubject))
				return null;
			const isFirst = (word, at) => fullest?.words.findIndex(other => sameWord(other, word)) === at;
			const parts = (fullest?.words ?? []).map((word, at) => (isCommon(word) && isFirst(word, at) ? word : '\u2026'));
			return parts
				.filter((word, at) => word !== '\u2026' || parts[at - 1] !== '\u2026')
				.join(' ')
				.replace(/^\u2026 | \u2026$/g, '');
		}
		function commonPrefix([first, ...others]) {
			const [name] = [...(first?.prefix ?? [])].filter(([key]) => others.every(({ prefix }) => prefix.has(key)));
			return name?.[1] ?? null;
		}
		function numbered_nameOf(steps) {
			const [first] = steps;
			const label = first?.step.label ?? '';
			const inBrackets = label !== '' && steps.every(({ step }) => sameWord(step.label, label)) ? label : null;
			const opening = commonOpening(steps);
			const longOpening = opening?.includes(' ') ? opening : null;
			const name = inBrackets ?? longOpening ?? commonWords(steps) ?? commonPrefix(steps) ?? opening;
			return withCapital(name ?? first?.words.join(' ') ?? '');
		}
		function numberedSeries(changes) {
			const groups = [];
			const numbered = changes.flatMap(change => numberedChange(change) ?? []);
			for (const one of numbered.slice(0, numbered_MAX_COMPARED)) {
				const own = groups.filter(group => group.some(other => belongTogether(one, other)));
				for (const group of own)
					groups.splice(groups.indexOf(group), 1);
				groups.push([...own.flat(), one]);
			}
			return groups
				.filter(group => group.length > 1)
				.map(group => {
				const steps = group.sort(byPosition);
				const total = steps[0]?.step.total ?? null;
				return {
					by: steps[0]?.step.by ?? 'number',
					name: numbered_nameOf(steps),
					pullRequests: steps.map(({ number }) => number),
					...(total !== null && { total }),
				};
			});
		}
		;
		const ROUTINE = new Set(['dependencies', 'release']);
		function canBeStep(change) {
			return isByPerson(change) && !isRevert(change) && !ROUTINE.has(change.kind);
		}
		function seriesOf(changes) {
			const steps = changes.filter(canBeStep);
			const numbered = numberedSeries(steps);
			const inNumbered = new Set(numbered.flatMap(({ pullRequests }) => pullRequests));
			const others = steps.filter(({ pullRequest }) => !inNumbered.has(pullRequest.number));
			return [...numbered, ...alikeSeries(others)].map(series => ({
				id: `series:${(0, d3_array.jk)(series.pullRequests)}`,
				...series,
			}));
		}
		;
		function pickHighlights(assessed, areas, limits) {
			const areaOf = new Map(areas.flatMap(({ id, pullRequests }) => pullRequests.map(number => [number, id])));
			const candidates = assessed.map(({ change, importance }) => ({
				number: change.pullRequest.number,
				score: tenthsOf(importance) / 10,
				modules: change.modules,
				kind: change.kind,
				breaking: change.breaking,
				bot: change.pullRequest.author?.bot ?? false,
				bump: isOnlyBump(change),
				empty: changesNoLine(change),
				example: isExampleOnly(change),
				outcome: change.outcome,
			}));
			return highlightsOf(candidates, number => areaOf.get(number) ?? null, limits);
		}
		function areasAndHighlights(assessed, facts, limits) {
			const changes = assessed.map(({ change }) => change);
			const areas = areasOf(changes, facts);
			const highlights = pickHighlights(assessed, areas.areas, limits);
			const outside = areas.areas.length === 0 ? [] : highlights.filter(number => areas.without.includes(number));
			return { ...(outside.length === 0 ? areas : areasOf(changes, { ...facts, important: outside })), highlights };
		}
		function briefingOf({ assessed, context, entries }, facts) {
			const changes = assessed.map(({ change }) => change);
			const importance = new Map(assessed.map(one => [one.change.pullRequest.number, one.importance.score]));
			const tags = new Map(assessed.map(one => [one.change.pullRequest.number, one.tags]));
			const series = seriesOf(changes);
			const areaFacts = { repository: facts.repository, importance, tags, series };
			const { areas, without, minor, highlights } = areasAndHighlights(assessed, areaFacts, facts.highlights);
			const authored = areas.map((area) => {
				const mainAuthor = mainAuthorOf(entries.filter(({ number }) => area.pullRequests.includes(number)));
				return { ...area, ...(mainAuthor && { mainAuthor }) };
			});
			return {
				highlights,
				areas: authored,
				withoutArea: without,
				minor,
				series,
				attention: attentionOf(changes, context),
				secondLook: secondLookOf(assessed, { ownersOf: facts.ownersOf, history: facts.history }),
			};
		}
		;
		function withBotAuthors(gathered, isBotAuthor) {
			const known = (author) => {
				if (author == null || author.bot)
					return author;
				return [author.login, author.name].some(name => name !== undefined && isBotAuthor(name))
					? { ...author, bot: true }
					: author;
			};
			const { newContributors, directPushes } = gathered;
			return {
				...gathered,
				pullRequests: gathered.pullRequests.map(one => ({
					...one,
					author: known(one.author),
					coAuthors: one.coAuthors.map(known),
					...(one.mergedBy !== undefined && { mergedBy: known(one.mergedBy) }),
					...(one.reviews && { reviews: one.reviews.map(review => ({ ...review, author: known(review.author) })) }),
				})),
				...(newContributors && { newContributors: newContributors.map(known) }),
				...(directPushes && { directPushes: directPushes.map(push => ({ ...push, author: known(push.author) })) }),
			};
		}
		;
		function unknownFieldsOf(pullRequests, source) {
			if (source === 'github' || pullRequests.length === 0)
				return [];
			const isUnknown = {
				descriptions: ({ body }) => body.trim() === '',
				labels: ({ labels }) => labels === undefined,
				reviews: ({ reviews }) => reviews === undefined,
				'opening-times': ({ createdAt }) => createdAt === undefined,
			};
			return digest.pL.filter(field => pullRequests.every(isUnknown[field]));
		}
		const ENTRY_LISTS = {
			labels: 'labels',
			reviews: 'reviews',
			'co-authors': 'coAuthors',
			'closed-issues': 'closes',
			references: 'references',
		};
		function isCut(list, unlisted = {}) {
			return list !== 'review-threads' && unlisted[ENTRY_LISTS[list]] !== undefined;
		}
		function completenessOf({ pullRequests, expected, missing, clone, cutLists = [], missingFields = [] }, entries, excluded, source) {
			const included = new Set(entries.map(({ number }) => number));
			const lists = digest.Tp.map(list => {
				const read = cutLists.filter(one => one.list === list).flatMap(one => one.pullRequests);
				const cut = entries.filter(({ unlisted }) => isCut(list, unlisted)).map(({ number }) => number);
				const all = [...read.filter(number => included.has(number)), ...cut];
				return { list, pullRequests: (0, domain_order.cZ)(all.map(number => ({ number }))) };
			}).filter(({ pullRequests: cut }) => cut.length > 0);
			const unread = entries.filter(({ files }) => files.some(file => file.unread));
			return {
				expected,
				gathered: pullRequests.length,
				notGathered: Math.max(0, expected - pullRequests.length),
				missing: [...missing].sort((a, b) => (0, domain_order.n6)(a.start, b.start)),
				filesTruncated: (0, domain_order.cZ)(entries.filter(entry => entry.files.length < entry.filesTotal)),
				...(unread.length > 0 && { filesUnread: (0, domain_order.cZ)(unread) }),
				...(clone !== undefined && { clone: { ...clone, recognised: pullRequests.length } }),
				...(lists.length > 0 && { cutLists: lists }),
				...(missingFields.length > 0 && { missingFields }),
				unknownFields: unknownFieldsOf(pullRequests, source),
				excluded: [...excluded],
				excludedPullRequests: (0, domain_order.cZ)(excluded.flatMap(row => row.pullRequests.map(number => ({ number })))),
			};
		}
		;
		const text_limits_MAX_LENGTH = { title: 1_000, body: 65_536, path: 1_024, name: 256, sha: 64 };
		function cut(text, maxLength) {
			return text.length <= maxLength
				? text
				: text
					.slice(0, maxLength - 1)
					.replace(/[\ud800-\udbff]$/, '')
					.concat('\u2026');
		}
		function bounded(author) {
			if (author == null)
				return author;
			const { login, name } = author;
			return {
				...author,
				...(login !== undefined && { login: cut(login, text_limits_MAX_LENGTH.name) }),
				name: cut(name, text_limits_MAX_LENGTH.name),
			};
		}
		function withinMessageLimits({ title, body }) {
			return { title: cut(title, text_limits_MAX_LENGTH.title), body: cut(body, text_limits_MAX_LENGTH.body) };
		}
		function withinPushLimits({ sha, author, ...push }) {
			return { ...push, ...withinMessageLimits(push), sha: sha.slice(0, text_limits_MAX_LENGTH.sha), author: bounded(author) };
		}
		function withinGatheredLimits(gathered) {
			const { newContributors, directPushes } = gathered;
			return {
				...gathered,
				...(newContributors && { newContributors: newContributors.map(bounded) }),
				...(directPushes && { directPushes: directPushes.map(withinPushLimits) }),
			};
		}
		function withinTextLimits(pullRequest) {
			const { author, coAuthors, mergedBy, baseRef, labels, files, reviews, fragments } = pullRequest;
			return {
				...pullRequest,
				...withinMessageLimits(pullRequest),
				author: bounded(author),
				coAuthors: coAuthors.map(bounded),
				...(mergedBy !== undefined && { mergedBy: bounded(mergedBy) }),
				...(baseRef !== undefined && { baseRef: cut(baseRef, text_limits_MAX_LENGTH.name) }),
				...(labels && { labels: labels.map(label => cut(label, text_limits_MAX_LENGTH.name)) }),
				files: files.map(file => ({
					...file,
					path: cut(file.path, text_limits_MAX_LENGTH.path),
					...(file.previousPath !== undefined && { previousPath: cut(file.previousPath, text_limits_MAX_LENGTH.path) }),
				})),
				...(fragments && {
					fragments: fragments
						.slice(0, fragment_paths.be)
						.map(({ path, text }) => ({ path: cut(path, text_limits_MAX_LENGTH.path), text: cut(text, fragment_paths.Fj) })),
				}),
				...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
			};
		}
		;
		const MAX_OWNERS = 100;
		const code_owners_MAX_LENGTH = 3_000_000;
		const MAX_RULES = 5_000;
		function commentAt(line) {
			const at = line.search(/(?:^|\s)#/);
			return at === -1 ? line.length : at;
		}
		const isCodeOwnersRead = (text) => text.length <= code_owners_MAX_LENGTH;
		function code_owners_linesOf(text) {
			if (!isCodeOwnersRead(text))
				return [];
			return text.split(/\r\n?|\n/).flatMap((line, index) => {
				const words = line
					.replace(/^\ufeff/, '')
					.slice(0, commentAt(line))
					.trim();
				if (words === '')
					return [];
				const [pattern = '', ...owners] = words.split(/(?<!\\)\s+/);
				return [{ number: index + 1, pattern, owners }];
			});
		}
		function isRead({ pattern, owners }) {
			const isPattern = pattern.length <= globs.v7 && !/^!|^\\#|(?<!\\)[[\]]/.test(pattern);
			return isPattern && owners.every(owner => /^@\S|^[^@\s]+@[^@\s]+$/.test(owner));
		}
		function skippedLines(text) {
			return code_owners_linesOf(text).flatMap((line, index) => (isRead(line) && index < MAX_RULES ? [] : [line.number]));
		}
		function readCodeOwners(text) {
			const rules = code_owners_linesOf(text)
				.slice(0, MAX_RULES)
				.filter(isRead)
				.map(({ pattern, owners }) => ({ matches: (0, globs.at)(pattern), owners: owners.slice(0, MAX_OWNERS) }))
				.reverse();
			return path => rules.find(({ matches }) => matches(path))?.owners ?? [];
		}
		var mod = __webpack_require__(1916);
		;
		const MAX_DIFFERENCE = 0.25;
		const MIN_MIRRORED = 0.8;
		const resemblance_MIN_LINES = 6;
		function normalizedTitle(title) {
			return title
				.toLowerCase()
				.replaceAll(/\s*\(#\d+\)/g, '')
				.replaceAll(/\s+/g, ' ')
				.trim();
		}
		function titleWithoutPrefix(title) {
			return normalizedTitle(titlePrefix(title).rest);
		}
		function resemblance_sameTitle(quoted) {
			const own = normalizedTitle(quoted);
			const start = /^(.{12,}?)\s*(?:\u2026|\.\.\.)$/.exec(own)?.[1];
			return title => (start === undefined ? title === own : title.startsWith(start));
		}
		function nearTitle(quoted) {
			const own = titleWithoutPrefix(quoted);
			return title => {
				const longer = Math.max(own.length, title.length);
				const allowed = longer * MAX_DIFFERENCE;
				return longer > 0 && Math.abs(own.length - title.length) <= allowed && (0, mod.Io)(own, title) <= allowed;
			};
		}
		function changedPaths(landed) {
			return new Set(landed.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
		}
		function shareWithin({ files }, paths) {
			if (files.length === 0)
				return 0;
			return (files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length / files.length);
		}
		function resemblance_overlap(of, other) {
			return shareWithin(of, changedPaths(other));
		}
		function sameFiles(a, b) {
			return resemblance_overlap(a, b) >= 0.5 && resemblance_overlap(b, a) >= 0.5;
		}
		function mirrors(revert) {
			const lines = revert.additions + revert.deletions;
			if (lines < resemblance_MIN_LINES)
				return () => false;
			const paths = changedPaths(revert);
			return original => {
				if (shareWithin(original, paths) < 0.5)
					return false;
				const before = new Map(original.files.map(file => [file.path, file]));
				const mirrored = revert.files.filter(file => {
					const other = before.get(file.path) ?? before.get(file.previousPath ?? file.path);
					return other !== undefined && other.additions === file.deletions && other.deletions === file.additions;
				});
				return mirrored.length >= revert.files.length * MIN_MIRRORED;
			};
		}
		function directionOf(one, other) {
			if (one.files.length === 0 || other.files.length === 0)
				return 'unknown';
			const own = new Map(one.files.map(file => [file.path, file]));
			const pairs = other.files.flatMap(file => {
				const same = own.get(file.path) ?? own.get(file.previousPath ?? file.path);
				return same === undefined ? [] : [[same, file]];
			});
			if (pairs.length === 0)
				return resemblance_overlap(one, other) > 0 || resemblance_isCut(one) || resemblance_isCut(other) ? 'unknown' : 'apart';
			const sum = (of) => pairs.reduce((total, [a, b]) => total + of(a, b), 0);
			const toMirror = sum((a, b) => Math.abs(a.additions - b.deletions) + Math.abs(a.deletions - b.additions));
			const toRepeat = sum((a, b) => Math.abs(a.additions - b.additions) + Math.abs(a.deletions - b.deletions));
			if (toMirror === toRepeat)
				return 'unknown';
			return toMirror < toRepeat ? 'mirrors' : 'repeats';
		}
		function resemblance_isCut({ files, filesTotal }) {
			return files.length < filesTotal;
		}
		const resemblance_linesOf = ({ additions, deletions }) => additions + deletions;
		const MIN_WHOLE = 0.5;
		function isPartial(revert, original) {
			if (revert.files.length === 0 || original.files.length === 0)
				return false;
			if (resemblance_overlap(original, revert) < 0.5)
				return true;
			const areCounted = ![...revert.files, ...original.files].some(file => file.unread);
			return areCounted && resemblance_linesOf(revert) < MIN_WHOLE * resemblance_linesOf(original);
		}
		;
		const SHA = '(?=[a-f]{0,63}\\d)[0-9a-f]{7,64}\\b';
		const SPACE = '\\s{1,8}';
		const SPACES = '\\s{0,8}';
		const AND = `(?:${SPACES},${SPACES}(?:and${SPACE})?|${SPACE}and${SPACE}|${SPACES}&${SPACES})`;
		const NUMBER = '(?:https?:\\/\\/[^\\s#]{1,200}\\/pull\\/|(?:[\\w.-]{1,100}\\/)?[\\w.-]{0,100}#|)\\d{1,9}\\b';
		const NUMBERS = `${NUMBER}(?:(?:${AND}(?:PR${SPACE})?|${SPACE}(?=#))${NUMBER})*`;
		const references_in_text_VERB = '(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[\\s-]?back|back(?:s|ed|ing)?[\\s-]?out)';
		const RELAND_VERB = 're-?(?:land(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)|merg(?:e|es|ed|ing))';
		const REVERT = new RegExp(`^(?!\\w+ (?:back )?to\\b)${references_in_text_VERB}\\b`, 'i');
		const ADVERBIAL_REVERT = new RegExp(`^(?:\\w+ly|partial)\\s+${references_in_text_VERB}\\b`, 'i');
		const RELAND = new RegExp(`^${RELAND_VERB}\\b`, 'i');
		const REVERT_MARK = /^revert(?:s|ed|ing)?$/i;
		const VERB_MARK = new RegExp(`^(?:${references_in_text_VERB}|${RELAND_VERB})$`, 'i');
		const RELAND_MARK = new RegExp(`^${RELAND_VERB}$`, 'i');
		const BETWEEN = '[\\s:\u2013-]|\\b(?:the|of|in|from|by|changes?|merge|pull|requests?|prs?|mrs?|commits?|changesets?)\\b|\\[[^\\][]{1,60}\\]';
		const AFTER_VERB = new RegExp(`^(?:(?:\\w+ly|partial)\\s+)?(?:${references_in_text_VERB}|${RELAND_VERB})\\b((?:${BETWEEN})*)(${NUMBERS})`, 'i');
		const SAYS_NUMBER = /\b(?:prs?|mrs?|pull\s+requests?)\s*$/i;
		const IN_PARENTHESES = new RegExp(`\\((?:PRs?\\s+|pull requests?\\s+)?(#\\d{1,9}(?:${AND}#\\d{1,9})*)\\)`, 'gi');
		const QUOTATION_AFTER_VERB = new RegExp(`(?:(?<!["\u201c])\\brevert(?:s|ed|ing)?|^${references_in_text_VERB}|^${RELAND_VERB})\\b(?:${BETWEEN}|#\\d{1,9}\\b|\\b${SHA}|,)*["\u201c]`, 'i');
		const SINGLE_QUOTATION = new RegExp(`^(?:${references_in_text_VERB}|${RELAND_VERB})\\s+['\u2018\u300c\u300e\u00ab](.+)['\u2019\u300d\u300f\u00bb](?=\\s*(?:$|\\())`, 'is');
		const QUOTED = /["\u201c](.+)["\u201d]|["\u201c](.+\u2026)/s;
		const NUMBER_OF = /(?:([\w.-]+)(?:#|\/pull\/)|#|(?<![\w/.#-]))([1-9]\d{0,8})\b/g;
		function references_in_text_ownNumbers(list, own) {
			return [...list.matchAll(NUMBER_OF)]
				.filter(([, repository]) => own === undefined || repository === undefined || repository.toLowerCase() === own)
				.map(([, , number]) => Number(number));
		}
		function numbersAfterVerb(title, own) {
			const [, between = '', list = ''] = AFTER_VERB.exec(title) ?? [];
			if (list === '')
				return references_in_text_ownNumbers(CHANGES_FROM.exec(title)?.[1] ?? '');
			const named = SAYS_NUMBER.test(between) ? list : (list.match(/\S*(?:#|\/pull\/)\d+/g) ?? []).join(' ');
			return references_in_text_ownNumbers(named, own);
		}
		function isAdverbialRevert(title) {
			return ADVERBIAL_REVERT.test(title) && numbersAfterVerb(title).length > 0;
		}
		const CHANGES_FROM = new RegExp(`^revert\\b.{1,200}\\bchanges?\\b.{0,100}\\b(?:from|of|in|by)${SPACE}(?:PRs?${SPACE})?(#\\d{1,9}(?:${AND}#\\d{1,9})*)`, 'i');
		const SAYS_REVERTS = new RegExp(`\\breverts?${SPACE}(?:PRs?${SPACE})?(#\\d{1,9}(?:${AND}#\\d{1,9})*)`, 'i');
		function numbersSaidReverted(title, own) {
			return /^[^()]*\((?:this )?reverts?\b/i.test(title) ? references_in_text_ownNumbers(SAYS_REVERTS.exec(title)?.[1] ?? '', own) : [];
		}
		const references_in_text_MENTION = /(\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|see|for)\s+)?(?:[\w.-]*#|\bPR\s+#?|\/pull\/)([1-9]\d{0,8})\b/gi;
		function mentionedIn(title) {
			return [...title.matchAll(references_in_text_MENTION)].flatMap(([, verb, number]) => (verb === undefined ? [Number(number)] : []));
		}
		const MERGE = /^Merge pull request #([1-9]\d{0,8})\b/;
		function numbersOfQuotation(quotation) {
			const merged = MERGE.exec(quotation)?.[1];
			if (merged !== undefined)
				return [Number(merged)];
			const end = /(?:\(#\d{1,9}\)["\u201d\u2026\s]*)+$/.exec(quotation)?.[0] ?? '';
			return numbersInParentheses(end).reverse();
		}
		function numbersInParentheses(text) {
			return [...text.matchAll(IN_PARENTHESES)].flatMap(([, list = '']) => references_in_text_ownNumbers(list));
		}
		function quotationIn(words, isMarked = false) {
			if (!QUOTATION_AFTER_VERB.test(words) && !(isMarked && /^["\u201c]/.test(words)))
				return SINGLE_QUOTATION.exec(words)?.[1];
			const match = QUOTED.exec(words);
			return match?.[1] ?? match?.[2];
		}
		function quotationsWithin(quotation) {
			const parts = quotation.split(/["\u201d](?:\s*\(#\d{1,9}\))?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)["\u201c]/);
			return parts.length > 1 ? parts : [];
		}
		const LINE = new RegExp(`^[ \\t>*-]{0,20}(?:this\\s+(?:pr\\s+|pull request\\s+|patch\\s+|change\\s+|commit\\s+)?)?(?:reverts?|reverted|re-?lands?|re-?applies|re-?apply|rolls?[\\s-]?back|backs?[\\s-]?out)\\b([^\\n#]{0,80}?)((?:[\\w.-]*#|\\/[\\w.-]+\\/pull\\/)\\d{1,9}\\b(?:${AND}(?:[\\w.-]+\\/[\\w.-]+)?#\\d{1,9}\\b)*)`, 'gim');
		const TELLS_ELSE = /\b(?:which|that|because|since|due|as|after|broke|breaks?|fix(?:es|ed)?|see|caus\w+|by)\b/i;
		function numbersInDescription(body, own) {
			return [...body.matchAll(LINE)].flatMap(([, between = '', list = '']) => TELLS_ELSE.test(between) ? [] : references_in_text_ownNumbers(list, own));
		}
		const LINK = '(?:https?:\\/\\/[^\\s#]{1,200}\\/commits?\\/|[\\w.-]{1,100}\\/[\\w.-]{1,100}@)?';
		const COMMITS = `(?:the${SPACE})?(?:following${SPACE})?(?:(?:commits?|changesets?)\\b:?${SPACES}(?:[*-]${SPACE})?)?`;
		const SHAS = new RegExp(`\\brevert(?:s|ing)?${SPACE}(${COMMITS}${LINK}${SHA}(?:(?:${AND}|\\s{1,4}(?:[*-]\\s)?)${LINK}${SHA})*)`, 'gi');
		const ONE_SHA = new RegExp(`(?<![\\w-])${SHA}`, 'gi');
		const REFS = /^[ \t]{0,20}refs?:?[ \t]+(\S[^\n]{0,1000})$/gim;
		function shasIn(text) {
			return [...text.matchAll(ONE_SHA)].map(([sha]) => sha.toLowerCase());
		}
		const SHA_AFTER_VERB = new RegExp(`^${references_in_text_VERB}\\s+(?:commit\\s+)?(${SHA})`, 'i');
		function titleShas(title) {
			const named = SHA_AFTER_VERB.exec(title)?.[1]?.toLowerCase();
			return shasIn(title).filter(sha => /[a-f]/.test(sha) || sha === named);
		}
		function shasInDescription(body) {
			return [...body.matchAll(SHAS)].flatMap(([, list = '']) => shasIn(list));
		}
		function refsIn(body, own) {
			const lines = [...body.matchAll(REFS)].map(([, line = '']) => line);
			const numbers = lines.flatMap(line => references_in_text_ownNumbers((line.match(/[\w./-]*#\d{1,9}\b/g) ?? []).join(' '), own));
			return { shas: lines.flatMap(shasIn), numbers };
		}
		const DESCRIPTION_CLAIM = new RegExp(`^(?:this )?reverts ${COMMITS}(?:${LINK}${SHA}|(?:pull request |PR )?(?:[\\w.-]{1,100}\\/[\\w.-]{1,100})?#\\d|https?:\\/\\/[^\\s#]{1,200}\\/pull\\/\\d)`, 'im');
		;
		const relands_in_text_NUMBER = '(?:https?:\\/\\/[^\\s#]{1,200}\\/pull\\/|(?:[\\w.-]{1,100}\\/)?[\\w.-]{0,100}#)\\d{1,9}\\b';
		const relands_in_text_NUMBERS = `${relands_in_text_NUMBER}(?:(?:,\\s|\\sand\\s|,\\sand\\s)${relands_in_text_NUMBER}){0,20}`;
		const START = '(?:^|[.!?;:]\\s|\\()[ \\t>*-]{0,20}';
		const relands_in_text_SUBJECT = '(?:(?:this|it)(?:\\s(?:PR|pull request|change|commit|patch))?(?:\\sis)?\\s(?:(?:an?|the|also|simply)\\s)?)?';
		const RELANDS = '(?:re-?lands?|re-?land(?:ing)?\\sof|re-?appl(?:y|ies)|re-?introduces?|un-?reverts?|(?:undoes|reverts)\\sthe\\srevert\\sof|(?:second|third|another|new)\\s(?:attempt|try)\\s(?:at|of|to\\sland))';
		const REVERTED_IN = `\\b(?:was|been)?\\s?(?:reverted|done|undone)\\s(?:in|by)\\s(?:PR\\s)?${relands_in_text_NUMBER}`;
		const CLAIM = new RegExp(`${START}${relands_in_text_SUBJECT}${RELANDS}\\s(?:(?:the\\s)?(?:PRs?|pull requests?|changes? (?:of|in|from))\\s)?(?=${relands_in_text_NUMBER}|[^.!?]{1,200}?${REVERTED_IN})((?:${relands_in_text_NUMBER}|[^.!?]){1,300})`, 'gim');
		const LEADING = new RegExp(`^${relands_in_text_NUMBERS}`, 'i');
		const REVERTS = new RegExp(REVERTED_IN, 'gi');
		function relandsInText({ title, body }, own) {
			const oneLine = body.replace(/([^\n])\r?\n(?=[^\n\r\s*#>-])/g, '$1 ');
			const claims = [titlePrefix(title).rest, oneLine].flatMap(text => [...text.matchAll(CLAIM)].map(([, said = '']) => said));
			const lists = claims.flatMap(said => [LEADING.exec(said)?.[0] ?? '', ...(said.match(REVERTS) ?? [])]);
			return [...new Set(lists.flatMap(list => references_in_text_ownNumbers(list, own)))];
		}
		;
		function asTitle(words) {
			const title = words.replaceAll(/\s*\((?:#\d+|\u2026)?\)?$/g, '').trim();
			return title.length < 4 || /^#?\d+$/.test(title) ? null : title;
		}
		function repeatedTitle(words, quotation) {
			return asTitle(quotation ??
				words
					.replace(REVERT, '')
					.replace(RELAND, '')
					.replace(/^[\s:\u2013-]+/, '')
					.replace(/\s+#\d+$/, ''));
		}
		function isNamedRevert(title) {
			const { tags, type, rest } = titlePrefix(title);
			if (isDoubleRevert(rest))
				return false;
			if ([...tags, type ?? ''].some(mark => REVERT_MARK.test(mark)))
				return true;
			if (!/^revert/i.test(rest) || !REVERT.test(rest))
				return false;
			return quotationIn(rest) !== undefined || numbersAfterVerb(rest).length > 0 || titleShas(rest).length > 0;
		}
		function isDoubleRevert(words) {
			const inner = quotationIn(words);
			return inner !== undefined && isNamedRevert(inner);
		}
		function kindOf(title) {
			const { tags, type, rest } = titlePrefix(title);
			const marks = [...tags, type ?? ''];
			const isMarked = (mark) => marks.some(one => mark.test(one));
			const quotation = quotationIn(rest, isMarked(REVERT_MARK) || isMarked(RELAND_MARK));
			if (isMarked(RELAND_MARK) || RELAND.test(rest))
				return { kind: 'reland', marked: true, quotation };
			const marked = isMarked(REVERT_MARK) || quotation !== undefined;
			const isSaid = isAdverbialRevert(rest) || numbersSaidReverted(rest).length > 0;
			if (!marked && !isSaid && ![...marks, rest].some(one => REVERT.test(one)))
				return { kind: 'none', marked };
			return { kind: isDoubleRevert(rest) ? 'reland' : 'revert', marked, quotation };
		}
		function withoutQuotation(title, quotation) {
			return quotation === undefined ? title : title.replace(quotation, '').replaceAll(/["\u201c\u201d'\u2018\u2019\u00ab\u00bb\u300c\u300d\u300e\u300f]/g, ' ');
		}
		function repositoryIn(url) {
			return /\/([\w.-]+)\/(?:pull|commit)\/\w+$/.exec(url ?? '')?.[1]?.toLowerCase();
		}
		const MAX_TITLE_LENGTH = 500;
		const NO_CLAIM = {
			kind: 'none',
			weak: false,
			bare: false,
			named: false,
			quoted: false,
			numbers: [],
			quotedNumbers: [],
			mentionedNumbers: [],
			shas: [],
			relandNumbers: [],
			title: null,
			titles: [],
			unlisted: 0,
		};
		const revert_claim_LISTS = ['numbers', 'quotedNumbers', 'mentionedNumbers', 'shas', 'titles'];
		function revert_claim_bounded(claim) {
			const max = bounds.Q.references;
			const unlisted = revert_claim_LISTS.reduce((sum, list) => sum + Math.max(0, claim[list].length - max), 0);
			if (unlisted === 0)
				return claim;
			return { ...claim, ...Object.fromEntries(revert_claim_LISTS.map(list => [list, claim[list].slice(0, max)])), unlisted };
		}
		const distinct = (all) => [...new Set(all)];
		function revertClaimOf({ number, title: full, url, body: whole }) {
			const title = full.slice(0, MAX_TITLE_LENGTH);
			const body = whole.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const { kind, marked, quotation } = kindOf(title);
			const weak = kind === 'none';
			const own = repositoryIn(url);
			const relandNumbers = relandsInText({ title, body }, own).filter(named => named !== number);
			if (weak && !DESCRIPTION_CLAIM.test(body))
				return relandNumbers.length === 0 ? NO_CLAIM : { ...NO_CLAIM, relandNumbers };
			const { tags, type, scope, rest } = titlePrefix(title);
			const outside = weak ? '' : withoutQuotation(rest, quotation);
			const inParentheses = numbersInParentheses(outside);
			const refs = type === 'revert' ? refsIn(body, own) : { shas: [], numbers: [] };
			const isOther = (named) => named !== number;
			const numbers = distinct([
				...(weak ? [] : [...(scope ?? '').matchAll(/#([1-9]\d{0,8})\b/g)].map(([, one]) => Number(one))),
				...numbersAfterVerb([...tags, type ?? ''].some(mark => VERB_MARK.test(mark)) ? `Revert ${outside}` : outside, own),
				...numbersSaidReverted(outside, own),
				...(marked ? inParentheses : []),
				...numbersInDescription(body, own),
			]).filter(isOther);
			const shas = distinct([...titleShas(outside), ...shasInDescription(body), ...refs.shas]);
			const titles = (quotation === undefined ? [] : quotationsWithin(quotation)).flatMap(one => asTitle(one) ?? []);
			const named = numbers.length > 0 || shas.length > 0 || quotation !== undefined;
			return revert_claim_bounded({
				kind: weak ? 'revert' : kind,
				weak,
				bare: !weak && !marked && !named,
				named,
				quoted: quotation !== undefined,
				numbers,
				quotedNumbers: distinct([quotation ?? '', ...(quotation === undefined ? [] : quotationsWithin(quotation))].flatMap(numbersOfQuotation)).filter(isOther),
				mentionedNumbers: distinct([...mentionedIn(outside), ...refs.numbers]).filter(isOther),
				shas,
				relandNumbers,
				title: weak ? null : repeatedTitle(rest, quotation),
				titles: distinct(titles),
				unlisted: 0,
			});
		}
		;
		function earlierReverts({ merged, reverts }) {
			return (merged ?? reverts ?? [])
				.map(merge => ({ merge, claim: revertClaimOf({ ...merge, body: '' }) }))
				.filter(({ claim }) => claim.kind === 'revert' && !claim.bare);
		}
		;
		const track_records_NONE = { merged: 0, reverted: 0, reverts: 0, last: null };
		function numbersReverted(merged, reverts) {
			const quoted = new Map(reverts.map(({ claim }) => [normalizedTitle(claim.title ?? ''), []]));
			for (const merge of merged)
				quoted.get(normalizedTitle(merge.title))?.push(merge);
			return new Set(reverts.flatMap(({ merge: revert, claim }) => {
				const same = quoted.get(normalizedTitle(claim.title ?? '')) ?? [];
				const latest = same.findLast(({ mergedAt }) => mergedAt < revert.mergedAt);
				return latest === undefined ? claim.numbers : [...claim.numbers, latest.number];
			}));
		}
		function increase(counts, key) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		function trackRecordsOf(merged, reverts) {
			const revertMerges = new Set(reverts.map(({ merge }) => merge));
			const reverted = numbersReverted(merged, reverts);
			const authors = new Map();
			const folders = new Map();
			const touched = new Map();
			const count = (trackRecords, key, merge) => {
				const record = trackRecords.get(key) ?? { ...track_records_NONE };
				trackRecords.set(key, record);
				record.merged += 1;
				record.last = merge.mergedAt;
				if (reverted.has(merge.number))
					record.reverted += 1;
				if (revertMerges.has(merge))
					record.reverts += 1;
			};
			for (const merge of merged) {
				const { author, paths } = merge;
				const ownFolders = new Set(paths.map(dirname));
				for (const folder of ownFolders)
					count(folders, folder, merge);
				if (author === null)
					continue;
				count(authors, author, merge);
				const places = touched.get(author) ?? { paths: new Map(), folders: new Map() };
				touched.set(author, places);
				for (const path of paths)
					increase(places.paths, path);
				for (const folder of ownFolders)
					increase(places.folders, folder);
			}
			return {
				ofAuthor: author => authors.get(author) ?? track_records_NONE,
				ofFolder: folder => folders.get(folder) ?? track_records_NONE,
				touchedBy: (author, place) => {
					const places = touched.get(author);
					return ('path' in place ? places?.paths.get(place.path) : places?.folders.get(place.folder)) ?? 0;
				},
			};
		}
		;
		const MIN_HOTSPOT_CHANGES = 20;
		const MIN_CORE = { changes: 10, authors: 5 };
		const MIN_CORE_CHANGES = 15;
		function revertsByTitle(reverts) {
			return new Map(reverts.flatMap(({ merge, claim: { title } }) => (title === null ? [] : [[normalizedTitle(title), merge]])));
		}
		function releaseNotesOf(merged) {
			const noted = merged.filter(({ paths }) => paths.some(path => (0, fragment_paths.Ic)(path) !== null));
			return { merged: merged.length, noted: noted.length };
		}
		const NO_HISTORY = { days: 0, churn: new Map() };
		function historyIndexOf(history, kindOf, corePaths) {
			const matchesCorePath = corePaths.length === 0 ? null : (0, globs.kZ)(corePaths);
			const reverts = earlierReverts(history);
			const byTitle = revertsByTitle(reverts);
			const byPath = (0, d3_array.z)(reverts.flatMap(({ merge }) => merge.paths.map(path => ({ path, merge }))), rows => rows.map(({ merge }) => merge), ({ path }) => path);
			const trackRecords = history.merged === undefined ? null : trackRecordsOf(history.merged, reverts);
			const churn = (path) => history.churn.get(path) ?? null;
			return {
				churn,
				hotspot: path => {
					const counted = churn(path);
					return counted !== null && counted.changes >= MIN_HOTSPOT_CHANGES ? counted : null;
				},
				isCore: path => {
					if (matchesCorePath !== null)
						return matchesCorePath(path);
					const counted = churn(path);
					if (counted === null || kindOf(path) !== 'source')
						return false;
					if (counted.authors === undefined)
						return counted.changes >= MIN_CORE_CHANGES;
					return counted.changes >= MIN_CORE.changes && counted.authors >= MIN_CORE.authors;
				},
				mergedBy: author => history.mergedBy?.get((0, pull_request.tU)(author)) ?? null,
				mergedIn: (author, paths) => {
					if (trackRecords === null)
						return null;
					const folders = [...new Set(paths.map(dirname))];
					return Math.max(0, ...folders.map(folder => trackRecords.touchedBy((0, pull_request.tU)(author), { folder })));
				},
				releaseNotes: history.merged === undefined ? null : releaseNotesOf(history.merged),
				trackRecords,
				revertTouching: (path, instant, days) => {
					const touching = byPath.get(path);
					if (touching === undefined)
						return null;
					const since = (0, domain_instant.pi)(instant, days);
					return touching.findLast(({ mergedAt }) => mergedAt < instant && mergedAt >= since) ?? null;
				},
				revertQuoting: title => byTitle.get(normalizedTitle(title)) ?? null,
			};
		}
		;
		const context_MENTION = /(?:#|\/pull\/)(\d+)\b/g;
		function mentionsIn({ pullRequest: { title, body } }) {
			return new Set([...`${title}\n${body}`.matchAll(context_MENTION)].map(([, number]) => Number(number)));
		}
		function changesByKey(changes, keysOf) {
			return (0, d3_array.z)(changes.flatMap(change => [...keysOf(change)].map(key => ({ key, change }))), rows => rows.map(({ change }) => change), ({ key }) => key);
		}
		function analysisContextOf(changes, history) {
			const byAuthor = (0, d3_array.Os)(changes, ({ pullRequest: { author } }) => (author === null ? null : (0, pull_request.tU)(author)));
			const byPath = changesByKey(changes, ({ files }) => new Set(files.map(({ path }) => path)));
			const byMention = changesByKey(changes, mentionsIn);
			const by = (author) => byAuthor.get((0, pull_request.tU)(author)) ?? [];
			const touching = (path) => byPath.get(path) ?? [];
			const quotations = changes.filter(isRevert).flatMap(change => {
				const { title } = change.revertClaim;
				return title === null ? [] : [{ change, isQuoted: resemblance_sameTitle(title) }];
			});
			const existing = changes.flatMap(({ source }) => source.filter(({ status }) => status !== 'added'));
			return {
				changes,
				history,
				by,
				touching,
				mentioning: number => byMention.get(number) ?? [],
				existingSourcePaths: [...new Set(existing.map(({ path }) => path))],
				revertQuoting: (given, instant) => {
					const title = normalizedTitle(given);
					const latest = quotations.findLast(({ change, isQuoted }) => change.pullRequest.mergedAt < instant && isQuoted(title));
					return latest?.change ?? null;
				},
				revertTouching: (path, instant, days) => {
					const since = (0, domain_instant.pi)(instant, days);
					const own = touching(path).findLast(change => isRevert(change) && change.pullRequest.mergedAt < instant && change.pullRequest.mergedAt >= since);
					return own?.pullRequest ?? history.revertTouching(path, instant, days);
				},
				mergedBefore: ({ pullRequest: { author, mergedAt } }) => {
					if (author === null)
						return null;
					const earlier = history.mergedBy(author);
					if (earlier === null)
						return null;
					return earlier + by(author).filter(({ pullRequest }) => pullRequest.mergedAt < mergedAt).length;
				},
			};
		}
		;
		const DAYS_AWAY_WITHOUT_MERGES = 90;
		const SMOOTHING = 20;
		const COMMON_SHARE = 0.015;
		function smoothed(count, { merged }) {
			return Math.log((count + SMOOTHING * COMMON_SHARE) / (merged + SMOOTHING));
		}
		function ofAuthor(id, value) {
			return {
				id,
				value: (change, { history: { trackRecords } }) => {
					const { author } = change.pullRequest;
					return trackRecords === null || author === null ? null : value((0, pull_request.tU)(author), trackRecords, change);
				},
			};
		}
		function ofFolders(id, count) {
			return {
				id,
				value: ({ files }, { history: { trackRecords } }) => {
					if (trackRecords === null)
						return null;
					const folders = [...new Set(files.map(({ path }) => dirname(path)))].map(folder => trackRecords.ofFolder(folder));
					return Math.max(Math.log(COMMON_SHARE), ...folders.map(record => smoothed(record[count], record)));
				},
			};
		}
		const TRACK_RECORD = [
			ofAuthor('author-recent', (author, trackRecords) => Math.log1p(trackRecords.ofAuthor(author).merged)),
			ofAuthor('author-away', (author, trackRecords, { pullRequest: { mergedAt } }) => {
				const { last } = trackRecords.ofAuthor(author);
				return Math.log1p(last === null ? DAYS_AWAY_WITHOUT_MERGES : (Date.parse(mergedAt) - Date.parse(last)) / domain_instant.sO);
			}),
			ofAuthor('author-reverted', (author, trackRecords) => {
				const record = trackRecords.ofAuthor(author);
				return smoothed(record.reverted, record);
			}),
			ofAuthor('own-changes', (author, trackRecords, { source }) => Math.log1p(Math.max(0, ...source.map(({ path }) => trackRecords.touchedBy(author, { path }))))),
			{
				id: 'own-share',
				value: ({ pullRequest: { author }, source }, { history }) => {
					const { trackRecords } = history;
					if (trackRecords === null || author === null)
						return null;
					const changes = source.reduce((sum, { path }) => sum + (history.churn(path)?.changes ?? 0), 0);
					const own = source.reduce((sum, { path }) => sum + trackRecords.touchedBy((0, pull_request.tU)(author), { path }), 0);
					return changes === 0 ? 0 : own / changes;
				},
			},
			ofFolders('folder-reverted', 'reverted'),
			ofFolders('folder-reverts', 'reverts'),
		];
		;
		const features_flag = (holds) => (holds ? 1 : 0);
		const share = (part, whole) => (whole === 0 ? 0 : part / whole);
		function entropyOf(lines) {
			const sum = lines.reduce((total, one) => total + one, 0);
			return lines
				.filter(one => one > 0)
				.map(one => one / sum)
				.reduce((entropy, part) => entropy - part * Math.log(part), 0);
		}
		function touches(kind) {
			return { id: `touches-${kind}`, value: ({ files }) => features_flag(files.some(file => file.kind === kind)) };
		}
		function isKind(kind) {
			return { id: `kind-${kind}`, value: change => features_flag(change.kind === kind) };
		}
		function titleMatches(id, words) {
			return { id: `title-${id}`, value: ({ pullRequest }) => features_flag(words.test(pullRequest.title)) };
		}
		const ANYONE = { name: '', bot: false };
		function knowsMerges({ history }) {
			return history.mergedIn(ANYONE, []) !== null;
		}
		function revertTouched(days) {
			return {
				id: `revert-touched-${days}`,
				value: ({ files, pullRequest }, context) => {
					const touched = files.some(({ path }) => context.revertTouching(path, pullRequest.mergedAt, days) !== null);
					return touched || knowsMerges(context) ? features_flag(touched) : null;
				},
			};
		}
		function churnOf({ source }, context) {
			const churn = source.map(({ path }) => context.history.churn(path));
			if (!knowsMerges(context) && churn.every(one => one === null))
				return null;
			return churn.map(one => one ?? { changes: 0, authors: 0 });
		}
		const SIZE = [
			{ id: 'source-lines', value: ({ sourceLines }) => Math.log1p(sourceLines) },
			{ id: 'files', value: ({ files }) => Math.log1p(files.length) },
			{ id: 'folders', value: ({ source }) => Math.log1p(new Set(source.map(({ path }) => dirname(path))).size) },
			{ id: 'entropy', value: ({ source }) => entropyOf(source.map(file => changedLines([file]))) },
			{
				id: 'new-files',
				value: ({ source }) => share(source.filter(file => file.status === 'added').length, source.length),
			},
			{ id: 'removed-files', value: ({ files }) => Math.log1p(files.filter(file => file.status === 'removed').length) },
		];
		const features_FILES = [
			{ id: 'no-source', value: ({ source }) => features_flag(source.length === 0) },
			{ id: 'docs-only', value: ({ files }) => features_flag(files.length > 0 && files.every(({ kind }) => kind === 'docs')) },
			{
				id: 'test-share',
				value: ({ files, sourceLines }) => {
					const tests = changedLines(files.filter(({ kind }) => kind === 'test'));
					return share(tests, tests + sourceLines);
				},
			},
			touches('pipeline'),
			touches('lock'),
		];
		const HISTORY = [
			{
				id: 'churn-mean',
				value: (change, context) => {
					const churn = churnOf(change, context);
					return (churn &&
						Math.log1p(share(churn.reduce((sum, { changes }) => sum + changes, 0), churn.length)));
				},
			},
			{
				id: 'authors-most',
				value: (change, context) => {
					const authors = churnOf(change, context)?.map(churn => churn.authors);
					if (authors === undefined || authors.includes(undefined))
						return null;
					return Math.log1p(Math.max(0, ...authors.map(count => count ?? 0)));
				},
			},
			{
				id: 'core',
				value: (change, context) => churnOf(change, context) && features_flag(change.source.some(({ path }) => context.history.isCore(path))),
			},
			revertTouched(7),
			revertTouched(90),
		];
		const PEOPLE = [
			{
				id: 'experience',
				value: (change, context) => {
					const merged = context.mergedBefore(change);
					return merged === null ? null : Math.log1p(merged);
				},
			},
			{
				id: 'experience-here',
				value: ({ pullRequest: { author }, files }, { history }) => {
					const paths = files.map(({ path }) => path);
					const merged = author === null ? null : history.mergedIn(author, paths);
					return merged === null ? null : Math.log1p(merged);
				},
			},
			{
				id: 'same-title',
				value: ({ pullRequest: { title } }, context) => knowsMerges(context) ? features_flag(context.history.revertQuoting(title) !== null) : null,
			},
			{ id: 'bot', value: ({ pullRequest: { author } }) => (author === null ? null : features_flag(author.bot)) },
			{ id: 'reland', value: ({ revertClaim }) => features_flag(revertClaim.kind === 'reland') },
		];
		const features_WORDS = [
			titleMatches('performance', /\bperf|optimi[sz]/i),
			titleMatches('default', /\bdefault/i),
			titleMatches('temporary', /\btemporar|workaround|\bdisabl|\bskip/i),
			titleMatches('fix', /\bfix|\bbug/i),
			titleMatches('bump', /\bbump|\bupgrade|\bupdate .* to v?\d/i),
			isKind('feature'),
			isKind('fix'),
			isKind('refactor'),
			isKind('performance'),
			isKind('test'),
			isKind('pipeline'),
			isKind('chore'),
			isKind('release'),
			isKind('dependencies'),
			isKind('docs'),
			isKind('other'),
		];
		const FEATURES = [...SIZE, ...features_FILES, ...HISTORY, ...PEOPLE, ...TRACK_RECORD, ...features_WORDS];
		function ofProduct(change) {
			const source = change.source.filter(file => !isExample(file));
			const files = change.files.filter(file => !isExample(file));
			return { ...change, files, source, sourceLines: changedLines(source) };
		}
		function featuresOf(change, context) {
			const product = ofProduct(change);
			return FEATURES.map(feature => feature.value(product, context));
		}
		;
		const PRECISION = 1e6;
		function score(values, model) {
			const sum = model.reduce((total, { mean, scale, weight }, index) => {
				const value = values[index] ?? null;
				return value === null ? total : total + (weight * (value - mean)) / scale;
			}, 0);
			return Math.round(sum * PRECISION) / PRECISION;
		}
		;
		const WEIGHTS = [
			{ id: 'source-lines', mean: 2.70411, scale: 2.16089, weight: 0.12623 },
			{ id: 'files', mean: 1.47095, scale: 0.82861, weight: 0.09787 },
			{ id: 'folders', mean: 0.76472, scale: 0.64672, weight: -0.04126 },
			{ id: 'entropy', mean: 0.42494, scale: 0.68696, weight: 0.00655 },
			{ id: 'new-files', mean: 0.03812, scale: 0.12774, weight: -0.04433 },
			{ id: 'removed-files', mean: 0.05987, scale: 0.3031, weight: -0.03848 },
			{ id: 'no-source', mean: 0.28194, scale: 0.4369, weight: -0.01153 },
			{ id: 'docs-only', mean: 0.07154, scale: 0.2459, weight: -0.18448 },
			{ id: 'test-share', mean: 0.2073, scale: 0.33156, weight: -0.03029 },
			{ id: 'touches-pipeline', mean: 0.11856, scale: 0.29476, weight: 0.09202 },
			{ id: 'touches-lock', mean: 0.07406, scale: 0.26903, weight: 0.00546 },
			{ id: 'churn-mean', mean: 1.35934, scale: 1.24472, weight: -0.06083 },
			{ id: 'authors-most', mean: 1.20933, scale: 1.03051, weight: 0.14107 },
			{ id: 'core', mean: 0.28958, scale: 0.43649, weight: 0.06106 },
			{ id: 'revert-touched-7', mean: 0.04746, scale: 0.21202, weight: 0.05474 },
			{ id: 'revert-touched-90', mean: 0.25036, scale: 0.41671, weight: -0.01743 },
			{ id: 'experience', mean: 3.8438, scale: 2.08002, weight: 0.03734 },
			{ id: 'experience-here', mean: 1.62706, scale: 1.3403, weight: 0.00956 },
			{ id: 'same-title', mean: 0.00185, scale: 0.04119, weight: 0.03877 },
			{ id: 'bot', mean: 0.03691, scale: 0.19993, weight: -0.25736 },
			{ id: 'reland', mean: 0.00149, scale: 0.03464, weight: 0.02082 },
			{ id: 'author-recent', mean: 2.80163, scale: 1.58885, weight: -0.10132 },
			{ id: 'author-away', mean: 2.39882, scale: 1.07988, weight: 0.01598 },
			{ id: 'author-reverted', mean: -4.76759, scale: 0.77872, weight: 0.13606 },
			{ id: 'own-changes', mean: 0.63641, scale: 0.97465, weight: -0.09121 },
			{ id: 'own-share', mean: 0.1583, scale: 0.27352, weight: -0.10276 },
			{ id: 'folder-reverted', mean: -3.99812, scale: 0.34267, weight: -0.00204 },
			{ id: 'folder-reverts', mean: -3.92949, scale: 0.39684, weight: 0.13396 },
			{ id: 'title-performance', mean: 0.03522, scale: 0.16872, weight: 0.01853 },
			{ id: 'title-default', mean: 0.01177, scale: 0.11045, weight: 0.06857 },
			{ id: 'title-temporary', mean: 0.0196, scale: 0.13465, weight: 0.07563 },
			{ id: 'title-fix', mean: 0.28994, scale: 0.43428, weight: -0.13235 },
			{ id: 'title-bump', mean: 0.04604, scale: 0.21617, weight: 0.0436 },
			{ id: 'kind-feature', mean: 0.18277, scale: 0.37358, weight: 0.01948 },
			{ id: 'kind-fix', mean: 0.24624, scale: 0.41725, weight: 0.11671 },
			{ id: 'kind-refactor', mean: 0.06324, scale: 0.24897, weight: 0.0547 },
			{ id: 'kind-performance', mean: 0.01842, scale: 0.13068, weight: 0.05698 },
			{ id: 'kind-test', mean: 0.04646, scale: 0.20977, weight: -0.07385 },
			{ id: 'kind-pipeline', mean: 0.05918, scale: 0.2194, weight: 0.06613 },
			{ id: 'kind-chore', mean: 0.05579, scale: 0.23642, weight: -0.05716 },
			{ id: 'kind-release', mean: 0.01309, scale: 0.10894, weight: -0.05583 },
			{ id: 'kind-dependencies', mean: 0.05423, scale: 0.23935, weight: 0.00102 },
			{ id: 'kind-docs', mean: 0.07689, scale: 0.26454, weight: -0.21853 },
			{ id: 'kind-other', mean: 0.18364, scale: 0.36532, weight: 0.00825 },
		];
		;
		function riskScore(change, context) {
			return score(featuresOf(change, context), WEIGHTS);
		}
		function riskScores(context) {
			const scored = context.changes.map(change => ({
				number: change.pullRequest.number,
				score: riskScore(change, context),
			}));
			const ranked = scored.sort((a, b) => b.score - a.score || a.number - b.number);
			return new Map(ranked.map((one, index) => [one.number, { score: one.score, rank: index + 1, of: ranked.length }]));
		}
		;
		const MAX_HOURS_APART = 48;
		const collision_MIN_LINES = 20;
		const collision_MIN_SHARE = 0.1;
		const MIN_OTHERS_IN_HOTSPOT = 3;
		const MIN_OTHERS_FOR_MEDIUM = 3;
		function isSubstantial({ additions, deletions, status }, { sourceLines }) {
			const lines = additions + deletions;
			return status !== 'removed' && lines >= Math.max(collision_MIN_LINES, sourceLines * collision_MIN_SHARE);
		}
		function haveDifferentAuthors(a, b) {
			const [one, other] = [a.pullRequest.author, b.pullRequest.author];
			return one !== null && other !== null && (0, pull_request.tU)(one) !== (0, pull_request.tU)(other);
		}
		function isNewWork(change) {
			return isByPerson(change) && !isRevert(change) && !isReland(change) && !isCosmetic(change);
		}
		function areNear(a, b) {
			const [first = '', last = ''] = [a.pullRequest.mergedAt, b.pullRequest.mergedAt].sort();
			return (0, domain_instant.UH)(first, last) <= MAX_HOURS_APART;
		}
		function overlapping(change, path, context) {
			return context
				.touching(path)
				.filter(other => haveDifferentAuthors(change, other) && areNear(change, other))
				.filter(other => other.files.some(file => file.path === path && isSubstantial(file, other)) && isNewWork(other));
		}
		const collision = {
			id: 'collision',
			find: (change, context) => {
				if (!isNewWork(change))
					return null;
				const overlaps = change.source
					.filter(file => isSubstantial(file, change) && !isIndexEntry(file) && !isDeclaration(file))
					.map(file => ({ file, others: overlapping(change, file.path, context) }))
					.filter(({ file, others }) => others.length >= (context.history.hotspot(file.path) === null ? 1 : MIN_OTHERS_IN_HOTSPOT));
				if (overlaps.length === 0)
					return null;
				const pullRequests = overlaps.flatMap(overlap => overlap.others.map(({ pullRequest }) => pullRequest));
				const others = (0, domain_order.cZ)(pullRequests);
				const names = [
					...new Set(pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]))),
				];
				return {
					severity: others.length >= MIN_OTHERS_FOR_MEDIUM ? 'medium' : 'low',
					evidence: {
						paths: mostChangedPaths(overlaps.map(({ file }) => file)),
						names: names.sort(domain_order.n6),
						pullRequests: others,
					},
				};
			},
		};
		;
		const MIN_LINES_FOR_MEDIUM = 100;
		const core_path_MIN_LINES = 10;
		const MIN_LINES_IN_FILE = 5;
		const corePath = {
			id: 'core-path',
			find: (change, { history }) => {
				if (isCosmetic(change) || isRevert(change))
					return null;
				const all = change.files.filter(file => file.additions + file.deletions >= MIN_LINES_IN_FILE && history.isCore(file.path) && !isIndexEntry(file));
				const isLarge = changedLines(all) >= MIN_LINES_FOR_MEDIUM;
				const core = isLarge ? all : all.filter(({ kind, path }) => kind !== 'source' || history.hotspot(path) === null);
				const lines = changedLines(core);
				const paths = mostChangedPaths(core);
				if (paths[0] === undefined || lines < core_path_MIN_LINES)
					return null;
				const churn = history.churn(paths[0]);
				return {
					severity: isLarge ? 'medium' : 'low',
					evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
				};
			},
		};
		;
		const DEFAULT_CHANGED = [
			/\bby default\b/i,
			/\b(?:chang|set|switch|updat|modify|modifi|rais|increas|lower|reduc|decreas|flip|adjust|tun|tweak|align)\w*\b.*\bdefaults?\b/i,
			/\b(?:as|to be)\b (?:\w+ ){0,3}defaults?\b|\bmak\w+\b.*\bthe (?:new )?default\b/i,
			/\bdefaults? (?:to|from)\b|\bdefault[- ](?:on|off|enabled?|disabled?)\b/i,
		];
		const OTHER_SENSE = /\bdefault (?:exports?|imports?|branch|namespace|interop|constructor|trait|impl|case|import|props|parameter|argument)\b|\b(?:respect|honou?r|allow|clarify|mention|show)\w*\b.*\bdefaults?\b|\btests?\b/i;
		const default_changed_LABEL = /\bdefault[- ]?change|change[sd]?[- ]default/i;
		const default_changed_defaultChanged = {
			id: 'default-changed',
			find: change => {
				const words = titleWords(change);
				const isLabelled = (change.pullRequest.labels ?? []).some(label => default_changed_LABEL.test(label));
				const titleSaysSo = DEFAULT_CHANGED.some(pattern => pattern.test(words)) && !OTHER_SENSE.test(words);
				const affected = change.files.filter(({ kind }) => kind === 'source' || kind === 'config' || kind === 'manifest');
				if ((!titleSaysSo && !isLabelled) || affected.length === 0 || isRevert(change))
					return null;
				if (isCosmetic(change) || change.kind === 'test' || change.kind === 'pipeline')
					return null;
				return { severity: 'medium', evidence: { paths: mostChangedPaths(affected) } };
			},
		};
		;
		const dependency_NOT_SHIPPED = /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|e2e|playground|examples?|docs?|fixtures?|benchmarks?|bench|demos?|samples?|templates?|template-[\w-]+|testdata|website|scripts)\//i;
		const ONLY_DEPENDENCIES = /(?:requirements|constraints)[\w./-]*\.(?:txt|in)$|\.gitmodules$|go\.mod$|libs\.versions\.toml$/i;
		const DEPENDENCY_WORDS = /\b(?:bump|upgrade|downgrade|un-?pin|pin|roll|dep|deps|dependenc(?:y|ies)|rust crates?|requirements?|lockfiles?)\b|\bupdate\b.+\bto v?(?!20\d\d\b(?!\.))\d/i;
		const PINS = /\b(?:pin(?:s|ned|ning)?|downgrad\w+|constrain\w*|upper[- ]bound)\b/i;
		const dependency_OWN_RELEASE = /\b(?:bump|update|set|prepare)\b(?: \w+)? versions? (?:to|for)\b|\bbump(?:s|ed)? version\b|^release\b/i;
		const MIN_LOCK_LINES = 4;
		const LOCK_FILE = /lock|\.sum$/i;
		function dependencyFiles(change) {
			const { files, pullRequest } = change;
			const shipped = files.filter(({ path }) => !dependency_NOT_SHIPPED.test(path));
			const locks = shipped.filter(({ kind }) => kind === 'lock');
			const manifests = shipped.filter(({ kind }) => kind === 'manifest');
			if (isPipelineBump(change))
				return files;
			if (DEPENDENCY_WORDS.test(pullRequest.title) || manifests.some(({ path }) => ONLY_DEPENDENCIES.test(path))) {
				return [...manifests, ...locks];
			}
			const isForUnshipped = manifests.length === 0 && files.some(({ kind, path }) => kind === 'manifest' && dependency_NOT_SHIPPED.test(path));
			const isForOwnPackage = manifests.some(({ status }) => status !== 'modified');
			return changedLines(locks) >= MIN_LOCK_LINES && !isForUnshipped && !isForOwnPackage ? [...manifests, ...locks] : [];
		}
		const dependency_dependency = {
			id: 'dependency',
			find: change => {
				const files = dependencyFiles(change);
				const { title } = change.pullRequest;
				if (files.length === 0 || change.kind === 'release' || dependency_OWN_RELEASE.test(title) || isRevert(change))
					return null;
				const bump = bumpOf(title);
				return {
					severity: bump?.major || PINS.test(title) ? 'medium' : 'low',
					evidence: {
						paths: mostChangedPaths(files).sort((a, b) => Number(LOCK_FILE.test(a)) - Number(LOCK_FILE.test(b))),
						...(bump === null ? {} : { names: [bump.summary] }),
					},
				};
			},
		};
		;
		const BACKENDS = [
			['CUDA', /\bcuda\b(?![- ]?graphs?)/i],
			['ROCm', /\brocm\b|\bhip\b(?= (?:backend|support))/i],
			['NPU', /\bnpu\b|\bascend\b/i],
			['TPU', /\btpu\b/i],
			['MUSA', /\bmusa\b|\bmoore ?threads\b/i],
			['XPU', /\bxpu\b|\bsycl\b|\boneapi\b/i],
			['HPU', /\bhpu\b|\bgaudi\b/i],
			['MLU', /\bmlu\b|\bcambricon\b/i],
			['GCU', /\bgcu\b|\benflame\b/i],
			['DCU', /\bdcu\b|\bhygon\b/i],
			['MACA', /\bmaca\b|\bmetax\b/i],
			['Kunlun', /\bkunlun(?:xin)?\b/i],
			['Iluvatar', /\biluvatar\b/i],
			['Neuron', /\b(?:aws )?neuron(?:x)?\b(?= (?:backend|support|sdk))|\btrainium\b|\binferentia\b/i],
			['Metal', /\bmetal\b(?= (?:backend|support|kernels?|shaders?))|\bmps\b(?= (?:backend|support|device))/i],
			['MLX', /\bmlx\b/i],
			['Vulkan', /\bvulkan\b/i],
			['OpenVINO', /\bopenvino\b/i],
			['TensorRT', /\btensorrt(?:-llm)?\b|\btrt-?llm\b/i],
			['DirectML', /\bdirectml\b/i],
			['Core ML', /\bcore ?ml\b/i],
			['QNN', /\bqnn\b|\bhexagon\b/i],
			['Mooncake', /\bmooncake\b/i],
			['NIXL', /\bnixl\b/i],
			['LMCache', /\blmcache\b/i],
		];
		const ADDS = /\b(?:add|adds|adding|support|supports|supporting|introduc\w+|integrat\w+|initial|enable|enables|port|new|register)\b/i;
		const MAX_UNFAMILIAR_SHARE = 0.1;
		const MIN_TITLES = 5;
		function isFamiliar(pattern, { changes, existingSourcePaths }) {
			const naming = changes.filter(({ pullRequest }) => pattern.test(pullRequest.title)).length;
			if (naming >= MIN_TITLES && naming > changes.length * MAX_UNFAMILIAR_SHARE)
				return true;
			return existingSourcePaths.some(path => pattern.test(path.replaceAll(/[/_.-]+/g, ' ')));
		}
		function supportFiles(change) {
			const source = productFiles(change).filter(({ status }) => status === 'added');
			const others = change.files.filter(({ kind, status }) => kind === 'manifest' || (kind === 'pipeline' && status === 'added'));
			return [...source, ...others];
		}
		const externalBackend = {
			id: 'external-backend',
			find: (change, context) => {
				if (!ADDS.test(change.pullRequest.title) || change.kind === 'fix' || isRevert(change))
					return null;
				const files = supportFiles(change);
				if (files.length === 0)
					return null;
				const names = BACKENDS.filter(([, pattern]) => pattern.test(change.pullRequest.title) && !isFamiliar(pattern, context)).map(([name]) => name);
				if (names.length === 0)
					return null;
				return { severity: 'medium', evidence: { names, paths: mostChangedPaths(files) } };
			},
		};
		;
		const failing_checks_failingChecks = {
			id: 'failing-checks',
			find: change => {
				const { checks } = change.pullRequest;
				if (checks == null || checks === 'success' || isRevert(change))
					return null;
				const failed = checks === 'failure' || checks === 'error';
				const touchesSource = change.source.length > 0;
				return {
					severity: failed && touchesSource ? 'high' : failed || touchesSource ? 'medium' : 'low',
					evidence: { names: [checks] },
				};
			},
		};
		;
		const MAX_HOURS = 72;
		const hotfixed_MIN_SHARE = 0.5;
		const BLAME = /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;
		function blames(later, number) {
			const { title, body } = later.pullRequest;
			const mention = new RegExp(`(?:#|/pull/)${number}\\b`);
			return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => mention.test(sentence) && BLAME.test(sentence));
		}
		function fixes(fix, earlier) {
			const { number, mergedAt } = earlier.pullRequest;
			const { mergedAt: fixedAt } = fix.pullRequest;
			if (fixedAt <= mergedAt || (0, domain_instant.UH)(mergedAt, fixedAt) > MAX_HOURS)
				return false;
			const paths = new Set(fix.source.map(({ path }) => path));
			const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
			return shared >= earlier.source.length * hotfixed_MIN_SHARE && blames(fix, number);
		}
		const hotfixed = {
			id: 'hotfixed',
			find: (change, context) => {
				if (change.source.length === 0 || !(0, standing.Ed)(change.outcome))
					return null;
				const later = context
					.mentioning(change.pullRequest.number)
					.filter(other => fixesBehavior(other) && fixes(other, change));
				if (later.length === 0)
					return null;
				const pullRequests = (0, domain_order.cZ)(later.map(({ pullRequest }) => pullRequest));
				return { severity: 'medium', evidence: { pullRequests, paths: mostChangedPaths(change.source) } };
			},
		};
		;
		const hotspot_MIN_LINES = 5;
		const hotspot = {
			id: 'hotspot',
			find: (change, { history }) => {
				if (isCosmetic(change) || isRevert(change))
					return null;
				const hot = change.source
					.flatMap(file => {
					const churn = history.hotspot(file.path);
					return churn === null || isIndexEntry(file) || file.additions + file.deletions < hotspot_MIN_LINES
						? []
						: [{ file, churn }];
				})
					.sort((a, b) => b.churn.changes - a.churn.changes || (0, domain_order.n6)(a.file.path, b.file.path));
				const [hottest] = hot;
				if (hottest === undefined)
					return null;
				const others = mostChangedPaths(hot.slice(1).map(({ file }) => file));
				return {
					severity: 'low',
					evidence: {
						paths: [hottest.file.path, ...others].slice(0, most_changed_paths_MAX_PATHS),
						counts: { files: hot.length, ...hottest.churn },
					},
				};
			},
		};
		;
		const TOO_FAST = [
			{ minLines: 1000, hours: 4 },
			{ minLines: 200, hours: 1 },
		];
		const mergedFast = {
			id: 'merged-fast',
			find: change => {
				const { createdAt, mergedAt } = change.pullRequest;
				if (createdAt === undefined || !isByPerson(change) || isRevert(change) || isReland(change))
					return null;
				const hours = (0, domain_instant.UH)(createdAt, mergedAt);
				const isTooFast = TOO_FAST.some(limit => change.sourceLines >= limit.minLines && hours < limit.hours);
				if (!isTooFast)
					return null;
				return {
					severity: isUnreviewed(change.pullRequest) ? 'high' : 'medium',
					evidence: { counts: { lines: change.sourceLines, minutes: Math.round(hours * 60) } },
				};
			},
		};
		;
		const MIN_LENGTH = 20;
		function revertOfTitle({ pullRequest }, context) {
			return (context.revertQuoting(pullRequest.title, pullRequest.mergedAt)?.pullRequest ??
				context.history.revertQuoting(pullRequest.title));
		}
		const same_title_repeatedTitle = {
			id: 'same-title',
			find: (change, context) => {
				if (change.pullRequest.title.length < MIN_LENGTH || !isByPerson(change))
					return null;
				if (isRevert(change) || isReland(change))
					return null;
				const revert = revertOfTitle(change, context);
				return revert === null ? null : { severity: 'high', evidence: { pullRequests: [revert.number] } };
			},
		};
		;
		const MAX_DAYS = 7;
		const near_revert_MIN_LINES = 5;
		const MIN_LINES_IN_HOTSPOT = 20;
		function near_revert_isSubstantial({ path, additions, deletions }, { history }) {
			return additions + deletions >= (history.hotspot(path) === null ? near_revert_MIN_LINES : MIN_LINES_IN_HOTSPOT);
		}
		const near_revert_nearRevert = {
			id: 'near-revert',
			find: (change, context) => {
				if (isRevert(change) || isReland(change) || isCosmetic(change))
					return null;
				if (!(0, standing.Ed)(change.outcome))
					return null;
				const substantial = change.source.filter(file => near_revert_isSubstantial(file, context));
				const touched = substantial.flatMap(file => {
					const revert = context.revertTouching(file.path, change.pullRequest.mergedAt, MAX_DAYS);
					return revert === null ? [] : [{ file, revert }];
				});
				if (touched.length === 0 || same_title_repeatedTitle.find(change, context) !== null)
					return null;
				return {
					severity: 'medium',
					evidence: {
						paths: mostChangedPaths(touched.map(({ file }) => file)),
						pullRequests: (0, domain_order.cZ)(touched.map(({ revert }) => revert)),
					},
				};
			},
		};
		;
		const MIN_REGULAR_MERGES = 3;
		const newcomer_MIN_LINES = 5;
		const newcomer = {
			id: 'newcomer',
			find: (change, context) => {
				const { author } = change.pullRequest;
				if (author === null || !isByPerson(change) || isCosmetic(change))
					return null;
				if (productLines(change) < newcomer_MIN_LINES)
					return null;
				const merged = context.mergedBefore(change);
				if (merged === null || merged >= MIN_REGULAR_MERGES)
					return null;
				return { severity: 'low', evidence: { names: [author.login ?? author.name], counts: { merged } } };
			},
		};
		;
		const new_here_MIN_LINES = 20;
		function wasHereBefore(author, change, folders, context) {
			const { mergedAt } = change.pullRequest;
			return context
				.by(author)
				.some(({ pullRequest, source }) => pullRequest.mergedAt < mergedAt && source.some(({ path }) => folders.has(dirname(path))));
		}
		const newHere = {
			id: 'new-here',
			find: (change, context) => {
				const { author } = change.pullRequest;
				const files = productFiles(change).filter(({ status }) => status !== 'added');
				if (author === null || !isByPerson(change) || changedLines(files) < new_here_MIN_LINES)
					return null;
				if (isCosmetic(change) || isRevert(change) || isReland(change))
					return null;
				if (change.kind === 'chore' || newcomer.find(change, context) !== null)
					return null;
				const paths = files.map(({ path }) => path);
				if (context.history.mergedIn(author, [...paths, ...paths.map(dirname)]) !== 0)
					return null;
				if (wasHereBefore(author, change, new Set(paths.map(dirname)), context))
					return null;
				return { severity: 'low', evidence: { names: [author.login ?? author.name], paths: mostChangedPaths(files) } };
			},
		};
		;
		const PERFORMANCE_WORDS = /\bperf\b|\boptimi[sz](?:e|es|ed|ing|ations?)\b(?![- ]?deps)/i;
		const performance_OTHER_SENSE = /\bprofil|\b(?:disabl|without|skip|turn off)\w*\b.*\boptimi|\boptimi[sz]ed? (?:deps|dependenc\w+)\b|\boptimi[sz]ations?[- ]level\b/i;
		const performanceWork = {
			id: 'performance',
			find: change => {
				const { title } = change.pullRequest;
				const files = productFiles(change);
				const isForSpeed = (change.kind === 'performance' || PERFORMANCE_WORDS.test(title)) && !performance_OTHER_SENSE.test(title);
				if (!isForSpeed || files.length === 0 || isRevert(change))
					return null;
				return { severity: 'low', evidence: { paths: mostChangedPaths(files) } };
			},
		};
		;
		const WORKFLOW = /^\.github\/(?:workflows|actions)\//;
		const PERMISSION_WORDS = /\b(?:permissions?|secrets?|credentials?|oidc|id-token|trusted publish\w*|GITHUB_TOKEN|GH_TOKEN|GH_PAT|HF_TOKEN|least[- ]privilege)\b|\b(?:github|gh|hf|access|auth|api|deploy|npm|pypi|registry|app|bot|publish\w*) tokens?\b|\bwrite access\b|\bpersonal access\b/i;
		const PRIVILEGED_TRIGGER = /\bpull_request_target\b|\bworkflow_run\b/i;
		const workflowPermissions = {
			id: 'workflow-permissions',
			find: change => {
				const { title } = change.pullRequest;
				if (isPipelineBump(change))
					return null;
				const workflows = change.files.filter(({ path }) => WORKFLOW.test(path));
				const match = PERMISSION_WORDS.exec(title) ?? PRIVILEGED_TRIGGER.exec(title);
				if (workflows.length === 0 || match === null)
					return null;
				return {
					severity: PRIVILEGED_TRIGGER.test(title) ? 'high' : 'medium',
					evidence: { paths: mostChangedPaths(workflows), names: [match[0].toLowerCase()] },
				};
			},
		};
		;
		const pipeline_RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;
		const MIN_LINES_WITH_SOURCE = 5;
		const RENAMES = /\b(?:renam\w+|shorten\w*|names?|typos?|comments?|wording|titles?)\b/i;
		const MIN_LINES_WITH_RENAME = 10;
		const pipeline = {
			id: 'pipeline',
			find: change => {
				const files = change.files.filter(({ kind }) => kind === 'pipeline');
				if (files.length === 0 ||
					change.kind === 'release' ||
					isRevert(change) ||
					isPipelineBump(change) ||
					workflowPermissions.find(change) !== null)
					return null;
				if (change.source.length > 0 && changedLines(files) < MIN_LINES_WITH_SOURCE)
					return null;
				if (changedLines(files) < MIN_LINES_WITH_RENAME && RENAMES.test(change.pullRequest.title))
					return null;
				const releases = files.filter(({ path }) => pipeline_RELEASE.test(path));
				const first = mostChangedPaths(releases);
				const rest = mostChangedPaths(files).filter(path => !first.includes(path));
				return {
					severity: releases.length > 0 ? 'medium' : 'low',
					evidence: { paths: [...first, ...rest].slice(0, most_changed_paths_MAX_PATHS), counts: { files: files.length } },
				};
			},
		};
		;
		const INTERFACES = [
			/\.(?:proto|thrift|graphqls?|avsc|wit|smithy|tsp|pyi)$/i,
			/^(?!.*(?:^|\/)src\/).*\.d\.[cm]?ts$/i,
			/(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i,
			/(?:^|\/)[\w.-]+\.schema\.json$/i,
			/(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/,
		];
		const ENTRY_POINTS = [
			/^(?:[\w-]+\/)?include\/(?!.*(?:detail|internal|private|impl)).+\.(?:h|hh|hpp|hxx|cuh)$/i,
			/^(?=.*\/[\w.-]+$)(?:.*\/)?(?:public[-_]?api|apis?)\//i,
			/^(?:packages\/[\w@.-]+\/)?(?:src\/)?(?:index|public|api)\.[cm]?[jt]sx?$/i,
			/^(?:src\/)?lib\.rs$/,
			/^(?:src\/|python\/)?\w+\/__init__\.py$/,
		];
		const INTERFACE_WORDS = /\b(?:apis?|expos(?:e[sd]?|ing)|exports?|exported|public|interfaces?|signatures?|deprecat\w+|renam(?:e[sd]?|ing)|headers?)\b/i;
		const public_interface_KINDS = new Set(['source', 'config', 'other']);
		function interfaceFiles(change) {
			const titleSaysSo = change.breaking || INTERFACE_WORDS.test(titleWords(change));
			return change.files.filter(({ path, kind, additions, deletions, status }) => public_interface_KINDS.has(kind) &&
				(additions + deletions > 0 || status === 'renamed') &&
				(INTERFACES.some(one => one.test(path)) ||
					(ENTRY_POINTS.some(one => one.test(path)) && (titleSaysSo || status === 'removed' || status === 'renamed'))));
		}
		const publicInterface = {
			id: 'public-interface',
			find: change => {
				if (isRevert(change) || isCosmetic(change))
					return null;
				const files = interfaceFiles(change);
				if (files.length === 0)
					return null;
				const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
				const isBreaking = change.breaking || files.some(({ status }) => status === 'removed' || status === 'renamed');
				return {
					severity: isBreaking ? 'high' : deleted > 0 ? 'medium' : 'low',
					evidence: {
						paths: mostChangedPaths(files),
						counts: { files: files.length, lines: changedLines(files), deleted },
					},
				};
			},
		};
		;
		const reland_reland = {
			id: 'reland',
			find: change => isReland(change)
				? {
					severity: 'medium',
					evidence: change.outcome.relands === undefined ? {} : { pullRequests: change.outcome.relands },
				}
				: null,
		};
		;
		const reverted = {
			id: 'reverted',
			find: ({ outcome }) => {
				const { revertedByCommit, partlyRevertedByCommit, revertedAfterHours: hours } = outcome;
				const by = revertingNumber(outcome);
				const commit = revertedByCommit ?? partlyRevertedByCommit;
				if (by === null && commit === undefined)
					return null;
				return {
					severity: (0, standing.sE)(outcome) ? 'high' : 'medium',
					evidence: {
						...(by === null ? { commits: [commit ?? ''] } : { pullRequests: [by] }),
						...(hours === undefined ? {} : { counts: { hours } }),
					},
				};
			},
		};
		;
		const PATH_WORDS = new Set(`auth authn authz authenticate authentication authenticator authorization authorize oauth oauth2 oidc saml jwt login signin
  password passwords passwd credential credentials keyring netrc secret secrets crypto cryptography encrypt encryption
  decrypt decryption cipher tls ssl x509 certificate certificates cert certs csrf cors csp sandbox sandboxed rbac
  security pickle unpickle deserialization sanitize sanitizer`
			.trim()
			.split(/\s+/));
		const TITLE_WORDS = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|security|XSS|CSRF|SSRF|RCE|(?:path|dir(?:ectory)?) traversal|(?:sql|command|code|shell|html|script|header) injection|authenticat\w+|authoriz(?:e|ation)|oauth2?|passwords?|credentials?|certificates?|tls|ssl|encrypt\w*|decrypt\w*|sandbox(?:ed|ing)?|(?:unsafe|untrusted|insecure) \w+|privilege escalation|DoS|ReDoS)\b/i;
		const security_sensitive_OTHER_SENSE = /sandbox[ _-]?fusion|codesandbox|code[ _-]sandbox/i;
		const ATTACK = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|XSS|CSRF|SSRF|RCE|traversal|injection)\b/i;
		const security_sensitive_MIN_SHARE = 0.2;
		const security_sensitive_MIN_LINES = 3;
		const ENOUGH_LINES = 20;
		function isSensitive({ path }) {
			if (security_sensitive_OTHER_SENSE.test(path))
				return false;
			const words = path.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
			return words.split(/[^a-z0-9]+/).some(word => PATH_WORDS.has(word));
		}
		const TESTS_AND_EXAMPLES = /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|testing|benchmarks?|bench|examples?|demos?|samples?|tutorials?|templates?)\//i;
		function isSensitiveTool(file) {
			return !TESTS_AND_EXAMPLES.test(file.path) && isSensitive({ ...file, path: basename(file.path) });
		}
		function sensitiveFiles(change) {
			const product = new Set(productFiles(change));
			const files = change.source.filter(file => (product.has(file) ? isSensitive(file) : isSensitiveTool(file)));
			const lines = changedLines(files);
			const required = Math.max(security_sensitive_MIN_LINES, change.sourceLines * security_sensitive_MIN_SHARE);
			return lines >= Math.min(ENOUGH_LINES, required) ? files : [];
		}
		const securitySensitive = {
			id: 'security-sensitive',
			find: change => {
				const { title } = change.pullRequest;
				const files = sensitiveFiles(change);
				const word = security_sensitive_OTHER_SENSE.test(title) ? undefined : TITLE_WORDS.exec(title)?.[0];
				const source = productFiles(change);
				if (isRevert(change) || isCosmetic(change))
					return null;
				if (files.length === 0 && (source.length === 0 || word === undefined))
					return null;
				const isSevere = ATTACK.test(title) || isUnreviewed(change.pullRequest);
				return {
					severity: isSevere ? 'high' : files.length > 0 ? 'medium' : 'low',
					evidence: {
						paths: mostChangedPaths(files.length > 0 ? files : source),
						...(word === undefined ? {} : { names: [word] }),
					},
				};
			},
		};
		;
		const selfMerged = {
			id: 'self-merged',
			find: change => {
				const { author, mergedBy, reviews } = change.pullRequest;
				if (author === null || mergedBy == null || reviews === undefined)
					return null;
				if ((0, pull_request.tU)(author) !== (0, pull_request.tU)(mergedBy) || !isByPerson(change) || isRevert(change))
					return null;
				const others = reviewsByOthers(change.pullRequest);
				if (others.some(({ state }) => state === 'approved'))
					return null;
				const hasObjection = others.some(({ state }) => state === 'changes-requested');
				return {
					severity: hasObjection ? 'high' : change.source.length > 0 ? 'medium' : 'low',
					evidence: { names: [author.login ?? author.name], counts: { reviews: others.length } },
				};
			},
		};
		;
		const WORKAROUND = /\btemporar(?:y|ily)\b(?! (?:\w+ ){0,2}(?:dir|director(?:y|ies)|files?|folders?|environments?|paths?|tables?|buffers?|tensors?|storage|credentials?|tokens?|variables?|caches?)\b)|\bwork[- ]?arounds?\b|\bstop-?gap\b|\bband-?aid\b|\bhack(?:s|y)?\b|\bfor now\b/i;
		const DISABLES = /^disabl(?:e|es|ed|ing)\b(?!.*\b(?:when|if|unless|while|option|flag|by default)\b)/i;
		const CLEANS_UP = /\b(?:remove|drop|delete|replace)\b.*\b(?:work[- ]?arounds?|hack|temporar\w+)\b|\b(?:without|no|avoid) (?:\w+ )?work[- ]?around|^(?:remove|drop|delete|clean|re-?enable|enable|un-?skip|restore|fix|avoid|stop|no longer|improve|better)\b/i;
		function workaround(change) {
			const words = titleWords(change);
			if (CLEANS_UP.test(words))
				return null;
			const isFix = change.prefix.type === 'fix';
			const disables = change.source.length === 0 || isFix ? undefined : DISABLES.exec(words)?.[0];
			return WORKAROUND.exec(words)?.[0] ?? disables ?? null;
		}
		const temporary = {
			id: 'temporary',
			find: change => {
				const word = workaround(change);
				const code = change.files.filter(({ kind }) => kind !== 'docs' && kind !== 'lock' && kind !== 'generated');
				if (word === null || code.length === 0 || isRevert(change) || isCosmetic(change))
					return null;
				return { severity: 'medium', evidence: { names: [word.toLowerCase()], paths: mostChangedPaths(code) } };
			},
		};
		;
		const tests_reduced_MIN_LINES = 20;
		const tests_reduced_MIN_SHARE = 0.5;
		const MIN_SHARE_WHEN_REORGANIZED = 0.8;
		const SKIPS = /^(?:temporarily )?(?:skip|disabl|xfail|quarantin|mut|ignor)\w*\b|^mark\b.*\b(?:xfail|fixme|skip|slow|flaky)|\b(?:skip|disable|xfail|quarantine) (?:[\w.-]+ ){0,4}tests?\b/i;
		const UNSKIPS = /\b(?:un-?skip\w*|re-?enabl\w+|enabl\w+|un-?mut\w+|restor\w+|un-?quarantin\w+|fix(?!me\b)\w*)\b/i;
		const SKIPS_CONDITIONALLY = /\b(?:on|when|if|unless|without|where)\b.*\b(?:support\w*|devices?|platforms?|available|installed|missing)\b/i;
		const REORGANIZES = /\b(?:refactor\w*|renam\w+|mov(?:e[sd]?|ing)|split\w*|simplif\w+|consolidat\w+|dedup\w*|unif\w+|merg\w+|clean\w*|format\w*|parametri[sz]\w+|migrat\w+|reorgani[sz]\w+|restructur\w+|rewrite\w*|snapshots?|speed)\b/i;
		const TEST_DATA = /(?:^|\/)(?:testdata|test[-_]data|fixtures?|__fixtures__|playground|assets|mocks?|__mocks__)\//i;
		const isCode = (path) => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
		const additions = (files) => files.reduce((sum, file) => sum + file.additions, 0);
		const deletions = (files) => files.reduce((sum, file) => sum + file.deletions, 0);
		function isCodeRemoved({ source }, removedTestLines) {
			const removedLines = deletions(source) - additions(source);
			return (source.some(({ status }) => status === 'removed') ||
				removedLines >= removedTestLines / 2 ||
				removedLines > additions(source));
		}
		const tests_reduced_testsReduced = {
			id: 'tests-reduced',
			find: change => {
				if (isRevert(change))
					return null;
				const all = change.files.filter(({ kind, path }) => kind === 'test' && !TEST_DATA.test(path));
				const tests = all.filter(({ path }) => isCode(path));
				if (tests.length === 0)
					return null;
				const words = titleWords(change);
				const isSkip = SKIPS.test(words) && !UNSKIPS.test(words) && !SKIPS_CONDITIONALLY.test(words) && change.source.length === 0;
				const removedLines = deletions(tests) - additions(all);
				const removed = tests.filter(({ status }) => status === 'removed');
				const minShare = REORGANIZES.test(change.pullRequest.title) ? MIN_SHARE_WHEN_REORGANIZED : tests_reduced_MIN_SHARE;
				const isReduction = removedLines >= Math.max(tests_reduced_MIN_LINES, deletions(tests) * minShare) && !isCodeRemoved(change, removedLines);
				if (!isSkip && !isReduction)
					return null;
				const reduced = isReduction ? tests.filter(file => file.deletions > file.additions) : tests;
				return {
					severity: isReduction && removed.length > 0 ? 'medium' : 'low',
					evidence: {
						paths: mostChangedPaths(reduced),
						counts: { files: removed.length, added: additions(tests), deleted: deletions(tests) },
					},
				};
			},
		};
		;
		const MIN_UNRESOLVED_FOR_MEDIUM = 3;
		const unresolved_threads_unresolvedThreads = {
			id: 'unresolved-threads',
			find: ({ pullRequest: { reviewThreads }, source }) => {
				if (reviewThreads === undefined || reviewThreads.unresolved === 0)
					return null;
				const { total, unresolved } = reviewThreads;
				return {
					severity: unresolved >= MIN_UNRESOLVED_FOR_MEDIUM && source.length > 0 ? 'medium' : 'low',
					evidence: { counts: { unresolved, threads: total } },
				};
			},
		};
		;
		const MIN_LINES_FOR_HIGH = 100;
		const unreviewed_unreviewed = {
			id: 'unreviewed',
			find: change => {
				if (!isByPerson(change) || isRevert(change) || !isUnreviewed(change.pullRequest))
					return null;
				const lines = productLines(change);
				return {
					severity: lines >= MIN_LINES_FOR_HIGH ? 'high' : lines > 0 ? 'medium' : 'low',
					evidence: { counts: { lines: change.pullRequest.additions + change.pullRequest.deletions } },
				};
			},
		};
		;
		const MIN_ADDED = 10;
		const MIN_ADDED_FOR_MEDIUM = 100;
		const EXEMPT = ['docs', 'test', 'pipeline', 'dependencies', 'release', 'chore', 'refactor'];
		const NO_NEW_BEHAVIOR = /\b(?:lint(?:s|ing|er)?|clippy|log(?:s|ging)? (?:message|level)s?|renam(?:e[sd]?|ing)|move[sd]?|moving|type (?:hint|annotation)s?|typings?|clean-?ups?)\b|^(?:remove|drop|delete|refactor)\b/i;
		const INLINE_TESTS = /\.(?:rs|zig|d)$/i;
		function needsNoTest(change) {
			return (EXEMPT.includes(change.kind) ||
				isCosmetic(change) ||
				NO_NEW_BEHAVIOR.test(titleWords(change)) ||
				isRevert(change) ||
				isReland(change) ||
				change.files.length < change.pullRequest.filesTotal);
		}
		const untested = {
			id: 'untested',
			find: change => {
				if (change.files.some(({ kind, status }) => kind === 'test' && status !== 'removed'))
					return null;
				const source = productFiles(change).filter(file => file.status !== 'removed' && !INLINE_TESTS.test(file.path) && !isDeclaration(file));
				const added = source.reduce((sum, { additions }) => sum + additions, 0);
				if (added < MIN_ADDED || needsNoTest(change))
					return null;
				return {
					severity: added >= MIN_ADDED_FOR_MEDIUM ? 'medium' : 'low',
					evidence: { paths: mostChangedPaths(source), counts: { files: source.length, lines: changedLines(source) } },
				};
			},
		};
		;
		const very_large_MIN_LINES = 500;
		const MIN_ADDED_FOR_HIGH = 2000;
		const MIN_ADDED_SHARE = 0.1;
		const IMPORTS_CODE = /\b(?:roll|sync|vendor|import|update|pull)\w*\b.*\b(?:upstream|vendored|typeshed|third[- ]party)\b/i;
		const veryLarge = {
			id: 'very-large',
			find: change => {
				const { source, sourceLines } = change;
				if (sourceLines < very_large_MIN_LINES || isCosmetic(change) || IMPORTS_CODE.test(change.pullRequest.title))
					return null;
				const added = source.reduce((sum, { additions }) => sum + additions, 0);
				const isMostlyDeletion = added < sourceLines * MIN_ADDED_SHARE;
				const isForDevelopment = productLines(change) < very_large_MIN_LINES;
				const severity = added >= MIN_ADDED_FOR_HIGH ? 'high' : 'medium';
				return {
					severity: isMostlyDeletion || isForDevelopment ? 'low' : severity,
					evidence: { paths: mostChangedPaths(source), counts: { lines: sourceLines, added, files: source.length } },
				};
			},
		};
		;
		const MIN_MODULES = 3;
		const MIN_MODULES_FOR_MEDIUM = 6;
		const MIN_LINES_IN_MODULE = 10;
		const wide = {
			id: 'wide',
			find: change => {
				if (isCosmetic(change) || isRevert(change))
					return null;
				const files = productFiles(change);
				const lines = (name) => changedLines(files.filter(({ module }) => module === name));
				const touched = [...new Set(files.map(({ module }) => module))];
				const substantial = touched.filter(name => lines(name) >= MIN_LINES_IN_MODULE);
				const modules = substantial.filter(name => !substantial.some(inner => inner.startsWith(`${name}/`)));
				if (modules.length < MIN_MODULES)
					return null;
				const names = modules.sort((a, b) => lines(b) - lines(a) || (0, domain_order.n6)(a, b));
				return {
					severity: names.length >= MIN_MODULES_FOR_MEDIUM ? 'medium' : 'low',
					evidence: { names, paths: mostChangedPaths(files), counts: { modules: names.length, files: files.length } },
				};
			},
		};
		;
		const SIGNALS = [
			reverted,
			hotfixed,
			securitySensitive,
			same_title_repeatedTitle,
			reland_reland,
			near_revert_nearRevert,
			temporary,
			default_changed_defaultChanged,
			performanceWork,
			veryLarge,
			wide,
			hotspot,
			newcomer,
			corePath,
			publicInterface,
			migration,
			externalBackend,
			workflowPermissions,
			unreviewed_unreviewed,
			selfMerged,
			mergedFast,
			failing_checks_failingChecks,
			unresolved_threads_unresolvedThreads,
			untested,
			tests_reduced_testsReduced,
			dependency_dependency,
			pipeline,
			newHere,
			collision,
		];
		function findingsOf(change, context) {
			const signals = SIGNALS;
			const findings = signals.flatMap(({ id, find }) => {
				const found = find(change, context);
				return found === null ? [] : [{ signal: id, ...found }];
			});
			return digest.oC.flatMap(severity => findings.filter(finding => finding.severity === severity));
		}
		;
		function assess(pullRequests, { outcomes, revertClaims, moduleOf, history }, options) {
			const kindOf = rememberingPathKind();
			const changes = pullRequests.map(one => changeOf(one, {
				outcome: outcomes.get(one.number) ?? {},
				revertClaim: revertClaims.get(one.number) ?? revertClaimOf(one),
				moduleOf,
				kindOf,
			}));
			const context = analysisContextOf(changes, historyIndexOf(history ?? NO_HISTORY, kindOf, options.corePaths));
			const rules = tagRules(options.tags);
			const risks = riskScores(context);
			const assessed = changes.map(change => {
				const { number } = change.pullRequest;
				const { rank = 1, of = changes.length, score: riskScore = 0 } = risks.get(number) ?? {};
				const { score, factors, reasons } = importanceOf(change, context, options.importance);
				return {
					change,
					tags: tagsOf(change, rules),
					effect: effectOf(change),
					importance: { score, factors: withBoundedEvidence(factors), reasons },
					findings: withBoundedEvidence(findingsOf(change, context)),
					risk: { rank, of },
					riskScore,
				};
			});
			return { assessed, context };
		}
		;
		const MAX_LARGEST_FILES = 3;
		function mainModuleOf({ files, modules }) {
			const lines = changedLines(files);
			const filesIn = (path) => files.filter(file => file.module === path || file.path.startsWith(`${path}/`));
			const path = modules.find(module => module !== TOP_LEVEL && changedLines(filesIn(module)) * 2 > lines);
			return path === undefined ? undefined : { path, all: filesIn(path).length === files.length };
		}
		function approvedBy({ reviews, author }) {
			if (reviews === undefined)
				return undefined;
			const approvals = new Map(reviews.flatMap(({ state, author: reviewer }) => state !== 'approved' || reviewer === null || reviewer.bot ? [] : [[(0, pull_request.tU)(reviewer), reviewer]]));
			if (author !== null)
				approvals.delete((0, pull_request.tU)(author));
			return [...approvals.values()];
		}
		function entry_cut(all) {
			const listed = (0, bounds.J)(all, bounds.Q.perPullRequest, bounds.Q.listBytes, String);
			return { listed, more: all.length - listed.length };
		}
		function entryOf({ change, tags, effect, importance, findings, risk }) {
			const { body, fragments, branchCommits, unlisted: before = {}, ...data } = change.pullRequest;
			const mainModule = mainModuleOf(change);
			const approvals = approvedBy(change.pullRequest);
			const [closes, modules] = [entry_cut(closedIssues(change.pullRequest)), entry_cut(change.modules)];
			const references = change.outcome.unlisted ?? 0;
			const unlisted = {
				...before,
				...(closes.more > 0 && { closes: closes.more }),
				...(modules.more > 0 && { modules: modules.more }),
				...(references > 0 && { references }),
			};
			return {
				...data,
				...(Object.keys(unlisted).length > 0 && { unlisted }),
				closes: closes.listed,
				size: sizeOf(data.additions + data.deletions),
				modules: modules.listed,
				...(mainModule && { mainModule }),
				largestFiles: mostChangedPaths(data.files).slice(0, MAX_LARGEST_FILES),
				...(approvals && { approvedBy: approvals }),
				outcome: change.outcome,
				kind: change.kind,
				effect,
				tags: tags.map(({ name }) => name),
				importance,
				findings,
				risk,
			};
		}
		;
		function reasonFor(pullRequest, exclusions) {
			const { author, labels = [], files } = pullRequest;
			if (author !== null && exclusions.author(author.login ?? author.name))
				return 'author';
			if (exclusions.bots && author?.bot)
				return 'bot';
			if (labels.some(label => exclusions.label(label)))
				return 'label';
			return files.length > 0 && files.every(({ path }) => exclusions.path(path)) ? 'path' : null;
		}
		function withoutCoAuthors(pullRequest, exclusions) {
			const coAuthors = pullRequest.coAuthors.filter(({ login, name }) => !exclusions.author(login ?? name));
			return coAuthors.length === pullRequest.coAuthors.length ? pullRequest : { ...pullRequest, coAuthors };
		}
		function withoutPaths(pullRequest, exclusions) {
			const excluded = pullRequest.files.filter(({ path }) => exclusions.path(path));
			if (excluded.length === 0)
				return pullRequest;
			const lines = (key) => excluded.reduce((sum, file) => sum + file[key], 0);
			return {
				...pullRequest,
				files: pullRequest.files.filter(file => !excluded.includes(file)),
				filesTotal: Math.max(0, pullRequest.filesTotal - excluded.length),
				additions: Math.max(0, pullRequest.additions - lines('additions')),
				deletions: Math.max(0, pullRequest.deletions - lines('deletions')),
			};
		}
		function exclude(pullRequests, exclusions) {
			const reasons = new Map();
			const kept = [];
			for (const pullRequest of pullRequests) {
				const by = reasonFor(pullRequest, exclusions);
				if (by === null)
					kept.push(withoutCoAuthors(withoutPaths(pullRequest, exclusions), exclusions));
				else
					reasons.set(by, [...(reasons.get(by) ?? []), pullRequest]);
			}
			const order = ['author', 'bot', 'label', 'path'];
			const excluded = order.flatMap(by => {
				const own = reasons.get(by);
				return own === undefined ? [] : [{ by, pullRequests: (0, domain_order.cZ)(own) }];
			});
			return { kept, excluded };
		}
		;
		function usualName(names) {
			const counts = [
				...(0, d3_array.z)(names, rows => rows.length, name => name),
			];
			const [first] = counts.sort(([a, m], [b, n]) => n - m || b.length - a.length || (0, domain_order.n6)(a, b));
			return first?.[0] ?? '';
		}
		function withOneNameEach(pullRequests) {
			const authors = pullRequests.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]);
			const names = (0, d3_array.z)(authors, rows => usualName(rows.map(({ name }) => name)), pull_request.tU);
			const renamed = (author) => author == null ? author : { ...author, name: names.get((0, pull_request.tU)(author)) ?? author.name };
			return pullRequests.map(one => ({
				...one,
				author: renamed(one.author),
				coAuthors: one.coAuthors.map(renamed),
				...(one.mergedBy !== undefined && { mergedBy: renamed(one.mergedBy) }),
			}));
		}
		;
		const list_limits_LISTS = ['coAuthors', 'labels', 'reviews'];
		const pathsOf = ({ path, previousPath = '' }) => path + previousPath;
		const list_limits_nameOf = (author) => (author === null ? '' : `${author.login ?? ''}${author.name}`);
		function textOf(one) {
			if (typeof one === 'string')
				return one;
			return list_limits_nameOf('state' in one ? one.author : one);
		}
		function withinListLimits(pullRequest) {
			const { unlisted: before = {} } = pullRequest;
			const bounded = {
				...pullRequest,
				files: (0, bounds.J)(pullRequest.files, bounds.Q.files, bounds.Q.pathBytes, pathsOf),
			};
			const unlisted = { ...before };
			for (const list of list_limits_LISTS) {
				const all = pullRequest[list] ?? [];
				const listed = (0, bounds.J)(all, bounds.Q.perPullRequest, bounds.Q.listBytes, textOf);
				if (listed.length === all.length)
					continue;
				Object.assign(bounded, { [list]: listed });
				unlisted[list] = (before[list] ?? 0) + all.length - listed.length;
			}
			return Object.keys(unlisted).length === 0 ? bounded : { ...bounded, unlisted };
		}
		;
		function withSortedLists(pullRequest) {
			const { files, labels, reviews } = pullRequest;
			const byTime = (a, b) => (0, domain_order.n6)(a.submittedAt, b.submittedAt) || (0, domain_order.n6)(JSON.stringify(a), JSON.stringify(b));
			return {
				...pullRequest,
				...(labels && { labels: [...labels].sort(domain_order.n6) }),
				files: [...files].sort((a, b) => (0, domain_order.n6)(a.path, b.path)),
				...(reviews && { reviews: [...reviews].sort(byTime) }),
			};
		}
		function inMergeOrder(pullRequests) {
			return pullRequests
				.map(one => withinListLimits(withSortedLists(withinTextLimits(one))))
				.sort((a, b) => (0, domain_order.n6)(a.mergedAt, b.mergedAt) || a.number - b.number);
		}
		;
		function landed_keyOf({ number, commitSha }) {
			return number ?? commitSha ?? '';
		}
		const landed_linesOf = (files, lines) => files.reduce((sum, file) => sum + file[lines], 0);
		function landedPush({ sha, title, body, committedAt, files = [] }, { baseRef, url }) {
			return {
				number: null,
				...withinMessageLimits({ title, body }),
				mergedAt: committedAt,
				...(baseRef !== null && { baseRef }),
				...(url !== null && { url: `${url}/commit/${sha}` }),
				files,
				filesTotal: files.length,
				additions: landed_linesOf(files, 'additions'),
				deletions: landed_linesOf(files, 'deletions'),
				commitSha: sha,
			};
		}
		function inLandingOrder(all) {
			return [...all].sort((a, b) => (0, domain_order.n6)(a.mergedAt, b.mergedAt) ||
				(a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
				(0, domain_order.n6)(a.commitSha ?? '', b.commitSha ?? ''));
		}
		function onSameBase({ baseRef: one }, { baseRef: other }) {
			return one === undefined || other === undefined || one === other;
		}
		;
		function saysMark(title) {
			const { tags, type } = titlePrefix(title);
			return [...tags, type ?? ''].some(mark => REVERT_MARK.test(mark) || RELAND_MARK.test(mark));
		}
		function revertCandidates(all) {
			return all.map(landed => ({
				landed,
				title: normalizedTitle(landed.title),
				titleWithoutPrefix: titleWithoutPrefix(landed.title),
				isMarked: saysMark(landed.title),
			}));
		}
		function landedBefore(later, all) {
			const key = landed_keyOf(later);
			return all.filter(({ landed }) => landed.mergedAt <= later.mergedAt && landed_keyOf(landed) !== key);
		}
		function latest(candidates, matches) {
			const found = candidates.findLast(matches);
			return found === undefined ? [] : [found.landed];
		}
		function matching(candidates, matches) {
			return candidates.map(({ landed }) => landed).filter(matches);
		}
		function onlyTagged(revert, quoted, earlier) {
			if (quoted === '')
				return [];
			const [isWhole, isBare] = [resemblance_sameTitle(quoted), resemblance_sameTitle(titleWithoutPrefix(quoted))];
			const [one, ...others] = earlier.filter(({ title, titleWithoutPrefix: bare, isMarked }) => !isMarked && (isWhole(bare) || isBare(title)));
			if (one === undefined || others.length > 0)
				return [];
			return ['mirrors', 'unknown'].includes(directionOf(revert, one.landed)) ? [one.landed] : [];
		}
		const MIN_SHA_LENGTH = 7;
		function isNamedBy(shas) {
			if (shas.length === 0)
				return () => false;
			const byStart = (0, d3_array.Os)(shas, sha => sha.slice(0, MIN_SHA_LENGTH));
			const isNamed = (own) => byStart.get(own.slice(0, MIN_SHA_LENGTH))?.some(sha => own.startsWith(sha)) ?? false;
			return ({ commitSha, landedBy, branchCommits = [] }) => [commitSha, landedBy, ...branchCommits].some(own => own != null && isNamed(own));
		}
		function numbered(numbers) {
			const all = new Set(numbers);
			return ({ number }) => number !== null && all.has(number);
		}
		const BY_NAME = [
			{ evidence: 'sha', find: (_, { shas }, earlier) => matching(earlier, isNamedBy(shas)) },
			{
				evidence: 'number',
				find: (_, { numbers }, earlier) => matching(earlier, numbered(numbers)),
			},
		];
		const BY_RESEMBLANCE = [
			{
				evidence: 'number',
				find: (_, { quotedNumbers }, earlier) => matching(earlier, numbered(quotedNumbers)),
			},
			{
				evidence: 'number',
				find: (revert, { mentionedNumbers, title }, earlier) => {
					const [isMentioned, isNear] = [numbered(mentionedNumbers), nearTitle(title ?? '')];
					const meant = earlier.filter(({ landed, titleWithoutPrefix: words }) => isMentioned(landed) && (isNear(words) || directionOf(revert, landed) === 'mirrors'));
					return meant.map(({ landed }) => landed);
				},
			},
			{
				evidence: 'title',
				find: (_, { title, titles }, earlier) => {
					const titled = (quoted) => {
						const isSame = resemblance_sameTitle(quoted);
						return latest(earlier, candidate => isSame(candidate.title));
					};
					const whole = title === null ? [] : titled(title);
					return whole.length > 0 ? whole : [...new Set(titles.flatMap(titled))];
				},
			},
			{
				evidence: 'near-title',
				find: (revert, { title, titles }, earlier) => [...new Set(titles.length > 0 ? titles : [title ?? ''])].flatMap(quoted => onlyTagged(revert, quoted, earlier)),
			},
			{
				evidence: 'near-title',
				find: (revert, { title }, earlier) => {
					if (title === null || revert.files.length === 0)
						return [];
					const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
					return latest(earlier, ({ titleWithoutPrefix: words, landed }) => isNear(words) && (resemblance_overlap(revert, landed) >= 0.5 || isMirrored(landed)));
				},
			},
			{
				evidence: 'mirrored-files',
				find: (revert, _, earlier) => {
					const isMirrored = mirrors(revert);
					return latest(earlier, ({ landed }) => isMirrored(landed));
				},
			},
		];
		function isConfirmed(evidence, revert, original) {
			if (revert.number === null)
				return evidence === 'sha' || evidence === 'number';
			return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
		}
		function saysRevert({ title }) {
			return /^revert/i.test(titlePrefix(title).rest);
		}
		function isTakenBack(evidence, revert, original) {
			const direction = directionOf(revert, original);
			if (direction === 'mirrors' || (evidence === 'number' && saysRevert(revert)))
				return true;
			if (direction !== 'unknown')
				return false;
			return evidence === 'mirrored-files' || saysRevert(revert);
		}
		function findOriginals(revert, claim, earlier) {
			if (claim.kind === 'none')
				return [];
			const isMeant = ({ original, evidence }) => (!claim.weak || isConfirmed(evidence, revert, original)) &&
				(!claim.bare || isTakenBack(evidence, revert, original));
			const firstFound = (ways, candidates) => {
				for (const { evidence, find } of ways) {
					const found = find(revert, claim, candidates)
						.map(original => ({ original, evidence }))
						.filter(isMeant);
					if (found.length > 0)
						return found;
				}
				return [];
			};
			const named = firstFound(BY_NAME, earlier);
			if (named.length > 0)
				return named;
			const ofBase = earlier.filter(({ landed }) => onSameBase(revert, landed));
			const found = firstFound(BY_RESEMBLANCE, ofBase);
			return found.length > 0 || ofBase.length === earlier.length
				? found
				: firstFound(BY_RESEMBLANCE, earlier.filter(({ landed }) => !onSameBase(revert, landed)));
		}
		;
		const TOOL_COMMENT = /<!--(?=[^<>]{0,200}(?:auto-generated|coderabbit|cursor|bugbot|copilot|ellipsis|greptile|sourcery|graphite|korbit|bito|qodo|pr[_ -]agent|devin|gemini|claude|codex))[^<>]{0,300}-->/gi;
		const ENDS = /^<!--\s{0,8}(?:\/|end\b)/i;
		function withoutTools(body) {
			let kept = '';
			let from = 0;
			for (const { index, 0: comment } of body.matchAll(TOOL_COMMENT)) {
				if (from !== null)
					kept += body.slice(from, index);
				from = ENDS.test(comment) ? index + comment.length : null;
			}
			return from === null ? kept : kept + body.slice(from);
		}
		const explanation_CHECKBOX = /^\s{0,20}(?:[-*+]|\d{1,3}[.)])?\s{0,8}\[[ xX]?\](?:\s|$)/;
		const STARTS_ANEW = /^\s{0,20}(?:[-*+\u2022]\s|\d{1,3}[.)]\s|#{1,6}\s|>|```|~~~|<!--|$)/;
		const explanation_LABEL = /^(?:test plan|test results?|tests?|testing|tested(?: with| by)?|check ?list|reviewers?)\s?:/i;
		function withoutChecklists(body) {
			let isInside = false;
			const lines = body.split(/\r\n|[\n\r]/).map(line => {
				isInside = explanation_CHECKBOX.test(line) || (isInside && !STARTS_ANEW.test(line));
				if (isInside)
					return '';
				return explanation_LABEL.test(line) ? `### ${line}` : line;
			});
			return lines.join('\n');
		}
		const OTHER = /\b(?:test(?:s|ing|ed)?|verif\w+|validation|benchmarks?|check ?lists?|checks|how to|review\w*|related|references?|links|commits?|screenshots?|change ?logs?|release notes?|contribut\w+|pre-commit|generated|walkthrough|documentation|follow[- ]?ups?|next steps|future work|(?:summary|description|overview) by|coderabbit|copilot|sourcery|greptile|cursor|bugbot|gemini|claude)\b|\u6d4b\u8bd5|\u68c0\u67e5|\u6e05\u5355/i;
		function explanationIn(body) {
			let other = Number.POSITIVE_INFINITY;
			return sectionsOf(withoutChecklists(withoutTools(body))).flatMap(({ heading, level, blocks }) => {
				if (level <= other)
					other = OTHER.test(heading) ? level : Number.POSITIVE_INFINITY;
				return other === Number.POSITIVE_INFINITY ? blocks : [];
			});
		}
		;
		const reason_MIN_WORDS = 4;
		const MIN_CLAUSE_WORDS = 6;
		const NO_REASON = /^(?:this )?(?:(?:pull request |pr |change |commit )?(?:reverts?\b|rolls? ?back\b)|reverted\b|re-?lands?\b|back ?out\b|undo(?:es)?\b)(?!.*\b(?:because|since|as (?:it|this)|due to|for (?:\w+ ){1,3}reasons?)\b)|^(?:cc|thanks?|please|sorry|see|will|we(?:'ll| will)|i(?:'ll| will)|co-authored|signed-off|original (?:pr|commit|author)|automatically|created by|generated)\b|^[\w./-]+\/[\w.-]+#?\d*$/i;
		const TEMPLATE = /\b(?:your (?:pr|pull request|changes?|code)|please|make sure|if you are|before (?:we|you) )/i;
		const SAYS_CAUSE = /\b(?:because|since|due to|for (?:\w+ ){1,3}reasons?|caus(?:e[sd]?|ing)|br(?:oke|eaks?|oken|eaking)|regress\w*|fail(?:s|ed|ing|ures?)?|crash\w*|flak\w*|slow(?:er|s)?|hang[s]?|conflict\w*|incompatib\w*|incorrect\w*|wrong|bugs?|issues?|errors?|oom|deadlocks?|leak\w*|blocks?|blocking)\b|\u5bfc\u81f4|\u5f15\u53d1|\u9020\u6210|\u5931\u8d25|\u9519\u8bef|\u95ee\u9898|\u5d29\u6e83|\u7834\u574f/i;
		const PREFIX = /^(?:reason|why|motivation|cause|background|problem|description|summary)\s?[:\uff1a\u2013\u2014-]\s*/i;
		const TORN = /^[\u2026.,;)\]"\u201d]/;
		const GOES_ON = /^(?:and|or|nor|which|that|to|of|with|from|by|than)\b/i;
		const OPEN_END = /(?:\b(?:at|in|of|to|for|from|by|with|on|under|the|an?|and|or|but|that|which|because|since|as|than|via|per|see|is|are|was|were|already|caused|introduced)|[:,(\u2013\u2014-])$/i;
		function isWhole(sentence, isAnnounced) {
			const end = sentence.replace(/[\s.!\u2026]+$/, '');
			if (TORN.test(sentence) || (sentence.match(/"/g)?.length ?? 0) % 2 === 1)
				return false;
			if (GOES_ON.test(sentence) || OPEN_END.test(end) || end.endsWith('?'))
				return false;
			return isAnnounced || capitalized(sentence) === sentence;
		}
		const ABOUT_ITSELF = /^(?:this|here|an?|the|another|second|third)\b.{0,60}\b(?:prs?|pull requests?|follow[- ]?up|patch|back-?port|cherry[- ]?pick)\b/i;
		const reason_FINITE = new RegExp(`^(?:\\S+ ){1,8}?(?:${[
			"is|are|was|were|isn't|aren't|wasn't|weren't|does|did|doesn't|don't|didn't|has|have|had|hasn't|haven't",
			"can|can't|cannot|could|should|shouldn't|needs?|needed|turned|seems?|no longer|not|never",
			'stays|stops|keeps|takes|makes|gets|goes|gives|loses|sends|ignores|means|requires|depends|happens|misses|becomes',
			'stayed|stopped|kept|took|made|got|went|gave|lost|sent|ignored|meant|required|happened|missed|became|asked|ran',
		].join('|')})\\b`, 'i');
		function saysHow(sentence) {
			return !startsWithVerb(sentence) && reason_FINITE.test(sentence) && !ABOUT_ITSELF.test(sentence);
		}
		const REFERS_BACK = /^(?:it|they|this|that|these|those)\b/i;
		function howIn(sentences) {
			const index = sentences.findIndex(saysHow);
			const refersBack = index > 0 && REFERS_BACK.test(sentences[index] ?? '');
			return sentences[refersBack ? index - 1 : index];
		}
		const CLAUSE_END = /[;:](?= )|,(?= (?:and|so|but|because|since|which|while|with)\b)|[\uff1b\uff1a\uff0c]/g;
		function mainClause(sentence) {
			const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index }) => sentence.slice(0, index));
			return ends.find(clause => wordCount(clause) >= MIN_CLAUSE_WORDS) ?? sentence;
		}
		function revertReason({ body }) {
			const sentences = explanationIn(body)
				.flatMap(({ text }) => sentencesOf(inlineText(text)))
				.flatMap(sentence => {
				const words = sentence.replace(PREFIX, '');
				const isReason = wordCount(words) >= reason_MIN_WORDS && !NO_REASON.test(words) && !TEMPLATE.test(words);
				return isReason && isWhole(words, words !== sentence) ? [words] : [];
			});
			const line = asLine(mainClause(sentences.find(sentence => SAYS_CAUSE.test(sentence)) ?? howIn(sentences) ?? ''));
			return line === '' || OPEN_END.test(line) ? null : line;
		}
		;
		function hasReverted(landed, state) {
			const { reverts = [], relands } = state.of(landed_keyOf(landed));
			if (relands !== undefined)
				return false;
			return reverts.some(({ number, commit }) => number !== null || commit !== undefined) || isNamedRevert(landed.title);
		}
		function isCopyOf(revert, claim, earlier, state) {
			const direction = directionOf(revert, earlier);
			if (direction === 'mirrors' && onSameBase(revert, earlier))
				return false;
			const quoted = claim.title === null ? '' : normalizedTitle(claim.title);
			const quotedBefore = state.claimOf(earlier).title;
			if (quotedBefore !== null && quoted === normalizedTitle(quotedBefore))
				return true;
			return direction === 'repeats' || (direction !== 'mirrors' && !onSameBase(revert, earlier));
		}
		function canUndo(reland, revert) {
			return onSameBase(reland, revert) && ['mirrors', 'unknown'].includes(directionOf(reland, revert));
		}
		function canBringBack(reland, original) {
			return onSameBase(reland, original) && ['repeats', 'unknown'].includes(directionOf(reland, original));
		}
		function takenBackBy(revert, state) {
			const { reverts } = state.of(landed_keyOf(revert));
			if (reverts !== undefined)
				return reverts.flatMap(({ number }) => (number === null ? [] : [number, ...(state.of(number).relands ?? [])]));
			const { kind, numbers, quotedNumbers } = state.claimOf(revert);
			const claimed = [...numbers, ...quotedNumbers];
			return kind === 'revert' && claimed.length > 0 ? claimed : null;
		}
		function relandedNumbers(reland, named, state) {
			const taken = takenBackBy(named, state);
			const numbers = taken ?? (named.number === null ? [] : [named.number]);
			return numbers.filter(number => {
				const original = state.landedOf(number);
				if (original !== undefined && canBringBack(reland, original))
					return true;
				return taken !== null && canUndo(reland, named) && (original === undefined || onSameBase(reland, original));
			});
		}
		function isRevertedBefore(original, among, state) {
			return among.some(one => {
				const { kind, weak, numbers, quotedNumbers, shas } = state.claimOf(one);
				if (kind !== 'revert' || weak || state.isInPeriod(one))
					return false;
				return [...numbers, ...quotedNumbers].some(number => number === original.number) || isNamedBy(shas)(original);
			});
		}
		function relandedInWords(reland, named, state) {
			const known = named.flatMap(number => state.landedOf(number) ?? []).filter(one => one.mergedAt <= reland.mergedAt);
			return known
				.filter(one => (0, standing.sE)(state.of(landed_keyOf(one))) || hasReverted(one, state) || isRevertedBefore(one, known, state))
				.flatMap(one => relandedNumbers(reland, one, state));
		}
		;
		class OutcomeState {
			claims;
			inPeriod;
			outcomes;
			landed;
			constructor(all, claims, inPeriod) {
				this.claims = claims;
				this.inPeriod = inPeriod;
				this.landed = new Map(all.map(one => [landed_keyOf(one), one]));
				this.outcomes = new Map(all.map(one => [landed_keyOf(one), {}]));
			}
			of(key) {
				return this.outcomes.get(key) ?? {};
			}
			claimOf(landed) {
				return this.claims.get(landed_keyOf(landed)) ?? NO_CLAIM;
			}
			isInPeriod(landed) {
				return this.inPeriod.has(landed_keyOf(landed));
			}
			landedOf(key) {
				return this.landed.get(key);
			}
			relandsOf(key) {
				const { relandedBy, relandedByCommit } = this.of(key);
				return [relandedBy, relandedByCommit].flatMap(by => (by === undefined ? [] : (this.landed.get(by) ?? [])));
			}
			reverterOf({ revertedBy, revertedByCommit }) {
				return this.landed.get(revertedBy ?? revertedByCommit ?? '');
			}
			counts(revert, original) {
				const outcome = this.of(landed_keyOf(original));
				const before = this.reverterOf(outcome);
				if (before === undefined)
					return true;
				if (this.relandsOf(landed_keyOf(original)).length > 0)
					return onSameBase(revert, original);
				return !onSameBase(before, original) && onSameBase(revert, original);
			}
			setReverted(revert, original, done = new Set()) {
				const key = landed_keyOf(original);
				if (done.has(original) || !this.counts(revert, original))
					return done;
				done.add(original);
				const outcome = this.of(key);
				const relands = this.relandsOf(key);
				delete outcome.relandedBy;
				delete outcome.relandedByCommit;
				delete outcome.revertedBy;
				delete outcome.revertedByCommit;
				Object.assign(outcome, {
					...(revert.number === null ? { revertedByCommit: revert.commitSha } : { revertedBy: revert.number }),
					revertedAfterHours: (0, domain_instant.UH)(original.mergedAt, revert.mergedAt),
				});
				for (const one of [...relands, ...this.broughtBackBy(original)])
					this.setReverted(revert, one, done);
				return done;
			}
			broughtBackBy(reland) {
				return (this.of(landed_keyOf(reland)).relands ?? []).flatMap(number => {
					const isItsReland = this.relandsOf(number).some(one => landed_keyOf(one) === landed_keyOf(reland));
					return isItsReland ? (this.landed.get(number) ?? []) : [];
				});
			}
			setRelanded(reland, numbers) {
				if (numbers.length === 0)
					return;
				this.of(landed_keyOf(reland)).relands = [...new Set(numbers)].sort((a, b) => a - b);
				for (const number of numbers) {
					const outcome = this.of(number);
					delete outcome.relandedBy;
					delete outcome.relandedByCommit;
					Object.assign(outcome, reland.number === null ? { relandedByCommit: reland.commitSha } : { relandedBy: reland.number });
				}
			}
		}
		;
		function revertClaimsOf(pullRequests) {
			return new Map(pullRequests.map(one => [one.number, revertClaimOf(one)]));
		}
		const shortTitleOf = (title) => capitalized(titlePrefix(title).rest);
		function revertedPullRequest(revert, { original, evidence }, mergedInPeriod) {
			return {
				number: original.number,
				...(original.number === null && original.commitSha !== null && { commit: original.commitSha }),
				title: original.title,
				shortTitle: shortTitleOf(original.title),
				evidence,
				afterHours: (0, domain_instant.UH)(original.mergedAt, revert.mergedAt),
				mergedInPeriod,
				partial: isPartial(revert, original),
				...(changeKind(original, []) === 'fix' && { wasFix: true }),
			};
		}
		function unknownOriginal({ numbers, quotedNumbers, quoted, title: words }) {
			const number = numbers[0] ?? quotedNumbers[0] ?? null;
			const title = quoted ? words : null;
			return {
				number,
				title,
				...(title !== null && { shortTitle: shortTitleOf(title) }),
				evidence: number === null ? null : 'number',
				afterHours: null,
				mergedInPeriod: false,
				partial: false,
			};
		}
		function addUnlisted(landed, more, state) {
			if (more <= 0)
				return;
			const outcome = state.of(landed_keyOf(landed));
			outcome.unlisted = (outcome.unlisted ?? 0) + more;
		}
		function addReverts(revert, found, state) {
			const all = new Map(found.map(({ original, evidence }) => [original, evidence]));
			for (const { original } of found) {
				if (isPartial(revert, original)) {
					const by = revert.number === null
						? { partlyRevertedByCommit: revert.commitSha ?? '' }
						: { partlyRevertedBy: revert.number };
					Object.assign(state.of(landed_keyOf(original)), by);
					continue;
				}
				for (const one of state.setReverted(revert, original))
					all.set(one, all.get(one) ?? null);
			}
			const reverts = [...all]
				.slice(0, bounds.Q.references)
				.map(([original, evidence]) => revertedPullRequest(revert, { original, evidence }, state.isInPeriod(original)));
			const reason = revertReason(revert);
			addUnlisted(revert, all.size - reverts.length, state);
			Object.assign(state.of(landed_keyOf(revert)), {
				reverts: reverts.length > 0 ? reverts : [unknownOriginal(state.claimOf(revert))],
				...(reason !== null && { revertReason: reason }),
			});
		}
		function originalsOf(copied, state) {
			const all = copied.flatMap(({ original: revert }) => (state.of(landed_keyOf(revert)).reverts ?? []).flatMap(({ number, commit }) => {
				const original = state.landedOf(number ?? commit ?? '');
				return original === undefined ? [] : [{ original, evidence: null }];
			}));
			return [...new Map(all.map(one => [one.original, one])).values()];
		}
		function addCopy(copy, copied, state) {
			const originals = originalsOf(copied, state);
			if (originals.length > 0)
				addReverts(copy, originals, state);
			else
				state.of(landed_keyOf(copy)).reverts = copied.slice(0, 1).map(({ original }) => unknownOriginal(state.claimOf(original)));
		}
		function addClaim(landed, found, state) {
			const claim = state.claimOf(landed);
			addUnlisted(landed, claim.unlisted, state);
			const saysReland = claim.kind === 'reland';
			const ofReverts = !saysReland && found.length > 0 && found.every(({ original }) => hasReverted(original, state));
			const copied = ofReverts ? found.filter(({ original }) => isCopyOf(landed, claim, original, state)) : [];
			if (copied.length > 0)
				addCopy(landed, copied, state);
			else if (saysReland || (ofReverts && found.every(({ original }) => canUndo(landed, original)))) {
				const numbers = new Set(found.flatMap(({ original }) => relandedNumbers(landed, original, state)));
				state.setRelanded(landed, [...numbers].slice(0, bounds.Q.references));
				addUnlisted(landed, numbers.size - bounds.Q.references, state);
			}
			else if (found.length > 0 || !(claim.weak || claim.bare))
				addReverts(landed, found, state);
		}
		function inSchemaOrder(outcome) {
			const keys = Object.keys(digest.Pi.shape);
			return Object.fromEntries(keys.flatMap(key => (outcome[key] === undefined ? [] : [[key, outcome[key]]])));
		}
		function revertsOf({ pullRequests, earlier = [], pushes = [], claims }) {
			const known = claims ?? revertClaimsOf([...earlier, ...pullRequests]);
			const ofPeriod = inLandingOrder([...pullRequests, ...pushes]);
			const all = inLandingOrder([...earlier, ...ofPeriod]);
			const allClaims = new Map([
				...known,
				...pushes.map(one => [landed_keyOf(one), revertClaimOf(one)]),
			]);
			const state = new OutcomeState(all, allClaims, new Set(ofPeriod.map(landed_keyOf)));
			const candidates = revertCandidates(all);
			for (const landed of ofPeriod) {
				const claim = state.claimOf(landed);
				if (claim.kind !== 'none')
					addClaim(landed, findOriginals(landed, claim, landedBefore(landed, candidates)), state);
				const { reverts, relands } = state.of(landed_keyOf(landed));
				if (reverts === undefined && relands === undefined)
					state.setRelanded(landed, relandedInWords(landed, claim.relandNumbers, state));
			}
			return {
				outcomes: new Map([...earlier, ...pullRequests].map(({ number }) => [number, inSchemaOrder(state.of(number))])),
				pushed: new Map(pushes.map(one => [one.commitSha ?? '', inSchemaOrder(state.of(landed_keyOf(one)))])),
			};
		}
		function outcomes(pullRequests, earlier) {
			return revertsOf({ pullRequests, earlier }).outcomes;
		}
		;
		const MIN_REVERTS = 10;
		const MIN_TIMES = 1.2;
		const isAssessed = (week) => week.assessed !== undefined;
		const weekAround = (weeks, instant) => weeks.find(({ start, end }) => start <= instant && instant < end);
		function flaggedBefore(weeksBefore, number, mergedAt) {
			const week = weekAround(weeksBefore.filter(isAssessed), mergedAt);
			if (week === undefined)
				return undefined;
			const flagged = week.assessed.flagged.find(one => one.number === number);
			return { week: week.week, flagged: flagged !== undefined, signals: flagged?.signals ?? [] };
		}
		const revertedShare = ({ reverted, pullRequests }) => reverted.length / pullRequests;
		function comparisonOf(flagged, others) {
			if (flagged.pullRequests === 0 || others.pullRequests === 0)
				return undefined;
			if (flagged.reverted.length + others.reverted.length < MIN_REVERTS)
				return { result: 'too-few' };
			if (others.reverted.length === 0)
				return undefined;
			const times = revertedShare(flagged) / revertedShare(others);
			return times < MIN_TIMES ? { result: 'alike' } : { result: 'more-often', times: Math.round(times * 100) / 100 };
		}
		function flagAccuracyOf(weeksBefore, own) {
			const weeks = weeksBefore.filter(isAssessed);
			if (weeks.length === 0)
				return undefined;
			const flaggedNumbers = new Set(weeks.flatMap(week => week.assessed.flagged.map(({ number }) => number)));
			const reverted = [...weeks, own]
				.flatMap(week => week.assessed?.reverted ?? [])
				.filter(({ mergedAt }) => weekAround(weeks, mergedAt) !== undefined);
			const numbers = (0, domain_order.cZ)(reverted);
			const all = weeks.reduce((sum, week) => sum + week.assessed.pullRequests, 0);
			const flagged = {
				pullRequests: flaggedNumbers.size,
				reverted: numbers.filter(number => flaggedNumbers.has(number)),
			};
			const others = {
				pullRequests: all - flaggedNumbers.size,
				reverted: numbers.filter(number => !flaggedNumbers.has(number)),
			};
			const comparison = comparisonOf(flagged, others);
			return { weeks: weeks.map(({ week }) => week), flagged, others, ...(comparison && { comparison }) };
		}
		var recognition = __webpack_require__(9914);
		;
		const KNOWN_AFTERWARDS = new Set(['reverted', 'hotfixed', 'collision']);
		;
		const MAX_SIGNALS = 4;
		function flaggedIn(entries) {
			return entries.flatMap(({ number, risk, findings }) => {
				const known = findings.filter(({ signal }) => !KNOWN_AFTERWARDS.has(signal));
				const flagged = isInTopTenth(risk) || known.some(({ severity }) => severity === 'high');
				return flagged ? [{ number, signals: known.slice(0, MAX_SIGNALS).map(({ signal }) => signal) }] : [];
			});
		}
		function recordOf({ period, completeness, pullRequests, statistics }, reverted) {
			const { week, start, end } = period;
			if (week === null || (0, recognition.l)(completeness))
				return null;
			const { timeToMerge, unreviewed } = statistics.flow;
			return {
				week,
				start,
				end,
				merged: completeness.expected,
				assessed: {
					pullRequests: pullRequests.length,
					authors: statistics.authors.length,
					reverts: statistics.reverts.length + (statistics.pushedReverts?.length ?? 0),
					...(statistics.importance && { meanImportance: statistics.importance.mean }),
					...(timeToMerge && { medianHoursToMerge: timeToMerge.medianHours }),
					...(unreviewed && { unreviewed: { pullRequests: unreviewed.length, of: pullRequests.length } }),
					flagged: flaggedIn(pullRequests),
					reverted: [...reverted],
				},
			};
		}
		;
		const MIN_DIFFERENCE = 0.1;
		const MIN_MERGED_DIFFERENCE = 3;
		const MIN_WEEKS_FOR_RECORD = 4;
		const assessed = (figure) => ({ assessed: assessment }) => assessment === undefined ? undefined : figure(assessment);
		const FIGURES = [
			{ figure: 'merged', of: ({ merged }) => merged, minDifference: MIN_MERGED_DIFFERENCE },
			{ figure: 'authors', of: assessed(({ authors }) => authors), minDifference: 2 },
			{ figure: 'importance', of: assessed(({ meanImportance }) => meanImportance), minDifference: 0.25 },
			{ figure: 'merge-time', of: assessed(({ medianHoursToMerge }) => medianHoursToMerge), minDifference: 1 },
			{
				figure: 'unreviewed',
				of: assessed(({ unreviewed }) => unreviewed?.pullRequests),
				total: assessed(({ unreviewed }) => unreviewed?.of),
				minDifference: 2,
			},
			{ figure: 'reverts', of: assessed(({ reverts }) => reverts), minDifference: 1 },
		];
		function direction(now, before, minDifference) {
			if (Math.abs(now - before) < Math.max(minDifference, before * MIN_DIFFERENCE))
				return 'alike';
			return now > before ? 'up' : 'down';
		}
		function compared(rule, now, before) {
			const { figure, of, total, minDifference } = rule;
			const [valueNow, valueBefore] = [of(now), of(before)];
			if (valueNow === undefined || valueBefore === undefined)
				return [];
			const [totalNow, totalBefore] = [total?.(now), total?.(before)];
			return [
				{
					figure,
					before: valueBefore,
					now: valueNow,
					direction: direction(valueNow, valueBefore, minDifference),
					...(totalNow !== undefined && totalBefore !== undefined && { of: { before: totalBefore, now: totalNow } }),
				},
			];
		}
		function weeksInARow(before, start) {
			const gap = before.findLastIndex(({ end }, index) => end !== (before[index + 1]?.start ?? start));
			return before.slice(gap + 1);
		}
		function mergedTrend({ merged: now, expected }, weeks) {
			const hasAll = now === expected;
			const others = weeks.map(({ merged, assessed: own }) => (hasAll ? merged : own?.pullRequests));
			const before = others.at(-1);
			if (before === undefined)
				return undefined;
			const comparison = { before, difference: Math.abs(now - before), weeks: weeks.length + 1 };
			const went = direction(now, before, MIN_MERGED_DIFFERENCE);
			if (went === 'alike')
				return { trend: 'alike', ...comparison };
			const isSurpassed = (other) => other !== undefined && (went === 'up' ? other < now : other > now);
			const isRecord = comparison.weeks >= MIN_WEEKS_FOR_RECORD && others.every(isSurpassed);
			if (went === 'up')
				return { trend: isRecord ? 'most' : 'more', ...comparison };
			return { trend: isRecord ? 'fewest' : 'fewer', ...comparison };
		}
		function revertStreak(weeks) {
			const without = weeks.findLastIndex(({ assessed: own }) => own === undefined || own.reverts === 0);
			return weeks.length - 1 - without;
		}
		function trendsOf(period, own, weeksBefore) {
			const { start, asOf } = period;
			const weeks = weeksInARow(weeksBefore, start);
			const before = weeks.at(-1);
			if (asOf !== null || before === undefined)
				return undefined;
			const merged = mergedTrend(period, weeks);
			return {
				weekBefore: before.week,
				figures: FIGURES.flatMap(rule => compared(rule, own, before)),
				...(merged && { merged }),
				revertStreak: revertStreak(weeks),
			};
		}
		;
		function withFlaggedBefore(outcomes, merged, weeksBefore) {
			if (weeksBefore.length === 0)
				return outcomes;
			const mergedAt = new Map(merged.map(one => [one.number, one.mergedAt]));
			const withFlags = ({ reverts, ...outcome }) => {
				if (reverts === undefined)
					return outcome;
				const reverted = reverts.map(one => {
					const instant = one.number === null ? undefined : mergedAt.get(one.number);
					const flagged = instant === undefined ? undefined : flaggedBefore(weeksBefore, one.number ?? 0, instant);
					return flagged === undefined ? one : { ...one, flaggedBefore: flagged };
				});
				return { reverts: reverted, ...outcome };
			};
			return new Map([...outcomes].map(([key, outcome]) => [key, withFlags(outcome)]));
		}
		function revertedIn(outcomes, merged) {
			return merged
				.filter(({ number }) => (0, standing.sE)(outcomes.get(number) ?? {}))
				.map(({ number, mergedAt }) => ({ number, mergedAt }))
				.sort((a, b) => a.number - b.number);
		}
		const TREND_WEEKS = { min: 3, max: 8 };
		const weeks_MIN_MERGED = 4;
		function trendWeeksOf(weeks) {
			if (weeks.length < TREND_WEEKS.min || weeks.every(({ merged }) => merged < weeks_MIN_MERGED))
				return undefined;
			return weeks.slice(-TREND_WEEKS.max).map(({ week }) => week);
		}
		function weeksOf(analyzed, reverted, weeksBefore) {
			const own = recordOf(analyzed, reverted);
			if (own === null)
				return analyzed.period.week === null || weeksBefore.length === 0 ? {} : { weeks: [...weeksBefore] };
			const weeks = [...weeksBefore, own];
			const trendWeeks = trendWeeksOf(weeks);
			const { period, statistics, completeness } = analyzed;
			const merged = statistics.totals.pullRequests.length;
			const trends = trendsOf({ ...period, merged, expected: completeness.expected }, own, weeksBefore);
			const flagAccuracy = flagAccuracyOf(weeksBefore, own);
			return {
				weeks,
				...(trendWeeks && { trendWeeks }),
				...(trends && { trends }),
				...(flagAccuracy && { flagAccuracy }),
			};
		}
		;
		function assessPeriod(gathered, options) {
			const own = withOneNameEach(inMergeOrder(gathered.pullRequests));
			const earlier = inMergeOrder(options.earlier);
			const merged = [...earlier, ...own];
			const { kept, excluded } = exclude(own, options.exclusions);
			const revertClaims = revertClaimsOf(merged);
			const pushes = (gathered.directPushes ?? []).map(push => landedPush(push, options.pushedTo));
			const { outcomes, pushed } = revertsOf({ pullRequests: own, earlier, pushes, claims: revertClaims });
			const withFlags = (all) => withFlaggedBefore(all, merged, options.weeksBefore);
			const moduleOf = findModules(kept, options.modules, gathered.manifests);
			const facts = {
				outcomes: withFlags(outcomes),
				revertClaims,
				moduleOf,
				history: gathered.history,
			};
			const assessment = assess(kept, facts, options.assessment);
			const entries = assessment.assessed.map(entryOf);
			return { ...assessment, entries, excluded, moduleOf, outcomes, pushed: withFlags(pushed), merged };
		}
		;
		function contributionsOf(entries) {
			const found = new Map();
			const contributionOf = (author) => {
				const key = (0, pull_request.tU)(author);
				const contribution = found.get(key) ?? { author, wrote: [], coAuthored: [] };
				found.set(key, contribution);
				return contribution;
			};
			for (const entry of entries) {
				if (entry.author !== null)
					contributionOf(entry.author).wrote.push(entry);
				for (const coAuthor of entry.coAuthors)
					contributionOf(coAuthor).coAuthored.push(entry);
			}
			return [...found.values()];
		}
		;
		const authors_MAX_MODULES = 3;
		function mainModules(entries) {
			const counts = new Map();
			for (const module of entries.flatMap(entry => entry.modules))
				counts.set(module, (counts.get(module) ?? 0) + 1);
			return [...counts]
				.sort(([a, m], [b, n]) => n - m || (0, domain_order.n6)(a, b))
				.slice(0, authors_MAX_MODULES)
				.map(([module]) => module);
		}
		const authors = {
			id: 'authors',
			of: (entries, { botsApart }) => contributionsOf(entries)
				.filter(({ author, wrote }) => wrote.length > 0 && !(botsApart && author.bot))
				.map(({ author, wrote, coAuthored }) => ({
				author,
				pullRequests: (0, domain_order.cZ)(wrote),
				coAuthored: (0, domain_order.cZ)(coAuthored),
				additions: (0, d3_array.cz)(wrote, entry => entry.additions),
				deletions: (0, d3_array.cz)(wrote, entry => entry.deletions),
				modules: mainModules(wrote),
			}))
				.sort((0, domain_order.JA)(row => row.author.login ?? row.author.name)),
		};
		;
		const baseBranches = {
			id: 'baseBranches',
			of: entries => {
				if (entries.some(entry => entry.baseRef === undefined))
					return undefined;
				return (0, d3_array.TN)(entries, entry => entry.baseRef ?? '')
					.map(([branch, rows]) => ({ branch, pullRequests: (0, domain_order.cZ)(rows) }))
					.sort((0, domain_order.JA)(row => row.branch));
			},
		};
		;
		const bots_bots = {
			id: 'bots',
			of: (entries, { botsApart }) => contributionsOf(entries)
				.filter(({ author, wrote }) => botsApart && author.bot && wrote.length > 0)
				.map(({ author, wrote }) => ({ author, pullRequests: (0, domain_order.cZ)(wrote) }))
				.sort((0, domain_order.JA)(row => row.author.login ?? row.author.name)),
		};
		;
		const coAuthors = {
			id: 'coAuthors',
			of: entries => contributionsOf(entries)
				.filter(({ author, coAuthored }) => coAuthored.length > 0 && !author.bot)
				.map(({ author, coAuthored }) => ({ author, pullRequests: (0, domain_order.cZ)(coAuthored) }))
				.sort((0, domain_order.JA)(row => row.author.login ?? row.author.name)),
		};
		;
		const directPushes = {
			id: 'directPushes',
			of: (_, { directPushes }) => directPushes === null
				? undefined
				: directPushes
					.map(({ body, files, ...listed }) => listed)
					.sort((a, b) => (0, domain_order.n6)(a.committedAt, b.committedAt) || (0, domain_order.n6)(a.sha, b.sha))
					.slice(0, bounds.Q.pushes),
		};
		const unlistedPushes = {
			id: 'unlistedPushes',
			of: (_, { directPushes: all }) => all === null || all.length <= bounds.Q.pushes ? undefined : all.length - bounds.Q.pushes,
		};
		;
		const files_VERSION = /^_?version(?:\.\w+)?$/i;
		const BUMP_KINDS = new Set(['release', 'dependencies']);
		function files_kindOf(path, changes) {
			return files_VERSION.test(basename(path)) || [...changes].every(kind => BUMP_KINDS.has(kind)) ? 'version' : pathKind(path);
		}
		const files = {
			id: 'files',
			of: entries => {
				const rows = new Map();
				for (const { number, kind, files } of entries) {
					for (const { path, additions, deletions } of files) {
						const row = rows.get(path) ?? { path, pullRequests: [], additions: 0, deletions: 0, kinds: new Set() };
						rows.set(path, row);
						row.pullRequests.push(number);
						row.kinds.add(kind);
						row.additions += additions;
						row.deletions += deletions;
					}
				}
				return [...rows.values()]
					.map(({ kinds, ...row }) => ({ row, kinds, numbers: (0, domain_order.cZ)(row.pullRequests.map(number => ({ number }))) }))
					.filter(({ numbers }) => numbers.length > 1)
					.map(({ row, kinds, numbers }) => ({
					path: row.path,
					kind: files_kindOf(row.path, kinds),
					pullRequests: numbers,
					additions: row.additions,
					deletions: row.deletions,
				}))
					.sort((0, domain_order.JA)(row => row.path));
			},
		};
		;
		const hasSeverity = (entry, severity) => entry.findings.some(finding => finding.severity === severity);
		const findings = {
			id: 'findings',
			of: entries => ({
				high: (0, domain_order.cZ)(entries.filter(entry => (0, standing.Ed)(entry.outcome) && hasSeverity(entry, 'high'))),
				medium: (0, domain_order.cZ)(entries.filter(entry => hasSeverity(entry, 'medium'))),
			}),
		};
		;
		function duration(measured) {
			if (measured.length === 0)
				return undefined;
			const hours = measured.map(one => one.hours).sort((a, b) => a - b);
			const at = (share) => Math.round(((0, d3_array.Z4)(hours, share) ?? 0) * 100) / 100;
			return {
				medianHours: at(0.5),
				p90Hours: at(0.9),
				pullRequests: (0, domain_order.cZ)(measured),
				isReliable: measured.length >= MIN_MEASURED,
			};
		}
		function timesToMerge(entries) {
			return entries.flatMap(({ number, createdAt, mergedAt }) => createdAt === undefined ? [] : [{ number, hours: (0, domain_instant.UH)(createdAt, mergedAt) }]);
		}
		function timesToFirstReview(entries) {
			return entries.flatMap(entry => {
				const [first] = reviewsByOthers(entry);
				if (entry.createdAt === undefined || first === undefined)
					return [];
				return [{ number: entry.number, hours: (0, domain_instant.UH)(entry.createdAt, first.submittedAt) }];
			});
		}
		function hasSignal({ findings }, id) {
			return findings.some(({ signal }) => signal === id);
		}
		const MIN_MEASURED = 4;
		const MIN_FOR_SHARE = 20;
		function shareOf(part, all) {
			return all.length < MIN_FOR_SHARE ? undefined : part.length / all.length;
		}
		function unreviewedOf(entries) {
			const reviewed = entries.filter(entry => entry.reviews !== undefined);
			if (reviewed.length === 0)
				return {};
			const unreviewed = reviewed.filter(isUnreviewed);
			const counts = (entry) => hasSignal(entry, 'unreviewed') || entry.author?.bot === true;
			const numbers = (0, domain_order.cZ)(unreviewed.filter(counts));
			const share = shareOf(numbers, entries);
			return {
				unreviewed: numbers,
				...(share !== undefined && { unreviewedShare: share }),
				unreviewedReverts: (0, domain_order.cZ)(unreviewed.filter(entry => !counts(entry))),
			};
		}
		function selfMergedOf(entries) {
			const merged = entries.filter(entry => entry.mergedBy !== undefined);
			if (merged.length === 0)
				return {};
			const own = merged.filter(({ author, mergedBy }) => author !== null && mergedBy != null && (0, pull_request.tU)(author) === (0, pull_request.tU)(mergedBy));
			const numbers = (0, domain_order.cZ)(own);
			const share = shareOf(numbers, entries);
			const reviewsKnown = entries.some(entry => entry.reviews !== undefined);
			return {
				selfMerged: numbers,
				...(share !== undefined && { selfMergedShare: share }),
				...(reviewsKnown && { selfMergedUnapproved: (0, domain_order.cZ)(own.filter(entry => hasSignal(entry, 'self-merged'))) }),
			};
		}
		const flow = {
			id: 'flow',
			of: (all, { botsApart }) => {
				const entries = all.filter(entry => !(botsApart && entry.author?.bot));
				const timeToMerge = duration(timesToMerge(entries));
				const timeToFirstReview = duration(timesToFirstReview(entries));
				return {
					...(timeToMerge === undefined ? {} : { timeToMerge }),
					...(timeToFirstReview === undefined ? {} : { timeToFirstReview }),
					...unreviewedOf(entries),
					...selfMergedOf(entries),
				};
			},
		};
		var written_by_hand = __webpack_require__(7494);
		;
		const hot_files_MIN_PULL_REQUESTS = 5;
		function peopleBehind(numbers, entries) {
			const own = new Set(numbers);
			const authors = entries.filter(({ number }) => own.has(number)).map(({ author }) => author);
			const people = authors.flatMap(author => (author === null || author.bot ? [] : [(0, pull_request.tU)(author)]));
			return people.length < authors.length ? undefined : new Set(people).size;
		}
		function busiest(rows, entries) {
			const [first, second] = rows;
			if (first === undefined || first.pullRequests.length === second?.pullRequests.length)
				return undefined;
			const { path, pullRequests } = first;
			const people = peopleBehind(pullRequests, entries);
			return { path, pullRequests, ...(people !== undefined && { people }) };
		}
		const hotFiles = {
			id: 'hotFiles',
			of: (entries, facts) => {
				const hot = files
					.of(entries, facts)
					.filter(written_by_hand.E)
					.filter(({ pullRequests }) => pullRequests.length >= hot_files_MIN_PULL_REQUESTS);
				if (hot.length === 0)
					return undefined;
				const first = busiest(hot, entries);
				return { paths: hot.map(({ path }) => path), ...(first && { busiest: first }) };
			},
		};
		;
		const toHundredths = (value) => Math.round((value ?? 0) * 100) / 100;
		const importance = {
			id: 'importance',
			of: entries => {
				if (entries.length === 0)
					return undefined;
				const scores = entries.map(entry => entry.importance.score);
				return { mean: toHundredths((0, d3_array.i2)(scores)), median: toHundredths((0, d3_array.JZ)(scores)) };
			},
		};
		;
		const labels_labels = {
			id: 'labels',
			of: entries => {
				if (entries.some(entry => entry.labels === undefined))
					return undefined;
				const pairs = entries.flatMap(({ number, labels = [] }) => labels.map(label => ({ label, number })));
				return (0, d3_array.TN)(pairs, pair => pair.label)
					.map(([label, rows]) => ({ label, pullRequests: (0, domain_order.cZ)(rows) }))
					.sort((0, domain_order.JA)(row => row.label));
			},
		};
		;
		function commonOwners([first, ...others], ownersOf) {
			const sorted = (path) => [...ownersOf(path)].sort(domain_order.n6);
			const owners = first === undefined ? [] : sorted(first);
			const all = owners.join(' ');
			return owners.length > 0 && others.every(path => sorted(path).join(' ') === all) ? owners : [];
		}
		function mainPathKind(files, kindOf) {
			const counts = (0, d3_array.z)(files, rows => rows.length, ({ path }) => kindOf(path));
			const count = (kind) => counts.get(kind) ?? 0;
			const order = ['source', ...PATH_KINDS];
			return order.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
		}
		function moduleRows(entries, moduleOf, ownersOf) {
			const kindOf = rememberingPathKind();
			const rows = new Map();
			for (const entry of entries) {
				for (const file of entry.files) {
					const module = moduleOf(file.path);
					const row = rows.get(module) ?? { entries: [], files: [] };
					rows.set(module, row);
					row.entries.push(entry);
					row.files.push(file);
				}
			}
			return [...rows]
				.map(([path, row]) => {
				const paths = [...new Set(row.files.map(file => file.path))];
				const owners = ownersOf === null ? [] : commonOwners(paths, ownersOf);
				return {
					path,
					kind: mainPathKind(row.files, kindOf),
					pullRequests: (0, domain_order.cZ)(row.entries),
					files: paths.length,
					additions: (0, d3_array.cz)(row.files, file => file.additions),
					deletions: (0, d3_array.cz)(row.files, file => file.deletions),
					...(owners.length > 0 ? { owners } : {}),
				};
			})
				.sort((0, domain_order.JA)(row => row.path));
		}
		const modules = {
			id: 'modules',
			of: (_, facts) => facts.modules,
		};
		;
		const stand_out_MAX_LISTED = 3;
		const MOST = 2 / 3;
		const stand_out_MIN_PULL_REQUESTS = 3;
		function peopleBehindHalf(counts) {
			const all = (0, d3_array.cz)(counts);
			let written = 0;
			const last = counts.findIndex(count => {
				written += count;
				return written * 2 >= all;
			});
			return last + 1 < counts.length / 2 && (counts[last] ?? 0) > 1 ? last + 1 : null;
		}
		function standOut(rows, count) {
			const counts = rows.map(count);
			const active = rows.filter((_, index) => (counts[index] ?? 0) >= Math.max(stand_out_MIN_PULL_REQUESTS, (counts[stand_out_MAX_LISTED] ?? 0) + 1));
			if (rows.length < 2 || active.length === 0)
				return undefined;
			const half = peopleBehindHalf(counts);
			return {
				rows: active.slice(0, half ?? stand_out_MAX_LISTED).slice(0, stand_out_MAX_LISTED),
				...(half !== null && { half: { people: half, listed: half <= active.length } }),
			};
		}
		;
		function areaOfMost(numbers, areas) {
			return areas.find(({ pullRequests }) => numbers.filter(number => pullRequests.includes(number)).length >= numbers.length * MOST)?.id;
		}
		const mostActive = {
			id: 'mostActive',
			of: (entries, facts) => {
				const active = standOut(authors.of(entries, facts), ({ pullRequests }) => pullRequests.length);
				if (active === undefined)
					return undefined;
				return {
					authors: active.rows.map(({ author, pullRequests }) => {
						const area = areaOfMost(pullRequests, facts.areas);
						return { author, pullRequests, ...(area !== undefined && { area }) };
					}),
					...(active.half && { half: active.half }),
				};
			},
		};
		;
		const newContributors = {
			id: 'newContributors',
			of: (entries, { newContributors }) => {
				const byAuthor = (0, d3_array.Os)(entries, ({ author }) => (author === null ? null : (0, pull_request.tU)(author)));
				return newContributors
					?.map(author => ({ author, pullRequests: (0, domain_order.cZ)(byAuthor.get((0, pull_request.tU)(author)) ?? []) }))
					.filter(({ author, pullRequests }) => !author.bot && pullRequests.length > 0)
					.sort((0, domain_order.JA)(row => row.author.login ?? row.author.name));
			},
		};
		;
		function standingReland(reverted, entries) {
			const numbers = new Set(reverted.flatMap(({ number }) => number ?? []));
			const reland = entries.findLast(({ outcome }) => !(0, standing.sE)(outcome) && (outcome.relands ?? []).some(number => numbers.has(number)));
			return reland === undefined ? {} : { relandedBy: reland.number };
		}
		const reverts = {
			id: 'reverts',
			of: entries => entries.flatMap(({ number, outcome }) => {
				if (outcome.reverts === undefined)
					return [];
				return [
					{
						pullRequest: number,
						reverted: outcome.reverts,
						reason: outcome.revertReason ?? null,
						...standingReland(outcome.reverts, entries),
					},
				];
			}),
		};
		;
		function isToTell({ reverts = [] }) {
			return reverts.some(({ number }) => number !== null);
		}
		const pushedReverts = {
			id: 'pushedReverts',
			of: (entries, { directPushes, pushed }) => {
				const rows = (directPushes ?? []).flatMap(({ body, files, ...push }) => {
					const outcome = pushed.get(push.sha) ?? {};
					if (!isToTell(outcome))
						return [];
					const reverted = (outcome.reverts ?? []).filter(({ number }) => number !== null);
					return [{ ...push, reverted, reason: outcome.revertReason ?? null, ...standingReland(reverted, entries) }];
				});
				if (rows.length === 0)
					return undefined;
				return rows
					.sort((a, b) => (0, domain_order.n6)(a.committedAt, b.committedAt) || (0, domain_order.n6)(a.sha, b.sha))
					.slice(0, bounds.Q.pushes);
			},
		};
		;
		function mergedBefore(entries, pushed) {
			const outcomes = [...entries.map(({ outcome }) => outcome), ...pushed.values()];
			const reverted = outcomes.flatMap(({ reverts = [] }) => reverts);
			return reverted.filter(({ mergedInPeriod, afterHours }) => !mergedInPeriod && afterHours !== null);
		}
		function numbersIn(reverted) {
			return (0, domain_order.cZ)(reverted.flatMap(({ number }) => (number === null ? [] : [{ number }])));
		}
		const reverted_reverted = {
			id: 'reverted',
			of: (entries, { pushed }) => {
				const own = entries.filter(({ outcome }) => (0, standing.sE)(outcome));
				const earlier = mergedBefore(entries, pushed);
				return {
					ofPeriod: (0, domain_order.cZ)(own),
					relanded: (0, domain_order.cZ)(own.filter(({ outcome }) => (0, standing.A3)(outcome))),
					ofEarlier: numbersIn(earlier.filter(({ partial }) => !partial)),
					flaggedBefore: {
						known: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore !== undefined)),
						flagged: numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore?.flagged === true)),
					},
				};
			},
		};
		;
		function measuredOf(id, { measured }) {
			const own = measured[id];
			if (own !== undefined)
				return { ratio: own.ratio, low: own.low, high: own.high, here: true };
			const elsewhere = MEASUREMENTS[id];
			if (elsewhere === null || !isPrediction(id))
				return null;
			const [low, high] = elsewhere.interval;
			return { ratio: elsewhere.observedOverExpected, low, high, here: false };
		}
		;
		const signals_MAX_LISTED = 20;
		function rowOf(id, own, facts) {
			const ordered = [...own].sort((a, b) => b.importance.score - a.importance.score || a.number - b.number);
			return {
				signal: id,
				pullRequests: (0, domain_order.cZ)(own),
				listed: ordered.slice(0, signals_MAX_LISTED).map(({ number }) => number),
				unlisted: (0, domain_order.cZ)(ordered.slice(signals_MAX_LISTED)),
				measured: measuredOf(id, facts),
			};
		}
		const signals = {
			id: 'signals',
			of: (entries, facts) => SIGNALS.flatMap(({ id }) => {
				const own = entries.filter(({ findings }) => findings.some(({ signal }) => signal === id));
				return own.length === 0 ? [] : [rowOf(id, own, facts)];
			}),
		};
		;
		const sizes = {
			id: 'sizes',
			of: entries => digest.F0.map(size => ({ size, pullRequests: (0, domain_order.cZ)(entries.filter(entry => entry.size === size)) })).filter(({ pullRequests }) => pullRequests.length > 0),
		};
		;
		const tags = {
			id: 'tags',
			of: entries => (0, d3_array.TN)(entries.flatMap(({ number, tags }) => tags.map(tag => ({ tag, number }))), pair => pair.tag)
				.map(([tag, rows]) => ({ tag, pullRequests: (0, domain_order.cZ)(rows) }))
				.sort((0, domain_order.JA)(row => row.tag)),
		};
		;
		const totals = {
			id: 'totals',
			of: (entries, { botsApart }) => ({
				pullRequests: (0, domain_order.cZ)(entries),
				byPeople: (0, domain_order.cZ)(entries.filter(({ author }) => author !== null && !(botsApart && author.bot))),
				byBots: (0, domain_order.cZ)(entries.filter(({ author }) => botsApart && author?.bot)),
				byDeletedAccounts: (0, domain_order.cZ)(entries.filter(({ author }) => author === null)),
				additions: (0, d3_array.cz)(entries, entry => entry.additions),
				deletions: (0, d3_array.cz)(entries, entry => entry.deletions),
				files: new Set(entries.flatMap(entry => entry.files.map(file => file.path))).size,
			}),
		};
		;
		function volumeOf(pullRequests) {
			if (pullRequests === 0)
				return 'none';
			if (pullRequests < 4)
				return 'few';
			if (pullRequests < 12)
				return 'quiet';
			return pullRequests < 20 ? 'regular' : 'busy';
		}
		const volume = {
			id: 'volume',
			of: entries => volumeOf(entries.length),
		};
		;
		const statistics = [
			volume,
			totals,
			authors,
			mostActive,
			coAuthors,
			bots_bots,
			files,
			hotFiles,
			modules,
			importance,
			findings,
			signals,
			tags,
			labels_labels,
			baseBranches,
			sizes,
			flow,
			reverts,
			pushedReverts,
			reverted_reverted,
			newContributors,
			directPushes,
			unlistedPushes,
		];
		function computeStatistics(entries, facts) {
			const computed = statistics.map(statistic => [statistic.id, statistic.of(entries, facts)]);
			return Object.fromEntries(computed.filter(([, value]) => value !== undefined));
		}
		;
		const checks_before_merge_MAX_HOURS = 48;
		const checks_before_merge_MIN_CHANGES = 3;
		function faultyChange(one, byNumber) {
			const { outcome, pullRequest } = one.change;
			if (!isByPerson(one.change) || has(one, 'temporary'))
				return null;
			const reverted = (0, standing.sE)(outcome);
			const fixes = finding(one, 'hotfixed')?.evidence.pullRequests ?? [];
			const merged = fixes.flatMap(number => byNumber.get(number) ?? []);
			const fixedAfter = merged.map(({ change }) => (0, domain_instant.UH)(pullRequest.mergedAt, change.pullRequest.mergedAt));
			const hours = reverted ? outcome.revertedAfterHours : Math.min(...fixedAfter);
			return hours === undefined || hours > checks_before_merge_MAX_HOURS ? null : { one, reverted, hours };
		}
		function sourceIn({ change }, module) {
			return mostChangedPaths(change.source.filter(file => file.module === module));
		}
		const checksBeforeMerge = {
			id: 'checks-before-merge',
			find: ({ assessed }) => {
				const byNumber = new Map(assessed.map(one => [one.change.pullRequest.number, one]));
				const faulty = assessed.flatMap(one => faultyChange(one, byNumber) ?? []);
				const modules = [...new Set(faulty.flatMap(({ one }) => one.change.source.map(({ module }) => module)))];
				const [worst] = modules
					.filter(module => module !== TOP_LEVEL)
					.map(module => ({ module, own: faulty.filter(({ one }) => sourceIn(one, module).length > 0) }))
					.sort((a, b) => b.own.length - a.own.length || (0, domain_order.n6)(a.module, b.module));
				if (worst === undefined || worst.own.length < checks_before_merge_MIN_CHANGES)
					return null;
				const { module, own } = worst;
				return {
					about: own.map(({ one }) => one),
					paths: pathsNamedMost(own.map(({ one }) => sourceIn(one, module))),
					names: [module],
					counts: {
						hours: Math.max(...own.map(({ hours }) => hours)),
						reverted: own.filter(({ reverted }) => reverted).length,
					},
					wholes: { reverted: own.length },
				};
			},
		};
		;
		const MIN = { pullRequests: 8, people: 5, met: 4 };
		const crowdedFile = {
			id: 'crowded-file',
			find: ({ assessed }) => {
				const touching = bySourcePath(assessed);
				const paths = assessed.flatMap(one => finding(one, 'collision')?.evidence.paths ?? []);
				const [most] = (0, d3_array.i8)(paths, rows => rows.length, path => path)
					.map(([path, met]) => ({ path, met, about: touching(path) }))
					.filter(({ about, met }) => about.length >= MIN.pullRequests && peopleOf(about) >= MIN.people && met >= MIN.met)
					.sort((a, b) => b.about.length - a.about.length || (0, domain_order.n6)(a.path, b.path));
				if (most === undefined)
					return null;
				const { about, path, met } = most;
				return { about, paths: [path], counts: { people: peopleOf(about), met } };
			},
		};
		;
		function isRevertedByAuthor({ change: { pullRequest, outcome } }, { assessed, directPushes }) {
			const revert = assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest ??
				directPushes.find(({ sha }) => sha === outcome.revertedByCommit);
			if (revert === undefined || revert.author === null || pullRequest.author === null)
				return false;
			return (0, pull_request.tU)(revert.author) === (0, pull_request.tU)(pullRequest.author);
		}
		function mayBeRelanded(one) {
			const { outcome, source } = one.change;
			const isMissing = (0, standing.sE)(outcome) && !(0, standing.A3)(outcome) && outcome.relands === undefined;
			return isMissing && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
		}
		const settleReverts = {
			id: 'settle-reverts',
			find: input => {
				const about = input.assessed.filter(one => mayBeRelanded(one) && !isRevertedByAuthor(one, input));
				return about.length === 0 ? null : { about };
			},
		};
		;
		const SUGGESTIONS = [settleReverts, checksBeforeMerge, crowdedFile];
		function ownersOfPaths(paths, ownersOf) {
			const counted = (0, d3_array.i8)(paths.flatMap(path => [...new Set(ownersOf(path))]), rows => rows.length, owner => owner);
			return counted.sort(([a, m], [b, n]) => n - m || (0, domain_order.n6)(a, b)).map(([owner]) => owner);
		}
		function part(count, whole) {
			if (count === 0)
				return 'none';
			if (whole === 1)
				return 'one';
			return count === whole ? 'all' : 'some';
		}
		function suggestions_partsOf(counts, wholes) {
			return Object.fromEntries(Object.entries(wholes).map(([name, whole]) => [name, part(counts[name] ?? 0, whole)]));
		}
		function suggestionsOf(input) {
			const rules = SUGGESTIONS;
			const drafts = rules.flatMap(({ id, find }) => {
				const draft = find(input);
				return draft === null ? [] : [{ id, ...draft }];
			});
			return drafts.map(({ id, about, paths, names, counts, wholes }) => ({
				id,
				pullRequests: (0, domain_order.cZ)(about.map(({ change }) => change.pullRequest)),
				...(paths && { paths: [...paths] }),
				...(names && { names: [...names] }),
				...(paths && input.ownersOf && { owners: ownersOfPaths(paths, input.ownersOf) }),
				...(counts && { counts: { ...counts } }),
				...(counts && wholes && { parts: suggestions_partsOf(counts, wholes) }),
			}));
		}
		;
		const release_version_RELEASE = /^(?:(?:release|cut|tag|publish)(?: (?:the )?(?:release|version))* )?(v\d[\w.+-]{0,30}|\d{1,6}\.\d[\w.+-]{0,30})$/i;
		const UNRELEASED = /dev|snapshot|nightly/i;
		const TYPES = [null, 'release', 'chore', 'build'];
		const SCOPES = [null, 'release', 'main', 'master'];
		function releaseVersion(title) {
			const { tags, type, scope, rest } = titlePrefix(title);
			if (tags.length > 0 || !TYPES.includes(type) || !SCOPES.includes(scope))
				return null;
			const [, version = null] = release_version_RELEASE.exec(rest.replaceAll('`', '')) ?? [];
			return version === null || UNRELEASED.test(version) ? null : version;
		}
		;
		const OF_THE_PROCESS = /checklist|test plan|testing|how .{0,20}tested|reviewer|screenshots?|todo|type of change/i;
		const NO_SENTENCE = /^(?:@[\w-]+[\s,:]*)+$|^\S{0,20}(?: \S{1,20}){0,2}$/;
		function plainDescription(body, length) {
			const lines = sectionsOf(body)
				.filter(({ heading }) => !OF_THE_PROCESS.test(heading))
				.flatMap(({ blocks }) => blocks.map(({ text }) => inlineText(text)))
				.filter(line => !NO_SENTENCE.test(line));
			let kept = '';
			for (const line of lines) {
				const next = kept === '' ? line : `${kept}\n${line}`;
				if (next.length > length)
					return kept === '' ? line.slice(0, length) : kept;
				kept = next;
			}
			return kept;
		}
		;
		function referencesOf(claim, isRevert) {
			const { shas, title, titles } = claim;
			const numbers = [...claim.numbers, ...claim.quotedNumbers, ...claim.mentionedNumbers];
			const named = [...shas.map(sha => ({ sha })), ...[...new Set(numbers)].map(number => ({ number }))];
			const isEnough = numbers.length > 0 || (shas.length > 0 && !claim.quoted);
			if (isEnough)
				return named;
			if (titles.length > 0)
				return [...named, ...titles.map(one => ({ title: one }))];
			return title === null || !isRevert ? named : [...named, { title }];
		}
		function inTurns(lists) {
			const most = (0, d3_array.T9)(lists, ({ length }) => length) ?? 0;
			return Array.from({ length: most }, (_, turn) => lists.flatMap(list => list.slice(turn, turn + 1))).flat();
		}
		function unresolvedReferences(pullRequests, pushes = []) {
			const candidates = revertCandidates(inLandingOrder([...pullRequests.map(one => withinListLimits(withinTextLimits(one))), ...pushes]));
			const claimed = candidates.map(({ landed }) => {
				const claim = revertClaimOf(landed);
				const isMissing = (number) => !candidates.some(one => one.landed.number === number);
				const relanded = claim.relandNumbers.filter(isMissing).map(number => ({ number }));
				if (claim.kind === 'none')
					return relanded;
				const found = findOriginals(landed, claim, landedBefore(landed, candidates));
				const known = new Set(found.map(({ original }) => original.number));
				const has = (...evidence) => found.some(one => evidence.includes(one.evidence));
				const isNamed = has('number') ||
					(has('sha', 'title') && claim.shas.every(sha => found.some(one => isNamedBy([sha])(one.original))));
				const isResolved = (claim.weak && landed.number !== null) || (isNamed && claim.numbers.every(number => known.has(number)));
				const open = isResolved ? [] : referencesOf(claim, !claim.bare || saysRevert(landed));
				const isNew = ({ number }) => !open.some(one => one.number === number);
				return [...open, ...relanded.filter(isNew)];
			});
			return inTurns(claimed).slice(0, bounds.Q.lookUps);
		}
		var domain_history = __webpack_require__(1381);
		;
		function earlierMerge({ number, title, author, mergedAt, files }) {
			return {
				number,
				title,
				author: author === null ? null : (0, pull_request.tU)(author),
				mergedAt,
				paths: files.map(({ path }) => path),
			};
		}
		function* withHistories(ranges, before = NO_HISTORY) {
			let merged = [...(before.merged ?? [])];
			const mergedBy = new Map(before.mergedBy);
			for (const range of ranges) {
				const { start, pullRequests } = range;
				const since = (0, domain_instant.pi)(start, domain_history.F);
				merged = merged.filter(({ mergedAt }) => mergedAt >= since);
				const authors = pullRequests.flatMap(({ author }) => (author === null ? [] : [(0, pull_request.tU)(author)]));
				const counts = new Map(authors.map(author => [author, mergedBy.get(author) ?? 0]));
				yield { ...range, history: (0, domain_history.o)(merged, domain_history.F, counts) };
				merged = [...merged, ...pullRequests.map(earlierMerge)];
				for (const author of authors)
					mergedBy.set(author, (mergedBy.get(author) ?? 0) + 1);
			}
		}
		;
		function pushedTo({ clone }, { baseBranch, repository }) {
			const baseRef = clone === undefined ? (baseBranch ?? repository.defaultBranch) : clone.branch;
			return { baseRef, url: repository.url };
		}
		function measure(gathered, { entries, excluded, moduleOf, pushed }, areas, options) {
			const { codeowners } = options;
			const statistics = computeStatistics(entries, {
				modules: moduleRows(entries, moduleOf, codeowners === null ? null : readCodeOwners(codeowners)),
				areas,
				botsApart: options.botsApart,
				newContributors: gathered.newContributors ?? null,
				directPushes: gathered.directPushes ?? null,
				pushed,
				measured: options.measured,
			});
			return {
				period: options.period,
				completeness: completenessOf(gathered, entries, excluded, options.source),
				pullRequests: entries,
				statistics,
			};
		}
		function analyze(read, options) {
			const gathered = withBotAuthors(withinGatheredLimits(read), options.isBotAuthor);
			const { codeowners, weeksBefore } = options;
			const assessed = assessPeriod(gathered, { ...options, pushedTo: pushedTo(gathered, options) });
			const ownersOf = codeowners === null ? null : readCodeOwners(codeowners);
			const { highlights, ...briefing } = briefingOf(assessed, {
				repository: options.repository.nameWithOwner,
				highlights: options.highlights,
				history: gathered.history,
				ownersOf,
			});
			const measured = measure(gathered, assessed, briefing.areas, options);
			const { completeness, pullRequests, statistics } = measured;
			return {
				schemaVersion: digest.f$,
				generator: { name: 'merge-digest', version: options.version },
				source: options.source,
				repository: options.repository,
				period: options.period,
				baseBranch: options.baseBranch,
				completeness,
				pullRequests,
				highlights,
				...briefing,
				statistics,
				suggestions: suggestionsOf({ assessed: assessed.assessed, ownersOf, directPushes: gathered.directPushes ?? [] }),
				...weeksOf(measured, revertedIn(assessed.outcomes, assessed.merged), weeksBefore),
			};
		}
		function recordWeek(read, options) {
			const gathered = withBotAuthors(read, options.isBotAuthor);
			const assessed = assessPeriod(gathered, { ...options, pushedTo: pushedTo(gathered, options) });
			const measured = measure(gathered, assessed, [], options);
			return weeksOf(measured, revertedIn(assessed.outcomes, assessed.merged), []).weeks ?? [];
		}
	}),
	8588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zz: () => (compose),
			Mv: () => (composeNotification),
			_S: () => (composeOrganization),
			Zn: () => (composeOrganizationNotification)
		});
		var domain_page = __webpack_require__(1450);
		;
		const reference = (number) => ({ type: 'reference', number });
		const MAX_PULL_REQUESTS = 400;
		const MAX_NAMED_OF_MANY = 20;
		const evidence = (numbers, total = 0) => ({
			type: 'evidence',
			numbers,
			...(total > MAX_PULL_REQUESTS && { most: MAX_NAMED_OF_MANY }),
		});
		const number = (value) => ({ type: 'number', number: value });
		const decimal = (value) => ({ type: 'decimal', number: value });
		const hours = (value) => ({ type: 'hours', hours: value });
		const values_instant = (value) => ({ type: 'instant', instant: value });
		const path = (value) => ({ type: 'path', path: value });
		const owner = (value) => ({ type: 'owner', owner: value });
		const values_name = (value) => ({ type: 'name', name: value });
		const noted = (value, note) => ({ type: 'noted', value, note });
		const author = (value) => ({ type: 'person', author: value, mention: true });
		const person = (value) => ({ type: 'person', author: value, mention: false });
		const values_fullName = (text, url = null) => ({ type: 'link', text, url });
		const title = (text, length = 'full') => ({ type: 'title', text, length });
		function term(kind, id, ownName = null) {
			return { type: 'term', kind, id, name: ownName };
		}
		const signalName = (id) => term('signals', id, id);
		const factorName = (id) => term('factors', id, id);
		function list(items, separator = 'and') {
			return { type: 'list', items, separator };
		}
		const references = (numbers) => list(numbers.map(reference));
		const paths = (all) => list(all.map(path));
		function listUpTo(max, items) {
			return list(items.length > max ? [...items.slice(0, max), (0, domain_page.Z)('more', { n: items.length - max })] : items);
		}
		const LINES_PER_FOLD = 100;
		function linesUpTo(max, lines) {
			const rest = lines.length - max;
			return rest > 0 ? [...lines.slice(0, max), (0, domain_page.Z)('more-in-json', { n: rest })] : [...lines];
		}
		function paragraph(sentences) {
			const all = sentences.filter(one => one !== null);
			return all.length === 0 ? null : { type: 'paragraph', sentences: all };
		}
		;
		const MAX_LINES = 50;
		const MAX_FOLDS = 4;
		function writingOf({ model, week, areas, notes, setAside }) {
			const inside = [...areas, ...notes].reduce((sum, { sentences }) => sum + sentences.length, 0);
			return { model, kept: week.length + inside, setAside: setAside.length };
		}
		function narratedBy(n, { model, kept, setAside }) {
			return (0, domain_page.Z)('narrated-by', { n, model: values_name(model), isAll: n === kept, kept, setAside });
		}
		function evidenceContent(marks, writing) {
			const n = marks.length;
			const listed = marks.slice(0, MAX_FOLDS * MAX_LINES);
			const folds = Array.from({ length: Math.ceil(listed.length / MAX_LINES) }, (_, fold) => {
				const before = fold * MAX_LINES;
				const shown = listed.slice(before, before + MAX_LINES);
				return {
					count: (0, domain_page.Z)('narrated-sentences', {
						n,
						model: values_name(writing.model),
						isPart: n > MAX_LINES,
						first: before + 1,
						last: before + shown.length,
					}),
					sentences: shown.map(({ quotes }, index) => ({ number: values_name(String(before + index + 1)), quotes })),
					rest: before + shown.length === listed.length && n > listed.length
						? (0, domain_page.Z)('more-in-json', { n: n - listed.length })
						: null,
				};
			});
			return { by: narratedBy(n, writing), folds };
		}
		;
		const isObject = (value) => typeof value === 'object' && value !== null;
		function changedIn(content, change) {
			if (!isObject(content))
				return content;
			const changed = change(content);
			if (changed !== content)
				return changed;
			if (Array.isArray(content))
				return content.map(one => changedIn(one, change));
			return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, changedIn(one, change)]));
		}
		;
		const isMark = (value) => 'type' in value && value.type === 'mark';
		const isNaming = (value) => 'type' in value && value.type === 'statement' && 'id' in value && value.id === 'naming';
		const keyOf = ({ sentence, quotes }) => JSON.stringify([sentence, quotes]);
		function allIn(content) {
			if (!isObject(content))
				return [];
			return isMark(content) ? [content] : [content, ...Object.values(content).flatMap(allIn)];
		}
		function repeatedStates(all) {
			const stating = all.filter(isNaming).filter(({ values }) => values.hasState === true);
			const told = new Set();
			return new Set(stating.filter(({ values }) => {
				const key = JSON.stringify(values.reference);
				const isTold = told.has(key);
				told.add(key);
				return isTold;
			}));
		}
		function numbered(sections) {
			const all = allIn(sections);
			const marks = [...new Map(all.filter(isMark).map(mark => [keyOf(mark), mark])).values()];
			const numbers = new Map(marks.map((mark, index) => [keyOf(mark), index + 1]));
			const repeated = repeatedStates(all);
			const change = (value) => {
				if (isMark(value))
					return { ...value, number: numbers.get(keyOf(value)) ?? null };
				return repeated.has(value) ? { ...value, values: { ...value.values, hasState: false } } : value;
			};
			return { sections: changedIn([...sections], change), marks };
		}
		;
		function withEvidence(sections, writing) {
			if (writing === null)
				return [...sections];
			const { sections: all, marks } = numbered(sections);
			if (marks.length === 0)
				return [...sections];
			const evidence = evidenceContent(marks, writing);
			return all.map(one => (one.id === 'footer' ? { ...one, content: { ...one.content, narration: evidence } } : one));
		}
		var order = __webpack_require__(6725);
		var domain_statistics = __webpack_require__(6518);
		;
		function lookup_entriesByNumber({ pullRequests }) {
			return new Map(pullRequests.map(entry => [entry.number, entry]));
		}
		function entriesOf(numbers, entries) {
			return numbers.flatMap(number => entries.get(number) ?? []);
		}
		function comparedFigure({ trends }, name) {
			return trends?.figures.find(({ figure }) => figure === name);
		}
		function isAtLeast({ statistics }, least) {
			return domain_statistics.fS.options.indexOf(statistics.volume) >= domain_statistics.fS.options.indexOf(least);
		}
		function areaOf({ areas }, number) {
			return areas.find(({ pullRequests }) => pullRequests.includes(number)) ?? null;
		}
		;
		function pushedCommit(sha) {
			return (0, domain_page.Z)('pushed-commit', { commit: { type: 'commit', sha } });
		}
		function originalsOf({ statistics }, entries) {
			const merged = statistics.reverts.flatMap(({ pullRequest, reverted, reason }) => entriesOf([pullRequest], entries).flatMap(({ number, title, author, mergedAt: at }) => {
				const revert = { number, reference: reference(number), title, author, at };
				return reverted.map(original => ({ revert, reason, original }));
			}));
			const pushed = (statistics.pushedReverts ?? []).flatMap(({ sha, title, author, committedAt: at, reverted, reason }) => {
				const revert = { number: null, reference: pushedCommit(sha), title, author, at };
				return reverted.map(original => ({ revert, reason, original }));
			});
			return pushed.length === 0 ? merged : [...merged, ...pushed].sort((a, b) => (0, order.n6)(a.revert.at, b.revert.at));
		}
		;
		function outcomesOf({ outcome }) {
			const { revertedBy, revertedByCommit, relandedBy, relandedByCommit } = outcome;
			const known = [
				['reverted', revertedBy ?? revertedByCommit],
				['partly', outcome.partlyRevertedBy ?? outcome.partlyRevertedByCommit],
				['relanded', relandedBy ?? relandedByCommit],
			];
			return known.flatMap(([what, by]) => {
				if (by === undefined)
					return [];
				return [(0, domain_page.Z)('outcome', { what, by: typeof by === 'number' ? reference(by) : pushedCommit(by) })];
			});
		}
		;
		const REVERTED = 'reverted';
		function rowOf(entry, area) {
			const { number, kind, additions, deletions, findings } = entry;
			const signals = findings.map(({ signal }) => signal);
			return {
				reference: reference(number),
				repository: null,
				title: title(entry.title, 'whole'),
				author: author(entry.author),
				area: area === undefined ? null : values_name(area),
				kind: kind === 'other' ? null : term('change-kinds', kind, kind),
				lines: (0, domain_page.Z)('changed-lines', { additions, deletions }),
				outcomes: outcomesOf(entry),
				reverted: signals.includes(REVERTED) ? signalName(REVERTED) : null,
				findings: signals.filter(signal => signal !== REVERTED).map(signalName),
			};
		}
		function rowsOf({ pullRequests, areas }) {
			const areaOf = new Map(areas.flatMap(area => area.pullRequests.map(number => [number, area.name])));
			return pullRequests.map(entry => rowOf(entry, areaOf.get(entry.number)));
		}
		;
		const MAX_ATTENTION_LINES = 8;
		const kindOf = ({ kind, breaking }) => (breaking ? 'breaking' : kind);
		function namesSubject({ effect }, { kind, subject }) {
			return subject !== undefined && (kind === 'security' || effect.text.includes(subject));
		}
		function isTelling({ subject = '', from, to }) {
			return from !== undefined || to !== undefined || /[^\p{Ll}]/u.test(subject);
		}
		function linesOf(found, entry, isDescribed) {
			const subjects = new Set(found.filter(isTelling).flatMap(({ subject }) => subject ?? []));
			const groups = subjects.size === 0 ? [found] : [...subjects].map(subject => found.filter(one => one.subject === subject));
			const others = subjects.size === 0 ? [] : found.filter(({ subject }) => subject === undefined || !subjects.has(subject));
			const telling = isDescribed ? -1 : groups.findIndex(([about]) => about !== undefined && namesSubject(entry, about));
			return groups.flatMap((group, index) => {
				const [about] = group;
				if (about === undefined)
					return [];
				const kinds = [...new Set([...group, ...(index === 0 ? others : [])].map(kindOf))];
				return [{ entry, about, kinds, tellsEffect: subjects.size === 0 || index === telling }];
			});
		}
		function attentionLines(digest, described) {
			const entries = lookup_entriesByNumber(digest);
			const numbers = [...new Set(digest.attention.map(({ pullRequest }) => pullRequest))];
			return numbers.flatMap(number => {
				const entry = entries.get(number);
				const [first, ...others] = digest.attention.filter(({ pullRequest }) => pullRequest === number);
				return entry === undefined || first === undefined ? [] : linesOf([first, ...others], entry, described.has(number));
			});
		}
		var domain_standing = __webpack_require__(3261);
		;
		const numbersIn = ({ lead, others }) => [lead, ...others];
		function items_itemsOf(numbers, { series }) {
			const seriesOf = new Map(series.flatMap(one => one.pullRequests.map(number => [number, one])));
			const listed = new Set();
			return numbers.flatMap((lead) => {
				if (listed.has(lead))
					return [];
				const own = seriesOf.get(lead) ?? null;
				const others = (own?.pullRequests ?? []).filter(number => number !== lead && numbers.includes(number));
				for (const number of [lead, ...others])
					listed.add(number);
				return [{ lead, others, series: others.length > 0 ? own : null }];
			});
		}
		var narration = __webpack_require__(4603);
		;
		const MAX_LENGTH = 4000;
		const PLACEHOLDER = /\{\{(\d{1,9})\}\}/;
		function quotedNumbers({ quotes }, entries) {
			return [...new Set(quotes.map(({ pullRequest }) => pullRequest))].filter(number => entries.has(number));
		}
		function toldIn(sentences, entries) {
			return [...new Set(sentences.flatMap(sentence => quotedNumbers(sentence, entries)))];
		}
		function piecesOf({ text }) {
			return text
				.slice(0, MAX_LENGTH)
				.replaceAll(domain_page.q, '')
				.replace(/[\s.\u3002]+$/, '')
				.split(PLACEHOLDER);
		}
		const isNumber = (index) => index % 2 === 1;
		function placeholdersIn(sentence) {
			return piecesOf(sentence)
				.filter((_, index) => isNumber(index))
				.map(Number);
		}
		const TOUCHING = /(?<=[\p{L}\p{N}\ufffc])(?=\ufffc)|(?<=\ufffc)(?=[\p{L}\p{N}])/gu;
		function prose(sentence, valueFor) {
			const pieces = piecesOf(sentence).map((piece, index) => (isNumber(index) ? valueFor(Number(piece)) : piece));
			return {
				type: 'prose',
				text: pieces
					.map(piece => (typeof piece === 'string' ? piece : piece === null ? '' : domain_page.q))
					.join('')
					.replaceAll(TOUCHING, ' '),
				objects: pieces.filter((piece) => typeof piece === 'object' && piece !== null),
			};
		}
		;
		const MAX_SENTENCES = { week: 5, area: 2, note: 4 };
		function canBeShown(sentence, entries) {
			const numbers = quotedNumbers(sentence, entries);
			const isStanding = (number) => !(0, domain_standing.sE)(entries.get(number)?.outcome ?? {});
			return numbers.length > 0 && numbers.every(isStanding) && /\p{L}/u.test(sentence.text);
		}
		const place = (role) => narration.hd.indexOf(role);
		function usableSentences({ pullRequest, sentences }, entries) {
			const own = sentences
				.filter(one => canBeShown(one, entries) && quotedNumbers(one, entries).includes(pullRequest))
				.sort((a, b) => place(a.role) - place(b.role))
				.slice(0, MAX_SENTENCES.note);
			return own[0]?.role === 'what' ? own : [];
		}
		function shownSentences(sentences, entries, max) {
			return sentences.filter(one => canBeShown(one, entries)).slice(0, max);
		}
		function shownNotes(notes, entries) {
			const usable = notes.map(note => [note.pullRequest, usableSentences(note, entries)]);
			return new Map(usable.filter(([, sentences]) => sentences.length > 0));
		}
		function shownNarration(digest, { language }) {
			const { narration } = digest;
			if (narration?.language !== language)
				return { week: [], areas: new Map(), notes: new Map() };
			const entries = lookup_entriesByNumber(digest);
			return {
				week: isAtLeast(digest, 'regular') ? shownSentences(narration.week, entries, MAX_SENTENCES.week) : [],
				areas: new Map(narration.areas.map(({ area, sentences }) => [area, shownSentences(sentences, entries, MAX_SENTENCES.area)])),
				notes: shownNotes(narration.notes, entries),
			};
		}
		;
		const MAX_NEWS = 6;
		const MAX_IN_AREA = 2;
		function newsOf(digest) {
			if (!isAtLeast(digest, 'regular'))
				return [];
			const all = [];
			for (const item of items_itemsOf(withSeries(digest), digest)) {
				const area = areaOf(digest, item.lead);
				const own = all.find(one => one.area !== null && one.area === area);
				if (own !== undefined && own.items.length < MAX_IN_AREA)
					own.items.push(item);
				else if (own === undefined && all.length < MAX_NEWS)
					all.push({ area, items: [item] });
			}
			return all;
		}
		function withSeries(digest) {
			const { highlights, series } = digest;
			const entries = lookup_entriesByNumber(digest);
			const isStanding = (number) => {
				const outcome = entries.get(number)?.outcome;
				return outcome !== undefined && (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome);
			};
			const all = highlights.flatMap(number => [
				number,
				...(series.find(one => one.pullRequests.includes(number))?.pullRequests ?? []).filter(isStanding),
			]);
			return [...new Set(all)];
		}
		function revertedNumbers({ pullRequests, statistics }) {
			const own = new Set(pullRequests.map(({ number }) => number));
			const isNamed = ({ outcome }) => !(0, domain_standing.Ed)(outcome) || (outcome.relands ?? []).some(number => !own.has(number));
			const reverts = statistics.reverts.map(({ pullRequest }) => pullRequest);
			return [...pullRequests.filter(isNamed).map(({ number }) => number), ...reverts];
		}
		function numbersOf(id, digest, options) {
			switch (id) {
				case 'this-week':
					return [
						...toldIn(shownNarration(digest, options).week, lookup_entriesByNumber(digest)),
						...newsOf(digest).flatMap(({ items }) => items.flatMap(numbersIn)),
					];
				case 'reverted':
					return revertedNumbers(digest);
				case 'attention':
					return attentionLines(digest, describedIn(['reverted', 'this-week'], digest, options))
						.slice(0, MAX_ATTENTION_LINES)
						.filter(({ tellsEffect }) => tellsEffect)
						.map(({ entry }) => entry.number);
			}
		}
		function describedIn(ids, digest, options) {
			return new Set(ids.filter(id => options.sections.includes(id)).flatMap(id => numbersOf(id, digest, options)));
		}
		;
		function foldedAfter(max, lines) {
			const others = lines.slice(max);
			return {
				lines: lines.slice(0, max),
				more: others.length === 0
					? null
					: { count: (0, domain_page.Z)('more', { n: others.length }), lines: linesUpTo(LINES_PER_FOLD, others) },
			};
		}
		var pull_request = __webpack_require__(3278);
		;
		const MAX_OTHERS = 4;
		const effectText = ({ effect }) => title(effect.text, 'whole');
		function isBy(by, other) {
			return by !== null && other !== null && (0, pull_request.tU)(by) === (0, pull_request.tU)(other);
		}
		function isNamed(entry, { names = true, mainAuthor = null }) {
			return names && entry.author !== null && !isBy(entry.author, mainAuthor);
		}
		function othersOf(others, { by }) {
			return {
				n: others.length,
				isNumbered: by === 'number' || by === 'phase',
				others: listUpTo(MAX_OTHERS, others.map(reference)),
			};
		}
		function item_itemLine({ lead, others, series }, entries, naming = {}) {
			const entry = entries.get(lead);
			if (entry === undefined)
				return null;
			const common = {
				what: effectText(entry),
				reference: reference(lead),
				hasAuthor: isNamed(entry, naming),
				author: author(entry.author),
			};
			if (series === null)
				return (0, domain_page.Z)('item', common);
			return (0, domain_page.Z)('item-of-series', { ...common, ...othersOf(others, series) });
		}
		;
		const code = (text) => title(`\`${text.replaceAll('`', '')}\``, 'whole');
		function subjectOf({ by, subject = '' }) {
			if (by === 'path')
				return path(subject);
			return by === 'fragment' ? title(subject, 'full') : code(subject);
		}
		function changeOf({ from, to }, beside) {
			if (to === undefined || beside.includes(to))
				return 'none';
			return from === undefined ? 'to' : 'both';
		}
		const CAPITALIZED = /^(?:python|cpython|node|deno|bun|ruby|go|java|kotlin|scala|php|perl|rust|dart|flutter|swift|windows|linux|ubuntu|debian|fedora|alpine|android|chrome|firefox|safari|edge|vue|react|django|flask|rails)$/;
		function requirementOf({ kind, subject, from, to }) {
			const version = to ?? from;
			if (kind !== 'requirement' || !subject || version === undefined || (from !== undefined && to !== undefined))
				return null;
			const platform = CAPITALIZED.test(subject) ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
			return (0, domain_page.Z)('requirement', { platform: values_name(platform), version: values_name(version), isGone: to === undefined });
		}
		function attentionLine({ entry, about, kinds, tellsEffect }) {
			const { subject, from = '', to = '', affects } = about;
			const beside = tellsEffect ? entry.effect.text : '';
			const required = requirementOf(about);
			const change = required === null ? changeOf(about, beside) : 'none';
			const saysRequired = required !== null && !beside.includes(to || from);
			const hasSubject = tellsEffect && (saysRequired || (subject !== undefined && change !== 'none'));
			return (0, domain_page.Z)('attention', {
				kinds: list(kinds.map(kind => term('attention-kinds', kind)), 'comma'),
				what: tellsEffect ? effectText(entry) : (required ?? subjectOf(about)),
				reference: reference(entry.number),
				change,
				hasSubject,
				subject: hasSubject ? (required ?? subjectOf(about)) : '',
				from: change === 'both' ? code(from) : '',
				to: change === 'none' ? '' : code(to),
				hasAffects: affects !== undefined,
				affects: title(affects ?? '', 'full'),
			});
		}
		;
		const attention = {
			id: 'attention',
			compose: (digest, options) => {
				const lines = attentionLines(digest, describedIn(['reverted', 'this-week'], digest, options)).map(attentionLine);
				if (lines.length === 0)
					return null;
				return foldedAfter(MAX_ATTENTION_LINES, lines);
			},
		};
		;
		const MAX_QUOTES = 3;
		const quoteText = ({ source, text }) => source === 'path' ? path(text) : (0, domain_page.Z)('quote', { text: title(text, 'whole') });
		function quotesOf(sentence, entries) {
			const known = sentence.quotes.filter(({ pullRequest }) => entries.has(pullRequest));
			const shown = known.slice(0, MAX_QUOTES);
			const groups = quotedNumbers({ ...sentence, quotes: shown }, entries).map(number => {
				const quotes = shown.filter(({ pullRequest }) => pullRequest === number).map(quoteText);
				return (0, domain_page.Z)('quoted', { reference: reference(number), quotes: list(quotes, 'comma') });
			});
			return list(known.length > shown.length ? [...groups, (0, domain_page.Z)('more-in-json', { n: known.length - shown.length })] : groups, 'dot');
		}
		;
		const MAX_NAMED = 4;
		function naming(number, entries, isInText, author = null) {
			const state = entriesOf([number], entries).flatMap(outcomesOf);
			return (0, domain_page.Z)('naming', {
				reference: reference(number),
				isInText,
				hasAuthor: author !== null,
				author: author ?? '',
				hasState: state.length > 0,
				state: list(state, 'comma'),
			});
		}
		const limits = (hedges) => list(hedges.map(hedge => term('hedges', hedge)), 'comma');
		function narrated(sentence, entries, { named = [], hedged = [], by = null } = {}) {
			const quoted = quotedNumbers(sentence, entries);
			const inText = placeholdersIn(sentence).filter(number => quoted.includes(number));
			const behind = quoted
				.filter(number => !inText.includes(number) && !named.includes(number))
				.map(number => naming(number, entries, false, number === by?.number ? by.author : null));
			const hedges = [...new Set(sentence.hedges)].filter(hedge => !hedged.includes(hedge));
			const note = [
				...(hedges.length > 0 ? [limits(hedges)] : []),
				...(behind.length > 0 ? [listUpTo(MAX_NAMED, behind)] : []),
				...(by !== null && inText.includes(by.number) ? [by.author] : []),
			];
			return (0, domain_page.Z)('narrated', {
				what: prose(sentence, number => (quoted.includes(number) ? naming(number, entries, true) : null)),
				isMeasured: sentence.measured === true,
				n: quoted.length,
				hasNote: note.length > 0,
				note: list(note, 'semicolon'),
			});
		}
		function marked(what, sentence, entries, hasStop = true) {
			const mark = { type: 'mark', number: null, sentence: sentence.text, quotes: quotesOf(sentence, entries) };
			return (0, domain_page.Z)('sentence', { what, hasStop, mark });
		}
		function narratedSentences(sentences, entries) {
			return sentences.map(one => marked(narrated(one, entries), one, entries));
		}
		;
		const restsOnTitle = ({ quotes }) => quotes.some(({ source }) => source === 'title');
		function inBrief(note) {
			const what = note.find(({ role }) => role === 'what');
			return note.filter(one => one === what || (what !== undefined && !restsOnTitle(what) && restsOnTitle(one)));
		}
		const note_MAX_SENTENCES = 3;
		function inFull(note) {
			return note.length <= note_MAX_SENTENCES ? note : note.filter(({ role }) => role !== 'mechanism').slice(0, note_MAX_SENTENCES);
		}
		function leftBelow(note, above) {
			const quoted = above.flatMap(({ quotes }) => quotes);
			const isTold = ({ quotes }) => quotes.every(({ pullRequest, text }) => quoted.some(one => one.pullRequest === pullRequest && one.text === text));
			return note.filter(one => (one.role === 'benefit' || one.role === 'caution') && !isTold(one));
		}
		function told({ lead, others, series }, note, entries, naming) {
			const entry = entries.get(lead);
			const by = entry !== undefined && isNamed(entry, naming) ? { number: lead, author: author(entry.author) } : null;
			return note.map((sentence, index) => {
				const before = note.slice(0, index);
				const isFirst = index === 0;
				const what = narrated(sentence, entries, {
					named: before.flatMap(earlier => quotedNumbers(earlier, entries)),
					hedged: before.flatMap(({ hedges }) => hedges),
					by: isFirst ? by : null,
				});
				const isOfSeries = isFirst && series !== null;
				return { what: isOfSeries ? (0, domain_page.Z)('with-series', { what, ...othersOf(others, series) }) : what, sentence };
			});
		}
		function itemSentences(item, note, entries, naming) {
			if (note.length > 0)
				return told(item, note, entries, naming).map(({ what, sentence }) => marked(what, sentence, entries));
			const line = item_itemLine(item, entries, naming);
			return line === null ? [] : [(0, domain_page.Z)('sentence', { what: line, hasStop: true, mark: '' })];
		}
		function notedLine(item, note, entries, naming) {
			if (note.length === 0)
				return item_itemLine(item, entries, naming);
			const brief = told(item, note, entries, naming);
			return paragraph(brief.map(({ what, sentence }) => marked(what, sentence, entries, brief.length > 1)));
		}
		;
		const changes_MAX_LINES = [
			[20, 4],
			[8, 3],
			[5, 2],
			[0, 1],
		];
		const FEW_AREAS = 8;
		function maxLinesOf(pullRequests, areas) {
			const [, lines = 1] = changes_MAX_LINES.find(([least]) => pullRequests >= least) ?? [];
			return areas <= FEW_AREAS ? lines + 1 : lines;
		}
		const MAX_FOLDED_LINES = 60;
		const MAX_MINOR_LINES = 25;
		function folded(n, above) {
			return (0, domain_page.Z)('folded', { parts: above === 0 ? 'more' : n === 0 ? 'above' : 'both', n, above });
		}
		function restOf(items, { size }) {
			const numbers = items.flatMap(numbersIn);
			return numbers.length === 0 ? null : (0, domain_page.Z)('and-more', { n: numbers.length, evidence: evidence(numbers, size) });
		}
		function aboveOf(numbers, { size }) {
			return numbers.length === 0 ? null : (0, domain_page.Z)('listed-above', { evidence: evidence(numbers, size) });
		}
		function groupContent({ numbers, opening = [], mainAuthor, maxLines }, described) {
			const { digest, entries, elsewhere, narration } = described;
			const told = new Set(toldIn(opening, entries));
			const noteOf = (number) => {
				const whole = narration.notes.get(number) ?? [];
				const note = isAtLeast(digest, 'regular') ? inBrief(whole) : inFull(whole);
				return told.has(number) ? leftBelow(note, opening) : note;
			};
			const isAbove = (number) => elsewhere.has(number) || (told.has(number) && noteOf(number).length === 0);
			const items = items_itemsOf(numbers.filter(number => !isAbove(number)), digest);
			const lineOf = (item) => notedLine(item, noteOf(item.lead), entries, { mainAuthor });
			const linesOf = (some) => some.flatMap(item => lineOf(item) ?? []);
			const others = items.slice(maxLines);
			const above = numbers.filter(isAbove);
			const n = others.flatMap(numbersIn).length;
			return {
				lines: linesOf(items.slice(0, maxLines)),
				more: n + above.length === 0
					? null
					: {
						count: folded(n, above.length),
						lines: linesOf(others.slice(0, MAX_FOLDED_LINES)),
						rest: restOf(others.slice(MAX_FOLDED_LINES), entries),
						above: aboveOf(above, entries),
					},
			};
		}
		function areaContent(area, maxLines, described) {
			const { pullRequests, mainAuthor } = area;
			const { narration, entries, elsewhere } = described;
			const isNews = (sentence) => toldIn([sentence], entries).some(number => !elsewhere.has(number));
			const sentences = (narration.areas.get(area.id) ?? []).filter(isNews);
			return {
				lead: (0, domain_page.Z)('area', {
					area: values_name(area.name),
					n: pullRequests.length,
					by: mainAuthor === undefined ? 'several' : mainAuthor.all ? 'all' : 'most',
					author: author(mainAuthor?.author ?? null),
				}),
				narrated: paragraph(narratedSentences(sentences, entries)),
				...groupContent({
					numbers: pullRequests,
					opening: sentences,
					mainAuthor: mainAuthor?.author ?? null,
					maxLines,
				}, described),
			};
		}
		function otherContent(numbers, maxLines, described) {
			return {
				lead: (0, domain_page.Z)('other-changes', { n: numbers.length }),
				...groupContent({ numbers, mainAuthor: null, maxLines }, described),
			};
		}
		function minorCount({ kind, pullRequests }) {
			return (0, domain_page.Z)('minor', { kind, n: pullRequests.length });
		}
		function minorContent(minor, described) {
			if (minor.length === 0)
				return null;
			const counts = minor.map(minorCount);
			return {
				count: (0, domain_page.Z)('also', { counts: list(counts, 'dot') }),
				kinds: minor.map(one => {
					const above = one.pullRequests.filter(number => described.elsewhere.has(number));
					const items = items_itemsOf(one.pullRequests.filter(number => !above.includes(number)), described.digest);
					const shown = items.slice(0, MAX_MINOR_LINES);
					return {
						lead: minorCount(one),
						lines: shown.flatMap(item => item_itemLine(item, described.entries) ?? []),
						rest: restOf(items.slice(MAX_MINOR_LINES), described.entries),
						above: aboveOf(above, described.entries),
					};
				}),
			};
		}
		const changes = {
			id: 'changes',
			compose: (digest, options) => {
				const { areas, withoutArea, minor, pullRequests } = digest;
				if (pullRequests.length === 0)
					return null;
				const entries = lookup_entriesByNumber(digest);
				const elsewhere = describedIn(['reverted', 'this-week', 'attention'], digest, options);
				const described = { digest, entries, elsewhere, narration: shownNarration(digest, options) };
				if (!isAtLeast(digest, 'regular')) {
					const numbers = [...withoutArea, ...minor.flatMap(one => one.pullRequests)];
					const { lines } = groupContent({ numbers, mainAuthor: null, maxLines: Infinity }, described);
					return lines.length === 0 ? null : { groups: [], minor: null, list: lines };
				}
				const maxLines = (numbers) => maxLinesOf(numbers.length, areas.length);
				const isDescribed = (numbers) => numbers.every(number => elsewhere.has(number));
				const isGroup = ({ pullRequests: numbers }) => numbers.length > 1;
				const shown = areas.filter(area => !isDescribed(area.pullRequests));
				const others = [...shown.filter(area => !isGroup(area)).flatMap(area => area.pullRequests), ...withoutArea];
				return {
					groups: [
						...shown.filter(isGroup).map(area => areaContent(area, maxLines(area.pullRequests), described)),
						...(isDescribed(others) ? [] : [otherContent(others, maxLines(others), described)]),
					],
					minor: minorContent(minor, described),
					list: null,
				};
			},
		};
		;
		const MAX_SIGNALS = 3;
		function line(entry) {
			const { findings, kind, additions, deletions } = entry;
			const badges = [
				...(kind === 'other' ? [] : [term('change-kinds', kind, kind)]),
				...outcomesOf(entry),
				...findings
					.filter(({ signal }) => signal !== 'reverted')
					.slice(0, MAX_SIGNALS)
					.map(({ signal }) => signalName(signal)),
			];
			return (0, domain_page.Z)('change', {
				reference: reference(entry.number),
				title: title(entry.title, 'whole'),
				author: author(entry.author),
				additions,
				deletions,
				hasBadges: badges.length > 0,
				badges: list(badges, 'comma'),
			});
		}
		function allContent({ pullRequests }) {
			const total = pullRequests.length;
			const folds = Array.from({ length: Math.ceil(total / LINES_PER_FOLD) }, (_, page) => {
				const shown = pullRequests.slice(page * LINES_PER_FOLD, (page + 1) * LINES_PER_FOLD);
				return {
					count: (0, domain_page.Z)('all', {
						n: total,
						isPart: total > LINES_PER_FOLD,
						first: page * LINES_PER_FOLD + 1,
						last: page * LINES_PER_FOLD + shown.length,
					}),
					lines: shown.map(line),
				};
			});
			return { folds };
		}
		;
		const MAX_PEOPLE = 40;
		const MAX_REFERENCES = 8;
		function people(rows, show = author) {
			if (rows.length === 0)
				return null;
			const lines = rows.map(({ author: one, pullRequests }) => (0, domain_page.Z)('group', {
				label: show(one),
				n: pullRequests.length,
				references: listUpTo(MAX_REFERENCES, pullRequests.map(reference)),
			}));
			return { lines: linesUpTo(MAX_PEOPLE, lines) };
		}
		function contributorsContent({ statistics }) {
			const { authors, coAuthors, bots, newContributors = [] } = statistics;
			if (authors.length === 0 && bots.length === 0)
				return null;
			return {
				authors: people(authors),
				newContributors: people(newContributors),
				coAuthors: people(coAuthors, person),
				bots: people(bots),
			};
		}
		;
		const MAX_COMMITS = 30;
		const flow_MAX_REFERENCES = 20;
		const MAX_BRANCHES = 20;
		const MEASURES = {
			importance: decimal,
			'merge-time': hours,
		};
		function figureValue(figure, value, whole) {
			if (whole !== undefined)
				return (0, domain_page.Z)('n-of-m', { n: value, m: whole });
			return MEASURES[figure]?.(value) ?? number(value);
		}
		function compared({ figure, before, now, direction, of }) {
			return (0, domain_page.Z)('compared', {
				figure: term('phrases', `trend-${figure}`),
				before: figureValue(figure, before, of?.before),
				now: figureValue(figure, now, of?.now),
				direction: term('phrases', `direction-${direction}`),
			});
		}
		function grouped(label, numbers) {
			return (0, domain_page.Z)('group', { label, n: numbers.length, references: listUpTo(flow_MAX_REFERENCES, numbers.map(reference)) });
		}
		function groups({ flow, baseBranches = [] }) {
			const { unreviewed = [], selfMerged = [] } = flow;
			return [
				...(unreviewed.length > 0 ? [grouped(term('phrases', 'without-review'), unreviewed)] : []),
				...(selfMerged.length > 0 ? [grouped(term('phrases', 'merged-by-author'), selfMerged)] : []),
				...(baseBranches.length < 2
					? []
					: linesUpTo(MAX_BRANCHES, baseBranches.map(one => grouped(path(one.branch), one.pullRequests)))),
			];
		}
		function directPushes({ directPushes: pushes = [], unlistedPushes = 0 }) {
			if (pushes.length === 0)
				return null;
			const n = Math.max(0, pushes.length - MAX_COMMITS) + unlistedPushes;
			return {
				commits: pushes
					.slice(0, MAX_COMMITS)
					.map(({ sha, title: text, author: by }) => (0, domain_page.Z)('direct-push', { commit: { type: 'commit', sha }, title: title(text), author: author(by) })),
				more: n > 0 ? (0, domain_page.Z)('more-in-json', { n }) : null,
			};
		}
		function flowContent({ statistics, trends }) {
			return {
				compared: trends === undefined ? null : { before: values_name(trends.weekBefore), lines: trends.figures.map(compared) },
				groups: groups(statistics),
				sizes: list(statistics.sizes.map(({ size, pullRequests }) => noted(values_name(size), number(pullRequests.length))), 'dot'),
				directPushes: directPushes(statistics),
			};
		}
		var written_by_hand = __webpack_require__(7494);
		;
		const MAX_ROWS = 12;
		const places_MAX_REFERENCES = 12;
		const MAX_OWNERS = 4;
		const MIN_MODULES = 2;
		function places_place(row, owners = []) {
			const { path: of, pullRequests, additions, deletions } = row;
			return (0, domain_page.Z)('place', {
				path: path(of),
				n: pullRequests.length,
				additions,
				deletions,
				isOwned: owners.length > 0,
				owners: listUpTo(MAX_OWNERS, owners.map(owner)),
				references: listUpTo(places_MAX_REFERENCES, pullRequests.map(reference)),
			});
		}
		function placesContent({ statistics }) {
			const modules = statistics.modules.filter(written_by_hand.E);
			const files = statistics.files.filter(written_by_hand.E);
			if (modules.length < MIN_MODULES && files.length === 0)
				return null;
			return {
				modules: modules.length < MIN_MODULES ? [] : modules.slice(0, MAX_ROWS).map(row => places_place(row, row.owners)),
				files: files.length === 0 ? null : { lines: files.slice(0, MAX_ROWS).map(row => places_place(row)) },
			};
		}
		;
		function revertsContent(digest, entries) {
			const lines = originalsOf(digest, entries).flatMap(({ revert, original: { number, evidence, flaggedBefore } }) => {
				if (number === null || evidence === null)
					return [];
				const { flagged = false, signals = [] } = flaggedBefore ?? {};
				return [
					(0, domain_page.Z)('revert-match', {
						revert: revert.reference,
						original: reference(number),
						evidence: term('phrases', `evidence-${evidence}`),
						flagged: flaggedBefore === undefined ? 'unknown' : !flagged ? 'no' : signals.length > 0 ? 'signals' : 'rank',
						signals: list(signals.map(signalName)),
					}),
				];
			});
			return lines.length === 0 ? null : { lines: linesUpTo(LINES_PER_FOLD, lines) };
		}
		const RESULTS = { 'too-few': 'few', alike: 'alike', 'more-often': 'more' };
		function flagAccuracyStatement({ flagAccuracy }) {
			if (flagAccuracy === undefined || flagAccuracy.flagged.pullRequests === 0)
				return null;
			const { weeks, flagged, others, comparison } = flagAccuracy;
			return (0, domain_page.Z)('flag-accuracy', {
				weeks: weeks.length,
				flagged: flagged.pullRequests,
				flaggedReverted: flagged.reverted.length,
				others: others.pullRequests,
				othersReverted: others.reverted.length,
				result: comparison === undefined ? 'none' : RESULTS[comparison.result],
				times: times(comparison),
			});
		}
		function times(comparison) {
			return { type: 'decimal', number: comparison?.result === 'more-often' ? comparison.times : 0 };
		}
		;
		const basis_MAX_NAMED = 3;
		const NAMED_BY_ID = {
			kind: 'change-kinds',
			'supporting-only': 'path-kinds',
			'predicted-risk': 'signals',
		};
		function pathOrName(text) {
			return text.includes('/') ? path(text) : values_name(text);
		}
		const NAMES_MODULES = 'wide';
		function namesOf(id, names) {
			const kind = NAMED_BY_ID[id];
			const shown = id === NAMES_MODULES ? path : pathOrName;
			return list(names.map(one => (kind === undefined ? shown(one) : term(kind, one, one))));
		}
		function basis(of, id, { paths: changed = [], names = [], pullRequests = [], commits = [], counts = {} }) {
			const first = (all) => all.slice(0, basis_MAX_NAMED);
			const values = {
				...counts,
				...(changed.length > 0 && { paths: paths(first(changed)) }),
				...(names.length > 0 && { names: namesOf(id, first(names)) }),
				...(pullRequests.length + commits.length > 0 && {
					pullRequests: list(first([...pullRequests.map(reference), ...commits.map(pushedCommit)])),
				}),
			};
			return { type: 'basis', of, id, values };
		}
		;
		const MAX_SCORE = 10;
		function score({ number, importance, risk }) {
			const factors = importance.factors.map(({ id, points, evidence }) => (0, domain_page.Z)('factor', {
				points: { type: 'points', points },
				factor: noted(factorName(id), basis('factors', id, evidence)),
			}));
			return (0, domain_page.Z)('score', {
				reference: reference(number),
				score: decimal(importance.score),
				isMost: importance.score === MAX_SCORE,
				factors: list(factors, 'semicolon'),
				rank: risk.rank,
				of: risk.of,
			});
		}
		function scoresContent({ highlights }, entries) {
			const shown = entriesOf(highlights, entries);
			return shown.length === 0 ? null : { lines: shown.map(score) };
		}
		;
		const MAX_SHOWN = 5;
		function measured({ measured: found }) {
			if (found === null)
				return null;
			const { ratio, low, high, here } = found;
			return (0, domain_page.Z)('measured', { isHere: here, ratio: number(ratio), low: number(low), high: number(high) });
		}
		function lines({ signal, listed }, entries) {
			return entriesOf(listed.slice(0, MAX_SHOWN), entries).map(entry => {
				const found = entry.findings.find(finding => finding.signal === signal);
				return (0, domain_page.Z)('finding', {
					reference: reference(entry.number),
					isHigh: found?.severity === 'high',
					basis: basis('signals', signal, found?.evidence ?? {}),
				});
			});
		}
		function signalContent(row, entries) {
			const { signal, pullRequests, listed } = row;
			const rest = pullRequests.filter(one => !listed.slice(0, MAX_SHOWN).includes(one));
			return {
				name: (0, domain_page.Z)('signal', { signal: signalName(signal), n: pullRequests.length }),
				explanation: paragraph([term('signal-meanings', signal, ''), term('signal-advice', signal, ''), measured(row)]),
				lines: lines(row, entries),
				rest: rest.length === 0 ? null : (0, domain_page.Z)('and-more', { n: rest.length, evidence: evidence(rest, entries.size) }),
			};
		}
		function signalsContent(digest, entries) {
			const rows = digest.statistics.signals.filter(({ signal }) => signal !== 'reverted');
			const flagAccuracy = flagAccuracyStatement(digest);
			if (rows.length === 0 && flagAccuracy === null)
				return null;
			return { flagAccuracy, signals: rows.map(row => signalContent(row, entries)) };
		}
		;
		const details = {
			id: 'details',
			compose: digest => {
				if (!isAtLeast(digest, 'few'))
					return null;
				const entries = lookup_entriesByNumber(digest);
				const isLarge = isAtLeast(digest, 'quiet');
				return {
					reverts: revertsContent(digest, entries),
					scores: isLarge ? scoresContent(digest, entries) : null,
					places: isLarge ? placesContent(digest) : null,
					contributors: isLarge ? contributorsContent(digest) : null,
					flow: isLarge ? flowContent(digest) : null,
					signals: signalsContent(digest, entries),
					all: allContent(digest),
				};
			},
		};
		;
		const footer = {
			id: 'footer',
			compose: digest => {
				const inJson = isAtLeast(digest, 'few') ? (0, domain_page.Z)('in-json', {}) : null;
				const madeBy = (0, domain_page.Z)('made-by', { version: values_name(digest.generator.version) });
				return {
					note: paragraph([inJson, madeBy]),
					noteOnRedirects: paragraph([inJson, (0, domain_page.Z)('redirected', {}), madeBy]),
				};
			},
		};
		var recognition = __webpack_require__(9914);
		;
		function authorsOf({ people, bots }) {
			if (people === 0)
				return bots > 0 ? 'bots' : 'nobody';
			return bots > 0 ? 'both' : 'people';
		}
		;
		function clone_noneRecognised(completeness) {
			const { clone } = completeness;
			if (clone === undefined || !(0, recognition.l)(completeness))
				return null;
			const { commits, commonestShape: shape, newest } = clone;
			if (commits === 0 && newest !== undefined)
				return (0, domain_page.Z)('none-since', { newest: values_instant(newest) });
			return (0, domain_page.Z)('none-recognised', { n: commits, hasShape: shape !== null, shape: values_name(shape ?? '') });
		}
		function fromClone({ clone }) {
			if (clone === undefined)
				return [];
			if (clone.commits === 0)
				return olderThanPeriod(clone);
			const { branch, recognised, commits, unnamed, commonestShape: shape } = clone;
			const shown = (0, domain_page.Z)('from-clone', {
				hasBranch: branch !== null,
				branch: values_name(branch ?? ''),
				n: recognised,
				commits,
				unnamed,
				hasShape: shape !== null && unnamed > 0,
				shape: values_name(shape ?? ''),
			});
			if (unnamed * 2 <= commits)
				return [shown];
			const options = { source: values_name('--source github'), setting: values_name('--landed-by'), example: values_name('Closes') };
			return [shown, (0, domain_page.Z)('clone-advice', options)];
		}
		function olderThanPeriod({ newest, maybeStale }) {
			return newest === undefined || maybeStale ? [] : [(0, domain_page.Z)('clone-older', { newest: values_instant(newest) })];
		}
		var read_in_part = __webpack_require__(2263);
		;
		function incomplete_incompleteness(completeness) {
			const { expected, gathered, notGathered } = completeness;
			if (notGathered > 0)
				return (0, domain_page.Z)('not-complete', { gathered, expected, missing: notGathered });
			const n = (0, read_in_part.h)(completeness);
			return n === 0 ? null : (0, domain_page.Z)('read-in-part', { n });
		}
		;
		function reverted_count_revertedCount(reverted, relanded) {
			return { reverted, relanded, cameBack: cameBack(reverted, relanded) };
		}
		function cameBack(reverted, relanded) {
			if (reverted === 0)
				return 'unreverted';
			if (relanded === 0)
				return 'none';
			return relanded < reverted ? 'some' : 'all';
		}
		;
		const header_MAX_REFERENCES = 30;
		const MAX_MISSING = 12;
		function period(digest) {
			const { repository, baseBranch } = digest;
			const { week, firstDay, lastDay, timeZone } = digest.period;
			return (0, domain_page.Z)('period', {
				repository: values_fullName(repository.nameWithOwner, repository.url),
				isWeek: week !== null,
				week: values_name(week ?? ''),
				days: { type: 'days', first: firstDay, last: lastDay },
				timeZone: values_name(timeZone),
				hasBase: baseBranch !== null,
				base: values_fullName(baseBranch ?? ''),
			});
		}
		function header_nothingMerged({ completeness, period: { asOf, end } }) {
			if (completeness.expected > 0 || (0, recognition.l)(completeness))
				return null;
			return (0, domain_page.Z)('nothing-merged', { isSoFar: asOf !== null, soFar: values_instant(asOf ?? end) });
		}
		function comparedWith({ trends }) {
			switch (trends?.merged?.trend) {
				case 'most':
				case 'more':
					return 'more';
				case 'fewest':
				case 'fewer':
					return 'fewer';
				default:
					return 'none';
			}
		}
		function figures(digest) {
			if (!isAtLeast(digest, 'few'))
				return null;
			const { statistics, period, trends } = digest;
			const [people, bots] = [statistics.authors.length, statistics.bots.length];
			return (0, domain_page.Z)('figures', {
				n: statistics.totals.pullRequests.length,
				trend: comparedWith(digest),
				difference: trends?.merged?.difference ?? 0,
				by: authorsOf({ people, bots }),
				people,
				bots,
				...reverted_count_revertedCount(statistics.reverted.ofPeriod.length, statistics.reverted.relanded.length),
				newcomers: statistics.newContributors?.length ?? 0,
				isSoFar: period.asOf !== null,
				soFar: values_instant(period.asOf ?? period.end),
			});
		}
		function incomplete({ completeness }) {
			const { missing, filesTruncated, filesUnread = [] } = completeness;
			const lead = incomplete_incompleteness(completeness);
			if (lead === null)
				return null;
			return {
				lead,
				missing: linesUpTo(MAX_MISSING, missing.map(({ start, end, pullRequests }) => (0, domain_page.Z)('missing-between', { n: pullRequests, from: values_instant(start), to: values_instant(end) }))),
				truncated: filesTruncated.length === 0
					? null
					: (0, domain_page.Z)('files-truncated', { references: listUpTo(header_MAX_REFERENCES, filesTruncated.map(reference)) }),
				unread: filesUnread.length === 0
					? null
					: (0, domain_page.Z)('files-unread', { references: listUpTo(header_MAX_REFERENCES, filesUnread.map(reference)) }),
			};
		}
		function landed({ pullRequests }) {
			const references = pullRequests.flatMap(({ number, landedBy: sha }) => sha === undefined ? [] : [noted(reference(number), { type: 'commit', sha })]);
			if (references.length === 0)
				return null;
			return (0, domain_page.Z)('landed', { n: references.length, references: listUpTo(header_MAX_REFERENCES, references) });
		}
		function notes(digest) {
			const { completeness, source } = digest;
			const { cutLists = [], missingFields = [], excludedPullRequests, unknownFields } = completeness;
			const isMissing = (field) => missingFields.includes(field);
			return [
				...cutLists.map(({ list: cut, pullRequests }) => (0, domain_page.Z)('list-cut', {
					list: term('phrases', `list-${cut}`),
					references: listUpTo(header_MAX_REFERENCES, pullRequests.map(reference)),
				})),
				landed(digest),
				isMissing('PullRequest.statusCheckRollup') ? (0, domain_page.Z)('no-checks', {}) : null,
				isMissing('PullRequest.reviewThreads') ? (0, domain_page.Z)('no-review-threads', {}) : null,
				...fromClone(completeness),
				excludedPullRequests.length > 0 ? (0, domain_page.Z)('excluded', { n: excludedPullRequests.length }) : null,
				unknownFields.length === 0
					? null
					: (0, domain_page.Z)('source-lacks', {
						source,
						what: list(unknownFields.map(field => term('phrases', `unknown-${field}`))),
					}),
			].filter(one => one !== null);
		}
		const header = {
			id: 'header',
			compose: digest => ({
				period: period(digest),
				nothing: header_nothingMerged(digest),
				unrecognised: clone_noneRecognised(digest.completeness),
				figures: figures(digest),
				releases: null,
				incomplete: incomplete(digest),
				notes: notes(digest),
			}),
		};
		;
		const MAX_NEWCOMERS = 30;
		function newcomers({ newContributors = [] }) {
			if (newContributors.length === 0)
				return null;
			const people = newContributors.map(one => author(one.author));
			return (0, domain_page.Z)('first-contributions', { n: people.length, people: listUpTo(MAX_NEWCOMERS, people) });
		}
		const isAllIn = (area, numbers) => numbers.every(one => area.pullRequests.includes(one));
		function mostActive({ statistics, areas }) {
			const { mostActive: found } = statistics;
			if (found === undefined || !isAtLeast({ statistics }, 'regular'))
				return null;
			const leaders = found.authors.map(({ author: by, pullRequests, area: id }) => {
				const area = areas.find(one => one.id === id);
				return (0, domain_page.Z)('leader', {
					author: author(by),
					n: pullRequests.length,
					where: area === undefined ? 'several' : isAllIn(area, pullRequests) ? 'all' : 'most',
					area: values_name(area?.name ?? ''),
				});
			});
			const { half } = found;
			return paragraph([
				(0, domain_page.Z)('most-active', { leaders: list(leaders) }),
				half === undefined || half.listed
					? null
					: (0, domain_page.Z)('half-authored', { n: half.people, people: statistics.authors.length }),
			]);
		}
		const people_people = {
			id: 'people',
			compose: one => {
				const text = paragraph([newcomers(one.statistics), mostActive(one)]);
				return text === null ? null : { text };
			},
		};
		;
		const reverted_MAX_LINES = 8;
		const reverted_MAX_REFERENCES = 12;
		const reverted_references = (numbers) => listUpTo(reverted_MAX_REFERENCES, numbers.map(reference));
		function byOriginal(pairs) {
			const all = new Map();
			for (const pair of pairs) {
				const key = pair.original.number ?? pair;
				all.set(key, [...(all.get(key) ?? []), pair]);
			}
			return [...all.values()].flatMap(([first, ...others]) => first === undefined ? [] : [[first, ...others]]);
		}
		function relandOf(number, entries) {
			const { relandedBy, relandedByCommit } = entries.get(number ?? 0)?.outcome ?? {};
			if (relandedByCommit !== undefined)
				return pushedCommit(relandedByCommit);
			const reland = [...entries.values()].findLast(({ outcome }) => !(0, domain_standing.sE)(outcome) && outcome.relands?.some(one => one === number));
			const found = relandedBy ?? reland?.number;
			return found === undefined ? null : reference(found);
		}
		function reverted_line(pairs, entries) {
			const [{ original }] = pairs;
			const { number, commit, shortTitle, afterHours, mergedInPeriod, wasFix } = original;
			const reland = relandOf(number, entries);
			const reason = pairs.find(one => one.reason !== null)?.reason ?? null;
			return (0, domain_page.Z)('reverted', {
				isEarlier: !mergedInPeriod,
				hasReference: number !== null || commit !== undefined,
				reference: commit === undefined ? reference(number ?? 0) : pushedCommit(commit),
				title: title(shortTitle ?? '', 'full'),
				after: hours(afterHours ?? 0),
				revert: listUpTo(reverted_MAX_REFERENCES, pairs.map(one => one.revert.reference)),
				isPartial: pairs.every(one => one.original.partial),
				hasReason: reason !== null,
				reason: title(reason ?? '', 'whole'),
				mayBeBack: wasFix === true && reland === null,
				isRelanded: reland !== null,
				relandedBy: reland ?? '',
			});
		}
		function named({ title: text, author: by, ...one }) {
			return {
				reference: 'reference' in one ? one.reference : reference(one.number),
				title: title(text, 'full'),
				author: author(by),
			};
		}
		function byExcluded({ pullRequests }, entries) {
			return pullRequests.flatMap(entry => {
				const { revertedBy, partlyRevertedBy } = entry.outcome;
				const revert = revertedBy ?? partlyRevertedBy;
				if (revert === undefined || entries.has(revert))
					return [];
				const isPartial = revertedBy === undefined;
				return [(0, domain_page.Z)('reverted-by-excluded', { ...named(entry), isPartial, revert: reference(revert) })];
			});
		}
		function ofUnknown({ revert, original: { number } }) {
			return (0, domain_page.Z)('revert-of-unknown', {
				...named(revert),
				hasOriginal: number !== null,
				original: reference(number ?? 0),
			});
		}
		function relandsOfEarlier({ pullRequests }, entries) {
			return pullRequests.flatMap(entry => {
				const { relands = [] } = entry.outcome;
				if ((0, domain_standing.sE)(entry.outcome) || relands.every(one => entries.has(one)))
					return [];
				return [(0, domain_page.Z)('relands-earlier', { ...named(entry), originals: reverted_references(relands) })];
			});
		}
		function revertedLines(digest) {
			const entries = lookup_entriesByNumber(digest);
			const pairs = originalsOf(digest, entries);
			const isFound = ({ original }) => original.mergedInPeriod || original.afterHours !== null;
			const found = pairs
				.filter(isFound)
				.sort((a, b) => Number(b.original.mergedInPeriod) - Number(a.original.mergedInPeriod));
			return [
				...byOriginal(found).map(pairs => reverted_line(pairs, entries)),
				...byExcluded(digest, entries),
				...pairs.filter(pair => !isFound(pair)).map(ofUnknown),
				...relandsOfEarlier(digest, entries),
			];
		}
		const reverted = {
			id: 'reverted',
			compose: digest => {
				const lines = revertedLines(digest);
				if (lines.length === 0)
					return null;
				return foldedAfter(reverted_MAX_LINES, lines);
			},
		};
		;
		const suggestion_MAX_REFERENCES = 12;
		const suggestion_MAX_OWNERS = 4;
		const suggestion_MAX_PEOPLE = 4;
		const countOf = ({ counts }, name) => counts?.[name] ?? 0;
		const partOf = ({ parts }, name) => parts?.[name] ?? 'none';
		function referencesOf({ pullRequests }) {
			return listUpTo(suggestion_MAX_REFERENCES, pullRequests.map(reference));
		}
		const pathsOf = ({ paths: all = [] }) => paths(all);
		function suggestion_authorsOf(about) {
			const authors = new Map(about.map(({ author }) => [author === null ? null : (0, pull_request.tU)(author), author]));
			return listUpTo(suggestion_MAX_PEOPLE, [...authors.values()].map(person));
		}
		const isOwned = ({ owners = [] }) => owners.length > 0;
		function ownersStatement({ owners }) {
			if (owners === undefined)
				return null;
			if (owners.length === 0)
				return (0, domain_page.Z)('suggest-no-owner', {});
			return (0, domain_page.Z)('suggest-owners', { owners: listUpTo(suggestion_MAX_OWNERS, owners.map(owner)) });
		}
		;
		const checksBeforeMerge = suggestion => [
			(0, domain_page.Z)('suggest-checks-before-merge', {
				references: referencesOf(suggestion),
				module: path(suggestion.names?.[0] ?? '.'),
				reverted: partOf(suggestion, 'reverted'),
				within: hours(countOf(suggestion, 'hours')),
			}),
			ownersStatement(suggestion),
		];
		;
		const crowdedFile = suggestion => [
			(0, domain_page.Z)('suggest-crowded-file', {
				path: pathsOf(suggestion),
				n: suggestion.pullRequests.length,
				people: countOf(suggestion, 'people'),
				isOwned: isOwned(suggestion),
			}),
			ownersStatement(suggestion),
		];
		;
		const settleReverts = (suggestion, about) => [
			(0, domain_page.Z)('suggest-settle-reverts', {
				n: suggestion.pullRequests.length,
				references: referencesOf(suggestion),
				authors: suggestion_authorsOf(about),
			}),
		];
		;
		const SUGGESTION_STATEMENTS = {
			'settle-reverts': settleReverts,
			'checks-before-merge': checksBeforeMerge,
			'crowded-file': crowdedFile,
		};
		function suggestionParagraph(suggestion, entries) {
			const statementsOf = SUGGESTION_STATEMENTS[suggestion.id];
			if (statementsOf === undefined)
				return null;
			return paragraph(statementsOf(suggestion, entriesOf(suggestion.pullRequests, entries), entries));
		}
		;
		function ask({ owners, people }) {
			const who = [...owners.map(owner), ...people.map(person)];
			return who.length === 0 ? null : (0, domain_page.Z)('ask', { who: list(who) });
		}
		function look(one, place, entries) {
			const entry = entries.get(one.pullRequest);
			if (entry === undefined)
				return null;
			const reasons = one.reasons.map(({ id, evidence }) => basis('second-look', id, evidence));
			return {
				place: number(place),
				text: paragraph([
					(0, domain_page.Z)('look', {
						reference: reference(one.pullRequest),
						what: title(entry.effect.text, 'brief'),
						reasons: list(reasons, 'semicolon'),
					}),
					one.action === undefined ? null : term('second-look-actions', one.action, ''),
					ask(one.ask),
				]),
			};
		}
		const secondLook = {
			id: 'second-look',
			compose: digest => {
				const { secondLook: found, suggestions = [] } = digest;
				const entries = lookup_entriesByNumber(digest);
				const looks = found.flatMap((one, index) => look(one, index + 1, entries) ?? []);
				const actions = suggestions.flatMap(one => suggestionParagraph(one, entries) ?? []);
				return looks.length === 0 && actions.length === 0 ? null : { looks, actions };
			},
		};
		;
		const NAMING = { names: false };
		function noteOf({ lead }, index, { notes, week, above }) {
			const note = notes.get(lead) ?? [];
			if (above.has(lead))
				return leftBelow(note, week);
			return index === 0 ? inFull(note) : inBrief(note);
		}
		function bullet(of, all, told) {
			const { entries, above } = told;
			const items = all
				.map((item, index) => ({ item, note: noteOf(item, index, told) }))
				.filter(({ item, note }) => note.length > 0 || !above.has(item.lead));
			if (items.length === 0)
				return null;
			const isNarrated = items.some(({ note }) => note.length > 0);
			const inSentences = () => paragraph(items.flatMap(({ item, note }) => itemSentences(item, note, entries, NAMING)));
			const inLines = () => list(items.flatMap(({ item }) => item_itemLine(item, entries, NAMING) ?? []), 'semicolon');
			return {
				text: (0, domain_page.Z)('news', {
					hasArea: of !== null,
					area: values_name(of ?? ''),
					items: (isNarrated ? inSentences() : null) ?? inLines(),
				}),
			};
		}
		const thisWeek = {
			id: 'this-week',
			compose: (digest, options) => {
				const entries = lookup_entriesByNumber(digest);
				const { week, notes } = shownNarration(digest, options);
				const told = { entries, notes, week, above: new Set(toldIn(week, entries)) };
				const narrated = narratedSentences(week, entries);
				const news = newsOf(digest).flatMap(({ area, items }) => bullet(area?.name ?? null, items, told) ?? []);
				return narrated.length + news.length === 0 ? null : { narrated, news };
			},
		};
		;
		const DIRECTIONS = { up: 'slower', down: 'faster', alike: 'alike' };
		function merged({ trends, period }) {
			if (period.asOf !== null)
				return (0, domain_page.Z)('last-unfinished', {});
			const { trend, weeks } = trends?.merged ?? {};
			return trend === 'most' || trend === 'fewest' ? (0, domain_page.Z)('merged', { trend, weeks: weeks ?? 0 }) : null;
		}
		function mergeTime(digest) {
			const { timeToMerge } = digest.statistics.flow;
			if (!timeToMerge?.isReliable)
				return null;
			const compared = comparedFigure(digest, 'merge-time');
			return (0, domain_page.Z)('merge-time', {
				median: hours(timeToMerge.medianHours),
				p90: hours(timeToMerge.p90Hours),
				trend: DIRECTIONS[compared?.direction ?? 'alike'],
				before: hours(compared?.before ?? 0),
			});
		}
		function reviewTime({ statistics }) {
			const { timeToFirstReview } = statistics.flow;
			if (!timeToFirstReview?.isReliable)
				return null;
			return (0, domain_page.Z)('review-time', { median: hours(timeToFirstReview.medianHours) });
		}
		function unreviewed(digest) {
			const { unreviewed: numbers = [] } = digest.statistics.flow;
			if (numbers.length === 0)
				return null;
			const compared = comparedFigure(digest, 'unreviewed');
			const hasBefore = compared !== undefined && compared.direction !== 'alike';
			return (0, domain_page.Z)('unreviewed', { n: numbers.length, hasBefore, before: compared?.before ?? 0 });
		}
		function trend_directPushes({ statistics }) {
			const { directPushes: pushes = [], unlistedPushes = 0 } = statistics;
			return pushes.length === 0 ? null : (0, domain_page.Z)('direct-pushes', { n: pushes.length + unlistedPushes });
		}
		function chart(weeks) {
			return {
				type: 'bars',
				bars: weeks.map(({ week, merged: value }) => ({ label: values_name(week.slice('2026-'.length)), value })),
			};
		}
		function weekMerges(weeks) {
			return (0, domain_page.Z)('week-merges', { weeks: list(weeks.map(({ week, merged: n }) => noted(values_name(week), number(n)))) });
		}
		const trend = {
			id: 'trend',
			compose: (digest, { charts }) => {
				const { weeks = [], trendWeeks, period } = digest;
				if (!isAtLeast(digest, 'few'))
					return null;
				const shown = period.week === null ? [] : weeks.filter(({ week }) => trendWeeks?.includes(week));
				const lines = [merged, mergeTime, reviewTime, unreviewed, trend_directPushes].flatMap(line => line(digest) ?? []);
				if (shown.length === 0 && lines.length === 0)
					return null;
				return {
					line: lines.length === 0 ? null : list(lines, 'dot'),
					chart: charts && shown.length > 0 ? chart(shown) : null,
					weeks: shown.length === 0 ? null : weekMerges(shown),
				};
			},
		};
		;
		const SECTIONS = {
			'this-week': thisWeek,
			attention: attention,
			reverted: reverted,
			changes: changes,
			'second-look': secondLook,
			people: people_people,
			trend: trend,
			details: details,
		};
		function sectionsOf(ids) {
			return [header, ...ids.map(id => SECTIONS[id]), footer];
		}
		var domain_period = __webpack_require__(7736);
		;
		function title_kindOf({ completeness, period }) {
			if (completeness.expected === 0)
				return (0, recognition.l)(completeness) ? 'unrecognised' : 'empty';
			return period.week === null ? 'period' : 'week';
		}
		function title_composeTitle(digest) {
			const { period, repository, statistics } = digest;
			const { firstDay, lastDay } = period;
			const n = statistics.totals.pullRequests.length;
			const values = {
				week: values_name((0, domain_period.D)(period)),
				repository: values_fullName(repository.nameWithOwner),
				days: { type: 'days', first: firstDay, last: lastDay },
				merged: (0, domain_page.Z)('merged-count', { n }),
			};
			return {
				statement: (0, domain_page.Z)('title', { kind: title_kindOf(digest), isOverSeveral: false, ...values }),
				placeholders: { ...values, 'first-day': values_name(firstDay), 'last-day': values_name(lastDay) },
			};
		}
		;
		const notification_MAX_NEWS = 3;
		const notification_MAX_OTHERS = 3;
		const firstOf = (all, max) => list(all.slice(0, max), 'semicolon');
		function notification_incomplete({ completeness }) {
			const { gathered, expected, notGathered } = completeness;
			if (notGathered > 0)
				return (0, domain_page.Z)('notify-incomplete', { gathered, expected });
			const n = (0, read_in_part.h)(completeness);
			return n === 0 ? null : (0, domain_page.Z)('notify-read-in-part', { n });
		}
		function quietNews({ highlights, withoutArea, minor, pullRequests }) {
			if (highlights.length > 0)
				return highlights;
			const standing = new Set(pullRequests.flatMap(({ number, outcome }) => ((0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome) ? [number] : [])));
			return [...withoutArea, ...minor.flatMap(one => one.pullRequests)].filter(number => standing.has(number));
		}
		function newItems(digest) {
			const first = isAtLeast(digest, 'regular')
				? newsOf(digest).flatMap(({ items }) => items.slice(0, 1))
				: items_itemsOf(quietNews(digest), digest);
			return first.slice(0, notification_MAX_NEWS);
		}
		function news(items, entries) {
			const lines = items.flatMap(item => item_itemLine(item, entries, { names: false }) ?? []);
			return lines.length === 0 ? null : (0, domain_page.Z)('notify-new', { items: list(lines, 'semicolon') });
		}
		function notification_attention(digest, shown) {
			const items = attentionLines(digest, new Set(shown.flatMap(numbersIn))).map(attentionLine);
			if (items.length === 0)
				return null;
			const isCut = items.length > notification_MAX_OTHERS;
			return (0, domain_page.Z)('notify-attention', { n: items.length, isCut, items: firstOf(items, notification_MAX_OTHERS) });
		}
		function notification_reverted({ statistics }, entries) {
			const { ofPeriod } = statistics.reverted;
			if (ofPeriod.length === 0)
				return null;
			const items = entriesOf(ofPeriod, entries).map(entry => (0, domain_page.Z)('item', {
				what: effectText(entry),
				reference: reference(entry.number),
				hasAuthor: false,
				author: '',
			}));
			const isCut = items.length > notification_MAX_OTHERS;
			return (0, domain_page.Z)('notify-reverted', { n: items.length, isCut, items: firstOf(items, notification_MAX_OTHERS) });
		}
		function composeNotification(digest) {
			const entries = lookup_entriesByNumber(digest);
			const items = newItems(digest);
			const lines = [
				clone_noneRecognised(digest.completeness),
				notification_incomplete(digest),
				news(items, entries),
				notification_attention(digest, items),
				notification_reverted(digest, entries),
			];
			return lines.flatMap(line => (line === null ? [] : [[line]]));
		}
		;
		const withoutOwner = (repository) => repository.slice(repository.indexOf('/') + 1);
		function shownName(repository, { repositories, missing }) {
			const short = withoutOwner(repository);
			const all = [
				...repositories.map(part => part.repository.nameWithOwner),
				...missing.flatMap(one => one.repository ?? []),
			];
			const key = short.toLowerCase();
			const isAlike = (other) => other === key || withoutOwner(other) === key;
			return all.some(other => other !== repository && isAlike(other.toLowerCase())) ? repository : short;
		}
		function withScopes({ repository, pullRequests, scopes }) {
			const own = withoutOwner(repository.nameWithOwner).toLowerCase();
			const scopeOf = new Map(scopes.map(({ pullRequest, scope }) => [pullRequest, scope]));
			const scoped = pullRequests.map(entry => {
				const { number, effect } = entry;
				const scope = effect.from === 'title' ? scopeOf.get(number) : undefined;
				return scope === undefined || scope.toLowerCase() === own
					? entry
					: { ...entry, effect: { ...effect, text: `${scope}: ${effect.text}` } };
			});
			return lookup_entriesByNumber({ pullRequests: scoped });
		}
		function views_viewOf(digest) {
			return {
				digest,
				repositories: digest.repositories.map(part => ({
					part,
					entries: withScopes(part),
					named: { name: shownName(part.repository.nameWithOwner, digest), url: part.repository.url },
				})),
			};
		}
		const isOfRepository = (value) => 'type' in value && (value.type === 'reference' || value.type === 'evidence' || value.type === 'commit');
		function inRepository(content, { named }) {
			return changedIn(content, value => (isOfRepository(value) ? { ...value, repository: named } : value));
		}
		function views_located(references, { repositories }) {
			const byName = new Map(repositories.map(view => [view.part.repository.nameWithOwner, view]));
			return references.flatMap(({ repository, number }) => {
				const view = byName.get(repository);
				return view === undefined ? [] : [[view, number]];
			});
		}
		class ReferenceSet {
			keys;
			constructor(references) {
				this.keys = new Set(references.map(({ repository, number }) => `${repository}#${number}`));
			}
			has({ part }, number) {
				return this.keys.has(`${part.repository.nameWithOwner}#${number}`);
			}
		}
		function referenceTo({ part }, number) {
			return { repository: part.repository.nameWithOwner, number };
		}
		;
		const shared_MAX_REFERENCES = 4;
		const normalised = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
		function shared_grouped(all, keyOf) {
			const groups = new Map();
			for (const one of all) {
				const group = groups.get(keyOf(one));
				if (group === undefined)
					groups.set(keyOf(one), [one]);
				else
					group.push(one);
			}
			return groups;
		}
		function together(all, viewOf, textOf) {
			const keyOf = (one) => {
				const text = textOf(one);
				return text === null ? one : normalised(text);
			};
			const shared = new Map([...shared_grouped(all, keyOf)].filter(([, alike]) => new Set(alike.map(viewOf)).size > 1));
			return all.flatMap((one) => {
				const alike = shared.get(keyOf(one));
				if (alike === undefined)
					return [[one]];
				return alike[0] === one ? [alike] : [];
			});
		}
		function shared_changesOf(all, staysAlone = () => false) {
			return together(all, ([view]) => view, one => {
				const [view, number] = one;
				const entry = view.entries.get(number);
				return entry === undefined || staysAlone(one) ? null : entry.effect.text;
			});
		}
		const repositoriesIn = (change) => new Set(change.map(([view]) => view));
		function distinct(all) {
			return [...new Map(all.map(one => [`${one[0].part.repository.nameWithOwner}#${one[1]}`, one])).values()];
		}
		const namedOf = (all, most = shared_MAX_REFERENCES) => distinct(all).slice(0, most);
		function referencesTo(all, most = shared_MAX_REFERENCES) {
			return listUpTo(most, distinct(all).map(([view, number]) => inRepository(reference(number), view)));
		}
		function shared_changeLine(change, most) {
			const [[view, number]] = change;
			const entry = view.entries.get(number);
			if (entry === undefined)
				return null;
			return (0, domain_page.Z)('item', {
				what: effectText(entry),
				reference: referencesTo(change, most),
				hasAuthor: false,
				author: '',
			});
		}
		;
		function attention_over_requirementOf({ kind, subject, from, to }) {
			return kind === 'requirement' && subject !== undefined ? JSON.stringify([subject, from, to]) : null;
		}
		function sharedRequirements({ repositories }) {
			const all = repositories.flatMap(({ part }) => [...new Set(part.attention.flatMap(one => attention_over_requirementOf(one) ?? []))]);
			return new Set([...shared_grouped(all, one => one)].flatMap(([one, group]) => (group.length > 1 ? [one] : [])));
		}
		function attentionOver(all, described) {
			const shared = sharedRequirements(all);
			const lines = views_located(all.digest.attention, all).flatMap(one => {
				const [view, number] = one;
				const attention = view.part.attention.filter(({ pullRequest }) => pullRequest === number);
				const isShared = attention.some(about => shared.has(attention_over_requirementOf(about) ?? ''));
				const isDescribed = new Set(isShared || described.has(view, number) ? [number] : []);
				return attentionLines({ ...view.part, attention }, isDescribed).map(found => {
					const { values, ...line } = attentionLine(found);
					return { about: one, tellsEffect: found.tellsEffect, line, values: { ...values, reference: '' } };
				});
			});
			const alike = together(lines, ({ about: [view] }) => view, ({ values }) => JSON.stringify(values));
			return alike.map(group => {
				const [{ line, values, tellsEffect }] = group;
				const about = group.map(one => one.about);
				return { about, tellsEffect, line: { ...line, values: { ...values, reference: referencesTo(about) } } };
			});
		}
		;
		const narration_MAX_SENTENCES = { week: 5, repository: 2 };
		const narration_PLACEHOLDER = /\{\{(?:([^{}#\s]{1,140})#)?(\d{1,9})\}\}/g;
		const narration_keyOf = ({ repository, number }) => `${repository}#${number}`;
		function placed(week, all) {
			const references = week.flatMap(({ quotes }) => quotes.map(({ repository, pullRequest: number }) => ({ repository, number })));
			const unique = [...new Map(references.map(one => [narration_keyOf(one), one])).values()];
			const known = unique.filter(one => views_located([one], all).some(([view, number]) => view.entries.has(number)));
			const places = new Map(known.map((one, index) => [narration_keyOf(one), index + 1]));
			const sentences = week.map(({ text, quotes, ...others }) => ({
				...others,
				text: text.replace(narration_PLACEHOLDER, (_, repository, number) => {
					const place = places.get(`${repository}#${number}`);
					return place === undefined ? '' : `{{${place}}}`;
				}),
				quotes: quotes.map(({ repository, pullRequest, ...quote }) => ({
					...quote,
					pullRequest: places.get(narration_keyOf({ repository, number: pullRequest })) ?? 0,
				})),
			}));
			return { sentences, cited: views_located(known, all) };
		}
		function unplaced(content, cited) {
			return changedIn(content, value => {
				const named = value;
				if (named.id !== 'naming' && named.id !== 'quoted')
					return value;
				const at = named.values.reference;
				const found = cited[at.number - 1];
				if (found === undefined)
					return value;
				const [view, number] = found;
				return inRepository({ ...named, values: { ...named.values, reference: reference(number) } }, view);
			});
		}
		function shownOverAll(all, { language }) {
			const narration = all.digest.narration?.language === language ? all.digest.narration : undefined;
			const { sentences, cited } = placed(narration?.week ?? [], all);
			const entries = new Map(cited.flatMap(([view, number], index) => {
				const entry = view.entries.get(number);
				return entry === undefined ? [] : [[index + 1, entry]];
			}));
			const week = shownSentences(sentences, entries, narration_MAX_SENTENCES.week);
			const numberIn = (view, place) => {
				const found = cited[place - 1];
				return found?.[0] === view ? found[1] : undefined;
			};
			return {
				week: unplaced(narratedSentences(week, entries), cited),
				aboveOf: view => week.flatMap(sentence => {
					const quotes = sentence.quotes.flatMap(quote => {
						const number = numberIn(view, quote.pullRequest);
						return number === undefined ? [] : [{ ...quote, pullRequest: number }];
					});
					return quotes.length === 0 ? [] : [{ ...sentence, quotes }];
				}),
				openingOf: ({ part, entries: own }) => {
					const name = part.repository.nameWithOwner;
					const found = narration?.repositories.find(({ repository }) => repository === name);
					return shownSentences(found?.sentences ?? [], own, narration_MAX_SENTENCES.repository);
				},
				notesOf: ({ part, entries: own }) => part.narration?.language === language ? shownNotes(part.narration.notes, own) : new Map(),
			};
		}
		function narratedIn({ repositories }, shown) {
			return new ReferenceSet(repositories.flatMap(view => [...toldIn(shown.aboveOf(view), view.entries), ...shown.notesOf(view).keys()].map(one => referenceTo(view, one))));
		}
		function writingOverAll({ narration, repositories }, language) {
			const inLanguage = (one) => (one?.language === language ? [one] : []);
			const over = inLanguage(narration);
			const parts = repositories.flatMap(part => inLanguage(part.narration));
			const models = [...new Set([...over, ...parts].map(({ model }) => model))];
			if (models.length === 0)
				return null;
			const kept = [
				...over.flatMap(({ week }) => week),
				...over.flatMap(one => one.repositories.flatMap(({ sentences }) => sentences)),
				...parts.flatMap(({ notes }) => notes.flatMap(({ sentences }) => sentences)),
			];
			const setAside = over.reduce((sum, one) => sum + one.setAside.length, 0);
			return { model: models.join(', '), kept: kept.length, setAside };
		}
		;
		const news_MAX_NEWS = 8;
		const MAX_ITEMS = 2;
		function newsFrom(all) {
			const [first] = all;
			const [[view]] = first;
			const repositories = repositoriesIn(first).size;
			if (repositories > 1)
				return { repositories, changes: all.slice(0, MAX_ITEMS) };
			const numbers = all.map(([[, number]]) => number);
			return { view, items: items_itemsOf(numbers, view.part).slice(0, MAX_ITEMS) };
		}
		function news_newsOf(all, narrated = new ReferenceSet([])) {
			const changes = shared_changesOf(views_located(all.digest.highlights, all), one => narrated.has(...one));
			const keyOf = (change) => JSON.stringify([...repositoriesIn(change)].map(({ part }) => part.repository.nameWithOwner).sort(order.n6));
			return [...shared_grouped(changes, keyOf).values()].slice(0, news_MAX_NEWS).map(newsFrom);
		}
		function locatedIn(news, isNamed) {
			if ('view' in news)
				return news.items.flatMap(item => locatedOf(item, news.view));
			return news.changes.flatMap(change => (isNamed ? namedOf(change) : change));
		}
		const locatedOf = (item, view) => numbersIn(item).map((number) => [view, number]);
		function firstIn(news) {
			if ('view' in news)
				return news.items.slice(0, 1).flatMap(item => locatedOf(item, news.view));
			return news.changes[0] ?? [];
		}
		function firstLine(news) {
			if ('view' in news) {
				const [item] = news.items;
				const line = item === undefined ? null : item_itemLine(item, news.view.entries, { names: false });
				return line === null ? null : inRepository(line, news.view);
			}
			const [change] = news.changes;
			return change === undefined ? null : shared_changeLine(change);
		}
		;
		function ofReverts({ repositories }) {
			return repositories.flatMap(view => view.part.pullRequests
				.filter(({ outcome }) => !(0, domain_standing.Ed)(outcome) || (0, domain_standing.Py)(outcome))
				.map(({ number }) => referenceTo(view, number)));
		}
		function ofNews(all, options, isNamed) {
			const shown = shownOverAll(all, options);
			return [
				...all.repositories.flatMap(view => toldIn(shown.aboveOf(view), view.entries).map(number => referenceTo(view, number))),
				...news_newsOf(all, narratedIn(all, shown))
					.flatMap(news => locatedIn(news, isNamed))
					.map(one => referenceTo(...one)),
			];
		}
		function describedAbove(all, options) {
			const has = (id) => options.sections.includes(id);
			const news = describedInNews(all, options);
			const ofAttention = has('attention')
				? attentionOver(all, news)
					.slice(0, MAX_ATTENTION_LINES)
					.filter(({ tellsEffect }) => tellsEffect)
					.flatMap(({ about }) => namedOf(about))
					.map(one => referenceTo(...one))
				: [];
			return new ReferenceSet([
				...(has('this-week') ? ofNews(all, options, true) : []),
				...(has('reverted') ? ofReverts(all) : []),
				...ofAttention,
			]);
		}
		function describedInNews(all, options) {
			const news = options.sections.includes('this-week') ? ofNews(all, options, false) : [];
			return new ReferenceSet([...news, ...(options.sections.includes('reverted') ? ofReverts(all) : [])]);
		}
		;
		const attention_attention = {
			id: 'attention',
			compose: (all, options) => {
				const lines = attentionOver(all, describedInNews(all, options)).map(({ line }) => line);
				return lines.length === 0 ? null : foldedAfter(MAX_ATTENTION_LINES, lines);
			},
		};
		var organization = __webpack_require__(4814);
		;
		function revertedOf({ statistics: { reverted } }) {
			return reverted_count_revertedCount(reverted.ofPeriod.length, reverted.relanded.length);
		}
		function reverted_count_revertedOver({ totals, repositories }) {
			const relanded = repositories.reduce((sum, { statistics }) => sum + statistics.reverted.relanded.length, 0);
			return reverted_count_revertedCount(totals.reverted, relanded);
		}
		;
		const MAX_NAMES = 30;
		const MAX_RELEASES = { inAll: 12, ofOne: 2 };
		const nameOf = ({ named }) => values_fullName(named.name, named.url);
		function header_period({ name: owner, period: { week, firstDay, lastDay, timeZone } }) {
			return (0, domain_page.Z)('period', {
				repository: values_fullName(owner),
				isWeek: week !== null,
				week: values_name(week ?? ''),
				days: { type: 'days', first: firstDay, last: lastDay },
				timeZone: values_name(timeZone),
				hasBase: false,
				base: '',
			});
		}
		function organization_header_nothingMerged({ digest }) {
			const { repositories, period: of } = digest;
			if (!(0, recognition.f)(digest) || repositories.some(({ completeness }) => completeness.expected > 0))
				return null;
			return (0, domain_page.Z)('nothing-merged', { isSoFar: of.asOf !== null, soFar: values_instant(of.asOf ?? of.end) });
		}
		function header_figures({ digest }) {
			const { totals, period: of } = digest;
			if (totals.repositories === 0)
				return null;
			return (0, domain_page.Z)('organization-figures', {
				n: totals.pullRequests,
				withMerges: totals.withMerges,
				repositories: totals.repositories,
				isInAll: totals.withMerges === totals.repositories,
				trend: comparedWith(digest),
				difference: digest.trends?.merged?.difference ?? 0,
				people: totals.people,
				bots: totals.bots,
				...reverted_count_revertedOver(digest),
				isSoFar: of.asOf !== null,
				soFar: values_instant(of.asOf ?? of.end),
			});
		}
		function releases({ repositories }) {
			const named = repositories.map(({ part, named: of }) => (part.releases ?? []).map(({ version }) => (0, domain_page.Z)('release', { repository: values_name(of.name), version: values_name(version) })));
			const all = [
				...named.flatMap(own => own.slice(0, MAX_RELEASES.ofOne)),
				...named.flatMap(own => own.slice(MAX_RELEASES.ofOne)),
			];
			return all.length === 0 ? null : (0, domain_page.Z)('releases', { releases: listUpTo(MAX_RELEASES.inAll, all) });
		}
		function missingName({ repository, file }, digest) {
			return repository === null ? path(file ?? '') : values_fullName(shownName(repository, digest));
		}
		function header_incomplete({ digest, repositories }) {
			const missing = organization.Hn.flatMap(reason => {
				const ofReason = digest.missing.filter(one => one.reason === reason);
				if (ofReason.length === 0)
					return [];
				const each = new Map(ofReason.map(one => [one.repository ?? one.file, one])).values();
				const names = Array.from(each, one => missingName(one, digest));
				return [(0, domain_page.Z)('missing-digests', { reason, n: names.length, names: listUpTo(MAX_NAMES, names) })];
			});
			const lacking = repositories.filter(({ part }) => part.completeness.notGathered > 0);
			const lines = lacking.slice(0, MAX_NAMES).map(view => {
				const { gathered, expected } = view.part.completeness;
				return (0, domain_page.Z)('repository-not-complete', { repository: nameOf(view), gathered, expected });
			});
			const inPart = repositories.filter(({ part }) => part.completeness.readInPart > 0);
			const cut = inPart
				.slice(0, MAX_NAMES)
				.map(view => (0, domain_page.Z)('repository-read-in-part', { repository: nameOf(view), n: view.part.completeness.readInPart }));
			const all = [...missing, ...lines, ...cut];
			if (all.length === 0)
				return null;
			return {
				lead: (0, domain_page.Z)('organization-not-complete', {}),
				missing: all,
				truncated: null,
				unread: null,
			};
		}
		function header_noneRecognised({ repositories }) {
			const views = repositories.filter(({ part }) => (0, recognition.l)(part.completeness));
			if (views.length === 0)
				return [];
			return [(0, domain_page.Z)('none-recognised-in', { n: views.length, repositories: header_namesOf(views) })];
		}
		function fromClones({ repositories }) {
			const clones = repositories.filter(({ part }) => part.completeness.clone !== undefined);
			if (clones.length === 0)
				return [];
			const isAll = clones.length === repositories.length;
			return [(0, domain_page.Z)('organization-clones', { isAll, repositories: listUpTo(MAX_NAMES, clones.map(nameOf)) })];
		}
		const header_header = {
			id: 'header',
			compose: view => ({
				period: header_period(view.digest),
				nothing: organization_header_nothingMerged(view),
				unrecognised: null,
				figures: header_figures(view),
				releases: releases(view),
				incomplete: header_incomplete(view),
				notes: [...header_noneRecognised(view), ...fromClones(view)],
			}),
		};
		function header_namesOf(views) {
			return views.length > MAX_NAMES ? listUpTo(MAX_NAMES, views.map(nameOf)) : list(views.map(nameOf));
		}
		;
		const MIN_REPOSITORIES = 3;
		const in_common_MAX_LINES = 5;
		const in_common_MAX_NAMED = 20;
		function changesInCommon(repositories, isElsewhere) {
			const alone = repositories.flatMap(view => items_itemsOf(view.part.effects.filter(number => !isElsewhere(view, number)), view.part).flatMap(({ lead, others }) => (others.length === 0 ? [[view, lead]] : [])));
			return shared_changesOf(alone)
				.filter(change => repositoriesIn(change).size >= MIN_REPOSITORIES)
				.sort((one, other) => repositoriesIn(other).size - repositoriesIn(one).size)
				.slice(0, in_common_MAX_LINES);
		}
		function namedInCommon(changes) {
			return new ReferenceSet(changes.flatMap(change => namedOf(change, in_common_MAX_NAMED)).map(one => referenceTo(...one)));
		}
		function groupInCommon(changes) {
			if (changes.length === 0)
				return [];
			const lines = changes.flatMap(change => shared_changeLine(change, in_common_MAX_NAMED) ?? []);
			return [{ lead: (0, domain_page.Z)('in-common', {}), narrated: null, lines, more: null }];
		}
		;
		const organization_changes_MAX_LINES = [
			[20, 5],
			[12, 4],
			[6, 3],
			[0, 2],
		];
		const changes_MAX_RELEASES = 4;
		const MAX_GROUPS = 60;
		function lead({ part, named }) {
			return (0, domain_page.Z)('repository-merges', {
				repository: values_fullName(named.name, part.report ?? named.url),
				n: part.statistics.totals.pullRequests.length,
				by: authorsOf(part),
				people: part.people,
				bots: part.bots,
				...revertedOf(part),
			});
		}
		function changes_minorCount({ kind, pullRequests }, { releases = [] }) {
			const count = (0, domain_page.Z)('minor', { kind, n: pullRequests.length });
			if (kind !== 'release' || releases.length === 0)
				return count;
			return noted(count, listUpTo(changes_MAX_RELEASES, pullRequests.map(reference)));
		}
		function restLine({ part }, described) {
			const isDescribed = new Set(described);
			const left = (numbers) => numbers.filter(number => !isDescribed.has(number));
			const minor = part.minor.map(one => ({ ...one, pullRequests: left(one.pullRequests) }));
			const others = left(part.statistics.totals.pullRequests).length - minor.flatMap(one => one.pullRequests).length;
			const counts = [
				...(others > 0 ? [(0, domain_page.Z)('more-changes', { n: others })] : []),
				...minor.filter(({ pullRequests }) => pullRequests.length > 0).map(one => changes_minorCount(one, part)),
			];
			if (counts.length === 0)
				return [];
			const all = list(counts, 'dot');
			return [described.length === 0 ? (0, domain_page.Z)('counted', { counts: all }) : (0, domain_page.Z)('also', { counts: all })];
		}
		function narratedOf(view, shown) {
			return new Set([...toldIn(shown.openingOf(view), view.entries), ...shown.notesOf(view).keys()]);
		}
		function group(view, isDescribed, shown) {
			const { part, entries } = view;
			const isNews = (sentence) => toldIn([sentence], entries).some(one => !isDescribed(view, one));
			const opening = shown.openingOf(view).filter(isNews);
			const told = new Set(toldIn(opening, entries));
			const notes = shown.notesOf(view);
			const noteOf = (number) => {
				const note = inBrief(notes.get(number) ?? []);
				return told.has(number) ? leftBelow(note, opening) : note;
			};
			const isAbove = (number) => isDescribed(view, number) || (told.has(number) && noteOf(number).length === 0);
			const [, most = 2] = organization_changes_MAX_LINES.find(([least]) => part.statistics.totals.pullRequests.length >= least) ?? [];
			const above = part.pullRequests.map(({ number }) => number).filter(isAbove);
			const all = items_itemsOf(part.effects.filter(number => !isAbove(number)), part);
			const isOneMore = all.length === most + 1 && restLine(view, [...all.flatMap(numbersIn), ...above]).length === 0;
			const items = isOneMore ? all : all.slice(0, most);
			const lines = items.flatMap(item => notedLine(item, noteOf(item.lead), entries, {}) ?? []);
			const counts = [
				...restLine(view, [...items.flatMap(numbersIn), ...above]),
				...(above.length === 0 ? [] : [(0, domain_page.Z)('listed-above', { evidence: evidence(above) })]),
			];
			const narrated = paragraph(narratedSentences(opening, entries));
			const isBrief = narrated === null && lines.length === 0 && counts.length === 1;
			const content = isBrief
				? { lead: list([lead(view), ...counts], 'dot'), narrated, lines: [], more: null }
				: { lead: lead(view), narrated, lines: [...lines, ...counts], more: null };
			return inRepository(content, view);
		}
		function quiet({ repositories }) {
			const views = repositories.filter(({ part }) => isQuiet(part));
			return views.length === 0 ? null : (0, domain_page.Z)('quiet-repositories', { repositories: header_namesOf(views) });
		}
		const isQuiet = ({ statistics, completeness }) => statistics.totals.pullRequests.length === 0 && completeness.expected === 0 && !(0, recognition.l)(completeness);
		const changes_changes = {
			id: 'changes',
			compose: (all, options) => {
				const above = describedAbove(all, options);
				const shown = shownOverAll(all, options);
				const busy = all.repositories.filter(({ part }) => part.statistics.totals.pullRequests.length > 0);
				const narrated = new Map(busy.map(view => [view, narratedOf(view, shown)]));
				const common = changesInCommon(busy, (view, number) => above.has(view, number) || (narrated.get(view)?.has(number) ?? false));
				const inCommon = namedInCommon(common);
				const isDescribed = (view, number) => above.has(view, number) || inCommon.has(view, number);
				const line = quiet(all);
				if (busy.length === 0 && line === null)
					return null;
				return {
					groups: [...groupInCommon(common), ...busy.slice(0, MAX_GROUPS).map(view => group(view, isDescribed, shown))],
					minor: null,
					list: null,
					quiet: line,
				};
			},
		};
		;
		function details_figures({ part, named }) {
			const { totals } = part.statistics;
			const [merged, byBots] = [totals.pullRequests.length, totals.byBots.length];
			return (0, domain_page.Z)('repository-figures', {
				repository: values_fullName(named.name, part.report ?? named.url),
				hasMerges: merged > 0 ? 'yes' : (0, recognition.l)(part.completeness) ? 'unknown' : 'no',
				n: merged,
				people: part.people,
				bots: byBots === 0 ? 'none' : byBots === merged ? 'all' : 'some',
				byBots,
				...revertedOf(part),
				pushes: part.pushes,
				additions: totals.additions,
				deletions: totals.deletions,
			});
		}
		const details_details = {
			id: 'details',
			compose: ({ repositories }) => repositories.length === 0
				? null
				: { repositories: { lines: linesUpTo(LINES_PER_FOLD, repositories.map(details_figures)) } },
		};
		;
		const footer_footer = {
			id: 'footer',
			compose: ({ digest }) => {
				const inJson = (0, domain_page.Z)('in-json-each', {});
				const madeBy = (0, domain_page.Z)('made-by', { version: values_name(digest.generator.version) });
				return {
					note: paragraph([inJson, madeBy]),
					noteOnRedirects: paragraph([inJson, (0, domain_page.Z)('redirected', {}), madeBy]),
				};
			},
		};
		;
		const people_MAX_NEWCOMERS = 30;
		const MIN_PULL_REQUESTS = 12;
		function people_newcomers(digest) {
			const { newContributors } = digest;
			if (newContributors.length === 0)
				return null;
			const people = newContributors.map(one => {
				const names = one.repositories.map(({ repository }) => values_name(shownName(repository, digest)));
				return (0, domain_page.Z)('newcomer', { author: author(one.author), repositories: list(names) });
			});
			return (0, domain_page.Z)('first-contributions', { n: people.length, people: listUpTo(people_MAX_NEWCOMERS, people) });
		}
		function people_mostActive(digest) {
			const { mostActive: found, totals } = digest;
			if (found === undefined || totals.pullRequests < MIN_PULL_REQUESTS)
				return null;
			const isAll = (by, all) => digest.authors.some(({ author: one, repositories: [only] }) => (0, pull_request.tU)(one) === (0, pull_request.tU)(by) && only?.pullRequests.length === all);
			const leaders = found.authors.map(({ author: by, pullRequests, repository }) => (0, domain_page.Z)('leader', {
				author: author(by),
				n: pullRequests,
				where: repository === undefined ? 'several' : isAll(by, pullRequests) ? 'all' : 'most',
				area: values_name(repository === undefined ? '' : shownName(repository, digest)),
			}));
			const { half } = found;
			return paragraph([
				(0, domain_page.Z)('most-active', { leaders: list(leaders) }),
				half === undefined || half.listed ? null : (0, domain_page.Z)('half-authored', { n: half.people, people: totals.people }),
			]);
		}
		const organization_people_people = {
			id: 'people',
			compose: ({ digest }) => {
				const text = paragraph([people_newcomers(digest), people_mostActive(digest)]);
				return text === null ? null : { text };
			},
		};
		;
		function pullRequestsOver({ repositories }) {
			return repositories.flatMap(view => {
				const { allPullRequests: pullRequests, areas } = view.part;
				const repository = values_name(view.named.name);
				return rowsOf({ pullRequests, areas }).map(row => ({ ...inRepository(row, view), repository }));
			});
		}
		;
		const organization_reverted_MAX_LINES = 10;
		const MAX_OF_ONE = 4;
		const reverted_reverted = {
			id: 'reverted',
			compose: ({ repositories }) => {
				const lines = repositories.map(view => revertedLines(view.part).map(line => inRepository(line, view)));
				const all = [...lines.flatMap(own => own.slice(0, MAX_OF_ONE)), ...lines.flatMap(own => own.slice(MAX_OF_ONE))];
				return all.length === 0 ? null : foldedAfter(organization_reverted_MAX_LINES, all);
			},
		};
		;
		const second_look_secondLook = {
			id: 'second-look',
			compose: all => {
				const looks = views_located(all.digest.secondLook, all).flatMap(([view, number], index) => {
					const found = view.part.secondLook.find(({ pullRequest }) => pullRequest === number);
					const line = found === undefined ? null : look(found, index + 1, view.entries);
					return line === null ? [] : [inRepository(line, view)];
				});
				return looks.length === 0 ? null : { looks, actions: [] };
			},
		};
		;
		function bulletOf(news, shown) {
			if ('changes' in news) {
				const lines = news.changes.flatMap(change => shared_changeLine(change) ?? []);
				const area = (0, domain_page.Z)('repositories', { n: news.repositories });
				return { text: (0, domain_page.Z)('news', { hasArea: true, area, items: list(lines, 'semicolon') }) };
			}
			const { view, items } = news;
			const week = shown.aboveOf(view);
			const above = new Set(toldIn(week, view.entries));
			const narration = { entries: view.entries, notes: shown.notesOf(view), week, above };
			return inRepository(bullet(view.named.name, items, narration), view);
		}
		const this_week_thisWeek = {
			id: 'this-week',
			compose: (all, options) => {
				const shown = shownOverAll(all, options);
				const news = news_newsOf(all, narratedIn(all, shown)).flatMap(one => bulletOf(one, shown) ?? []);
				return shown.week.length + news.length === 0 ? null : { narrated: shown.week, news };
			},
		};
		;
		function leftOut({ digest, repositories }) {
			const views = repositories.filter(({ part }) => digest.withoutWeeks?.includes(part.repository.nameWithOwner));
			return views.length === 0 ? null : (0, domain_page.Z)('weeks-left-out', { repositories: header_namesOf(views) });
		}
		const trend_trend = {
			id: 'trend',
			compose: (all, { charts }) => {
				const { digest } = all;
				const shown = digest.weeks.filter(({ week }) => digest.trendWeeks?.includes(week));
				const line = paragraph([shown.length === 0 ? null : merged(digest), leftOut(all)]);
				if (shown.length === 0)
					return line === null ? null : { line, chart: null, weeks: null };
				return { line, chart: charts ? chart(shown) : null, weeks: weekMerges(shown) };
			},
		};
		;
		const notification_MAX_LINES = 3;
		const notification_firstOf = (all) => list(all.slice(0, notification_MAX_LINES), 'semicolon');
		function organization_notification_reverted({ repositories }) {
			const items = repositories.flatMap(view => view.part.pullRequests
				.filter(({ outcome }) => (0, domain_standing.sE)(outcome))
				.map(entry => inRepository((0, domain_page.Z)('item', {
				what: effectText(entry),
				reference: reference(entry.number),
				hasAuthor: false,
				author: '',
			}), view)));
			if (items.length === 0)
				return [];
			return [(0, domain_page.Z)('notify-reverted', { n: items.length, isCut: items.length > notification_MAX_LINES, items: notification_firstOf(items) })];
		}
		function composeOrganizationNotification(digest) {
			const all = views_viewOf(digest);
			const news = news_newsOf(all).slice(0, notification_MAX_LINES);
			const lines = news.flatMap(one => firstLine(one) ?? []);
			const described = new ReferenceSet(news.flatMap(firstIn).map(one => referenceTo(...one)));
			const attention = attentionOver(all, described).map(({ line }) => line);
			const isCut = attention.length > notification_MAX_LINES;
			return [
				...(digest.missing.length > 0 ? [[(0, domain_page.Z)('notify-missing', { n: digest.missing.length })]] : []),
				...(lines.length > 0 ? [[(0, domain_page.Z)('notify-new', { items: list(lines, 'semicolon') })]] : []),
				...(attention.length > 0
					? [[(0, domain_page.Z)('notify-attention', { n: attention.length, isCut, items: notification_firstOf(attention) })]]
					: []),
				...organization_notification_reverted(all).map(line => [line]),
			];
		}
		;
		const organization_SECTIONS = {
			'this-week': this_week_thisWeek,
			attention: attention_attention,
			reverted: reverted_reverted,
			changes: changes_changes,
			'second-look': second_look_secondLook,
			people: organization_people_people,
			trend: trend_trend,
			details: details_details,
		};
		const organization_MAX_OWNERS = 2;
		function organization_subjectOf({ name: owners, totals, missing }) {
			const n = totals.withMerges;
			if (owners.split(', ').length > organization_MAX_OWNERS)
				return (0, domain_page.Z)('repositories', { n: n > 0 ? n : totals.repositories + missing.length });
			return n === 0 ? values_fullName(owners) : (0, domain_page.Z)('repositories-of', { n, owners: values_fullName(owners) });
		}
		function organization_composeOrganizationTitle(digest) {
			const { period, totals } = digest;
			const { firstDay, lastDay, week } = period;
			const values = {
				week: values_name((0, domain_period.D)(period)),
				repository: organization_subjectOf(digest),
				days: { type: 'days', first: firstDay, last: lastDay },
				merged: (0, domain_page.Z)('merged-count', { n: totals.pullRequests }),
			};
			return {
				statement: (0, domain_page.Z)('title', {
					kind: (0, recognition.f)(digest) ? 'empty' : week === null ? 'period' : 'week',
					isOverSeveral: true,
					...values,
				}),
				placeholders: { ...values, 'first-day': values_name(firstDay), 'last-day': values_name(lastDay) },
			};
		}
		function composeOrganization(digest, options) {
			const view = views_viewOf(digest);
			const sections = [header_header, ...options.sections.map(id => organization_SECTIONS[id]), footer_footer].flatMap(section => {
				const content = section.compose(view, options);
				return content === null ? [] : [{ id: section.id, content }];
			});
			return {
				title: organization_composeOrganizationTitle(digest),
				peopleBy: digest.repositories.every(({ source }) => source === 'github') ? 'login' : 'name',
				timeZone: digest.period.timeZone,
				repositoryUrl: null,
				repositories: view.repositories.map(({ named }) => named),
				sections: withEvidence(sections, writingOverAll(digest, options.language)),
				pullRequests: pullRequestsOver(view),
			};
		}
		;
		const AUTHORITY = 'github.com,2026';
		const PROJECT = 'merge-digest';
		const tags_MAX_LENGTH = 200;
		const encoded = (name) => encodeURIComponent(name.slice(0, tags_MAX_LENGTH).toWellFormed().toLowerCase());
		const tag = (parts) => `tag:${AUTHORITY}:${[PROJECT, ...parts].join('/')}`;
		const tags_namesOf = (name) => name.split('/').map(encoded);
		function tags_subjectOf({ kind, host, name }) {
			return [kind, encoded(host ?? ''), ...tags_namesOf(name)];
		}
		function tags_tagOfDigest(entry) {
			const { baseBranch, period } = entry;
			const base = baseBranch === null ? [] : ['into', encoded(baseBranch)];
			return tag([...tags_subjectOf(entry), ...base, encodeURIComponent(periodId(period))]);
		}
		function tags_tagOfFeed(subjects) {
			const [first] = subjects;
			if (subjects.length === 1 && first !== undefined)
				return tag(['feed', ...tags_subjectOf(first)]);
			const owners = new Set(subjects.map(({ name }) => name.split('/')[0] ?? ''));
			return tag(['feed', 'several', ...[...owners].map(encoded).sort().slice(0, 10)]);
		}
		const tags_subjectKey = (entry) => tags_subjectOf(entry).join('/');
		;
		const MAX_HIGHLIGHTS = 3;
		const MAX_LOOKED_AT = 20;
		const MAX_NAME_LENGTH = 140;
		const entry_NAMING = { names: false };
		function heading({ week, firstDay, lastDay }, base) {
			return statement('site-digest', {
				isWeek: week !== null,
				week: name(week ?? ''),
				days: { type: 'days', first: firstDay, last: lastDay },
				hasBase: base !== null,
				base: name(base ?? ''),
			});
		}
		function entry_figures(n, people, reverted, { asOf, end }) {
			return statement('site-figures', { n, people, ...reverted, isSoFar: asOf !== null, soFar: instant(asOf ?? end) });
		}
		function hostOf(url) {
			return url !== null && URL.canParse(url) ? new URL(url).host : null;
		}
		function entryOfRepository(digest) {
			const { repository, period, statistics, completeness, baseBranch, highlights } = digest;
			const { totals, authors, reverted } = statistics;
			const entries = entriesByNumber(digest);
			return {
				kind: 'repository',
				name: repository.nameWithOwner.slice(0, MAX_NAME_LENGTH),
				host: hostOf(repository.url),
				baseBranch,
				period,
				privateRepositories: repository.isPrivate === true ? [repository.nameWithOwner] : [],
				title: composeTitle(digest).statement,
				heading: heading(period, baseBranch),
				figures: nothingMerged(digest) ??
					noneRecognised(completeness) ??
					entry_figures(totals.pullRequests.length, authors.length, revertedCount(reverted.ofPeriod.length, reverted.relanded.length), period),
				incomplete: incompleteness(completeness),
				highlights: itemsOf(highlights.slice(0, MAX_LOOKED_AT), digest)
					.flatMap(item => itemLine(item, entries, entry_NAMING) ?? [])
					.slice(0, MAX_HIGHLIGHTS),
			};
		}
		function highlightsOver(view) {
			return changesOf(located(view.digest.highlights.slice(0, MAX_LOOKED_AT), view))
				.flatMap(change => changeLine(change) ?? [])
				.slice(0, MAX_HIGHLIGHTS);
		}
		function entryOfOrganization(digest) {
			const { period, totals, missing, repositories } = digest;
			const view = viewOf(digest);
			const isIncomplete = missing.length > 0 || repositories.some(({ completeness }) => completeness.notGathered > 0);
			return {
				kind: 'organization',
				name: digest.name.slice(0, MAX_NAME_LENGTH),
				host: hostOf(repositories[0]?.repository.url ?? null),
				baseBranch: null,
				period,
				privateRepositories: repositories.flatMap(({ repository: { isPrivate, nameWithOwner } }) => isPrivate === true ? [nameWithOwner] : []),
				title: composeOrganizationTitle(digest).statement,
				heading: heading(period, null),
				figures: nothingMergedAnywhere(view) ?? entry_figures(totals.pullRequests, totals.people, revertedOver(digest), period),
				incomplete: isIncomplete ? statement('organization-not-complete', {}) : null,
				highlights: highlightsOver(view),
			};
		}
		function composeSiteEntry(digest) {
			return 'kind' in digest ? entryOfOrganization(digest) : entryOfRepository(digest);
		}
		;
		const MAX_LISTED = 520;
		const MAX_IN_FEED = 50;
		const byTime = (a, b) => compareText(b.entry.period.end, a.entry.period.end) ||
			compareText(b.entry.period.start, a.entry.period.start) ||
			compareText(a.entry.name, b.entry.name) ||
			compareText(a.file, b.file);
		const yearOf = ({ period }) => period.lastDay.slice(0, 4);
		function groupedBy(all, keyOf) {
			const groups = new Map();
			for (const placed of all) {
				const key = keyOf(placed.entry);
				const group = groups.get(key);
				if (group === undefined)
					groups.set(key, [placed]);
				else
					group.push(placed);
			}
			return [...groups.values()];
		}
		const bySubject = (a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name);
		function groupsOf(listed, isOne) {
			if (isOne) {
				return groupedBy(listed, yearOf).flatMap(entries => entries.slice(0, 1).map(({ entry }) => ({ name: yearOf(entry), entries })));
			}
			return groupedBy(listed, subjectKey)
				.flatMap(entries => entries.slice(0, 1).map(({ entry }) => ({ entry, entries })))
				.sort((a, b) => bySubject(a.entry, b.entry))
				.map(({ entry, entries }) => ({ name: entry.name, entries }));
		}
		const olderThan = (all, max) => all.length > max ? statement('site-older', { n: all.length - max }) : null;
		function site_distinct(all) {
			const first = new Map();
			const repeated = [];
			for (const placed of all) {
				const id = tagOfDigest(placed.entry);
				if (first.has(id))
					repeated.push(placed);
				else
					first.set(id, placed);
			}
			const entries = [...first].map(([id, placed]) => {
				const { asOf, end } = placed.entry.period;
				return { id, updated: asOf ?? end, placed };
			});
			return { entries, repeated };
		}
		function composeSite(given) {
			const all = [...given].sort(byTime);
			const subjects = groupedBy(all, subjectKey).flatMap(([first]) => (first === undefined ? [] : [first.entry]));
			const isOne = subjects.length === 1;
			const { entries, repeated } = site_distinct(all);
			return {
				title: statement('site-title', { isOne, name: fullName(subjects[0]?.name ?? '') }),
				count: statement('site-count', { n: all.length }),
				index: {
					groups: groupsOf(all.slice(0, MAX_LISTED), isOne),
					older: olderThan(all, MAX_LISTED),
				},
				feed: {
					id: tagOfFeed(subjects),
					updated: entries.reduce((last, { updated }) => (updated > last ? updated : last), entries[0]?.updated ?? ''),
					entries: entries.slice(0, MAX_IN_FEED),
					older: olderThan(entries, MAX_IN_FEED),
				},
				repeated,
			};
		}
		;
		function compose(digest, options) {
			const sections = sectionsOf(options.sections).flatMap(section => {
				const content = section.compose(digest, options);
				return content === null ? [] : [{ id: section.id, content }];
			});
			return {
				title: title_composeTitle(digest),
				peopleBy: digest.source === 'github' ? 'login' : 'name',
				timeZone: digest.period.timeZone,
				repositoryUrl: digest.repository.url,
				sections: withEvidence(sections, digest.narration === undefined ? null : writingOf(digest.narration)),
				pullRequests: rowsOf(digest),
			};
		}
	}),
	6720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => (firstTexts),
			Q: () => (BOUNDS)
		});
		const BOUNDS = {
			posts: 5,
			lookUps: 300,
			references: 100,
			perPullRequest: 100,
			files: 3_000,
			listBytes: 20_000,
			pathBytes: 250_000,
			evidence: 50,
			evidenceBytes: 4_000,
			pushes: 500,
		};
		function firstTexts(all, max, maxBytes, textOf) {
			const encoder = new TextEncoder();
			let bytes = 0;
			const end = all.findIndex((one, index) => {
				bytes += encoder.encode(textOf(one)).length;
				return index > 0 && (index >= max || bytes > maxBytes);
			});
			return end === -1 ? [...all] : all.slice(0, end);
		}
	}),
	8796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fj: () => (MAX_FRAGMENT_LENGTH),
			Ic: () => (fragmentFormat),
			be: () => (MAX_FRAGMENTS)
		});
		const TYPES = 'features?|feat|bug|bugfix|fix|fixed|doc|docs|removal|deprecation|deprecated|breaking|misc|changed?|added|security|api|enhancement|improvement|perf|performance|significant|new_feature|expired|compatibility|highlight|general|internal';
		const PATHS = [
			[/(?:^|\/)\.changeset\/(?!README\.md$)[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)_?release-content\/(?:[^/]+\/)+[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)newsfragments\/(?!template)[^/]+\.[a-z_]+(?:\.\d+)?(?:\.(?:rst|md|txt))?$/i, 'prose'],
			[
				new RegExp(`(?:^|/)(?:news|changes|changelog|changelog\\.d|upcoming_changes(?:/[\\w.-]+)?|docs/release-notes)/[^/]+\\.(?:${TYPES})(?:\\.\\d+)?(?:\\.(?:rst|md|txt))?$`, 'i'),
				'prose',
			],
			[/^doc\/changes\/(?:added|changed|fixed)\/[^/]+\.md$/, 'prose'],
			[/(?:^|\/)docs\/release[-_]?notes\/(?!v?\d+\.\d+|index\.|template)[^/]+\.(?:rst|md)$/i, 'prose'],
			[/(?:^|\/)(?:releasenotes\/notes|changelogs\/fragments)\/[^/]+\.ya?ml$/, 'yaml'],
			[/(?:^|\/)(?:\.changes\/unreleased|\.chloggen|pending_changelogs)\/(?!template\.)[^/]+\.ya?ml$/i, 'yaml'],
			[/(?:^|\/)\.changelog\/_?\d+\.txt$/, 'release-note-block'],
			[/(?:^|\/)CHANGELOG\.md$/i, 'changelog'],
		];
		function fragmentFormat(path) {
			return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
		}
		const MAX_FRAGMENTS = 5;
		const MAX_FRAGMENT_LENGTH = 4_000;
	}),
	1450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => (statement),
			q: () => (OBJECT)
		});
		const OBJECT = '\ufffc';
		function statement(id, values) {
			return { type: 'statement', id, values };
		}
	}),
	2263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => (readInPart)
		});
		function readInPart({ filesTruncated, filesUnread = [] }) {
			return new Set([...filesTruncated, ...filesUnread]).size;
		}
	}),
	9914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => (isEmptyOverAll),
			l: () => (namesNone)
		});
		function namesNone({ clone }) {
			return clone !== undefined && clone.recognised === 0 && (clone.commits > 0 || clone.maybeStale === true);
		}
		function isEmptyOverAll({ totals, missing, repositories }) {
			const isKnown = missing.length === 0 && !repositories.some(({ completeness }) => namesNone(completeness));
			return totals.pullRequests === 0 && isKnown;
		}
	}),
	1184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => (repeatedKeys)
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		function repeatedKeys(document) {
			const repeated = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
				Map(_, { items }) {
					const known = new Set();
					for (const { key } of items) {
						if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))
							continue;
						if (known.has(key.value))
							repeated.push(key);
						known.add(key.value);
					}
				},
			});
			return repeated;
		}
	}),
	7494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => (isWrittenByHand)
		});
		const CHANGED_ALONG = new Set([
			'lock',
			'generated',
			'vendored',
			'version',
			'manifest',
		]);
		function isWrittenByHand({ kind }) {
			return !CHANGED_ALONG.has(kind);
		}
	}),
	2938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => (analysisOptions)
		});
		var _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
		var _settings_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9745);
		function analysisOptions(settings, opened, ports) {
			return {
				version: ports.version,
				source: ports.source.id,
				repository: opened.repository,
				period: settings.period,
				baseBranch: settings.base,
				codeowners: opened.codeowners,
				exclusions: {
					author: (0, _settings_patterns_js__WEBPACK_IMPORTED_MODULE_1__.W)(settings.excludeAuthors),
					label: (0, _settings_patterns_js__WEBPACK_IMPORTED_MODULE_1__.M)(settings.excludeLabels),
					path: (0, _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.kZ)(settings.excludePaths),
					bots: settings.bots === 'exclude',
				},
				isBotAuthor: (0, _settings_patterns_js__WEBPACK_IMPORTED_MODULE_1__.W)(settings.botAuthors),
				botsApart: settings.bots === 'apart',
				modules: settings.modules,
				assessment: settings,
				highlights: settings.highlights,
				measured: settings.measured,
			};
		}
	}),
	310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => (digestOf)
		});
		var analyze = __webpack_require__(2728);
		var globs = __webpack_require__(2319);
		var messages = __webpack_require__(3950);
		var patterns = __webpack_require__(9745);
		;
		const HOW_IT_IS_WRITTEN = {
			'exclude-authors': 'A pattern is a login, and `*` in it stands for any characters.',
			'bot-authors': 'A pattern is a login, or a name in commits, and `*` in it stands for any characters.',
			'exclude-labels': 'A pattern is the whole name of a label, and `*` in it stands for any characters.',
			'exclude-paths': 'A pattern is matched from the root of the repository: `docs/**` is a folder, `**/*.lock` any file.',
		};
		function unmatchedExclusions(settings, pullRequests) {
			const people = pullRequests.flatMap(({ author, coAuthors }) => author === null ? coAuthors : [author, ...coAuthors]);
			const authors = people.map(({ login, name }) => login ?? name);
			const reviewers = pullRequests.flatMap(({ reviews = [] }) => reviews.flatMap(({ author }) => author ?? []));
			const names = [...people, ...reviewers].flatMap(({ login, name }) => [login ?? name, name]);
			const labels = pullRequests.flatMap(pullRequest => pullRequest.labels ?? []);
			const knowsLabels = pullRequests.some(pullRequest => pullRequest.labels !== undefined);
			const paths = pullRequests.flatMap(({ files }) => files.map(({ path }) => path));
			const unmatched = pullRequests.length === 0
				? []
				: [
					['exclude-authors', without(settings.excludeAuthors, patterns.W, authors)],
					['bot-authors', without(settings.botAuthors, patterns.W, names)],
					['exclude-labels', knowsLabels ? without(settings.excludeLabels, patterns.M, labels) : []],
					['exclude-paths', without(settings.excludePaths, globs.kZ, paths)],
				];
			return unmatched.flatMap(([name, patterns]) => (patterns.length === 0 ? [] : [sentenceOf(name, patterns)]));
		}
		function without(patterns, matcher, names) {
			const distinct = [...new Set(names)];
			return patterns.filter(pattern => !distinct.some(matcher([pattern])));
		}
		function sentenceOf(name, patterns) {
			return `${name}: ${(0, messages.DK)(patterns.map(messages.TL))} matched nothing in this period. ${HOW_IT_IS_WRITTEN[name]}`;
		}
		;
		function withNamedCommits(gathered, found, start) {
			const byNumber = new Map(found.map(one => [one.number, one]));
			return {
				ofPeriod: gathered.map(one => {
					const { branchCommits } = byNumber.get(one.number) ?? {};
					return branchCommits === undefined ? one : { ...one, branchCommits };
				}),
				earlier: found.filter(({ mergedAt }) => mergedAt < start),
			};
		}
		;
		function olderClone(clone) {
			if (clone?.newest === undefined)
				return null;
			const older = `The newest commit of the clone, from ${clone.newest}, is older than the period`;
			if (!clone.maybeStale)
				return `${older}: when it was fetched after the period, there was no newer one.`;
			return `${older}, and the clone may not be up to date: whether anything was merged is not known. If it may be old, run \`git pull\` in it first.`;
		}
		;
		const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
		function unnamedCommits({ clone, pullRequests }) {
			if (clone === undefined || clone.unnamed * 2 <= clone.commits)
				return null;
			const { branch, commits, unnamed, commonestShape: shape } = clone;
			const count = pullRequests.length;
			const found = count === 0 ? 'No pull request recognised' : `${counted(count, 'pull request')} recognised`;
			const of = branch === null ? '' : ` on ${branch}`;
			const most = shape === null ? '' : ` (most of these have "${shape}")`;
			return `${found}; ${unnamed} of ${counted(commits, 'commit')}${of} name none${most}. To read the pull requests from GitHub, use --source github. If the project writes their numbers behind words of its own, name these, such as --landed-by Closes.`;
		}
		;
		async function digestOf(request) {
			const { source, options, settings, log, deadline } = request;
			const gathered = await request.gathering;
			const unnamed = unnamedCommits(gathered);
			if (unnamed !== null)
				log.warning(unnamed);
			const older = olderClone(gathered.clone);
			if (older !== null)
				log[gathered.clone?.maybeStale ? 'warning' : 'notice'](older);
			for (const sentence of unmatchedExclusions(settings, gathered.pullRequests))
				log.notice(sentence);
			const found = await source.lookUp(referencesOf(gathered, options));
			const weeksBefore = await request.earlierWeeks(gathered);
			deadline.enter('analyzing them');
			deadline.signal.throwIfAborted();
			const { earlier, ofPeriod } = withNamedCommits(gathered.pullRequests, found, options.period.start);
			const digest = (0, analyze.ns)({ ...gathered, pullRequests: ofPeriod }, { ...options, earlier, weeksBefore });
			return { digest, pullRequests: gathered.pullRequests };
		}
		function referencesOf(gathered, options) {
			const { pullRequests, directPushes = [] } = gathered;
			const to = (0, analyze.n3)(gathered, options);
			return (0, analyze.Ih)(pullRequests, directPushes.map(push => (0, analyze.X1)(push, to)));
		}
	}),
	5667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => (countedWeeksOf),
			w: () => (startEarlierWeeks)
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _analyze_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
		var _domain_in_background_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2979);
		var _domain_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6725);
		var _domain_week_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5103);
		var _publish_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6516);
		var _settings_period_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8740);
		var _counted_weeks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5589);
		var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4674);
		function startEarlierWeeks(inputs, ports, options, { publish }, session) {
			const { period } = options;
			if (ports.source.id === 'git')
				return async ({ clone }) => knownOf(await recomputeWeeks(inputs, ports, options), clone);
			if (period.week === null)
				return async ({ mergedBefore = [] }) => mergeWeeks([], mergedBefore, period);
			const recalled = (0, _domain_in_background_js__WEBPACK_IMPORTED_MODULE_8__.k)((0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)().then(() => (0, _publish_index_js__WEBPACK_IMPORTED_MODULE_4__.HH)(session, period, publish, ports.log)));
			return async ({ mergedBefore = [] }) => mergeWeeks(await recalled, mergedBefore, period);
		}
		function knownOf(weeks, { maybeStale, newest = '' } = {}) {
			return weeks.filter(({ end }) => !maybeStale || end <= newest);
		}
		async function recomputeWeeks(inputs, ports, options) {
			try {
				return sinceFirstMerge(await assessWeeks(inputs, ports, options));
			}
			catch (error) {
				if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.jR))
					throw error;
				ports.log.warning(`The weeks before the period could not be read, and are left out: ${error.message}`);
				return [];
			}
		}
		async function assessWeeks(inputs, ports, options) {
			const periods = (0, _settings_period_js__WEBPACK_IMPORTED_MODULE_5__.C)(options.period, ports.source.weeksBack);
			const [first] = periods;
			if (first === undefined)
				return [];
			const { end, lastDay, asOf } = options.period;
			const log = {
				...ports.log,
				warning: (text) => ports.log.warning(`With the weeks before the period: ${text}`),
			};
			const source = await (0, _open_js__WEBPACK_IMPORTED_MODULE_7__.o)(inputs, { ...ports, log }, { ...first, week: null, end, lastDay, asOf });
			await source.open();
			const { pullRequests, history, directPushes } = await source.gather();
			const mergedIn = ({ start, end: until }) => pullRequests.filter(({ mergedAt }) => start <= mergedAt && mergedAt < until);
			const ranges = periods.map(period => ({ period, start: period.start, pullRequests: mergedIn(period) }));
			const weeks = [];
			for (const { period, pullRequests: own, history: before } of (0, _analyze_index_js__WEBPACK_IMPORTED_MODULE_1__.NF)(ranges, history)) {
				ports.log.progress(`Assessing ${period.week}`);
				const earlier = pullRequests.filter(({ mergedAt }) => mergedAt < period.start);
				const pushes = directPushes?.filter(({ committedAt: at }) => period.start <= at && at < period.end);
				const gathered = {
					pullRequests: own,
					expected: own.length,
					missing: [],
					history: before,
					...(pushes !== undefined && {
						directPushes: pushes,
						clone: { branch: null, commits: own.length + pushes.length, unnamed: pushes.length, commonestShape: null },
					}),
				};
				weeks.push(...(0, _analyze_index_js__WEBPACK_IMPORTED_MODULE_1__.es)(gathered, { ...options, period, earlier, weeksBefore: [] }));
			}
			return weeks;
		}
		function countedWeeksOf(period) {
			return async ({ mergedBefore = [] }) => (period.week === null ? [] : mergeWeeks([], mergedBefore, period));
		}
		function mergeWeeks(recalled, mergedBefore, period) {
			const known = new Set(recalled.map(({ week }) => week));
			const counted = (0, _counted_weeks_js__WEBPACK_IMPORTED_MODULE_6__.k)(period).flatMap(({ week, start, end }, n) => {
				const merged = mergedBefore[n];
				return merged == null || week === null || known.has(week) ? [] : [{ week, start, end, merged }];
			});
			const weeks = [...recalled, ...counted].sort((a, b) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_9__.n6)(a.start, b.start));
			return sinceFirstMerge(weeks).slice(-_domain_week_record_js__WEBPACK_IMPORTED_MODULE_3__.k);
		}
		function sinceFirstMerge(weeks) {
			const first = weeks.findIndex(({ merged }) => merged > 0);
			return first === -1 ? [] : weeks.slice(first);
		}
	}),
	7180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => (narratorFor)
		});
		async function narratorFor(settings, { log, transport }) {
			if (settings.model === null)
				return null;
			const { createNarrator } = await __webpack_require__.e(542).then(__webpack_require__.bind(__webpack_require__, 1542));
			return createNarrator({ ...settings, model: settings.model }, log, await transport);
		}
	}),
	5278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => (present),
			n: () => (presentPage)
		});
		var promises_ = __webpack_require__(8500);
		var compose = __webpack_require__(8588);
		var domain_errors = __webpack_require__(6046);
		var recognition = __webpack_require__(9914);
		var publish = __webpack_require__(6516);
		var luxon = __webpack_require__(8714);
		var own_entry = __webpack_require__(884);
		var intl_messageformat = __webpack_require__(333);
		;
		class Printed {
			source;
			constructor(source) {
				this.source = source;
			}
		}
		function reasonOf(error, values) {
			if (error instanceof intl_messageformat.Ei) {
				const [named] = /(?<=variable )".+?"/.exec(error.message) ?? [];
				const names = [...Object.keys(values).map(name => `{${name}}`), '<b>'];
				return `it names ${named}, which it does not have; it may name ${names.join(', ')}`;
			}
			const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
			return error instanceof SyntaxError ? `it is not an ICU message (${reason})` : `${reason}`;
		}
		class MessageFormatter {
			locale;
			parsed = new Map();
			constructor(locale) {
				this.locale = locale;
			}
			format(where, message, values, form) {
				try {
					return this.formatted(message, values, form);
				}
				catch (error) {
					throw new domain_errors.jR(`${where} cannot be used: ${reasonOf(error, values)}`, { cause: error });
				}
			}
			formatIfKnown(where, message, values, form) {
				try {
					return this.formatted(message, values, form);
				}
				catch (error) {
					if (error instanceof intl_messageformat.Ei)
						return null;
					throw new domain_errors.jR(`${where} cannot be used: ${reasonOf(error, values)}`, { cause: error });
				}
			}
			formatted(message, values, { words, bold }) {
				const print = (part) => {
					if (part instanceof Printed)
						return part.source;
					if (typeof part === 'function')
						throw new intl_messageformat.Ei('b', message);
					return words(String(part).replaceAll(/\s*\n\s*/g, ' '));
				};
				const named = Object.entries(values).map(([key, value]) => [
					key,
					typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
				]);
				const parts = this.messageOf(message).formatToParts({
					...Object.fromEntries(named),
					b: (chunks) => new Printed(bold(chunks.map(print).join(''))),
				});
				const printed = parts.map(({ value }) => print(value));
				return printed.join('').trim();
			}
			messageOf(message) {
				const known = this.parsed.get(message);
				if (known !== undefined)
					return known;
				const parsed = new intl_messageformat.SV(message, this.locale, {}, { ignoreTag: false });
				this.parsed.set(message, parsed);
				return parsed;
			}
		}
		;
		const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
		const PLAIN = { words: text => text, bold: inner => inner };
		class speaker_Speaker {
			language;
			strings;
			messages;
			numbers;
			constructor(language) {
				this.language = language;
				this.strings = language.strings;
				const { locale } = language.strings;
				this.messages = new MessageFormatter(locale);
				this.numbers = {
					whole: new Intl.NumberFormat(locale),
					decimal: new Intl.NumberFormat(locale, ONE_DECIMAL),
					points: new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: 'always' }),
					share: new Intl.NumberFormat(locale, { style: 'percent' }),
				};
			}
			number(value) {
				return this.numbers.whole.format(value);
			}
			decimal(value) {
				return this.numbers.decimal.format(value);
			}
			points(points) {
				return this.numbers.points.format(points).replace('-', '\u2212');
			}
			share(share) {
				return this.numbers.share.format(share);
			}
			hours(hours) {
				if (hours < 2)
					return this.unit('minutes', Math.round(hours * 60));
				const [value, unit] = hours < 48 ? [hours, 'hours'] : [hours / 24, 'days'];
				return this.unit(unit, value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
			}
			unit(unit, n) {
				return this.messages.format(`strings.yml: units.${unit}`, this.strings.units[unit], { n }, PLAIN);
			}
			days(first, last) {
				const { day, range } = this.strings.dates;
				const [from, to] = [this.date(first, 'utc'), this.date(last, 'utc')];
				if (first === last)
					return from.toFormat(day);
				const { between, ...ends } = from.year === to.year ? range : { between: range.between, first: day, last: day };
				const printed = { first: from.toFormat(ends.first), last: to.toFormat(ends.last) };
				return between.replaceAll(/\{(first|last)\}/g, (_, end) => printed[end]);
			}
			instant(instant, timeZone) {
				return this.date(instant, timeZone).toFormat(this.strings.dates.moment);
			}
			date(instant, zone) {
				return luxon.c9.fromISO(instant, { zone, locale: this.strings.locale });
			}
			list(items, separator, { words }) {
				const { two, middle, last, apart } = this.strings.lists;
				if (separator === 'and') {
					if (items.length < 3)
						return items.join(words(two));
					return `${items.slice(0, -1).join(words(middle))}${words(last)}${items.at(-1)}`;
				}
				return items.join(words({ comma: middle, semicolon: apart, dot: ' \u00b7 ', space: ' ' }[separator]));
			}
			paragraph(sentences, { words }) {
				return sentences.join(words(this.phrase('between-sentences')));
			}
			noted(value, note, form) {
				const values = { value: new Printed(value), note: new Printed(note) };
				return this.messages.format('strings.yml: phrases.noted', this.phrase('noted'), values, form);
			}
			phrase(name) {
				return this.strings.phrases[name];
			}
			term(kind, id) {
				const { strings } = this;
				switch (kind) {
					case 'signals':
						return (0, own_entry.P)(strings.signals, id)?.name ?? null;
					case 'signal-meanings':
						return (0, own_entry.P)(strings.signals, id)?.meaning ?? null;
					case 'signal-advice':
						return (0, own_entry.P)(strings.signals, id)?.advice ?? null;
					case 'factors':
						return (0, own_entry.P)(strings.factors, id)?.name ?? null;
					default:
						return (0, own_entry.P)(strings[kind], id) ?? null;
				}
			}
			say(id, values, form) {
				return this.messages.format(`sentences.yml: ${id}`, this.language.messages[id], values, form);
			}
			basis(of, id, values, form) {
				const entry = (0, own_entry.P)(this.strings[of], id);
				for (const name of ['evidence', 'evidence-otherwise']) {
					const where = `strings.yml: ${of}.${id}.${name}`;
					const printed = this.messages.formatIfKnown(where, entry?.[name] ?? '', values, form);
					if (printed !== null && printed !== '')
						return printed;
				}
				return null;
			}
		}
		var page = __webpack_require__(1450);
		var visible_text = __webpack_require__(3043);
		;
		const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
		const TOO_MANY_MARKS = /((?:[\p{Mn}\p{Me}][\u200c\u200d]?){8})(?:[\p{Mn}\p{Me}][\u200c\u200d]?)+/gu;
		function plain_plain(text) {
			const line = (0, visible_text.P)(text.toWellFormed().replaceAll(CONTROL, ' ')).replaceAll(/ {2,}/g, ' ').trim();
			return line.replaceAll(TOO_MANY_MARKS, '$1');
		}
		;
		const ELLIPSIS = '\u2026';
		const MAX_SENTENCE_LENGTH = 280;
		const MAX_UNITS_PER_CHARACTER = 20;
		const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
		const READ_AT_A_TIME = 128;
		function charactersOf(text, most = Number.POSITIVE_INFINITY) {
			const characters = [];
			let [from, size] = [0, READ_AT_A_TIME];
			while (from < text.length && characters.length < most) {
				const read = [...segmenter.segment(text.slice(from, from + size))].map(({ segment }) => segment);
				if (from + size < text.length)
					read.splice(-2);
				for (const character of read) {
					characters.push(character);
					from += character.length;
				}
				size = read.length === 0 ? 2 * size : READ_AT_A_TIME;
			}
			return characters.slice(0, most);
		}
		function shorten_shorten(value, length) {
			if (value.length <= length)
				return value;
			const enough = length * MAX_UNITS_PER_CHARACTER;
			const long = value.length > 2 * enough;
			const first = charactersOf(long ? value.slice(0, enough) : value);
			if (!long && first.length <= length)
				return value;
			const tail = Math.floor((length - 1) / 2);
			const last = long ? charactersOf(value.slice(-enough)) : first;
			const end = tail === 0 ? [] : last.slice(-tail);
			return `${first.slice(0, length - 1 - tail).join('')}${ELLIPSIS}${end.join('')}`;
		}
		const MAX_SPAN_LENGTH = 0.4;
		function piecesOf(title, length) {
			const longest = Math.max(3, Math.floor(length * MAX_SPAN_LENGTH));
			const pieces = [];
			let left = length + 1;
			for (const [index, part] of title.split(/`([^`]+)`/).entries()) {
				if (left <= 0)
					break;
				const inside = index % 2 === 0 ? null : shorten_shorten(part, longest);
				const own = inside === null
					? charactersOf(part, left).map(source => ({ source, characters: 1 }))
					: [{ source: `\`${inside}\``, characters: charactersOf(inside).length }];
				pieces.push(...own);
				left -= sizeOf(own);
			}
			return pieces;
		}
		function fitting(pieces, room) {
			let taken = 0;
			return pieces.filter(({ characters }) => {
				taken += characters;
				return taken <= room;
			});
		}
		const MAX_STUMP_LENGTH = 12;
		function toWordEnd(pieces) {
			const end = pieces.findLastIndex(({ source }) => source === ' ');
			return end > 0 && pieces.length - end <= MAX_STUMP_LENGTH ? pieces.slice(0, end) : [...pieces];
		}
		const sizeOf = (pieces) => pieces.reduce((sum, { characters }) => sum + characters, 0);
		const sourceOf = (pieces) => pieces.map(({ source }) => source).join('');
		const DANGLING = /(?:[\s,;:\u2013\u2014-]|\s(?:an?|the|of|to|for|with|in|on|by|and|or|so|that|instead|behind|from|at|as|when|if|is|are))+$/i;
		function shortenTitle(title, length) {
			const line = plain_plain(title);
			if (line.length <= length)
				return line;
			const whole = line.split(/`([^`]+)`/).join('');
			if (whole !== line && charactersOf(whole, length + 1).length <= length)
				return line;
			const pieces = piecesOf(line, length);
			if (sizeOf(pieces) <= length)
				return sourceOf(pieces);
			return `${sourceOf(toWordEnd(fitting(pieces, length - 1))).replace(DANGLING, '')}${ELLIPSIS}`;
		}
		function shortenPath(path, length) {
			if (path.length <= length || charactersOf(path, length + 1).length <= length)
				return path;
			const names = path.split('/');
			const name = names.pop() ?? '';
			const sizes = names.map(folder => charactersOf(folder).length + 1);
			let room = length - charactersOf(name).length - ELLIPSIS.length - 1;
			if (room < 0)
				return shorten_shorten(name, length);
			let [first, last] = [0, names.length];
			if ((sizes[0] ?? 0) <= room)
				room -= sizes[first++] ?? 0;
			while (last > first && (sizes[last - 1] ?? 0) <= room)
				room -= sizes[--last] ?? 0;
			while (first < last && (sizes[first] ?? 0) <= room)
				room -= sizes[first++] ?? 0;
			return [...names.slice(0, first), ELLIPSIS, ...names.slice(last), name].join('/');
		}
		;
		const MAX_LENGTH = { path: 56, name: 40, commit: 10 };
		const MAX_REFERENCES = 120;
		const SHA = /^[\da-f]{7,64}$/i;
		const LOGIN = /^[a-z\d][\w-]{0,38}$/i;
		class print_Printer {
			speaker;
			page;
			form;
			mentions;
			constructor(speaker, page, form, mentions) {
				this.speaker = speaker;
				this.page = page;
				this.form = form;
				this.mentions = mentions;
			}
			print(value) {
				const { speaker, form } = this;
				switch (value.type) {
					case 'statement':
						return this.statement(value);
					case 'paragraph':
						return this.paragraph(value.sentences);
					case 'list':
						return speaker.list(this.all(value.items), value.separator, form);
					case 'noted':
						return this.withNote(this.one(value.value), this.one(value.note));
					case 'term':
						return this.term(value);
					case 'prose':
						return this.prose(value.text, value.objects);
					case 'mark':
						return value.number === null ? '' : form.mark(value.number);
					case 'basis':
						return speaker.basis(value.of, value.id, this.messageValues(value.values), form);
					case 'number':
					case 'decimal':
					case 'points':
					case 'share':
					case 'hours':
					case 'instant':
					case 'days':
						return form.words(this.quantity(value));
					default:
						return this.named(value);
				}
			}
			quantity(value) {
				const { speaker } = this;
				switch (value.type) {
					case 'number':
						return speaker.number(value.number);
					case 'decimal':
						return speaker.decimal(value.number);
					case 'points':
						return speaker.points(value.points);
					case 'share':
						return speaker.share(value.share);
					case 'hours':
						return speaker.hours(value.hours);
					case 'instant':
						return speaker.instant(value.instant, this.page.timeZone);
					case 'days':
						return speaker.days(value.first, value.last);
				}
			}
			named(value) {
				const { form } = this;
				switch (value.type) {
					case 'reference':
						return form.reference(value.number, value.repository);
					case 'evidence':
						return this.evidence(value);
					case 'person':
						return this.person(value.author, value.mention);
					case 'owner':
						return this.orNoName(value.owner, form.code(shorten_shorten(value.owner, MAX_LENGTH.name)));
					case 'path':
						return this.path(value.path);
					case 'commit':
						return this.commit(value);
					case 'link':
						return this.orNoName(value.text, value.url === null ? form.text(value.text) : form.link(value.text, value.url));
					case 'name':
						return this.orNoName(value.name, form.text(shorten_shorten(value.name, MAX_LENGTH.name)));
					case 'title':
						return this.title(value.text, value.length);
				}
			}
			title(text, length) {
				if (text === '' || (0, visible_text.z)(text.replaceAll('`', '')))
					return this.form.title(text, length);
				return this.form.words(this.speaker.phrase('no-title'));
			}
			orNoName(name, printed) {
				return name === '' || (0, visible_text.z)(name) ? printed : this.form.words(this.speaker.phrase('no-name'));
			}
			withNote(value, note) {
				return note === '' ? value : this.speaker.noted(value, note, this.form);
			}
			one(value) {
				return this.print(value) ?? '';
			}
			all(values) {
				return values.map(value => this.one(value));
			}
			statement({ id, values }) {
				return this.speaker.say(id, this.messageValues(values), this.form);
			}
			paragraph(sentences) {
				const printed = this.all(sentences).filter(sentence => sentence !== '');
				return this.speaker.paragraph(printed, this.form);
			}
			prose(text, objects) {
				const [first = '', ...others] = shortenTitle(text, MAX_SENTENCE_LENGTH).split(page.q);
				const behind = others.flatMap((piece, index) => [...this.all(objects.slice(index, index + 1)), this.piece(piece)]);
				return [this.piece(first), ...behind].join('');
			}
			piece(text) {
				const inner = this.form.title(text, 'sentence');
				if (inner === '')
					return text === '' ? '' : ' ';
				return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
			}
			messageValues(values) {
				const entries = Object.entries(values).map(([name, value]) => [
					name,
					typeof value === 'object' ? new Printed(this.one(value)) : value,
				]);
				return Object.fromEntries(entries);
			}
			term({ kind, id, name }) {
				const word = this.speaker.term(kind, id);
				if (word !== null)
					return this.form.words(word);
				return this.orNoName(name ?? id, this.form.text(shorten_shorten(name ?? id, MAX_LENGTH.name)));
			}
			path(path) {
				if (path === '.')
					return this.form.words(this.speaker.phrase('top-level'));
				return this.orNoName(path, this.form.code(shortenPath(path, MAX_LENGTH.path)));
			}
			evidence({ numbers, most = MAX_REFERENCES, repository }) {
				const shown = numbers.slice(0, most).map(number => this.form.reference(number, repository));
				const n = numbers.length - shown.length;
				return [...shown, ...(n > 0 ? [this.statement((0, page.Z)('more-in-json', { n }))] : [])].join(' ');
			}
			commit({ sha, repository }) {
				const { form } = this;
				const short = form.code(sha.slice(0, MAX_LENGTH.commit));
				if (repository === undefined)
					return short;
				const { name, url } = repository;
				const linked = url === null || !SHA.test(sha) ? form.text(name) : form.link(name, `${url}/commit/${sha}`);
				return `${linked} ${short}`;
			}
			person(author, mention) {
				const { speaker, form } = this;
				if (author === null)
					return form.words(speaker.phrase('deleted-account'));
				const { login, name, bot } = author;
				if (mention && this.mentions && !bot && login !== undefined && LOGIN.test(login))
					return form.mention(login);
				const shown = this.page.peopleBy === 'login' ? (login ?? name) : name;
				return (0, visible_text.z)(shown) ? form.text(shorten_shorten(shown, MAX_LENGTH.name)) : form.words(speaker.phrase('no-name'));
			}
		}
		var mustache = __webpack_require__(562);
		;
		const MAX = { pieces: 5_000_000, characters: 100_000_000 };
		class BoundedWriter extends mustache.A.Writer {
			pieces = 0;
			characters = 0;
			renderTokens(...given) {
				this.pieces += given[0].length;
				const rendered = super.renderTokens(...given);
				this.characters += rendered.length;
				if (this.pieces > MAX.pieces || this.characters > MAX.characters)
					throw new domain_errors.jR('its sections repeat each other without end; no section may contain itself');
				return rendered;
			}
			renderPartial(token) {
				throw new domain_errors.jR(`{{> ${token[1]}}} asks for a partial, and there are none; each template stands alone`);
			}
		}
		function template_renderTemplate(id, view, layout, print, folder = '') {
			const template = (0, own_entry.P)(layout, id);
			const name = `${folder}${id}.mustache`;
			if (template === undefined)
				throw new domain_errors.jR(`There is no template ${name}.`);
			try {
				return new BoundedWriter().render(template, view, {}, { escape: print });
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new domain_errors.jR(`The template ${name} cannot be used: ${reason}`, { cause: error });
			}
		}
		;
		const MAX_TITLE_LENGTH = 72;
		const plainForm = {
			words: words => words,
			bold: inner => inner,
			text: plain_plain,
			title: title => shortenTitle(title, MAX_TITLE_LENGTH),
			code: plain_plain,
			reference: (number, repository) => `${plain_plain(repository?.name ?? '')}#${number}`,
			mention: login => login,
			link: plain_plain,
			mark: () => '',
		};
		;
		function printTitle({ statement, placeholders }, printer, own) {
			const fill = (whole, name) => {
				const value = (0, own_entry.P)(placeholders, name);
				return value === undefined ? whole : (printer.print(value) ?? '');
			};
			const filled = own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, fill) ?? '';
			return plain_plain((0, visible_text.z)(filled) ? filled : (printer.print(statement) ?? ''));
		}
		;
		const isPrintable = (content) => typeof content.type === 'string';
		const isList = (content) => Array.isArray(content);
		function viewOf(content, show) {
			if (content === null || typeof content === 'boolean')
				return content;
			if (isList(content))
				return content.map(item => viewOf(item, show));
			return isPrintable(content) ? show(content) : viewOfSection(content, show);
		}
		function viewOfSection(content, show) {
			return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, viewOf(item, show)]));
		}
		;
		const title_length_MAX_TITLE_LENGTH = {
			brief: 60,
			full: 120,
			whole: 256,
			sentence: MAX_SENTENCE_LENGTH,
		};
		function shortened(title, length) {
			return shortenTitle(title, title_length_MAX_TITLE_LENGTH[length]);
		}
		;
		function webAddress(text) {
			if (!/^https?:\/\//i.test(text) || !text.isWellFormed())
				return null;
			const address = encodeURI(text);
			if (!URL.canParse(address))
				return null;
			const { username, password } = new URL(address);
			return username + password === '' ? address : null;
		}
		;
		const ENTITIES = {
			'&': '&amp;',
			'<': '&lt;',
			'>': '&gt;',
			'"': '&quot;',
			"'": '&#39;',
		};
		function escapeHtml(text) {
			return text.replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? '');
		}
		function isolated(escaped) {
			return `<bdi>${escaped}</bdi>`;
		}
		function ownText(text) {
			return isolated(escapeHtml(plain_plain(text)));
		}
		function code(text) {
			return `<code dir="auto">${escapeHtml(plain_plain(text))}</code>`;
		}
		function titleText(title) {
			const pieces = plain_plain(title).split(/`([^`]+)`/);
			return isolated(pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : escapeHtml(piece))).join(''));
		}
		function escape_link(inner, url) {
			const address = webAddress(url);
			return address === null ? inner : `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${inner}</a>`;
		}
		function localLink(inner, path) {
			return `<a href="${escapeHtml(path)}">${inner}</a>`;
		}
		;
		const evidenceId = (number) => `sentence-${number}`;
		function htmlForm({ repositoryUrl }, linksNumbers, pages = new Map()) {
			return {
				words: escapeHtml,
				bold: inner => `<b>${inner}</b>`,
				text: ownText,
				title: (title, length) => titleText(shortened(title, length)),
				code: code,
				reference(number, repository) {
					const shown = `${escapeHtml(plain_plain(repository?.name ?? ''))}#${number}`;
					const url = repository === undefined ? repositoryUrl : repository.url;
					return url === null || !linksNumbers ? shown : escape_link(shown, `${url}/pull/${number}`);
				},
				mention: ownText,
				link(text, url) {
					const page = pages.get(url);
					return page === undefined ? escape_link(ownText(text), url) : localLink(ownText(text), page);
				},
				mark: number => `<sup><a href="#${evidenceId(number)}">${number}</a></sup>`,
			};
		}
		function withoutDeadMarks(html) {
			const ids = new Set([...html.matchAll(/ id="sentence-(\d+)"/g)].map(([, number]) => number));
			return html.replaceAll(/<a href="#sentence-(\d+)">(\d+)<\/a>/g, (link, number) => ids.has(number) ? link : number);
		}
		;
		const layout_FOLDER = 'html/';
		;
		const MAX_BARS = 12;
		const MIN_BARS = 4;
		function drawnChart({ bars }) {
			const drawn = bars
				.slice(0, MAX_BARS)
				.map(bar => ({ ...bar, value: Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0 }));
			const highest = Math.max(...drawn.map(({ value }) => value));
			return drawn.length < MIN_BARS || drawn.every(({ value }) => value === highest) ? null : { bars: drawn, highest };
		}
		;
		const WIDTH = 360;
		const PLOT_HEIGHT = 110;
		const LINE = 18;
		const MAX_BAR_WIDTH = 36;
		const FILLED = 0.7;
		const LETTER = 7;
		const MIN_HEIGHT = 1;
		const units = (value) => String(Math.round(value * 10) / 10);
		function chartView(chart, printer) {
			const drawn = drawnChart(chart);
			if (drawn === null)
				return null;
			const room = WIDTH / drawn.bars.length;
			const width = Math.min(MAX_BAR_WIDTH, room * FILLED);
			const ground = LINE + PLOT_HEIGHT;
			const bars = drawn.bars.map(({ label, value }, index) => {
				const height = Math.max(MIN_HEIGHT, (value / drawn.highest) * PLOT_HEIGHT);
				const center = (index + 0.5) * room;
				return {
					label: shorten_shorten(printer.print(label) ?? '', Math.floor(room / LETTER)),
					value: printer.print({ type: 'number', number: value }) ?? '',
					x: units(center - width / 2),
					y: units(ground - height),
					width: units(width),
					height: units(height),
					center: units(center),
					above: units(ground - height - 5),
				};
			});
			return { width: WIDTH, height: ground + LINE, below: ground + LINE - 4, ground, bars };
		}
		;
		class view_Html {
			source;
			inAttributes;
			constructor(source, inAttributes = () => source) {
				this.source = source;
				this.inAttributes = inAttributes;
			}
			toString() {
				return this.source;
			}
			get plain() {
				return new view_Html(this.inAttributes());
			}
		}
		const view_printed = (value) => (value instanceof view_Html ? value.source : escapeHtml(String(value)));
		function shownIn({ html, plain }) {
			return value => {
				if (value.type === 'bars')
					return chartView(value, plain);
				const source = html.print(value);
				return source === null ? null : new view_Html(source, () => escapeHtml(plain.print(value) ?? ''));
			};
		}
		;
		const source = ({ sha256 }) => `'sha256-${sha256}'`;
		function contentSecurityPolicy({ style, script }) {
			return [
				"default-src 'none'",
				`style-src ${source(style)}`,
				`script-src ${source(script)}`,
				'img-src data:',
				"base-uri 'none'",
				"form-action 'none'",
			].join('; ');
		}
		const frame_withoutEmptyLists = (html) => html.replaceAll(/<(ul|ol)>\s*<\/\1>\s*/g, '');
		function frame_framed({ title, header, sections, footer, feed = null }, language, layout) {
			const { locale, labels } = language.strings;
			const view = {
				locale,
				title,
				feed,
				contentSecurityPolicy: contentSecurityPolicy(layout),
				style: new view_Html(layout.style.text),
				script: new view_Html(layout.script.text),
				labels: labels.document,
				header,
				sections,
				hasSections: sections.length > 0,
				footer,
			};
			return withoutDeadMarks(template_renderTemplate('page', view, layout.templates, view_printed, layout_FOLDER));
		}
		;
		const ALL = 'pull-requests';
		const MIN_FILTERED = 10;
		const withoutAll = ({ all: _, ...content }) => content;
		const hasContent = ({ content }) => content.source !== '';
		function renderHtml(page, language, layout, options) {
			const speaker = new speaker_Speaker(language);
			const html = new print_Printer(speaker, page, htmlForm(page, options.links !== 'none', options.pages), false);
			const plain = new print_Printer(speaker, page, plainForm, false);
			const show = shownIn({ html, plain });
			const { labels } = language.strings;
			const labelsOf = (id) => (0, own_entry.P)(labels, id) ?? {};
			const render = ({ id, content }) => {
				const view = { ...viewOfSection(withoutAll(content), show), labels: labelsOf(id), colon: labels.page.colon };
				const rendered = template_renderTemplate(id, view, layout.templates, view_printed, layout_FOLDER);
				return { id, heading: labelsOf(id).heading ?? '', content: new view_Html(frame_withoutEmptyLists(rendered).trim()) };
			};
			const contentOf = (id) => {
				const section = page.sections.find(one => one.id === id);
				return section === undefined ? new view_Html('') : render(section).content;
			};
			const { pullRequests: rows, repositories } = page;
			const all = {
				id: ALL,
				content: { rows, isFiltered: rows.length >= MIN_FILTERED, isOverSeveral: repositories !== undefined },
			};
			const sections = page.sections.filter(({ id }) => id !== 'header' && id !== 'footer');
			return frame_framed({
				title: printTitle(page.title, plain, options.title),
				header: contentOf('header'),
				sections: [...sections, ...(rows.length === 0 ? [] : [all])].map(render).filter(hasContent),
				footer: contentOf('footer'),
			}, language, layout);
		}
		var bounds = __webpack_require__(6720);
		;
		const ZERO_WIDTH_SPACE = '\u200b';
		const AUTOLINKS = [
			[/@(?!\s)/g, `@${ZERO_WIDTH_SPACE}`],
			[/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
			[/(?:GH|CVE)-(?=\d)|GHSA-(?=[\da-z])/gi, `$&${ZERO_WIDTH_SPACE}`],
			[/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
			[/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
		];
		function withoutAutolinks(text) {
			const line = AUTOLINKS.reduce((split, [pattern, by]) => split.replaceAll(pattern, by), text);
			return line.replaceAll(/(?<![\da-z])[\da-f]{7,64}(?![\da-z])/gi, digits => digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
		}
		const DOLLAR = '<span>&#36;</span>';
		const COLON = '<span>:</span>';
		function withoutEmojiInWords(text) {
			return text.replaceAll(/(?<=[\p{L}\p{N}_]):(?=[+\w-]+:)/gu, COLON);
		}
		const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
		function withOwnDirection(text, escaped) {
			return RIGHT_TO_LEFT.test(text) ? `<span dir="auto">${escaped}</span>` : escaped;
		}
		function escape_escapeHtml(text) {
			const line = withoutAutolinks(plain_plain(text));
			const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('$', DOLLAR);
			return withOwnDirection(line, withoutEmojiInWords(escaped));
		}
		function escapeInline(piece) {
			const escaped = withoutAutolinks(piece)
				.replaceAll(/[\\`*[\]~|]/g, '\\$&')
				.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('$', DOLLAR);
			return withoutEmojiInWords(escaped);
		}
		function escapePiece(piece) {
			return escapeInline(piece)
				.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
				.replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&');
		}
		function escapeText(text) {
			const line = plain_plain(text);
			return withOwnDirection(line, escapePiece(line));
		}
		function markdown_escape_link(label, url) {
			const address = webAddress(url);
			return address === null ? escapeText(label) : `[${escapeText(label)}](<${address}>)`;
		}
		const entity = (character) => `&#${character.charCodeAt(0)};`;
		function htmlCode(text) {
			const line = plain_plain(text) || ' ';
			const direction = RIGHT_TO_LEFT.test(line) ? ' dir="auto"' : '';
			return `<code${direction}>${withoutAutolinks(line).replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`;
		}
		function escape_code(text) {
			const line = plain_plain(text) || ' ';
			return /[`|\]]/.test(line) || RIGHT_TO_LEFT.test(line) ? htmlCode(line) : `\`${line}\``;
		}
		function escape_titleText(title) {
			const line = plain_plain(title);
			const pieces = line.split(/`([^`]+)`/);
			const escaped = pieces
				.map((piece, index) => {
				if (index % 2 === 1)
					return escape_code(piece);
				const isBetween = index > 0 && index < pieces.length - 1 && piece === '';
				return isBetween ? ZERO_WIDTH_SPACE : escapePiece(piece);
			})
				.join('');
			return withOwnDirection(line, escaped);
		}
		;
		const FOLD = /^<details\b[^<>]*>/i;
		const FOLD_END = /^<\/details>\s*$/i;
		const FENCE = /^ {0,3}(`{3,}|~{3,})/;
		const ROW = /^\|/;
		const DIVIDER = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;
		const fold = (line) => ({ kind: 'fold', begin: [line, ''], end: ['', '</details>'] });
		function openedBy(line, next, isShort) {
			const tag = FOLD.exec(line)?.[0];
			if (tag !== undefined && !/<\/details>/i.test(line))
				return fold(isShort([line]) ? line : `${tag}<summary>\u2026</summary>`);
			const fence = FENCE.exec(line)?.[1];
			if (fence !== undefined)
				return { kind: 'code', begin: [isShort([line]) ? line : fence], end: [fence] };
			const isTable = ROW.test(line) && DIVIDER.test(next) && isShort([line, next]);
			return isTable ? { kind: 'table', begin: [line, next], end: [] } : null;
		}
		function closes(line, open) {
			switch (open?.kind) {
				case 'fold':
					return FOLD_END.test(line);
				case 'table':
					return !ROW.test(line);
				case 'code':
					return line.trim().startsWith(open.end[0] ?? '') && /^\s*[`~]+\s*$/.test(line);
				default:
					return false;
			}
		}
		function dropEmpty(lines) {
			while (lines.at(-1)?.text === '')
				lines.pop();
		}
		function contextLines(markdown, isShort) {
			const found = [];
			let open = [];
			const lines = markdown.split('\n');
			for (let at = 0; at < lines.length; at += 1) {
				const line = lines[at] ?? '';
				const inner = open.at(-1);
				const isClosed = closes(line, inner);
				if (isClosed)
					open = open.slice(0, -1);
				if (isClosed && inner?.kind !== 'table') {
					if (inner?.kind === 'fold')
						dropEmpty(found);
					continue;
				}
				const opened = open.at(-1)?.kind === 'code' ? null : openedBy(line, lines[at + 1] ?? '', isShort);
				if (isClosed && closes(line, open.at(-1)))
					open = open.slice(0, -1);
				else if (line === '' && found.at(-1)?.text === null && inner?.kind === 'fold')
					continue;
				else if (opened !== null) {
					open = [...open, opened];
					found.push({ text: null, open });
					if (opened.kind === 'table')
						at += 1;
				}
				else
					found.push({ text: line, open });
			}
			return found;
		}
		;
		const ATOM = /\\[!-/:-@[-`{-~]|&#?\w{1,31};|<\/?[a-z][^<>]*>|`+|[^\p{M}\p{Cf}](?:\p{M}|\u200d|\ufe0f)+|[\u{10000}-\u{10ffff}]/giu;
		const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
		const VOID = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr']);
		const LINK_TARGET = /\]\((?:<[^<>]*>|[^()\s<>]*)\)/g;
		const BEGINS_BLOCK = /^[-+*_#>=~|:`<\d]/;
		const WORD_JOINER = '\u2060';
		const cut_line_ELLIPSIS = '\u2026';
		function codeSpans(runs) {
			const next = new Map();
			const latest = new Map();
			for (const run of runs.toReversed()) {
				const length = run[1] - run[0];
				next.set(run, latest.get(length));
				latest.set(length, run);
			}
			const spans = [];
			let end = 0;
			for (const run of runs) {
				const closing = run[0] < end ? undefined : next.get(run);
				if (closing === undefined)
					continue;
				spans.push([run[0], closing[1]]);
				end = closing[1];
			}
			return spans;
		}
		function cut_line_elements(line, tags) {
			const open = [];
			const spans = [];
			for (const [start, end] of tags) {
				const [, closing, tag = ''] = TAG.exec(line.slice(start, end)) ?? [];
				const name = tag.toLowerCase();
				if (VOID.has(name))
					continue;
				if (closing === '')
					open.push({ name, start });
				else if (open.at(-1)?.name === name)
					spans.push([open.pop()?.start ?? start, end]);
			}
			return spans;
		}
		function links(line, isPlain) {
			const targets = new Map([...line.matchAll(LINK_TARGET)].map(({ index, 0: text }) => [index, index + text.length]));
			if (targets.size === 0)
				return [];
			const open = [];
			const spans = [];
			for (const { index, 0: bracket } of line.matchAll(/[[\]]/g)) {
				if (!isPlain(index))
					continue;
				if (bracket === '[')
					open.push(index);
				else {
					const start = open.pop();
					const end = targets.get(index);
					if (start !== undefined && end !== undefined)
						spans.push([start, end]);
				}
			}
			return spans;
		}
		function bold(line, isPlain) {
			const marks = [...line.matchAll(/\*\*/g)].map(({ index }) => index).filter(isPlain);
			return marks.flatMap((start, n) => {
				const end = marks[n + 1];
				return n % 2 === 0 && end !== undefined ? [[start, end + 2]] : [];
			});
		}
		function insideOf(length, spans) {
			const changes = new Int32Array(length + 2);
			for (const [start, end] of spans) {
				changes[start + 1] = (changes[start + 1] ?? 0) + 1;
				changes[end] = (changes[end] ?? 0) - 1;
			}
			const depths = changes.map((sum => change => (sum += change))(0));
			return at => (depths[at] ?? 0) > 0;
		}
		function spansOf(line) {
			const found = [...line.matchAll(ATOM)].map(({ index, 0: text }) => ({
				first: text[0] ?? '',
				span: [index, index + text.length],
			}));
			const spansFrom = (sign) => found.filter(({ first }) => first === sign).map(({ span }) => span);
			const code = codeSpans(spansFrom('`'));
			const isCode = insideOf(line.length, code);
			const atoms = [...found.map(({ span }) => span), ...code];
			const isInside = insideOf(line.length, [...code, ...spansFrom('\\')]);
			const isPlain = (at) => !isInside(at);
			const tags = spansFrom('<').filter(([start]) => !isCode(start));
			return { atoms, phrases: [...cut_line_elements(line, tags), ...links(line, isPlain), ...bold(line, isPlain)] };
		}
		function placeToCut(line, start, most, isInside) {
			let place = null;
			for (let at = most; at > start; at -= 1) {
				if (isInside(at))
					continue;
				place ??= at;
				if (at < start + (most - start) / 2)
					break;
				if (line[at - 1] === ' ')
					return at;
			}
			return place;
		}
		function cutLine(line, limit) {
			if (line.length <= limit)
				return [line];
			const { atoms, phrases } = spansOf(line);
			const isInAtom = insideOf(line.length, atoms);
			const isInAny = insideOf(line.length, [...atoms, ...phrases]);
			const pieces = [];
			let start = 0;
			const room = limit - 1;
			while (line.length - start > room) {
				const end = placeToCut(line, start, start + room, isInAny) ?? placeToCut(line, start, start + room, isInAtom);
				pieces.push(end === null ? cut_line_ELLIPSIS : line.slice(start, end));
				if (end === null) {
					start += 1;
					while (start < line.length && isInAtom(start))
						start += 1;
				}
				else
					start = end;
			}
			if (start < line.length)
				pieces.push(line.slice(start));
			return pieces.map((piece, index) => (index > 0 && BEGINS_BLOCK.test(piece) ? `${WORD_JOINER}${piece}` : piece));
		}
		;
		const QUOTE = /^(?:> ?)+/;
		class Piece {
			weigh;
			lines = [];
			size = 0;
			open = [];
			constructor(weigh) {
				this.weigh = weigh;
			}
			sum(lines) {
				return lines.reduce((sum, line) => sum + this.weigh(line), 0);
			}
			with({ text, open }) {
				const { ends, begins } = steps(this.open, open);
				const size = this.size + this.sum([...ends, ...begins]) + (text === null ? 0 : this.weigh(text));
				return { size, whole: size + this.sum(steps(open, []).ends) };
			}
			wholeWith(line) {
				return this.with(line).whole;
			}
			add(line) {
				this.size = this.with(line).size;
				this.open = line.open;
				this.lines.push(line);
			}
		}
		function steps(from, to) {
			const common = from.filter((one, index) => to[index] === one).length;
			return {
				ends: from
					.slice(common)
					.toReversed()
					.flatMap(({ end }) => end),
				begins: to.slice(common).flatMap(({ begin }) => begin),
			};
		}
		function cut_block_printed(lines) {
			const all = [];
			let before = [];
			for (const { text, open } of [...lines, { text: null, open: [] }]) {
				const { ends, begins } = steps(before, open);
				all.push(...ends, ...begins, ...(text === null ? [] : [text]));
				before = open;
			}
			return all
				.join('\n')
				.replaceAll(/\n{3,}/g, '\n\n')
				.replaceAll(/^\n+|\n+$/g, '');
		}
		function cut_block_shortened(line, { limit, weigh, withoutLinks }) {
			const { text, open } = line;
			if (text === null || new Piece(weigh).wholeWith(line) <= limit)
				return [line];
			const inert = withoutLinks(text);
			const room = limit - new Piece(weigh).wholeWith({ text: '', open });
			const kind = open.at(-1)?.kind;
			if (inert.length <= room)
				return [{ text: inert, open }];
			if (kind === 'table')
				return [{ text: '| \u2026 |', open }];
			if (kind === 'code')
				return [{ text: '\u2026', open }];
			const quote = QUOTE.exec(inert)?.[0] ?? '';
			return cutLine(inert.slice(quote.length), room - quote.length).map(piece => ({ text: quote + piece, open }));
		}
		function cutBlock(markdown, given) {
			const options = { ...given, limit: given.limit + 1 };
			const { limit, weigh } = options;
			const isShort = (lines) => lines.reduce((sum, line) => sum + weigh(line), 0) <= limit / 2;
			const pieces = [];
			let piece = new Piece(weigh);
			for (const line of contextLines(markdown, isShort).flatMap(one => cut_block_shortened(one, options))) {
				if (piece.lines.length > 0 && piece.wholeWith(line) > limit) {
					pieces.push(cut_block_printed(piece.lines));
					piece = new Piece(weigh);
				}
				if (line.text !== '' || piece.lines.length > 0)
					piece.add(line);
			}
			return [...pieces, cut_block_printed(piece.lines)].filter(one => one !== '');
		}
		;
		const GITHUB = 'https://github.com/';
		const REDIRECT = 'https://redirect.github.com/';
		const links_WORD_JOINER = '\u2060';
		const LABEL = `(?:(?:[\\w.-]|\\\\_)+(?:/(?:[\\w.-]|\\\\_)+)?)?#${links_WORD_JOINER}\\d+`;
		const REFERENCE = new RegExp(`\\[(${LABEL})\\]`, 'g');
		const AT_LINE_START = new RegExp(`^([\\s>*+-]*(?:\\d+\\. )?\\[${LABEL}\\])(?=:)`, 'gm');
		const BEFORE_PARENTHESIS = new RegExp(`(\\[${LABEL}\\])(?=\\()`, 'g');
		const BEFORE_ANOTHER = new RegExp(`(\\[${LABEL}\\])(?=\\[${LABEL}\\])`, 'g');
		const BEHIND_EXCLAMATION = new RegExp(`!(?=\\[${LABEL}\\])`, 'g');
		function referencesIn(markdown) {
			return [...new Set([...markdown.matchAll(REFERENCE)].map(([, label = '']) => label))];
		}
		function withTextBehindReferences(markdown) {
			return markdown
				.replaceAll(AT_LINE_START, '$1\\')
				.replaceAll(BEFORE_PARENTHESIS, '$1\\')
				.replaceAll(BEFORE_ANOTHER, '$1 ')
				.replaceAll(BEHIND_EXCLAMATION, '\\!');
		}
		function inertReference(number) {
			return `#${links_WORD_JOINER}${number}`;
		}
		const THREAD = /\/(?:pull|issues|discussions)\/\d+/;
		const REPOSITORY_NAME = /^[\w.-]+(?:\/[\w.-]+)?$/;
		function baseOf(repositoryUrl, style) {
			const address = repositoryUrl === null || style === 'none' ? null : webAddress(repositoryUrl);
			if (address === null || style === 'direct')
				return address;
			return address.startsWith(GITHUB) ? address.replace(GITHUB, REDIRECT) : null;
		}
		function linksTo({ repositoryUrl, repositories = [] }, style) {
			const own = baseOf(repositoryUrl, style);
			const bases = new Map(own === null ? [] : [['', own]]);
			for (const { name, url } of repositories) {
				const base = REPOSITORY_NAME.test(name) ? baseOf(url, style) : null;
				if (base !== null)
					bases.set(labelName(name), base);
			}
			const baseFor = (repository) => bases.get(labelName(repository?.name ?? '')) ?? null;
			const address = (number, repository) => {
				const base = baseFor(repository);
				return base === null ? null : `${base}/pull/${number}`;
			};
			return {
				redirected: [...bases.values()].some(base => base.startsWith(REDIRECT)),
				reference(number, repository) {
					const name = repository?.name ?? '';
					const linked = `${labelName(name)}${inertReference(number)}`;
					return baseFor(repository) === null ? `${escapeText(name)}${inertReference(number)}` : `[${linked}]`;
				},
				address,
				target(url) {
					if (style === 'direct' || !THREAD.test(url))
						return url;
					return style === 'quiet' && url.startsWith(GITHUB) ? url.replace(GITHUB, REDIRECT) : null;
				},
				definition(label) {
					const [name = '', number = ''] = label.split(`#${links_WORD_JOINER}`);
					const base = bases.get(name);
					return base === undefined ? null : `[${label}]: ${base}/pull/${number}`;
				},
			};
		}
		const labelName = (name) => name.replaceAll('_', '\\_');
		;
		function definitionsFor(markdown, links) {
			return referencesIn(markdown).flatMap(label => links.definition(label) ?? []);
		}
		const MAX_EXPANDED = 100_000;
		function expansionOf(markdown, links) {
			const labels = [...markdown.matchAll(REFERENCE)].map(([, label = '']) => label);
			return labels.reduce((sum, label) => sum + (links.definition(label)?.length ?? 0), 0);
		}
		function withinExpansion(markdown, links) {
			let expanded = 0;
			return markdown.replaceAll(REFERENCE, (reference, label) => {
				expanded += links.definition(label)?.length ?? 0;
				return expanded > MAX_EXPANDED ? label : reference;
			});
		}
		function finish(blocks, links) {
			const markdown = withinExpansion(blocks.join('\n\n'), links);
			const definitions = definitionsFor(markdown, links);
			return definitions.length === 0 ? `${markdown}\n` : `${markdown}\n\n${definitions.join('\n')}\n`;
		}
		function inert(markdown) {
			return markdown.replaceAll(REFERENCE, '$1');
		}
		function definitionLength(labels, links) {
			return labels.reduce((sum, label) => sum + (links.definition(label)?.length ?? -1) + 1, 0);
		}
		function fitBlock(block, room, links) {
			if (finish([block.markdown], links).length <= room)
				return [block];
			const weigh = (line) => {
				const defined = definitionLength(referencesIn(line), links);
				return line.length + 1 + (defined === 0 ? 0 : defined + 2);
			};
			return cutBlock(block.markdown, { limit: room, weigh, withoutLinks: inert }).map(markdown => ({
				...block,
				markdown,
			}));
		}
		function measured(block, links) {
			return { ...block, labels: referencesIn(block.markdown), expansion: expansionOf(block.markdown, links) };
		}
		function packed(blocks, room, links) {
			const parts = [[]];
			let [length, expanded] = [0, 0];
			let defined = new Set();
			const weigh = ({ markdown, labels }) => {
				const fresh = labels.filter(label => !defined.has(label));
				return { fresh, characters: markdown.length + 2 + definitionLength(fresh, links) };
			};
			for (const block of blocks) {
				const { expansion } = block;
				let weight = weigh(block);
				if (length > 0 && (length + weight.characters > room || expanded + expansion > MAX_EXPANDED)) {
					parts.push([]);
					[length, expanded] = [0, 0];
					defined = new Set();
					weight = weigh(block);
				}
				parts.at(-1)?.push(block);
				length += weight.characters;
				expanded += expansion;
				for (const label of weight.fresh)
					defined.add(label);
			}
			return parts;
		}
		function largest(most, holds) {
			let [low, high] = [0, most];
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if (holds(middle))
					low = middle;
				else
					high = middle - 1;
			}
			return low;
		}
		function withinParts(blocks, { maxParts, rest, links }, pack) {
			const all = pack(blocks);
			if (all.length <= maxParts)
				return all;
			const said = measured({ section: 'rest', markdown: rest }, links);
			const inner = blocks.filter(one => !one.closes);
			const closing = blocks.filter(one => one.closes);
			const shorter = (count, end) => pack([...inner.slice(0, count), said, ...end]);
			const end = shorter(0, closing).length <= maxParts ? closing : [];
			return shorter(largest(inner.length, count => shorter(count, end).length <= maxParts), end);
		}
		function fitToParts(blocks, options) {
			const { links, limit, continued, continues } = options;
			const room = limit - continued.length - continues.length - 8;
			const fitting = blocks.flatMap(one => fitBlock(one, room, links)).map(one => measured(one, links));
			const parts = withinParts(fitting, options, some => packed(some, room, links));
			return parts.map((part, index) => {
				const broken = index > 0 && parts[index - 1]?.at(-1)?.section === part[0]?.section;
				const markdown = part.map(block => block.markdown);
				return finish([...(broken ? [continued] : []), ...markdown, ...(index < parts.length - 1 ? [continues] : [])], links);
			});
		}
		;
		const superscript = (number) => `<sup>${number}</sup>`;
		function markdownForm(links) {
			return {
				words: escapeInline,
				bold: inner => `**${inner}**`,
				text: escapeText,
				title: (title, length) => escape_titleText(shortened(title, length)),
				code: escape_code,
				reference: links.reference,
				mention: login => `@${login}`,
				link(text, url) {
					const target = links.target(url);
					return target === null ? escapeText(text) : markdown_escape_link(text, target);
				},
				mark: superscript,
			};
		}
		const forms_htmlForm = {
			words: words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
			bold: inner => `<b>${inner}</b>`,
			text: escape_escapeHtml,
			title: (title, length) => escape_escapeHtml(shortened(title, length).replaceAll('`', '')),
			code: htmlCode,
			reference: (number, repository) => `${escape_escapeHtml(repository?.name ?? '')}${inertReference(number)}`,
			mention: escape_escapeHtml,
			link: escape_escapeHtml,
			mark: superscript,
		};
		;
		const PAGE_BREAK = '\f';
		function blocksOf(rendered) {
			return rendered
				.split(PAGE_BREAK)
				.map(block => block.replaceAll(/\n{3,}/g, '\n\n').trim())
				.filter(block => block !== '');
		}
		;
		const MAX_LABEL_LENGTH = 16;
		const SIZE = { width: 440, height: 200 };
		const FIGURE_SIZE = 9;
		const COLOR = '#4493f8';
		const SYNTAX = /["#$%;<>@[\\\]^`{|}~&]/g;
		const BLANK = '\u2800';
		function mermaid_inert(text) {
			return plain_plain(text).replaceAll(SYNTAX, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
		}
		function label(text) {
			const line = mermaid_inert(text);
			return shorten_shorten(line, Math.ceil((MAX_LABEL_LENGTH * charactersOf(line).length) / columns(line))) || BLANK;
		}
		function columns(text) {
			return (charactersOf(text).reduce((sum, character) => sum + (/[\u1100-\uffef\p{Emoji_Presentation}]/u.test(character) ? 2 : 1), 0) || 1);
		}
		function block(lines) {
			return ['```mermaid', ...lines, '```'].join('\n');
		}
		function barChart(chart, printer) {
			const drawn = drawnChart(chart);
			if (drawn === null)
				return null;
			const { bars, highest } = drawn;
			const labels = bars.map(bar => label(printer.print(bar.label) ?? ''));
			return block([
				'---',
				'config:',
				'  xyChart:',
				`    width: ${SIZE.width}`,
				`    height: ${SIZE.height}`,
				'    showDataLabel: true',
				'    yAxis:',
				`      labelFontSize: ${FIGURE_SIZE}`,
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: transparent',
				`      plotColorPalette: "${COLOR}"`,
				'---',
				'xychart-beta',
				`  x-axis [${labels.map(one => `"${one}"`).join(', ')}]`,
				`  y-axis 0 --> ${highest}`,
				`  bar [${bars.map(({ value }) => value).join(', ')}]`,
			]);
		}
		;
		class Markdown {
			source;
			inHtml;
			constructor(source, inHtml = () => source) {
				this.source = source;
				this.inHtml = inHtml;
			}
			toString() {
				return this.source;
			}
			get html() {
				return new Markdown(this.inHtml());
			}
		}
		function view_shownIn(printers) {
			return value => value.type === 'bars'
				? markdownOf(barChart(value, printers.plain))
				: markdownOf(printers.markdown.print(value), () => printers.html.print(value) ?? '');
		}
		function markdownOf(source, inHtml) {
			return source === null ? null : new Markdown(source, inHtml);
		}
		;
		function printersFor(page, speaker, links, mentions) {
			return {
				markdown: new print_Printer(speaker, page, markdownForm(links), mentions),
				html: new print_Printer(speaker, page, forms_htmlForm, false),
				plain: new print_Printer(speaker, page, plainForm, false),
			};
		}
		const CLOSING_SECTION = 'footer';
		function asMarkdown(words) {
			const entries = Object.entries(words).map(([name, text]) => [
				name,
				new Markdown(escapeInline(text), () => forms_htmlForm.words(text)),
			]);
			return Object.fromEntries(entries);
		}
		const escaped = (value) => (value instanceof Markdown ? value.source : escapeText(String(value)));
		function renderMarkdown(page, language, layout, options) {
			const speaker = new speaker_Speaker(language);
			const links = linksTo(page, options.links);
			const printers = printersFor(page, speaker, links, options.mentions);
			const show = view_shownIn(printers);
			const { labels } = language.strings;
			const blocks = page.sections.flatMap(({ id, content }) => {
				const view = {
					...viewOfSection(content, show),
					labels: asMarkdown((0, own_entry.P)(labels, id) ?? {}),
					colon: asMarkdown(labels.page).colon,
					isRedirected: links.redirected,
					pageBreak: new Markdown(PAGE_BREAK),
				};
				const rendered = withTextBehindReferences(template_renderTemplate(id, view, layout, escaped));
				return blocksOf(rendered).map(markdown => ({ section: id, markdown, closes: id === CLOSING_SECTION }));
			});
			const title = printTitle(page.title, printers.plain, options.title);
			const whole = blocks.map(block => block.markdown).join('\n\n');
			const definitions = definitionsFor(whole, links).join('\n');
			return {
				title,
				markdown: `# ${escapeText(title)}\n\n${whole}\n${definitions === '' ? '' : `\n${definitions}\n`}`,
				parts: fitToParts(blocks, {
					limit: options.limit,
					links,
					continued: `*${escapeInline(labels.page.continued)}*`,
					continues: `*${escapeInline(labels.page.continues)}*`,
					maxParts: Math.floor(bounds.Q.posts / (options.threads ?? 1)),
					rest: `**${escapeInline(labels.page.rest)}**`,
				}),
			};
		}
		;
		const notification_MAX_TITLE_LENGTH = 72;
		function notification_inert(text) {
			return withoutAutolinks(plain_plain(text)).replaceAll(/<|&(?=#?\w+;)/g, '$&\u200b');
		}
		const textForm = {
			...plainForm,
			text: notification_inert,
			title: title => notification_inert(shortenTitle(title, notification_MAX_TITLE_LENGTH)),
			code: notification_inert,
			mention: notification_inert,
			link: notification_inert,
		};
		function chatForm(links) {
			const escaped = (text) => notification_inert(text).replaceAll(/[\\`*_[\]~|]/g, '\\$&');
			return {
				words: words => words.replaceAll(/[\\`*_[\]~|]/g, '\\$&'),
				bold: inner => `**${inner}**`,
				text: escaped,
				title: title => escaped(shortenTitle(title, notification_MAX_TITLE_LENGTH)),
				code: escaped,
				reference: (number, repository) => {
					const address = links.address(number, repository);
					const name = escaped(repository?.name ?? '');
					return address === null ? `${name}${inertReference(number)}` : `[${name}#${number}](${address})`;
				},
				mention: escaped,
				link: escaped,
				mark: () => '',
			};
		}
		function renderNotification(page, lines, language, options, url) {
			const speaker = new speaker_Speaker(language);
			const form = chatForm(linksTo(page, options.links));
			const [inText, inChat] = [textForm, form].map(one => new print_Printer(speaker, page, one, false));
			const title = printTitle(page.title, new print_Printer(speaker, page, plainForm, false), options.title);
			const said = (printer) => lines.map(sentences => printer.print({ type: 'paragraph', sentences }) ?? '');
			const head = form.text(title);
			const heading = url === null ? `**${head}**` : `**[${head}](${url})**`;
			const list = said(inChat).map(line => `- ${line}`);
			return {
				text: [notification_inert(title), ...said(inText)].join('\n'),
				markdown: list.length === 0 ? heading : `${heading}\n\n${list.join('\n')}`,
			};
		}
		;
		const TEXT_FORM = { ...plainForm, title: shortened };
		const HTML_FORM = htmlForm({ repositoryUrl: null }, false);
		const printers_MAX_LENGTH = 400;
		class printers_SiteSpeaker {
			speaker;
			constructor(language) {
				this.speaker = new Speaker(language);
			}
			say(what, form, timeZone) {
				return new Printer(this.speaker, { peopleBy: 'login', timeZone }, form, false).print(what) ?? '';
			}
			html(what, timeZone = 'UTC') {
				return new Html(this.say(what, HTML_FORM, timeZone));
			}
			text(what, timeZone = 'UTC') {
				return shorten(plain(this.say(what, TEXT_FORM, timeZone)), printers_MAX_LENGTH);
			}
		}
		;
		const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
		const xml_ENTITIES = {
			'&': '&amp;',
			'<': '&lt;',
			'>': '&gt;',
			'"': '&quot;',
			"'": '&apos;',
		};
		function escapeXml(text) {
			return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, character => xml_ENTITIES[character] ?? '');
		}
		function xml_element(name, attributes, content = '') {
			const opened = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
			const inner = typeof content === 'string'
				? escapeXml(content)
				: content
					.map(({ source }) => `\n${source}`)
					.join('')
					.concat('\n');
			return new Xml(inner === '' ? `<${opened}/>` : `<${opened}>${inner}</${name}>`);
		}
		class Xml {
			source;
			constructor(source) {
				this.source = source;
			}
		}
		const xml_xmlFile = ({ source }) => `<?xml version="1.0" encoding="utf-8"?>\n${source}\n`;
		;
		const feed_FEED_NAME = 'feed.xml';
		const PRODUCT = 'Merge Digest';
		const feed_link = (rel, type, href) => element('link', { rel, type, href });
		function summaryOf({ figures, incomplete, highlights, period }, speaker) {
			const facts = [figures, ...(incomplete === null ? [] : [incomplete])];
			const lines = highlights.map(one => `\u2013 ${speaker.text(one, period.timeZone)}`);
			return [...facts.map(one => speaker.text(one, period.timeZone)), ...lines].join('\n');
		}
		function entryOf({ id, updated, placed }, speaker, url) {
			const { entry, page } = placed;
			return element('entry', {}, [
				element('id', {}, id),
				element('title', {}, speaker.text(entry.title, entry.period.timeZone)),
				element('updated', {}, updated),
				feed_link('alternate', 'text/html', page === null ? url : `${url}${addressOf(page)}`),
				element('summary', {}, summaryOf(entry, speaker)),
			]);
		}
		function renderFeed({ title, feed }, language, url) {
			const speaker = new SiteSpeaker(language);
			const { older, entries } = feed;
			return xmlFile(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.strings.locale }, [
				element('id', {}, feed.id),
				element('title', {}, speaker.text(title)),
				...(older === null ? [] : [element('subtitle', {}, speaker.text(older))]),
				element('updated', {}, feed.updated),
				feed_link('self', 'application/atom+xml', `${url}${feed_FEED_NAME}`),
				feed_link('alternate', 'text/html', url),
				element('author', {}, [element('name', {}, PRODUCT)]),
				element('generator', {}, PRODUCT),
				...entries.map(one => entryOf(one, speaker, url)),
			]));
		}
		;
		const MAX_NAME_LENGTH = 80;
		function renderIndex(site, language, layout, options) {
			const speaker = new SiteSpeaker(language);
			const feed = options.hasFeed ? FEED_NAME : null;
			const laidOut = (id, view) => {
				const { index: labels } = language.strings.labels;
				return new Html(withoutEmptyLists(renderTemplate(id, { labels, ...view }, layout.templates, printed, FOLDER)).trim());
			};
			const viewOf = ({ entry, page }) => {
				const { heading, figures, incomplete, highlights, period } = entry;
				return {
					page: page === null ? null : addressOf(page),
					heading: speaker.html(heading),
					figures: speaker.html(figures, period.timeZone),
					incomplete: incomplete && speaker.html(incomplete),
					highlights: highlights.map(one => speaker.html(one)),
				};
			};
			const { older, groups } = site.index;
			const version = { type: 'name', name: options.version };
			return framed({
				title: speaker.text(site.title),
				feed,
				header: laidOut('index-header', {
					count: speaker.html(site.count),
					older: older && speaker.html(older),
					feed,
				}),
				sections: groups.map(({ name, entries }, index) => ({
					id: `digests-${index + 1}`,
					heading: shorten(plain(name), MAX_NAME_LENGTH),
					content: laidOut('index', { entries: entries.map(viewOf) }),
				})),
				footer: laidOut('footer', { narration: null, note: speaker.html(statement('made-by', { version })) }),
			}, language, layout);
		}
		;
		;
		const MAX_PART_LENGTH = 64_000;
		function present(digest, templates, settings, session, ports) {
			const { pullRequests, completeness, weeks = [] } = digest;
			const { expected, gathered, clone } = completeness;
			const mayHaveMore = expected > gathered || (clone?.commits ?? 0) > 0 || (0, recognition.l)(completeness);
			const presented = {
				digest,
				compose: () => (0, compose.Zz)(digest, settings),
				composeNotification: () => (0, compose.Mv)(digest),
				weeks,
				isEmpty: pullRequests.length === 0 && !mayHaveMore,
				pages: new Map(),
			};
			return presentPage(presented, templates, settings, session, ports);
		}
		async function presentPage(presented, { language, layout, html }, settings, session, ports) {
			const { digest, weeks, pages } = presented;
			const directory = ports.outputDirectory(settings.outputDirectory);
			const jsonPath = await (0, publish.O_)(digest, directory);
			const outcome = { digest, report: null, publication: { jsonPath }, notification: null, failure: null };
			try {
				const limit = MAX_PART_LENGTH - (0, publish.IK)(weeks).length;
				const page = presented.compose();
				const report = renderMarkdown(page, language, layout, {
					...settings,
					limit,
					threads: Math.max(1, (0, publish.Dm)(settings)),
				});
				const markdownPath = await (0, publish.u5)(report, directory);
				outcome.report = report;
				const files = { jsonPath, markdownPath };
				const options = { ...settings, publish: placesFor(presented.isEmpty, settings, ports), files };
				const request = { report, digest: { weeks: [...weeks] }, options, ports, session };
				ports.deadline.enter('posting');
				const writing = attempted(async () => {
					await (0, promises_.setImmediate)();
					return (0, publish.Tn)(renderHtml(page, language, html, { ...settings, pages }), directory);
				});
				const [publication, notPublished] = await publishAnyway(request).finally(() => writing);
				const [htmlPath, notWritten] = await writing;
				outcome.publication = { ...publication, ...(htmlPath !== null && { htmlPath }) };
				outcome.failure = joined([notWritten, notPublished]);
				const { url } = publication;
				if (url !== undefined) {
					outcome.digest = { ...digest, report: url };
					await (0, publish.O_)(outcome.digest, directory);
				}
				const lines = presented.composeNotification();
				outcome.notification = renderNotification(page, lines, language, settings, url ?? null);
			}
			catch (error) {
				outcome.failure = errorOf(error);
			}
			return outcome;
		}
		function placesFor(isEmpty, settings, { log, writeSummary }) {
			const { whenEmpty, publish: places, publishesByDefault } = settings;
			if (isEmpty && whenEmpty === 'skip')
				return ['files'];
			if (writeSummary !== null || !publishesByDefault || !places.includes('summary'))
				return places;
			const rest = places.filter(place => place !== 'summary');
			log.warning(`This runner has no job summary, since it does not set GITHUB_STEP_SUMMARY: the report is published without it. To choose where it goes, set \`publish\`, such as \`publish: ${rest.join(', ')}\`.`);
			return rest;
		}
		const errorOf = (error) => (error instanceof Error ? error : new Error(String(error)));
		async function attempted(doing) {
			try {
				return [await doing(), null];
			}
			catch (error) {
				return [null, errorOf(error)];
			}
		}
		function joined(all) {
			const errors = all.filter(one => one !== null);
			const [first = null, ...others] = errors;
			if (others.length === 0)
				return first;
			const unexpected = errors.find(error => !(error instanceof domain_errors.jR));
			return new domain_errors.jR(errors.map(({ message }) => message).join('\n'), { cause: unexpected ?? first });
		}
		async function publishAnyway(request) {
			try {
				return [await (0, publish.mk)(request), null];
			}
			catch (error) {
				if (error instanceof publish.S1)
					return [error.publication, error];
				throw error;
			}
		}
	}),
	6604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => (noteWhatIsNotUsed),
			h: () => (warnOfMissingFiles)
		});
		;
		function localName({ repository: { nameWithOwner, url } }) {
			if (url !== null || !nameWithOwner.startsWith('local/'))
				return null;
			return `It is not known which repository on GitHub this is: the report calls it ${nameWithOwner}, and numbers have no links. Name it with --repository, such as --repository octo-org/octo-repo.`;
		}
		var analyze = __webpack_require__(2728);
		;
		const MAX_LINES_NAMED = 5;
		function skippedOwners(codeowners) {
			if (codeowners !== null && !(0, analyze.i_)(codeowners))
				return 'CODEOWNERS: the file was skipped, since GitHub reads none of more than 3 MB. Name folders instead of files in it.';
			const lines = codeowners === null ? [] : (0, analyze.kY)(codeowners);
			if (lines.length === 0)
				return null;
			const further = lines.length - MAX_LINES_NAMED;
			const named = lines.slice(0, MAX_LINES_NAMED).join(', ') + (further > 0 ? ` and ${further} more` : '');
			return `CODEOWNERS: ${lines.length === 1 ? 'line' : 'lines'} ${named} ${lines.length === 1 ? 'was' : 'were'} skipped. A line is a pattern and owners, @LOGIN, @ORGANIZATION/TEAM or an email address; GitHub knows no \`!\`, no ranges or sections in brackets and no \`\\#\` there, and a pattern may have 1,000 characters and a file 5,000 rules.`;
		}
		;
		function warnOfMissingFiles({ lost, tooLarge }, log) {
			if (lost !== undefined)
				log.warning(`The clone lacks the contents of ${lost.join(' and ')}: the run goes on as if there were none.`);
			if (tooLarge !== undefined) {
				const large = tooLarge.join(' and ');
				log.warning(`Too large to be read, with more than 3 MB: ${large}. The run goes on as if there were none.`);
			}
		}
		function noteWhatIsNotUsed(opened, log) {
			for (const sentence of [skippedOwners(opened.codeowners), localName(opened)])
				if (sentence !== null)
					log.notice(sentence);
		}
	}),
	1776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => (settingsOf)
		});
		var errors = __webpack_require__(6046);
		var dist = __webpack_require__(8815);
		var nearest_name = __webpack_require__(3111);
		var repeated_keys = __webpack_require__(1184);
		var schemas = __webpack_require__(2503);
		;
		const FACTOR_IDS = [
			'kind',
			'size',
			'supporting-only',
			'mostly-deletes',
			'sweep',
			'tests',
			'documented',
			'breaking',
			'deprecates',
			'upgrade-notice',
			'default',
			'migration',
			'severe-fault',
			'user-facing-wording',
			'minor-wording',
			'code-example',
			'closes',
			'discussion',
			'labels',
			'release-note',
			'without-release-note',
			'no-release-note',
			'is-revert',
		];
		;
		const SIGNAL_IDS = [
			'reverted',
			'hotfixed',
			'security-sensitive',
			'same-title',
			'reland',
			'near-revert',
			'temporary',
			'default-changed',
			'performance',
			'very-large',
			'wide',
			'hotspot',
			'newcomer',
			'core-path',
			'public-interface',
			'migration',
			'external-backend',
			'workflow-permissions',
			'unreviewed',
			'self-merged',
			'merged-fast',
			'failing-checks',
			'unresolved-threads',
			'untested',
			'tests-reduced',
			'dependency',
			'pipeline',
			'new-here',
			'collision',
		];
		var messages = __webpack_require__(3950);
		var setting_types = __webpack_require__(5896);
		var text_formats = __webpack_require__(3012);
		;
		const MAX_TAGS = 200;
		function measuredMayBe({ code, keys = [] }) {
			if (code !== 'unrecognized_keys')
				return 'it may be what `merge-digest backtest --write` writes';
			const near = keys.slice(0, 5).flatMap(key => (0, nearest_name.L)(key, SIGNAL_IDS).slice(0, 1));
			return `it may be the name of a signal${near.length > 0 ? (0, messages.au)(near) : `: ${SIGNAL_IDS.join(', ')}`}`;
		}
		function numberFrom(min, max) {
			const error = `it may be a number from ${min} to ${max}`;
			return schemas.aig({ error }).min(min, { error }).max(max, { error });
		}
		const ratio = numberFrom(0, 1_000_000);
		const highlightCount = (0, setting_types.ai)({ min: 0, max: 1_000 }).schema;
		const CONFIG_ONLY = {
			modules: {
				description: 'Names for parts of the repository, each with the glob patterns of its paths. A path that matches no pattern belongs to its package or folder.',
				schema: schemas.g1P(schemas.YjP(), schemas.YOg(text_formats.Qh, { error: 'it may be a list of glob patterns, such as ["src/api/**"]' })
					.min(1, { error: 'it may be a list of at least one glob pattern' }), { error: 'it may be a mapping of names to glob patterns, such as {api: ["src/api/**"]}' })
					.refine(modules => (0, text_formats.Id)(Object.values(modules).flat()), { error: `it may be names with ${text_formats.LX}` }),
				default: {},
				defaultInWords: 'the packages and folders of the repository',
			},
			'core-paths': {
				description: 'Glob patterns of the core of the code. Changes to it count as a risk. Without patterns, the core is found from the history: the files that many people change often.',
				schema: schemas.YOg(text_formats.Qh, { error: 'it may be a list of glob patterns, such as ["src/engine/**"]' })
					.refine(text_formats.Id, { error: `it may be ${text_formats.LX}` }),
				default: [],
				defaultInWords: 'found from the history',
			},
			importance: {
				description: 'Weights for the factors of importance, by name, such as `{size: 0.3}`. docs/importance.md lists the factors.',
				schema: schemas.jgl(schemas.k5n(FACTOR_IDS), numberFrom(-100, 100), {
					error: `it may be a mapping of factors to weights, such as {size: 0.3}; there are ${FACTOR_IDS.join(', ')}`,
				}),
				default: {},
				defaultInWords: 'as in docs/importance.md',
			},
			highlights: {
				description: 'How many pull requests are highlights: a `share` of all pull requests, but no fewer than `least` and no more than `most`.',
				schema: schemas.rej({
					share: schemas.aig({ error: 'it may be a number from 0 to 1' })
						.min(0, { error: 'it may be 0 to 1' })
						.max(1, { error: 'it may be 0 to 1' })
						.optional(),
					least: highlightCount.optional(),
					most: highlightCount.optional(),
				}, { error: 'it may be a mapping such as {share: 0.1, least: 3, most: 12}' }),
				default: {},
				defaultInWords: '`{share: 0.1, least: 3, most: 12}`',
			},
			tags: {
				description: 'Your own tags. Each is assigned by `labels`, by glob patterns of `paths`, or by `words` in titles, and is an area of the report. docs/areas.md explains them.',
				schema: schemas.g1P(schemas.YjP(), schemas.rej({
					labels: schemas.YOg(schemas.YjP()).optional(),
					paths: schemas.YOg(text_formats.Qh).optional(),
					words: schemas.YOg(schemas.YjP()).optional(),
				}), { error: 'it may be a mapping such as {Billing: {paths: ["src/billing/**"], words: [invoice]}}' })
					.refine(tags => Object.keys(tags).length <= MAX_TAGS, { error: `it may be at most ${MAX_TAGS} tags` })
					.refine(tags => (0, text_formats.Id)(Object.values(tags).flatMap(({ paths = [] }) => paths)), {
					error: `it may be tags with ${text_formats.LX}`,
				})
					.refine(tags => Object.values(tags).flatMap(({ labels = [], words = [] }) => [...labels, ...words]).length <= setting_types.DU, {
					error: `it may be tags with at most ${setting_types.DU} labels and words`,
				}),
				default: {},
				defaultInWords: 'only the built-in tags',
			},
			measured: {
				description: 'How often pull requests with a signal were reverted in this repository, as measured by `merge-digest backtest --write`. The report then shows these values.',
				schema: schemas.jgl(schemas.k5n(SIGNAL_IDS), schemas._H3({ ratio, low: ratio, high: ratio }), {
					error: measuredMayBe,
				}),
				default: {},
				defaultInWords: 'what was measured in other repositories',
			},
		};
		const CONFIG_DEFAULTS = {
			modules: CONFIG_ONLY.modules.default,
			corePaths: [...CONFIG_ONLY['core-paths'].default],
			importance: CONFIG_ONLY.importance.default,
			highlights: CONFIG_ONLY.highlights.default,
			tags: CONFIG_ONLY.tags.default,
			measured: CONFIG_ONLY.measured.default,
		};
		var settings_inputs = __webpack_require__(3978);
		var problem_list = __webpack_require__(4400);
		;
		const CONFIG_KEYS = {
			...Object.fromEntries(settings_inputs.Qh.filter(name => settings_inputs.mc[name].configurable).map(name => [name, settings_inputs.mc[name]])),
			...CONFIG_ONLY,
		};
		const MAX_ALIASES = 100;
		const MAX_FILE_LENGTH = 200_000;
		function parseConfig(text, path, isTaken = () => true) {
			if (text.length > MAX_FILE_LENGTH)
				return {
					values: {},
					leftOut: [],
					problems: [`${path}: has ${text.length} characters; it may have at most ${MAX_FILE_LENGTH}.`],
				};
			try {
				const problems = (0, problem_list.g)(path);
				const read = parse(text, path, isTaken, problems);
				return { ...read, problems: problems.sentences() };
			}
			catch (error) {
				if (error instanceof RangeError)
					return { values: {}, leftOut: [], problems: [`${path}: is nested too deeply; it may be flat.`] };
				throw error;
			}
		}
		function parse(text, path, isTaken, problems) {
			const lines = new dist.HN();
			const document = (0, dist.Tp)(text, {
				lineCounter: lines,
				prettyErrors: false,
				version: '1.2',
				merge: false,
				uniqueKeys: false,
				logLevel: 'error',
			});
			const line = (offset) => `${path}:${lines.linePos(offset ?? 0).line}`;
			const nothing = { values: {}, leftOut: [] };
			for (const error of document.errors)
				problems.add(() => (0, messages.em)(`${line(error.pos[0])}: ${syntaxProblem(error)}`));
			const root = document.contents;
			if (document.errors.length > 0 || root === null || ((0, dist.jn)(root) && root.value === null))
				return nothing;
			for (const key of (0, repeated_keys.f)(document))
				problems.add(() => `${line(key.range?.[0])}: duplicate key ${(0, messages.TL)(String(key.value))}.`);
			if ((0, dist.jh)(root))
				return readKeys(root, document, line, isTaken, problems);
			const got = (0, dist.jn)(root) ? (0, messages.TL)(root.value) : 'a list';
			problems.add(() => `${line(root.range?.[0])}: got ${got}; it may be a mapping of keys to values.`);
			return nothing;
		}
		function syntaxProblem({ code, message }) {
			return code === 'MULTIPLE_DOCS'
				? 'a second document starts; it may be one document only'
				: `not valid YAML: ${message}`;
		}
		function readKeys(root, document, line, isTaken, problems) {
			const leftOut = [];
			const values = {};
			for (const pair of root.items) {
				const key = (0, dist.jn)(pair.key) ? String(pair.key.value) : String(pair.key);
				const keyStart = ((0, dist.Ll)(pair.key) ? pair.key : root).range?.[0];
				const entry = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
				if (!isTaken(key)) {
					if (entry !== undefined)
						leftOut.push(key);
					continue;
				}
				if (entry === undefined) {
					problems.add(() => (0, messages.em)(`${line(keyStart)}: ${unknownKey(key)}`));
					continue;
				}
				const { given, problem } = plainValue(pair, document);
				if (problem !== undefined)
					problems.add(() => (0, messages.em)(`${line(keyStart)}: ${key}: ${problem}`));
				if (given === null)
					continue;
				const parsed = entry.schema.safeParse(given);
				if (parsed.success)
					values[(0, settings_inputs.xQ)(key)] = parsed.data;
				else {
					const place = (path) => `${line(startOf([key, ...path]) ?? keyStart)}: ${dotted(key, path)}`;
					(0, setting_types.EB)(problems, parsed.error, given, place);
				}
			}
			return { values: values, leftOut };
			function startOf(path) {
				const node = document.getIn(path, true);
				return (0, dist.Ll)(node) ? node.range?.[0] : undefined;
			}
		}
		function dotted(key, path) {
			return [key, ...path.filter(step => typeof step === 'string')].join('.');
		}
		function plainValue(pair, document) {
			if (!(0, dist.Ll)(pair.value))
				return { given: null };
			try {
				return { given: pair.value.toJS(document, { maxAliasCount: MAX_ALIASES }) };
			}
			catch (error) {
				if (error instanceof ReferenceError)
					return { given: null, problem: error.message };
				throw error;
			}
		}
		function unknownKey(key) {
			if (Object.hasOwn(settings_inputs.mc, key))
				return `"${key}" is an input of the workflow, not a key of this file`;
			const keys = Object.keys(CONFIG_KEYS);
			const near = (0, nearest_name.L)(key, keys).slice(0, 1);
			return `unknown key ${(0, messages.TL)(key)}${near.length > 0 ? (0, messages.au)(near) : `; it may be ${keys.join(', ')}`}`;
		}
		var parse_inputs = __webpack_require__(801);
		;
		function resolveSettings(inputs, configText) {
			const { values, explicit, period } = inputs;
			const problems = [...inputs.problems];
			if (configText === null && explicit.has('config')) {
				problems.push(`config: got ${(0, messages.TL)(values.config)}; there is no such file in ${values.repository}.`);
			}
			const isForeign = isOtherRepository(inputs);
			const config = parseConfig(configText ?? '', values.config, isForeign ? isContent : undefined);
			if (!isForeign)
				problems.push(...config.problems);
			const foreign = { foreignProblems: isForeign ? config.problems : [], leftOut: config.leftOut };
			const fromInputs = Object.fromEntries([...explicit].map(name => [(0, settings_inputs.xQ)(name), values[(0, settings_inputs.xQ)(name)]]));
			const fromFile = config.values;
			const merged = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
			problems.push(...mergedProblems(merged, inputs));
			if (problems.length > 0 || period === null)
				return { problems, ...foreign };
			const publishesByDefault = fromFile.publish === undefined && fromInputs.publish === undefined;
			return { settings: { ...merged, period, publishesByDefault }, problems, ...foreign };
		}
		function isOtherRepository({ values, environment }) {
			const own = environment.repository ?? values.postToRepository;
			if (own.toLowerCase() !== values.repository.toLowerCase())
				return true;
			return values.repository === '' && environment.isForeignClone === true;
		}
		const CONTENT_KEYS = [
			...['exclude-authors', 'exclude-labels', 'exclude-paths', 'bots', 'bot-authors'],
			...['modules', 'core-paths', 'importance', 'highlights', 'tags', 'measured'],
		];
		function isContent(key) {
			return CONTENT_KEYS.includes(key);
		}
		function mergedProblems(merged, { environment, explicit }) {
			const problems = [];
			if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
				problems.push('discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".');
			}
			const posting = merged.publish.find(id => id === 'issue' || id === 'discussion');
			if (posting !== undefined && merged.postToRepository === '') {
				problems.push(`post-to-repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo, since publish has "${posting}".`);
			}
			if (!explicit.has('language'))
				problems.push(...(0, parse_inputs.Xy)(merged.language, environment));
			return problems;
		}
		;
		function settingsOf(inputs, configText, log) {
			const resolved = resolveSettings(inputs, configText);
			if (resolved.settings === undefined)
				throw new errors.GN(resolved.problems);
			tellForeign(inputs, resolved, log);
			return resolved.settings;
		}
		const MAX_SHOWN = 3;
		function tellForeign({ values, environment }, { foreignProblems, leftOut }, log) {
			if (foreignProblems.length > 0) {
				const further = foreignProblems.length - MAX_SHOWN;
				const shown = foreignProblems.slice(0, MAX_SHOWN).join(' ');
				log.warning(`The configuration file of ${values.repository || 'the clone'} has problems, and what they are about is not used. ${shown}${further > 0 ? ` (${further} more)` : ''}`);
			}
			if (leftOut.length === 0 || !environment.isForeignClone)
				return;
			log.notice(`${values.config}: ${leftOut.join(', ')} not used, as the clone is not in the current folder and may be anybody's. If it is yours, run the command in it, or name it with --repository.`);
		}
	}),
	6516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S1: () => (PublishError),
			jw: () => (createSession),
			Rt: () => (discussionKind),
			SV: () => (issueKind),
			mk: () => (publish),
			HH: () => (recallWeeks),
			IK: () => (recordLine),
			Dm: () => (threadsOf),
			O_: () => (writeDigest),
			Tn: () => (writeHtml),
			u5: () => (writeReport)
		});
		var errors = __webpack_require__(6046);
		var schemas = __webpack_require__(2503);
		var nearest_name = __webpack_require__(3111);
		;
		const AUTHOR_FIELDS = 'viewerDidAuthor author { __typename login }';
		const Account = schemas.Ikc({ __typename: schemas.YjP(), login: schemas.YjP() });
		const Authored = schemas.Ikc({
			viewerDidAuthor: schemas.zMY(),
			author: Account.nullable(),
		});
		const BOT = /\[bot\]$/;
		function isOwn({ viewerDidAuthor, author }, account) {
			return viewerDidAuthor || (author !== null && isAccount(author, account));
		}
		function isAccount(author, account) {
			if (account === null)
				return false;
			const isApp = BOT.test(account);
			return author.login === account.replace(BOT, '') && (author.__typename === 'Bot') === isApp;
		}
		var instant = __webpack_require__(2224);
		var github_errors = __webpack_require__(7307);
		var external_node_crypto_ = __webpack_require__(7598);
		var coerce = __webpack_require__(9567);
		var iso = __webpack_require__(4377);
		var digest = __webpack_require__(3213);
		var domain_period = __webpack_require__(7736);
		;
		const MAX_MARKER_LENGTH = 620;
		const MAX_LENGTH = { repository: 145, node: 60, id: 60, period: 25, base: 80, language: 27 };
		function reportKey(subject, { node, id, language }) {
			const { repository, period, baseBranch } = subject;
			return {
				repository: shortened('repository', repository.nameWithOwner.toLowerCase()),
				node: node === null ? null : shortened('node', node),
				id: id === null ? null : shortened('id', id),
				period: shortened('period', (0, domain_period.D)(period)),
				lastDay: period.lastDay,
				baseBranch: baseBranch === null ? null : shortened('base', baseBranch),
				language: shortened('language', language),
				schemaVersion: digest.f$,
			};
		}
		const hashOf = (text, length) => (0, external_node_crypto_.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, length);
		function shortened(field, value) {
			const wellFormed = value.toWellFormed();
			if (encoded({ '': wellFormed }).length - 1 <= MAX_LENGTH[field])
				return wellFormed;
			return `sha256-${hashOf(wellFormed, 20)}`;
		}
		function encoded(fields) {
			return new URLSearchParams(fields).toString().replaceAll('--', '-%2D');
		}
		function given(fields) {
			return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== null));
		}
		function markerLine(marker) {
			const fields = encoded(given({
				repository: marker.repository,
				node: marker.node,
				id: marker.id,
				period: marker.period,
				'last-day': marker.lastDay,
				base: marker.baseBranch,
				language: marker.language,
				schema: String(marker.schemaVersion),
				part: String(marker.part),
				parts: String(marker.parts),
				title: marker.title,
				settings: marker.settings,
				text: marker.text,
			}));
			return `<!-- merge-digest ${fields} -->`;
		}
		const LINE = /^<!-- merge-digest (\S+) -->$/;
		const Positive = coerce.ai().int().positive();
		const Fields = schemas.Ikc({
			repository: schemas.YjP(),
			node: schemas.YjP().optional(),
			id: schemas.YjP().optional(),
			period: schemas.YjP(),
			'last-day': iso.p6(),
			base: schemas.YjP().optional(),
			language: schemas.YjP(),
			schema: Positive,
			part: Positive,
			parts: Positive,
			title: schemas.YjP().optional(),
			settings: schemas.YjP().optional(),
			text: schemas.YjP().optional(),
		})
			.transform(fields => ({
			repository: fields.repository,
			node: fields.node ?? null,
			id: fields.id ?? null,
			period: fields.period,
			lastDay: fields['last-day'],
			baseBranch: fields.base ?? null,
			language: fields.language,
			schemaVersion: fields.schema,
			part: fields.part,
			parts: fields.parts,
			title: fields.title ?? null,
			settings: fields.settings ?? null,
			text: fields.text ?? null,
		}));
		function readMarkerLine(line) {
			const [, fields] = LINE.exec(line) ?? [];
			if (fields === undefined)
				return null;
			const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields)));
			return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
		}
		const isNewForm = (node) => /^[A-Z]+_/.test(node);
		function isSameRepository(marker, key) {
			if (marker.node === null || key.node === null || isNewForm(marker.node) !== isNewForm(key.node))
				return marker.repository === key.repository;
			return marker.node === key.node;
		}
		function isSameDigest(marker, key) {
			return marker.id === key.id && marker.baseBranch === key.baseBranch && marker.language === key.language;
		}
		const isSameSeries = (marker, key) => isSameDigest(marker, key) && isSameRepository(marker, key);
		function isSameReport(marker, key) {
			return isSameSeries(marker, key) && marker.period === key.period;
		}
		const isWeek = (period) => /^\d{4}-W\d{2}$/.test(period);
		function isEarlierReport(marker, key, firstDay) {
			return isSameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
		}
		var external_node_zlib_ = __webpack_require__(8522);
		var week_record = __webpack_require__(5103);
		;
		const record_MAX_LENGTH = 8_000;
		const MAX_UNPACKED_LENGTH = 200_000;
		const MAX_WEEKS = 53;
		const MAX_SIGNALS = 200;
		const MAX_NUMBERS = 10_000;
		const list = (element, most) => schemas.YOg(schemas.L5J()).max(most).pipe(schemas.YOg(element));
		const Packed = schemas.Ikc({
			version: schemas.euz(1),
			signals: list(schemas.YjP().regex(/^[a-z-]{1,40}$/), MAX_SIGNALS),
			weeks: list(week_record.A.omit({ assessed: true }).extend({
				assessed: week_record.A.shape.assessed
					.unwrap()
					.omit({ flagged: true })
					.extend({ flagged: list(schemas.PVZ([schemas.Whr().positive()], schemas.Whr().nonnegative()), MAX_NUMBERS) })
					.optional(),
			}), MAX_WEEKS),
		});
		function pack(weeks) {
			const signals = [
				...new Set(weeks.flatMap(({ assessed }) => assessed?.flagged.flatMap(flagged => flagged.signals) ?? [])),
			].sort();
			return {
				version: 1,
				signals,
				weeks: weeks.map(({ assessed, ...week }) => {
					if (assessed === undefined)
						return week;
					const flagged = assessed.flagged.map(({ number, signals: own }) => [
						number,
						...own.map(signal => signals.indexOf(signal)),
					]);
					return { ...week, assessed: { ...assessed, flagged } };
				}),
			};
		}
		function unpack({ signals, weeks }) {
			return weeks.map(({ assessed, ...week }) => {
				if (assessed === undefined)
					return week;
				const flagged = assessed.flagged.map(([number, ...own]) => ({
					number,
					signals: own.flatMap(index => signals[index] ?? []),
				}));
				return { ...week, assessed: { ...assessed, flagged } };
			});
		}
		function recordLine(weeks) {
			if (weeks.length === 0)
				return '';
			const json = JSON.stringify(pack(weeks));
			const bytes = (0, external_node_zlib_.deflateSync)(json, { level: 9 });
			const line = `<!-- merge-digest-record ${bytes.toString('base64')} -->`;
			return line.length > record_MAX_LENGTH || json.length > MAX_UNPACKED_LENGTH ? recordLine(weeks.slice(1)) : line;
		}
		const record_LINE = /^<!-- merge-digest-record ([A-Za-z0-9+/=]+) -->$/;
		const isRecordLine = (line) => record_LINE.test(line);
		function readRecord(line) {
			const [, record] = record_LINE.exec(line) ?? [];
			if (record === undefined)
				return [];
			try {
				const bytes = (0, external_node_zlib_.inflateSync)(Buffer.from(record, 'base64'), { maxOutputLength: MAX_UNPACKED_LENGTH });
				return unpack(Packed.parse(JSON.parse(bytes.toString())));
			}
			catch {
				return [];
			}
		}
		;
		const MAX_TEXTS_PER_REQUEST = 20;
		const MAX_BODY_LENGTH = 65_536;
		const TEXTS_QUERY = `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Node { id }
      ... on Comment { body editor { __typename login } }
      ... on Issue { title }
      ... on Discussion { title }
    }
  }`;
		const Text = schemas.Ikc({
			id: schemas.YjP(),
			title: schemas.YjP().optional(),
			body: schemas.YjP(),
			editor: Account.nullish(),
		});
		const Texts = schemas.Ikc({ nodes: schemas.YOg(Text) });
		async function readTexts(client, ids) {
			const texts = [];
			for (let n = 0; n < ids.length; n += MAX_TEXTS_PER_REQUEST) {
				const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + MAX_TEXTS_PER_REQUEST) }, Texts);
				texts.push(...answer.nodes);
			}
			return texts;
		}
		function createTextReader(client) {
			const texts = new Map();
			return async (ids) => {
				const unread = ids.filter(id => !texts.has(id));
				for (const text of await readTexts(client, unread))
					texts.set(text.id, text);
				return texts;
			};
		}
		const normalized = (text) => text.replaceAll('\r\n', '\n').trimEnd();
		const isSameText = (left, right) => normalized(left) === normalized(right);
		;
		const NOTHING = { above: '', link: '', below: '' };
		const END = '<!-- merge-digest-end -->';
		const LINK = /^> \u2192 \[.*\]\(https?:\/\/[^\s()]+\)$/;
		const MAX_STARTS = 200;
		const SEAL_LENGTH = 12;
		const sealOf = (text) => `${text.trim().length}.${hashOf(text.trim(), SEAL_LENGTH)}`;
		const titleHash = (title) => hashOf(title.normalize('NFKC').replace(/[\s\p{C}]/gu, ''), 8);
		const hasOwnTitle = ({ marker }, title) => marker.title === null || marker.title === titleHash(title);
		function partsOf(texts, key, { title, settings, record }) {
			return texts.map((given, index) => {
				const text = given.replaceAll('\r\n', '\n').replaceAll(END, '').trim();
				const first = index === 0;
				const written = {
					title: first ? titleHash(title) : null,
					settings: first ? settings : null,
					text: sealOf(text),
				};
				const marker = { ...key, ...written, part: index + 1, parts: texts.length };
				return { marker, text, record: first ? record : '' };
			});
		}
		function printBody({ marker, text, record }, { above, link, below } = NOTHING) {
			const lines = [above, markerLine(marker), link && `${link}\n`, text && `${text}\n`, record];
			const end = marker.text === null ? '' : END;
			return [...lines, end, below].filter(line => line !== '').join('\n');
		}
		const isTooLong = (body) => body.length > MAX_BODY_LENGTH && [...body].length > MAX_BODY_LENGTH;
		function printWithin(part, kept) {
			const { above, link, below } = kept;
			const choices = [
				{ above, link, below },
				{ above, link: '', below },
				{ above, link: '', below: '' },
				{ above: '', link: '', below },
			];
			const bodies = choices.map(choice => printBody(part, choice));
			const fitting = bodies.findIndex(body => !isTooLong(body));
			const body = bodies[fitting] ?? printBody(part);
			return { body, isCut: above + below !== '' && (fitting === -1 || fitting > 1) };
		}
		function readBody(given) {
			const lines = given.replaceAll('\r\n', '\n').split('\n');
			const at = lines.findIndex(line => readMarkerLine(line) !== null);
			const marker = readMarkerLine(lines[at] ?? '');
			if (marker === null)
				return null;
			const { link, rest } = splitLink(lines.slice(at + 1));
			if (marker.text === null)
				return at === 0 ? { marker, link, ...readEarlier(rest) } : null;
			const end = rest.indexOf(END);
			if (end === -1)
				return null;
			const record = rest.slice(0, end).findLast(isRecordLine) ?? '';
			const inside = rest.slice(0, end).filter(line => line !== record || record === '');
			const found = findText(inside, marker.text);
			const above = joined(lines.slice(0, at).join('\n'), found.above);
			const below = joined(found.below, rest.slice(end + 1).join('\n'));
			return { marker, link, record, above, below, text: found.text, isEdited: found.isEdited };
		}
		function splitLink(lines) {
			const [link = '', gap] = lines;
			if (!LINK.test(link))
				return { link: '', rest: lines };
			return { link, rest: lines.slice(gap === '' ? 2 : 1) };
		}
		function readEarlier(lines) {
			const at = lines.findLastIndex(isRecordLine);
			const text = (at === -1 ? lines : lines.slice(0, at)).join('\n');
			const below = at === -1 ? '' : lines.slice(at + 1).join('\n');
			return { text: text.trim(), record: lines[at] ?? '', above: '', below: joined(below), isEdited: null };
		}
		function findText(lines, seal) {
			const whole = lines.join('\n').trim();
			const length = Number.parseInt(seal, 10);
			for (let start = 0, n = 0; n < MAX_STARTS && start + length <= whole.length; n += 1) {
				const [text, rest] = [whole.slice(start, start + length), whole.slice(start + length)];
				if (/^[ \t]*(\n|$)/.test(rest) && sealOf(text) === seal)
					return { above: whole.slice(0, start).trim(), text, below: rest.trim(), isEdited: false };
				const next = whole.indexOf('\n', start);
				if (next === -1)
					break;
				start = next + 1;
			}
			return { above: '', text: whole, below: '', isEdited: true };
		}
		const joined = (...texts) => texts.filter(text => text.trim() !== '').join('\n');
		;
		const PAUSE_MS = 5_000;
		function mayHaveChanged(error) {
			const brokeDown = error.kind === 'refused' && error.failures.some(({ type }) => type === undefined);
			return error.kind === 'unavailable' || brokeDown;
		}
		const isRefusal = (error) => ['forbidden', 'not-found', 'refused'].includes(error.kind) && error.failures.length > 0 && !mayHaveChanged(error);
		async function withOneRetry(step, log, sleep) {
			try {
				return await step(false);
			}
			catch (error) {
				if (!(error instanceof github_errors.y) || !mayHaveChanged(error))
					throw error;
				log.warning(`GitHub did not confirm that the report was posted, so it is looked for once more: ${error.message}`);
				await sleep(PAUSE_MS);
				return step(true);
			}
		}
		async function tryOrWarn(log, sentence, step) {
			try {
				await step();
			}
			catch (error) {
				if (!(error instanceof errors.jR))
					throw error;
				log.warning(`${sentence} ${error.message}`);
			}
		}
		;
		async function confirmWritten(posting, written) {
			const { client, sleep, options } = posting;
			const unconfirmed = written.filter(({ body, answered }) => answered === undefined || !isSameText(answered, body));
			if ((await differing(client, unconfirmed)).length === 0)
				return;
			await sleep(PAUSE_MS);
			const names = (await differing(client, unconfirmed)).map(({ name }) => name);
			if (names.length === 0)
				return;
			throw new errors.jR(`GitHub accepted the new text but shows a different one: ${names.join(', ')}. The full report is in ` +
				`${options.files.markdownPath}. Run it again; if that does not help, the text may be too long for GitHub.`);
		}
		async function differing(client, written) {
			const texts = await readTexts(client, written.map(({ id }) => id));
			return written.filter(({ title, body }, index) => {
				const text = texts[index];
				const sameTitle = title === undefined || title.trim() === text?.title?.trim();
				return text === undefined || !sameTitle || !isSameText(text.body, body);
			});
		}
		;
		function escapeTitle(title) {
			return title
				.replace(/\s+/g, ' ')
				.replace(/[!-/:-@[-`{-~]/g, '\\$&')
				.replace(/@/g, '@\u200B');
		}
		function withLink({ content }, link) {
			const kept = { ...content, link };
			const { body } = printWithin(content, kept);
			return body === printBody(content, kept) ? body : null;
		}
		async function closePrevious(posting, previous, next) {
			const { kind, log } = posting;
			const warning = `The previous ${kind.id}, ${previous.url}, could not be closed and linked to the new one.`;
			await tryOrWarn(log, warning, async () => {
				if (await closeWithLink(posting, previous, next))
					log.info(`Closed the previous ${kind.id}: ${previous.url}`);
			});
		}
		async function closeDuplicates(posting, duplicates, kept) {
			const { kind, log } = posting;
			for (const duplicate of duplicates) {
				await tryOrWarn(log, `${duplicate.url}, a duplicate of ${kept.url}, could not be closed.`, async () => {
					if (!(await closeWithLink(posting, duplicate, kept)))
						return;
					log.warning(`The ${kind.id} was posted twice, probably by two runs at the same time: ${duplicate.url} is now closed and ` +
						`links to ${kept.url}. Add the line \`concurrency: merge-digest\` to the workflow to prevent this.`);
				});
			}
		}
		async function closeWithLink(posting, report, next) {
			const { client, kind } = posting;
			if (report.content.link !== '')
				return false;
			if (!report.closed)
				await client.mutate(kind.documents.close, { id: report.id }, schemas.L5J());
			const body = withLink(report, `> \u2192 [${escapeTitle(next.title)}](${next.url})`);
			if (body === null)
				return !report.closed;
			const { id, title, url } = report;
			await client.mutate(kind.documents.update, { id, title, body }, schemas.L5J());
			await confirmWritten(posting, [{ id, body, name: url }]);
			return true;
		}
		var answer_form = __webpack_require__(1885);
		;
		function replacing(posting, { content, editor, name }, part) {
			if (markerLine(content.marker) === markerLine(part.marker) && content.record === part.record)
				return null;
			const { body, isCut } = printWithin(part, content);
			if (isCut)
				warn(posting, `${name} has no room for what somebody wrote above or below the report, so that is left out. ${WHERE_IT_IS}`);
			const person = editor && !isAccount(editor, posting.account) ? editor.login : null;
			if (content.isEdited ?? person !== null)
				warn(posting, `${person ?? 'Somebody'} has changed the text of ${name}, which is now replaced. ${WHERE_IT_IS}`);
			return body;
		}
		const WHERE_IT_IS = 'To see the earlier text, select "edited" at its top. A run keeps what is written above or below the report, or in a comment.';
		const hasWordsOfOthers = ({ above, below, isEdited }) => isEdited === true || above + below !== '';
		function warn({ log, warned }, sentence) {
			if (warned.has(sentence))
				return;
			warned.add(sentence);
			log.warning(sentence);
		}
		;
		const bodyDeclarations = (count) => Array.from({ length: count }, (_, n) => `$body${n}: String!`).join(', ');
		const VIEWER = 'viewer { login }';
		const THREAD_FIELDS = `id number title url createdAt closed ${AUTHOR_FIELDS}`;
		const Thread = Authored.extend({
			id: schemas.YjP(),
			number: schemas.Whr(),
			title: schemas.YjP(),
			url: schemas.YjP(),
			createdAt: schemas.YjP(),
			closed: schemas.zMY(),
		});
		const PageInfo = schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() });
		const ThreadsPage = schemas.Ikc({ pageInfo: PageInfo, nodes: schemas.YOg(Thread) });
		const UpdatedThread = schemas.Ikc({ written: schemas.Ikc({ thread: Thread }) });
		const CreatedThread = schemas.Ikc({ written: schemas.Ikc({ thread: Thread.extend({ body: schemas.YjP() }) }) });
		;
		const Page = schemas.Ikc({
			thread: schemas.Ikc({
				comments: schemas.Ikc({
					pageInfo: PageInfo,
					nodes: schemas.YOg(Authored.extend({ id: schemas.YjP() })),
				}),
			}),
		});
		const Comment = schemas.Ikc({ id: schemas.YjP(), body: schemas.YjP() });
		const Added = schemas.KCZ([
			schemas.Ikc({ comment: Comment }).transform(({ comment }) => comment),
			schemas.Ikc({ edge: schemas.Ikc({ comment: Comment }) }).transform(({ edge }) => edge.comment),
		]);
		const MAX_COMMENTS_PER_REQUEST = 2;
		async function writeParts(posting, thread, comments, parts) {
			const { client, kind, pace, log } = posting;
			const written = [];
			const nameOf = (index) => `part ${index + 2} of ${thread.url}`;
			for (const [index, part] of parts.slice(0, comments.length).entries()) {
				const { id, content, editor } = comments[index];
				const body = replacing(posting, { content, editor, name: nameOf(index) }, part);
				if (body === null)
					continue;
				await pace();
				await client.mutate(kind.documents.updateComment, { id, body }, schemas.L5J());
				written.push({ id, body, name: nameOf(index) });
			}
			for (let at = comments.length; at < parts.length; at += MAX_COMMENTS_PER_REQUEST) {
				const bodies = parts.slice(at, at + MAX_COMMENTS_PER_REQUEST).map(part => printBody(part));
				await pace();
				const added = await addComments(posting, thread, bodies);
				written.push(...added.map(({ id, body: answered }, n) => ({ id, body: bodies[n] ?? '', answered, name: nameOf(at + n) })));
			}
			for (const [index, { id, content }] of [...comments.entries()].slice(parts.length)) {
				if (hasWordsOfOthers(content)) {
					log.warning(`The report no longer has a part ${index + 2}. The comment that held it stays, since somebody has written into it: ` +
						`delete it at ${thread.url} when its words are no longer needed.`);
					continue;
				}
				await pace();
				await client.mutate(kind.documents.deleteComment, { id }, schemas.L5J());
			}
			return written;
		}
		async function addComments({ client, kind }, thread, bodies) {
			const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
			const { data, failures } = await client.ask(kind.documents.addComments(bodies.length), { id: thread.id, ...variables }, 0);
			const answer = (0, answer_form.E)(schemas.g1P(schemas.YjP(), schemas.L5J()).nullish(), data);
			const written = bodies.map((_, n) => answer?.[`written${n}`] ?? null);
			if (failures.length > 0)
				throw written.every(one => one === null) ? (0, github_errors.g)(failures) : addedInPart(failures);
			const added = written.map(one => (0, answer_form.E)(Added, one));
			client.made(...added.map(({ id }) => id));
			return added;
		}
		function addedInPart(failures) {
			return new github_errors.y('unavailable', `Only some of the comments were added. ${(0, github_errors.g)(failures).message}`, failures);
		}
		async function findPartComments({ client, kind, key, account }, thread) {
			const own = [];
			let after = null;
			do {
				const page = await client.query(kind.documents.comments, { id: thread.id, after }, Page);
				const { nodes, pageInfo } = page.thread.comments;
				own.push(...nodes.filter(comment => isOwn(comment, account)).map(({ id }) => id));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
			} while (after !== null);
			const texts = await readTexts(client, own);
			return texts.flatMap(({ id, body, editor }) => {
				const content = readBody(body);
				return content !== null && isSameReport(content.marker, key) ? [{ id, content, editor }] : [];
			});
		}
		;
		function repositoryNotFound(error, ownerAndName) {
			if (!(error instanceof github_errors.y) || error.kind !== 'not-found')
				return error;
			return new errors.jR(`post-to-repository: got ${JSON.stringify(ownerAndName)}; there is no such repository, or the token cannot see it. ` +
				'The workflow token cannot see other private repositories: set `token` to one that has access.', { cause: error });
		}
		function repositoryArchived(kind, repository) {
			return new errors.jR(`${repository} is archived, so no ${kind.id} can be posted there. Unarchive it, or name another repository ` +
				'as `post-to-repository`.');
		}
		function featureDisabled(kind, repository) {
			return new errors.jR(`${capitalized(kind.plural)} are switched off in ${repository}. Switch them on under Settings \u2192 General \u2192 ` +
				`Features, or leave "${kind.id}" out of \`publish\`.`);
		}
		const capitalized = (word) => word.charAt(0).toUpperCase() + word.slice(1);
		function forbidden(error, kind, repository) {
			if (!(error instanceof github_errors.y) || error.kind !== 'forbidden')
				return error;
			return new errors.jR(`The token may not post ${kind.plural} in ${repository}. Add the line \`${kind.plural}: write\` to the ` +
				"workflow's `permissions:`. If the workflow runs in another repository, its token cannot post to this one: set " +
				`\`token\` to one that can.${kind.forbiddenHint} (${error.message})`, { cause: error });
		}
		;
		const Renames = schemas.Ikc({
			nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), renames: schemas.Ikc({ nodes: schemas.YOg(schemas.Ikc({ previousTitle: schemas.YjP() })) }) })),
		});
		function createRenameReader(client, { documents }) {
			const known = new Map();
			return async (ids) => {
				const unread = ids.filter(id => !known.has(id)).slice(0, 100);
				if (documents.renames === null || unread.length === 0)
					return known;
				const { nodes } = await client.query(documents.renames, { ids: unread }, Renames);
				for (const { id, renames } of nodes)
					known.set(id, renames.nodes.map(({ previousTitle }) => previousTitle));
				return known;
			};
		}
		async function copiesAmong(threads, readRenames) {
			const others = threads.filter(({ content, title }) => !hasOwnTitle(content, title));
			const renames = await readRenames(others.map(({ id }) => id));
			const wasOurs = ({ id, content }) => renames.get(id)?.some(title => hasOwnTitle(content, title)) ?? false;
			return new Set(others.filter(thread => !wasOurs(thread)).map(({ id }) => id));
		}
		;
		const find_Page = schemas.Ikc({ repository: schemas.Ikc({ threads: ThreadsPage }) });
		async function findReports(context, options) {
			const { key, period } = context;
			const { maxPreviousAge, firstPage } = options;
			const start = Date.parse(period.start);
			const found = [];
			const strange = [];
			let previous = null;
			for await (const { reports, oldest } of pagesOfOwnReports(context, firstPage, start - maxPreviousAge)) {
				for (const { report, marker, isCopy } of reports) {
					if (isSameReport(marker, key))
						(isCopy ? strange : found).push(report);
					else if (!isCopy && isEarlierReport(marker, key, period.firstDay))
						previous = laterOf(previous, report);
				}
				if (oldest < start && (previous !== null || maxPreviousAge === 0))
					break;
			}
			const [same = null, ...others] = found.toSorted((a, b) => a.number - b.number);
			const duplicates = others.filter(report => same !== null && isDuplicate(report, same));
			const isClosedDouble = ({ closed, content }) => closed && content.link !== '';
			const rest = others.filter(report => !duplicates.includes(report) && !isClosedDouble(report));
			const copies = [...strange, ...rest];
			return { same, duplicates, copies, previous: maxPreviousAge === 0 ? null : previous };
		}
		const MAX_APART_MS = 45 * 60_000;
		function isDuplicate(report, same) {
			const { content, closed, isRenamed, createdAt } = report;
			if (closed || isRenamed || content.isEdited || content.above + content.below !== '')
				return false;
			if (Math.abs(Date.parse(createdAt) - Date.parse(same.createdAt)) > MAX_APART_MS)
				return false;
			const [own, other] = [content.marker.settings, same.content.marker.settings];
			return own === null || other === null ? report.title === same.title : own === other;
		}
		function laterOf(known, other) {
			return known === null || other.content.marker.lastDay >= known.content.marker.lastDay ? other : known;
		}
		async function* pagesOfOwnReports(context, firstPage, earliest) {
			const { kind, log } = context;
			let listed = 0;
			let page = firstPage ?? (await listThreads(context, null));
			for (;;) {
				const { nodes } = page;
				const { hasNextPage, endCursor } = page.pageInfo;
				const recent = nodes.filter(thread => Date.parse(thread.createdAt) >= earliest);
				yield { reports: await reportsAmong(context, recent), oldest: Date.parse(nodes.at(-1)?.createdAt ?? '') };
				listed += nodes.length;
				if (hasNextPage)
					log.progress(`Looking for the report: ${listed} ${kind.plural} so far`);
				if (recent.length < nodes.length || !hasNextPage || endCursor === null)
					return;
				page = await listThreads(context, endCursor);
			}
		}
		async function listThreads({ client, kind, repository }, after) {
			return (await client.query(kind.documents.list, { id: repository.id, after }, find_Page)).repository.threads;
		}
		async function reportsAmong(context, threads) {
			const { readTexts, readRenames, key, account } = context;
			const own = threads.filter(thread => isOwn(thread, account));
			const texts = await readTexts(own.map(({ id }) => id));
			const candidates = own.flatMap(thread => {
				const { body = '', editor } = texts.get(thread.id) ?? {};
				const content = readBody(body);
				return content?.marker.part === 1 && isSameDigest(content.marker, key)
					? [{ ...thread, body, content, editor, isRenamed: !hasOwnTitle(content, thread.title) }]
					: [];
			});
			const copies = await copiesAmong(candidates, readRenames);
			const markers = await withNodes(context, candidates.map(({ content }) => content.marker));
			return candidates.map((report, n) => ({
				report,
				marker: markers[n] ?? report.content.marker,
				isCopy: copies.has(report.id),
			}));
		}
		async function withNodes({ readNodes, key }, markers) {
			const isForeign = ({ node, repository }) => node === null && key.node !== null && repository !== key.repository;
			const nodes = await readNodes(markers.filter(isForeign).map(({ repository }) => repository));
			return markers.map(marker => isForeign(marker) ? { ...marker, node: nodes.get(marker.repository) ?? null } : marker);
		}
		;
		const COLOR = '1d76db';
		const DESCRIPTION = 'Digests of merged pull requests';
		const THREAD_LABELS = `
  query Labels($id: ID!) {
    thread: node(id: $id) { ... on Labelable { labels(first: 100) { nodes { id } } } }
  }`;
		function createLabels(names) {
			const one = (name, n) => `created${n}: createLabel(
    input: { repositoryId: $id, name: ${JSON.stringify(name)}, color: "${COLOR}", description: "${DESCRIPTION}" }
  ) { label { id } }`;
			return `mutation CreateLabel($id: ID!) { ${names.map(one).join('\n')} }`;
		}
		const ADD_LABELS = `
  mutation AddLabels($id: ID!, $labelIds: [ID!]!) {
    addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }
  }`;
		const Label = schemas.Ikc({ id: schemas.YjP() });
		const ThreadLabels = schemas.Ikc({ thread: schemas.Ikc({ labels: schemas.Ikc({ nodes: schemas.YOg(Label) }).nullable() }) });
		const Created = schemas.g1P(schemas.YjP(), schemas.Ikc({ label: Label }).nullable());
		const labelsOfNew = ({ kind, labels }) => kind.createsWithLabels ? labels.flatMap(({ id }) => id ?? []) : [];
		async function addLabels(posting, thread, known) {
			const { client, log, labels } = posting;
			if (labels.every(({ id }) => id !== null && known?.includes(id)))
				return;
			await tryOrWarn(log, failureSentence(posting), async () => {
				const existing = known ?? (await labelsOf(posting, thread));
				const labelIds = (await findOrCreate(posting)).filter(id => !existing.includes(id));
				if (labelIds.length > 0)
					await client.mutate(ADD_LABELS, { id: thread.id, labelIds }, schemas.L5J());
			});
		}
		const failureSentence = ({ kind }) => `The labels could not be added to the ${kind.id}.`;
		async function labelsOf({ client }, thread) {
			const { labels } = (await client.query(THREAD_LABELS, { id: thread.id }, ThreadLabels)).thread;
			return labels?.nodes.map(({ id }) => id) ?? [];
		}
		async function findOrCreate({ client, log, repository, labels }) {
			const missing = labels.filter(({ id }) => id === null).map(({ name }) => name);
			if (missing.length === 0)
				return labels.flatMap(({ id }) => id ?? []);
			const { data, failures } = await client.ask(createLabels(missing), { id: repository.id }, 0);
			const created = (0, answer_form.E)(Created.nullish(), data);
			client.made(...Object.values(created ?? {}).flatMap(answer => answer?.label.id ?? []));
			return labels.flatMap(({ name, id }) => {
				const alias = `created${missing.indexOf(name)}`;
				const found = id ?? created?.[alias]?.label.id;
				if (found !== undefined)
					return [found];
				const own = failures.filter(({ path }) => path?.[0] === alias);
				log.warning(`The label ${JSON.stringify(name)} is missing in ${repository.nameWithOwner} and could not be created. Create it by ` +
					`hand, or add the line \`issues: write\` to the workflow's \`permissions:\`. ${(0, github_errors.g)(own.length > 0 ? own : failures).message}`);
				return [];
			});
		}
		;
		const MAX_PINNED = 3;
		const PINNED_QUERY = `
  query Pinned($id: ID!) {
    repository: node(id: $id) { ... on Repository {
      pinnedIssues(first: 10) { nodes { issue { id title body ${AUTHOR_FIELDS} } } }
    } }
  }`;
		const PIN = `
  mutation Pin($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const UNPIN = `
  mutation Unpin($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const Pinned = schemas.Ikc({
			repository: schemas.Ikc({
				pinnedIssues: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({ issue: Authored.extend({ id: schemas.YjP(), title: schemas.YjP(), body: schemas.YjP() }) })),
				}),
			}),
		});
		async function pin(posting, thread) {
			const { client, log, repository, account, kind, options } = posting;
			if (kind.id === 'discussion') {
				const withoutIssue = !options.publish.includes('issue');
				if (withoutIssue)
					log.warning('pin: the discussion was not pinned, since GitHub lets only people pin discussions.');
				return;
			}
			await tryOrWarn(log, `${thread.url} could not be pinned.`, async () => {
				const answer = await client.query(PINNED_QUERY, { id: repository.id }, Pinned);
				const pinned = answer.repository.pinnedIssues.nodes.map(({ issue }) => issue);
				if (pinned.some(({ id }) => id === thread.id))
					return;
				const earlier = await earlierReports(posting, pinned.filter(issue => isOwn(issue, account)));
				if (pinned.length - earlier.length >= MAX_PINNED) {
					log.warning(`${thread.url} was not pinned: ${MAX_PINNED} other issues are pinned, and GitHub allows no more. Unpin one of them.`);
					return;
				}
				for (const { id } of earlier)
					await client.mutate(UNPIN, { id }, schemas.L5J());
				await client.mutate(PIN, { id: thread.id }, schemas.L5J());
			});
		}
		async function earlierReports({ key, period, readRenames }, issues) {
			const reports = issues.flatMap(issue => {
				const content = readBody(issue.body);
				return content !== null && isEarlierReport(content.marker, key, period.firstDay) ? [{ ...issue, content }] : [];
			});
			const copies = await copiesAmong(reports, readRenames);
			return reports.filter(({ id }) => !copies.has(id));
		}
		;
		const BETWEEN_MS = 1_000;
		function createPace(sleep) {
			let isFirst = true;
			return async () => {
				if (!isFirst)
					await sleep(BETWEEN_MS);
				isFirst = false;
			};
		}
		;
		const WAIT_SECONDS = [1, 2, 4];
		function nothingDone(data) {
			return typeof data !== 'object' || data === null || Object.values(data).every(value => value === null);
		}
		function createPatientClient(client, log, sleep) {
			const made = new Set();
			const isNew = ({ type, message }) => type === 'NOT_FOUND' && (message.match(/[\w=-]+/g) ?? []).some(word => made.has(word));
			const areNew = (failures) => failures.length > 0 && failures.every(isNew);
			async function patiently(send, isTooNew) {
				for (const seconds of WAIT_SECONDS) {
					try {
						const answer = await send();
						if (!isTooNew(answer))
							return answer;
					}
					catch (error) {
						if (!(error instanceof github_errors.y) || !areNew(error.failures))
							throw error;
					}
					const wait = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
					log.info(`GitHub does not find what was made a moment ago: waiting ${wait}.`);
					await sleep(seconds * 1000);
				}
				return send();
			}
			const never = () => false;
			const isTooNew = ({ data, failures }) => areNew(failures) && nothingDone(data);
			return {
				made: (...ids) => {
					for (const id of ids)
						made.add(id);
				},
				ask: (document, variables, retries) => patiently(() => client.ask(document, variables, retries), isTooNew),
				query: (document, variables, schema) => patiently(() => client.query(document, variables, schema), never),
				mutate: (document, variables, schema) => patiently(() => client.mutate(document, variables, schema), never),
			};
		}
		;
		async function openPosting(kind, { session, options, ports }) {
			const context = await session.threadContext(kind);
			const { repository } = context;
			const client = createPatientClient(context.client, ports.log, ports.sleep);
			const createVariables = await kind.createVariables(client, repository, options.discussionCategory);
			return {
				...context,
				client,
				pace: createPace(ports.sleep),
				sleep: ports.sleep,
				options,
				createVariables,
				warned: new Set(),
			};
		}
		;
		const SHAPING = {
			title: 'title',
			sections: 'sections',
			labels: 'labels',
			discussionCategory: 'discussion-category',
			excludeAuthors: 'exclude-authors',
			excludeLabels: 'exclude-labels',
			excludePaths: 'exclude-paths',
			bots: 'bots',
			modules: 'modules',
			tags: 'tags',
			templates: 'templates',
			timeZone: 'time-zone',
			weekStart: 'week-start',
		};
		const NAMES = Object.keys(SHAPING);
		const DIGITS = 4;
		const inOrder = (name, value) => Array.isArray(value) && name !== 'sections' ? value.toSorted() : value;
		function shapeOf(settings) {
			return NAMES.map(name => hashOf(JSON.stringify(inOrder(name, settings[name])) ?? '', DIGITS)).join('');
		}
		function differingSettings(left, right) {
			const hash = (shape, n) => shape.slice(n * DIGITS, (n + 1) * DIGITS);
			const known = Math.min(left.length, right.length) / DIGITS;
			return NAMES.filter((_, n) => n + 1 <= known && hash(left, n) !== hash(right, n)).map(name => SHAPING[name]);
		}
		;
		const MAX_PREVIOUS_AGE_MS = 90 * instant.sO;
		const MAX_COPIES_NAMED = 5;
		const MAX_TITLE_LENGTH = 256;
		async function postThread(kind, request) {
			const { options } = request;
			try {
				const posting = await openPosting(kind, request);
				const { thread, created, previous, duplicates, labelIds } = await write(posting, request);
				await addLabels(posting, thread, labelIds);
				await closeDuplicates(posting, duplicates, thread);
				if (options.pin)
					await pin(posting, thread);
				if (previous !== null)
					await closePrevious(posting, previous, thread);
				return { url: thread.url, number: thread.number, created };
			}
			catch (error) {
				throw forbidden(error, kind, options.postToRepository);
			}
		}
		function write(posting, { report, digest, options }) {
			const title = thread_shortened(report.title.trim());
			const record = recordLine(digest.weeks ?? []);
			const parts = partsOf(report.parts, posting.key, { title, settings: shapeOf(options), record });
			const [first, ...rest] = parts;
			const maxPreviousAge = options.closePrevious ? MAX_PREVIOUS_AGE_MS : 0;
			let existed = null;
			const step = async (isRetry) => {
				const firstPage = isRetry ? null : posting.firstPage;
				const { same, previous, duplicates, copies } = await findReports(posting, { maxPreviousAge, firstPage });
				existed ??= same !== null;
				for (const copy of copies.slice(0, MAX_COPIES_NAMED))
					mentionCopy(posting, copy, same);
				const comments = same === null ? [] : await findPartComments(posting, same);
				const { thread, written, labelIds } = same === null ? await create(posting, title, printBody(first)) : await update(posting, same, title, first);
				const further = await writeParts(posting, thread, comments, rest);
				await confirmWritten(posting, [...written, ...further]);
				const verb = existed ? (written.length + further.length > 0 ? 'Updated' : 'Nothing to change in') : 'Posted';
				posting.log.info(`${verb} the ${posting.kind.id} ${thread.url}`);
				return { thread, created: !existed, previous, duplicates, labelIds };
			};
			return withOneRetry(step, posting.log, posting.sleep);
		}
		async function create(posting, title, body) {
			const labelIds = labelsOfNew(posting);
			if (labelIds.length === 0)
				return createWith(posting, title, body, []);
			try {
				return await createWith(posting, title, body, labelIds);
			}
			catch (error) {
				if (!(error instanceof github_errors.y) || !isRefusal(error))
					throw error;
				return createWith(posting, title, body, []);
			}
		}
		async function createWith({ client, kind, repository, createVariables, pace }, title, body, labelIds) {
			const labels = labelIds.length > 0 ? { labelIds } : {};
			const variables = { repositoryId: repository.id, title, body, ...createVariables, ...labels };
			await pace();
			const { written } = await client.mutate(kind.documents.create, variables, CreatedThread);
			const { body: answered, ...thread } = written.thread;
			client.made(thread.id);
			return { thread, written: [{ id: thread.id, title, body, answered, name: thread.url }], labelIds };
		}
		async function update(posting, same, ours, part) {
			const { client, kind, pace } = posting;
			const { marker } = same.content;
			const first = same.isRenamed ? { ...part, marker: { ...part.marker, title: marker.title } } : part;
			const title = same.isRenamed ? same.title : ours;
			warnOfOtherSettings(posting, same, part);
			const body = replacing(posting, { ...same, name: same.url }, first) ?? same.body;
			if (same.title === title && same.body === body)
				return { thread: same, written: [], labelIds: null };
			await pace();
			const { written } = await client.mutate(kind.documents.update, { id: same.id, title, body }, UpdatedThread);
			return { thread: written.thread, written: [{ id: same.id, title, body, name: same.url }], labelIds: null };
		}
		function warnOfOtherSettings({ key, log, warned }, { url, content }, { marker }) {
			const { settings } = content.marker;
			if (key.id !== null || settings === null || marker.settings === null)
				return;
			const names = differingSettings(settings, marker.settings).map(name => `\`${name}\``);
			if (names.length === 0 || warned.has(url))
				return;
			warned.add(url);
			log.warning(`${url} was written with other settings (${names.join(', ')}), and this run replaces it. If the repository has two ` +
				'digests, give each of them an `id` of its own, such as `id: web`; if you have changed the settings, nothing is to be done.');
		}
		function mentionCopy({ kind, log, warned }, { url, title }, same) {
			if (warned.has(url))
				return;
			warned.add(url);
			const sentence = `${url} (${JSON.stringify(title)}) has the marker of this report too`;
			if (same !== null)
				log.info(`${sentence}; it is left as it is, since the report is ${same.url}.`);
			else
				log.warning(`${sentence}, but not the title that a run gave it, so it is taken for a copy and left as it is. The report is posted ` +
					`as a new ${kind.id}.`);
		}
		function thread_shortened(title) {
			const characters = [...title];
			return characters.length > MAX_TITLE_LENGTH ? `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}\u2026` : title;
		}
		;
		const CATEGORIES_QUERY = `
  query Categories($id: ID!) {
    repository: node(id: $id) { ... on Repository { discussionCategories(first: 100) { nodes { id name slug } } } }
  }`;
		const Categories = schemas.Ikc({
			repository: schemas.Ikc({
				discussionCategories: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), name: schemas.YjP(), slug: schemas.YjP() })),
				}),
			}),
		});
		async function createVariables(client, repository, category) {
			const answer = await client.query(CATEGORIES_QUERY, { id: repository.id }, Categories);
			const categories = answer.repository.discussionCategories.nodes;
			const wanted = (category ?? '').toLowerCase();
			const found = categories.find(({ name, slug }) => name.toLowerCase() === wanted || slug === wanted);
			if (found !== undefined)
				return { categoryId: found.id };
			const names = categories.map(({ name }) => name);
			const got = category === null ? 'not given' : `got ${JSON.stringify(category)}`;
			throw new errors.jR(`discussion-category: ${got}; ${repository.nameWithOwner} has ${quotedList(names)}${suggestion(wanted, names)}`);
		}
		function quotedList(names) {
			return names.length === 0 ? 'no categories' : names.map(name => JSON.stringify(name)).join(', ');
		}
		function suggestion(wanted, names) {
			const [nearest] = (0, nearest_name.L)(wanted, names);
			return nearest === undefined ? '.' : `; did you mean ${JSON.stringify(nearest)}?`;
		}
		const discussionKind = {
			id: 'discussion',
			plural: 'discussions',
			forbiddenHint: ' In categories with the format "Announcement", only maintainers of the repository can post.',
			createsWithLabels: false,
			documents: {
				repository: (fields, beside) => `
      query LookForDiscussions($owner: String!, $name: String!) {
        ${VIEWER}
        ${beside}
        repository(owner: $owner, name: $name) {
          id nameWithOwner isPrivate isArchived enabled: hasDiscussionsEnabled
          threads: discussions(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
				list: `
      query ListDiscussions($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
				create: `
      mutation CreateDiscussion($repositoryId: ID!, $categoryId: ID!, $title: String!, $body: String!) {
        written: createDiscussion(
          input: { repositoryId: $repositoryId, categoryId: $categoryId, title: $title, body: $body }
        ) { thread: discussion { ${THREAD_FIELDS} body } }
      }`,
				update: `
      mutation UpdateDiscussion($id: ID!, $title: String!, $body: String!) {
        written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
          thread: discussion { ${THREAD_FIELDS} }
        }
      }`,
				renames: null,
				close: `
      mutation CloseDiscussion($id: ID!) {
        closeDiscussion(input: { discussionId: $id, reason: OUTDATED }) { clientMutationId }
      }`,
				comments: `
      query DiscussionComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Discussion {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${AUTHOR_FIELDS} } }
        } }
      }`,
				addComments: count => `
      mutation AddDiscussionComment($id: ID!, ${bodyDeclarations(count)}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addDiscussionComment(input: { discussionId: $id, body: $body${n} }) { comment { id body } }`).join('\n')}
      }`,
				updateComment: `
      mutation UpdateDiscussionComment($id: ID!, $body: String!) {
        updateDiscussionComment(input: { commentId: $id, body: $body }) { clientMutationId }
      }`,
				deleteComment: `
      mutation DeleteDiscussionComment($id: ID!) {
        deleteDiscussionComment(input: { id: $id }) { clientMutationId }
      }`,
			},
			createVariables,
		};
		const discussion = {
			id: 'discussion',
			posts: true,
			publish: request => postThread(discussionKind, request),
		};
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		;
		function writeDigest(digest, directory) {
			return files_write(directory, 'digest.json', `${JSON.stringify(digest, null, 2)}\n`);
		}
		function writeReport(report, directory) {
			return files_write(directory, 'digest.md', `${report.markdown.trimEnd()}\n`);
		}
		function writeHtml(html, directory) {
			return files_write(directory, 'digest.html', html);
		}
		function writeIndex(html, folder) {
			return files_write(folder, 'index.html', html, 'site');
		}
		function writeFeed(xml, folder) {
			return files_write(folder, 'feed.xml', xml, 'site');
		}
		async function files_write(directory, name, text, setting = 'output-directory') {
			const path = (0, external_node_path_.join)(directory, name);
			try {
				await makeFolder(directory);
				await replace(path, text);
			}
			catch (error) {
				throw writeFailure(error, `${setting}: got ${JSON.stringify(directory)}; ${name}`);
			}
			return path;
		}
		async function makeFolder(folder) {
			try {
				await (0, promises_.mkdir)(folder);
			}
			catch (error) {
				if (codeOf(error) === 'EEXIST')
					return;
				if (codeOf(error) !== 'ENOENT' || (0, external_node_path_.dirname)(folder) === folder)
					throw error;
				await makeFolder((0, external_node_path_.dirname)(folder));
				await (0, promises_.mkdir)(folder).catch(again => {
					if (codeOf(again) !== 'EEXIST')
						throw again;
				});
			}
		}
		async function replace(path, text) {
			const unfinished = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_crypto_.randomUUID)()}.tmp`);
			try {
				await (0, promises_.writeFile)(unfinished, text, { flag: 'wx' });
				await (0, promises_.rename)(unfinished, path);
			}
			catch (error) {
				await (0, promises_.rm)(unfinished, { force: true });
				throw error;
			}
		}
		const REASONS = {
			EEXIST: 'this path, or a part of it, is a file, not a folder',
			ENOTDIR: 'this path, or a part of it, is a file, not a folder',
			EISDIR: 'a folder of that name is in its place',
			EACCES: 'writing there is not permitted',
			EPERM: 'writing there is not permitted',
			EROFS: 'the file system is read-only',
			ENOSPC: 'the disk is full',
		};
		const SystemError = schemas.Ikc({ code: schemas.YjP() });
		const codeOf = (error) => SystemError.safeParse(error).data?.code;
		function writeFailure(error, what) {
			const code = codeOf(error);
			if (code === undefined)
				return error;
			const reason = REASONS[code] ?? `writing there failed (${code})`;
			return new errors.jR(`${what} could not be written, since ${reason}.`, { cause: error });
		}
		const files = {
			id: 'files',
			posts: false,
			async publish({ options }) {
				return options.files;
			},
		};
		;
		const issueKind = {
			id: 'issue',
			plural: 'issues',
			forbiddenHint: '',
			createsWithLabels: true,
			documents: {
				repository: (fields, beside) => `
      query LookForIssues($owner: String!, $name: String!) {
        ${VIEWER}
        ${beside}
        repository(owner: $owner, name: $name) {
          id nameWithOwner isPrivate isArchived enabled: hasIssuesEnabled
          threads: issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
				list: `
      query ListIssues($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
				create: `
      mutation CreateIssue($repositoryId: ID!, $title: String!, $body: String!, $labelIds: [ID!]) {
        written: createIssue(
          input: { repositoryId: $repositoryId, title: $title, body: $body, labelIds: $labelIds }
        ) { thread: issue { ${THREAD_FIELDS} body } }
      }`,
				update: `
      mutation UpdateIssue($id: ID!, $title: String!, $body: String!) {
        written: updateIssue(input: { id: $id, title: $title, body: $body }) { thread: issue { ${THREAD_FIELDS} } }
      }`,
				renames: `
      query Renames($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Issue {
          id
          renames: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) {
            nodes { ... on RenamedTitleEvent { previousTitle } }
          }
        } }
      }`,
				close: `
      mutation CloseIssue($id: ID!) {
        closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { clientMutationId }
      }`,
				comments: `
      query IssueComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Issue {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${AUTHOR_FIELDS} } }
        } }
      }`,
				addComments: count => `
      mutation AddIssueComment($id: ID!, ${bodyDeclarations(count)}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addComment(input: { subjectId: $id, body: $body${n} }) { edge: commentEdge { comment: node { id body } } }`).join('\n')}
      }`,
				updateComment: `
      mutation UpdateIssueComment($id: ID!, $body: String!) {
        updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
      }`,
				deleteComment: `
      mutation DeleteIssueComment($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }`,
			},
			createVariables: async () => ({}),
		};
		const issue = {
			id: 'issue',
			posts: true,
			publish: request => postThread(issueKind, request),
		};
		;
		const MAX_SUMMARY_BYTES = 1_048_576;
		const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
		function restSentence(shown, total) {
			const first = shown === 1 ? 'the first' : `the first ${shown}`;
			const part = shown === 0 ? 'none of the' : `${first} of the`;
			return `This page shows ${part} ${total} parts of the report, because GitHub limits its size. The full report is in \`digest.md\`, whose path is the output \`markdown-path\`.\n`;
		}
		function summaryOf(report, limit = MAX_SUMMARY_BYTES) {
			if (bytesOf(report.markdown) < limit)
				return report.markdown;
			const { parts } = report;
			for (let shown = parts.length; shown > 0; shown -= 1) {
				const rest = shown === parts.length ? [] : [restSentence(shown, parts.length)];
				const text = [...parts.slice(0, shown), ...rest].join('\n\n');
				if (bytesOf(text) < limit)
					return text;
			}
			return restSentence(0, parts.length);
		}
		const NO_SUMMARY = 'publish: got "summary"; this runner has no job summary, since it does not set GITHUB_STEP_SUMMARY. Leave `summary` out of `publish`, or use a runner that has one.';
		const summary = {
			id: 'summary',
			posts: false,
			async publish({ report, ports }) {
				if (ports.writeSummary === null)
					throw new errors.jR(NO_SUMMARY);
				try {
					await ports.writeSummary(summaryOf(report));
				}
				catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					throw new errors.jR(`The job summary could not be written: ${reason.replace(/\.?$/, '.')}`, { cause: error });
				}
				return {};
			},
		};
		;
		const MAX_AGE_MS = 35 * instant.sO;
		async function recallWeeks(session, period, publish, log) {
			for (const kind of [issueKind, discussionKind]) {
				if (!publish.includes(kind.id))
					continue;
				try {
					const context = await session.threadContext(kind);
					const { firstPage } = context;
					const { previous } = await findReports(context, { maxPreviousAge: MAX_AGE_MS, firstPage });
					const weeks = readRecord(previous?.content.record ?? '').filter(({ end }) => end <= period.start);
					if (weeks.length > 0)
						return weeks.slice(-week_record.k);
				}
				catch (error) {
					if (!(error instanceof errors.jR))
						throw error;
					if (error instanceof github_errors.y)
						log.warning(`Earlier reports could not be read, and are left out: ${error.message}`);
				}
			}
			return [];
		}
		var github_client = __webpack_require__(4463);
		;
		const MAX_PER_REQUEST = 20;
		const OWNER_AND_NAME = /^([\w-]+)\/([\w.-]+)$/;
		const Nodes = schemas.g1P(schemas.YjP(), schemas.Ikc({ id: schemas.YjP() }).nullable());
		function createNodeReader(client) {
			const nodes = new Map();
			return async (names) => {
				const unread = [...new Set(names)].filter(name => OWNER_AND_NAME.test(name) && !nodes.has(name));
				const asked = unread.slice(0, MAX_PER_REQUEST);
				if (asked.length === 0)
					return nodes;
				const fields = asked.map((name, n) => {
					const [, owner, repository] = OWNER_AND_NAME.exec(name) ?? [];
					return `node${n}: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repository)}) { id }`;
				});
				const { data } = await client.ask(`query FormerNames { ${fields.join('\n')} }`, {}, 3);
				const answer = (0, answer_form.E)(Nodes.nullish(), data);
				for (const [n, name] of asked.entries())
					nodes.set(name, answer?.[`node${n}`]?.id ?? null);
				return nodes;
			};
		}
		;
		const RepositoryAnswer = schemas.Ikc({
			viewer: schemas.Ikc({ login: schemas.YjP() }).nullish(),
			subject: schemas.Ikc({ id: schemas.YjP() }).nullish(),
			repository: schemas._H3({
				id: schemas.YjP(),
				nameWithOwner: schemas.YjP(),
				isPrivate: schemas.zMY().nullish(),
				isArchived: schemas.zMY(),
				enabled: schemas.zMY(),
				threads: schemas.L5J(),
			}),
		});
		const repository_OWNER_AND_NAME = /^([\w-]+)\/([\w.-]+)$/;
		function subjectField(subject, ownerAndName) {
			const [, owner, name] = repository_OWNER_AND_NAME.exec(subject) ?? [];
			if (owner === undefined || subject.toLowerCase() === ownerAndName.toLowerCase())
				return '';
			return `subject: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { id }`;
		}
		const repository_Label = schemas.Ikc({ id: schemas.YjP() }).nullish();
		async function readRepository(client, kind, { postToRepository: ownerAndName, labels }, subject) {
			const [owner = '', name = ''] = ownerAndName.split('/');
			const labelNames = withoutDuplicates(labels);
			const fields = labelNames.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
			const document = kind.documents.repository(fields.join('\n'), subjectField(subject, ownerAndName));
			let { data, failures } = await client.ask(document, { owner, name }, 3);
			if (failures.some(({ path }) => path?.[0] === 'viewer'))
				({ data, failures } = await client.ask(document.replace(VIEWER, ''), { owner, name }, 3));
			failures = failures.filter(({ path }) => path?.[0] !== 'subject');
			const parsed = RepositoryAnswer.safeParse(data);
			if (!parsed.success)
				throw repositoryNotFound((0, github_errors.g)(failures), ownerAndName);
			const { repository, viewer, subject: asked } = parsed.data;
			const isSubject = subject.toLowerCase() === ownerAndName.toLowerCase();
			if (repository.isArchived)
				throw repositoryArchived(kind, repository.nameWithOwner);
			if (!repository.enabled)
				throw featureDisabled(kind, repository.nameWithOwner);
			if (failures.length > 0)
				throw (0, github_errors.g)(failures);
			return {
				repository: {
					id: repository.id,
					nameWithOwner: repository.nameWithOwner,
					isPrivate: repository.isPrivate ?? null,
				},
				subjectNode: isSubject ? repository.id : (asked?.id ?? null),
				account: viewer?.login ?? null,
				firstPage: (0, answer_form.E)(ThreadsPage, repository.threads),
				labels: labelNames.map((label, n) => ({ name: label, id: (0, answer_form.E)(repository_Label, repository[`label${n}`])?.id ?? null })),
			};
		}
		function withoutDuplicates(names) {
			return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
		}
		;
		function createSession(subject, options, ports) {
			const contexts = new Map();
			async function read(kind) {
				const client = (0, github_client.l)(ports.client, `posting to ${kind.plural} needs one.`);
				const { subjectNode, ...content } = await readRepository(client, kind, options, subject.repository.nameWithOwner);
				return {
					client,
					log: ports.log,
					kind,
					key: reportKey(subject, { ...options, node: subjectNode }),
					period: subject.period,
					readTexts: createTextReader(client),
					readRenames: createRenameReader(client, kind),
					readNodes: createNodeReader(client),
					...content,
				};
			}
			return {
				async threadContext(kind) {
					const context = contexts.get(kind.id) ?? (await read(kind));
					contexts.set(kind.id, context);
					return context;
				},
			};
		}
		;
		const publishers = [files, summary, issue, discussion];
		function threadsOf({ publish: places }) {
			return publishers.filter(({ id, posts }) => posts && places.includes(id)).length;
		}
		class PublishError extends errors.jR {
			publication;
			failures;
			name = 'PublishError';
			constructor(publication, failures) {
				const sentences = failures.map(failure => (failure instanceof Error ? failure.message : String(failure)));
				const unexpected = failures.find(failure => !(failure instanceof errors.jR));
				super([...new Set(sentences)].join('\n'), { cause: unexpected ?? failures[0] });
				this.publication = publication;
				this.failures = failures;
			}
		}
		async function publish(request) {
			const { report, options, ports } = request;
			let publication = { ...options.files };
			const failures = [];
			for (const publisher of publishers) {
				if (!options.publish.includes(publisher.id))
					continue;
				if (publisher.posts && options.dryRun) {
					ports.log.info(dryRunSentence(publisher.id, report, options));
					continue;
				}
				try {
					publication = { ...(await publisher.publish(request)), ...publication };
				}
				catch (failure) {
					failures.push(failure);
				}
			}
			if (failures.length > 0) {
				if (!options.publish.includes('summary') && ports.writeSummary !== null)
					await summary.publish(request).catch(failure => failures.push(failure));
				throw new PublishError(publication, failures);
			}
			return publication;
		}
		function dryRunSentence(id, report, { postToRepository, labels }) {
			const count = report.parts.length - 1;
			const comments = count === 0 ? '' : ` and ${count} ${count === 1 ? 'comment' : 'comments'}`;
			const withLabels = labels.length === 0 ? '' : `, with the labels ${labels.map(label => JSON.stringify(label)).join(', ')}`;
			return `Dry run: the ${id} ${JSON.stringify(report.title)}${comments} would be posted to ${postToRepository}${withLabels}.`;
		}
	}),
	884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => (ownEntry)
		});
		function ownEntry(record, key) {
			return Object.hasOwn(record, key) ? record[key] : undefined;
		}
	}),
	9745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => (nameMatcher),
			W: () => (authorMatcher)
		});
		function nameMatcher(patterns) {
			const all = patterns.map(pattern => pattern.toLowerCase().split(/\*+/));
			return name => all.some(literals => containsInOrder(name.toLowerCase(), literals));
		}
		function authorMatcher(patterns) {
			const matches = nameMatcher(patterns);
			return login => matches(login) || matches(login.replace(/\[bot\]$/i, ''));
		}
		function containsInOrder(name, literals) {
			const [first = '', last] = [literals[0], literals.length > 1 ? literals.at(-1) : undefined];
			if (last === undefined)
				return name === first;
			if (!name.startsWith(first) || !name.endsWith(last))
				return false;
			let from = first.length;
			for (const literal of literals.slice(1, -1)) {
				const found = name.indexOf(literal, from);
				if (found === -1)
					return false;
				from = found + literal.length;
			}
			return from + last.length <= name.length;
		}
	})
};
