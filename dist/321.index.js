export const id = 321;
export const ids = [321];
export const modules = {
	2321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			run: () => (run)
		});
		var digest = __webpack_require__(8445);
		;
		const TAG = /^\s*\[([^[\]]{1,60})\]\s*:?\s*/;
		const TYPE = /^\s*([A-Za-z][\w./-]{0,30})(?:\(([^()]{1,60})\))?!?:\s+/;
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
			ci: 'pipeline',
			'ci/cd': 'pipeline',
			build: 'pipeline',
			devops: 'pipeline',
			infra: 'pipeline',
			release: 'release',
			chore: 'chore',
			misc: 'chore',
			style: 'chore',
			lint: 'chore',
			typo: 'docs',
		}));
		const OWN_RELEASE = [
			/^v?\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
			/^(?:bump|mark|cut|tag|release|publish|prepare(?: for)?)(?: (?:the )?(?:version|release))?(?: to| as)? v?\d+\.\d+[\w.+-]*$/i,
			/^(?:bump|update|set|prepare)(?: (?:the|our|package|crate|project|workspace|release))? versions?(?: (?:to|for)\b|$)/i,
			/^release(?:$|:| v?\d| notes?\b| candidates?\b)|^(?:prepare|bump|cut)\b.*\brelease$/i,
		];
		const BUMPS = [
			/^(?:bump|upgrade|downgrade|update|pin|unpin|roll)\b.*(?:\bto (?:\S+ )?[vr]?\d|\bversion\b|\bdependenc|\bfrom v?\d|\bdigest to\b)/i,
			/^bump\b|^lock ?file maintenance\b/i,
		];
		const OWN_NUMBER = /\b(?:timeouts?|limits?|thresholds?|retries|sizes?|memory|workers|runners?|est_time|fixtures?|snapshots?)\b|\bto 20\d\d\b(?!\.)/i;
		const BUMP_PREFIXES = new Set([
			undefined,
			'chore',
			'pipeline',
			'feature',
			'release',
		]);
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
		const TEST_OPENING = /^tests?\b|^add (?:\w+ ){0,3}tests?\b|^(?:skip|un-?skip|disable|re-?enable|quarantine|xfail|mute|un-?mute|de-?flake|un-?flake|stabili[sz]e)\b.*\b(?:tests?|specs?|flaky|suites?)\b/i;
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
		function kindNamedIn(names) {
			return names
				.map(name => KIND_NAMES.get(name.toLowerCase().replace(LABEL_PREFIX, '').trim()))
				.find(kind => kind !== undefined);
		}
		function versionKind(words) {
			if (OWN_RELEASE.some(one => one.test(words)))
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
			const byPrefix = kindNamedIn([type ?? '', ...tags]);
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
		var d3_array = __webpack_require__(5793);
		var picomatch = __webpack_require__(4006);
		var domain_instant = __webpack_require__(2224);
		var pull_request = __webpack_require__(3278);
		;
		function basename(path) {
			return path.slice(path.lastIndexOf('/') + 1);
		}
		function dirname(path) {
			const slash = path.lastIndexOf('/');
			return slash === -1 ? '.' : path.slice(0, slash);
		}
		function extensionsOf(path) {
			const parts = basename(path).toLowerCase().split('.').slice(1);
			return parts.map((_, index) => `.${parts.slice(index).join('.')}`);
		}
		var mod = __webpack_require__(1916);
		;
		const MAX_DIFFERENCE = 0.25;
		const MIN_MIRRORED = 0.8;
		const MIN_LINES = 6;
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
		function sameTitle(quoted) {
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
		function changedPaths(pullRequest) {
			return new Set(pullRequest.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
		}
		function shareWithin({ files }, paths) {
			if (files.length === 0)
				return 0;
			return (files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length / files.length);
		}
		function overlap(of, other) {
			return shareWithin(of, changedPaths(other));
		}
		function sameFiles(a, b) {
			return overlap(a, b) >= 0.5 && overlap(b, a) >= 0.5;
		}
		function mirrors(revert) {
			const lines = revert.additions + revert.deletions;
			if (lines < MIN_LINES)
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
		function isPartial(revert, original) {
			return revert.files.length > 0 && original.files.length > 0 && overlap(original, revert) < 0.5;
		}
		;
		const REVERT = /^(?!\w+ (?:back )?to\b)(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[\s-]?back|back(?:s|ed|ing)?[\s-]?out)\b/i;
		const RELAND = /^re-?(?:land(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)|merg(?:e|es|ed|ing))\b/i;
		const QUOTED = /["\u201c](.+)["\u201d]|["\u201c](.+\u2026)/s;
		const BODY_LINE = /^[ \t>*-]*(?:this\s+)?(?:reverts?|re-?lands?|re-?applies|re-?apply)\b[^\n#]{0,80}?((?:[\w.-]*#|\/[\w.-]+\/pull\/)\d{1,9}\b(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:[\w.-]+\/[\w.-]+)?#\d{1,9}\b)*)/gim;
		const NUMBER_OF = /(?:([\w.-]+)(?:#|\/pull\/)|#)([1-9]\d{0,8})\b/g;
		const BODY_SHA = /\brevert(?:s|ing)?\s+(?:commit\s+)?([0-9a-f]{7,40})\b/gi;
		const TITLE_NUMBER = /(?:#|\bPR\s+#?|\/pull\/)([1-9]\d{0,8})\b/g;
		const TITLE_SHA = /\b(?=[a-f]*\d)([0-9a-f]{7,40})\b/g;
		const BODY_CLAIM = /^(?:this )?reverts (?:commit [0-9a-f]{7,40}|(?:[\w.-]+\/[\w.-]+)?#\d+)/im;
		function quotedIn(words) {
			const match = QUOTED.exec(words);
			return match?.[1] ?? match?.[2];
		}
		function numbersIn(text, pattern) {
			return [...text.matchAll(pattern)].map(match => Number(match[1]));
		}
		function numbersInBody(body, url) {
			const own = /\/([\w.-]+)\/pull\/\d+$/.exec(url ?? '')?.[1]?.toLowerCase();
			return [...body.matchAll(BODY_LINE)].flatMap(([, named = '']) => [...named.matchAll(NUMBER_OF)]
				.filter(([, repository]) => own === undefined || repository === undefined || repository.toLowerCase() === own)
				.map(([, , number]) => Number(number)));
		}
		function repeatedTitle(words) {
			const quoted = quotedIn(words) ??
				words
					.replace(REVERT, '')
					.replace(RELAND, '')
					.replace(/^[\s:\u2013-]+/, '');
			const title = quoted.replaceAll(/\s*\((?:#\d+|\u2026)?\)?$/g, '').trim();
			return title.length < 4 || /^#?\d+$/.test(title) ? null : title;
		}
		function isDoubleRevert(words) {
			const inner = quotedIn(words);
			return inner !== undefined && /^revert\b/i.test(titlePrefix(inner).rest) && !isDoubleRevert(inner);
		}
		function kindOf(title) {
			const { tags, type, rest } = titlePrefix(title);
			const marks = [...tags, type ?? '', rest];
			if (marks.some(mark => RELAND.test(mark)))
				return 'reland';
			if (!marks.some(mark => REVERT.test(mark)) && !/\brevert\s+["\u201c]/i.test(rest))
				return 'none';
			return isDoubleRevert(rest) ? 'reland' : 'revert';
		}
		function withoutQuotation(title) {
			return title.replace(QUOTED, (_, quoted) => / *((?:\(#\d+\)["\u201d\u2026 ]*)+)$/.exec(quoted ?? '')?.[1] ?? '');
		}
		const MAX_TITLE_LENGTH = 500;
		const NO_CLAIM = { kind: 'none', weak: false, numbers: [], shas: [], title: null };
		function revertClaimOf({ number, title: full, url, body: whole }) {
			const title = full.slice(0, MAX_TITLE_LENGTH);
			const body = whole.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const kind = kindOf(title);
			const weak = kind === 'none';
			if (weak && !BODY_CLAIM.test(body))
				return NO_CLAIM;
			const { scope, rest } = titlePrefix(title);
			const named = weak ? '' : withoutQuotation(`${scope ?? ''} ${rest}`);
			const numbers = [...numbersIn(named, TITLE_NUMBER), ...numbersInBody(body, url)];
			const shas = [...named.matchAll(TITLE_SHA), ...body.matchAll(BODY_SHA)].map(match => (match[1] ?? '').toLowerCase());
			return {
				kind: weak ? 'revert' : kind,
				weak,
				numbers: [...new Set(numbers)].filter(named => named !== number),
				shas: [...new Set(shas)],
				title: weak ? null : repeatedTitle(rest),
			};
		}
		;
		function earlierReverts({ merged, reverts }) {
			return (merged ?? reverts ?? [])
				.map(merge => ({ merge, claim: revertClaimOf({ ...merge, body: '' }) }))
				.filter(({ claim }) => claim.kind === 'revert');
		}
		;
		const NONE = { merged: 0, reverted: 0, reverts: 0, last: null };
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
				const record = trackRecords.get(key) ?? { ...NONE };
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
				ofAuthor: author => authors.get(author) ?? NONE,
				ofFolder: folder => folders.get(folder) ?? NONE,
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
		const NO_HISTORY = { days: 0, churn: new Map() };
		function historyIndexOf(history, kindOf, corePaths) {
			const matchesCorePath = corePaths.length === 0 ? null : picomatch([...corePaths], { dot: true });
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
		const MENTION = /(?:#|\/pull\/)(\d+)\b/g;
		function mentionsIn({ pullRequest: { title, body } }) {
			return new Set([...`${title}\n${body}`.matchAll(MENTION)].map(([, number]) => Number(number)));
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
			const claimsRevert = ({ revertClaim }) => revertClaim.kind === 'revert';
			const quotations = changes.filter(claimsRevert).flatMap(change => {
				const { title } = change.revertClaim;
				return title === null ? [] : [{ change, isQuoted: sameTitle(title) }];
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
					const own = touching(path).findLast(change => claimsRevert(change) && change.pullRequest.mergedAt < instant && change.pullRequest.mergedAt >= since);
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
		var domain_order = __webpack_require__(6725);
		;
		const breaking = {
			id: 'breaking',
			weight: 1.5,
			observe: change => (change.breaking ? { value: 1, evidence: {} } : null),
		};
		;
		const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#([1-9]\d{0,8})\b/gi;
		function closedIssues(body) {
			const withoutComments = body.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const numbers = [...withoutComments.matchAll(CLOSING)].map(match => Number(match[1]));
			return [...new Set(numbers)].sort((a, b) => a - b);
		}
		;
		function doublings(count) {
			return Math.log2(1 + count);
		}
		;
		const BY_REPOSITORY_OR_URL = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/issues\/\d{1,9}|[\w.-]+\/[\w.-]+#\d{1,9})\b/gi;
		const MAX_VALUE = 2;
		const closes = {
			id: 'closes',
			weight: 0.5,
			observe: ({ pullRequest: { body } }) => {
				const others = new Set([...body.matchAll(BY_REPOSITORY_OR_URL)].map(match => match[1]?.toLowerCase()));
				const issues = closedIssues(body).length + others.size;
				return issues === 0 ? null : { value: Math.min(MAX_VALUE, doublings(issues)), evidence: { counts: { issues } } };
			},
		};
		;
		const MAX_PATHS = 5;
		function mostChangedPaths(files) {
			const lines = ({ additions, deletions }) => additions + deletions;
			return [...files]
				.sort((a, b) => lines(b) - lines(a) || (0, domain_order.n6)(a.path, b.path))
				.slice(0, MAX_PATHS)
				.map(({ path }) => path);
		}
		;
		const core_MAX_VALUE = 4;
		const core = {
			id: 'core',
			weight: 0.2,
			observe: ({ source }, { history }) => {
				const busy = source.filter(({ path }) => history.isCore(path) || history.hotspot(path) !== null);
				if (busy.length === 0)
					return null;
				const evidence = { paths: mostChangedPaths(busy), counts: { core: busy.length, files: source.length } };
				return { value: Math.min(core_MAX_VALUE, doublings(busy.length)), evidence };
			},
		};
		;
		const defaultFactor = {
			id: 'default',
			weight: 0.7,
			observe: ({ prefix }) => (/\bby default\b|\bdefaults?\b/i.test(prefix.rest) ? { value: 1, evidence: {} } : null),
		};
		;
		const MAX_CHARACTERS = 600;
		const MAX_READ_LENGTH = 10_000;
		const description = {
			id: 'description',
			weight: 0.1,
			observe: ({ pullRequest }) => {
				const prose = pullRequest.body
					.slice(0, MAX_READ_LENGTH)
					.replaceAll(/<!--[\s\S]*?-->/g, '')
					.trim();
				const characters = Math.min(MAX_CHARACTERS, prose.length);
				return characters === 0 ? null : { value: doublings(characters), evidence: { counts: { characters } } };
			},
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
		const NOT_A_GUIDE = /(^|\/)(change(s|log)|history|news|licen[cs]e|copying|citation)[^/]*$/i;
		const documented = {
			id: 'documented',
			weight: 0.5,
			observe: ({ files, source }) => {
				const guides = files.filter(({ kind, additions, path }) => kind === 'docs' && additions > 0 && !NOT_A_GUIDE.test(path));
				if (source.length === 0 || guides.length === 0)
					return null;
				const additions = guides.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: mostChangedPaths(guides), counts: { documents: guides.length, additions } } };
			},
		};
		;
		const INTERFACE = /(^|\/)(__init__\.pyi?|index\.[cm]?[jt]sx?|(lib|mod|main)\.rs|main\.\w+)$|(^|\/)(api|apis|public|types?|include)(\/|\.\w+$)|\.d\.[cm]?ts$|\.(proto|graphql|thrift|pyi|h|hpp|hh)$/i;
		const publicInterface = {
			id: 'interface',
			weight: 0.15,
			observe: ({ source }) => {
				const interfaces = source.filter(({ path }) => INTERFACE.test(path));
				if (interfaces.length === 0)
					return null;
				const counts = { interfaces: interfaces.length, files: source.length };
				return { value: 1, evidence: { paths: mostChangedPaths(interfaces), counts } };
			},
		};
		;
		const isRevertFactor = {
			id: 'is-revert',
			weight: -2,
			observe: ({ revertClaim, outcome }) => {
				const undone = outcome.reverts ?? [];
				if (undone.length === 0 && revertClaim.kind !== 'revert')
					return null;
				const pullRequests = undone.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
				return { value: 1, evidence: pullRequests.length === 0 ? {} : { pullRequests } };
			},
		};
		;
		const VALUES = {
			performance: 2.5,
			security: 2.5,
			feature: 2.3,
			fix: 1.3,
			other: 1.3,
			docs: 1,
			test: 1,
			refactor: 0.6,
			dependencies: 0.4,
			release: 0,
			pipeline: -0.1,
			chore: -0.8,
		};
		const kind = {
			id: 'kind',
			weight: 1,
			observe: ({ kind: name }) => (VALUES[name] === 0 ? null : { value: VALUES[name], evidence: { names: [name] } }),
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
		const MIGRATIONS = [
			/(?:^|\/)(?:migrations?|alembic|flyway|liquibase|changelogs?\/db)\/.+\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i,
			/(?:^|\/)db\/(?:schema\.rb|structure\.sql|migrate\/.+)$/,
			/\.prisma$/,
			/(?:^|\/)[\w.-]*schema[\w.-]*\.sql$/i,
			/(?:^|\/)V\d[\w.]*__[\w.-]+\.sql$/,
		];
		const NOT_SHIPPED = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);
		function migrationFiles(files) {
			return files.filter(({ path, kind }) => !NOT_SHIPPED.has(kind) && MIGRATIONS.some(one => one.test(path)));
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
		const migration_migration = {
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
		function matchedWords(text, patterns) {
			return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
		}
		;
		const WORDS = [
			/\b(minor|typos?|nits?|clean[ -]?ups?|lint(s|er|ing)?|clippy|comments?|tidy|reword|(re)?format(ting)?|unused|redundant|useless|dead code|flak[ey]\w*|temporar\w*|workarounds?)\b/i,
			/^(refactor|move|rename|simplify|extract|split|inline|reuse|use|replace|separate|make|remove)\b|\b(structs?|traits?|enums?|types?|methods?|helpers?|internal|crates?)\b/i,
			/\b(tests?|testing|ut|e2e|snapshots?|ci|benchmarks?|coverage|nightly)\b/i,
		];
		const minor_wording_MAX_VALUE = 2;
		const minorWording = {
			id: 'minor-wording',
			weight: -0.9,
			observe: ({ prefix }) => {
				const names = matchedWords(prefix.rest, WORDS);
				return names.length === 0 ? null : { value: Math.min(minor_wording_MAX_VALUE, names.length), evidence: { names } };
			},
		};
		;
		const novelty_MAX_VALUE = 4;
		const novelty = {
			id: 'novelty',
			weight: 0.2,
			observe: ({ source }) => {
				const added = source.filter(({ status }) => status === 'added');
				if (added.length === 0)
					return null;
				const evidence = { paths: mostChangedPaths(added), counts: { added: added.length, files: source.length } };
				return { value: Math.min(novelty_MAX_VALUE, doublings(added.length)), evidence };
			},
		};
		;
		const SETTINGS = /(^|[/_.-])(config|configs|configuration|settings?|options?|args|arguments|cli|flags?|envs?|environ|params)([/_.-]|$)/i;
		const SCHEMA = /(^|[/_.-])schema\.(json|ya?ml)$/i;
		const settings = {
			id: 'settings',
			weight: 0.4,
			observe: ({ files }) => {
				const found = files.filter(({ path, kind }) => (kind === 'source' && SETTINGS.test(path)) || (kind === 'config' && SCHEMA.test(path)));
				if (found.length === 0)
					return null;
				return { value: 1, evidence: { paths: mostChangedPaths(found), counts: { settings: found.length } } };
			},
		};
		;
		const size_MAX_VALUE = 11;
		const size = {
			id: 'size',
			weight: 0.25,
			observe: ({ source }) => {
				const sum = (key) => source.reduce((lines, file) => lines + file[key], 0);
				const additions = sum('additions');
				const deletions = sum('deletions');
				if (additions + deletions === 0)
					return null;
				const evidence = { paths: mostChangedPaths(source), counts: { additions, deletions, files: source.length } };
				return { value: Math.min(size_MAX_VALUE, doublings(additions + deletions / 2)), evidence };
			},
		};
		;
		const supportingOnly = {
			id: 'supporting-only',
			weight: -0.6,
			observe: ({ pullRequest, files, source }) => {
				if (files.length === 0 || source.length > 0 || pullRequest.filesTotal > files.length)
					return null;
				const names = [...new Set(files.map(({ kind }) => kind))].sort();
				return { value: 1, evidence: { names, counts: { files: files.length } } };
			},
		};
		;
		const tests = {
			id: 'tests',
			weight: 0.4,
			observe: ({ files, source }) => {
				const grown = files.filter(file => file.kind === 'test' && file.additions > 0);
				if (source.length === 0 || grown.length === 0)
					return null;
				const additions = grown.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: mostChangedPaths(grown), counts: { tests: grown.length, additions } } };
			},
		};
		;
		const user_facing_wording_WORDS = [
			/\bsupport(s|ed|ing)?\b/i,
			/\b(improve[sd]?|optimi[sz]e[sd]?|speed(s|ing)? up|accelerate[sd]?|faster|reduce[sd]?)\b/i,
			/\b(respect|show|display|warn|hint|prompt|report|error messages?)s?\b/i,
		];
		const user_facing_wording_MAX_VALUE = 2;
		const userFacingWording = {
			id: 'user-facing-wording',
			weight: 1,
			observe: ({ prefix }) => {
				const names = matchedWords(prefix.rest, user_facing_wording_WORDS);
				return names.length === 0 ? null : { value: Math.min(user_facing_wording_MAX_VALUE, names.length), evidence: { names } };
			},
		};
		;
		const FACTORS = [
			size,
			supportingOnly,
			novelty,
			core,
			publicInterface,
			settings,
			migration_migration,
			defaultFactor,
			kind,
			breaking,
			userFacingWording,
			minorWording,
			tests,
			documented,
			description,
			closes,
			discussion,
			labels,
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
		const GENERATED = anyOf(/(^|\/)(__generated__|generated|gen|autogen)\//i, /(^|\/)(__snapshots__|snapshots|__image_snapshots__|goldens?)\//i, /\.(snap|ambr|golden|approved\.\w+|pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart|designer\.cs|js\.map|css\.map)$/i, /(_pb2(_grpc)?\.pyi?|_pb\.(js|d\.ts)|_grpc\.pb\.go|\.gen\.\w+|\.generated\.\w+|_generated\.\w+|(?:^|\/)dummy_\w*objects\.py|zz_generated\.\w+\.go)$/i, /(^|\/)dist\/.*\.(js|cjs|mjs|css)$/, /-snapshots\//);
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
		const flag = (holds) => (holds ? 1 : 0);
		const share = (part, whole) => (whole === 0 ? 0 : part / whole);
		function entropyOf(lines) {
			const sum = lines.reduce((total, one) => total + one, 0);
			return lines
				.filter(one => one > 0)
				.map(one => one / sum)
				.reduce((entropy, part) => entropy - part * Math.log(part), 0);
		}
		function touches(kind) {
			return { id: `touches-${kind}`, value: ({ files }) => flag(files.some(file => file.kind === kind)) };
		}
		function isKind(kind) {
			return { id: `kind-${kind}`, value: change => flag(change.kind === kind) };
		}
		function titleMatches(id, words) {
			return { id: `title-${id}`, value: ({ pullRequest }) => flag(words.test(pullRequest.title)) };
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
					return touched || knowsMerges(context) ? flag(touched) : null;
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
		const FILES = [
			{ id: 'no-source', value: ({ source }) => flag(source.length === 0) },
			{ id: 'docs-only', value: ({ files }) => flag(files.length > 0 && files.every(({ kind }) => kind === 'docs')) },
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
				value: (change, context) => churnOf(change, context) && flag(change.source.some(({ path }) => context.history.isCore(path))),
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
				value: ({ pullRequest: { title } }, context) => knowsMerges(context) ? flag(context.history.revertQuoting(title) !== null) : null,
			},
			{ id: 'bot', value: ({ pullRequest: { author } }) => (author === null ? null : flag(author.bot)) },
			{ id: 'reland', value: ({ revertClaim }) => flag(revertClaim.kind === 'reland') },
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
		const FEATURES = [...SIZE, ...FILES, ...HISTORY, ...PEOPLE, ...TRACK_RECORD, ...features_WORDS];
		function featuresOf(change, context) {
			return FEATURES.map(feature => feature.value(change, context));
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
		var domain_standing = __webpack_require__(3261);
		;
		function isRevert({ revertClaim: { kind, weak }, outcome }) {
			return (0, domain_standing.Py)(outcome) || (kind === 'revert' && !weak);
		}
		function isReland({ revertClaim, outcome }) {
			return outcome.relands !== undefined || revertClaim.kind === 'reland';
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
		const MAX_HOURS_APART = 48;
		const collision_MIN_LINES = 20;
		const MIN_SHARE = 0.1;
		const MIN_OTHERS_IN_HOTSPOT = 3;
		const MIN_OTHERS_FOR_MEDIUM = 3;
		function isSubstantial({ additions, deletions, status }, { sourceLines }) {
			const lines = additions + deletions;
			return status !== 'removed' && lines >= Math.max(collision_MIN_LINES, sourceLines * MIN_SHARE);
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
		const LABEL = /\bdefault[- ]?change|change[sd]?[- ]default/i;
		const defaultChanged = {
			id: 'default-changed',
			find: change => {
				const words = titleWords(change);
				const isLabelled = (change.pullRequest.labels ?? []).some(label => LABEL.test(label));
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
		const VERSION_FILES = new Set(['pipeline', 'lock', 'manifest']);
		function isPipelineBump({ files, kind, pullRequest: { title } }) {
			const bumped = bumpOf(title) !== null || kind === 'dependencies';
			return bumped && files.every(file => VERSION_FILES.has(file.kind)) && files.some(file => file.kind === 'pipeline');
		}
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
		const dependency = {
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
		const SUPPORTING_FOLDERS = [
			/^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|build|contrib|recipes?|agents?|website|site)\//i,
			/(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|dev)\/|(?:^|\/)template-[\w-]+\//i,
		];
		const SUPPORTING_FILES = /(?:^|\/)bench(?:mark)?_[^/]*$|\.config\.[cm]?[jt]s$|\.inc$|\.(?:sh|bash|bat|cmd|ps1|fish|hcl|tf)$/i;
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
		const failingChecks = {
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
		const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;
		const BLAME = /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;
		function blames(later, number) {
			const { title, body } = later.pullRequest;
			const mention = new RegExp(`(?:#|/pull/)${number}\\b`);
			return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => mention.test(sentence) && BLAME.test(sentence));
		}
		function isFix(change) {
			return (change.kind === 'fix' || FIX.test(change.pullRequest.title)) && !isRevert(change);
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
				if (change.source.length === 0 || !(0, domain_standing.Ed)(change.outcome))
					return null;
				const later = context.mentioning(change.pullRequest.number).filter(other => isFix(other) && fixes(other, change));
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
						paths: [hottest.file.path, ...others].slice(0, MAX_PATHS),
						counts: { files: hot.length, ...hottest.churn },
					},
				};
			},
		};
		;
		function reviewsByOthers({ author, mergedAt, reviews = [] }) {
			const own = author === null ? null : (0, pull_request.tU)(author);
			return reviews.filter(({ author: reviewer, submittedAt }) => submittedAt <= mergedAt && (reviewer === null || (!reviewer.bot && (0, pull_request.tU)(reviewer) !== own)));
		}
		function isUnreviewed(pullRequest) {
			return pullRequest.reviews !== undefined && reviewsByOthers(pullRequest).length === 0;
		}
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
		const nearRevert = {
			id: 'near-revert',
			find: (change, context) => {
				if (isRevert(change) || isReland(change) || isCosmetic(change))
					return null;
				if (!(0, domain_standing.Ed)(change.outcome))
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
		const RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;
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
				const releases = files.filter(({ path }) => RELEASE.test(path));
				const first = mostChangedPaths(releases);
				const rest = mostChangedPaths(files).filter(path => !first.includes(path));
				return {
					severity: releases.length > 0 ? 'medium' : 'low',
					evidence: { paths: [...first, ...rest].slice(0, MAX_PATHS), counts: { files: files.length } },
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
			/(?:^|\/)(?:public[-_]?api|apis?)\/(?:.+\/)?[\w.-]+$/i,
			/^(?:packages\/[\w@.-]+\/)?(?:src\/)?(?:index|public|api)\.[cm]?[jt]sx?$/i,
			/^(?:src\/)?lib\.rs$/,
			/^(?:src\/|python\/)?\w+\/__init__\.py$/,
		];
		const INTERFACE_WORDS = /\b(?:apis?|expos(?:e[sd]?|ing)|exports?|exported|public|interfaces?|signatures?|deprecat\w+|renam(?:e[sd]?|ing)|headers?)\b/i;
		const KINDS = new Set(['source', 'config', 'other']);
		function interfaceFiles(change) {
			const titleSaysSo = change.breaking || INTERFACE_WORDS.test(titleWords(change));
			return change.files.filter(({ path, kind, additions, deletions, status }) => KINDS.has(kind) &&
				(additions + deletions > 0 || status === 'renamed') &&
				(INTERFACES.some(one => one.test(path)) ||
					(ENTRY_POINTS.some(one => one.test(path)) && (titleSaysSo || status === 'removed' || status === 'renamed'))));
		}
		const public_interface_publicInterface = {
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
		const reland = {
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
				const by = revertingNumber(outcome);
				if (by === null)
					return null;
				const { revertedAfterHours: hours } = outcome;
				return {
					severity: (0, domain_standing.sE)(outcome) ? 'high' : 'medium',
					evidence: { pullRequests: [by], ...(hours === undefined ? {} : { counts: { hours } }) },
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
		const testsReduced = {
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
		const unresolvedThreads = {
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
		const unreviewed = {
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
			reland,
			nearRevert,
			temporary,
			defaultChanged,
			performanceWork,
			veryLarge,
			wide,
			hotspot,
			newcomer,
			corePath,
			public_interface_publicInterface,
			migration,
			externalBackend,
			workflowPermissions,
			unreviewed,
			selfMerged,
			mergedFast,
			failingChecks,
			unresolvedThreads,
			untested,
			testsReduced,
			dependency,
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
		const blocks_MAX_READ_LENGTH = 20_000;
		const MAX_LINE_LENGTH = 2_000;
		const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
		const HEADING = /^\s{0,3}#{1,6}(?:\s|$)|^\s{0,3}(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*:?\s*$|^\s{0,3}<h[1-6]\b/i;
		const MAX_HEADING_WORDS = 5;
		const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
		const THEMATIC_BREAK = /^\s{0,3}(?:[-*_]\s*){3,}$/;
		const ITEM = /^\s{0,8}(?:[-*+\u2022]|\d{1,3}[.)])\s+/;
		const CHECKBOX = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[[ xX]?\](?:\s|$)/;
		const TRAILER = /^\s*(?:[A-Z][a-z]+(?:-[A-Za-z]+)*-by|test plan|tested|reviewers|subscribers|tags|tasks|stack-info|change-id|ghstack-source-id|pull[- ]request(?: resolved)?|differential revision|cc|issues?|jira|ticket|links?|refs?|fixes|closes|resolves|fixed|closed|depends on|related(?: to| issues?| prs?)?|part of|follow[- ]?up(?: to| of)?|backports?|cherry[- ]?pick(?:ed)?(?: from| of)?)\s*(?::|#|@|https?:)/i;
		const CLOSES = /^\s*(?:[-*+]\s+)?(?:partially\s+|also\s+|should\s+)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|addresse?s?|towards?|refs?|see|for|part of|follow[- ]?up (?:to|of|for))\s*:?\s+(?:issue\s+|pr\s+)?(?:\[?#\d|https?:|\[|[\w.-]+\/[\w.-]+#\d|<?http)/i;
		const SKIPPED_SECTION = /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before (?:submitting|you)|pre-?commit|user.facing change|usage|example|api change|additional|notes?|release notes|references|links|credits|type of change|how (?:was|has|to))\b/i;
		function removeBetween(text, open, close) {
			const lower = text.toLowerCase();
			let kept = '';
			let from = 0;
			for (let start = lower.indexOf(open); start !== -1; start = lower.indexOf(open, from)) {
				kept += text.slice(from, start);
				const end = lower.indexOf(close, start + open.length);
				if (end === -1)
					return kept;
				from = end + close.length;
			}
			return kept + text.slice(from);
		}
		const SKIPPED_LINES = [/^\s*$/, /^\s*[>|]/, THEMATIC_BREAK, UNDERLINE, CHECKBOX, TRAILER, CLOSES];
		const INDENTED_CODE = /^(?: {4}|\t)/;
		function blocks_kindOf(line) {
			if (HEADING.test(line))
				return 'heading';
			if (SKIPPED_LINES.some(pattern => pattern.test(line)))
				return 'skipped';
			if (ITEM.test(line))
				return 'item';
			return INDENTED_CODE.test(line) ? 'skipped' : 'prose';
		}
		function linesOf(body) {
			const visible = removeBetween(body.slice(0, blocks_MAX_READ_LENGTH), '<!--', '-->');
			const text = removeBetween(visible, '<details', '</details>');
			const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.slice(0, MAX_LINE_LENGTH));
			let fence = null;
			return lines.flatMap((line, index) => {
				const mark = FENCE.exec(line)?.[1] ?? null;
				if (fence !== null) {
					if (mark?.startsWith(fence))
						fence = null;
					return [];
				}
				fence = mark;
				if (mark !== null)
					return [{ line, kind: 'skipped' }];
				const kind = blocks_kindOf(line);
				const heading = kind === 'prose' && UNDERLINE.test(lines[index + 1] ?? '') && line.split(' ').length <= MAX_HEADING_WORDS;
				return [{ line, kind: heading ? 'heading' : kind }];
			});
		}
		function blocksOf(body) {
			const blocks = [];
			let open = null;
			let isSkippedSection = false;
			const lines = linesOf(body);
			const isItem = (index) => lines[index]?.kind === 'item';
			for (const [index, { line, kind }] of lines.entries()) {
				if (kind === 'heading')
					isSkippedSection = SKIPPED_SECTION.test(line);
				if (kind === 'prose' && open !== null)
					open.text += ` ${line}`;
				else
					open = null;
				if (open !== null || isSkippedSection || (kind !== 'prose' && kind !== 'item'))
					continue;
				const isCommitTitle = /^\* /.test(line) && !isItem(index - 1) && !isItem(index + 1);
				if (isCommitTitle)
					continue;
				open = { text: line.replace(ITEM, ''), item: kind === 'item' };
				blocks.push(open);
			}
			return blocks;
		}
		;
		const MIN_WORDS = 4;
		const UNINFORMATIVE = [
			/^(?:as (?:the )?title|as titled|n\/?a\b|none\b|todo\b|wip\b|tbd\b|see (?:the )?(?:title|above|below|commit|issue|#))/i,
			/^(?:thank(?:s| you)|please|make sure|ensure (?:that )?(?:you|your)|before (?:we|you|submitting)|did you|if (?:you|this pr|applicable)|remember to|hi\b|hello\b|hey\b)/i,
			/^(?:what (?:does|is|are|this|changes)|why (?:are|is|do|we|was|did)|how (?:was|is|are|does|did|to)|does this|is this|have you|fixes which|which issue)\b/i,
			/^(?:this (?:pr|pull request|change|commit) (?:has been|was|is|were) (?:automatically |auto-?)?(?:generated|created|opened|written|made)\b|(?:auto-?)?generated (?:with|by)|created by|written by|\ud83e\udd16|co-?authored|signed-off)/iu,
			/^(?:this )?reverts? (?:commit |pr |pull request )?[\w./-]{0,80}(?:#\d|[0-9a-f]{7})|^this reverts\b/i,
			/^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|part of|follow[- ]?up|related|depends on|stacked|based on|based off|same as|similar to|continu\w+|split (?:from|out)|extracted from|companion|backport\w*|cherry|relates?|refs?|ref:|merge after|blocked by|requires|needs|contributes?|supersedes|replaces|alternative to|redo of|reopens?)\b[^a-z]{0,12}(?:to |of |from |for |on |by |with |the |an? |pr |issue |in )*#?\d/i,
			/^(?:stack(?:ed prs?)?(?:\s?:| (?:from|of|created)\b)|ghstack|merge (?:branch|remote)|update [\w./-]+\.\w+$|co-?author|pr (?:description|title|checklist)|vllm (?:version|main)|bumps? the group|release notes|changelog|commits?:)/i,
			/^(?:(?:this pr|it|this|the pr) )?(?:fix(?:es)?|resolves?|address(?:es)?|solves?) (?:the|this|that|an?|some|my|above) ?(?:above |same |following )?(?:issues?|bugs?|problems?|errors?)\b.{0,12}$/i,
			/^(?:\$ |(?:pytest|python3?|pip3?|npm|npx|pnpm|cargo|git|bash|curl|docker|make|export|from issue)\b.*[-/:])/i,
			/^(?:this (?:pr|commit|change)|it|we) (?:\w+ly )?(?:exposes|adds|fixe?s|suppresse?s|does|removes|addresses|changes|handles|tests|implements|does) (?:it|this|that|these|them|those)\b|\bwill be merged\b/i,
			/^(?:see|refer to|check|read)\b.{0,30}\b(?:details?|more|info\w*|context|reference|description)\b|^merge (?:before|after)\b/i,
			/^(?:automerge|rebasing|branch creation|ignore)\s?:|^the [\w-]+ manager in renovate\b/i,
			/^reference related|concise overview|\bthis pr aims to achieve\b|^(?:describe|briefly|explain|list|provide) (?:the|what|why|how|your|any|a (?:brief|short))\b/i,
			/^(?:i|we)(?:'ve| have)? (?:read|checked|searched|confirm|agree|tested|ran|run|verified)\b|^(?:tested|verified|confirmed|all tests|ci passed|no (?:user|functional|behaviou?r))\b/i,
		];
		function bare(text) {
			return text
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
		}
		const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
		function wordCount(text) {
			const unspaced = text.match(UNSPACED)?.length ?? 0;
			return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
		}
		const WORD = /^[(\u201c"']?\p{L}[\p{L}'\u2019-]*[.,;:!?)\u201d"']*$/u;
		function isProse(sentence) {
			const words = sentence.split(' ');
			const ofLetters = words.filter(word => WORD.test(word) || word.search(UNSPACED) >= 0);
			return /\p{L}{2}/u.test(sentence) && ofLetters.length * 3 >= words.length;
		}
		function hasOpenQuotation(sentence) {
			return (sentence.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1;
		}
		function looksLikeCode(sentence) {
			return (sentence.match(/[{}=;|\\]/g)?.length ?? 0) * 30 > sentence.length;
		}
		function isInformative(sentence, title) {
			if (wordCount(sentence) < MIN_WORDS || /[:?]$/.test(sentence) || !isProse(sentence))
				return false;
			if (hasOpenQuotation(sentence) || looksLikeCode(sentence))
				return false;
			return !UNINFORMATIVE.some(pattern => pattern.test(sentence)) && !bare(title).endsWith(bare(sentence));
		}
		const DESCRIBES_CHANGE = /^(?:(?:in )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix|feature)\b(?! (?:is|was|has|depends|needs|requires|should|relies|builds)\b)|(?:we|i|it|now|this) (?:now )?(?:adds?|fix(?:es)?|makes?|allows?|removes?|changes?|use[sd]?|moves?|introduces?|supports?|implements?|enables?|replaces?)\b|(?:re-?)?(?:add|allow|avoid|bump|change|clarif[iy]|clean|convert|correct|create|disable|document|drop|emit|enable|ensure|expose|extend|extract|fix|handle|implement|improve|include|integrate|introduce|let|make|merge|migrate|move|optimi[sz]e|pass|port|prevent|provide|refactor|register|remove|rename|replace|report|respect|restore|rework|simplif[iy]|skip|speed|split|store|support|switch|unify|update|upgrade|use|validate|wrap|write)(?:s|es|ed|d|ies|ied|ing)?\b(?!:| (?:is|are|was|were)\b))/i;
		function describesChange(sentence) {
			return DESCRIBES_CHANGE.test(sentence);
		}
		const NEEDS_CONTEXT = /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|getting|somehow|apparently|previously|currently|today|as (?:a result|mentioned|discussed|described|per)|because|since|after|before|when|while|for example|in particular|in addition|credit|thx|cc|i'm|i am|let's|maybe|not sure|same|another|one|instead|first|second|again|basically|hopefully|note|using this|without|with this|running)\b/i;
		function needsContext(sentence) {
			return NEEDS_CONTEXT.test(sentence);
		}
		;
		const LINKS = [
			[/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, ' '],
			[/\[([^\][\n]{1,200})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
			[/\[\^[^\]\n]{1,50}\]/g, ''],
			[/https?:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:pull|issues)\/(\d{1,9})[^\s)\]>]{0,200}/g, '#$1'],
			[/\s?\(\s?<?https?:\/\/[^\s)>]{1,500}>?\s?\)/g, ''],
			[/\s?<?https?:\/\/[^\s>)\]]{1,500}>?/g, ''],
		];
		const MARKUP = [
			[/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
			[/:[a-z][a-z_]{2,30}:(?=\s|$)/g, ''],
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
		function plainText(markdown) {
			const parts = replaceAll(markdown, LINKS).split(/`+/);
			const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
			const words = parts.map((part, index) => (isCode(index) ? part : replaceAll(part, MARKUP))).join('');
			return words.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
		}
		const MAX_LENGTH = 200;
		function shorten(text) {
			if (text.length <= MAX_LENGTH)
				return text;
			const room = text.slice(0, MAX_LENGTH - 1);
			const space = room.lastIndexOf(' ');
			const kept = space > MAX_LENGTH / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
			return `${kept.replace(/[\s,;:.(\u2013\u2014-]+$/, '')}\u2026`;
		}
		;
		const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;
		function sentencesOf(text) {
			const sentences = [];
			let from = 0;
			for (const { index, 0: end } of text.matchAll(/[.!?]["')\]]?(?= )|[\u3002\uff01\uff1f]/g)) {
				const next = text.slice(index + end.length).trimStart();
				const sentence = text.slice(from, index + end.length);
				if (ABBREVIATION.test(sentence.slice(-12)) || /^\p{Ll}/u.test(next))
					continue;
				sentences.push(sentence);
				from = index + end.length;
			}
			return [...sentences, text.slice(from)];
		}
		function withoutLabel(sentence) {
			return sentence
				.replace(/^[^\p{L}\p{N}("'#@$]+/u, '')
				.replace(/^(?:summary|motivation|description|purpose|overview|context|background|changes?|what|why|tl;?dr|problem|root cause|goal|feature|fix|fixes|bug|update|this pr|intro|note|fyi)\s?(?::|\u2014|\u2013| - )\s?/i, '');
		}
		;
		function capitalized(text) {
			return /^\p{Ll}+(?=[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
		}
		function cleanTitle(title) {
			const words = titlePrefix(title)
				.rest.replace(/^(?:\(?[\dn]{1,2}\s?\/\s?[\dnx]{1,2}\)?\s?[:\u2013-]?\s+)/i, '')
				.replace(/^\([^()]{1,30}\)\s?:\s?/, '')
				.replace(/(?:\s?\((?:fix(?:es)?|close[sd]?|resolves|refs?)?:?\s?#\d{1,9}\)){1,5}$/i, '')
				.replace(/(?<!\.)[.\u3002]$/, '');
			return capitalized(plainText(words) || plainText(title));
		}
		const title_BUMP = /^(?:bump|update|upgrade|roll)\b.*\b(?:to|from) (?:\S+ )?(?:[vr]?\d|[0-9a-f]{7})/i;
		function isBump(title) {
			return title_BUMP.test(titlePrefix(title).rest);
		}
		;
		const summary_line_MAX_TITLE_LENGTH = 500;
		const MAX_BLOCKS = 4;
		const MAX_SENTENCES = 3;
		function informativeSentences(blocks, title) {
			return blocks.slice(0, MAX_BLOCKS).map(({ text }) => sentencesOf(plainText(text))
				.slice(0, MAX_SENTENCES)
				.map(withoutLabel)
				.filter(sentence => isInformative(sentence, title)));
		}
		function bestSentence(body, title) {
			const blocks = blocksOf(body);
			const paragraphs = informativeSentences(blocks.filter(({ item }) => !item), title);
			const items = informativeSentences(blocks.filter(({ item }) => item), title);
			const opening = paragraphs.flatMap(sentences => sentences.slice(0, 1)).find(sentence => !needsContext(sentence));
			return paragraphs.flat().find(describesChange) ?? opening ?? items.flat().find(describesChange);
		}
		function summaryLine(title, body) {
			const shortTitle = title.slice(0, summary_line_MAX_TITLE_LENGTH);
			const sentence = isBump(shortTitle) ? undefined : bestSentence(body, shortTitle);
			if (sentence === undefined)
				return shorten(cleanTitle(shortTitle));
			const [first = ''] = sentence.split(' ');
			return shorten(body.includes(`\`${first}`) ? sentence : capitalized(sentence));
		}
		;
		function keyOf(name) {
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
			const key = keyOf(name);
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
		const NOTICES = [
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
		const TOPICS = [
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
		const [OWN, OPENING, NAME, KIND, PATHS, tags_WORDS] = [0, 1, 2, 100, 200, 300];
		function foundBy(rank) {
			if (rank >= tags_WORDS)
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
		function pathMatcher(patterns = []) {
			return picomatch([...patterns], { dot: true });
		}
		function compile(rule, own) {
			const keys = new Set([rule.name, ...(rule.labels ?? []).map(withoutFamily)].map(keyOf));
			const opens = wordMatcher(rule.opens ?? [], '^ ');
			const words = wordMatcher(rule.words ?? []);
			const [paths, mostly] = [pathMatcher(rule.paths), pathMatcher(rule.mostly)];
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
					return words(input.words) ? tags_WORDS : null;
				},
			};
		}
		function tagRules(own) {
			return [
				...Object.entries(own).map(([name, rule]) => compile({ name, ...rule }, true)),
				...[...NOTICES, ...TOPICS].map(rule => compile(rule, false)),
			];
		}
		function isNotice(tag) {
			return NOTICES.some(({ name }) => name === tag);
		}
		function isKindTag(key) {
			return TOPICS.some(({ name, kinds = [] }) => kinds.length > 0 && keyOf(name) === key);
		}
		function builtInName(key) {
			return TOPICS.find(({ name }) => keyOf(name) === key)?.name;
		}
		function ruleInputOf(change, names) {
			const title = innerTitle(change.pullRequest.title).replaceAll(/https?:\/\/\S+/g, ' ');
			return {
				change,
				names: names.map(keyOf),
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
				const isPackageName = rank !== null && rank >= tags_WORDS && change.kind === 'dependencies';
				return rank === null || isPackageName ? [] : [{ name, rank }];
			});
			const withoutRule = names
				.map((name, position) => ({ name: displayName(name), key: keyOf(name), rank: NAME + position }))
				.filter(({ key }) => !rules.some(({ keys }) => keys.has(key)));
			const tags = new Map();
			for (const { name, rank } of [...withoutRule, ...byRule].sort((a, b) => a.rank - b.rank)) {
				if (!tags.has(keyOf(name)))
					tags.set(keyOf(name), { name, by: foundBy(rank) });
			}
			return [...tags.values()].slice(0, MAX_TAGS);
		}
		;
		function inSchemaOrder({ paths, names, pullRequests, counts }) {
			return {
				...(paths && { paths }),
				...(names && { names }),
				...(pullRequests && { pullRequests }),
				...(counts && { counts }),
			};
		}
		function withEvidenceInOrder(rows) {
			return rows.map(one => ({ ...one, evidence: inSchemaOrder(one.evidence) }));
		}
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
			return changes.map(change => {
				const { number, title, body } = change.pullRequest;
				const { rank = 1, of = changes.length } = risks.get(number) ?? {};
				const { score, factors, reasons } = importanceOf(change, context, options.importance);
				return {
					change,
					tags: tagsOf(change, rules),
					summary: summaryLine(title, body),
					importance: { score, factors: withEvidenceInOrder(factors), reasons },
					findings: withEvidenceInOrder(findingsOf(change, context)),
					risk: { rank, of },
				};
			});
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
			for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
				found.push(path.slice(0, end));
			return found;
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
					for (const name of below.slice(0, -1)) {
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
				matches: picomatch([...patterns], { dot: true }),
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
		const lettersOf = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
		function addsToTitle(summary, title) {
			return !lettersOf(title).endsWith(lettersOf(summary));
		}
		function entryOf({ change, tags, summary, importance, findings, risk }) {
			const { body, fragments, ...data } = change.pullRequest;
			const mainModule = mainModuleOf(change);
			const approvals = approvedBy(change.pullRequest);
			return {
				...data,
				closes: closedIssues(body),
				size: sizeOf(data.additions + data.deletions),
				modules: change.modules,
				...(mainModule && { mainModule }),
				largestFiles: mostChangedPaths(data.files).slice(0, MAX_LARGEST_FILES),
				...(approvals && { approvedBy: approvals }),
				outcome: change.outcome,
				kind: change.kind,
				summary,
				summaryAddsToTitle: addsToTitle(summary, data.title),
				tags: tags.map(({ name }) => name),
				importance,
				findings,
				risk,
			};
		}
		;
		const place_MAX_MODULES = 3;
		const place_MIN_SHARE = 0.6;
		function placeAmong(entries, matches) {
			const counted = (0, d3_array.i8)(entries.flatMap(({ modules }) => modules.filter(matches)), rows => rows.length, module => module).sort(([a, m], [b, n]) => n - m || (0, domain_order.n6)(a, b));
			for (let count = 1; count <= Math.min(place_MAX_MODULES, counted.length); count += 1) {
				const modules = counted.slice(0, count).map(([module]) => module);
				const inside = entries.filter(entry => entry.modules.some(module => modules.includes(module))).length;
				if (inside >= entries.length * place_MIN_SHARE)
					return { modules, all: inside === entries.length };
			}
			return undefined;
		}
		function productModules(modules) {
			const others = new Set(modules.filter(({ kind }) => kind !== undefined && kind !== 'source').map(({ path }) => path));
			return module => module !== TOP_LEVEL && !others.has(module);
		}
		function placeOf(entries, isProduct) {
			return placeAmong(entries, isProduct) ?? placeAmong(entries, module => module !== TOP_LEVEL);
		}
		;
		const DEFAULT_LIMITS = { share: 0.07, least: 3, most: 20 };
		const SCORE_TO_EXCEED = 2;
		const SAME_THEME_FACTOR = 0.95;
		const SAME_MODULES_FACTOR = 0.97;
		function isEligible({ outcome, bot, breaking, kind, score }) {
			if (!(0, domain_standing.Ed)(outcome) || (0, domain_standing.Py)(outcome))
				return false;
			if (bot && !breaking && kind !== 'security')
				return false;
			return score > SCORE_TO_EXCEED;
		}
		function highlights_overlap(candidate, other) {
			if (candidate.modules.length === 0)
				return 0;
			return candidate.modules.filter(module => other.modules.includes(module)).length / candidate.modules.length;
		}
		function byScore(a, b) {
			return b.score - a.score || a.number - b.number;
		}
		function highlightsOf(candidates, themeOf, limits = {}) {
			const { share, least, most } = { ...DEFAULT_LIMITS, ...limits };
			const count = Math.min(most, Math.max(least, Math.round(share * candidates.length)));
			const left = new Set(candidates.filter(isEligible).sort(byScore));
			const gains = new Map([...left].map(candidate => [candidate, candidate.score]));
			const gain = (candidate) => gains.get(candidate) ?? 0;
			const chosen = [];
			while (chosen.length < count && left.size > 0) {
				const best = [...left].reduce((one, other) => (gain(other) > gain(one) ? other : one));
				chosen.push(best);
				left.delete(best);
				const theme = themeOf(best.number);
				for (const candidate of left) {
					const sameTheme = theme !== null && themeOf(candidate.number) === theme;
					gains.set(candidate, gain(candidate) * (sameTheme ? SAME_THEME_FACTOR : 1) * SAME_MODULES_FACTOR ** highlights_overlap(candidate, best));
				}
			}
			return chosen.sort(byScore).map(({ number }) => number);
		}
		;
		function completenessOf({ pullRequests, expected, missing, cutLists = [], missingFields = [] }, entries, excluded) {
			const included = new Set(entries.map(({ number }) => number));
			const lists = cutLists
				.map(({ list, pullRequests: cut }) => ({ list, pullRequests: cut.filter(number => included.has(number)) }))
				.filter(({ pullRequests: cut }) => cut.length > 0);
			return {
				expected,
				gathered: pullRequests.length,
				notGathered: Math.max(0, expected - pullRequests.length),
				missing: [...missing].sort((a, b) => (0, domain_order.n6)(a.start, b.start)),
				filesTruncated: (0, domain_order.cZ)(entries.filter(entry => entry.files.length < entry.filesTotal)),
				...(lists.length > 0 && { cutLists: lists }),
				...(missingFields.length > 0 && { missingFields }),
				excluded: [...excluded],
				excludedPullRequests: (0, domain_order.cZ)(excluded.flatMap(row => row.pullRequests.map(number => ({ number })))),
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
					kept.push(withoutPaths(pullRequest, exclusions));
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
		const text_limits_MAX_LENGTH = { title: 1_000, body: 65_536, path: 4_096, name: 256 };
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
		function withinTextLimits(pullRequest) {
			const { title, body, author, coAuthors, mergedBy, baseRef, labels, files, reviews } = pullRequest;
			return {
				...pullRequest,
				title: cut(title, text_limits_MAX_LENGTH.title),
				body: cut(body, text_limits_MAX_LENGTH.body),
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
				...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
			};
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
				.map(one => withSortedLists(withinTextLimits(one)))
				.sort((a, b) => (0, domain_order.n6)(a.mergedAt, b.mergedAt) || a.number - b.number);
		}
		var ignore = __webpack_require__(298);
		var globs = __webpack_require__(4538);
		;
		const MAX_OWNERS = 100;
		function commentAt(line) {
			const at = line.search(/(?:^|\s)#/);
			return at === -1 ? line.length : at;
		}
		function readCodeOwners(text) {
			const rules = text
				.split(/\r?\n/)
				.map(line => line.slice(0, commentAt(line)).trim())
				.filter(line => line !== '' && !line.startsWith('!') && !line.startsWith('['))
				.map(line => line.split(/(?<!\\)\s+/))
				.filter(([pattern = '']) => (0, globs.q)(pattern))
				.map(([pattern = '', ...owners]) => {
				return {
					matcher: ignore({ ignorecase: false }).add(pattern.endsWith('/*') ? [pattern, `!${pattern}/`] : [pattern]),
					owners: owners.slice(0, MAX_OWNERS),
				};
			})
				.reverse();
			return path => (ignore.isPathValid(path) && rules.find(({ matcher }) => matcher.ignores(path))?.owners) || [];
		}
		;
		function revertCandidates(pullRequests) {
			return pullRequests.map(pullRequest => ({
				pullRequest,
				title: normalizedTitle(pullRequest.title),
				titleWithoutPrefix: titleWithoutPrefix(pullRequest.title),
			}));
		}
		function mergedBefore({ mergedAt, number }, all) {
			return all.filter(({ pullRequest }) => pullRequest.mergedAt <= mergedAt && pullRequest.number !== number);
		}
		function latest(candidates, matches) {
			const found = candidates.findLast(matches);
			return found === undefined ? [] : [found.pullRequest];
		}
		function matching(candidates, matches) {
			return candidates.map(({ pullRequest }) => pullRequest).filter(matches);
		}
		const FINDERS = [
			{
				evidence: 'sha',
				find: (_, claim, earlier) => matching(earlier, ({ commitSha }) => commitSha !== null && claim.shas.some(sha => commitSha.startsWith(sha))),
			},
			{
				evidence: 'number',
				find: (_, claim, earlier) => matching(earlier, ({ number }) => claim.numbers.includes(number)),
			},
			{
				evidence: 'title',
				find: (_, { title: quoted }, earlier) => {
					if (quoted === null)
						return [];
					const isSame = sameTitle(quoted);
					return latest(earlier, ({ title }) => isSame(title));
				},
			},
			{
				evidence: 'near-title',
				find: (revert, { title }, earlier) => {
					if (title === null)
						return [];
					const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
					return latest(earlier, ({ titleWithoutPrefix: words, pullRequest }) => isNear(words) && (overlap(revert, pullRequest) >= 0.5 || isMirrored(pullRequest)));
				},
			},
			{
				evidence: 'mirrored-files',
				find: (revert, _, earlier) => {
					const isMirrored = mirrors(revert);
					return latest(earlier, ({ pullRequest }) => isMirrored(pullRequest));
				},
			},
		];
		function isConfirmed(evidence, revert, original) {
			return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
		}
		function findOriginals(pullRequest, claim, earlier) {
			if (claim.kind === 'none')
				return [];
			for (const { evidence, find } of FINDERS) {
				const originals = find(pullRequest, claim, earlier);
				const confirmed = claim.weak
					? originals.filter(original => isConfirmed(evidence, pullRequest, original))
					: originals;
				if (confirmed.length > 0)
					return confirmed.map(original => ({ original, evidence }));
			}
			return [];
		}
		;
		function hasReverted({ title }, { reverts = [], relands }) {
			if (relands !== undefined)
				return false;
			return reverts.some(({ number }) => number !== null) || /^revert\b/i.test(titlePrefix(title).rest);
		}
		function relandedNumbers(named, { reverts }, claim) {
			if (reverts !== undefined)
				return reverts.flatMap(({ number }) => (number === null ? [] : [number]));
			return claim.kind === 'revert' && claim.numbers.length > 0 ? claim.numbers : [named.number];
		}
		;
		function revertClaimsOf(pullRequests) {
			return new Map(pullRequests.map(one => [one.number, revertClaimOf(one)]));
		}
		function revertedPullRequest(revert, { original, evidence }, mergedInPeriod) {
			return {
				number: original.number,
				title: original.title,
				evidence,
				afterHours: (0, domain_instant.UH)(original.mergedAt, revert.mergedAt),
				mergedInPeriod,
				partial: isPartial(revert, original),
			};
		}
		function unknownOriginal(claim) {
			return {
				number: claim.numbers[0] ?? null,
				title: claim.title,
				evidence: claim.numbers.length > 0 ? 'number' : null,
				afterHours: null,
				mergedInPeriod: false,
				partial: false,
			};
		}
		function addReverts(revert, found, state) {
			const { outcomeOf, claimOf, inPeriod } = state;
			const reverts = found.map(one => revertedPullRequest(revert, one, inPeriod.has(one.original.number)));
			outcomeOf(revert.number).reverts = reverts.length > 0 ? reverts : [unknownOriginal(claimOf(revert))];
			for (const { number, partial, afterHours } of reverts) {
				const original = outcomeOf(number ?? 0);
				if (partial)
					original.partlyRevertedBy = revert.number;
				else
					Object.assign(original, { revertedBy: revert.number, revertedAfterHours: afterHours });
			}
		}
		function addRelands(reland, found, { outcomeOf, claimOf }) {
			const numbers = found.flatMap(({ original }) => relandedNumbers(original, outcomeOf(original.number), claimOf(original)));
			if (numbers.length === 0)
				return;
			outcomeOf(reland.number).relands = [...new Set(numbers)].sort((a, b) => a - b);
			for (const number of numbers)
				outcomeOf(number).relandedBy = reland.number;
		}
		function outcomes(pullRequests, earlier, claims = revertClaimsOf([...earlier, ...pullRequests])) {
			const all = [...earlier, ...pullRequests];
			const candidates = revertCandidates(all);
			const result = new Map(all.map(({ number }) => [number, {}]));
			const outcomeOf = (number) => result.get(number) ?? {};
			const claimOf = ({ number }) => claims.get(number) ?? NO_CLAIM;
			const state = { outcomeOf, claimOf, inPeriod: new Set(pullRequests.map(({ number }) => number)) };
			for (const pullRequest of pullRequests) {
				const claim = claimOf(pullRequest);
				if (claim.kind === 'none')
					continue;
				const found = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
				const revertsReverts = found.length > 0 && found.every(({ original }) => hasReverted(original, outcomeOf(original.number)));
				if (claim.kind === 'reland' || revertsReverts)
					addRelands(pullRequest, found, state);
				else if (found.length > 0 || !claim.weak)
					addReverts(pullRequest, found, state);
			}
			return result;
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
		const bots = {
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
				: [...directPushes].sort((a, b) => (0, domain_order.n6)(a.committedAt, b.committedAt) || (0, domain_order.n6)(a.sha, b.sha)),
		};
		;
		const VERSION = /^_?version(?:\.\w+)?$/i;
		const BUMP_KINDS = new Set(['release', 'dependencies']);
		function files_kindOf(path, changes) {
			return VERSION.test(basename(path)) || [...changes].every(kind => BUMP_KINDS.has(kind)) ? 'version' : pathKind(path);
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
		const TOP_SHARE = 0.1;
		function isInTopTenth({ rank, of }) {
			return rank <= Math.ceil(of * TOP_SHARE);
		}
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
			'new-here': { observedOverExpected: 2.36, interval: [1.35, 3.84] },
			collision: null,
		};
		function isPrediction(id) {
			const measurement = MEASUREMENTS[id];
			return measurement !== null && (measurement.interval[0] > 1 || measurement.interval[1] < 1);
		}
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
		const MIN_RANKED = 10;
		const MAX_RANKED = 5;
		const findings_MIN_LINES = 10;
		const MIN_IN_PLACE = 3;
		const MAX_TO_WATCH = 2;
		const hasSeverity = (entry, severity) => entry.findings.some(finding => finding.severity === severity);
		function firstByRisk(entries) {
			if (entries.length < MIN_RANKED)
				return [];
			return entries
				.filter(({ risk, outcome }) => isInTopTenth(risk) && (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome))
				.filter(({ additions, deletions }) => additions + deletions >= findings_MIN_LINES)
				.sort((a, b) => a.risk.rank - b.risk.rank)
				.slice(0, MAX_RANKED)
				.map(({ number }) => number);
		}
		function toWatch(entries, facts) {
			const standing = entries.filter(({ outcome }) => (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome));
			return SIGNALS.flatMap(({ id }) => {
				const found = standing.flatMap(({ number, findings }) => {
					const finding = findings.find(({ signal }) => signal === id);
					return finding === undefined ? [] : [{ number, severity: finding.severity }];
				});
				const severity = digest.oC.find(one => found.some(finding => finding.severity === one));
				if (severity === undefined || severity === 'low' || id === 'reverted')
					return [];
				return [{ signal: id, severity, pullRequests: (0, domain_order.cZ)(found), ratio: measuredOf(id, facts)?.ratio ?? 1 }];
			})
				.sort((a, b) => digest.oC.indexOf(a.severity) - digest.oC.indexOf(b.severity) || b.ratio - a.ratio)
				.slice(0, MAX_TO_WATCH)
				.map(({ ratio, ...row }) => row);
		}
		function singleModule(entries, { isProduct }) {
			const place = entries.length < MIN_IN_PLACE ? undefined : placeOf(entries, isProduct);
			return place?.modules.length === 1 ? place : undefined;
		}
		const findings = {
			id: 'findings',
			of: (entries, facts) => {
				const high = entries.filter(entry => (0, domain_standing.Ed)(entry.outcome) && hasSeverity(entry, 'high'));
				const highIn = singleModule(high, facts);
				return {
					high: (0, domain_order.cZ)(high),
					...(highIn && { highIn }),
					medium: (0, domain_order.cZ)(entries.filter(entry => hasSeverity(entry, 'medium'))),
					firstByRisk: firstByRisk(entries),
					toWatch: toWatch(entries, facts),
				};
			},
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
		;
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
		;
		const MIN_PULL_REQUESTS = 5;
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
					.filter(isWrittenByHand)
					.filter(({ pullRequests }) => pullRequests.length >= MIN_PULL_REQUESTS);
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
		const MAX_LISTED = 3;
		const count = (row) => row?.pullRequests.length ?? 0;
		function peopleBehindHalf(rows) {
			const all = (0, d3_array.cz)(rows, count);
			let written = 0;
			const last = rows.findIndex(row => {
				written += count(row);
				return written * 2 >= all;
			});
			return last + 1 < rows.length / 2 && count(rows[last]) > 1 ? last + 1 : null;
		}
		const mostActive = {
			id: 'mostActive',
			of: (entries, facts) => {
				const rows = authors.of(entries, facts);
				const active = rows.filter(row => count(row) > 1 && count(row) > count(rows[MAX_LISTED]));
				if (rows.length < 2 || active.length === 0)
					return undefined;
				const half = peopleBehindHalf(rows);
				return {
					authors: active
						.slice(0, half ?? MAX_LISTED)
						.slice(0, MAX_LISTED)
						.map(({ author, pullRequests }) => ({ author, pullRequests })),
					...(half !== null && { half: { people: half, listed: half <= active.length } }),
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
		function reverted_mergedBefore(entries) {
			const reverted = entries.flatMap(({ outcome }) => outcome.reverts ?? []);
			return reverted.filter(({ mergedInPeriod, afterHours }) => !mergedInPeriod && afterHours !== null);
		}
		function reverted_numbersIn(reverted) {
			return (0, domain_order.cZ)(reverted.flatMap(({ number }) => (number === null ? [] : [{ number }])));
		}
		const reverted_reverted = {
			id: 'reverted',
			of: entries => {
				const own = entries.filter(({ outcome }) => (0, domain_standing.sE)(outcome));
				const earlier = reverted_mergedBefore(entries);
				return {
					ofPeriod: (0, domain_order.cZ)(own),
					relanded: (0, domain_order.cZ)(own.filter(({ outcome }) => outcome.relandedBy !== undefined)),
					ofEarlier: reverted_numbersIn(earlier.filter(({ partial }) => !partial)),
					flaggedBefore: {
						known: reverted_numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore !== undefined)),
						flagged: reverted_numbersIn(earlier.filter(({ flaggedBefore }) => flaggedBefore?.flagged === true)),
					},
				};
			},
		};
		;
		function reasonOf({ summary, summaryAddsToTitle }) {
			return summaryAddsToTitle && !/^(?:this )?reverts?\b/i.test(summary) ? summary : null;
		}
		const reverts = {
			id: 'reverts',
			of: entries => {
				const relandedBy = new Map(entries.flatMap(({ number, outcome }) => (outcome.relands ?? []).map(one => [one, number])));
				return entries.flatMap(entry => {
					const { number, outcome } = entry;
					if (outcome.reverts === undefined)
						return [];
					const reland = outcome.reverts
						.map(({ number: original }) => relandedBy.get(original ?? 0))
						.find(found => found !== undefined);
					return [
						{
							pullRequest: number,
							reverted: outcome.reverts,
							reason: reasonOf(entry),
							...(reland === undefined ? {} : { relandedBy: reland }),
						},
					];
				});
			},
		};
		;
		function mostCommon(values) {
			const counted = (0, d3_array.i8)(values, rows => rows.length, value => value).sort((a, b) => b[1] - a[1]);
			const [first] = counted;
			return first === undefined ? null : { value: first[0], count: first[1] };
		}
		;
		const main_author_MIN_PULL_REQUESTS = 3;
		function mainAuthorOf(entries) {
			const byPeople = entries.flatMap(({ number, author }) => (author === null || author.bot ? [] : [{ number, author }]));
			const most = mostCommon(byPeople.map(({ author }) => (0, pull_request.tU)(author)));
			if (most === null || most.count < main_author_MIN_PULL_REQUESTS || most.count * 2 <= entries.length)
				return undefined;
			const own = byPeople.filter(({ author }) => (0, pull_request.tU)(author) === most.value);
			const [first] = own;
			if (first === undefined)
				return undefined;
			return { author: first.author, pullRequests: (0, domain_order.cZ)(own), all: own.length === entries.length };
		}
		;
		const signals_MAX_LISTED = 20;
		const MIN_IN_COMMON = 3;
		function rowOf(id, own, facts) {
			const ordered = [...own].sort((a, b) => b.importance.score - a.importance.score || a.number - b.number);
			const hasEnough = own.length >= MIN_IN_COMMON;
			const place = hasEnough ? placeOf(own, facts.isProduct) : undefined;
			const mainAuthor = hasEnough ? mainAuthorOf(own) : undefined;
			return {
				signal: id,
				pullRequests: (0, domain_order.cZ)(own),
				listed: ordered.slice(0, signals_MAX_LISTED).map(({ number }) => number),
				unlisted: (0, domain_order.cZ)(ordered.slice(signals_MAX_LISTED)),
				...(place && { place }),
				...(mainAuthor && { mainAuthor }),
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
			bots,
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
			reverted_reverted,
			newContributors,
			directPushes,
		];
		function computeStatistics(entries, facts) {
			const computed = statistics.map(statistic => [statistic.id, statistic.of(entries, facts)]);
			return Object.fromEntries(computed.filter(([, value]) => value !== undefined));
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
			return (0, domain_standing.Ed)(change.outcome) && isByPerson(change) && !isRevert(change);
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
		;
		const pathsOf = (one) => finding(one, 'external-backend')?.evidence.paths ?? [];
		const isChecked = ({ change }) => change.files.some(({ kind, status }) => (kind === 'test' || kind === 'pipeline') && status !== 'removed');
		function isUnmaintained(one, ownersOf) {
			const isUnowned = ownersOf !== null && pathsOf(one).every(path => ownersOf(path).length === 0);
			return isUnowned || !isChecked(one);
		}
		const backendOwner = {
			id: 'backend-owner',
			find: ({ assessed, ownersOf }) => {
				const about = assessed.filter(one => isStandingWork(one) && pathsOf(one).length > 0 && isUnmaintained(one, ownersOf));
				if (about.length === 0)
					return null;
				const names = about.flatMap(one => finding(one, 'external-backend')?.evidence.names ?? []);
				return {
					about,
					paths: pathsNamedMost(about.map(pathsOf)),
					names: [...new Set(names)].sort(domain_order.n6),
					counts: { unchecked: about.filter(one => !isChecked(one)).length },
					wholes: { unchecked: about.length },
				};
			},
		};
		;
		const checks_before_merge_MAX_HOURS = 48;
		const MIN_CHANGES = 3;
		function faultyChange(one, byNumber) {
			const { outcome, pullRequest } = one.change;
			if (!isByPerson(one.change) || has(one, 'temporary'))
				return null;
			const reverted = (0, domain_standing.sE)(outcome);
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
				if (worst === undefined || worst.own.length < MIN_CHANGES)
					return null;
				const { module, own } = worst;
				return {
					about: own.map(({ one }) => one),
					paths: pathsNamedMost(own.map(({ one }) => sourceIn(one, module))),
					names: [module],
					counts: {
						hours: Math.max(...own.map(({ hours }) => hours)),
						reverted: own.filter(({ reverted }) => reverted).length,
						untested: own.filter(({ one }) => has(one, 'untested')).length,
					},
					wholes: { reverted: own.length, untested: own.length },
				};
			},
		};
		;
		const MIN = { pullRequests: 8, people: 5, met: 4 };
		const crowdedFile = {
			id: 'crowded-file',
			find: ({ assessed }) => {
				const paths = assessed.flatMap(one => finding(one, 'collision')?.evidence.paths ?? []);
				const [most] = (0, d3_array.i8)(paths, rows => rows.length, path => path)
					.map(([path, met]) => ({
					path,
					met,
					about: assessed.filter(({ change }) => change.source.some(file => file.path === path)),
				}))
					.filter(({ about, met }) => about.length >= MIN.pullRequests && peopleOf(about) >= MIN.people && met >= MIN.met)
					.sort((a, b) => b.about.length - a.about.length || (0, domain_order.n6)(a.path, b.path));
				if (most === undefined)
					return null;
				const { about, path, met } = most;
				return { about, paths: [path], counts: { people: peopleOf(about), met } };
			},
		};
		;
		const ISSUE = /(?:^|[^\w&])#\d+\b|\/issues\/\d+|\b(?!(?:AES|CVE|CWE|GPT|ISO|PEP|RFC|SHA|UTF)-)[A-Z]{2,10}-\d+\b/;
		function namesIssue({ number, title, body }) {
			return ISSUE.test(`${title}\n${body}`.replaceAll(new RegExp(`#${number}\\b`, 'g'), ''));
		}
		;
		const MIN_WORKAROUNDS = 2;
		const DISABLED_TEST = /\b(?:skip|disabl|ban|mut|xfail|quarantin|flak)\w*\b/i;
		function workaroundPaths(one) {
			const reduced = DISABLED_TEST.test(titleWords(one.change)) ? finding(one, 'tests-reduced') : undefined;
			return (finding(one, 'temporary') ?? reduced)?.evidence.paths ?? null;
		}
		const issueForWorkaround = {
			id: 'issue-for-workaround',
			find: ({ assessed }) => {
				const about = assessed.filter(one => isStandingWork(one) && workaroundPaths(one) !== null && !namesIssue(one.change.pullRequest));
				if (about.length < MIN_WORKAROUNDS)
					return null;
				return { about, paths: about.flatMap(one => workaroundPaths(one)?.slice(0, 1) ?? []) };
			},
		};
		;
		function guardedPaths(one) {
			const findings = [finding(one, 'security-sensitive'), finding(one, 'workflow-permissions')];
			return findings.flatMap(found => found?.evidence.paths ?? []);
		}
		const isLogin = (owner) => /^@[^/]+$/.test(owner);
		function withoutApproval(one, ownersOf) {
			const { pullRequest } = one.change;
			const others = reviewsByOthers(pullRequest);
			const approvals = others.filter(({ state }) => state === 'approved').map(({ author }) => author);
			if (others.length === 0)
				return [];
			return guardedPaths(one).filter(path => {
				const owners = (ownersOf?.(path) ?? []).map(owner => owner.toLowerCase());
				const isOwner = (author) => owners.includes(`@${author?.login?.toLowerCase()}`);
				if (isOwner(pullRequest.author))
					return false;
				return approvals.length === 0 || (owners.length > 0 && owners.every(isLogin) && !approvals.some(isOwner));
			});
		}
		const ownerApproval = {
			id: 'owner-approval',
			find: ({ assessed, ownersOf }) => {
				const unapproved = assessed
					.filter(isStandingWork)
					.map(one => ({ one, paths: withoutApproval(one, ownersOf) }))
					.filter(({ paths }) => paths.length > 0);
				if (unapproved.length === 0)
					return null;
				const about = unapproved.map(({ one }) => one);
				return {
					about,
					paths: pathsNamedMost(unapproved.map(({ paths }) => paths)),
					counts: {
						security: about.filter(one => has(one, 'security-sensitive')).length,
						rights: about.filter(one => has(one, 'workflow-permissions')).length,
					},
					wholes: { security: about.length, rights: about.length },
				};
			},
		};
		;
		const read_now_MIN_RANKED = 10;
		const MAX_UNREVIEWED = 0.5;
		const isGuarded = (one) => has(one, 'security-sensitive', 'workflow-permissions');
		const isByNewcomer = (one) => has(one, 'newcomer');
		function isRanked(one) {
			return one.risk.of >= read_now_MIN_RANKED && isInTopTenth(one.risk) && finding(one, 'unreviewed')?.severity === 'high';
		}
		const readNow = {
			id: 'read-now',
			find: ({ assessed }) => {
				const own = assessed.filter(isStandingWork);
				const unreviewed = own.filter(({ change }) => isUnreviewed(change.pullRequest));
				if (unreviewed.length > own.length * MAX_UNREVIEWED)
					return null;
				const about = unreviewed.filter(one => isGuarded(one) || isByNewcomer(one) || isRanked(one));
				if (about.length === 0)
					return null;
				return {
					about,
					paths: pathsNamedMost(about.map(({ change }) => mostChangedPaths(change.source))),
					counts: {
						guarded: about.filter(isGuarded).length,
						newcomers: about.filter(isByNewcomer).length,
						ranked: about.filter(isRanked).length,
					},
					wholes: { guarded: about.length, newcomers: about.length, ranked: about.length },
				};
			},
		};
		;
		function isRevertedByAuthor({ change: { pullRequest, outcome } }, assessed) {
			const revert = assessed.find(({ change }) => change.pullRequest.number === outcome.revertedBy)?.change.pullRequest;
			if (revert === undefined || revert.author === null || pullRequest.author === null)
				return false;
			return (0, pull_request.tU)(revert.author) === (0, pull_request.tU)(pullRequest.author);
		}
		function mayBeRelanded(one) {
			const { outcome, source } = one.change;
			const isMissing = (0, domain_standing.sE)(outcome) && outcome.relandedBy === undefined;
			return isMissing && source.length > 0 && isByPerson(one.change) && !has(one, 'temporary');
		}
		const settleReverts = {
			id: 'settle-reverts',
			find: ({ assessed, reverts }) => {
				const about = assessed.filter(one => mayBeRelanded(one) && !isRevertedByAuthor(one, assessed));
				if (about.length === 0)
					return null;
				const own = reverts.filter(({ pullRequest }) => about.some(({ change }) => change.outcome.revertedBy === pullRequest));
				const [first] = own;
				const reason = own.length === 1 ? first?.reason : null;
				const hours = about.map(({ change }) => change.outcome.revertedAfterHours ?? 0);
				return {
					about,
					counts: {
						hours: Math.max(...hours),
						people: peopleOf(about),
						large: about.filter(one => has(one, 'very-large')).length,
						unexplained: own.filter(one => one.reason === null).length,
					},
					wholes: { large: about.length, unexplained: own.length },
					...(reason != null && { reason }),
				};
			},
		};
		;
		const tests_for_core_MIN_CHANGES = 3;
		const tests_for_core_MIN_LINES = 100;
		const MIN_UNTESTED = 0.5;
		function coreChangeOf(one) {
			const paths = (...signals) => signals.flatMap(signal => finding(one, signal)?.evidence.paths ?? []);
			const [hot, untested] = [paths('core-path', 'hotspot'), paths('untested')];
			const core = one.change.source.filter(({ path }) => hot.includes(path));
			return { one, core, untested: core.filter(({ path }) => untested.includes(path)) };
		}
		const tests_for_core_linesOf = (files) => files.reduce((sum, { additions }) => sum + additions, 0);
		function untestedIn(module, coreChanges) {
			const within = (files) => files.filter(file => file.module === module);
			const untested = coreChanges
				.map(({ one, untested }) => ({ one, files: within(untested) }))
				.filter(({ files }) => files.length > 0);
			return {
				module,
				untested,
				of: coreChanges.filter(({ core }) => within(core).length > 0).length,
				lines: tests_for_core_linesOf(untested.flatMap(({ files }) => files)),
			};
		}
		const testsForCore = {
			id: 'tests-for-core',
			find: ({ assessed }) => {
				const coreChanges = assessed.filter(isStandingWork).map(coreChangeOf);
				const modules = [...new Set(coreChanges.flatMap(({ untested }) => untested.map(({ module }) => module)))];
				const [most] = modules
					.map(module => untestedIn(module, coreChanges))
					.filter(({ untested, of, lines }) => untested.length >= Math.max(tests_for_core_MIN_CHANGES, of * MIN_UNTESTED) && lines >= tests_for_core_MIN_LINES)
					.sort((a, b) => b.lines - a.lines || (0, domain_order.n6)(a.module, b.module));
				if (most === undefined)
					return null;
				const about = most.untested.map(({ one }) => one);
				return {
					about,
					paths: pathsNamedMost(most.untested.map(({ files }) => files.map(({ path }) => path))),
					names: [most.module],
					counts: { of: most.of, lines: most.lines, people: peopleOf(about) },
				};
			},
		};
		;
		const SUGGESTIONS = [
			ownerApproval,
			readNow,
			settleReverts,
			checksBeforeMerge,
			testsForCore,
			issueForWorkaround,
			crowdedFile,
			backendOwner,
		];
		const MAX_SUGGESTIONS = 5;
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
		function partsOf(counts, wholes) {
			return Object.fromEntries(Object.entries(wholes).map(([name, whole]) => [name, part(counts[name] ?? 0, whole)]));
		}
		function suggestionsOf(input) {
			const rules = SUGGESTIONS;
			const drafts = rules.flatMap(({ id, find }) => {
				const draft = find(input);
				return draft === null ? [] : [{ id, ...draft }];
			});
			return drafts.slice(0, MAX_SUGGESTIONS).map(({ id, about, paths, names, counts, wholes, reason }) => ({
				id,
				pullRequests: (0, domain_order.cZ)(about.map(({ change }) => change.pullRequest)),
				...(paths && { paths: [...paths] }),
				...(names && { names: [...names] }),
				...(paths && input.ownersOf && { owners: ownersOfPaths(paths, input.ownersOf) }),
				...(counts && { counts: { ...counts } }),
				...(counts && wholes && { parts: partsOf(counts, wholes) }),
				...(reason !== undefined && { reason }),
			}));
		}
		;
		function mainKindOf(entries) {
			const most = mostCommon(entries.map(({ kind }) => kind));
			if (most === null || most.value === 'other')
				return undefined;
			if (entries.length < 2 || most.count * 2 <= entries.length)
				return undefined;
			return {
				kind: most.value,
				pullRequests: (0, domain_order.cZ)(entries.filter(({ kind }) => kind === most.value)),
				all: most.count === entries.length,
			};
		}
		;
		const LISTED = { min: 3, max: 5, share: 1 / 8 };
		const described_MAX_TO_WATCH = 3;
		const NAMES_OF_KIND = {
			pipeline: /\b(?:ci|cd|build|release|workflows?)\b/i,
			test: /\btests?(?:ing)?\b/i,
			docs: /\bdocs?\b|\bdocument/i,
			fix: /\b(?:bugs?|(?:bug ?)?fix(?:es)?)\b/i,
			performance: /\bperf/i,
			dependencies: /\bdep(?:s|endenc)/i,
			security: /\bsecur/i,
			refactor: /\brefactor/i,
		};
		function mainKind({ by, name }, entries) {
			if (by === 'kind')
				return undefined;
			const main = mainKindOf(entries);
			return main !== undefined && NAMES_OF_KIND[main.kind]?.test(name ?? '') ? undefined : main;
		}
		function listed(entries) {
			const count = Math.min(LISTED.max, Math.max(LISTED.min, Math.ceil(entries.length * LISTED.share)));
			const standing = entries.filter(({ outcome }) => (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome));
			return standing.slice(0, count).map(({ number }) => number);
		}
		function described_toWatch(entries) {
			return entries
				.filter(({ outcome }) => (0, domain_standing.Ed)(outcome))
				.flatMap(({ number, findings: [first] }) => (first?.severity === 'high' ? [{ number, signal: first.signal }] : []))
				.slice(0, described_MAX_TO_WATCH);
		}
		function describeThemes(themes, entries, isProduct) {
			const byNumber = new Map(entries.map(entry => [entry.number, entry]));
			return themes.map(theme => {
				const own = theme.pullRequests.flatMap(number => byNumber.get(number) ?? []);
				const kind = mainKind(theme, own);
				const place = theme.by === 'module' ? { modules: theme.details, all: true } : placeOf(own, isProduct);
				const mainAuthor = mainAuthorOf(own);
				return {
					...theme,
					listed: listed(own),
					...(kind && { mainKind: kind }),
					...(place && { place }),
					...(mainAuthor && { mainAuthor }),
					reverted: (0, domain_order.cZ)(own.filter(({ outcome }) => (0, domain_standing.sE)(outcome))),
					toWatch: described_toWatch(own),
				};
			});
		}
		;
		const SMALL_WEEK = 12;
		function isSmallWeek(total) {
			return total < SMALL_WEEK;
		}
		function maxThemes(total) {
			if (isSmallWeek(total))
				return 3;
			return total < 40 ? 6 : 8;
		}
		function minPullRequests(total) {
			if (isSmallWeek(total))
				return 3;
			return total < 25 ? 2 : Math.max(3, Math.ceil(total * 0.025));
		}
		const limits_MAX_SHARE = 0.5;
		function dividesWeek(pullRequests, total) {
			return pullRequests <= total * limits_MAX_SHARE;
		}
		;
		function restOf(assignment) {
			return assignment.get(null) ?? [];
		}
		function sizesOf(assignment) {
			return [...assignment].flatMap(([theme, { length: size }]) => (theme === null ? [] : [{ theme, size }]));
		}
		function assignOnce(numbers, themes) {
			const smallestFirst = [...themes].sort((a, b) => a.members.size - b.members.size || (0, domain_order.n6)(a.id, b.id));
			const assignment = new Map();
			for (const number of numbers) {
				const weight = (theme) => theme.members.get(number) ?? 0;
				const [best = null] = smallestFirst.filter(theme => weight(theme) > 0).sort((a, b) => weight(b) - weight(a));
				assignment.set(best, [...(assignment.get(best) ?? []), number]);
			}
			return assignment;
		}
		function assign_assign(numbers, themes) {
			const assignment = assignOnce(numbers, themes);
			const size = (theme) => assignment.get(theme)?.length ?? 0;
			const [smallest] = themes
				.filter(theme => size(theme) < minPullRequests(numbers.length))
				.sort((a, b) => size(a) - size(b) || (0, domain_order.n6)(a.id, b.id));
			if (smallest === undefined)
				return assignment;
			return assign_assign(numbers, themes.filter(theme => theme !== smallest));
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
		const terms_MIN_PULL_REQUESTS = 2;
		const terms_MAX_PATHS = 100;
		const MAX_NAME_LENGTH = 20;
		const terms_WORD = /[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu;
		function looksLikeName(word) {
			return /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}/u.test(word) && word.length <= MAX_NAME_LENGTH;
		}
		function inPaths(paths, key) {
			return paths.includes(` ${key} `) || paths.includes(` ${key}s `);
		}
		function pathWords({ files }) {
			return ` ${files
				.slice(0, terms_MAX_PATHS)
				.map(({ path }) => path.toLowerCase())
				.join(' ')
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
		}
		function termsOf(titled) {
			const terms = new Map();
			for (const { change, title } of titled) {
				const paths = pathWords(change);
				const { number } = change.pullRequest;
				for (const [word] of title.matchAll(terms_WORD)) {
					const key = keyOf(word);
					if (COMMON_WORDS.has(key) || COMMON_WORDS.has(word.toLowerCase()) || !isTopic(word))
						continue;
					const term = terms.get(key) ?? { numbers: new Set(), named: new Set() };
					terms.set(key, term);
					term.numbers.add(number);
					if (looksLikeName(word) || (key.length >= MIN_PATH_WORD_LENGTH && inPaths(paths, key)))
						term.named.add(number);
				}
			}
			const names = [...terms].filter(([, { numbers, named }]) => named.size >= terms_MIN_PULL_REQUESTS && named.size * 2 >= numbers.size);
			return new Map(names.map(([key, { numbers }]) => [key, numbers]));
		}
		;
		const candidates_TAG = { own: 1.1, name: 1, kind: 0.5, paths: 0.4, words: 0.3 };
		const NEXT_TAG = 0.87;
		const TAG_IN_TITLE = 0.4;
		const WORD_IN_TITLE = 0.28;
		const HOME_MODULE = 0.3;
		const candidates_KIND = 0.2;
		const MODULE = 0.15;
		const MIN_TAGGED_SHARE = 0.6;
		const KINDS_WITHOUT_TAG = new Set(['fix', 'feature', 'refactor', 'chore']);
		class Candidates {
			#all = new Map();
			add(by, key, number, weight) {
				const id = `${by}:${key}`;
				const candidate = this.#all.get(id) ?? { id, by, key, members: new Map() };
				this.#all.set(id, candidate);
				candidate.members.set(number, Math.max(weight, candidate.members.get(number) ?? 0));
			}
			of(by) {
				return this.all().filter(candidate => candidate.by === by);
			}
			all() {
				return [...this.#all.values()];
			}
		}
		function mainModule({ files, source }) {
			const counted = source.length > 0 ? source : files;
			const counts = (0, d3_array.z)(counted, rows => rows.length, ({ module }) => module);
			return [...counts].find(([, count]) => count * 2 > counted.length)?.[0] ?? null;
		}
		function addTags(candidates, number, tags) {
			tags
				.filter(({ name }) => !isNotice(name))
				.forEach(({ name, by }, position) => {
				candidates.add('tag', keyOf(name), number, candidates_TAG[by] * NEXT_TAG ** position);
			});
		}
		function addKindAndModule(candidates, change) {
			const { number, title } = change.pullRequest;
			if (KINDS_WITHOUT_TAG.has(change.kind))
				candidates.add('kind', change.kind, number, candidates_KIND);
			if (/^\W*revert/i.test(title))
				candidates.add('kind', 'revert', number, candidates_KIND);
			const module = mainModule(change);
			if (module !== null && module !== TOP_LEVEL)
				candidates.add('module', module, number, MODULE);
		}
		function addTerms(candidates, changes) {
			const tags = new Set(candidates.of('tag').map(({ key }) => key));
			const terms = termsOf(changes.map(change => ({ change, title: innerTitle(change.pullRequest.title) })));
			for (const [term, numbers] of terms) {
				const weight = tags.has(term) ? TAG_IN_TITLE : WORD_IN_TITLE;
				for (const number of numbers)
					candidates.add('tag', term, number, weight);
			}
		}
		function addHomeModules(candidates) {
			const tags = candidates.of('tag');
			for (const { members } of candidates.of('module')) {
				const inModule = [...members.keys()];
				const isHomeOf = (tag) => {
					const tagged = inModule.filter(number => (tag.members.get(number) ?? 0) > HOME_MODULE);
					return tagged.length >= inModule.length * MIN_TAGGED_SHARE && tagged.length * 2 >= tag.members.size;
				};
				for (const { key } of tags.filter(isHomeOf)) {
					for (const number of inModule)
						candidates.add('tag', key, number, HOME_MODULE);
				}
			}
		}
		function candidatesOf(changes, tagsByNumber) {
			const candidates = new Candidates();
			for (const change of changes) {
				const { number } = change.pullRequest;
				addTags(candidates, number, tagsByNumber.get(number) ?? []);
				addKindAndModule(candidates, change);
			}
			addTerms(candidates, changes);
			addHomeModules(candidates);
			return candidates.all();
		}
		;
		function spellingsOf(titles, tags) {
			const words = titles.flatMap(title => title.match(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu) ?? []);
			return (0, d3_array.z)([...words, ...tags], rows => rows.length, keyOf, word => word);
		}
		const MIN_SHARE_WITH_CAPITALS = 0.2;
		const MAX_ACRONYM_LENGTH = 5;
		function nameOf(key, spellings) {
			const builtIn = builtInName(key);
			if (builtIn !== undefined)
				return builtIn;
			const counted = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (0, domain_order.n6)(a[0], b[0]));
			const total = counted.reduce((sum, [, count]) => sum + count, 0);
			const withCapitals = counted
				.filter(([word, count]) => /\p{Lu}/u.test(word) && count >= total * MIN_SHARE_WITH_CAPITALS)
				.map(([word]) => word);
			const [usual = counted[0]?.[0] ?? key] = withCapitals;
			const mixed = usual.length > MAX_ACRONYM_LENGTH ? withCapitals.find(word => /\p{Ll}/u.test(word)) : undefined;
			return displayName(mixed ?? usual);
		}
		const LAYOUT = /^(?:src|source|lib|libs|main|java|kotlin|python|js|ts|packages?|crates|apps?|modules?|internal|pkg|cmd|resources)$/i;
		const VAGUE = /^(?:core|utils?|common|shared|base|types?|server|client|node|api|test|tests|runtime|helpers?|impl|_?internal|infer|cli)$/i;
		function moduleName(path) {
			const parts = path.split('/').filter(part => !LAYOUT.test(part));
			const [last = path, above] = parts.reverse();
			if (above !== undefined && VAGUE.test(last))
				return `${displayName(above)}: ${last.replace('_', '')}`;
			return displayName(last);
		}
		function identify(theme, spellings) {
			if (theme === null)
				return { id: 'other', name: null, by: 'rest' };
			const { id, by, key } = theme;
			if (by === 'kind')
				return { id, name: null, by };
			if (by === 'module')
				return { id, name: moduleName(key), by };
			const words = (builtInName(key) ?? key).toLowerCase();
			return { id: `tag:${words.replaceAll(' ', '-')}`, name: nameOf(key, spellings), by };
		}
		;
		const MAX_DETAILS = 3;
		const details_MIN_PULL_REQUESTS = 3;
		const details_MIN_SHARE = 0.15;
		const SAME_SHARE = 0.8;
		function detailsOf(theme, members, candidates, spellings) {
			if (theme.by === 'module')
				return [theme.key];
			const counted = candidates
				.filter(({ id, by, key }) => by === 'tag' && id !== theme.id && !isKindTag(key))
				.map(({ id, key, members: weights }) => ({
				id,
				key,
				count: members.filter(number => (weights.get(number) ?? 0) >= WORD_IN_TITLE).length,
			}));
			const min = Math.max(details_MIN_PULL_REQUESTS, members.length * details_MIN_SHARE);
			return counted
				.filter(({ count }) => count >= min && count < members.length * SAME_SHARE)
				.sort((a, b) => b.count - a.count || (0, domain_order.n6)(a.id, b.id))
				.slice(0, MAX_DETAILS)
				.map(({ key }) => nameOf(key, spellings));
		}
		;
		const MAX_REST = 0.12;
		const MAX_REST_WITHOUT_ROOM = 0.2;
		const VERY_LARGE_REST = 0.35;
		const MAX_SHARE_OF_WEEK = 0.8;
		const MAX_TRIES = 3;
		function bestOfRest(rest, candidates, total) {
			const inRest = new Set(rest);
			const min = rest.length > total * VERY_LARGE_REST ? 2 : minPullRequests(total);
			const parts = candidates
				.map(candidate => ({
				...candidate,
				members: new Map([...candidate.members].filter(([number]) => inRest.has(number))),
			}))
				.filter(({ members }) => members.size >= min);
			const weight = ({ members }) => [...members.values()].reduce((sum, one) => sum + one, 0);
			return parts.sort((a, b) => weight(b) - weight(a) || (0, domain_order.n6)(a.id, b.id))[0] ?? null;
		}
		function fill(assignment, candidates, total) {
			const rest = restOf(assignment);
			const themes = sizesOf(assignment).map(({ theme }) => theme);
			if (rest.length <= total * MAX_REST || themes.length >= maxThemes(total))
				return assignment;
			const open = candidates.filter(({ id, members }) => members.size <= total * MAX_SHARE_OF_WEEK && !themes.some(theme => theme.id === id));
			const next = bestOfRest(rest, open, total);
			if (next === null)
				return assignment;
			const filled = new Map(assignment).set(next, rest.filter(number => next.members.has(number)));
			const remaining = rest.filter(number => !next.members.has(number));
			if (remaining.length === 0)
				filled.delete(null);
			else
				filled.set(null, remaining);
			return fill(filled, candidates, total);
		}
		function exchange(assignment, numbers, candidates) {
			const total = numbers.length;
			const sizes = sizesOf(assignment);
			const restSize = restOf(assignment).length;
			if (restSize <= total * MAX_REST_WITHOUT_ROOM || sizes.length < maxThemes(total))
				return assignment;
			const smallestFirst = [...sizes].sort((a, b) => a.size - b.size || (0, domain_order.n6)(a.theme.id, b.theme.id));
			for (const { theme: removed } of smallestFirst.slice(0, MAX_TRIES)) {
				const kept = sizes.map(({ theme }) => theme).filter(theme => theme !== removed);
				const open = candidates.filter(({ id }) => id !== removed.id);
				const other = fill(assign_assign(numbers, kept), open, total);
				if (restOf(other).length < restSize)
					return exchange(other, numbers, open);
			}
			return assignment;
		}
		;
		const FREE_PLACES = 1;
		const MIN_GAIN = 0.4;
		const LARGE_SHARE = 0.2;
		function sizeFactor(share) {
			return 1 - 2 * Math.max(0, share - LARGE_SHARE);
		}
		function gainOf({ members }, explained, total) {
			if ([...members.keys()].every(number => explained.has(number)))
				return 0;
			const gains = [...members].map(([number, weight]) => {
				const before = explained.get(number) ?? 0;
				return weight > before ? weight - before / 2 : 0;
			});
			return gains.reduce((sum, gain) => sum + gain, 0) * sizeFactor(members.size / total);
		}
		function pickThemes(candidates, total) {
			const open = candidates.filter(({ by, members: { size } }) => by !== 'kind' && size >= minPullRequests(total) && dividesWeek(size, total));
			const picked = [];
			const explained = new Map();
			while (picked.length < maxThemes(total) - FREE_PLACES) {
				const [best] = open
					.map(candidate => ({ candidate, gain: gainOf(candidate, explained, total) }))
					.sort((a, b) => b.gain - a.gain || (0, domain_order.n6)(a.candidate.id, b.candidate.id));
				if (best === undefined || best.gain < MIN_GAIN)
					break;
				picked.push(best.candidate);
				for (const [number, weight] of best.candidate.members)
					explained.set(number, Math.max(weight, explained.get(number) ?? 0));
			}
			return picked;
		}
		;
		function divide(numbers, candidates) {
			const total = numbers.length;
			const picked = assign_assign(numbers, pickThemes(candidates, total));
			const assignment = exchange(fill(picked, candidates, total), numbers, candidates);
			const isMostlyRest = restOf(assignment).length * 2 > total;
			return isSmallWeek(total) && isMostlyRest ? new Map([[null, numbers]]) : assignment;
		}
		function sortThemes(themes, importance) {
			const isRest = ({ by }) => (by === 'rest' ? 1 : 0);
			const sum = ({ pullRequests }) => pullRequests.reduce((total, number) => total + importance(number), 0);
			return [...themes].sort((a, b) => isRest(a) - isRest(b) ||
				sum(b) - sum(a) ||
				b.pullRequests.length - a.pullRequests.length ||
				(0, domain_order.n6)(a.id, b.id));
		}
		function themesOf(changes, tagsByNumber, importanceByNumber) {
			const ordered = [...changes].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
			const numbers = ordered.map(({ pullRequest }) => pullRequest.number);
			const importance = (number) => importanceByNumber.get(number) ?? 0;
			const spellings = spellingsOf(ordered.map(({ pullRequest }) => pullRequest.title), numbers.flatMap(number => (tagsByNumber.get(number) ?? []).map(({ name }) => name)));
			const candidates = candidatesOf(ordered, tagsByNumber);
			const dividing = candidates.filter(({ members }) => dividesWeek(members.size, numbers.length));
			const themes = [...divide(numbers, candidates)].map(([theme, members]) => ({
				...identify(theme, spellings),
				details: theme === null ? [] : detailsOf(theme, members, dividing, spellings),
				pullRequests: [...members].sort((a, b) => importance(b) - importance(a)),
			}));
			return sortThemes(themes, importance);
		}
		;
		const LEADING = { minShare: 0.3, minRatio: 1.5 };
		const MAX_EVEN_RATIO = 1.25;
		const main_themes_MIN_PULL_REQUESTS = 3;
		const MAX_THEMES = 4;
		function mainThemesOf(themes, total) {
			const named = themes.filter(({ by }) => by !== 'rest').sort((a, b) => b.pullRequests.length - a.pullRequests.length);
			const [first = 0, second, third] = named.map(({ pullRequests }) => pullRequests.length);
			const shaped = (shape, max = MAX_THEMES) => ({
				shape,
				themes: named.slice(0, max).map(({ id }) => id),
			});
			if (first < main_themes_MIN_PULL_REQUESTS)
				return undefined;
			if (second === undefined)
				return shaped('single');
			if (first >= total * LEADING.minShare && first >= second * LEADING.minRatio)
				return shaped('led');
			if ((first + second) * 2 > total)
				return shaped('two', 2);
			return shaped(third !== undefined && first <= third * MAX_EVEN_RATIO ? 'even' : 'several', 3);
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
			if (week === null)
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
					reverts: statistics.reverts.length,
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
		function mergedTrend({ completeness, statistics }, weeks) {
			const now = statistics.totals.pullRequests.length;
			const hasAll = now === completeness.expected;
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
		function trendsOf(analyzed, own, weeksBefore) {
			const { start, asOf } = analyzed.period;
			const weeks = weeksInARow(weeksBefore, start);
			const before = weeks.at(-1);
			if (asOf !== null || before === undefined)
				return undefined;
			const merged = mergedTrend(analyzed, weeks);
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
			return new Map([...outcomes].map(([number, outcome]) => [number, withFlags(outcome)]));
		}
		function revertedIn(outcomes, merged) {
			return merged
				.filter(({ number }) => (0, domain_standing.sE)(outcomes.get(number) ?? {}))
				.map(({ number, mergedAt }) => ({ number, mergedAt }))
				.sort((a, b) => a.number - b.number);
		}
		const TREND_WEEKS = { min: 3, max: 8 };
		const MIN_MERGED = 4;
		function trendWeeksOf(weeks) {
			if (weeks.length < TREND_WEEKS.min || weeks.every(({ merged }) => merged < MIN_MERGED))
				return undefined;
			return weeks.slice(-TREND_WEEKS.max).map(({ week }) => week);
		}
		function weeksOf(analyzed, reverted, weeksBefore) {
			const own = recordOf(analyzed, reverted);
			if (own === null)
				return {};
			const weeks = [...weeksBefore, own];
			const trendWeeks = trendWeeksOf(weeks);
			const trends = trendsOf(analyzed, own, weeksBefore);
			const flagAccuracy = flagAccuracyOf(weeksBefore, own);
			return {
				weeks,
				...(trendWeeks && { trendWeeks }),
				...(trends && { trends }),
				...(flagAccuracy && { flagAccuracy }),
			};
		}
		;
		function referencesOf(claim) {
			const named = [...claim.shas.map(sha => ({ sha })), ...claim.numbers.map(number => ({ number }))];
			if (named.length > 0)
				return named;
			return claim.title === null ? [] : [{ title: claim.title }];
		}
		function unresolvedReferences(gathered) {
			const candidates = revertCandidates(gathered.map(withinTextLimits));
			return candidates.flatMap(({ pullRequest }) => {
				const claim = revertClaimOf(pullRequest);
				if (claim.kind === 'none')
					return [];
				const found = findOriginals(pullRequest, claim, mergedBefore(pullRequest, candidates));
				const known = new Set(found.map(({ original }) => original.number));
				const isNamed = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
				const isResolved = claim.weak || (isNamed && claim.numbers.every(number => known.has(number)));
				return isResolved ? [] : referencesOf(claim);
			});
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
		function analyze(gathered, options) {
			const { period, weeksBefore } = options;
			const own = inMergeOrder(gathered.pullRequests);
			const earlier = inMergeOrder(options.earlier);
			const merged = [...earlier, ...own];
			const { kept, excluded } = exclude(own, options.exclusions);
			const revertClaims = revertClaimsOf(merged);
			const outcomeOf = outcomes(own, earlier, revertClaims);
			const moduleOf = findModules(kept, options.modules, gathered.manifests);
			const assessed = assess(kept, { outcomes: withFlaggedBefore(outcomeOf, merged, weeksBefore), revertClaims, moduleOf, history: gathered.history }, options.assessment);
			const entries = assessed.map(entryOf);
			const ownersOf = options.codeowners === null ? null : readCodeOwners(options.codeowners);
			const modules = moduleRows(entries, moduleOf, ownersOf);
			const isProduct = productModules(modules);
			const themes = describeThemes(groupByTheme(assessed), entries, isProduct);
			const mainThemes = mainThemesOf(themes, entries.length);
			const statistics = computeStatistics(entries, {
				modules,
				isProduct,
				botsApart: options.botsApart,
				newContributors: gathered.newContributors ?? null,
				directPushes: gathered.directPushes ?? null,
				measured: options.measured,
			});
			const analyzed = {
				period,
				completeness: completenessOf(gathered, entries, excluded),
				pullRequests: entries,
				statistics,
			};
			return {
				schemaVersion: digest.f$,
				generator: { name: 'merge-digest', version: options.version },
				source: options.source,
				repository: options.repository,
				period,
				baseBranch: options.baseBranch,
				completeness: analyzed.completeness,
				pullRequests: entries,
				highlights: pickHighlights(assessed, themes, options.highlights),
				themes,
				...(mainThemes && { mainThemes }),
				statistics,
				suggestions: suggestionsOf({ assessed, ownersOf, reverts: statistics.reverts }),
				...weeksOf(analyzed, revertedIn(outcomeOf, merged), weeksBefore),
			};
		}
		function groupByTheme(assessed) {
			return themesOf(assessed.map(({ change }) => change), new Map(assessed.map(({ change, tags }) => [change.pullRequest.number, tags])), new Map(assessed.map(({ change, importance }) => [change.pullRequest.number, importance.score])));
		}
		function pickHighlights(assessed, themes, limits) {
			const named = themes.filter(({ by }) => by !== 'rest');
			const themeOf = new Map(named.flatMap(({ id, pullRequests }) => pullRequests.map(number => [number, id])));
			const candidates = assessed.map(({ change, importance }) => ({
				number: change.pullRequest.number,
				score: importance.score,
				modules: change.modules,
				kind: change.kind,
				breaking: change.breaking,
				bot: change.pullRequest.author?.bot ?? false,
				outcome: change.outcome,
			}));
			return highlightsOf(candidates, number => themeOf.get(number) ?? null, limits);
		}
		var errors = __webpack_require__(6046);
		var schemas = __webpack_require__(7597);
		var nearest_name = __webpack_require__(3111);
		var github_errors = __webpack_require__(7307);
		;
		const PAUSE_MS = 5_000;
		function mayHaveChanged(error) {
			const brokeDown = error.kind === 'refused' && error.failures.some(({ type }) => type === undefined);
			return error.kind === 'unavailable' || brokeDown;
		}
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
		const MAX_TEXTS_PER_REQUEST = 20;
		const MAX_BODY_LENGTH = 65_536;
		const TEXTS_QUERY = `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Node { id } ... on Comment { body } ... on Issue { title } ... on Discussion { title } }
  }`;
		const Texts = schemas.Ikc({
			nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), title: schemas.YjP().optional(), body: schemas.YjP() })),
		});
		async function readTexts(client, ids) {
			const texts = [];
			for (let n = 0; n < ids.length; n += MAX_TEXTS_PER_REQUEST) {
				const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + MAX_TEXTS_PER_REQUEST) }, Texts);
				texts.push(...answer.nodes);
			}
			return texts;
		}
		function createBodyReader(client) {
			const bodies = new Map();
			return async (ids) => {
				const unread = ids.filter(id => !bodies.has(id));
				for (const { id, body } of await readTexts(client, unread))
					bodies.set(id, body);
				return bodies;
			};
		}
		const normalized = (text) => text.replaceAll('\r\n', '\n').trimEnd();
		const isSameText = (left, right) => normalized(left) === normalized(right);
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
		const LINK_LINE = /^(<!-- .* -->)\r?\n(> \u2192 \[.*\]\(https?:\/\/[^\s()]+\))\r?\n/;
		function escapeTitle(title) {
			return title
				.replace(/\s+/g, ' ')
				.replace(/[!-/:-@[-`{-~]/g, '\\$&')
				.replace(/@/g, '@\u200B');
		}
		function withLink(body, link) {
			const [marker = ''] = body.split(/\r?\n/, 1);
			if (LINK_LINE.test(body))
				return null;
			const linked = `${marker}\n${link}\n${body.slice(marker.length)}`;
			return [...linked].length > MAX_BODY_LENGTH ? null : linked;
		}
		function keepLink(oldBody, body) {
			const link = LINK_LINE.exec(oldBody)?.[2];
			return link === undefined ? body : (withLink(body, link) ?? body);
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
			if (LINK_LINE.test(report.body))
				return false;
			if (!report.closed)
				await client.mutate(kind.documents.close, { id: report.id }, schemas.L5J());
			const body = withLink(report.body, `> \u2192 [${escapeTitle(next.title)}](${next.url})`);
			if (body === null)
				return !report.closed;
			const { id, title, url } = report;
			await client.mutate(kind.documents.update, { id, title, body }, schemas.L5J());
			await confirmWritten(posting, [{ id, body, name: url }]);
			return true;
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var coerce = __webpack_require__(9567);
		var iso = __webpack_require__(4377);
		var domain_period = __webpack_require__(7736);
		;
		const MAX_MARKER_LENGTH = 400;
		const marker_MAX_LENGTH = { repository: 145, period: 25, base: 80, language: 27 };
		function reportKey(subject, language) {
			const { repository, period, baseBranch } = subject;
			return {
				repository: shortened('repository', repository.nameWithOwner.toLowerCase()),
				period: shortened('period', (0, domain_period.D)(period)),
				lastDay: period.lastDay,
				baseBranch: baseBranch === null ? null : shortened('base', baseBranch),
				language: shortened('language', language),
				schemaVersion: digest.f$,
			};
		}
		function shortened(field, value) {
			const wellFormed = value.toWellFormed();
			if (encoded({ '': wellFormed }).length - 1 <= marker_MAX_LENGTH[field])
				return wellFormed;
			return `sha256-${(0, external_node_crypto_.createHash)('sha256').update(wellFormed).digest('hex').slice(0, 20)}`;
		}
		function encoded(fields) {
			return new URLSearchParams(fields).toString().replaceAll('--', '-%2D');
		}
		function markerLine(marker) {
			const fields = encoded({
				repository: marker.repository,
				period: marker.period,
				'last-day': marker.lastDay,
				...(marker.baseBranch === null ? {} : { base: marker.baseBranch }),
				language: marker.language,
				schema: String(marker.schemaVersion),
				part: String(marker.part),
				parts: String(marker.parts),
			});
			return `<!-- merge-digest ${fields} -->`;
		}
		function withMarkers(parts, key) {
			return parts.map((text, index) => `${markerLine({ ...key, part: index + 1, parts: parts.length })}\n${text}`);
		}
		const FIRST_LINE = /^<!-- merge-digest (\S+) -->(?=\r?\n|$)/;
		const Positive = coerce.ai().int().positive();
		const Fields = schemas.Ikc({
			repository: schemas.YjP(),
			period: schemas.YjP(),
			'last-day': iso.p6(),
			base: schemas.YjP().optional(),
			language: schemas.YjP(),
			schema: Positive,
			part: Positive,
			parts: Positive,
		})
			.transform(fields => ({
			repository: fields.repository,
			period: fields.period,
			lastDay: fields['last-day'],
			baseBranch: fields.base ?? null,
			language: fields.language,
			schemaVersion: fields.schema,
			part: fields.part,
			parts: fields.parts,
		}));
		function readMarker(body) {
			const [line, fields] = FIRST_LINE.exec(body) ?? [];
			const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields ?? '')));
			return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
		}
		function isSameSeries(marker, key) {
			return (marker.repository === key.repository && marker.baseBranch === key.baseBranch && marker.language === key.language);
		}
		function isSameReport(marker, key) {
			return isSameSeries(marker, key) && marker.period === key.period;
		}
		const isWeek = (period) => /^\d{4}-W\d{2}$/.test(period);
		function isEarlierReport(marker, key, firstDay) {
			return isSameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
		}
		;
		const NO_MUTATION = { declarations: '', field: '' };
		const bodyDeclarations = (count) => Array.from({ length: count }, (_, n) => `$body${n}: String!`).join(', ');
		const THREAD_FIELDS = 'id number title url createdAt closed viewerDidAuthor';
		const Thread = schemas.Ikc({
			id: schemas.YjP(),
			number: schemas.Whr(),
			title: schemas.YjP(),
			url: schemas.YjP(),
			createdAt: schemas.YjP(),
			closed: schemas.zMY(),
			viewerDidAuthor: schemas.zMY(),
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
					nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), viewerDidAuthor: schemas.zMY() })),
				}),
			}),
		});
		const Comment = schemas.Ikc({ id: schemas.YjP(), body: schemas.YjP() });
		const Added = schemas.KCZ([
			schemas.Ikc({ comment: Comment }).transform(({ comment }) => comment),
			schemas.Ikc({ edge: schemas.Ikc({ comment: Comment }) }).transform(({ edge }) => edge.comment),
		]);
		const MAX_COMMENTS_PER_REQUEST = 5;
		async function writeParts(posting, thread, comments, parts, extra) {
			const { client, kind } = posting;
			const written = [];
			const nameOf = (index) => `part ${index + 2} of ${thread.url}`;
			for (const [index, { id, body: oldBody }] of comments.slice(0, parts.length).entries()) {
				const body = parts[index] ?? '';
				if (isSameText(oldBody, body))
					continue;
				await client.mutate(kind.documents.updateComment, { id, body }, schemas.L5J());
				written.push({ id, body, name: nameOf(index) });
			}
			for (let at = comments.length; at < parts.length; at += MAX_COMMENTS_PER_REQUEST) {
				const bodies = parts.slice(at, at + MAX_COMMENTS_PER_REQUEST);
				const added = await addComments(posting, thread, bodies, at === comments.length ? extra : null);
				written.push(...added.map(({ id, body: answered }, n) => ({ id, body: bodies[n] ?? '', answered, name: nameOf(at + n) })));
			}
			for (const { id } of comments.slice(parts.length)) {
				await client.mutate(kind.documents.deleteComment, { id }, schemas.L5J());
			}
			return written;
		}
		async function addComments({ client, kind }, thread, bodies, extra) {
			const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
			const document = kind.documents.addComments(bodies.length, extra ?? NO_MUTATION);
			const { data, failures } = await client.ask(document, { id: thread.id, ...variables, ...extra?.variables }, 0);
			const isExtra = ({ path }) => extra !== null && path?.[0] === extra.alias;
			const ofComments = failures.filter(failure => !isExtra(failure));
			const ofExtra = failures.filter(isExtra);
			if (ofComments.length > 0)
				throw (0, github_errors.g)(ofComments);
			if (ofExtra.length > 0)
				extra?.onFailure((0, github_errors.g)(ofExtra));
			const answer = schemas.g1P(schemas.YjP(), schemas.L5J()).parse(data);
			return bodies.map((_, n) => Added.parse(answer[`written${n}`]));
		}
		async function findPartComments({ client, kind, key }, thread) {
			const own = [];
			let after = null;
			do {
				const page = await client.query(kind.documents.comments, { id: thread.id, after }, Page);
				const { nodes, pageInfo } = page.thread.comments;
				own.push(...nodes.filter(comment => comment.viewerDidAuthor).map(({ id }) => id));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
			} while (after !== null);
			const texts = await readTexts(client, own);
			return texts.filter(({ body }) => {
				const marker = readMarker(body);
				return marker !== null && isSameReport(marker, key);
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
			return new errors.jR(`${failures_capitalized(kind.plural)} are switched off in ${repository}. Switch them on under Settings \u2192 General \u2192 ` +
				`Features, or leave "${kind.id}" out of \`publish\`.`);
		}
		const failures_capitalized = (word) => word.charAt(0).toUpperCase() + word.slice(1);
		function forbidden(error, kind, repository) {
			if (!(error instanceof github_errors.y) || error.kind !== 'forbidden')
				return error;
			return new errors.jR(`The token may not post ${kind.plural} in ${repository}. Add the line \`${kind.plural}: write\` to the ` +
				"workflow's `permissions:`. If the workflow runs in another repository, its token cannot post to this one: set " +
				`\`token\` to one that can.${kind.forbiddenHint} (${error.message})`, { cause: error });
		}
		;
		const find_Page = schemas.Ikc({ repository: schemas.Ikc({ threads: ThreadsPage }) });
		async function findReports(context, options) {
			const { key, period } = context;
			const { maxPreviousAge, firstPage } = options;
			const start = Date.parse(period.start);
			const copies = [];
			let previous = null;
			for await (const { reports, oldest } of pagesOfOwnReports(context, firstPage, start - maxPreviousAge)) {
				for (const report of reports) {
					if (isSameReport(report.marker, key))
						copies.push(report);
					else if (isEarlierReport(report.marker, key, period.firstDay))
						previous = laterOf(previous, report);
				}
				if (oldest < start && (previous !== null || maxPreviousAge === 0))
					break;
			}
			const same = copies.pop() ?? null;
			return { same, duplicates: copies, previous: maxPreviousAge === 0 ? null : previous };
		}
		function laterOf(known, other) {
			return known === null || other.marker.lastDay >= known.marker.lastDay ? other : known;
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
		async function reportsAmong({ readBodies }, threads) {
			const own = threads.filter(thread => thread.viewerDidAuthor);
			const bodies = await readBodies(own.map(({ id }) => id));
			return own.flatMap(thread => {
				const body = bodies.get(thread.id) ?? '';
				const marker = readMarker(body);
				return marker?.part === 1 ? [{ ...thread, body, marker }] : [];
			});
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
		async function addLabels(posting, thread, isNew) {
			const { client, log, labels } = posting;
			if (labels.length === 0)
				return;
			await tryOrWarn(log, failureSentence(posting), async () => {
				const existing = isNew ? [] : await labelsOf(posting, thread);
				const labelIds = (await findOrCreate(posting)).filter(id => !existing.includes(id));
				if (labelIds.length > 0)
					await client.mutate(ADD_LABELS, { id: thread.id, labelIds }, schemas.L5J());
			});
		}
		async function labelMutation(posting, thread) {
			if (posting.labels.length === 0)
				return null;
			let labelIds = [];
			await tryOrWarn(posting.log, failureSentence(posting), async () => {
				labelIds = await findOrCreate(posting);
			});
			if (labelIds.length === 0)
				return null;
			return {
				alias: 'labelled',
				declarations: ', $labelIds: [ID!]!',
				field: 'labelled: addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }',
				variables: { labelIds },
				onFailure: ({ message }) => posting.log.warning(`${failureSentence(posting)} (${thread.url}) ${message}`),
			};
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
			const created = Created.nullish().parse(data);
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
      pinnedIssues(first: 10) { nodes { issue { id body viewerDidAuthor } } }
    } }
  }`;
		const PIN = `
  mutation Pin($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const UNPIN = `
  mutation Unpin($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const Pinned = schemas.Ikc({
			repository: schemas.Ikc({
				pinnedIssues: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({ issue: schemas.Ikc({ id: schemas.YjP(), body: schemas.YjP(), viewerDidAuthor: schemas.zMY() }) })),
				}),
			}),
		});
		async function pin(posting, thread) {
			const { client, log, repository, kind, options } = posting;
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
				const earlier = pinned.filter(issue => issue.viewerDidAuthor && isEarlier(posting, issue.body));
				if (pinned.length - earlier.length >= MAX_PINNED) {
					log.warning(`${thread.url} was not pinned: ${MAX_PINNED} other issues are pinned, and GitHub allows no more. Unpin one of them.`);
					return;
				}
				for (const { id } of earlier)
					await client.mutate(UNPIN, { id }, schemas.L5J());
				await client.mutate(PIN, { id: thread.id }, schemas.L5J());
			});
		}
		function isEarlier({ key, period }, body) {
			const marker = readMarker(body);
			return marker !== null && isEarlierReport(marker, key, period.firstDay);
		}
		;
		async function openPosting(kind, { session, options, ports }) {
			const context = await session.threadContext(kind);
			const { client, repository } = context;
			const createVariables = await kind.createVariables(client, repository, options.discussionCategory);
			return { ...context, sleep: ports.sleep, options, createVariables };
		}
		var external_node_zlib_ = __webpack_require__(8522);
		var week_record = __webpack_require__(5103);
		;
		const record_MAX_LENGTH = 8_000;
		const MAX_UNPACKED_LENGTH = 4_000_000;
		const Packed = schemas.Ikc({
			version: schemas.euz(1),
			signals: schemas.YOg(schemas.YjP().regex(/^[a-z-]{1,40}$/)),
			weeks: schemas.YOg(week_record.A.omit({ assessed: true }).extend({
				assessed: week_record.A.shape.assessed
					.unwrap()
					.omit({ flagged: true })
					.extend({ flagged: schemas.YOg(schemas.PVZ([schemas.Whr().positive()], schemas.Whr().nonnegative())) })
					.optional(),
			})),
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
			const bytes = (0, external_node_zlib_.deflateSync)(JSON.stringify(pack(weeks)), { level: 9 });
			const line = `<!-- merge-digest-record ${bytes.toString('base64')} -->`;
			return line.length > record_MAX_LENGTH ? recordLine(weeks.slice(1)) : line;
		}
		const LAST_LINE = /(?:^|\n)<!-- merge-digest-record ([A-Za-z0-9+/=]+) -->\s*$/;
		function readRecord(body) {
			const [, record] = LAST_LINE.exec(body) ?? [];
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
		const MAX_PREVIOUS_AGE_MS = 90 * domain_instant.sO;
		const thread_MAX_TITLE_LENGTH = 256;
		async function postThread(kind, request) {
			const { options } = request;
			try {
				const posting = await openPosting(kind, request);
				const { thread, created, previous, duplicates, labelled } = await write(posting, request);
				if (!labelled)
					await addLabels(posting, thread, created);
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
			const [first = '', ...rest] = withMarkers(report.parts, posting.key);
			const body = [first, recordLine(digest.weeks ?? [])].filter(Boolean).join('\n');
			const maxPreviousAge = options.closePrevious ? MAX_PREVIOUS_AGE_MS : 0;
			let existed = null;
			const step = async (isRetry) => {
				const firstPage = isRetry ? null : posting.firstPage;
				const { same, previous, duplicates } = await findReports(posting, { maxPreviousAge, firstPage });
				existed ??= same !== null;
				const comments = same === null ? [] : await findPartComments(posting, same);
				const [thread, written] = same === null
					? await create(posting, title, body)
					: await update(posting, same, title, keepLink(same.body, body));
				const extra = same === null && rest.length > 0 ? await labelMutation(posting, thread) : null;
				const parts = await writeParts(posting, thread, comments, rest, extra);
				await confirmWritten(posting, [...written, ...parts]);
				const verb = existed ? (written.length + parts.length > 0 ? 'Updated' : 'Nothing to change in') : 'Posted';
				posting.log.info(`${verb} the ${posting.kind.id} ${thread.url}`);
				return { thread, created: !existed, previous, duplicates, labelled: extra !== null };
			};
			return withOneRetry(step, posting.log, posting.sleep);
		}
		async function create(posting, title, body) {
			const { client, kind, repository, createVariables } = posting;
			const variables = { repositoryId: repository.id, title, body, ...createVariables };
			const { written } = await client.mutate(kind.documents.create, variables, CreatedThread);
			const { body: answered, ...thread } = written.thread;
			return [thread, [{ id: thread.id, title, body, answered, name: thread.url }]];
		}
		async function update({ client, kind }, same, title, body) {
			if (same.title === title && isSameText(same.body, body))
				return [same, []];
			const { written } = await client.mutate(kind.documents.update, { id: same.id, title, body }, UpdatedThread);
			return [written.thread, [{ id: same.id, title, body, name: same.url }]];
		}
		function thread_shortened(title) {
			const characters = [...title];
			return characters.length > thread_MAX_TITLE_LENGTH ? `${characters.slice(0, thread_MAX_TITLE_LENGTH - 1).join('')}\u2026` : title;
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
			documents: {
				repository: fields => `
      query LookForDiscussions($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          id nameWithOwner isArchived enabled: hasDiscussionsEnabled
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
				close: `
      mutation CloseDiscussion($id: ID!) {
        closeDiscussion(input: { discussionId: $id, reason: OUTDATED }) { clientMutationId }
      }`,
				comments: `
      query DiscussionComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Discussion {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor } }
        } }
      }`,
				addComments: (count, { declarations, field }) => `
      mutation AddDiscussionComment($id: ID!, ${bodyDeclarations(count)}${declarations}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addDiscussionComment(input: { discussionId: $id, body: $body${n} }) { comment { id body } }`).join('\n')}
        ${field}
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
		const discussion_discussion = {
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
		async function files_write(directory, name, text) {
			const path = (0, external_node_path_.join)(directory, name);
			try {
				await (0, promises_.mkdir)(directory, { recursive: true });
				await replace(path, text);
			}
			catch (error) {
				throw writeFailure(error, directory, name);
			}
			return path;
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
		function writeFailure(error, directory, name) {
			const parsed = SystemError.safeParse(error);
			if (!parsed.success)
				return error;
			const { code } = parsed.data;
			const reason = REASONS[code] ?? `writing there failed (${code})`;
			return new errors.jR(`output-directory: got ${JSON.stringify(directory)}; ${name} could not be written, since ${reason}.`, { cause: error });
		}
		const files_files = {
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
			documents: {
				repository: fields => `
      query LookForIssues($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          id nameWithOwner isArchived enabled: hasIssuesEnabled
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
      mutation CreateIssue($repositoryId: ID!, $title: String!, $body: String!) {
        written: createIssue(input: { repositoryId: $repositoryId, title: $title, body: $body }) {
          thread: issue { ${THREAD_FIELDS} body }
        }
      }`,
				update: `
      mutation UpdateIssue($id: ID!, $title: String!, $body: String!) {
        written: updateIssue(input: { id: $id, title: $title, body: $body }) { thread: issue { ${THREAD_FIELDS} } }
      }`,
				close: `
      mutation CloseIssue($id: ID!) {
        closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { clientMutationId }
      }`,
				comments: `
      query IssueComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Issue {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor } }
        } }
      }`,
				addComments: (count, { declarations, field }) => `
      mutation AddIssueComment($id: ID!, ${bodyDeclarations(count)}${declarations}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addComment(input: { subjectId: $id, body: $body${n} }) { edge: commentEdge { comment: node { id body } } }`).join('\n')}
        ${field}
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
				const text = [...parts.slice(0, shown), restSentence(shown, parts.length)].join('\n\n');
				if (bytesOf(text) < limit)
					return text;
			}
			return restSentence(0, parts.length);
		}
		const summary = {
			id: 'summary',
			posts: false,
			async publish({ report, ports }) {
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
		const MAX_AGE_MS = 35 * domain_instant.sO;
		async function recallWeeks(session, period, publish, log) {
			for (const kind of [issueKind, discussionKind]) {
				if (!publish.includes(kind.id))
					continue;
				try {
					const context = await session.threadContext(kind);
					const { firstPage } = context;
					const { previous } = await findReports(context, { maxPreviousAge: MAX_AGE_MS, firstPage });
					const weeks = readRecord(previous?.body ?? '').filter(({ end }) => end <= period.start);
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
		const RepositoryAnswer = schemas.Ikc({
			repository: schemas._H3({
				id: schemas.YjP(),
				nameWithOwner: schemas.YjP(),
				isArchived: schemas.zMY(),
				enabled: schemas.zMY(),
				threads: schemas.L5J(),
			}),
		});
		const repository_Label = schemas.Ikc({ id: schemas.YjP() }).nullish();
		async function readRepository(client, kind, ownerAndName, labels) {
			const [owner = '', name = ''] = ownerAndName.split('/');
			const labelNames = withoutDuplicates(labels);
			const fields = labelNames.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
			const { data, failures } = await client.ask(kind.documents.repository(fields.join('\n')), { owner, name }, 3);
			const parsed = RepositoryAnswer.safeParse(data);
			if (!parsed.success)
				throw repositoryNotFound((0, github_errors.g)(failures), ownerAndName);
			const { repository } = parsed.data;
			if (repository.isArchived)
				throw repositoryArchived(kind, repository.nameWithOwner);
			if (!repository.enabled)
				throw featureDisabled(kind, repository.nameWithOwner);
			if (failures.length > 0)
				throw (0, github_errors.g)(failures);
			return {
				repository: { id: repository.id, nameWithOwner: repository.nameWithOwner },
				firstPage: ThreadsPage.parse(repository.threads),
				labels: labelNames.map((label, n) => ({ name: label, id: repository_Label.parse(repository[`label${n}`])?.id ?? null })),
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
				return {
					client,
					log: ports.log,
					kind,
					key: reportKey(subject, options.language),
					period: subject.period,
					readBodies: createBodyReader(client),
					...(await readRepository(client, kind, options.postToRepository, options.labels)),
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
		const publishers = [files_files, summary, issue, discussion_discussion];
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
				if (!options.publish.includes('summary'))
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
		;
		function nameMatcher(patterns) {
			const all = patterns.map(pattern => pattern.toLowerCase().split(/\*+/));
			return name => all.some(literals => containsInOrder(name.toLowerCase(), literals));
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
		function patterns_pathMatcher(patterns) {
			return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
		}
		;
		function analysisOptions(settings, opened, ports) {
			return {
				version: ports.version,
				source: ports.source.id,
				repository: opened.repository,
				period: settings.period,
				baseBranch: settings.base,
				codeowners: opened.codeowners,
				exclusions: {
					author: nameMatcher(settings.excludeAuthors),
					label: nameMatcher(settings.excludeLabels),
					path: patterns_pathMatcher(settings.excludePaths),
					bots: settings.bots === 'exclude',
				},
				botsApart: settings.bots === 'apart',
				modules: settings.modules,
				assessment: settings,
				highlights: settings.highlights,
				measured: settings.measured,
			};
		}
		var external_node_timers_promises_ = __webpack_require__(8500);
		var period = __webpack_require__(8740);
		var counted_weeks = __webpack_require__(5589);
		var in_background = __webpack_require__(8133);
		var pipeline_open = __webpack_require__(2769);
		;
		function startEarlierWeeks(inputs, ports, options, { publish }, session) {
			const { period } = options;
			if (ports.source.id === 'git')
				return () => recomputeWeeks(inputs, ports, options);
			if (period.week === null)
				return async ({ mergedBefore = [] }) => mergeWeeks([], mergedBefore, period);
			const recalled = (0, in_background.k)((0, external_node_timers_promises_.setImmediate)().then(() => recallWeeks(session, period, publish, ports.log)));
			return async ({ mergedBefore = [] }) => mergeWeeks(await recalled, mergedBefore, period);
		}
		async function recomputeWeeks(inputs, ports, options) {
			try {
				return sinceFirstMerge(await assessWeeks(inputs, ports, options));
			}
			catch (error) {
				if (!(error instanceof errors.jR))
					throw error;
				ports.log.warning(`The weeks before the period could not be read, and are left out: ${error.message}`);
				return [];
			}
		}
		async function assessWeeks(inputs, ports, options) {
			const periods = (0, period.C)(options.period, ports.source.weeksBack);
			const [first] = periods;
			if (first === undefined)
				return [];
			const { end, lastDay } = options.period;
			const source = await (0, pipeline_open.o)(inputs, ports, { ...first, week: null, end, lastDay });
			await source.open();
			const { pullRequests, history } = await source.gather();
			const mergedIn = ({ start, end: until }) => pullRequests.filter(({ mergedAt }) => start <= mergedAt && mergedAt < until);
			const ranges = periods.map(period => ({ period, start: period.start, pullRequests: mergedIn(period) }));
			const weeks = [];
			for (const { period, pullRequests: own, history: before } of withHistories(ranges, history)) {
				ports.log.progress(`Assessing ${period.week}`);
				const earlier = pullRequests.filter(({ mergedAt }) => mergedAt < period.start);
				const gathered = { pullRequests: own, expected: own.length, missing: [], history: before };
				weeks.push(...(analyze(gathered, { ...options, period, earlier, weeksBefore: [] }).weeks ?? []));
			}
			return weeks;
		}
		function mergeWeeks(recalled, mergedBefore, period) {
			const known = new Set(recalled.map(({ week }) => week));
			const counted = (0, counted_weeks.k)(period).flatMap(({ week, start, end }, n) => {
				const merged = mergedBefore[n];
				return merged === undefined || week === null || known.has(week) ? [] : [{ week, start, end, merged }];
			});
			const weeks = [...recalled, ...counted].sort((a, b) => (0, domain_order.n6)(a.start, b.start));
			return sinceFirstMerge(weeks).slice(-week_record.k);
		}
		function sinceFirstMerge(weeks) {
			const first = weeks.findIndex(({ merged }) => merged > 0);
			return first === -1 ? [] : weeks.slice(first);
		}
		;
		const reference = (number) => ({ type: 'reference', number });
		const evidence = (numbers) => ({ type: 'evidence', numbers });
		const number = (value) => ({ type: 'number', number: value });
		const decimal = (value) => ({ type: 'decimal', number: value });
		const hours = (value) => ({ type: 'hours', hours: value });
		const instant = (value) => ({ type: 'instant', instant: value });
		const path = (value) => ({ type: 'path', path: value });
		const owner = (value) => ({ type: 'owner', owner: value });
		const values_name = (value) => ({ type: 'name', name: value });
		const noted = (value, note) => ({ type: 'noted', value, note });
		const author = (value) => ({ type: 'person', author: value, mention: true });
		const person = (value) => ({ type: 'person', author: value, mention: false });
		const fullName = (text, url = null) => ({ type: 'link', text, url });
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
			return list(items.length > max ? [...items.slice(0, max), term('phrases', 'and-others')] : items);
		}
		function paragraph(sentences) {
			const all = sentences.filter(one => one !== null);
			return all.length === 0 ? null : { type: 'paragraph', sentences: all };
		}
		;
		const MIN_AUTHORS = 2;
		const MAX_ROWS = 10;
		function row({ author: by, pullRequests, additions, deletions, modules }) {
			return {
				author: author(by),
				count: number(pullRequests.length),
				evidence: evidence(pullRequests),
				additions: number(additions),
				deletions: number(deletions),
				modules: modules.length === 0 ? null : list(modules.map(path), 'comma'),
			};
		}
		function people(rows, show = author) {
			if (rows.length === 0)
				return null;
			const items = rows.map(one => noted(show(one.author), evidence(one.pullRequests)));
			return list(items, 'dot');
		}
		const authors_authors = {
			id: 'authors',
			compose: ({ statistics }) => {
				const { authors: all, coAuthors, bots, newContributors = [] } = statistics;
				if (all.length < MIN_AUTHORS)
					return null;
				return {
					rows: all.slice(0, MAX_ROWS).map(row),
					others: people(all.slice(MAX_ROWS)),
					newContributors: people(newContributors),
					coAuthors: people(coAuthors, person),
					bots: people(bots),
				};
			},
		};
		;
		function statement(id, values) {
			return { type: 'statement', id, values };
		}
		var domain_statistics = __webpack_require__(6518);
		;
		function entriesByNumber({ pullRequests }) {
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
		;
		function pairsOf({ statistics }, entries) {
			return statistics.reverts.flatMap(({ pullRequest, reverted, reason }) => {
				const revert = entries.get(pullRequest);
				return revert === undefined ? [] : reverted.map(one => ({ revert, reason, original: one }));
			});
		}
		function originalStatement({ number, title: text }, entries) {
			const entry = entries.get(number ?? 0);
			const relandedBy = entry?.outcome.relandedBy;
			return statement('reverted-original', {
				hasReference: number !== null,
				reference: reference(number ?? 0),
				title: title(text ?? ''),
				hasAuthor: entry !== undefined,
				author: author(entry?.author ?? null),
				isRelanded: relandedBy !== undefined,
				relandedBy: reference(relandedBy ?? 0),
			});
		}
		function revertedBy({ revert, reason, original }) {
			return statement('reverted-by', {
				revert: reference(revert.number),
				author: author(revert.author),
				isPartial: original.partial,
				hasReason: reason !== null,
				reason: title(reason ?? ''),
			});
		}
		function flagged({ flaggedBefore }) {
			if (flaggedBefore === undefined)
				return null;
			const { flagged: isFlagged, signals } = flaggedBefore;
			return statement('flagged-before', {
				isFlagged,
				hasSignals: signals.length > 0,
				signals: list(signals.map(signalName)),
			});
		}
		function did_not_stand_row(pair, entries) {
			const { afterHours } = pair.original;
			return {
				original: originalStatement(pair.original, entries),
				after: afterHours === null ? null : hours(afterHours),
				by: revertedBy(pair),
				flagged: flagged(pair.original),
			};
		}
		function ofPeriod(pairs, entries) {
			return pairs.length === 0 ? null : { rows: pairs.map(pair => did_not_stand_row(pair, entries)) };
		}
		function flaggedOf({ reverted: { flaggedBefore } }) {
			const { known, flagged } = flaggedBefore;
			return known.length < 2 ? null : statement('flagged-of', { n: known.length, flagged: flagged.length });
		}
		function ofEarlier(pairs, entries, statistics) {
			if (pairs.length === 0)
				return null;
			return {
				isKnown: pairs.some(({ original }) => original.flaggedBefore !== undefined),
				rows: pairs.map(pair => did_not_stand_row(pair, entries)),
				flagged: flaggedOf(statistics),
			};
		}
		function matches(pairs) {
			return pairs.flatMap(({ revert, original: { number, evidence } }) => number === null || evidence === null
				? []
				: [
					statement('revert-match', {
						revert: reference(revert.number),
						original: reference(number),
						evidence: term('phrases', `evidence-${evidence}`),
					}),
				]);
		}
		function named({ number, title: text, author: by }) {
			return { reference: reference(number), title: title(text), author: author(by) };
		}
		function byExcluded({ pullRequests }, entries) {
			return pullRequests.flatMap(entry => {
				const { revertedBy: revert } = entry.outcome;
				if (revert === undefined || entries.has(revert))
					return [];
				return [statement('reverted-by-excluded', { ...named(entry), revert: reference(revert) })];
			});
		}
		function ofUnknown({ revert, original: { number } }) {
			return statement('revert-of-unknown', {
				revert: reference(revert.number),
				title: title(revert.title),
				author: author(revert.author),
				hasReference: number !== null,
				reference: reference(number ?? 0),
			});
		}
		function relandsOfEarlier({ pullRequests }, entries) {
			return pullRequests.flatMap(entry => {
				const { relands = [] } = entry.outcome;
				if (relands.every(one => entries.has(one)))
					return [];
				return [statement('relands-earlier', { ...named(entry), originals: references(relands) })];
			});
		}
		const didNotStand = {
			id: 'did-not-stand',
			compose: digest => {
				const entries = entriesByNumber(digest);
				const pairs = pairsOf(digest, entries);
				const own = pairs.filter(({ original }) => original.mergedInPeriod);
				const others = pairs.filter(({ original }) => !original.mergedInPeriod);
				const earlier = others.filter(({ original }) => original.afterHours !== null);
				const unknown = others.filter(({ original }) => original.afterHours === null);
				const lines = [...byExcluded(digest, entries), ...unknown.map(ofUnknown), ...relandsOfEarlier(digest, entries)];
				if (pairs.length === 0 && lines.length === 0)
					return null;
				const matched = matches(pairs);
				return {
					ofPeriod: ofPeriod(own, entries),
					ofEarlier: ofEarlier(earlier, entries, digest.statistics),
					lines,
					matched: matched.length === 0 ? null : { lines: matched },
				};
			},
		};
		;
		const TRENDS = { up: 'slower', down: 'faster', alike: 'alike' };
		function mergeTime(digest) {
			const { timeToMerge } = digest.statistics.flow;
			if (!timeToMerge?.isReliable)
				return null;
			const compared = comparedFigure(digest, 'merge-time');
			return statement('merge-time', {
				median: hours(timeToMerge.medianHours),
				p90: hours(timeToMerge.p90Hours),
				trend: TRENDS[compared?.direction ?? 'alike'],
				before: hours(compared?.before ?? 0),
			});
		}
		function reviewTime({ statistics }) {
			const { timeToFirstReview } = statistics.flow;
			if (!timeToFirstReview?.isReliable)
				return null;
			return statement('review-time', {
				median: hours(timeToFirstReview.medianHours),
				p90: hours(timeToFirstReview.p90Hours),
				n: timeToFirstReview.pullRequests.length,
			});
		}
		function flowParagraph(digest) {
			return paragraph([mergeTime(digest), reviewTime(digest)]);
		}
		;
		function merges(id, numbers = [], share) {
			if (numbers.length === 0)
				return null;
			return {
				summary: statement(id, {
					n: numbers.length,
					hasShare: share !== undefined,
					share: { type: 'share', share: share ?? 0 },
				}),
				evidence: evidence(numbers),
			};
		}
		function branches(rows = []) {
			if (rows.length < 2)
				return null;
			return {
				rows: rows.map(({ branch, pullRequests }) => ({
					branch: path(branch),
					count: number(pullRequests.length),
					evidence: evidence(pullRequests),
				})),
			};
		}
		function flow_directPushes(pushes = []) {
			if (pushes.length === 0)
				return null;
			return {
				summary: statement('direct-pushes', { n: pushes.length }),
				commits: pushes.map(({ sha, title: text, author: by }) => statement('direct-push', { commit: { type: 'commit', sha }, title: title(text), author: author(by) })),
			};
		}
		const flow_flow = {
			id: 'flow',
			compose: (digest) => {
				if (!isAtLeast(digest, 'quiet'))
					return null;
				const { flow: measured, sizes, baseBranches, directPushes: pushes } = digest.statistics;
				return {
					isTimed: measured.timeToMerge !== undefined || measured.unreviewed !== undefined,
					times: flowParagraph(digest),
					unreviewed: merges('unreviewed', measured.unreviewed, measured.unreviewedShare),
					selfMerged: merges('self-merged', measured.selfMerged, measured.selfMergedShare),
					sizes: sizes.map(({ size, pullRequests }) => ({
						size: values_name(size),
						count: number(pullRequests.length),
						evidence: evidence(pullRequests),
					})),
					branches: branches(baseBranches),
					directPushes: flow_directPushes(pushes),
				};
			},
		};
		;
		const footer = {
			id: 'footer',
			compose: digest => {
				const inJson = isAtLeast(digest, 'few') ? statement('in-json', {}) : null;
				const madeBy = statement('made-by', { version: values_name(digest.generator.version) });
				return {
					note: paragraph([inJson, madeBy]),
					noteOnRedirects: paragraph([inJson, statement('redirected', {}), madeBy]),
				};
			},
		};
		;
		function header_period(digest) {
			const { repository, baseBranch } = digest;
			const { week, firstDay, lastDay, timeZone } = digest.period;
			return statement('period', {
				repository: fullName(repository.nameWithOwner, repository.url),
				isWeek: week !== null,
				week: values_name(week ?? ''),
				days: { type: 'days', first: firstDay, last: lastDay },
				timeZone: values_name(timeZone),
				hasBase: baseBranch !== null,
				base: fullName(baseBranch ?? ''),
			});
		}
		function nothing({ completeness, period: { asOf, end } }) {
			if (completeness.expected > 0)
				return null;
			return statement('nothing-merged', { isSoFar: asOf !== null, soFar: instant(asOf ?? end) });
		}
		function shares({ totals, authors }) {
			const [people, bots, deleted] = [totals.byPeople, totals.byBots, totals.byDeletedAccounts].map(one => one.length);
			return [
				people ? statement('by-people', { n: people, people: authors.length }) : null,
				bots ? statement('by-bots', { n: bots }) : null,
				deleted ? statement('by-deleted', { n: deleted }) : null,
			].filter(one => one !== null);
		}
		function header_totals(digest) {
			if (!isAtLeast(digest, 'few'))
				return null;
			const { statistics, period } = digest;
			const parts = shares(statistics);
			const people = statistics.authors.length;
			return statement('totals', {
				n: statistics.totals.pullRequests.length,
				by: parts.length > 1 ? 'shares' : people > 0 ? 'people' : 'nobody',
				shares: list(parts),
				people,
				additions: statistics.totals.additions,
				deletions: statistics.totals.deletions,
				files: statistics.totals.files,
				isSoFar: period.asOf !== null,
				soFar: instant(period.asOf ?? period.end),
			});
		}
		function incomplete({ completeness }) {
			const { expected, gathered, notGathered, missing, filesTruncated } = completeness;
			if (notGathered === 0 && filesTruncated.length === 0)
				return null;
			return {
				lead: statement('not-complete', { gathered, expected, missing: notGathered }),
				missing: missing.map(({ start, end, pullRequests }) => statement('missing-between', { n: pullRequests, from: instant(start), to: instant(end) })),
				truncated: filesTruncated.length === 0 ? null : statement('files-truncated', { references: references(filesTruncated) }),
			};
		}
		function notes({ completeness, source }) {
			const { cutLists = [], missingFields = [], excludedPullRequests } = completeness;
			const isMissing = (field) => missingFields.includes(field);
			return [
				...cutLists.map(({ list: cut, pullRequests }) => statement('list-cut', { list: term('phrases', `list-${cut}`), references: references(pullRequests) })),
				isMissing('PullRequest.statusCheckRollup') ? statement('no-checks', {}) : null,
				isMissing('PullRequest.reviewThreads') ? statement('no-review-threads', {}) : null,
				excludedPullRequests.length > 0 ? statement('excluded', { n: excludedPullRequests.length }) : null,
				source === 'git' ? statement('from-git', {}) : null,
				source === 'file' ? statement('from-file', {}) : null,
			].filter(one => one !== null);
		}
		const header = {
			id: 'header',
			compose: digest => {
				const { expected, gathered } = digest.completeness;
				const gaps = incomplete(digest);
				return {
					period: header_period(digest),
					nothing: nothing(digest),
					totals: header_totals(digest),
					complete: gaps === null && isAtLeast(digest, 'few') ? statement('complete', { gathered, expected }) : null,
					incomplete: gaps,
					notes: notes(digest),
				};
			},
		};
		;
		const MAX_NAMED = 3;
		const NAMED_BY_ID = {
			kind: 'change-kinds',
			'supporting-only': 'path-kinds',
		};
		function pathOrName(text) {
			return text.includes('/') ? path(text) : values_name(text);
		}
		function basis_namesOf(id, names) {
			const kind = NAMED_BY_ID[id];
			return list(names.map(one => (kind === undefined ? pathOrName(one) : term(kind, one, one))));
		}
		function basis(of, id, { paths: changed = [], names = [], pullRequests = [], counts = {} }) {
			const first = (all) => all.slice(0, MAX_NAMED);
			const values = {
				...counts,
				...(changed.length > 0 && { paths: paths(first(changed)) }),
				...(names.length > 0 && { names: basis_namesOf(id, first(names)) }),
				...(pullRequests.length > 0 && { pullRequests: references(first(pullRequests)) }),
			};
			return { type: 'basis', of, id, values };
		}
		;
		function extentOf(found) {
			if (found === undefined)
				return 'none';
			return found.all ? 'all' : 'most';
		}
		function modulesOf(place) {
			return paths(place?.modules ?? []);
		}
		function mainAuthorStatement(mainAuthor) {
			if (mainAuthor === undefined)
				return null;
			const { author: by, pullRequests, all } = mainAuthor;
			return statement('main-author', { author: author(by), n: pullRequests.length, isAll: all });
		}
		;
		const MAX_FINDINGS = 4;
		const MAX_SIGNALS_NAMED = 3;
		function reviewOf({ approvedBy }) {
			if (approvedBy === undefined)
				return 'unknown';
			return approvedBy.length === 0 ? 'nobody' : 'approved';
		}
		function facts(entry) {
			const { kind, mainModule, additions, deletions, filesTotal, approvedBy = [], risk } = entry;
			return statement('highlight-facts', {
				hasKind: kind !== 'other',
				kind: term('change-kinds', kind, kind),
				place: extentOf(mainModule),
				module: path(mainModule?.path ?? '.'),
				additions,
				deletions,
				files: filesTotal,
				review: reviewOf(entry),
				reviewers: list(approvedBy.map(person)),
				rank: risk.rank,
				total: risk.of,
			});
		}
		function reasons({ importance, findings }) {
			return statement('highlight-reasons', {
				factors: list(importance.reasons.map(factorName)),
				isToWatch: findings.length > 0,
				signals: list(findings.slice(0, MAX_SIGNALS_NAMED).map(({ signal }) => signalName(signal))),
			});
		}
		function highlight(entry) {
			const { importance, findings, largestFiles } = entry;
			return {
				lead: statement('highlight', {
					reference: reference(entry.number),
					title: title(entry.title),
					author: author(entry.author),
					score: decimal(importance.score),
				}),
				summary: entry.summaryAddsToTitle ? title(entry.summary, 'whole') : null,
				facts: facts(entry),
				reasons: reasons(entry),
				findings: findings.slice(0, MAX_FINDINGS).map(({ signal, evidence }) => ({
					name: signalName(signal),
					basis: basis('signals', signal, evidence),
				})),
				start: largestFiles.length === 0 ? null : statement('start-reading', { paths: paths(largestFiles) }),
				factors: importance.factors.map(({ id, points, evidence }) => ({
					points: { type: 'points', points },
					name: factorName(id),
					basis: basis('factors', id, evidence),
				})),
			};
		}
		function axis(from, to, labelled) {
			return { from: { figure: from, label: labelled(from) }, to: { figure: to, label: labelled(to) } };
		}
		function chart(entries) {
			const ranks = entries.map(({ risk }) => risk.rank);
			const scores = entries.map(({ importance }) => importance.score);
			const of = entries[0]?.risk.of ?? 0;
			return {
				type: 'scatter',
				points: entries.map(({ number, importance, risk }) => ({ number, x: risk.rank, y: importance.score })),
				axes: {
					x: axis(Math.max(...ranks), Math.min(...ranks), rank => statement('chart-risk-rank', { rank, of })),
					y: axis(Math.min(...scores), Math.max(...scores), score => statement('chart-importance', { score: decimal(score) })),
				},
			};
		}
		const highlights = {
			id: 'highlights',
			compose: (digest, { charts }) => {
				const shown = entriesOf(digest.highlights, entriesByNumber(digest));
				if (shown.length === 0 || !isAtLeast(digest, 'quiet'))
					return null;
				return { chart: charts ? chart(shown) : null, highlights: shown.map(highlight) };
			},
		};
		;
		const hot_spots_MAX_ROWS = 12;
		const hot_spots_MIN_MODULES = 2;
		function hot_spots_row({ path: of, pullRequests, additions, deletions }) {
			return {
				path: path(of),
				count: number(pullRequests.length),
				evidence: evidence(pullRequests),
				additions: number(additions),
				deletions: number(deletions),
			};
		}
		function moduleRow(module) {
			const { owners = [] } = module;
			return { ...hot_spots_row(module), owners: owners.length === 0 ? null : list(owners.map(owner), 'space') };
		}
		function modulesTable(modules) {
			if (modules.length < hot_spots_MIN_MODULES)
				return null;
			const shown = modules.slice(0, hot_spots_MAX_ROWS);
			return { isOwned: shown.some(({ owners }) => owners !== undefined), rows: shown.map(moduleRow) };
		}
		function hot_spots_busiest({ hotFiles }) {
			if (hotFiles?.busiest === undefined)
				return null;
			const { paths, busiest: first } = hotFiles;
			return paragraph([
				statement('hot-file', { path: path(first.path), n: first.pullRequests.length, people: first.people ?? 0 }),
				paths.length > 1 ? statement('hot-files', { n: paths.length }) : null,
			]);
		}
		function filesTable(files, statistics) {
			if (files.length === 0)
				return null;
			return {
				busiest: hot_spots_busiest(statistics),
				rows: files.slice(0, hot_spots_MAX_ROWS).map(hot_spots_row),
				isCut: files.length > hot_spots_MAX_ROWS,
			};
		}
		const hotSpots = {
			id: 'hot-spots',
			compose: (digest) => {
				const { statistics } = digest;
				const modules = modulesTable(statistics.modules.filter(isWrittenByHand));
				const files = filesTable(statistics.files.filter(isWrittenByHand), statistics);
				if (!isAtLeast(digest, 'quiet') || (modules === null && files === null))
					return null;
				return { modules, files };
			},
		};
		;
		function changeLine(entry, length = 'full') {
			return statement('change', {
				reference: reference(entry.number),
				title: title(entry.title, length),
				author: author(entry.author),
				additions: entry.additions,
				deletions: entry.deletions,
			});
		}
		function titledLine(entry, length = 'full') {
			return statement('titled', { reference: reference(entry.number), title: title(entry.title, length) });
		}
		;
		function themeName({ id, name }) {
			return term('themes', id, name);
		}
		function topicName(topic) {
			return term('themes', `tag:${topic.toLowerCase().replaceAll(' ', '-')}`, topic);
		}
		function topicsOf({ by, details = [] }) {
			return by === 'module' ? [] : details;
		}
		function theme_description(theme) {
			const { mainKind, place, pullRequests } = theme;
			const topics = topicsOf(theme);
			return statement('theme', {
				theme: themeName(theme),
				n: pullRequests.length,
				kind: extentOf(mainKind),
				kinds: term('changes-of-kind', mainKind?.kind ?? 'other', ''),
				share: mainKind?.pullRequests.length ?? 0,
				isAbout: topics.length > 0,
				details: list(topics.map(topicName)),
				place: extentOf(place),
				modules: modulesOf(place),
			});
		}
		function theme_reverted({ reverted: numbers }) {
			if (numbers.length === 0)
				return null;
			return statement('theme-reverted', { n: numbers.length, references: references(numbers) });
		}
		function theme_toWatch({ toWatch: watched }) {
			if (watched.length === 0)
				return null;
			const findings = watched.map(({ number, signal }) => noted(reference(number), signalName(signal)));
			return statement('theme-to-watch', { findings: list(findings) });
		}
		function themeParagraph(theme) {
			return paragraph([theme_description(theme), mainAuthorStatement(theme.mainAuthor), theme_reverted(theme), theme_toWatch(theme)]);
		}
		;
		const isNamed = ({ by }) => by !== 'rest';
		function key_changes_chart(themes) {
			const bySize = [...themes].sort((a, b) => b.pullRequests.length - a.pullRequests.length);
			const bars = [...bySize.filter(isNamed), ...bySize.filter(theme => !isNamed(theme))].map(theme => ({
				label: themeName(theme),
				value: theme.pullRequests.length,
			}));
			return { type: 'bars', bars, layout: 'rows' };
		}
		function key_changes_linesOf({ listed }, entries) {
			return entriesOf(listed, entries).map(entry => changeLine(entry));
		}
		function rest(themes, entries) {
			const theme = themes.find(one => !isNamed(one));
			if (theme === undefined)
				return null;
			return { lead: statement('other-changes', { n: theme.pullRequests.length }), lines: key_changes_linesOf(theme, entries) };
		}
		const keyChanges = {
			id: 'key-changes',
			compose: (digest, { charts }) => {
				const { themes } = digest;
				const named = themes.filter(isNamed);
				if (!isAtLeast(digest, 'regular') || named.length === 0)
					return null;
				const entries = entriesByNumber(digest);
				return {
					chart: charts && isAtLeast(digest, 'busy') ? key_changes_chart(themes) : null,
					themes: named.map(theme => ({ paragraph: themeParagraph(theme), lines: key_changes_linesOf(theme, entries) })),
					rest: rest(themes, entries),
				};
			},
		};
		;
		const LINES_PER_FOLD = 50;
		function merged_outcomes({ outcome: { revertedBy, partlyRevertedBy, relandedBy } }) {
			const known = [
				['reverted', revertedBy],
				['partly', partlyRevertedBy],
				['relanded', relandedBy],
			];
			return known.flatMap(([what, by]) => (by === undefined ? [] : [statement('outcome', { what, by: reference(by) })]));
		}
		function line(entry, summary = null) {
			return { change: changeLine(entry, 'whole'), outcomes: merged_outcomes(entry), summary };
		}
		function merged_summaryOf({ summary, summaryAddsToTitle }) {
			return summaryAddsToTitle ? title(summary, 'whole') : null;
		}
		function folds(theme, entries) {
			const { pullRequests } = theme;
			const pages = Math.ceil(pullRequests.length / LINES_PER_FOLD);
			return Array.from({ length: pages }, (_, page) => ({
				name: themeName(theme),
				count: statement('count-of-theme', { n: pullRequests.length, isPaged: pages > 1, page: page + 1, pages }),
				lines: entriesOf(pullRequests.slice(page * LINES_PER_FOLD, (page + 1) * LINES_PER_FOLD), entries).map(entry => line(entry)),
			}));
		}
		const merged = {
			id: 'merged',
			compose: (digest) => {
				const { pullRequests, themes } = digest;
				if (!isAtLeast(digest, 'few'))
					return null;
				if (!isAtLeast(digest, 'quiet'))
					return { lines: pullRequests.map(entry => line(entry, merged_summaryOf(entry))), folds: null };
				if (!isAtLeast(digest, 'regular'))
					return { lines: pullRequests.map(entry => line(entry)), folds: null };
				const entries = entriesByNumber(digest);
				return { lines: null, folds: themes.flatMap(theme => folds(theme, entries)) };
			},
		};
		;
		const risks_MAX_NAMED = 12;
		function verdict({ pullRequests, statistics }) {
			const { high, highIn, medium } = statistics.findings;
			const total = pullRequests.length;
			if (statistics.signals.length === 0)
				return statement('no-findings', { total });
			if (high.length === 0)
				return statement('no-high-findings', { medium: medium.length, total });
			return statement('high-findings', {
				n: high.length,
				references: references(high.slice(0, risks_MAX_NAMED)),
				isAll: high.length <= risks_MAX_NAMED,
				place: extentOf(highIn),
				module: path(highIn?.modules[0] ?? '.'),
			});
		}
		function comparison({ comparison: found }) {
			switch (found?.result) {
				case 'too-few':
					return statement('flags-too-few', {});
				case 'alike':
					return statement('flags-alike', {});
				case 'more-often':
					return statement('flags-more-often', { times: decimal(found.times) });
				default:
					return null;
			}
		}
		function flagAccuracyParagraph(accuracy) {
			if (accuracy === undefined || accuracy.flagged.pullRequests === 0)
				return null;
			const { weeks, flagged, others } = accuracy;
			return paragraph([
				statement('flag-accuracy', {
					weeks: weeks.length,
					flagged: flagged.pullRequests,
					flaggedReverted: flagged.reverted.length,
					others: others.pullRequests,
					othersReverted: others.reverted.length,
				}),
				comparison(accuracy),
			]);
		}
		function signalPlace({ place, mainAuthor }) {
			return paragraph([
				place === undefined ? null : statement('signal-place', { place: extentOf(place), modules: modulesOf(place) }),
				mainAuthorStatement(mainAuthor),
			]);
		}
		;
		function risks_line(entry, signal) {
			const found = entry.findings.find(finding => finding.signal === signal);
			return {
				change: titledLine(entry),
				basis: basis('signals', signal, found?.evidence ?? {}),
				isHigh: found?.severity === 'high',
			};
		}
		function measuredStatement({ measured }) {
			if (measured === null)
				return null;
			const { ratio, low, high, here } = measured;
			return statement('measured', { isHere: here, ratio: number(ratio), low: number(low), high: number(high) });
		}
		function signalContent(row, entries) {
			const { signal, pullRequests, listed, unlisted } = row;
			return {
				name: signalName(signal),
				count: statement('count', { n: pullRequests.length }),
				explanation: paragraph([
					term('signal-meanings', signal, ''),
					term('signal-advice', signal, ''),
					measuredStatement(row),
					signalPlace(row),
				]),
				lines: entriesOf(listed, entries).map(entry => risks_line(entry, signal)),
				rest: unlisted.length === 0 ? null : statement('and-more', { n: unlisted.length, evidence: evidence(unlisted) }),
			};
		}
		function risks_firstByRisk({ statistics, pullRequests }, entries) {
			const first = entriesOf(statistics.findings.firstByRisk, entries);
			if (first.length === 0)
				return null;
			return {
				lead: statement('first-by-risk', { n: first.length, total: pullRequests.length }),
				lines: first.map(entry => titledLine(entry)),
			};
		}
		function noSecurity(digest) {
			const { signals, totals } = digest.statistics;
			const isFound = signals.some(({ signal }) => signal === 'security-sensitive');
			return isFound || !isAtLeast(digest, 'quiet') ? null : statement('no-security', { files: totals.files });
		}
		const risks = {
			id: 'risks',
			compose: digest => {
				const { findings, signals } = digest.statistics;
				if (!isAtLeast(digest, 'quiet') && findings.high.length === 0)
					return null;
				const entries = entriesByNumber(digest);
				return {
					verdict: verdict(digest),
					ranked: risks_firstByRisk(digest, entries),
					flagAccuracy: flagAccuracyParagraph(digest.flagAccuracy),
					noSecurity: noSecurity(digest),
					signals: signals.filter(({ signal }) => signal !== 'reverted').map(row => signalContent(row, entries)),
				};
			},
		};
		;
		const MAX_REFERENCES = 12;
		const suggestion_MAX_OWNERS = 4;
		const MAX_PEOPLE = 4;
		const countOf = ({ counts }, name) => counts?.[name] ?? 0;
		const partOf = ({ parts }, name) => parts?.[name] ?? 'none';
		function suggestion_referencesOf({ pullRequests }) {
			return listUpTo(MAX_REFERENCES, pullRequests.map(reference));
		}
		const suggestion_pathsOf = ({ paths: all = [] }) => paths(all);
		function authorsOf(about) {
			const authors = new Map(about.map(({ author }) => [author === null ? null : (0, pull_request.tU)(author), author]));
			return listUpTo(MAX_PEOPLE, [...authors.values()].map(person));
		}
		const isOwned = ({ owners = [] }) => owners.length > 0;
		function ownersStatement({ owners }) {
			if (owners === undefined)
				return null;
			if (owners.length === 0)
				return statement('suggest-no-owner', {});
			return statement('suggest-owners', { owners: listUpTo(suggestion_MAX_OWNERS, owners.map(owner)) });
		}
		;
		const backend_owner_backendOwner = suggestion => [
			statement('suggest-backend-owner', {
				n: suggestion.pullRequests.length,
				names: list((suggestion.names ?? []).map(values_name)),
				references: suggestion_referencesOf(suggestion),
				paths: suggestion_pathsOf(suggestion),
				unchecked: countOf(suggestion, 'unchecked'),
				part: partOf(suggestion, 'unchecked'),
			}),
			ownersStatement(suggestion),
		];
		;
		const checks_before_merge_checksBeforeMerge = suggestion => [
			statement('suggest-checks-before-merge', {
				references: suggestion_referencesOf(suggestion),
				module: path(suggestion.names?.[0] ?? '.'),
				reverted: partOf(suggestion, 'reverted'),
				within: hours(countOf(suggestion, 'hours')),
				untested: countOf(suggestion, 'untested'),
				part: partOf(suggestion, 'untested'),
			}),
			ownersStatement(suggestion),
		];
		;
		const crowded_file_crowdedFile = suggestion => [
			statement('suggest-crowded-file', {
				path: suggestion_pathsOf(suggestion),
				n: suggestion.pullRequests.length,
				references: suggestion_referencesOf(suggestion),
				people: countOf(suggestion, 'people'),
				overlapping: countOf(suggestion, 'met'),
				isOwned: isOwned(suggestion),
			}),
			ownersStatement(suggestion),
		];
		;
		const MAX_CHANGES = 12;
		const WORKAROUND_SIGNALS = ['temporary', 'tests-reduced'];
		function issue_for_workaround_workaround({ number, author, findings }) {
			const { evidence } = findings.find(({ signal }) => WORKAROUND_SIGNALS.includes(signal)) ?? {};
			return statement('suggest-workaround', {
				reference: reference(number),
				author: person(author),
				path: path(evidence?.paths?.[0] ?? '.'),
			});
		}
		const issue_for_workaround_issueForWorkaround = (_, about) => [
			statement('suggest-issue-for-workaround', { changes: listUpTo(MAX_CHANGES, about.map(issue_for_workaround_workaround)) }),
		];
		;
		const owner_approval_ownerApproval = suggestion => {
			const [security, rights] = [partOf(suggestion, 'security'), partOf(suggestion, 'rights')];
			return [
				statement('suggest-owner-approval', {
					n: suggestion.pullRequests.length,
					references: suggestion_referencesOf(suggestion),
					paths: suggestion_pathsOf(suggestion),
					what: rights === 'none' ? 'security' : security === 'none' ? 'rights' : 'both',
					isOwned: isOwned(suggestion),
				}),
				isOwned(suggestion) ? ownersStatement(suggestion) : null,
			];
		};
		;
		const read_now_REASONS = [
			['guarded', 'suggest-read-now-guarded'],
			['ranked', 'suggest-read-now-ranked'],
			['newcomers', 'suggest-read-now-newcomers'],
		];
		const read_now_readNow = suggestion => {
			const reasons = read_now_REASONS.flatMap(([name, id]) => {
				const part = partOf(suggestion, name);
				return part === 'none' ? [] : [statement(id, { n: countOf(suggestion, name), part })];
			});
			return [
				statement('suggest-read-now', { references: suggestion_referencesOf(suggestion), reasons: list(reasons) }),
				ownersStatement(suggestion),
			];
		};
		;
		function withoutFullStop(reason) {
			return reason.replace(/[.\u3002]$/, '');
		}
		function reasonStatement(reason, revert) {
			return reason === undefined ? null : statement('suggest-reason', { revert, reason: title(withoutFullStop(reason)) });
		}
		const settle_reverts_settleReverts = (suggestion, about, entries) => {
			const [unexplained, large] = [partOf(suggestion, 'unexplained'), partOf(suggestion, 'large')];
			const reverts = about.flatMap(({ outcome }) => entries.get(outcome.revertedBy ?? 0) ?? []);
			const revert = reference(reverts[0]?.number ?? 0);
			return [
				statement('suggest-settle-reverts', {
					n: suggestion.pullRequests.length,
					references: suggestion_referencesOf(suggestion),
					authors: authorsOf(about),
					within: hours(countOf(suggestion, 'hours')),
				}),
				reasonStatement(suggestion.reason, revert),
				unexplained === 'none'
					? null
					: statement('suggest-no-reason', { n: countOf(suggestion, 'unexplained'), part: unexplained, revert }),
				large === 'none' ? null : statement('suggest-smaller-steps', { n: countOf(suggestion, 'large'), part: large }),
			];
		};
		;
		const tests_for_core_testsForCore = suggestion => [
			statement('suggest-tests-for-core', {
				n: suggestion.pullRequests.length,
				of: countOf(suggestion, 'of'),
				lines: countOf(suggestion, 'lines'),
				people: countOf(suggestion, 'people'),
				references: suggestion_referencesOf(suggestion),
				module: path(suggestion.names?.[0] ?? '.'),
				paths: suggestion_pathsOf(suggestion),
			}),
			ownersStatement(suggestion),
		];
		;
		const SUGGESTION_STATEMENTS = {
			'owner-approval': owner_approval_ownerApproval,
			'read-now': read_now_readNow,
			'settle-reverts': settle_reverts_settleReverts,
			'checks-before-merge': checks_before_merge_checksBeforeMerge,
			'tests-for-core': tests_for_core_testsForCore,
			'issue-for-workaround': issue_for_workaround_issueForWorkaround,
			'crowded-file': crowded_file_crowdedFile,
			'backend-owner': backend_owner_backendOwner,
		};
		function suggestionParagraph(suggestion, entries) {
			const statementsOf = SUGGESTION_STATEMENTS[suggestion.id];
			if (statementsOf === undefined)
				return null;
			return paragraph(statementsOf(suggestion, entriesOf(suggestion.pullRequests, entries), entries));
		}
		;
		const suggestions = {
			id: 'suggestions',
			compose: digest => {
				const entries = entriesByNumber(digest);
				const shown = (digest.suggestions ?? []).flatMap(suggestion => suggestionParagraph(suggestion, entries) ?? []);
				if (shown.length === 0)
					return null;
				return {
					isOrdered: shown.length > 1,
					suggestions: shown.map((text, index) => ({ place: number(index + 1), text })),
				};
			},
		};
		;
		const MIN_STREAK = 3;
		function noneReverted(digest) {
			const before = comparedFigure(digest, 'reverts')?.before ?? 0;
			if (before === 0)
				return null;
			const weeks = digest.trends?.revertStreak ?? 0;
			return weeks >= MIN_STREAK
				? statement('none-reverted-in-weeks', { weeks })
				: statement('none-reverted', { n: before });
		}
		function reverted_ofPeriod({ pullRequests, statistics }) {
			const { ofPeriod: numbers } = statistics.reverted;
			const [first] = numbers;
			if (first === undefined)
				return null;
			if (numbers.length > 1)
				return statement('reverted-many', {
					n: numbers.length,
					total: statistics.totals.pullRequests.length,
					references: references(numbers),
				});
			const after = pullRequests.find(({ number }) => number === first)?.outcome.revertedAfterHours ?? 0;
			return statement('reverted-one', { reference: reference(first), after: hours(after) });
		}
		function relanded({ statistics }) {
			const { relanded: numbers } = statistics.reverted;
			return numbers.length === 0 ? null : statement('relanded', { n: numbers.length, references: references(numbers) });
		}
		function reverted_ofEarlier({ statistics }) {
			const { ofPeriod: own, ofEarlier: numbers } = statistics.reverted;
			if (numbers.length === 0)
				return null;
			return statement('reverted-earlier', {
				n: numbers.length,
				references: references(numbers),
				isAlso: own.length > 0,
			});
		}
		function revertedParagraph(digest) {
			const { reverted, reverts } = digest.statistics;
			if (reverted.ofPeriod.length === 0 && reverts.length === 0)
				return paragraph([noneReverted(digest)]);
			return paragraph([reverted_ofPeriod(digest), relanded(digest), reverted_ofEarlier(digest)]);
		}
		;
		const week_MAX_NAMED = 3;
		function withCounts(rows, show) {
			return list(rows.slice(0, week_MAX_NAMED).map(row => noted(show(row), number(row.pullRequests.length))));
		}
		function whoMerged({ authors, bots }) {
			if (authors.length === 0)
				return bots.length > 0 ? 'bots' : 'nobody';
			if (bots.length > 0)
				return 'mixed';
			return authors.length === 1 ? 'one' : 'people';
		}
		function week_merged({ statistics, trends }) {
			const { trend = 'none', before = 0, difference = 0, weeks = 0 } = trends?.merged ?? {};
			return statement('merged', {
				n: statistics.totals.pullRequests.length,
				who: whoMerged(statistics),
				people: statistics.authors.length,
				trend,
				before,
				difference,
				weeks,
			});
		}
		function largestModules({ themes: all, statistics: { modules } }) {
			if (all.some(({ by }) => by !== 'rest') || modules.length < 2)
				return null;
			return statement('modules-largest', { modules: withCounts(modules, row => path(row.path)) });
		}
		function largestThemes({ shape, themes: ids }, all) {
			const shown = ids.flatMap(id => all.find(theme => theme.id === id) ?? []);
			const [first, second, ...others] = shown;
			if (first === undefined)
				return null;
			const n = first.pullRequests.length;
			if (second === undefined)
				return statement('theme-single', { theme: themeName(first), n });
			switch (shape) {
				case 'led': {
					const following = [second, ...others];
					return statement('themes-led', {
						theme: themeName(first),
						n,
						others: withCounts(following, themeName),
						m: following.length,
					});
				}
				case 'two':
					return statement('themes-two', {
						first: themeName(first),
						n,
						second: themeName(second),
						m: second.pullRequests.length,
					});
				default:
					return statement(shape === 'even' ? 'themes-even' : 'themes-largest', { themes: withCounts(shown, themeName) });
			}
		}
		function themes(digest) {
			const { mainThemes, themes: all } = digest;
			return mainThemes === undefined ? largestModules(digest) : largestThemes(mainThemes, all);
		}
		function highlighted({ highlights, pullRequests }) {
			const first = pullRequests.find(one => one.number === highlights[0]);
			if (first === undefined)
				return null;
			return statement('highlights', {
				n: highlights.length,
				first: reference(first.number),
				title: title(first.title, 'brief'),
				references: references(highlights.slice(1, week_MAX_NAMED)),
			});
		}
		function week_importance(digest) {
			const { importance: measured } = digest.statistics;
			if (measured === undefined || !isAtLeast(digest, 'regular'))
				return null;
			const compared = comparedFigure(digest, 'importance');
			return statement('importance', {
				mean: decimal(measured.mean),
				trend: compared?.direction ?? 'none',
				before: decimal(compared?.before ?? 0),
			});
		}
		function week_toWatch({ statistics }) {
			const [first, second] = statistics.findings.toWatch;
			if (first === undefined)
				return null;
			const named = { first: signalName(first.signal), n: first.pullRequests.length };
			if (second === undefined)
				return statement('to-watch-one', named);
			return statement('to-watch-two', {
				...named,
				second: signalName(second.signal),
				m: second.pullRequests.length,
			});
		}
		function week_people({ statistics: { authors, mostActive } }) {
			if (mostActive === undefined)
				return null;
			const { half } = mostActive;
			const leaders = withCounts(mostActive.authors, row => author(row.author));
			if (half === undefined)
				return statement('most-active', { leaders });
			return statement('half-written', { n: half.people, people: authors.length, leaders, isAll: half.listed });
		}
		function newcomers({ statistics: { newContributors = [] } }) {
			return newContributors.length === 0 ? null : statement('newcomers', { n: newContributors.length });
		}
		function weekParagraph(digest) {
			return paragraph([
				week_merged(digest),
				themes(digest),
				highlighted(digest),
				week_importance(digest),
				week_toWatch(digest),
				week_people(digest),
				newcomers(digest),
			]);
		}
		;
		const summary_summary = {
			id: 'summary',
			compose: digest => isAtLeast(digest, 'quiet') ? { reverted: revertedParagraph(digest), week: weekParagraph(digest) } : null,
		};
		;
		const MEASURES = {
			importance: decimal,
			'merge-time': hours,
		};
		function figureValue(figure, value, whole) {
			if (whole !== undefined)
				return statement('n-of-m', { n: value, m: whole });
			return MEASURES[figure]?.(value) ?? number(value);
		}
		function trends_row({ figure, before, now, direction, of }) {
			return {
				name: term('phrases', `trend-${figure}`),
				before: figureValue(figure, before, of?.before),
				now: figureValue(figure, now, of?.now),
				direction: term('phrases', `direction-${direction}`),
			};
		}
		function trends_comparison({ trends: found }, week) {
			if (found === undefined || found.figures.length === 0)
				return null;
			return { before: values_name(found.weekBefore), now: values_name(week), rows: found.figures.map(trends_row) };
		}
		function trends_chart(weeks) {
			const bars = weeks.map(({ week, merged }) => ({ label: values_name(week.slice('2026-'.length)), value: merged }));
			return { type: 'bars', bars, layout: 'columns' };
		}
		function trends_merges(weeks, { period }) {
			return paragraph([
				statement('week-merges', { weeks: list(weeks.map(({ week, merged }) => noted(values_name(week), number(merged)))) }),
				period.asOf === null ? null : statement('last-unfinished', {}),
			]);
		}
		const trends = {
			id: 'trends',
			compose: (digest, { charts }) => {
				const { weeks = [], trendWeeks, period } = digest;
				if (trendWeeks === undefined || period.week === null)
					return null;
				const shown = weeks.filter(({ week }) => trendWeeks.includes(week));
				return {
					compared: trends_comparison(digest, period.week),
					chart: charts ? trends_chart(shown) : null,
					merges: trends_merges(shown, digest),
				};
			},
		};
		;
		const SECTIONS = {
			summary: summary_summary,
			'did-not-stand': didNotStand,
			'key-changes': keyChanges,
			highlights: highlights,
			risks: risks,
			suggestions: suggestions,
			trends: trends,
			'hot-spots': hotSpots,
			authors: authors_authors,
			flow: flow_flow,
			merged: merged,
		};
		function sectionsOf(ids) {
			return [header, ...ids.map(id => SECTIONS[id]), footer];
		}
		;
		function title_kindOf({ completeness, period }) {
			if (completeness.expected === 0)
				return 'empty';
			return period.week === null ? 'period' : 'week';
		}
		function composeTitle(digest) {
			const { period, repository, statistics } = digest;
			const { firstDay, lastDay } = period;
			const n = statistics.totals.pullRequests.length;
			const values = {
				week: values_name((0, domain_period.D)(period)),
				repository: fullName(repository.nameWithOwner),
				days: { type: 'days', first: firstDay, last: lastDay },
				merged: statement('merged-count', { n }),
			};
			return {
				statement: statement('title', { kind: title_kindOf(digest), ...values }),
				placeholders: { ...values, 'first-day': values_name(firstDay), 'last-day': values_name(lastDay) },
			};
		}
		;
		const notification_MAX_NAMED = 3;
		const notification_MAX_REFERENCES = 10;
		function notification_named(entries) {
			return list(entries.slice(0, notification_MAX_NAMED).map(entry => titledLine(entry, 'brief')), 'semicolon');
		}
		function notification_incomplete({ completeness }) {
			const { gathered, expected, notGathered, filesTruncated } = completeness;
			return notGathered === 0 && filesTruncated.length === 0
				? null
				: statement('notify-incomplete', { gathered, expected });
		}
		function notification_reverted({ statistics }, entries) {
			const { ofPeriod } = statistics.reverted;
			if (ofPeriod.length === 0)
				return statement('notify-none-reverted', {});
			return statement('notify-reverted', {
				n: ofPeriod.length,
				isCut: ofPeriod.length > notification_MAX_NAMED,
				named: notification_named(entriesOf(ofPeriod, entries)),
			});
		}
		function highFindings({ statistics }) {
			const { high } = statistics.findings;
			return high.length === 0
				? null
				: statement('notify-high', { references: listUpTo(notification_MAX_REFERENCES, high.map(reference)) });
		}
		function composeNotification(digest) {
			const { highlights, pullRequests } = digest;
			const entries = entriesByNumber(digest);
			const isEmpty = !isAtLeast(digest, 'few');
			const toRead = highlights.length > 0 ? entriesOf(highlights, entries) : pullRequests;
			const lines = [
				[notification_incomplete(digest), isEmpty ? null : notification_reverted(digest, entries), highFindings(digest)],
				[isEmpty ? null : statement('notify-read-first', { named: notification_named(toRead) })],
			];
			return lines.map(line => line.filter(one => one !== null)).filter(line => line.length > 0);
		}
		;
		function compose(digest, options) {
			return {
				title: composeTitle(digest),
				peopleBy: digest.source === 'github' ? 'login' : 'name',
				timeZone: digest.period.timeZone,
				repositoryUrl: digest.repository.url,
				sections: sectionsOf(options.sections).flatMap(section => {
					const content = section.compose(digest, options);
					return content === null ? [] : [{ id: section.id, content }];
				}),
			};
		}
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
		function message_formatter_reasonOf(error, values) {
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
					throw new errors.jR(`${where} cannot be used: ${message_formatter_reasonOf(error, values)}`, { cause: error });
				}
			}
			formatIfKnown(where, message, values, form) {
				try {
					return this.formatted(message, values, form);
				}
				catch (error) {
					if (error instanceof intl_messageformat.Ei)
						return null;
					throw new errors.jR(`${where} cannot be used: ${message_formatter_reasonOf(error, values)}`, { cause: error });
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
		class Speaker {
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
		;
		const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
		const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
		function plain(text) {
			return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
		}
		;
		const ELLIPSIS = '\u2026';
		const MAX_UNITS_PER_CHARACTER = 20;
		const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
		const READ_AT_A_TIME = 512;
		function charactersOf(text) {
			const characters = [];
			let [from, size] = [0, READ_AT_A_TIME];
			while (from < text.length) {
				const read = [...segmenter.segment(text.slice(from, from + size))].map(({ segment }) => segment);
				if (from + size < text.length)
					read.splice(-2);
				for (const character of read) {
					characters.push(character);
					from += character.length;
				}
				size = read.length === 0 ? 2 * size : READ_AT_A_TIME;
			}
			return characters;
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
			return title.split(/`([^`]+)`/).flatMap((part, index) => {
				if (index % 2 === 0)
					return charactersOf(part).map(source => ({ source, characters: 1 }));
				const inside = shorten_shorten(part, longest);
				return [{ source: `\`${inside}\``, characters: charactersOf(inside).length }];
			});
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
		const shorten_sizeOf = (pieces) => pieces.reduce((sum, { characters }) => sum + characters, 0);
		const sourceOf = (pieces) => pieces.map(({ source }) => source).join('');
		function shortenTitle(title, length) {
			const line = plain(title);
			if (line.length <= length)
				return line;
			const whole = line.split(/`([^`]+)`/).join('');
			if (charactersOf(whole).length <= length)
				return line;
			const pieces = piecesOf(line, length);
			if (shorten_sizeOf(pieces) <= length)
				return sourceOf(pieces);
			const head = toWordEnd(fitting(pieces, Math.ceil((length - 3) * 0.6)));
			const tail = toWordEnd(fitting(pieces.toReversed(), length - 3 - shorten_sizeOf(head))).reverse();
			return `${sourceOf(head)} ${ELLIPSIS} ${sourceOf(tail)}`.trim();
		}
		function shortenPath(path, length) {
			if (path.length <= length || charactersOf(path).length <= length)
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
		const print_MAX_LENGTH = { path: 56, name: 40, commit: 10 };
		const print_MAX_REFERENCES = 120;
		const LOGIN = /^[a-z\d][\w-]{0,38}$/i;
		class Printer {
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
						return speaker.noted(this.one(value.value), this.one(value.note), form);
					case 'term':
						return this.term(value);
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
						return form.reference(value.number);
					case 'evidence':
						return this.evidence(value.numbers);
					case 'person':
						return this.person(value.author, value.mention);
					case 'owner':
						return form.code(shorten_shorten(value.owner, print_MAX_LENGTH.name));
					case 'path':
						return this.path(value.path);
					case 'commit':
						return form.code(value.sha.slice(0, print_MAX_LENGTH.commit));
					case 'link':
						return value.url === null ? form.text(value.text) : form.link(value.text, value.url);
					case 'name':
						return form.text(shorten_shorten(value.name, print_MAX_LENGTH.name));
					case 'title':
						return form.title(value.text, value.length);
				}
			}
			noted(label, value) {
				return this.speaker.noted(label, this.speaker.number(value), this.form);
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
			messageValues(values) {
				const entries = Object.entries(values).map(([name, value]) => [
					name,
					typeof value === 'object' ? new Printed(this.one(value)) : value,
				]);
				return Object.fromEntries(entries);
			}
			term({ kind, id, name }) {
				const word = this.speaker.term(kind, id);
				return word === null ? this.form.text(shorten_shorten(name ?? id, print_MAX_LENGTH.name)) : this.form.words(word);
			}
			path(path) {
				if (path === '.')
					return this.form.words(this.speaker.phrase('top-level'));
				return this.form.code(shortenPath(path, print_MAX_LENGTH.path));
			}
			evidence(numbers) {
				const shown = numbers.slice(0, print_MAX_REFERENCES).map(number => this.form.reference(number));
				const rest = numbers.length > shown.length ? [this.form.words(this.speaker.phrase('more-in-json'))] : [];
				return [...shown, ...rest].join(' ');
			}
			person(author, mention) {
				const { speaker, form } = this;
				if (author === null)
					return form.words(speaker.phrase('deleted-account'));
				const { login, name, bot } = author;
				if (mention && this.mentions && !bot && login !== undefined && LOGIN.test(login))
					return form.mention(login);
				return form.text(shorten_shorten(this.page.peopleBy === 'login' ? (login ?? name) : name, print_MAX_LENGTH.name));
			}
		}
		;
		const plain_form_MAX_TITLE_LENGTH = 72;
		const plainForm = {
			words: words => words,
			bold: inner => inner,
			text: plain,
			title: title => shortenTitle(title, plain_form_MAX_TITLE_LENGTH),
			code: plain,
			reference: number => `#${number}`,
			mention: login => login,
			link: plain,
		};
		;
		function printTitle({ statement, placeholders }, printer, own) {
			const fill = (whole, name) => {
				const value = (0, own_entry.P)(placeholders, name);
				return value === undefined ? whole : (printer.print(value) ?? '');
			};
			return plain(own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, fill) ?? printer.print(statement) ?? '');
		}
		;
		const ZERO_WIDTH_SPACE = '\u200b';
		const AUTOLINKS = [
			[/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`],
			[/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
			[/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
			[/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
			[/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
		];
		function withoutAutolinks(text) {
			const line = AUTOLINKS.reduce((split, [pattern, by]) => split.replaceAll(pattern, by), text);
			return line.replaceAll(/\b[0-9a-f]{7,64}\b/gi, digits => digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
		}
		const DOLLAR = '<span>&#36;</span>';
		function escapeHtml(text) {
			const line = withoutAutolinks(plain(text));
			return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('$', DOLLAR);
		}
		function escapeInline(piece) {
			return withoutAutolinks(piece)
				.replaceAll(/[\\`*[\]~|]/g, '\\$&')
				.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('$', DOLLAR);
		}
		function escapePiece(piece) {
			return escapeInline(piece)
				.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
				.replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&');
		}
		function escapeText(text) {
			return escapePiece(plain(text));
		}
		function escape_link(label, url) {
			return `[${escapeText(label)}](<${encodeURI(url).replaceAll(/[<>]/g, encodeURIComponent)}>)`;
		}
		const entity = (character) => `&#${character.charCodeAt(0)};`;
		function htmlCode(text) {
			return `<code>${withoutAutolinks(plain(text) || ' ').replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`;
		}
		function code(text) {
			const line = plain(text) || ' ';
			return /[`|\]]/.test(line) ? htmlCode(line) : `\`${line}\``;
		}
		function titleText(title) {
			const pieces = plain(title).split(/`([^`]+)`/);
			return pieces
				.map((piece, index) => {
				if (index % 2 === 1)
					return code(piece);
				const isBetween = index > 0 && index < pieces.length - 1 && piece === '';
				return isBetween ? ZERO_WIDTH_SPACE : escapePiece(piece);
			})
				.join('');
		}
		;
		const GITHUB = 'https://github.com/';
		const REDIRECT = 'https://redirect.github.com/';
		const WORD_JOINER = '\u2060';
		const REFERENCE = new RegExp(`\\[#${WORD_JOINER}(\\d+)\\]`, 'g');
		function referencesIn(markdown) {
			return [...new Set([...markdown.matchAll(REFERENCE)].map(match => Number(match[1])))];
		}
		function withTextBehindReferences(markdown) {
			return markdown
				.replaceAll(/^([\s>*+-]*(?:\d+\. )?\[#\u2060\d+\])(?=:)/gm, '$1\\')
				.replaceAll(/(\[#\u2060\d+\])(?=\()/g, '$1\\');
		}
		function inertReference(number) {
			return `#${WORD_JOINER}${number}`;
		}
		function linksTo(repositoryUrl, style) {
			const quiet = style === 'quiet';
			const base = quiet && repositoryUrl?.startsWith(GITHUB) ? repositoryUrl.replace(GITHUB, REDIRECT) : null;
			const url = quiet ? base : style === 'direct' ? repositoryUrl : null;
			const address = (number) => (url === null ? null : `${encodeURI(url)}/pull/${number}`);
			return {
				redirected: base !== null,
				reference: number => (url === null ? inertReference(number) : `[${inertReference(number)}]`),
				address,
				definition: number => (url === null ? null : `[${inertReference(number)}]: ${address(number)}`),
			};
		}
		;
		function definitionsFor(markdown, links) {
			return referencesIn(markdown).flatMap(number => links.definition(number) ?? []);
		}
		const MAX_EXPANDED = 100_000;
		function expansionOf(markdown, links) {
			const numbers = [...markdown.matchAll(REFERENCE)].map(match => Number(match[1]));
			return numbers.reduce((sum, number) => sum + (links.definition(number)?.length ?? 0), 0);
		}
		function withinExpansion(markdown, links) {
			let expanded = 0;
			return markdown.replaceAll(REFERENCE, (reference, number) => {
				expanded += links.definition(Number(number))?.length ?? 0;
				return expanded > MAX_EXPANDED ? inertReference(Number(number)) : reference;
			});
		}
		function finish(blocks, links) {
			const markdown = withinExpansion(blocks.join('\n\n'), links);
			const definitions = definitionsFor(markdown, links);
			return definitions.length === 0 ? `${markdown}\n` : `${markdown}\n\n${definitions.join('\n')}\n`;
		}
		function inert(markdown) {
			return markdown.replaceAll(REFERENCE, (_, number) => inertReference(Number(number)));
		}
		function cutLines(markdown, limit) {
			const pieces = [];
			let piece = '';
			for (let line of markdown.split('\n')) {
				while (line.length > limit) {
					const characters = [...line.slice(0, limit)];
					const head = characters.slice(0, -1).join('');
					pieces.push(piece, head);
					piece = '';
					line = line.slice(head.length);
				}
				if (piece.length + line.length + 1 > limit) {
					pieces.push(piece);
					piece = '';
				}
				piece += piece === '' ? line : `\n${line}`;
			}
			return [...pieces, piece].filter(one => one.trim() !== '');
		}
		const FOLD = /^(<details><summary>[^\n]*<\/summary>\n)([\s\S]*)(\n<\/details>)$/;
		function pieces(markdown, limit) {
			const [, head = '', inner = '', tail = ''] = FOLD.exec(markdown) ?? [];
			if (head === '' || head.length > limit / 2)
				return cutLines(markdown, limit);
			const room = limit - head.length - tail.length - 2;
			return cutLines(inner, room).map(piece => `${head}\n${piece.trim()}\n${tail}`);
		}
		function fitBlock(block, room, links) {
			if (finish([block.markdown], links).length <= room)
				return [block];
			return pieces(inert(block.markdown), room).map(markdown => ({ section: block.section, markdown }));
		}
		function fitToParts(blocks, options) {
			const { links, limit, continued, continues } = options;
			const room = limit - continued.length - continues.length - 8;
			const parts = [[]];
			let [length, expanded] = [0, 0];
			let defined = new Set();
			const weigh = (markdown) => {
				const fresh = referencesIn(markdown).filter(number => !defined.has(number));
				const definitions = fresh.reduce((sum, number) => sum + (links.definition(number)?.length ?? -1) + 1, 0);
				return { fresh, characters: markdown.length + 2 + definitions };
			};
			for (const block of blocks.flatMap(one => fitBlock(one, room, links))) {
				let weight = weigh(block.markdown);
				const expansion = expansionOf(block.markdown, links);
				if (length > 0 && (length + weight.characters > room || expanded + expansion > MAX_EXPANDED)) {
					parts.push([]);
					[length, expanded] = [0, 0];
					defined = new Set();
					weight = weigh(block.markdown);
				}
				parts.at(-1)?.push(block);
				length += weight.characters;
				expanded += expansion;
				for (const number of weight.fresh)
					defined.add(number);
			}
			return parts.map((part, index) => {
				const broken = index > 0 && parts[index - 1]?.at(-1)?.section === part[0]?.section;
				const markdown = part.map(block => block.markdown);
				return finish([...(broken ? [continued] : []), ...markdown, ...(index < parts.length - 1 ? [continues] : [])], links);
			});
		}
		;
		const forms_MAX_TITLE_LENGTH = { brief: 72, full: 120, whole: 256 };
		function forms_shortened(title, length) {
			return shortenTitle(title, forms_MAX_TITLE_LENGTH[length]);
		}
		function markdownForm(links) {
			return {
				words: escapeInline,
				bold: inner => `**${inner}**`,
				text: escapeText,
				title: (title, length) => titleText(forms_shortened(title, length)),
				code: code,
				reference: links.reference,
				mention: login => `@${login}`,
				link: escape_link,
			};
		}
		const htmlForm = {
			words: words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
			bold: inner => `<b>${inner}</b>`,
			text: escapeHtml,
			title: (title, length) => escapeHtml(forms_shortened(title, length).replaceAll('`', '')),
			code: htmlCode,
			reference: inertReference,
			mention: escapeHtml,
			link: escapeHtml,
		};
		;
		const PAGE_BREAK = '\f';
		function page_break_blocksOf(rendered) {
			return rendered
				.split(PAGE_BREAK)
				.map(block => block.replaceAll(/\n{3,}/g, '\n\n').trim())
				.filter(block => block !== '');
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
					throw new errors.jR('its sections repeat each other without end; no section may contain itself');
				return rendered;
			}
			renderPartial(token) {
				throw new errors.jR(`{{> ${token[1]}}} asks for a partial, and there are none; each template stands alone`);
			}
		}
		function renderTemplate(id, view, layout, print) {
			const template = (0, own_entry.P)(layout, id);
			if (template === undefined)
				throw new errors.jR(`There is no template ${id}.mustache.`);
			try {
				return new BoundedWriter().render(template, view, {}, { escape: print });
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new errors.jR(`The template ${id}.mustache cannot be used: ${reason}`, { cause: error });
			}
		}
		;
		const MAX_BARS = 12;
		const MIN_BARS = { rows: 3, columns: 4 };
		const MIN_POINTS = 4;
		const MAX_POINTS = 12;
		const MAX_LABEL_LENGTH = 16;
		const MAX_END_LENGTH = 40;
		const CHART_WIDTH = 440;
		const mermaid_COLOR = '#4493f8';
		const SYNTAX = /["#$%;<>@[\\\]^`{|}~&]/g;
		const BLANK = '\u2800';
		function mermaid_inert(text) {
			return plain(text).replaceAll(SYNTAX, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
		}
		function label(text, maxLength = MAX_LABEL_LENGTH) {
			if (/^#\d+$/.test(text))
				return text;
			const line = mermaid_inert(text);
			return shorten_shorten(line, Math.ceil((maxLength * charactersOf(line).length) / columns(line))) || BLANK;
		}
		function columns(text) {
			return (charactersOf(text).reduce((sum, character) => sum + (/[\u1100-\uffef\p{Emoji_Presentation}]/u.test(character) ? 2 : 1), 0) || 1);
		}
		function withRoom(labels) {
			const longest = Math.max(...labels.map(columns));
			const widest = labels.findIndex(one => columns(one) === longest);
			return labels.map((one, index) => (index === widest ? BLANK.repeat(Math.ceil(longest / 3)) + one : one));
		}
		function block(lines) {
			return ['```mermaid', ...lines, '```'].join('\n');
		}
		function barChart({ bars, layout }, printer) {
			const drawn = bars
				.slice(0, MAX_BARS)
				.map(bar => ({ ...bar, value: Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0 }));
			const highest = Math.max(...drawn.map(({ value }) => value));
			if (drawn.length < MIN_BARS[layout] || drawn.every(({ value }) => value === highest))
				return null;
			const isRows = layout === 'rows';
			const labels = drawn.map(bar => {
				const text = label(printer.print(bar.label) ?? '');
				return isRows ? mermaid_inert(printer.noted(text, bar.value)) : text;
			});
			return block([
				'---',
				'config:',
				'  xyChart:',
				`    width: ${CHART_WIDTH}`,
				'    plotReservedSpacePercent: 30',
				`    height: ${isRows ? 20 + drawn.length * 28 : 240}`,
				`    showDataLabel: ${!isRows}`,
				'    yAxis:',
				`      showLabel: ${!isRows}`,
				`      showTick: ${!isRows}`,
				`      showAxisLine: ${!isRows}`,
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: transparent',
				`      plotColorPalette: "${mermaid_COLOR}"`,
				'---',
				`xychart-beta${isRows ? ' horizontal' : ''}`,
				`  x-axis [${(isRows ? withRoom(labels) : labels).map(one => `"${one}"`).join(', ')}]`,
				`  y-axis 0 --> ${highest}`,
				`  bar [${drawn.map(({ value }) => value).join(', ')}]`,
			]);
		}
		function position(figure, { from, to }) {
			const share = (figure - from.figure) / (to.figure - from.figure);
			return (0.05 + 0.9 * Math.min(1, Math.max(0, share || 0))).toFixed(3);
		}
		const areSame = (values) => values.every(value => value === values[0]);
		function scatterChart({ points, axes }, printer) {
			const drawn = points
				.slice(0, MAX_POINTS)
				.map(({ number, x, y }) => ({ number, x: position(x, axes.x), y: position(y, axes.y) }));
			if (drawn.length < MIN_POINTS || areSame(drawn.map(({ x }) => x)) || areSame(drawn.map(({ y }) => y)))
				return null;
			const end = (one) => `"${label(printer.print(one.label) ?? '', MAX_END_LENGTH)}"`;
			return block([
				'quadrantChart',
				`  x-axis ${end(axes.x.from)} --> ${end(axes.x.to)}`,
				`  y-axis ${end(axes.y.from)} --> ${end(axes.y.to)}`,
				...drawn.map(({ number, x, y }) => `  "#${number}": [${x}, ${y}]`),
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
		const isPrintable = (content) => typeof content.type === 'string';
		function printed(value, printers) {
			switch (value.type) {
				case 'bars':
					return markdownOf(barChart(value, printers.plain));
				case 'scatter':
					return markdownOf(scatterChart(value, printers.plain));
				default:
					return markdownOf(printers.markdown.print(value), () => printers.html.print(value) ?? '');
			}
		}
		function markdownOf(source, inHtml) {
			return source === null ? null : new Markdown(source, inHtml);
		}
		const isList = (content) => Array.isArray(content);
		function viewOf(content, printers) {
			if (content === null || typeof content === 'boolean')
				return content;
			if (isList(content))
				return content.map(item => viewOf(item, printers));
			return isPrintable(content) ? printed(content, printers) : viewOfSection(content, printers);
		}
		function viewOfSection(content, printers) {
			return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, viewOf(item, printers)]));
		}
		;
		function printersFor(page, speaker, links, mentions) {
			return {
				markdown: new Printer(speaker, page, markdownForm(links), mentions),
				html: new Printer(speaker, page, htmlForm, false),
				plain: new Printer(speaker, page, plainForm, false),
			};
		}
		function asMarkdown(words) {
			const entries = Object.entries(words).map(([name, text]) => [
				name,
				new Markdown(escapeInline(text), () => htmlForm.words(text)),
			]);
			return Object.fromEntries(entries);
		}
		const escaped = (value) => (value instanceof Markdown ? value.source : escapeText(String(value)));
		function renderMarkdown(page, language, layout, options) {
			const speaker = new Speaker(language);
			const links = linksTo(page.repositoryUrl, options.links);
			const printers = printersFor(page, speaker, links, options.mentions);
			const { labels } = language.strings;
			const blocks = page.sections.flatMap(({ id, content }) => {
				const view = {
					...viewOfSection(content, printers),
					labels: asMarkdown((0, own_entry.P)(labels, id) ?? {}),
					colon: asMarkdown(labels.page).colon,
					isRedirected: links.redirected,
					pageBreak: new Markdown(PAGE_BREAK),
				};
				const rendered = withTextBehindReferences(renderTemplate(id, view, layout, escaped));
				return page_break_blocksOf(rendered).map(markdown => ({ section: id, markdown }));
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
				}),
			};
		}
		;
		const notification_MAX_TITLE_LENGTH = 72;
		function notification_inert(text) {
			return withoutAutolinks(plain(text)).replaceAll(/<|&(?=#?\w+;)/g, '$&\u200b');
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
				reference: number => {
					const address = links.address(number);
					return address === null ? inertReference(number) : `[#${number}](${address})`;
				},
				mention: escaped,
				link: escaped,
			};
		}
		function renderNotification(page, lines, language, options, url) {
			const speaker = new Speaker(language);
			const form = chatForm(linksTo(page.repositoryUrl, options.links));
			const [inText, inChat] = [textForm, form].map(one => new Printer(speaker, page, one, false));
			const title = printTitle(page.title, new Printer(speaker, page, plainForm, false), options.title);
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
		;
		const MAX_PART_LENGTH = 65_000;
		async function present(digest, { language, layout }, settings, session, ports) {
			const directory = ports.outputDirectory(settings.outputDirectory);
			const jsonPath = await writeDigest(digest, directory);
			const outcome = { digest, report: null, publication: { jsonPath }, notification: null, failure: null };
			try {
				const limit = MAX_PART_LENGTH - recordLine(digest.weeks ?? []).length;
				const page = compose(digest, settings);
				const report = renderMarkdown(page, language, layout, { ...settings, limit });
				const files = { jsonPath, markdownPath: await writeReport(report, directory) };
				outcome.report = report;
				const options = { ...settings, publish: placesFor(digest, settings), files };
				[outcome.publication, outcome.failure] = await publishAnyway({ report, digest, options, ports, session });
				const lines = composeNotification(digest);
				outcome.notification = renderNotification(page, lines, language, settings, outcome.publication.url ?? null);
			}
			catch (error) {
				outcome.failure = error instanceof Error ? error : new Error(String(error));
			}
			return outcome;
		}
		function placesFor({ pullRequests, completeness }, { whenEmpty, publish: places }) {
			const isEmpty = pullRequests.length === 0 && completeness.expected <= completeness.gathered;
			return isEmpty && whenEmpty === 'skip' ? ['files'] : places;
		}
		async function publishAnyway(request) {
			try {
				return [await publish(request), null];
			}
			catch (error) {
				if (error instanceof PublishError)
					return [error.publication, error];
				throw error;
			}
		}
		var dist = __webpack_require__(8815);
		;
		const FACTOR_IDS = [
			'size',
			'supporting-only',
			'novelty',
			'core',
			'interface',
			'settings',
			'migration',
			'default',
			'kind',
			'breaking',
			'user-facing-wording',
			'minor-wording',
			'tests',
			'documented',
			'description',
			'closes',
			'discussion',
			'labels',
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
		var text_formats = __webpack_require__(3012);
		;
		function measuredMayBe({ code, keys = [] }) {
			if (code !== 'unrecognized_keys')
				return 'it may be what `merge-digest backtest --write` writes';
			const near = keys.flatMap(key => (0, nearest_name.L)(key, SIGNAL_IDS).slice(0, 1));
			return `it may be the name of a signal${near.length > 0 ? (0, messages.au)(near) : `: ${SIGNAL_IDS.join(', ')}`}`;
		}
		const CONFIG_ONLY = {
			modules: {
				description: 'Names for parts of the repository, each with the glob patterns of its paths. A path that matches no pattern belongs to its package or folder.',
				schema: schemas.g1P(schemas.YjP(), schemas.YOg(text_formats.Qh, { error: 'it may be a list of glob patterns, such as ["src/api/**"]' })
					.min(1, { error: 'it may be a list of at least one glob pattern' }), { error: 'it may be a mapping of names to glob patterns, such as {api: ["src/api/**"]}' }),
				default: {},
				defaultInWords: 'the packages and folders of the repository',
			},
			'core-paths': {
				description: 'Glob patterns of the core of the code. Changes to it count as more important, and as a risk. Without patterns, the core is found from the history: the files that many people change often.',
				schema: schemas.YOg(text_formats.Qh, { error: 'it may be a list of glob patterns, such as ["src/engine/**"]' }),
				default: [],
				defaultInWords: 'found from the history',
			},
			importance: {
				description: 'Weights for the factors of importance, by name, such as `{core: 1.5}`. docs/importance.md lists the factors.',
				schema: schemas.jgl(schemas.k5n(FACTOR_IDS), schemas.aig({ error: 'it may be a number' }), {
					error: `it may be a mapping of factors to weights, such as {core: 1.5}; there are ${FACTOR_IDS.join(', ')}`,
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
					least: schemas.Whr().min(0).optional(),
					most: schemas.Whr().min(0).optional(),
				}, { error: 'it may be a mapping such as {share: 0.07, least: 3, most: 20}' }),
				default: {},
				defaultInWords: '`{share: 0.07, least: 3, most: 20}`',
			},
			tags: {
				description: 'Your own tags. Each is assigned by `labels`, by glob patterns of `paths`, or by `words` in titles. docs/themes.md explains them.',
				schema: schemas.g1P(schemas.YjP(), schemas.rej({
					labels: schemas.YOg(schemas.YjP()).optional(),
					paths: schemas.YOg(text_formats.Qh).optional(),
					words: schemas.YOg(schemas.YjP()).optional(),
				}), { error: 'it may be a mapping such as {Billing: {paths: ["src/billing/**"], words: [invoice]}}' }),
				default: {},
				defaultInWords: 'only the built-in tags',
			},
			measured: {
				description: 'How often pull requests with a signal were reverted in this repository, as measured by `merge-digest backtest --write`. The report then shows these values.',
				schema: schemas.jgl(schemas.k5n(SIGNAL_IDS), schemas._H3({ ratio: schemas.aig(), low: schemas.aig(), high: schemas.aig() }), { error: measuredMayBe }),
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
		var settings_inputs = __webpack_require__(4244);
		var setting_types = __webpack_require__(5896);
		;
		const CONFIG_KEYS = {
			...Object.fromEntries(settings_inputs.Qh.filter(name => settings_inputs.mc[name].configurable).map(name => [name, settings_inputs.mc[name]])),
			...CONFIG_ONLY,
		};
		const MAX_ALIASES = 100;
		const MAX_FILE_LENGTH = 200_000;
		const MAX_PROBLEMS = 20;
		function parseConfig(text, path) {
			if (text.length > MAX_FILE_LENGTH)
				return {
					values: {},
					problems: [`${path}: has ${text.length} characters; it may have at most ${MAX_FILE_LENGTH}.`],
				};
			try {
				const { values, problems } = parse(text, path);
				const further = problems.length - MAX_PROBLEMS;
				const rest = further > 0 ? [`${path}: ${further} more problems.`] : [];
				return { values, problems: [...problems.slice(0, MAX_PROBLEMS), ...rest] };
			}
			catch (error) {
				if (error instanceof RangeError)
					return { values: {}, problems: [`${path}: is nested too deeply; it may be flat.`] };
				throw error;
			}
		}
		function parse(text, path) {
			const lines = new dist.HN();
			const document = (0, dist.Tp)(text, {
				lineCounter: lines,
				prettyErrors: false,
				version: '1.2',
				merge: false,
				logLevel: 'error',
			});
			const line = (offset) => `${path}:${lines.linePos(offset ?? 0).line}`;
			const [duplicates, broken] = partition(document.errors, error => error.code === 'DUPLICATE_KEY');
			if (broken.length > 0) {
				const problems = broken.map(error => (0, messages.em)(`${line(error.pos[0])}: ${syntaxProblem(error)}`));
				return { values: {}, problems: [...new Set(problems)] };
			}
			const problems = duplicates.map(error => `${line(error.pos[0])}: duplicate key "${keyAt(text, error)}".`);
			const root = document.contents;
			if (root === null || ((0, dist.jn)(root) && root.value === null))
				return { values: {}, problems };
			if (!(0, dist.jh)(root)) {
				const got = (0, dist.jn)(root) ? (0, messages.TL)(root.value) : 'a list';
				return { values: {}, problems: [`${line(root.range?.[0])}: got ${got}; it may be a mapping of keys to values.`] };
			}
			const read = readKeys(root, document, line);
			return { values: read.values, problems: [...problems, ...read.problems] };
		}
		function syntaxProblem({ code, message }) {
			return code === 'MULTIPLE_DOCS'
				? 'a second document starts; it may be one document only'
				: `not valid YAML: ${message}`;
		}
		function readKeys(root, document, line) {
			const problems = [];
			const values = {};
			for (const pair of root.items) {
				const key = (0, dist.jn)(pair.key) ? String(pair.key.value) : String(pair.key);
				const keyStart = ((0, dist.Ll)(pair.key) ? pair.key : root).range?.[0];
				const entry = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
				if (entry === undefined) {
					problems.push((0, messages.em)(`${line(keyStart)}: ${unknownKey(key)}`));
					continue;
				}
				const { given, problem } = plainValue(pair, document);
				if (problem !== undefined)
					problems.push((0, messages.em)(`${line(keyStart)}: ${key}: ${problem}`));
				if (given === null)
					continue;
				const parsed = entry.schema.safeParse(given);
				if (parsed.success)
					values[(0, settings_inputs.xQ)(key)] = parsed.data;
				else
					problems.push(...(0, setting_types.GW)(parsed.error, given, path => `${line(startOf([key, ...path]) ?? keyStart)}: ${dotted(key, path)}`));
			}
			return { values: values, problems };
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
		function keyAt(text, error) {
			return /^["']?([^"':\s]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
		}
		function partition(all, isFirst) {
			return [all.filter(isFirst), all.filter(one => !isFirst(one))];
		}
		var parse_inputs = __webpack_require__(801);
		;
		function resolveSettings(inputs, configText) {
			const { values, explicit, period } = inputs;
			const problems = [...inputs.problems];
			if (configText === null && explicit.has('config')) {
				problems.push(`config: got ${(0, messages.TL)(values.config)}; there is no such file in ${values.repository}.`);
			}
			const config = parseConfig(configText ?? '', values.config);
			problems.push(...config.problems);
			const fromInputs = Object.fromEntries([...explicit].map(name => [(0, settings_inputs.xQ)(name), values[(0, settings_inputs.xQ)(name)]]));
			const fromFile = isOtherRepository(inputs) ? onlyContent(config.values) : config.values;
			const merged = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
			problems.push(...mergedProblems(merged, inputs));
			return problems.length === 0 && period !== null ? { settings: { ...merged, period }, problems } : { problems };
		}
		function isOtherRepository({ values, environment }) {
			return (environment.repository ?? values.postToRepository).toLowerCase() !== values.repository.toLowerCase();
		}
		const CONTENT_KEYS = [
			...['excludeAuthors', 'excludeLabels', 'excludePaths', 'bots'],
			...['modules', 'corePaths', 'importance', 'highlights', 'tags', 'measured'],
		];
		function onlyContent(values) {
			return Object.fromEntries(Object.entries(values).filter(([key]) => CONTENT_KEYS.includes(key)));
		}
		function mergedProblems(merged, { environment, explicit }) {
			const problems = [];
			if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
				problems.push('discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".');
			}
			if (!explicit.has('language'))
				problems.push(...(0, parse_inputs.X)(merged.language, environment));
			return problems;
		}
		;
		function settingsOf(inputs, configText) {
			const { settings, problems } = resolveSettings(inputs, configText);
			if (settings === undefined)
				throw new errors.GN(problems);
			return settings;
		}
		;
		async function run(inputs, ports, opening = (0, pipeline_open.h)(inputs, ports)) {
			const { values } = inputs;
			const expectedTemplates = (0, in_background.k)(ports.loadTemplates(values.language, values.templates));
			const { source, opened } = await opening;
			const settings = settingsOf(inputs, opened.config);
			ports.outputDirectory(settings.outputDirectory);
			const templates = await (settings.language === values.language
				? expectedTemplates
				: ports.loadTemplates(settings.language, settings.templates));
			const options = analysisOptions(settings, opened, ports);
			const session = createSession(options, settings, ports);
			const gathering = source.gather();
			const earlierWeeks = startEarlierWeeks(inputs, ports, options, settings, session);
			const gathered = await gathering;
			const earlier = await source.lookUp(unresolvedReferences(gathered.pullRequests));
			const weeksBefore = await earlierWeeks(gathered);
			const digest = analyze(gathered, { ...options, earlier, weeksBefore });
			return present(digest, templates, settings, session, ports);
		}
	}),
	884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => (ownEntry)
		});
		function ownEntry(record, key) {
			return Object.hasOwn(record, key) ? record[key] : undefined;
		}
	})
};
