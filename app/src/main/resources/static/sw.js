// Keeps the few pages that are needed where there is no connection, and what they are made of.
//
// Pages are always asked for at school first; the copy on the device is shown only where school does not answer. Every answer says whose
// page it is (Keep-Up-Account). As soon as that changes (somebody else signs in, a child is given the device, it is taken back, nobody is
// signed in) all kept pages are thrown away; so they are at once when "Sign out" is pressed, even without a connection. A copy is shown
// for ten hours at most, as long as a session lasts. What was recorded is not here: see shared/lines.js.

const PAGES = "keepup-pages", PARTS = "keepup-parts", WHO = "keepup-who", WHOSE = "/keepup-whose";
const PATIENCE = 6_000, SCHOOL_DAY = 10 * 60 * 60 * 1000, MOST_PARTS = 150;
const ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const KEPT = new RegExp(`^(/checks/${ID}/(answers|taps)|/sessions(/${ID}(/outcomes)?)?|/pupil/facts(/${ID}(/grid)?)?|/mine)$`);
let turn = 0; // goes up when pages are thrown away: an answer that was asked for before is not kept

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { keep = [], parts = [] } = event.data ?? {};
  event.waitUntil(Promise.all([...keep.map(keepPage), ...parts.map(keepPart)]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(request.method === "GET" ? page(request) : step(request, pathname));
  else if (request.method === "GET" && pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

/** A form that was sent. Signing out forgets first and asks afterwards. */
async function step(request, pathname) {
  const leaving = pathname === "/sign-out";
  if (leaving) await forget();
  const asked = turn;
  try {
    const response = await fetch(request);
    await note(response, asked);
    return response;
  } catch {
    return leaving
      ? words("Not signed out at school yet", "There is no connection. The pages kept on this device are gone. When the connection is back, press Sign out once more; or close the browser, if this device forgets you then.")
      : words("Not sent", "There is no connection, so this form was not sent. Go back; maybe try again when the connection is back.");
  }
}

async function page(request) {
  const asked = turn;
  const { pathname } = new URL(request.url);
  const kept = KEPT.test(pathname) ? await copy(request.url) : null;
  const school = fetch(request).then(async (response) => {
    await put(request.url, response, await note(response, asked));
    return response;
  });
  try {
    if (!kept) return await school;
    const late = new Promise((_, failed) => setTimeout(failed, PATIENCE, new Error("late")));
    return await Promise.race([school, late]);
  } catch {
    school.catch(() => {});
    return (KEPT.test(pathname) && (await copy(request.url))) || words("No connection", "This page is not on this device. These are:", await titles());
  }
}

async function asset(request) {
  const kept = await caches.match(request, { cacheName: PARTS });
  if (kept && new URL(request.url).searchParams.has("v")) return kept; // its address changes with its content
  try {
    const response = await fetch(request);
    if (response.ok) { const parts = await caches.open(PARTS); await parts.put(request, response.clone()); }
    return response;
  } catch (fault) {
    if (kept) return kept;
    throw fault;
  }
}

async function keepPage(address) {
  if (!KEPT.test(new URL(address).pathname)) return;
  const asked = turn;
  try {
    const response = await fetch(address, { credentials: "same-origin", redirect: "manual", headers: { Accept: "text/html", "Keep-Up-Purpose": "keep" } });
    const parts = found(await response.clone().text(), /(?:href|src)="(\/assets\/[^"]+)"/g, address);
    await put(address, response, await note(response, asked));
    await Promise.all(parts.map(keepPart));
  } catch { /* the copy that is there stays */ }
}

/** Keeps a style, a script with what it imports, a font. */
async function keepPart(address) {
  const parts = await caches.open(PARTS);
  if (await parts.match(address)) return;
  try {
    const response = await fetch(address);
    if (!response.ok) return;
    await parts.put(address, response.clone());
    if (new URL(address).pathname.endsWith(".js")) await Promise.all(found(await response.text(), /^import [^"]*"(\.[^"]+)";$/gm, address).map(keepPart));
  } catch { return; }
  const all = await parts.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PARTS)).map((one) => parts.delete(one)));
}

function found(text, pattern, address) { return [...text.matchAll(pattern)].map((one) => new URL(one[1].replaceAll("&amp;", "&"), address).href); }

async function put(address, response, asked) {
  const { pathname } = new URL(address);
  const whose = response.headers.get("Keep-Up-Account");
  if (!response.ok || response.redirected || !KEPT.test(pathname) || !whose || whose === "none") return;
  if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html")) return;
  const body = await response.clone().blob();
  if (asked !== turn || whose !== (await who())) return; // whoever it was for is gone
  const headers = new Headers(response.headers);
  headers.set("Keep-Up-Kept", String(Date.now()));
  const pages = await caches.open(PAGES);
  await pages.put(pathname, new Response(body, { status: 200, headers }));
}

async function copy(address) {
  const pages = await caches.open(PAGES);
  const kept = await pages.match(new URL(address).pathname);
  if (!kept) return null;
  const age = Date.now() - Number(kept.headers.get("Keep-Up-Kept"));
  if (age >= 0 && age < SCHOOL_DAY && kept.headers.get("Keep-Up-Account") === (await who())) return kept;
  await pages.delete(new URL(address).pathname);
  return null;
}

async function who() {
  const kept = await caches.match(WHOSE, { cacheName: WHO });
  return kept ? kept.text() : "none";
}

/**
 * Looks whose answer this is; where it is somebody else than before, what was kept goes. An answer that was asked for before pages were
 * thrown away says nothing of who is there now.
 *
 * @return the turn in which this answer may be kept
 */
async function note(response, asked) {
  const whose = response.headers.get("Keep-Up-Account");
  if (!whose || whose === (await who()) || asked !== turn) return asked;
  const forgotten = forget();
  const now = turn;
  await forgotten;
  const cache = await caches.open(WHO);
  if (now === turn) await cache.put(WHOSE, new Response(whose));
  return now;
}

async function forget() {
  turn++;
  await caches.delete(PAGES);
  await caches.delete(WHO);
}

async function titles() {
  const pages = await caches.open(PAGES);
  const links = [];
  for (const request of await pages.keys()) {
    const kept = await copy(request.url);
    const title = kept && /<title>([^<]*)<\/title>/.exec(await kept.text());
    if (title) links.push(`<li><a href="${new URL(request.url).pathname}">${title[1]}</a></li>`);
  }
  return links.length ? `<ul>${links.join("")}</ul>` : "<p>None.</p>";
}

function words(title, text, more = "") {
  return new Response(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} – Keep Up</title><style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}li{margin:.6rem 0}</style></head><body><main><h1>${title}</h1><p>${text}</p>${more}</main></body></html>`,
    { status: 503, headers: { "Content-Type": "text/html;charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" } });
}
