// @ts-check
/**
 * Makes or uses a passkey: asks the server for a question, the device for its answer, and sends that along with the form.
 * A browser that cannot is not offered it; the other way on the page works everywhere.
 */
const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-passkey]"));
const melding = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
const knop = /** @type {HTMLButtonElement} */ (form.querySelector("button"));

form.hidden = !globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON;

form.addEventListener("submit", event => {
  event.preventDefault();
  knop.disabled = true;
  melding.textContent = "";
  answer().then(() => form.submit(), refused);
});

async function answer() {
  const asked = await fetch(/** @type {string} */ (form.dataset.vraag), { method: "POST", body: new FormData(form) });
  if (!asked.ok) throw new Error(`status ${asked.status}`);
  const { vraag, opties } = await asked.json();
  const credential = form.dataset.passkey === "maken"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) });
  field("vraag").value = vraag;
  field("antwoord").value = JSON.stringify(/** @type {PublicKeyCredential} */ (credential).toJSON());
}

/** Also when someone closes the question of the device: then nothing happened. */
function refused() {
  knop.disabled = false;
  melding.textContent = "Dit is niet gelukt. Probeer het opnieuw, of gebruik een code.";
}

function field(/** @type {string} */ name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
