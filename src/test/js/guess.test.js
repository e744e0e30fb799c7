import { distance, guess, plain, wantedName } from "../../../assets/js/guess.js";
import { assertEquals, test } from "./testing.js";

const rows = [
  ["tags/lambda/", "AWS Lambda", "람다"],
  ["tags/dynamodb/", "Amazon DynamoDB", "다이나모DB"],
  ["tags/x-ray/", "AWS X-Ray"],
  ["tags/ecs/", "Amazon ECS"],
  ["tags/eks/", "Amazon EKS"],
];

const exact = (path) => guess(path, rows).exact?.[0];
const near = (path) => guess(path, rows).near.map(([address]) => address);

test("case, hyphens, Hangul names and old endings lead to the page", () => {
  assertEquals(exact("/site/tags/Lambda"), "tags/lambda/");
  assertEquals(exact("/tags/%EB%9E%8C%EB%8B%A4"), "tags/lambda/");
  assertEquals(exact("/tag/dynamo-db"), "tags/dynamodb/");
  assertEquals(exact("/tags/xray.html"), "tags/x-ray/");
  assertEquals(exact("/tags/aws-lambda/index.html"), "tags/lambda/");
});

test("decomposed Hangul is the same name", () => {
  assertEquals(exact(`/tags/${"람다".normalize("NFD")}/`), "tags/lambda/");
});

test("a slip of the pen is offered, the nearest first", () => {
  assertEquals(near("/tags/lamda/"), ["tags/lambda/"]);
  assertEquals(near("/tags/lambad/"), ["tags/lambda/"]);
  assertEquals(near("/tags/ekss/"), ["tags/eks/"]);
});

test("nothing alike is nothing offered", () => {
  assertEquals(guess("/tags/zzzzzzzz/", rows), { exact: null, near: [] });
  assertEquals(guess("/", rows), { exact: null, near: [] });
});

test("an address that is no UTF-8 is taken as it stands", () => {
  assertEquals(wantedName("/tags/%E0%A4/"), "e0a4");
});

test("distance counts one for each slip", () => {
  assertEquals(distance("", "abc"), 3);
  assertEquals(distance("lambda", "lambda"), 0);
  assertEquals(distance("lamdba", "lambda"), 1);
  assertEquals(distance("dynamo", "dinam"), 2);
});

test("letters and digits are all that counts", () => {
  assertEquals(plain("Lambda@Edge 2"), "lambdaedge2");
});
