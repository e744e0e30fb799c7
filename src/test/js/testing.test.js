import { assertEquals, assertRejects, assertThrows, assertTrue, test } from "./testing.js";

test("equal structures in another key order are equal", () => {
  assertEquals({ a: [1, { b: "가" }], c: NaN }, { c: NaN, a: [1, { b: "가" }] });
  assertEquals(new Map([["람다", new Set([1])]]).size, 1);
});

test("a difference names both values", () => {
  assertThrows(() => assertEquals(["람다"], ["Lambda"]), /^value: expected \["Lambda"\] but was \["람다"\]$/);
  assertThrows(() => assertEquals(0, -0), /expected/);
  assertThrows(() => assertEquals([], {}), /expected/);
  assertThrows(() => assertEquals(new Map([[1, 2]]), new Map([[1, 3]])), /expected Map \[\[1,3\]\] but was Map \[\[1,2\]\]/);
  assertThrows(() => assertEquals(new Uint8Array([1]), new Uint8Array([2])), /expected/);
});

test("a truthy value is not true", () => {
  assertThrows(() => assertTrue(1, "one"), /^one: expected true but was 1$/);
});

test("what does not throw, or throws something else, is a failure", () => {
  assertThrows(() => assertThrows(() => 1, /x/), /an error that matches \/x\/ is thrown/);
  assertThrows(() => assertThrows(() => null.name, /^y$/), /matches \/\^y\$\//);
});

test("a promise is awaited", async () => {
  await assertRejects(Promise.resolve().then(() => assertEquals(1, 2)), /expected 2 but was 1/);
  await assertRejects(assertRejects(Promise.resolve(1), /x/), /is thrown/);
});

test("bytes of text can be read", () => {
  assertEquals(new TextDecoder().decode(new Uint8Array([0xeb, 0x9e, 0x8c])), "람");
});
