/**
 * What a `*.test.js` file needs: `test` names a case, the assertions throw.
 * The cases are run by confnotes.js.JavaScriptTest, each as a test of its own.
 */

/** @type {{ name: string, body: () => (void | Promise<void>) }[]} */
export const cases = [];

/**
 * @param {string} name states the behaviour
 * @param {() => (void | Promise<void>)} body throws, or rejects, when the behaviour is not there
 */
export function test(name, body) {
  if (cases.some((known) => known.name === name)) {
    throw new Error(`two cases are named "${name}"`);
  }
  cases.push({ name, body });
}

/**
 * Equal by structure: arrays in order, objects, maps and sets by content, NaN equal to NaN, 0 not equal to -0.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} [what] named in the message
 */
export function assertEquals(actual, expected, what = "value") {
  if (!same(actual, expected)) {
    throw new Error(`${what}: expected ${show(expected)} but was ${show(actual)}`);
  }
}

/**
 * @param {unknown} condition
 * @param {string} what the statement that should hold
 */
export function assertTrue(condition, what) {
  if (condition !== true) {
    throw new Error(`${what}: expected true but was ${show(condition)}`);
  }
}

/**
 * @param {() => unknown} body
 * @param {RegExp} message what the thrown error's message matches
 */
export function assertThrows(body, message) {
  assertRejected(thrownBy(body), message);
}

/**
 * @param {Promise<unknown>} promise
 * @param {RegExp} message what the error's message matches
 */
export async function assertRejects(promise, message) {
  assertRejected(await promise.then(() => undefined, (error) => ({ error })), message);
}

function thrownBy(body) {
  try {
    body();
  } catch (error) {
    return { error };
  }
  return undefined;
}

function assertRejected(outcome, message) {
  assertTrue(outcome !== undefined, `an error that matches ${message} is thrown`);
  assertTrue(message.test(String(outcome.error?.message)), `"${outcome.error?.message}" matches ${message}`);
}

function same(left, right) {
  if (Object.is(left, right)) {
    return true;
  }
  if (!isObject(left) || !isObject(right) || Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) {
    return false;
  }
  const leftEntries = entries(left);
  const rightEntries = entries(right);
  return leftEntries.length === rightEntries.length && leftEntries.every((entry, i) => sameEntry(entry, rightEntries[i]));
}

function sameEntry([leftKey, leftValue], [rightKey, rightValue]) {
  return leftKey === rightKey && same(leftValue, rightValue);
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** Maps, sets and arrays in their own order; other objects by key. */
function entries(value) {
  if (value instanceof Map || value instanceof Set || Array.isArray(value) || ArrayBuffer.isView(value)) {
    return [...value.entries()];
  }
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function show(value) {
  if (value instanceof Map || value instanceof Set) {
    return `${value.constructor.name} ${show([...value])}`;
  }
  return JSON.stringify(value) ?? String(value);
}
