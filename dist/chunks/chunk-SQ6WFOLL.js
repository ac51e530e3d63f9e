import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/catalog/aws-actions.ts
var longest = 200;
function parseAwsAction(text) {
  if (text.length > longest) return void 0;
  if (text === "*") return { service: "*", name: "*" };
  const [, service, name] = /^([a-z0-9*?-]+):([a-z0-9*?_]+)$/i.exec(text) ?? [];
  return service === void 0 || name === void 0 ? void 0 : { service: service.toLowerCase(), name };
}
function widerActions(text) {
  const action = parseAwsAction(text);
  if (action === void 0 || text === "*") return [];
  const { service, name } = action;
  const wider = [...name].map((_, index) => `${service}:${name.slice(0, index)}*`);
  return ["*", "*:*", ...wider].filter((pattern) => pattern !== text);
}
function matchesAction(pattern, action) {
  return matches(pattern.service, action.service) && matches(pattern.name.toLowerCase(), action.name.toLowerCase());
}
function matches(pattern, text) {
  let [at, star, mark] = [0, -1, 0];
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === "*") [star, mark] = [at++, index];
    else if (pattern[at] === "?" || pattern[at] === text[index]) {
      at++;
      index++;
    } else if (star !== -1) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

export {
  parseAwsAction,
  widerActions,
  matchesAction
};
