// @ts-check
/**
 * The live board of one Netwerkcafé. The server decides: a card moves only when its event is read back, whoever made it.
 * Two taps link: a klant, then a vacature. The same moves stand as a form behind every card.
 */
import { apply, bord, count, find, kaartVan, keepFocus, kolomVan, naamVan, titelVan } from "./bordscherm.js";
import { connectLive, retryDelay } from "./live.js";

/** @typedef {import("./bordscherm.js").Gebeurtenis} Gebeurtenis */
/** @typedef {{ klant: string, van?: string, gezien?: number, naar?: string }} Zet */

const netwerkcafe = bord.dataset.netwerkcafe;
const keuze = /** @type {HTMLFormElement} */ (find("#keuze"));
const wissel = /** @type {HTMLSelectElement} */ (find("#wissel"));

let last = Number(bord.dataset.volgnummer);
/** The card that was tapped, waiting for its vacature. @type {HTMLElement | null} */
let gekozen = null;

// ---- What is said

function say(/** @type {string} */ zin) {
  find("#nieuws").textContent = zin;
}

function refuse(/** @type {string} */ zin) {
  const weiger = find("#weiger");
  weiger.textContent = zin;
  weiger.hidden = zin === "";
}

/** @returns {string} one event in words */
function tell(/** @type {Gebeurtenis} */ { soort, klant, van, naar, door }) {
  const person = kaartVan(klant);
  const kolom = kolomVan(naar ?? van ?? "");
  if (!person || !kolom) return "Het bord is bijgewerkt.";
  const [naam, titel] = [naamVan(person), titelVan(kolom)];
  switch (soort) {
    case "gekoppeld": return `${naam} is door ${door} gekoppeld aan ${titel}.`;
    case "verplaatst": return `${naam} is door ${door} verplaatst naar ${titel}.`;
    case "losgemaakt": return `${naam} is door ${door} losgemaakt van ${titel}.`;
  }
}

/** A line above the board that stays until it is put away; one per subject. */
function bericht(/** @type {string} */ onderwerp, /** @type {string} */ zin, /** @type {string} */ href, /** @type {string} */ link) {
  const berichten = find("#berichten");
  berichten.querySelector(`[data-onderwerp="${onderwerp}"]`)?.remove();
  const li = document.createElement("li");
  li.dataset.onderwerp = onderwerp;
  const a = document.createElement("a");
  a.href = href;
  a.textContent = link;
  const weg = document.createElement("button");
  weg.type = "button";
  weg.className = "nl-button nl-button--subtle knop-klein";
  weg.textContent = "Weghalen";
  weg.setAttribute("aria-label", `Haal weg: ${zin} ${link}`);
  weg.addEventListener("click", () => {
    li.remove();
    berichten.hidden = berichten.children.length === 0;
  });
  li.append(`${zin} `, a, weg);
  berichten.prepend(li);
  berichten.hidden = false;
  say(`${zin} ${link}`);
}

/** Something stands on the board that this page does not know; a fresh page does, at once where nobody is busy with this one. */
function renew() {
  if (!gekozen && !document.activeElement?.closest("#bord, #balk")) location.reload();
  else bericht("bord", "Er is een nieuwe vacature of klant.", location.href, "Laad het bord opnieuw");
}

// ---- What the server knows

let reading = Promise.resolve();

/** Reads the events after the last one, in order, one reading at a time. */
function catchUp() {
  reading = reading.catch(() => {}).then(read);
  return reading;
}

/** Reads what a message told of, and goes on trying: there may be no next message. */
function follow(attempt = 0) {
  catchUp().catch(() => setTimeout(() => live.isLive && follow(attempt + 1), retryDelay(attempt)));
}

async function read() {
  let head;
  do {
    const answer = await fetch(`/api/v1/netwerkcafes/${netwerkcafe}/gebeurtenissen?na=${last}`);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    /** @type {{ volgnummer: number, gebeurtenissen: Gebeurtenis[] }} */
    const { volgnummer, gebeurtenissen } = await answer.json();
    show(gebeurtenissen);
    head = volgnummer;
  } while (last < head);
}

function show(/** @type {Gebeurtenis[]} */ gebeurtenissen) {
  const news = gebeurtenissen.filter(g => g.volgnummer > last);
  const newest = news.at(-1);
  if (!newest) return;
  // Before the cards move: what someone was taken off is told by the column it stood in.
  const known = news.map(tell);
  const seen = gekozen?.dataset.volgnummer;
  keepFocus(() => {
    if (!news.map(apply).every(Boolean)) renew();
    count();
  });
  last = newest.volgnummer;
  // Another moved the card that was chosen here: choose again, on the board as it is now.
  if (gekozen && (!gekozen.isConnected || gekozen.dataset.volgnummer !== seen)) choose(null);
  showChoice();
  say(news.length > 1 ? `${news.length} veranderingen op het bord. De laatste: ${known.at(-1)}` : known[0]);
}

const live = connectLive({
  path: "/hubs/bord",
  status: find("#live"),
  handlers: {
    BordGewijzigd: (/** @type {string} */ _, /** @type {number} */ volgnummer) => volgnummer > last && follow(),
    ShortlistGewijzigd(/** @type {string} */ vacature) {
      const kolom = kolomVan(vacature);
      if (kolom) bericht(vacature, "Nieuwe kandidatenlijst voor", `/vacatures/${kolom.dataset.sleutel}`, titelVan(kolom));
      else renew();
    },
  },
  async onConnected(connection) {
    await connection.invoke("Volg", netwerkcafe);
    await catchUp();
  },
});

/** Asks the server for a move. Nothing moves here: the event that follows does that. */
async function send(/** @type {HTMLElement} */ kaart, /** @type {Zet} */ zet) {
  refuse("");
  choose(null);
  if (!live.isLive) {
    refuse("U bent niet verbonden. Er is niets veranderd. Probeer het zo nog een keer.");
    return;
  }
  kaart.setAttribute("aria-busy", "true");
  const method = !zet.van ? "Koppel" : zet.naar ? "Verplaats" : "MaakLos";
  try {
    const answer = await live.connection.invoke(method, { ...zet, netwerkcafe, opdrachtId: crypto.randomUUID() });
    if (answer.geweigerd) refuse(answer.geweigerd);
    await catchUp();
    // The button that was pressed is gone; the keyboard goes on with the card.
    if (document.activeElement === document.body) find(".bord__naam", kaartVan(zet.klant, zet.naar) ?? kaart).focus({ preventScroll: true });
  } catch {
    refuse("De verbinding viel weg. Kijk op het bord of het gelukt is.");
  } finally {
    kaart.removeAttribute("aria-busy");
    for (const form of kaart.querySelectorAll("form")) form.reset();
  }
}

// ---- What a person does

/** The move that brings a card to a column, or off the board. @returns {Zet} */
function zetVan(/** @type {HTMLElement} */ kaart, /** @type {string | undefined} */ naar) {
  const { klant = "", vacature, volgnummer } = kaart.dataset;
  return { klant, ...(vacature ? { van: vacature, gezien: Number(volgnummer) } : {}), ...(naar ? { naar } : {}) };
}

function choose(/** @type {HTMLElement | null} */ kaart) {
  if (gekozen && !kaart) say("");
  gekozen = kaart;
  keuze.hidden = kaart === null;
  for (const knop of bord.querySelectorAll(".bord__naam")) knop.setAttribute("aria-pressed", String(knop.parentElement === kaart));
  if (kaart) {
    refuse("");
    say(`${naamVan(kaart)} is gekozen. Kies ${kaart.dataset.vacature ? "de nieuwe vacature" : "een vacature"}.`);
  }
  showChoice();
}

/** Only columns where the chosen klant may go and does not stand yet can be chosen. The server has the last word. */
function showChoice() {
  const uit = gekozen ? kaartVan(gekozen.dataset.klant ?? "")?.dataset.uit?.split(" ") : undefined;
  bord.classList.toggle("bord--kiest", gekozen !== null);
  for (const kolom of /** @type {NodeListOf<HTMLElement>} */ (bord.querySelectorAll(".bord__kolom"))) {
    const open = gekozen !== null && !kaartVan(gekozen.dataset.klant ?? "", kolom.dataset.kolom) && !uit?.includes(kolom.dataset.kolom ?? "");
    const hier = find(".bord__hier", kolom);
    kolom.classList.toggle("is-open", open);
    hier.hidden = !open;
    hier.textContent = gekozen?.dataset.vacature ? "Verplaats" : "Koppel";
  }
  for (const optie of keuze.naar.options) optie.hidden = optie.disabled = uit?.includes(optie.value) ?? false;
}

bord.addEventListener("click", event => {
  const target = /** @type {HTMLElement} */ (event.target);
  const naam = target.closest(".bord__naam");
  if (naam) {
    const kaart = /** @type {HTMLElement} */ (naam.parentElement);
    choose(kaart === gekozen ? null : kaart);
    return;
  }
  // The whole column is the target of the second tap, except where it does something of its own.
  const kolom = /** @type {HTMLElement | null} */ (target.closest(".bord__kolom.is-open"));
  if (kolom && gekozen && (target.closest(".bord__hier") || !target.closest("a, button, summary, form"))) send(gekozen, zetVan(gekozen, kolom.dataset.kolom));
});

bord.addEventListener("submit", event => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const kaart = /** @type {HTMLElement} */ (form.closest(".bord__kaart"));
  send(kaart, zetVan(kaart, event.submitter?.hasAttribute("formaction") ? undefined : form.naar.value));
});

keuze.addEventListener("submit", event => {
  event.preventDefault();
  if (gekozen) send(gekozen, zetVan(gekozen, keuze.naar.value));
  keuze.reset();
});

keuze.addEventListener("reset", () => choose(null));

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && gekozen) choose(null);
});

// One column at a time, where there is no room for more.
wissel.addEventListener("change", () => {
  find(".is-getoond").classList.remove("is-getoond");
  (wissel.value ? kolomVan(wissel.value) : find(".bord__wacht"))?.classList.add("is-getoond");
});
document.body.classList.add("bord-live");
