import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  carefulFetch,
  placeFailure
} from "./chunk-JFUZHCO2.js";
import {
  connectGitHub
} from "./chunk-THASDPZE.js";
import {
  RequestError,
  apiUrlOf,
  readFailure
} from "./chunk-UZPTMOCL.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/evidence-places/ask-github.ts
function openGitHub(place, search) {
  const { environment, toolVersion, onProgress } = search;
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN || null;
  if (token !== null && !/^[\x21-\x7e]+$/.test(token))
    throw new FerruleError("bad-token", "The token for GitHub has signs that no token has. It is not shown.");
  const client = connectGitHub(
    {
      token,
      apiUrl: apiUrlOf(environment),
      userAgent: `ferrule/${toolVersion}`,
      log: { debug: () => void 0, info: onProgress },
      reading: carefulFetch
    },
    "usual"
  );
  return async (route, parameters, accept = "application/vnd.github+json") => {
    try {
      const { data, headers } = await client.request(route, {
        ...place.repository,
        ...parameters,
        headers: { accept },
        // The client would read numbers of a bundle in a way of its own.
        request: { parseSuccessResponseBody: false }
      });
      const bytes = Buffer.from(await new Response(data).arrayBuffer());
      return { bytes, link: headers.link ?? "" };
    } catch (error) {
      if (error instanceof RequestError && error.response !== void 0 && error.status === 404) return void 0;
      const failure = readFailure(error);
      throw failure === void 0 ? error : placeFailure(place, failure.sentence, error);
    }
  };
}

export {
  openGitHub
};
