// Bad days for the code that brings marks to school. The module under trial is the very file that the pages load (shared/lines.js and
// shared/standing.js); the server is the real one, over HTTP, with adults signed in. Made up are: time, the network's faults, and the
// storage of a device (what IndexedDB promises: an add that was confirmed outlives the page, one that was not may or may not).
//
// node schedules.mjs ADDRESS FOLDER_OF_MODULES SEED COUNT FOLDER [COMPANY]; writes into FOLDER the ids of all lines that a device had, or said it had (ids.txt),
// and what happened in each morning (mornings.txt), and prints one line of JSON. COMPANY mornings run at once. Whether the school has each line
// once is asked of its database afterwards, by whoever started this.

import { appendFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Adult } from "./device.mjs";
import { Morning, zero } from "./morning.mjs";

const [address, modules, seedText, countText, folder, companyText = "12"] = process.argv.slice(2);
const { openLines } = await import(pathToFileURL(`${modules}/lines.js`));
const { Standing } = await import(pathToFileURL(`${modules}/standing.js`));
const CHILDREN = 2, MOST_PAIRS = 1, MOST_FAULTS = 20, seed = Number(seedText), count = Number(countText), company = Math.min(count, Number(companyText)), began = Date.now();
const sums = { schedules: 0, ...zero() }, faults = [], checks = [];
let next = 0;

/** Two adults, each signed in on devices of their own, and a class of both. */
async function pair() {
  const adults = [await Adult.signIn(address, "year4"), await Adult.signIn(address, "ta3")];
  const [teacher] = adults;
  const schoolClass = /href="(\/classes\/[0-9a-f-]{36})"/.exec((await teacher.call("/classes")).text)[1];
  const lesson = `${schoolClass}/lesson`;
  const step = /name="step" value="([^"]+)"/.exec((await teacher.call(lesson)).text)[1];
  const check = async () => (await teacher.form(lesson, { step })).headers.location.split("/").at(-1);
  const html = (await teacher.call(`/checks/${await check()}/taps`)).text;
  return { adults, check, school: teacher.school, pupils: [...html.matchAll(/<fieldset class="tap-child" data-pupil="([^"]+)"/g)].map((found) => found[1]) };
}

async function mornings({ adults, check, school, pupils }) {
  let current = "", free = [];
  while (next < count) {
    const own = seed + next++;
    if (free.length < CHILDREN) { checks.push(current = await check()); free = [...pupils]; }
    const place = { adults, school, children: free.splice(0, CHILDREN), check: current, code: { openLines, Standing } };
    const morning = await new Morning(own, place).take();
    sums.schedules++;
    for (const name of Object.keys(morning.sums)) sums[name] += morning.sums[name];
    faults.push(...morning.faults.slice(0, MOST_FAULTS - faults.length));
    appendFileSync(`${folder}/ids.txt`, morning.ids.map((id) => `${id}\n`).join(""));
    appendFileSync(`${folder}/mornings.txt`, `${own} ${Object.values(morning.sums).join(" ")}\n`);
  }
}

for (const name of ["ids.txt", "mornings.txt"]) writeFileSync(`${folder}/${name}`, "");
const pairs = [];
for (let i = 0; i < company; i++) pairs.push(i < MOST_PAIRS ? await pair() : pairs[i % MOST_PAIRS]);
await Promise.all(pairs.map(mornings));
writeFileSync(`${folder}/checks.txt`, checks.map((id) => `${id}\n`).join(""));
console.log(JSON.stringify({ seed, ...sums, seconds: Math.round((Date.now() - began) / 1000), faults }));
process.exit(0);
