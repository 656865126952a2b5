export const id = 462;
export const ids = [462];
export const modules = {
	5462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readLanguage: () => (readLanguage)
		});
		var dist = __webpack_require__(8815);
		var errors = __webpack_require__(7428);
		var domain_errors = __webpack_require__(6046);
		var sentences = __webpack_require__(4983);
		var schemas = __webpack_require__(7597);
		;
		const Plural = schemas.rej({
			zero: schemas.YjP().optional(),
			one: schemas.YjP().optional(),
			two: schemas.YjP().optional(),
			few: schemas.YjP().optional(),
			many: schemas.YjP().optional(),
			other: schemas.YjP(),
		});
		const COUNTS = [
			'pull-requests',
			'people',
			'files',
			'lines-added',
			'lines-deleted',
			'commits',
			'more-people',
			'by-deleted',
			'minutes',
			'hours',
			'days',
		];
		const PHRASES = [
			'title',
			'title-period',
			'title-empty',
			'noted',
			'more-in-json',
			'deleted-account',
			'by-people',
			'by-bots',
			'top-level',
			'other-group',
			'reverted-by',
			'partly-reverted-by',
			'relanded-by',
			'evidence-number',
			'evidence-sha',
			'evidence-title',
			'evidence-near-title',
			'evidence-mirrored-files',
			'measured',
			'measured-here',
			'flagged',
			'flagged-by-rank',
			'not-flagged',
			'trend-merged',
			'trend-authors',
			'trend-importance',
			'trend-merge-time',
			'trend-unreviewed',
			'trend-reverts',
			'trend-up',
			'trend-down',
			'trend-alike',
			'n-of-m',
			'between-sentences',
			'chart-important',
			'chart-risk-rank',
			'continued',
			'continues',
			'list-labels',
			'list-reviews',
			'list-review-threads',
		];
		const Strings = schemas.rej({
			locale: schemas.YjP().describe('BCP 47, for numbers, dates and lists'),
			counts: schemas.rej(Object.fromEntries(COUNTS.map(name => [name, Plural]))),
			lists: schemas.rej({ two: schemas.YjP(), middle: schemas.YjP(), last: schemas.YjP(), apart: schemas.YjP() })
				.describe('What stands between two, between more, before the last of more, and between what holds commas itself'),
			dates: schemas.rej({
				day: schemas.YjP(),
				range: schemas.rej({ first: schemas.YjP(), last: schemas.YjP(), between: schemas.YjP() }),
				moment: schemas.YjP(),
			})
				.describe('Formats of Luxon; those of a range are for two days of one year'),
			phrases: schemas.rej(Object.fromEntries(PHRASES.map(name => [name, schemas.YjP()]))),
			themes: schemas.g1P(schemas.YjP(), schemas.YjP())
				.describe('Names of themes, by their ids; those that are not here have their own'),
			factors: schemas.g1P(schemas.YjP(), schemas.rej({ name: schemas.YjP(), evidence: schemas.YjP() })),
			'change-kinds': schemas.g1P(schemas.YjP(), schemas.YjP()),
			'changes-of-kind': schemas.g1P(schemas.YjP(), schemas.YjP()),
			'path-kinds': schemas.g1P(schemas.YjP(), schemas.YjP()),
			signals: schemas.g1P(schemas.YjP(), schemas.rej({
				name: schemas.YjP(),
				evidence: schemas.YjP(),
				'evidence-otherwise': schemas.YjP().optional(),
				meaning: schemas.YjP(),
				advice: schemas.YjP(),
			})),
		});
		;
		const STRINGS_FILE = 'strings.yml';
		const SENTENCES_FILE = 'sentences.yml';
		const TEMPLATE = '.mustache';
		function read(schema, file, files, folder) {
			const yaml = files.get(file);
			if (yaml === undefined)
				throw new domain_errors.jR(`There is no ${file} in ${folder}.`);
			const parsed = schema.safeParse((0, dist.qg)(yaml, { logLevel: 'error' }));
			if (parsed.success)
				return parsed.data;
			throw new domain_errors.jR(`${file} of ${folder} cannot be used:\n${errors.S1(parsed.error)}`);
		}
		function readLanguage(files, folder) {
			const templates = [...files].filter(([name]) => name.endsWith(TEMPLATE));
			return {
				strings: read(Strings, STRINGS_FILE, files, folder),
				messages: read(sentences.B2, SENTENCES_FILE, files, folder),
				templates: Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text])),
			};
		}
	}),
	5120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PI: () => (escapeValue),
			Qq: () => (text),
			Qw: () => (titleText),
			X1: () => (escapeText),
			aY: () => (code),
			fj: () => (join),
			nf: () => (link),
			oz: () => (Markdown),
			pj: () => (plain),
			qy: () => (html),
			vx: () => (parted)
		});
		class Markdown {
			source;
			constructor(source) {
				this.source = source;
			}
			toString() {
				return this.source;
			}
		}
		const ZERO_WIDTH_SPACE = '\u200b';
		const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
		const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
		function plain(text) {
			return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
		}
		const AUTOLINKS = [
			[/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`],
			[/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
			[/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
			[/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
			[/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
		];
		function parted(piece) {
			const line = AUTOLINKS.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), piece);
			return line.replaceAll(/\b[0-9a-f]{7,64}\b/gi, digits => digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
		}
		function html(value) {
			const line = parted(plain(value)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
			return new Markdown(line.replaceAll('$', '<span>&#36;</span>'));
		}
		function escapeText(text) {
			return escapePiece(plain(text));
		}
		function escapePiece(piece) {
			return parted(piece)
				.replaceAll(/[\\`*[\]~|]/g, '\\$&')
				.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
				.replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&')
				.replaceAll('$', '<span>&#36;</span>');
		}
		function escapeValue(value) {
			return value instanceof Markdown ? value.source : escapeText(String(value));
		}
		function link(label, url) {
			return new Markdown(`[${escapeText(label)}](<${encodeURI(url).replaceAll(/[<>]/g, encodeURIComponent)}>)`);
		}
		function text(value) {
			return new Markdown(escapeText(value));
		}
		function code(value) {
			const line = plain(value) || ' ';
			if (!/[`|\]]/.test(line))
				return new Markdown(`\`${line}\``);
			const entity = (character) => `&#${character.charCodeAt(0)};`;
			return new Markdown(`<code>${parted(line).replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`);
		}
		function titleText(title) {
			const pieces = plain(title).split(/`([^`]+)`/);
			return join(pieces.map((piece, index) => {
				if (index % 2 === 1)
					return code(piece);
				const between = index > 0 && index < pieces.length - 1 && piece === '';
				return new Markdown(between ? ZERO_WIDTH_SPACE : escapePiece(piece));
			}), '');
		}
		function join(parts, separator) {
			return new Markdown(parts.map(part => part.source).join(separator));
		}
	}),
	4983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B2: () => (Messages),
			yT: () => (Speaker)
		});
		var intl_messageformat__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(333);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5120);
		const SENTENCES = {
			'fell-one': ['reference', 'after'],
			'fell-many': ['n', 'total', 'references'],
			relanded: ['n', 'references'],
			'undone-earlier': ['n', 'references', 'also'],
			'none-fell': ['n'],
			'none-fell-in-weeks': ['weeks'],
			merged: ['n', 'who', 'people', 'trend', 'before', 'difference', 'weeks'],
			'theme-alone': ['theme', 'n'],
			'themes-led': ['theme', 'n', 'others', 'm'],
			'themes-two': ['first', 'n', 'second', 'm'],
			'themes-even': ['themes'],
			'themes-largest': ['themes'],
			'modules-largest': ['modules'],
			highlights: ['n', 'first', 'title', 'references'],
			importance: ['mean', 'trend', 'before'],
			'watch-one': ['signal', 'n'],
			'watch-two': ['first', 'n', 'second', 'm'],
			'half-written': ['n', 'people', 'leaders', 'all'],
			'most-active': ['leaders'],
			newcomers: ['n'],
			theme: ['theme', 'n', 'share', 'kind', 'kinds', 'about', 'details', 'place', 'modules'],
			'theme-author': ['author', 'n', 'all'],
			'theme-fell': ['n', 'references'],
			'theme-watch': ['findings'],
			'rest-of-themes': ['n'],
			foretold: ['n', 'flagged'],
			hindsight: ['weeks', 'flagged', 'flaggedUndone', 'others', 'othersUndone'],
			'hindsight-times': ['times'],
			'hindsight-alike': [],
			'hindsight-few': [],
			'verdict-none': ['medium', 'total'],
			'verdict-clean': ['total'],
			'verdict-grave': ['n', 'references', 'all', 'place', 'module'],
			'security-none': ['files'],
			ranked: ['n', 'total'],
			'signal-place': ['n', 'place', 'modules'],
			'merge-time': ['median', 'p90', 'trend', 'before'],
			'review-time': ['median', 'p90', 'n'],
			'highlight-facts': [
				'kind',
				'place',
				'modules',
				'additions',
				'deletions',
				'files',
				'review',
				'reviewers',
				'rank',
				'total',
			],
			'highlight-reasons': ['factors', 'watch', 'signals'],
			'week-merges': ['weeks'],
			'last-unfinished': [],
			'hot-file': ['path', 'n', 'people'],
			'hot-files': ['n'],
			'suggest-owner-approval': ['n', 'references', 'paths', 'what', 'who'],
			'suggest-read-now': ['n', 'references', 'why'],
			'suggest-read-now-guarded': ['n', 'part'],
			'suggest-read-now-ranked': ['n', 'part'],
			'suggest-read-now-newcomers': ['n', 'part'],
			'suggest-settle-reverts': ['n', 'references', 'authors', 'within'],
			'suggest-reason': ['revert', 'reason'],
			'suggest-no-reason': ['n', 'part', 'revert'],
			'suggest-smaller-steps': ['n', 'part'],
			'suggest-checks-before-merge': ['n', 'references', 'module', 'how', 'within', 'untested', 'part'],
			'suggest-tests-for-core': ['n', 'of', 'lines', 'people', 'references', 'module', 'paths'],
			'suggest-issue-for-makeshift': ['changes'],
			'suggest-makeshift': ['reference', 'author', 'path'],
			'suggest-crowded-file': ['path', 'n', 'references', 'people', 'met', 'owned'],
			'suggest-backend-owner': ['n', 'names', 'references', 'paths', 'unchecked', 'part'],
			'suggest-owners': ['owners'],
			'suggest-no-owner': [],
			'and-more': ['n'],
		};
		const Messages = zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(Object.keys(SENTENCES).map(id => [id, zod__WEBPACK_IMPORTED_MODULE_2__.YjP()])));
		const prepared = (value) => value instanceof _markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz ? value.source : typeof value === 'string' ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(value) : value;
		class Speaker {
			messages;
			locale;
			formats = new Map();
			constructor(messages, locale) {
				this.messages = messages;
				this.locale = locale;
			}
			say(id, values) {
				try {
					const format = this.formats.get(id) ?? new intl_messageformat__WEBPACK_IMPORTED_MODULE_3__.SV(this.messages[id], this.locale, {}, { ignoreTag: true });
					this.formats.set(id, format);
					const named = Object.entries(values).map(([name, value]) => [name, prepared(value)]);
					return new _markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz(String(format.format(Object.fromEntries(named))).trim());
				}
				catch (error) {
					const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
					throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR(`sentences.yml: ${id} cannot be used: ${reason}`, { cause: error });
				}
			}
		}
	})
};
