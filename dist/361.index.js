export const id = 361;
export const ids = [361];
export const modules = {
	298: ((module) => {
		function makeArray(subject) {
			return Array.isArray(subject)
				? subject
				: [subject];
		}
		const UNDEFINED = undefined;
		const EMPTY = '';
		const SPACE = ' ';
		const ESCAPE = '\\';
		const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
		const BOM = '\uFEFF';
		const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
		const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
		const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
		const REGEX_SPLITALL_CRLF = /\r?\n/g;
		const DOUBLE_SLASH = '//';
		const SLASH_CODE = 47;
		const DOT_CODE = 46;
		const SLASH = '/';
		let TMP_KEY_IGNORE = 'node-ignore';
		if (typeof Symbol !== 'undefined') {
			TMP_KEY_IGNORE = Symbol.for('node-ignore');
		}
		const KEY_IGNORE = TMP_KEY_IGNORE;
		const define = (object, key, value) => {
			Object.defineProperty(object, key, { value });
			return value;
		};
		const RETURN_FALSE = () => false;
		const POSIX_CLASSES = {
			alnum: '0-9A-Za-z',
			alpha: 'A-Za-z',
			blank: ' \\t',
			cntrl: '\\x00-\\x1f\\x7f',
			digit: '0-9',
			graph: '!-.0-~',
			lower: 'a-z',
			print: ' -.0-~',
			punct: '!-.:-@\\[-`{-~',
			space: ' \\t\\n\\r',
			upper: 'A-Z',
			xdigit: '0-9A-Fa-f'
		};
		const CLASS_MEMBERS_TO_ESCAPE = '\\]^-[';
		const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
			? char
			: ESCAPE + char;
		const NON_SLASH = '(?!\\/)';
		const classSource = (negated, body) => {
			if (negated) {
				return `[^\\/${body}]`;
			}
			const source = `[${body}]`;
			return new RegExp(source).test('/')
				? NON_SLASH + source
				: source;
		};
		const scanBracket = (pattern, start) => {
			const { length } = pattern;
			let index = start + 1;
			let negated = EMPTY;
			const lead = pattern[index];
			if (lead === '!' || lead === '^') {
				negated = '^';
				index++;
			}
			let body = EMPTY;
			let prev = EMPTY;
			for (;;) {
				const char = pattern[index];
				if (char === UNDEFINED) {
					return null;
				}
				if (char === ESCAPE) {
					const escaped = pattern[++index];
					body += escapeMember(escaped);
					prev = escaped;
				}
				else if (char === '-'
					&& prev
					&& index + 1 < length
					&& pattern[index + 1] !== ']') {
					index++;
					let to = pattern[index];
					if (to === ESCAPE) {
						to = pattern[index += 1];
					}
					if (prev <= to) {
						body += `-${escapeMember(to)}`;
					}
					prev = EMPTY;
				}
				else if (char === '[' && pattern[index + 1] === ':') {
					const nameStart = index + 2;
					let end = nameStart;
					while (end < length && pattern[end] !== ']') {
						end++;
					}
					if (end === length) {
						return null;
					}
					if (end > nameStart && pattern[end - 1] === ':') {
						const name = pattern.slice(nameStart, end - 1);
						if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
							return null;
						}
						body += POSIX_CLASSES[name];
						prev = EMPTY;
						index = end;
					}
					else {
						body += escapeMember('[');
						prev = '[';
						index = nameStart - 2;
					}
				}
				else {
					body += escapeMember(char);
					prev = char;
				}
				index++;
				if (pattern[index] === ']') {
					return {
						end: index,
						source: classSource(negated, body)
					};
				}
			}
		};
		const NEVER_MATCH = '[]';
		const PLACEHOLDER = '\u0000';
		const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g');
		const TRAILING_WILDCARD = '\uE000';
		const TRAILING_DOUBLESTAR = '\uE001';
		const isReserved = char => char === PLACEHOLDER
			|| char === TRAILING_WILDCARD
			|| char === TRAILING_DOUBLESTAR;
		const extractBrackets = pattern => {
			const sources = [];
			const hold = source => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
			const { length } = pattern;
			let out = EMPTY;
			let index = 0;
			while (index < length) {
				const char = pattern[index];
				if (char === ESCAPE) {
					const escaped = pattern[index + 1];
					if (escaped === SLASH && index + 2 === length) {
						out += hold(NEVER_MATCH);
					}
					else if (escaped === '*'
						|| escaped === '['
						|| escaped === SPACE) {
						out += pattern.slice(index, index + 2);
					}
					else {
						out += hold(REGEX_LITERAL_SPECIAL.test(escaped)
							? ESCAPE + escaped
							: isReserved(escaped)
								? `[${escaped}]`
								: escaped);
					}
					index += 2;
				}
				else if (isReserved(char)) {
					out += hold(`[${char}]`);
					index++;
				}
				else if (char === '[') {
					const scanned = scanBracket(pattern, index);
					if (scanned === null) {
						out += hold(NEVER_MATCH);
						index = length;
					}
					else {
						out += hold(scanned.source);
						index = scanned.end + 1;
					}
				}
				else {
					out += char;
					index++;
				}
			}
			return {
				source: out,
				sources
			};
		};
		const DIRECT = null;
		const REGEX_INNER_SLASH = /\/(?!$)/;
		const WILDCARD = '[^\\/]*';
		const REPLACERS = [
			[
				/(\\+)( ?)/g,
				(_, run, space) => space
					? run.slice(0, run.length - run.length % 2) + SPACE
					: run,
				ESCAPE + SPACE
			],
			[
				/(^|\/)\*{3,}(?=\/|$)/g,
				(_, start) => `${start}**`,
				'*'
			],
			[
				/[\\$.|*+(){^]/g,
				match => `\\${match}`
			],
			[
				/(?!\\)\?/g,
				() => '[^/]',
				'?'
			],
			[
				/^\//,
				() => '^',
				SLASH
			],
			[
				/\//g,
				() => '\\/',
				SLASH
			],
			[
				/^\^*(?:\\\*\\\*\\\/)+/,
				() => '(?:^|\\/)',
				'*'
			],
			[
				DIRECT,
				(source, pattern) => {
					if (!source || source[0] === '^' || source[0] === '(') {
						return source;
					}
					const anchor = !REGEX_INNER_SLASH.test(pattern)
						? '(?:^|\\/)'
						: '^';
					return anchor + source;
				}
			],
			[
				/\\\/\\\*\\\*(?=\\\/|$)/g,
				(_, index, str) => index + 6 < str.length
					? str.slice(index + 6) === '\\/'
						? '(?:\\/[^\\/]+)+'
						: '(?:\\/[^\\/]+)*'
					: `\\/${TRAILING_DOUBLESTAR}`,
				'*'
			],
			[
				/(^|[^\\])(?:\\\*)+(?!$)/g,
				(_, p1) => p1 + WILDCARD,
				'*'
			],
			[
				/(^|[^\\])((?:\\\\)*)\\\*$/,
				(match, p1, p2) => p2 === EMPTY
					? p1 + TRAILING_WILDCARD
					: match,
				'*'
			],
			[
				/\\\\\\(?=[$.|*+(){^])/g,
				() => ESCAPE,
				ESCAPE + ESCAPE
			],
			[
				/\\\\/g,
				() => ESCAPE,
				ESCAPE + ESCAPE
			],
			[
				/\\\[([^\]/]*?)($|\])/g,
				(match, range, close) => `\\[${range}${close}`,
				'['
			],
			[
				DIRECT,
				source => {
					const last = source[source.length - 1];
					if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
						return source;
					}
					return last === SLASH
						? `${source}$`
						: `${source}(?=$|\\/$)`;
				}
			]
		];
		const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
		const MODE_IGNORE = 'regex';
		const MODE_CHECK_IGNORE = 'checkRegex';
		const UNDERSCORE = '_';
		const replaceTrailingWildcard = (_, p1) => {
			const prefix = p1
				? `${p1}[^/]+`
				: '[^/]*';
			return `${prefix}(?=$|\\/$)`;
		};
		const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
		const replaceTrailingDoublestar = () => '[\\s\\S]';
		const separatorAfter = (run, at) => {
			let separator = EMPTY;
			for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
				separator += run[index].single;
			}
			return separator;
		};
		const pinWildcards = source => {
			if (source.indexOf(WILDCARD) < 0) {
				return source;
			}
			const tokens = [];
			const { length } = source;
			let index = 0;
			while (index < length) {
				const char = source[index];
				if (source.startsWith(WILDCARD, index)) {
					tokens.push({ wildcard: true });
					index += WILDCARD.length;
				}
				else if (char === '[') {
					let end = index + 1;
					if (source[end] === '^') {
						end++;
					}
					if (source[end] === ']') {
						end++;
					}
					while (end < length && source[end] !== ']') {
						end += source[end] === ESCAPE
							? 2
							: 1;
					}
					end++;
					tokens.push({ single: source.slice(index, end) });
					index = end;
				}
				else if (char === ESCAPE) {
					tokens.push({ single: source.slice(index, index + 2) });
					index += 2;
				}
				else if (char === '(') {
					let depth = 0;
					let end = index;
					do {
						if (source[end] === ESCAPE) {
							end++;
						}
						else if (source[end] === '(') {
							depth++;
						}
						else if (source[end] === ')') {
							depth--;
						}
						end++;
					} while (end < length && depth > 0);
					if ('*+?'.indexOf(source[end]) >= 0) {
						end++;
					}
					tokens.push({ boundary: source.slice(index, end) });
					index = end;
				}
				else if (char === '^' || char === '$') {
					tokens.push({ boundary: char });
					index++;
				}
				else {
					tokens.push({ single: char });
					index++;
				}
			}
			let out = EMPTY;
			let run = [];
			const flush = () => {
				let lastWildcard;
				run.forEach((token, at) => {
					if (token.wildcard) {
						lastWildcard = at;
					}
				});
				run.forEach((token, at) => {
					if (!token.wildcard) {
						out += token.single;
						return;
					}
					out += at === lastWildcard
						? WILDCARD
						: `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
				});
				run = [];
			};
			tokens.forEach(token => {
				if (token.boundary === undefined) {
					run.push(token);
					return;
				}
				flush();
				out += token.boundary;
			});
			flush();
			return out;
		};
		const makeRegexPrefix = pattern => {
			if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
				pattern = '**';
			}
			const { source, sources } = extractBrackets(pattern);
			const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
				if (matcher === DIRECT) {
					return replacer(prev, pattern);
				}
				if (required !== UNDEFINED && prev.indexOf(required) < 0) {
					return prev;
				}
				return matcher.test(prev)
					? prev.replace(matcher, replacer.bind(pattern))
					: prev;
			}, source);
			return sources.length
				? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index])
				: replaced;
		};
		const checkSourceOf = (body, prefix) => {
			if (body[body.length - 1] === SLASH) {
				prefix = makeRegexPrefix(body.slice(0, -1));
			}
			const head = prefix.slice(0, -1);
			const last = prefix[prefix.length - 1];
			return last === TRAILING_WILDCARD
				? `${head}$`
				: last === TRAILING_DOUBLESTAR
					? head
					: NEVER_MATCH;
		};
		const matchesBasename = body => {
			const index = body.indexOf(SLASH);
			return index < 0 || index === body.length - 1;
		};
		const basenameOf = path => {
			const end = path.length - 1;
			const index = path.lastIndexOf(SLASH, path[end] === SLASH
				? end - 1
				: end);
			return index < 0
				? path
				: path.slice(index + 1);
		};
		const parentOf = path => {
			if (path.charCodeAt(0) === SLASH_CODE
				|| path.indexOf(DOUBLE_SLASH) >= 0) {
				const slices = path.split(SLASH).filter(Boolean);
				slices.pop();
				return slices.length
					? slices.join(SLASH) + SLASH
					: EMPTY;
			}
			const end = path.length - 1;
			const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE
				? end - 1
				: end);
			return cut < 0
				? EMPTY
				: path.slice(0, cut + 1);
		};
		const isString = subject => typeof subject === 'string';
		const checkPattern = pattern => pattern
			&& isString(pattern);
		const splitPattern = pattern => (pattern[pattern.length - 1] === '\r'
			? pattern.slice(0, -1)
			: pattern)
			.split(REGEX_SPLITALL_CRLF)
			.filter(Boolean);
		class IgnoreRule {
			constructor(pattern, mark, body, ignoreCase, negative, prefix) {
				this.pattern = pattern;
				this.mark = mark;
				this.negative = negative;
				define(this, 'body', body);
				define(this, 'ignoreCase', ignoreCase);
				define(this, 'regexPrefix', prefix);
			}
			get _basenameOnly() {
				return define(this, '_basenameOnly', matchesBasename(this.body));
			}
			get regex() {
				const key = UNDERSCORE + MODE_IGNORE;
				if (this[key]) {
					return this[key];
				}
				return this._make(MODE_IGNORE, key);
			}
			get checkRegex() {
				const key = UNDERSCORE + MODE_CHECK_IGNORE;
				if (this[key]) {
					return this[key];
				}
				return this._make(MODE_CHECK_IGNORE, key);
			}
			_make(mode, key) {
				const str = pinWildcards(mode === MODE_IGNORE
					? this.regexPrefix
						.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
						.replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
					: checkSourceOf(this.body, this.regexPrefix));
				const regex = this.ignoreCase
					? new RegExp(str, 'i')
					: new RegExp(str);
				return define(this, key, regex);
			}
		}
		const hasTrailingBackslash = str => {
			let count = 0;
			while (str[str.length - count - 1] === ESCAPE) {
				count++;
			}
			return count % 2 === 1;
		};
		const trimEnd = (body, stripLineEnd) => {
			let lineEnd = body.length;
			let end;
			for (;;) {
				if (stripLineEnd && body[lineEnd - 1] === '\r') {
					lineEnd--;
				}
				end = lineEnd;
				while (body[end - 1] === SPACE) {
					end--;
				}
				if (!stripLineEnd || body[end - 1] !== '\n') {
					break;
				}
				lineEnd = end - 1;
			}
			if (end === lineEnd) {
				return body.slice(0, lineEnd);
			}
			let backslashes = 0;
			while (body[end - backslashes - 1] === ESCAPE) {
				backslashes++;
			}
			return backslashes % 2
				? body.slice(0, end - 1) + SPACE
				: body.slice(0, end);
		};
		const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
			let body = stripBOM && pattern[0] === BOM
				? pattern.slice(1)
				: pattern;
			if (body[0] === '#') {
				return;
			}
			let negative = false;
			if (body[0] === '!') {
				negative = true;
				body = body.slice(1);
			}
			const last = body[body.length - 1];
			if (last === SPACE
				|| stripLineEnd && (last === '\r' || last === '\n')) {
				body = trimEnd(body, stripLineEnd);
			}
			if (!body || hasTrailingBackslash(body)) {
				return;
			}
			body = body
				.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
				.replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#');
			const regexPrefix = makeRegexPrefix(body);
			return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
		};
		class RuleManager {
			constructor(ignoreCase) {
				this._ignoreCase = ignoreCase;
				this._rules = [];
				this._basenameCount = 0;
			}
			_add(pattern, index) {
				if (pattern && pattern[KEY_IGNORE]) {
					this._rules = this._rules.concat(pattern._rules._rules);
					this._basenameCount += pattern._rules._basenameCount;
					this._added = true;
					return;
				}
				const isStr = isString(pattern);
				const raw = isStr
					? pattern
					: pattern.pattern;
				const rule = checkPattern(raw)
					&& createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
				if (rule) {
					this._added = true;
					this._rules.push(rule);
					if (matchesBasename(rule.body)) {
						this._basenameCount++;
					}
				}
			}
			add(pattern) {
				this._added = false;
				this._split = isString(pattern);
				this._stripBOM = !this._split || pattern[0] === BOM;
				makeArray(this._split
					? splitPattern(pattern)
					: pattern).forEach(this._add, this);
				if (this._added) {
					this._literalRules = UNDEFINED;
				}
				return this._added;
			}
			testLiteral(path) {
				const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === '*'));
				let ignored = false;
				let unignored = false;
				let matchedRule;
				for (let index = rules.length - 1; index >= 0; index--) {
					const rule = rules[index];
					if (rule.checkRegex.test(path)) {
						ignored = !rule.negative;
						unignored = rule.negative;
						matchedRule = rule.negative
							? UNDEFINED
							: rule;
						break;
					}
				}
				const ret = {
					ignored,
					unignored
				};
				if (matchedRule) {
					ret.rule = matchedRule;
				}
				return ret;
			}
			test(path, mode) {
				const rules = this._rules;
				const { length } = rules;
				const shortcut = this._basenameCount * 2 >= length;
				const basename = shortcut
					? basenameOf(path)
					: path;
				for (let index = length - 1; index >= 0; index--) {
					const rule = rules[index];
					if (rule[mode].test(shortcut && rule._basenameOnly
						? basename
						: path)) {
						const { negative } = rule;
						const ret = {
							ignored: !negative,
							unignored: negative
						};
						if (!negative) {
							ret.rule = rule;
						}
						return ret;
					}
				}
				return {
					ignored: false,
					unignored: false
				};
			}
		}
		const throwError = (message, Ctor) => {
			throw new Ctor(message);
		};
		const checkPath = (path, originalPath, doThrow) => {
			if (!isString(path)) {
				return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
			}
			if (!path) {
				return doThrow(`path must not be empty`, TypeError);
			}
			if (checkPath.isNotRelative(path)) {
				const r = '`path.relative()`d';
				return doThrow(`path should be a ${r} string, but got "${originalPath}"`, RangeError);
			}
			return true;
		};
		const isNotRelative = path => {
			const first = path.charCodeAt(0);
			if (first === SLASH_CODE) {
				return true;
			}
			if (first !== DOT_CODE) {
				return false;
			}
			if (path.length === 1) {
				return true;
			}
			const second = path.charCodeAt(1);
			if (second === SLASH_CODE) {
				return true;
			}
			if (second !== DOT_CODE) {
				return false;
			}
			return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
		};
		checkPath.isNotRelative = isNotRelative;
		checkPath.convert = p => p;
		const convertPath = target => isString(target) && checkPath.convert(target);
		class Ignore {
			constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
				define(this, KEY_IGNORE, true);
				this._rules = new RuleManager(ignoreCase);
				this._strictPathCheck = !allowRelativePaths;
				this._initCache();
			}
			_initCache() {
				this._ignoreCache = Object.create(null);
				this._testCache = Object.create(null);
			}
			add(pattern) {
				if (this._rules.add(pattern)) {
					this._initCache();
				}
				return this;
			}
			addPattern(pattern) {
				return this.add(pattern);
			}
			_test(originalPath, cache, path) {
				checkPath(path, originalPath, this._strictPathCheck
					? throwError
					: RETURN_FALSE);
				return path
					? this._t(path, cache)
					: {
						ignored: false,
						unignored: false
					};
			}
			checkIgnore(target) {
				const path = convertPath(target);
				if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
					return this._test(target, this._testCache, path);
				}
				const dir = this._t(path, this._testCache);
				if (dir.ignored) {
					return dir;
				}
				const literal = this._rules.testLiteral(path);
				return literal.ignored || literal.unignored
					? literal
					: dir;
			}
			_t(path, cache) {
				if (path in cache) {
					return cache[path];
				}
				const parentPath = parentOf(path);
				const parent = parentPath
					? this._t(parentPath, cache)
					: UNDEFINED;
				return cache[path] = parent && parent.ignored
					? parent
					: this._rules.test(path, MODE_IGNORE);
			}
			ignores(path) {
				return this._test(path, this._ignoreCache, convertPath(path)).ignored;
			}
			createFilter() {
				return path => !this.ignores(path);
			}
			filter(paths) {
				return makeArray(paths).filter(this.createFilter());
			}
			test(path) {
				return this._test(path, this._testCache, convertPath(path));
			}
		}
		const factory = options => new Ignore(options);
		const isPathValid = path => checkPath(convertPath(path), path, RETURN_FALSE);
		const setupWindows = () => {
			const makePosix = str => /^\\\\\?\\/.test(str)
				|| /["<>|\u0000-\u001F]+/u.test(str)
				? str
				: str.replace(/\\/g, '/');
			checkPath.convert = makePosix;
			const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
			checkPath.isNotRelative = path => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
				|| isNotRelative(path);
		};
		if (typeof process !== 'undefined'
			&& process.platform === 'win32') {
			setupWindows();
		}
		module.exports = factory;
		factory.default = factory;
		module.exports.isPathValid = isPathValid;
		define(module.exports, Symbol.for('setupWindows'), setupWindows);
	}),
	5793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JZ: () => (median),
			Os: () => (group),
			TN: () => (groups),
			Z4: () => (quantileSorted),
			cz: () => (sum),
			i2: () => (mean),
			i8: () => (rollups),
			z: () => (rollup)
		});
		function ascending(a, b) {
			return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
		}
		function descending(a, b) {
			return a == null || b == null ? NaN
				: b < a ? -1
					: b > a ? 1
						: b >= a ? 0
							: NaN;
		}
		function bisector(f) {
			let compare1, compare2, delta;
			if (f.length !== 2) {
				compare1 = ascending;
				compare2 = (d, x) => ascending(f(d), x);
				delta = (d, x) => f(d) - x;
			}
			else {
				compare1 = f === ascending || f === descending ? f : zero;
				compare2 = f;
				delta = f;
			}
			function left(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0)
						return hi;
					do {
						const mid = (lo + hi) >>> 1;
						if (compare2(a[mid], x) < 0)
							lo = mid + 1;
						else
							hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function right(a, x, lo = 0, hi = a.length) {
				if (lo < hi) {
					if (compare1(x, x) !== 0)
						return hi;
					do {
						const mid = (lo + hi) >>> 1;
						if (compare2(a[mid], x) <= 0)
							lo = mid + 1;
						else
							hi = mid;
					} while (lo < hi);
				}
				return lo;
			}
			function center(a, x, lo = 0, hi = a.length) {
				const i = left(a, x, lo, hi - 1);
				return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
			}
			return { left, center, right };
		}
		function zero() {
			return 0;
		}
		function number(x) {
			return x === null ? NaN : +x;
		}
		function* numbers(values, valueof) {
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						yield value;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						yield value;
					}
				}
			}
		}
		const ascendingBisect = bisector(ascending);
		const bisectRight = ascendingBisect.right;
		const bisectLeft = ascendingBisect.left;
		const bisectCenter = bisector(number).center;
		function blur(values, r) {
			if (!((r = +r) >= 0))
				throw new RangeError("invalid r");
			let length = values.length;
			if (!((length = Math.floor(length)) >= 0))
				throw new RangeError("invalid length");
			if (!length || !r)
				return values;
			const blur = blurf(r);
			const temp = values.slice();
			blur(values, temp, 0, length, 1);
			blur(temp, values, 0, length, 1);
			blur(values, temp, 0, length, 1);
			return values;
		}
		const blur2 = Blur2(blurf);
		const blurImage = Blur2(blurfImage);
		function Blur2(blur) {
			return function (data, rx, ry = rx) {
				if (!((rx = +rx) >= 0))
					throw new RangeError("invalid rx");
				if (!((ry = +ry) >= 0))
					throw new RangeError("invalid ry");
				let { data: values, width, height } = data;
				if (!((width = Math.floor(width)) >= 0))
					throw new RangeError("invalid width");
				if (!((height = Math.floor(height !== undefined ? height : values.length / width)) >= 0))
					throw new RangeError("invalid height");
				if (!width || !height || (!rx && !ry))
					return data;
				const blurx = rx && blur(rx);
				const blury = ry && blur(ry);
				const temp = values.slice();
				if (blurx && blury) {
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				}
				else if (blurx) {
					blurh(blurx, values, temp, width, height);
					blurh(blurx, temp, values, width, height);
					blurh(blurx, values, temp, width, height);
				}
				else if (blury) {
					blurv(blury, values, temp, width, height);
					blurv(blury, temp, values, width, height);
					blurv(blury, values, temp, width, height);
				}
				return data;
			};
		}
		function blurh(blur, T, S, w, h) {
			for (let y = 0, n = w * h; y < n;) {
				blur(T, S, y, y += w, 1);
			}
		}
		function blurv(blur, T, S, w, h) {
			for (let x = 0, n = w * h; x < w; ++x) {
				blur(T, S, x, x + n, w);
			}
		}
		function blurfImage(radius) {
			const blur = blurf(radius);
			return (T, S, start, stop, step) => {
				start <<= 2, stop <<= 2, step <<= 2;
				blur(T, S, start + 0, stop + 0, step);
				blur(T, S, start + 1, stop + 1, step);
				blur(T, S, start + 2, stop + 2, step);
				blur(T, S, start + 3, stop + 3, step);
			};
		}
		function blurf(radius) {
			const radius0 = Math.floor(radius);
			if (radius0 === radius)
				return bluri(radius);
			const t = radius - radius0;
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start))
					return;
				let sum = radius0 * S[start];
				const s0 = step * radius0;
				const s1 = s0 + step;
				for (let i = start, j = start + s0; i < j; i += step) {
					sum += S[Math.min(stop, i)];
				}
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s0)];
					T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
					sum -= S[Math.max(start, i - s0)];
				}
			};
		}
		function bluri(radius) {
			const w = 2 * radius + 1;
			return (T, S, start, stop, step) => {
				if (!((stop -= step) >= start))
					return;
				let sum = radius * S[start];
				const s = step * radius;
				for (let i = start, j = start + s; i < j; i += step) {
					sum += S[Math.min(stop, i)];
				}
				for (let i = start, j = stop; i <= j; i += step) {
					sum += S[Math.min(stop, i + s)];
					T[i] = sum / w;
					sum -= S[Math.max(start, i - s)];
				}
			};
		}
		function count(values, valueof) {
			let count = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						++count;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						++count;
					}
				}
			}
			return count;
		}
		function length$1(array) {
			return array.length | 0;
		}
		function empty(length) {
			return !(length > 0);
		}
		function arrayify(values) {
			return typeof values !== "object" || "length" in values ? values : Array.from(values);
		}
		function reducer(reduce) {
			return values => reduce(...values);
		}
		function cross(...values) {
			const reduce = typeof values[values.length - 1] === "function" && reducer(values.pop());
			values = values.map(arrayify);
			const lengths = values.map(length$1);
			const j = values.length - 1;
			const index = new Array(j + 1).fill(0);
			const product = [];
			if (j < 0 || lengths.some(empty))
				return product;
			while (true) {
				product.push(index.map((j, i) => values[i][j]));
				let i = j;
				while (++index[i] === lengths[i]) {
					if (i === 0)
						return reduce ? product.map(reduce) : product;
					index[i--] = 0;
				}
			}
		}
		function cumsum(values, valueof) {
			var sum = 0, index = 0;
			return Float64Array.from(values, valueof === undefined
				? v => (sum += +v || 0)
				: v => (sum += +valueof(v, index++, values) || 0));
		}
		function variance(values, valueof) {
			let count = 0;
			let delta;
			let mean = 0;
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						delta = value - mean;
						mean += delta / ++count;
						sum += delta * (value - mean);
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						delta = value - mean;
						mean += delta / ++count;
						sum += delta * (value - mean);
					}
				}
			}
			if (count > 1)
				return sum / (count - 1);
		}
		function deviation(values, valueof) {
			const v = variance(values, valueof);
			return v ? Math.sqrt(v) : v;
		}
		function extent(values, valueof) {
			let min;
			let max;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null) {
						if (min === undefined) {
							if (value >= value)
								min = max = value;
						}
						else {
							if (min > value)
								min = value;
							if (max < value)
								max = value;
						}
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null) {
						if (min === undefined) {
							if (value >= value)
								min = max = value;
						}
						else {
							if (min > value)
								min = value;
							if (max < value)
								max = value;
						}
					}
				}
			}
			return [min, max];
		}
		class Adder {
			constructor() {
				this._partials = new Float64Array(32);
				this._n = 0;
			}
			add(x) {
				const p = this._partials;
				let i = 0;
				for (let j = 0; j < this._n && j < 32; j++) {
					const y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
					if (lo)
						p[i++] = lo;
					x = hi;
				}
				p[i] = x;
				this._n = i + 1;
				return this;
			}
			valueOf() {
				const p = this._partials;
				let n = this._n, x, y, lo, hi = 0;
				if (n > 0) {
					hi = p[--n];
					while (n > 0) {
						x = hi;
						y = p[--n];
						hi = x + y;
						lo = y - (hi - x);
						if (lo)
							break;
					}
					if (n > 0 && ((lo < 0 && p[n - 1] < 0) || (lo > 0 && p[n - 1] > 0))) {
						y = lo * 2;
						x = hi + y;
						if (y == x - hi)
							hi = x;
					}
				}
				return hi;
			}
		}
		function fsum(values, valueof) {
			const adder = new Adder();
			if (valueof === undefined) {
				for (let value of values) {
					if (value = +value) {
						adder.add(value);
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if (value = +valueof(value, ++index, values)) {
						adder.add(value);
					}
				}
			}
			return +adder;
		}
		function fcumsum(values, valueof) {
			const adder = new Adder();
			let index = -1;
			return Float64Array.from(values, valueof === undefined
				? v => adder.add(+v || 0)
				: v => adder.add(+valueof(v, ++index, values) || 0));
		}
		class InternMap extends Map {
			constructor(entries, key = keyof) {
				super();
				Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: key } });
				if (entries != null)
					for (const [key, value] of entries)
						this.set(key, value);
			}
			get(key) {
				return super.get(intern_get(this, key));
			}
			has(key) {
				return super.has(intern_get(this, key));
			}
			set(key, value) {
				return super.set(intern_set(this, key), value);
			}
			delete(key) {
				return super.delete(intern_delete(this, key));
			}
		}
		class InternSet extends Set {
			constructor(values, key = keyof) {
				super();
				Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: key } });
				if (values != null)
					for (const value of values)
						this.add(value);
			}
			has(value) {
				return super.has(intern_get(this, value));
			}
			add(value) {
				return super.add(intern_set(this, value));
			}
			delete(value) {
				return super.delete(intern_delete(this, value));
			}
		}
		function intern_get({ _intern, _key }, value) {
			const key = _key(value);
			return _intern.has(key) ? _intern.get(key) : value;
		}
		function intern_set({ _intern, _key }, value) {
			const key = _key(value);
			if (_intern.has(key))
				return _intern.get(key);
			_intern.set(key, value);
			return value;
		}
		function intern_delete({ _intern, _key }, value) {
			const key = _key(value);
			if (_intern.has(key)) {
				value = _intern.get(key);
				_intern.delete(key);
			}
			return value;
		}
		function keyof(value) {
			return value !== null && typeof value === "object" ? value.valueOf() : value;
		}
		function identity(x) {
			return x;
		}
		function group(values, ...keys) {
			return nest(values, identity, identity, keys);
		}
		function groups(values, ...keys) {
			return nest(values, Array.from, identity, keys);
		}
		function flatten$1(groups, keys) {
			for (let i = 1, n = keys.length; i < n; ++i) {
				groups = groups.flatMap(g => g.pop().map(([key, value]) => [...g, key, value]));
			}
			return groups;
		}
		function flatGroup(values, ...keys) {
			return flatten$1(groups(values, ...keys), keys);
		}
		function flatRollup(values, reduce, ...keys) {
			return flatten$1(rollups(values, reduce, ...keys), keys);
		}
		function rollup(values, reduce, ...keys) {
			return nest(values, identity, reduce, keys);
		}
		function rollups(values, reduce, ...keys) {
			return nest(values, Array.from, reduce, keys);
		}
		function index(values, ...keys) {
			return nest(values, identity, unique, keys);
		}
		function indexes(values, ...keys) {
			return nest(values, Array.from, unique, keys);
		}
		function unique(values) {
			if (values.length !== 1)
				throw new Error("duplicate key");
			return values[0];
		}
		function nest(values, map, reduce, keys) {
			return (function regroup(values, i) {
				if (i >= keys.length)
					return reduce(values);
				const groups = new InternMap();
				const keyof = keys[i++];
				let index = -1;
				for (const value of values) {
					const key = keyof(value, ++index, values);
					const group = groups.get(key);
					if (group)
						group.push(value);
					else
						groups.set(key, [value]);
				}
				for (const [key, values] of groups) {
					groups.set(key, regroup(values, i));
				}
				return map(groups);
			})(values, 0);
		}
		function permute(source, keys) {
			return Array.from(keys, key => source[key]);
		}
		function sort(values, ...F) {
			if (typeof values[Symbol.iterator] !== "function")
				throw new TypeError("values is not iterable");
			values = Array.from(values);
			let [f] = F;
			if ((f && f.length !== 2) || F.length > 1) {
				const index = Uint32Array.from(values, (d, i) => i);
				if (F.length > 1) {
					F = F.map(f => values.map(f));
					index.sort((i, j) => {
						for (const f of F) {
							const c = ascendingDefined(f[i], f[j]);
							if (c)
								return c;
						}
					});
				}
				else {
					f = values.map(f);
					index.sort((i, j) => ascendingDefined(f[i], f[j]));
				}
				return permute(values, index);
			}
			return values.sort(compareDefined(f));
		}
		function compareDefined(compare = ascending) {
			if (compare === ascending)
				return ascendingDefined;
			if (typeof compare !== "function")
				throw new TypeError("compare is not a function");
			return (a, b) => {
				const x = compare(a, b);
				if (x || x === 0)
					return x;
				return (compare(b, b) === 0) - (compare(a, a) === 0);
			};
		}
		function ascendingDefined(a, b) {
			return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
		}
		function groupSort(values, reduce, key) {
			return (reduce.length !== 2
				? sort(rollup(values, reduce, key), (([ak, av], [bk, bv]) => ascending(av, bv) || ascending(ak, bk)))
				: sort(group(values, key), (([ak, av], [bk, bv]) => reduce(av, bv) || ascending(ak, bk))))
				.map(([key]) => key);
		}
		var array = Array.prototype;
		var slice = array.slice;
		function constant(x) {
			return () => x;
		}
		const e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
		function tickSpec(start, stop, count) {
			const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
			let i1, i2, inc;
			if (power < 0) {
				inc = Math.pow(10, -power) / factor;
				i1 = Math.round(start * inc);
				i2 = Math.round(stop * inc);
				if (i1 / inc < start)
					++i1;
				if (i2 / inc > stop)
					--i2;
				inc = -inc;
			}
			else {
				inc = Math.pow(10, power) * factor;
				i1 = Math.round(start / inc);
				i2 = Math.round(stop / inc);
				if (i1 * inc < start)
					++i1;
				if (i2 * inc > stop)
					--i2;
			}
			if (i2 < i1 && 0.5 <= count && count < 2)
				return tickSpec(start, stop, count * 2);
			return [i1, i2, inc];
		}
		function ticks(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			if (!(count > 0))
				return [];
			if (start === stop)
				return [start];
			const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
			if (!(i2 >= i1))
				return [];
			const n = i2 - i1 + 1, ticks = new Array(n);
			if (reverse) {
				if (inc < 0)
					for (let i = 0; i < n; ++i)
						ticks[i] = (i2 - i) / -inc;
				else
					for (let i = 0; i < n; ++i)
						ticks[i] = (i2 - i) * inc;
			}
			else {
				if (inc < 0)
					for (let i = 0; i < n; ++i)
						ticks[i] = (i1 + i) / -inc;
				else
					for (let i = 0; i < n; ++i)
						ticks[i] = (i1 + i) * inc;
			}
			return ticks;
		}
		function tickIncrement(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			return tickSpec(start, stop, count)[2];
		}
		function tickStep(start, stop, count) {
			stop = +stop, start = +start, count = +count;
			const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
			return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
		}
		function nice(start, stop, count) {
			let prestep;
			while (true) {
				const step = tickIncrement(start, stop, count);
				if (step === prestep || step === 0 || !isFinite(step)) {
					return [start, stop];
				}
				else if (step > 0) {
					const i = Math.ceil(start / step);
					const j = Math.floor(stop / step);
					start = (i - (i * step > start)) * step;
					stop = (j + (j * step < stop)) * step;
				}
				else if (step < 0) {
					const s = -step;
					const i = Math.ceil(start * s);
					const j = Math.floor(stop * s);
					start = (i - (i / s > start)) / s;
					stop = (j + (j / s < stop)) / s;
				}
				prestep = step;
			}
		}
		function thresholdSturges(values) {
			return Math.max(1, Math.ceil(Math.log(count(values)) / Math.LN2) + 1);
		}
		function bin() {
			var value = identity, domain = extent, threshold = thresholdSturges;
			function histogram(data) {
				if (!Array.isArray(data))
					data = Array.from(data);
				var i, n = data.length, x, step, values = new Array(n);
				for (i = 0; i < n; ++i) {
					values[i] = value(data[i], i, data);
				}
				var xz = domain(values), x0 = xz[0], x1 = xz[1], tz = threshold(values, x0, x1);
				if (!Array.isArray(tz)) {
					const max = x1, tn = +tz;
					if (domain === extent)
						[x0, x1] = nice(x0, x1, tn);
					tz = ticks(x0, x1, tn);
					if (tz[0] <= x0)
						step = tickIncrement(x0, x1, tn);
					if (tz[tz.length - 1] >= x1) {
						if (max >= x1 && domain === extent) {
							const step = tickIncrement(x0, x1, tn);
							if (isFinite(step)) {
								if (step > 0) {
									x1 = (Math.floor(x1 / step) + 1) * step;
								}
								else if (step < 0) {
									x1 = (Math.ceil(x1 * -step) + 1) / -step;
								}
							}
						}
						else {
							tz.pop();
						}
					}
				}
				var m = tz.length, a = 0, b = m;
				while (tz[a] <= x0)
					++a;
				while (tz[b - 1] > x1)
					--b;
				if (a || b < m)
					tz = tz.slice(a, b), m = b - a;
				var bins = new Array(m + 1), bin;
				for (i = 0; i <= m; ++i) {
					bin = bins[i] = [];
					bin.x0 = i > 0 ? tz[i - 1] : x0;
					bin.x1 = i < m ? tz[i] : x1;
				}
				if (isFinite(step)) {
					if (step > 0) {
						for (i = 0; i < n; ++i) {
							if ((x = values[i]) != null && x0 <= x && x <= x1) {
								bins[Math.min(m, Math.floor((x - x0) / step))].push(data[i]);
							}
						}
					}
					else if (step < 0) {
						for (i = 0; i < n; ++i) {
							if ((x = values[i]) != null && x0 <= x && x <= x1) {
								const j = Math.floor((x0 - x) * step);
								bins[Math.min(m, j + (tz[j] <= x))].push(data[i]);
							}
						}
					}
				}
				else {
					for (i = 0; i < n; ++i) {
						if ((x = values[i]) != null && x0 <= x && x <= x1) {
							bins[bisectRight(tz, x, 0, m)].push(data[i]);
						}
					}
				}
				return bins;
			}
			histogram.value = function (_) {
				return arguments.length ? (value = typeof _ === "function" ? _ : constant(_), histogram) : value;
			};
			histogram.domain = function (_) {
				return arguments.length ? (domain = typeof _ === "function" ? _ : constant([_[0], _[1]]), histogram) : domain;
			};
			histogram.thresholds = function (_) {
				return arguments.length ? (threshold = typeof _ === "function" ? _ : constant(Array.isArray(_) ? slice.call(_) : _), histogram) : threshold;
			};
			return histogram;
		}
		function max(values, valueof) {
			let max;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null
						&& (max < value || (max === undefined && value >= value))) {
						max = value;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null
						&& (max < value || (max === undefined && value >= value))) {
						max = value;
					}
				}
			}
			return max;
		}
		function maxIndex(values, valueof) {
			let max;
			let maxIndex = -1;
			let index = -1;
			if (valueof === undefined) {
				for (const value of values) {
					++index;
					if (value != null
						&& (max < value || (max === undefined && value >= value))) {
						max = value, maxIndex = index;
					}
				}
			}
			else {
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null
						&& (max < value || (max === undefined && value >= value))) {
						max = value, maxIndex = index;
					}
				}
			}
			return maxIndex;
		}
		function min(values, valueof) {
			let min;
			if (valueof === undefined) {
				for (const value of values) {
					if (value != null
						&& (min > value || (min === undefined && value >= value))) {
						min = value;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null
						&& (min > value || (min === undefined && value >= value))) {
						min = value;
					}
				}
			}
			return min;
		}
		function minIndex(values, valueof) {
			let min;
			let minIndex = -1;
			let index = -1;
			if (valueof === undefined) {
				for (const value of values) {
					++index;
					if (value != null
						&& (min > value || (min === undefined && value >= value))) {
						min = value, minIndex = index;
					}
				}
			}
			else {
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null
						&& (min > value || (min === undefined && value >= value))) {
						min = value, minIndex = index;
					}
				}
			}
			return minIndex;
		}
		function quickselect(array, k, left = 0, right = Infinity, compare) {
			k = Math.floor(k);
			left = Math.floor(Math.max(0, left));
			right = Math.floor(Math.min(array.length - 1, right));
			if (!(left <= k && k <= right))
				return array;
			compare = compare === undefined ? ascendingDefined : compareDefined(compare);
			while (right > left) {
				if (right - left > 600) {
					const n = right - left + 1;
					const m = k - left + 1;
					const z = Math.log(n);
					const s = 0.5 * Math.exp(2 * z / 3);
					const sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
					const newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
					const newRight = Math.min(right, Math.floor(k + (n - m) * s / n + sd));
					quickselect(array, k, newLeft, newRight, compare);
				}
				const t = array[k];
				let i = left;
				let j = right;
				swap(array, left, k);
				if (compare(array[right], t) > 0)
					swap(array, left, right);
				while (i < j) {
					swap(array, i, j), ++i, --j;
					while (compare(array[i], t) < 0)
						++i;
					while (compare(array[j], t) > 0)
						--j;
				}
				if (compare(array[left], t) === 0)
					swap(array, left, j);
				else
					++j, swap(array, j, right);
				if (j <= k)
					left = j + 1;
				if (k <= j)
					right = j - 1;
			}
			return array;
		}
		function swap(array, i, j) {
			const t = array[i];
			array[i] = array[j];
			array[j] = t;
		}
		function greatest(values, compare = ascending) {
			let max;
			let defined = false;
			if (compare.length === 1) {
				let maxValue;
				for (const element of values) {
					const value = compare(element);
					if (defined
						? ascending(value, maxValue) > 0
						: ascending(value, value) === 0) {
						max = element;
						maxValue = value;
						defined = true;
					}
				}
			}
			else {
				for (const value of values) {
					if (defined
						? compare(value, max) > 0
						: compare(value, value) === 0) {
						max = value;
						defined = true;
					}
				}
			}
			return max;
		}
		function quantile(values, p, valueof) {
			values = Float64Array.from(numbers(values, valueof));
			if (!(n = values.length) || isNaN(p = +p))
				return;
			if (p <= 0 || n < 2)
				return min(values);
			if (p >= 1)
				return max(values);
			var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values, i0).subarray(0, i0 + 1)), value1 = min(values.subarray(i0 + 1));
			return value0 + (value1 - value0) * (i - i0);
		}
		function quantileSorted(values, p, valueof = number) {
			if (!(n = values.length) || isNaN(p = +p))
				return;
			if (p <= 0 || n < 2)
				return +valueof(values[0], 0, values);
			if (p >= 1)
				return +valueof(values[n - 1], n - 1, values);
			var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof(values[i0], i0, values), value1 = +valueof(values[i0 + 1], i0 + 1, values);
			return value0 + (value1 - value0) * (i - i0);
		}
		function quantileIndex(values, p, valueof = number) {
			if (isNaN(p = +p))
				return;
			numbers = Float64Array.from(values, (_, i) => number(valueof(values[i], i, values)));
			if (p <= 0)
				return minIndex(numbers);
			if (p >= 1)
				return maxIndex(numbers);
			var numbers, index = Uint32Array.from(values, (_, i) => i), j = numbers.length - 1, i = Math.floor(j * p);
			quickselect(index, i, 0, j, (i, j) => ascendingDefined(numbers[i], numbers[j]));
			i = greatest(index.subarray(0, i + 1), (i) => numbers[i]);
			return i >= 0 ? i : -1;
		}
		function thresholdFreedmanDiaconis(values, min, max) {
			const c = count(values), d = quantile(values, 0.75) - quantile(values, 0.25);
			return c && d ? Math.ceil((max - min) / (2 * d * Math.pow(c, -1 / 3))) : 1;
		}
		function thresholdScott(values, min, max) {
			const c = count(values), d = deviation(values);
			return c && d ? Math.ceil((max - min) * Math.cbrt(c) / (3.49 * d)) : 1;
		}
		function mean(values, valueof) {
			let count = 0;
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && (value = +value) >= value) {
						++count, sum += value;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
						++count, sum += value;
					}
				}
			}
			if (count)
				return sum / count;
		}
		function median(values, valueof) {
			return quantile(values, 0.5, valueof);
		}
		function medianIndex(values, valueof) {
			return quantileIndex(values, 0.5, valueof);
		}
		function* flatten(arrays) {
			for (const array of arrays) {
				yield* array;
			}
		}
		function merge(arrays) {
			return Array.from(flatten(arrays));
		}
		function mode(values, valueof) {
			const counts = new InternMap();
			if (valueof === undefined) {
				for (let value of values) {
					if (value != null && value >= value) {
						counts.set(value, (counts.get(value) || 0) + 1);
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if ((value = valueof(value, ++index, values)) != null && value >= value) {
						counts.set(value, (counts.get(value) || 0) + 1);
					}
				}
			}
			let modeValue;
			let modeCount = 0;
			for (const [value, count] of counts) {
				if (count > modeCount) {
					modeCount = count;
					modeValue = value;
				}
			}
			return modeValue;
		}
		function pairs(values, pairof = pair) {
			const pairs = [];
			let previous;
			let first = false;
			for (const value of values) {
				if (first)
					pairs.push(pairof(previous, value));
				previous = value;
				first = true;
			}
			return pairs;
		}
		function pair(a, b) {
			return [a, b];
		}
		function range(start, stop, step) {
			start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
			var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
			while (++i < n) {
				range[i] = start + i * step;
			}
			return range;
		}
		function rank(values, valueof = ascending) {
			if (typeof values[Symbol.iterator] !== "function")
				throw new TypeError("values is not iterable");
			let V = Array.from(values);
			const R = new Float64Array(V.length);
			if (valueof.length !== 2)
				V = V.map(valueof), valueof = ascending;
			const compareIndex = (i, j) => valueof(V[i], V[j]);
			let k, r;
			values = Uint32Array.from(V, (_, i) => i);
			values.sort(valueof === ascending ? (i, j) => ascendingDefined(V[i], V[j]) : compareDefined(compareIndex));
			values.forEach((j, i) => {
				const c = compareIndex(j, k === undefined ? j : k);
				if (c >= 0) {
					if (k === undefined || c > 0)
						k = j, r = i;
					R[j] = r;
				}
				else {
					R[j] = NaN;
				}
			});
			return R;
		}
		function least(values, compare = ascending) {
			let min;
			let defined = false;
			if (compare.length === 1) {
				let minValue;
				for (const element of values) {
					const value = compare(element);
					if (defined
						? ascending(value, minValue) < 0
						: ascending(value, value) === 0) {
						min = element;
						minValue = value;
						defined = true;
					}
				}
			}
			else {
				for (const value of values) {
					if (defined
						? compare(value, min) < 0
						: compare(value, value) === 0) {
						min = value;
						defined = true;
					}
				}
			}
			return min;
		}
		function leastIndex(values, compare = ascending) {
			if (compare.length === 1)
				return minIndex(values, compare);
			let minValue;
			let min = -1;
			let index = -1;
			for (const value of values) {
				++index;
				if (min < 0
					? compare(value, value) === 0
					: compare(value, minValue) < 0) {
					minValue = value;
					min = index;
				}
			}
			return min;
		}
		function greatestIndex(values, compare = ascending) {
			if (compare.length === 1)
				return maxIndex(values, compare);
			let maxValue;
			let max = -1;
			let index = -1;
			for (const value of values) {
				++index;
				if (max < 0
					? compare(value, value) === 0
					: compare(value, maxValue) > 0) {
					maxValue = value;
					max = index;
				}
			}
			return max;
		}
		function scan(values, compare) {
			const index = leastIndex(values, compare);
			return index < 0 ? undefined : index;
		}
		var shuffle = shuffler(Math.random);
		function shuffler(random) {
			return function shuffle(array, i0 = 0, i1 = array.length) {
				let m = i1 - (i0 = +i0);
				while (m) {
					const i = random() * m-- | 0, t = array[m + i0];
					array[m + i0] = array[i + i0];
					array[i + i0] = t;
				}
				return array;
			};
		}
		function sum(values, valueof) {
			let sum = 0;
			if (valueof === undefined) {
				for (let value of values) {
					if (value = +value) {
						sum += value;
					}
				}
			}
			else {
				let index = -1;
				for (let value of values) {
					if (value = +valueof(value, ++index, values)) {
						sum += value;
					}
				}
			}
			return sum;
		}
		function transpose(matrix) {
			if (!(n = matrix.length))
				return [];
			for (var i = -1, m = min(matrix, length), transpose = new Array(m); ++i < m;) {
				for (var j = -1, n, row = transpose[i] = new Array(n); ++j < n;) {
					row[j] = matrix[j][i];
				}
			}
			return transpose;
		}
		function length(d) {
			return d.length;
		}
		function zip() {
			return transpose(arguments);
		}
		function every(values, test) {
			if (typeof test !== "function")
				throw new TypeError("test is not a function");
			let index = -1;
			for (const value of values) {
				if (!test(value, ++index, values)) {
					return false;
				}
			}
			return true;
		}
		function some(values, test) {
			if (typeof test !== "function")
				throw new TypeError("test is not a function");
			let index = -1;
			for (const value of values) {
				if (test(value, ++index, values)) {
					return true;
				}
			}
			return false;
		}
		function filter(values, test) {
			if (typeof test !== "function")
				throw new TypeError("test is not a function");
			const array = [];
			let index = -1;
			for (const value of values) {
				if (test(value, ++index, values)) {
					array.push(value);
				}
			}
			return array;
		}
		function map(values, mapper) {
			if (typeof values[Symbol.iterator] !== "function")
				throw new TypeError("values is not iterable");
			if (typeof mapper !== "function")
				throw new TypeError("mapper is not a function");
			return Array.from(values, (value, index) => mapper(value, index, values));
		}
		function reduce(values, reducer, value) {
			if (typeof reducer !== "function")
				throw new TypeError("reducer is not a function");
			const iterator = values[Symbol.iterator]();
			let done, next, index = -1;
			if (arguments.length < 3) {
				({ done, value } = iterator.next());
				if (done)
					return;
				++index;
			}
			while (({ done, value: next } = iterator.next()), !done) {
				value = reducer(value, next, ++index, values);
			}
			return value;
		}
		function reverse(values) {
			if (typeof values[Symbol.iterator] !== "function")
				throw new TypeError("values is not iterable");
			return Array.from(values).reverse();
		}
		function difference(values, ...others) {
			values = new InternSet(values);
			for (const other of others) {
				for (const value of other) {
					values.delete(value);
				}
			}
			return values;
		}
		function disjoint(values, other) {
			const iterator = other[Symbol.iterator](), set = new InternSet();
			for (const v of values) {
				if (set.has(v))
					return false;
				let value, done;
				while (({ value, done } = iterator.next())) {
					if (done)
						break;
					if (Object.is(v, value))
						return false;
					set.add(value);
				}
			}
			return true;
		}
		function intersection(values, ...others) {
			values = new InternSet(values);
			others = others.map(set);
			out: for (const value of values) {
				for (const other of others) {
					if (!other.has(value)) {
						values.delete(value);
						continue out;
					}
				}
			}
			return values;
		}
		function set(values) {
			return values instanceof InternSet ? values : new InternSet(values);
		}
		function superset(values, other) {
			const iterator = values[Symbol.iterator](), set = new Set();
			for (const o of other) {
				const io = intern(o);
				if (set.has(io))
					continue;
				let value, done;
				while (({ value, done } = iterator.next())) {
					if (done)
						return false;
					const ivalue = intern(value);
					set.add(ivalue);
					if (Object.is(io, ivalue))
						break;
				}
			}
			return true;
		}
		function intern(value) {
			return value !== null && typeof value === "object" ? value.valueOf() : value;
		}
		function subset(values, other) {
			return superset(other, values);
		}
		function union(...others) {
			const set = new InternSet();
			for (const other of others) {
				for (const o of other) {
					set.add(o);
				}
			}
			return set;
		}
	}),
	562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (__WEBPACK_DEFAULT_EXPORT__)
		});
		var objectToString = Object.prototype.toString;
		var isArray = Array.isArray || function isArrayPolyfill(object) {
			return objectToString.call(object) === '[object Array]';
		};
		function isFunction(object) {
			return typeof object === 'function';
		}
		function typeStr(obj) {
			return isArray(obj) ? 'array' : typeof obj;
		}
		function escapeRegExp(string) {
			return string.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, '\\$&');
		}
		function hasProperty(obj, propName) {
			return obj != null && typeof obj === 'object' && (propName in obj);
		}
		function primitiveHasOwnProperty(primitive, propName) {
			return (primitive != null
				&& typeof primitive !== 'object'
				&& primitive.hasOwnProperty
				&& primitive.hasOwnProperty(propName));
		}
		var regExpTest = RegExp.prototype.test;
		function testRegExp(re, string) {
			return regExpTest.call(re, string);
		}
		var nonSpaceRe = /\S/;
		function isWhitespace(string) {
			return !testRegExp(nonSpaceRe, string);
		}
		var entityMap = {
			'&': '&amp;',
			'<': '&lt;',
			'>': '&gt;',
			'"': '&quot;',
			"'": '&#39;',
			'/': '&#x2F;',
			'`': '&#x60;',
			'=': '&#x3D;'
		};
		function escapeHtml(string) {
			return String(string).replace(/[&<>"'`=\/]/g, function fromEntityMap(s) {
				return entityMap[s];
			});
		}
		var whiteRe = /\s*/;
		var spaceRe = /\s+/;
		var equalsRe = /\s*=/;
		var curlyRe = /\s*\}/;
		var tagRe = /#|\^|\/|>|\{|&|=|!/;
		function parseTemplate(template, tags) {
			if (!template)
				return [];
			var lineHasNonSpace = false;
			var sections = [];
			var tokens = [];
			var spaces = [];
			var hasTag = false;
			var nonSpace = false;
			var indentation = '';
			var tagIndex = 0;
			function stripSpace() {
				if (hasTag && !nonSpace) {
					while (spaces.length)
						delete tokens[spaces.pop()];
				}
				else {
					spaces = [];
				}
				hasTag = false;
				nonSpace = false;
			}
			var openingTagRe, closingTagRe, closingCurlyRe;
			function compileTags(tagsToCompile) {
				if (typeof tagsToCompile === 'string')
					tagsToCompile = tagsToCompile.split(spaceRe, 2);
				if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
					throw new Error('Invalid tags: ' + tagsToCompile);
				openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + '\\s*');
				closingTagRe = new RegExp('\\s*' + escapeRegExp(tagsToCompile[1]));
				closingCurlyRe = new RegExp('\\s*' + escapeRegExp('}' + tagsToCompile[1]));
			}
			compileTags(tags || mustache.tags);
			var scanner = new Scanner(template);
			var start, type, value, chr, token, openSection;
			while (!scanner.eos()) {
				start = scanner.pos;
				value = scanner.scanUntil(openingTagRe);
				if (value) {
					for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
						chr = value.charAt(i);
						if (isWhitespace(chr)) {
							spaces.push(tokens.length);
							indentation += chr;
						}
						else {
							nonSpace = true;
							lineHasNonSpace = true;
							indentation += ' ';
						}
						tokens.push(['text', chr, start, start + 1]);
						start += 1;
						if (chr === '\n') {
							stripSpace();
							indentation = '';
							tagIndex = 0;
							lineHasNonSpace = false;
						}
					}
				}
				if (!scanner.scan(openingTagRe))
					break;
				hasTag = true;
				type = scanner.scan(tagRe) || 'name';
				scanner.scan(whiteRe);
				if (type === '=') {
					value = scanner.scanUntil(equalsRe);
					scanner.scan(equalsRe);
					scanner.scanUntil(closingTagRe);
				}
				else if (type === '{') {
					value = scanner.scanUntil(closingCurlyRe);
					scanner.scan(curlyRe);
					scanner.scanUntil(closingTagRe);
					type = '&';
				}
				else {
					value = scanner.scanUntil(closingTagRe);
				}
				if (!scanner.scan(closingTagRe))
					throw new Error('Unclosed tag at ' + scanner.pos);
				if (type == '>') {
					token = [type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
				}
				else {
					token = [type, value, start, scanner.pos];
				}
				tagIndex++;
				tokens.push(token);
				if (type === '#' || type === '^') {
					sections.push(token);
				}
				else if (type === '/') {
					openSection = sections.pop();
					if (!openSection)
						throw new Error('Unopened section "' + value + '" at ' + start);
					if (openSection[1] !== value)
						throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
				}
				else if (type === 'name' || type === '{' || type === '&') {
					nonSpace = true;
				}
				else if (type === '=') {
					compileTags(value);
				}
			}
			stripSpace();
			openSection = sections.pop();
			if (openSection)
				throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);
			return nestTokens(squashTokens(tokens));
		}
		function squashTokens(tokens) {
			var squashedTokens = [];
			var token, lastToken;
			for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
				token = tokens[i];
				if (token) {
					if (token[0] === 'text' && lastToken && lastToken[0] === 'text') {
						lastToken[1] += token[1];
						lastToken[3] = token[3];
					}
					else {
						squashedTokens.push(token);
						lastToken = token;
					}
				}
			}
			return squashedTokens;
		}
		function nestTokens(tokens) {
			var nestedTokens = [];
			var collector = nestedTokens;
			var sections = [];
			var token, section;
			for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
				token = tokens[i];
				switch (token[0]) {
					case '#':
					case '^':
						collector.push(token);
						sections.push(token);
						collector = token[4] = [];
						break;
					case '/':
						section = sections.pop();
						section[5] = token[2];
						collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
						break;
					default:
						collector.push(token);
				}
			}
			return nestedTokens;
		}
		function Scanner(string) {
			this.string = string;
			this.tail = string;
			this.pos = 0;
		}
		Scanner.prototype.eos = function eos() {
			return this.tail === '';
		};
		Scanner.prototype.scan = function scan(re) {
			var match = this.tail.match(re);
			if (!match || match.index !== 0)
				return '';
			var string = match[0];
			this.tail = this.tail.substring(string.length);
			this.pos += string.length;
			return string;
		};
		Scanner.prototype.scanUntil = function scanUntil(re) {
			var index = this.tail.search(re), match;
			switch (index) {
				case -1:
					match = this.tail;
					this.tail = '';
					break;
				case 0:
					match = '';
					break;
				default:
					match = this.tail.substring(0, index);
					this.tail = this.tail.substring(index);
			}
			this.pos += match.length;
			return match;
		};
		function Context(view, parentContext) {
			this.view = view;
			this.cache = { '.': this.view };
			this.parent = parentContext;
		}
		Context.prototype.push = function push(view) {
			return new Context(view, this);
		};
		Context.prototype.lookup = function lookup(name) {
			var cache = this.cache;
			var value;
			if (cache.hasOwnProperty(name)) {
				value = cache[name];
			}
			else {
				var context = this, intermediateValue, names, index, lookupHit = false;
				while (context) {
					if (name.indexOf('.') > 0) {
						intermediateValue = context.view;
						names = name.split('.');
						index = 0;
						while (intermediateValue != null && index < names.length) {
							if (index === names.length - 1)
								lookupHit = (hasProperty(intermediateValue, names[index])
									|| primitiveHasOwnProperty(intermediateValue, names[index]));
							intermediateValue = intermediateValue[names[index++]];
						}
					}
					else {
						intermediateValue = context.view[name];
						lookupHit = hasProperty(context.view, name);
					}
					if (lookupHit) {
						value = intermediateValue;
						break;
					}
					context = context.parent;
				}
				cache[name] = value;
			}
			if (isFunction(value))
				value = value.call(this.view);
			return value;
		};
		function Writer() {
			this.templateCache = {
				_cache: {},
				set: function set(key, value) {
					this._cache[key] = value;
				},
				get: function get(key) {
					return this._cache[key];
				},
				clear: function clear() {
					this._cache = {};
				}
			};
		}
		Writer.prototype.clearCache = function clearCache() {
			if (typeof this.templateCache !== 'undefined') {
				this.templateCache.clear();
			}
		};
		Writer.prototype.parse = function parse(template, tags) {
			var cache = this.templateCache;
			var cacheKey = template + ':' + (tags || mustache.tags).join(':');
			var isCacheEnabled = typeof cache !== 'undefined';
			var tokens = isCacheEnabled ? cache.get(cacheKey) : undefined;
			if (tokens == undefined) {
				tokens = parseTemplate(template, tags);
				isCacheEnabled && cache.set(cacheKey, tokens);
			}
			return tokens;
		};
		Writer.prototype.render = function render(template, view, partials, config) {
			var tags = this.getConfigTags(config);
			var tokens = this.parse(template, tags);
			var context = (view instanceof Context) ? view : new Context(view, undefined);
			return this.renderTokens(tokens, context, partials, template, config);
		};
		Writer.prototype.renderTokens = function renderTokens(tokens, context, partials, originalTemplate, config) {
			var buffer = '';
			var token, symbol, value;
			for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
				value = undefined;
				token = tokens[i];
				symbol = token[0];
				if (symbol === '#')
					value = this.renderSection(token, context, partials, originalTemplate, config);
				else if (symbol === '^')
					value = this.renderInverted(token, context, partials, originalTemplate, config);
				else if (symbol === '>')
					value = this.renderPartial(token, context, partials, config);
				else if (symbol === '&')
					value = this.unescapedValue(token, context);
				else if (symbol === 'name')
					value = this.escapedValue(token, context, config);
				else if (symbol === 'text')
					value = this.rawValue(token);
				if (value !== undefined)
					buffer += value;
			}
			return buffer;
		};
		Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config) {
			var self = this;
			var buffer = '';
			var value = context.lookup(token[1]);
			function subRender(template) {
				return self.render(template, context, partials, config);
			}
			if (!value)
				return;
			if (isArray(value)) {
				for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
					buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
				}
			}
			else if (typeof value === 'object' || typeof value === 'string' || typeof value === 'number') {
				buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
			}
			else if (isFunction(value)) {
				if (typeof originalTemplate !== 'string')
					throw new Error('Cannot use higher-order sections without the original template');
				value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
				if (value != null)
					buffer += value;
			}
			else {
				buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
			}
			return buffer;
		};
		Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config) {
			var value = context.lookup(token[1]);
			if (!value || (isArray(value) && value.length === 0))
				return this.renderTokens(token[4], context, partials, originalTemplate, config);
		};
		Writer.prototype.indentPartial = function indentPartial(partial, indentation, lineHasNonSpace) {
			var filteredIndentation = indentation.replace(/[^ \t]/g, '');
			var partialByNl = partial.split('\n');
			for (var i = 0; i < partialByNl.length; i++) {
				if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
					partialByNl[i] = filteredIndentation + partialByNl[i];
				}
			}
			return partialByNl.join('\n');
		};
		Writer.prototype.renderPartial = function renderPartial(token, context, partials, config) {
			if (!partials)
				return;
			var tags = this.getConfigTags(config);
			var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
			if (value != null) {
				var lineHasNonSpace = token[6];
				var tagIndex = token[5];
				var indentation = token[4];
				var indentedValue = value;
				if (tagIndex == 0 && indentation) {
					indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
				}
				var tokens = this.parse(indentedValue, tags);
				return this.renderTokens(tokens, context, partials, indentedValue, config);
			}
		};
		Writer.prototype.unescapedValue = function unescapedValue(token, context) {
			var value = context.lookup(token[1]);
			if (value != null)
				return value;
		};
		Writer.prototype.escapedValue = function escapedValue(token, context, config) {
			var escape = this.getConfigEscape(config) || mustache.escape;
			var value = context.lookup(token[1]);
			if (value != null)
				return (typeof value === 'number' && escape === mustache.escape) ? String(value) : escape(value);
		};
		Writer.prototype.rawValue = function rawValue(token) {
			return token[1];
		};
		Writer.prototype.getConfigTags = function getConfigTags(config) {
			if (isArray(config)) {
				return config;
			}
			else if (config && typeof config === 'object') {
				return config.tags;
			}
			else {
				return undefined;
			}
		};
		Writer.prototype.getConfigEscape = function getConfigEscape(config) {
			if (config && typeof config === 'object' && !isArray(config)) {
				return config.escape;
			}
			else {
				return undefined;
			}
		};
		var mustache = {
			name: 'mustache.js',
			version: '4.2.0',
			tags: ['{{', '}}'],
			clearCache: undefined,
			escape: undefined,
			parse: undefined,
			render: undefined,
			Scanner: undefined,
			Context: undefined,
			Writer: undefined,
			set templateCache(cache) {
				defaultWriter.templateCache = cache;
			},
			get templateCache() {
				return defaultWriter.templateCache;
			}
		};
		var defaultWriter = new Writer();
		mustache.clearCache = function clearCache() {
			return defaultWriter.clearCache();
		};
		mustache.parse = function parse(template, tags) {
			return defaultWriter.parse(template, tags);
		};
		mustache.render = function render(template, view, partials, config) {
			if (typeof template !== 'string') {
				throw new TypeError('Invalid template! Template should be a "string" ' +
					'but "' + typeStr(template) + '" was given as the first ' +
					'argument for mustache#render(template, view, partials)');
			}
			return defaultWriter.render(template, view, partials, config);
		};
		mustache.escape = escapeHtml;
		mustache.Scanner = Scanner;
		mustache.Context = Context;
		mustache.Writer = Writer;
		const __WEBPACK_DEFAULT_EXPORT__ = (mustache);
	}),
	9567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ai: () => (number)
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		function string(params) {
			return core._coercedString(schemas.ZodString, params);
		}
		function number(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt, params);
		}
		function boolean(params) {
			return core._coercedBoolean(schemas.ZodBoolean, params);
		}
		function bigint(params) {
			return core._coercedBigint(schemas.ZodBigInt, params);
		}
		function date(params) {
			return core._coercedDate(schemas.ZodDate, params);
		}
	})
};
