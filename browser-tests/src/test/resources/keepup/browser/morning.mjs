// One schedule: a made-up morning of two or three devices. All that happens is drawn from the seed, and an answer of the school is waited for before the
// next thing happens; so a morning is the same alone and in company. Requests that are meant to meet at the school are sent in the same moment.

import { dice, Store } from "./device.mjs";

const MINUTE = 60_000, DAY = 86_400_000, HEALED = 46 * MINUTE, BY_THEN = 10 * MINUTE, LATER = 5000, LONG_AGO = DAY, MOST_STEPS = 2000;
const MARKS = ["got-it", "nearly", "not-yet", null];
const VAIN = [[0.82, "portal"], [0.86, "gateway"], [0.9, "signedOut"]];
const NOTHING = { lines: 0, neverKept: 0, requests: 0, dropped: 0, unconfirmed: 0, doubled: 0, late: 0, together: 0, portal: 0, gateway: 0, signedOut: 0, reloads: 0, kills: 0,
  secondTabs: 0, clockChanges: 0, bothAdults: 0, compared: 0 };
const WRONG = { disagreeing: 0, notCausal: 0, wrongOrder: 0, hidden: 0, stuck: 0, refused: 0 };

export const zero = () => ({ ...NOTHING, ...WRONG });

export class Morning {
  now = 0; steps = 0; events = []; order = 0; flying = 0; healed = false; made = []; kept = new Set(); promised = new Set(); arrived = new Map(); held = []; sums = zero(); faults = [];
  #quiet = []; #sent = 0; #known = new Map();

  /** @param place { check, school, children, adults, code: { openLines, Standing } } */
  constructor(seed, place) { this.dice = dice(seed); this.seed = seed; this.place = place; this.began = Date.now(); }

  at(time, work) { const event = { time, order: this.order++, work, off: false }; this.events.push(event); return event; }
  soon(work) { return this.at(this.now + this.dice.upTo(20), work); }
  fault(what, more) { this.sums[what]++; this.faults.push({ seed: this.seed, what, more }); }

  /** Until everything that the last event set off has happened: promises, and what was asked at school. */
  async settle() {
    do {
      if (this.flying > 0) await new Promise((done) => this.#quiet.push(done));
      await new Promise((done) => setImmediate(done));
    } while (this.flying > 0);
  }
  #landed() { if (--this.flying === 0) this.#quiet.splice(0).forEach((done) => done()); }

  async run(until) {
    while (this.steps++ < MOST_STEPS) {
      await this.settle();
      if (until()) return true;
      let first = -1;
      for (let i = 0; i < this.events.length; i++) { const e = this.events[i]; if (!e.off && (first < 0 || e.time < this.events[first].time || (e.time === this.events[first].time && e.order < this.events[first].order))) first = i; }
      if (first < 0) return false;
      const [event] = this.events.splice(first, 1);
      this.events = this.events.filter((one) => !one.off);
      this.now = Math.max(this.now, event.time);
      event.work();
    }
    return false;
  }

  async take() {
    const { dice } = this;
    this.devices = [0, 1, ...(dice.chance(0.3) ? [2] : [])].map((n) => ({ n, adult: n % 2 === 0 || dice.chance(0.2) ? this.place.adults[0] : this.place.adults[1], store: new Store(), pages: [], skew: dice.chance(0.5) ? (dice.next() - 0.5) * 20 * DAY : 0, changed: [], bad: dice.next() * 0.7, away: [], old: [] }));
    if (new Set(this.devices.map((one) => one.adult)).size > 1) this.sums.bothAdults++;
    for (const device of this.devices) {
      for (let i = dice.upTo(3); i > 0; i--) { const from = dice.upTo(40) * MINUTE; device.away.push([from, from + dice.upTo(25) * MINUTE]); }
      this.soon(() => this.open(device, true));
      for (let i = 2 + dice.upTo(5); i > 0; i--) this.at(dice.upTo(45) * MINUTE, () => this.tap(device));
      for (let i = dice.upTo(3); i > 0; i--) this.at(dice.upTo(45) * MINUTE, () => this.reload(device));
      if (dice.chance(0.2)) this.at(dice.upTo(45) * MINUTE, () => { this.sums.secondTabs++; this.open(device, false); });
      if (dice.chance(0.3)) this.at(dice.upTo(45) * MINUTE, () => { this.sums.clockChanges++; device.changed.push(this.now); device.skew += (dice.next() - 0.5) * 14 * DAY; });
    }
    await this.run(() => this.now > HEALED);
    this.healed = true;
    for (const device of this.devices) if (!device.pages.length) this.open(device, true);
    this.at(HEALED + BY_THEN, () => {});
    await this.run(() => this.now >= HEALED + BY_THEN);
    const stuck = this.devices.some((device) => device.store.rows.size > 0 || device.pages.some((page) => !page.ready));
    await this.run(() => this.now > HEALED + 2 * BY_THEN && this.held.length === 0 && this.devices.every((device) => device.pages.every((page) => page.ready && !page.busy)));
    // Everything has arrived: what does each page show after it has looked once more?
    for (const device of this.devices) for (const page of device.pages) { page.looked = false; page.lines?.kick(0); }
    const looked = await this.run(() => this.devices.every((device) => device.pages.every((page) => page.looked)));
    if (stuck || !looked) this.fault("stuck", `rows left ${this.devices.map((one) => one.store.rows.size)}`);
    await this.check();
    for (const device of this.devices) for (const page of device.pages) this.close(device, page);
    return { sums: this.sums, faults: this.faults, ids: [...new Set([...this.kept, ...this.promised])] };
  }

  isAway(device) { return !this.healed && device.away.some(([from, to]) => this.now >= from && this.now < to); }

  /** The network: what is asked at school, and what comes of it. */
  network(device, page, path, options) {
    const { dice, sums } = this;
    page.busy++;
    return new Promise((done, failed) => {
      const takes = this.healed ? 10 : dice.chance(0.1) ? dice.upTo(5 * MINUTE) : dice.upTo(3000);
      const over = (work) => { if (page.dead) return; page.busy--; work(); };
      const ends = (work) => this.at(this.now + takes, () => over(work));
      const lost = (why) => ends(() => failed(new Error(why)));
      if (this.isAway(device)) { sums.dropped++; lost("away"); return; }
      const luck = this.healed ? 1 : dice.next() / device.bad;
      if (luck < 0.25) { sums.dropped++; lost("dropped"); return; }
      const vain = luck < 0.78 ? null : VAIN.find(([most]) => luck < most)?.[1];
      if (vain) { // something on the way answers in the school's place
        sums[vain]++;
        const say = { portal: { ok: true, status: 200, type: "basic" }, gateway: { ok: false, status: 502, type: "basic" }, signedOut: { ok: false, status: 0, type: "opaqueredirect" } }[vain];
        ends(() => done({ ...say, json: async () => JSON.parse("<!doctype html>") }));
        return;
      }
      const idle = !options.body; // it changes nothing at school: asked only where the answer is heard
      const asked = { adult: device.adult, page, path, options, at: this.now };
      if (luck < 0.35) { // it reaches the school long after the device has given up on it, out of order
        sums.late++;
        const arrives = this.now + dice.upTo(20 * MINUTE);
        if (!idle) this.at(arrives, () => { this.ask(asked); });
        lost("late");
        return;
      }
      const unconfirmed = luck < 0.55;
      if (unconfirmed) sums.unconfirmed++;
      if (unconfirmed && idle) { lost("unconfirmed"); return; }
      if (luck >= 0.55 && luck < 0.78) {
        const again = this.now + dice.upTo(10 * MINUTE);
        sums.doubled++;
        if (!idle) this.at(again, () => { this.ask(asked); });
      }
      const answered = this.ask(asked, !this.healed && dice.chance(0.5));
      this.at(this.now + takes, () => {
        this.release(); // where nothing came that it could meet, it goes alone
        answered.then((answer) => over(() => {
          if (unconfirmed) failed(new Error("unconfirmed"));
          else done({ ...answer, json: async () => JSON.parse(answer.text) });
        }), (fault) => { this.fault("stuck", fault.message); over(() => failed(fault)); });
      });
    });
  }

  /** Asks the school; what is held goes out in the same moment as whatever comes next, so that they meet there. */
  ask(asked, hold = false) {
    const answer = new Promise((done, failed) => this.held.push({ asked, done, failed }));
    answer.catch(() => {});
    if (!hold) this.release();
    return answer;
  }

  release() {
    const out = this.held.splice(0);
    if (out.length > 1) this.sums.together += out.length;
    for (const { asked, done, failed } of out) {
      const { adult, path, options: { body } } = asked, sent = this.#sent, known = this.#known.get(adult);
      if (body) this.#sent++;
      else if (known?.sent === sent) { done(known.answer); continue; } // nothing was sent since: the school would say the same
      this.flying++;
      this.sums.requests++;
      adult.call(path, this.arriving(asked)).then((answer) => {
        if (body) this.#sent++; else if (sent === this.#sent) this.#known.set(adult, { sent, answer });
        done(answer);
      }, failed).finally(() => this.#landed());
    }
  }

  /** The school's clock does not run with the morning. So that it orders lines as if it did, each is said to have waited longer by what the clock is ahead. */
  arriving({ options, page, at }) {
    if (!options.body) return options;
    const batch = JSON.parse(options.body), ahead = Date.now() - this.began + LONG_AGO - this.now;
    for (const line of batch.lines) {
      if (!this.arrived.has(line.id)) this.arrived.set(line.id, []);
      this.arrived.get(line.id).push({ at: this.now, transit: this.now - at, page });
      if (typeof line.age === "number") line.age += ahead;
    }
    return { ...options, body: JSON.stringify(batch) };
  }

  open(device, alone) {
    if (alone) for (const page of device.pages) this.close(device, page);
    const log = device.store.log(this);
    const page = { dead: false, busy: 0, ready: false, looked: false, lines: null, log, tapped: new Map() };
    device.pages.push(page);
    const loaded = this.now;
    // The page as school sends it, or, without a connection, the copy that the device keeps.
    const begin = (rows) => {
      if (page.dead) return;
      device.old = rows;
      const { school, check, children, code } = this.place;
      const keyOf = (line) => (line.kind === "mark" && line.body.check === check ? line.body.pupil : null);
      page.standing = new code.Standing(children.map((pupil) => { const row = rows.find((one) => one.pupil === pupil); return [pupil, row?.mark ?? null, row?.id ?? null]; }),
        { key: keyOf, value: (body) => body.mark }, (pupil) => this.look(page, pupil, keyOf));
      const surroundings = {
        open: async () => log,
        fetch: (path, options) => this.network(device, page, path, options),
        now: () => 1_790_000_000_000 + this.now + device.skew,
        ticks: () => this.now - loaded,
        later: (work, after) => this.at(this.now + after, () => { if (!page.dead) work(); }),
        forget: (event) => { if (event) event.off = true; },
        alone: (_, work) => work(), // no lock: tabs may send at the same time
        channel: (_, heard) => { page.heard = heard; return () => { for (const other of device.pages) if (other !== page && other.heard) this.soon(() => { if (!other.dead) other.heard(); }); }; },
        wake: () => {},
      };
      code.openLines({ school, staff: device.adult.staff, csrf: device.adult.csrf, lines: "/lines.json" }, (now) => {
        this.sums.refused += (now.refused ?? []).length;
        if (page.lines && !page.dead) page.standing.told(now);
      }, { poll: 25 * MINUTE, surroundings, watch: { address: `/checks/${check}/marks.json`, merge: ({ marks }) => { page.standing.merge(marks.map(({ id, pupil, mark }) => ({ id, key: pupil, value: mark })), page.lines.waiting); page.looked = true; } } })
        .then((lines) => { page.lines = lines; page.standing.told({ waiting: lines.waiting }); page.ready = true; });
    };
    if (this.isAway(device) || !this.dice.chance(0.8)) { this.soon(() => begin(device.old)); return; }
    this.network(device, page, `/checks/${this.place.check}/marks.json`, {}).then((response) => response.json()).then(({ marks }) => begin(marks), () => begin(device.old));
  }

  /** What waits on a device is what its pages show. */
  look(page, pupil, keyOf) {
    if (!page.lines || page.dead) return;
    const cell = page.standing.get(pupil);
    const newest = cell.pending ? page.tapped.get(pupil) : page.lines.waiting.filter((line) => keyOf(line) === pupil).at(-1)?.id;
    if (newest && cell.seen !== newest) this.fault("hidden", JSON.stringify({ newest, cell }));
  }

  close(device, page) { page.dead = true; page.log.page.dead = true; page.lines?.close(); device.pages = device.pages.filter((one) => one !== page); }

  reload(device) {
    const kill = this.dice.chance(0.5);
    if (kill) this.sums.kills++; else this.sums.reloads++;
    this.open(device, true);
  }

  tap(device) {
    const page = device.pages.length ? device.pages[this.dice.upTo(device.pages.length)] : null;
    const pupil = this.place.children[this.dice.upTo(this.place.children.length)];
    const mark = MARKS[this.dice.upTo(MARKS.length)];
    if (!page?.ready) return;
    const at = this.now;
    page.standing.make(pupil, mark, (seen) => {
      const added = page.lines.add("mark", { check: this.place.check, pupil, mark }, seen);
      const { id } = added.line;
      page.tapped.set(pupil, id);
      this.made.push({ id, pupil, mark, seen, at, device, page });
      added.kept.then(() => { if (!page.dead) this.promised.add(id); }, () => {}); // "saved here" stands on the page
      return added;
    });
  }

  async check() {
    const { marks } = await this.place.adults[0].json(`/checks/${this.place.check}/marks.json`);
    for (const pupil of this.place.children) {
      const counts = marks.find((one) => one.pupil === pupil);
      const shown = this.devices.flatMap((device) => device.pages.map((page) => page.standing.get(pupil)));
      if (shown.some((cell) => cell.value !== (counts?.mark ?? null) || cell.seen !== (counts?.id ?? null))) this.fault("disagreeing", JSON.stringify({ counts, shown }));
      // What counts was made after seeing nothing newer: no line was made by somebody who saw it, or saw one who saw it.
      const own = this.made.filter((one) => one.pupil === pupil && this.kept.has(one.id));
      const over = new Set(own.map((one) => one.seen));
      if (own.length && (!counts || over.has(counts.id) || !own.some((one) => one.id === counts.id))) this.fault("notCausal", JSON.stringify({ counts, own: own.map(({ id, seen }) => ({ id, seen })) }));
      else if (own.length) this.inTime(counts, own);
    }
    this.sums.lines = this.kept.size;
    this.sums.neverKept = this.made.length - this.kept.size;
  }

  /** Of marks made without knowing of each other the later counts: between when the school can have thought at the earliest and at the latest that each was made. */
  inTime(counts, own) {
    const times = new Map();
    for (const line of own) {
      const ways = this.arrived.get(line.id) ?? [], first = ways[0]?.at;
      const met = ways.filter((way) => way.at === first);
      const reset = line.device.changed.some((at) => at >= line.at && at <= first);
      const low = reset ? -DAY : line.at + Math.min(...met.map((way) => way.transit));
      // A clock that was put back makes a line seem younger, unless the page that made it sent it, too: that page knows how long it has been open.
      const high = reset && met.some((way) => way.page !== line.page) ? DAY : line.at + Math.max(...met.map((way) => way.transit));
      times.set(line.id, { low, high: Math.max(high, times.get(line.seen)?.high ?? -DAY) });
    }
    if (own.length > 1) this.sums.compared++;
    const won = times.get(counts.id), later = own.find((one) => times.get(one.id).low > won.high + LATER);
    if (later) this.fault("wrongOrder", JSON.stringify({ won, later: times.get(later.id) }));
  }
}
