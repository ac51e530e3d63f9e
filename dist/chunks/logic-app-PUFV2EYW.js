import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  connectionsPath,
  isConnectionsFile,
  isDefinition,
  managedApi,
  readConnection,
  readConnectionsFile,
  readWorkflow,
  workflowParts
} from "./chunk-4SG5L5QR.js";
import "./chunk-GLRZUYNM.js";
import "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/logic-app/arm.ts
function isDeploymentTemplate(root) {
  const schema = filledText(at(root, "$schema")) ?? "";
  return /\/(?:subscription|tenant|managementGroup)?deploymentTemplate\.json/i.test(schema) && hasLogic(root);
}
function hasLogic(root) {
  return resourcesIn(root).length > 0;
}
function resourcesIn(template) {
  const list = at(template, "resources");
  return [...items(list), ...entries(list).map(({ value }) => value)].flatMap((node) => {
    const type = filledText(at(node, "type"))?.toLowerCase() ?? "";
    const known = type === "microsoft.logic/workflows" || type === "microsoft.web/connections";
    const inner = [...resourcesIn(at(node, "properties", "template")), ...list === void 0 ? [] : resourcesIn(node)];
    if (!known || flag(at(node, "existing")) === true) return inner;
    return [{ type, name: filledText(at(node, "name")) ?? "", node }, ...inner];
  });
}
function readDeploymentTemplate(root, file) {
  const resources = resourcesIn(root);
  const gaps = [];
  const connections = resources.filter(({ type }) => type === "microsoft.web/connections");
  const declared = connections.flatMap((resource) => readResource(resource, file, gaps));
  const apis = new Set(declared.map((connector) => connector.name));
  const workflows = resources.flatMap(({ type, name, node }) => {
    const properties = at(node, "properties");
    const definition = at(properties, "definition");
    if (type !== "microsoft.logic/workflows" || properties === void 0) return [];
    if (!isDefinition(definition)) {
      const reason = "the definition of a workflow in it comes from elsewhere";
      gaps.push({ kind: "unknown", file: file.path, line: lineOfKey(properties, "definition"), reason });
      return [];
    }
    const parameters = at(properties, "parameters");
    const known = { definition, parameters, properties, file, declared: apis };
    return [readWorkflow({ ...known, id: `${file.path}#workflow/${name}`, name: name || file.path })];
  });
  return {
    connectors: [...declared, ...workflows.flatMap((reading) => reading.connectors)],
    gaps: [...gaps, ...workflows.flatMap((reading) => reading.gaps)]
  };
}
function readResource({ name, node }, file, gaps) {
  const properties = at(node, "properties");
  if (properties === void 0) return [];
  const api = managedApi(filledText(at(properties, "api", "id")));
  const line = lineOfKey(node, "type");
  if (api === void 0) {
    const reason = "it is not known what a connection in it connects to";
    gaps.push({ kind: "unknown", file: file.path, line, reason });
  }
  const id = `${file.path}#managed/${api === void 0 || api === name ? name : `${api}/${name}`}`;
  return [readConnection(properties, { id, name: api ?? name, line, file })];
}

// src/read/connectors/logic-app.ts
var logicApp = {
  name: "logic-app",
  title: "Logic Apps workflow",
  specification: "https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language",
  names: [],
  content: {
    names: ["**/*.{json,bicep}"],
    pattern: /"(?:managedApi|serviceProvider|apiManagement|function|agent)Connections"\s*:|Microsoft\.Logic\/(?:workflows|schemas)|"Microsoft\.Web\/connections"|ExtensionBundle\.Workflows|'Microsoft\.(?:Logic\/workflows|Web\/connections)@/i
  },
  related: (file, around) => connectionsPath(file.path, around),
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    if (/\.bicep$/i.test(file.path)) return hasLogic(root) ? readDeploymentTemplate(root, file) : null;
    if (isConnectionsFile(file.path, root)) return readConnectionsFile(root, file);
    if (isDeploymentTemplate(root)) return readDeploymentTemplate(root, file);
    if (baseOf(file.path).toLowerCase() === "host.json") return readHost(root, file);
    const parts = workflowParts(root);
    if (!isDefinition(parts.definition)) return null;
    const name = baseOf(file.path) === "workflow.json" ? baseOf(folderOf(file.path)) : baseOf(file.path);
    const [connections] = connectionsPath(file.path, around);
    const beside = connections === void 0 ? void 0 : around.file(connections);
    return readWorkflow({ ...parts, id: file.path, name: name || file.path, file, connections: beside });
  }
};
var bundle = "Microsoft.Azure.Functions.ExtensionBundle.Workflows";
function readHost(root, file) {
  const node = at(root, "extensionBundle");
  if (filledText(at(node, "id"))?.toLowerCase() !== bundle.toLowerCase()) return null;
  const version = filledText(at(node, "version")) ?? null;
  const places = [placeIn(file, lineOfKey(root, "extensionBundle"))];
  const known = { format: "logic-app", id: file.path, name: bundle, role: "usage", publisher: "microsoft" };
  return { connectors: [draftConnector({ ...known, version, places })], gaps: [] };
}
export {
  logicApp
};
