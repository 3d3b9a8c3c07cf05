// @ts-check
/** A live connection that says in words whether it lives, and never stops trying. */

/** @typedef {"verbinden" | "live" | "weg" | "gestopt"} State */

const sentences = {
  verbinden: "We maken verbinding…",
  live: "U bent live verbonden.",
  weg: "U bent niet verbonden. Wat u ziet, kan oud zijn. We proberen het opnieuw.",
  gestopt: "De verbinding is gestopt. Laad de pagina opnieuw.",
};

/** Milliseconds to wait: doubling to half a minute, spread so that a full room does not return at once. */
export function retryDelay(/** @type {number} */ attempt) {
  return Math.min(30_000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/**
 * Connects to a hub and keeps the status line honest.
 * Messages may be missed while away, so `onConnected` runs after every (re)connect: ask there for what came after the last sequence number.
 *
 * @param {object} options
 * @param {string} options.path address of the hub
 * @param {HTMLElement} options.status element with role="status"; gets the sentence, and the state as `data-live`
 * @param {Record<string, (...args: any[]) => void>} options.handlers what to do per message of the server
 * @param {(connection: import("@microsoft/signalr").HubConnection) => unknown} options.onConnected
 * @param {(state: State) => void} [options.onState]
 */
export function connectLive({ path, status, handlers, onConnected, onState }) {
  // The client comes as a classic script, which leaves one global.
  const signalR = /** @type {typeof import("@microsoft/signalr")} */ (/** @type {any} */ (globalThis).signalR);

  const connection = new signalR.HubConnectionBuilder()
    .withUrl(path)
    .withServerTimeout(12_000)
    .withKeepAliveInterval(5_000)
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => retryDelay(context.previousRetryCount) })
    .configureLogging(signalR.LogLevel.None)
    .build();

  /** @type {State} */
  let current = "verbinden";

  const isOpen = () => connection.state === signalR.HubConnectionState.Connected;

  function show(/** @type {State} */ state) {
    current = state;
    status.dataset.live = state;
    status.textContent = sentences[state];
    onState?.(state);
  }

  async function connected(attempt = 0) {
    try {
      await onConnected(connection);
    } catch {
      setTimeout(() => isOpen() && connected(attempt + 1), retryDelay(attempt));
      return;
    }
    if (isOpen()) show("live");
  }

  // Reconnecting begins only after a first success; until then we try ourselves.
  async function start(attempt = 0) {
    try {
      await connection.start();
    } catch {
      show("weg");
      setTimeout(() => start(attempt + 1), retryDelay(attempt));
      return;
    }
    await connected();
  }

  for (const [message, handler] of Object.entries(handlers)) connection.on(message, handler);
  connection.onreconnecting(() => show("weg"));
  connection.onreconnected(() => connected());
  connection.onclose(() => show("gestopt"));
  show("verbinden");
  start();

  return {
    connection,
    /** Whether what is on the screen is what the server knows; refuse a move when it is not. */
    get isLive() { return current === "live"; },
  };
}
