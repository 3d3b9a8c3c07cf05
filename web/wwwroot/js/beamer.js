// @ts-check
/** The wall shows how many people talk where; it asks the server for a new page when that changed. */
import { connectLive } from "./live.js";

const status = /** @type {HTMLElement} */ (document.querySelector("#live"));

connectLive({
  path: "/hubs/bord",
  status,
  handlers: { BordGewijzigd: () => location.reload() },
  onConnected: connection => connection.invoke("Volg", status.dataset.netwerkcafe),
});
