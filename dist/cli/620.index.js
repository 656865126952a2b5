export const id = 620;
export const ids = [620];
export const modules = {
	8620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			loadTemplates: () => (loadTemplates)
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(8815);
		var schemas = __webpack_require__(2503);
		var errors = __webpack_require__(7428);
		var domain_errors = __webpack_require__(6046);
		var repeated_keys = __webpack_require__(1184);
		;
		const STATEMENTS = {
			title: ['kind', 'isOverSeveral', 'week', 'repository', 'days', 'merged'],
			'merged-count': ['n'],
			repositories: ['n'],
			'repositories-of': ['n', 'owners'],
			period: ['repository', 'isWeek', 'week', 'days', 'timeZone', 'hasBase', 'base'],
			'nothing-merged': ['isSoFar', 'soFar'],
			figures: [
				'n',
				'trend',
				'difference',
				'by',
				'people',
				'bots',
				'reverted',
				'relanded',
				'cameBack',
				'newcomers',
				'isSoFar',
				'soFar',
			],
			'organization-figures': [
				'n',
				'withMerges',
				'repositories',
				'isInAll',
				'trend',
				'difference',
				'people',
				'bots',
				'reverted',
				'relanded',
				'cameBack',
				'isSoFar',
				'soFar',
			],
			releases: ['releases'],
			release: ['repository', 'version'],
			'organization-not-complete': [],
			'missing-digests': ['reason', 'n', 'names'],
			'repository-not-complete': ['repository', 'gathered', 'expected'],
			'repository-read-in-part': ['repository', 'n'],
			'organization-clones': ['isAll', 'repositories'],
			'not-complete': ['gathered', 'expected', 'missing'],
			'read-in-part': ['n'],
			'missing-between': ['n', 'from', 'to'],
			'files-truncated': ['references'],
			'files-unread': ['references'],
			'list-cut': ['list', 'references'],
			'no-checks': [],
			'no-review-threads': [],
			excluded: ['n'],
			'none-recognised': ['n', 'hasShape', 'shape'],
			'none-recognised-in': ['n', 'repositories'],
			'none-since': ['newest'],
			'clone-older': ['newest'],
			'from-clone': ['hasBranch', 'branch', 'n', 'commits', 'unnamed', 'hasShape', 'shape'],
			'clone-advice': ['source', 'setting', 'example'],
			'source-lacks': ['source', 'what'],
			landed: ['n', 'references'],
			item: ['what', 'reference', 'hasAuthor', 'author'],
			'item-of-series': ['what', 'reference', 'hasAuthor', 'author', 'n', 'isNumbered', 'others'],
			more: ['n'],
			folded: ['parts', 'n', 'above'],
			'listed-above': ['evidence'],
			news: ['hasArea', 'area', 'items'],
			narrated: ['what', 'isMeasured', 'n', 'hasNote', 'note'],
			naming: ['reference', 'isInText', 'hasAuthor', 'author', 'hasState', 'state'],
			'with-series': ['what', 'n', 'isNumbered', 'others'],
			sentence: ['what', 'hasStop', 'mark'],
			attention: ['kinds', 'what', 'reference', 'change', 'hasSubject', 'subject', 'from', 'to', 'hasAffects', 'affects'],
			requirement: ['platform', 'version', 'isGone'],
			reverted: [
				'isEarlier',
				'hasReference',
				'reference',
				'title',
				'after',
				'revert',
				'isPartial',
				'hasReason',
				'reason',
				'mayBeBack',
				'isRelanded',
				'relandedBy',
			],
			'reverted-by-excluded': ['reference', 'title', 'author', 'isPartial', 'revert'],
			'pushed-commit': ['commit'],
			'revert-of-unknown': ['reference', 'title', 'author', 'hasOriginal', 'original'],
			'relands-earlier': ['reference', 'title', 'author', 'originals'],
			area: ['area', 'n', 'by', 'author'],
			'other-changes': ['n'],
			minor: ['kind', 'n'],
			also: ['counts'],
			counted: ['counts'],
			'more-changes': ['n'],
			'repository-merges': ['repository', 'n', 'by', 'people', 'bots', 'reverted', 'relanded', 'cameBack'],
			'in-common': [],
			'quiet-repositories': ['repositories'],
			look: ['reference', 'what', 'reasons'],
			ask: ['who'],
			'suggest-settle-reverts': ['n', 'references', 'authors'],
			'suggest-checks-before-merge': ['references', 'module', 'reverted', 'within'],
			'suggest-crowded-file': ['path', 'n', 'people', 'isOwned'],
			'suggest-owners': ['owners'],
			'suggest-no-owner': [],
			'first-contributions': ['n', 'people'],
			newcomer: ['author', 'repositories'],
			'most-active': ['leaders'],
			leader: ['author', 'n', 'where', 'area'],
			'half-authored': ['n', 'people'],
			merged: ['trend', 'weeks'],
			'last-unfinished': [],
			'merge-time': ['median', 'p90', 'trend', 'before'],
			'review-time': ['median'],
			unreviewed: ['n', 'hasBefore', 'before'],
			'direct-pushes': ['n'],
			'weeks-left-out': ['repositories'],
			'week-merges': ['weeks'],
			'revert-match': ['revert', 'original', 'evidence', 'flagged', 'signals'],
			'flag-accuracy': ['weeks', 'flagged', 'flaggedReverted', 'others', 'othersReverted', 'result', 'times'],
			score: ['reference', 'score', 'isMost', 'factors', 'rank', 'of'],
			factor: ['points', 'factor'],
			place: ['path', 'n', 'additions', 'deletions', 'isOwned', 'owners', 'references'],
			'repository-figures': [
				'repository',
				'hasMerges',
				'n',
				'people',
				'bots',
				'byBots',
				'reverted',
				'relanded',
				'cameBack',
				'pushes',
				'additions',
				'deletions',
			],
			compared: ['figure', 'before', 'now', 'direction'],
			'n-of-m': ['n', 'm'],
			group: ['label', 'n', 'references'],
			'direct-push': ['commit', 'title', 'author'],
			'more-in-json': ['n'],
			signal: ['signal', 'n'],
			finding: ['reference', 'isHigh', 'basis'],
			measured: ['isHere', 'ratio', 'low', 'high'],
			'and-more': ['n', 'evidence'],
			all: ['n', 'isPart', 'first', 'last'],
			change: ['reference', 'title', 'author', 'additions', 'deletions', 'hasBadges', 'badges'],
			outcome: ['what', 'by'],
			'changed-lines': ['additions', 'deletions'],
			'narrated-sentences': ['n', 'model', 'isPart', 'first', 'last'],
			quoted: ['reference', 'quotes'],
			quote: ['text'],
			'narrated-by': ['n', 'model', 'isAll', 'kept', 'setAside'],
			'in-json': [],
			'in-json-each': [],
			redirected: [],
			'made-by': ['version'],
			'site-title': ['isOne', 'name'],
			'site-count': ['n'],
			'site-older': ['n'],
			'site-digest': ['isWeek', 'week', 'days', 'hasBase', 'base'],
			'site-figures': ['n', 'people', 'reverted', 'relanded', 'cameBack', 'isSoFar', 'soFar'],
			'notify-missing': ['n'],
			'notify-incomplete': ['gathered', 'expected'],
			'notify-read-in-part': ['n'],
			'notify-new': ['items'],
			'notify-attention': ['n', 'isCut', 'items'],
			'notify-reverted': ['n', 'isCut', 'items'],
		};
		const STATEMENT_IDS = Object.keys(STATEMENTS);
		var narration = __webpack_require__(4603);
		;
		const UNITS = ['minutes', 'hours', 'days'];
		const PHRASES = [
			'noted',
			'between-sentences',
			'deleted-account',
			'no-title',
			'no-name',
			'top-level',
			'evidence-number',
			'evidence-sha',
			'evidence-title',
			'evidence-near-title',
			'evidence-mirrored-files',
			'trend-merged',
			'trend-authors',
			'trend-importance',
			'trend-merge-time',
			'trend-unreviewed',
			'trend-reverts',
			'direction-up',
			'direction-down',
			'direction-alike',
			'without-review',
			'merged-by-author',
			'unknown-descriptions',
			'unknown-labels',
			'unknown-reviews',
			'unknown-opening-times',
			'list-labels',
			'list-reviews',
			'list-review-threads',
			'list-co-authors',
			'list-closed-issues',
			'list-references',
		];
		const LABELS = {
			page: ['continued', 'continues', 'rest', 'colon'],
			document: ['skip', 'sections'],
			index: ['feed'],
			'this-week': ['heading'],
			attention: ['heading'],
			reverted: ['heading'],
			changes: ['heading'],
			'second-look': ['heading'],
			people: ['heading'],
			trend: ['heading', 'chart', 'week', 'merged'],
			details: [
				'heading',
				'repositories',
				'reverts',
				'scores',
				'places',
				'files',
				'contributors',
				'new-contributors',
				'co-authors',
				'bots',
				'flow',
				'compared',
				'size-legend',
				'direct-pushes',
				'signals',
			],
			'pull-requests': [
				'heading',
				'filter',
				'text',
				'repository',
				'area',
				'kind',
				'author',
				'finding',
				'any',
				'reset',
				'shown',
			],
		};
		const strings_text = schemas.YjP();
		function strictRecord(keys) {
			return schemas.rej(Object.fromEntries(keys.map(key => [key, strings_text])));
		}
		function labels() {
			const entries = Object.entries(LABELS).map(([template, names]) => [template, strictRecord(names)]);
			return schemas.rej(Object.fromEntries(entries));
		}
		const evidence = { evidence: strings_text, 'evidence-otherwise': strings_text.optional() };
		const Evidenced = schemas.rej(evidence);
		const Explained = schemas.rej({ name: strings_text, ...evidence });
		const Locale = strings_text
			.refine(isLocale, { error: 'must be a BCP 47 language tag, such as en or pt-BR' })
			.describe('BCP 47, for numbers, plural forms and dates');
		function isLocale(tag) {
			try {
				return Intl.getCanonicalLocales(tag).length === 1;
			}
			catch {
				return false;
			}
		}
		const Strings = schemas.rej({
			locale: Locale,
			units: strictRecord(UNITS).describe('ICU messages that name `n`'),
			lists: strictRecord(['two', 'middle', 'last', 'apart']).describe('Between two items, between more, before the last of more, and between items that contain commas'),
			dates: schemas.rej({ day: strings_text, range: strictRecord(['first', 'last', 'between']), moment: strings_text })
				.describe('Formats of Luxon; those of a range are for two days of one year'),
			phrases: strictRecord(PHRASES),
			labels: labels(),
			factors: schemas.g1P(strings_text, Explained),
			'change-kinds': schemas.g1P(strings_text, strings_text),
			'attention-kinds': schemas.g1P(strings_text, strings_text),
			'second-look': schemas.g1P(strings_text, Evidenced),
			'second-look-actions': schemas.g1P(strings_text, strings_text),
			'path-kinds': schemas.g1P(strings_text, strings_text),
			hedges: strictRecord(narration.Jb).describe('What limits a change'),
			signals: schemas.g1P(strings_text, schemas.rej({ name: strings_text, ...evidence, meaning: strings_text, advice: strings_text })),
		});
		var nearest_name = __webpack_require__(3111);
		var own_entry = __webpack_require__(884);
		;
		const MOVED = {
			counts: 'plural forms in the messages of sentences.yml, and units in strings.yml',
			'phrases.title': 'title in sentences.yml',
			'phrases.title-period': 'title in sentences.yml',
			'phrases.title-empty': 'title in sentences.yml',
			'phrases.by-bots': 'by-bots in sentences.yml',
			'phrases.reverted-by': 'outcome in sentences.yml',
			'phrases.partly-reverted-by': 'outcome in sentences.yml',
			'phrases.relanded-by': 'outcome in sentences.yml',
			'phrases.measured': 'measured in sentences.yml',
			'phrases.measured-here': 'measured in sentences.yml',
			'phrases.trend-up': 'phrases.direction-up in strings.yml',
			'phrases.trend-down': 'phrases.direction-down in strings.yml',
			'phrases.trend-alike': 'phrases.direction-alike in strings.yml',
			'phrases.n-of-m': 'n-of-m in sentences.yml',
			'phrases.and-others': 'more in sentences.yml',
			'phrases.more-in-json': 'more-in-json in sentences.yml',
			'phrases.continued': 'labels.page.continued in strings.yml',
			'phrases.continues': 'labels.page.continues in strings.yml',
		};
		const isRecord = (value) => typeof value === 'object' && value !== null;
		function movedEntries(strings) {
			const phrases = (0, own_entry.P)(strings, 'phrases');
			const ways = [
				...Object.keys(strings),
				...(isRecord(phrases) ? Object.keys(phrases).map(key => `phrases.${key}`) : []),
			];
			return ways.flatMap(way => {
				const now = (0, own_entry.P)(MOVED, way);
				return now === undefined ? [] : [`${way} is now ${now}`];
			});
		}
		;
		const isTree = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
		function merged(base, own) {
			const entries = Object.entries(own).map(([key, value]) => {
				const there = (0, own_entry.P)(base, key);
				return [key, isTree(there) && isTree(value) ? merged(there, value) : value];
			});
			return { ...base, ...Object.fromEntries(entries) };
		}
		const isOptional = (path) => path.length === 3 && path[2] === 'evidence-otherwise';
		const MAX_LISTED = 20;
		function listed(entries, where) {
			const further = entries.length - MAX_LISTED;
			const lines = entries.slice(0, MAX_LISTED).map(entry => `${where}: ${entry()}`);
			return (further > 0 ? [...lines, `${where}: and ${further} more`] : lines).join('\n');
		}
		function unknownEntries(base, own, path = []) {
			return Object.entries(own).flatMap(([key, value]) => {
				const [here, there] = [[...path, key], (0, own_entry.P)(base, key)];
				if (there === undefined)
					return isOptional(here) ? [] : [() => unknownEntry(here, Object.keys(base))];
				return isTree(there) && isTree(value) ? unknownEntries(there, value, here) : [];
			});
		}
		function unknownEntry(path, known) {
			const [nearest] = (0, nearest_name.L)(path.at(-1) ?? '', known);
			const advice = nearest === undefined ? '' : `; did you mean "${[...path.slice(0, -1), nearest].join('.')}"?`;
			return `unknown entry "${path.join('.')}"${advice}`;
		}
		function withUserEntries(base, own, where) {
			const moved = movedEntries(own);
			if (moved.length > 0) {
				const advice = 'Sentences moved to sentences.yml, and the layout to markdown/*.mustache:';
				throw new domain_errors.jR(`${where} cannot be used. ${advice}\n${moved.join('\n')}`);
			}
			const unknown = unknownEntries(base, own);
			if (unknown.length > 0)
				throw new domain_errors.jR(listed(unknown, where));
			return merged(base, own);
		}
		;
		const Messages = schemas.rej(Object.fromEntries(STATEMENT_IDS.map(id => [id, schemas.YjP()])));
		function parsed(yaml, where) {
			let value;
			try {
				const document = (0, dist.Tp)(yaml, { logLevel: 'error', uniqueKeys: false });
				const [error] = document.errors;
				if (error !== undefined)
					throw error;
				const [repeated] = (0, repeated_keys.f)(document);
				if (repeated !== undefined)
					throw new Error(`${JSON.stringify(repeated.value)} stands twice in a mapping.`);
				value = document.toJS();
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new domain_errors.jR(`${where} is not valid YAML: ${reason}`, { cause: error });
			}
			if (value === null)
				return {};
			if (!isTree(value))
				throw new domain_errors.jR(`${where} must be a mapping of names to texts.`);
			return value;
		}
		function read(schema, { name, text, own, folder }) {
			const where = `${name} of ${folder}`;
			const base = parsed(text, name);
			const result = schema.safeParse(own === null ? base : withUserEntries(base, parsed(own, where), where));
			if (result.success)
				return result.data;
			throw new domain_errors.jR(`${where} cannot be used:\n${errors.S1(result.error)}`);
		}
		function readLanguage(files, own, name) {
			const folder = own?.folder ?? name;
			const [strings, sentences] = [own?.strings ?? null, own?.sentences ?? null];
			return {
				strings: read(Strings, { name: 'strings.yml', text: files.strings, own: strings, folder }),
				messages: read(Messages, { name: 'sentences.yml', text: files.sentences, own: sentences, folder }),
			};
		}
		var external_node_crypto_ = __webpack_require__(7598);
		;
		const TEMPLATE = '.mustache';
		const STYLE = 'style.css';
		const SCRIPT = 'filter.js';
		const isLayoutFile = (name) => /\.(?:mustache|css|js)$/.test(name);
		const isReplaceable = (name) => name !== SCRIPT;
		async function layoutFilesIn(folder, names) {
			const files = names.map(async (name) => [name, await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), 'utf8')]);
			return Object.fromEntries(await Promise.all(files));
		}
		function templatesIn(files) {
			const templates = Object.entries(files).filter(([name]) => name.endsWith(TEMPLATE));
			return Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text]));
		}
		function inlined(text) {
			const read = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
			return { text: read, sha256: (0, external_node_crypto_.createHash)('sha256').update(read).digest('base64') };
		}
		function htmlLayoutIn(files) {
			const { [STYLE]: style = '', [SCRIPT]: script = '' } = files;
			if (/<\/style/i.test(style))
				throw new domain_errors.jR(`templates: html/${STYLE} contains "</style", where a browser would end it; leave that out.`);
			return { templates: templatesIn(files), style: inlined(style), script: inlined(script) };
		}
		var external_node_fs_ = __webpack_require__(3024);
		var templates_folder = __webpack_require__(13);
		var workspace_folder = __webpack_require__(9171);
		;
		const MAX_FILE_BYTES = 200_000;
		async function checkFile(folder, name, own) {
			const found = await (0, promises_.lstat)((0, external_node_path_.join)(folder, name));
			if (!found.isFile())
				throw new domain_errors.jR(`templates: ${name} in ${own} is not a regular file; it may be a file, but not a link.`);
			if (found.size > MAX_FILE_BYTES) {
				throw new domain_errors.jR(`templates: ${name} in ${own} has ${found.size} bytes; it may have at most ${MAX_FILE_BYTES}.`);
			}
		}
		async function namesIn(folder) {
			return (0, external_node_fs_.existsSync)(folder) ? (await (0, promises_.readdir)(folder)).sort() : [];
		}
		function checkForm(names, own) {
			const old = names.filter(name => name.endsWith('.mustache'));
			if (old.length === 0)
				return;
			throw new domain_errors.jR(`templates: ${old.join(', ')} in ${own}. Templates have no words of a language now and belong in ` +
				`${own}/markdown; the words are in ${templates_folder.rT} and ${templates_folder.n5}, of which ${own} may have entries of its own.`);
		}
		async function ownLayout(workspace, own, known) {
			const folder = (0, workspace_folder.i)(workspace, 'templates', own);
			const names = (await namesIn(folder)).filter(isLayoutFile);
			const allowed = Object.keys(known).filter(isReplaceable);
			const unknown = names.filter(name => !allowed.includes(name));
			if (unknown.length > 0)
				throw new domain_errors.jR(`templates: got ${unknown.join(', ')} in ${own}; the files may be ${allowed.join(', ')}.`);
			for (const name of names)
				await checkFile(folder, name, own);
			return layoutFilesIn(folder, names);
		}
		async function readOwn(workspace, own, known) {
			const folder = (0, workspace_folder.i)(workspace, 'templates', own);
			const names = await (0, promises_.readdir)(folder);
			checkForm(names, own);
			const layouts = templates_folder.XL.map(async (name) => {
				return [name, await ownLayout(workspace, `${own}/${name}`, known[name])];
			});
			const text = async (name) => {
				if (!names.includes(name))
					return null;
				await checkFile(folder, name, own);
				return (0, promises_.readFile)((0, external_node_path_.join)(folder, name), 'utf8');
			};
			return {
				layouts: Object.fromEntries(await Promise.all(layouts)),
				files: { strings: await text(templates_folder.n5), sentences: await text(templates_folder.rT), folder: own },
			};
		}
		async function ownTemplates(workspace, own, known) {
			try {
				return await readOwn(workspace, own, known);
			}
			catch (error) {
				if (error instanceof domain_errors.jR)
					throw error;
				const advice = 'It may be a folder in the workspace; run actions/checkout before this step.';
				throw new domain_errors.jR(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
			}
		}
		;
		async function builtInFiles(name) {
			const folder = (0, external_node_path_.join)((0, templates_folder.kV)(), name);
			return layoutFilesIn(folder, (await (0, promises_.readdir)(folder)).sort());
		}
		function templatesWith(language, { markdown, html }) {
			return { language, layout: templatesIn(markdown), html: htmlLayoutIn(html) };
		}
		async function loadTemplates(language, own, workspace) {
			const folder = (0, external_node_path_.join)((0, templates_folder.kV)(), language);
			const [markdown, html, strings, sentences] = await Promise.all([
				builtInFiles('markdown'),
				builtInFiles('html'),
				(0, promises_.readFile)((0, external_node_path_.join)(folder, templates_folder.n5), 'utf8'),
				(0, promises_.readFile)((0, external_node_path_.join)(folder, templates_folder.rT), 'utf8'),
			]);
			const files = { strings, sentences };
			const known = { markdown, html };
			if (own === null)
				return templatesWith(readLanguage(files, null, language), known);
			const { files: ownFiles, layouts } = await ownTemplates(workspace, own, known);
			return templatesWith(readLanguage(files, ownFiles, language), {
				markdown: { ...markdown, ...layouts.markdown },
				html: { ...html, ...layouts.html },
			});
		}
	})
};
