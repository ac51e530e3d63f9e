import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readGrants,
  readStatements
} from "./chunk-6FCY5JGJ.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-BSHBZ6AN.js";
import "./chunk-SQ6WFOLL.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  filledText,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/connectors/iam-policy.ts
var iamPolicy = {
  name: "iam-policy",
  title: "AWS IAM policy",
  specification: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html",
  names: [],
  content: { names: ["**/*.json"], pattern: /"Statement"\s*:/ },
  read(file) {
    const root = rootOf(file);
    if (!/^(?:2012-10-17|2008-10-17)$/.test(filledText(at(root, "Version")) ?? "2012-10-17")) return null;
    const statements = readStatements(root).filter(
      ({ actions, exceptActions }) => actions.length > 0 || exceptActions !== null
    );
    if (statements.length === 0) return null;
    const line = lineOfKey(root, "Statement");
    const connector = draftConnector({
      format: "iam-policy",
      // Policies carry no name of their own in the file: the id in some is free text that copies share.
      id: file.path,
      name: baseOf(file.path),
      role: "grant",
      places: [placeIn(file, line)],
      ...readGrants(statements, [], file, line)
    });
    return { connectors: [connector], gaps: [] };
  }
};
export {
  iamPolicy
};
