export const id = 472;
export const ids = [472];
export const modules = {
	333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SV: () => (IntlMessageFormat),
			Ei: () => (MissingValueError)
		});
		;
		function memoize(fn, options) {
			const cache = options && options.cache ? options.cache : cacheDefault;
			const serializer = options && options.serializer ? options.serializer : serializerDefault;
			return (options && options.strategy ? options.strategy : strategyDefault)(fn, {
				cache,
				serializer
			});
		}
		function isPrimitive(value) {
			return value == null || typeof value === "number" || typeof value === "boolean";
		}
		function monadic(fn, cache, serializer, arg) {
			const cacheKey = isPrimitive(arg) ? arg : serializer(arg);
			let computedValue = cache.get(cacheKey);
			if (typeof computedValue === "undefined") {
				computedValue = fn.call(this, arg);
				cache.set(cacheKey, computedValue);
			}
			return computedValue;
		}
		function variadic(fn, cache, serializer) {
			const args = Array.prototype.slice.call(arguments, 3);
			const cacheKey = serializer(args);
			let computedValue = cache.get(cacheKey);
			if (typeof computedValue === "undefined") {
				computedValue = fn.apply(this, args);
				cache.set(cacheKey, computedValue);
			}
			return computedValue;
		}
		function assemble(fn, context, strategy, cache, serialize) {
			return strategy.bind(context, fn, cache, serialize);
		}
		function strategyDefault(fn, options) {
			const strategy = fn.length === 1 ? monadic : variadic;
			return assemble(fn, this, strategy, options.cache.create(), options.serializer);
		}
		function strategyVariadic(fn, options) {
			return assemble(fn, this, variadic, options.cache.create(), options.serializer);
		}
		function strategyMonadic(fn, options) {
			return assemble(fn, this, monadic, options.cache.create(), options.serializer);
		}
		const serializerDefault = function () {
			return JSON.stringify(arguments);
		};
		var ObjectWithoutPrototypeCache = class {
			constructor() {
				this.cache = Object.create(null);
			}
			get(key) {
				return this.cache[key];
			}
			set(key, value) {
				this.cache[key] = value;
			}
		};
		const cacheDefault = { create: function create() {
				return new ObjectWithoutPrototypeCache();
			} };
		const strategies = {
			variadic: strategyVariadic,
			monadic: strategyMonadic
		};
		;
		const DATE_TIME_REGEX = /(?:[Eec]{1,6}|G{1,5}|[Qq]{1,5}|(?:[yYur]+|U{1,5})|[ML]{1,5}|d{1,2}|D{1,3}|F{1}|[abB]{1,5}|[hkHK]{1,2}|w{1,2}|W{1}|m{1,2}|s{1,2}|[zZOvVxX]{1,4})(?=([^']*'[^']*')*[^']*$)/g;
		function parseDateTimeSkeleton(skeleton) {
			const result = {};
			skeleton.replace(DATE_TIME_REGEX, (match) => {
				const len = match.length;
				switch (match[0]) {
					case "G":
						result.era = len === 4 ? "long" : len === 5 ? "narrow" : "short";
						break;
					case "y":
						result.year = len === 2 ? "2-digit" : "numeric";
						break;
					case "Y":
					case "u":
					case "U":
					case "r": throw new RangeError("`Y/u/U/r` (year) patterns are not supported, use `y` instead");
					case "q":
					case "Q": throw new RangeError("`q/Q` (quarter) patterns are not supported");
					case "M":
					case "L":
						result.month = [
							"numeric",
							"2-digit",
							"short",
							"long",
							"narrow"
						][len - 1];
						break;
					case "w":
					case "W": throw new RangeError("`w/W` (week) patterns are not supported");
					case "d":
						result.day = ["numeric", "2-digit"][len - 1];
						break;
					case "D":
					case "F":
					case "g": throw new RangeError("`D/F/g` (day) patterns are not supported, use `d` instead");
					case "E":
						result.weekday = len === 4 ? "long" : len === 5 ? "narrow" : "short";
						break;
					case "e":
						if (len < 4)
							throw new RangeError("`e..eee` (weekday) patterns are not supported");
						result.weekday = [
							"short",
							"long",
							"narrow",
							"short"
						][len - 3];
						break;
					case "c":
						if (len < 4)
							throw new RangeError("`c..ccc` (weekday) patterns are not supported");
						result.weekday = [
							"short",
							"long",
							"narrow",
							"short"
						][len - 3];
						break;
					case "a":
						result.hour12 = true;
						break;
					case "b":
					case "B": throw new RangeError("`b/B` (period) patterns are not supported, use `a` instead");
					case "h":
						result.hourCycle = "h12";
						result.hour = ["numeric", "2-digit"][len - 1];
						break;
					case "H":
						result.hourCycle = "h23";
						result.hour = ["numeric", "2-digit"][len - 1];
						break;
					case "K":
						result.hourCycle = "h11";
						result.hour = ["numeric", "2-digit"][len - 1];
						break;
					case "k":
						result.hourCycle = "h24";
						result.hour = ["numeric", "2-digit"][len - 1];
						break;
					case "j":
					case "J":
					case "C": throw new RangeError("`j/J/C` (hour) patterns are not supported, use `h/H/K/k` instead");
					case "m":
						result.minute = ["numeric", "2-digit"][len - 1];
						break;
					case "s":
						result.second = ["numeric", "2-digit"][len - 1];
						break;
					case "S":
					case "A": throw new RangeError("`S/A` (second) patterns are not supported, use `s` instead");
					case "z":
						result.timeZoneName = len < 4 ? "short" : "long";
						break;
					case "Z":
					case "O":
					case "v":
					case "V":
					case "X":
					case "x": throw new RangeError("`Z/O/v/V/X/x` (timeZone) patterns are not supported, use `z` instead");
				}
				return "";
			});
			return result;
		}
		const WHITE_SPACE_REGEX = /[\t-\r \x85\u200E\u200F\u2028\u2029]/i;
		function parseNumberSkeletonFromString(skeleton) {
			if (skeleton.length === 0)
				throw new Error("Number skeleton cannot be empty");
			const stringTokens = skeleton.split(WHITE_SPACE_REGEX).filter((x) => x.length > 0);
			const tokens = [];
			for (const stringToken of stringTokens) {
				let stemAndOptions = stringToken.split("/");
				if (stemAndOptions.length === 0)
					throw new Error("Invalid number skeleton");
				const [stem, ...options] = stemAndOptions;
				for (const option of options)
					if (option.length === 0)
						throw new Error("Invalid number skeleton");
				tokens.push({
					stem,
					options
				});
			}
			return tokens;
		}
		function icuUnitToEcma(unit) {
			return unit.replace(/^(.*?)-/, "");
		}
		const FRACTION_PRECISION_REGEX = /^\.(?:(0+)(\*)?|(#+)|(0+)(#+))$/g;
		const SIGNIFICANT_PRECISION_REGEX = /^(@+)?(\+|#+)?[rs]?$/g;
		const INTEGER_WIDTH_REGEX = /(\*)(0+)|(#+)(0+)|(0+)/g;
		const CONCISE_INTEGER_WIDTH_REGEX = /^(0+)$/;
		function parseSignificantPrecision(str) {
			const result = {};
			if (str[str.length - 1] === "r")
				result.roundingPriority = "morePrecision";
			else if (str[str.length - 1] === "s")
				result.roundingPriority = "lessPrecision";
			str.replace(SIGNIFICANT_PRECISION_REGEX, function (_, g1, g2) {
				if (typeof g2 !== "string") {
					result.minimumSignificantDigits = g1.length;
					result.maximumSignificantDigits = g1.length;
				}
				else if (g2 === "+")
					result.minimumSignificantDigits = g1.length;
				else if (g1[0] === "#")
					result.maximumSignificantDigits = g1.length;
				else {
					result.minimumSignificantDigits = g1.length;
					result.maximumSignificantDigits = g1.length + (typeof g2 === "string" ? g2.length : 0);
				}
				return "";
			});
			return result;
		}
		function parseSign(str) {
			switch (str) {
				case "sign-auto": return { signDisplay: "auto" };
				case "sign-accounting":
				case "()": return { currencySign: "accounting" };
				case "sign-always":
				case "+!": return { signDisplay: "always" };
				case "sign-accounting-always":
				case "()!": return {
					signDisplay: "always",
					currencySign: "accounting"
				};
				case "sign-except-zero":
				case "+?": return { signDisplay: "exceptZero" };
				case "sign-accounting-except-zero":
				case "()?": return {
					signDisplay: "exceptZero",
					currencySign: "accounting"
				};
				case "sign-never":
				case "+_": return { signDisplay: "never" };
			}
		}
		function parseConciseScientificAndEngineeringStem(stem) {
			let result;
			if (stem[0] === "E" && stem[1] === "E") {
				result = { notation: "engineering" };
				stem = stem.slice(2);
			}
			else if (stem[0] === "E") {
				result = { notation: "scientific" };
				stem = stem.slice(1);
			}
			if (result) {
				const signDisplay = stem.slice(0, 2);
				if (signDisplay === "+!") {
					result.signDisplay = "always";
					stem = stem.slice(2);
				}
				else if (signDisplay === "+?") {
					result.signDisplay = "exceptZero";
					stem = stem.slice(2);
				}
				if (!CONCISE_INTEGER_WIDTH_REGEX.test(stem))
					throw new Error("Malformed concise eng/scientific notation");
				result.minimumIntegerDigits = stem.length;
			}
			return result;
		}
		function parseNotationOptions(opt) {
			const result = {};
			const signOpts = parseSign(opt);
			if (signOpts)
				return signOpts;
			return result;
		}
		function parseNumberSkeleton(tokens) {
			let result = {};
			for (const token of tokens) {
				switch (token.stem) {
					case "percent":
					case "%":
						result.style = "percent";
						continue;
					case "%x100":
						result.style = "percent";
						result.scale = 100;
						continue;
					case "currency":
						result.style = "currency";
						result.currency = token.options[0];
						continue;
					case "group-off":
					case ",_":
						result.useGrouping = false;
						continue;
					case "precision-integer":
					case ".":
						result.maximumFractionDigits = 0;
						continue;
					case "measure-unit":
						result.style = "unit";
						result.unit = icuUnitToEcma(token.options[0]);
						continue;
					case "unit":
						result.style = "unit";
						result.unit = token.options[0];
						continue;
					case "compact-short":
					case "K":
						result.notation = "compact";
						result.compactDisplay = "short";
						continue;
					case "compact-long":
					case "KK":
						result.notation = "compact";
						result.compactDisplay = "long";
						continue;
					case "scientific":
						result = {
							...result,
							notation: "scientific",
							...token.options.reduce((all, opt) => ({
								...all,
								...parseNotationOptions(opt)
							}), {})
						};
						continue;
					case "engineering":
						result = {
							...result,
							notation: "engineering",
							...token.options.reduce((all, opt) => ({
								...all,
								...parseNotationOptions(opt)
							}), {})
						};
						continue;
					case "notation-simple":
						result.notation = "standard";
						continue;
					case "unit-width-narrow":
						result.currencyDisplay = "narrowSymbol";
						result.unitDisplay = "narrow";
						continue;
					case "unit-width-short":
						result.currencyDisplay = "code";
						result.unitDisplay = "short";
						continue;
					case "unit-width-full-name":
						result.currencyDisplay = "name";
						result.unitDisplay = "long";
						continue;
					case "unit-width-iso-code":
						result.currencyDisplay = "symbol";
						continue;
					case "scale":
						result.scale = parseFloat(token.options[0]);
						continue;
					case "rounding-mode-floor":
						result.roundingMode = "floor";
						continue;
					case "rounding-mode-ceiling":
						result.roundingMode = "ceil";
						continue;
					case "rounding-mode-down":
						result.roundingMode = "trunc";
						continue;
					case "rounding-mode-up":
						result.roundingMode = "expand";
						continue;
					case "rounding-mode-half-even":
						result.roundingMode = "halfEven";
						continue;
					case "rounding-mode-half-down":
						result.roundingMode = "halfTrunc";
						continue;
					case "rounding-mode-half-up":
						result.roundingMode = "halfExpand";
						continue;
					case "integer-width":
						if (token.options.length > 1)
							throw new RangeError("integer-width stems only accept a single optional option");
						token.options[0].replace(INTEGER_WIDTH_REGEX, function (_, g1, g2, g3, g4, g5) {
							if (g1)
								result.minimumIntegerDigits = g2.length;
							else if (g3 && g4)
								throw new Error("We currently do not support maximum integer digits");
							else if (g5)
								throw new Error("We currently do not support exact integer digits");
							return "";
						});
						continue;
				}
				if (CONCISE_INTEGER_WIDTH_REGEX.test(token.stem)) {
					result.minimumIntegerDigits = token.stem.length;
					continue;
				}
				if (FRACTION_PRECISION_REGEX.test(token.stem)) {
					if (token.options.length > 1)
						throw new RangeError("Fraction-precision stems only accept a single optional option");
					token.stem.replace(FRACTION_PRECISION_REGEX, function (_, g1, g2, g3, g4, g5) {
						if (g2 === "*")
							result.minimumFractionDigits = g1.length;
						else if (g3 && g3[0] === "#")
							result.maximumFractionDigits = g3.length;
						else if (g4 && g5) {
							result.minimumFractionDigits = g4.length;
							result.maximumFractionDigits = g4.length + g5.length;
						}
						else {
							result.minimumFractionDigits = g1.length;
							result.maximumFractionDigits = g1.length;
						}
						return "";
					});
					const opt = token.options[0];
					if (opt === "w")
						result = {
							...result,
							trailingZeroDisplay: "stripIfInteger"
						};
					else if (opt)
						result = {
							...result,
							...parseSignificantPrecision(opt)
						};
					continue;
				}
				if (SIGNIFICANT_PRECISION_REGEX.test(token.stem)) {
					result = {
						...result,
						...parseSignificantPrecision(token.stem)
					};
					continue;
				}
				const signOpts = parseSign(token.stem);
				if (signOpts)
					result = {
						...result,
						...signOpts
					};
				const conciseScientificAndEngineeringOpts = parseConciseScientificAndEngineeringStem(token.stem);
				if (conciseScientificAndEngineeringOpts)
					result = {
						...result,
						...conciseScientificAndEngineeringOpts
					};
			}
			return result;
		}
		;
		let ErrorKind = function (ErrorKind) {
			ErrorKind[ErrorKind["EXPECT_ARGUMENT_CLOSING_BRACE"] = 1] = "EXPECT_ARGUMENT_CLOSING_BRACE";
			ErrorKind[ErrorKind["EMPTY_ARGUMENT"] = 2] = "EMPTY_ARGUMENT";
			ErrorKind[ErrorKind["MALFORMED_ARGUMENT"] = 3] = "MALFORMED_ARGUMENT";
			ErrorKind[ErrorKind["EXPECT_ARGUMENT_TYPE"] = 4] = "EXPECT_ARGUMENT_TYPE";
			ErrorKind[ErrorKind["INVALID_ARGUMENT_TYPE"] = 5] = "INVALID_ARGUMENT_TYPE";
			ErrorKind[ErrorKind["EXPECT_ARGUMENT_STYLE"] = 6] = "EXPECT_ARGUMENT_STYLE";
			ErrorKind[ErrorKind["INVALID_NUMBER_SKELETON"] = 7] = "INVALID_NUMBER_SKELETON";
			ErrorKind[ErrorKind["INVALID_DATE_TIME_SKELETON"] = 8] = "INVALID_DATE_TIME_SKELETON";
			ErrorKind[ErrorKind["EXPECT_NUMBER_SKELETON"] = 9] = "EXPECT_NUMBER_SKELETON";
			ErrorKind[ErrorKind["EXPECT_DATE_TIME_SKELETON"] = 10] = "EXPECT_DATE_TIME_SKELETON";
			ErrorKind[ErrorKind["UNCLOSED_QUOTE_IN_ARGUMENT_STYLE"] = 11] = "UNCLOSED_QUOTE_IN_ARGUMENT_STYLE";
			ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_OPTIONS"] = 12] = "EXPECT_SELECT_ARGUMENT_OPTIONS";
			ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE"] = 13] = "EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE";
			ErrorKind[ErrorKind["INVALID_PLURAL_ARGUMENT_OFFSET_VALUE"] = 14] = "INVALID_PLURAL_ARGUMENT_OFFSET_VALUE";
			ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_SELECTOR"] = 15] = "EXPECT_SELECT_ARGUMENT_SELECTOR";
			ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_SELECTOR"] = 16] = "EXPECT_PLURAL_ARGUMENT_SELECTOR";
			ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT"] = 17] = "EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT";
			ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT"] = 18] = "EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT";
			ErrorKind[ErrorKind["INVALID_PLURAL_ARGUMENT_SELECTOR"] = 19] = "INVALID_PLURAL_ARGUMENT_SELECTOR";
			ErrorKind[ErrorKind["DUPLICATE_PLURAL_ARGUMENT_SELECTOR"] = 20] = "DUPLICATE_PLURAL_ARGUMENT_SELECTOR";
			ErrorKind[ErrorKind["DUPLICATE_SELECT_ARGUMENT_SELECTOR"] = 21] = "DUPLICATE_SELECT_ARGUMENT_SELECTOR";
			ErrorKind[ErrorKind["MISSING_OTHER_CLAUSE"] = 22] = "MISSING_OTHER_CLAUSE";
			ErrorKind[ErrorKind["INVALID_TAG"] = 23] = "INVALID_TAG";
			ErrorKind[ErrorKind["INVALID_TAG_NAME"] = 25] = "INVALID_TAG_NAME";
			ErrorKind[ErrorKind["UNMATCHED_CLOSING_TAG"] = 26] = "UNMATCHED_CLOSING_TAG";
			ErrorKind[ErrorKind["UNCLOSED_TAG"] = 27] = "UNCLOSED_TAG";
			return ErrorKind;
		}({});
		let TYPE = function (TYPE) {
			TYPE[TYPE["literal"] = 0] = "literal";
			TYPE[TYPE["argument"] = 1] = "argument";
			TYPE[TYPE["number"] = 2] = "number";
			TYPE[TYPE["date"] = 3] = "date";
			TYPE[TYPE["time"] = 4] = "time";
			TYPE[TYPE["select"] = 5] = "select";
			TYPE[TYPE["plural"] = 6] = "plural";
			TYPE[TYPE["pound"] = 7] = "pound";
			TYPE[TYPE["tag"] = 8] = "tag";
			return TYPE;
		}({});
		let SKELETON_TYPE = function (SKELETON_TYPE) {
			SKELETON_TYPE[SKELETON_TYPE["number"] = 0] = "number";
			SKELETON_TYPE[SKELETON_TYPE["dateTime"] = 1] = "dateTime";
			return SKELETON_TYPE;
		}({});
		function isLiteralElement(el) {
			return el.type === 0;
		}
		function isArgumentElement(el) {
			return el.type === 1;
		}
		function isNumberElement(el) {
			return el.type === 2;
		}
		function isDateElement(el) {
			return el.type === 3;
		}
		function isTimeElement(el) {
			return el.type === 4;
		}
		function isSelectElement(el) {
			return el.type === 5;
		}
		function isPluralElement(el) {
			return el.type === 6;
		}
		function isPoundElement(el) {
			return el.type === 7;
		}
		function isTagElement(el) {
			return el.type === 8;
		}
		function isNumberSkeleton(el) {
			return !!(el && typeof el === "object" && el.type === 0);
		}
		function isDateTimeSkeleton(el) {
			return !!(el && typeof el === "object" && el.type === 1);
		}
		function createLiteralElement(value) {
			return {
				type: 0,
				value
			};
		}
		function createNumberElement(value, style) {
			return {
				type: 2,
				value,
				style
			};
		}
		const SPACE_SEPARATOR_REGEX = /[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
		const IDENTIFIER_PREFIX_REGEX = /([^\t-\r -\/:-@\[-\^`\{-~\x85\xA0-\xA7\xA9\xAB\xAC\xAE\xB0\xB1\xB6\xBB\xBF\xD7\xF7\u1680\u2000-\u200A\u2010-\u2029\u202F-\u203E\u2041-\u2053\u2055-\u205F\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E7F\u3000-\u3003\u3008-\u3020\u3030\uFD3E\uFD3F\uFE45\uFE46]*)/g;
		const timeData = {
			"001": ["H", "h"],
			"419": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"AC": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"AD": ["H", "hB"],
			"AE": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"AF": [
				"H",
				"hb",
				"hB",
				"h"
			],
			"AG": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"AI": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"AL": [
				"h",
				"H",
				"hB"
			],
			"AM": ["H", "hB"],
			"AO": ["H", "hB"],
			"AR": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"AS": ["h", "H"],
			"AT": ["H", "hB"],
			"AU": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"AW": ["H", "hB"],
			"AX": ["H"],
			"AZ": [
				"H",
				"hB",
				"h"
			],
			"BA": [
				"H",
				"hB",
				"h"
			],
			"BB": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"BD": [
				"h",
				"hB",
				"H"
			],
			"BE": ["H", "hB"],
			"BF": ["H", "hB"],
			"BG": [
				"H",
				"hB",
				"h"
			],
			"BH": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"BI": ["H", "h"],
			"BJ": ["H", "hB"],
			"BL": ["H", "hB"],
			"BM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"BN": [
				"hb",
				"hB",
				"h",
				"H"
			],
			"BO": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"BQ": ["H"],
			"BR": ["H", "hB"],
			"BS": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"BT": ["h", "H"],
			"BW": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"BY": ["H", "h"],
			"BZ": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"CA": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"CC": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"CD": ["hB", "H"],
			"CF": [
				"H",
				"h",
				"hB"
			],
			"CG": ["H", "hB"],
			"CH": [
				"H",
				"hB",
				"h"
			],
			"CI": ["H", "hB"],
			"CK": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"CL": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"CM": [
				"H",
				"h",
				"hB"
			],
			"CN": [
				"H",
				"hB",
				"hb",
				"h"
			],
			"CO": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"CP": ["H"],
			"CR": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"CU": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"CV": ["H", "hB"],
			"CW": ["H", "hB"],
			"CX": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"CY": [
				"h",
				"H",
				"hb",
				"hB"
			],
			"CZ": ["H"],
			"DE": ["H", "hB"],
			"DG": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"DJ": ["h", "H"],
			"DK": ["H"],
			"DM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"DO": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"DZ": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"EA": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"EC": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"EE": ["H", "hB"],
			"EG": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"EH": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"ER": ["h", "H"],
			"ES": [
				"H",
				"hB",
				"h",
				"hb"
			],
			"ET": [
				"hB",
				"hb",
				"h",
				"H"
			],
			"FI": ["H"],
			"FJ": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"FK": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"FM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"FO": ["H", "h"],
			"FR": ["H", "hB"],
			"GA": ["H", "hB"],
			"GB": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"GD": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"GE": [
				"H",
				"hB",
				"h"
			],
			"GF": ["H", "hB"],
			"GG": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"GH": ["h", "H"],
			"GI": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"GL": ["H", "h"],
			"GM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"GN": ["H", "hB"],
			"GP": ["H", "hB"],
			"GQ": [
				"H",
				"hB",
				"h",
				"hb"
			],
			"GR": [
				"h",
				"H",
				"hb",
				"hB"
			],
			"GS": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"GT": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"GU": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"GW": ["H", "hB"],
			"GY": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"HK": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"HN": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"HR": ["H", "hB"],
			"HT": ["H", "hB"],
			"HU": ["H", "h"],
			"IC": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"ID": ["H"],
			"IE": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"IL": ["H", "hB"],
			"IM": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"IN": ["h", "H"],
			"IO": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"IQ": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"IR": ["hB", "H"],
			"IS": ["H"],
			"IT": ["H", "hB"],
			"JE": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"JM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"JO": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"JP": [
				"H",
				"K",
				"h"
			],
			"KE": [
				"hB",
				"hb",
				"H",
				"h"
			],
			"KG": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"KH": [
				"hB",
				"h",
				"H",
				"hb"
			],
			"KI": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"KM": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"KN": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"KP": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"KR": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"KW": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"KY": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"KZ": ["H", "hB"],
			"LA": [
				"H",
				"hb",
				"hB",
				"h"
			],
			"LB": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"LC": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"LI": [
				"H",
				"hB",
				"h"
			],
			"LK": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"LR": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"LS": ["h", "H"],
			"LT": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"LU": [
				"H",
				"h",
				"hB"
			],
			"LV": [
				"H",
				"hB",
				"hb",
				"h"
			],
			"LY": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"MA": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"MC": ["H", "hB"],
			"MD": ["H", "hB"],
			"ME": [
				"H",
				"hB",
				"h"
			],
			"MF": ["H", "hB"],
			"MG": ["H", "h"],
			"MH": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"MK": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"ML": ["H"],
			"MM": [
				"hB",
				"hb",
				"H",
				"h"
			],
			"MN": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"MO": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"MP": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"MQ": ["H", "hB"],
			"MR": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"MS": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"MT": ["H", "h"],
			"MU": ["H", "h"],
			"MV": ["H", "h"],
			"MW": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"MX": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"MY": [
				"hb",
				"hB",
				"h",
				"H"
			],
			"MZ": ["H", "hB"],
			"NA": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"NC": ["H", "hB"],
			"NE": ["H"],
			"NF": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"NG": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"NI": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"NL": ["H", "hB"],
			"NO": ["H", "h"],
			"NP": [
				"H",
				"h",
				"hB"
			],
			"NR": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"NU": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"NZ": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"OM": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"PA": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"PE": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"PF": [
				"H",
				"h",
				"hB"
			],
			"PG": ["h", "H"],
			"PH": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"PK": [
				"h",
				"hB",
				"H"
			],
			"PL": ["H", "h"],
			"PM": ["H", "hB"],
			"PN": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"PR": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"PS": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"PT": ["H", "hB"],
			"PW": ["h", "H"],
			"PY": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"QA": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"RE": ["H", "hB"],
			"RO": ["H", "hB"],
			"RS": [
				"H",
				"hB",
				"h"
			],
			"RU": ["H"],
			"RW": [
				"hB",
				"hb",
				"H",
				"h"
			],
			"SA": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"SB": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"SC": [
				"H",
				"h",
				"hB"
			],
			"SD": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"SE": ["H"],
			"SG": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"SH": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"SI": ["H", "hB"],
			"SJ": ["H"],
			"SK": ["H"],
			"SL": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"SM": [
				"H",
				"h",
				"hB"
			],
			"SN": [
				"H",
				"h",
				"hB"
			],
			"SO": ["h", "H"],
			"SR": ["H", "hB"],
			"SS": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"ST": ["H", "hB"],
			"SV": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"SX": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"SY": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"SZ": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"TA": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"TC": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"TD": [
				"h",
				"H",
				"hB"
			],
			"TF": [
				"H",
				"h",
				"hB"
			],
			"TG": ["H", "hB"],
			"TH": ["H", "h"],
			"TJ": ["H", "h"],
			"TL": [
				"H",
				"hB",
				"hb",
				"h"
			],
			"TM": ["H", "h"],
			"TN": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"TO": ["h", "H"],
			"TR": ["H", "hB"],
			"TT": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"TW": [
				"hB",
				"hb",
				"h",
				"H"
			],
			"TZ": [
				"hB",
				"hb",
				"H",
				"h"
			],
			"UA": [
				"H",
				"hB",
				"h"
			],
			"UG": [
				"hB",
				"hb",
				"H",
				"h"
			],
			"UM": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"US": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"UY": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"UZ": [
				"H",
				"hB",
				"h"
			],
			"VA": [
				"H",
				"h",
				"hB"
			],
			"VC": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"VE": [
				"h",
				"H",
				"hB",
				"hb"
			],
			"VG": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"VI": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"VN": ["H", "h"],
			"VU": ["h", "H"],
			"WF": ["H", "hB"],
			"WS": ["h", "H"],
			"XK": [
				"H",
				"hB",
				"h"
			],
			"YE": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"YT": ["H", "hB"],
			"ZA": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"ZM": ["H", "hB"],
			"ZW": ["H", "h"],
			"af-ZA": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"ar-001": [
				"h",
				"hB",
				"hb",
				"H"
			],
			"ca-ES": [
				"H",
				"h",
				"hB"
			],
			"en-001": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"en-HK": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"en-IL": [
				"H",
				"h",
				"hb",
				"hB"
			],
			"en-MY": [
				"h",
				"hb",
				"H",
				"hB"
			],
			"es-BR": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"es-ES": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"es-GQ": [
				"H",
				"h",
				"hB",
				"hb"
			],
			"fr-CA": [
				"H",
				"h",
				"hB"
			],
			"gl-ES": [
				"H",
				"h",
				"hB"
			],
			"gu-IN": [
				"hB",
				"hb",
				"h",
				"H"
			],
			"hi-IN": [
				"hB",
				"h",
				"H"
			],
			"it-CH": [
				"H",
				"h",
				"hB"
			],
			"it-IT": [
				"H",
				"h",
				"hB"
			],
			"kn-IN": [
				"hB",
				"h",
				"H"
			],
			"ku-SY": ["H", "hB"],
			"ml-IN": [
				"hB",
				"h",
				"H"
			],
			"mr-IN": [
				"hB",
				"hb",
				"h",
				"H"
			],
			"pa-IN": [
				"hB",
				"hb",
				"h",
				"H"
			],
			"ta-IN": [
				"hB",
				"h",
				"hb",
				"H"
			],
			"te-IN": [
				"hB",
				"h",
				"H"
			],
			"zu-ZA": [
				"H",
				"hB",
				"hb",
				"h"
			]
		};
		function getBestPattern(skeleton, locale) {
			let skeletonCopy = "";
			for (let patternPos = 0; patternPos < skeleton.length; patternPos++) {
				const patternChar = skeleton.charAt(patternPos);
				if (patternChar === "j") {
					let extraLength = 0;
					while (patternPos + 1 < skeleton.length && skeleton.charAt(patternPos + 1) === patternChar) {
						extraLength++;
						patternPos++;
					}
					let hourLen = 1 + (extraLength & 1);
					let dayPeriodLen = extraLength < 2 ? 1 : 3 + (extraLength >> 1);
					let dayPeriodChar = "a";
					let hourChar = getDefaultHourSymbolFromLocale(locale);
					if (hourChar == "H" || hourChar == "k")
						dayPeriodLen = 0;
					while (dayPeriodLen-- > 0)
						skeletonCopy += dayPeriodChar;
					while (hourLen-- > 0)
						skeletonCopy = hourChar + skeletonCopy;
				}
				else if (patternChar === "J")
					skeletonCopy += "H";
				else
					skeletonCopy += patternChar;
			}
			return skeletonCopy;
		}
		function getDefaultHourSymbolFromLocale(locale) {
			let hourCycle = locale.hourCycle;
			if (hourCycle === void 0) {
				const localeWithHourCycles = locale;
				hourCycle = localeWithHourCycles.getHourCycles?.()[0] ?? localeWithHourCycles.hourCycles?.[0];
			}
			if (hourCycle)
				switch (hourCycle) {
					case "h24": return "k";
					case "h23": return "H";
					case "h12": return "h";
					case "h11": return "K";
					default: throw new Error("Invalid hourCycle");
				}
			const languageTag = locale.language;
			let regionTag;
			if (languageTag !== "root")
				regionTag = locale.maximize().region;
			return (timeData[`${languageTag}-${regionTag}`] || timeData[regionTag || ""] || timeData[languageTag || ""] || timeData[`${languageTag}-001`] || timeData["001"])[0].charAt(0);
		}
		const SPACE_SEPARATOR_START_REGEX = new RegExp(`^${SPACE_SEPARATOR_REGEX.source}*`);
		const SPACE_SEPARATOR_END_REGEX = new RegExp(`${SPACE_SEPARATOR_REGEX.source}*$`);
		function createLocation(start, end) {
			return {
				start,
				end
			};
		}
		const hasNativeFromEntries = !!Object.fromEntries;
		const hasTrimStart = !!String.prototype.trimStart;
		const hasTrimEnd = !!String.prototype.trimEnd;
		const fromEntries = hasNativeFromEntries ? Object.fromEntries : function fromEntries(entries) {
			const obj = {};
			for (const [k, v] of entries)
				obj[k] = v;
			return obj;
		};
		const trimStart = hasTrimStart ? function trimStart(s) {
			return s.trimStart();
		} : function trimStart(s) {
			return s.replace(SPACE_SEPARATOR_START_REGEX, "");
		};
		const trimEnd = hasTrimEnd ? function trimEnd(s) {
			return s.trimEnd();
		} : function trimEnd(s) {
			return s.replace(SPACE_SEPARATOR_END_REGEX, "");
		};
		let IDENTIFIER_PREFIX_RE = createIdentifierPrefixRegex();
		function createIdentifierPrefixRegex() {
			try {
				const regex = new RegExp("([^\\p{White_Space}\\p{Pattern_Syntax}]*)", "yu");
				if (regex.exec("a ")?.[1] === "a")
					return regex;
			}
			catch { }
			return IDENTIFIER_PREFIX_REGEX;
		}
		function matchIdentifierAtIndex(s, index) {
			IDENTIFIER_PREFIX_RE.lastIndex = index;
			return IDENTIFIER_PREFIX_RE.exec(s)[1] ?? "";
		}
		function plainTopLevelEndPosition(message) {
			if (message.length === 0)
				return null;
			let line = 1;
			let column = 1;
			for (let offset = 0; offset < message.length;) {
				const code = message.charCodeAt(offset);
				switch (code) {
					case 35:
					case 39:
					case 60:
					case 123:
					case 125: return null;
				}
				if (code === 10) {
					line++;
					column = 1;
					offset++;
				}
				else {
					column++;
					if (code >= 55296 && code <= 56319 && offset + 1 < message.length) {
						const next = message.charCodeAt(offset + 1);
						offset += next >= 56320 && next <= 57343 ? 2 : 1;
					}
					else
						offset++;
				}
			}
			return {
				offset: message.length,
				line,
				column
			};
		}
		var Parser = class {
			constructor(message, options = {}) {
				this.message = message;
				this.position = {
					offset: 0,
					line: 1,
					column: 1
				};
				this.ignoreTag = !!options.ignoreTag;
				this.locale = options.locale;
				this.requiresOtherClause = !!options.requiresOtherClause;
				this.shouldParseSkeletons = !!options.shouldParseSkeletons;
				this.captureEscapes = !!options.captureEscapes;
			}
			parse() {
				if (this.offset() !== 0)
					throw Error("parser can only be used once");
				if (this.message.length > 0) {
					const firstCode = this.message.charCodeAt(0);
					if (firstCode !== 35 && firstCode !== 39 && firstCode !== 60 && firstCode !== 123 && firstCode !== 125) {
						const plainEndPosition = plainTopLevelEndPosition(this.message);
						if (plainEndPosition) {
							const start = this.clonePosition();
							this.position = plainEndPosition;
							return {
								val: [{
										type: 0,
										value: this.message,
										...this.captureEscapes && { rawValue: this.message },
										location: createLocation(start, this.clonePosition())
									}],
								err: null
							};
						}
					}
				}
				return this.parseMessage(0, "", false);
			}
			parseMessage(nestingLevel, parentArgType, expectingCloseTag) {
				let elements = [];
				while (!this.isEOF()) {
					const char = this.char();
					if (char === 123) {
						const result = this.parseArgument(nestingLevel, expectingCloseTag);
						if (result.err)
							return result;
						elements.push(result.val);
					}
					else if (char === 125 && nestingLevel > 0)
						break;
					else if (char === 35 && (parentArgType === "plural" || parentArgType === "selectordinal")) {
						const position = this.clonePosition();
						this.bump();
						elements.push({
							type: 7,
							location: createLocation(position, this.clonePosition())
						});
					}
					else if (char === 60 && !this.ignoreTag && this.peek() === 47) {
						if (expectingCloseTag)
							break;
						else
							return this.error(26, createLocation(this.clonePosition(), this.clonePosition()));
					}
					else if (char === 60 && !this.ignoreTag && _isAlpha(this.peek() || 0)) {
						const result = this.parseTag(nestingLevel, parentArgType);
						if (result.err)
							return result;
						elements.push(result.val);
					}
					else {
						const result = this.parseLiteral(nestingLevel, parentArgType);
						if (result.err)
							return result;
						elements.push(result.val);
					}
				}
				return {
					val: elements,
					err: null
				};
			}
			parseTag(nestingLevel, parentArgType) {
				const startPosition = this.clonePosition();
				this.bump();
				const tagName = this.parseTagName();
				this.bumpSpace();
				if (this.bumpIf("/>"))
					return {
						val: {
							type: 0,
							value: `<${tagName}/>`,
							location: createLocation(startPosition, this.clonePosition())
						},
						err: null
					};
				else if (this.bumpIf(">")) {
					const childrenResult = this.parseMessage(nestingLevel + 1, parentArgType, true);
					if (childrenResult.err)
						return childrenResult;
					const children = childrenResult.val;
					const endTagStartPosition = this.clonePosition();
					if (this.bumpIf("</")) {
						if (this.isEOF() || !_isAlpha(this.char()))
							return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
						const closingTagNameStartPosition = this.clonePosition();
						if (tagName !== this.parseTagName())
							return this.error(26, createLocation(closingTagNameStartPosition, this.clonePosition()));
						this.bumpSpace();
						if (!this.bumpIf(">"))
							return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
						return {
							val: {
								type: 8,
								value: tagName,
								children,
								location: createLocation(startPosition, this.clonePosition())
							},
							err: null
						};
					}
					else
						return this.error(27, createLocation(startPosition, this.clonePosition()));
				}
				else
					return this.error(23, createLocation(startPosition, this.clonePosition()));
			}
			parseTagName() {
				const startOffset = this.offset();
				this.bump();
				while (!this.isEOF() && _isPotentialElementNameChar(this.char()))
					this.bump();
				return this.message.slice(startOffset, this.offset());
			}
			parseLiteral(nestingLevel, parentArgType) {
				const start = this.clonePosition();
				let value = "";
				while (true) {
					const parseQuoteResult = this.tryParseQuote(parentArgType);
					if (parseQuoteResult) {
						value += parseQuoteResult;
						continue;
					}
					const parseUnquotedResult = this.tryParseUnquoted(nestingLevel, parentArgType);
					if (parseUnquotedResult) {
						value += parseUnquotedResult;
						continue;
					}
					const parseLeftAngleResult = this.tryParseLeftAngleBracket();
					if (parseLeftAngleResult) {
						value += parseLeftAngleResult;
						continue;
					}
					break;
				}
				const location = createLocation(start, this.clonePosition());
				return {
					val: {
						type: 0,
						value,
						location,
						...this.captureEscapes && { rawValue: this.message.slice(start.offset, this.offset()) }
					},
					err: null
				};
			}
			tryParseLeftAngleBracket() {
				if (!this.isEOF() && this.char() === 60 && (this.ignoreTag || !_isAlphaOrSlash(this.peek() || 0))) {
					this.bump();
					return "<";
				}
				return null;
			}
			tryParseQuote(parentArgType) {
				if (this.isEOF() || this.char() !== 39)
					return null;
				switch (this.peek()) {
					case 39:
						this.bump();
						this.bump();
						return "'";
					case 123:
					case 60:
					case 62:
					case 125: break;
					case 35:
						if (parentArgType === "plural" || parentArgType === "selectordinal")
							break;
						return null;
					default: return null;
				}
				this.bump();
				const codePoints = [this.char()];
				this.bump();
				while (!this.isEOF()) {
					const ch = this.char();
					if (ch === 39) {
						if (this.peek() === 39) {
							codePoints.push(39);
							this.bump();
						}
						else {
							this.bump();
							break;
						}
					}
					else
						codePoints.push(ch);
					this.bump();
				}
				return String.fromCodePoint(...codePoints);
			}
			tryParseUnquoted(nestingLevel, parentArgType) {
				if (this.isEOF())
					return null;
				const ch = this.char();
				if (ch === 60 || ch === 123 || ch === 35 && (parentArgType === "plural" || parentArgType === "selectordinal") || ch === 125 && nestingLevel > 0)
					return null;
				else {
					this.bump();
					return String.fromCodePoint(ch);
				}
			}
			parseArgument(nestingLevel, expectingCloseTag) {
				const openingBracePosition = this.clonePosition();
				this.bump();
				this.bumpSpace();
				if (this.isEOF())
					return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
				if (this.char() === 125) {
					this.bump();
					return this.error(2, createLocation(openingBracePosition, this.clonePosition()));
				}
				let value = this.parseIdentifierIfPossible().value;
				if (!value)
					return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
				this.bumpSpace();
				if (this.isEOF())
					return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
				switch (this.char()) {
					case 125:
						this.bump();
						return {
							val: {
								type: 1,
								value,
								location: createLocation(openingBracePosition, this.clonePosition())
							},
							err: null
						};
					case 44:
						this.bump();
						this.bumpSpace();
						if (this.isEOF())
							return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
						return this.parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition);
					default: return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
				}
			}
			parseIdentifierIfPossible() {
				const startingPosition = this.clonePosition();
				const startOffset = this.offset();
				const value = matchIdentifierAtIndex(this.message, startOffset);
				const endOffset = startOffset + value.length;
				this.bumpTo(endOffset);
				return {
					value,
					location: createLocation(startingPosition, this.clonePosition())
				};
			}
			parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition) {
				let typeStartPosition = this.clonePosition();
				let argType = this.parseIdentifierIfPossible().value;
				let typeEndPosition = this.clonePosition();
				switch (argType) {
					case "": return this.error(4, createLocation(typeStartPosition, typeEndPosition));
					case "number":
					case "date":
					case "time": {
						this.bumpSpace();
						let styleAndLocation = null;
						if (this.bumpIf(",")) {
							this.bumpSpace();
							const styleStartPosition = this.clonePosition();
							const result = this.parseSimpleArgStyleIfPossible();
							if (result.err)
								return result;
							const style = trimEnd(result.val);
							if (style.length === 0)
								return this.error(6, createLocation(this.clonePosition(), this.clonePosition()));
							styleAndLocation = {
								style,
								styleLocation: createLocation(styleStartPosition, this.clonePosition())
							};
						}
						const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
						if (argCloseResult.err)
							return argCloseResult;
						const location = createLocation(openingBracePosition, this.clonePosition());
						if (styleAndLocation && styleAndLocation.style.startsWith("::")) {
							let skeleton = trimStart(styleAndLocation.style.slice(2));
							if (argType === "number") {
								const result = this.parseNumberSkeletonFromString(skeleton, styleAndLocation.styleLocation);
								if (result.err)
									return result;
								return {
									val: {
										type: 2,
										value,
										location,
										style: result.val
									},
									err: null
								};
							}
							else {
								if (skeleton.length === 0)
									return this.error(10, location);
								let dateTimePattern = skeleton;
								if (this.locale)
									dateTimePattern = getBestPattern(skeleton, this.locale);
								const style = {
									type: 1,
									pattern: dateTimePattern,
									location: styleAndLocation.styleLocation,
									parsedOptions: this.shouldParseSkeletons ? parseDateTimeSkeleton(dateTimePattern) : {}
								};
								return {
									val: {
										type: argType === "date" ? 3 : 4,
										value,
										location,
										style
									},
									err: null
								};
							}
						}
						return {
							val: {
								type: argType === "number" ? 2 : argType === "date" ? 3 : 4,
								value,
								location,
								style: styleAndLocation?.style ?? null
							},
							err: null
						};
					}
					case "plural":
					case "selectordinal":
					case "select": {
						const typeEndPosition = this.clonePosition();
						this.bumpSpace();
						if (!this.bumpIf(","))
							return this.error(12, createLocation(typeEndPosition, { ...typeEndPosition }));
						this.bumpSpace();
						let identifierAndLocation = this.parseIdentifierIfPossible();
						let pluralOffset = 0;
						if (argType !== "select" && identifierAndLocation.value === "offset") {
							if (!this.bumpIf(":"))
								return this.error(13, createLocation(this.clonePosition(), this.clonePosition()));
							this.bumpSpace();
							const result = this.tryParseDecimalInteger(13, 14);
							if (result.err)
								return result;
							this.bumpSpace();
							identifierAndLocation = this.parseIdentifierIfPossible();
							pluralOffset = result.val;
						}
						const optionsResult = this.tryParsePluralOrSelectOptions(nestingLevel, argType, expectingCloseTag, identifierAndLocation);
						if (optionsResult.err)
							return optionsResult;
						const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
						if (argCloseResult.err)
							return argCloseResult;
						const location = createLocation(openingBracePosition, this.clonePosition());
						if (argType === "select")
							return {
								val: {
									type: 5,
									value,
									options: fromEntries(optionsResult.val),
									location
								},
								err: null
							};
						else
							return {
								val: {
									type: 6,
									value,
									options: fromEntries(optionsResult.val),
									offset: pluralOffset,
									pluralType: argType === "plural" ? "cardinal" : "ordinal",
									location
								},
								err: null
							};
					}
					default: return this.error(5, createLocation(typeStartPosition, typeEndPosition));
				}
			}
			tryParseArgumentClose(openingBracePosition) {
				if (this.isEOF() || this.char() !== 125)
					return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
				this.bump();
				return {
					val: true,
					err: null
				};
			}
			parseSimpleArgStyleIfPossible() {
				let nestedBraces = 0;
				const startPosition = this.clonePosition();
				while (!this.isEOF())
					switch (this.char()) {
						case 39: {
							this.bump();
							let apostrophePosition = this.clonePosition();
							if (!this.bumpUntil("'"))
								return this.error(11, createLocation(apostrophePosition, this.clonePosition()));
							this.bump();
							break;
						}
						case 123:
							nestedBraces += 1;
							this.bump();
							break;
						case 125:
							if (nestedBraces > 0)
								nestedBraces -= 1;
							else
								return {
									val: this.message.slice(startPosition.offset, this.offset()),
									err: null
								};
							break;
						default: this.bump();
					}
				return {
					val: this.message.slice(startPosition.offset, this.offset()),
					err: null
				};
			}
			parseNumberSkeletonFromString(skeleton, location) {
				let tokens = [];
				try {
					tokens = parseNumberSkeletonFromString(skeleton);
				}
				catch {
					return this.error(7, location);
				}
				return {
					val: {
						type: 0,
						tokens,
						location,
						parsedOptions: this.shouldParseSkeletons ? parseNumberSkeleton(tokens) : {}
					},
					err: null
				};
			}
			tryParsePluralOrSelectOptions(nestingLevel, parentArgType, expectCloseTag, parsedFirstIdentifier) {
				let hasOtherClause = false;
				const options = [];
				const parsedSelectors = new Set();
				let { value: selector, location: selectorLocation } = parsedFirstIdentifier;
				while (true) {
					if (selector.length === 0) {
						const startPosition = this.clonePosition();
						if (parentArgType !== "select" && this.bumpIf("=")) {
							const result = this.tryParseDecimalInteger(16, 19);
							if (result.err)
								return result;
							selectorLocation = createLocation(startPosition, this.clonePosition());
							selector = this.message.slice(startPosition.offset, this.offset());
						}
						else
							break;
					}
					if (parsedSelectors.has(selector))
						return this.error(parentArgType === "select" ? 21 : 20, selectorLocation);
					if (selector === "other")
						hasOtherClause = true;
					this.bumpSpace();
					const openingBracePosition = this.clonePosition();
					if (!this.bumpIf("{"))
						return this.error(parentArgType === "select" ? 17 : 18, createLocation(this.clonePosition(), this.clonePosition()));
					const fragmentResult = this.parseMessage(nestingLevel + 1, parentArgType, expectCloseTag);
					if (fragmentResult.err)
						return fragmentResult;
					const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
					if (argCloseResult.err)
						return argCloseResult;
					options.push([selector, {
							value: fragmentResult.val,
							location: createLocation(openingBracePosition, this.clonePosition())
						}]);
					parsedSelectors.add(selector);
					this.bumpSpace();
					({ value: selector, location: selectorLocation } = this.parseIdentifierIfPossible());
				}
				if (options.length === 0)
					return this.error(parentArgType === "select" ? 15 : 16, createLocation(this.clonePosition(), this.clonePosition()));
				if (this.requiresOtherClause && !hasOtherClause)
					return this.error(22, createLocation(this.clonePosition(), this.clonePosition()));
				return {
					val: options,
					err: null
				};
			}
			tryParseDecimalInteger(expectNumberError, invalidNumberError) {
				let sign = 1;
				const startingPosition = this.clonePosition();
				if (this.bumpIf("+")) { }
				else if (this.bumpIf("-"))
					sign = -1;
				let hasDigits = false;
				let decimal = 0;
				while (!this.isEOF()) {
					const ch = this.char();
					if (ch >= 48 && ch <= 57) {
						hasDigits = true;
						decimal = decimal * 10 + (ch - 48);
						this.bump();
					}
					else
						break;
				}
				const location = createLocation(startingPosition, this.clonePosition());
				if (!hasDigits)
					return this.error(expectNumberError, location);
				decimal *= sign;
				if (!Number.isSafeInteger(decimal))
					return this.error(invalidNumberError, location);
				return {
					val: decimal,
					err: null
				};
			}
			offset() {
				return this.position.offset;
			}
			isEOF() {
				return this.offset() === this.message.length;
			}
			clonePosition() {
				return {
					offset: this.position.offset,
					line: this.position.line,
					column: this.position.column
				};
			}
			char() {
				const offset = this.position.offset;
				if (offset >= this.message.length)
					throw Error("out of bound");
				const code = this.message.codePointAt(offset);
				if (code === void 0)
					throw Error(`Offset ${offset} is at invalid UTF-16 code unit boundary`);
				return code;
			}
			error(kind, location) {
				return {
					val: null,
					err: {
						kind,
						message: this.message,
						location
					}
				};
			}
			bump() {
				if (this.isEOF())
					return;
				const code = this.char();
				if (code === 10) {
					this.position.line += 1;
					this.position.column = 1;
					this.position.offset += 1;
				}
				else {
					this.position.column += 1;
					this.position.offset += code < 65536 ? 1 : 2;
				}
			}
			bumpIf(prefix) {
				const offset = this.offset();
				if (this.message.slice(offset, offset + prefix.length) === prefix) {
					for (let i = 0; i < prefix.length; i++)
						this.bump();
					return true;
				}
				return false;
			}
			bumpUntil(pattern) {
				const currentOffset = this.offset();
				const index = this.message.indexOf(pattern, currentOffset);
				if (index >= 0) {
					this.bumpTo(index);
					return true;
				}
				else {
					this.bumpTo(this.message.length);
					return false;
				}
			}
			bumpTo(targetOffset) {
				if (this.offset() > targetOffset)
					throw Error(`targetOffset ${targetOffset} must be greater than or equal to the current offset ${this.offset()}`);
				targetOffset = Math.min(targetOffset, this.message.length);
				while (true) {
					const offset = this.offset();
					if (offset === targetOffset)
						break;
					if (offset > targetOffset)
						throw Error(`targetOffset ${targetOffset} is at invalid UTF-16 code unit boundary`);
					this.bump();
					if (this.isEOF())
						break;
				}
			}
			bumpSpace() {
				while (!this.isEOF() && _isWhiteSpace(this.char()))
					this.bump();
			}
			peek() {
				if (this.isEOF())
					return null;
				const code = this.char();
				const offset = this.offset();
				return this.message.charCodeAt(offset + (code >= 65536 ? 2 : 1)) ?? null;
			}
		};
		function _isAlpha(codepoint) {
			return codepoint >= 97 && codepoint <= 122 || codepoint >= 65 && codepoint <= 90;
		}
		function _isAlphaOrSlash(codepoint) {
			return _isAlpha(codepoint) || codepoint === 47;
		}
		function _isPotentialElementNameChar(c) {
			return c === 45 || c === 46 || c >= 48 && c <= 57 || c === 95 || c >= 97 && c <= 122 || c >= 65 && c <= 90 || c == 183 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8255 && c <= 8256 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
		}
		function _isWhiteSpace(c) {
			return c >= 9 && c <= 13 || c === 32 || c === 133 || c >= 8206 && c <= 8207 || c === 8232 || c === 8233;
		}
		function collectVariables(ast, vars = new Map()) {
			ast.forEach((el) => {
				if (isArgumentElement(el) || isDateElement(el) || isTimeElement(el) || isNumberElement(el)) {
					if (vars.has(el.value)) {
						const existingTypes = vars.get(el.value);
						if (!existingTypes.has(el.type) && !existingTypes.has(6) && !existingTypes.has(5)) {
							if ((el.type === 3 || el.type === 4) && Array.from(existingTypes).every((type) => type === 3 || type === 4))
								existingTypes.add(el.type);
							else
								throw new Error(`Variable ${el.value} has conflicting types`);
						}
					}
					else
						vars.set(el.value, new Set([el.type]));
				}
				if (isPluralElement(el) || isSelectElement(el)) {
					vars.set(el.value, new Set([el.type]));
					Object.keys(el.options).forEach((k) => {
						collectVariables(el.options[k].value, vars);
					});
				}
				if (isTagElement(el)) {
					vars.set(el.value, new Set([el.type]));
					collectVariables(el.children, vars);
				}
			});
		}
		function isStructurallySame(a, b) {
			const aVars = new Map();
			const bVars = new Map();
			collectVariables(a, aVars);
			collectVariables(b, bVars);
			if (aVars.size !== bVars.size)
				return {
					success: false,
					error: new Error(`Different number of variables: [${Array.from(aVars.keys()).join(", ")}] vs [${Array.from(bVars.keys()).join(", ")}]`)
				};
			return Array.from(aVars.entries()).reduce((result, [key, type]) => {
				if (!result.success)
					return result;
				const bType = bVars.get(key);
				if (bType == null)
					return {
						success: false,
						error: new Error(`Missing variable ${key} in message`)
					};
				if (bType.size !== type.size || !Array.from(type).every((t) => bType.has(t)))
					return {
						success: false,
						error: new Error(`Variable ${key} has conflicting types: ${Array.from(type, (t) => TYPE[t]).join(", ")} vs ${Array.from(bType, (t) => TYPE[t]).join(", ")}`)
					};
				return result;
			}, { success: true });
		}
		function pruneLocation(els) {
			els.forEach((el) => {
				delete el.location;
				if (isSelectElement(el) || isPluralElement(el))
					for (const k in el.options) {
						delete el.options[k].location;
						pruneLocation(el.options[k].value);
					}
				else if (isNumberElement(el) && isNumberSkeleton(el.style))
					delete el.style.location;
				else if ((isDateElement(el) || isTimeElement(el)) && isDateTimeSkeleton(el.style))
					delete el.style.location;
				else if (isTagElement(el))
					pruneLocation(el.children);
			});
		}
		function parse(message, opts = {}) {
			opts = {
				shouldParseSkeletons: true,
				requiresOtherClause: true,
				...opts
			};
			const result = new Parser(message, opts).parse();
			if (result.err) {
				const error = SyntaxError(ErrorKind[result.err.kind]);
				error.location = result.err.location;
				error.originalMessage = result.err.message;
				throw error;
			}
			if (!opts?.captureLocation)
				pruneLocation(result.val);
			return result.val;
		}
		const _Parser = (null && (Parser));
		;
		let ErrorCode = function (ErrorCode) {
			ErrorCode["MISSING_VALUE"] = "MISSING_VALUE";
			ErrorCode["INVALID_VALUE"] = "INVALID_VALUE";
			ErrorCode["MISSING_INTL_API"] = "MISSING_INTL_API";
			return ErrorCode;
		}({});
		var FormatError = class extends Error {
			constructor(msg, code, originalMessage) {
				super(msg);
				this.code = code;
				this.originalMessage = originalMessage;
			}
			toString() {
				return `[formatjs Error: ${this.code}] ${this.message}`;
			}
		};
		var InvalidValueError = class extends FormatError {
			constructor(variableId, value, options, originalMessage) {
				super(`Invalid values for "${variableId}": "${value}". Options are "${Object.keys(options).join("\", \"")}"`, "INVALID_VALUE", originalMessage);
			}
		};
		var InvalidValueTypeError = class extends FormatError {
			constructor(value, type, originalMessage) {
				super(`Value for "${value}" must be of type ${type}`, "INVALID_VALUE", originalMessage);
			}
		};
		var MissingValueError = class extends FormatError {
			constructor(variableId, originalMessage) {
				super(`The intl string context variable "${variableId}" was not provided to the string "${originalMessage}"`, "MISSING_VALUE", originalMessage);
			}
		};
		let PART_TYPE = function (PART_TYPE) {
			PART_TYPE[PART_TYPE["literal"] = 0] = "literal";
			PART_TYPE[PART_TYPE["object"] = 1] = "object";
			return PART_TYPE;
		}({});
		function mergeLiteral(parts) {
			if (parts.length < 2)
				return parts;
			return parts.reduce((all, part) => {
				const lastPart = all[all.length - 1];
				if (!lastPart || lastPart.type !== 0 || part.type !== 0)
					all.push(part);
				else
					lastPart.value += part.value;
				return all;
			}, []);
		}
		function isFormatXMLElementFn(el) {
			return typeof el === "function";
		}
		function formatToParts(els, locales, formatters, formats, values, currentPluralValue, originalMessage) {
			if (els.length === 1 && isLiteralElement(els[0]))
				return [{
						type: 0,
						value: els[0].value
					}];
			const result = [];
			for (const el of els) {
				if (isLiteralElement(el)) {
					result.push({
						type: 0,
						value: el.value
					});
					continue;
				}
				if (isPoundElement(el)) {
					if (typeof currentPluralValue === "number")
						result.push({
							type: 0,
							value: formatters.getNumberFormat(locales).format(currentPluralValue)
						});
					continue;
				}
				const { value: varName } = el;
				if (!(values && varName in values))
					throw new MissingValueError(varName, originalMessage);
				let value = values[varName];
				if (isArgumentElement(el)) {
					if (!value || typeof value === "string" || typeof value === "number" || typeof value === "bigint")
						value = typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : "";
					result.push({
						type: typeof value === "string" ? 0 : 1,
						value
					});
					continue;
				}
				if (isDateElement(el)) {
					const style = typeof el.style === "string" ? formats.date[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : void 0;
					result.push({
						type: 0,
						value: formatters.getDateTimeFormat(locales, style).format(value)
					});
					continue;
				}
				if (isTimeElement(el)) {
					const style = typeof el.style === "string" ? formats.time[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : formats.time.medium;
					result.push({
						type: 0,
						value: formatters.getDateTimeFormat(locales, style).format(value)
					});
					continue;
				}
				if (isNumberElement(el)) {
					const style = typeof el.style === "string" ? formats.number[el.style] : isNumberSkeleton(el.style) ? el.style.parsedOptions : void 0;
					if (style && style.scale) {
						const scale = style.scale || 1;
						if (typeof value === "bigint") {
							if (!Number.isInteger(scale))
								throw new TypeError(`Cannot apply fractional scale ${scale} to bigint value. Scale must be an integer when formatting bigint.`);
							value = value * BigInt(scale);
						}
						else
							value = value * scale;
					}
					result.push({
						type: 0,
						value: formatters.getNumberFormat(locales, style).format(value)
					});
					continue;
				}
				if (isTagElement(el)) {
					const { children, value } = el;
					const formatFn = values[value];
					if (!isFormatXMLElementFn(formatFn))
						throw new InvalidValueTypeError(value, "function", originalMessage);
					let chunks = formatFn(formatToParts(children, locales, formatters, formats, values, currentPluralValue).map((p) => p.value));
					if (!Array.isArray(chunks))
						chunks = [chunks];
					result.push(...chunks.map((c) => {
						return {
							type: typeof c === "string" ? 0 : 1,
							value: c
						};
					}));
				}
				if (isSelectElement(el)) {
					const key = value;
					const opt = (Object.prototype.hasOwnProperty.call(el.options, key) ? el.options[key] : void 0) || el.options.other;
					if (!opt)
						throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
					result.push(...formatToParts(opt.value, locales, formatters, formats, values));
					continue;
				}
				if (isPluralElement(el)) {
					const exactKey = `=${value}`;
					let opt = Object.prototype.hasOwnProperty.call(el.options, exactKey) ? el.options[exactKey] : void 0;
					if (!opt) {
						if (!Intl.PluralRules)
							throw new FormatError(`Intl.PluralRules is not available in this environment.
Try polyfilling it using "@formatjs/intl-pluralrules"
`, "MISSING_INTL_API", originalMessage);
						const numericValue = typeof value === "bigint" ? Number(value) : value;
						const rule = formatters.getPluralRules(locales, { type: el.pluralType }).select(numericValue - (el.offset || 0));
						opt = (Object.prototype.hasOwnProperty.call(el.options, rule) ? el.options[rule] : void 0) || el.options.other;
					}
					if (!opt)
						throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
					const numericValue = typeof value === "bigint" ? Number(value) : value;
					result.push(...formatToParts(opt.value, locales, formatters, formats, values, numericValue - (el.offset || 0)));
					continue;
				}
			}
			return mergeLiteral(result);
		}
		function mergeConfig(c1, c2) {
			if (!c2)
				return c1;
			return {
				...c1,
				...c2,
				...Object.keys(c1).reduce((all, k) => {
					all[k] = {
						...c1[k],
						...c2[k]
					};
					return all;
				}, {})
			};
		}
		function mergeConfigs(defaultConfig, configs) {
			if (!configs)
				return defaultConfig;
			return Object.keys(defaultConfig).reduce((all, k) => {
				all[k] = mergeConfig(defaultConfig[k], configs[k]);
				return all;
			}, { ...defaultConfig });
		}
		function createFastMemoizeCache(store) {
			return { create() {
					return {
						get(key) {
							return store[key];
						},
						set(key, value) {
							store[key] = value;
						}
					};
				} };
		}
		function createDefaultFormatters(cache = {
			number: {},
			dateTime: {},
			pluralRules: {}
		}) {
			return {
				getNumberFormat: memoize((...args) => new Intl.NumberFormat(...args), {
					cache: createFastMemoizeCache(cache.number),
					strategy: strategies.variadic
				}),
				getDateTimeFormat: memoize((...args) => new Intl.DateTimeFormat(...args), {
					cache: createFastMemoizeCache(cache.dateTime),
					strategy: strategies.variadic
				}),
				getPluralRules: memoize((...args) => new Intl.PluralRules(...args), {
					cache: createFastMemoizeCache(cache.pluralRules),
					strategy: strategies.variadic
				})
			};
		}
		var IntlMessageFormat = class IntlMessageFormat {
			constructor(message, locales = IntlMessageFormat.defaultLocale, overrideFormats, opts) {
				this.formatterCache = {
					number: {},
					dateTime: {},
					pluralRules: {}
				};
				this.format = ((values) => {
					const parts = this.formatToParts(values);
					if (parts.length === 1)
						return parts[0].value;
					const result = parts.reduce((all, part) => {
						if (!all.length || part.type !== 0 || typeof all[all.length - 1] !== "string")
							all.push(part.value);
						else
							all[all.length - 1] += part.value;
						return all;
					}, []);
					if (result.length <= 1)
						return result[0] || "";
					return result;
				});
				this.formatToParts = ((values) => formatToParts(this.ast, this.locales, this.formatters, this.formats, values, void 0, this.message));
				this.resolvedOptions = () => ({ locale: this.resolvedLocale?.toString() || Intl.NumberFormat.supportedLocalesOf(this.locales)[0] });
				this.getAst = () => this.ast;
				this.locales = locales;
				this.resolvedLocale = IntlMessageFormat.resolveLocale(locales);
				if (typeof message === "string") {
					this.message = message;
					if (!IntlMessageFormat.__parse)
						throw new TypeError("IntlMessageFormat.__parse must be set to process `message` of type `string`");
					const { ...parseOpts } = opts || {};
					this.ast = IntlMessageFormat.__parse(message, {
						...parseOpts,
						locale: this.resolvedLocale
					});
				}
				else
					this.ast = message;
				if (!Array.isArray(this.ast))
					throw new TypeError("A message must be provided as a String or AST.");
				this.formats = mergeConfigs(IntlMessageFormat.formats, overrideFormats);
				this.formatters = opts && opts.formatters || createDefaultFormatters(this.formatterCache);
			}
			static {
				this.memoizedDefaultLocale = null;
			}
			static get defaultLocale() {
				if (!IntlMessageFormat.memoizedDefaultLocale)
					IntlMessageFormat.memoizedDefaultLocale = new Intl.NumberFormat().resolvedOptions().locale;
				return IntlMessageFormat.memoizedDefaultLocale;
			}
			static {
				this.resolveLocale = (locales) => {
					if (typeof Intl.Locale === "undefined")
						return;
					const supportedLocales = Intl.NumberFormat.supportedLocalesOf(locales);
					if (supportedLocales.length > 0)
						return new Intl.Locale(supportedLocales[0]);
					return new Intl.Locale(typeof locales === "string" ? locales : locales[0]);
				};
			}
			static {
				this.__parse = parse;
			}
			static {
				this.formats = {
					number: {
						integer: { maximumFractionDigits: 0 },
						currency: { style: "currency" },
						percent: { style: "percent" }
					},
					date: {
						short: {
							month: "numeric",
							day: "numeric",
							year: "2-digit"
						},
						medium: {
							month: "short",
							day: "numeric",
							year: "numeric"
						},
						long: {
							month: "long",
							day: "numeric",
							year: "numeric"
						},
						full: {
							weekday: "long",
							month: "long",
							day: "numeric",
							year: "numeric"
						}
					},
					time: {
						short: {
							hour: "numeric",
							minute: "numeric"
						},
						medium: {
							hour: "numeric",
							minute: "numeric",
							second: "numeric"
						},
						long: {
							hour: "numeric",
							minute: "numeric",
							second: "numeric",
							timeZoneName: "short"
						},
						full: {
							hour: "numeric",
							minute: "numeric",
							second: "numeric",
							timeZoneName: "short"
						}
					}
				};
			}
		};
		var intl_messageformat_default = (null && (IntlMessageFormat));
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
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
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
