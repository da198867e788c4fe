import { assert } from 'chai';

/** What the suites use of Node's assertions, where there is no Node. */
export const { ok, match, throws, strictEqual: equal, notStrictEqual: notEqual, deepEqual } = assert;
