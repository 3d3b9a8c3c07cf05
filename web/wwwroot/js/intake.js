// @ts-check
/**
 * The form of a vacature, kept up to date while someone types. The server reads, fills in and counts, as it does for the button without script;
 * this only asks for it and puts the answer in place, never in the field someone is in.
 */
import { isGone, readPage } from "./pagina.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("#intake"));

/** Long enough to type on, short enough not to wait. */
const rust = 400;

/** @type {number | undefined} */
let timer;
let asked = new AbortController();

form.addEventListener("input", event => {
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (field.dataset.lijst) return void later(() => suggest(field));
  later(refresh);
});

function later(/** @type {() => Promise<void>} */ what) {
  clearTimeout(timer);
  asked.abort();
  asked = new AbortController();
  timer = setTimeout(() => what().catch(ignoreGone), rust);
}

/** The next key asks again. */
function ignoreGone(/** @type {Error} */ error) {
  if (!isGone(error)) throw error;
}

async function refresh() {
  const page = await readPage("?handler=Bijwerken", { body: new FormData(form), signal: asked.signal });
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-deel]"))) {
    const fresh = page.getElementById(part.id);
    if (!fresh || part.innerHTML === fresh.innerHTML) continue;
    if (part.contains(document.activeElement)) keepFocus(part, fresh);
    else part.replaceWith(fresh);
  }
  say();
}

/** A tick or a choice may be replaced under the hand, as long as it keeps the focus; a field of text may not. */
function keepFocus(/** @type {HTMLElement} */ part, /** @type {HTMLElement} */ fresh) {
  const active = /** @type {HTMLInputElement} */ (document.activeElement);
  if (active instanceof HTMLInputElement && !["checkbox", "radio"].includes(active.type)) return;
  part.replaceWith(fresh);
  document.getElementById(active.id)?.focus({ preventScroll: true });
}

/** Says the new count once, after it changed. */
function say() {
  const now = form.querySelector("[data-zeg]")?.textContent?.trim() ?? "";
  const voice = /** @type {HTMLElement} */ (document.querySelector("#zeg"));
  if (voice.textContent !== now) voice.textContent = now;
}

async function suggest(/** @type {HTMLInputElement} */ field) {
  if (field.value.trim().length < 2) return;
  const answer = await fetch(`/api/v1/begrippen?soort=${field.dataset.lijst}&zoek=${encodeURIComponent(field.value)}`, { signal: asked.signal });
  if (!answer.ok) return;
  /** @type {{ begrippen: { naam: string }[] }} */
  const { begrippen } = await answer.json();
  field.list?.replaceChildren(...begrippen.map(({ naam }) => Object.assign(document.createElement("option"), { value: naam })));
}

const voice = Object.assign(document.createElement("p"), { id: "zeg", className: "alleen-voorlezen" });
voice.setAttribute("role", "status");
form.append(voice);
