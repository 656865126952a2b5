export const id = 425;
export const ids = [425];
export const modules = {
	1425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			loadTemplates: () => (loadTemplates)
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6046);
		var dist = __webpack_require__(8815);
		var schemas = __webpack_require__(2503);
		var core_errors = __webpack_require__(7428);
		;
		const STATEMENTS = {
			title: ['kind', 'week', 'repository', 'days', 'merged'],
			'merged-count': ['n'],
			period: ['repository', 'isWeek', 'week', 'days', 'timeZone', 'hasBase', 'base'],
			'nothing-merged': ['isSoFar', 'soFar'],
			figures: ['n', 'trend', 'difference', 'by', 'people', 'bots', 'reverted', 'newcomers', 'isSoFar', 'soFar'],
			'not-complete': ['gathered', 'expected', 'missing'],
			'missing-between': ['n', 'from', 'to'],
			'files-truncated': ['references'],
			'files-unread': ['references'],
			'list-cut': ['list', 'references'],
			'no-checks': [],
			'no-review-threads': [],
			excluded: ['n'],
			'none-recognised': ['n', 'hasShape', 'shape'],
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
			look: ['reference', 'what', 'reasons'],
			ask: ['who'],
			'suggest-settle-reverts': ['n', 'references', 'authors'],
			'suggest-checks-before-merge': ['references', 'module', 'reverted', 'within'],
			'suggest-crowded-file': ['path', 'n', 'people', 'isOwned'],
			'suggest-owners': ['owners'],
			'suggest-no-owner': [],
			'first-contributions': ['n', 'people'],
			'most-active': ['leaders'],
			leader: ['author', 'n', 'hasArea', 'area'],
			'half-authored': ['n', 'people'],
			merged: ['trend', 'weeks'],
			'last-unfinished': [],
			'merge-time': ['median', 'p90', 'trend', 'before'],
			'review-time': ['median'],
			unreviewed: ['n', 'hasBefore', 'before'],
			'direct-pushes': ['n'],
			'week-merges': ['weeks'],
			'revert-match': ['revert', 'original', 'evidence', 'flagged', 'signals'],
			'flag-accuracy': ['weeks', 'flagged', 'flaggedReverted', 'others', 'othersReverted', 'result', 'times'],
			score: ['reference', 'score', 'isMost', 'factors', 'rank', 'of'],
			factor: ['points', 'factor'],
			place: ['path', 'n', 'additions', 'deletions', 'isOwned', 'owners', 'references'],
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
			'narrated-sentences': ['n', 'model', 'isPart', 'first', 'last'],
			quoted: ['reference', 'quotes'],
			quote: ['text'],
			'narrated-by': ['n', 'model', 'isAll', 'kept', 'setAside'],
			'in-json': [],
			redirected: [],
			'made-by': ['version'],
			'notify-incomplete': ['gathered', 'expected'],
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
			'more-in-json',
			'between-sentences',
			'deleted-account',
			'top-level',
			'and-others',
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
		];
		const LABELS = {
			page: ['continued', 'continues', 'colon'],
			'this-week': ['heading'],
			attention: ['heading'],
			reverted: ['heading'],
			changes: ['heading'],
			'second-look': ['heading'],
			people: ['heading'],
			trend: ['heading'],
			details: [
				'heading',
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
		function unknownEntries(base, own, path = []) {
			return Object.entries(own).flatMap(([key, value]) => {
				const [here, there] = [[...path, key], (0, own_entry.P)(base, key)];
				if (there === undefined)
					return isOptional(here) ? [] : [unknownEntry(here, Object.keys(base))];
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
				throw new errors.jR(`${where} cannot be used. ${advice}\n${moved.join('\n')}`);
			}
			const unknown = unknownEntries(base, own);
			if (unknown.length > 0)
				throw new errors.jR(unknown.map(one => `${where}: ${one}`).join('\n'));
			return merged(base, own);
		}
		;
		const Messages = schemas.rej(Object.fromEntries(STATEMENT_IDS.map(id => [id, schemas.YjP()])));
		function parsed(yaml, where) {
			let value;
			try {
				value = (0, dist.qg)(yaml, { logLevel: 'error' });
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new errors.jR(`${where} is not valid YAML: ${reason}`, { cause: error });
			}
			if (value === null)
				return {};
			if (!isTree(value))
				throw new errors.jR(`${where} must be a mapping of names to texts.`);
			return value;
		}
		function read(schema, { name, text, own, folder }) {
			const where = `${name} of ${folder}`;
			const base = parsed(text, name);
			const result = schema.safeParse(own === null ? base : withUserEntries(base, parsed(own, where), where));
			if (result.success)
				return result.data;
			throw new errors.jR(`${where} cannot be used:\n${core_errors.S1(result.error)}`);
		}
		function readLanguage(files, own, name) {
			const folder = own?.folder ?? name;
			const [strings, sentences] = [own?.strings ?? null, own?.sentences ?? null];
			return {
				strings: read(Strings, { name: 'strings.yml', text: files.strings, own: strings, folder }),
				messages: read(Messages, { name: 'sentences.yml', text: files.sentences, own: sentences, folder }),
			};
		}
		var templates_folder = __webpack_require__(13);
		var workspace_folder = __webpack_require__(9171);
		;
		const SENTENCES = 'sentences.yml';
		const EXTENSION = '.mustache';
		async function layoutIn(folder, names) {
			const files = names.map(async (name) => {
				return [name.slice(0, -EXTENSION.length), await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), 'utf8')];
			});
			return Object.fromEntries(await Promise.all(files));
		}
		async function builtInLayout() {
			const folder = (0, external_node_path_.join)((0, templates_folder.kV)(), templates_folder.Ws);
			return layoutIn(folder, (await (0, promises_.readdir)(folder)).sort());
		}
		const MAX_FILE_BYTES = 200_000;
		async function checkFile(folder, name, own) {
			const found = await (0, promises_.lstat)((0, external_node_path_.join)(folder, name));
			if (!found.isFile())
				throw new errors.jR(`templates: ${name} in ${own} is not a regular file; it may be a file, but not a link.`);
			if (found.size > MAX_FILE_BYTES) {
				throw new errors.jR(`templates: ${name} in ${own} has ${found.size} bytes; it may have at most ${MAX_FILE_BYTES}.`);
			}
		}
		const isTemplate = (name) => name.endsWith(EXTENSION);
		async function namesIn(folder) {
			return (0, external_node_fs_.existsSync)(folder) ? (await (0, promises_.readdir)(folder)).sort() : [];
		}
		function checkForm(names, own) {
			const old = names.filter(isTemplate);
			if (old.length === 0)
				return;
			throw new errors.jR(`templates: ${old.join(', ')} in ${own}. Templates have no words of a language now and belong in ` +
				`${own}/${templates_folder.Ws}; the words are in ${SENTENCES} and ${templates_folder.n5}, of which ${own} may have entries of its own.`);
		}
		async function readOwn(workspace, own, known) {
			const folder = (0, workspace_folder.i)(workspace, 'templates', own);
			const names = await (0, promises_.readdir)(folder);
			checkForm(names, own);
			const layoutFolder = (0, workspace_folder.i)(workspace, 'templates', `${own}/${templates_folder.Ws}`);
			const layoutNames = (await namesIn(layoutFolder)).filter(isTemplate);
			const unknown = layoutNames.filter(name => !(name.slice(0, -EXTENSION.length) in known));
			if (unknown.length > 0) {
				const allowed = Object.keys(known).map(name => `${name}${EXTENSION}`);
				throw new errors.jR(`templates: got ${unknown.join(', ')} in ${own}/${templates_folder.Ws}; the files may be ${allowed.join(', ')}.`);
			}
			for (const name of layoutNames)
				await checkFile(layoutFolder, name, `${own}/${templates_folder.Ws}`);
			const text = async (name) => {
				if (!names.includes(name))
					return null;
				await checkFile(folder, name, own);
				return (0, promises_.readFile)((0, external_node_path_.join)(folder, name), 'utf8');
			};
			return {
				files: { strings: await text(templates_folder.n5), sentences: await text(SENTENCES), folder: own },
				layout: await layoutIn(layoutFolder, layoutNames),
			};
		}
		async function ownTemplates(workspace, own, known) {
			try {
				return await readOwn(workspace, own, known);
			}
			catch (error) {
				if (error instanceof errors.jR)
					throw error;
				const advice = 'It may be a folder in the workspace; run actions/checkout before this step.';
				throw new errors.jR(`templates: got ${JSON.stringify(own)}, which cannot be read. ${advice}`, { cause: error });
			}
		}
		async function loadTemplates(language, own, workspace) {
			const folder = (0, external_node_path_.join)((0, templates_folder.kV)(), language);
			const [layout, strings, sentences] = await Promise.all([
				builtInLayout(),
				(0, promises_.readFile)((0, external_node_path_.join)(folder, templates_folder.n5), 'utf8'),
				(0, promises_.readFile)((0, external_node_path_.join)(folder, SENTENCES), 'utf8'),
			]);
			const files = { strings, sentences };
			if (own === null)
				return { language: readLanguage(files, null, language), layout };
			const { files: ownFiles, layout: ownLayout } = await ownTemplates(workspace, own, layout);
			return { language: readLanguage(files, ownFiles, language), layout: { ...layout, ...ownLayout } };
		}
	})
};
