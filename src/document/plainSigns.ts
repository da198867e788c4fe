/* The signs of plain YAML by their codes, which are compared faster than texts. */

/** The code of ` `. */
export const BLANK = 32;
/** The code of `"`. */
export const DOUBLE = 34;
/** The code of `#`. */
export const REMARK = 35;
/** The code of `'`. */
export const SINGLE = 39;
/** The code of `,`. */
export const COMMA = 44;
/** The code of `-`. */
export const DASH = 45;
/** The code of `.`. */
export const DOT = 46;
/** The code of `/`. */
export const SLASH = 47;
/** The code of `:`. */
export const COLON = 58;
/** The code of `[`. */
export const BRACKET = 91;
/** The code of `]`. */
export const CLOSING_BRACKET = 93;
/** The code of `{`. */
export const BRACE = 123;
/** The code of `}`. */
export const CLOSING_BRACE = 125;

/** Signs below 128 that mean nothing in a place, by their codes: a look into a table is quicker than a pattern. */
function tableOf(signs: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (signs.test(String.fromCharCode(code)) ? 1 : 0));
}

const NAME = tableOf(/[\w.-]/);
const START = tableOf(/[\w.+(/$=<^~;]/);
const FLOW_WORD = tableOf(/[^\n,[\]{}#"]/);
const VALUE = tableOf(/[~+\-.\dtTfFnN]/);

/** Whether a sign may stand in a key; one below 128 in any case. */
export function isNameCode(code: number): boolean {
  return code < 128 && NAME[code] === 1;
}

/** Whether a sign begins words that cannot be taken for anything else. */
export function isStartCode(code: number): boolean {
  return code < 128 ? START[code] === 1 : code >= 128;
}

/** Whether a number, a truth value or nothing may begin with a sign; most text does not. */
export function isValueCode(code: number): boolean {
  return code < 128 && VALUE[code] === 1;
}

/** Whether a sign may stand in words within brackets; there is none behind the end. */
export function isFlowWordCode(code: number): boolean {
  return code < 128 ? FLOW_WORD[code] === 1 : code >= 128;
}
