// @ts-check
/** Search as you type: asks the page for what is in the form, and puts the answer in place. Without script the button does the same. */
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
  timer = setTimeout(() => search().catch(ignoreAbort), rust);
});

/** Another key was pressed, or the line is bad: the next key asks again. */
function ignoreAbort(/** @type {Error} */ error) {
  if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
}

async function search() {
  const asks = [...new FormData(form)].filter(([, value]) => value !== "").map(([name, value]) => [name, String(value)]);
  const url = `${location.pathname}?${new URLSearchParams(asks)}`;
  const answer = await fetch(url, { signal: asked.signal });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-deel]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  history.replaceState(null, "", url);
  voice.textContent = document.querySelector("[data-zeg]")?.textContent ?? "";
}

const voice = Object.assign(document.createElement("p"), { className: "alleen-voorlezen" });
voice.setAttribute("role", "status");
form.append(voice);
