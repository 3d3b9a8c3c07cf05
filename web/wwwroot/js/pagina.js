// @ts-check
/** Pages of our own as documents, to take parts from. By XMLHttpRequest: it parses without the sinks that the security policy closes. */

/**
 * @param {string} url
 * @param {{ body?: FormData, signal: AbortSignal }} options a body is sent as a form is
 * @returns {Promise<Document>}
 */
export function readPage(url, { body, signal }) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open(body ? "POST" : "GET", url);
    request.responseType = "document";
    request.onload = () => request.status === 200 && request.responseXML ? done(request.responseXML) : fail(new Gone(`status ${request.status}`));
    request.onerror = () => fail(new Gone("geen verbinding"));
    request.onabort = () => fail(new Gone("afgebroken"));
    signal.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

class Gone extends Error {}

/** Asked again meanwhile, or the line or the session is gone: nothing to repair here. */
export function isGone(/** @type {Error} */ error) {
  return error instanceof Gone || error.name === "AbortError" || error.message === "Failed to fetch";
}
