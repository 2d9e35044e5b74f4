// What a made-up morning is made of: dice, an adult signed in over HTTP, and what a device keeps.

import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 200 });
const PATIENCE = 120_000;

/** Mulberry32: the same seed, the same day. */
export function dice(seed) {
  let a = seed >>> 0;
  const next = () => { a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  return { next, upTo: (n) => Math.floor(next() * n), chance: (p) => next() < p };
}

/** An adult signed in at the application; what is asked is asked of the real one. */
export class Adult {
  #cookies = new Map();
  constructor(address) { this.address = new URL(address); }

  call(path, { method = "GET", headers = {}, body = null } = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const bytes = body === null ? null : Buffer.from(body);
    return new Promise((done, failed) => {
      const asked = request({ agent, host: this.address.hostname, port: this.address.port, path, method, timeout: PATIENCE,
        headers: { ...headers, Cookie: cookie, ...(bytes ? { "Content-Length": bytes.length } : {}) } }, (response) => {
        for (const one of response.headers["set-cookie"] ?? []) { const [name, value] = one.split(";")[0].split(/=(.*)/s); this.#cookies.set(name, value); }
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("error", failed);
        response.on("end", () => done({ ok: response.statusCode >= 200 && response.statusCode < 300, status: response.statusCode, type: "basic", headers: response.headers, text: Buffer.concat(parts).toString("utf8") }));
      });
      asked.on("timeout", () => asked.destroy(new Error("The school did not answer.")));
      asked.on("error", failed);
      asked.end(bytes);
    });
  }

  async json(path) { return JSON.parse((await this.call(path, { headers: { Accept: "application/json" } })).text); }

  form(path, fields, token) {
    return this.call(path, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded", ...(this.csrf ? { "X-XSRF-TOKEN": this.csrf } : {}) }, body: new URLSearchParams({ ...(token ? { _csrf: token } : {}), ...fields }).toString() });
  }

  static async signIn(address, user) {
    const adult = new Adult(address);
    const token = /name="_csrf" value="([^"]*)"/.exec((await adult.call("/sign-in")).text)[1];
    await adult.form("/sign-in", { email: `${user}@willowlane.example`, password: "acorns in willow lane" }, token);
    Object.assign(adult, await adult.json("/lines.json")); // school, staff, csrf
    return adult;
  }
}

/** What a device keeps, shared by its tabs. Like IndexedDB it does what it is asked in the order in which it is asked; of what a killed page
 * asked for, the beginning is done and the rest is not. */
export class Store {
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
