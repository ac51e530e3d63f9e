import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeInText,
  sheetOf
} from "./chunk-D3LD6NT3.js";
import {
  cutTo,
  padTo,
  widthOf
} from "./chunk-CJGAJDTD.js";
import {
  count
} from "./chunk-56ZM4DZK.js";
import {
  endSentence
} from "./chunk-2UM637QK.js";
import "./chunk-CXSJQHHC.js";
import {
  visibleText
} from "./chunk-SR5OMTPT.js";
import {
  weighScope
} from "./chunk-J2IEHGHJ.js";
import "./chunk-4WHIZJQN.js";
import "./chunk-N2IO7QIE.js";
import "./chunk-SQ6WFOLL.js";
import "./chunk-UBPJSKMJ.js";
import "./chunk-SEMNRWUQ.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  severities
} from "./chunk-34PIO6HB.js";
import "./chunk-HLUQNO2C.js";

// src/report/inventory-sentences.ts
function sayDependencies(lockfiles) {
  return lockfiles.map(({ file, format, version, dependencies }) => {
    const having = (test, what) => {
      const number = dependencies.filter(test).length;
      return number === 0 ? "" : `${number} ${what}`;
    };
    const parts = [
      count(dependencies.length, "package"),
      having((dependency) => dependency.direct, "direct"),
      having((dependency) => dependency.dev, "for development"),
      having((dependency) => dependency.installScript, "with install scripts"),
      having(
        (dependency) => dependency.source.kind === "git" || dependency.source.kind === "tarball",
        "not from a registry"
      ),
      having((dependency) => dependency.deprecated !== null, "deprecated")
    ];
    return {
      line: `${placeInText(file, null)} (${visibleText(format, 60)} ${visibleText(version, 20)})`,
      below: parts.filter((part) => part !== "").join(", ")
    };
  });
}
function sayDeprecations(inventory) {
  const ofConnectors = inventory.connectors.flatMap(
    (connector) => connector.deprecations.map(({ subject, deprecated, retired, message, place }) => {
      const days = [
        deprecated === null ? "" : `deprecated since ${deprecated}`,
        retired === null ? "" : `ends ${retired}`
      ].filter((day) => day !== "");
      const about = `${visibleText(connector.name, 100)}: ${visibleText(subject, 100)}`;
      return {
        line: placeInText(place.file, place.line),
        below: `${endSentence([about, ...days].join(", "))} ${visibleText(message ?? "", 300)}`.trim()
      };
    })
  );
  const ofPackages = inventory.lockfiles.flatMap(
    (lockfile) => lockfile.dependencies.flatMap(
      ({ name, version, deprecated, place }) => deprecated === null ? [] : [
        {
          line: placeInText(place.file, place.line),
          below: `${visibleText(name, 100)} ${visibleText(version, 60)}: ${visibleText(deprecated, 300)}`
        }
      ]
    )
  );
  return [...ofConnectors, ...ofPackages];
}

// src/report/telling.ts
function namesOf(connector) {
  return [
    { label: "scope", names: scopesOf(connector) },
    { label: "host", names: hostsOf(connector) },
    { label: "trigger", names: triggersOf(connector) },
    { label: "secret in the file", names: secretsOf(connector) }
  ];
}
function scopesOf(connector) {
  const scopes = connector.auth.flatMap(
    (auth) => auth.scopes.map((scope) => ({
      said: sayScope(scope),
      weight: severities.indexOf(weighScope(auth.provider, scope.value, scope.principal).severity),
      closed: scope.kind === "literal" ? 1 : 0
    }))
  );
  const sorted = sortBy(
    scopes,
    (scope) => String(scope.closed),
    (scope) => String(scope.weight),
    (scope) => scope.said
  );
  return [...new Set(sorted.map((scope) => scope.said))];
}
function sayScope({ value, principal, optional }) {
  const marks = [principal, optional ? "optional" : null].filter((mark) => mark !== null);
  return marks.length === 0 ? value : `${value} (${marks.join(", ")})`;
}
function hostsOf(connector) {
  const said = connector.endpoints.map((endpoint) => ({ said: sayHost(endpoint), plain: isPlain(endpoint) ? "1" : "0" }));
  const sorted = sortBy(
    said,
    (host) => host.plain,
    (host) => host.said
  );
  return [...new Set(sorted.map((host) => host.said))];
}
function isPlain({ template, scheme }) {
  return !template && scheme !== "http" && scheme !== "ws";
}
function sayHost({ host, scheme, template, direction }) {
  const marks = [
    template ? "not in the file" : null,
    scheme === "http" || scheme === "ws" ? `plain ${scheme}` : null,
    direction === "inbound" ? "inbound" : null
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? host : `${host} (${marks.join(", ")})`;
}
function triggersOf(connector) {
  const sorted = sortBy(
    connector.triggers,
    (trigger) => trigger.untrusted || trigger.authenticated === false ? "0" : "1",
    (trigger) => trigger.event
  );
  return [
    ...new Set(
      sorted.map(
        ({ event, untrusted, authenticated }) => untrusted || authenticated === false ? `${event} (anybody)` : event
      )
    )
  ];
}
function secretsOf(connector) {
  const literal = connector.secrets.filter((secret) => secret.kind === "literal").map((secret) => secret.name);
  return [...new Set(sortBy(literal, (name) => name))];
}
function sayVersion({ version, pin, pinComment }) {
  if (pin === null) return version ?? "-";
  switch (pin.kind) {
    case "none":
      return "unpinned";
    case "commit":
      return pinComment === null ? `commit ${(pin.value ?? "").slice(0, 7)}` : `${pinComment} (commit ${(pin.value ?? "").slice(0, 7)})`;
    case "digest":
      return version === null || version === pin.value ? "digest" : `${version} (digest)`;
    case "exact":
      return version ?? pin.value ?? "-";
    case "tag":
    case "branch":
      return `${pin.value ?? version ?? "-"} (${pin.kind})`;
  }
}

// src/report/inventory-table.ts
function renderInventory(inventory, options) {
  const sheet = sheetOf(options);
  writeOpening(inventory, sheet);
  const formats = /* @__PURE__ */ new Map();
  for (const connector of inventory.connectors) {
    const group = formats.get(connector.format);
    if (group === void 0) formats.set(connector.format, [connector]);
    else group.push(connector);
  }
  for (const [format, connectors] of formats) writeFormat(format, connectors, sheet);
  writeList("Dependencies", sayDependencies(inventory.lockfiles), sheet);
  writeList("Deprecated", sayDeprecations(inventory), sheet);
  const gaps = inventory.gaps.map((gap) => ({
    line: placeInText(gap.file, gap.line),
    below: visibleText(endSentence(gap.reason), 300)
  }));
  writeList("Not read or not known", gaps, sheet);
  return sheet.text();
}
function writeOpening({ source, commit, connectors, lockfiles }, sheet) {
  const packages = lockfiles.reduce((sum, lockfile) => sum + lockfile.dependencies.length, 0);
  const name = visibleText(source, 80);
  const side = commit === null || commit === source ? name : `${name} (${visibleText(commit.slice(0, 7), 7)})`;
  const locked = lockfiles.length === 0 ? "no lockfile" : `${count(packages, "package")} in ${count(lockfiles.length, "lockfile")}`;
  sheet.write(`${side}: ${count(connectors.length, "connector")}, ${locked}.`, "", sheet.paint.strong);
}
function writeFormat(format, connectors, sheet) {
  sheet.space();
  sheet.write(`${visibleText(format, 60)} (${connectors.length})`, "", sheet.paint.strong);
  const rows = sortBy(connectors, (connector) => connector.name).map((connector) => ({
    connector,
    cells: [
      cutTo(visibleText(connector.name, 200), Math.floor(sheet.width * 0.3)),
      cutTo(visibleText(sayVersion(connector), 200), Math.floor(sheet.width * 0.25)),
      cutTo(visibleText(connector.owner ?? "-", 200), Math.floor(sheet.width * 0.2))
    ]
  }));
  const widths = [0, 1, 2].map(
    (column) => rows.reduce((widest, row) => Math.max(widest, widthOf(row.cells[column] ?? "")), 0)
  );
  for (const { connector, cells } of rows) {
    const [place] = connector.places;
    const shown = place === void 0 ? "" : placeInText(place.file, place.line);
    sheet.keep([...cells.map((cell, column) => padTo(cell, widths[column] ?? 0)), shown].join("  ").trimEnd(), "  ");
    for (const { label, names } of namesOf(connector)) writeNames(label, names, sheet);
  }
}
function writeNames(label, names, sheet) {
  if (names.length === 0) return;
  let line = `${count(names.length, label)}: `;
  for (const [index, name] of names.entries()) {
    const shown = visibleText(name, 80);
    const rest = names.length - index - 1;
    const more = rest === 0 ? "" : `, and ${rest} more`;
    if (index > 0 && widthOf(line) + 2 + widthOf(shown) + more.length > sheet.width - 4) {
      line += `, and ${rest + 1} more`;
      break;
    }
    line += index === 0 ? shown : `, ${shown}`;
  }
  sheet.keep(line, "    ", sheet.paint.quiet);
}
var longestList = 50;
function writeList(title, items, sheet) {
  if (items.length === 0) return;
  sheet.space();
  sheet.write(`${title} (${items.length})`, "", sheet.paint.strong);
  for (const { line, below } of items.slice(0, longestList)) {
    sheet.keep(line, "  ");
    sheet.write(below, "    ", sheet.paint.quiet);
  }
  if (items.length > longestList) sheet.write(`and ${items.length - longestList} more, see the json format`, "  ");
}
export {
  renderInventory
};
