import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({
	1916: ((__unused_webpack_module, exports) => {
		var __webpack_unused_export__;
		__webpack_unused_export__ = true;
		exports.Io = __webpack_unused_export__ = void 0;
		var peq = new Uint32Array(0x10000);
		var myers_32 = function (a, b) {
			var n = a.length;
			var m = b.length;
			var lst = 1 << (n - 1);
			var pv = -1;
			var mv = 0;
			var sc = n;
			var i = n;
			while (i--) {
				peq[a.charCodeAt(i)] |= 1 << i;
			}
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= ((eq & pv) + pv) ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				if (mv & lst) {
					sc++;
				}
				if (pv & lst) {
					sc--;
				}
				mv = (mv << 1) | 1;
				pv = (pv << 1) | ~(xv | mv);
				mv &= xv;
			}
			i = n;
			while (i--) {
				peq[a.charCodeAt(i)] = 0;
			}
			return sc;
		};
		var myers_x = function (b, a) {
			var n = a.length;
			var m = b.length;
			var mhc = [];
			var phc = [];
			var hsize = Math.ceil(n / 32);
			var vsize = Math.ceil(m / 32);
			for (var i = 0; i < hsize; i++) {
				phc[i] = -1;
				mhc[i] = 0;
			}
			var j = 0;
			for (; j < vsize - 1; j++) {
				var mv_1 = 0;
				var pv_1 = -1;
				var start_1 = j * 32;
				var vlen_1 = Math.min(32, m) + start_1;
				for (var k = start_1; k < vlen_1; k++) {
					peq[b.charCodeAt(k)] |= 1 << k;
				}
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = (phc[(i / 32) | 0] >>> i) & 1;
					var mb = (mhc[(i / 32) | 0] >>> i) & 1;
					var xv = eq | mv_1;
					var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
					var ph = mv_1 | ~(xh | pv_1);
					var mh = pv_1 & xh;
					if ((ph >>> 31) ^ pb) {
						phc[(i / 32) | 0] ^= 1 << i;
					}
					if ((mh >>> 31) ^ mb) {
						mhc[(i / 32) | 0] ^= 1 << i;
					}
					ph = (ph << 1) | pb;
					mh = (mh << 1) | mb;
					pv_1 = mh | ~(xv | ph);
					mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) {
					peq[b.charCodeAt(k)] = 0;
				}
			}
			var mv = 0;
			var pv = -1;
			var start = j * 32;
			var vlen = Math.min(32, m - start) + start;
			for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] |= 1 << k;
			}
			var score = m;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = (phc[(i / 32) | 0] >>> i) & 1;
				var mb = (mhc[(i / 32) | 0] >>> i) & 1;
				var xv = eq | mv;
				var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += (ph >>> (m - 1)) & 1;
				score -= (mh >>> (m - 1)) & 1;
				if ((ph >>> 31) ^ pb) {
					phc[(i / 32) | 0] ^= 1 << i;
				}
				if ((mh >>> 31) ^ mb) {
					mhc[(i / 32) | 0] ^= 1 << i;
				}
				ph = (ph << 1) | pb;
				mh = (mh << 1) | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
			}
			for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] = 0;
			}
			return score;
		};
		var distance = function (a, b) {
			if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
			}
			if (b.length === 0) {
				return a.length;
			}
			if (a.length <= 32) {
				return myers_32(a, b);
			}
			return myers_x(a, b);
		};
		exports.Io = distance;
		var closest = function (str, arr) {
			var min_distance = Infinity;
			var min_index = 0;
			for (var i = 0; i < arr.length; i++) {
				var dist = distance(str, arr[i]);
				if (dist < min_distance) {
					min_distance = dist;
					min_index = i;
				}
			}
			return arr[min_index];
		};
		__webpack_unused_export__ = closest;
	}),
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	5317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	1170: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L: () => (boundedText)
		});
		async function boundedText(body, maxBytes) {
			const chunks = [];
			let bytes = 0;
			for await (const chunk of body ?? []) {
				bytes += chunk.byteLength;
				if (bytes > maxBytes)
					return null;
				chunks.push(chunk);
			}
			return Buffer.concat(chunks).toString();
		}
	}),
	6046: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GN: () => (SettingsError),
			cj: () => (sentencesOf),
			jR: () => (DigestError)
		});
		class DigestError extends Error {
			name = 'DigestError';
		}
		class SettingsError extends DigestError {
			problems;
			name = 'SettingsError';
			constructor(problems) {
				super(problems.join('\n'));
				this.problems = problems;
			}
		}
		function sentencesOf(error) {
			if (error instanceof SettingsError)
				return error.problems;
			return error instanceof Error ? error.message.split('\n') : [String(error)];
		}
	}),
	2319: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			cg: () => (MAX_ALTERNATIVES),
			v7: () => (MAX_GLOB_LENGTH),
			ct: () => (countAlternatives),
			Hf: () => (globFault),
			at: () => (ownerPattern),
			kZ: () => (pathMatcher)
		});
		;
		function setEnd(text, start) {
			const first = start + (text[start + 1] === '!' || text[start + 1] === '^' ? 2 : 1);
			for (let at = first; at < text.length && text[at] !== '/'; at += text[at] === '\\' ? 2 : 1)
				if (text[at] === ']' && at > first)
					return at;
			return -1;
		}
		function partsOf(pattern) {
			const parts = [];
			let withoutSetsUntil = 0;
			for (let at = 0; at < pattern.length; at += parts.at(-1)?.length ?? 1) {
				const mayBeSet = pattern[at] === '[' && at >= withoutSetsUntil;
				const end = mayBeSet ? setEnd(pattern, at) : -1;
				if (end !== -1) {
					parts.push(pattern.slice(at, end + 1));
					continue;
				}
				if (mayBeSet)
					withoutSetsUntil = pattern.includes('/', at) ? pattern.indexOf('/', at) : pattern.length;
				parts.push(pattern.slice(at, at + (pattern[at] === '\\' ? 2 : 1)));
			}
			return parts;
		}
		const isSet = (part) => part.length > 1 && part.startsWith('[');
		function rangesOf(set) {
			const [, mark = '', members = ''] = /^\[([!^]?)(.*)\]$/s.exec(set) ?? [];
			const characters = [...members.matchAll(/\\?(.)/gsu)].map(([whole, character = '']) => ({
				point: character.codePointAt(0) ?? 0,
				isDash: whole === '-',
			}));
			const ranges = [];
			for (let at = 0; at < characters.length;) {
				const [low, dash, high] = characters.slice(at, at + 3);
				const point = low?.point ?? 0;
				const isRange = dash?.isDash === true && high !== undefined;
				ranges.push([point, isRange ? high.point : point]);
				at += isRange ? 3 : 1;
			}
			return { negated: mark !== '', ranges };
		}
		;
		const RANGE = /^(?:([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z])|(\d{1,6})\.\.(\d{1,6}))$/;
		const SET_CHARACTERS = /[-*+?.^!${}(|)[\]\\]/;
		function closings(parts) {
			const open = [];
			const found = new Map();
			for (const [index, part] of parts.entries()) {
				if (part === '{')
					open.push(index);
				const start = part === '}' ? open.pop() : undefined;
				if (start !== undefined)
					found.set(start, index);
			}
			return found;
		}
		function rangeIn(text, limit) {
			const [from, to] = (RANGE.exec(text) ?? []).slice(1).filter(end => end !== undefined);
			if (from === undefined || to === undefined)
				return null;
			const isNumber = /^\d/.test(from);
			const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
			const width = /^0\d|\.\.0\d/.test(text) ? Math.max(from.length, to.length) : 0;
			const step = first <= last ? 1 : -1;
			return Array.from({ length: Math.min(limit, Math.abs(last - first) + 1) }, (_, n) => isNumber ? String(first + n * step).padStart(width, '0') : String.fromCharCode(first + n * step));
		}
		function readings(part) {
			const name = part.slice(1, -1);
			return isSet(part) && !SET_CHARACTERS.test(name) ? [[part], [`\\[${name}\\]`]] : part;
		}
		function sequenceOf(pattern, limit) {
			const parts = partsOf(pattern);
			const closingOf = closings(parts);
			function read(from, to) {
				const found = [];
				for (let at = from; at < to; at += 1) {
					const closing = closingOf.get(at);
					if (closing === undefined)
						found.push(readings(parts[at] ?? ''));
					else
						found.push(...inBraces(at + 1, closing));
					at = closing ?? at;
				}
				return found;
			}
			function inBraces(from, to) {
				const ends = [];
				for (let at = from; at < to; at += 1) {
					if (parts[at] === ',')
						ends.push(at);
					at = closingOf.get(at) ?? at;
				}
				if (ends.length > 0)
					return [[...ends, to].map((end, n) => read(n === 0 ? from : (ends[n - 1] ?? 0) + 1, end))];
				const range = rangeIn(parts.slice(from, to).join(''), limit);
				return range === null ? ['\\{', ...read(from, to), '\\}'] : [range.map(one => [one])];
			}
			return read(0, parts.length);
		}
		function countOf(sequence) {
			return sequence.reduce((count, one) => count * (typeof one === 'string' ? 1 : sum(one.map(countOf))), 1);
		}
		const sum = (counts) => counts.reduce((total, count) => total + count, 0);
		function textsOf(sequence) {
			return sequence.reduce((starts, one) => {
				const ends = typeof one === 'string' ? [one] : one.flatMap(textsOf);
				return starts.flatMap(start => ends.map(end => start + end));
			}, ['']);
		}
		function withoutBraces(pattern, limit) {
			const sequence = sequenceOf(pattern, limit + 1);
			return countOf(sequence) > limit ? null : textsOf(sequence);
		}
		;
		const ANY_FOLDERS = Symbol('**');
		function namesOf(path) {
			let names;
			return () => {
				names ??= path.split('/');
				return names;
			};
		}
		function pathMatcherOf(pattern) {
			const [start, end] = [pattern[0], pattern.at(-1)];
			const first = typeof start === 'object' ? start.first : '';
			const last = typeof end === 'object' ? end.last : '';
			const lastAny = pattern.lastIndexOf(ANY_FOLDERS);
			return (path, names) => path.startsWith(first) && path.endsWith(last) && matchesNames(pattern, lastAny, names());
		}
		function matchesNames(pattern, lastAny, names) {
			let part = 0;
			let at = 0;
			let afterAny = -1;
			let anyEnd = 0;
			while (part < pattern.length || at < names.length) {
				const current = pattern[part];
				if (current === ANY_FOLDERS) {
					part += 1;
					anyEnd = part > lastAny ? names.length - (pattern.length - part) : at;
					if (anyEnd < at)
						return false;
					afterAny = part > lastAny ? -1 : part;
					at = anyEnd;
					continue;
				}
				const name = names[at];
				if (current !== undefined && name !== undefined && current.matches(name)) {
					part += 1;
					at += 1;
					continue;
				}
				anyEnd += 1;
				if (afterAny < 0 || anyEnd > names.length)
					return false;
				part = afterAny;
				at = anyEnd;
			}
			return true;
		}
		;
		function endOf(piece, name, from) {
			if (piece.kind === 'text')
				return name.startsWith(piece.text, from) ? from + piece.text.length : -1;
			const point = name.codePointAt(from);
			if (point === undefined)
				return -1;
			const isIn = piece.kind !== 'set' || piece.ranges.some(([low, high]) => low <= point && point <= high);
			return isIn === (piece.kind !== 'set' || !piece.negated) ? from + widthOf(point) : -1;
		}
		const widthOf = (point) => (point > 0xffff ? 2 : 1);
		function matches(pieces, name) {
			let piece = 0;
			let at = 0;
			let afterStar = -1;
			let starEnd = 0;
			while (piece < pieces.length || at < name.length) {
				const current = pieces[piece];
				if (current?.kind === 'star') {
					piece += 1;
					if (piece === pieces.length)
						return true;
					afterStar = piece;
					starEnd = at;
					continue;
				}
				const end = current === undefined ? -1 : endOf(current, name, at);
				if (end >= 0) {
					at = end;
					piece += 1;
					continue;
				}
				const skipped = name.codePointAt(starEnd);
				if (afterStar < 0 || skipped === undefined)
					return false;
				starEnd += widthOf(skipped);
				piece = afterStar;
				at = starEnd;
			}
			return true;
		}
		const textIn = (piece) => (piece?.kind === 'text' ? piece.text : '');
		function namePatternOf(pieces) {
			const ends = { first: textIn(pieces[0]), last: textIn(pieces.at(-1)) };
			return { ...ends, matches: matcherOf(pieces, ends) };
		}
		function matcherOf(pieces, { first, last }) {
			if (pieces.length === 1 && first !== '')
				return (name) => name === first;
			const withoutEnds = pieces.slice(first === '' ? 0 : 1, last === '' ? undefined : -1);
			if (withoutEnds.length === 1 && withoutEnds[0]?.kind === 'star')
				return (name) => name.length >= first.length + last.length && name.startsWith(first) && name.endsWith(last);
			return (name) => matches(pieces, name);
		}
		;
		function pieceOf(part, sets) {
			if (part === '*')
				return { kind: 'star' };
			if (part === '?')
				return { kind: 'any' };
			if (sets && isSet(part))
				return { kind: 'set', ...rangesOf(part) };
			return { kind: 'text', text: part.length > 1 && part.startsWith('\\') ? part.slice(1) : part };
		}
		function piecesOf(name, sets) {
			const pieces = [];
			for (const piece of (sets ? partsOf(name) : (name.match(/\\.|./gs) ?? [])).map(part => pieceOf(part, sets))) {
				const before = pieces.at(-1);
				if (piece.kind === 'text' && before?.kind === 'text')
					before.text += piece.text;
				else if (piece.kind !== 'star' || before?.kind !== 'star')
					pieces.push(piece);
			}
			return pieces;
		}
		function pathPatternOf(pattern, { sets, anyFolders }) {
			return pattern
				.replaceAll(/\\./gs, escaped => (escaped === '\\/' ? '/' : escaped))
				.split('/')
				.map(name => (anyFolders.test(name) ? ANY_FOLDERS : namePatternOf(piecesOf(name, sets))));
		}
		;
		const CODEOWNERS = { sets: false, anyFolders: /^\*{2,}$/ };
		const OUTSIDE = /^\.{0,2}(?:\/|$)/;
		const ENDS_IN_ESCAPE = /^(?:[^\\]|\\.)*\\\/?$/s;
		function ownerPattern(pattern) {
			const own = pattern.replace(/^\//, '').replace(/\/$/, '');
			if (own === '' || ENDS_IN_ESCAPE.test(pattern))
				return () => false;
			const anywhere = /\/./s.test(pattern) ? own : `**/${own}`;
			const named = /(?:^|\/)\*{2,}$/.test(anywhere) ? `${anywhere}/*` : anywhere;
			const within = pattern.endsWith('/') ? '/**/*' : '/**';
			const matches = pathMatcherOf(pathPatternOf(pattern.endsWith('/*') ? named : named + within, CODEOWNERS));
			return path => matches(path, namesOf(path)) && !OUTSIDE.test(path);
		}
		;
		const MAX_GLOB_LENGTH = 1_000;
		const MAX_ALTERNATIVES = 100;
		function globFault(pattern) {
			if (pattern.length > MAX_GLOB_LENGTH)
				return 'long';
			if (partsOf(pattern).some(part => part === '(' || part === ')'))
				return 'parentheses';
			return withoutBraces(pattern, MAX_ALTERNATIVES) === null ? 'braces' : null;
		}
		function countAlternatives(pattern) {
			return withoutBraces(pattern, MAX_ALTERNATIVES)?.length ?? 0;
		}
		const GLOB = { sets: true, anyFolders: /^\*\*$/ };
		const REPEATED = /(?<![^/])(?:\*\*\/)+(?=\*\*(?:\/|$))/g;
		const INSIDE_OF_ANY = /(?<!(?:^|\/)\*|(?:^|[^\\])(?:\\\\)*\\)\*\/\*\*$/;
		function globOf(pattern) {
			if (globFault(pattern) !== null)
				return [];
			const [, marks = '', own = ''] = /^(!*)(?:\.?\/(?=.))*(.*)$/s.exec(pattern) ?? [];
			const paths = (withoutBraces(own, MAX_ALTERNATIVES) ?? []).map(given => {
				const one = given.replaceAll(REPEATED, '');
				return pathMatcherOf(pathPatternOf(INSIDE_OF_ANY.test(one) ? `${one}/*` : one, GLOB));
			});
			return [{ negated: marks.length % 2 === 1, paths }];
		}
		function pathMatcher(patterns) {
			const globs = patterns.flatMap(globOf);
			if (globs.length === 0)
				return () => false;
			return path => {
				const names = namesOf(path);
				return globs.some(({ negated, paths }) => paths.some(matches => matches(path, names)) !== negated);
			};
		}
	}),
	2979: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => (inBackground)
		});
		function inBackground(work) {
			work.catch(() => { });
			return work;
		}
	}),
	2224: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B9: () => (instantOf),
			MW: () => (Instant),
			UH: () => (hoursBetween),
			iQ: () => (HOUR_MS),
			pi: () => (daysBefore),
			sO: () => (DAY_MS)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4377);
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const Instant = zod__WEBPACK_IMPORTED_MODULE_0__.w$({ offset: false, precision: 0 }).describe('An instant in UTC, to the second');
		const [FIRST, LAST] = [-62_167_219_200_000, 253_402_300_799_000];
		function instantOf(milliseconds) {
			const within = Math.min(Math.max(milliseconds, FIRST), LAST);
			return `${new Date(within).toISOString().slice(0, 19)}Z`;
		}
		function daysBefore(instant, days) {
			return instantOf(Date.parse(instant) - days * DAY_MS);
		}
		function hoursBetween(from, to) {
			return Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / HOUR_MS) * 100) / 100);
		}
	}),
	29: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => (maskOf)
		});
		const MASK = '***';
		const RUN_LENGTH = 12;
		const MIN_SECRET_LENGTH = 8;
		function maskOf(secrets) {
			const runs = runsOfAll(secrets);
			const longRuns = runsOfAll(secrets.filter(isLong));
			return { text: given => withoutRuns(given, runs), answer: given => withoutRuns(given, longRuns) };
		}
		const isLong = (secret) => secret.length >= MIN_SECRET_LENGTH;
		function runsOfAll(secrets) {
			return new Set(secrets
				.filter(secret => secret !== '')
				.flatMap(spellingsOf)
				.flatMap(runsOf));
		}
		function spellingsOf(secret) {
			const wellFormed = secret.toWellFormed();
			const spellings = [secret, encodeURIComponent(wellFormed), JSON.stringify(secret).slice(1, -1)];
			const offsets = isLong(secret) ? [0, 1, 2] : [0];
			const encoded = offsets.map(offset => base64At(offset, secret));
			const urlSafe = encoded.map(text => text.replaceAll('+', '-').replaceAll('/', '_'));
			return [...spellings, ...encoded, ...urlSafe];
		}
		function base64At(offset, secret) {
			const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
			return bytes
				.toString('base64')
				.replace(/=+$/, '')
				.slice(offset === 0 ? 0 : offset + 1);
		}
		function runsOf(spelling) {
			const length = Math.min(RUN_LENGTH, spelling.length);
			return Array.from({ length: spelling.length - length + 1 }, (_, index) => spelling.slice(index, index + length));
		}
		function withoutRuns(text, runs) {
			const lengths = [...new Set([...runs].map(run => run.length))];
			const kept = [];
			let end = 0;
			for (let start = 0; start < text.length; start++) {
				const longest = lengths.reduce((most, length) => (length > most && runs.has(text.slice(start, start + length)) ? length : most), 0);
				if (longest === 0)
					continue;
				if (start >= end)
					kept.push(text.slice(end, start), MASK);
				end = Math.max(end, start + longest);
			}
			return `${kept.join('')}${text.slice(end)}`;
		}
	}),
	3111: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L: () => (nearestNames)
		});
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6725);
		function nearestNames(given, names, spellings = name => [name]) {
			const meant = given.toLowerCase();
			const allowed = Math.max(2, Math.floor(meant.length / 3));
			const near = names
				.filter(name => spellings(name).some(form => Math.abs(form.length - meant.length) <= allowed))
				.map(name => ({ name, away: Math.min(...spellings(name).map(form => (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(meant, form.toLowerCase()))) }))
				.filter(({ away, name }) => away <= allowed && away < name.length)
				.sort((a, b) => a.away - b.away || (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.name, b.name));
			return near.filter(({ away }) => away <= (near[0]?.away ?? 0) + 1).map(({ name }) => name);
		}
	}),
	6725: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			JA: () => (byPullRequests),
			cZ: () => (numbersOf),
			n6: () => (compareText)
		});
		function compareText(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function numbersOf(pullRequests) {
			return [...new Set([...pullRequests].map(({ number }) => number))].sort((a, b) => a - b);
		}
		function byPullRequests(name) {
			return (a, b) => b.pullRequests.length - a.pullRequests.length || compareText(name(a), name(b));
		}
	}),
	7736: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => (periodId),
			a: () => (Period)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4377);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2503);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2224);
		const Day = zod__WEBPACK_IMPORTED_MODULE_1__.p6().describe('A calendar day in the time zone of the period');
		const Period = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			start: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW.describe('The first instant, included'),
			end: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW.describe('The first instant after the period, excluded'),
			timeZone: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe('IANA name of the time zone of its days and weeks'),
			week: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
				.regex(/^\d{4}-W\d{2}$/)
				.nullable()
				.describe('ISO 8601 week; null for a period that is not a week'),
			firstDay: Day,
			lastDay: Day,
			asOf: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW.nullable().describe('Set if the period has not ended: pull requests merged before this instant were read'),
		})
			.describe('The range of merge times that a digest covers');
		function periodId(period) {
			return period.week ?? `${period.firstDay}..${period.lastDay}`;
		}
	}),
	9817: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => (redirectTarget),
			N: () => (isRedirect)
		});
		const MAX_LENGTH = 200;
		const isRedirect = (status) => status >= 300 && status < 400;
		function redirectTarget(location, url) {
			if (location === null || !URL.canParse(location, url))
				return 'no valid address';
			const { protocol, host, pathname } = new URL(location, url);
			if (protocol !== 'https:' && protocol !== 'http:')
				return 'an address that does not start with https://';
			const target = `${protocol}//${host}${pathname}`;
			return target.length > MAX_LENGTH ? `${target.slice(0, MAX_LENGTH)}\u2026` : target;
		}
	}),
	3261: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A3: () => (isRelanded),
			Ed: () => (stands),
			Py: () => (isRevert),
			sE: () => (isReverted)
		});
		function standingOf(outcome) {
			const { revertedBy, revertedByCommit, partlyRevertedBy, partlyRevertedByCommit } = outcome;
			if (revertedBy !== undefined || revertedByCommit !== undefined)
				return 'reverted';
			return partlyRevertedBy === undefined && partlyRevertedByCommit === undefined ? 'stands' : 'reverted-in-part';
		}
		function stands(outcome) {
			return standingOf(outcome) === 'stands';
		}
		function isReverted(outcome) {
			return standingOf(outcome) === 'reverted';
		}
		function isRevert({ reverts = [] }) {
			return reverts.length > 0;
		}
		function isRelanded({ relandedBy, relandedByCommit }) {
			return relandedBy !== undefined || relandedByCommit !== undefined;
		}
	}),
	3043: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P: () => (withoutHidden),
			z: () => (isVisible)
		});
		const JOINED_SCRIPTS = [
			...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Mani', 'Adlm', 'Rohg', 'Phag'],
			...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
		];
		const JOINED_LETTER = `(?=[\\p{L}\\p{M}])[${JOINED_SCRIPTS.map(script => `\\p{scx=${script}}`).join('')}]`;
		const NEEDED = [
			`(?<=${JOINED_LETTER})[\\u200c\\u200d](?=${JOINED_LETTER})`,
			'(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})',
			'(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
			'(?<=[\\d#*])\\ufe0f(?=\\u20e3)',
			'\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}',
			'(?<=\\p{Unified_Ideograph})[\\u{e0100}-\\u{e01ef}]',
			'(?<=(?=\\p{L})\\p{sc=Mong})[\\u180b-\\u180f]',
		];
		const HIDDEN = '[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb\\u{1d159}]';
		const NEEDED_OR_HIDDEN = new RegExp(`(?=${HIDDEN}|\\u{1f3f4})(?:(${NEEDED.join('|')})|${HIDDEN})`, 'gu');
		const BRAILLE_BLANK = /\u2800/g;
		function withoutHidden(text) {
			return text.replaceAll(NEEDED_OR_HIDDEN, '$1').replaceAll(BRAILLE_BLANK, ' ');
		}
		const SIGN = /[\p{L}\p{N}\p{P}\p{S}]/u;
		function isVisible(text) {
			return SIGN.test(withoutHidden(text.toWellFormed()));
		}
	}),
	2145: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			x: () => (CODEOWNERS_PATHS)
		});
		const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
	}),
	5238: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => (askInParts),
			g: () => (isTooHeavy)
		});
		var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7307);
		const PATIENCE = 3;
		function isTooHeavy(error) {
			return error instanceof _github_errors_js__WEBPACK_IMPORTED_MODULE_0__.y && (error.kind === 'unavailable' || error.kind === 'too-heavy');
		}
		function slicesOf(all, size) {
			const count = Math.ceil(all.length / size);
			return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
		}
		async function askInParts(questions, { size, retries }, ask) {
			let unanswered = 0;
			async function askPart(part) {
				if (unanswered >= PATIENCE)
					return part.map(() => null);
				const single = part.length === 1;
				try {
					const answers = await ask(part, single ? retries : 0);
					const left = part.filter((_, n) => answers[n] == null);
					if (left.length === 0 || single)
						return answers;
					const again = left.length === part.length ? await askHalves(part) : await askPart(left);
					return answers.map(answer => answer ?? again.shift() ?? null);
				}
				catch (error) {
					if (!isTooHeavy(error))
						throw error;
					if (!single)
						return askHalves(part);
					unanswered += 1;
					return [null];
				}
			}
			async function askHalves(part) {
				const half = Math.ceil(part.length / 2);
				const first = await askPart(part.slice(0, half));
				return [...first, ...(await askPart(part.slice(half)))];
			}
			return (await Promise.all(slicesOf(questions, size).map(askPart))).flat();
		}
	}),
	4972: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => (repositoryName),
			f: () => (renamedTwice)
		});
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
		function repositoryName(nameWithOwner) {
			const [owner = '', name = ''] = nameWithOwner.split('/');
			return { owner, name };
		}
		function renamedTwice(requested) {
			const advice = 'Set the `repository` input to the name that the page of the repository shows.';
			return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR(`The repository ${requested} answers under another name each time. ${advice}`);
		}
	}),
	6766: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BU: () => (mergedSearch),
			Qk: () => (mergedBefore),
			SH: () => (mergedWithin)
		});
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2224);
		function mergedSearch(nameWithOwner, base) {
			if (base?.includes('"'))
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR(`base: GitHub cannot search for the branch name ${base}.`);
			return `repo:${nameWithOwner} is:pr is:merged${base === null ? '' : ` base:"${base}"`}`;
		}
		function mergedWithin(search, window) {
			return `${search} merged:${(0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(window.start)}..${(0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(window.end - 1)}`;
		}
		function mergedBefore(search, instant) {
			return `${search} merged:<${instant}`;
		}
	}),
	9821: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => (countSlices)
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2503);
		var _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1885);
		var _ask_in_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5238);
		var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6766);
		var _windows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(713);
		const SLICES = 8;
		const Counted = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ issueCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr() }).nullish().catch(null);
		const Answer = zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J());
		function slicesQuery(searches) {
			const selections = searches.map((search, n) => `slice${n}: search(query: ${JSON.stringify(search)}, type: ISSUE, first: 1) { issueCount }`);
			return `query Slices { ${selections.join('\n')} }`;
		}
		async function countSlices(client, search, window) {
			const windows = (0, _windows_js__WEBPACK_IMPORTED_MODULE_4__.lz)(window, SLICES);
			const counts = await (0, _ask_in_parts_js__WEBPACK_IMPORTED_MODULE_1__.B)(windows, { size: SLICES, retries: 1 }, async (part, retries) => {
				const document = slicesQuery(part.map(slice => (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.SH)(search, slice)));
				const { data } = await client.ask(document, {}, retries);
				const answer = Answer.safeParse(data);
				return part.map((_, n) => answer.success ? ((0, _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__.E)(Counted, answer.data[`slice${n}`])?.issueCount ?? null) : null);
			});
			return windows.map((slice, n) => ({ window: slice, count: counts[n] ?? null }));
		}
	}),
	713: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			UO: () => (isWithin),
			js: () => (windowBetween),
			lz: () => (splitWindow),
			pr: () => (planWindows)
		});
		const SECOND_MS = 1000;
		function windowBetween(start, end) {
			return { start: Date.parse(start), end: Date.parse(end) };
		}
		function isWithin({ start, end }, instant) {
			const at = Date.parse(instant);
			return start <= at && at < end;
		}
		function splitWindow(window, pieces) {
			const seconds = (window.end - window.start) / SECOND_MS;
			const count = Math.min(Math.max(1, pieces), Math.max(1, seconds));
			const border = (n) => window.start + Math.floor((seconds * n) / count) * SECOND_MS;
			return Array.from({ length: count }, (_, n) => ({ start: border(n), end: border(n + 1) }));
		}
		function planWindows(slices, { pageSize, atOnce, most }) {
			const total = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
			const share = Math.min(most, Math.ceil(total / atOnce / pageSize) * pageSize);
			const planned = [];
			let open = null;
			const fits = (one, other) => one + other <= Math.max(share, Math.min(most, Math.max(one, other)));
			for (const { window, count } of slices) {
				if (open !== null && count !== null && fits(open.count, count)) {
					open = { window: { start: open.window.start, end: window.end }, count: open.count + count };
					continue;
				}
				if (open !== null)
					planned.push(open.window);
				open = null;
				if (count !== null && count <= most)
					open = { window, count };
				else
					planned.push(...splitWindow(window, count === null ? 1 : Math.ceil(count / (most * 0.8))));
			}
			if (open !== null)
				planned.push(open.window);
			return planned;
		}
	}),
	1885: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => (inForm)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7307);
		const MAX_PLACE = 200;
		const ADVICE = 'Run it again; if it stays, GitHub may have changed its API, or something answers in its place: compare GITHUB_API_URL.';
		function inForm(schema, part, shown = (text) => text) {
			const { data, error, success } = schema.safeParse(part);
			if (success)
				return data;
			const [issue] = error.issues;
			const place = shown(`${issue?.path.join('.') ?? ''} (${issue?.message ?? ''})`.trim()).slice(0, MAX_PLACE);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y('refused', `GitHub's answer does not have the expected form: ${place}. ${ADVICE}`);
		}
	}),
	4463: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			l: () => (requireClient)
		});
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
		const WHERE_FROM = 'In a workflow, check that the secret it comes from is there; on a terminal, set GITHUB_TOKEN.';
		function requireClient(client, purpose) {
			if (client === null)
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR(`token: not given; ${purpose} ${WHERE_FROM}`);
			return client;
		}
	}),
	7307: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => (failureOf),
			y: () => (GitHubError)
		});
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
		class GitHubError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR {
			kind;
			failures;
			name = 'GitHubError';
			constructor(kind, message, failures = [], options) {
				super(message, options);
				this.kind = kind;
				this.failures = failures;
			}
		}
		const KIND_OF_TYPE = {
			RATE_LIMITED: 'rate-limited',
			RATE_LIMIT: 'rate-limited',
			FORBIDDEN: 'forbidden',
			INSUFFICIENT_SCOPES: 'forbidden',
			NOT_FOUND: 'not-found',
			RESOURCE_LIMITS_EXCEEDED: 'too-heavy',
			MAX_NODE_LIMIT_EXCEEDED: 'too-heavy',
		};
		const MAX_MESSAGE = 300;
		function failureOf(failures) {
			const decisive = failures.find(failure => KIND_OF_TYPE[failure.type ?? ''] !== undefined) ?? failures[0];
			const kind = KIND_OF_TYPE[decisive?.type ?? ''] ?? 'refused';
			const messages = [...new Set(failures.map(({ message }) => message.slice(0, MAX_MESSAGE)))].slice(0, 3);
			const reason = messages.join(' ') || 'no data.';
			return new GitHubError(kind, `GitHub answered: ${reason}`, failures);
		}
	}),
	13: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			XL: () => (LAYOUT_FOLDERS),
			kV: () => (templatesFolder),
			n5: () => (STRINGS),
			rT: () => (SENTENCES),
			tD: () => (builtInLanguages)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
		const LAYOUT_FOLDERS = ['markdown', 'html'];
		const STRINGS = 'strings.yml';
		const SENTENCES = 'sentences.yml';
		const isLayoutFolder = (name) => LAYOUT_FOLDERS.some(folder => folder === name);
		function templatesFolder() {
			const here = import.meta.dirname;
			const candidates = [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'templates'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', '..', 'templates')];
			const found = candidates.find(candidate => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, 'en', STRINGS)));
			if (found === undefined)
				throw new Error(`There is no templates folder near ${here}.`);
			return found;
		}
		async function builtInLanguages() {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(templatesFolder(), { withFileTypes: true });
			return entries
				.filter(entry => entry.isDirectory() && !isLayoutFolder(entry.name))
				.map(entry => entry.name)
				.sort();
		}
	}),
	9171: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => (workspaceFolder)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6046);
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			}
			catch {
				const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
				return parent === path ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
			}
		}
		function isInside(folder, path) {
			const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPath(folder), realPath(path));
			return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
		}
		function workspaceFolder(workspace, input, given) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
			if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) || isInside(workspace, folder))
				return folder;
			throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.jR(`${input}: got ${JSON.stringify(given)}, which leads out of the workspace; it may be a folder in it, or an absolute path.`);
		}
	}),
	5589: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => (countedWeeks)
		});
		var _settings_period_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8740);
		const COUNT = 7;
		const countedWeeks = (period) => (0, _settings_period_js__WEBPACK_IMPORTED_MODULE_0__.C)(period, COUNT);
	}),
	4674: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => (open_open),
			o: () => (openSource)
		});
		var errors = __nccwpck_require__(6046);
		var promises_ = __nccwpck_require__(8500);
		var github_client = __nccwpck_require__(4463);
		var github_errors = __nccwpck_require__(7307);
		var schemas = __nccwpck_require__(2503);
		var in_background = __nccwpck_require__(2979);
		var nearest_name = __nccwpck_require__(3111);
		var repository_name = __nccwpck_require__(4972);
		;
		const MAX_BRANCHES_NAMED = 3;
		const BASES = `
  query Bases($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      pullRequests(states: MERGED, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { baseRefName } }
    }
  }`;
		const BasesAnswer = schemas.Ikc({
			repository: schemas.Ikc({ pullRequests: schemas.Ikc({ nodes: schemas.YOg(schemas.Ikc({ baseRefName: schemas.YjP() })) }) }),
		});
		async function refuseBase(client, nameWithOwner, base, defaultBranch) {
			const merged = await basesOf(client, nameWithOwner);
			const known = [...new Set([...(defaultBranch === null ? [] : [defaultBranch]), ...merged])];
			throw new errors.GN([
				`base: got ${JSON.stringify(base)}; ${nameWithOwner} has no such branch, and nothing was merged into one of that name in this period${suggestion(base, known)}`,
			]);
		}
		async function basesOf(client, nameWithOwner) {
			try {
				const { repository } = await client.query(BASES, { ...(0, repository_name.a)(nameWithOwner) }, BasesAnswer);
				return repository.pullRequests.nodes.map(({ baseRefName }) => baseRefName);
			}
			catch (error) {
				if (error instanceof github_errors.y)
					return [];
				throw error;
			}
		}
		function suggestion(base, known) {
			const nearest = (0, nearest_name.L)(base, known).slice(0, MAX_BRANCHES_NAMED);
			const quoted = (names) => names.map(name => JSON.stringify(name)).join(' or ');
			if (nearest.length > 0)
				return `; did you mean ${quoted(nearest)}?`;
			return known.length === 0 ? '.' : `; it may be ${quoted(known.slice(0, MAX_BRANCHES_NAMED))}.`;
		}
		var codeowners = __nccwpck_require__(2145);
		;
		function openQuery(base) {
			return `
    query Open($owner: String!, $name: String!, $config: String!${base ? ', $base: String!' : ''}) {
      repository(owner: $owner, name: $name) {
        nameWithOwner url isPrivate
        defaultBranchRef { name }
        ${base ? 'base: ref(qualifiedName: $base) { name }' : ''}
        config: object(expression: $config) { ... on Blob { text } }
        ${codeowners.x.map((path, n) => `codeowners${n}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
      }
    }`;
		}
		var github_search = __nccwpck_require__(6766);
		var github_slices = __nccwpck_require__(9821);
		var windows = __nccwpck_require__(713);
		;
		const MAX_ATTEMPTS = 3;
		const Text = schemas.Ikc({ text: schemas.YjP().nullish() }).nullish();
		const OpenAnswer = schemas.Ikc({
			repository: schemas.Ikc({
				nameWithOwner: schemas.YjP(),
				url: schemas.YjP(),
				isPrivate: schemas.zMY().nullish(),
				defaultBranchRef: schemas.Ikc({ name: schemas.YjP() }).nullable(),
				base: schemas.Ikc({ name: schemas.YjP() }).nullish(),
				config: Text,
				codeowners0: Text,
				codeowners1: Text,
				codeowners2: Text,
			}),
		});
		async function openGitHub(options, nameWithOwner, follow = true) {
			const { client, base, period, configPath, log } = options;
			const search = (0, github_search.BU)(nameWithOwner, base);
			const window = (0, windows.js)(period.start, period.asOf ?? period.end);
			const name = (0, repository_name.a)(nameWithOwner);
			const branch = base === null ? {} : { base: `refs/heads/${base}` };
			const asking = askPatiently(client, openQuery(base !== null), { ...name, config: `HEAD:${configPath}`, ...branch });
			const slices = (0, in_background.k)((0, github_slices.N)(client, search, window));
			const repository = repositoryIn(await asking, nameWithOwner);
			if (repository.nameWithOwner.toLowerCase() !== nameWithOwner.toLowerCase()) {
				if (!follow)
					throw (0, repository_name.f)(options.repository ?? nameWithOwner);
				log.info(`${nameWithOwner} is now ${repository.nameWithOwner}.`);
				return openGitHub(options, repository.nameWithOwner, false);
			}
			if (base !== null && repository.base === null && (await isEmpty(slices)))
				await refuseBase(client, nameWithOwner, base, repository.defaultBranchRef?.name ?? null);
			const codeowners = [repository.codeowners0, repository.codeowners1, repository.codeowners2];
			return {
				opened: {
					repository: {
						nameWithOwner: repository.nameWithOwner,
						url: repository.url,
						defaultBranch: repository.defaultBranchRef?.name ?? null,
						...(repository.isPrivate != null && { isPrivate: repository.isPrivate }),
					},
					config: repository.config?.text ?? null,
					codeowners: codeowners.find(blob => blob?.text != null)?.text ?? null,
				},
				name,
				search,
				searchAllBranches: (0, github_search.BU)(nameWithOwner, null),
				window,
				slices,
			};
		}
		async function isEmpty(slices) {
			return (await slices).every(({ count }) => count === 0);
		}
		async function askPatiently(client, document, variables) {
			let answer = await client.ask(document, variables, 3);
			for (let attempt = 1; attempt < MAX_ATTEMPTS && isRefusedForNow(answer); attempt += 1)
				answer = await client.ask(document, variables, 3);
			return answer;
		}
		const isRefusedForNow = ({ failures }) => failures.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');
		function repositoryIn({ data, failures }, nameWithOwner) {
			if (failures.length > 0)
				throw (0, github_errors.g)(failures);
			const parsed = OpenAnswer.safeParse(data);
			if (parsed.success)
				return parsed.data.repository;
			throw new github_errors.y('not-found', `GitHub knows no repository ${nameWithOwner}.`);
		}
		;
		const PERMISSIONS = 'Add to the workflow: `permissions:` with `contents: read` and `pull-requests: read`.';
		function explain(error, repository) {
			if (!(error instanceof github_errors.y))
				return error;
			if (error.kind === 'not-found') {
				const advice = 'Check the `repository` input; for a private one the token needs access to it.';
				return new errors.jR(`The repository ${repository} does not exist, or this token cannot see it. ${advice}`);
			}
			if (error.kind === 'forbidden') {
				return new errors.jR(`The token may not read the pull requests of ${repository}. ${PERMISSIONS} (${error.message})`);
			}
			return error;
		}
		const HEAD_START_MS = 10;
		class GitHubSource {
			options;
			requested;
			overview = null;
			constructor(options) {
				this.options = options;
				this.requested = options.repository ?? '';
			}
			async open() {
				try {
					const loading = (0, promises_.setTimeout)(HEAD_START_MS).then(() => Promise.all([__nccwpck_require__.e(491), __nccwpck_require__.e(428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9428)));
					[this.overview] = await Promise.all([openGitHub(this.options, this.requested), loading]);
					return this.overview.opened;
				}
				catch (error) {
					throw explain(error, this.requested);
				}
			}
			async gather() {
				try {
					const { gatherPeriod } = await Promise.all([__nccwpck_require__.e(491), __nccwpck_require__.e(428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9428));
					return await gatherPeriod(this.options, this.known);
				}
				catch (error) {
					throw explain(error, this.requested);
				}
			}
			async lookUp(references) {
				if (references.length === 0)
					return [];
				const { client, log, period } = this.options;
				const { name, searchAllBranches } = this.known;
				try {
					const { lookUp } = await __nccwpck_require__.e(831).then(__nccwpck_require__.bind(__nccwpck_require__, 3831));
					return await lookUp(client, name, searchAllBranches, period.start, references);
				}
				catch (error) {
					if (!(error instanceof github_errors.y))
						throw error;
					log.warning(`The pull requests that the reverts of the period name could not be looked up: ${error.message}`);
					return [];
				}
			}
			get known() {
				if (this.overview === null)
					throw new Error('The source was not opened.');
				return this.overview;
			}
		}
		function gitHubSource({ client, ...options }) {
			return new GitHubSource({
				...options,
				client: (0, github_client.l)(client, 'it may be a token that reads pull requests.'),
			});
		}
		;
		const sources = [
			{ id: 'github', open: async (options) => gitHubSource(options) },
			{ id: 'git', open: async (options) => (await Promise.all([__nccwpck_require__.e(793), __nccwpck_require__.e(491), __nccwpck_require__.e(82)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8082))).gitSource(options) },
			{ id: 'file', open: async (options) => (await Promise.all([__nccwpck_require__.e(140), __nccwpck_require__.e(916)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7916))).fileSource(options) },
		];
		var counted_weeks = __nccwpck_require__(5589);
		;
		async function open_open(inputs, ports) {
			try {
				const source = await openSource(inputs, ports, inputs.period);
				return { source, opened: await source.open() };
			}
			catch (error) {
				throw inputs.problems.length > 0 ? new errors.GN(withMissingToken(inputs.problems, error)) : error;
			}
		}
		function withMissingToken(problems, error) {
			const message = error instanceof Error ? error.message : '';
			const isNew = message.startsWith('token: not given') && !problems.some(problem => problem.startsWith('token:'));
			return isNew ? [...problems, message] : problems;
		}
		async function openSource({ values, explicit, problems }, { source, client, deadline, log }, period) {
			const kind = sources.find(({ id }) => id === source.id);
			const isNamed = source.id === 'github' || explicit.has('repository');
			if (kind === undefined || period === null || (isNamed && values.repository === ''))
				throw new errors.GN(problems);
			return kind.open({
				repository: isNamed ? values.repository : null,
				base: values.base,
				landedBy: values.landedBy,
				period,
				before: (0, counted_weeks.k)(period),
				configPath: values.config,
				path: source.path,
				client,
				signal: deadline.signal,
				log,
			});
		}
	}),
	3460: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HH: () => (week),
			N: () => (isDay),
			eB: () => (timeZone),
			vd: () => (day)
		});
		var luxon__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8714);
		var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3111);
		var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3950);
		var _setting_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5896);
		const WEEK = /^(\d{4})-W(\d{2})$/;
		const DAY = /^\d{4}-\d{2}-\d{2}$/;
		function isDay(given) {
			return DAY.test(given) && luxon__WEBPACK_IMPORTED_MODULE_2__.c9.fromISO(given, { zone: 'utc' }).isValid;
		}
		function isWeek(given) {
			return WEEK.test(given) && luxon__WEBPACK_IMPORTED_MODULE_2__.c9.fromISO(given, { zone: 'utc' }).isValid;
		}
		function weekMayBe(given) {
			const year = WEEK.exec(given)?.[1];
			const weeks = year && ` (${year} has ${luxon__WEBPACK_IMPORTED_MODULE_2__.c9.utc(Number(year), 7, 1).weeksInWeekYear} weeks)`;
			const near = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.au)((0, _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.L)(given, ['last', 'current']).slice(0, 1));
			return `"last", "current", an ISO week such as 2026-W14${weeks ?? ''}, or a date such as 2026-04-01${near}`;
		}
		const week = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(weekMayBe, given => given === 'last' || given === 'current' || isWeek(given) || isDay(given));
		const day = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('a date such as 2026-04-01', isDay);
		const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];
		const MAX_ZONES_SUGGESTED = 3;
		const usualName = (given) => ZONES.find(name => name.toLowerCase() === given.toLowerCase());
		const isZone = (given) => usualName(given) !== undefined || (/^[a-z]/i.test(given) && luxon__WEBPACK_IMPORTED_MODULE_2__.oh.isValidZone(given));
		function zoneMayBe(given) {
			const nameAndCity = (name) => [name, name.slice(name.lastIndexOf('/') + 1)];
			const near = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.au)((0, _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.L)(given, ZONES, nameAndCity).slice(0, MAX_ZONES_SUGGESTED));
			return `an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai${near}`;
		}
		const timeZone = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(zoneMayBe, isZone).transform(given => usualName(given) ?? given);
	}),
	3978: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			mc: () => (INPUTS),
			Qh: () => (INPUT_NAMES),
			xQ: () => (camelCase)
		});
		;
		const SECTION_IDS = [
			'this-week',
			'attention',
			'reverted',
			'changes',
			'second-look',
			'people',
			'trend',
			'details',
		];
		const REPLACED_SECTIONS = {
			summary: ['this-week'],
			'did-not-stand': ['reverted'],
			'key-changes': ['changes'],
			highlights: ['this-week'],
			risks: ['second-look', 'details'],
			suggestions: ['second-look'],
			trends: ['trend'],
			'hot-spots': ['details'],
			authors: ['people', 'details'],
			flow: ['trend', 'details'],
			merged: ['details'],
		};
		var calendar = __nccwpck_require__(3460);
		;
		function input(type, documentation) {
			return { ...type, ...documentation, configurable: false };
		}
		function configurable(type, documentation) {
			return { ...type, ...documentation, configurable: true };
		}
		var setting_types = __nccwpck_require__(5896);
		var text_formats = __nccwpck_require__(3012);
		;
		const MODEL_BUDGET = { min: 10_000, max: 1_000_000 };
		const MODEL_INPUTS = {
			model: input((0, setting_types.xH)(text_formats.fD.nullable()), {
				description: 'The name of a language model that writes the summary and notes on the most important pull requests. Every sentence is checked against the pull request, and left out if it is not proven. See docs/narration.md.',
				default: null,
				defaultInWords: 'no model; nothing is sent to anybody',
			}),
			'model-api-key': input((0, setting_types.xH)(text_formats.Sh), {
				description: "The key for the model's API, from a secret. A server of your own may need none.",
				default: '',
				secret: true,
			}),
			'model-base-url': input((0, setting_types.xH)(text_formats.Mh), {
				description: "The URL of the model's OpenAI-compatible API. It must start with https://, unless the server is on this machine or has a private address.",
				default: 'https://api.openai.com/v1',
				actionDefault: 'https://api.openai.com/v1',
				secret: true,
			}),
			'model-context': input((0, setting_types.xH)((0, setting_types.Yq)(['descriptions', 'titles'])), {
				description: 'What the model is sent of a pull request: its title, paths and `descriptions`, or its title and paths alone (`titles`).',
				default: 'descriptions',
				actionDefault: 'descriptions',
			}),
			'model-budget': input((0, setting_types.ai)(MODEL_BUDGET), {
				description: 'How many tokens the model may take for one report, in and out.',
				default: 60_000,
				actionDefault: '60000',
			}),
		};
		;
		const PUBLISHERS = ['issue', 'discussion', 'summary', 'files'];
		const WEEK_STARTS = ['monday', 'sunday', 'saturday'];
		const names = () => (0, setting_types.p_)(text_formats.UU, '[dependencies, "*[bot]"]');
		const INPUTS = {
			token: input((0, setting_types.xH)(text_formats.Sh), {
				description: 'The token that reads pull requests and posts the report. It needs `contents: read` and `pull-requests: read`, and to post also `issues: write` or `discussions: write`. In a private repository it needs `issues: read` even if it posts no issue.',
				default: '',
				actionDefault: '${{ github.token }}',
				secret: true,
			}),
			repository: input((0, setting_types.xH)(text_formats.Jk), {
				description: 'The repository that the report is about, as OWNER/NAME.',
				default: '',
				defaultInWords: 'the repository that the workflow runs in',
			}),
			'post-to-repository': input((0, setting_types.xH)(text_formats.Jk), {
				description: 'The repository to post the report in, as OWNER/NAME. The token needs write access to it.',
				default: '',
				defaultInWords: 'the repository that the workflow runs in',
			}),
			repositories: input((0, setting_types.p_)(text_formats.Z0, 'octo-org/*, !octo-org/attic'), {
				description: 'For one page over several repositories: `OWNER/NAME`, `OWNER/*` or another pattern with `*`, or `OWNER/topic:NAME`; with `!` before it, those are left out. Patterns leave out archived repositories and forks. With `digests`, it has names alone, which say what has to be there.',
				default: [],
			}),
			digests: input((0, setting_types.xH)(text_formats.Ae.nullable()), {
				description: 'For one page over several repositories: a folder in the workspace with the `digest.json` of each, as `actions/download-artifact` makes it. Nothing is gathered then.',
				default: null,
			}),
			'show-private': input(setting_types.Jt, {
				description: 'Whether the page over several repositories may show private ones in a public repository, with their names, titles and people.',
				default: false,
				actionDefault: 'false',
			}),
			week: input((0, setting_types.xH)(calendar.HH), {
				description: 'The week that the report covers: `last` (the most recent week that has ended), `current`, an ISO week such as `2026-W14`, or any date in the week.',
				default: 'last',
			}),
			from: input((0, setting_types.xH)(calendar.vd.nullable()), {
				description: 'The first day of a period that is not a week, such as `2026-03-01`. Needs `to`, and cannot be combined with `week`.',
				default: null,
			}),
			to: input((0, setting_types.xH)(calendar.vd.nullable()), {
				description: 'The last day of that period, included. The period can have at most 366 days.',
				default: null,
			}),
			'time-zone': input((0, setting_types.xH)(calendar.eB), {
				description: 'The IANA time zone in which days and weeks are counted, such as `Europe/Berlin`.',
				default: 'UTC',
				actionDefault: 'UTC',
			}),
			'week-start': input((0, setting_types.xH)((0, setting_types.Yq)(WEEK_STARTS)), {
				description: 'The first day of a week: `monday`, `sunday` or `saturday`. A week that starts on Sunday or Saturday has the name of the ISO week that starts on the Monday after it.',
				default: 'monday',
				actionDefault: 'monday',
			}),
			base: input((0, setting_types.xH)(text_formats.tk.nullable()), {
				description: 'Include only pull requests that were merged into this branch. For a branch that is not there, the error names the nearest ones.',
				default: null,
				defaultInWords: 'all branches',
			}),
			'landed-by': input((0, setting_types.p_)(text_formats.hh, '[Closes]'), {
				description: 'The words before the number in commit messages, where a project lands pull requests by commits and names them in a way of its own, such as `Closes` for `Closes #12`. In a clone, the numbers must never be those of issues.',
				default: [],
			}),
			publish: configurable((0, setting_types.p_)((0, setting_types.Yq)(PUBLISHERS), '[issue, summary]', 1), {
				description: 'Where to publish the report, one or more of `issue`, `discussion`, `summary` (the summary page of the workflow run) and `files` (Markdown, HTML and JSON, whose paths are outputs). By default, a runner without summaries gets a warning.',
				default: ['issue', 'summary'],
			}),
			'discussion-category': configurable((0, setting_types.xH)((0, setting_types.Qq)('the name of a category such as Announcements').nullable()), {
				description: 'The discussion category to post in, such as `Announcements`. Required if `publish` contains `discussion`.',
				default: null,
			}),
			labels: configurable((0, setting_types.p_)(text_formats.UU, '[digest]'), {
				description: 'Labels to add to the report. Labels that do not exist in the repository are created.',
				default: [],
			}),
			id: input((0, setting_types.xH)(text_formats.sX.nullable()), {
				description: 'A short name that tells this digest from others about the same repository, such as `web` and `api`: letters, digits, `-`, `_` and `.`. Digests with different names never update or close the reports of each other. With a new name, a digest starts anew.',
				default: null,
				defaultInWords: 'none, for the one digest of a repository',
			}),
			title: configurable((0, setting_types.xH)(text_formats.DD.nullable()), {
				description: 'The title of the report. It can contain the placeholders `{{week}}`, `{{repository}}`, `{{first-day}}` and `{{last-day}}`.',
				default: null,
				defaultInWords: 'a title in the language of the report',
			}),
			'close-previous': configurable(setting_types.Jt, {
				description: 'Whether to close the previous report, with a link to the new one.',
				default: false,
			}),
			pin: configurable(setting_types.Jt, {
				description: 'Whether to pin the issue to the top of the list of issues.',
				default: false,
			}),
			language: configurable((0, setting_types.xH)(text_formats.BH), {
				description: 'The language of the report: `en` for English or `zh-CN` for Chinese.',
				default: 'en',
			}),
			templates: input((0, setting_types.xH)(text_formats.Ae.nullable()), {
				description: 'A folder in the workspace with templates of your own. A file in it replaces the template of the same name that comes with the action.',
				default: null,
			}),
			config: input((0, setting_types.xH)(text_formats.SH), {
				description: 'The path of the configuration file in the repository that the report is about. It is read through the API, so no checkout is needed. If the workflow runs in another repository, only settings about content are used: exclusions, bots, modules, core paths, weights, highlights, tags and measurements.',
				default: '.github/merge-digest.yml',
			}),
			sections: configurable((0, setting_types.p_)((0, setting_types.Yq)(SECTION_IDS, REPLACED_SECTIONS), '[this-week, attention, changes]', 1), {
				description: 'The sections of the report, in order. Sections that are not listed are left out. The header always comes first and the footer last.',
				default: [...SECTION_IDS],
			}),
			charts: configurable(setting_types.Jt, {
				description: 'Whether the report has a chart of the merges of each week. GitHub draws it from a Mermaid block, but its notification emails show the source of the block. Without the chart, a line lists the same numbers.',
				default: true,
			}),
			'exclude-authors': configurable(names(), {
				description: 'Logins whose pull requests are left out, and who are not listed as co-authors. `*` matches any characters, as in `*[bot]`; case does not matter, and `dependabot` means `dependabot[bot]` too. A pattern that matches nobody is named in a notice.',
				default: [],
			}),
			'exclude-labels': configurable(names(), {
				description: 'Labels whose pull requests are left out. `*` matches any characters; case does not matter. A pattern that matches no label is named in a notice.',
				default: [],
			}),
			'exclude-paths': configurable(text_formats.pS, {
				description: 'Glob patterns of files to ignore, such as `docs/**`. A pull request that changed only such files is left out. A slash before a pattern is ignored, and a pattern that matches no file is named in a notice.',
				default: [],
			}),
			'bot-authors': configurable(names(), {
				description: 'Logins, or names in commits, that belong to bots, in addition to those that are recognized by their names. `*` matches any characters; case does not matter. A pattern that matches nobody is named in a notice.',
				default: [],
			}),
			bots: configurable((0, setting_types.xH)((0, setting_types.Yq)(['apart', 'include', 'exclude'])), {
				description: 'What to do with pull requests of bots: list them `apart` from those of people, `include` them among those of people, or `exclude` them.',
				default: 'apart',
			}),
			links: configurable((0, setting_types.xH)((0, setting_types.Yq)(['quiet', 'direct', 'none'])), {
				description: 'How the report links to pull requests: `quiet` leaves no trace in their timelines, `direct` adds a backlink to each timeline, `none` shows only the numbers.',
				default: 'quiet',
			}),
			mentions: configurable(setting_types.Jt, {
				description: 'Whether to mention authors, which notifies them.',
				default: false,
			}),
			'when-empty': configurable((0, setting_types.xH)((0, setting_types.Yq)(['post', 'skip'])), {
				description: 'What to do if no pull request was merged: `post` a report that says so, or `skip` it.',
				default: 'post',
			}),
			...MODEL_INPUTS,
			'output-directory': input((0, setting_types.xH)(text_formats.Ae.nullable()), {
				description: 'The folder for the report as Markdown, HTML and JSON.',
				default: null,
				defaultInWords: "the runner's folder for temporary files",
			}),
			'dry-run': input(setting_types.Jt, {
				description: 'Whether to write the report to files only, without changing anything on GitHub.',
				default: false,
				actionDefault: 'false',
			}),
		};
		const INPUT_NAMES = Object.keys(INPUTS);
		function camelCase(name) {
			return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
		}
	}),
	3950: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DK: () => (atMostFive),
			TL: () => (quoted),
			Vo: () => (alternatives),
			au: () => (didYouMean),
			em: () => (sentence)
		});
		const MAX_QUOTE_LENGTH = 60;
		function quoted(given) {
			if (Array.isArray(given))
				return 'a list';
			if (typeof given === 'object' && given !== null)
				return 'a mapping';
			if (typeof given !== 'string')
				return String(given);
			const characters = Array.from(given);
			const cut = characters.length > MAX_QUOTE_LENGTH ? `${characters.slice(0, MAX_QUOTE_LENGTH).join('')}\u2026` : given;
			return JSON.stringify(cut);
		}
		function alternatives(names) {
			const all = names.map(name => `"${name}"`);
			return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
		}
		const MAX_NAMED = 5;
		function atMostFive(names) {
			const further = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).join(', ') + (further > 0 ? ` and ${further} more` : '');
		}
		function didYouMean(names) {
			return names.length === 0 ? '' : `; did you mean ${alternatives(names)}?`;
		}
		function sentence(text) {
			return /[.?]$/.test(text) ? text : `${text}.`;
		}
	}),
	801: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TL: () => (parseInputs),
			Vk: () => (isOverSeveral),
			Xy: () => (languageProblems)
		});
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
		var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3111);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3978);
		var _messages_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3950);
		var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8740);
		var _problem_list_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4400);
		var _setting_types_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5896);
		const MAX_INPUT_LENGTH = 200_000;
		function parseInputs(raw, environment) {
			const given = new Set();
			const invalid = new Set();
			const problems = [];
			const parsedValues = {};
			for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qh) {
				const input = _inputs_js__WEBPACK_IMPORTED_MODULE_2__.mc[name];
				const text = raw(name)?.trim() ?? '';
				parsedValues[(0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(name)] = input.default;
				if (text === '')
					continue;
				given.add(name);
				if (text.length > MAX_INPUT_LENGTH) {
					invalid.add(name);
					problems.push(`${name}: has ${text.length} characters; it may have at most ${MAX_INPUT_LENGTH}.`);
					continue;
				}
				const candidate = input.fromText(text);
				const parsed = input.schema.safeParse(candidate);
				if (parsed.success) {
					parsedValues[(0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(name)] = parsed.data;
				}
				else {
					invalid.add(name);
					const own = (0, _problem_list_js__WEBPACK_IMPORTED_MODULE_5__.g)(name);
					(0, _setting_types_js__WEBPACK_IMPORTED_MODULE_4__.EB)(own, parsed.error, candidate, () => name, input.secret);
					problems.push(...own.sentences());
				}
			}
			const values = parsedValues;
			problems.push(...onlyOneOf(given), ...fillRepositories(values, environment, invalid));
			if (given.has('language') && !invalid.has('language'))
				problems.push(...languageProblems(values.language, environment));
			const period = parsePeriod(values, given, invalid, environment.now);
			const explicit = new Set([...given].filter(name => !invalid.has(name)));
			return { values, explicit, environment, ...period, problems: [...problems, ...period.problems] };
		}
		function onlyOneOf(given) {
			const over = ['repositories', 'digests'].find(name => given.has(name));
			if (over === undefined || !given.has('repository'))
				return [];
			return [
				`repository: given together with ${over}; it may be either one repository or several. post-to-repository says where to post.`,
			];
		}
		function fillRepositories(values, environment, invalid) {
			values.repository ||= environment.repository ?? '';
			values.postToRepository ||= environment.repository ?? values.repository;
			if (isOverSeveral(values))
				return patternsWithDigests(values);
			if (values.repository !== '' || invalid.has('repository') || environment.sourceKnowsRepository)
				return [];
			return ['repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo.'];
		}
		function patternsWithDigests({ repositories, digests }) {
			const patterns = digests === null ? [] : repositories.filter(pattern => /^!|[*]|\/topic:/.test(pattern));
			if (patterns.length === 0)
				return [];
			return [
				`repositories: got ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.TL)((0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.DK)(patterns))} with digests; it may then have the names of repositories alone, such as octo-org/octo-repo.`,
			];
		}
		function isOverSeveral({ repositories, digests }) {
			return digests !== null || repositories.length > 0;
		}
		function languageProblems(language, { languages }) {
			if (languages === undefined || languages.includes(language))
				return [];
			const near = (0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.au)((0, _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.L)(language, languages).slice(0, 1));
			return [(0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.em)(`language: got ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.TL)(language)}; it may be ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_6__.Vo)(languages)}${near}`)];
		}
		function parsePeriod(values, given, invalid, now) {
			const conflict = conflictOfPeriodInputs(given);
			if (conflict !== null)
				return { period: null, problems: [conflict] };
			if (['week', 'from', 'to', 'time-zone', 'week-start'].some(name => invalid.has(name)))
				return { period: null, problems: [] };
			const { week, from, to, timeZone, weekStart } = values;
			try {
				const request = from !== null && to !== null ? { from, to } : { week };
				return { period: (0, _period_js__WEBPACK_IMPORTED_MODULE_3__.j)(request, timeZone, weekStart, now), problems: [] };
			}
			catch (error) {
				if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.GN)
					return { period: null, problems: [...error.problems] };
				throw error;
			}
		}
		function conflictOfPeriodInputs(given) {
			const [from, to] = [given.has('from'), given.has('to')];
			if (given.has('week') && (from || to)) {
				return 'week: given together with from or to; it may be either the week or the two days.';
			}
			if (from === to)
				return null;
			const [missing, present] = from ? ['to', 'from'] : ['from', 'to'];
			return `${missing}: not given; it may be a date such as 2026-04-01, since ${present} is given.`;
		}
	}),
	8740: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => (periodOf),
			C: () => (weeksBefore)
		});
		var luxon = __nccwpck_require__(8714);
		var errors = __nccwpck_require__(6046);
		var instant = __nccwpck_require__(2224);
		var calendar = __nccwpck_require__(3460);
		;
		luxon.wB.defaultLocale = 'en-US';
		function calendarDay(day) {
			return luxon.c9.fromISO(day, { zone: 'utc' });
		}
		function periodOfDays(first, last, week, timeZone) {
			return {
				start: (0, instant.B9)(firstInstant(first, timeZone).toMillis()),
				end: (0, instant.B9)(firstInstant(last.plus({ days: 1 }), timeZone).toMillis()),
				timeZone,
				week,
				firstDay: first.toFormat('yyyy-MM-dd'),
				lastDay: last.toFormat('yyyy-MM-dd'),
				asOf: null,
			};
		}
		function firstInstant(day, timeZone) {
			const midnight = day.setZone(timeZone, { keepLocalTime: true }).startOf('day');
			const [first = midnight] = midnight.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
			return first;
		}
		;
		const DAYS_BEFORE_MONDAY = { monday: 0, sunday: 1, saturday: 2 };
		const MAX_DAYS = 366;
		const WEEK_NAME = "kkkk-'W'WW";
		function periodOf(request, timeZone, weekStart, now) {
			return 'week' in request
				? weekPeriod(request.week, timeZone, weekStart, now)
				: daysPeriod(request.from, request.to, timeZone, now);
		}
		function weekPeriod(requested, timeZone, weekStart, now) {
			const today = luxon.c9.fromJSDate(now, { zone: timeZone }).toISODate() ?? '';
			const daysBefore = DAYS_BEFORE_MONDAY[weekStart];
			const monday = mondayOf(requested, today, daysBefore);
			const first = monday.minus({ days: daysBefore });
			const period = periodOfDays(first, first.plus({ days: 6 }), monday.toFormat(WEEK_NAME), timeZone);
			return asOf(now, period, `week: got "${requested}"`);
		}
		function mondayOf(requested, today, daysBefore) {
			const mondayAround = (day) => calendarDay(day).plus({ days: daysBefore }).startOf('week');
			if (requested === 'current')
				return mondayAround(today);
			if (requested === 'last')
				return mondayAround(today).minus({ weeks: 1 });
			return (0, calendar.N)(requested) ? mondayAround(requested) : calendarDay(requested);
		}
		function daysPeriod(from, to, timeZone, now) {
			const first = calendarDay(from);
			const last = calendarDay(to);
			if (last < first) {
				throw new errors.GN([`to: got "${to}"; it may be the day of from, "${from}", or a later one.`]);
			}
			const days = last.diff(first, 'days').days + 1;
			if (days > MAX_DAYS) {
				throw new errors.GN([`to: got "${to}", ${days} days with from, "${from}"; it may make at most ${MAX_DAYS}.`]);
			}
			return asOf(now, periodOfDays(first, last, null, timeZone), `from: got "${from}"`);
		}
		function asOf(now, period, got) {
			if (now.getTime() < Date.parse(period.start)) {
				const today = luxon.c9.fromJSDate(now, { zone: period.timeZone }).toFormat('yyyy-MM-dd');
				throw new errors.GN([
					`${got}; it may be a period that has started: this one starts on ${period.firstDay}, and it is ${today} in ${period.timeZone}.`,
				]);
			}
			return { ...period, asOf: now.getTime() < Date.parse(period.end) ? (0, instant.B9)(now.getTime()) : null };
		}
		function weeksBefore({ week, firstDay, timeZone }, count) {
			if (week === null)
				return [];
			return Array.from({ length: count }, (_, index) => {
				const weeks = count - index;
				const first = calendarDay(firstDay).minus({ weeks });
				const name = calendarDay(week).minus({ weeks }).toFormat(WEEK_NAME);
				return periodOfDays(first, first.plus({ days: 6 }), name, timeZone);
			});
		}
	}),
	4400: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => (problemList)
		});
		const MAX_LISTED = 20;
		const MAX_LENGTH = 1_000;
		const cut = (text) => (text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026`);
		function problemList(place) {
			const listed = new Set();
			let further = 0;
			return {
				add(problem) {
					if (listed.size < MAX_LISTED)
						listed.add(cut(problem()));
					else
						further += 1;
				},
				sentences: () => (further > 0 ? [...listed, `${place}: and ${further} more problems.`] : [...listed]),
			};
		}
	}),
	5896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DU: () => (MAX_ELEMENTS),
			EB: () => (addProblems),
			Jt: () => (flag),
			Qq: () => (text),
			Yq: () => (choice),
			ai: () => (number),
			p_: () => (list),
			xH: () => (one)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503);
		var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3111);
		var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3950);
		function text(mayBe, isValid = () => true) {
			const message = (given) => {
				const may = `it may be ${typeof mayBe === 'string' ? mayBe : mayBe(typeof given === 'string' ? given : '')}`;
				return typeof given === 'number' || typeof given === 'boolean' ? `${may}, in quotes` : may;
			};
			return zod__WEBPACK_IMPORTED_MODULE_1__.YjP({ error: issue => message(issue.input) })
				.refine(given => given.trim() !== '' && isValid(given), { error: issue => message(issue.input) });
		}
		function choice(names, replaced = {}) {
			return zod__WEBPACK_IMPORTED_MODULE_1__.k5n(names, {
				error: ({ input }) => {
					const now = typeof input === 'string' && Object.hasOwn(replaced, input) ? replaced[input] : undefined;
					if (now !== undefined)
						return `it may be ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.Vo)(now)} now, instead of ${input}`;
					const near = typeof input === 'string' ? (0, _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.L)(input, names).slice(0, 1) : [];
					return `it may be ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.Vo)(names)}${(0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.au)(near)}`;
				},
			});
		}
		function one(schema) {
			return { schema, fromText: given => given };
		}
		const MAX_ELEMENTS = 1_000;
		function list(element, example, minLength = 0) {
			return {
				schema: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(element, { error: `it may be a list, such as ${example}` })
					.min(minLength, { error: `it may be a list of at least one, such as ${example}` })
					.max(MAX_ELEMENTS, { error: `it may be a list of at most ${MAX_ELEMENTS}` })
					.transform(given => [...new Set(given)]),
				fromText: given => given
					.split('\n')
					.flatMap(partsOfLine)
					.map(part => part.trim())
					.filter(part => part !== ''),
				inputHint: 'Separate several with commas or new lines.',
			};
		}
		function partsOfLine(line) {
			const parts = [];
			let end = line.length;
			let depth = 0;
			for (let at = line.length - 1; at >= 0; at -= 1) {
				const character = line[at];
				if (character === '}')
					depth += 1;
				else if (character === '{')
					depth = Math.max(0, depth - 1);
				if (character !== ',' || depth > 0)
					continue;
				parts.push(line.slice(at + 1, end));
				end = at;
			}
			parts.push(line.slice(0, end));
			return parts.reverse();
		}
		const flag = {
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.zMY({ error: 'it may be true or false' }),
			fromText: given => {
				if (/^(true|True|TRUE)$/.test(given))
					return true;
				return /^(false|False|FALSE)$/.test(given) ? false : given;
			},
		};
		function number({ min, max }) {
			const error = `it may be a whole number from ${min} to ${max}`;
			return {
				schema: zod__WEBPACK_IMPORTED_MODULE_1__.aig({ error }).int({ error }).min(min, { error }).max(max, { error }),
				fromText: given => (/^\d{1,9}$/.test(given) ? Number(given) : given),
			};
		}
		function addProblems(problems, error, given, place, secret = false) {
			for (const issue of error.issues)
				problems.add(() => problemOf(issue, given, place, secret));
		}
		function problemOf(issue, given, place, secret) {
			const inList = typeof issue.path.at(-1) === 'number' ? ' in the list' : '';
			const shown = issue.code === 'unrecognized_keys' ? (0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.DK)(issue.keys.map(_messages_js__WEBPACK_IMPORTED_MODULE_2__.TL)) : (0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.TL)(valueAt(given, issue.path));
			const got = secret ? 'a value that is not shown here' : shown;
			return (0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.em)(`${place(issue.path)}: got ${got}${inList}; ${issue.message}`);
		}
		function valueAt(given, path) {
			return path.reduce((value, step) => value[step], given);
		}
	}),
	3012: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ae: () => (path),
			BH: () => (language),
			DD: () => (title),
			Id: () => (areFewGlobs),
			Jk: () => (repository),
			LX: () => (FEW_GLOBS),
			Mh: () => (modelBaseUrl),
			Qh: () => (pathGlob),
			SH: () => (repositoryPath),
			Sh: () => (token),
			UU: () => (name),
			Z0: () => (repositoryPattern),
			fD: () => (modelName),
			hh: () => (landingKey),
			pS: () => (pathGlobs),
			sX: () => (digestId),
			tk: () => (branch)
		});
		var _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2319);
		var _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3111);
		var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3950);
		var _setting_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5896);
		const token = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('a token without spaces or line breaks', given => !/\s/.test(given));
		const repository = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('OWNER/NAME, such as octo-org/octo-repo', given => /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(given));
		const repositoryPattern = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('OWNER/NAME, OWNER/* or OWNER/topic:NAME, such as octo-org/*', given => /^!?[\w-]+\/(?!\.{1,2}$)(?:topic:[a-z0-9][a-z0-9-]*|[\w.*-]+)$/.test(given));
		const branch = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('the name of a branch, such as main', given => !/[\s~^:?*[\\]|^refs\/heads\/$/.test(given)).transform(given => given.replace(/^refs\/heads\//, ''));
		const name = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('a name on one line', given => !/[\r\n]/.test(given));
		const digestId = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('a short name such as web: up to 40 letters, digits, "-", "_" and "."', given => /^[A-Za-z0-9._-]{1,40}$/.test(given));
		const landingKey = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('words that start a line, such as Closes', given => /^[\w][\w -]{0,59}:?$/.test(given)).transform(given => given.replace(/:$/, ''));
		const language = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('the name of a language such as en or zh-CN', given => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(given));
		const path = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('a path on one line', given => !/[\r\n\0]/.test(given));
		const repositoryPath = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('a path from the root of the repository, such as .github/merge-digest.yml', given => !/[\r\n\0:]/.test(given) && !given.startsWith('/') && !given.split('/').includes('..')).transform(given => given.replace(/^(\.\/+)+/, ''));
		const GLOB = 'a glob pattern of paths, such as docs/** or **/*.md';
		const GLOB_MAY_BE = {
			long: `${GLOB}, of at most ${_domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.v7} characters`,
			parentheses: `${GLOB}; it may have *, **, ?, [a-z], {a,b} and a ! at its start, and parentheses only as \\( and \\)`,
			braces: `${GLOB}, whose braces stand for at most ${_domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.cg} patterns`,
		};
		function mayBeGlob(given) {
			const fault = (0, _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.Hf)(given);
			return fault === null ? GLOB : GLOB_MAY_BE[fault];
		}
		const pathGlob = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(mayBeGlob, given => (0, _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.Hf)(given) === null);
		function areFewGlobs(patterns) {
			return patterns.reduce((sum, pattern) => sum + (0, _domain_globs_index_js__WEBPACK_IMPORTED_MODULE_0__.ct)(pattern), 0) <= _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.DU;
		}
		const FEW_GLOBS = `at most ${_setting_types_js__WEBPACK_IMPORTED_MODULE_2__.DU} glob patterns, where {a,b} counts as two`;
		const pathGlobs = (() => {
			const type = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.p_)(pathGlob, '["docs/**", "**/*.lock"]');
			return { ...type, schema: type.schema.refine(areFewGlobs, { error: `it may be ${FEW_GLOBS}` }) };
		})();
		const TITLE_PLACEHOLDERS = ['week', 'repository', 'first-day', 'last-day'];
		const modelName = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('the name of a model on one line', given => given.length <= 200 && !/\p{Cc}/u.test(given));
		const modelBaseUrl = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)('the URL of an OpenAI-compatible API, such as https://api.openai.com/v1', given => URL.canParse(given) && /^https?:/i.test(given));
		const MAX_TITLE_LENGTH = 256;
		function unknownPlaceholder(given) {
			const known = TITLE_PLACEHOLDERS;
			return [...given.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name).find(name => !known.includes(name));
		}
		const title = (0, _setting_types_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(given => {
			const unknown = unknownPlaceholder(given);
			const near = unknown === undefined ? [] : (0, _domain_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.L)(unknown, TITLE_PLACEHOLDERS).slice(0, 1);
			const placeholders = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.Vo)(TITLE_PLACEHOLDERS.map(placeholder => `{{${placeholder}}}`));
			const meant = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.au)(near.map(placeholder => `{{${placeholder}}}`));
			return `one line of at most ${MAX_TITLE_LENGTH} characters, with the placeholders ${placeholders}${meant}`;
		}, given => given.length <= MAX_TITLE_LENGTH && !/[\r\n]/.test(given) && unknownPlaceholder(given) === undefined);
	}),
	8714: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c9: () => (DateTime),
			oh: () => (IANAZone),
			wB: () => (Settings)
		});
		class LuxonError extends Error {
		}
		class InvalidDateTimeError extends LuxonError {
			constructor(reason) {
				super(`Invalid DateTime: ${reason.toMessage()}`);
			}
		}
		class InvalidIntervalError extends LuxonError {
			constructor(reason) {
				super(`Invalid Interval: ${reason.toMessage()}`);
			}
		}
		class InvalidDurationError extends LuxonError {
			constructor(reason) {
				super(`Invalid Duration: ${reason.toMessage()}`);
			}
		}
		class ConflictingSpecificationError extends LuxonError {
		}
		class InvalidUnitError extends LuxonError {
			constructor(unit) {
				super(`Invalid unit ${unit}`);
			}
		}
		class InvalidArgumentError extends LuxonError {
		}
		class ZoneIsAbstractError extends LuxonError {
			constructor() {
				super("Zone is an abstract class");
			}
		}
		const n = "numeric", s = "short", l = "long";
		const DATE_SHORT = {
			year: n,
			month: n,
			day: n,
		};
		const DATE_MED = {
			year: n,
			month: s,
			day: n,
		};
		const DATE_MED_WITH_WEEKDAY = {
			year: n,
			month: s,
			day: n,
			weekday: s,
		};
		const DATE_FULL = {
			year: n,
			month: l,
			day: n,
		};
		const DATE_HUGE = {
			year: n,
			month: l,
			day: n,
			weekday: l,
		};
		const TIME_SIMPLE = {
			hour: n,
			minute: n,
		};
		const TIME_WITH_SECONDS = {
			hour: n,
			minute: n,
			second: n,
		};
		const TIME_WITH_SHORT_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			timeZoneName: s,
		};
		const TIME_WITH_LONG_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			timeZoneName: l,
		};
		const TIME_24_SIMPLE = {
			hour: n,
			minute: n,
			hourCycle: "h23",
		};
		const TIME_24_WITH_SECONDS = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23",
		};
		const TIME_24_WITH_SHORT_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23",
			timeZoneName: s,
		};
		const TIME_24_WITH_LONG_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23",
			timeZoneName: l,
		};
		const DATETIME_SHORT = {
			year: n,
			month: n,
			day: n,
			hour: n,
			minute: n,
		};
		const DATETIME_SHORT_WITH_SECONDS = {
			year: n,
			month: n,
			day: n,
			hour: n,
			minute: n,
			second: n,
		};
		const DATETIME_MED = {
			year: n,
			month: s,
			day: n,
			hour: n,
			minute: n,
		};
		const DATETIME_MED_WITH_SECONDS = {
			year: n,
			month: s,
			day: n,
			hour: n,
			minute: n,
			second: n,
		};
		const DATETIME_MED_WITH_WEEKDAY = {
			year: n,
			month: s,
			day: n,
			weekday: s,
			hour: n,
			minute: n,
		};
		const DATETIME_FULL = {
			year: n,
			month: l,
			day: n,
			hour: n,
			minute: n,
			timeZoneName: s,
		};
		const DATETIME_FULL_WITH_SECONDS = {
			year: n,
			month: l,
			day: n,
			hour: n,
			minute: n,
			second: n,
			timeZoneName: s,
		};
		const DATETIME_HUGE = {
			year: n,
			month: l,
			day: n,
			weekday: l,
			hour: n,
			minute: n,
			timeZoneName: l,
		};
		const DATETIME_HUGE_WITH_SECONDS = {
			year: n,
			month: l,
			day: n,
			weekday: l,
			hour: n,
			minute: n,
			second: n,
			timeZoneName: l,
		};
		class Zone {
			get type() {
				throw new ZoneIsAbstractError();
			}
			get name() {
				throw new ZoneIsAbstractError();
			}
			get ianaName() {
				return this.name;
			}
			get isUniversal() {
				throw new ZoneIsAbstractError();
			}
			offsetName(ts, opts) {
				throw new ZoneIsAbstractError();
			}
			formatOffset(ts, format) {
				throw new ZoneIsAbstractError();
			}
			offset(ts) {
				throw new ZoneIsAbstractError();
			}
			equals(otherZone) {
				throw new ZoneIsAbstractError();
			}
			get isValid() {
				throw new ZoneIsAbstractError();
			}
		}
		let singleton$1 = null;
		class SystemZone extends Zone {
			static get instance() {
				if (singleton$1 === null) {
					singleton$1 = new SystemZone();
				}
				return singleton$1;
			}
			get type() {
				return "system";
			}
			get name() {
				return new Intl.DateTimeFormat().resolvedOptions().timeZone;
			}
			get isUniversal() {
				return false;
			}
			offsetName(ts, { format, locale }) {
				return parseZoneInfo(ts, format, locale);
			}
			formatOffset(ts, format) {
				return formatOffset(this.offset(ts), format);
			}
			offset(ts) {
				return -new Date(ts).getTimezoneOffset();
			}
			equals(otherZone) {
				return otherZone.type === "system";
			}
			get isValid() {
				return true;
			}
		}
		const dtfCache = new Map();
		function makeDTF(zoneName) {
			let dtf = dtfCache.get(zoneName);
			if (dtf === undefined) {
				dtf = new Intl.DateTimeFormat("en-US", {
					hour12: false,
					timeZone: zoneName,
					year: "numeric",
					month: "2-digit",
					day: "2-digit",
					hour: "2-digit",
					minute: "2-digit",
					second: "2-digit",
					era: "short",
				});
				dtfCache.set(zoneName, dtf);
			}
			return dtf;
		}
		const typeToPos = {
			year: 0,
			month: 1,
			day: 2,
			era: 3,
			hour: 4,
			minute: 5,
			second: 6,
		};
		function hackyOffset(dtf, date) {
			const formatted = dtf.format(date).replace(/\u200E/g, ""), parsed = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(formatted), [, fMonth, fDay, fYear, fadOrBc, fHour, fMinute, fSecond] = parsed;
			return [fYear, fMonth, fDay, fadOrBc, fHour, fMinute, fSecond];
		}
		function partsOffset(dtf, date) {
			const formatted = dtf.formatToParts(date);
			const filled = [];
			for (let i = 0; i < formatted.length; i++) {
				const { type, value } = formatted[i];
				const pos = typeToPos[type];
				if (type === "era") {
					filled[pos] = value;
				}
				else if (!isUndefined(pos)) {
					filled[pos] = parseInt(value, 10);
				}
			}
			return filled;
		}
		const ianaZoneCache = new Map();
		class IANAZone extends Zone {
			static create(name) {
				let zone = ianaZoneCache.get(name);
				if (zone === undefined) {
					ianaZoneCache.set(name, (zone = new IANAZone(name)));
				}
				return zone;
			}
			static resetCache() {
				ianaZoneCache.clear();
				dtfCache.clear();
			}
			static isValidSpecifier(s) {
				return this.isValidZone(s);
			}
			static isValidZone(zone) {
				if (!zone) {
					return false;
				}
				try {
					new Intl.DateTimeFormat("en-US", { timeZone: zone }).format();
					return true;
				}
				catch (e) {
					return false;
				}
			}
			constructor(name) {
				super();
				this.zoneName = name;
				this.valid = IANAZone.isValidZone(name);
			}
			get type() {
				return "iana";
			}
			get name() {
				return this.zoneName;
			}
			get isUniversal() {
				return false;
			}
			offsetName(ts, { format, locale }) {
				return parseZoneInfo(ts, format, locale, this.name);
			}
			formatOffset(ts, format) {
				return formatOffset(this.offset(ts), format);
			}
			offset(ts) {
				if (!this.valid)
					return NaN;
				const date = new Date(ts);
				if (isNaN(date))
					return NaN;
				const dtf = makeDTF(this.name);
				let [year, month, day, adOrBc, hour, minute, second] = dtf.formatToParts
					? partsOffset(dtf, date)
					: hackyOffset(dtf, date);
				if (adOrBc === "BC") {
					year = -Math.abs(year) + 1;
				}
				const adjustedHour = hour === 24 ? 0 : hour;
				const asUTC = objToLocalTS({
					year,
					month,
					day,
					hour: adjustedHour,
					minute,
					second,
					millisecond: 0,
				});
				let asTS = +date;
				const over = asTS % 1000;
				asTS -= over >= 0 ? over : 1000 + over;
				return (asUTC - asTS) / (60 * 1000);
			}
			equals(otherZone) {
				return otherZone.type === "iana" && otherZone.name === this.name;
			}
			get isValid() {
				return this.valid;
			}
		}
		let intlLFCache = {};
		function getCachedLF(locString, opts = {}) {
			const key = JSON.stringify([locString, opts]);
			let dtf = intlLFCache[key];
			if (!dtf) {
				dtf = new Intl.ListFormat(locString, opts);
				intlLFCache[key] = dtf;
			}
			return dtf;
		}
		const intlDTCache = new Map();
		function getCachedDTF(locString, opts = {}) {
			const key = JSON.stringify([locString, opts]);
			let dtf = intlDTCache.get(key);
			if (dtf === undefined) {
				dtf = new Intl.DateTimeFormat(locString, opts);
				intlDTCache.set(key, dtf);
			}
			return dtf;
		}
		const intlNumCache = new Map();
		function getCachedINF(locString, opts = {}) {
			const key = JSON.stringify([locString, opts]);
			let inf = intlNumCache.get(key);
			if (inf === undefined) {
				inf = new Intl.NumberFormat(locString, opts);
				intlNumCache.set(key, inf);
			}
			return inf;
		}
		const intlRelCache = new Map();
		function getCachedRTF(locString, opts = {}) {
			const { base, ...cacheKeyOpts } = opts;
			const key = JSON.stringify([locString, cacheKeyOpts]);
			let inf = intlRelCache.get(key);
			if (inf === undefined) {
				inf = new Intl.RelativeTimeFormat(locString, opts);
				intlRelCache.set(key, inf);
			}
			return inf;
		}
		let sysLocaleCache = null;
		function systemLocale() {
			if (sysLocaleCache) {
				return sysLocaleCache;
			}
			else {
				sysLocaleCache = new Intl.DateTimeFormat().resolvedOptions().locale;
				return sysLocaleCache;
			}
		}
		const intlResolvedOptionsCache = new Map();
		function getCachedIntResolvedOptions(locString) {
			let opts = intlResolvedOptionsCache.get(locString);
			if (opts === undefined) {
				opts = new Intl.DateTimeFormat(locString).resolvedOptions();
				intlResolvedOptionsCache.set(locString, opts);
			}
			return opts;
		}
		const weekInfoCache = new Map();
		function getCachedWeekInfo(locString) {
			let data = weekInfoCache.get(locString);
			if (!data) {
				const locale = new Intl.Locale(locString);
				data = "getWeekInfo" in locale ? locale.getWeekInfo() : locale.weekInfo;
				if (!("minimalDays" in data)) {
					data = { ...fallbackWeekSettings, ...data };
				}
				weekInfoCache.set(locString, data);
			}
			return data;
		}
		function parseLocaleString(localeStr) {
			const xIndex = localeStr.indexOf("-x-");
			if (xIndex !== -1) {
				localeStr = localeStr.substring(0, xIndex);
			}
			const uIndex = localeStr.indexOf("-u-");
			if (uIndex === -1) {
				return [localeStr];
			}
			else {
				let options;
				let selectedStr;
				try {
					options = getCachedDTF(localeStr).resolvedOptions();
					selectedStr = localeStr;
				}
				catch (e) {
					const smaller = localeStr.substring(0, uIndex);
					options = getCachedDTF(smaller).resolvedOptions();
					selectedStr = smaller;
				}
				const { numberingSystem, calendar } = options;
				return [selectedStr, numberingSystem, calendar];
			}
		}
		function intlConfigString(localeStr, numberingSystem, outputCalendar) {
			if (outputCalendar || numberingSystem) {
				if (!localeStr.includes("-u-")) {
					localeStr += "-u";
				}
				if (outputCalendar) {
					localeStr += `-ca-${outputCalendar}`;
				}
				if (numberingSystem) {
					localeStr += `-nu-${numberingSystem}`;
				}
				return localeStr;
			}
			else {
				return localeStr;
			}
		}
		function mapMonths(f) {
			const ms = [];
			for (let i = 1; i <= 12; i++) {
				const dt = DateTime.utc(2009, i, 1);
				ms.push(f(dt));
			}
			return ms;
		}
		function mapWeekdays(f) {
			const ms = [];
			for (let i = 1; i <= 7; i++) {
				const dt = DateTime.utc(2016, 11, 13 + i);
				ms.push(f(dt));
			}
			return ms;
		}
		function listStuff(loc, length, englishFn, intlFn) {
			const mode = loc.listingMode();
			if (mode === "error") {
				return null;
			}
			else if (mode === "en") {
				return englishFn(length);
			}
			else {
				return intlFn(length);
			}
		}
		function supportsFastNumbers(loc) {
			if (loc.numberingSystem && loc.numberingSystem !== "latn") {
				return false;
			}
			else {
				return (loc.numberingSystem === "latn" ||
					!loc.locale ||
					loc.locale.startsWith("en") ||
					getCachedIntResolvedOptions(loc.locale).numberingSystem === "latn");
			}
		}
		class PolyNumberFormatter {
			constructor(intl, forceSimple, opts) {
				this.padTo = opts.padTo || 0;
				this.floor = opts.floor || false;
				const { padTo, floor, ...otherOpts } = opts;
				if (!forceSimple || Object.keys(otherOpts).length > 0) {
					const intlOpts = { useGrouping: false, ...opts };
					if (opts.padTo > 0)
						intlOpts.minimumIntegerDigits = opts.padTo;
					this.inf = getCachedINF(intl, intlOpts);
				}
			}
			format(i) {
				if (this.inf) {
					const fixed = this.floor ? Math.floor(i) : i;
					return this.inf.format(fixed);
				}
				else {
					const fixed = this.floor ? Math.floor(i) : roundTo(i, 3);
					return padStart(fixed, this.padTo);
				}
			}
		}
		class PolyDateFormatter {
			constructor(dt, intl, opts) {
				this.opts = opts;
				this.originalZone = undefined;
				let z = undefined;
				if (this.opts.timeZone) {
					this.dt = dt;
				}
				else if (dt.zone.type === "fixed") {
					const gmtOffset = -1 * (dt.offset / 60);
					const offsetZ = gmtOffset >= 0 ? `Etc/GMT+${gmtOffset}` : `Etc/GMT${gmtOffset}`;
					if (dt.offset !== 0 && IANAZone.create(offsetZ).valid) {
						z = offsetZ;
						this.dt = dt;
					}
					else {
						z = "UTC";
						this.dt = dt.offset === 0 ? dt : dt.setZone("UTC").plus({ minutes: dt.offset });
						this.originalZone = dt.zone;
					}
				}
				else if (dt.zone.type === "system") {
					this.dt = dt;
				}
				else if (dt.zone.type === "iana") {
					this.dt = dt;
					z = dt.zone.name;
				}
				else {
					z = "UTC";
					this.dt = dt.setZone("UTC").plus({ minutes: dt.offset });
					this.originalZone = dt.zone;
				}
				const intlOpts = { ...this.opts };
				intlOpts.timeZone = intlOpts.timeZone || z;
				this.dtf = getCachedDTF(intl, intlOpts);
			}
			format() {
				if (this.originalZone) {
					return this.formatToParts()
						.map(({ value }) => value)
						.join("");
				}
				return this.dtf.format(this.dt.toJSDate());
			}
			formatToParts() {
				const parts = this.dtf.formatToParts(this.dt.toJSDate());
				if (this.originalZone) {
					return parts.map((part) => {
						if (part.type === "timeZoneName") {
							const offsetName = this.originalZone.offsetName(this.dt.ts, {
								locale: this.dt.locale,
								format: this.opts.timeZoneName,
							});
							return {
								...part,
								value: offsetName,
							};
						}
						else {
							return part;
						}
					});
				}
				return parts;
			}
			resolvedOptions() {
				return this.dtf.resolvedOptions();
			}
		}
		class PolyRelFormatter {
			constructor(intl, isEnglish, opts) {
				this.opts = { style: "long", ...opts };
				if (!isEnglish && hasRelative()) {
					this.rtf = getCachedRTF(intl, opts);
				}
			}
			format(count, unit) {
				if (this.rtf) {
					return this.rtf.format(count, unit);
				}
				else {
					return formatRelativeTime(unit, count, this.opts.numeric, this.opts.style !== "long");
				}
			}
			formatToParts(count, unit) {
				if (this.rtf) {
					return this.rtf.formatToParts(count, unit);
				}
				else {
					return [];
				}
			}
		}
		const fallbackWeekSettings = {
			firstDay: 1,
			minimalDays: 4,
			weekend: [6, 7],
		};
		class Locale {
			static fromOpts(opts) {
				return Locale.create(opts.locale, opts.numberingSystem, opts.outputCalendar, opts.weekSettings, opts.defaultToEN);
			}
			static create(locale, numberingSystem, outputCalendar, weekSettings, defaultToEN = false) {
				const specifiedLocale = locale || Settings.defaultLocale;
				const localeR = specifiedLocale || (defaultToEN ? "en-US" : systemLocale());
				const numberingSystemR = numberingSystem || Settings.defaultNumberingSystem;
				const outputCalendarR = outputCalendar || Settings.defaultOutputCalendar;
				const weekSettingsR = validateWeekSettings(weekSettings) || Settings.defaultWeekSettings;
				return new Locale(localeR, numberingSystemR, outputCalendarR, weekSettingsR, specifiedLocale);
			}
			static resetCache() {
				sysLocaleCache = null;
				intlDTCache.clear();
				intlNumCache.clear();
				intlRelCache.clear();
				intlResolvedOptionsCache.clear();
				weekInfoCache.clear();
			}
			static fromObject({ locale, numberingSystem, outputCalendar, weekSettings } = {}) {
				return Locale.create(locale, numberingSystem, outputCalendar, weekSettings);
			}
			constructor(locale, numbering, outputCalendar, weekSettings, specifiedLocale) {
				const [parsedLocale, parsedNumberingSystem, parsedOutputCalendar] = parseLocaleString(locale);
				this.locale = parsedLocale;
				this.numberingSystem = numbering || parsedNumberingSystem || null;
				this.outputCalendar = outputCalendar || parsedOutputCalendar || null;
				this.weekSettings = weekSettings;
				this.intl = intlConfigString(this.locale, this.numberingSystem, this.outputCalendar);
				this.weekdaysCache = { format: {}, standalone: {} };
				this.monthsCache = { format: {}, standalone: {} };
				this.meridiemCache = null;
				this.eraCache = {};
				this.specifiedLocale = specifiedLocale;
				this.fastNumbersCached = null;
			}
			get fastNumbers() {
				if (this.fastNumbersCached == null) {
					this.fastNumbersCached = supportsFastNumbers(this);
				}
				return this.fastNumbersCached;
			}
			listingMode() {
				const isActuallyEn = this.isEnglish();
				const hasNoWeirdness = (this.numberingSystem === null || this.numberingSystem === "latn") &&
					(this.outputCalendar === null || this.outputCalendar === "gregory");
				return isActuallyEn && hasNoWeirdness ? "en" : "intl";
			}
			clone(alts) {
				if (!alts || Object.getOwnPropertyNames(alts).length === 0) {
					return this;
				}
				else {
					return Locale.create(alts.locale || this.specifiedLocale, alts.numberingSystem || this.numberingSystem, alts.outputCalendar || this.outputCalendar, validateWeekSettings(alts.weekSettings) || this.weekSettings, alts.defaultToEN || false);
				}
			}
			redefaultToEN(alts = {}) {
				return this.clone({ ...alts, defaultToEN: true });
			}
			redefaultToSystem(alts = {}) {
				return this.clone({ ...alts, defaultToEN: false });
			}
			months(length, format = false) {
				return listStuff(this, length, months, () => {
					const monthSpecialCase = this.intl === "ja" || this.intl.startsWith("ja-");
					format &= !monthSpecialCase;
					const intl = format ? { month: length, day: "numeric" } : { month: length }, formatStr = format ? "format" : "standalone";
					if (!this.monthsCache[formatStr][length]) {
						const mapper = !monthSpecialCase
							? (dt) => this.extract(dt, intl, "month")
							: (dt) => this.dtFormatter(dt, intl).format();
						this.monthsCache[formatStr][length] = mapMonths(mapper);
					}
					return this.monthsCache[formatStr][length];
				});
			}
			weekdays(length, format = false) {
				return listStuff(this, length, weekdays, () => {
					const intl = format
						? { weekday: length, year: "numeric", month: "long", day: "numeric" }
						: { weekday: length }, formatStr = format ? "format" : "standalone";
					if (!this.weekdaysCache[formatStr][length]) {
						this.weekdaysCache[formatStr][length] = mapWeekdays((dt) => this.extract(dt, intl, "weekday"));
					}
					return this.weekdaysCache[formatStr][length];
				});
			}
			meridiems() {
				return listStuff(this, undefined, () => meridiems, () => {
					if (!this.meridiemCache) {
						const intl = { hour: "numeric", hourCycle: "h12" };
						this.meridiemCache = [DateTime.utc(2016, 11, 13, 9), DateTime.utc(2016, 11, 13, 19)].map((dt) => this.extract(dt, intl, "dayperiod"));
					}
					return this.meridiemCache;
				});
			}
			eras(length) {
				return listStuff(this, length, eras, () => {
					const intl = { era: length };
					if (!this.eraCache[length]) {
						this.eraCache[length] = [DateTime.utc(-40, 1, 1), DateTime.utc(2017, 1, 1)].map((dt) => this.extract(dt, intl, "era"));
					}
					return this.eraCache[length];
				});
			}
			extract(dt, intlOpts, field) {
				const df = this.dtFormatter(dt, intlOpts), results = df.formatToParts(), matching = results.find((m) => m.type.toLowerCase() === field);
				return matching ? matching.value : null;
			}
			numberFormatter(opts = {}) {
				return new PolyNumberFormatter(this.intl, opts.forceSimple || this.fastNumbers, opts);
			}
			dtFormatter(dt, intlOpts = {}) {
				return new PolyDateFormatter(dt, this.intl, intlOpts);
			}
			relFormatter(opts = {}) {
				return new PolyRelFormatter(this.intl, this.isEnglish(), opts);
			}
			listFormatter(opts = {}) {
				return getCachedLF(this.intl, opts);
			}
			isEnglish() {
				return (this.locale === "en" ||
					this.locale.toLowerCase() === "en-us" ||
					getCachedIntResolvedOptions(this.intl).locale.startsWith("en-us"));
			}
			getWeekSettings() {
				if (this.weekSettings) {
					return this.weekSettings;
				}
				else if (!hasLocaleWeekInfo()) {
					return fallbackWeekSettings;
				}
				else {
					return getCachedWeekInfo(this.locale);
				}
			}
			getStartOfWeek() {
				return this.getWeekSettings().firstDay;
			}
			getMinDaysInFirstWeek() {
				return this.getWeekSettings().minimalDays;
			}
			getWeekendDays() {
				return this.getWeekSettings().weekend;
			}
			equals(other) {
				return (this.locale === other.locale &&
					this.numberingSystem === other.numberingSystem &&
					this.outputCalendar === other.outputCalendar);
			}
			toString() {
				return `Locale(${this.locale}, ${this.numberingSystem}, ${this.outputCalendar})`;
			}
		}
		let singleton = null;
		class FixedOffsetZone extends Zone {
			static get utcInstance() {
				if (singleton === null) {
					singleton = new FixedOffsetZone(0);
				}
				return singleton;
			}
			static instance(offset) {
				return offset === 0 ? FixedOffsetZone.utcInstance : new FixedOffsetZone(offset);
			}
			static parseSpecifier(s) {
				if (s) {
					const r = s.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);
					if (r) {
						return new FixedOffsetZone(signedOffset(r[1], r[2]));
					}
				}
				return null;
			}
			constructor(offset) {
				super();
				this.fixed = offset;
			}
			get type() {
				return "fixed";
			}
			get name() {
				return this.fixed === 0 ? "UTC" : `UTC${formatOffset(this.fixed, "narrow")}`;
			}
			get ianaName() {
				if (this.fixed === 0) {
					return "Etc/UTC";
				}
				else {
					return `Etc/GMT${formatOffset(-this.fixed, "narrow")}`;
				}
			}
			offsetName() {
				return this.name;
			}
			formatOffset(ts, format) {
				return formatOffset(this.fixed, format);
			}
			get isUniversal() {
				return true;
			}
			offset() {
				return this.fixed;
			}
			equals(otherZone) {
				return otherZone.type === "fixed" && otherZone.fixed === this.fixed;
			}
			get isValid() {
				return true;
			}
		}
		class InvalidZone extends Zone {
			constructor(zoneName) {
				super();
				this.zoneName = zoneName;
			}
			get type() {
				return "invalid";
			}
			get name() {
				return this.zoneName;
			}
			get isUniversal() {
				return false;
			}
			offsetName() {
				return null;
			}
			formatOffset() {
				return "";
			}
			offset() {
				return NaN;
			}
			equals() {
				return false;
			}
			get isValid() {
				return false;
			}
		}
		function normalizeZone(input, defaultZone) {
			if (isUndefined(input) || input === null) {
				return defaultZone;
			}
			else if (input instanceof Zone) {
				return input;
			}
			else if (isString(input)) {
				const lowered = input.toLowerCase();
				if (lowered === "default")
					return defaultZone;
				else if (lowered === "local" || lowered === "system")
					return SystemZone.instance;
				else if (lowered === "utc" || lowered === "gmt")
					return FixedOffsetZone.utcInstance;
				else
					return FixedOffsetZone.parseSpecifier(lowered) || IANAZone.create(input);
			}
			else if (isNumber(input)) {
				return FixedOffsetZone.instance(input);
			}
			else if (typeof input === "object" && "offset" in input && typeof input.offset === "function") {
				return input;
			}
			else {
				return new InvalidZone(input);
			}
		}
		const numberingSystems = {
			arab: "[\u0660-\u0669]",
			arabext: "[\u06F0-\u06F9]",
			bali: "[\u1B50-\u1B59]",
			beng: "[\u09E6-\u09EF]",
			deva: "[\u0966-\u096F]",
			fullwide: "[\uFF10-\uFF19]",
			gujr: "[\u0AE6-\u0AEF]",
			hanidec: "[\u3007|\u4e00|\u4e8c|\u4e09|\u56db|\u4e94|\u516d|\u4e03|\u516b|\u4e5d]",
			khmr: "[\u17E0-\u17E9]",
			knda: "[\u0CE6-\u0CEF]",
			laoo: "[\u0ED0-\u0ED9]",
			limb: "[\u1946-\u194F]",
			mlym: "[\u0D66-\u0D6F]",
			mong: "[\u1810-\u1819]",
			mymr: "[\u1040-\u1049]",
			orya: "[\u0B66-\u0B6F]",
			tamldec: "[\u0BE6-\u0BEF]",
			telu: "[\u0C66-\u0C6F]",
			thai: "[\u0E50-\u0E59]",
			tibt: "[\u0F20-\u0F29]",
			latn: "\\d",
		};
		const numberingSystemsUTF16 = {
			arab: [1632, 1641],
			arabext: [1776, 1785],
			bali: [6992, 7001],
			beng: [2534, 2543],
			deva: [2406, 2415],
			fullwide: [65296, 65303],
			gujr: [2790, 2799],
			khmr: [6112, 6121],
			knda: [3302, 3311],
			laoo: [3792, 3801],
			limb: [6470, 6479],
			mlym: [3430, 3439],
			mong: [6160, 6169],
			mymr: [4160, 4169],
			orya: [2918, 2927],
			tamldec: [3046, 3055],
			telu: [3174, 3183],
			thai: [3664, 3673],
			tibt: [3872, 3881],
		};
		const hanidecChars = numberingSystems.hanidec.replace(/[\[|\]]/g, "").split("");
		function parseDigits(str) {
			let value = parseInt(str, 10);
			if (isNaN(value)) {
				value = "";
				for (let i = 0; i < str.length; i++) {
					const code = str.charCodeAt(i);
					if (str[i].search(numberingSystems.hanidec) !== -1) {
						value += hanidecChars.indexOf(str[i]);
					}
					else {
						for (const key in numberingSystemsUTF16) {
							const [min, max] = numberingSystemsUTF16[key];
							if (code >= min && code <= max) {
								value += code - min;
							}
						}
					}
				}
				return parseInt(value, 10);
			}
			else {
				return value;
			}
		}
		const digitRegexCache = new Map();
		function resetDigitRegexCache() {
			digitRegexCache.clear();
		}
		function digitRegex({ numberingSystem }, append = "") {
			const ns = numberingSystem || "latn";
			let appendCache = digitRegexCache.get(ns);
			if (appendCache === undefined) {
				appendCache = new Map();
				digitRegexCache.set(ns, appendCache);
			}
			let regex = appendCache.get(append);
			if (regex === undefined) {
				regex = new RegExp(`${numberingSystems[ns]}${append}`);
				appendCache.set(append, regex);
			}
			return regex;
		}
		let now = () => Date.now(), defaultZone = "system", defaultLocale = null, defaultNumberingSystem = null, defaultOutputCalendar = null, twoDigitCutoffYear = 60, throwOnInvalid, defaultWeekSettings = null;
		class Settings {
			static get now() {
				return now;
			}
			static set now(n) {
				now = n;
			}
			static set defaultZone(zone) {
				defaultZone = zone;
			}
			static get defaultZone() {
				return normalizeZone(defaultZone, SystemZone.instance);
			}
			static get defaultLocale() {
				return defaultLocale;
			}
			static set defaultLocale(locale) {
				defaultLocale = locale;
			}
			static get defaultNumberingSystem() {
				return defaultNumberingSystem;
			}
			static set defaultNumberingSystem(numberingSystem) {
				defaultNumberingSystem = numberingSystem;
			}
			static get defaultOutputCalendar() {
				return defaultOutputCalendar;
			}
			static set defaultOutputCalendar(outputCalendar) {
				defaultOutputCalendar = outputCalendar;
			}
			static get defaultWeekSettings() {
				return defaultWeekSettings;
			}
			static set defaultWeekSettings(weekSettings) {
				defaultWeekSettings = validateWeekSettings(weekSettings);
			}
			static get twoDigitCutoffYear() {
				return twoDigitCutoffYear;
			}
			static set twoDigitCutoffYear(cutoffYear) {
				twoDigitCutoffYear = cutoffYear % 100;
			}
			static get throwOnInvalid() {
				return throwOnInvalid;
			}
			static set throwOnInvalid(t) {
				throwOnInvalid = t;
			}
			static resetCaches() {
				Locale.resetCache();
				IANAZone.resetCache();
				DateTime.resetCache();
				resetDigitRegexCache();
			}
		}
		class Invalid {
			constructor(reason, explanation) {
				this.reason = reason;
				this.explanation = explanation;
			}
			toMessage() {
				if (this.explanation) {
					return `${this.reason}: ${this.explanation}`;
				}
				else {
					return this.reason;
				}
			}
		}
		const nonLeapLadder = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334], leapLadder = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
		function unitOutOfRange(unit, value) {
			return new Invalid("unit out of range", `you specified ${value} (of type ${typeof value}) as a ${unit}, which is invalid`);
		}
		function dayOfWeek(year, month, day) {
			const d = new Date(Date.UTC(year, month - 1, day));
			if (year < 100 && year >= 0) {
				d.setUTCFullYear(d.getUTCFullYear() - 1900);
			}
			const js = d.getUTCDay();
			return js === 0 ? 7 : js;
		}
		function computeOrdinal(year, month, day) {
			return day + (isLeapYear(year) ? leapLadder : nonLeapLadder)[month - 1];
		}
		function uncomputeOrdinal(year, ordinal) {
			const table = isLeapYear(year) ? leapLadder : nonLeapLadder, month0 = table.findIndex((i) => i < ordinal), day = ordinal - table[month0];
			return { month: month0 + 1, day };
		}
		function isoWeekdayToLocal(isoWeekday, startOfWeek) {
			return ((isoWeekday - startOfWeek + 7) % 7) + 1;
		}
		function gregorianToWeek(gregObj, minDaysInFirstWeek = 4, startOfWeek = 1) {
			const { year, month, day } = gregObj, ordinal = computeOrdinal(year, month, day), weekday = isoWeekdayToLocal(dayOfWeek(year, month, day), startOfWeek);
			let weekNumber = Math.floor((ordinal - weekday + 14 - minDaysInFirstWeek) / 7), weekYear;
			if (weekNumber < 1) {
				weekYear = year - 1;
				weekNumber = weeksInWeekYear(weekYear, minDaysInFirstWeek, startOfWeek);
			}
			else if (weekNumber > weeksInWeekYear(year, minDaysInFirstWeek, startOfWeek)) {
				weekYear = year + 1;
				weekNumber = 1;
			}
			else {
				weekYear = year;
			}
			return { weekYear, weekNumber, weekday, ...timeObject(gregObj) };
		}
		function weekToGregorian(weekData, minDaysInFirstWeek = 4, startOfWeek = 1) {
			const { weekYear, weekNumber, weekday } = weekData, weekdayOfJan4 = isoWeekdayToLocal(dayOfWeek(weekYear, 1, minDaysInFirstWeek), startOfWeek), yearInDays = daysInYear(weekYear);
			let ordinal = weekNumber * 7 + weekday - weekdayOfJan4 - 7 + minDaysInFirstWeek, year;
			if (ordinal < 1) {
				year = weekYear - 1;
				ordinal += daysInYear(year);
			}
			else if (ordinal > yearInDays) {
				year = weekYear + 1;
				ordinal -= daysInYear(weekYear);
			}
			else {
				year = weekYear;
			}
			const { month, day } = uncomputeOrdinal(year, ordinal);
			return { year, month, day, ...timeObject(weekData) };
		}
		function gregorianToOrdinal(gregData) {
			const { year, month, day } = gregData;
			const ordinal = computeOrdinal(year, month, day);
			return { year, ordinal, ...timeObject(gregData) };
		}
		function ordinalToGregorian(ordinalData) {
			const { year, ordinal } = ordinalData;
			const { month, day } = uncomputeOrdinal(year, ordinal);
			return { year, month, day, ...timeObject(ordinalData) };
		}
		function usesLocalWeekValues(obj, loc) {
			const hasLocaleWeekData = !isUndefined(obj.localWeekday) ||
				!isUndefined(obj.localWeekNumber) ||
				!isUndefined(obj.localWeekYear);
			if (hasLocaleWeekData) {
				const hasIsoWeekData = !isUndefined(obj.weekday) || !isUndefined(obj.weekNumber) || !isUndefined(obj.weekYear);
				if (hasIsoWeekData) {
					throw new ConflictingSpecificationError("Cannot mix locale-based week fields with ISO-based week fields");
				}
				if (!isUndefined(obj.localWeekday))
					obj.weekday = obj.localWeekday;
				if (!isUndefined(obj.localWeekNumber))
					obj.weekNumber = obj.localWeekNumber;
				if (!isUndefined(obj.localWeekYear))
					obj.weekYear = obj.localWeekYear;
				delete obj.localWeekday;
				delete obj.localWeekNumber;
				delete obj.localWeekYear;
				return {
					minDaysInFirstWeek: loc.getMinDaysInFirstWeek(),
					startOfWeek: loc.getStartOfWeek(),
				};
			}
			else {
				return { minDaysInFirstWeek: 4, startOfWeek: 1 };
			}
		}
		function hasInvalidWeekData(obj, minDaysInFirstWeek = 4, startOfWeek = 1) {
			const validYear = isInteger(obj.weekYear), validWeek = integerBetween(obj.weekNumber, 1, weeksInWeekYear(obj.weekYear, minDaysInFirstWeek, startOfWeek)), validWeekday = integerBetween(obj.weekday, 1, 7);
			if (!validYear) {
				return unitOutOfRange("weekYear", obj.weekYear);
			}
			else if (!validWeek) {
				return unitOutOfRange("week", obj.weekNumber);
			}
			else if (!validWeekday) {
				return unitOutOfRange("weekday", obj.weekday);
			}
			else
				return false;
		}
		function hasInvalidOrdinalData(obj) {
			const validYear = isInteger(obj.year), validOrdinal = integerBetween(obj.ordinal, 1, daysInYear(obj.year));
			if (!validYear) {
				return unitOutOfRange("year", obj.year);
			}
			else if (!validOrdinal) {
				return unitOutOfRange("ordinal", obj.ordinal);
			}
			else
				return false;
		}
		function hasInvalidGregorianData(obj) {
			const validYear = isInteger(obj.year), validMonth = integerBetween(obj.month, 1, 12), validDay = integerBetween(obj.day, 1, daysInMonth(obj.year, obj.month));
			if (!validYear) {
				return unitOutOfRange("year", obj.year);
			}
			else if (!validMonth) {
				return unitOutOfRange("month", obj.month);
			}
			else if (!validDay) {
				return unitOutOfRange("day", obj.day);
			}
			else
				return false;
		}
		function hasInvalidTimeData(obj) {
			const { hour, minute, second, millisecond } = obj;
			const validHour = integerBetween(hour, 0, 23) ||
				(hour === 24 && minute === 0 && second === 0 && millisecond === 0), validMinute = integerBetween(minute, 0, 59), validSecond = integerBetween(second, 0, 59), validMillisecond = integerBetween(millisecond, 0, 999);
			if (!validHour) {
				return unitOutOfRange("hour", hour);
			}
			else if (!validMinute) {
				return unitOutOfRange("minute", minute);
			}
			else if (!validSecond) {
				return unitOutOfRange("second", second);
			}
			else if (!validMillisecond) {
				return unitOutOfRange("millisecond", millisecond);
			}
			else
				return false;
		}
		function isUndefined(o) {
			return typeof o === "undefined";
		}
		function isNumber(o) {
			return typeof o === "number";
		}
		function isInteger(o) {
			return typeof o === "number" && o % 1 === 0;
		}
		function isString(o) {
			return typeof o === "string";
		}
		function isDate(o) {
			return Object.prototype.toString.call(o) === "[object Date]";
		}
		function hasRelative() {
			try {
				return typeof Intl !== "undefined" && !!Intl.RelativeTimeFormat;
			}
			catch (e) {
				return false;
			}
		}
		function hasLocaleWeekInfo() {
			try {
				return (typeof Intl !== "undefined" &&
					!!Intl.Locale &&
					("weekInfo" in Intl.Locale.prototype || "getWeekInfo" in Intl.Locale.prototype));
			}
			catch (e) {
				return false;
			}
		}
		function maybeArray(thing) {
			return Array.isArray(thing) ? thing : [thing];
		}
		function bestBy(arr, by, compare) {
			if (arr.length === 0) {
				return undefined;
			}
			return arr.reduce((best, next) => {
				const pair = [by(next), next];
				if (!best) {
					return pair;
				}
				else if (compare(best[0], pair[0]) === best[0]) {
					return best;
				}
				else {
					return pair;
				}
			}, null)[1];
		}
		function pick(obj, keys) {
			return keys.reduce((a, k) => {
				a[k] = obj[k];
				return a;
			}, {});
		}
		function hasOwnProperty(obj, prop) {
			return Object.prototype.hasOwnProperty.call(obj, prop);
		}
		function validateWeekSettings(settings) {
			if (settings == null) {
				return null;
			}
			else if (typeof settings !== "object") {
				throw new InvalidArgumentError("Week settings must be an object");
			}
			else {
				if (!integerBetween(settings.firstDay, 1, 7) ||
					!integerBetween(settings.minimalDays, 1, 7) ||
					!Array.isArray(settings.weekend) ||
					settings.weekend.some((v) => !integerBetween(v, 1, 7))) {
					throw new InvalidArgumentError("Invalid week settings");
				}
				return {
					firstDay: settings.firstDay,
					minimalDays: settings.minimalDays,
					weekend: Array.from(settings.weekend),
				};
			}
		}
		function integerBetween(thing, bottom, top) {
			return isInteger(thing) && thing >= bottom && thing <= top;
		}
		function floorMod(x, n) {
			return x - n * Math.floor(x / n);
		}
		function padStart(input, n = 2) {
			const isNeg = input < 0;
			let padded;
			if (isNeg) {
				padded = "-" + ("" + -input).padStart(n, "0");
			}
			else {
				padded = ("" + input).padStart(n, "0");
			}
			return padded;
		}
		function parseInteger(string) {
			if (isUndefined(string) || string === null || string === "") {
				return undefined;
			}
			else {
				return parseInt(string, 10);
			}
		}
		function parseFloating(string) {
			if (isUndefined(string) || string === null || string === "") {
				return undefined;
			}
			else {
				return parseFloat(string);
			}
		}
		function parseMillis(fraction) {
			if (isUndefined(fraction) || fraction === null || fraction === "") {
				return undefined;
			}
			else {
				const f = parseFloat("0." + fraction) * 1000;
				return Math.floor(f);
			}
		}
		function roundTo(number, digits, rounding = "round") {
			const factor = 10 ** digits;
			switch (rounding) {
				case "expand":
					return number > 0
						? Math.ceil(number * factor) / factor
						: Math.floor(number * factor) / factor;
				case "trunc":
					return Math.trunc(number * factor) / factor;
				case "round":
					return Math.round(number * factor) / factor;
				case "floor":
					return Math.floor(number * factor) / factor;
				case "ceil":
					return Math.ceil(number * factor) / factor;
				default:
					throw new RangeError(`Value rounding ${rounding} is out of range`);
			}
		}
		function isLeapYear(year) {
			return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
		}
		function daysInYear(year) {
			return isLeapYear(year) ? 366 : 365;
		}
		function daysInMonth(year, month) {
			const modMonth = floorMod(month - 1, 12) + 1, modYear = year + (month - modMonth) / 12;
			if (modMonth === 2) {
				return isLeapYear(modYear) ? 29 : 28;
			}
			else {
				return [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][modMonth - 1];
			}
		}
		function objToLocalTS(obj) {
			let d = Date.UTC(obj.year, obj.month - 1, obj.day, obj.hour, obj.minute, obj.second, obj.millisecond);
			if (obj.year < 100 && obj.year >= 0) {
				d = new Date(d);
				d.setUTCFullYear(obj.year, obj.month - 1, obj.day);
			}
			return +d;
		}
		function firstWeekOffset(year, minDaysInFirstWeek, startOfWeek) {
			const fwdlw = isoWeekdayToLocal(dayOfWeek(year, 1, minDaysInFirstWeek), startOfWeek);
			return -fwdlw + minDaysInFirstWeek - 1;
		}
		function weeksInWeekYear(weekYear, minDaysInFirstWeek = 4, startOfWeek = 1) {
			const weekOffset = firstWeekOffset(weekYear, minDaysInFirstWeek, startOfWeek);
			const weekOffsetNext = firstWeekOffset(weekYear + 1, minDaysInFirstWeek, startOfWeek);
			return (daysInYear(weekYear) - weekOffset + weekOffsetNext) / 7;
		}
		function untruncateYear(year) {
			if (year > 99) {
				return year;
			}
			else
				return year > Settings.twoDigitCutoffYear ? 1900 + year : 2000 + year;
		}
		function parseZoneInfo(ts, offsetFormat, locale, timeZone = null) {
			const date = new Date(ts), intlOpts = {
				hourCycle: "h23",
				year: "numeric",
				month: "2-digit",
				day: "2-digit",
				hour: "2-digit",
				minute: "2-digit",
			};
			if (timeZone) {
				intlOpts.timeZone = timeZone;
			}
			const modified = { timeZoneName: offsetFormat, ...intlOpts };
			const parsed = new Intl.DateTimeFormat(locale, modified)
				.formatToParts(date)
				.find((m) => m.type.toLowerCase() === "timezonename");
			return parsed ? parsed.value : null;
		}
		function signedOffset(offHourStr, offMinuteStr) {
			let offHour = parseInt(offHourStr, 10);
			if (Number.isNaN(offHour)) {
				offHour = 0;
			}
			const offMin = parseInt(offMinuteStr, 10) || 0, offMinSigned = offHour < 0 || Object.is(offHour, -0) ? -offMin : offMin;
			return offHour * 60 + offMinSigned;
		}
		function asNumber(value) {
			const numericValue = Number(value);
			if (typeof value === "boolean" || value === "" || !Number.isFinite(numericValue))
				throw new InvalidArgumentError(`Invalid unit value ${value}`);
			return numericValue;
		}
		function normalizeObject(obj, normalizer) {
			const normalized = {};
			for (const u in obj) {
				if (hasOwnProperty(obj, u)) {
					const v = obj[u];
					if (v === undefined || v === null)
						continue;
					normalized[normalizer(u)] = asNumber(v);
				}
			}
			return normalized;
		}
		function formatOffset(offset, format) {
			const hours = Math.trunc(Math.abs(offset / 60)), minutes = Math.trunc(Math.abs(offset % 60)), sign = offset >= 0 ? "+" : "-";
			switch (format) {
				case "short":
					return `${sign}${padStart(hours, 2)}:${padStart(minutes, 2)}`;
				case "narrow":
					return `${sign}${hours}${minutes > 0 ? `:${minutes}` : ""}`;
				case "techie":
					return `${sign}${padStart(hours, 2)}${padStart(minutes, 2)}`;
				default:
					throw new RangeError(`Value format ${format} is out of range for property format`);
			}
		}
		function timeObject(obj) {
			return pick(obj, ["hour", "minute", "second", "millisecond"]);
		}
		const monthsLong = [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December",
		];
		const monthsShort = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec",
		];
		const monthsNarrow = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
		function months(length) {
			switch (length) {
				case "narrow":
					return [...monthsNarrow];
				case "short":
					return [...monthsShort];
				case "long":
					return [...monthsLong];
				case "numeric":
					return ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
				case "2-digit":
					return ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
				default:
					return null;
			}
		}
		const weekdaysLong = [
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday",
			"Sunday",
		];
		const weekdaysShort = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
		const weekdaysNarrow = ["M", "T", "W", "T", "F", "S", "S"];
		function weekdays(length) {
			switch (length) {
				case "narrow":
					return [...weekdaysNarrow];
				case "short":
					return [...weekdaysShort];
				case "long":
					return [...weekdaysLong];
				case "numeric":
					return ["1", "2", "3", "4", "5", "6", "7"];
				default:
					return null;
			}
		}
		const meridiems = ["AM", "PM"];
		const erasLong = ["Before Christ", "Anno Domini"];
		const erasShort = ["BC", "AD"];
		const erasNarrow = ["B", "A"];
		function eras(length) {
			switch (length) {
				case "narrow":
					return [...erasNarrow];
				case "short":
					return [...erasShort];
				case "long":
					return [...erasLong];
				default:
					return null;
			}
		}
		function meridiemForDateTime(dt) {
			return meridiems[dt.hour < 12 ? 0 : 1];
		}
		function weekdayForDateTime(dt, length) {
			return weekdays(length)[dt.weekday - 1];
		}
		function monthForDateTime(dt, length) {
			return months(length)[dt.month - 1];
		}
		function eraForDateTime(dt, length) {
			return eras(length)[dt.year < 0 ? 0 : 1];
		}
		function formatRelativeTime(unit, count, numeric = "always", narrow = false) {
			const units = {
				years: ["year", "yr."],
				quarters: ["quarter", "qtr."],
				months: ["month", "mo."],
				weeks: ["week", "wk."],
				days: ["day", "day", "days"],
				hours: ["hour", "hr."],
				minutes: ["minute", "min."],
				seconds: ["second", "sec."],
			};
			const lastable = ["hours", "minutes", "seconds"].indexOf(unit) === -1;
			if (numeric === "auto" && lastable) {
				const isDay = unit === "days";
				switch (count) {
					case 1:
						return isDay ? "tomorrow" : `next ${units[unit][0]}`;
					case -1:
						return isDay ? "yesterday" : `last ${units[unit][0]}`;
					case 0:
						return isDay ? "today" : `this ${units[unit][0]}`;
				}
			}
			const isInPast = Object.is(count, -0) || count < 0, fmtValue = Math.abs(count), singular = fmtValue === 1, lilUnits = units[unit], fmtUnit = narrow
				? singular
					? lilUnits[1]
					: lilUnits[2] || lilUnits[1]
				: singular
					? units[unit][0]
					: unit;
			return isInPast ? `${fmtValue} ${fmtUnit} ago` : `in ${fmtValue} ${fmtUnit}`;
		}
		function stringifyTokens(splits, tokenToString) {
			let s = "";
			for (const token of splits) {
				if (token.literal) {
					s += token.val;
				}
				else {
					s += tokenToString(token.val);
				}
			}
			return s;
		}
		const macroTokenToFormatOpts = {
			D: DATE_SHORT,
			DD: DATE_MED,
			DDD: DATE_FULL,
			DDDD: DATE_HUGE,
			t: TIME_SIMPLE,
			tt: TIME_WITH_SECONDS,
			ttt: TIME_WITH_SHORT_OFFSET,
			tttt: TIME_WITH_LONG_OFFSET,
			T: TIME_24_SIMPLE,
			TT: TIME_24_WITH_SECONDS,
			TTT: TIME_24_WITH_SHORT_OFFSET,
			TTTT: TIME_24_WITH_LONG_OFFSET,
			f: DATETIME_SHORT,
			ff: DATETIME_MED,
			fff: DATETIME_FULL,
			ffff: DATETIME_HUGE,
			F: DATETIME_SHORT_WITH_SECONDS,
			FF: DATETIME_MED_WITH_SECONDS,
			FFF: DATETIME_FULL_WITH_SECONDS,
			FFFF: DATETIME_HUGE_WITH_SECONDS,
		};
		class Formatter {
			static create(locale, opts = {}) {
				return new Formatter(locale, opts);
			}
			static parseFormat(fmt) {
				let current = null, currentFull = "", bracketed = false;
				const splits = [];
				for (let i = 0; i < fmt.length; i++) {
					const c = fmt.charAt(i);
					if (c === "'") {
						if (currentFull.length > 0 || bracketed) {
							splits.push({
								literal: bracketed || /^\s+$/.test(currentFull),
								val: currentFull === "" ? "'" : currentFull,
							});
						}
						current = null;
						currentFull = "";
						bracketed = !bracketed;
					}
					else if (bracketed) {
						currentFull += c;
					}
					else if (c === current) {
						currentFull += c;
					}
					else {
						if (currentFull.length > 0) {
							splits.push({ literal: /^\s+$/.test(currentFull), val: currentFull });
						}
						currentFull = c;
						current = c;
					}
				}
				if (currentFull.length > 0) {
					splits.push({ literal: bracketed || /^\s+$/.test(currentFull), val: currentFull });
				}
				return splits;
			}
			static macroTokenToFormatOpts(token) {
				return macroTokenToFormatOpts[token];
			}
			constructor(locale, formatOpts) {
				this.opts = formatOpts;
				this.loc = locale;
				this.systemLoc = null;
			}
			formatWithSystemDefault(dt, opts) {
				if (this.systemLoc === null) {
					this.systemLoc = this.loc.redefaultToSystem();
				}
				const df = this.systemLoc.dtFormatter(dt, { ...this.opts, ...opts });
				return df.format();
			}
			dtFormatter(dt, opts = {}) {
				return this.loc.dtFormatter(dt, { ...this.opts, ...opts });
			}
			formatDateTime(dt, opts) {
				return this.dtFormatter(dt, opts).format();
			}
			formatDateTimeParts(dt, opts) {
				return this.dtFormatter(dt, opts).formatToParts();
			}
			formatInterval(interval, opts) {
				const df = this.dtFormatter(interval.start, opts);
				return df.dtf.formatRange(interval.start.toJSDate(), interval.end.toJSDate());
			}
			resolvedOptions(dt, opts) {
				return this.dtFormatter(dt, opts).resolvedOptions();
			}
			num(n, p = 0, signDisplay = undefined) {
				if (this.opts.forceSimple) {
					return padStart(n, p);
				}
				const opts = { ...this.opts };
				if (p > 0) {
					opts.padTo = p;
				}
				if (signDisplay) {
					opts.signDisplay = signDisplay;
				}
				return this.loc.numberFormatter(opts).format(n);
			}
			formatDateTimeFromString(dt, fmt) {
				const knownEnglish = this.loc.listingMode() === "en", useDateTimeFormatter = this.loc.outputCalendar && this.loc.outputCalendar !== "gregory", string = (opts, extract) => this.loc.extract(dt, opts, extract), formatOffset = (opts) => {
					if (dt.isOffsetFixed && dt.offset === 0 && opts.allowZ) {
						return "Z";
					}
					return dt.isValid ? dt.zone.formatOffset(dt.ts, opts.format) : "";
				}, meridiem = () => knownEnglish
					? meridiemForDateTime(dt)
					: string({ hour: "numeric", hourCycle: "h12" }, "dayperiod"), month = (length, standalone) => knownEnglish
					? monthForDateTime(dt, length)
					: string(standalone ? { month: length } : { month: length, day: "numeric" }, "month"), weekday = (length, standalone) => knownEnglish
					? weekdayForDateTime(dt, length)
					: string(standalone ? { weekday: length } : { weekday: length, month: "long", day: "numeric" }, "weekday"), maybeMacro = (token) => {
					const formatOpts = Formatter.macroTokenToFormatOpts(token);
					if (formatOpts) {
						return this.formatWithSystemDefault(dt, formatOpts);
					}
					else {
						return token;
					}
				}, era = (length) => knownEnglish ? eraForDateTime(dt, length) : string({ era: length }, "era"), tokenToString = (token) => {
					switch (token) {
						case "S":
							return this.num(dt.millisecond);
						case "u":
						case "SSS":
							return this.num(dt.millisecond, 3);
						case "s":
							return this.num(dt.second);
						case "ss":
							return this.num(dt.second, 2);
						case "uu":
							return this.num(Math.floor(dt.millisecond / 10), 2);
						case "uuu":
							return this.num(Math.floor(dt.millisecond / 100));
						case "m":
							return this.num(dt.minute);
						case "mm":
							return this.num(dt.minute, 2);
						case "h":
							return this.num(dt.hour % 12 === 0 ? 12 : dt.hour % 12);
						case "hh":
							return this.num(dt.hour % 12 === 0 ? 12 : dt.hour % 12, 2);
						case "H":
							return this.num(dt.hour);
						case "HH":
							return this.num(dt.hour, 2);
						case "Z":
							return formatOffset({ format: "narrow", allowZ: this.opts.allowZ });
						case "ZZ":
							return formatOffset({ format: "short", allowZ: this.opts.allowZ });
						case "ZZZ":
							return formatOffset({ format: "techie", allowZ: this.opts.allowZ });
						case "ZZZZ":
							return dt.zone.offsetName(dt.ts, { format: "short", locale: this.loc.locale });
						case "ZZZZZ":
							return dt.zone.offsetName(dt.ts, { format: "long", locale: this.loc.locale });
						case "z":
							return dt.zoneName;
						case "a":
							return meridiem();
						case "d":
							return useDateTimeFormatter ? string({ day: "numeric" }, "day") : this.num(dt.day);
						case "dd":
							return useDateTimeFormatter ? string({ day: "2-digit" }, "day") : this.num(dt.day, 2);
						case "c":
							return this.num(dt.weekday);
						case "ccc":
							return weekday("short", true);
						case "cccc":
							return weekday("long", true);
						case "ccccc":
							return weekday("narrow", true);
						case "E":
							return this.num(dt.weekday);
						case "EEE":
							return weekday("short", false);
						case "EEEE":
							return weekday("long", false);
						case "EEEEE":
							return weekday("narrow", false);
						case "L":
							return useDateTimeFormatter
								? string({ month: "numeric", day: "numeric" }, "month")
								: this.num(dt.month);
						case "LL":
							return useDateTimeFormatter
								? string({ month: "2-digit", day: "numeric" }, "month")
								: this.num(dt.month, 2);
						case "LLL":
							return month("short", true);
						case "LLLL":
							return month("long", true);
						case "LLLLL":
							return month("narrow", true);
						case "M":
							return useDateTimeFormatter
								? string({ month: "numeric" }, "month")
								: this.num(dt.month);
						case "MM":
							return useDateTimeFormatter
								? string({ month: "2-digit" }, "month")
								: this.num(dt.month, 2);
						case "MMM":
							return month("short", false);
						case "MMMM":
							return month("long", false);
						case "MMMMM":
							return month("narrow", false);
						case "y":
							return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt.year);
						case "yy":
							return useDateTimeFormatter
								? string({ year: "2-digit" }, "year")
								: this.num(dt.year.toString().slice(-2), 2);
						case "yyyy":
							return useDateTimeFormatter
								? string({ year: "numeric" }, "year")
								: this.num(dt.year, 4);
						case "yyyyyy":
							return useDateTimeFormatter
								? string({ year: "numeric" }, "year")
								: this.num(dt.year, 6);
						case "G":
							return era("short");
						case "GG":
							return era("long");
						case "GGGGG":
							return era("narrow");
						case "kk":
							return this.num(dt.weekYear.toString().slice(-2), 2);
						case "kkkk":
							return this.num(dt.weekYear, 4);
						case "W":
							return this.num(dt.weekNumber);
						case "WW":
							return this.num(dt.weekNumber, 2);
						case "n":
							return this.num(dt.localWeekNumber);
						case "nn":
							return this.num(dt.localWeekNumber, 2);
						case "ii":
							return this.num(dt.localWeekYear.toString().slice(-2), 2);
						case "iiii":
							return this.num(dt.localWeekYear, 4);
						case "o":
							return this.num(dt.ordinal);
						case "ooo":
							return this.num(dt.ordinal, 3);
						case "q":
							return this.num(dt.quarter);
						case "qq":
							return this.num(dt.quarter, 2);
						case "X":
							return this.num(Math.floor(dt.ts / 1000));
						case "x":
							return this.num(dt.ts);
						default:
							return maybeMacro(token);
					}
				};
				return stringifyTokens(Formatter.parseFormat(fmt), tokenToString);
			}
			formatDurationFromString(dur, fmt) {
				const invertLargest = this.opts.signMode === "negativeLargestOnly" ? -1 : 1;
				const tokenToField = (token) => {
					switch (token[0]) {
						case "S":
							return "milliseconds";
						case "s":
							return "seconds";
						case "m":
							return "minutes";
						case "h":
							return "hours";
						case "d":
							return "days";
						case "w":
							return "weeks";
						case "M":
							return "months";
						case "y":
							return "years";
						default:
							return null;
					}
				}, tokenToString = (lildur, info) => (token) => {
					const mapped = tokenToField(token);
					if (mapped) {
						const inversionFactor = info.isNegativeDuration && mapped !== info.largestUnit ? invertLargest : 1;
						let signDisplay;
						if (this.opts.signMode === "negativeLargestOnly" && mapped !== info.largestUnit) {
							signDisplay = "never";
						}
						else if (this.opts.signMode === "all") {
							signDisplay = "always";
						}
						else {
							signDisplay = "auto";
						}
						return this.num(lildur.get(mapped) * inversionFactor, token.length, signDisplay);
					}
					else {
						return token;
					}
				}, tokens = Formatter.parseFormat(fmt), realTokens = tokens.reduce((found, { literal, val }) => (literal ? found : found.concat(val)), []), collapsed = dur.shiftTo(...realTokens.map(tokenToField).filter((t) => t)), durationInfo = {
					isNegativeDuration: collapsed < 0,
					largestUnit: Object.keys(collapsed.values)[0],
				};
				return stringifyTokens(tokens, tokenToString(collapsed, durationInfo));
			}
		}
		const ianaRegex = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
		function combineRegexes(...regexes) {
			const full = regexes.reduce((f, r) => f + r.source, "");
			return RegExp(`^${full}$`);
		}
		function combineExtractors(...extractors) {
			return (m) => extractors
				.reduce(([mergedVals, mergedZone, cursor], ex) => {
				const [val, zone, next] = ex(m, cursor);
				return [{ ...mergedVals, ...val }, zone || mergedZone, next];
			}, [{}, null, 1])
				.slice(0, 2);
		}
		function parse(s, ...patterns) {
			if (s == null) {
				return [null, null];
			}
			for (const [regex, extractor] of patterns) {
				const m = regex.exec(s);
				if (m) {
					return extractor(m);
				}
			}
			return [null, null];
		}
		function simpleParse(...keys) {
			return (match, cursor) => {
				const ret = {};
				let i;
				for (i = 0; i < keys.length; i++) {
					ret[keys[i]] = parseInteger(match[cursor + i]);
				}
				return [ret, null, cursor + i];
			};
		}
		const offsetRegex = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/;
		const isoExtendedZone = `(?:${offsetRegex.source}?(?:\\[(${ianaRegex.source})\\])?)?`;
		const isoTimeBaseRegex = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
		const isoTimeRegex = RegExp(`${isoTimeBaseRegex.source}${isoExtendedZone}`);
		const isoTimeExtensionRegex = RegExp(`(?:[Tt]${isoTimeRegex.source})?`);
		const isoYmdRegex = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
		const isoWeekRegex = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
		const isoOrdinalRegex = /(\d{4})-?(\d{3})/;
		const extractISOWeekData = simpleParse("weekYear", "weekNumber", "weekDay");
		const extractISOOrdinalData = simpleParse("year", "ordinal");
		const sqlYmdRegex = /(\d{4})-(\d\d)-(\d\d)/;
		const sqlTimeRegex = RegExp(`${isoTimeBaseRegex.source} ?(?:${offsetRegex.source}|(${ianaRegex.source}))?`);
		const sqlTimeExtensionRegex = RegExp(`(?: ${sqlTimeRegex.source})?`);
		function int(match, pos, fallback) {
			const m = match[pos];
			return isUndefined(m) ? fallback : parseInteger(m);
		}
		function extractISOYmd(match, cursor) {
			const item = {
				year: int(match, cursor),
				month: int(match, cursor + 1, 1),
				day: int(match, cursor + 2, 1),
			};
			return [item, null, cursor + 3];
		}
		function extractISOTime(match, cursor) {
			const item = {
				hours: int(match, cursor, 0),
				minutes: int(match, cursor + 1, 0),
				seconds: int(match, cursor + 2, 0),
				milliseconds: parseMillis(match[cursor + 3]),
			};
			return [item, null, cursor + 4];
		}
		function extractISOOffset(match, cursor) {
			const local = !match[cursor] && !match[cursor + 1], fullOffset = signedOffset(match[cursor + 1], match[cursor + 2]), zone = local ? null : FixedOffsetZone.instance(fullOffset);
			return [{}, zone, cursor + 3];
		}
		function extractIANAZone(match, cursor) {
			const zone = match[cursor] ? IANAZone.create(match[cursor]) : null;
			return [{}, zone, cursor + 1];
		}
		const isoTimeOnly = RegExp(`^T?${isoTimeBaseRegex.source}$`);
		const isoDuration = /^-?P(?:(?:(-?\d{1,20}(?:\.\d{1,20})?)Y)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20}(?:\.\d{1,20})?)W)?(?:(-?\d{1,20}(?:\.\d{1,20})?)D)?(?:T(?:(-?\d{1,20}(?:\.\d{1,20})?)H)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20})(?:[.,](-?\d{1,20}))?S)?)?)$/;
		function extractISODuration(match) {
			const [s, yearStr, monthStr, weekStr, dayStr, hourStr, minuteStr, secondStr, millisecondsStr] = match;
			const hasNegativePrefix = s[0] === "-";
			const negativeSeconds = secondStr && secondStr[0] === "-";
			const maybeNegate = (num, force = false) => num !== undefined && (force || (num && hasNegativePrefix)) ? -num : num;
			return [
				{
					years: maybeNegate(parseFloating(yearStr)),
					months: maybeNegate(parseFloating(monthStr)),
					weeks: maybeNegate(parseFloating(weekStr)),
					days: maybeNegate(parseFloating(dayStr)),
					hours: maybeNegate(parseFloating(hourStr)),
					minutes: maybeNegate(parseFloating(minuteStr)),
					seconds: maybeNegate(parseFloating(secondStr), secondStr === "-0"),
					milliseconds: maybeNegate(parseMillis(millisecondsStr), negativeSeconds),
				},
			];
		}
		const obsOffsets = {
			GMT: 0,
			EDT: -4 * 60,
			EST: -5 * 60,
			CDT: -5 * 60,
			CST: -6 * 60,
			MDT: -6 * 60,
			MST: -7 * 60,
			PDT: -7 * 60,
			PST: -8 * 60,
		};
		function fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr) {
			const result = {
				year: yearStr.length === 2 ? untruncateYear(parseInteger(yearStr)) : parseInteger(yearStr),
				month: monthsShort.indexOf(monthStr) + 1,
				day: parseInteger(dayStr),
				hour: parseInteger(hourStr),
				minute: parseInteger(minuteStr),
			};
			if (secondStr)
				result.second = parseInteger(secondStr);
			if (weekdayStr) {
				result.weekday =
					weekdayStr.length > 3
						? weekdaysLong.indexOf(weekdayStr) + 1
						: weekdaysShort.indexOf(weekdayStr) + 1;
			}
			return result;
		}
		const rfc2822 = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|(?:([+-]\d\d)(\d\d)))$/;
		function extractRFC2822(match) {
			const [, weekdayStr, dayStr, monthStr, yearStr, hourStr, minuteStr, secondStr, obsOffset, milOffset, offHourStr, offMinuteStr,] = match, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
			let offset;
			if (obsOffset) {
				offset = obsOffsets[obsOffset];
			}
			else if (milOffset) {
				offset = 0;
			}
			else {
				offset = signedOffset(offHourStr, offMinuteStr);
			}
			return [result, new FixedOffsetZone(offset)];
		}
		function preprocessRFC2822(s) {
			return s
				.replace(/\([^()]*\)|[\n\t]/g, " ")
				.replace(/(\s\s+)/g, " ")
				.trim();
		}
		const rfc1123 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/, rfc850 = /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d\d)-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d\d) (\d\d):(\d\d):(\d\d) GMT$/, ascii = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( \d|\d\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
		function extractRFC1123Or850(match) {
			const [, weekdayStr, dayStr, monthStr, yearStr, hourStr, minuteStr, secondStr] = match, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
			return [result, FixedOffsetZone.utcInstance];
		}
		function extractASCII(match) {
			const [, weekdayStr, monthStr, dayStr, hourStr, minuteStr, secondStr, yearStr] = match, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
			return [result, FixedOffsetZone.utcInstance];
		}
		const isoYmdWithTimeExtensionRegex = combineRegexes(isoYmdRegex, isoTimeExtensionRegex);
		const isoWeekWithTimeExtensionRegex = combineRegexes(isoWeekRegex, isoTimeExtensionRegex);
		const isoOrdinalWithTimeExtensionRegex = combineRegexes(isoOrdinalRegex, isoTimeExtensionRegex);
		const isoTimeCombinedRegex = combineRegexes(isoTimeRegex);
		const extractISOYmdTimeAndOffset = combineExtractors(extractISOYmd, extractISOTime, extractISOOffset, extractIANAZone);
		const extractISOWeekTimeAndOffset = combineExtractors(extractISOWeekData, extractISOTime, extractISOOffset, extractIANAZone);
		const extractISOOrdinalDateAndTime = combineExtractors(extractISOOrdinalData, extractISOTime, extractISOOffset, extractIANAZone);
		const extractISOTimeAndOffset = combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
		function parseISODate(s) {
			return parse(s, [isoYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset], [isoWeekWithTimeExtensionRegex, extractISOWeekTimeAndOffset], [isoOrdinalWithTimeExtensionRegex, extractISOOrdinalDateAndTime], [isoTimeCombinedRegex, extractISOTimeAndOffset]);
		}
		function parseRFC2822Date(s) {
			return parse(preprocessRFC2822(s), [rfc2822, extractRFC2822]);
		}
		function parseHTTPDate(s) {
			return parse(s, [rfc1123, extractRFC1123Or850], [rfc850, extractRFC1123Or850], [ascii, extractASCII]);
		}
		function parseISODuration(s) {
			return parse(s, [isoDuration, extractISODuration]);
		}
		const extractISOTimeOnly = combineExtractors(extractISOTime);
		function parseISOTimeOnly(s) {
			return parse(s, [isoTimeOnly, extractISOTimeOnly]);
		}
		const sqlYmdWithTimeExtensionRegex = combineRegexes(sqlYmdRegex, sqlTimeExtensionRegex);
		const sqlTimeCombinedRegex = combineRegexes(sqlTimeRegex);
		const extractISOTimeOffsetAndIANAZone = combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
		function parseSQL(s) {
			return parse(s, [sqlYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset], [sqlTimeCombinedRegex, extractISOTimeOffsetAndIANAZone]);
		}
		const INVALID$2 = "Invalid Duration";
		const lowOrderMatrix = {
			weeks: {
				days: 7,
				hours: 7 * 24,
				minutes: 7 * 24 * 60,
				seconds: 7 * 24 * 60 * 60,
				milliseconds: 7 * 24 * 60 * 60 * 1000,
			},
			days: {
				hours: 24,
				minutes: 24 * 60,
				seconds: 24 * 60 * 60,
				milliseconds: 24 * 60 * 60 * 1000,
			},
			hours: { minutes: 60, seconds: 60 * 60, milliseconds: 60 * 60 * 1000 },
			minutes: { seconds: 60, milliseconds: 60 * 1000 },
			seconds: { milliseconds: 1000 },
		}, casualMatrix = {
			years: {
				quarters: 4,
				months: 12,
				weeks: 52,
				days: 365,
				hours: 365 * 24,
				minutes: 365 * 24 * 60,
				seconds: 365 * 24 * 60 * 60,
				milliseconds: 365 * 24 * 60 * 60 * 1000,
			},
			quarters: {
				months: 3,
				weeks: 13,
				days: 91,
				hours: 91 * 24,
				minutes: 91 * 24 * 60,
				seconds: 91 * 24 * 60 * 60,
				milliseconds: 91 * 24 * 60 * 60 * 1000,
			},
			months: {
				weeks: 4,
				days: 30,
				hours: 30 * 24,
				minutes: 30 * 24 * 60,
				seconds: 30 * 24 * 60 * 60,
				milliseconds: 30 * 24 * 60 * 60 * 1000,
			},
			...lowOrderMatrix,
		}, daysInYearAccurate = 146097.0 / 400, daysInMonthAccurate = 146097.0 / 4800, accurateMatrix = {
			years: {
				quarters: 4,
				months: 12,
				weeks: daysInYearAccurate / 7,
				days: daysInYearAccurate,
				hours: daysInYearAccurate * 24,
				minutes: daysInYearAccurate * 24 * 60,
				seconds: daysInYearAccurate * 24 * 60 * 60,
				milliseconds: daysInYearAccurate * 24 * 60 * 60 * 1000,
			},
			quarters: {
				months: 3,
				weeks: daysInYearAccurate / 28,
				days: daysInYearAccurate / 4,
				hours: (daysInYearAccurate * 24) / 4,
				minutes: (daysInYearAccurate * 24 * 60) / 4,
				seconds: (daysInYearAccurate * 24 * 60 * 60) / 4,
				milliseconds: (daysInYearAccurate * 24 * 60 * 60 * 1000) / 4,
			},
			months: {
				weeks: daysInMonthAccurate / 7,
				days: daysInMonthAccurate,
				hours: daysInMonthAccurate * 24,
				minutes: daysInMonthAccurate * 24 * 60,
				seconds: daysInMonthAccurate * 24 * 60 * 60,
				milliseconds: daysInMonthAccurate * 24 * 60 * 60 * 1000,
			},
			...lowOrderMatrix,
		};
		const orderedUnits$1 = [
			"years",
			"quarters",
			"months",
			"weeks",
			"days",
			"hours",
			"minutes",
			"seconds",
			"milliseconds",
		];
		const reverseUnits = orderedUnits$1.slice(0).reverse();
		function clone$1(dur, alts, clear = false) {
			const conf = {
				values: clear ? alts.values : { ...dur.values, ...(alts.values || {}) },
				loc: dur.loc.clone(alts.loc),
				conversionAccuracy: alts.conversionAccuracy || dur.conversionAccuracy,
				matrix: alts.matrix || dur.matrix,
			};
			return new Duration(conf);
		}
		function durationToMillis(matrix, vals) {
			let sum = vals.milliseconds ?? 0;
			for (const unit of reverseUnits.slice(1)) {
				if (vals[unit]) {
					sum += vals[unit] * matrix[unit]["milliseconds"];
				}
			}
			return sum;
		}
		function normalizeValues(matrix, vals) {
			const factor = durationToMillis(matrix, vals) < 0 ? -1 : 1;
			orderedUnits$1.reduceRight((previous, current) => {
				if (!isUndefined(vals[current])) {
					if (previous) {
						const previousVal = vals[previous] * factor;
						const conv = matrix[current][previous];
						const rollUp = Math.floor(previousVal / conv);
						vals[current] += rollUp * factor;
						vals[previous] -= rollUp * conv * factor;
					}
					return current;
				}
				else {
					return previous;
				}
			}, null);
			orderedUnits$1.reduce((previous, current) => {
				if (!isUndefined(vals[current])) {
					if (previous) {
						const fraction = vals[previous] % 1;
						vals[previous] -= fraction;
						vals[current] += fraction * matrix[previous][current];
					}
					return current;
				}
				else {
					return previous;
				}
			}, null);
		}
		function removeZeroes(vals) {
			const newVals = {};
			for (const [key, value] of Object.entries(vals)) {
				if (value !== 0) {
					newVals[key] = value;
				}
			}
			return newVals;
		}
		class Duration {
			constructor(config) {
				const accurate = config.conversionAccuracy === "longterm" || false;
				let matrix = accurate ? accurateMatrix : casualMatrix;
				if (config.matrix) {
					matrix = config.matrix;
				}
				this.values = config.values;
				this.loc = config.loc || Locale.create();
				this.conversionAccuracy = accurate ? "longterm" : "casual";
				this.invalid = config.invalid || null;
				this.matrix = matrix;
				this.isLuxonDuration = true;
			}
			static fromMillis(count, opts) {
				return Duration.fromObject({ milliseconds: count }, opts);
			}
			static fromObject(obj, opts = {}) {
				if (obj == null || typeof obj !== "object") {
					throw new InvalidArgumentError(`Duration.fromObject: argument expected to be an object, got ${obj === null ? "null" : typeof obj}`);
				}
				return new Duration({
					values: normalizeObject(obj, Duration.normalizeUnit),
					loc: Locale.fromObject(opts),
					conversionAccuracy: opts.conversionAccuracy,
					matrix: opts.matrix,
				});
			}
			static fromDurationLike(durationLike) {
				if (isNumber(durationLike)) {
					return Duration.fromMillis(durationLike);
				}
				else if (Duration.isDuration(durationLike)) {
					return durationLike;
				}
				else if (typeof durationLike === "object") {
					return Duration.fromObject(durationLike);
				}
				else {
					throw new InvalidArgumentError(`Unknown duration argument ${durationLike} of type ${typeof durationLike}`);
				}
			}
			static fromISO(text, opts) {
				const [parsed] = parseISODuration(text);
				if (parsed) {
					return Duration.fromObject(parsed, opts);
				}
				else {
					return Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
				}
			}
			static fromISOTime(text, opts) {
				const [parsed] = parseISOTimeOnly(text);
				if (parsed) {
					return Duration.fromObject(parsed, opts);
				}
				else {
					return Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
				}
			}
			static invalid(reason, explanation = null) {
				if (!reason) {
					throw new InvalidArgumentError("need to specify a reason the Duration is invalid");
				}
				const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) {
					throw new InvalidDurationError(invalid);
				}
				else {
					return new Duration({ invalid });
				}
			}
			static normalizeUnit(unit) {
				const normalized = {
					year: "years",
					years: "years",
					quarter: "quarters",
					quarters: "quarters",
					month: "months",
					months: "months",
					week: "weeks",
					weeks: "weeks",
					day: "days",
					days: "days",
					hour: "hours",
					hours: "hours",
					minute: "minutes",
					minutes: "minutes",
					second: "seconds",
					seconds: "seconds",
					millisecond: "milliseconds",
					milliseconds: "milliseconds",
				}[unit ? unit.toLowerCase() : unit];
				if (!normalized)
					throw new InvalidUnitError(unit);
				return normalized;
			}
			static isDuration(o) {
				return (o && o.isLuxonDuration) || false;
			}
			get locale() {
				return this.isValid ? this.loc.locale : null;
			}
			get numberingSystem() {
				return this.isValid ? this.loc.numberingSystem : null;
			}
			toFormat(fmt, opts = {}) {
				const fmtOpts = {
					...opts,
					floor: opts.round !== false && opts.floor !== false,
				};
				return this.isValid
					? Formatter.create(this.loc, fmtOpts).formatDurationFromString(this, fmt)
					: INVALID$2;
			}
			toHuman(opts = {}) {
				if (!this.isValid)
					return INVALID$2;
				const showZeros = opts.showZeros !== false;
				const l = orderedUnits$1
					.map((unit) => {
					const val = this.values[unit];
					if (isUndefined(val) || (val === 0 && !showZeros)) {
						return null;
					}
					return this.loc
						.numberFormatter({ style: "unit", unitDisplay: "long", ...opts, unit: unit.slice(0, -1) })
						.format(val);
				})
					.filter((n) => n);
				return this.loc
					.listFormatter({ type: "conjunction", style: opts.listStyle || "narrow", ...opts })
					.format(l);
			}
			toObject() {
				if (!this.isValid)
					return {};
				return { ...this.values };
			}
			toISO() {
				if (!this.isValid)
					return null;
				let s = "P";
				if (this.years !== 0)
					s += this.years + "Y";
				if (this.months !== 0 || this.quarters !== 0)
					s += this.months + this.quarters * 3 + "M";
				if (this.weeks !== 0)
					s += this.weeks + "W";
				if (this.days !== 0)
					s += this.days + "D";
				if (this.hours !== 0 || this.minutes !== 0 || this.seconds !== 0 || this.milliseconds !== 0)
					s += "T";
				if (this.hours !== 0)
					s += this.hours + "H";
				if (this.minutes !== 0)
					s += this.minutes + "M";
				if (this.seconds !== 0 || this.milliseconds !== 0)
					s += roundTo(this.seconds + this.milliseconds / 1000, 3) + "S";
				if (s === "P")
					s += "T0S";
				return s;
			}
			toISOTime(opts = {}) {
				if (!this.isValid)
					return null;
				const millis = this.toMillis();
				if (millis < 0 || millis >= 86400000)
					return null;
				opts = {
					suppressMilliseconds: false,
					suppressSeconds: false,
					includePrefix: false,
					format: "extended",
					...opts,
					includeOffset: false,
				};
				const dateTime = DateTime.fromMillis(millis, { zone: "UTC" });
				return dateTime.toISOTime(opts);
			}
			toJSON() {
				return this.toISO();
			}
			toString() {
				return this.toISO();
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) {
					return `Duration { values: ${JSON.stringify(this.values)} }`;
				}
				else {
					return `Duration { Invalid, reason: ${this.invalidReason} }`;
				}
			}
			toMillis() {
				if (!this.isValid)
					return NaN;
				return durationToMillis(this.matrix, this.values);
			}
			valueOf() {
				return this.toMillis();
			}
			plus(duration) {
				if (!this.isValid)
					return this;
				const dur = Duration.fromDurationLike(duration), result = {};
				for (const k of orderedUnits$1) {
					if (hasOwnProperty(dur.values, k) || hasOwnProperty(this.values, k)) {
						result[k] = dur.get(k) + this.get(k);
					}
				}
				return clone$1(this, { values: result }, true);
			}
			minus(duration) {
				if (!this.isValid)
					return this;
				const dur = Duration.fromDurationLike(duration);
				return this.plus(dur.negate());
			}
			mapUnits(fn) {
				if (!this.isValid)
					return this;
				const result = {};
				for (const k of Object.keys(this.values)) {
					result[k] = asNumber(fn(this.values[k], k));
				}
				return clone$1(this, { values: result }, true);
			}
			get(unit) {
				return this[Duration.normalizeUnit(unit)];
			}
			set(values) {
				if (!this.isValid)
					return this;
				const mixed = { ...this.values, ...normalizeObject(values, Duration.normalizeUnit) };
				return clone$1(this, { values: mixed });
			}
			reconfigure({ locale, numberingSystem, conversionAccuracy, matrix } = {}) {
				const loc = this.loc.clone({ locale, numberingSystem });
				const opts = { loc, matrix, conversionAccuracy };
				return clone$1(this, opts);
			}
			as(unit) {
				return this.isValid ? this.shiftTo(unit).get(unit) : NaN;
			}
			normalize() {
				if (!this.isValid)
					return this;
				const vals = this.toObject();
				normalizeValues(this.matrix, vals);
				return clone$1(this, { values: vals }, true);
			}
			rescale() {
				if (!this.isValid)
					return this;
				const vals = removeZeroes(this.normalize().shiftToAll().toObject());
				return clone$1(this, { values: vals }, true);
			}
			shiftTo(...units) {
				if (!this.isValid)
					return this;
				if (units.length === 0) {
					return this;
				}
				units = units.map((u) => Duration.normalizeUnit(u));
				const built = {}, accumulated = {}, vals = this.toObject();
				let lastUnit;
				for (const k of orderedUnits$1) {
					if (units.indexOf(k) >= 0) {
						lastUnit = k;
						let own = 0;
						for (const ak in accumulated) {
							own += this.matrix[ak][k] * accumulated[ak];
							accumulated[ak] = 0;
						}
						if (isNumber(vals[k])) {
							own += vals[k];
						}
						const i = Math.trunc(own);
						built[k] = i;
						accumulated[k] = (own * 1000 - i * 1000) / 1000;
					}
					else if (isNumber(vals[k])) {
						accumulated[k] = vals[k];
					}
				}
				for (const key in accumulated) {
					if (accumulated[key] !== 0) {
						built[lastUnit] +=
							key === lastUnit ? accumulated[key] : accumulated[key] / this.matrix[lastUnit][key];
					}
				}
				normalizeValues(this.matrix, built);
				return clone$1(this, { values: built }, true);
			}
			shiftToAll() {
				if (!this.isValid)
					return this;
				return this.shiftTo("years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds");
			}
			negate() {
				if (!this.isValid)
					return this;
				const negated = {};
				for (const k of Object.keys(this.values)) {
					negated[k] = this.values[k] === 0 ? 0 : -this.values[k];
				}
				return clone$1(this, { values: negated }, true);
			}
			removeZeros() {
				if (!this.isValid)
					return this;
				const vals = removeZeroes(this.values);
				return clone$1(this, { values: vals }, true);
			}
			get years() {
				return this.isValid ? this.values.years || 0 : NaN;
			}
			get quarters() {
				return this.isValid ? this.values.quarters || 0 : NaN;
			}
			get months() {
				return this.isValid ? this.values.months || 0 : NaN;
			}
			get weeks() {
				return this.isValid ? this.values.weeks || 0 : NaN;
			}
			get days() {
				return this.isValid ? this.values.days || 0 : NaN;
			}
			get hours() {
				return this.isValid ? this.values.hours || 0 : NaN;
			}
			get minutes() {
				return this.isValid ? this.values.minutes || 0 : NaN;
			}
			get seconds() {
				return this.isValid ? this.values.seconds || 0 : NaN;
			}
			get milliseconds() {
				return this.isValid ? this.values.milliseconds || 0 : NaN;
			}
			get isValid() {
				return this.invalid === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			equals(other) {
				if (!this.isValid || !other.isValid) {
					return false;
				}
				if (!this.loc.equals(other.loc)) {
					return false;
				}
				function eq(v1, v2) {
					if (v1 === undefined || v1 === 0)
						return v2 === undefined || v2 === 0;
					return v1 === v2;
				}
				for (const u of orderedUnits$1) {
					if (!eq(this.values[u], other.values[u])) {
						return false;
					}
				}
				return true;
			}
		}
		const INVALID$1 = "Invalid Interval";
		function validateStartEnd(start, end) {
			if (!start || !start.isValid) {
				return Interval.invalid("missing or invalid start");
			}
			else if (!end || !end.isValid) {
				return Interval.invalid("missing or invalid end");
			}
			else if (end < start) {
				return Interval.invalid("end before start", `The end of an interval must be after its start, but you had start=${start.toISO()} and end=${end.toISO()}`);
			}
			else {
				return null;
			}
		}
		class Interval {
			constructor(config) {
				this.s = config.start;
				this.e = config.end;
				this.invalid = config.invalid || null;
				this.isLuxonInterval = true;
			}
			static invalid(reason, explanation = null) {
				if (!reason) {
					throw new InvalidArgumentError("need to specify a reason the Interval is invalid");
				}
				const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) {
					throw new InvalidIntervalError(invalid);
				}
				else {
					return new Interval({ invalid });
				}
			}
			static fromDateTimes(start, end) {
				const builtStart = friendlyDateTime(start), builtEnd = friendlyDateTime(end);
				const validateError = validateStartEnd(builtStart, builtEnd);
				if (validateError == null) {
					return new Interval({
						start: builtStart,
						end: builtEnd,
					});
				}
				else {
					return validateError;
				}
			}
			static after(start, duration) {
				const dur = Duration.fromDurationLike(duration), dt = friendlyDateTime(start);
				return Interval.fromDateTimes(dt, dt.plus(dur));
			}
			static before(end, duration) {
				const dur = Duration.fromDurationLike(duration), dt = friendlyDateTime(end);
				return Interval.fromDateTimes(dt.minus(dur), dt);
			}
			static fromISO(text, opts) {
				const [s, e] = (text || "").split("/", 2);
				if (s && e) {
					let start, startIsValid;
					try {
						start = DateTime.fromISO(s, opts);
						startIsValid = start.isValid;
					}
					catch (e) {
						startIsValid = false;
					}
					let end, endIsValid;
					try {
						end = DateTime.fromISO(e, opts);
						endIsValid = end.isValid;
					}
					catch (e) {
						endIsValid = false;
					}
					if (startIsValid && endIsValid) {
						return Interval.fromDateTimes(start, end);
					}
					if (startIsValid) {
						const dur = Duration.fromISO(e, opts);
						if (dur.isValid) {
							return Interval.after(start, dur);
						}
					}
					else if (endIsValid) {
						const dur = Duration.fromISO(s, opts);
						if (dur.isValid) {
							return Interval.before(end, dur);
						}
					}
				}
				return Interval.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
			}
			static isInterval(o) {
				return (o && o.isLuxonInterval) || false;
			}
			get start() {
				return this.isValid ? this.s : null;
			}
			get end() {
				return this.isValid ? this.e : null;
			}
			get lastDateTime() {
				return this.isValid ? (this.e ? this.e.minus(1) : null) : null;
			}
			get isValid() {
				return this.invalidReason === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			length(unit = "milliseconds") {
				return this.isValid ? this.toDuration(...[unit]).get(unit) : NaN;
			}
			count(unit = "milliseconds", opts) {
				if (!this.isValid)
					return NaN;
				const start = this.start.startOf(unit, opts);
				let end;
				if (opts?.useLocaleWeeks) {
					end = this.end.reconfigure({ locale: start.locale });
				}
				else {
					end = this.end;
				}
				end = end.startOf(unit, opts);
				return Math.floor(end.diff(start, unit).get(unit)) + (end.valueOf() !== this.end.valueOf());
			}
			hasSame(unit) {
				return this.isValid ? this.isEmpty() || this.e.minus(1).hasSame(this.s, unit) : false;
			}
			isEmpty() {
				return this.s.valueOf() === this.e.valueOf();
			}
			isAfter(dateTime) {
				if (!this.isValid)
					return false;
				return this.s > dateTime;
			}
			isBefore(dateTime) {
				if (!this.isValid)
					return false;
				return this.e <= dateTime;
			}
			contains(dateTime) {
				if (!this.isValid)
					return false;
				return this.s <= dateTime && this.e > dateTime;
			}
			set({ start, end } = {}) {
				if (!this.isValid)
					return this;
				return Interval.fromDateTimes(start || this.s, end || this.e);
			}
			splitAt(...dateTimes) {
				if (!this.isValid)
					return [];
				const sorted = dateTimes
					.map(friendlyDateTime)
					.filter((d) => this.contains(d))
					.sort((a, b) => a.toMillis() - b.toMillis()), results = [];
				let { s } = this, i = 0;
				while (s < this.e) {
					const added = sorted[i] || this.e, next = +added > +this.e ? this.e : added;
					results.push(Interval.fromDateTimes(s, next));
					s = next;
					i += 1;
				}
				return results;
			}
			splitBy(duration) {
				const dur = Duration.fromDurationLike(duration);
				if (!this.isValid || !dur.isValid || dur.as("milliseconds") === 0) {
					return [];
				}
				let { s } = this, idx = 1, next;
				const results = [];
				while (s < this.e) {
					const added = this.start.plus(dur.mapUnits((x) => x * idx));
					next = +added > +this.e ? this.e : added;
					results.push(Interval.fromDateTimes(s, next));
					s = next;
					idx += 1;
				}
				return results;
			}
			divideEqually(numberOfParts) {
				if (!this.isValid)
					return [];
				return this.splitBy(this.length() / numberOfParts).slice(0, numberOfParts);
			}
			overlaps(other) {
				return this.e > other.s && this.s < other.e;
			}
			abutsStart(other) {
				if (!this.isValid)
					return false;
				return +this.e === +other.s;
			}
			abutsEnd(other) {
				if (!this.isValid)
					return false;
				return +other.e === +this.s;
			}
			engulfs(other) {
				if (!this.isValid)
					return false;
				return this.s <= other.s && this.e >= other.e;
			}
			equals(other) {
				if (!this.isValid || !other.isValid) {
					return false;
				}
				return this.s.equals(other.s) && this.e.equals(other.e);
			}
			intersection(other) {
				if (!this.isValid)
					return this;
				const s = this.s > other.s ? this.s : other.s, e = this.e < other.e ? this.e : other.e;
				if (s >= e) {
					return null;
				}
				else {
					return Interval.fromDateTimes(s, e);
				}
			}
			union(other) {
				if (!this.isValid)
					return this;
				const s = this.s < other.s ? this.s : other.s, e = this.e > other.e ? this.e : other.e;
				return Interval.fromDateTimes(s, e);
			}
			static merge(intervals) {
				const [found, final] = intervals
					.sort((a, b) => a.s - b.s)
					.reduce(([sofar, current], item) => {
					if (!current) {
						return [sofar, item];
					}
					else if (current.overlaps(item) || current.abutsStart(item)) {
						return [sofar, current.union(item)];
					}
					else {
						return [sofar.concat([current]), item];
					}
				}, [[], null]);
				if (final) {
					found.push(final);
				}
				return found;
			}
			static xor(intervals) {
				let start = null, currentCount = 0;
				const results = [], ends = intervals.map((i) => [
					{ time: i.s, type: "s" },
					{ time: i.e, type: "e" },
				]), flattened = Array.prototype.concat(...ends), arr = flattened.sort((a, b) => a.time - b.time);
				for (const i of arr) {
					currentCount += i.type === "s" ? 1 : -1;
					if (currentCount === 1) {
						start = i.time;
					}
					else {
						if (start && +start !== +i.time) {
							results.push(Interval.fromDateTimes(start, i.time));
						}
						start = null;
					}
				}
				return Interval.merge(results);
			}
			difference(...intervals) {
				return Interval.xor([this].concat(intervals))
					.map((i) => this.intersection(i))
					.filter((i) => i && !i.isEmpty());
			}
			toString() {
				if (!this.isValid)
					return INVALID$1;
				return `[${this.s.toISO()} \u2013 ${this.e.toISO()})`;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) {
					return `Interval { start: ${this.s.toISO()}, end: ${this.e.toISO()} }`;
				}
				else {
					return `Interval { Invalid, reason: ${this.invalidReason} }`;
				}
			}
			toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
				return this.isValid
					? Formatter.create(this.s.loc.clone(opts), formatOpts).formatInterval(this)
					: INVALID$1;
			}
			toISO(opts) {
				if (!this.isValid)
					return INVALID$1;
				return `${this.s.toISO(opts)}/${this.e.toISO(opts)}`;
			}
			toISODate() {
				if (!this.isValid)
					return INVALID$1;
				return `${this.s.toISODate()}/${this.e.toISODate()}`;
			}
			toISOTime(opts) {
				if (!this.isValid)
					return INVALID$1;
				return `${this.s.toISOTime(opts)}/${this.e.toISOTime(opts)}`;
			}
			toFormat(dateFormat, { separator = " \u2013 " } = {}) {
				if (!this.isValid)
					return INVALID$1;
				return `${this.s.toFormat(dateFormat)}${separator}${this.e.toFormat(dateFormat)}`;
			}
			toDuration(unit, opts) {
				if (!this.isValid) {
					return Duration.invalid(this.invalidReason);
				}
				return this.e.diff(this.s, unit, opts);
			}
			mapEndpoints(mapFn) {
				return Interval.fromDateTimes(mapFn(this.s), mapFn(this.e));
			}
		}
		class Info {
			static hasDST(zone = Settings.defaultZone) {
				const proto = DateTime.now().setZone(zone).set({ month: 12 });
				return !zone.isUniversal && proto.offset !== proto.set({ month: 6 }).offset;
			}
			static isValidIANAZone(zone) {
				return IANAZone.isValidZone(zone);
			}
			static normalizeZone(input) {
				return normalizeZone(input, Settings.defaultZone);
			}
			static getStartOfWeek({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getStartOfWeek();
			}
			static getMinimumDaysInFirstWeek({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getMinDaysInFirstWeek();
			}
			static getWeekendWeekdays({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getWeekendDays().slice();
			}
			static months(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length);
			}
			static monthsFormat(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length, true);
			}
			static weekdays(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length);
			}
			static weekdaysFormat(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length, true);
			}
			static meridiems({ locale = null } = {}) {
				return Locale.create(locale).meridiems();
			}
			static eras(length = "short", { locale = null } = {}) {
				return Locale.create(locale, null, "gregory").eras(length);
			}
			static features() {
				return { relative: hasRelative(), localeWeek: hasLocaleWeekInfo() };
			}
		}
		function dayDiff(earlier, later) {
			const utcDayStart = (dt) => dt.toUTC(0, { keepLocalTime: true }).startOf("day").valueOf(), ms = utcDayStart(later) - utcDayStart(earlier);
			return Math.floor(Duration.fromMillis(ms).as("days"));
		}
		function highOrderDiffs(cursor, later, units) {
			const differs = [
				["years", (a, b) => b.year - a.year],
				["quarters", (a, b) => b.quarter - a.quarter + (b.year - a.year) * 4],
				["months", (a, b) => b.month - a.month + (b.year - a.year) * 12],
				[
					"weeks",
					(a, b) => {
						const days = dayDiff(a, b);
						return (days - (days % 7)) / 7;
					},
				],
				["days", dayDiff],
			];
			const results = {};
			const earlier = cursor;
			let lowestOrder, highWater;
			for (const [unit, differ] of differs) {
				if (units.indexOf(unit) >= 0) {
					lowestOrder = unit;
					results[unit] = differ(cursor, later);
					highWater = earlier.plus(results);
					if (highWater > later) {
						results[unit]--;
						cursor = earlier.plus(results);
						if (cursor > later) {
							highWater = cursor;
							results[unit]--;
							cursor = earlier.plus(results);
						}
					}
					else {
						cursor = highWater;
					}
				}
			}
			return [cursor, results, highWater, lowestOrder];
		}
		function diff(earlier, later, units, opts) {
			let [cursor, results, highWater, lowestOrder] = highOrderDiffs(earlier, later, units);
			const remainingMillis = later - cursor;
			const lowerOrderUnits = units.filter((u) => ["hours", "minutes", "seconds", "milliseconds"].indexOf(u) >= 0);
			if (lowerOrderUnits.length === 0) {
				if (highWater < later) {
					highWater = cursor.plus({ [lowestOrder]: 1 });
				}
				if (highWater !== cursor) {
					results[lowestOrder] = (results[lowestOrder] || 0) + remainingMillis / (highWater - cursor);
				}
			}
			const duration = Duration.fromObject(results, opts);
			if (lowerOrderUnits.length > 0) {
				return Duration.fromMillis(remainingMillis, opts)
					.shiftTo(...lowerOrderUnits)
					.plus(duration);
			}
			else {
				return duration;
			}
		}
		const MISSING_FTP = "missing Intl.DateTimeFormat.formatToParts support";
		function intUnit(regex, post = (i) => i) {
			return { regex, deser: ([s]) => post(parseDigits(s)) };
		}
		const NBSP = String.fromCharCode(160);
		const spaceOrNBSP = `[ ${NBSP}]`;
		const spaceOrNBSPRegExp = new RegExp(spaceOrNBSP, "g");
		function fixListRegex(s) {
			return s.replace(/\./g, "\\.?").replace(spaceOrNBSPRegExp, spaceOrNBSP);
		}
		function stripInsensitivities(s) {
			return s
				.replace(/\./g, "")
				.replace(spaceOrNBSPRegExp, " ")
				.toLowerCase();
		}
		function oneOf(strings, startIndex) {
			if (strings === null) {
				return null;
			}
			else {
				return {
					regex: RegExp(strings.map(fixListRegex).join("|")),
					deser: ([s]) => strings.findIndex((i) => stripInsensitivities(s) === stripInsensitivities(i)) + startIndex,
				};
			}
		}
		function offset(regex, groups) {
			return { regex, deser: ([, h, m]) => signedOffset(h, m), groups };
		}
		function simple(regex) {
			return { regex, deser: ([s]) => s };
		}
		function escapeToken(value) {
			return value.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
		}
		function unitForToken(token, loc) {
			const one = digitRegex(loc), two = digitRegex(loc, "{2}"), three = digitRegex(loc, "{3}"), four = digitRegex(loc, "{4}"), six = digitRegex(loc, "{6}"), oneOrTwo = digitRegex(loc, "{1,2}"), oneToThree = digitRegex(loc, "{1,3}"), oneToSix = digitRegex(loc, "{1,6}"), oneToNine = digitRegex(loc, "{1,9}"), twoToFour = digitRegex(loc, "{2,4}"), fourToSix = digitRegex(loc, "{4,6}"), literal = (t) => ({ regex: RegExp(escapeToken(t.val)), deser: ([s]) => s, literal: true }), unitate = (t) => {
				if (token.literal) {
					return literal(t);
				}
				switch (t.val) {
					case "G":
						return oneOf(loc.eras("short"), 0);
					case "GG":
						return oneOf(loc.eras("long"), 0);
					case "y":
						return intUnit(oneToSix);
					case "yy":
						return intUnit(twoToFour, untruncateYear);
					case "yyyy":
						return intUnit(four);
					case "yyyyy":
						return intUnit(fourToSix);
					case "yyyyyy":
						return intUnit(six);
					case "M":
						return intUnit(oneOrTwo);
					case "MM":
						return intUnit(two);
					case "MMM":
						return oneOf(loc.months("short", true), 1);
					case "MMMM":
						return oneOf(loc.months("long", true), 1);
					case "L":
						return intUnit(oneOrTwo);
					case "LL":
						return intUnit(two);
					case "LLL":
						return oneOf(loc.months("short", false), 1);
					case "LLLL":
						return oneOf(loc.months("long", false), 1);
					case "d":
						return intUnit(oneOrTwo);
					case "dd":
						return intUnit(two);
					case "o":
						return intUnit(oneToThree);
					case "ooo":
						return intUnit(three);
					case "HH":
						return intUnit(two);
					case "H":
						return intUnit(oneOrTwo);
					case "hh":
						return intUnit(two);
					case "h":
						return intUnit(oneOrTwo);
					case "mm":
						return intUnit(two);
					case "m":
						return intUnit(oneOrTwo);
					case "q":
						return intUnit(oneOrTwo);
					case "qq":
						return intUnit(two);
					case "s":
						return intUnit(oneOrTwo);
					case "ss":
						return intUnit(two);
					case "S":
						return intUnit(oneToThree);
					case "SSS":
						return intUnit(three);
					case "u":
						return simple(oneToNine);
					case "uu":
						return simple(oneOrTwo);
					case "uuu":
						return intUnit(one);
					case "a":
						return oneOf(loc.meridiems(), 0);
					case "kkkk":
						return intUnit(four);
					case "kk":
						return intUnit(twoToFour, untruncateYear);
					case "W":
						return intUnit(oneOrTwo);
					case "WW":
						return intUnit(two);
					case "E":
					case "c":
						return intUnit(one);
					case "EEE":
						return oneOf(loc.weekdays("short", false), 1);
					case "EEEE":
						return oneOf(loc.weekdays("long", false), 1);
					case "ccc":
						return oneOf(loc.weekdays("short", true), 1);
					case "cccc":
						return oneOf(loc.weekdays("long", true), 1);
					case "Z":
					case "ZZ":
						return offset(new RegExp(`([+-]${oneOrTwo.source})(?::(${two.source}))?`), 2);
					case "ZZZ":
						return offset(new RegExp(`([+-]${oneOrTwo.source})(${two.source})?`), 2);
					case "z":
						return simple(/[a-z_+-/]{1,256}?/i);
					case " ":
						return simple(/[^\S\n\r]/);
					default:
						return literal(t);
				}
			};
			const unit = unitate(token) || {
				invalidReason: MISSING_FTP,
			};
			unit.token = token;
			return unit;
		}
		const partTypeStyleToTokenVal = {
			year: {
				"2-digit": "yy",
				numeric: "yyyyy",
			},
			month: {
				numeric: "M",
				"2-digit": "MM",
				short: "MMM",
				long: "MMMM",
			},
			day: {
				numeric: "d",
				"2-digit": "dd",
			},
			weekday: {
				short: "EEE",
				long: "EEEE",
			},
			dayperiod: "a",
			dayPeriod: "a",
			hour12: {
				numeric: "h",
				"2-digit": "hh",
			},
			hour24: {
				numeric: "H",
				"2-digit": "HH",
			},
			minute: {
				numeric: "m",
				"2-digit": "mm",
			},
			second: {
				numeric: "s",
				"2-digit": "ss",
			},
			timeZoneName: {
				long: "ZZZZZ",
				short: "ZZZ",
			},
		};
		function tokenForPart(part, formatOpts, resolvedOpts) {
			const { type, value } = part;
			if (type === "literal") {
				const isSpace = /^\s+$/.test(value);
				return {
					literal: !isSpace,
					val: isSpace ? " " : value,
				};
			}
			const style = formatOpts[type];
			let actualType = type;
			if (type === "hour") {
				if (formatOpts.hour12 != null) {
					actualType = formatOpts.hour12 ? "hour12" : "hour24";
				}
				else if (formatOpts.hourCycle != null) {
					if (formatOpts.hourCycle === "h11" || formatOpts.hourCycle === "h12") {
						actualType = "hour12";
					}
					else {
						actualType = "hour24";
					}
				}
				else {
					actualType = resolvedOpts.hour12 ? "hour12" : "hour24";
				}
			}
			let val = partTypeStyleToTokenVal[actualType];
			if (typeof val === "object") {
				val = val[style];
			}
			if (val) {
				return {
					literal: false,
					val,
				};
			}
			return undefined;
		}
		function buildRegex(units) {
			const re = units.map((u) => u.regex).reduce((f, r) => `${f}(${r.source})`, "");
			return [`^${re}$`, units];
		}
		function match(input, regex, handlers) {
			const matches = input.match(regex);
			if (matches) {
				const all = {};
				let matchIndex = 1;
				for (const i in handlers) {
					if (hasOwnProperty(handlers, i)) {
						const h = handlers[i], groups = h.groups ? h.groups + 1 : 1;
						if (!h.literal && h.token) {
							all[h.token.val[0]] = h.deser(matches.slice(matchIndex, matchIndex + groups));
						}
						matchIndex += groups;
					}
				}
				return [matches, all];
			}
			else {
				return [matches, {}];
			}
		}
		function dateTimeFromMatches(matches) {
			const toField = (token) => {
				switch (token) {
					case "S":
						return "millisecond";
					case "s":
						return "second";
					case "m":
						return "minute";
					case "h":
					case "H":
						return "hour";
					case "d":
						return "day";
					case "o":
						return "ordinal";
					case "L":
					case "M":
						return "month";
					case "y":
						return "year";
					case "E":
					case "c":
						return "weekday";
					case "W":
						return "weekNumber";
					case "k":
						return "weekYear";
					case "q":
						return "quarter";
					default:
						return null;
				}
			};
			let zone = null;
			let specificOffset;
			if (!isUndefined(matches.z)) {
				zone = IANAZone.create(matches.z);
			}
			if (!isUndefined(matches.Z)) {
				if (!zone) {
					zone = new FixedOffsetZone(matches.Z);
				}
				specificOffset = matches.Z;
			}
			if (!isUndefined(matches.q)) {
				matches.M = (matches.q - 1) * 3 + 1;
			}
			if (!isUndefined(matches.h)) {
				if (matches.h < 12 && matches.a === 1) {
					matches.h += 12;
				}
				else if (matches.h === 12 && matches.a === 0) {
					matches.h = 0;
				}
			}
			if (matches.G === 0 && matches.y) {
				matches.y = -matches.y;
			}
			if (!isUndefined(matches.u)) {
				matches.S = parseMillis(matches.u);
			}
			const vals = Object.keys(matches).reduce((r, k) => {
				const f = toField(k);
				if (f) {
					r[f] = matches[k];
				}
				return r;
			}, {});
			return [vals, zone, specificOffset];
		}
		let dummyDateTimeCache = null;
		function getDummyDateTime() {
			if (!dummyDateTimeCache) {
				dummyDateTimeCache = DateTime.fromMillis(1555555555555);
			}
			return dummyDateTimeCache;
		}
		function maybeExpandMacroToken(token, locale) {
			if (token.literal) {
				return token;
			}
			const formatOpts = Formatter.macroTokenToFormatOpts(token.val);
			const tokens = formatOptsToTokens(formatOpts, locale);
			if (tokens == null || tokens.includes(undefined)) {
				return token;
			}
			return tokens;
		}
		function expandMacroTokens(tokens, locale) {
			return Array.prototype.concat(...tokens.map((t) => maybeExpandMacroToken(t, locale)));
		}
		class TokenParser {
			constructor(locale, format) {
				this.locale = locale;
				this.format = format;
				this.tokens = expandMacroTokens(Formatter.parseFormat(format), locale);
				this.units = this.tokens.map((t) => unitForToken(t, locale));
				this.disqualifyingUnit = this.units.find((t) => t.invalidReason);
				if (!this.disqualifyingUnit) {
					const [regexString, handlers] = buildRegex(this.units);
					this.regex = RegExp(regexString, "i");
					this.handlers = handlers;
				}
			}
			explainFromTokens(input) {
				if (!this.isValid) {
					return { input, tokens: this.tokens, invalidReason: this.invalidReason };
				}
				else {
					const [rawMatches, matches] = match(input, this.regex, this.handlers), [result, zone, specificOffset] = matches
						? dateTimeFromMatches(matches)
						: [null, null, undefined];
					if (hasOwnProperty(matches, "a") && hasOwnProperty(matches, "H")) {
						throw new ConflictingSpecificationError("Can't include meridiem when specifying 24-hour format");
					}
					return {
						input,
						tokens: this.tokens,
						regex: this.regex,
						rawMatches,
						matches,
						result,
						zone,
						specificOffset,
					};
				}
			}
			get isValid() {
				return !this.disqualifyingUnit;
			}
			get invalidReason() {
				return this.disqualifyingUnit ? this.disqualifyingUnit.invalidReason : null;
			}
		}
		function explainFromTokens(locale, input, format) {
			const parser = new TokenParser(locale, format);
			return parser.explainFromTokens(input);
		}
		function parseFromTokens(locale, input, format) {
			const { result, zone, specificOffset, invalidReason } = explainFromTokens(locale, input, format);
			return [result, zone, specificOffset, invalidReason];
		}
		function formatOptsToTokens(formatOpts, locale) {
			if (!formatOpts) {
				return null;
			}
			const formatter = Formatter.create(locale, formatOpts);
			const df = formatter.dtFormatter(getDummyDateTime());
			const parts = df.formatToParts();
			const resolvedOpts = df.resolvedOptions();
			return parts.map((p) => tokenForPart(p, formatOpts, resolvedOpts));
		}
		const INVALID = "Invalid DateTime";
		const MAX_DATE = 8.64e15;
		function unsupportedZone(zone) {
			return new Invalid("unsupported zone", `the zone "${zone.name}" is not supported`);
		}
		function possiblyCachedWeekData(dt) {
			if (dt.weekData === null) {
				dt.weekData = gregorianToWeek(dt.c);
			}
			return dt.weekData;
		}
		function possiblyCachedLocalWeekData(dt) {
			if (dt.localWeekData === null) {
				dt.localWeekData = gregorianToWeek(dt.c, dt.loc.getMinDaysInFirstWeek(), dt.loc.getStartOfWeek());
			}
			return dt.localWeekData;
		}
		function clone(inst, alts) {
			const current = {
				ts: inst.ts,
				zone: inst.zone,
				c: inst.c,
				o: inst.o,
				loc: inst.loc,
				invalid: inst.invalid,
			};
			return new DateTime({ ...current, ...alts, old: current });
		}
		function fixOffset(localTS, o, tz) {
			let utcGuess = localTS - o * 60 * 1000;
			const o2 = tz.offset(utcGuess);
			if (o === o2) {
				return [utcGuess, o];
			}
			utcGuess -= (o2 - o) * 60 * 1000;
			const o3 = tz.offset(utcGuess);
			if (o2 === o3) {
				return [utcGuess, o2];
			}
			return [localTS - Math.min(o2, o3) * 60 * 1000, Math.max(o2, o3)];
		}
		function tsToObj(ts, offset) {
			ts += offset * 60 * 1000;
			const d = new Date(ts);
			return {
				year: d.getUTCFullYear(),
				month: d.getUTCMonth() + 1,
				day: d.getUTCDate(),
				hour: d.getUTCHours(),
				minute: d.getUTCMinutes(),
				second: d.getUTCSeconds(),
				millisecond: d.getUTCMilliseconds(),
			};
		}
		function objToTS(obj, offset, zone) {
			return fixOffset(objToLocalTS(obj), offset, zone);
		}
		function adjustTime(inst, dur) {
			const oPre = inst.o, year = inst.c.year + Math.trunc(dur.years), month = inst.c.month + Math.trunc(dur.months) + Math.trunc(dur.quarters) * 3, c = {
				...inst.c,
				year,
				month,
				day: Math.min(inst.c.day, daysInMonth(year, month)) +
					Math.trunc(dur.days) +
					Math.trunc(dur.weeks) * 7,
			}, millisToAdd = Duration.fromObject({
				years: dur.years - Math.trunc(dur.years),
				quarters: dur.quarters - Math.trunc(dur.quarters),
				months: dur.months - Math.trunc(dur.months),
				weeks: dur.weeks - Math.trunc(dur.weeks),
				days: dur.days - Math.trunc(dur.days),
				hours: dur.hours,
				minutes: dur.minutes,
				seconds: dur.seconds,
				milliseconds: dur.milliseconds,
			}).as("milliseconds"), localTS = objToLocalTS(c);
			let [ts, o] = fixOffset(localTS, oPre, inst.zone);
			if (millisToAdd !== 0) {
				ts += millisToAdd;
				o = inst.zone.offset(ts);
			}
			return { ts, o };
		}
		function parseDataToDateTime(parsed, parsedZone, opts, format, text, specificOffset) {
			const { setZone, zone } = opts;
			if ((parsed && Object.keys(parsed).length !== 0) || parsedZone) {
				const interpretationZone = parsedZone || zone, inst = DateTime.fromObject(parsed, {
					...opts,
					zone: interpretationZone,
					specificOffset,
				});
				return setZone ? inst : inst.setZone(zone);
			}
			else {
				return DateTime.invalid(new Invalid("unparsable", `the input "${text}" can't be parsed as ${format}`));
			}
		}
		function toTechFormat(dt, format, allowZ = true) {
			return dt.isValid
				? Formatter.create(Locale.create("en-US"), {
					allowZ,
					forceSimple: true,
				}).formatDateTimeFromString(dt, format)
				: null;
		}
		function toISODate(o, extended, precision) {
			const longFormat = o.c.year > 9999 || o.c.year < 0;
			let c = "";
			if (longFormat && o.c.year >= 0)
				c += "+";
			c += padStart(o.c.year, longFormat ? 6 : 4);
			if (precision === "year")
				return c;
			if (extended) {
				c += "-";
				c += padStart(o.c.month);
				if (precision === "month")
					return c;
				c += "-";
			}
			else {
				c += padStart(o.c.month);
				if (precision === "month")
					return c;
			}
			c += padStart(o.c.day);
			return c;
		}
		function toISOTime(o, extended, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision) {
			let showSeconds = !suppressSeconds || o.c.millisecond !== 0 || o.c.second !== 0, c = "";
			switch (precision) {
				case "day":
				case "month":
				case "year":
					break;
				default:
					c += padStart(o.c.hour);
					if (precision === "hour")
						break;
					if (extended) {
						c += ":";
						c += padStart(o.c.minute);
						if (precision === "minute")
							break;
						if (showSeconds) {
							c += ":";
							c += padStart(o.c.second);
						}
					}
					else {
						c += padStart(o.c.minute);
						if (precision === "minute")
							break;
						if (showSeconds) {
							c += padStart(o.c.second);
						}
					}
					if (precision === "second")
						break;
					if (showSeconds && (!suppressMilliseconds || o.c.millisecond !== 0)) {
						c += ".";
						c += padStart(o.c.millisecond, 3);
					}
			}
			if (includeOffset) {
				if (o.isOffsetFixed && o.offset === 0 && !extendedZone) {
					c += "Z";
				}
				else if (o.o < 0) {
					c += "-";
					c += padStart(Math.trunc(-o.o / 60));
					c += ":";
					c += padStart(Math.trunc(-o.o % 60));
				}
				else {
					c += "+";
					c += padStart(Math.trunc(o.o / 60));
					c += ":";
					c += padStart(Math.trunc(o.o % 60));
				}
			}
			if (extendedZone) {
				c += "[" + o.zone.ianaName + "]";
			}
			return c;
		}
		const defaultUnitValues = {
			month: 1,
			day: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0,
		}, defaultWeekUnitValues = {
			weekNumber: 1,
			weekday: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0,
		}, defaultOrdinalUnitValues = {
			ordinal: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0,
		};
		const orderedUnits = ["year", "month", "day", "hour", "minute", "second", "millisecond"], orderedWeekUnits = [
			"weekYear",
			"weekNumber",
			"weekday",
			"hour",
			"minute",
			"second",
			"millisecond",
		], orderedOrdinalUnits = ["year", "ordinal", "hour", "minute", "second", "millisecond"];
		function normalizeUnit(unit) {
			const normalized = {
				year: "year",
				years: "year",
				month: "month",
				months: "month",
				day: "day",
				days: "day",
				hour: "hour",
				hours: "hour",
				minute: "minute",
				minutes: "minute",
				quarter: "quarter",
				quarters: "quarter",
				second: "second",
				seconds: "second",
				millisecond: "millisecond",
				milliseconds: "millisecond",
				weekday: "weekday",
				weekdays: "weekday",
				weeknumber: "weekNumber",
				weeksnumber: "weekNumber",
				weeknumbers: "weekNumber",
				weekyear: "weekYear",
				weekyears: "weekYear",
				ordinal: "ordinal",
			}[unit.toLowerCase()];
			if (!normalized)
				throw new InvalidUnitError(unit);
			return normalized;
		}
		function normalizeUnitWithLocalWeeks(unit) {
			switch (unit.toLowerCase()) {
				case "localweekday":
				case "localweekdays":
					return "localWeekday";
				case "localweeknumber":
				case "localweeknumbers":
					return "localWeekNumber";
				case "localweekyear":
				case "localweekyears":
					return "localWeekYear";
				default:
					return normalizeUnit(unit);
			}
		}
		function guessOffsetForZone(zone) {
			if (zoneOffsetTs === undefined) {
				zoneOffsetTs = Settings.now();
			}
			if (zone.type !== "iana") {
				return zone.offset(zoneOffsetTs);
			}
			const zoneName = zone.name;
			let offsetGuess = zoneOffsetGuessCache.get(zoneName);
			if (offsetGuess === undefined) {
				offsetGuess = zone.offset(zoneOffsetTs);
				zoneOffsetGuessCache.set(zoneName, offsetGuess);
			}
			return offsetGuess;
		}
		function quickDT(obj, opts) {
			const zone = normalizeZone(opts.zone, Settings.defaultZone);
			if (!zone.isValid) {
				return DateTime.invalid(unsupportedZone(zone));
			}
			const loc = Locale.fromObject(opts);
			let ts, o;
			if (!isUndefined(obj.year)) {
				for (const u of orderedUnits) {
					if (isUndefined(obj[u])) {
						obj[u] = defaultUnitValues[u];
					}
				}
				const invalid = hasInvalidGregorianData(obj) || hasInvalidTimeData(obj);
				if (invalid) {
					return DateTime.invalid(invalid);
				}
				const offsetProvis = guessOffsetForZone(zone);
				[ts, o] = objToTS(obj, offsetProvis, zone);
			}
			else {
				ts = Settings.now();
			}
			return new DateTime({ ts, zone, loc, o });
		}
		function diffRelative(start, end, opts) {
			const round = isUndefined(opts.round) ? true : opts.round, rounding = isUndefined(opts.rounding) ? "trunc" : opts.rounding, format = (c, unit) => {
				c = roundTo(c, round || opts.calendary ? 0 : 2, opts.calendary ? "round" : rounding);
				const formatter = end.loc.clone(opts).relFormatter(opts);
				return formatter.format(c, unit);
			}, differ = (unit) => {
				if (opts.calendary) {
					if (!end.hasSame(start, unit)) {
						return end.startOf(unit).diff(start.startOf(unit), unit).get(unit);
					}
					else
						return 0;
				}
				else {
					return end.diff(start, unit).get(unit);
				}
			};
			if (opts.unit) {
				return format(differ(opts.unit), opts.unit);
			}
			for (const unit of opts.units) {
				const count = differ(unit);
				if (Math.abs(count) >= 1) {
					return format(count, unit);
				}
			}
			return format(start > end ? -0 : 0, opts.units[opts.units.length - 1]);
		}
		function lastOpts(argList) {
			let opts = {}, args;
			if (argList.length > 0 && typeof argList[argList.length - 1] === "object") {
				opts = argList[argList.length - 1];
				args = Array.from(argList).slice(0, argList.length - 1);
			}
			else {
				args = Array.from(argList);
			}
			return [opts, args];
		}
		let zoneOffsetTs;
		const zoneOffsetGuessCache = new Map();
		class DateTime {
			constructor(config) {
				const zone = config.zone || Settings.defaultZone;
				let invalid = config.invalid ||
					(Number.isNaN(config.ts) ? new Invalid("invalid input") : null) ||
					(!zone.isValid ? unsupportedZone(zone) : null);
				this.ts = isUndefined(config.ts) ? Settings.now() : config.ts;
				let c = null, o = null;
				if (!invalid) {
					const unchanged = config.old && config.old.ts === this.ts && config.old.zone.equals(zone);
					if (unchanged) {
						[c, o] = [config.old.c, config.old.o];
					}
					else {
						const ot = isNumber(config.o) && !config.old ? config.o : zone.offset(this.ts);
						c = tsToObj(this.ts, ot);
						invalid = Number.isNaN(c.year) ? new Invalid("invalid input") : null;
						c = invalid ? null : c;
						o = invalid ? null : ot;
					}
				}
				this._zone = zone;
				this.loc = config.loc || Locale.create();
				this.invalid = invalid;
				this.weekData = null;
				this.localWeekData = null;
				this.c = c;
				this.o = o;
				this.isLuxonDateTime = true;
			}
			static now() {
				return new DateTime({});
			}
			static local() {
				const [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
				return quickDT({ year, month, day, hour, minute, second, millisecond }, opts);
			}
			static utc() {
				const [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
				opts.zone = FixedOffsetZone.utcInstance;
				return quickDT({ year, month, day, hour, minute, second, millisecond }, opts);
			}
			static fromJSDate(date, options = {}) {
				const ts = isDate(date) ? date.valueOf() : NaN;
				if (Number.isNaN(ts)) {
					return DateTime.invalid("invalid input");
				}
				const zoneToUse = normalizeZone(options.zone, Settings.defaultZone);
				if (!zoneToUse.isValid) {
					return DateTime.invalid(unsupportedZone(zoneToUse));
				}
				return new DateTime({
					ts: ts,
					zone: zoneToUse,
					loc: Locale.fromObject(options),
				});
			}
			static fromMillis(milliseconds, options = {}) {
				if (!isNumber(milliseconds)) {
					throw new InvalidArgumentError(`fromMillis requires a numerical input, but received a ${typeof milliseconds} with value ${milliseconds}`);
				}
				else if (milliseconds < -MAX_DATE || milliseconds > MAX_DATE) {
					return DateTime.invalid("Timestamp out of range");
				}
				else {
					return new DateTime({
						ts: milliseconds,
						zone: normalizeZone(options.zone, Settings.defaultZone),
						loc: Locale.fromObject(options),
					});
				}
			}
			static fromSeconds(seconds, options = {}) {
				if (!isNumber(seconds)) {
					throw new InvalidArgumentError("fromSeconds requires a numerical input");
				}
				else {
					return new DateTime({
						ts: seconds * 1000,
						zone: normalizeZone(options.zone, Settings.defaultZone),
						loc: Locale.fromObject(options),
					});
				}
			}
			static fromObject(obj, opts = {}) {
				obj = obj || {};
				const zoneToUse = normalizeZone(opts.zone, Settings.defaultZone);
				if (!zoneToUse.isValid) {
					return DateTime.invalid(unsupportedZone(zoneToUse));
				}
				const loc = Locale.fromObject(opts);
				const normalized = normalizeObject(obj, normalizeUnitWithLocalWeeks);
				const { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, loc);
				const tsNow = Settings.now(), offsetProvis = !isUndefined(opts.specificOffset)
					? opts.specificOffset
					: zoneToUse.offset(tsNow), containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
				if ((containsGregor || containsOrdinal) && definiteWeekDef) {
					throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
				}
				if (containsGregorMD && containsOrdinal) {
					throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
				}
				const useWeekData = definiteWeekDef || (normalized.weekday && !containsGregor);
				let units, defaultValues, objNow = tsToObj(tsNow, offsetProvis);
				if (useWeekData) {
					units = orderedWeekUnits;
					defaultValues = defaultWeekUnitValues;
					objNow = gregorianToWeek(objNow, minDaysInFirstWeek, startOfWeek);
				}
				else if (containsOrdinal) {
					units = orderedOrdinalUnits;
					defaultValues = defaultOrdinalUnitValues;
					objNow = gregorianToOrdinal(objNow);
				}
				else {
					units = orderedUnits;
					defaultValues = defaultUnitValues;
				}
				let foundFirst = false;
				for (const u of units) {
					const v = normalized[u];
					if (!isUndefined(v)) {
						foundFirst = true;
					}
					else if (foundFirst) {
						normalized[u] = defaultValues[u];
					}
					else {
						normalized[u] = objNow[u];
					}
				}
				const higherOrderInvalid = useWeekData
					? hasInvalidWeekData(normalized, minDaysInFirstWeek, startOfWeek)
					: containsOrdinal
						? hasInvalidOrdinalData(normalized)
						: hasInvalidGregorianData(normalized), invalid = higherOrderInvalid || hasInvalidTimeData(normalized);
				if (invalid) {
					return DateTime.invalid(invalid);
				}
				const gregorian = useWeekData
					? weekToGregorian(normalized, minDaysInFirstWeek, startOfWeek)
					: containsOrdinal
						? ordinalToGregorian(normalized)
						: normalized, [tsFinal, offsetFinal] = objToTS(gregorian, offsetProvis, zoneToUse), inst = new DateTime({
					ts: tsFinal,
					zone: zoneToUse,
					o: offsetFinal,
					loc,
				});
				if (normalized.weekday && containsGregor && obj.weekday !== inst.weekday) {
					return DateTime.invalid("mismatched weekday", `you can't specify both a weekday of ${normalized.weekday} and a date of ${inst.toISO()}`);
				}
				if (!inst.isValid) {
					return DateTime.invalid(inst.invalid);
				}
				return inst;
			}
			static fromISO(text, opts = {}) {
				const [vals, parsedZone] = parseISODate(text);
				return parseDataToDateTime(vals, parsedZone, opts, "ISO 8601", text);
			}
			static fromRFC2822(text, opts = {}) {
				const [vals, parsedZone] = parseRFC2822Date(text);
				return parseDataToDateTime(vals, parsedZone, opts, "RFC 2822", text);
			}
			static fromHTTP(text, opts = {}) {
				const [vals, parsedZone] = parseHTTPDate(text);
				return parseDataToDateTime(vals, parsedZone, opts, "HTTP", opts);
			}
			static fromFormat(text, fmt, opts = {}) {
				if (isUndefined(text) || isUndefined(fmt)) {
					throw new InvalidArgumentError("fromFormat requires an input string and a format");
				}
				const { locale = null, numberingSystem = null } = opts, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: true,
				}), [vals, parsedZone, specificOffset, invalid] = parseFromTokens(localeToUse, text, fmt);
				if (invalid) {
					return DateTime.invalid(invalid);
				}
				else {
					return parseDataToDateTime(vals, parsedZone, opts, `format ${fmt}`, text, specificOffset);
				}
			}
			static fromString(text, fmt, opts = {}) {
				return DateTime.fromFormat(text, fmt, opts);
			}
			static fromSQL(text, opts = {}) {
				const [vals, parsedZone] = parseSQL(text);
				return parseDataToDateTime(vals, parsedZone, opts, "SQL", text);
			}
			static invalid(reason, explanation = null) {
				if (!reason) {
					throw new InvalidArgumentError("need to specify a reason the DateTime is invalid");
				}
				const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) {
					throw new InvalidDateTimeError(invalid);
				}
				else {
					return new DateTime({ invalid });
				}
			}
			static isDateTime(o) {
				return (o && o.isLuxonDateTime) || false;
			}
			static parseFormatForOpts(formatOpts, localeOpts = {}) {
				const tokenList = formatOptsToTokens(formatOpts, Locale.fromObject(localeOpts));
				return !tokenList ? null : tokenList.map((t) => (t ? t.val : null)).join("");
			}
			static expandFormat(fmt, localeOpts = {}) {
				const expanded = expandMacroTokens(Formatter.parseFormat(fmt), Locale.fromObject(localeOpts));
				return expanded.map((t) => t.val).join("");
			}
			static resetCache() {
				zoneOffsetTs = undefined;
				zoneOffsetGuessCache.clear();
			}
			get(unit) {
				return this[unit];
			}
			get isValid() {
				return this.invalid === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			get locale() {
				return this.isValid ? this.loc.locale : null;
			}
			get numberingSystem() {
				return this.isValid ? this.loc.numberingSystem : null;
			}
			get outputCalendar() {
				return this.isValid ? this.loc.outputCalendar : null;
			}
			get zone() {
				return this._zone;
			}
			get zoneName() {
				return this.isValid ? this.zone.name : null;
			}
			get year() {
				return this.isValid ? this.c.year : NaN;
			}
			get quarter() {
				return this.isValid ? Math.ceil(this.c.month / 3) : NaN;
			}
			get month() {
				return this.isValid ? this.c.month : NaN;
			}
			get day() {
				return this.isValid ? this.c.day : NaN;
			}
			get hour() {
				return this.isValid ? this.c.hour : NaN;
			}
			get minute() {
				return this.isValid ? this.c.minute : NaN;
			}
			get second() {
				return this.isValid ? this.c.second : NaN;
			}
			get millisecond() {
				return this.isValid ? this.c.millisecond : NaN;
			}
			get weekYear() {
				return this.isValid ? possiblyCachedWeekData(this).weekYear : NaN;
			}
			get weekNumber() {
				return this.isValid ? possiblyCachedWeekData(this).weekNumber : NaN;
			}
			get weekday() {
				return this.isValid ? possiblyCachedWeekData(this).weekday : NaN;
			}
			get isWeekend() {
				return this.isValid && this.loc.getWeekendDays().includes(this.weekday);
			}
			get localWeekday() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekday : NaN;
			}
			get localWeekNumber() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekNumber : NaN;
			}
			get localWeekYear() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekYear : NaN;
			}
			get ordinal() {
				return this.isValid ? gregorianToOrdinal(this.c).ordinal : NaN;
			}
			get monthShort() {
				return this.isValid ? Info.months("short", { locObj: this.loc })[this.month - 1] : null;
			}
			get monthLong() {
				return this.isValid ? Info.months("long", { locObj: this.loc })[this.month - 1] : null;
			}
			get weekdayShort() {
				return this.isValid ? Info.weekdays("short", { locObj: this.loc })[this.weekday - 1] : null;
			}
			get weekdayLong() {
				return this.isValid ? Info.weekdays("long", { locObj: this.loc })[this.weekday - 1] : null;
			}
			get offset() {
				return this.isValid ? +this.o : NaN;
			}
			get offsetNameShort() {
				if (this.isValid) {
					return this.zone.offsetName(this.ts, {
						format: "short",
						locale: this.locale,
					});
				}
				else {
					return null;
				}
			}
			get offsetNameLong() {
				if (this.isValid) {
					return this.zone.offsetName(this.ts, {
						format: "long",
						locale: this.locale,
					});
				}
				else {
					return null;
				}
			}
			get isOffsetFixed() {
				return this.isValid ? this.zone.isUniversal : null;
			}
			get isInDST() {
				if (this.isOffsetFixed) {
					return false;
				}
				else {
					return (this.offset > this.set({ month: 1, day: 1 }).offset ||
						this.offset > this.set({ month: 5 }).offset);
				}
			}
			getPossibleOffsets() {
				if (!this.isValid || this.isOffsetFixed) {
					return [this];
				}
				const dayMs = 86400000;
				const minuteMs = 60000;
				const localTS = objToLocalTS(this.c);
				const oEarlier = this.zone.offset(localTS - dayMs);
				const oLater = this.zone.offset(localTS + dayMs);
				const o1 = this.zone.offset(localTS - oEarlier * minuteMs);
				const o2 = this.zone.offset(localTS - oLater * minuteMs);
				if (o1 === o2) {
					return [this];
				}
				const ts1 = localTS - o1 * minuteMs;
				const ts2 = localTS - o2 * minuteMs;
				const c1 = tsToObj(ts1, o1);
				const c2 = tsToObj(ts2, o2);
				if (c1.hour === c2.hour &&
					c1.minute === c2.minute &&
					c1.second === c2.second &&
					c1.millisecond === c2.millisecond) {
					return [clone(this, { ts: ts1 }), clone(this, { ts: ts2 })];
				}
				return [this];
			}
			get isInLeapYear() {
				return isLeapYear(this.year);
			}
			get daysInMonth() {
				return daysInMonth(this.year, this.month);
			}
			get daysInYear() {
				return this.isValid ? daysInYear(this.year) : NaN;
			}
			get weeksInWeekYear() {
				return this.isValid ? weeksInWeekYear(this.weekYear) : NaN;
			}
			get weeksInLocalWeekYear() {
				return this.isValid
					? weeksInWeekYear(this.localWeekYear, this.loc.getMinDaysInFirstWeek(), this.loc.getStartOfWeek())
					: NaN;
			}
			resolvedLocaleOptions(opts = {}) {
				const { locale, numberingSystem, calendar } = Formatter.create(this.loc.clone(opts), opts).resolvedOptions(this);
				return { locale, numberingSystem, outputCalendar: calendar };
			}
			toUTC(offset = 0, opts = {}) {
				return this.setZone(FixedOffsetZone.instance(offset), opts);
			}
			toLocal() {
				return this.setZone(Settings.defaultZone);
			}
			setZone(zone, { keepLocalTime = false, keepCalendarTime = false } = {}) {
				zone = normalizeZone(zone, Settings.defaultZone);
				if (zone.equals(this.zone)) {
					return this;
				}
				else if (!zone.isValid) {
					return DateTime.invalid(unsupportedZone(zone));
				}
				else {
					let newTS = this.ts;
					if (keepLocalTime || keepCalendarTime) {
						const offsetGuess = zone.offset(this.ts);
						const asObj = this.toObject();
						[newTS] = objToTS(asObj, offsetGuess, zone);
					}
					return clone(this, { ts: newTS, zone });
				}
			}
			reconfigure({ locale, numberingSystem, outputCalendar } = {}) {
				const loc = this.loc.clone({ locale, numberingSystem, outputCalendar });
				return clone(this, { loc });
			}
			setLocale(locale) {
				return this.reconfigure({ locale });
			}
			set(values) {
				if (!this.isValid)
					return this;
				const normalized = normalizeObject(values, normalizeUnitWithLocalWeeks);
				const { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, this.loc);
				const settingWeekStuff = !isUndefined(normalized.weekYear) ||
					!isUndefined(normalized.weekNumber) ||
					!isUndefined(normalized.weekday), containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
				if ((containsGregor || containsOrdinal) && definiteWeekDef) {
					throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
				}
				if (containsGregorMD && containsOrdinal) {
					throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
				}
				let mixed;
				if (settingWeekStuff) {
					mixed = weekToGregorian({ ...gregorianToWeek(this.c, minDaysInFirstWeek, startOfWeek), ...normalized }, minDaysInFirstWeek, startOfWeek);
				}
				else if (!isUndefined(normalized.ordinal)) {
					mixed = ordinalToGregorian({ ...gregorianToOrdinal(this.c), ...normalized });
				}
				else {
					mixed = { ...this.toObject(), ...normalized };
					if (isUndefined(normalized.day)) {
						mixed.day = Math.min(daysInMonth(mixed.year, mixed.month), mixed.day);
					}
				}
				const [ts, o] = objToTS(mixed, this.o, this.zone);
				return clone(this, { ts, o });
			}
			plus(duration) {
				if (!this.isValid)
					return this;
				const dur = Duration.fromDurationLike(duration);
				return clone(this, adjustTime(this, dur));
			}
			minus(duration) {
				if (!this.isValid)
					return this;
				const dur = Duration.fromDurationLike(duration).negate();
				return clone(this, adjustTime(this, dur));
			}
			startOf(unit, { useLocaleWeeks = false } = {}) {
				if (!this.isValid)
					return this;
				const o = {}, normalizedUnit = Duration.normalizeUnit(unit);
				switch (normalizedUnit) {
					case "years":
						o.month = 1;
					case "quarters":
					case "months":
						o.day = 1;
					case "weeks":
					case "days":
						o.hour = 0;
					case "hours":
						o.minute = 0;
					case "minutes":
						o.second = 0;
					case "seconds":
						o.millisecond = 0;
						break;
				}
				if (normalizedUnit === "weeks") {
					if (useLocaleWeeks) {
						const startOfWeek = this.loc.getStartOfWeek();
						const { weekday } = this;
						if (weekday < startOfWeek) {
							o.weekNumber = this.weekNumber - 1;
						}
						o.weekday = startOfWeek;
					}
					else {
						o.weekday = 1;
					}
				}
				if (normalizedUnit === "quarters") {
					const q = Math.ceil(this.month / 3);
					o.month = (q - 1) * 3 + 1;
				}
				return this.set(o);
			}
			endOf(unit, opts) {
				return this.isValid
					? this.plus({ [unit]: 1 })
						.startOf(unit, opts)
						.minus(1)
					: this;
			}
			toFormat(fmt, opts = {}) {
				return this.isValid
					? Formatter.create(this.loc.redefaultToEN(opts)).formatDateTimeFromString(this, fmt)
					: INVALID;
			}
			toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
				return this.isValid
					? Formatter.create(this.loc.clone(opts), formatOpts).formatDateTime(this)
					: INVALID;
			}
			toLocaleParts(opts = {}) {
				return this.isValid
					? Formatter.create(this.loc.clone(opts), opts).formatDateTimeParts(this)
					: [];
			}
			toISO({ format = "extended", suppressSeconds = false, suppressMilliseconds = false, includeOffset = true, extendedZone = false, precision = "milliseconds", } = {}) {
				if (!this.isValid) {
					return null;
				}
				precision = normalizeUnit(precision);
				const ext = format === "extended";
				let c = toISODate(this, ext, precision);
				if (orderedUnits.indexOf(precision) >= 3)
					c += "T";
				c += toISOTime(this, ext, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision);
				return c;
			}
			toISODate({ format = "extended", precision = "day" } = {}) {
				if (!this.isValid) {
					return null;
				}
				return toISODate(this, format === "extended", normalizeUnit(precision));
			}
			toISOWeekDate() {
				return toTechFormat(this, "kkkk-'W'WW-c");
			}
			toISOTime({ suppressMilliseconds = false, suppressSeconds = false, includeOffset = true, includePrefix = false, extendedZone = false, format = "extended", precision = "milliseconds", } = {}) {
				if (!this.isValid) {
					return null;
				}
				precision = normalizeUnit(precision);
				let c = includePrefix && orderedUnits.indexOf(precision) >= 3 ? "T" : "";
				return (c +
					toISOTime(this, format === "extended", suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision));
			}
			toRFC2822() {
				return toTechFormat(this, "EEE, dd LLL yyyy HH:mm:ss ZZZ", false);
			}
			toHTTP() {
				return toTechFormat(this.toUTC(), "EEE, dd LLL yyyy HH:mm:ss 'GMT'");
			}
			toSQLDate() {
				if (!this.isValid) {
					return null;
				}
				return toISODate(this, true);
			}
			toSQLTime({ includeOffset = true, includeZone = false, includeOffsetSpace = true } = {}) {
				let fmt = "HH:mm:ss.SSS";
				if (includeZone || includeOffset) {
					if (includeOffsetSpace) {
						fmt += " ";
					}
					if (includeZone) {
						fmt += "z";
					}
					else if (includeOffset) {
						fmt += "ZZ";
					}
				}
				return toTechFormat(this, fmt, true);
			}
			toSQL(opts = {}) {
				if (!this.isValid) {
					return null;
				}
				return `${this.toSQLDate()} ${this.toSQLTime(opts)}`;
			}
			toString() {
				return this.isValid ? this.toISO() : INVALID;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) {
					return `DateTime { ts: ${this.toISO()}, zone: ${this.zone.name}, locale: ${this.locale} }`;
				}
				else {
					return `DateTime { Invalid, reason: ${this.invalidReason} }`;
				}
			}
			valueOf() {
				return this.toMillis();
			}
			toMillis() {
				return this.isValid ? this.ts : NaN;
			}
			toSeconds() {
				return this.isValid ? this.ts / 1000 : NaN;
			}
			toUnixInteger() {
				return this.isValid ? Math.floor(this.ts / 1000) : NaN;
			}
			toJSON() {
				return this.toISO();
			}
			toBSON() {
				return this.toJSDate();
			}
			toObject(opts = {}) {
				if (!this.isValid)
					return {};
				const base = { ...this.c };
				if (opts.includeConfig) {
					base.outputCalendar = this.outputCalendar;
					base.numberingSystem = this.loc.numberingSystem;
					base.locale = this.loc.locale;
				}
				return base;
			}
			toJSDate() {
				return new Date(this.isValid ? this.ts : NaN);
			}
			diff(otherDateTime, unit = "milliseconds", opts = {}) {
				if (!this.isValid || !otherDateTime.isValid) {
					return Duration.invalid("created by diffing an invalid DateTime");
				}
				const durOpts = { locale: this.locale, numberingSystem: this.numberingSystem, ...opts };
				const units = maybeArray(unit).map(Duration.normalizeUnit), otherIsLater = otherDateTime.valueOf() > this.valueOf(), earlier = otherIsLater ? this : otherDateTime, later = otherIsLater ? otherDateTime : this, diffed = diff(earlier, later, units, durOpts);
				return otherIsLater ? diffed.negate() : diffed;
			}
			diffNow(unit = "milliseconds", opts = {}) {
				return this.diff(DateTime.now(), unit, opts);
			}
			until(otherDateTime) {
				return this.isValid ? Interval.fromDateTimes(this, otherDateTime) : this;
			}
			hasSame(otherDateTime, unit, opts) {
				if (!this.isValid)
					return false;
				const inputMs = otherDateTime.valueOf();
				const adjustedToZone = this.setZone(otherDateTime.zone, { keepLocalTime: true });
				return (adjustedToZone.startOf(unit, opts) <= inputMs && inputMs <= adjustedToZone.endOf(unit, opts));
			}
			equals(other) {
				return (this.isValid &&
					other.isValid &&
					this.valueOf() === other.valueOf() &&
					this.zone.equals(other.zone) &&
					this.loc.equals(other.loc));
			}
			toRelative(options = {}) {
				if (!this.isValid)
					return null;
				const base = options.base || DateTime.fromObject({}, { zone: this.zone }), padding = options.padding ? (this < base ? -options.padding : options.padding) : 0;
				let units = ["years", "months", "days", "hours", "minutes", "seconds"];
				let unit = options.unit;
				if (Array.isArray(options.unit)) {
					units = options.unit;
					unit = undefined;
				}
				return diffRelative(base, this.plus(padding), {
					...options,
					numeric: "always",
					units,
					unit,
				});
			}
			toRelativeCalendar(options = {}) {
				if (!this.isValid)
					return null;
				return diffRelative(options.base || DateTime.fromObject({}, { zone: this.zone }), this, {
					...options,
					numeric: "auto",
					units: ["years", "months", "days"],
					calendary: true,
				});
			}
			static min(...dateTimes) {
				if (!dateTimes.every(DateTime.isDateTime)) {
					throw new InvalidArgumentError("min requires all arguments be DateTimes");
				}
				return bestBy(dateTimes, (i) => i.valueOf(), Math.min);
			}
			static max(...dateTimes) {
				if (!dateTimes.every(DateTime.isDateTime)) {
					throw new InvalidArgumentError("max requires all arguments be DateTimes");
				}
				return bestBy(dateTimes, (i) => i.valueOf(), Math.max);
			}
			static fromFormatExplain(text, fmt, options = {}) {
				const { locale = null, numberingSystem = null } = options, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: true,
				});
				return explainFromTokens(localeToUse, text, fmt);
			}
			static fromStringExplain(text, fmt, options = {}) {
				return DateTime.fromFormatExplain(text, fmt, options);
			}
			static buildFormatParser(fmt, options = {}) {
				const { locale = null, numberingSystem = null } = options, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: true,
				});
				return new TokenParser(localeToUse, fmt);
			}
			static fromFormatParser(text, formatParser, opts = {}) {
				if (isUndefined(text) || isUndefined(formatParser)) {
					throw new InvalidArgumentError("fromFormatParser requires an input string and a format parser");
				}
				const { locale = null, numberingSystem = null } = opts, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: true,
				});
				if (!localeToUse.equals(formatParser.locale)) {
					throw new InvalidArgumentError(`fromFormatParser called with a locale of ${localeToUse}, ` +
						`but the format parser was created for ${formatParser.locale}`);
				}
				const { result, zone, specificOffset, invalidReason } = formatParser.explainFromTokens(text);
				if (invalidReason) {
					return DateTime.invalid(invalidReason);
				}
				else {
					return parseDataToDateTime(result, zone, opts, `format ${formatParser.format}`, text, specificOffset);
				}
			}
			static get DATE_SHORT() {
				return DATE_SHORT;
			}
			static get DATE_MED() {
				return DATE_MED;
			}
			static get DATE_MED_WITH_WEEKDAY() {
				return DATE_MED_WITH_WEEKDAY;
			}
			static get DATE_FULL() {
				return DATE_FULL;
			}
			static get DATE_HUGE() {
				return DATE_HUGE;
			}
			static get TIME_SIMPLE() {
				return TIME_SIMPLE;
			}
			static get TIME_WITH_SECONDS() {
				return TIME_WITH_SECONDS;
			}
			static get TIME_WITH_SHORT_OFFSET() {
				return TIME_WITH_SHORT_OFFSET;
			}
			static get TIME_WITH_LONG_OFFSET() {
				return TIME_WITH_LONG_OFFSET;
			}
			static get TIME_24_SIMPLE() {
				return TIME_24_SIMPLE;
			}
			static get TIME_24_WITH_SECONDS() {
				return TIME_24_WITH_SECONDS;
			}
			static get TIME_24_WITH_SHORT_OFFSET() {
				return TIME_24_WITH_SHORT_OFFSET;
			}
			static get TIME_24_WITH_LONG_OFFSET() {
				return TIME_24_WITH_LONG_OFFSET;
			}
			static get DATETIME_SHORT() {
				return DATETIME_SHORT;
			}
			static get DATETIME_SHORT_WITH_SECONDS() {
				return DATETIME_SHORT_WITH_SECONDS;
			}
			static get DATETIME_MED() {
				return DATETIME_MED;
			}
			static get DATETIME_MED_WITH_SECONDS() {
				return DATETIME_MED_WITH_SECONDS;
			}
			static get DATETIME_MED_WITH_WEEKDAY() {
				return DATETIME_MED_WITH_WEEKDAY;
			}
			static get DATETIME_FULL() {
				return DATETIME_FULL;
			}
			static get DATETIME_FULL_WITH_SECONDS() {
				return DATETIME_FULL_WITH_SECONDS;
			}
			static get DATETIME_HUGE() {
				return DATETIME_HUGE;
			}
			static get DATETIME_HUGE_WITH_SECONDS() {
				return DATETIME_HUGE_WITH_SECONDS;
			}
		}
		function friendlyDateTime(dateTimeish) {
			if (DateTime.isDateTime(dateTimeish)) {
				return dateTimeish;
			}
			else if (dateTimeish && dateTimeish.valueOf && isNumber(dateTimeish.valueOf())) {
				return DateTime.fromJSDate(dateTimeish);
			}
			else if (dateTimeish && typeof dateTimeish === "object") {
				return DateTime.fromObject(dateTimeish);
			}
			else {
				throw new InvalidArgumentError(`Unknown datetime argument: ${dateTimeish}, of type ${typeof dateTimeish}`);
			}
		}
		const VERSION = "3.7.2";
	}),
	370: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => (pLimit)
		});
		;
		class Node {
			value;
			next;
			constructor(value) {
				this.value = value;
			}
		}
		class Queue {
			#head;
			#tail;
			#size;
			constructor() {
				this.clear();
			}
			enqueue(value) {
				const node = new Node(value);
				if (this.#head) {
					this.#tail.next = node;
					this.#tail = node;
				}
				else {
					this.#head = node;
					this.#tail = node;
				}
				this.#size++;
			}
			dequeue() {
				const current = this.#head;
				if (!current) {
					return;
				}
				this.#head = this.#head.next;
				this.#size--;
				if (!this.#head) {
					this.#tail = undefined;
				}
				return current.value;
			}
			peek() {
				if (!this.#head) {
					return;
				}
				return this.#head.value;
			}
			clear() {
				this.#head = undefined;
				this.#tail = undefined;
				this.#size = 0;
			}
			get size() {
				return this.#size;
			}
			*[Symbol.iterator]() {
				let current = this.#head;
				while (current) {
					yield current.value;
					current = current.next;
				}
			}
			*drain() {
				while (this.#head) {
					yield this.dequeue();
				}
			}
		}
		;
		function pLimit(concurrency) {
			let rejectOnClear = false;
			if (typeof concurrency === 'object') {
				({ concurrency, rejectOnClear = false } = concurrency);
			}
			validateConcurrency(concurrency);
			if (typeof rejectOnClear !== 'boolean') {
				throw new TypeError('Expected `rejectOnClear` to be a boolean');
			}
			const queue = new Queue();
			let activeCount = 0;
			const resumeNext = () => {
				if (activeCount < concurrency && queue.size > 0) {
					activeCount++;
					queue.dequeue().run();
				}
			};
			const next = () => {
				activeCount--;
				resumeNext();
			};
			const run = async (function_, resolve, arguments_) => {
				const result = (async () => function_(...arguments_))();
				resolve(result);
				try {
					await result;
				}
				catch { }
				next();
			};
			const enqueue = (function_, resolve, reject, arguments_) => {
				const queueItem = { reject };
				new Promise(internalResolve => {
					queueItem.run = internalResolve;
					queue.enqueue(queueItem);
				}).then(run.bind(undefined, function_, resolve, arguments_));
				if (activeCount < concurrency) {
					resumeNext();
				}
			};
			const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
				enqueue(function_, resolve, reject, arguments_);
			});
			Object.defineProperties(generator, {
				activeCount: {
					get: () => activeCount,
				},
				pendingCount: {
					get: () => queue.size,
				},
				clearQueue: {
					value() {
						if (!rejectOnClear) {
							queue.clear();
							return;
						}
						const abortError = AbortSignal.abort().reason;
						while (queue.size > 0) {
							queue.dequeue().reject(abortError);
						}
					},
				},
				concurrency: {
					get: () => concurrency,
					set(newConcurrency) {
						validateConcurrency(newConcurrency);
						concurrency = newConcurrency;
						queueMicrotask(() => {
							while (activeCount < concurrency && queue.size > 0) {
								resumeNext();
							}
						});
					},
				},
				map: {
					async value(iterable, function_) {
						const promises = [];
						try {
							Array.from(iterable, (value, index) => {
								const promise = generator(function_, value, index);
								promises.push(promise);
								return promise;
							});
						}
						catch (error) {
							for (const promise of promises) {
								promise.catch(() => { });
							}
							throw error;
						}
						return Promise.all(promises);
					},
				},
			});
			return generator;
		}
		function limitFunction(function_, options) {
			const limit = pLimit(options);
			const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
			Object.defineProperty(limitedFunction, 'clearQueue', {
				value: limit.clearQueue,
			});
			return limitedFunction;
		}
		function validateConcurrency(concurrency) {
			if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
				throw new TypeError('Expected `concurrency` to be a number from 1 and up');
			}
		}
	}),
	961: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => (ZodError),
			g: () => (ZodRealError)
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7428);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8532);
		var _core_util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
		const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
		function _lazyMethod(proto, key, make) {
			Object.defineProperty(proto, key, {
				configurable: true,
				enumerable: false,
				get() {
					const value = make(this);
					Object.defineProperty(this, key, { value, configurable: true, writable: true });
					return value;
				},
				set(value) {
					Object.defineProperty(this, key, { value, configurable: true, writable: true });
				},
			});
		}
		const initializer = (inst, issues) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_0__.a$.init(inst, issues);
			inst.name = "ZodError";
			const proto = Object.getPrototypeOf(inst);
			if (_installedErrorProtos.has(proto))
				return;
			_installedErrorProtos.add(proto);
			_lazyMethod(proto, "format", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__.Wk(self, mapper));
			_lazyMethod(proto, "flatten", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__.JM(self, mapper));
			_lazyMethod(proto, "addIssue", (self) => (issue) => {
				self.issues.push(issue);
				self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__.k8, 2);
			});
			_lazyMethod(proto, "addIssues", (self) => (issues) => {
				self.issues.push(...issues);
				self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__.k8, 2);
			});
			Object.defineProperty(proto, "isEmpty", {
				configurable: true,
				enumerable: false,
				get() {
					return this.issues.length === 0;
				},
			});
		};
		const ZodError = _core_index_js__WEBPACK_IMPORTED_MODULE_2__.xI("ZodError", initializer);
		const ZodRealError = _core_index_js__WEBPACK_IMPORTED_MODULE_2__.xI("ZodError", initializer, undefined, {
			Parent: Error,
		});
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p6: () => (date),
			w$: () => (datetime)
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2503);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
		function date(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
		}
		function time(params) {
			return core._isoTime(ZodISOTime, params);
		}
		function duration(params) {
			return core._isoDuration(ZodISODuration, params);
		}
	}),
	2503: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			naA: () => (ZodArray),
			Brp: () => (ZodISODate),
			You: () => (ZodISODateTime),
			l1C: () => (ZodNullable),
			rSt: () => (ZodNumber),
			bvH: () => (ZodObject),
			IiU: () => (ZodOptional),
			b8S: () => (ZodRecord),
			YOg: () => (array),
			zMY: () => (schemas_boolean),
			gMt: () => (discriminatedUnion),
			k5n: () => (_enum),
			Whr: () => (schemas_int),
			euz: () => (literal),
			_H3: () => (looseObject),
			aig: () => (number),
			Ikc: () => (object),
			jgl: () => (partialRecord),
			g1P: () => (record),
			rej: () => (strictObject),
			YjP: () => (string),
			PVZ: () => (tuple),
			KCZ: () => (union),
			L5J: () => (unknown)
		});
		var core_core = __nccwpck_require__(8532);
		var core_util = __nccwpck_require__(4723);
		;
		class $ZodCyclicError extends Error {
			constructor() {
				super(`Cannot parse a reference cycle that closes through a transform`);
				this.name = "ZodCyclicError";
			}
		}
		const STATE = "~memo";
		const NO_ISSUES = [];
		function isRef(value) {
			return value !== null && typeof value === "object";
		}
		function cloneIssues(issues) {
			return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
		}
		const recursive = new WeakMap();
		const NONE = 0;
		const ASSUMED = 1;
		const PROVEN = 2;
		function isRecursive(inst, stack, resolve) {
			const cached = recursive.get(inst);
			if (cached !== undefined)
				return cached ? PROVEN : NONE;
			if (stack.has(inst))
				return PROVEN;
			stack.add(inst);
			let result = NONE;
			const check = (child) => {
				if (result !== PROVEN && child?._zod) {
					const answer = isRecursive(child, stack, resolve);
					if (answer > result)
						result = answer;
				}
			};
			const shape = (sh, spread) => {
				let answer = NONE;
				for (const key of Reflect.ownKeys(sh)) {
					const desc = Object.getOwnPropertyDescriptor(sh, key);
					if (spread && !desc.enumerable)
						continue;
					const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
					if (child > answer)
						answer = child;
				}
				return answer;
			};
			const merge = (answer) => {
				if (answer > result)
					result = answer;
			};
			const def = inst._zod.def;
			const kind = def.type;
			switch (kind) {
				case "object": {
					const raw = core_util.MO(def);
					merge(raw ? shape(raw, true) : ASSUMED);
					check(def.catchall);
					break;
				}
				case "array":
					check(def.element);
					break;
				case "tuple":
					for (const el of def.items)
						check(el);
					check(def.rest);
					break;
				case "record":
				case "map":
					check(def.keyType);
					check(def.valueType);
					break;
				case "set":
					check(def.valueType);
					break;
				case "union":
					for (const el of def.options)
						check(el);
					break;
				case "intersection":
					check(def.left);
					check(def.right);
					break;
				case "optional":
				case "nullable":
				case "default":
				case "prefault":
				case "catch":
				case "readonly":
				case "nonoptional":
				case "promise":
				case "success":
					check(def.innerType);
					break;
				case "pipe":
					check(def.in);
					check(def.out);
					break;
				case "function":
					check(def.input);
					check(def.output);
					break;
				case "lazy": {
					const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
					merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
					break;
				}
				case "template_literal":
				case "string":
				case "number":
				case "int":
				case "boolean":
				case "bigint":
				case "symbol":
				case "undefined":
				case "null":
				case "void":
				case "never":
				case "any":
				case "unknown":
				case "date":
				case "nan":
				case "enum":
				case "literal":
				case "file":
				case "transform":
				case "custom":
					break;
				default: {
					kind;
					for (const key in def) {
						const desc = Object.getOwnPropertyDescriptor(def, key);
						if (!desc || desc.get)
							continue;
						const value = desc.value;
						if (!value || typeof value !== "object")
							continue;
						if (value._zod)
							check(value);
						else if (Array.isArray(value))
							for (const el of value)
								check(el);
					}
				}
			}
			stack.delete(inst);
			return settle(inst, result);
		}
		function settle(inst, answer) {
			if (answer !== ASSUMED)
				recursive.set(inst, answer === PROVEN);
			return answer;
		}
		function isRecursiveSchema(inst) {
			return isRecursive(inst, new Set(), true) !== NONE;
		}
		function bucketFor(state, inst) {
			let bucket = state.buckets.get(inst);
			if (!bucket) {
				bucket = new WeakMap();
				state.buckets.set(inst, bucket);
			}
			return bucket;
		}
		let handoff;
		const memoizer_open = [];
		const memo = {
			alloc(_inst, payload, empty) {
				const bucket = handoff;
				if (!bucket)
					return empty;
				handoff = undefined;
				const entry = { value: empty, issues: null };
				bucket.set(payload.value, entry);
				memoizer_open.push(entry);
				return empty;
			},
			guard(inst) {
				var _a;
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred.push(() => {
					const base = inst._zod.parse;
					const wrapped = (payload, ctx) => {
						if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
							throw new $ZodCyclicError();
						return base(payload, ctx);
					};
					inst._zod.parse = wrapped;
					if (inst._zod.run === base)
						inst._zod.run = wrapped;
				});
			},
			attach(inst) {
				var _a;
				let isRecursiveInst;
				let rechecked = false;
				let lastCtx;
				let lastBucket;
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred.push(() => {
					const base = inst._zod.parse;
					const wrapped = (payload, ctx) => {
						if (isRecursiveInst === undefined) {
							const walked = isRecursive(inst, new Set(), false);
							if (walked === NONE) {
								inst._zod.parse = base;
								if (inst._zod.run === wrapped)
									inst._zod.run = base;
								return base(payload, ctx);
							}
							if (walked === PROVEN || rechecked)
								isRecursiveInst = true;
							else
								rechecked = true;
						}
						const input = payload.value;
						if (!isRef(input))
							return base(payload, ctx);
						let state = ctx[STATE];
						if (!state) {
							state = { buckets: new WeakMap(), backEdges: undefined };
							ctx[STATE] = state;
						}
						let bucket;
						if (lastCtx === ctx) {
							bucket = lastBucket;
						}
						else {
							bucket = bucketFor(state, inst);
							lastCtx = ctx;
							lastBucket = bucket;
						}
						const hit = bucket.get(input);
						if (hit) {
							payload.value = hit.value;
							if (hit.issues) {
								if (hit.issues.length)
									payload.issues.push(...cloneIssues(hit.issues));
							}
							else {
								payload.memo = true;
								state.backEdges ?? (state.backEdges = new WeakSet());
								state.backEdges.add(hit.value);
							}
							return payload;
						}
						handoff = bucket;
						const depth = memoizer_open.length;
						const result = base(payload, ctx);
						handoff = undefined;
						const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
						if (result instanceof Promise) {
							return result.then((r) => {
								if (entry)
									entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
								return r;
							});
						}
						if (entry)
							entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
						return result;
					};
					inst._zod.parse = wrapped;
					if (inst._zod.run === base)
						inst._zod.run = wrapped;
				});
			},
		};
		function memoizer() {
			return memo;
		}
		function isBackEdge(ctx, value) {
			const backEdges = ctx[STATE]?.backEdges;
			return backEdges !== undefined && isRef(value) && backEdges.has(value);
		}
		var schemas = __nccwpck_require__(6985);
		var registries = __nccwpck_require__(9396);
		var api = __nccwpck_require__(3759);
		var json_schema_processors = __nccwpck_require__(8439);
		var to_json_schema = __nccwpck_require__(7509);
		;
		const error = () => {
			const Sizable = {
				string: { unit: "characters", verb: "to have" },
				file: { unit: "bytes", verb: "to have" },
				array: { unit: "items", verb: "to have" },
				set: { unit: "items", verb: "to have" },
				map: { unit: "entries", verb: "to have" },
			};
			function getSizing(origin) {
				return Sizable[origin] ?? null;
			}
			const FormatDictionary = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input",
			};
			const TypeDictionary = {
				nan: "NaN",
			};
			function getTypeName(type, input) {
				if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
					return String(input);
				}
				return TypeDictionary[type] ?? type;
			}
			return (issue) => {
				switch (issue.code) {
					case "invalid_type": {
						const expected = getTypeName(issue.expected);
						const receivedType = core_util.GW(issue.input);
						const received = getTypeName(receivedType, issue.input);
						return `Invalid input: expected ${expected}, received ${received}`;
					}
					case "invalid_value":
						if (issue.values.length === 1)
							return `Invalid input: expected ${core_util.B7(issue.values[0])}`;
						return `Invalid option: expected one of ${core_util.jw(issue.values, "|")}`;
					case "too_big": {
						const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
						const sizing = getSizing(issue.origin);
						if (sizing)
							return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
						return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
					}
					case "too_small": {
						const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
						const sizing = getSizing(issue.origin);
						if (sizing) {
							return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
						}
						return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
					}
					case "invalid_format": {
						const _issue = issue;
						if (_issue.format === "starts_with") {
							return `Invalid string: must start with "${_issue.prefix}"`;
						}
						if (_issue.format === "ends_with")
							return `Invalid string: must end with "${_issue.suffix}"`;
						if (_issue.format === "includes")
							return `Invalid string: must include "${_issue.includes}"`;
						if (_issue.format === "regex")
							return `Invalid string: must match pattern ${_issue.pattern}`;
						return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
					}
					case "not_multiple_of":
						return `Invalid number: must be a multiple of ${issue.divisor}`;
					case "unrecognized_keys":
						return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util.jw(issue.keys, ", ")}`;
					case "invalid_key":
						return `Invalid key in ${issue.origin}`;
					case "invalid_union":
						if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
							const opts = issue.options.map((o) => `'${o}'`).join(" | ");
							return `Invalid discriminator value. Expected ${opts}`;
						}
						if (issue.inclusive === false) {
							return "Invalid input: more than one option matched";
						}
						return "Invalid input";
					case "invalid_element":
						return `Invalid value in ${issue.origin}`;
					default:
						return `Invalid input`;
				}
			};
		};
		function en() {
			return {
				localeError: error(),
			};
		}
		var errors = __nccwpck_require__(7428);
		;
		function finalizeParams(callee, params) {
			return { callee: params?.callee ?? callee, Err: params?.Err };
		}
		const _parse = (_Err) => {
			const fn = (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
				const result = schema._zod.run({ value, issues: [] }, ctx);
				if (result instanceof Promise) {
					throw new core_core.GT();
				}
				if (result.issues.length) {
					const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
					core_util.gx(e, _params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		const parse = _parse(errors.Kd);
		const _parseAsync = (_Err) => {
			const fn = async (schema, value, _ctx, params) => {
				const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
				let result = schema._zod.run({ value, issues: [] }, ctx);
				if (result instanceof Promise)
					result = await result;
				if (result.issues.length) {
					const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
					core_util.gx(e, params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		const parseAsync = _parseAsync(errors.Kd);
		const _safeParse = (_Err) => (schema, value, _ctx) => {
			const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
			const result = schema._zod.run({ value, issues: [] }, ctx);
			if (result instanceof Promise) {
				throw new core_core.GT();
			}
			return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
		};
		const safeParse = _safeParse(errors.Kd);
		function failure(Err, issues, ctx) {
			let error;
			return {
				success: false,
				get error() {
					if (!error) {
						error = new Err(issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
						issues = undefined;
						ctx = undefined;
					}
					return error;
				},
				set error(e) {
					error = e;
					issues = undefined;
					ctx = undefined;
				},
			};
		}
		const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
			const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
			let result = schema._zod.run({ value, issues: [] }, ctx);
			if (result instanceof Promise)
				result = await result;
			return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
		};
		const safeParseAsync = _safeParseAsync(errors.Kd);
		const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
		const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
		const validate = ((schema, value, _ctx) => {
			const validator = schema._zod.bag.validator;
			if (validator !== undefined) {
				if (validator(value) !== COMPILE_INVALID)
					return true;
				if (validator.definite === true && _ctx === undefined)
					return false;
			}
			return validateFallback(schema, value, _ctx);
		});
		function validateFallback(schema, value, _ctx) {
			const ctx = _ctx
				? { ..._ctx, async: false, abortEarly: true }
				: { async: false, abortEarly: true };
			const fallbackRun = schema._zod.bag.fallbackRun;
			let result;
			if (fallbackRun) {
				ctx[COMPILE_FALLBACK] = true;
				result = fallbackRun({ value, issues: [] }, ctx);
			}
			else {
				result = schema._zod.run({ value, issues: [] }, ctx);
			}
			if (result instanceof Promise) {
				throw new core_core.GT();
			}
			return result.issues.length === 0;
		}
		const validateAsync = async (schema, value, _ctx) => {
			const ctx = _ctx
				? { ..._ctx, async: true, abortEarly: true }
				: { async: true, abortEarly: true };
			let result = schema._zod.run({ value, issues: [] }, ctx);
			if (result instanceof Promise)
				result = await result;
			return result.issues.length === 0;
		};
		const _encode = (_Err) => {
			const parse = _parse(_Err);
			const fn = (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
				return parse(schema, value, ctx, finalizeParams(fn, _params));
			};
			return fn;
		};
		const encode = _encode(errors.Kd);
		const _decode = (_Err) => {
			const parse = _parse(_Err);
			const fn = (schema, value, _ctx, _params) => {
				return parse(schema, value, _ctx, finalizeParams(fn, _params));
			};
			return fn;
		};
		const decode = _decode(errors.Kd);
		const _encodeAsync = (_Err) => {
			const parseAsync = _parseAsync(_Err);
			const fn = async (schema, value, _ctx, _params) => {
				const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
				return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
			};
			return fn;
		};
		const encodeAsync = _encodeAsync(errors.Kd);
		const _decodeAsync = (_Err) => {
			const parseAsync = _parseAsync(_Err);
			const fn = async (schema, value, _ctx, _params) => {
				return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
			};
			return fn;
		};
		const decodeAsync = _decodeAsync(errors.Kd);
		const _safeEncode = (_Err) => (schema, value, _ctx) => {
			const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
			return _safeParse(_Err)(schema, value, ctx);
		};
		const safeEncode = _safeEncode(errors.Kd);
		const _safeDecode = (_Err) => (schema, value, _ctx) => {
			return _safeParse(_Err)(schema, value, _ctx);
		};
		const safeDecode = _safeDecode(errors.Kd);
		const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
			const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
			return _safeParseAsync(_Err)(schema, value, ctx);
		};
		const safeEncodeAsync = _safeEncodeAsync(errors.Kd);
		const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
			return _safeParseAsync(_Err)(schema, value, _ctx);
		};
		const safeDecodeAsync = _safeDecodeAsync(errors.Kd);
		var classic_errors = __nccwpck_require__(961);
		;
		const parse_parse = _parse(classic_errors.g);
		const parse_parseAsync = _parseAsync(classic_errors.g);
		const parse_safeParse = _safeParse(classic_errors.g);
		const parse_safeParseAsync = _safeParseAsync(classic_errors.g);
		const parse_encode = _encode(classic_errors.g);
		const parse_decode = _decode(classic_errors.g);
		const parse_encodeAsync = _encodeAsync(classic_errors.g);
		const parse_decodeAsync = _decodeAsync(classic_errors.g);
		const parse_safeEncode = _safeEncode(classic_errors.g);
		const parse_safeDecode = _safeDecode(classic_errors.g);
		const parse_safeEncodeAsync = _safeEncodeAsync(classic_errors.g);
		const parse_safeDecodeAsync = _safeDecodeAsync(classic_errors.g);
		;
		function _ensureDefaultLocale() {
			if (!core_core.cr.localeError)
				core_core.$W(en());
		}
		function _ensureDefaultMemoizer() {
			if (!core_core.cr.memoizer)
				core_core.$W({ memoizer: memoizer() });
		}
		const ZodType = core_core.xI("ZodType", (inst, def) => {
			_ensureDefaultLocale();
			schemas.W4.init(inst, def);
			inst.def = def;
			inst.type = def.type;
			return inst;
		}, {
			check(...chks) {
				const def = this.def;
				return this.clone(core_util.zM(def, {
					checks: [
						...(def.checks ?? []),
						...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
					],
				}), { parent: true });
			},
			with(...chks) {
				return this.check(...chks);
			},
			clone(def, params) {
				return core_util.o8(this, def, params);
			},
			brand() {
				return this;
			},
			register(reg, meta) {
				reg.add(this, meta);
				return this;
			},
			refine(check, params) {
				return this.check(refine(check, params));
			},
			superRefine(refinement, params) {
				return this.check(superRefine(refinement, params));
			},
			overwrite(fn) {
				return this.check(api.bS(fn));
			},
			optional() {
				return optional(this);
			},
			exactOptional() {
				return exactOptional(this);
			},
			nullable() {
				return nullable(this);
			},
			nullish() {
				return optional(nullable(this));
			},
			nonoptional(params) {
				return nonoptional(this, params);
			},
			array() {
				return array(this);
			},
			or(arg) {
				return union([this, arg]);
			},
			and(arg) {
				return intersection(this, arg);
			},
			transform(tx) {
				return pipe(this, transform(tx));
			},
			default(d) {
				return _default(this, d);
			},
			prefault(d) {
				return prefault(this, d);
			},
			catch(params) {
				return _catch(this, params);
			},
			pipe(target) {
				return pipe(this, target);
			},
			readonly() {
				return readonly(this);
			},
			describe(description) {
				const cl = this.clone();
				registries.fd.add(cl, { description });
				return cl;
			},
			meta(...args) {
				if (args.length === 0)
					return registries.fd.get(this);
				const cl = this.clone();
				registries.fd.add(cl, args[0]);
				return cl;
			},
			isOptional() {
				return this.safeParse(undefined).success;
			},
			isNullable() {
				return this.safeParse(null).success;
			},
			apply(fn, ...args) {
				return args.length === 0 ? fn(this) : fn(this, ...args);
			},
			get "~standard"() {
				return core_util.jD(this, "~standard", {
					...schemas.YK(this),
					jsonSchema: {
						input: (0, to_json_schema.uE)(this, "input"),
						output: (0, to_json_schema.uE)(this, "output"),
					},
				});
			},
			set "~standard"(value) {
				core_util.qh(this, "~standard", value);
			},
			parse: function _parse(data, params) {
				return parse_parse(this, data, params, { callee: _parse });
			},
			parseAsync: async function _parseAsync(data, params) {
				return await parse_parseAsync(this, data, params, { callee: _parseAsync });
			},
			safeParse(data, params) {
				return parse_safeParse(this, data, params);
			},
			async safeParseAsync(data, params) {
				return parse_safeParseAsync(this, data, params);
			},
			get spa() {
				return this?.safeParseAsync;
			},
			set spa(value) {
				core_util.qh(this, "spa", value);
			},
			validate(data, params) {
				return validate(this, data, params);
			},
			validateAsync(data, params) {
				return validateAsync(this, data, params);
			},
			encode: function _encode(data, params) {
				return parse_encode(this, data, params, { callee: _encode });
			},
			decode: function _decode(data, params) {
				return parse_decode(this, data, params, { callee: _decode });
			},
			encodeAsync: async function _encodeAsync(data, params) {
				return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
			},
			decodeAsync: async function _decodeAsync(data, params) {
				return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
			},
			safeEncode(data, params) {
				return parse_safeEncode(this, data, params);
			},
			safeDecode(data, params) {
				return parse_safeDecode(this, data, params);
			},
			async safeEncodeAsync(data, params) {
				return parse_safeEncodeAsync(this, data, params);
			},
			async safeDecodeAsync(data, params) {
				return parse_safeDecodeAsync(this, data, params);
			},
			toJSONSchema(params) {
				return (0, to_json_schema.OA)(this, {})(params);
			},
			get description() {
				return registries.fd.get(this)?.description;
			},
			get _def() {
				return this._zod.def;
			},
		});
		const _ZodString = core_core.xI("_ZodString", (inst, def) => {
			schemas.$v.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.SW(inst, ctx, json, params);
		}, core_util.un({
			format: (inst) => json_schema_processors.Fs(inst).format ?? null,
			minLength: (inst) => json_schema_processors.Fs(inst).minimum ?? null,
			maxLength: (inst) => json_schema_processors.Fs(inst).maximum ?? null,
		}, {
			regex(...args) {
				return this.check(api.Fk(...args));
			},
			includes(...args) {
				return this.check(api.dR(...args));
			},
			startsWith(...args) {
				return this.check(api.$S(...args));
			},
			endsWith(...args) {
				return this.check(api.ER(...args));
			},
			min(...args) {
				return this.check(api.m9(...args));
			},
			max(...args) {
				return this.check(api.Eb(...args));
			},
			length(...args) {
				return this.check(api.YA(...args));
			},
			nonempty(...args) {
				return this.check(api.m9(1, ...args));
			},
			lowercase(params) {
				return this.check(api.hH(params));
			},
			uppercase(params) {
				return this.check(api.qF(params));
			},
			trim() {
				return this.check(api.WN());
			},
			normalize(...args) {
				return this.check(api.lo(...args));
			},
			toLowerCase() {
				return this.check(api.Il());
			},
			toUpperCase() {
				return this.check(api.xY());
			},
			slugify() {
				return this.check(api.TL());
			},
		}));
		const ZodString = core_core.xI("ZodString", (inst, def) => {
			schemas.$v.init(inst, def);
			_ZodString.init(inst, def);
		}, {
			email(params) {
				return this.check(api.Mu(ZodEmail, params));
			},
			url(params) {
				return this.check(api.Fn(ZodURL, params));
			},
			jwt(params) {
				return this.check(api.rk(ZodJWT, params));
			},
			emoji(params) {
				return this.check(api.aC(ZodEmoji, params));
			},
			guid(params) {
				return this.check(api.tB(ZodGUID, params));
			},
			uuid(params) {
				return this.check(api.Be(ZodUUID, params));
			},
			uuidv4(params) {
				return this.check(api.nA(ZodUUID, params));
			},
			uuidv6(params) {
				return this.check(api.pY(ZodUUID, params));
			},
			uuidv7(params) {
				return this.check(api.wA(ZodUUID, params));
			},
			nanoid(params) {
				return this.check(api.Dl(ZodNanoID, params));
			},
			cuid(params) {
				return this.check(api.fs(ZodCUID, params));
			},
			cuid2(params) {
				return this.check(api.Bj(ZodCUID2, params));
			},
			ulid(params) {
				return this.check(api.Ct(ZodULID, params));
			},
			base64(params) {
				return this.check(api.rt(ZodBase64, params));
			},
			base64url(params) {
				return this.check(api.cU(ZodBase64URL, params));
			},
			xid(params) {
				return this.check(api.Pw(ZodXID, params));
			},
			ksuid(params) {
				return this.check(api._z(ZodKSUID, params));
			},
			ipv4(params) {
				return this.check(api.Ny(ZodIPv4, params));
			},
			ipv6(params) {
				return this.check(api.$O(ZodIPv6, params));
			},
			cidrv4(params) {
				return this.check(api.Uy(ZodCIDRv4, params));
			},
			cidrv6(params) {
				return this.check(api.gP(ZodCIDRv6, params));
			},
			e164(params) {
				return this.check(api.KB(ZodE164, params));
			},
			datetime(params) {
				return this.check(api.G1(ZodISODateTime, params));
			},
			date(params) {
				return this.check(api.db(ZodISODate, params));
			},
			time(params) {
				return this.check(api.Kn(ZodISOTime, params));
			},
			duration(params) {
				return this.check(api.f2(ZodISODuration, params));
			},
		});
		function string(params) {
			return api.Rl(ZodString, params);
		}
		const ZodStringFormat = core_core.xI("ZodStringFormat", (inst, def) => {
			schemas.EY.init(inst, def);
			_ZodString.init(inst, def);
		});
		const ZodISODateTime = core_core.xI("ZodISODateTime", (inst, def) => {
			schemas.Ko.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		const ZodISODate = core_core.xI("ZodISODate", (inst, def) => {
			schemas.v1.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		const ZodISOTime = core_core.xI("ZodISOTime", (inst, def) => {
			schemas.Ax.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		const ZodISODuration = core_core.xI("ZodISODuration", (inst, def) => {
			schemas.$N.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		const ZodEmail = core_core.xI("ZodEmail", (inst, def) => {
			schemas.qG.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function email(params) {
			return core._email(ZodEmail, params);
		}
		const ZodGUID = core_core.xI("ZodGUID", (inst, def) => {
			schemas.Zc.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function guid(params) {
			return core._guid(ZodGUID, params);
		}
		const ZodUUID = core_core.xI("ZodUUID", (inst, def) => {
			schemas.Zn.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function uuid(params) {
			return core._uuid(ZodUUID, params);
		}
		function uuidv4(params) {
			return core._uuidv4(ZodUUID, params);
		}
		function uuidv6(params) {
			return core._uuidv6(ZodUUID, params);
		}
		function uuidv7(params) {
			return core._uuidv7(ZodUUID, params);
		}
		const ZodURL = core_core.xI("ZodURL", (inst, def) => {
			schemas.VY.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function url(params) {
			return core._url(ZodURL, params);
		}
		function httpUrl(params) {
			return core._url(ZodURL, {
				protocol: regexes.httpProtocol,
				hostname: regexes.domain,
				...util.normalizeParams(params),
			});
		}
		const ZodEmoji = core_core.xI("ZodEmoji", (inst, def) => {
			schemas.cG.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function emoji(params) {
			return core._emoji(ZodEmoji, params);
		}
		const ZodNanoID = core_core.xI("ZodNanoID", (inst, def) => {
			schemas.Py.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function nanoid(params) {
			return core._nanoid(ZodNanoID, params);
		}
		const ZodCUID = core_core.xI("ZodCUID", (inst, def) => {
			schemas.bl.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function cuid(params) {
			return core._cuid(ZodCUID, params);
		}
		const ZodCUID2 = core_core.xI("ZodCUID2", (inst, def) => {
			schemas.Zu.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function cuid2(params) {
			return core._cuid2(ZodCUID2, params);
		}
		const ZodULID = core_core.xI("ZodULID", (inst, def) => {
			schemas.g5.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function ulid(params) {
			return core._ulid(ZodULID, params);
		}
		const ZodXID = core_core.xI("ZodXID", (inst, def) => {
			schemas.TF.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function xid(params) {
			return core._xid(ZodXID, params);
		}
		const ZodKSUID = core_core.xI("ZodKSUID", (inst, def) => {
			schemas.GY.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function ksuid(params) {
			return core._ksuid(ZodKSUID, params);
		}
		const ZodIPv4 = core_core.xI("ZodIPv4", (inst, def) => {
			schemas.Lc.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function ipv4(params) {
			return core._ipv4(ZodIPv4, params);
		}
		const ZodMAC = (null && (core.$constructor("ZodMAC", (inst, def) => {
			core.$ZodMAC.init(inst, def);
			ZodStringFormat.init(inst, def);
		})));
		function mac(params) {
			return core._mac(ZodMAC, params);
		}
		const ZodIPv6 = core_core.xI("ZodIPv6", (inst, def) => {
			schemas.Zy.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function ipv6(params) {
			return core._ipv6(ZodIPv6, params);
		}
		const ZodCIDRv4 = core_core.xI("ZodCIDRv4", (inst, def) => {
			schemas.CI.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function cidrv4(params) {
			return core._cidrv4(ZodCIDRv4, params);
		}
		const ZodCIDRv6 = core_core.xI("ZodCIDRv6", (inst, def) => {
			schemas.Cn.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function cidrv6(params) {
			return core._cidrv6(ZodCIDRv6, params);
		}
		const ZodBase64 = core_core.xI("ZodBase64", (inst, def) => {
			schemas.Dq.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function base64(params) {
			return core._base64(ZodBase64, params);
		}
		const ZodBase64URL = core_core.xI("ZodBase64URL", (inst, def) => {
			schemas.CQ.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function base64url(params) {
			return core._base64url(ZodBase64URL, params);
		}
		const ZodE164 = core_core.xI("ZodE164", (inst, def) => {
			schemas.Oy.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function e164(params) {
			return core._e164(ZodE164, params);
		}
		const ZodCreditCard = (null && (core.$constructor("ZodCreditCard", (inst, def) => {
			core.$ZodCreditCard.init(inst, def);
			ZodStringFormat.init(inst, def);
		})));
		function creditCard(params) {
			return core._creditCard(ZodCreditCard, params);
		}
		const ZodIBAN = (null && (core.$constructor("ZodIBAN", (inst, def) => {
			core.$ZodIBAN.init(inst, def);
			ZodStringFormat.init(inst, def);
		})));
		function iban(params) {
			return core._iban(ZodIBAN, params);
		}
		const ZodJWT = core_core.xI("ZodJWT", (inst, def) => {
			schemas.h8.init(inst, def);
			ZodStringFormat.init(inst, def);
		});
		function jwt(params) {
			return core._jwt(ZodJWT, params);
		}
		const ZodCustomStringFormat = (null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
			core.$ZodCustomStringFormat.init(inst, def);
			ZodStringFormat.init(inst, def);
		})));
		function stringFormat(format, fnOrRegex, _params = {}) {
			return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
		}
		function hostname(_params) {
			return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
		}
		function hex(_params) {
			return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
		}
		function currencyCode(_params) {
			return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
		}
		function hash(alg, params) {
			const enc = params?.enc ?? "hex";
			const format = `${alg}_${enc}`;
			const regex = core.regexes[format];
			if (!regex)
				throw new Error(`Unrecognized hash format: ${format}`);
			return core._stringFormat(ZodCustomStringFormat, format, regex, params);
		}
		const ZodNumber = core_core.xI("ZodNumber", (inst, def) => {
			schemas.vz.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Wg(inst, ctx, json, params);
			inst.isFinite = true;
		}, core_util.un({
			minValue: (inst) => {
				const { minimum, exclusiveMinimum } = json_schema_processors.Fs(inst);
				return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
			},
			maxValue: (inst) => {
				const { maximum, exclusiveMaximum } = json_schema_processors.Fs(inst);
				return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
			},
			isInt: (inst) => {
				const { isInt, multipleOf } = json_schema_processors.Fs(inst);
				return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
			},
			format: (inst) => json_schema_processors.Fs(inst).format ?? null,
		}, {
			gt(value, params) {
				return this.check(api.Tx(value, params));
			},
			gte(value, params) {
				return this.check(api.qm(value, params));
			},
			min(value, params) {
				return this.check(api.qm(value, params));
			},
			lt(value, params) {
				return this.check(api.Au(value, params));
			},
			lte(value, params) {
				return this.check(api.Zm(value, params));
			},
			max(value, params) {
				return this.check(api.Zm(value, params));
			},
			int(params) {
				return this.check(schemas_int(params));
			},
			safe(params) {
				return this.check(schemas_int(params));
			},
			positive(params) {
				return this.check(api.Tx(0, params));
			},
			nonnegative(params) {
				return this.check(api.qm(0, params));
			},
			negative(params) {
				return this.check(api.Au(0, params));
			},
			nonpositive(params) {
				return this.check(api.Zm(0, params));
			},
			multipleOf(value, params) {
				return this.check(api.Hi(value, params));
			},
			step(value, params) {
				return this.check(api.Hi(value, params));
			},
			finite() {
				return this;
			},
		}));
		function number(params) {
			return api.F7(ZodNumber, params);
		}
		const ZodNumberFormat = core_core.xI("ZodNumberFormat", (inst, def) => {
			schemas.I.init(inst, def);
			ZodNumber.init(inst, def);
		});
		function schemas_int(params) {
			return api.LK(ZodNumberFormat, params);
		}
		function float32(params) {
			return core._float32(ZodNumberFormat, params);
		}
		function float64(params) {
			return core._float64(ZodNumberFormat, params);
		}
		function int32(params) {
			return core._int32(ZodNumberFormat, params);
		}
		function uint32(params) {
			return core._uint32(ZodNumberFormat, params);
		}
		const ZodBoolean = core_core.xI("ZodBoolean", (inst, def) => {
			schemas.sF.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.dO(inst, ctx, json, params);
		});
		function schemas_boolean(params) {
			return api._L(ZodBoolean, params);
		}
		const ZodBigInt = core_core.xI("ZodBigInt", (inst, def) => {
			schemas.BN.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Y8(inst, ctx, json, params);
		}, core_util.un({
			minValue: (inst) => json_schema_processors.Fs(inst).minimum ?? null,
			maxValue: (inst) => json_schema_processors.Fs(inst).maximum ?? null,
			format: (inst) => json_schema_processors.Fs(inst).format ?? null,
		}, {
			gte(value, params) {
				return this.check(api.qm(value, params));
			},
			min(value, params) {
				return this.check(api.qm(value, params));
			},
			gt(value, params) {
				return this.check(api.Tx(value, params));
			},
			lt(value, params) {
				return this.check(api.Au(value, params));
			},
			lte(value, params) {
				return this.check(api.Zm(value, params));
			},
			max(value, params) {
				return this.check(api.Zm(value, params));
			},
			positive(params) {
				return this.check(api.Tx(BigInt(0), params));
			},
			negative(params) {
				return this.check(api.Au(BigInt(0), params));
			},
			nonpositive(params) {
				return this.check(api.Zm(BigInt(0), params));
			},
			nonnegative(params) {
				return this.check(api.qm(BigInt(0), params));
			},
			multipleOf(value, params) {
				return this.check(api.Hi(value, params));
			},
		}));
		function bigint(params) {
			return core._bigint(ZodBigInt, params);
		}
		const ZodBigIntFormat = (null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
			core.$ZodBigIntFormat.init(inst, def);
			ZodBigInt.init(inst, def);
		})));
		function int64(params) {
			return core._int64(ZodBigIntFormat, params);
		}
		function uint64(params) {
			return core._uint64(ZodBigIntFormat, params);
		}
		const ZodSymbol = (null && (core.$constructor("ZodSymbol", (inst, def) => {
			core.$ZodSymbol.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
		})));
		function symbol(params) {
			return core._symbol(ZodSymbol, params);
		}
		const ZodUndefined = (null && (core.$constructor("ZodUndefined", (inst, def) => {
			core.$ZodUndefined.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
		})));
		function _undefined(params) {
			return core._undefined(ZodUndefined, params);
		}
		const ZodNull = (null && (core.$constructor("ZodNull", (inst, def) => {
			core.$ZodNull.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
		})));
		function _null(params) {
			return core._null(ZodNull, params);
		}
		const ZodAny = (null && (core.$constructor("ZodAny", (inst, def) => {
			core.$ZodAny.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
		})));
		function any() {
			return core._any(ZodAny);
		}
		const ZodUnknown = core_core.xI("ZodUnknown", (inst, def) => {
			schemas.GP.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.NV(inst, ctx, json, params);
		});
		function unknown() {
			return api.em(ZodUnknown);
		}
		const ZodNever = core_core.xI("ZodNever", (inst, def) => {
			schemas.Um.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.RH(inst, ctx, json, params);
		});
		function never(params) {
			return api.G8(ZodNever, params);
		}
		const ZodVoid = (null && (core.$constructor("ZodVoid", (inst, def) => {
			core.$ZodVoid.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
		})));
		function _void(params) {
			return core._void(ZodVoid, params);
		}
		const ZodDate = core_core.xI("ZodDate", (inst, def) => {
			schemas.o5.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Fl(inst, ctx, json, params);
			inst.min = (value, params) => inst.check(api.qm(value, params));
			inst.max = (value, params) => inst.check(api.Zm(value, params));
		}, core_util.un({
			minDate: (inst) => {
				const { minimum } = json_schema_processors.Fs(inst);
				return minimum ? new Date(minimum) : null;
			},
			maxDate: (inst) => {
				const { maximum } = json_schema_processors.Fs(inst);
				return maximum ? new Date(maximum) : null;
			},
		}, {}));
		function date(params) {
			return core._date(ZodDate, params);
		}
		const ZodArray = core_core.xI("ZodArray", (inst, def) => {
			_ensureDefaultMemoizer();
			schemas.$p.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.cY(inst, ctx, json, params);
			inst.element = def.element;
		}, {
			min(n, params) {
				return this.check(api.m9(n, params));
			},
			nonempty(params) {
				return this.check(api.m9(1, params));
			},
			max(n, params) {
				return this.check(api.Eb(n, params));
			},
			length(n, params) {
				return this.check(api.YA(n, params));
			},
			unwrap() {
				return this.element;
			},
		});
		function array(element, params) {
			return api.dZ(ZodArray, element, params);
		}
		function keyof(schema) {
			const shape = schema._zod.def.shape;
			return _enum(Object.keys(shape));
		}
		const ZodObject = core_core.xI("ZodObject", (inst, def) => {
			_ensureDefaultMemoizer();
			schemas.w.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Ec(inst, ctx, json, params);
			core_util.X(inst, "shape", (self) => self._zod.def.shape, false);
		}, {
			keyof() {
				return _enum(Object.keys(this._zod.def.shape));
			},
			catchall(catchall) {
				return this.clone(core_util.zM(this._zod.def, { catchall: catchall }));
			},
			passthrough() {
				return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
			},
			loose() {
				return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
			},
			strict() {
				return this.clone(core_util.zM(this._zod.def, { catchall: never() }));
			},
			strip() {
				return this.clone(core_util.zM(this._zod.def, { catchall: undefined }));
			},
			extend(incoming) {
				return core_util.X$(this, incoming);
			},
			safeExtend(incoming) {
				return core_util.W0(this, incoming);
			},
			merge(other) {
				return core_util.h1(this, other);
			},
			pick(mask) {
				return core_util.Up(this, mask);
			},
			omit(mask) {
				return core_util.cJ(this, mask);
			},
			partial(...args) {
				return core_util.OH(ZodOptional, this, args[0]);
			},
			exactPartial(...args) {
				return core_util.OH(ZodExactOptional, this, args[0], "exactPartial");
			},
			required(...args) {
				return core_util.mw(ZodNonOptional, this, args[0]);
			},
		});
		function object(shape, params) {
			const def = {
				type: "object",
				shape: shape ?? {},
				...core_util.A2(params),
			};
			return new ZodObject(def);
		}
		function strictObject(shape, params) {
			return new ZodObject({
				type: "object",
				shape,
				catchall: never(),
				...core_util.A2(params),
			});
		}
		function looseObject(shape, params) {
			return new ZodObject({
				type: "object",
				shape,
				catchall: unknown(),
				...core_util.A2(params),
			});
		}
		const ZodUnion = core_core.xI("ZodUnion", (inst, def) => {
			schemas.cu.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.iC(inst, ctx, json, params);
			inst.options = def.options;
		});
		function union(options, params) {
			return new ZodUnion({
				type: "union",
				options: options,
				...core_util.A2(params),
			});
		}
		const ZodXor = (null && (core.$constructor("ZodXor", (inst, def) => {
			ZodUnion.init(inst, def);
			core.$ZodXor.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
			inst.options = def.options;
		})));
		function xor(options, params) {
			return new ZodXor({
				type: "union",
				options: options,
				inclusive: false,
				...util.normalizeParams(params),
			});
		}
		const ZodDiscriminatedUnion = core_core.xI("ZodDiscriminatedUnion", (inst, def) => {
			ZodUnion.init(inst, def);
			schemas.P0.init(inst, def);
		});
		function discriminatedUnion(discriminator, options, params) {
			return new ZodDiscriminatedUnion({
				type: "union",
				options: options,
				discriminator,
				...core_util.A2(params),
			});
		}
		const ZodIntersection = core_core.xI("ZodIntersection", (inst, def) => {
			schemas.LJ.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.i_(inst, ctx, json, params);
		});
		function intersection(left, right) {
			return new ZodIntersection({
				type: "intersection",
				left: left,
				right: right,
			});
		}
		const ZodTuple = core_core.xI("ZodTuple", (inst, def) => {
			_ensureDefaultMemoizer();
			schemas.G3.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.CN(inst, ctx, json, params);
		}, {
			rest(rest) {
				return this.clone({
					...this._zod.def,
					rest: rest,
				});
			},
			partial() {
				const def = this._zod.def;
				if (def.checks?.length)
					throw new Error(".partial() cannot be used on tuple schemas containing refinements");
				return this.clone({
					...def,
					items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
				});
			},
		});
		function tuple(items, _paramsOrRest, _params) {
			const hasRest = _paramsOrRest instanceof schemas.W4;
			const params = hasRest ? _params : _paramsOrRest;
			const rest = hasRest ? _paramsOrRest : null;
			return new ZodTuple({
				type: "tuple",
				items: items,
				rest,
				...core_util.A2(params),
			});
		}
		const ZodRecord = core_core.xI("ZodRecord", (inst, def) => {
			_ensureDefaultMemoizer();
			schemas.h.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.GC(inst, ctx, json, params);
			inst.keyType = def.keyType;
			inst.valueType = def.valueType;
		});
		function record(keyType, valueType, params) {
			if (!valueType || !valueType._zod) {
				return new ZodRecord({
					type: "record",
					keyType: string(),
					valueType: keyType,
					...core_util.A2(valueType),
				});
			}
			return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				...core_util.A2(params),
			});
		}
		function partialRecord(keyType, valueType, params) {
			return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				...core_util.A2(params),
				partial: true,
			});
		}
		function looseRecord(keyType, valueType, params) {
			return new ZodRecord({
				type: "record",
				keyType,
				valueType: valueType,
				mode: "loose",
				...util.normalizeParams(params),
			});
		}
		const ZodMap = (null && (core.$constructor("ZodMap", (inst, def) => {
			_ensureDefaultMemoizer();
			core.$ZodMap.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
			inst.keyType = def.keyType;
			inst.valueType = def.valueType;
			inst.min = (...args) => inst.check(core._minSize(...args));
			inst.nonempty = (params) => inst.check(core._minSize(1, params));
			inst.max = (...args) => inst.check(core._maxSize(...args));
			inst.size = (...args) => inst.check(core._size(...args));
		})));
		function map(keyType, valueType, params) {
			return new ZodMap({
				type: "map",
				keyType: keyType,
				valueType: valueType,
				...util.normalizeParams(params),
			});
		}
		const ZodSet = (null && (core.$constructor("ZodSet", (inst, def) => {
			_ensureDefaultMemoizer();
			core.$ZodSet.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
			inst.min = (...args) => inst.check(core._minSize(...args));
			inst.nonempty = (params) => inst.check(core._minSize(1, params));
			inst.max = (...args) => inst.check(core._maxSize(...args));
			inst.size = (...args) => inst.check(core._size(...args));
		})));
		function set(valueType, params) {
			return new ZodSet({
				type: "set",
				valueType: valueType,
				...util.normalizeParams(params),
			});
		}
		const ZodEnum = core_core.xI("ZodEnum", (inst, def) => {
			schemas.VO.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.C0(inst, ctx, json, params);
			inst.enum = def.entries;
			inst.options = [...inst._zod.values];
			const keys = new Set(Object.keys(def.entries));
			inst.extract = (values, params) => {
				const newEntries = {};
				for (const value of values) {
					if (keys.has(value)) {
						newEntries[value] = def.entries[value];
					}
					else
						throw new Error(`Key ${value} not found in enum`);
				}
				return new ZodEnum({
					...def,
					checks: [],
					...core_util.A2(params),
					entries: newEntries,
				});
			};
			inst.exclude = (values, params) => {
				const newEntries = { ...def.entries };
				for (const value of values) {
					if (keys.has(value)) {
						delete newEntries[value];
					}
					else
						throw new Error(`Key ${value} not found in enum`);
				}
				return new ZodEnum({
					...def,
					checks: [],
					...core_util.A2(params),
					entries: newEntries,
				});
			};
		});
		function _enum(values, params) {
			const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new ZodEnum({
				type: "enum",
				entries,
				...core_util.A2(params),
			});
		}
		function nativeEnum(entries, params) {
			return new ZodEnum({
				type: "enum",
				entries,
				...util.normalizeParams(params),
			});
		}
		const ZodLiteral = core_core.xI("ZodLiteral", (inst, def) => {
			schemas.nu.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Yv(inst, ctx, json, params);
			inst.values = new Set(def.values);
			Object.defineProperty(inst, "value", {
				get() {
					if (def.values.length > 1) {
						throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
					}
					return def.values[0];
				},
			});
		});
		function literal(value, params) {
			return new ZodLiteral({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...core_util.A2(params),
			});
		}
		const ZodFile = (null && (core.$constructor("ZodFile", (inst, def) => {
			core.$ZodFile.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
			inst.min = (size, params) => inst.check(core._minSize(size, params));
			inst.max = (size, params) => inst.check(core._maxSize(size, params));
			inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
		})));
		function file(params) {
			return core._file(ZodFile, params);
		}
		const ZodTransform = core_core.xI("ZodTransform", (inst, def) => {
			_ensureDefaultMemoizer();
			schemas.Wc.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.xi(inst, ctx, json, params);
			inst._zod.parse = (payload, _ctx) => {
				if (_ctx.direction === "backward") {
					throw new core_core.cV(inst.constructor.name);
				}
				payload.addIssue = (issue) => {
					if (typeof issue === "string") {
						payload.issues.push(core_util.sn(issue, payload.value, def));
					}
					else {
						const _issue = issue;
						if (_issue.fatal)
							_issue.continue = false;
						_issue.code ?? (_issue.code = "custom");
						if (!("input" in _issue))
							_issue.input = payload.value;
						_issue.inst ?? (_issue.inst = inst);
						payload.issues.push(core_util.sn(_issue));
					}
				};
				const output = def.transform(payload.value, payload);
				if (output instanceof Promise) {
					return output.then((output) => {
						payload.value = output;
						return payload;
					});
				}
				payload.value = output;
				return payload;
			};
		});
		function transform(fn) {
			return new ZodTransform({
				type: "transform",
				transform: fn,
			});
		}
		const ZodOptional = core_core.xI("ZodOptional", (inst, def) => {
			schemas.ig.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.$k(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function optional(innerType) {
			return new ZodOptional({
				type: "optional",
				innerType: innerType,
			});
		}
		const ZodExactOptional = core_core.xI("ZodExactOptional", (inst, def) => {
			schemas.RL.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.$k(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function exactOptional(innerType) {
			return new ZodExactOptional({
				type: "optional",
				innerType: innerType,
			});
		}
		const ZodNullable = core_core.xI("ZodNullable", (inst, def) => {
			schemas.qc.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.yq(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function nullable(innerType) {
			return new ZodNullable({
				type: "nullable",
				innerType: innerType,
			});
		}
		function nullish(innerType) {
			return optional(nullable(innerType));
		}
		const ZodDefault = core_core.xI("ZodDefault", (inst, def) => {
			schemas.rv.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.mh(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
			inst.removeDefault = inst.unwrap;
		});
		function _default(innerType, defaultValue) {
			return new ZodDefault({
				type: "default",
				innerType: innerType,
				get defaultValue() {
					return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
				},
			});
		}
		const ZodPrefault = core_core.xI("ZodPrefault", (inst, def) => {
			schemas.VF.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.A(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function prefault(innerType, defaultValue) {
			return new ZodPrefault({
				type: "prefault",
				innerType: innerType,
				get defaultValue() {
					return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
				},
			});
		}
		const ZodNonOptional = core_core.xI("ZodNonOptional", (inst, def) => {
			schemas.N$.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.cR(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function nonoptional(innerType, params) {
			return new ZodNonOptional({
				type: "nonoptional",
				innerType: innerType,
				...core_util.A2(params),
			});
		}
		const ZodSuccess = (null && (core.$constructor("ZodSuccess", (inst, def) => {
			core.$ZodSuccess.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		})));
		function success(innerType) {
			return new ZodSuccess({
				type: "success",
				innerType: innerType,
			});
		}
		const ZodCatch = core_core.xI("ZodCatch", (inst, def) => {
			schemas.t$.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.Q9(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
			inst.removeCatch = inst.unwrap;
		});
		function _catch(innerType, catchValue) {
			return new ZodCatch({
				type: "catch",
				innerType: innerType,
				catchValue: (typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)),
			});
		}
		const ZodNaN = (null && (core.$constructor("ZodNaN", (inst, def) => {
			core.$ZodNaN.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
		})));
		function nan(params) {
			return core._nan(ZodNaN, params);
		}
		const ZodPipe = core_core.xI("ZodPipe", (inst, def) => {
			schemas._m.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.fs(inst, ctx, json, params);
			inst.in = def.in;
			inst.out = def.out;
		});
		function pipe(in_, out) {
			return new ZodPipe({
				type: "pipe",
				in: in_,
				out: out,
			});
		}
		const ZodCodec = (null && (core.$constructor("ZodCodec", (inst, def) => {
			ZodPipe.init(inst, def);
			core.$ZodCodec.init(inst, def);
		})));
		function codec(in_, out, params) {
			return new ZodCodec({
				type: "pipe",
				in: in_,
				out: out,
				transform: params.decode,
				reverseTransform: params.encode,
			});
		}
		function invertCodec(codec) {
			const def = codec._zod.def;
			return new ZodCodec({
				type: "pipe",
				in: def.out,
				out: def.in,
				transform: def.reverseTransform,
				reverseTransform: def.transform,
			});
		}
		const ZodPreprocess = (null && (core.$constructor("ZodPreprocess", (inst, def) => {
			ZodPipe.init(inst, def);
			core.$ZodPreprocess.init(inst, def);
		})));
		const ZodReadonly = core_core.xI("ZodReadonly", (inst, def) => {
			schemas.Sb.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.$X(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		});
		function readonly(innerType) {
			return new ZodReadonly({
				type: "readonly",
				innerType: innerType,
			});
		}
		const ZodTemplateLiteral = (null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
			core.$ZodTemplateLiteral.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
		})));
		function templateLiteral(parts, params) {
			return new ZodTemplateLiteral({
				type: "template_literal",
				parts,
				...util.normalizeParams(params),
			});
		}
		const ZodLazy = (null && (core.$constructor("ZodLazy", (inst, def) => {
			core.$ZodLazy.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.getter();
		})));
		function lazy(getter) {
			return new ZodLazy({
				type: "lazy",
				getter: getter,
			});
		}
		const ZodPromise = (null && (core.$constructor("ZodPromise", (inst, def) => {
			core.$ZodPromise.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
			inst.unwrap = () => inst._zod.def.innerType;
		})));
		function promise(innerType) {
			return new ZodPromise({
				type: "promise",
				innerType: innerType,
			});
		}
		const ZodFunction = (null && (core.$constructor("ZodFunction", (inst, def) => {
			core.$ZodFunction.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
		})));
		function _function(params) {
			return new ZodFunction({
				type: "function",
				input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
				output: params?.output ?? unknown(),
			});
		}
		const ZodCustom = core_core.xI("ZodCustom", (inst, def) => {
			schemas.b0.init(inst, def);
			ZodType.init(inst, def);
			inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors.A6(inst, ctx, json, params);
		});
		function check(fn) {
			const ch = new core.$ZodCheck({
				check: "custom",
			});
			ch._zod.check = fn;
			return ch;
		}
		function custom(fn, _params) {
			return core._custom(ZodCustom, fn ?? (() => true), _params);
		}
		function refine(fn, _params = {}) {
			return api.fU(ZodCustom, fn, _params);
		}
		function superRefine(fn, params) {
			return api.MB(fn, params);
		}
		const describe = api.q0;
		const meta = api.mI;
		const ZodInstanceOf = core_core.xI("ZodInstanceOf", (inst, def) => {
			ZodCustom.init(inst, def);
		}, {
			properties(shape, params) {
				return this.check(api.T2(shape, params));
			},
		});
		function _instanceof(cls, params = {}) {
			const inst = new ZodInstanceOf({
				type: "custom",
				check: "custom",
				fn: (data) => data instanceof cls,
				abort: true,
				...util.normalizeParams(params),
			});
			inst._zod.bag.Class = cls;
			inst._zod.check = (payload) => {
				if (!(payload.value instanceof cls)) {
					payload.issues.push({
						code: "invalid_type",
						expected: cls.name,
						input: payload.value,
						inst,
						path: [...(inst._zod.def.path ?? [])],
					});
				}
			};
			return inst;
		}
		const stringbool = (...args) => core._stringbool({
			Codec: ZodCodec,
			Boolean: ZodBoolean,
			String: ZodString,
		}, ...args);
		function json(params) {
			const jsonSchema = lazy(() => {
				return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
			});
			return jsonSchema;
		}
		function preprocess(fn, schema) {
			return new ZodPreprocess({
				type: "pipe",
				in: transform(fn),
				out: schema,
			});
		}
	}),
	3759: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$O: () => (_ipv6),
			$S: () => (_startsWith),
			Au: () => (_lt),
			Be: () => (_uuid),
			Bj: () => (_cuid2),
			Ct: () => (_ulid),
			Dl: () => (_nanoid),
			ER: () => (_endsWith),
			Eb: () => (_maxLength),
			F7: () => (_number),
			Fk: () => (_regex),
			Fn: () => (_url),
			G1: () => (_isoDateTime),
			G8: () => (_never),
			Hi: () => (_multipleOf),
			Il: () => (_toLowerCase),
			KB: () => (_e164),
			Kn: () => (_isoTime),
			LK: () => (_int),
			MB: () => (_superRefine),
			Mu: () => (_email),
			Ny: () => (_ipv4),
			Pw: () => (_xid),
			Rl: () => (_string),
			T2: () => (_properties),
			TL: () => (_slugify),
			Tx: () => (_gt),
			Uy: () => (_cidrv4),
			WN: () => (_trim),
			YA: () => (_length),
			Zm: () => (_lte),
			_L: () => (_boolean),
			_z: () => (_ksuid),
			aC: () => (_emoji),
			bS: () => (_overwrite),
			cU: () => (_base64url),
			dR: () => (_includes),
			dZ: () => (_array),
			db: () => (_isoDate),
			em: () => (_unknown),
			f2: () => (_isoDuration),
			fU: () => (_refine),
			fs: () => (_cuid),
			gP: () => (_cidrv6),
			hH: () => (_lowercase),
			lo: () => (_normalize),
			m9: () => (_minLength),
			mI: () => (meta),
			nA: () => (_uuidv4),
			pY: () => (_uuidv6),
			q0: () => (describe),
			qF: () => (_uppercase),
			qG: () => (_coercedNumber),
			qm: () => (_gte),
			rk: () => (_jwt),
			rt: () => (_base64),
			tB: () => (_guid),
			wA: () => (_uuidv7),
			xY: () => (_toUpperCase)
		});
		var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
		var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		function snapshotChecks(def) {
			if (def.checks)
				def.checks = [...def.checks];
			return def;
		}
		function _string(Class, params) {
			return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
		}
		function _coercedString(Class, params) {
			return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
		}
		function _email(Class, params) {
			return new Class({
				type: "string",
				format: "email",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _guid(Class, params) {
			return new Class({
				type: "string",
				format: "guid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _uuid(Class, params) {
			return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _uuidv4(Class, params) {
			return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v4",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _uuidv6(Class, params) {
			return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v6",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _uuidv7(Class, params) {
			return new Class({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v7",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _url(Class, params) {
			return new Class({
				type: "string",
				format: "url",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _emoji(Class, params) {
			return new Class({
				type: "string",
				format: "emoji",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _nanoid(Class, params) {
			return new Class({
				type: "string",
				format: "nanoid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _cuid(Class, params) {
			return new Class({
				type: "string",
				format: "cuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _cuid2(Class, params) {
			return new Class({
				type: "string",
				format: "cuid2",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _ulid(Class, params) {
			return new Class({
				type: "string",
				format: "ulid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _xid(Class, params) {
			return new Class({
				type: "string",
				format: "xid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _ksuid(Class, params) {
			return new Class({
				type: "string",
				format: "ksuid",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _ipv4(Class, params) {
			return new Class({
				type: "string",
				format: "ipv4",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _ipv6(Class, params) {
			return new Class({
				type: "string",
				format: "ipv6",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _mac(Class, params) {
			return new Class({
				type: "string",
				format: "mac",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
			});
		}
		function _cidrv4(Class, params) {
			return new Class({
				type: "string",
				format: "cidrv4",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _cidrv6(Class, params) {
			return new Class({
				type: "string",
				format: "cidrv6",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _base64(Class, params) {
			return new Class({
				type: "string",
				format: "base64",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _base64url(Class, params) {
			return new Class({
				type: "string",
				format: "base64url",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _e164(Class, params) {
			return new Class({
				type: "string",
				format: "e164",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _creditCard(Class, params) {
			return new Class({
				type: "string",
				format: "credit_card",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
			});
		}
		function _iban(Class, params) {
			return new Class({
				type: "string",
				format: "iban",
				check: "string_format",
				abort: false,
				...util.normalizeParams(params),
			});
		}
		function _jwt(Class, params) {
			return new Class({
				type: "string",
				format: "jwt",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		const TimePrecision = {
			Any: null,
			Minute: -1,
			Second: 0,
			Millisecond: 3,
			Microsecond: 6,
		};
		function _isoDateTime(Class, params) {
			return new Class({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: false,
				local: false,
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _isoDate(Class, params) {
			return new Class({
				type: "string",
				format: "date",
				check: "string_format",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _isoTime(Class, params) {
			return new Class({
				type: "string",
				format: "time",
				check: "string_format",
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _isoDuration(Class, params) {
			return new Class({
				type: "string",
				format: "duration",
				check: "string_format",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _number(Class, params) {
			return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
		}
		function _coercedNumber(Class, params) {
			return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
		}
		function _int(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "safeint",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _float32(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float32",
				...util.normalizeParams(params),
			});
		}
		function _float64(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float64",
				...util.normalizeParams(params),
			});
		}
		function _int32(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "int32",
				...util.normalizeParams(params),
			});
		}
		function _uint32(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "uint32",
				...util.normalizeParams(params),
			});
		}
		function _boolean(Class, params) {
			return new Class({
				type: "boolean",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _coercedBoolean(Class, params) {
			return new Class({
				type: "boolean",
				coerce: true,
				...util.normalizeParams(params),
			});
		}
		function _bigint(Class, params) {
			return new Class({
				type: "bigint",
				...util.normalizeParams(params),
			});
		}
		function _coercedBigint(Class, params) {
			return new Class({
				type: "bigint",
				coerce: true,
				...util.normalizeParams(params),
			});
		}
		function _int64(Class, params) {
			return new Class({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "int64",
				...util.normalizeParams(params),
			});
		}
		function _uint64(Class, params) {
			return new Class({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "uint64",
				...util.normalizeParams(params),
			});
		}
		function _symbol(Class, params) {
			return new Class({
				type: "symbol",
				...util.normalizeParams(params),
			});
		}
		function _undefined(Class, params) {
			return new Class({
				type: "undefined",
				...util.normalizeParams(params),
			});
		}
		function _null(Class, params) {
			return new Class({
				type: "null",
				...util.normalizeParams(params),
			});
		}
		function _any(Class) {
			return new Class({
				type: "any",
			});
		}
		function _unknown(Class) {
			return new Class({
				type: "unknown",
			});
		}
		function _never(Class, params) {
			return new Class({
				type: "never",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _void(Class, params) {
			return new Class({
				type: "void",
				...util.normalizeParams(params),
			});
		}
		function _date(Class, params) {
			return new Class({
				type: "date",
				...util.normalizeParams(params),
			});
		}
		function _coercedDate(Class, params) {
			return new Class({
				type: "date",
				coerce: true,
				...util.normalizeParams(params),
			});
		}
		function _nan(Class, params) {
			return new Class({
				type: "nan",
				...util.normalizeParams(params),
			});
		}
		function _lt(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
				check: "less_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: false,
			});
		}
		function _lte(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
				check: "less_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: true,
			});
		}
		function _gt(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: false,
			});
		}
		function _gte(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: true,
			});
		}
		function _positive(params) {
			return _gt(0, params);
		}
		function _negative(params) {
			return _lt(0, params);
		}
		function _nonpositive(params) {
			return _lte(0, params);
		}
		function _nonnegative(params) {
			return _gte(0, params);
		}
		function _multipleOf(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({
				check: "multiple_of",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
			});
		}
		function _maxSize(maximum, params) {
			return new checks.$ZodCheckMaxSize({
				check: "max_size",
				...util.normalizeParams(params),
				maximum,
			});
		}
		function _minSize(minimum, params) {
			return new checks.$ZodCheckMinSize({
				check: "min_size",
				...util.normalizeParams(params),
				minimum,
			});
		}
		function _size(size, params) {
			return new checks.$ZodCheckSizeEquals({
				check: "size_equals",
				...util.normalizeParams(params),
				size,
			});
		}
		function _maxLength(maximum, params) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
				check: "max_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				maximum,
			});
			return ch;
		}
		function _minLength(minimum, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
				check: "min_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				minimum,
			});
		}
		function _length(length, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({
				check: "length_equals",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				length,
			});
		}
		function _regex(pattern, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
				check: "string_format",
				format: "regex",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				pattern,
			});
		}
		function _lowercase(params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({
				check: "string_format",
				format: "lowercase",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _uppercase(params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({
				check: "string_format",
				format: "uppercase",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _includes(includes, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({
				check: "string_format",
				format: "includes",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				includes,
			});
		}
		function _startsWith(prefix, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({
				check: "string_format",
				format: "starts_with",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				prefix,
			});
		}
		function _endsWith(suffix, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.E6({
				check: "string_format",
				format: "ends_with",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				suffix,
			});
		}
		function _property(property, schema, params) {
			return new checks.$ZodCheckProperty({
				check: "property",
				property,
				schema,
				...util.normalizeParams(params),
			});
		}
		function _properties(shape, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({
				check: "properties",
				shape,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _mime(types, params) {
			return new checks.$ZodCheckMimeType({
				check: "mime_type",
				mime: types,
				...util.normalizeParams(params),
			});
		}
		function _overwrite(tx) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
				check: "overwrite",
				tx,
			});
		}
		function _normalize(form) {
			return _overwrite((input) => input.normalize(form));
		}
		function _trim() {
			return _overwrite((input) => input.trim());
		}
		function _toLowerCase() {
			return _overwrite((input) => input.toLowerCase());
		}
		function _toUpperCase() {
			return _overwrite((input) => input.toUpperCase());
		}
		function _slugify() {
			return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__.Yv(input));
		}
		function _array(Class, element, params) {
			return new Class({
				type: "array",
				element,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
		}
		function _union(Class, options, params) {
			return new Class({
				type: "union",
				options,
				...util.normalizeParams(params),
			});
		}
		function _xor(Class, options, params) {
			return new Class({
				type: "union",
				options,
				inclusive: false,
				...util.normalizeParams(params),
			});
		}
		function _discriminatedUnion(Class, discriminator, options, params) {
			return new Class({
				type: "union",
				options: options,
				discriminator,
				...util.normalizeParams(params),
			});
		}
		function _intersection(Class, left, right) {
			return new Class({
				type: "intersection",
				left,
				right,
			});
		}
		function _tuple(Class, items, _paramsOrRest, _params) {
			const hasRest = _paramsOrRest instanceof schemas.$ZodType;
			const params = hasRest ? _params : _paramsOrRest;
			const rest = hasRest ? _paramsOrRest : null;
			return new Class({
				type: "tuple",
				items,
				rest,
				...util.normalizeParams(params),
			});
		}
		function _record(Class, keyType, valueType, params) {
			return new Class({
				type: "record",
				keyType,
				valueType,
				...util.normalizeParams(params),
			});
		}
		function _map(Class, keyType, valueType, params) {
			return new Class({
				type: "map",
				keyType,
				valueType,
				...util.normalizeParams(params),
			});
		}
		function _set(Class, valueType, params) {
			return new Class({
				type: "set",
				valueType,
				...util.normalizeParams(params),
			});
		}
		function _enum(Class, values, params) {
			const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new Class({
				type: "enum",
				entries,
				...util.normalizeParams(params),
			});
		}
		function _nativeEnum(Class, entries, params) {
			return new Class({
				type: "enum",
				entries,
				...util.normalizeParams(params),
			});
		}
		function _literal(Class, value, params) {
			return new Class({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...util.normalizeParams(params),
			});
		}
		function _file(Class, params) {
			return new Class({
				type: "file",
				...util.normalizeParams(params),
			});
		}
		function _transform(Class, fn) {
			return new Class({
				type: "transform",
				transform: fn,
			});
		}
		function _optional(Class, innerType) {
			return new Class({
				type: "optional",
				innerType,
			});
		}
		function _nullable(Class, innerType) {
			return new Class({
				type: "nullable",
				innerType,
			});
		}
		function _default(Class, innerType, defaultValue) {
			return new Class({
				type: "default",
				innerType,
				get defaultValue() {
					return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
				},
			});
		}
		function _nonoptional(Class, innerType, params) {
			return new Class({
				type: "nonoptional",
				innerType,
				...util.normalizeParams(params),
			});
		}
		function _success(Class, innerType) {
			return new Class({
				type: "success",
				innerType,
			});
		}
		function _catch(Class, innerType, catchValue) {
			return new Class({
				type: "catch",
				innerType,
				catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
			});
		}
		function _pipe(Class, in_, out) {
			return new Class({
				type: "pipe",
				in: in_,
				out,
			});
		}
		function _readonly(Class, innerType) {
			return new Class({
				type: "readonly",
				innerType,
			});
		}
		function _templateLiteral(Class, parts, params) {
			return new Class({
				type: "template_literal",
				parts,
				...util.normalizeParams(params),
			});
		}
		function _lazy(Class, getter) {
			return new Class({
				type: "lazy",
				getter,
			});
		}
		function _promise(Class, innerType) {
			return new Class({
				type: "promise",
				innerType,
			});
		}
		function _custom(Class, fn, _params) {
			const norm = util.normalizeParams(_params);
			norm.abort ?? (norm.abort = true);
			const schema = new Class({
				type: "custom",
				check: "custom",
				fn: fn,
				...norm,
			});
			return schema;
		}
		function _refine(Class, fn, _params) {
			const schema = new Class({
				type: "custom",
				check: "custom",
				fn: fn,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params),
			});
			return schema;
		}
		function _superRefine(fn, params) {
			const ch = _check((payload) => {
				payload.addIssue = (issue) => {
					if (typeof issue === "string") {
						payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(issue, payload.value, ch._zod.def));
					}
					else {
						const _issue = issue;
						if (_issue.fatal)
							_issue.continue = false;
						_issue.code ?? (_issue.code = "custom");
						if (!("input" in _issue))
							_issue.input = payload.value;
						_issue.inst ?? (_issue.inst = ch);
						_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
						payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(_issue));
					}
				};
				return fn(payload.value, payload);
			}, params);
			return ch;
		}
		function _check(fn, params) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
				check: "custom",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
			});
			ch._zod.check = fn;
			return ch;
		}
		function describe(description) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
			ch._zod.onattach = [
				(inst) => {
					const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
					_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, description });
				},
			];
			ch._zod.check = () => { };
			return ch;
		}
		function meta(metadata) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
			ch._zod.onattach = [
				(inst) => {
					const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
					_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, ...metadata });
				},
			];
			ch._zod.check = () => { };
			return ch;
		}
		function _stringbool(Classes, _params) {
			const params = util.normalizeParams(_params);
			let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
			let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
			if (params.case !== "sensitive") {
				truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
				falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
			}
			const truthySet = new Set(truthyArray);
			const falsySet = new Set(falsyArray);
			const _Codec = Classes.Codec ?? schemas.$ZodCodec;
			const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
			const _String = Classes.String ?? schemas.$ZodString;
			const stringSchema = new _String({ type: "string", error: params.error });
			const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
			const codec = new _Codec({
				type: "pipe",
				in: stringSchema,
				out: booleanSchema,
				transform: ((input, payload) => {
					let data = input;
					if (params.case !== "sensitive")
						data = data.toLowerCase();
					if (truthySet.has(data)) {
						return true;
					}
					else if (falsySet.has(data)) {
						return false;
					}
					else {
						payload.issues.push({
							code: "invalid_value",
							expected: "stringbool",
							values: [...truthySet, ...falsySet],
							input: payload.value,
							inst: codec,
							continue: false,
						});
						return {};
					}
				}),
				reverseTransform: ((input, _payload) => {
					if (input === true) {
						return truthyArray[0] || "true";
					}
					else {
						return falsyArray[0] || "false";
					}
				}),
				error: params.error,
			});
			codec._zod.bag.truthy = truthyArray;
			codec._zod.bag.falsy = falsyArray;
			codec._zod.bag.case = params.case ?? "insensitive";
			return codec;
		}
		function _stringFormat(Class, format, fnOrRegex, _params = {}) {
			const params = util.normalizeParams(_params);
			const def = {
				check: "string_format",
				type: "string",
				format,
				fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
				...params,
			};
			if (fnOrRegex instanceof RegExp) {
				def.pattern = fnOrRegex;
			}
			const inst = new Class(def);
			return inst;
		}
	}),
	4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DG: () => ($ZodCheckRegex),
			E6: () => ($ZodCheckEndsWith),
			J: () => ($ZodCheckStartsWith),
			J_: () => ($ZodCheckGreaterThan),
			Jk: () => ($ZodCheckMultipleOf),
			KH: () => ($ZodCheckNumberFormat),
			Kk: () => ($ZodCheckMinLength),
			NI: () => ($ZodCheckLowerCase),
			QP: () => ($ZodCheck),
			RM: () => ($ZodCheckLengthEquals),
			Tt: () => ($ZodCheckIncludes),
			Yk: () => ($ZodCheckMaxLength),
			kH: () => ($ZodCheckUpperCase),
			nJ: () => ($ZodCheckProperties),
			ql: () => ($ZodCheckStringFormat),
			sm: () => ($ZodCheckLessThan),
			v$: () => ($ZodCheckOverwrite)
		});
		var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
		var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
		var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
		const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
			var _a;
			inst._zod ?? (inst._zod = {});
			inst._zod.def = def;
			(_a = inst._zod).onattach ?? (_a.onattach = []);
		});
		const _whenHasSize = (payload) => {
			const val = payload.value;
			return !util.nullish(val) && val.size !== undefined;
		};
		const _whenHasLength = (payload) => {
			const val = payload.value;
			return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== undefined;
		};
		const numericOriginMap = {
			number: "number",
			bigint: "bigint",
			object: "date",
		};
		const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			const origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
					return;
				}
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_big",
					maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			const origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
					return;
				}
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_small",
					minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckMultipleOf = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMultipleOf", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				if (typeof payload.value !== typeof def.value)
					throw new Error("Cannot mix number and bigint in multiple_of check.");
				const isMultiple = typeof payload.value === "bigint"
					?
						def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
					: _util_js__WEBPACK_IMPORTED_MODULE_1__.LG(payload.value, def.value) === 0;
				if (isMultiple)
					return;
				payload.issues.push({
					origin: typeof payload.value,
					code: "not_multiple_of",
					divisor: def.value,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
			$ZodCheck.init(inst, def);
			def.format = def.format || "float64";
			const isInt = def.format?.includes("int");
			const origin = isInt ? "int" : "number";
			const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
			inst._zod.check = (payload) => {
				const input = payload.value;
				if (isInt) {
					if (!Number.isInteger(input)) {
						payload.issues.push({
							expected: origin,
							format: def.format,
							code: "invalid_type",
							continue: false,
							input,
							inst,
						});
						return;
					}
					if (!Number.isSafeInteger(input)) {
						if (input > 0) {
							payload.issues.push({
								input,
								code: "too_big",
								maximum: Number.MAX_SAFE_INTEGER,
								note: "Integers must be within the safe integer range.",
								inst,
								origin,
								inclusive: true,
								continue: !def.abort,
							});
						}
						else {
							payload.issues.push({
								input,
								code: "too_small",
								minimum: Number.MIN_SAFE_INTEGER,
								note: "Integers must be within the safe integer range.",
								inst,
								origin,
								inclusive: true,
								continue: !def.abort,
							});
						}
						return;
					}
				}
				if (input < minimum) {
					payload.issues.push({
						origin: "number",
						input,
						code: "too_small",
						minimum,
						inclusive: true,
						inst,
						continue: !def.abort,
					});
				}
				if (input > maximum) {
					payload.issues.push({
						origin: "number",
						input,
						code: "too_big",
						maximum,
						inclusive: true,
						inst,
						continue: !def.abort,
					});
				}
			};
		});
		const $ZodCheckBigIntFormat = (null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
			$ZodCheck.init(inst, def);
			const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
			inst._zod.check = (payload) => {
				const input = payload.value;
				if (input < minimum) {
					payload.issues.push({
						origin: "bigint",
						input,
						code: "too_small",
						minimum: minimum,
						inclusive: true,
						inst,
						continue: !def.abort,
					});
				}
				if (input > maximum) {
					payload.issues.push({
						origin: "bigint",
						input,
						code: "too_big",
						maximum,
						inclusive: true,
						inst,
						continue: !def.abort,
					});
				}
			};
		})));
		const $ZodCheckMaxSize = (null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const size = input.size;
				if (size <= def.maximum)
					return;
				payload.issues.push({
					origin: util.getSizableOrigin(input),
					code: "too_big",
					maximum: def.maximum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort,
				});
			};
		})));
		const $ZodCheckMinSize = (null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const size = input.size;
				if (size >= def.minimum)
					return;
				payload.issues.push({
					origin: util.getSizableOrigin(input),
					code: "too_small",
					minimum: def.minimum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort,
				});
			};
		})));
		const $ZodCheckSizeEquals = (null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const size = input.size;
				if (size === def.size)
					return;
				const tooBig = size > def.size;
				payload.issues.push({
					origin: util.getSizableOrigin(input),
					...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
					inclusive: true,
					exact: true,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		})));
		const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const units = input.length;
				const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
				if (length <= def.maximum)
					return;
				const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_big",
					maximum: def.maximum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const units = input.length;
				const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
					? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input)
					: units;
				if (length >= def.minimum)
					return;
				const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_small",
					minimum: def.minimum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckLengthEquals = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const units = input.length;
				const length = typeof input === "string" && units >= def.length && units <= def.length * 2
					? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input)
					: units;
				if (length === def.length)
					return;
				const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				const tooBig = length > def.length;
				payload.issues.push({
					origin,
					...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
					inclusive: true,
					exact: true,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
			var _a, _b;
			$ZodCheck.init(inst, def);
			if (def.pattern)
				(_a = inst._zod).check ?? (_a.check = (payload) => {
					def.pattern.lastIndex = 0;
					if (def.pattern.test(payload.value))
						return;
					payload.issues.push({
						origin: "string",
						code: "invalid_format",
						format: def.format,
						input: payload.value,
						...(def.pattern ? { pattern: def.pattern.toString() } : {}),
						inst,
						continue: !def.abort,
					});
				});
			else
				(_b = inst._zod).check ?? (_b.check = () => { });
		});
		const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
			$ZodCheckStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value))
					return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckLowerCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerCase", (inst, def) => {
			def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.AC);
			$ZodCheckStringFormat.init(inst, def);
		});
		const $ZodCheckUpperCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckUpperCase", (inst, def) => {
			def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.Zv);
			$ZodCheckStringFormat.init(inst, def);
		});
		const $ZodCheckIncludes = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckIncludes", (inst, def) => {
			$ZodCheck.init(inst, def);
			const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.includes);
			const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
			def.pattern = pattern;
			inst._zod.check = (payload) => {
				if (payload.value.includes(def.includes, def.position))
					return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "includes",
					includes: def.includes,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckStartsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith", (inst, def) => {
			$ZodCheck.init(inst, def);
			const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.prefix)}.*`);
			def.pattern ?? (def.pattern = pattern);
			inst._zod.check = (payload) => {
				if (payload.value.startsWith(def.prefix))
					return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "starts_with",
					prefix: def.prefix,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCheckEndsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckEndsWith", (inst, def) => {
			$ZodCheck.init(inst, def);
			const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.suffix)}$`);
			def.pattern ?? (def.pattern = pattern);
			inst._zod.check = (payload) => {
				if (payload.value.endsWith(def.suffix))
					return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "ends_with",
					suffix: def.suffix,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		function handleCheckPropertyResult(result, payload, property) {
			if (result.issues.length) {
				payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.lQ(property, result.issues));
			}
		}
		const $ZodCheckProperty = (null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				const result = def.schema._zod.run({
					value: payload.value[def.property],
					issues: [],
				}, {});
				if (result instanceof Promise) {
					return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
				}
				handleCheckPropertyResult(result, payload, def.property);
				return;
			};
		})));
		const $ZodCheckProperties = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties", (inst, def) => {
			$ZodCheck.init(inst, def);
			_util_js__WEBPACK_IMPORTED_MODULE_1__.jD(inst, Symbol.iterator, function* () {
				yield inst;
			});
			let entries;
			inst._zod.check = (payload) => {
				if (payload.value == null) {
					payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
					return undefined;
				}
				entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
				const input = payload.value;
				let proms;
				for (const [key, schema] of entries) {
					const result = schema._zod.run({ value: input[key], issues: [] }, {});
					if (result instanceof Promise) {
						proms ?? (proms = []);
						proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
					}
					else {
						handleCheckPropertyResult(result, payload, key);
					}
				}
				if (proms)
					return Promise.all(proms).then(() => undefined);
				return undefined;
			};
		});
		const $ZodCheckMimeType = (null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
			$ZodCheck.init(inst, def);
			const mimeSet = new Set(def.mime);
			inst._zod.check = (payload) => {
				if (mimeSet.has(payload.value.type))
					return;
				payload.issues.push({
					code: "invalid_value",
					values: def.mime,
					input: payload.value.type,
					inst,
					continue: !def.abort,
				});
			};
		})));
		const $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				payload.value = def.tx(payload.value);
			};
		});
	}),
	8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$W: () => (config),
			GT: () => ($ZodAsyncError),
			cV: () => ($ZodEncodeError),
			cr: () => (globalConfig),
			xI: () => ($constructor)
		});
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		var _a;
		const NEVER = Object.freeze({
			status: "aborted",
		});
		const _zodDesc = { value: undefined, enumerable: false };
		let _E = "captureStackTrace" in Error ? Error : null;
		function newError(Definition) {
			const E = _E;
			if (E) {
				const saved = E.stackTraceLimit;
				if (typeof saved === "number") {
					try {
						E.stackTraceLimit = 0;
					}
					catch {
						_E = null;
						return new Definition();
					}
					try {
						return new Definition();
					}
					finally {
						E.stackTraceLimit = saved;
					}
				}
			}
			return new Definition();
		}
		function $constructor(name, initializer, proto, params) {
			const zodProto = {};
			function Internals(def) {
				this.def = def;
				this.constr = _;
				this.traits = new Set();
			}
			Internals.prototype = zodProto;
			const protoMembers = proto;
			const initialized = protoMembers && new WeakSet();
			function init(inst, def) {
				if (!inst._zod) {
					_zodDesc.value = new Internals(def);
					try {
						Object.defineProperty(inst, "_zod", _zodDesc);
					}
					finally {
						_zodDesc.value = undefined;
					}
				}
				else if (inst._zod.traits.has(name)) {
					return;
				}
				inst._zod.traits.add(name);
				initializer(inst, def);
				if (initialized) {
					const own = Object.getPrototypeOf(inst);
					const ctorProto = inst._zod.constr.prototype;
					let up = own;
					while (up && up !== ctorProto)
						up = Object.getPrototypeOf(up);
					const target = up ?? own;
					if (!initialized.has(target)) {
						initialized.add(target);
						(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
					}
				}
				const proto = _.prototype;
				for (const k in proto) {
					if (!Object.prototype.hasOwnProperty.call(proto, k))
						continue;
					if (!(k in inst)) {
						inst[k] = proto[k].bind(inst);
					}
				}
			}
			const Parent = params?.Parent ?? Object;
			class Definition extends Parent {
			}
			Object.defineProperty(Definition, "name", { value: name });
			function _(def) {
				const inst = params?.Parent ? newError(Definition) : this;
				init(inst, def);
				const deferred = inst._zod.deferred;
				if (deferred) {
					for (const fn of deferred) {
						fn();
					}
					inst._zod.deferred = undefined;
				}
				const pp = globalThis.__zod_globalConfig?.postProcessor;
				if (pp)
					pp(inst);
				return inst;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, {
				value: (inst) => {
					if (params?.Parent && inst instanceof params.Parent)
						return true;
					return inst?._zod?.traits?.has(name);
				},
			});
			Object.defineProperty(_, "name", { value: name });
			return _;
		}
		const $brand = (null && (Symbol("zod_brand")));
		class $ZodAsyncError extends Error {
			constructor() {
				super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`);
				this.name = "ZodEncodeError";
			}
		}
		(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
		const globalConfig = globalThis.__zod_globalConfig;
		function config(newConfig) {
			if (newConfig)
				Object.assign(globalConfig, newConfig);
			return globalConfig;
		}
	}),
	7428: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			JM: () => (flattenError),
			Kd: () => ($ZodRealError),
			S1: () => (prettifyError),
			Wk: () => (formatError),
			a$: () => ($ZodError)
		});
		var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		function _getMessage() {
			const internals = this._zod;
			internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
			return internals.message;
		}
		function _setMessage(value) {
			this._zod.message = value;
		}
		const _messageDesc = {
			get: _getMessage,
			set: _setMessage,
			enumerable: true,
			configurable: true,
		};
		const _issuesDesc = { value: undefined, enumerable: false };
		const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
		const initializer = (inst, def) => {
			inst.name = "$ZodError";
			_issuesDesc.value = def;
			Object.defineProperty(inst, "issues", _issuesDesc);
			_issuesDesc.value = undefined;
			Object.defineProperty(inst, "message", _messageDesc);
			const proto = Object.getPrototypeOf(inst);
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
					configurable: true,
					enumerable: false,
					get() {
						const value = () => this.message;
						Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
						return value;
					},
					set(value) {
						Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
					},
				});
			}
		};
		const $ZodError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
		const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, undefined, {
			Parent: Error,
		});
		function node(obj, key, make) {
			if (!Object.prototype.hasOwnProperty.call(obj, key)) {
				if (key === "__proto__") {
					Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
				}
				else {
					obj[key] = make();
				}
			}
			return obj[key];
		}
		function flattenError(error, mapper = (issue) => issue.message) {
			const fieldErrors = {};
			const formErrors = [];
			for (const sub of error.issues) {
				if (sub.path.length > 0) {
					node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
				}
				else {
					formErrors.push(mapper(sub));
				}
			}
			return { formErrors, fieldErrors };
		}
		function formatError(error, mapper = (issue) => issue.message) {
			const fieldErrors = { _errors: [] };
			const processError = (error, path = []) => {
				for (const issue of error.issues) {
					if (issue.code === "invalid_union" && issue.errors.length) {
						issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
					}
					else if (issue.code === "invalid_key") {
						processError({ issues: issue.issues }, [...path, ...issue.path]);
					}
					else if (issue.code === "invalid_element") {
						processError({ issues: issue.issues }, [...path, ...issue.path]);
					}
					else {
						const fullpath = [...path, ...issue.path];
						if (fullpath.length === 0) {
							fieldErrors._errors.push(mapper(issue));
						}
						else {
							let curr = fieldErrors;
							let i = 0;
							while (i < fullpath.length) {
								const el = fullpath[i];
								const terminal = i === fullpath.length - 1;
								if (el === "_errors") {
									if (terminal)
										curr._errors.push(mapper(issue));
									i++;
									continue;
								}
								if (!Object.prototype.hasOwnProperty.call(curr, el)) {
									Object.defineProperty(curr, el, {
										value: { _errors: [] },
										enumerable: true,
										writable: true,
										configurable: true,
									});
								}
								const node = curr[el];
								if (terminal) {
									node._errors.push(mapper(issue));
								}
								curr = node;
								i++;
							}
						}
					}
				}
			};
			processError(error);
			return fieldErrors;
		}
		function treeifyError(error, mapper = (issue) => issue.message) {
			const result = { errors: [] };
			const processError = (error, path = []) => {
				var _a;
				for (const issue of error.issues) {
					if (issue.code === "invalid_union" && issue.errors.length) {
						issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
					}
					else if (issue.code === "invalid_key") {
						processError({ issues: issue.issues }, [...path, ...issue.path]);
					}
					else if (issue.code === "invalid_element") {
						processError({ issues: issue.issues }, [...path, ...issue.path]);
					}
					else {
						const fullpath = [...path, ...issue.path];
						if (fullpath.length === 0) {
							result.errors.push(mapper(issue));
							continue;
						}
						let curr = result;
						let i = 0;
						while (i < fullpath.length) {
							const el = fullpath[i];
							const terminal = i === fullpath.length - 1;
							if (typeof el === "string") {
								curr.properties ?? (curr.properties = {});
								if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
									Object.defineProperty(curr.properties, el, {
										value: { errors: [] },
										enumerable: true,
										writable: true,
										configurable: true,
									});
								}
								curr = curr.properties[el];
							}
							else {
								curr.items ?? (curr.items = []);
								(_a = curr.items)[el] ?? (_a[el] = { errors: [] });
								curr = curr.items[el];
							}
							if (terminal) {
								curr.errors.push(mapper(issue));
							}
							i++;
						}
					}
				}
			};
			processError(error);
			return result;
		}
		function toDotPath(_path) {
			const segs = [];
			const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
			for (const seg of path) {
				if (typeof seg === "number")
					segs.push(`[${seg}]`);
				else if (typeof seg === "symbol")
					segs.push(`[${JSON.stringify(String(seg))}]`);
				else if (/[^\w$]/.test(seg))
					segs.push(`[${JSON.stringify(seg)}]`);
				else {
					if (segs.length)
						segs.push(".");
					segs.push(seg);
				}
			}
			return segs.join("");
		}
		function prettifyError(error) {
			const lines = [];
			const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
			for (const issue of issues) {
				lines.push(`\u2716 ${issue.message}`);
				if (issue.path?.length)
					lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
			}
			return lines.join("\n");
		}
	}),
	8439: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$X: () => (readonlyProcessor),
			$k: () => (optionalProcessor),
			A: () => (prefaultProcessor),
			A6: () => (customProcessor),
			C0: () => (enumProcessor),
			CN: () => (tupleProcessor),
			Ec: () => (objectProcessor),
			Fl: () => (dateProcessor),
			Fs: () => (aggregateChecks),
			GC: () => (recordProcessor),
			NV: () => (unknownProcessor),
			Q9: () => (catchProcessor),
			RH: () => (neverProcessor),
			SW: () => (stringProcessor),
			Wg: () => (numberProcessor),
			Y8: () => (bigintProcessor),
			Yv: () => (literalProcessor),
			bl: () => (toJSONSchema),
			cR: () => (nonoptionalProcessor),
			cY: () => (arrayProcessor),
			dO: () => (booleanProcessor),
			fs: () => (pipeProcessor),
			iC: () => (unionProcessor),
			i_: () => (intersectionProcessor),
			mh: () => (defaultProcessor),
			xi: () => (transformProcessor),
			yq: () => (nullableProcessor)
		});
		var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6985);
		var _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7509);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		const narrowMin = (agg, key, value) => {
			if (agg[key] === undefined || value > agg[key])
				agg[key] = value;
		};
		const narrowMax = (agg, key, value) => {
			if (agg[key] === undefined || value < agg[key])
				agg[key] = value;
		};
		const narrowBoth = (agg, value) => {
			narrowMin(agg, "minimum", value);
			narrowMax(agg, "maximum", value);
		};
		const addDivisor = (agg, value) => {
			agg.multipleOf ?? (agg.multipleOf = []);
			if (!agg.multipleOf.includes(value))
				agg.multipleOf.push(value);
		};
		const addPattern = (agg, pattern) => {
			agg.patterns ?? (agg.patterns = new Set());
			agg.patterns.add(pattern);
		};
		const intersectMime = (agg, mime) => {
			agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
		};
		const setFormat = (agg, format) => {
			agg.format = format;
			if (format.includes("int"))
				agg.isInt = true;
		};
		const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
		const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
		const formatContributor = (ranges) => (agg, def) => {
			setFormat(agg, def.format);
			const [minimum, maximum] = ranges[def.format];
			narrowMin(agg, "minimum", minimum);
			narrowMax(agg, "maximum", maximum);
		};
		const contributors = {
			greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
			less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
			multiple_of: (agg, def) => addDivisor(agg, def.value),
			number_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__.zH),
			bigint_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__.NR),
			min_length: minContributor,
			max_length: maxContributor,
			length_equals: (agg, def) => narrowBoth(agg, def.length),
			min_size: minContributor,
			max_size: maxContributor,
			size_equals: (agg, def) => narrowBoth(agg, def.size),
			string_format: (agg, def) => {
				setFormat(agg, def.format);
				if (def.pattern)
					addPattern(agg, def.pattern);
				if (def.format === "base64" || def.format === "base64url")
					agg.contentEncoding = def.format;
				if (def.local || def.precision === -1)
					agg.laxFormat = true;
			},
			mime_type: (agg, def) => intersectMime(agg, def.mime),
		};
		function aggregateChecks(schema) {
			const agg = {};
			const def = schema._zod.def;
			const list = schema._zod.traits.has("$ZodCheck")
				? [schema, ...(def.checks ?? [])]
				: (def.checks ?? []);
			for (const ch of list)
				contributors[ch._zod.def.check]?.(agg, ch._zod.def);
			const bag = schema._zod.bag;
			if (bag.minimum !== undefined)
				narrowMin(agg, "minimum", bag.minimum);
			if (bag.exclusiveMinimum !== undefined)
				narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
			if (bag.maximum !== undefined)
				narrowMax(agg, "maximum", bag.maximum);
			if (bag.exclusiveMaximum !== undefined)
				narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
			if (bag.multipleOf !== undefined)
				addDivisor(agg, bag.multipleOf);
			if (bag.format !== undefined) {
				agg.format ?? (agg.format = bag.format);
				if (bag.format.includes("int"))
					agg.isInt = true;
			}
			if (bag.mime)
				intersectMime(agg, bag.mime);
			for (const pattern of bag.patterns ?? [])
				addPattern(agg, pattern);
			return agg;
		}
		const formatMap = {
			guid: "uuid",
			url: "uri",
			datetime: "date-time",
			json_string: "json-string",
			regex: "",
		};
		const exactPatterns = new Map([
			[_schemas_js__WEBPACK_IMPORTED_MODULE_1__.cq, _regexes_js__WEBPACK_IMPORTED_MODULE_2__.K3],
			[_schemas_js__WEBPACK_IMPORTED_MODULE_1__.xE, _regexes_js__WEBPACK_IMPORTED_MODULE_2__.r0],
		]);
		const exactPattern = (p) => exactPatterns.get(p) ?? p;
		const stringProcessor = (schema, ctx, _json, _params) => {
			const json = _json;
			json.type = "string";
			const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
			if (typeof minimum === "number")
				json.minLength = minimum;
			if (typeof maximum === "number")
				json.maxLength = maximum;
			if (format) {
				json.format = formatMap[format] ?? format;
				if (json.format === "")
					delete json.format;
				if (format === "time" || laxFormat) {
					delete json.format;
				}
			}
			if (contentEncoding)
				json.contentEncoding = contentEncoding;
			if (patterns && patterns.size > 0) {
				const patternList = [...patterns].map(exactPattern);
				if (patternList.length === 1)
					json.pattern = patternList[0].source;
				else if (patternList.length > 1) {
					json.allOf = [
						...patternList.map((regex) => ({
							...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
								? { type: "string" }
								: {}),
							pattern: regex.source,
						})),
					];
				}
			}
		};
		const numberProcessor = (schema, ctx, _json, params) => {
			const json = _json;
			const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
			json.type = isInt ? "integer" : "number";
			const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
			const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
			const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
			if (exMin) {
				if (legacy) {
					json.minimum = exclusiveMinimum;
					json.exclusiveMinimum = true;
				}
				else {
					json.exclusiveMinimum = exclusiveMinimum;
				}
			}
			else if (typeof minimum === "number") {
				json.minimum = minimum;
			}
			if (exMax) {
				if (legacy) {
					json.maximum = exclusiveMaximum;
					json.exclusiveMaximum = true;
				}
				else {
					json.exclusiveMaximum = exclusiveMaximum;
				}
			}
			else if (typeof maximum === "number") {
				json.maximum = maximum;
			}
			if (multipleOf) {
				const divisors = new Set();
				for (const divisor of multipleOf) {
					if (Number.isFinite(divisor) && divisor !== 0)
						divisors.add(Math.abs(divisor));
					else
						(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
				}
				const [first, ...rest] = divisors;
				if (first !== undefined)
					json.multipleOf = first;
				if (rest.length)
					json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
			}
		};
		const booleanProcessor = (_schema, _ctx, json, _params) => {
			json.type = "boolean";
		};
		const bigintProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
		};
		const symbolProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
		};
		const nullProcessor = (_schema, ctx, json, _params) => {
			if (ctx.target === "openapi-3.0") {
				json.type = "string";
				json.nullable = true;
				json.enum = [null];
			}
			else {
				json.type = "null";
			}
		};
		const undefinedProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
		};
		const voidProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
		};
		const neverProcessor = (_schema, _ctx, json, _params) => {
			json.not = {};
		};
		const anyProcessor = (_schema, _ctx, _json, _params) => {
		};
		const unknownProcessor = (_schema, _ctx, _json, _params) => {
		};
		const dateProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
		};
		const enumProcessor = (schema, _ctx, json, _params) => {
			const def = schema._zod.def;
			const values = (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.w5)(def.entries);
			if (values.length === 0) {
				json.not = {};
				return;
			}
			if (values.every((v) => typeof v === "number"))
				json.type = "number";
			if (values.every((v) => typeof v === "string"))
				json.type = "string";
			json.enum = values;
		};
		const literalProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			if (def.values.length === 0) {
				json.not = {};
				return;
			}
			const vals = [];
			for (const val of def.values) {
				if (val === undefined) {
					if ((0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
						return;
				}
				else if (typeof val === "bigint") {
					if ((0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
						return;
					vals.push(Number(val));
				}
				else {
					vals.push(val);
				}
			}
			if (vals.length === 0) {
			}
			else if (vals.length === 1) {
				const val = vals[0];
				json.type = val === null ? "null" : typeof val;
				if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
					json.enum = [val];
				}
				else {
					json.const = val;
				}
			}
			else {
				if (vals.every((v) => typeof v === "number"))
					json.type = "number";
				if (vals.every((v) => typeof v === "string"))
					json.type = "string";
				if (vals.every((v) => typeof v === "boolean"))
					json.type = "boolean";
				if (vals.every((v) => v === null))
					json.type = "null";
				json.enum = vals;
			}
		};
		const nanProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
		};
		const templateLiteralProcessor = (schema, _ctx, json, _params) => {
			const _json = json;
			const pattern = schema._zod.pattern;
			if (!pattern)
				throw new Error("Pattern not found in template literal");
			_json.type = "string";
			_json.pattern = pattern.source;
		};
		const fileProcessor = (schema, _ctx, json, _params) => {
			const _json = json;
			_json.type = "string";
			_json.format = "binary";
			_json.contentEncoding = "binary";
			const { minimum, maximum, mime } = aggregateChecks(schema);
			if (minimum !== undefined)
				_json.minLength = minimum;
			if (maximum !== undefined)
				_json.maxLength = maximum;
			if (!mime)
				return;
			if (mime.length === 0)
				_json.not = {};
			else if (mime.length === 1)
				_json.contentMediaType = mime[0];
			else
				_json.anyOf = mime.map((m) => ({ contentMediaType: m }));
		};
		const successProcessor = (_schema, _ctx, json, _params) => {
			json.type = "boolean";
		};
		const customProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
		};
		const functionProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
		};
		const transformProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
		};
		const mapProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
		};
		const setProcessor = (schema, ctx, json, params) => {
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
		};
		const arrayProcessor = (schema, ctx, _json, params) => {
			const json = _json;
			const def = schema._zod.def;
			const { minimum, maximum } = aggregateChecks(schema);
			if (typeof minimum === "number")
				json.minItems = minimum;
			if (typeof maximum === "number")
				json.maxItems = maximum;
			json.type = "array";
			json.items = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.element, ctx, {
				...params,
				path: [...params.path, "items"],
			});
		};
		function inputOptin(schema) {
			const def = schema._zod.def;
			if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
				return inputOptin(def.out);
			}
			if (def.type === "catch") {
				return inputOptin(def.innerType);
			}
			return schema._zod.optin;
		}
		const objectProcessor = (schema, ctx, _json, params) => {
			const json = _json;
			const def = schema._zod.def;
			const shape = def.shape;
			const symbolKeys = Object.getOwnPropertySymbols(shape);
			if (symbolKeys.length &&
				(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
				return;
			}
			json.type = "object";
			json.properties = {};
			for (const key in shape) {
				(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(json.properties, key, (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(shape[key], ctx, {
					...params,
					path: [...params.path, "properties", key],
				}));
			}
			const requiredKeys = [];
			for (const key of Object.keys(shape)) {
				const field = def.shape[key];
				if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
					requiredKeys.push(key);
				}
			}
			if (requiredKeys.length > 0) {
				json.required = requiredKeys;
			}
			if (def.catchall?._zod.def.type === "never") {
				json.additionalProperties = false;
			}
			else if (!def.catchall) {
				if (ctx.io === "output")
					json.additionalProperties = false;
			}
			else if (def.catchall) {
				json.additionalProperties = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.catchall, ctx, {
					...params,
					path: [...params.path, "additionalProperties"],
				});
			}
		};
		const unionProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			const isExclusive = def.inclusive === false;
			const options = def.options.map((x, i) => (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(x, ctx, {
				...params,
				path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
			}));
			if (isExclusive) {
				json.oneOf = options;
			}
			else {
				json.anyOf = options;
			}
		};
		const intersectionProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			const a = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.left, ctx, {
				...params,
				path: [...params.path, "allOf", 0],
			});
			const b = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.right, ctx, {
				...params,
				path: [...params.path, "allOf", 1],
			});
			const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
			const allOf = [
				...(isSimpleIntersection(a) ? a.allOf : [a]),
				...(isSimpleIntersection(b) ? b.allOf : [b]),
			];
			json.allOf = allOf;
			ctx.intersections.push(allOf);
		};
		const tupleProcessor = (schema, ctx, _json, params) => {
			const json = _json;
			const def = schema._zod.def;
			json.type = "array";
			const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
			const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
			const prefixItems = def.items.map((x, i) => (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(x, ctx, {
				...params,
				path: [...params.path, prefixPath, i],
			}));
			const rest = def.rest
				? (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.rest, ctx, {
					...params,
					path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
				})
				: null;
			let minItems = def.items.length;
			while (minItems > 0) {
				const item = def.items[minItems - 1];
				const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
				if (!optional)
					break;
				minItems--;
			}
			const maxItems = def.items.length;
			const isClosed = !def.rest;
			if (ctx.target === "draft-2020-12") {
				json.prefixItems = prefixItems;
				if (isClosed) {
					json.items = false;
				}
				else if (rest) {
					json.items = rest;
				}
				if (minItems > 0)
					json.minItems = minItems;
				if (isClosed)
					json.maxItems = maxItems;
			}
			else if (ctx.target === "openapi-3.0") {
				json.items = {
					anyOf: prefixItems,
				};
				if (rest) {
					json.items.anyOf.push(rest);
				}
				if (minItems > 0)
					json.minItems = minItems;
				if (isClosed)
					json.maxItems = maxItems;
			}
			else {
				json.items = prefixItems;
				if (isClosed) {
					json.additionalItems = false;
				}
				else if (rest) {
					json.additionalItems = rest;
				}
				if (minItems > 0)
					json.minItems = minItems;
				if (isClosed)
					json.maxItems = maxItems;
			}
			const { minimum, maximum } = aggregateChecks(schema);
			if (typeof minimum === "number")
				json.minItems = minimum;
			if (typeof maximum === "number")
				json.maxItems = maximum;
		};
		function stringifyKeyNames(bySchema, json, visited) {
			if (json.$ref) {
				if (visited.has(json))
					return json;
				visited.add(json);
				const def = bySchema.get(json)?.def;
				if (!def)
					return json;
				const inlined = stringifyKeyNames(bySchema, def, visited);
				return inlined === def ? json : inlined;
			}
			for (const keyword of ["anyOf", "oneOf"]) {
				const branches = json[keyword];
				if (!Array.isArray(branches))
					continue;
				const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
				if (mapped.some((branch, i) => branch !== branches[i]))
					json = { ...json, [keyword]: mapped };
			}
			const types = Array.isArray(json.type) ? json.type : [json.type];
			const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
			const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
			if (!numericType && !values?.some((v) => typeof v === "number"))
				return json;
			const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
			if (rest.enum)
				rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
			else if (typeof rest.const === "number")
				rest.const = String(rest.const);
			if (!numericType)
				return rest;
			rest.type = "string";
			if (!values)
				rest.pattern = (types.includes("number") ? _regexes_js__WEBPACK_IMPORTED_MODULE_2__.ai : _regexes_js__WEBPACK_IMPORTED_MODULE_2__.nd).source;
			return rest;
		}
		const pendingRecords = new WeakMap();
		function rewriteKeyNames(ctx) {
			const bySchema = new Map();
			for (const entry of ctx.seen.values()) {
				if (entry.def && !bySchema.has(entry.schema))
					bySchema.set(entry.schema, entry);
			}
			const rewrites = new Map();
			for (const record of pendingRecords.get(ctx) ?? []) {
				const seen = ctx.seen.get(record);
				const names = (seen?.def ?? seen?.schema)?.propertyNames;
				if (!names || names === true || rewrites.has(names))
					continue;
				const rewritten = stringifyKeyNames(bySchema, names, new Set());
				if (rewritten !== names)
					rewrites.set(names, rewritten);
			}
			if (!rewrites.size)
				return;
			for (const entry of ctx.seen.values()) {
				for (const carrier of [entry.schema, entry.def]) {
					const rewritten = carrier && rewrites.get(carrier.propertyNames);
					if (rewritten)
						carrier.propertyNames = rewritten;
				}
			}
		}
		const recordProcessor = (schema, ctx, _json, params) => {
			const json = _json;
			const def = schema._zod.def;
			json.type = "object";
			const keyType = def.keyType;
			const patterns = aggregateChecks(keyType).patterns;
			if (def.mode === "loose" && patterns && patterns.size > 0) {
				const valueSchema = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.valueType, ctx, {
					...params,
					path: [...params.path, "patternProperties", "*"],
				});
				json.patternProperties = {};
				for (const pattern of patterns) {
					(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
				}
			}
			else {
				if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
					json.propertyNames = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.keyType, ctx, {
						...params,
						path: [...params.path, "propertyNames"],
					});
					let pending = pendingRecords.get(ctx);
					if (!pending) {
						pending = [];
						pendingRecords.set(ctx, pending);
						ctx.deferred.push(() => rewriteKeyNames(ctx));
					}
					pending.push(schema);
				}
				json.additionalProperties = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.valueType, ctx, {
					...params,
					path: [...params.path, "additionalProperties"],
				});
			}
			const keyValues = keyType._zod.values;
			const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
			if (keyValues && !def.partial && !omittableOnInput) {
				const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
				if (validKeyValues.length > 0) {
					json.required = validKeyValues.map(String);
				}
			}
		};
		const nullableProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			const inner = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			if (ctx.target === "openapi-3.0") {
				seen.ref = def.innerType;
				json.nullable = true;
			}
			else {
				json.anyOf = [inner, { type: "null" }];
			}
		};
		const nonoptionalProcessor = (schema, ctx, _json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
		};
		const UNREPRESENTABLE_DEFAULT = Symbol();
		function serializeDefaultValue(value, schema, ctx, json, params) {
			let unrepresentable = false;
			const serialized = JSON.stringify(value, (_, val) => {
				if (typeof val !== "bigint")
					return val;
				unrepresentable = true;
				return null;
			});
			if (!unrepresentable)
				return JSON.parse(serialized);
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
			return UNREPRESENTABLE_DEFAULT;
		}
		const defaultProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
			const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
			if (value !== UNREPRESENTABLE_DEFAULT)
				json.default = value;
		};
		const prefaultProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
			if (ctx.io !== "input")
				return;
			const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
			if (value !== UNREPRESENTABLE_DEFAULT)
				json._prefault = value;
		};
		const catchProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
			let catchValue;
			try {
				catchValue = def.catchValue(undefined);
			}
			catch {
				(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__._S)(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
				return;
			}
			json.default = catchValue;
		};
		const pipeProcessor = (schema, ctx, _json, params) => {
			const def = schema._zod.def;
			const inIsTransform = def.in._zod.traits.has("$ZodTransform");
			const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = innerType;
		};
		const readonlyProcessor = (schema, ctx, json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
			json.readOnly = true;
		};
		const promiseProcessor = (schema, ctx, _json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
		};
		const optionalProcessor = (schema, ctx, _json, params) => {
			const def = schema._zod.def;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(def.innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = def.innerType;
		};
		const lazyProcessor = (schema, ctx, _json, params) => {
			const innerType = schema._zod.innerType;
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(innerType, ctx, params);
			const seen = ctx.seen.get(schema);
			seen.ref = innerType;
		};
		const allProcessors = {
			string: stringProcessor,
			number: numberProcessor,
			boolean: booleanProcessor,
			bigint: bigintProcessor,
			symbol: symbolProcessor,
			null: nullProcessor,
			undefined: undefinedProcessor,
			void: voidProcessor,
			never: neverProcessor,
			any: anyProcessor,
			unknown: unknownProcessor,
			date: dateProcessor,
			enum: enumProcessor,
			literal: literalProcessor,
			nan: nanProcessor,
			template_literal: templateLiteralProcessor,
			file: fileProcessor,
			success: successProcessor,
			custom: customProcessor,
			function: functionProcessor,
			transform: transformProcessor,
			map: mapProcessor,
			set: setProcessor,
			array: arrayProcessor,
			object: objectProcessor,
			union: unionProcessor,
			intersection: intersectionProcessor,
			tuple: tupleProcessor,
			record: recordProcessor,
			nullable: nullableProcessor,
			nonoptional: nonoptionalProcessor,
			default: defaultProcessor,
			prefault: prefaultProcessor,
			catch: catchProcessor,
			pipe: pipeProcessor,
			readonly: readonlyProcessor,
			promise: promiseProcessor,
			optional: optionalProcessor,
			lazy: lazyProcessor,
		};
		function toJSONSchema(input, params) {
			if ("_idmap" in input) {
				const registry = input;
				const ctx = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.az)({ ...params, processors: allProcessors });
				const defs = {};
				for (const entry of registry._idmap.entries()) {
					const [_, schema] = entry;
					(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(schema, ctx);
				}
				const schemas = {};
				const external = {
					registry,
					uri: params?.uri,
					defs,
				};
				ctx.external = external;
				for (const entry of registry._idmap.entries()) {
					const [key, schema] = entry;
					(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Wb)(ctx, schema);
					(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(schemas, key, (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.jE)(ctx, schema));
				}
				if (Object.keys(defs).length > 0) {
					const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
					schemas.__shared = {
						[defsSegment]: defs,
					};
				}
				return { schemas };
			}
			const ctx = (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.az)({ ...params, processors: allProcessors });
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Lp)(input, ctx);
			(0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.Wb)(ctx, input);
			return (0, _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__.jE)(ctx, input);
		}
	}),
	3908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AC: () => (lowercase),
			Ak: () => (nanoid),
			D2: () => (nanoidOfLength),
			F: () => (httpProtocol),
			Gl: () => (cuid2),
			K3: () => (base64),
			Os: () => (guid),
			Rp: () => (email),
			Z0: () => (ulid),
			Zg: () => (emoji),
			Zv: () => (uppercase),
			ai: () => (number),
			fO: () => (ksuid),
			gF: () => (cuid),
			gp: () => (anyString),
			hQ: () => (e164),
			kB: () => (time),
			kM: () => (xid),
			l7: () => (cidrv6),
			nd: () => (integer),
			o: () => (bigint),
			p0: () => (duration),
			p6: () => (date),
			r0: () => (base64url),
			uR: () => (uuid),
			uX: () => (ipv4),
			ug: () => (ipv6),
			w$: () => (datetime),
			zM: () => (boolean),
			zr: () => (cidrv4)
		});
		const cuid = /^[cC][0-9a-z]{6,}$/;
		const cuid2 = /^[0-9a-z]+$/;
		const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
		const xid = /^[0-9a-vA-V]{20}$/;
		const ksuid = /^[A-Za-z0-9]{27}$/;
		const nanoid = /^[a-zA-Z0-9_-]{21}$/;
		function nanoidOfLength(length) {
			return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
		}
		const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
		const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
		const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
		const uuid = (version) => {
			if (!version)
				return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
			return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
		};
		const uuid4 = (null && (uuid(4)));
		const uuid6 = (null && (uuid(6)));
		const uuid7 = (null && (uuid(7)));
		const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
		const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
		const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
		const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
		const idnEmail = (null && (unicodeEmail));
		const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
		const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
		function emoji() {
			return new RegExp(_emoji, "u");
		}
		const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
		const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
		const mac = (delimiter) => {
			const escapedDelim = util.escapeRegex(delimiter ?? ":");
			return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
		};
		const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
		const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
		const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
		const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
		const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
		const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
		const httpProtocol = /^https?$/;
		const e164 = /^\+[1-9]\d{6,14}$/;
		const creditCard = /^\d(?:[ -]?\d){11,18}$/;
		const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
		const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
		const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
		function anchor(source) {
			return new RegExp(`^${source}$`);
		}
		const date = anchor(dateSource);
		function timeSource(args) {
			const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
			const regex = typeof args.precision === "number"
				? args.precision === -1
					? `${hhmm}`
					: args.precision === 0
						? `${hhmm}:[0-5]\\d`
						: `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
				: args.seconds
					? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
					: `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
			return regex;
		}
		function time(args) {
			return new RegExp(`^${timeSource(args)}$`);
		}
		function datetime(args) {
			const opts = ["Z"];
			if (args.offset)
				opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
			const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
			const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
			return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
		}
		const anyString = /^[\s\S]{0,}$/;
		const string = (params) => {
			const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
			return new RegExp(`^${regex}$`);
		};
		const bigint = /^-?\d+n?$/;
		const integer = /^-?\d+$/;
		const number = /^-?\d+(?:\.\d+)?$/;
		const boolean = /^(?:true|false)$/i;
		const _null = /^null$/i;
		const _undefined = /^undefined$/i;
		const lowercase = /^[^A-Z]*$/;
		const uppercase = /^[^a-z]*$/;
		const hex = /^[0-9a-fA-F]*$/;
		function fixedBase64(bodyLength, padding) {
			return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
		}
		function fixedBase64url(length) {
			return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
		}
		const md5_hex = /^[0-9a-fA-F]{32}$/;
		const md5_base64 = (null && (fixedBase64(22, "==")));
		const md5_base64url = (null && (fixedBase64url(22)));
		const sha1_hex = /^[0-9a-fA-F]{40}$/;
		const sha1_base64 = (null && (fixedBase64(27, "=")));
		const sha1_base64url = (null && (fixedBase64url(27)));
		const sha256_hex = /^[0-9a-fA-F]{64}$/;
		const sha256_base64 = (null && (fixedBase64(43, "=")));
		const sha256_base64url = (null && (fixedBase64url(43)));
		const sha384_hex = /^[0-9a-fA-F]{96}$/;
		const sha384_base64 = (null && (fixedBase64(64, "")));
		const sha384_base64url = (null && (fixedBase64url(64)));
		const sha512_hex = /^[0-9a-fA-F]{128}$/;
		const sha512_base64 = (null && (fixedBase64(86, "==")));
		const sha512_base64url = (null && (fixedBase64url(86)));
	}),
	9396: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fd: () => (globalRegistry)
		});
		var _a;
		const $output = (null && (Symbol("ZodOutput")));
		const $input = (null && (Symbol("ZodInput")));
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap();
				this._idmap = new Map();
			}
			add(schema, ..._meta) {
				const meta = _meta[0];
				this._map.set(schema, meta);
				if (meta && typeof meta === "object" && "id" in meta) {
					this._idmap.set(meta.id, schema);
				}
				return this;
			}
			clear() {
				this._map = new WeakMap();
				this._idmap = new Map();
				return this;
			}
			remove(schema) {
				const meta = this._map.get(schema);
				if (meta && typeof meta === "object" && "id" in meta) {
					this._idmap.delete(meta.id);
				}
				this._map.delete(schema);
				return this;
			}
			get(schema) {
				const p = schema._zod.parent;
				if (p) {
					const pm = { ...(this.get(p) ?? {}) };
					delete pm.id;
					const f = { ...pm, ...this._map.get(schema) };
					return Object.keys(f).length ? f : undefined;
				}
				return this._map.get(schema);
			}
			has(schema) {
				return this._map.has(schema);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
		const globalRegistry = globalThis.__zod_globalRegistry;
	}),
	6985: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$p: () => ($ZodArray),
			Dq: () => ($ZodBase64),
			CQ: () => ($ZodBase64URL),
			BN: () => ($ZodBigInt),
			sF: () => ($ZodBoolean),
			CI: () => ($ZodCIDRv4),
			Cn: () => ($ZodCIDRv6),
			bl: () => ($ZodCUID),
			Zu: () => ($ZodCUID2),
			t$: () => ($ZodCatch),
			b0: () => ($ZodCustom),
			o5: () => ($ZodDate),
			rv: () => ($ZodDefault),
			P0: () => ($ZodDiscriminatedUnion),
			Oy: () => ($ZodE164),
			qG: () => ($ZodEmail),
			cG: () => ($ZodEmoji),
			VO: () => ($ZodEnum),
			RL: () => ($ZodExactOptional),
			Zc: () => ($ZodGUID),
			Lc: () => ($ZodIPv4),
			Zy: () => ($ZodIPv6),
			v1: () => ($ZodISODate),
			Ko: () => ($ZodISODateTime),
			$N: () => ($ZodISODuration),
			Ax: () => ($ZodISOTime),
			LJ: () => ($ZodIntersection),
			h8: () => ($ZodJWT),
			GY: () => ($ZodKSUID),
			nu: () => ($ZodLiteral),
			Py: () => ($ZodNanoID),
			Um: () => ($ZodNever),
			N$: () => ($ZodNonOptional),
			qc: () => ($ZodNullable),
			vz: () => ($ZodNumber),
			I: () => ($ZodNumberFormat),
			w: () => ($ZodObjectJIT),
			ig: () => ($ZodOptional),
			_m: () => ($ZodPipe),
			VF: () => ($ZodPrefault),
			Sb: () => ($ZodReadonly),
			h: () => ($ZodRecord),
			$v: () => ($ZodString),
			EY: () => ($ZodStringFormat),
			Wc: () => ($ZodTransform),
			G3: () => ($ZodTuple),
			W4: () => ($ZodType),
			g5: () => ($ZodULID),
			VY: () => ($ZodURL),
			Zn: () => ($ZodUUID),
			cu: () => ($ZodUnion),
			GP: () => ($ZodUnknown),
			TF: () => ($ZodXID),
			cq: () => (base64Charset),
			xE: () => (base64urlCharset),
			YK: () => (standardProps)
		});
		var core_checks = __nccwpck_require__(4890);
		var core_core = __nccwpck_require__(8532);
		;
		class Doc {
			constructor(args = [], closed = {}) {
				this.content = [];
				this.indent = 0;
				this.args = args;
				this.closed = closed;
			}
			indented(fn) {
				this.indent += 1;
				try {
					fn(this);
				}
				finally {
					this.indent -= 1;
				}
			}
			write(arg) {
				if (typeof arg === "function") {
					arg(this, { execution: "sync" });
					arg(this, { execution: "async" });
					return;
				}
				const content = arg;
				const lines = content.split("\n").filter((x) => x);
				const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
				const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
				for (const line of dedented) {
					this.content.push(line);
				}
			}
			compile() {
				const F = Function;
				const content = this?.content ?? [``];
				const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
				return factory(...Object.values(this.closed));
			}
		}
		var core_regexes = __nccwpck_require__(3908);
		var core_util = __nccwpck_require__(4723);
		;
		const version = {
			major: 4,
			minor: 6,
			patch: 7,
		};
		;
		const $ZodType = core_core.xI("$ZodType", (inst, def) => {
			var _a;
			inst ?? (inst = {});
			inst._zod.def = def;
			inst._zod.bag = inst._zod.bag || {};
			inst._zod.version = version;
			const defChecks = inst._zod.def.checks;
			const checks = inst._zod.traits.has("$ZodCheck")
				? [inst, ...(defChecks ?? [])]
				: defChecks?.length
					? [...defChecks]
					: [];
			for (const ch of checks) {
				for (const fn of ch._zod.onattach) {
					fn(inst);
				}
			}
			if (checks.length === 0) {
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred?.push(() => {
					inst._zod.run = inst._zod.parse;
				});
			}
			else {
				const runChecks = (payload, checks, ctx) => {
					if (payload.memo)
						return payload;
					let isAborted = core_util.QH(payload);
					let asyncResult;
					for (const ch of checks) {
						if (ch._zod.def.when) {
							if (core_util.rL(payload))
								continue;
							const shouldRun = ch._zod.def.when(payload);
							if (!shouldRun)
								continue;
						}
						else if (isAborted) {
							continue;
						}
						const currLen = payload.issues.length;
						const _ = ch._zod.check(payload);
						if (_ instanceof Promise && ctx?.async === false) {
							throw new core_core.GT();
						}
						if (asyncResult || _ instanceof Promise) {
							asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
								await _;
								const nextLen = payload.issues.length;
								if (nextLen === currLen)
									return;
								core_util.d3(payload.issues, currLen, inst);
								if (!isAborted)
									isAborted = core_util.QH(payload, currLen);
							});
						}
						else {
							const nextLen = payload.issues.length;
							if (nextLen === currLen)
								continue;
							core_util.d3(payload.issues, currLen, inst);
							if (!isAborted)
								isAborted = core_util.QH(payload, currLen);
						}
					}
					if (asyncResult) {
						return asyncResult.then(() => {
							return payload;
						});
					}
					return payload;
				};
				const handleCanaryResult = (canary, payload, ctx) => {
					if (core_util.QH(canary)) {
						canary.aborted = true;
						return canary;
					}
					const checkResult = runChecks(payload, checks, ctx);
					if (checkResult instanceof Promise) {
						if (ctx.async === false)
							throw new core_core.GT();
						return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
					}
					return inst._zod.parse(checkResult, ctx);
				};
				inst._zod.run = (payload, ctx) => {
					if (ctx.skipChecks) {
						return inst._zod.parse(payload, ctx);
					}
					if (ctx.direction === "backward") {
						const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
						if (canary instanceof Promise) {
							return canary.then((canary) => {
								return handleCanaryResult(canary, payload, ctx);
							});
						}
						return handleCanaryResult(canary, payload, ctx);
					}
					const result = inst._zod.parse(payload, ctx);
					if (result instanceof Promise) {
						if (ctx.async === false)
							throw new core_core.GT();
						return result.then((result) => runChecks(result, checks, ctx));
					}
					return runChecks(result, checks, ctx);
				};
			}
		}, {
			get "~standard"() {
				return core_util.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(value) {
				core_util.qh(this, "~standard", value);
			},
		});
		const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
		async function validateAsync(inst, value) {
			const ctx = { async: true };
			return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
		}
		function standardProps(inst) {
			return {
				validate: (value) => {
					const ctx = { async: false };
					try {
						const r = inst._zod.run({ value, issues: [] }, ctx);
						if (!(r instanceof Promise))
							return toStandardResult(r, ctx);
					}
					catch (_) { }
					return validateAsync(inst, value);
				},
				vendor: "zod",
				version: 1,
			};
		}
		const $ZodString = core_core.xI("$ZodString", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = def.pattern ?? core_regexes.gp;
			inst._zod.parse = (payload, _) => {
				if (def.coerce)
					try {
						payload.value = String(payload.value);
					}
					catch (_) { }
				if (typeof payload.value === "string")
					return payload;
				payload.issues.push({
					expected: "string",
					code: "invalid_type",
					input: payload.value,
					inst,
				});
				return payload;
			};
		});
		const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
			core_checks.ql.init(inst, def);
			$ZodString.init(inst, def);
		});
		const $ZodGUID = core_core.xI("$ZodGUID", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.Os);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodUUID = core_core.xI("$ZodUUID", (inst, def) => {
			if (def.version) {
				const versionMap = {
					v1: 1,
					v2: 2,
					v3: 3,
					v4: 4,
					v5: 5,
					v6: 6,
					v7: 7,
					v8: 8,
				};
				const v = versionMap[def.version];
				if (v === undefined)
					throw new Error(`Invalid UUID version: "${def.version}"`);
				def.pattern ?? (def.pattern = core_regexes.uR(v));
			}
			else
				def.pattern ?? (def.pattern = core_regexes.uR());
			$ZodStringFormat.init(inst, def);
		});
		const $ZodEmail = core_core.xI("$ZodEmail", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.Rp);
			$ZodStringFormat.init(inst, def);
		});
		const URL_BAD_FORMAT = 1;
		const URL_UNPARSEABLE = 2;
		function canParseURL(input) {
			try {
				if (typeof URL !== "undefined" && typeof URL.canParse === "function")
					return URL.canParse(input);
				new URL(input);
				return true;
			}
			catch {
				return false;
			}
		}
		function validateURL(trimmed, def) {
			if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
				return canParseURL(trimmed) || URL_UNPARSEABLE;
			}
			return parseURLObject(trimmed, def);
		}
		function parseURLObject(trimmed, def) {
			if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) {
				return URL_BAD_FORMAT;
			}
			try {
				if (typeof URL !== "undefined") {
					const URLStatic = URL;
					if (typeof URLStatic.parse === "function")
						return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
				}
				return new URL(trimmed);
			}
			catch {
				return URL_UNPARSEABLE;
			}
		}
		const asciiTabOrNewline = /[\t\n\r]/g;
		function stripTabAndNewline(value) {
			return value.replace(asciiTabOrNewline, "");
		}
		function urlHostnameOk(url, hostname) {
			hostname.lastIndex = 0;
			return hostname.test(url.hostname);
		}
		function urlProtocolOk(url, protocol) {
			protocol.lastIndex = 0;
			return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
		}
		const $ZodURL = core_core.xI("$ZodURL", (inst, def) => {
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				try {
					const trimmed = payload.value.trim();
					const url = validateURL(trimmed, def);
					if (url === URL_BAD_FORMAT) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid URL format",
							input: payload.value,
							inst,
							continue: !def.abort,
						});
						return;
					}
					if (url === URL_UNPARSEABLE) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							input: payload.value,
							inst,
							continue: !def.abort,
						});
						return;
					}
					if (url === true) {
						payload.value = stripTabAndNewline(trimmed);
						return;
					}
					if (def.hostname && !urlHostnameOk(url, def.hostname)) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid hostname",
							pattern: def.hostname.source,
							input: payload.value,
							inst,
							continue: !def.abort,
						});
					}
					if (def.protocol && !urlProtocolOk(url, def.protocol)) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid protocol",
							pattern: def.protocol.source,
							input: payload.value,
							inst,
							continue: !def.abort,
						});
					}
					payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
					return;
				}
				catch (_) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						input: payload.value,
						inst,
						continue: !def.abort,
					});
				}
			};
		});
		const $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.Zg());
			$ZodStringFormat.init(inst, def);
		});
		const $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def) => {
			if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
				throw new Error(`Invalid nanoid length: ${def.length}`);
			def.pattern ?? (def.pattern = def.length === undefined ? core_regexes.Ak : core_regexes.D2(def.length));
			$ZodStringFormat.init(inst, def);
		});
		const $ZodCUID = core_core.xI("$ZodCUID", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.gF);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.Gl);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodULID = core_core.xI("$ZodULID", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.Z0);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodXID = core_core.xI("$ZodXID", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.kM);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.fO);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.w$(def));
			$ZodStringFormat.init(inst, def);
		});
		const $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.p6);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.kB(def));
			$ZodStringFormat.init(inst, def);
		});
		const $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.p0);
			$ZodStringFormat.init(inst, def);
		});
		const $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.uX);
			$ZodStringFormat.init(inst, def);
		});
		const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
		function isValidIPv6(value) {
			if (!ipv6Alphabet.test(value))
				return false;
			return canParseURL(`http://[${value}]`);
		}
		const $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.ug);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (!isValidIPv6(payload.value)) {
					payload.issues.push({
						code: "invalid_format",
						format: "ipv6",
						input: payload.value,
						inst,
						continue: !def.abort,
					});
				}
			};
		});
		const $ZodMAC = (null && (core.$constructor("$ZodMAC", (inst, def) => {
			def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
			$ZodStringFormat.init(inst, def);
		})));
		const $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.zr);
			$ZodStringFormat.init(inst, def);
		});
		function isValidCIDRv6(value) {
			const parts = value.split("/");
			if (parts.length !== 2)
				return false;
			const [address, prefix] = parts;
			if (!prefix)
				return false;
			const prefixNum = Number(prefix);
			if (`${prefixNum}` !== prefix)
				return false;
			if (prefixNum < 0 || prefixNum > 128)
				return false;
			return isValidIPv6(address);
		}
		const $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.l7);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (!isValidCIDRv6(payload.value)) {
					payload.issues.push({
						code: "invalid_format",
						format: "cidrv6",
						input: payload.value,
						inst,
						continue: !def.abort,
					});
				}
			};
		});
		function isValidBase64(data) {
			if (data === "")
				return true;
			if (/\s/.test(data))
				return false;
			if (data.length % 4 !== 0)
				return false;
			try {
				atob(data);
				return true;
			}
			catch {
				return false;
			}
		}
		const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
		const $ZodBase64 = core_core.xI("$ZodBase64", (inst, def) => {
			def.pattern ?? (def.pattern = base64Charset);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (isValidBase64(payload.value))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: "base64",
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const base64urlCharset = /^[A-Za-z0-9_-]*$/;
		function isValidBase64URL(data) {
			if (!base64urlCharset.test(data))
				return false;
			const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
			const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
			return isValidBase64(padded);
		}
		const $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def) => {
			def.pattern ?? (def.pattern = base64urlCharset);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (isValidBase64URL(payload.value))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: "base64url",
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodE164 = core_core.xI("$ZodE164", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.hQ);
			$ZodStringFormat.init(inst, def);
		});
		const CC_SANITIZE = /[- ]/g;
		function isLuhnAlgo(digits) {
			let length = digits.length;
			let bit = 1;
			let sum = 0;
			while (length) {
				const value = digits.charCodeAt(--length) - 48;
				bit ^= 1;
				sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
			}
			return sum % 10 === 0;
		}
		function isValidCreditCard(input) {
			if (!regexes.creditCard.test(input))
				return false;
			return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
		}
		const $ZodCreditCard = (null && (core.$constructor("$ZodCreditCard", (inst, def) => {
			def.pattern ?? (def.pattern = regexes.creditCard);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (isValidCreditCard(payload.value))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: "credit_card",
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		})));
		function isIso7064Mod97(iban) {
			let remainder = 0;
			const len = iban.length;
			for (let i = 4; i < len; i++) {
				const code = iban.charCodeAt(i);
				remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
			}
			for (let i = 0; i < 4; i++) {
				const code = iban.charCodeAt(i);
				remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
			}
			return remainder === 1;
		}
		function isValidIBAN(input) {
			if (!regexes.iban.test(input))
				return false;
			return isIso7064Mod97(input);
		}
		const $ZodIBAN = (null && (core.$constructor("$ZodIBAN", (inst, def) => {
			def.pattern ?? (def.pattern = regexes.iban);
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (isValidIBAN(payload.value))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: "iban",
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		})));
		function isValidJWT(token, algorithm = null) {
			try {
				const tokensParts = token.split(".");
				if (tokensParts.length !== 3)
					return false;
				const [header] = tokensParts;
				if (!header)
					return false;
				const parsedHeader = JSON.parse(atob(header));
				if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
					return false;
				if (!parsedHeader.alg)
					return false;
				if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
					return false;
				return true;
			}
			catch {
				return false;
			}
		}
		const $ZodJWT = core_core.xI("$ZodJWT", (inst, def) => {
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (isValidJWT(payload.value, def.alg))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: "jwt",
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		});
		const $ZodCustomStringFormat = (null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				if (def.fn(payload.value))
					return;
				payload.issues.push({
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					inst,
					continue: !def.abort,
				});
			};
		})));
		const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.ai;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce)
					try {
						payload.value = Number(payload.value);
					}
					catch (_) { }
				const input = payload.value;
				if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
					return payload;
				}
				const received = typeof input === "number"
					? Number.isNaN(input)
						? "NaN"
						: !Number.isFinite(input)
							? String(input)
							: undefined
					: undefined;
				payload.issues.push({
					expected: "number",
					code: "invalid_type",
					input,
					inst,
					...(received ? { received } : {}),
				});
				return payload;
			};
		});
		const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
			core_checks.KH.init(inst, def);
			$ZodNumber.init(inst, def);
		});
		const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.zM;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce)
					try {
						payload.value = Boolean(payload.value);
					}
					catch (_) { }
				const input = payload.value;
				if (typeof input === "boolean")
					return payload;
				payload.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		});
		const $ZodBigInt = core_core.xI("$ZodBigInt", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.o;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce)
					try {
						payload.value = BigInt(payload.value);
					}
					catch (_) { }
				if (typeof payload.value === "bigint")
					return payload;
				payload.issues.push({
					expected: "bigint",
					code: "invalid_type",
					input: payload.value,
					inst,
				});
				return payload;
			};
		});
		const $ZodBigIntFormat = (null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
			checks.$ZodCheckBigIntFormat.init(inst, def);
			$ZodBigInt.init(inst, def);
		})));
		const $ZodSymbol = (null && (core.$constructor("$ZodSymbol", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (typeof input === "symbol")
					return payload;
				payload.issues.push({
					expected: "symbol",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		})));
		const $ZodUndefined = (null && (core.$constructor("$ZodUndefined", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = regexes.undefined;
			inst._zod.values = new Set([undefined]);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (typeof input === "undefined")
					return payload;
				payload.issues.push({
					expected: "undefined",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		})));
		const $ZodNull = (null && (core.$constructor("$ZodNull", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = regexes.null;
			inst._zod.values = new Set([null]);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (input === null)
					return payload;
				payload.issues.push({
					expected: "null",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		})));
		const $ZodAny = (null && (core.$constructor("$ZodAny", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		})));
		const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		});
		const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				payload.issues.push({
					expected: "never",
					code: "invalid_type",
					input: payload.value,
					inst,
				});
				return payload;
			};
		});
		const $ZodVoid = (null && (core.$constructor("$ZodVoid", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (typeof input === "undefined")
					return payload;
				payload.issues.push({
					expected: "void",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		})));
		const $ZodDate = core_core.xI("$ZodDate", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) {
					try {
						payload.value = new Date(payload.value);
					}
					catch (_err) { }
				}
				const input = payload.value;
				const isDate = input instanceof Date;
				const isValidDate = isDate && !Number.isNaN(input.getTime());
				if (isValidDate)
					return payload;
				payload.issues.push({
					expected: "date",
					code: "invalid_type",
					input,
					...(isDate ? { received: "Invalid Date" } : {}),
					inst,
				});
				return payload;
			};
		});
		function capSize(inst, size) {
			const caps = core_util.hi(inst._zod.def.checks);
			if (!caps.length)
				return;
			const cap = Math.min(...caps.map((c) => c[0]));
			const parse = inst._zod.parse;
			inst._zod.parse = (payload, ctx) => {
				const n = size(payload.value);
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
					for (const [max, ch] of core_util.hi(inst._zod.def.checks)) {
						if (n > max && ch._zod.def.when(payload)) {
							const start = payload.issues.length;
							ch._zod.check(payload);
							payload.issues[start].continue = false;
							core_util.d3(payload.issues, start, inst);
							return payload;
						}
					}
				}
				return parse(payload, ctx);
			};
		}
		const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
		const mapSize = (input) => (input instanceof Map ? input.size : -1);
		const setSize = (input) => (input instanceof Set ? input.size : -1);
		function handleArrayResult(result, final, index) {
			if (result.issues.length) {
				final.issues.push(...core_util.lQ(index, result.issues));
			}
			final.value[index] = result.value;
		}
		const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						expected: "array",
						code: "invalid_type",
						input,
						inst,
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
				const proms = [];
				const abortEarly = ctx?.abortEarly;
				for (let i = 0; i < input.length; i++) {
					const item = input[i];
					const result = def.element._zod.run({
						value: item,
						issues: [],
					}, ctx);
					if (result instanceof Promise) {
						proms.push(result.then((result) => handleArrayResult(result, payload, i)));
					}
					else {
						handleArrayResult(result, payload, i);
						if (abortEarly && result.issues.length !== 0 && core_util.QH(result))
							break;
					}
				}
				if (proms.length) {
					return Promise.all(proms).then(() => payload);
				}
				return payload;
			};
			capSize(inst, arraySize);
		});
		function handlePropertyResult(result, final, key, input, optin, optout) {
			const isPresent = key in input;
			const isOptionalOut = optout === "optional";
			if (!isPresent && isOptionalOut && optin === "optional") {
				return;
			}
			if (result.issues.length) {
				if (optin !== undefined && isOptionalOut && !isPresent) {
					return;
				}
				final.issues.push(...core_util.lQ(key, result.issues));
			}
			if (!isPresent && optin === undefined) {
				if (!result.issues.length) {
					final.issues.push({
						code: "invalid_type",
						expected: "nonoptional",
						input: undefined,
						path: [key],
					});
				}
				return;
			}
			if (result.value === undefined) {
				if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
					final.value[key] = undefined;
				}
			}
			else {
				final.value[key] = result.value;
			}
		}
		const NO_SYMBOL_KEYS = [];
		function normalizeDef(def) {
			const keys = Object.keys(def.shape);
			const ownSymbols = Object.getOwnPropertySymbols(def.shape);
			const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
			const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
			for (const k of allKeys) {
				if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
					throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
				}
			}
			const okeys = core_util.NM(def.shape);
			return {
				...def,
				allKeys,
				symbolKeys,
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys),
			};
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			const unrecognized = [];
			const keySet = def.keySet;
			const _catchall = def.catchall._zod;
			const t = _catchall.def.type;
			const optin = _catchall.optin;
			const optout = _catchall.optout;
			let seen = 0;
			for (const key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (core_util.QH(payload, seen))
						break;
					seen = payload.issues.length;
				}
				if (keySet.has(key))
					continue;
				if (key === "__proto__") {
					if (t === "never")
						unrecognized.push(key);
					continue;
				}
				if (t === "never") {
					unrecognized.push(key);
					continue;
				}
				const r = _catchall.run({ value: input[key], issues: [] }, ctx);
				if (r instanceof Promise) {
					proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
				}
				else {
					handlePropertyResult(r, payload, key, input, optin, optout);
				}
			}
			if (unrecognized.length) {
				payload.issues.push({
					code: "unrecognized_keys",
					keys: unrecognized,
					input,
					inst,
					continue: true,
				});
			}
			if (!proms.length)
				return payload;
			return Promise.all(proms).then(() => {
				return payload;
			});
		}
		const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
			$ZodType.init(inst, def);
			const desc = Object.getOwnPropertyDescriptor(def, "shape");
			const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
			if (sh) {
				const get = () => {
					const newSh = { ...sh };
					Object.defineProperty(def, "shape", { value: newSh });
					get.raw = newSh;
					return newSh;
				};
				get.raw = sh;
				Object.defineProperty(def, "shape", { get });
			}
			const _normalized = core_util.PO(() => normalizeDef(def));
			core_util.v5(inst, "propValues", (zod) => {
				const shape = zod.def.shape;
				const propValues = {};
				for (const key in shape) {
					const field = shape[key]._zod;
					if (field.values) {
						if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
							core_util.Vy(propValues, key, new Set());
						}
						for (const v of field.values)
							propValues[key].add(v);
						if (field.optin !== undefined)
							propValues[key].add(undefined);
					}
				}
				return propValues;
			});
			const isObject = core_util.Gv;
			const catchall = def.catchall;
			let value;
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				value ?? (value = _normalized.value);
				const input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst,
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const proms = [];
				const shape = value.shape;
				const abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (const key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (core_util.QH(payload, seen))
							break;
						seen = payload.issues.length;
					}
					if (key === "__proto__")
						continue;
					const el = shape[key];
					const optin = el._zod.optin;
					const optout = el._zod.optout;
					const r = el._zod.run({ value: input[key], issues: [] }, ctx);
					if (r instanceof Promise) {
						proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
					}
					else {
						handlePropertyResult(r, payload, key, input, optin, optout);
					}
				}
				if (!catchall) {
					return proms.length ? Promise.all(proms).then(() => payload) : payload;
				}
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
			};
		});
		const $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def) => {
			$ZodObject.init(inst, def);
			const superParse = inst._zod.parse;
			const _normalized = core_util.PO(() => normalizeDef(def));
			const memo = core_core.cr.memoizer;
			const generateFastpass = (shape) => {
				const normalized = _normalized.value;
				const syms = normalized.symbolKeys;
				const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
				const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
				const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
				doc.write(`const input = payload.value;`);
				const ids = Object.create(null);
				let counter = 0;
				for (const key of normalized.allKeys) {
					ids[key] = `key_${counter++}`;
				}
				doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
				for (const key of normalized.allKeys) {
					if (key === "__proto__")
						continue;
					const id = ids[key];
					const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
					const isPresent = `${k} in input`;
					const schema = shape[key];
					const optin = schema?._zod?.optin;
					const isOptionalIn = optin !== undefined;
					const isOptionalOut = schema?._zod?.optout === "optional";
					doc.write(`const ${id} = ${parseStr(k)};`);
					if (isOptionalIn && isOptionalOut) {
						const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
						doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
					}
					else if (!isOptionalIn) {
						doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
					}
					else {
						doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
						if (optin === "defaulted") {
							doc.write(`newResult[${k}] = ${id}.value;`);
						}
						else {
							doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
						}
					}
				}
				doc.write(`payload.value = newResult;`);
				doc.write(`return payload;`);
				return doc.compile();
			};
			let fastpass;
			const isObject = core_util.Gv;
			const jit = !core_core.cr.jitless;
			const allowsEval = core_util.hI;
			const fastEnabled = jit && allowsEval.value;
			const catchall = def.catchall;
			let value;
			inst._zod.parse = (payload, ctx) => {
				value ?? (value = _normalized.value);
				const input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst,
					});
					return payload;
				}
				if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
					if (!fastpass)
						fastpass = generateFastpass(def.shape);
					payload = fastpass(payload, ctx);
					if (!catchall)
						return payload;
					return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
				}
				return superParse(payload, ctx);
			};
		});
		function handleUnionResults(results, final, inst, ctx) {
			for (const result of results) {
				if (result.issues.length === 0) {
					final.value = result.value;
					return final;
				}
			}
			const nonaborted = results.filter((r) => !core_util.QH(r));
			if (nonaborted.length === 1) {
				final.value = nonaborted[0].value;
				return nonaborted[0];
			}
			final.issues.push({
				code: "invalid_union",
				input: final.value,
				inst,
				errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W()))),
			});
			return final;
		}
		const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
				? "defaulted"
				: zod.def.options.some((o) => o._zod.optin !== undefined)
					? "optional"
					: undefined);
			core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
			core_util.v5(inst, "values", (zod) => {
				if (zod.def.options.every((o) => o._zod.values)) {
					return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
				}
				return undefined;
			});
			core_util.v5(inst, "pattern", (zod) => {
				if (zod.def.options.every((o) => o._zod.pattern)) {
					const patterns = zod.def.options.map((o) => o._zod.pattern);
					return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
				}
				return undefined;
			});
			const first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) {
					return first(payload, ctx);
				}
				let async = false;
				const results = [];
				for (const option of def.options) {
					const result = option._zod.run({
						value: payload.value,
						issues: [],
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = true;
					}
					else {
						if (result.issues.length === 0)
							return result;
						results.push(result);
					}
				}
				if (!async)
					return handleUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => {
					return handleUnionResults(results, payload, inst, ctx);
				});
			};
		});
		function handleExclusiveUnionResults(results, final, inst, ctx) {
			const matches = [];
			for (let i = 0; i < results.length; i++) {
				if (results[i].issues.length === 0)
					matches.push(i);
			}
			if (matches.length === 1) {
				final.value = results[matches[0]].value;
				return final;
			}
			if (matches.length === 0) {
				final.issues.push({
					code: "invalid_union",
					input: final.value,
					inst,
					errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
				});
			}
			else {
				final.issues.push({
					code: "invalid_union",
					input: final.value,
					inst,
					errors: [],
					inclusive: false,
					matches,
				});
			}
			return final;
		}
		const $ZodXor = (null && (core.$constructor("$ZodXor", (inst, def) => {
			$ZodUnion.init(inst, def);
			def.inclusive = false;
			const first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) {
					return first(payload, ctx);
				}
				let async = false;
				const results = [];
				for (const option of def.options) {
					const result = option._zod.run({
						value: payload.value,
						issues: [],
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = true;
					}
					else {
						results.push(result);
					}
				}
				if (!async)
					return handleExclusiveUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => {
					return handleExclusiveUnionResults(results, payload, inst, ctx);
				});
			};
		})));
		function getDiscriminatedOption(union, value) {
			const internals = union._zod;
			let map = internals.bag.optionsMap;
			if (!map) {
				map = discriminatorMap(internals.def);
				internals.bag.optionsMap = map;
			}
			const option = map.get(value);
			if (option === null)
				throw new Error(`Ambiguous discriminator value "${String(value)}"`);
			return option;
		}
		function discriminatorMap(def) {
			const map = new Map();
			for (const option of def.options) {
				const values = option._zod.propValues?.[def.discriminator];
				if (!values || values.size === 0)
					throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
				for (const value of values) {
					if (map.has(value)) {
						if (value !== undefined)
							throw new Error(`Duplicate discriminator value "${String(value)}"`);
						map.set(value, null);
					}
					else {
						map.set(value, option);
					}
				}
			}
			return map;
		}
		const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
			def.inclusive = false;
			$ZodUnion.init(inst, def);
			const _super = inst._zod.parse;
			core_util.v5(inst, "propValues", (zod) => {
				const propValues = {};
				let undefinedCount = 0;
				for (const option of zod.def.options) {
					const pv = option._zod.propValues;
					if (!pv || Object.keys(pv).length === 0)
						throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
					if (pv[zod.def.discriminator]?.has(undefined))
						undefinedCount++;
					for (const [k, v] of Object.entries(pv)) {
						if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
							core_util.Vy(propValues, k, new Set());
						}
						for (const val of v) {
							propValues[k].add(val);
						}
					}
				}
				if (!zod.def.unionFallback && undefinedCount > 1)
					propValues[zod.def.discriminator]?.delete(undefined);
				return propValues;
			});
			def.options.forEach((option, i) => {
				const propShape = core_util.MO(option._zod.def);
				if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
					throw new Error(`Invalid discriminated union option at index "${i}"`);
				}
			});
			const disc = core_util.PO(() => discriminatorMap(def));
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!core_util.Gv(input)) {
					payload.issues.push({
						code: "invalid_type",
						expected: "object",
						input,
						inst,
					});
					return payload;
				}
				const value = input?.[def.discriminator];
				const opt = disc.value.get(value);
				if (opt && (value !== undefined || ctx.direction !== "backward")) {
					return opt._zod.run(payload, ctx);
				}
				if (def.unionFallback || ctx.direction === "backward") {
					return _super(payload, ctx);
				}
				payload.issues.push({
					code: "invalid_union",
					errors: [],
					note: "No matching discriminator",
					discriminator: def.discriminator,
					options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
					input,
					path: [def.discriminator],
					inst,
				});
				return payload;
			};
		});
		const $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				const left = def.left._zod.run({ value: input, issues: [] }, ctx);
				const right = def.right._zod.run({ value: input, issues: [] }, ctx);
				const async = left instanceof Promise || right instanceof Promise;
				if (async) {
					return Promise.all([left, right]).then(([left, right]) => {
						return handleIntersectionResults(payload, left, right);
					});
				}
				return handleIntersectionResults(payload, left, right);
			};
		});
		function mergeValues(a, b) {
			if (a === b) {
				return { valid: true, data: a };
			}
			if (a instanceof Date && b instanceof Date && +a === +b) {
				return { valid: true, data: a };
			}
			if (core_util.Qd(a) && core_util.Qd(b)) {
				const bKeys = Object.keys(b);
				const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
				const newObj = { ...a, ...b };
				if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
					delete newObj.__proto__;
				for (const key of sharedKeys) {
					if (key === "__proto__")
						continue;
					const sharedValue = mergeValues(a[key], b[key]);
					if (!sharedValue.valid) {
						return {
							valid: false,
							mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
						};
					}
					newObj[key] = sharedValue.data;
				}
				return { valid: true, data: newObj };
			}
			if (Array.isArray(a) && Array.isArray(b)) {
				if (a.length !== b.length) {
					return { valid: false, mergeErrorPath: [] };
				}
				const newArray = [];
				for (let index = 0; index < a.length; index++) {
					const itemA = a[index];
					const itemB = b[index];
					const sharedValue = mergeValues(itemA, itemB);
					if (!sharedValue.valid) {
						return {
							valid: false,
							mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
						};
					}
					newArray.push(sharedValue.data);
				}
				return { valid: true, data: newArray };
			}
			return { valid: false, mergeErrorPath: [] };
		}
		function handleIntersectionResults(result, left, right) {
			const unrecKeys = new Map();
			let unrecIssue;
			const keyIssues = new Map();
			const collect = (iss, side) => {
				let keys;
				if (iss.code === "unrecognized_keys" && !iss.path?.length) {
					unrecIssue ?? (unrecIssue = iss);
					keys = iss.keys;
				}
				else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
					const k = String(iss.path[0]);
					if (!keyIssues.has(k))
						keyIssues.set(k, iss);
					keys = [k];
				}
				else {
					return false;
				}
				for (const k of keys) {
					if (!unrecKeys.has(k))
						unrecKeys.set(k, {});
					unrecKeys.get(k)[side] = true;
				}
				return true;
			};
			for (const iss of left.issues) {
				if (!collect(iss, "l"))
					result.issues.push(iss);
			}
			for (const iss of right.issues) {
				if (!collect(iss, "r"))
					result.issues.push(iss);
			}
			const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
			if (bothKeys.length) {
				const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
				if (aggregated.length)
					result.issues.push({ ...unrecIssue, keys: aggregated });
				for (const k of bothKeys) {
					if (!aggregated.includes(k) && keyIssues.has(k))
						result.issues.push(keyIssues.get(k));
				}
			}
			const merged = mergeValues(left.value, right.value);
			if (!merged.valid) {
				if (core_util.QH(result))
					return result;
				throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
			}
			result.value = merged.data;
			return result;
		}
		const $ZodTuple = core_core.xI("$ZodTuple", (inst, def) => {
			$ZodType.init(inst, def);
			const items = def.items;
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						input,
						inst,
						expected: "tuple",
						code: "invalid_type",
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
				const proms = [];
				const optinStart = getTupleOptStart(items, "optin");
				const optoutStart = getTupleOptStart(items, "optout");
				if (!def.rest) {
					if (input.length < optinStart) {
						payload.issues.push({
							code: "too_small",
							minimum: optinStart,
							inclusive: true,
							input,
							inst,
							origin: "array",
						});
						return payload;
					}
					if (input.length > items.length) {
						payload.issues.push({
							code: "too_big",
							maximum: items.length,
							inclusive: true,
							input,
							inst,
							origin: "array",
						});
					}
				}
				const itemResults = new Array(items.length);
				const abortEarly = def.rest ? ctx?.abortEarly : undefined;
				let itemAborted = false;
				for (let i = 0; i < items.length; i++) {
					const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
					if (r instanceof Promise) {
						proms.push(r.then((rr) => {
							itemResults[i] = rr;
						}));
					}
					else {
						itemResults[i] = r;
						if (abortEarly && !itemAborted && r.issues.length)
							itemAborted = core_util.QH(r);
					}
				}
				if (def.rest && !itemAborted) {
					let i = items.length - 1;
					const rest = input.slice(items.length);
					let seen = payload.issues.length;
					for (const el of rest) {
						if (abortEarly && payload.issues.length !== seen) {
							if (core_util.QH(payload, seen))
								break;
							seen = payload.issues.length;
						}
						i++;
						const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
						if (result instanceof Promise) {
							proms.push(result.then((r) => handleTupleResult(r, payload, i)));
						}
						else {
							handleTupleResult(result, payload, i);
						}
					}
				}
				if (proms.length) {
					return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
				}
				return handleTupleResults(itemResults, payload, items, input, optoutStart);
			};
		});
		function getTupleOptStart(items, key) {
			for (let i = items.length - 1; i >= 0; i--) {
				const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
				if (!omittable)
					return i + 1;
			}
			return 0;
		}
		function handleTupleResult(result, final, index) {
			if (result.issues.length) {
				final.issues.push(...core_util.lQ(index, result.issues));
			}
			final.value[index] = result.value;
		}
		function handleTupleResults(itemResults, final, items, input, optoutStart) {
			for (let i = 0; i < items.length; i++) {
				const r = itemResults[i];
				const isPresent = i < input.length;
				if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
					final.value.length = i;
					break;
				}
				if (r.issues.length) {
					if (!isPresent && i >= optoutStart) {
						final.value.length = i;
						break;
					}
					final.issues.push(...core_util.lQ(i, r.issues));
				}
				final.value[i] = r.value;
			}
			for (let i = final.value.length - 1; i >= input.length; i--) {
				if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
					final.value.length = i;
				}
				else {
					break;
				}
			}
			return final;
		}
		const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!core_util.Qd(input)) {
					payload.issues.push({
						expected: "record",
						code: "invalid_type",
						input,
						inst,
					});
					return payload;
				}
				const proms = [];
				const values = def.keyType._zod.values;
				if (values && !def.partial) {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					const recordKeys = new Set();
					for (const key of values) {
						if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
							recordKeys.add(typeof key === "number" ? key.toString() : key);
							if (key === "__proto__")
								continue;
							const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
							if (keyResult instanceof Promise) {
								throw new Error("Async schemas not supported in object keys currently");
							}
							if (keyResult.issues.length) {
								payload.issues.push({
									code: "invalid_key",
									origin: "record",
									issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
									input: key,
									path: [key],
									inst,
								});
								continue;
							}
							const outKey = keyResult.value;
							if (outKey === "__proto__")
								continue;
							const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
							if (result instanceof Promise) {
								proms.push(result.then((result) => {
									if (result.issues.length) {
										payload.issues.push(...core_util.lQ(key, result.issues));
									}
									payload.value[outKey] = result.value;
								}));
							}
							else {
								if (result.issues.length) {
									payload.issues.push(...core_util.lQ(key, result.issues));
								}
								payload.value[outKey] = result.value;
							}
						}
					}
					let unrecognized;
					for (const key in input) {
						if (!recordKeys.has(key)) {
							if (def.mode === "loose") {
								if (key === "__proto__")
									continue;
								payload.value[key] = input[key];
							}
							else {
								unrecognized = unrecognized ?? [];
								unrecognized.push(key);
							}
						}
					}
					if (unrecognized && unrecognized.length > 0) {
						payload.issues.push({
							code: "unrecognized_keys",
							input,
							inst,
							keys: unrecognized,
							continue: true,
						});
					}
				}
				else {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let unrecognized;
					for (const key of Reflect.ownKeys(input)) {
						if (key === "__proto__")
							continue;
						if (!Object.prototype.propertyIsEnumerable.call(input, key))
							continue;
						let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
						if (keyResult instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						const checkNumericKey = typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length;
						if (checkNumericKey) {
							const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
							if (retryResult instanceof Promise) {
								throw new Error("Async schemas not supported in object keys currently");
							}
							if (retryResult.issues.length === 0) {
								keyResult = retryResult;
							}
						}
						if (keyResult.issues.length) {
							if (def.mode === "loose") {
								payload.value[key] = input[key];
							}
							else if (values) {
								unrecognized = unrecognized ?? [];
								unrecognized.push(key);
							}
							else {
								payload.issues.push({
									code: "invalid_key",
									origin: "record",
									issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
									input: key,
									path: [key],
									inst,
								});
							}
							continue;
						}
						const outKey = keyResult.value;
						if (outKey === "__proto__")
							continue;
						const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
						if (result instanceof Promise) {
							proms.push(result.then((result) => {
								if (result.issues.length) {
									payload.issues.push(...core_util.lQ(key, result.issues));
								}
								payload.value[outKey] = result.value;
							}));
						}
						else {
							if (result.issues.length) {
								payload.issues.push(...core_util.lQ(key, result.issues));
							}
							payload.value[outKey] = result.value;
						}
					}
					if (unrecognized && unrecognized.length > 0) {
						payload.issues.push({
							code: "unrecognized_keys",
							input,
							inst,
							keys: unrecognized,
							continue: true,
						});
					}
				}
				if (proms.length) {
					return Promise.all(proms).then(() => payload);
				}
				return payload;
			};
		});
		const $ZodMap = (null && (core.$constructor("$ZodMap", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core.globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!(input instanceof Map)) {
					payload.issues.push({
						expected: "map",
						code: "invalid_type",
						input,
						inst,
					});
					return payload;
				}
				const proms = [];
				payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
				const abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (const [key, value] of input) {
					if (abortEarly && payload.issues.length !== seen) {
						if (util.aborted(payload, seen))
							break;
						seen = payload.issues.length;
					}
					const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
					const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
					if (keyResult instanceof Promise || valueResult instanceof Promise) {
						proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
							handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
						}));
					}
					else {
						handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
					}
				}
				if (proms.length)
					return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, mapSize);
		})));
		function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
			if (keyResult.issues.length) {
				if (util.propertyKeyTypes.has(typeof key)) {
					final.issues.push(...util.prefixIssues(key, keyResult.issues));
				}
				else {
					final.issues.push({
						code: "invalid_key",
						origin: "map",
						input,
						inst,
						issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
					});
				}
			}
			if (valueResult.issues.length) {
				if (util.propertyKeyTypes.has(typeof key)) {
					final.issues.push(...util.prefixIssues(key, valueResult.issues));
				}
				else {
					final.issues.push({
						origin: "map",
						code: "invalid_element",
						input,
						inst,
						key: key,
						issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
					});
				}
			}
			final.value.set(keyResult.value, valueResult.value);
		}
		const $ZodSet = (null && (core.$constructor("$ZodSet", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core.globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!(input instanceof Set)) {
					payload.issues.push({
						input,
						inst,
						expected: "set",
						code: "invalid_type",
					});
					return payload;
				}
				const proms = [];
				payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
				const abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (const item of input) {
					if (abortEarly && payload.issues.length !== seen) {
						if (util.aborted(payload, seen))
							break;
						seen = payload.issues.length;
					}
					const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
					if (result instanceof Promise) {
						proms.push(result.then((result) => handleSetResult(result, payload)));
					}
					else
						handleSetResult(result, payload);
				}
				if (proms.length)
					return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, setSize);
		})));
		function handleSetResult(result, final) {
			if (result.issues.length) {
				final.issues.push(...result.issues);
			}
			final.value.add(result.value);
		}
		const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
			$ZodType.init(inst, def);
			const values = core_util.w5(def.entries);
			const valuesSet = new Set(values);
			inst._zod.values = valuesSet;
			core_util.v5(inst, "pattern", (zod) => {
				const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
				return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (valuesSet.has(input)) {
					return payload;
				}
				payload.issues.push({
					code: "invalid_value",
					values,
					input,
					inst,
				});
				return payload;
			};
		});
		const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
			$ZodType.init(inst, def);
			const values = new Set(def.values);
			inst._zod.values = values;
			core_util.v5(inst, "pattern", (zod) => {
				const vals = zod.def.values;
				return new RegExp(vals.length
					? `^(${vals
						.map((o) => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o))
						.join("|")})$`
					: "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (values.has(input)) {
					return payload;
				}
				payload.issues.push({
					code: "invalid_value",
					values: def.values,
					input,
					inst,
				});
				return payload;
			};
		});
		const $ZodFile = (null && (core.$constructor("$ZodFile", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (input instanceof File)
					return payload;
				payload.issues.push({
					expected: "file",
					code: "invalid_type",
					input,
					inst,
				});
				return payload;
			};
		})));
		const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "optional";
			core_core.cr.memoizer?.guard(inst);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					throw new core_core.cV(inst.constructor.name);
				}
				const _out = def.transform(payload.value, payload);
				if (ctx.async) {
					const output = _out instanceof Promise ? _out : Promise.resolve(_out);
					return output.then((output) => {
						payload.value = output;
						return payload;
					});
				}
				if (_out instanceof Promise) {
					throw new core_core.GT();
				}
				payload.value = _out;
				return payload;
			};
		});
		function handleOptionalResult(payload, result) {
			payload.value = result.issues.length ? undefined : result.value;
			return payload;
		}
		const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			inst._zod.optout = "optional";
			core_util.v5(inst, "values", (zod) => {
				const values = zod.def.innerType._zod.values;
				return values ? new Set([...values, undefined]) : undefined;
			});
			core_util.v5(inst, "pattern", (zod) => {
				const pattern = zod.def.innerType._zod.pattern;
				return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : undefined;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === undefined) {
					if (def.innerType._zod.optin !== "defaulted")
						return payload;
					const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
					if (result instanceof Promise)
						return result.then((result) => handleOptionalResult(payload, result));
					return handleOptionalResult(payload, result);
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
			$ZodOptional.init(inst, def);
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			core_util.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
			inst._zod.parse = (payload, ctx) => {
				return def.innerType._zod.run(payload, ctx);
			};
		});
		const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "pattern", (zod) => {
				const pattern = zod.def.innerType._zod.pattern;
				return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : undefined;
			});
			core_util.v5(inst, "values", (zod) => {
				return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === null)
					return payload;
				return def.innerType._zod.run(payload, ctx);
			};
		});
		const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "defaulted";
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					return def.innerType._zod.run(payload, ctx);
				}
				if (payload.value === undefined) {
					payload.value = def.defaultValue;
					return payload;
				}
				const result = def.innerType._zod.run(payload, ctx);
				if (result instanceof Promise) {
					return result.then((result) => handleDefaultResult(result, def));
				}
				return handleDefaultResult(result, def);
			};
		});
		function handleDefaultResult(payload, def) {
			if (payload.value === undefined) {
				payload.value = def.defaultValue;
			}
			return payload;
		}
		const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "defaulted";
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					return def.innerType._zod.run(payload, ctx);
				}
				if (payload.value === undefined) {
					payload.value = def.defaultValue;
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		const $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "values", (zod) => {
				const v = zod.def.innerType._zod.values;
				return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
			});
			inst._zod.parse = (payload, ctx) => {
				const result = def.innerType._zod.run(payload, ctx);
				if (result instanceof Promise) {
					return result.then((result) => handleNonOptionalResult(result, inst));
				}
				return handleNonOptionalResult(result, inst);
			};
		});
		function handleNonOptionalResult(payload, inst) {
			if (!payload.issues.length && payload.value === undefined) {
				payload.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: payload.value,
					inst,
				});
			}
			return payload;
		}
		const $ZodSuccess = (null && (core.$constructor("$ZodSuccess", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					throw new core.$ZodEncodeError("ZodSuccess");
				}
				const result = def.innerType._zod.run(payload, ctx);
				if (result instanceof Promise) {
					return result.then((result) => {
						payload.value = result.issues.length === 0;
						return payload;
					});
				}
				payload.value = result.issues.length === 0;
				return payload;
			};
		})));
		function handleCatchResult(payload, result, def, ctx) {
			if (!result.issues.length) {
				payload.value = result.value;
				if (result.memo)
					payload.memo = true;
				return payload;
			}
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: {
					issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
				},
				input: payload.value,
			});
			return payload;
		}
		const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					return def.innerType._zod.run(payload, ctx);
				}
				const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
				if (result instanceof Promise) {
					return result.then((result) => handleCatchResult(payload, result, def, ctx));
				}
				return handleCatchResult(payload, result, def, ctx);
			};
		});
		const $ZodNaN = (null && (core.$constructor("$ZodNaN", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
					payload.issues.push({
						input: payload.value,
						inst,
						expected: "nan",
						code: "invalid_type",
					});
					return payload;
				}
				return payload;
			};
		})));
		const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
			core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
			core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					const right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) {
						return right.then((right) => handlePipeResult(right, def.in, ctx));
					}
					return handlePipeResult(right, def.in, ctx);
				}
				const left = def.in._zod.run(payload, ctx);
				if (left instanceof Promise) {
					return left.then((left) => handlePipeResult(left, def.out, ctx));
				}
				return handlePipeResult(left, def.out, ctx);
			};
		});
		function handlePipeResult(left, next, ctx) {
			if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
				left.aborted = true;
				return left;
			}
			return next._zod.run({ value: left.value, issues: left.issues }, ctx);
		}
		const $ZodCodec = (null && (core.$constructor("$ZodCodec", (inst, def) => {
			$ZodType.init(inst, def);
			util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
			util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
			util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
			util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				const direction = ctx.direction || "forward";
				if (direction === "forward") {
					const left = def.in._zod.run(payload, ctx);
					if (left instanceof Promise) {
						return left.then((left) => handleCodecAResult(left, def, ctx));
					}
					return handleCodecAResult(left, def, ctx);
				}
				else {
					const right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) {
						return right.then((right) => handleCodecAResult(right, def, ctx));
					}
					return handleCodecAResult(right, def, ctx);
				}
			};
		})));
		function handleCodecAResult(result, def, ctx) {
			if (result.issues.length) {
				result.aborted = true;
				return result;
			}
			const direction = ctx.direction || "forward";
			if (direction === "forward") {
				const transformed = def.transform(result.value, result);
				if (transformed instanceof Promise) {
					return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
				}
				return handleCodecTxResult(result, transformed, def.out, ctx);
			}
			else {
				const transformed = def.reverseTransform(result.value, result);
				if (transformed instanceof Promise) {
					return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
				}
				return handleCodecTxResult(result, transformed, def.in, ctx);
			}
		}
		function handleCodecTxResult(left, value, nextSchema, ctx) {
			if (left.issues.length) {
				left.aborted = true;
				return left;
			}
			return nextSchema._zod.run({ value, issues: left.issues }, ctx);
		}
		const $ZodPreprocess = (null && (core.$constructor("$ZodPreprocess", (inst, def) => {
			$ZodPipe.init(inst, def);
		})));
		const $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					return def.innerType._zod.run(payload, ctx);
				}
				const result = def.innerType._zod.run(payload, ctx);
				if (result instanceof Promise) {
					return result.then(handleReadonlyResult);
				}
				return handleReadonlyResult(result);
			};
		});
		function handleReadonlyResult(payload) {
			if (!payload.memo)
				payload.value = Object.freeze(payload.value);
			return payload;
		}
		function leafPattern(schema) {
			const def = schema._zod.def;
			let pattern = def.pattern;
			let isInt = !!def.format?.includes("int");
			let minimum;
			let maximum;
			for (const ch of def.checks ?? []) {
				const d = ch._zod.def;
				if (d.pattern)
					pattern = d.pattern;
				isInt || (isInt = !!d.format?.includes("int"));
				const lo = d.minimum ?? d.length;
				const hi = d.maximum ?? d.length;
				if (lo !== undefined && (minimum === undefined || lo > minimum))
					minimum = lo;
				if (hi !== undefined && (maximum === undefined || hi < maximum))
					maximum = hi;
			}
			if (pattern)
				return pattern.source;
			if (minimum !== undefined && maximum !== undefined && minimum > maximum)
				return "(?!)";
			if (minimum !== undefined || maximum !== undefined)
				return regexes.string({ minimum, maximum }).source;
			const own = schema._zod.pattern;
			return (isInt && own === regexes.number ? regexes.integer : own)?.source;
		}
		function partPattern(schema) {
			const def = schema._zod.def;
			const own = schema._zod.pattern?.source;
			const inner = def.innerType ?? schema._zod.innerType;
			if (inner) {
				const before = inner._zod.pattern?.source;
				const after = partPattern(inner);
				if (own && before && after && after !== before) {
					return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
				}
				return own;
			}
			if (def.options) {
				const sources = def.options.map(partPattern);
				if (sources.every(Boolean))
					return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
			}
			return leafPattern(schema);
		}
		const $ZodTemplateLiteral = (null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
			$ZodType.init(inst, def);
			const regexParts = [];
			for (const part of def.parts) {
				if (typeof part === "object" && part !== null) {
					const source = partPattern(part);
					if (!source) {
						throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
					}
					regexParts.push(util.cleanRegex(source));
				}
				else if (part === null || util.primitiveTypes.has(typeof part)) {
					regexParts.push(util.escapeRegex(`${part}`));
				}
				else {
					throw new Error(`Invalid template literal part: ${part}`);
				}
			}
			inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
			inst._zod.parse = (payload, _ctx) => {
				if (typeof payload.value !== "string") {
					payload.issues.push({
						input: payload.value,
						inst,
						expected: "string",
						code: "invalid_type",
					});
					return payload;
				}
				inst._zod.pattern.lastIndex = 0;
				if (!inst._zod.pattern.test(payload.value)) {
					payload.issues.push({
						input: payload.value,
						inst,
						code: "invalid_format",
						format: def.format ?? "template_literal",
						pattern: inst._zod.pattern.source,
					});
					return payload;
				}
				return payload;
			};
		})));
		const $ZodFunction = (null && (core.$constructor("$ZodFunction", (inst, def) => {
			$ZodType.init(inst, def);
			Object.defineProperty(inst, "_def", { value: def });
			inst._zod.def = def;
			inst.implement = (func) => {
				if (typeof func !== "function") {
					throw new Error("implement() must be called with a function");
				}
				return Object.defineProperty(function (...args) {
					const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
					const result = Reflect.apply(func, this, parsedArgs);
					if (inst._def.output) {
						return parse(inst._def.output, result);
					}
					return result;
				}, "_zod", { value: inst._zod, enumerable: false });
			};
			inst.implementAsync = (func) => {
				if (typeof func !== "function") {
					throw new Error("implementAsync() must be called with a function");
				}
				return Object.defineProperty(async function (...args) {
					const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
					const result = await Reflect.apply(func, this, parsedArgs);
					if (inst._def.output) {
						return await parseAsync(inst._def.output, result);
					}
					return result;
				}, "_zod", { value: inst._zod, enumerable: false });
			};
			inst._zod.parse = (payload, _ctx) => {
				if (typeof payload.value !== "function") {
					payload.issues.push({
						code: "invalid_type",
						expected: "function",
						input: payload.value,
						inst,
					});
					return payload;
				}
				const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
				if (hasPromiseOutput) {
					payload.value = inst.implementAsync(payload.value);
				}
				else {
					payload.value = inst.implement(payload.value);
				}
				return payload;
			};
			inst.input = (...args) => {
				const F = inst.constructor;
				if (Array.isArray(args[0])) {
					return new F({
						type: "function",
						input: new $ZodTuple({
							type: "tuple",
							items: args[0],
							rest: args[1],
						}),
						output: inst._def.output,
					});
				}
				return new F({
					type: "function",
					input: args[0],
					output: inst._def.output,
				});
			};
			inst.output = (output) => {
				const F = inst.constructor;
				return new F({
					type: "function",
					input: inst._def.input,
					output,
				});
			};
			return inst;
		})));
		const $ZodPromise = (null && (core.$constructor("$ZodPromise", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, ctx) => {
				return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
			};
		})));
		const $ZodLazy = (null && (core.$constructor("$ZodLazy", (inst, def) => {
			$ZodType.init(inst, def);
			util.defineLazy(inst._zod, "innerType", () => {
				const d = def;
				if (!d._cachedInner)
					d._cachedInner = def.getter();
				return d._cachedInner;
			});
			util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
			util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
			util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
			util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
			inst._zod.parse = (payload, ctx) => {
				const inner = inst._zod.innerType;
				return inner._zod.run(payload, ctx);
			};
		})));
		const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
			core_checks.QP.init(inst, def);
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _) => {
				return payload;
			};
			inst._zod.check = (payload) => {
				const input = payload.value;
				const r = def.fn(input);
				if (r instanceof Promise) {
					return r.then((r) => handleRefineResult(r, payload, input, inst));
				}
				handleRefineResult(r, payload, input, inst);
				return;
			};
		});
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				const _iss = {
					code: "custom",
					input,
					inst,
					path: [...(inst._zod.def.path ?? [])],
					continue: !inst._zod.def.abort,
				};
				if (inst._zod.def.params)
					_iss.params = inst._zod.def.params;
				payload.issues.push(core_util.sn(_iss));
			}
		}
	}),
	7509: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Lp: () => (processSchema),
			OA: () => (createToJSONSchemaMethod),
			Wb: () => (extractDefs),
			_S: () => (handleUnrepresentable),
			az: () => (initializeContext),
			jE: () => (finalize),
			uE: () => (createStandardJSONSchemaMethod)
		});
		var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9396);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		function assignProps(target, ...sources) {
			for (const source of sources) {
				for (const key of Reflect.ownKeys(source)) {
					if (Object.prototype.propertyIsEnumerable.call(source, key)) {
						(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(target, key, source[key]);
					}
				}
			}
			return target;
		}
		function initializeContext(params) {
			let target = params?.target ?? "draft-2020-12";
			if (target === "draft-4")
				target = "draft-04";
			if (target === "draft-7")
				target = "draft-07";
			return {
				processors: params.processors ?? {},
				metadataRegistry: params?.metadata ?? _registries_js__WEBPACK_IMPORTED_MODULE_1__.fd,
				target,
				unrepresentable: params?.unrepresentable ?? "throw",
				override: params?.override ?? (() => { }),
				io: params?.io ?? "output",
				counter: 0,
				seen: new Map(),
				sharedDefsExtractedFor: undefined,
				sharedEmitDoneFor: undefined,
				cycles: params?.cycles ?? "ref",
				reused: params?.reused ?? "inline",
				intersections: [],
				deferred: [],
				external: params?.external ?? undefined,
			};
		}
		function handleUnrepresentable(schema, ctx, json, params, message) {
			const result = typeof ctx.unrepresentable === "function"
				? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
				: ctx.unrepresentable;
			if (result === "any")
				return false;
			if (result === undefined || result === "throw")
				throw new Error(message);
			Object.assign(json, result);
			return true;
		}
		function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
			var _a;
			const def = schema._zod.def;
			const seen = ctx.seen.get(schema);
			if (seen) {
				seen.count++;
				const isCycle = _params.schemaPath.includes(schema);
				if (isCycle) {
					seen.cycle = _params.path;
				}
				return seen.schema;
			}
			const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
			ctx.seen.set(schema, result);
			ctx.sharedDefsExtractedFor = undefined;
			ctx.sharedEmitDoneFor = undefined;
			const overrideSchema = schema._zod.toJSONSchema?.();
			if (overrideSchema) {
				result.schema = overrideSchema;
			}
			else {
				const params = {
					..._params,
					schemaPath: [..._params.schemaPath, schema],
					path: _params.path,
				};
				if (schema._zod.processJSONSchema) {
					schema._zod.processJSONSchema(ctx, result.schema, params);
				}
				else {
					const _json = result.schema;
					const processor = ctx.processors[def.type];
					if (!processor) {
						throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
					}
					processor(schema, ctx, _json, params);
				}
				const parent = schema._zod.parent;
				if (parent) {
					if (!result.ref)
						result.ref = parent;
					processSchema(parent, ctx, params);
					ctx.seen.get(parent).isParent = true;
				}
			}
			const meta = ctx.metadataRegistry.get(schema);
			if (meta)
				assignProps(result.schema, meta);
			if (ctx.io === "input" && isTransforming(schema)) {
				delete result.schema.examples;
				delete result.schema.default;
			}
			if (ctx.io === "input" && "_prefault" in result.schema)
				(_a = result.schema).default ?? (_a.default = result.schema._prefault);
			delete result.schema._prefault;
			const _result = ctx.seen.get(schema);
			return _result.schema;
		}
		function encodeJSONPointerSegment(segment) {
			return segment.replace(/~/g, "~0").replace(/\//g, "~1");
		}
		function extractDefs(ctx, schema) {
			const root = ctx.seen.get(schema);
			if (!root)
				throw new Error("Unprocessed schema. This is a bug in Zod.");
			if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
				return;
			const idToSchema = new Map();
			for (const entry of ctx.seen.entries()) {
				const id = ctx.metadataRegistry.get(entry[0])?.id;
				if (id) {
					const existing = idToSchema.get(id);
					if (existing && existing !== entry[0]) {
						throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
					}
					idToSchema.set(id, entry[0]);
				}
			}
			const makeURI = (entry) => {
				const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
				if (ctx.external) {
					const externalId = ctx.external.registry.get(entry[0])?.id;
					const uriGenerator = ctx.external.uri ?? ((id) => id);
					if (externalId) {
						return { ref: uriGenerator(externalId) };
					}
					const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
					entry[1].defId = id;
					return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
				}
				const uriPrefix = `#`;
				const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
				if (entry[1] === root && !entry[1].schema.id) {
					return { ref: uriPrefix };
				}
				const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
				return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
			};
			const extractToDef = (entry) => {
				if (entry[1].schema.$ref) {
					return;
				}
				const seen = entry[1];
				const { ref, defId } = makeURI(entry);
				seen.def = { ...seen.schema };
				if (defId)
					seen.defId = defId;
				const schema = seen.schema;
				for (const key in schema) {
					delete schema[key];
				}
				schema.$ref = ref;
			};
			if (ctx.cycles === "throw") {
				for (const entry of ctx.seen.entries()) {
					const seen = entry[1];
					if (seen.cycle) {
						throw new Error("Cycle detected: " +
							`#/${seen.cycle?.join("/")}/<root>` +
							'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
					}
				}
			}
			for (const entry of ctx.seen.entries()) {
				const seen = entry[1];
				if (schema === entry[0]) {
					extractToDef(entry);
					continue;
				}
				if (ctx.external) {
					const ext = ctx.external.registry.get(entry[0])?.id;
					if (schema !== entry[0] && ext) {
						extractToDef(entry);
						continue;
					}
				}
				const id = ctx.metadataRegistry.get(entry[0])?.id;
				if (id) {
					extractToDef(entry);
					continue;
				}
				if (seen.cycle) {
					extractToDef(entry);
					continue;
				}
				if (seen.count > 1) {
					if (ctx.reused === "ref") {
						extractToDef(entry);
					}
				}
			}
			if (ctx.external)
				ctx.sharedDefsExtractedFor = ctx.external;
		}
		function compactTypeUnion(schema) {
			const options = schema.anyOf;
			if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
				return;
			const types = [];
			for (const option of options) {
				if (!option || typeof option !== "object")
					return;
				compactTypeUnion(option);
				const keys = Object.keys(option);
				if (keys.length !== 1 || keys[0] !== "type")
					return;
				const type = option.type;
				for (const member of Array.isArray(type) ? type : [type]) {
					if (typeof member !== "string")
						return;
					if (!types.includes(member))
						types.push(member);
				}
			}
			delete schema.anyOf;
			schema.type = types.length === 1 ? types[0] : types;
		}
		const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
		const UNION_KEYS = ["oneOf", "anyOf"];
		function undeclaredConstraint(member) {
			const extra = member.additionalProperties;
			if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
				return null;
			return Object.keys(extra).length ? extra : null;
		}
		function foldObjects(members) {
			const objects = [];
			for (const member of members) {
				if (typeof member !== "object" || member.type !== "object")
					return null;
				for (const key in member) {
					if (!FOLDABLE_KEYS.has(key))
						return null;
				}
				objects.push(member);
			}
			const properties = {};
			const required = new Set();
			for (const object of objects) {
				for (const key in object.properties) {
					if (Object.prototype.hasOwnProperty.call(properties, key))
						continue;
					const parts = [];
					for (const other of objects) {
						const part = other.properties?.[key] ?? undeclaredConstraint(other);
						if (part === null || part === undefined)
							continue;
						if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
							parts.push(part);
					}
					const merged = parts.length === 1
						? parts[0]
						: (foldObjects(parts) ?? { allOf: parts });
					(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(properties, key, merged);
				}
				for (const key of object.required ?? [])
					required.add(key);
			}
			const folded = { type: "object", properties };
			if (required.size)
				folded.required = [...required];
			if (objects.every((object) => object.additionalProperties === false)) {
				folded.additionalProperties = false;
			}
			else {
				const constraints = [];
				for (const object of objects) {
					const constraint = undeclaredConstraint(object);
					if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
						constraints.push(constraint);
				}
				if (constraints.length === 1)
					folded.additionalProperties = constraints[0];
				else if (constraints.length > 1)
					folded.additionalProperties = { allOf: constraints };
			}
			return folded;
		}
		function foldIntersection(json) {
			const allOf = json.allOf;
			if (!Array.isArray(allOf) || allOf.length < 2)
				return;
			for (const key of FOLDABLE_KEYS)
				if (key in json)
					return;
			const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
			let folded = null;
			if (!unions.length) {
				folded = foldObjects(allOf);
			}
			else {
				const union = unions[0];
				const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
				if (Object.keys(union).length !== 1)
					return;
				const rest = allOf.filter((m) => m !== union);
				const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
				if (branches.some((b) => !b))
					return;
				folded = { [keyword]: branches };
			}
			if (!folded)
				return;
			delete json.allOf;
			assignProps(json, folded);
		}
		function finalize(ctx, schema) {
			const root = ctx.seen.get(schema);
			if (!root)
				throw new Error("Unprocessed schema. This is a bug in Zod.");
			const flattenRef = (zodSchema) => {
				const seen = ctx.seen.get(zodSchema);
				if (seen.ref === null)
					return;
				const schema = seen.def ?? seen.schema;
				const _cached = { ...schema };
				const ref = seen.ref;
				seen.ref = null;
				if (ref) {
					flattenRef(ref);
					const refSeen = ctx.seen.get(ref);
					const refSchema = refSeen.schema;
					if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
						schema.allOf = schema.allOf ?? [];
						schema.allOf.push(refSchema);
					}
					else {
						assignProps(schema, refSchema);
					}
					assignProps(schema, _cached);
					const isParentRef = zodSchema._zod.parent === ref;
					if (isParentRef) {
						for (const key in schema) {
							if (key === "$ref" || key === "allOf")
								continue;
							if (!(key in _cached)) {
								delete schema[key];
							}
						}
					}
					if (refSchema.$ref && refSeen.def) {
						for (const key in schema) {
							if (key === "$ref" || key === "allOf")
								continue;
							if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
								delete schema[key];
							}
						}
					}
				}
				const parent = zodSchema._zod.parent;
				if (parent && parent !== ref) {
					flattenRef(parent);
					const parentSeen = ctx.seen.get(parent);
					if (parentSeen?.schema.$ref) {
						schema.$ref = parentSeen.schema.$ref;
						if (parentSeen.def) {
							for (const key in schema) {
								if (key === "$ref" || key === "allOf")
									continue;
								if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
									delete schema[key];
								}
							}
						}
					}
				}
				ctx.override({
					zodSchema: zodSchema,
					jsonSchema: schema,
					path: seen.path ?? [],
				});
			};
			if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
				for (const entry of [...ctx.seen.entries()].reverse()) {
					flattenRef(entry[0]);
				}
				if (ctx.target !== "openapi-3.0") {
					for (const entry of ctx.seen.entries()) {
						compactTypeUnion(entry[1].def ?? entry[1].schema);
					}
				}
				for (const rewrite of ctx.deferred)
					rewrite();
				if (ctx.intersections.length) {
					const carriers = new Map();
					for (const seen of ctx.seen.values()) {
						for (const json of [seen.schema, seen.def]) {
							const allOf = json?.allOf;
							if (!Array.isArray(allOf))
								continue;
							const existing = carriers.get(allOf);
							if (existing)
								existing.push(json);
							else
								carriers.set(allOf, [json]);
						}
					}
					for (const allOf of ctx.intersections) {
						for (const json of carriers.get(allOf) ?? [])
							foldIntersection(json);
					}
				}
			}
			const result = {};
			if (ctx.target === "draft-2020-12") {
				result.$schema = "https://json-schema.org/draft/2020-12/schema";
			}
			else if (ctx.target === "draft-07") {
				result.$schema = "http://json-schema.org/draft-07/schema#";
			}
			else if (ctx.target === "draft-04") {
				result.$schema = "http://json-schema.org/draft-04/schema#";
			}
			else if (ctx.target === "openapi-3.0") {
			}
			else {
			}
			if (ctx.external?.uri) {
				const id = ctx.external.registry.get(schema)?.id;
				if (!id)
					throw new Error("Schema is missing an `id` property");
				result.$id = ctx.external.uri(id);
			}
			assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
			const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
			if (rootMetaId !== undefined && result.id === rootMetaId)
				delete result.id;
			const defs = ctx.external?.defs ?? {};
			if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
				for (const entry of ctx.seen.entries()) {
					const seen = entry[1];
					if (seen.def && seen.defId) {
						if (seen.def.id === seen.defId)
							delete seen.def.id;
						(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.Vy)(defs, seen.defId, seen.def);
					}
				}
			}
			if (ctx.external)
				ctx.sharedEmitDoneFor = ctx.external;
			if (ctx.external) {
			}
			else {
				if (Object.keys(defs).length > 0) {
					if (ctx.target === "draft-2020-12") {
						result.$defs = defs;
					}
					else {
						result.definitions = defs;
					}
				}
			}
			try {
				const finalized = JSON.parse(JSON.stringify(result));
				Object.defineProperty(finalized, "~standard", {
					value: {
						...schema["~standard"],
						jsonSchema: {
							input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
							output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
						},
					},
					enumerable: false,
					writable: false,
				});
				return finalized;
			}
			catch (_err) {
				throw new Error("Error converting schema to JSON.");
			}
		}
		function isTransforming(_schema, _ctx) {
			const ctx = _ctx ?? { seen: new Set() };
			if (ctx.seen.has(_schema))
				return false;
			ctx.seen.add(_schema);
			const def = _schema._zod.def;
			if (def.type === "transform")
				return true;
			if (def.type === "array")
				return isTransforming(def.element, ctx);
			if (def.type === "set")
				return isTransforming(def.valueType, ctx);
			if (def.type === "lazy")
				return isTransforming(def.getter(), ctx);
			if (def.type === "promise" ||
				def.type === "optional" ||
				def.type === "nonoptional" ||
				def.type === "nullable" ||
				def.type === "readonly" ||
				def.type === "default" ||
				def.type === "prefault" ||
				def.type === "catch") {
				return isTransforming(def.innerType, ctx);
			}
			if (def.type === "intersection") {
				return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
			}
			if (def.type === "record" || def.type === "map") {
				return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
			}
			if (def.type === "pipe") {
				if (_schema._zod.traits.has("$ZodCodec"))
					return true;
				return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
			}
			if (def.type === "object") {
				for (const key in def.shape) {
					if (isTransforming(def.shape[key], ctx))
						return true;
				}
				return false;
			}
			if (def.type === "union") {
				for (const option of def.options) {
					if (isTransforming(option, ctx))
						return true;
				}
				return false;
			}
			if (def.type === "tuple") {
				for (const item of def.items) {
					if (isTransforming(item, ctx))
						return true;
				}
				if (def.rest && isTransforming(def.rest, ctx))
					return true;
				return false;
			}
			return false;
		}
		const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
			const ctx = initializeContext({ ...params, processors });
			processSchema(schema, ctx);
			extractDefs(ctx, schema);
			return finalize(ctx, schema);
		};
		const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
			const { libraryOptions, target } = params ?? {};
			const ctx = initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
			processSchema(schema, ctx);
			extractDefs(ctx, schema);
			return finalize(ctx, schema);
		};
	}),
	4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A2: () => (normalizeParams),
			B7: () => (stringifyPrimitive),
			GW: () => (parsedType),
			Gv: () => (isObject),
			LG: () => (floatSafeRemainder),
			MO: () => (rawShape),
			NM: () => (optionalKeys),
			NR: () => (BIGINT_FORMAT_RANGES),
			O7: () => (codePointLength),
			OH: () => (partial),
			PO: () => (cached),
			QH: () => (aborted),
			Qd: () => (isPlainObject),
			Rc: () => (getLengthableOrigin),
			SS: () => (constantCatch),
			UQ: () => (esc),
			Up: () => (pick),
			Vy: () => (assignProp),
			W0: () => (safeExtend),
			X: () => (installLazyProp),
			X$: () => (extend),
			Yv: () => (slugify),
			cJ: () => (omit),
			cl: () => (nullish),
			d3: () => (attachSchema),
			gx: () => (captureStackTrace),
			h1: () => (merge),
			hI: () => (allowsEval),
			hi: () => (sizeCaps),
			iR: () => (finalizeIssue),
			jD: () => (hide),
			jw: () => (joinValues),
			k8: () => (jsonStringifyReplacer),
			lQ: () => (prefixIssues),
			mw: () => (required),
			o8: () => (clone),
			ol: () => (members),
			p6: () => (cleanRegex),
			qQ: () => (propertyKeyTypes),
			qh: () => (own),
			rL: () => (explicitlyAborted),
			sD: () => (escapeRegex),
			sn: () => (issue),
			un: () => (derived),
			v5: () => (defineLazyInternal),
			w5: () => (getEnumValues),
			yG: () => (shallowClone),
			zH: () => (NUMBER_FORMAT_RANGES),
			zM: () => (mergeDefs)
		});
		var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
		function assertEqual(val) {
			return val;
		}
		function assertNotEqual(val) {
			return val;
		}
		function toZod() {
			return (schema) => schema;
		}
		function assertIs(_arg) { }
		function assertNever(_x) {
			throw new Error("Unexpected value in exhaustive check");
		}
		function assert(_) { }
		function getEnumValues(entries) {
			const numericValues = Object.values(entries).filter((v) => typeof v === "number");
			const values = Object.entries(entries)
				.filter(([k, _]) => numericValues.indexOf(+k) === -1)
				.map(([_, v]) => v);
			return values;
		}
		function joinValues(array, separator = "|") {
			return array.map((val) => stringifyPrimitive(val)).join(separator);
		}
		function jsonStringifyReplacer(_, value) {
			if (typeof value === "bigint")
				return value.toString();
			return value;
		}
		class Cached {
			constructor(getter) {
				this._getter = getter;
				this._value = undefined;
			}
			get value() {
				const getter = this._getter;
				if (getter !== undefined) {
					this._value = getter();
					this._getter = undefined;
				}
				return this._value;
			}
		}
		function cached(getter) {
			return new Cached(getter);
		}
		function nullish(input) {
			return input === null || input === undefined;
		}
		function cleanRegex(source) {
			const start = source.startsWith("^") ? 1 : 0;
			const end = source.endsWith("$") ? source.length - 1 : source.length;
			return source.slice(start, end);
		}
		function floatSafeRemainder(val, step) {
			const ratio = val / step;
			const roundedRatio = Math.round(ratio);
			const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
			if (Math.abs(ratio - roundedRatio) < tolerance)
				return 0;
			return ratio - roundedRatio;
		}
		const EVALUATING = (null && (Symbol("evaluating")));
		function defineLazy(object, key, getter) {
			let value = undefined;
			Object.defineProperty(object, key, {
				get() {
					if (value === EVALUATING) {
						return undefined;
					}
					if (value === undefined) {
						value = EVALUATING;
						value = getter();
					}
					return value;
				},
				set(v) {
					Object.defineProperty(object, key, {
						value: v,
					});
				},
				configurable: true,
			});
		}
		function objectClone(obj) {
			return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
		}
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, {
				value,
				writable: true,
				enumerable: true,
				configurable: true,
			});
		}
		function rawShape(def) {
			const desc = Object.getOwnPropertyDescriptor(def, "shape");
			return desc?.get ? desc.get.raw : desc?.value;
		}
		function sourceShape(schema) {
			return rawShape(schema._zod.def) ?? schema._zod.def.shape;
		}
		function deferProp(target, key, getter) {
			Object.defineProperty(target, key, {
				get() {
					const value = getter();
					assignProp(this, key, value);
					return value;
				},
				enumerable: true,
				configurable: true,
			});
		}
		function putProp(target, key, value) {
			if (key in target)
				assignProp(target, key, value);
			else
				target[key] = value;
		}
		function mirrorShape(target, source, keys, wrap) {
			const raw = sourceShape(source);
			for (const key of keys) {
				const desc = Object.getOwnPropertyDescriptor(raw, key);
				if (!desc.enumerable)
					continue;
				if (desc.get) {
					deferProp(target, key, () => {
						const value = source._zod.def.shape[key];
						return wrap ? wrap(value, key) : value;
					});
				}
				else
					putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
			}
		}
		function mirrorProps(target, source) {
			for (const key of Reflect.ownKeys(source)) {
				const desc = Object.getOwnPropertyDescriptor(source, key);
				if (!desc.enumerable)
					continue;
				if (desc.get)
					deferProp(target, key, () => source[key]);
				else
					putProp(target, key, desc.value);
			}
		}
		function mergeDefs(...defs) {
			const mergedDescriptors = {};
			for (const def of defs) {
				const descriptors = Object.getOwnPropertyDescriptors(def);
				Object.assign(mergedDescriptors, descriptors);
			}
			return Object.defineProperties({}, mergedDescriptors);
		}
		function cloneDef(schema) {
			return mergeDefs(schema._zod.def);
		}
		function getElementAtPath(obj, path) {
			if (!path)
				return obj;
			return path.reduce((acc, key) => acc?.[key], obj);
		}
		function promiseAllObject(promisesObj) {
			const keys = Object.keys(promisesObj);
			const promises = keys.map((key) => promisesObj[key]);
			return Promise.all(promises).then((results) => {
				const resolvedObj = {};
				for (let i = 0; i < keys.length; i++) {
					resolvedObj[keys[i]] = results[i];
				}
				return resolvedObj;
			});
		}
		function randomString(length = 10) {
			const chars = "abcdefghijklmnopqrstuvwxyz";
			let str = "";
			for (let i = 0; i < length; i++) {
				str += chars[Math.floor(Math.random() * chars.length)];
			}
			return str;
		}
		function esc(str) {
			return JSON.stringify(str);
		}
		function slugify(input) {
			return input
				.toLowerCase()
				.trim()
				.replace(/[^\w\s-]/g, "")
				.replace(/[\s_-]+/g, "-")
				.replace(/^-+|-+$/g, "");
		}
		const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
		function isObject(data) {
			return typeof data === "object" && data !== null && !Array.isArray(data);
		}
		const allowsEval = cached(() => {
			if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) {
				return false;
			}
			if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
				return false;
			}
			try {
				const F = Function;
				new F("");
				return true;
			}
			catch (_) {
				return false;
			}
		});
		function isPlainObject(o) {
			if (isObject(o) === false)
				return false;
			const ctor = o.constructor;
			if (ctor === undefined)
				return true;
			if (typeof ctor !== "function")
				return true;
			const prot = ctor.prototype;
			if (isObject(prot) === false)
				return false;
			if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
				return false;
			}
			return true;
		}
		function shallowClone(o) {
			if (isPlainObject(o))
				return { ...o };
			if (Array.isArray(o))
				return [...o];
			if (o instanceof Map)
				return new Map(o);
			if (o instanceof Set)
				return new Set(o);
			return o;
		}
		function numKeys(data) {
			let keyCount = 0;
			for (const key in data) {
				if (Object.prototype.hasOwnProperty.call(data, key)) {
					keyCount++;
				}
			}
			return keyCount;
		}
		const getParsedType = (data) => {
			const t = typeof data;
			switch (t) {
				case "undefined":
					return "undefined";
				case "string":
					return "string";
				case "number":
					return Number.isNaN(data) ? "nan" : "number";
				case "boolean":
					return "boolean";
				case "function":
					return "function";
				case "bigint":
					return "bigint";
				case "symbol":
					return "symbol";
				case "object":
					if (Array.isArray(data)) {
						return "array";
					}
					if (data === null) {
						return "null";
					}
					if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
						return "promise";
					}
					if (typeof Map !== "undefined" && data instanceof Map) {
						return "map";
					}
					if (typeof Set !== "undefined" && data instanceof Set) {
						return "set";
					}
					if (typeof Date !== "undefined" && data instanceof Date) {
						return "date";
					}
					if (typeof File !== "undefined" && data instanceof File) {
						return "file";
					}
					return "object";
				default:
					throw new Error(`Unknown data type: ${t}`);
			}
		};
		const propertyKeyTypes = new Set(["string", "number", "symbol"]);
		const primitiveTypes = new Set([
			"string",
			"number",
			"bigint",
			"boolean",
			"symbol",
			"undefined",
		]);
		function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(inst, def, params) {
			const cl = new inst._zod.constr(def ?? inst._zod.def);
			if (!def || params?.parent)
				cl._zod.parent = inst;
			return cl;
		}
		function normalizeParams(_params) {
			const params = _params;
			if (!params)
				return {};
			if (typeof params === "string")
				return { error: () => params };
			if (params?.message !== undefined) {
				if (params?.error !== undefined)
					throw new Error("Cannot specify both `message` and `error` params");
				params.error = params.message;
			}
			delete params.message;
			if (typeof params.error === "string")
				return { ...params, error: () => params.error };
			return params;
		}
		function createTransparentProxy(getter) {
			let target;
			return new Proxy({}, {
				get(_, prop, receiver) {
					target ?? (target = getter());
					return Reflect.get(target, prop, receiver);
				},
				set(_, prop, value, receiver) {
					target ?? (target = getter());
					return Reflect.set(target, prop, value, receiver);
				},
				has(_, prop) {
					target ?? (target = getter());
					return Reflect.has(target, prop);
				},
				deleteProperty(_, prop) {
					target ?? (target = getter());
					return Reflect.deleteProperty(target, prop);
				},
				ownKeys(_) {
					target ?? (target = getter());
					return Reflect.ownKeys(target);
				},
				getOwnPropertyDescriptor(_, prop) {
					target ?? (target = getter());
					return Reflect.getOwnPropertyDescriptor(target, prop);
				},
				defineProperty(_, prop, descriptor) {
					target ?? (target = getter());
					return Reflect.defineProperty(target, prop, descriptor);
				},
			});
		}
		function stringifyPrimitive(value) {
			if (typeof value === "bigint")
				return value.toString() + "n";
			if (typeof value === "string")
				return `"${value}"`;
			return `${value}`;
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter((k) => {
				return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
			});
		}
		const NUMBER_FORMAT_RANGES = (() => ({
			safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-3.4028234663852886e38, 3.4028234663852886e38],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
		}))();
		const BIGINT_FORMAT_RANGES = {
			int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
			uint64: [BigInt(0), BigInt("18446744073709551615")],
		};
		function pick(schema, mask) {
			const currDef = schema._zod.def;
			const checks = currDef.checks;
			const hasChecks = checks && checks.length > 0;
			if (hasChecks) {
				throw new Error(".pick() cannot be used on object schemas containing refinements");
			}
			const newShape = {};
			mirrorShape(newShape, schema, maskedKeys(schema, mask));
			return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
		}
		function maskedKeys(schema, mask) {
			const raw = sourceShape(schema);
			const keys = [];
			for (const key of Reflect.ownKeys(mask)) {
				if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
					throw new Error(`Unrecognized key: "${String(key)}"`);
				}
				if (mask[key])
					keys.push(key);
			}
			return keys;
		}
		function omit(schema, mask) {
			const currDef = schema._zod.def;
			const checks = currDef.checks;
			const hasChecks = checks && checks.length > 0;
			if (hasChecks) {
				throw new Error(".omit() cannot be used on object schemas containing refinements");
			}
			const omitted = new Set(maskedKeys(schema, mask));
			const newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
			return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
		}
		function extend(schema, shape) {
			if (!isPlainObject(shape)) {
				throw new Error("Invalid input to extend: expected a plain object");
			}
			const checks = schema._zod.def.checks;
			const hasChecks = checks && checks.length > 0;
			if (hasChecks) {
				const existingShape = sourceShape(schema);
				for (const key of Reflect.ownKeys(shape)) {
					if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
						throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
					}
				}
			}
			return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
		}
		function extended(schema, shape) {
			const newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
			mirrorProps(newShape, shape);
			return newShape;
		}
		function safeExtend(schema, shape) {
			if (!isPlainObject(shape)) {
				throw new Error("Invalid input to safeExtend: expected a plain object");
			}
			return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
		}
		function merge(a, b) {
			if (!b?._zod?.def) {
				throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
			}
			if (a._zod.def.checks?.length) {
				throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
			}
			const newShape = {};
			mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
			mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
			const def = mergeDefs(a._zod.def, {
				shape: newShape,
				get catchall() {
					return b._zod.def.catchall;
				},
				checks: b._zod.def.checks ?? [],
			});
			return clone(a, def);
		}
		function partial(Class, schema, mask, name = "partial") {
			const currDef = schema._zod.def;
			const checks = currDef.checks;
			const hasChecks = checks && checks.length > 0;
			if (hasChecks) {
				throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
			}
			const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
			const newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
				((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
			return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
		}
		function required(Class, schema, mask) {
			const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
			const newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
			return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
		}
		function aborted(x, startIndex = 0) {
			if (x.aborted === true)
				return true;
			for (let i = startIndex; i < x.issues.length; i++) {
				if (x.issues[i]?.continue !== true) {
					return true;
				}
			}
			return false;
		}
		function explicitlyAborted(x, startIndex = 0) {
			if (x.aborted === true)
				return true;
			for (let i = startIndex; i < x.issues.length; i++) {
				if (x.issues[i]?.continue === false) {
					return true;
				}
			}
			return false;
		}
		function prefixIssues(path, issues) {
			return issues.map((iss) => {
				var _a;
				(_a = iss).path ?? (_a.path = []);
				iss.path.unshift(path);
				return iss;
			});
		}
		function unwrapMessage(message) {
			return typeof message === "string" ? message : message?.message;
		}
		function sizeCaps(defChecks) {
			const caps = [];
			for (const ch of defChecks ?? []) {
				const d = ch._zod.def;
				if (!/_(length|size)$|_equals$/.test(d.check))
					break;
				const max = d.maximum ?? d.length ?? d.size;
				if (max >= 0)
					caps.push([max, ch]);
			}
			return caps;
		}
		function attachSchema(issues, start, inst) {
			var _a;
			for (let i = start; i < issues.length; i++) {
				(_a = issues[i]).schema ?? (_a.schema = inst);
			}
		}
		function finalizeIssue(iss, ctx, config) {
			var _a;
			const traits = iss.inst?._zod?.traits;
			if (traits?.has("$ZodType")) {
				if (traits.has("$ZodCheck"))
					(_a = iss).schema ?? (_a.schema = iss.inst);
				else
					iss.schema = iss.inst;
			}
			const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
			const message = iss.message
				? iss.message
				: (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
					unwrapMessage(schemaError?.(iss)) ??
					unwrapMessage(ctx?.error?.(iss)) ??
					unwrapMessage(config.customError?.(iss)) ??
					unwrapMessage(config.localeError?.(iss)) ??
					"Invalid input");
			const full = {};
			for (const k of Object.keys(iss)) {
				if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
					continue;
				full[k] = iss[k];
			}
			full.path ?? (full.path = []);
			full.message = message;
			if (ctx?.reportInput) {
				full.input = iss.input;
			}
			return full;
		}
		function getSizableOrigin(input) {
			if (input instanceof Set)
				return "set";
			if (input instanceof Map)
				return "map";
			if (input instanceof File)
				return "file";
			return "unknown";
		}
		const highSurrogate = /[\uD800-\uDBFF]/;
		function codePointLength(str) {
			const units = str.length;
			if (!highSurrogate.test(str))
				return units;
			let count = units;
			for (let i = 0; i < units - 1; i++) {
				if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
					count--;
					i++;
				}
			}
			return count;
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input))
				return "array";
			if (typeof input === "string")
				return "string";
			return "unknown";
		}
		function parsedType(data) {
			const t = typeof data;
			switch (t) {
				case "number": {
					return Number.isNaN(data) ? "nan" : "number";
				}
				case "object": {
					if (data === null) {
						return "null";
					}
					if (Array.isArray(data)) {
						return "array";
					}
					const obj = data;
					if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
						return obj.constructor.name;
					}
				}
			}
			return t;
		}
		function issue(...args) {
			const [iss, input, inst] = args;
			if (typeof iss === "string") {
				return {
					message: iss,
					code: "custom",
					input,
					inst,
				};
			}
			return { ...iss };
		}
		function cleanEnum(obj) {
			return Object.entries(obj)
				.filter(([k, _]) => {
				return Number.isNaN(Number.parseInt(k, 10));
			})
				.map((el) => el[1]);
		}
		function base64ToUint8Array(base64) {
			const binaryString = atob(base64);
			const bytes = new Uint8Array(binaryString.length);
			for (let i = 0; i < binaryString.length; i++) {
				bytes[i] = binaryString.charCodeAt(i);
			}
			return bytes;
		}
		function uint8ArrayToBase64(bytes) {
			let binaryString = "";
			for (let i = 0; i < bytes.length; i++) {
				binaryString += String.fromCharCode(bytes[i]);
			}
			return btoa(binaryString);
		}
		function base64urlToUint8Array(base64url) {
			const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
			const padding = "=".repeat((4 - (base64.length % 4)) % 4);
			return base64ToUint8Array(base64 + padding);
		}
		function uint8ArrayToBase64url(bytes) {
			return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
		}
		function hexToUint8Array(hex) {
			const cleanHex = hex.replace(/^0x/, "");
			if (cleanHex.length % 2 !== 0) {
				throw new Error("Invalid hex string length");
			}
			const bytes = new Uint8Array(cleanHex.length / 2);
			for (let i = 0; i < cleanHex.length; i += 2) {
				bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
			}
			return bytes;
		}
		function uint8ArrayToHex(bytes) {
			return Array.from(bytes)
				.map((b) => b.toString(16).padStart(2, "0"))
				.join("");
		}
		class Class {
			constructor(..._args) { }
		}
		function members(proto, table) {
			for (const key in table) {
				const desc = Object.getOwnPropertyDescriptor(table, key);
				if (desc.get)
					Object.defineProperty(proto, key, { ...desc, enumerable: false });
				else
					defineBound(proto, key, desc.value);
			}
		}
		function own(inst, key, value, enumerable = true) {
			Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
			return value;
		}
		function hide(inst, key, value) {
			return own(inst, key, value, false);
		}
		function derived(computes, table) {
			for (const key in computes) {
				const compute = computes[key];
				Object.defineProperty(table, key, {
					configurable: true,
					enumerable: true,
					get() {
						return own(this, key, compute(this));
					},
					set(value) {
						own(this, key, value);
					},
				});
			}
			return table;
		}
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					return this == null ? fn : own(this, key, fn.bind(this));
				},
				set(value) {
					own(this, key, value);
				},
			});
		}
		function claim(inst, sentinel) {
			const proto = Object.getPrototypeOf(inst);
			return sentinel in proto ? undefined : proto;
		}
		let installing;
		let broke = false;
		const breaker = {
			configurable: true,
			get() {
				broke = true;
				return undefined;
			},
		};
		function defineLazyInternal(inst, key, compute) {
			const proto = Object.getPrototypeOf(inst._zod);
			if (key in proto && installing !== inst._zod) {
				installing = undefined;
				return;
			}
			installing = inst._zod;
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					Object.defineProperty(this, key, breaker);
					const outer = broke;
					broke = false;
					try {
						const value = compute(this);
						if (broke)
							delete this[key];
						else
							Object.defineProperty(this, key, { configurable: true, writable: true, value });
						broke = broke || outer;
						return value;
					}
					catch (err) {
						delete this[key];
						broke = broke || outer;
						throw err;
					}
				},
				set(value) {
					Object.defineProperty(this, key, { configurable: true, writable: true, value });
				},
			});
		}
		function installLazyProp(inst, key, make, enumerable) {
			const proto = claim(inst, key);
			if (!proto)
				return;
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					const desc = { configurable: true, writable: true, enumerable, value: undefined };
					Object.defineProperty(this, key, desc);
					desc.value = make(this);
					Object.defineProperty(this, key, desc);
					return desc.value;
				},
				set(value) {
					Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
				},
			});
		}
		const CONSTANT_CATCH = "~constantCatch";
		function constantCatch(value) {
			const fn = () => value;
			fn[CONSTANT_CATCH] = true;
			return fn;
		}
	})
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = {
		exports: {}
	};
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	}
	finally {
		if (threw)
			delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined')
	__nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
	var leafPrototypes;
	__nccwpck_require__.t = function (value, mode) {
		if (mode & 1)
			value = this(value);
		if (mode & 8)
			return value;
		if (typeof value === 'object' && value) {
			if ((mode & 4) && value.__esModule)
				return value;
			if ((mode & 16) && typeof value.then === 'function')
				return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
		for (var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
		}
		def['default'] = () => (value);
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
(() => {
	var installedChunks = {
		792: 0
	};
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime)
			runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1]);
			}
			else {
				if (true) {
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0)
							installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
					promises.push(installedChunkData[1] = promise);
				}
			}
		}
	};
})();
var __webpack_exports__ = {};
;
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
var main_core = __nccwpck_require__(8532);
;
main_core.$W({ jitless: true });
(0, external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
var external_node_os_ = __nccwpck_require__(8161);
var external_node_path_ = __nccwpck_require__(6760);
var errors = __nccwpck_require__(6046);
var domain_mask = __nccwpck_require__(29);
var visible_text = __nccwpck_require__(3043);
;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
function printable(message) {
	return (0, visible_text.P)(message.toWellFormed().replaceAll(CONTROL, ' '));
}
function withoutCommands(message) {
	const lines = printable(message).split('\n');
	const sanitized = lines.map(line => (line.trimStart().startsWith('::') ? `\u200b${line}` : line));
	return sanitized.join('\n').replaceAll('##[', '#\u200b#[');
}
const CREDENTIALS = /:\/\/[^\s/@]{1,500}@/g;
function withoutSecrets(message, mask) {
	return mask.text(printable(message)).replaceAll(CREDENTIALS, '://***@');
}
;
const VARIABLES = [
	...['INPUT_TOKEN', 'INPUT_MODEL-API-KEY', 'MODEL_API_KEY'],
	...['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_ENTERPRISE_TOKEN'],
];
function secretsIn(environment) {
	const secrets = VARIABLES.map(name => environment[name]?.trim() ?? '');
	return [...new Set(secrets)].filter(secret => secret !== '');
}
function maskCommands(secrets) {
	const single = secrets.filter(secret => !/\s/.test(secret));
	return single.map(secret => `::add-mask::${secret.replaceAll('%', '%25')}\n`).join('');
}
var templates_folder = __nccwpck_require__(13);
var external_node_worker_threads_ = __nccwpck_require__(5919);
;
const STARTS_AFTER_MS = 500;
const SCRIPT = `
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  require('node:fs').writeSync(2, workerData.lastWords + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);
`;
function startWatchdog(milliseconds, lastWords) {
	setTimeout(() => {
		const own = { env: {}, execArgv: [] };
		const worker = new external_node_worker_threads_.Worker(SCRIPT, { ...own, eval: true, workerData: { milliseconds, lastWords } });
		worker.on('error', () => { });
		worker.unref();
	}, STARTS_AFTER_MS).unref();
}
;
const MINUTES = 50;
const POSTING_MINUTES = 10;
const HANGING_MINUTES = MINUTES + POSTING_MINUTES + 5;
const IT_HANGS = `The run was ended after ${HANGING_MINUTES} minutes, since it was busy with something that does not end. Please report it at github.com/merge-digest/merge-digest/issues, with the last lines of the log.`;
const MINUTE_MS = 60_000;
function createDeadline(clock = Date.now, timer = setTimeout) {
	const controller = new AbortController();
	const { signal } = controller;
	const began = clock();
	let minutes = MINUTES;
	let stage = 'reading pull requests';
	function check() {
		const left = began + minutes * MINUTE_MS - clock();
		if (left <= 0 && !signal.aborted)
			controller.abort(timeIsUp(minutes, stage));
		return left;
	}
	function wake() {
		const left = check();
		if (left > 0)
			timer(wake, left).unref();
	}
	wake();
	return {
		signal,
		enter(next) {
			check();
			if (signal.aborted)
				return;
			stage = next;
			if (next === 'posting')
				minutes = MINUTES + POSTING_MINUTES;
		},
	};
}
function timeIsUp(minutes, stage) {
	const advice = stage === 'posting'
		? 'What was posted stays, and comments of it may be missing: run it again for the same week, which completes it.'
		: 'Nothing was posted. Run it again later (githubstatus.com reports outages), or for fewer days with `from` and `to`.';
	return new errors.jR(`The run was stopped after ${minutes} minutes, while it was ${stage}. ${advice}`);
}
var period = __nccwpck_require__(7736);
var standing = __nccwpck_require__(3261);
;
function listsOf(digest) {
	if ('kind' in digest) {
		const { totals, highlights, repositories } = digest;
		const reverted = repositories.flatMap(({ repository, statistics }) => statistics.reverted.ofPeriod.map(number => `${repository.nameWithOwner}#${number}`));
		return {
			'pull-requests': String(totals.pullRequests),
			highlights: JSON.stringify(highlights.map(({ repository, number }) => `${repository}#${number}`)),
			reverted: JSON.stringify(reverted),
		};
	}
	const reverted = digest.pullRequests.filter(({ outcome }) => (0, standing.sE)(outcome));
	return {
		'pull-requests': String(digest.pullRequests.length),
		highlights: JSON.stringify(digest.highlights),
		reverted: JSON.stringify(reverted.map(({ number }) => number)),
	};
}
function outputsOf(outcome) {
	const { digest, publication, notification } = outcome;
	return {
		url: publication.url ?? '',
		number: String(publication.number ?? ''),
		week: (0, period.D)(digest.period),
		...listsOf(digest),
		summary: notification?.text ?? '',
		'summary-markdown': notification?.markdown ?? '',
		'markdown-path': publication.markdownPath ?? '',
		'html-path': publication.htmlPath ?? '',
		'json-path': publication.jsonPath ?? '',
		created: String(publication.created ?? false),
	};
}
var promises_ = __nccwpck_require__(8500);
;
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) {
		return navigator.userAgent;
	}
	if (typeof process === "object" && process.version !== undefined) {
		return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	}
	return "<environment undetectable>";
}
;
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": userAgent
	},
	mediaType: {
		format: ""
	}
};
function lowercaseKeys(object) {
	if (!object) {
		return {};
	}
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject(value) {
	if (typeof value !== "object" || value === null)
		return false;
	if (Object.prototype.toString.call(value) !== "[object Object]")
		return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null)
		return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject(options[key])) {
			if (!(key in defaults))
				Object.assign(result, { [key]: options[key] });
			else
				result[key] = mergeDeep(defaults[key], options[key]);
		}
		else {
			Object.assign(result, { [key]: options[key] });
		}
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) {
		if (obj[key] === void 0) {
			delete obj[key];
		}
	}
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? { method, url } : { url: method }, options);
	}
	else {
		options = Object.assign({}, route);
	}
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) {
			mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		}
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) {
		return url;
	}
	return url + separator + names.map((name) => {
		if (name === "q") {
			return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		}
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) {
		return [];
	}
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) {
		if (keysToOmit.indexOf(key) === -1) {
			result[key] = object[key];
		}
	}
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function (part) {
		if (!/%[0-9A-Fa-f]/.test(part)) {
			part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		}
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) {
		return encodeUnreserved(key) + "=" + value;
	}
	else {
		return value;
	}
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") {
				value = value.substring(0, parseInt(modifier, 10));
			}
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		}
		else {
			if (modifier === "*") {
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function (value2) {
						result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
					});
				}
				else {
					Object.keys(value).forEach(function (k) {
						if (isDefined(value[k])) {
							result.push(encodeValue(operator, value[k], k));
						}
					});
				}
			}
			else {
				const tmp = [];
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function (value2) {
						tmp.push(encodeValue(operator, value2));
					});
				}
				else {
					Object.keys(value).forEach(function (k) {
						if (isDefined(value[k])) {
							tmp.push(encodeUnreserved(k));
							tmp.push(encodeValue(operator, value[k].toString()));
						}
					});
				}
				if (isKeyOperator(operator)) {
					result.push(encodeUnreserved(key) + "=" + tmp.join(","));
				}
				else if (tmp.length !== 0) {
					result.push(tmp.join(","));
				}
			}
		}
	}
	else {
		if (operator === ";") {
			if (isDefined(value)) {
				result.push(encodeUnreserved(key));
			}
		}
		else if (value === "" && (operator === "&" || operator === "?")) {
			result.push(encodeUnreserved(key) + "=");
		}
		else if (value === "") {
			result.push("");
		}
	}
	return result;
}
function parseUrl(template) {
	return {
		expand: expand.bind(null, template)
	};
}
function expand(template, context) {
	var operators = ["+", "#", ".", "/", ";", "?", "&"];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function (_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function (variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") {
					separator = "&";
				}
				else if (operator !== "#") {
					separator = operator;
				}
				return (values.length !== 0 ? operator : "") + values.join(separator);
			}
			else {
				return values.join(",");
			}
		}
		else {
			return encodeReserved(literal);
		}
	});
	if (template === "/") {
		return template;
	}
	else {
		return template.replace(/\/$/, "");
	}
}
function main_parse(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) {
		url = options.baseUrl + url;
	}
	const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
	const remainingParameters = omit(parameters, omittedParameters);
	const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
	if (!isBinaryRequest) {
		if (options.mediaType.format) {
			headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		}
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) {
				const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
				headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
					const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
					return `application/vnd.github.${preview}-preview${format}`;
				}).join(",");
			}
		}
	}
	if (["GET", "HEAD"].includes(method)) {
		url = addQueryParameters(url, remainingParameters);
	}
	else {
		if ("data" in remainingParameters) {
			body = remainingParameters.data;
		}
		else {
			if (Object.keys(remainingParameters).length) {
				body = remainingParameters;
			}
		}
	}
	if (!headers["content-type"] && typeof body !== "undefined") {
		headers["content-type"] = "application/json; charset=utf-8";
	}
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
		body = "";
	}
	return Object.assign({ method, url, headers }, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return main_parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: main_parse
	});
}
var endpoint = withDefaults(null, DEFAULTS);
;
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80; code <= 0xff; code++) {
	CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
	CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30; code <= 0x39; code++) {
	CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41; code <= 0x5a; code++) {
	CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61; code <= 0x7a; code++) {
	CHAR_MAP[code] |= TOKEN_FLAG;
}
const NullObject = (() => {
	const C = function () { };
	C.prototype = Object.create(null);
	return C;
})();
function isTypeValid(type, start = 0, end = type.length) {
	let hasSlash = false;
	for (let index = start; index < end; index++) {
		const code = type.charCodeAt(index);
		if (code === 47) {
			if (hasSlash || index === start || index >= end - 1)
				return false;
			hasSlash = true;
		}
		else if (!isTokenCode(code)) {
			return false;
		}
	}
	return hasSlash;
}
function isTokenValid(token, start = 0, end = token.length) {
	if (start >= end)
		return false;
	for (let index = start; index < end; index++) {
		if (!isTokenCode(token.charCodeAt(index)))
			return false;
	}
	return true;
}
function isTokenCode(code) {
	return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
function parameterValue(str) {
	const len = str.length;
	if (len === 0)
		return '""';
	let index = 0;
	while (index < len && isTokenCode(str.charCodeAt(index)))
		index++;
	if (index === len)
		return str;
	let result = '"';
	let start = 0;
	while (index < len) {
		const code = str.charCodeAt(index);
		if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
			throw new TypeError(`Invalid parameter value: ${str}`);
		}
		if (code === 34 || code === 92) {
			result += `${str.slice(start, index)}\\`;
			start = index;
		}
		index++;
	}
	return `${result}${str.slice(start)}"`;
}
function format(obj) {
	const { type, parameters } = obj;
	if (!type || !isTypeValid(type)) {
		throw new TypeError(`Invalid type: ${type}`);
	}
	let result = type;
	if (parameters) {
		for (const param of Object.keys(parameters)) {
			if (!isTokenValid(param)) {
				throw new TypeError(`Invalid parameter name: ${param}`);
			}
			result += `; ${param}=${parameterValue(parameters[param])}`;
		}
	}
	return result;
}
function dist_parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
		valueStart++;
	}
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1)
				whitespace = index;
		}
		else {
			whitespace = -1;
		}
		typeFlags |= (code & NON_ASCII) | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) {
		return { type, index, parameters: new NullObject() };
	}
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
			index++;
		}
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0)
					break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
					index++;
				}
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === undefined) {
								parameters[key] = escaped
									? unescapeQuotedPairs(header, quotedStart, index)
									: header.slice(quotedStart, index);
							}
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0)
								break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1)
							valueWhitespace = index;
					}
					else {
						valueWhitespace = -1;
					}
					index++;
				}
				if (parameters[key] === undefined) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0)
					break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1)
					keyWhitespace = index;
			}
			else {
				keyWhitespace = -1;
			}
			keyFlags |= (code & NON_ASCII) | flags;
			index++;
		}
	}
	return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) {
		if (str.charCodeAt(index) === BSLASH) {
			result += str.slice(start, index);
			start = ++index;
		}
	}
	return result + str.slice(start, end);
}
;
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === undefined || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) => val !== null &&
	typeof val === "object" &&
	val.constructor &&
	val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") {
		space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	}
	else if (typeof spaceParam === "string") {
		space = spaceParam.slice(0, 10);
	}
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer)
		? new Set(replacer.map(String))
		: null;
	const prepareVal = (parent, key, val) => {
		const isObject = val !== null && typeof val === "object";
		const hasToJSON = isObject && typeof val.toJSON === "function";
		if (hasToJSON) {
			val = val.toJSON(key);
		}
		const isNoise = typeof val === "string" && noiseValue.test(val);
		if (isNoise)
			return val + "n";
		const isBigInt = typeof val === "bigint";
		if (isBigInt) {
			const supportsRawJSON = "rawJSON" in JSON;
			if (supportsRawJSON)
				return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) {
			val = replacer.call(parent, key, val);
		}
		const isPostReplacerObject = val !== null && typeof val === "object";
		if (isPostReplacerObject) {
			const isPrimitiveWrapper = val instanceof Number ||
				val instanceof String ||
				val instanceof Boolean;
			if (isPrimitiveWrapper) {
				val = val.valueOf();
			}
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) {
		return undefined;
	}
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) {
		return originalStringify(rootProcessed);
	}
	const chunks = [];
	let level = 0;
	const stack = [
		{
			parent: { "": rootProcessed },
			key: "",
			val: rootProcessed,
			isArray: Array.isArray(rootProcessed),
			keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
			index: 0,
			first: true,
		},
	];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first)
					chunks.push(",");
				if (space)
					chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				}
				else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) {
							throw new TypeError("Converting circular structure to JSON");
						}
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true,
						});
						node.first = false;
						node.index++;
					}
					else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			}
			else {
				isDone = true;
			}
		}
		else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				const isFilteredOutByArray = propertyList && !propertyList.has(k);
				if (isFilteredOutByArray)
					continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal))
					continue;
				if (!node.first)
					chunks.push(",");
				if (space) {
					chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				}
				else {
					chunks.push(originalStringify(k) + ":");
				}
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) {
						throw new TypeError("Converting circular structure to JSON");
					}
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true,
					});
					node.first = false;
					break;
				}
				else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
			if (isNodeFullyProcessed) {
				isDone = true;
			}
		}
		if (isDone) {
			level--;
			if (!node.first && space)
				chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		const supportsRawJSON = "rawJSON" in JSON;
		if (supportsRawJSON) {
			return originalStringify(value, (key, val) => {
				if (typeof val === "bigint")
					return JSON.rawJSON(val.toString());
				const hasFunctionReplacer = typeof replacer === "function";
				if (hasFunctionReplacer)
					return replacer(key, val);
				const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
				if (isKeyInArrayReplacer)
					return val;
				return val;
			}, space);
		}
		if (!value)
			return originalStringify(value, replacer, space);
		const convertedToCustomJSON = originalStringify(value, (key, val) => {
			const isNoise = typeof val === "string" && noiseValue.test(val);
			if (isNoise)
				return val.toString() + "n";
			if (typeof val === "bigint")
				return val.toString() + "n";
			const hasFunctionReplacer = typeof replacer === "function";
			if (hasFunctionReplacer)
				return replacer(key, val);
			const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
			if (isKeyInArrayReplacer)
				return val;
			return val;
		}, space);
		const processedJSON = convertedToCustomJSON.replace(bigIntsStringify, "$1$2$3");
		const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
		return denoisedJSON;
	}
	catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === undefined)
				return undefined;
			const supportsRawJSON = "rawJSON" in JSON;
			if (supportsRawJSON)
				return convertedJSON;
			const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
			return processedJSON.replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) {
		return featureCache.get(parseFingerprint);
	}
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	}
	catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
	if (isCustomFormatBigInt)
		return BigInt(value.slice(0, -1));
	const isNoiseValue = typeof value === "string" && noiseValue.test(value);
	if (isNoiseValue)
		return value.slice(0, -1);
	const hasUserReviver = typeof userReviver === "function";
	if (!hasUserReviver)
		return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isNumber = typeof value === "number";
		const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
		const isBigNumber = isNumber && isOutOfBounds;
		const isInt = context && intRegex.test(context.source);
		const isBigInt = isBigNumber && isInt;
		if (isBigInt)
			return BigInt(context.source);
		const hasCustomReviver = typeof reviver === "function";
		if (!hasCustomReviver)
			return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{ parent: rootHolder, key: "", visited: false }];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			const isComplexObject = value !== null && typeof value === "object";
			if (isComplexObject) {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) {
					stack.push({ parent: value, key: keys[i], visited: false });
				}
			}
		}
		else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				const isCustomFormatBigInt = customFormat.test(value);
				if (isCustomFormatBigInt) {
					value = BigInt(value.slice(0, -1));
				}
				else {
					const isNoise = noiseValue.test(value);
					if (isNoise)
						value = value.slice(0, -1);
				}
			}
			const hasUserReviver = typeof userReviver === "function";
			if (hasUserReviver) {
				value = userReviver.call(parent, key, value);
			}
			const isDeleted = value === undefined;
			if (isDeleted) {
				delete parent[key];
			}
			else {
				parent[key] = value;
			}
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === '"';
		const isNoise = isString && noiseValueWithQuotes.test(match);
		if (isNoise)
			return match.substring(0, match.length - 1) + 'n"';
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits &&
			(digits.length < MAX_DIGITS ||
				(digits.length === MAX_DIGITS && digits <= MAX_INT));
		const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
		if (isStandardValue)
			return match;
		return '"' + match + 'n"';
	});
};
const JSONParse = (text, reviver) => {
	if (!text)
		return originalParse(text, reviver);
	try {
		if (isContextSourceSupported())
			return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	}
	catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
;
class RequestError extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) {
			this.status = 0;
		}
		if ("response" in options) {
			this.response = options.response;
		}
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) {
			requestCopy.headers = Object.assign({}, options.request.headers, {
				authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
			});
		}
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
}
;
var dist_bundle_VERSION = "10.0.16";
var defaults_default = {
	headers: {
		"user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
	}
};
function dist_bundle_isPlainObject(value) {
	if (typeof value !== "object" || value === null)
		return false;
	if (Object.prototype.toString.call(value) !== "[object Object]")
		return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null)
		return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) {
		throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	}
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [
		name,
		String(value)
	]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	}
	catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) {
					message = error.cause.message;
				}
				else if (typeof error.cause === "string") {
					message = error.cause;
				}
			}
		}
		const requestError = new RequestError(message, 500, {
			request: requestOptions
		});
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) {
		responseHeaders[key] = value;
	}
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) {
		return octokitResponse;
	}
	if (requestOptions.method === "HEAD") {
		if (status < 400) {
			return octokitResponse;
		}
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) {
		return response.text().catch(noop);
	}
	const mimetype = dist_parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		}
		catch (err) {
			return text;
		}
	}
	else if (mimetype.type.startsWith("text/") ||
		mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
		return response.text().catch(noop);
	}
	else {
		return response.arrayBuffer().catch(() => new ArrayBuffer(0));
	}
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") {
		return data;
	}
	if (data instanceof ArrayBuffer) {
		return "Unknown error";
	}
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function (route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) {
			return fetchWrapper(endpoint2.parse(endpointOptions));
		}
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: dist_bundle_withDefaults.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: dist_bundle_withDefaults.bind(null, endpoint2)
	});
}
var request = dist_bundle_withDefaults(endpoint, defaults_default);
;
var graphql_dist_bundle_VERSION = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) {
			Error.captureStackTrace(this, this.constructor);
		}
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) {
			return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		}
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key))
				continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) {
			result.variables = {};
		}
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
		requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	}
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) {
				headers[key] = response.headers[key];
			}
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
var graphql2 = graphql_dist_bundle_withDefaults(request, {
	headers: {
		"user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
	},
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return graphql_dist_bundle_withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
var bounded_text = __nccwpck_require__(1170);
var instant = __nccwpck_require__(2224);
var redirect = __nccwpck_require__(9817);
var answer_form = __nccwpck_require__(1885);
var github_errors = __nccwpck_require__(7307);
var main_schemas = __nccwpck_require__(2503);
;
const UNKNOWN = { message: 'an error without a message.' };
const Failures = main_schemas.YOg(main_schemas.Ikc({
	type: main_schemas.YjP().optional().catch(undefined),
	message: main_schemas.YjP().catch(UNKNOWN.message),
	path: main_schemas.YOg(main_schemas.KCZ([main_schemas.YjP(), main_schemas.aig()]))
		.optional()
		.catch(undefined),
})
	.catch(UNKNOWN));
const OctokitError = main_schemas.Ikc({
	message: main_schemas.YjP(),
	status: main_schemas.aig().optional(),
	errors: Failures.optional(),
	data: main_schemas.L5J().optional(),
	headers: main_schemas.g1P(main_schemas.YjP(), main_schemas.L5J()).optional(),
	response: main_schemas.Ikc({ headers: main_schemas.g1P(main_schemas.YjP(), main_schemas.L5J()).optional() }).optional(),
	cause: main_schemas.L5J().optional(),
});
function masked(thrown, mask) {
	const errors = thrown.errors?.map(failure => ({ ...failure, message: mask.text(failure.message) }));
	return { ...thrown, message: mask.text(thrown.message), ...(errors !== undefined && { errors }) };
}
function headersOf({ headers, response }) {
	return response?.headers ?? headers ?? {};
}
const RATE_LIMIT_TYPES = new Set(['RATE_LIMITED', 'RATE_LIMIT']);
function isPrimaryRateLimit({ errors = [] }) {
	return errors.some(({ type }) => RATE_LIMIT_TYPES.has(type ?? ''));
}
function isSecondaryRateLimit(thrown) {
	return /\bsecondary rate\b/i.test(thrown.message) || isSubmittedTooQuickly(thrown);
}
function isSubmittedTooQuickly({ errors = [], data }) {
	const isRefused = errors.some(({ message }) => /\bwas submitted too quickly\b/i.test(message));
	const isEmpty = typeof data !== 'object' || data === null || Object.values(data).every(value => value === null);
	return isRefused && isEmpty;
}
function isInternalError({ errors = [] }) {
	return /Something went wrong while executing your query/.test(errors[0]?.message ?? '');
}
var p_limit = __nccwpck_require__(370);
;
const objectToString = Object.prototype.toString;
const isError = value => objectToString.call(value) === '[object Error]';
const errorMessages = new Set([
	'network error',
	'NetworkError when attempting to fetch resource.',
	'The Internet connection appears to be offline.',
	'Network request failed',
	'fetch failed',
	'terminated',
	' A network error occurred.',
	'Network connection lost',
]);
function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';
	if (!isValid) {
		return false;
	}
	const { message, stack } = error;
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			|| '__sentry_captured__' in error;
	}
	if (message.startsWith('error sending request for url')) {
		return true;
	}
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}
	return errorMessages.has(message);
}
;
function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}
		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	}
	else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
	if (value === undefined) {
		return;
	}
	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}
	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}
	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}
class AbortError extends Error {
	constructor(message) {
		super();
		if (message instanceof Error) {
			this.originalError = message;
			({ message } = message);
		}
		else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}
		this.name = 'AbortError';
		this.message = message;
	}
}
function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;
	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);
	return timeout;
}
function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}
	return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}
	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;
	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});
	await options.onFailedAttempt(context);
	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}
	const consumeRetry = await options.shouldConsumeRetry(context);
	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}
	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}
		options.signal?.throwIfAborted();
		return false;
	}
	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}
	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}
	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);
	options.signal?.throwIfAborted();
	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};
			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);
			if (options.unref) {
				timeoutToken.unref?.();
			}
			options.signal?.addEventListener('abort', onAbort, { once: true });
		});
	}
	options.signal?.throwIfAborted();
	return true;
}
async function pRetry(input, options = {}) {
	options = { ...options };
	validateRetries(options.retries);
	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}
	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => { };
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;
	validateNumberOption('factor', options.factor, { min: 0, allowInfinity: false });
	validateNumberOption('minTimeout', options.minTimeout, { min: 0, allowInfinity: false });
	validateNumberOption('maxTimeout', options.maxTimeout, { min: 0, allowInfinity: true });
	validateNumberOption('maxRetryTime', options.maxRetryTime, { min: 0, allowInfinity: true });
	if (!(options.factor > 0)) {
		options.factor = 1;
	}
	options.signal?.throwIfAborted();
	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();
	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;
		try {
			options.signal?.throwIfAborted();
			const result = await input(attemptNumber);
			options.signal?.throwIfAborted();
			return result;
		}
		catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}
	throw new Error('Retry attempts exhausted without throwing an error.');
}
function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}
;
const SECONDS_ALLOWED = 55;
const WINDOW_SECONDS = 60;
const FIRST_EXPECTED_SECONDS = 2;
const RECENT = 8;
function createAllowance(millisecondsPerSecond, { now, sleep } = { now: Date.now, sleep: promises_.setTimeout }) {
	const allowed = SECONDS_ALLOWED * millisecondsPerSecond;
	const window = WINDOW_SECONDS * millisecondsPerSecond;
	let ended = [];
	let running = 0;
	function expected() {
		const recent = ended.slice(-RECENT);
		if (recent.length === 0)
			return FIRST_EXPECTED_SECONDS * millisecondsPerSecond;
		return recent.reduce((sum, { took }) => sum + took, 0) / recent.length;
	}
	function wait() {
		const time = now();
		ended = ended.filter(({ at }) => at > time - window);
		let excess = ended.reduce((sum, { took }) => sum + took, 0) + (running + 1) * expected() - allowed;
		if (excess <= 0)
			return 0;
		for (const { at, took } of ended) {
			excess -= took;
			if (excess <= 0)
				return at + window - time;
		}
		return ended.length === 0 ? 0 : millisecondsPerSecond;
	}
	return async (send) => {
		for (let ms = wait(); ms > 0; ms = wait())
			await sleep(ms);
		running += 1;
		const began = now();
		try {
			return await send();
		}
		finally {
			running -= 1;
			ended.push({ at: now(), took: now() - began });
		}
	};
}
;
const MAX_CONCURRENT_REQUESTS = 4;
const MAX_WAIT_SECONDS = 600;
const MAX_PAUSES = 3;
const PAUSE_SECONDS = 60;
const FIRST_WAIT_SECONDS = 1;
const WAIT_FACTOR = 3;
function pauseAfter(error, pauses) {
	const { data: thrown } = OctokitError.safeParse(error);
	if (thrown === undefined)
		return null;
	const headers = headersOf(thrown);
	if (isSecondaryRateLimit(thrown)) {
		const seconds = Number(headers['retry-after']) || PAUSE_SECONDS * 2 ** pauses;
		const said = isSubmittedTooQuickly(thrown) ? '"was submitted too quickly"' : 'secondary rate limit';
		return { seconds, reason: `GitHub asks for a pause (${said})` };
	}
	const refused = thrown.status === 403 || thrown.status === 429;
	if (!isPrimaryRateLimit(thrown) && !(refused && headers['x-ratelimit-remaining'] === '0'))
		return null;
	const seconds = Math.ceil(Number(headers['x-ratelimit-reset'] ?? 0) - Date.now() / 1000) + 1;
	return { seconds: Math.max(1, seconds), reason: 'The rate limit of this token is used up' };
}
function isShort(pause) {
	return pause !== null && pause.seconds <= MAX_WAIT_SECONDS;
}
function isTemporary(error) {
	const { data: thrown } = OctokitError.safeParse(error);
	if (thrown === undefined || thrown.cause instanceof github_errors.y || pauseAfter(error, 0) !== null)
		return false;
	return (thrown.status ?? 0) >= 500 || thrown.status === 429 || isInternalError(thrown);
}
function createRetryingSend(log, millisecondsPerSecond, signal) {
	const limit = (0, p_limit.A)(MAX_CONCURRENT_REQUESTS);
	const wait = (milliseconds) => (0, promises_.setTimeout)(milliseconds, undefined, { signal });
	const withinAllowance = createAllowance(millisecondsPerSecond, { now: Date.now, sleep: wait });
	let pause = Promise.resolve();
	function pauseFor({ seconds, reason }) {
		log.warning(`${reason}: waiting ${seconds} seconds, as GitHub asks.`);
		pause = wait(seconds * millisecondsPerSecond).catch(() => { });
	}
	async function sendAfterPause(send, pauses) {
		const before = pause;
		await before;
		signal?.throwIfAborted();
		try {
			return await withinAllowance(send);
		}
		catch (error) {
			const requested = pauseAfter(error, pauses);
			if (requested !== null && isShort(requested) && pauses < MAX_PAUSES && pause === before)
				pauseFor(requested);
			throw error;
		}
	}
	return (send, retries) => {
		const withRetries = (pauses) => pRetry(() => limit(sendAfterPause, send, pauses), {
			retries,
			minTimeout: FIRST_WAIT_SECONDS * millisecondsPerSecond,
			factor: WAIT_FACTOR,
			signal,
			shouldRetry: ({ error }) => isTemporary(error),
		});
		return pRetry(attempt => withRetries(attempt - 1), {
			retries: MAX_PAUSES,
			minTimeout: 0,
			signal,
			shouldRetry: ({ error, attemptNumber }) => isShort(pauseAfter(error, attemptNumber - 1)),
		});
	};
}
;
const TIMEOUT_MS = 30_000;
const MAX_MEBIBYTES = 16;
const PROXY_HINT = 'is there a proxy that answers in its place?';
function checkAnswer(text) {
	let answer;
	try {
		answer = JSON.parse(text);
	}
	catch {
		throw new Error(`the answer is truncated or not JSON; ${PROXY_HINT}`);
	}
	const isGraphQL = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
	if (!isGraphQL)
		throw new Error(`the answer is not a GraphQL response; ${PROXY_HINT}`);
}
function redirectedError({ status, headers }, url, mask) {
	const location = headers.get('location');
	const target = (0, redirect.E)(location === null ? null : mask.text(location), url);
	const advice = 'Check GITHUB_API_URL: if your GitHub has moved, it may be the API at the new address. If not, does a proxy or a page to log in answer in its place?';
	return new github_errors.y('redirected', `${url} redirects (${status}) to ${target}, which is not followed, as the report would go along. ${advice}`);
}
function fetchJson(transport, mask, ended) {
	return async (url, init) => {
		const late = AbortSignal.timeout(TIMEOUT_MS);
		const signal = ended === undefined ? late : AbortSignal.any([late, ended]);
		const response = await (await transport)(url, { ...init, signal, redirect: 'manual' });
		if ((0, redirect.N)(response.status)) {
			await response.body?.cancel();
			throw redirectedError(response, url, mask);
		}
		const text = await (0, bounded_text.L)(response.body, MAX_MEBIBYTES * 1024 ** 2);
		if (text === null)
			throw new github_errors.y('too-heavy', `${url} answers with more than ${MAX_MEBIBYTES} MiB; ${PROXY_HINT}`);
		if (response.ok)
			checkAnswer(text);
		return new Response(text, { status: response.status, headers: response.headers });
	};
}
function connect({ token, apiUrl, transport = Promise.resolve(fetch), signal }, mask) {
	return graphql2.defaults({
		baseUrl: apiUrl,
		headers: { authorization: `bearer ${token}`, 'user-agent': 'merge-digest' },
		request: { fetch: fetchJson(transport, mask, signal) },
	});
}
const octokit_MINUTE_MS = 60_000;
const minuteOf = (ms) => `${(0, instant.B9)(Math.ceil(ms / octokit_MINUTE_MS) * octokit_MINUTE_MS).slice(0, 16)}Z`;
function resetTime(thrown) {
	const seconds = Number(headersOf(thrown)['x-ratelimit-reset'] ?? 0);
	return seconds > 0 ? `after ${minuteOf(seconds * 1000)}` : 'in an hour';
}
function primaryLimitError(thrown, failures = []) {
	const advice = `Run it again ${resetTime(thrown)}, or give the \`token\` input a token with a limit of its own.`;
	return new github_errors.y('rate-limited', `GitHub's rate limit for this token is used up. ${advice}`, failures);
}
function secondaryLimitError(thrown) {
	const seconds = Number(headersOf(thrown)['retry-after'] ?? 0);
	const when = seconds > 0 ? `after ${minuteOf(Date.now() + seconds * 1000)}` : 'in an hour';
	const advice = `Run it again ${when}, and not together with other workflows that use this token.`;
	return new github_errors.y('rate-limited', `GitHub asks this token to pause (secondary rate limit). ${advice}`);
}
function transportError(thrown, apiUrl) {
	const { status = 500 } = thrown;
	if (status === 401) {
		const advice = 'Check the `token` input: the secret may be empty, misspelled, expired or revoked.';
		return new github_errors.y('unauthorized', `GitHub does not accept the token (401). ${advice}`);
	}
	if (isSecondaryRateLimit(thrown))
		return secondaryLimitError(thrown);
	if (/rate limit/i.test(thrown.message))
		return primaryLimitError(thrown);
	if (status === 403)
		return new github_errors.y('forbidden', `GitHub refused (403): ${thrown.message.slice(0, 300)}`);
	if (status === 404) {
		return new github_errors.y('refused', `There is no GraphQL API at ${apiUrl}. Is GITHUB_API_URL the API of a GitHub?`);
	}
	const advice = 'Run it again in a few minutes; githubstatus.com reports outages.';
	const reason = status === 500 ? (thrown.errors?.[0]?.message ?? thrown.message) : `status ${status}`;
	return new github_errors.y('unavailable', `GitHub could not be reached at ${apiUrl} (${reason.slice(0, 300)}). ${advice}`);
}
function createClient(options) {
	const mask = (0, domain_mask._)([options.token]);
	const request = connect(options, mask);
	const sendWithRetry = createRetryingSend(options.log, options.millisecondsPerSecond ?? 1000, options.signal);
	async function ask(document, variables, retries) {
		try {
			return { data: await sendWithRetry(() => request(document, { ...variables }), retries), failures: [] };
		}
		catch (error) {
			options.signal?.throwIfAborted();
			const parsed = OctokitError.safeParse(error);
			if (!parsed.success)
				throw error;
			const thrown = masked(parsed.data, mask);
			if (thrown.cause instanceof github_errors.y)
				throw thrown.cause;
			if (isPrimaryRateLimit(thrown))
				throw primaryLimitError(thrown, thrown.errors);
			if (isSecondaryRateLimit(thrown))
				throw secondaryLimitError(thrown);
			if (thrown.errors === undefined || (isInternalError(thrown) && thrown.data == null))
				throw transportError(thrown, options.apiUrl);
			return { data: thrown.data, failures: thrown.errors };
		}
	}
	async function askWhole(document, variables, schema, retries) {
		const { data, failures } = await ask(document, variables, retries);
		if (failures.length > 0)
			throw (0, github_errors.g)(failures);
		return (0, answer_form.E)(schema, data, mask.text);
	}
	return {
		ask,
		query: (document, variables, schema) => askWhole(document, variables, schema, 3),
		mutate: (document, variables, schema) => askWhole(document, variables, schema, 0),
	};
}
;
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function transportOf(environment) {
	return PROXY_VARIABLES.some(name => environment[name]) ? proxiedFetch() : fetch;
}
async function proxiedFetch() {
	const [{ HttpClient }, undici] = await Promise.all([Promise.all([__nccwpck_require__.e(752), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4942)), __nccwpck_require__.e(752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19))]);
	const client = new HttpClient(undefined, undefined, { keepAlive: true });
	const proxied = undici.fetch;
	return (url, init) => proxied(url, { ...init, dispatcher: client.getAgentDispatcher(url) });
}
var workspace_folder = __nccwpck_require__(9171);
;
const version_VERSION = '1.0.0';
;
function createPorts(options) {
	const { log, source, writeSummary, token, environment, workspace, defaultOutputDirectory } = options;
	const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
	const transport = transportOf(environment);
	const { deadline = createDeadline() } = options;
	const { signal } = deadline;
	return {
		version: version_VERSION,
		log,
		source,
		transport,
		client: token === '' ? null : createClient({ token, apiUrl, log, transport, signal }),
		async loadTemplates(language, own) {
			const { loadTemplates } = await Promise.all([__nccwpck_require__.e(815), __nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8620));
			return loadTemplates(language, workspace === null ? own && (0, external_node_path_.resolve)(own) : own, workspace ?? '.');
		},
		outputDirectory(given) {
			if (given === null)
				return defaultOutputDirectory;
			return workspace === null ? given : (0, workspace_folder.i)(workspace, 'output-directory', given);
		},
		digestsFolder: given => (workspace === null ? given : (0, workspace_folder.i)(workspace, 'digests', given)),
		writeSummary,
		deadline,
		async sleep(milliseconds) {
			signal.throwIfAborted();
			await (0, promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
		},
	};
}
var in_background = __nccwpck_require__(2979);
var parse_inputs = __nccwpck_require__(801);
var pipeline_open = __nccwpck_require__(4674);
;
async function start(inputs, ports) {
	if ((0, parse_inputs.Vk)(inputs.values)) {
		const { runOverSeveral } = await Promise.all([__nccwpck_require__.e(815), __nccwpck_require__.e(793), __nccwpck_require__.e(472), __nccwpck_require__.e(140), __nccwpck_require__.e(361), __nccwpck_require__.e(916), __nccwpck_require__.e(273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3273));
		return runOverSeveral(inputs, ports);
	}
	const opening = (0, in_background.k)((0, pipeline_open.h)(inputs, ports));
	const { run } = await Promise.all([__nccwpck_require__.e(815), __nccwpck_require__.e(793), __nccwpck_require__.e(472), __nccwpck_require__.e(140), __nccwpck_require__.e(361), __nccwpck_require__.e(154)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8154));
	return run(inputs, ports, opening);
}
;
const inputOf = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
const secrets = secretsIn(process.env);
const mask = (0, domain_mask._)(secrets);
process.stdout.write(maskCommands(secrets));
const sanitize = (message) => withoutCommands(withoutSecrets(message, mask));
let loading;
function toolkit() {
	loading ??= Promise.all([__nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
	return loading;
}
const log = {
	info: message => void toolkit().then(core => core.info(sanitize(message))),
	notice: message => void toolkit().then(core => core.notice(sanitize(message))),
	warning: message => void toolkit().then(core => core.warning(sanitize(message))),
	progress: message => log.info(message),
};
async function writeSummary(text) {
	await (await toolkit()).summary.addRaw(text).write();
}
async function main(environment) {
	startWatchdog(HANGING_MINUTES * MINUTE_MS, `::error::${IT_HANGS}`);
	const inputs = (0, parse_inputs.TL)(inputOf, {
		now: new Date(),
		repository: environment.GITHUB_REPOSITORY,
		languages: await (0, templates_folder.tD)(),
	});
	const ports = createPorts({
		log,
		source: { id: 'github', path: '', weeksBack: 0 },
		token: inputs.values.token,
		environment,
		workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
		defaultOutputDirectory: (0, external_node_path_.join)(environment.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)(), 'merge-digest'),
		writeSummary: environment.GITHUB_STEP_SUMMARY ? writeSummary : null,
	});
	const outcome = await start(inputs, ports);
	const core = await toolkit();
	for (const [name, value] of Object.entries(outputsOf(outcome)))
		core.setOutput(name, value);
	const { markdownPath, htmlPath, jsonPath } = outcome.publication;
	log.info(markdownPath === undefined
		? `There is no report; the digest is in ${jsonPath}.`
		: `The report is in ${[markdownPath, htmlPath].filter(Boolean).join(' and ')}, its digest in ${jsonPath}.`);
	if (outcome.failure !== null)
		throw outcome.failure;
}
main(process.env).catch(async (error) => {
	const core = await toolkit();
	for (const sentence of (0, errors.cj)(error))
		core.error(sanitize(sentence));
	if (!(error instanceof errors.jR) && error instanceof Error)
		core.info(sanitize(error.stack ?? ''));
	process.exitCode = core.ExitCode.Failure;
});
