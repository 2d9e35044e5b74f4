// Bad days for the code that brings marks to school. The module under trial is the very file that the pages load (shared/lines.js and
// shared/standing.js); the server is the real one, over HTTP, with two adults signed in. Made up are: time, the network's faults, and the
// storage of a device (what IndexedDB promises: an add that was confirmed outlives the page, one that was not may or may not).
//
// node schedules.mjs ADDRESS FOLDER_OF_MODULES SEED COUNT FILE [SECONDS]; ends early after so many seconds; writes the ids of all lines into FILE, a line each, and prints one line of
// JSON. Whether the school has each of them once is asked of its database afterwards, by whoever started this.

import { appendFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [address, modules, seedText, countText, file, mostSeconds = "86400"] = process.argv.slice(2);
const { openLines } = await import(pathToFileURL(`${modules}/lines.js`));
const { Standing } = await import(pathToFileURL(`${modules}/standing.js`));
const AT_ONCE = 6, CHILDREN = 2, MINUTE = 60_000, DAY = 86_400_000;
const MARKS = ["got-it", "nearly", "not-yet", null];
const sums = { schedules: 0, lines: 0, neverKept: 0, requests: 0, dropped: 0, unconfirmed: 0, doubled: 0, late: 0, reloads: 0, kills: 0, secondTabs: 0, clockChanges: 0, bothAdults: 0, disagreeing: 0, notCausal: 0, stuck: 0, refused: 0 };
const faults = [];

/** Mulberry32: the same seed, the same day. */
function dice(seed) {
  let a = seed >>> 0;
  const next = () => { a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  return { next, upTo: (n) => Math.floor(next() * n), chance: (p) => next() < p };
}

class Adult {
  #cookies = new Map();
  async call(path, options = {}) {
    const headers = { ...options.headers, Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
    const response = await fetch(address + path, { ...options, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) { const [name, value] = cookie.split(";")[0].split(/=(.*)/s); this.#cookies.set(name, value); }
    return response;
  }
  async form(page, path, fields) {
    const token = /name="_csrf" value="([^"]*)"/.exec(await (await this.call(page)).text())[1];
    return this.call(path, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ _csrf: token, ...fields }).toString() });
  }
  static async signIn(user) {
    const adult = new Adult();
    await adult.form("/sign-in", "/sign-in", { email: `${user}@willowlane.example`, password: "acorns in willow lane" });
    return adult;
  }
}

/** What a device keeps, shared by its tabs. Like IndexedDB it does what it is asked in the order in which it is asked; of what a killed page
 * asked for, the beginning is done and the rest is not. */
class Store {
  rows = new Map(); next = 1; free = 0;
  log(day) {
    const page = { dead: false, cut: false };
    const inTurn = (work) => { this.free = Math.max(this.free, day.now + day.dice.upTo(20)); day.at(this.free, () => { if (page.dead && day.dice.chance(0.3)) page.cut = true; if (!page.cut) work(); }); };
    return { page, lasting: true,
      add: (line) => new Promise((done) => inTurn(() => {
        const order = this.next++;
        this.rows.set(order, { ...structuredClone(line), order });
        day.kept.add(line.id);
        if (!page.dead) done(order);
      })),
      all: () => new Promise((done) => inTurn(() => { if (!page.dead) done([...this.rows.values()].map((row) => structuredClone(row))); })),
      remove: (orders) => new Promise((done) => inTurn(() => { for (const order of orders) this.rows.delete(order); if (!page.dead) done(); })),
    };
  }
}

/** One schedule: a made-up morning. */
class Day {
  now = 0; events = []; order = 0; flying = 0; healed = false; made = []; kept = new Set();
  constructor(seed, place) { this.dice = dice(seed); this.seed = seed; this.place = place; }
  at(time, work) { const event = { time, order: this.order++, work, off: false }; this.events.push(event); return event; }
  soon(work) { return this.at(this.now + this.dice.upTo(20), work); }
  async settle() { for (let i = 0; i < 6; i++) await new Promise((done) => setImmediate(done)); }

  async run(until) {
    for (let steps = 0; steps < 20_000; steps++) {
      await this.settle();
      while (this.flying > 0 && (this.healed || !this.dice.chance(0.1))) await new Promise((done) => setTimeout(done, 1));
      if (until?.()) return true;
      let first = -1;
      for (let i = 0; i < this.events.length; i++) { const e = this.events[i]; if (!e.off && (first < 0 || e.time < this.events[first].time || (e.time === this.events[first].time && e.order < this.events[first].order))) first = i; }
      if (first < 0) { if (this.flying > 0) { await new Promise((done) => setTimeout(done, 1)); continue; } return false; }
      const [event] = this.events.splice(first, 1);
      this.events = this.events.filter((one) => !one.off);
      this.now = Math.max(this.now, event.time);
      event.work();
    }
    return false;
  }

  async morning() {
    const { dice } = this;
    this.devices = [0, 1, ...(dice.chance(0.3) ? [2] : [])].map((n) => ({ n, adult: n % 2 === 0 || dice.chance(0.2) ? this.place.adults[0] : this.place.adults[1], store: new Store(), pages: [], skew: dice.chance(0.5) ? (dice.next() - 0.5) * 20 * DAY : 0, bad: dice.next() * 0.7, away: [], old: null }));
    if (new Set(this.devices.map((one) => one.adult)).size > 1) sums.bothAdults++;
    for (const device of this.devices) {
      for (let i = dice.upTo(3); i > 0; i--) { const from = dice.upTo(40) * MINUTE; device.away.push([from, from + dice.upTo(25) * MINUTE]); }
      this.soon(() => this.open(device, true));
      for (let i = 2 + dice.upTo(5); i > 0; i--) this.at(dice.upTo(45) * MINUTE, () => this.tap(device));
      for (let i = dice.upTo(3); i > 0; i--) this.at(dice.upTo(45) * MINUTE, () => this.reload(device));
      if (dice.chance(0.2)) this.at(dice.upTo(45) * MINUTE, () => { sums.secondTabs++; this.open(device, false); });
      if (dice.chance(0.3)) this.at(dice.upTo(45) * MINUTE, () => { sums.clockChanges++; device.skew += (dice.next() - 0.5) * 14 * DAY; });
    }
    await this.run(() => this.now > 46 * MINUTE);
    this.healed = true;
    for (const device of this.devices) if (!device.pages.length) this.open(device, true);
    const done = await this.run(() => this.flying === 0 && this.devices.every((device) => device.store.rows.size === 0 && device.pages.every((page) => page.ready && !page.busy)) && this.now > 50 * MINUTE && this.late === undefined);
    // Everything has arrived: what does each page show after it has looked once more?
    for (const device of this.devices) for (const page of device.pages) { page.looked = false; page.lines.kick(0); }
    const looked = await this.run(() => this.devices.every((device) => device.pages.every((page) => page.looked)));
    if (!done || !looked) this.fault("stuck", `rows left ${this.devices.map((one) => one.store.rows.size)}`);
    await this.check();
    for (const device of this.devices) for (const page of device.pages) this.close(device, page);
  }

  isAway(device) { return !this.healed && device.away.some(([from, to]) => this.now >= from && this.now < to); }

  /** The network: what is asked at school, and what comes of it. */
  network(device, page, path, options) {
    const { dice } = this;
    page.busy++;
    return new Promise((done, failed) => {
      const over = (work) => { if (page.dead) return; page.busy--; work(); };
      const later = () => (this.healed ? 10 : dice.chance(0.1) ? dice.upTo(5 * MINUTE) : dice.upTo(3000));
      const lost = (why) => this.at(this.now + later(), () => over(() => failed(new Error(why))));
      if (this.isAway(device)) { sums.dropped++; lost("away"); return; }
      const luck = this.healed ? 1 : dice.next() / device.bad;
      if (luck < 0.25) { sums.dropped++; lost("dropped"); return; }
      const call = () => { this.flying++; sums.requests++; return device.adult.call(path, options).then(async (response) => ({ ok: response.ok, status: response.status, type: "basic", text: await response.text() })).finally(() => { this.flying--; }); };
      if (luck < 0.35) { // it reaches the school long after the device has given up on it, out of order
        sums.late++;
        this.at(this.now + dice.upTo(20 * MINUTE), () => { call().catch(() => {}); });
        lost("late");
        return;
      }
      call().then((answer) => {
        if (luck < 0.6) { sums.unconfirmed++; lost("unconfirmed"); return; }
        if (luck < 0.8) { sums.doubled++; this.at(this.now + dice.upTo(10 * MINUTE), () => { call().catch(() => {}); }); }
        this.at(this.now + later(), () => over(() => done({ ...answer, json: async () => JSON.parse(answer.text) })));
      }, (fault) => { this.fault("stuck", fault.message); lost("fault"); });
    });
  }

  open(device, alone) {
    if (alone) for (const page of device.pages) this.close(device, page);
    const log = device.store.log(this);
    const page = { dead: false, busy: 0, ready: false, looked: false, lines: null, log };
    device.pages.push(page);
    const loaded = this.now;
    // The page as school sends it, or, without a connection, the copy that the device keeps.
    const begin = (rows) => {
      if (page.dead) return;
      device.old = rows;
      const place = this.place;
      page.standing = new Standing(place.children.map((pupil) => { const row = rows.find((one) => one.pupil === pupil); return [pupil, row?.mark ?? null, row?.id ?? null]; }),
        { key: (line) => (line.kind === "mark" && line.body.check === place.check ? line.body.pupil : null), value: (body) => body.mark }, () => {});
      const surroundings = {
        open: async () => log,
        fetch: (path, options) => this.network(device, page, path, options),
        now: () => 1_790_000_000_000 + this.now + device.skew,
        ticks: () => this.now - loaded,
        later: (work, after) => this.at(this.now + after, () => { if (!page.dead) work(); }),
        forget: (event) => { if (event) event.off = true; },
        alone: (_, work) => work(), // no lock: tabs may send at the same time
        channel: () => { device.heard = device.heard ?? new Set(); const own = { hear: null }; return () => { for (const other of device.pages) if (other !== page && other.heard) this.soon(() => { if (!other.dead) other.heard(); }); }; },
        wake: () => {},
      };
      const channel = surroundings.channel;
      surroundings.channel = (name, heard) => { page.heard = heard; return channel(name, heard); };
      openLines({ school: place.school, staff: device.adult.staff, csrf: device.adult.csrf, lines: "/lines.json" }, (now) => {
        sums.refused += (now.refused ?? []).length;
        if (page.lines && !page.dead) page.standing.told(now);
      }, { poll: 25 * MINUTE, surroundings, watch: { address: `/checks/${place.check}/marks.json`, merge: ({ marks }) => { page.standing.merge(marks.map(({ id, pupil, mark }) => ({ id, key: pupil, value: mark })), page.lines.waiting); page.looked = true; } } })
        .then((lines) => { page.lines = lines; page.standing.told({ waiting: lines.waiting }); page.ready = true; });
    };
    if (this.isAway(device) || !this.dice.chance(0.8)) { this.soon(() => begin(device.old ?? this.place.before)); return; }
    this.network(device, page, `/checks/${this.place.check}/marks.json`, {}).then((response) => response.json()).then(({ marks }) => begin(marks), () => begin(device.old ?? this.place.before));
  }

  close(device, page) { page.dead = true; page.log.page.dead = true; page.lines?.close(); device.pages = device.pages.filter((one) => one !== page); }

  reload(device) {
    const kill = this.dice.chance(0.5);
    if (kill) sums.kills++; else sums.reloads++;
    this.open(device, true);
  }

  tap(device) {
    const page = device.pages.length ? device.pages[this.dice.upTo(device.pages.length)] : null;
    if (!page?.ready) return;
    const pupil = this.place.children[this.dice.upTo(CHILDREN)];
    const mark = MARKS[this.dice.upTo(MARKS.length)];
    page.standing.make(pupil, mark, (seen) => {
      const added = page.lines.add("mark", { check: this.place.check, pupil, mark }, seen);
      this.made.push({ id: added.line.id, pupil, mark, seen });
      return added;
    });
  }

  fault(what, more) { sums[what]++; if (faults.length < 20) faults.push({ seed: this.seed, what, more }); }

  async check() {
    const { marks } = await (await this.place.adults[0].call(`/checks/${this.place.check}/marks.json`)).json();
    for (const pupil of this.place.children) {
      const counts = marks.find((one) => one.pupil === pupil);
      const shown = this.devices.flatMap((device) => device.pages.map((page) => page.standing.get(pupil)));
      if (shown.some((cell) => cell.value !== (counts?.mark ?? null) || cell.seen !== (counts?.id ?? null))) this.fault("disagreeing", JSON.stringify({ counts, shown }));
      // What counts was made after seeing nothing newer: no line was made by somebody who saw it, or saw one who saw it.
      const own = this.made.filter((one) => one.pupil === pupil && this.kept.has(one.id));
      const over = new Set();
      for (const one of own) over.add(one.seen);
      if (own.length && (!counts || over.has(counts.id) || !own.some((one) => one.id === counts.id))) this.fault("notCausal", JSON.stringify({ counts, own }));
    }
    const kept = this.made.filter((one) => this.kept.has(one.id));
    sums.schedules++;
    sums.lines += kept.length;
    sums.neverKept += this.made.length - kept.length;
    if (kept.length) appendFileSync(file, kept.map((one) => one.id).join("\n") + "\n");
  }
}

async function place(adults) {
  const [teacher] = adults;
  const classes = await (await teacher.call("/classes")).text();
  const schoolClass = /href="(\/classes\/[0-9a-f-]{36})"/.exec(classes)[1];
  const lesson = `${schoolClass}/lesson`;
  const step = /name="step" value="([^"]+)"/.exec(await (await teacher.call(lesson)).text())[1];
  const check = (await teacher.form(lesson, lesson, { step })).headers.get("Location").split("/").at(-1);
  const html = await (await teacher.call(`/checks/${check}/taps`)).text();
  for (const adult of adults) {
    const own = await (await adult.call("/lines.json", { headers: { Accept: "application/json" } })).json();
    adult.staff = own.staff;
    adult.csrf = own.csrf;
  }
  return { check, school: /data-school="([^"]+)"/.exec(html)[1], pupils: [...html.matchAll(/<fieldset class="tap-child" data-pupil="([^"]+)"/g)].map((found) => found[1]) };
}

const seed = Number(seedText), count = Number(countText), began = Date.now();
writeFileSync(file, "");
let nextSeed = 0;
const places = [];
for (let i = 0; i < AT_ONCE; i++) {
  const adults = [await Adult.signIn("year4"), await Adult.signIn("ta3")];
  places.push({ adults, ...(await place(adults)) });
}
await Promise.all(places.map(async ({ adults, check, school, pupils }) => {
  for (let turn = 0; nextSeed < count && Date.now() - began < Number(mostSeconds) * 1000; turn++) {
    const mine = nextSeed++;
    const children = Array.from({ length: CHILDREN }, (_, i) => pupils[(turn * CHILDREN + i) % pupils.length]);
    const { marks } = await (await adults[0].call(`/checks/${check}/marks.json`)).json();
    await new Day(seed + mine, { check, school, children, adults, before: marks }).morning();
    if (mine % 500 === 499) process.stderr.write(`${mine + 1} schedules, ${Math.round((Date.now() - began) / 1000)} s\n`);
  }
}));
console.log(JSON.stringify({ seed, ...sums, seconds: Math.round((Date.now() - began) / 1000), checks: places.map((one) => one.check), faults }));
