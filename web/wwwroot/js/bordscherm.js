// @ts-check
/** What is on the screen of the board: cards, the lists they stand in, and where the keyboard is. */

/** @typedef {{ volgnummer: number, soort: "gekoppeld" | "verplaatst" | "losgemaakt", klant: string, van?: string, naar?: string, door: string }} Gebeurtenis */

export const find = (/** @type {string} */ selector, /** @type {ParentNode} */ within = document) =>
  /** @type {HTMLElement} */ (within.querySelector(selector));

export const bord = find("#bord");
const template = /** @type {HTMLTemplateElement} */ (document.querySelector("template#kaart"));

export const kaartVan = (/** @type {string} */ klant, vacature = "") =>
  /** @type {HTMLElement | null} */ (bord.querySelector(`[data-klant="${klant}"][data-vacature="${vacature}"]`));
export const kolomVan = (/** @type {string} */ vacature) => /** @type {HTMLElement | null} */ (bord.querySelector(`[data-kolom="${vacature}"]`));
export const naamVan = (/** @type {HTMLElement} */ kaart) => find(".bord__naam", kaart).textContent ?? "";
export const titelVan = (/** @type {HTMLElement} */ kolom) => find("h2", kolom).textContent ?? "";

/** Fills in who stands on a card, and where; its form says the same, so that it works by itself. */
function fill(/** @type {HTMLElement} */ kaart, /** @type {string} */ klant, /** @type {string} */ naam, /** @type {string} */ vacature, /** @type {number} */ volgnummer) {
  Object.assign(kaart.dataset, { klant, vacature, volgnummer });
  find(".bord__naam", kaart).textContent = naam;
  find("[data-naam]", kaart).textContent = naam;
  const form = /** @type {HTMLFormElement} */ (find("form", kaart));
  for (const [field, value] of Object.entries({ opdracht: crypto.randomUUID(), klant, van: vacature, gezien: String(volgnummer) })) {
    /** @type {HTMLInputElement} */ (form.elements.namedItem(field)).value = value;
  }
  for (const option of form.naar.options) option.hidden = option.disabled = option.value === vacature;
  form.reset();
}

/** Those this viewer knows by name come first. */
const sortKey = (/** @type {HTMLElement} */ kaart) => `${kaart.dataset.zonderNaam ? 1 : 0} ${naamVan(kaart)}`;

/** A person is among those without or with a conversation; in either list by name. */
function sortIn(/** @type {string} */ klant) {
  const person = kaartVan(klant);
  if (!person) return;
  const list = find(bord.querySelectorAll(`[data-klant="${klant}"]`).length > 1 ? "#met" : "#zonder");
  if (person.parentElement === list) return;
  const key = sortKey(person);
  const after = [...list.children].find(other => sortKey(/** @type {HTMLElement} */ (other)).localeCompare(key, "nl") > 0);
  list.insertBefore(person, after ?? null);
  find("details", person).removeAttribute("open");
}

export function count() {
  for (const list of bord.querySelectorAll(".bord__lijst")) {
    find(".bord__aantal", list).textContent = String(find(".bord__stapel", list).children.length);
  }
}

/** Applies one event; false when it names a klant or vacature that came after this page was made. */
export function apply(/** @type {Gebeurtenis} */ { klant, van, naar, volgnummer }) {
  const person = kaartVan(klant);
  const kolom = naar ? kolomVan(naar) : null;
  if (!person || (naar && !kolom)) return false;
  let kaart = van ? kaartVan(klant, van) : null;
  if (naar && kolom) {
    // Once per column, also when an event is read again.
    const there = kaartVan(klant, naar);
    if (there) kaart?.remove();
    kaart = there ?? kaart ?? /** @type {HTMLElement} */ (find("li", template.content).cloneNode(true));
    fill(kaart, klant, naamVan(person), naar, volgnummer);
    if (!there) find(".bord__stapel", kolom).append(kaart);
    find("details", kaart).removeAttribute("open");
    flash(kaart);
  } else {
    kaart?.remove();
  }
  sortIn(klant);
  return true;
}

function flash(/** @type {HTMLElement} */ kaart) {
  kaart.classList.add("is-nieuw");
  setTimeout(() => kaart.classList.remove("is-nieuw"), 5_000);
}

/** Does something to the board, and leaves the keyboard where it was: on the same card, on the next person, or where the card went. */
export function keepFocus(/** @type {() => void} */ change) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const kaart = /** @type {HTMLElement | null} */ (focused?.closest(".bord__kaart") ?? null);
  const inList = kaart?.dataset.vacature === "" ? kaart.parentElement : null;
  const next = inList ? kaart?.nextElementSibling ?? kaart?.previousElementSibling : null;
  change();
  if (!focused || !kaart) return;
  if (inList && kaart.parentElement !== inList) {
    (next ? find(".bord__naam", next) : find("#zonder-kop")).focus({ preventScroll: true });
  } else if (document.activeElement !== focused) {
    const here = kaart.isConnected ? kaart : kaartVan(kaart.dataset.klant ?? "");
    (focused.isConnected && focused.offsetParent ? focused : here && find(".bord__naam", here))?.focus({ preventScroll: true });
  }
}
