// @ts-check
/** Search as you type: asks the page for what is in the form, and puts the answer in place. Without script the button does the same. */
import { isGone, readPage } from "./pagina.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("#zoekform"));

/** Long enough to type on, short enough not to wait. */
const rust = 200;

/** @type {number | undefined} */
let timer;
let asked = new AbortController();

form.addEventListener("input", () => {
  clearTimeout(timer);
  asked.abort();
  asked = new AbortController();
  timer = setTimeout(() => search().catch(ignoreGone), rust);
});

/** The next key asks again. */
function ignoreGone(/** @type {Error} */ error) {
  if (!isGone(error)) throw error;
}

async function search() {
  const asks = [...new FormData(form)].filter(([, value]) => value !== "").map(([name, value]) => [name, String(value)]);
  const url = `${location.pathname}?${new URLSearchParams(asks)}`;
  const page = await readPage(url, { signal: asked.signal });
  const at = document.activeElement?.id;
  for (const part of document.querySelectorAll("[data-deel]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  // Whoever chose something in a part that was renewed goes on from there.
  if (at && document.activeElement?.id !== at) document.getElementById(at)?.focus();
  history.replaceState(null, "", url);
  voice.textContent = document.querySelector("[data-zeg]")?.textContent ?? "";
}

const voice = Object.assign(document.createElement("p"), { className: "alleen-voorlezen" });
voice.setAttribute("role", "status");
form.append(voice);
