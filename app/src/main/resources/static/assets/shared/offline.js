// Asks the service worker to keep this page and what it is made of, so that it opens again without a connection. The worker decides
// which pages may be kept, and throws them away when the person at the device changes: see sw.js.

export async function keepThisPage(more = []) {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/sw.js", { scope: "/" });
    const { active } = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType("resource").map((one) => one.name).filter((name) => name.startsWith(`${location.origin}/assets/`));
    active.postMessage({ keep: [location.href, ...more.map((one) => new URL(one, location.href).href)], parts });
  } catch { /* a browser that allows none: pages need the connection, what is recorded is kept all the same */ }
}

let timer = 0;
/** What was recorded here is at school now: the copy on the device is asked for anew, so that it does not show less than that. */
export function keepAgain() {
  clearTimeout(timer);
  timer = setTimeout(() => keepThisPage(), 1500);
}

// The fonts and pictures of a page come last.
if (document.readyState === "complete") keepThisPage(listed());
else window.addEventListener("load", () => keepThisPage(listed()));

/** Pages that this one asks to have at hand, too: the sheets of today's sessions. */
function listed() { return [...document.querySelectorAll("a[data-keep]")].map((link) => link.getAttribute("href")); }
