// Copies of the module under trial with one thing made wrong, each against another promise: does the trial find them? docs/sync.md has the table.
//
// node mutants.mjs MODULES FOLDER [NAME…] writes each (or those that are named) into a folder of its name and prints the names, a line each.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const LINES = "lines.js", STANDING = "standing.js";
const MUTANTS = {
  "forgets-when-sent": [LINES, "    const response = await env.fetch(address, {\n      method", "    await log.remove(batch.map((one) => one.order));\n    const response = await env.fetch(address, {\n      method"],
  "new-id-each-time": [LINES, "return { id, kind, seen, age,", "return { id: uuid(), kind, seen, age,"],
  "says-not-what-it-saw": [LINES, "return { id, kind, seen, age,", "return { id, kind, seen: null, age,"],
  "says-it-never-waited": [LINES, "return { id, kind, seen, age,", "return { id, kind, seen, age: 0,"],
  "trusts-its-clock": [LINES, "Math.max(0, env.now() - at, made === page ? env.ticks() - tick : 0)", "Math.max(0, env.now() - at)"],
  "any-answer-is-a-yes": [LINES, "const answer = await response.json();\n      csrf", "const answer = await response.json().catch(() => ({ csrf, saved: batch.map((one) => one.id), refused: [], left: [] }));\n      csrf"],
  "saved-before-it-is-kept": [LINES, "try { await tidy(); line.order = await log.add(made); } catch", "try { log.add(made).then((order) => { line.order = order; }); } catch"],
  "tries-once": [LINES, "catch { next = trouble(); }", "catch { trouble(); }"],
  "gives-up-what-school-stumbles-over": [LINES, "else aside.add(batch[0].id);", "else { await log.remove([batch[0].order]); waiting = waiting.filter((one) => one !== batch[0]); }"],
  "forgets-all-that-waits": [LINES, "await log.remove(gone.filter((one) => !one.beside).map((one) => one.order));", "await log.remove((await log.all()).map((one) => one.order));"],
  "shows-school-over-what-waits": [STANDING, "if (!cell || cell.pending || held.has(key)) continue;", "if (!cell || cell.pending) continue;"],
  "shows-school-over-what-is-being-kept": [STANDING, "if (!cell || cell.pending || held.has(key)) continue;", "if (!cell || held.has(key)) continue;"],
  "hides-what-waited": [STANDING, "if (cell.pending || cell.seen === line.id) continue;", "continue;"],
  "never-looks-at-school": [STANDING, "cell.seen = id;\n      cell.value = value;", "cell.seen = id;"],
};

const [modules, folder, ...names] = process.argv.slice(2);
for (const name of names.length ? names : Object.keys(MUTANTS)) {
  const [file, right, wrong] = MUTANTS[name];
  const own = `${folder}/${name}`;
  mkdirSync(own, { recursive: true });
  for (const one of [LINES, STANDING, "package.json"]) cpSync(`${modules}/${one}`, `${own}/${one}`);
  const parts = readFileSync(`${own}/${file}`, "utf8").split(right);
  if (parts.length !== 2) throw new Error(`${name}: what it makes wrong is there ${parts.length - 1} times in ${file}.`);
  writeFileSync(`${own}/${file}`, parts.join(wrong));
  console.log(name);
}
