import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  saySize
} from "./chunk-MWP3MY7C.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/evidence-places/careful-fetch.ts
var maximumTextBytes = 32e6;
var requestMilliseconds = 2e4;
var maximumRedirects = 5;
var GivenUp = class extends Error {
  name = "GivenUp";
};
function carefulFetch(fetcher, namedBy = null) {
  return async (input, init) => {
    const signal = AbortSignal.timeout(requestMilliseconds);
    const headers = new Headers(init?.headers);
    let url = new URL(String(input));
    refuseOpenAddress(url, namedBy);
    for (let redirects = 0; ; redirects++) {
      const answer = await fetcher(url, { ...init, headers: Object.fromEntries(headers), redirect: "manual", signal });
      const next = redirectOf(answer, url);
      if (next === void 0) return readBounded(answer);
      await answer.body?.cancel();
      if (redirects === maximumRedirects) throw new GivenUp(`it redirects more than ${maximumRedirects} times`);
      refuseOpenAddress(next, url);
      if (next.origin !== url.origin) headers.delete("authorization");
      url = next;
    }
  };
}
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
function refuseOpenAddress(url, from) {
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && isLoopback(url) && (from === null || isLoopback(from))) return;
  const origin = `${url.protocol}//${url.host}`;
  throw new GivenUp(
    from === null ? `${origin} is not asked, for it is not https` : `it leads to ${origin}, which is not https`
  );
}
function redirectOf(answer, url) {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return void 0;
  const location = answer.headers.get("location") ?? "";
  if (location === "" || !URL.canParse(location, url.href)) throw new GivenUp("it redirects to no address");
  return new URL(location, url);
}
async function readBounded(answer) {
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumTextBytes) throw new GivenUp(`its answer is over ${saySize(maximumTextBytes)}`);
    chunks.push(chunk);
  }
  const { status, statusText, headers } = answer;
  return new Response(size === 0 ? null : Buffer.concat(chunks), { status, statusText, headers: [...headers] });
}

// src/outside/evidence-places/place.ts
var maximumTexts = 100;
function placeFailure({ word }, reason, cause) {
  return new FerruleError("place-unreachable", `Evidence could not be read from ${word}: ${reason}.`, {
    status: 4,
    cause
  });
}

// src/outside/evidence-places/ask.ts
import { setTimeout as wait } from "node:timers/promises";
var waits = [300, 1500];
async function ask(place, url, headers, { namedBy, fetcher = fetch } = {}) {
  for (let attempt = 0; ; attempt++) {
    const pause = waits[attempt];
    try {
      const answer = await carefulFetch(fetcher, namedBy ?? null)(url, {
        headers: { "user-agent": "ferrule", ...headers }
      });
      const isPassing = answer.status === 429 || answer.status >= 500;
      if (!isPassing || pause === void 0)
        return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
    } catch (error) {
      const reason = sayRequestError(error, url);
      if (reason === void 0) throw error;
      if (pause === void 0 || error instanceof GivenUp) throw placeFailure(place, reason, error);
    }
    await wait(pause);
  }
}
function expectText(place, answer) {
  if (answer.status === 200) return answer.bytes.toString("utf8").replace(/^\uFEFF/, "");
  throw placeFailure(place, sayStatus(answer.status));
}
function expectJson(place, answer) {
  return parseJson(place, expectText(place, answer));
}
function parseJson(place, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw placeFailure(place, "it answered something else than JSON", cause);
  }
}
function sayStatus(status) {
  if (status === 401 || status === 403) return `it does not let us in (${status})`;
  if (status === 429) return "it asks to come back later (429)";
  return `it answered ${status}`;
}
function sayRequestError(error, { host }) {
  if (error instanceof GivenUp) return error.message;
  if (!(error instanceof Error)) return void 0;
  if (error.name === "TimeoutError") return `${host} did not answer in time`;
  if (error instanceof TypeError && (error.message === "fetch failed" || error.message === "terminated")) {
    const { code } = error.cause ?? {};
    return `${host} could not be reached${typeof code === "string" ? ` (${code})` : ""}`;
  }
  return void 0;
}

export {
  maximumTextBytes,
  carefulFetch,
  isLoopback,
  maximumTexts,
  placeFailure,
  ask,
  expectText,
  expectJson,
  parseJson
};
