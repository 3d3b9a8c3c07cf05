// @ts-check
/** Keeps a page about interesse live: asks how things stand, and shows the page anew when that changed - or says so to who is busy on it. */

const notice = document.getElementById("veranderd");
const interval = 2_000;

async function look() {
  if (!notice || document.hidden) return;
  /** @type {{ stempel: string }} */
  let now;
  try {
    const answer = await fetch(notice.dataset.adres ?? "");
    if (!answer.ok) return;
    now = await answer.json();
  } catch {
    // The line is gone for a moment; the next look tells.
    return;
  }
  if (now.stempel === notice.dataset.stempel) return;
  if (document.activeElement === document.body && !document.querySelector("main details[open]")) location.reload();
  else notice.hidden = false;
}

setInterval(look, interval);
