import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  programOf,
  readPackage,
  unwrap
} from "./chunk-32LDJX5D.js";
import {
  isDangerousMount,
  isOpenPort,
  readContainerRun,
  readMount,
  readVolume
} from "./chunk-U35LLH7Z.js";
import {
  isAddress,
  withheld
} from "./chunk-2KQSWELW.js";
import {
  imageReference
} from "./chunk-IKZNE2QD.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  plainArguments,
  protectiveArguments
} from "./chunk-UQUW52HH.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  flag,
  has,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/mcp/server-settings.ts
var everything = 1e3;
function readServerSettings(server, launch, file) {
  const line = (key) => placeIn(file, lineOfKey(server, key));
  const command = line(has(server, "args") ? "args" : "command");
  return [
    ...autoApproval(server, line),
    ...sandbox(server, line),
    ...launch === null ? [] : launchSettings(launch, command)
  ];
}
function approvalSetting(name, tools, all, place) {
  const list = [...new Set(tools)].sort(compareText);
  if (!all && list.length === 0) return [];
  return [
    {
      name,
      value: all ? "all" : list.join(", "),
      exposure: all ? everything : Math.min(list.length, everything - 1),
      weight: "high",
      place
    }
  ];
}
function autoApproval(server, line) {
  const keys = ["trust", "alwaysAllow", "autoApprove"].filter((key) => has(server, key));
  const [first] = keys;
  if (first === void 0) return [];
  const tools = keys.flatMap((key) => flag(at(server, key)) === void 0 ? texts(at(server, key)) : []);
  const all = keys.some((key) => flag(at(server, key)) === true) || tools.some((tool) => tool.text === "*");
  return approvalSetting(
    "auto-approve",
    tools.map((tool) => tool.text),
    all,
    line(first)
  );
}
function sandbox(server, line) {
  const enabled = flag(at(server, "sandboxEnabled"));
  if (enabled === void 0) return [];
  const place = line("sandboxEnabled");
  return [{ name: "sandbox", value: String(enabled), exposure: enabled ? 0 : 1, weight: "high", place }];
}
function launchSettings({ hazard, container, arguments: told }, place) {
  const settings = told === null ? [] : argumentSettings(told, place);
  const add = (name, values, weight = "high") => {
    const list = [...new Set(values)].sort(compareText);
    if (list.length > 0) settings.push({ name, value: list.join(", "), exposure: list.length, weight, place });
  };
  if (hazard !== null) settings.push({ name: "shell-command", value: hazard, exposure: 1, weight: "critical", place });
  if (container === null) return settings;
  settings.push(...mountSetting(container.mounts, place));
  add("docker-privileged", container.privileges);
  add("docker-publish", container.published.filter(isOpenPort), "medium");
  if (container.network === "host") add("docker-network", ["host"]);
  return settings;
}
function mountSetting(mounts, place) {
  const dangerous = mounts.filter((mount) => isDangerousMount(mount.source));
  const entries = new Map(
    dangerous.map(({ source, isReadOnly }) => [isReadOnly ? `${source} (read-only)` : source, isReadOnly])
  );
  if (entries.size === 0) return [];
  const exposure = [...entries.values()].reduce((sum, isReadOnly) => sum + (isReadOnly ? 0.5 : 1), 0);
  return [
    { name: "docker-mount", value: [...entries.keys()].sort(compareText).join(", "), exposure, weight: "high", place }
  ];
}
function argumentSettings({ guards, risks, plain }, place) {
  const lists = [
    { name: plainArguments, words: plain },
    ...guards.length === 0 ? [] : [{ name: protectiveArguments, words: [...guards].sort(compareText) }]
  ];
  const given = [...new Set(risks)].sort(compareText);
  return [
    ...lists.map(({ name, words }) => {
      return { name, value: words.join(" ") || "none", exposure: 0, weight: "medium", place };
    }),
    ...given.length === 0 ? [] : [{ name: "risky-arguments", value: given.join(", "), exposure: given.length, weight: "high", place }]
  ];
}

// src/read/mcp/arguments.ts
var risky = /^(?:(?:no|disable|skip|without|ignore|bypass)-(?:.*-)?(?:auth|authentication|authorization|sandbox|security|verify|verification|tls|ssl|certs?|certificate-errors|confirm|confirmation|approval|permissions?|safety|checks?|guards?|limits?|isolation)|(?:.*-)?(?:unsafe|insecure|unrestricted|privileged|yolo)|dangerously-.*|allow-(?:all|any|dangerous|destructive|exec|execute|run|shell|unsafe|write|writes|delete|root|http|origins?|hosts?)|enable-(?:all|dangerous|destructive|exec|shell|write|writes|delete)|(?:full|write|admin)-(?:access|mode)|auto-approve|trust|force)$/;
var guarding = /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without|block|blocked|deny|denied|exclude|excluded|forbid|hide)-.+|exclude|deny|block|(?:allowed|restrict|restricted|require|confirm|limit|only|max)(?:-.+)?|allow-?list|whitelist|toolsets?|tools|caps|capabilities|features|scopes?|project-ref)$/;
var switches = /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without)-.+)$/;
var off = /^(?:false|0|no|off)$/i;
function sortArguments(words) {
  const sorted = { guards: [], risks: [], plain: [] };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const option = /^--?([A-Za-z][\w.-]{0,80})(?:=(.*))?$/s.exec(word);
    if (option === null) {
      if (word !== "--") addValue(sorted.plain, word);
      continue;
    }
    const [, name = "", given] = option;
    const plainName = name.toLowerCase().replaceAll("_", "-");
    const isOff = given !== void 0 && off.test(given);
    if (risky.test(plainName) && !isOff) sorted.risks.push(`--${name}`);
    else if (guarding.test(plainName) && !isOff) {
      const next = words[index + 1];
      const follows = given === void 0 && !switches.test(plainName) && next !== void 0 && !next.startsWith("-");
      if (follows) index++;
      const value = follows ? next : given;
      sorted.guards.push(value === void 0 ? `--${name}` : `--${name}=${digestWord(value)}`);
    } else {
      sorted.plain.push(`${word.startsWith("--") ? "--" : "-"}${name}`);
      if (given !== void 0) addValue(sorted.plain, given);
    }
  }
  return sorted;
}
function withPermissions(told, options2) {
  const permissions = options2.filter(isPermission);
  const shown = permissions.map((word) => word.replace(/=(.*)$/s, (_, value) => `=${digestWord(value)}`));
  return { ...told, risks: [...told.risks, ...shown] };
}
function isPermission(word) {
  return /^(?:-A|--allow-[a-z-]{1,40}(?:=.*)?)$/s.test(word);
}
function addValue(values, value) {
  if (!isAddress(value) && value !== withheld) values.push(digestWord(value));
}
function digestWord(word) {
  return `#${digestText(word).slice("sha256:".length, "sha256:".length + 24)}`;
}
var programs = /^(?:(?:ba|z|da|a|k|fi)?sh|cmd|powershell|pwsh|node|deno|bun|python[\d.]*|py|ruby|perl|php|java|go|dotnet|npx|npm|pnpm|yarn|bunx|uvx?|pipx|docker|podman|nerdctl|tsx|ts-node|nodemon|env|sudo|xargs|curl|wget|mcp-proxy|supergateway|concurrently|cross-env|dotenv(?:-cli)?|vite-node|mcp-inspector|inspector)$/;
var codeOptions = /^--?(?:eval|exec|execute|command|cmd|stdio|script|run|plugins?|require|import|loader|preload)(?:=|$)/i;
var codeFile = /\.(?:[cm]?[jt]sx?|py|sh|bash|rb|pl|php|ps1|bat|cmd|exe|jar|wasm|so|dll)$/i;
function holdsCode(started, words) {
  if (started.some(isProgram)) return true;
  return words.some((word) => {
    const value = /^-{0,2}[\w.-]+=(.*)$/s.exec(word)?.[1] ?? word;
    const [first = ""] = value.split(/\s/, 1);
    return codeOptions.test(word) || codeFile.test(value) || isProgram(first) || /[|;&`]|\$\(/.test(value);
  });
}
function isProgram(word) {
  return programs.test(programOf(word));
}

// src/read/mcp/container-arguments.ts
var toldElsewhere = /* @__PURE__ */ new Set(["cap-add", "device", "privileged", "publish-all"]);
var idle = /* @__PURE__ */ new Set([
  "detach",
  "d",
  "help",
  "i",
  "init",
  "interactive",
  "label",
  "l",
  "name",
  "no-healthcheck",
  "q",
  "quiet",
  "rm",
  "replace",
  "sig-proxy",
  "t",
  "tty"
]);
var containerGuards = /* @__PURE__ */ new Set(["cap-drop", "cpus", "m", "memory", "pids-limit", "read-only", "u", "ulimit", "user"]);
function sortContainerOptions(options2) {
  const sorted = { guards: [], risks: [], plain: [] };
  for (const { name, value } of options2) {
    if (idle.has(name) || toldElsewhere.has(name) || isCodeOption({ name, value }) || isTold(name, value)) continue;
    const shown = /^[\w.-]{1,80}$/.test(name) ? `--${name}=${digestWord(value)}` : digestWord(`${name} ${value}`);
    if (isContainerGuard(name, value)) sorted.guards.push(value === "true" ? `--${name}` : shown);
    else if (name !== "e" && name !== "env") sorted.plain.push(shown);
  }
  return sorted;
}
function isCodeOption({ name, value }) {
  if (name === "entrypoint") return true;
  return (name === "e" || name === "env") && /^(?:NODE_OPTIONS|LD_\w+|PYTHON\w*|BASH_ENV|PATH|\w*_OPTS?)(?:=|$)/i.test(value);
}
function isContainerGuard(name, value) {
  if (name === "network" || name === "net") return value === "none";
  if (name === "security-opt") return true;
  if (name === "u" || name === "user") return !/^(?:0|root)(?::|$)/.test(value);
  return containerGuards.has(name) && !off.test(value);
}
function isTold(name, value) {
  if (name === "volume") return isDangerousMount(readVolume(value).source);
  if (name === "mount") return isDangerousMount(readMount(value).source);
  if (name === "publish") return isOpenPort(value);
  if (/^(?:pid|ipc|uts|userns|cgroupns|network|net)$/.test(name)) return value === "host";
  return name === "security-opt" && /unconfined|disable/.test(value);
}

// src/read/mcp/runners.ts
var none = /* @__PURE__ */ new Set();
function options(names) {
  return new Set(names.split(" "));
}
var npm = {
  kind: "npm",
  packageOptions: options("-p --package"),
  valueOptions: options(
    "--registry -w --workspace --cache --prefix -C --userconfig --node-options --loglevel --shell --cwd --dir --allow-build --prefix-color"
  ),
  lineOptions: options("-c --call")
};
var uv = {
  kind: "pypi",
  packageOptions: options("--from"),
  valueOptions: options(
    "--with -w --with-editable --with-requirements --python -p --directory --project --index --index-url -i --default-index --extra-index-url --find-links -f --env-file --constraints --constraint -c --overrides --override --build-constraints -b --config-file --cache-dir --color --exclude-newer --index-strategy --keyring-provider --link-mode --prerelease --resolution --refresh-package --upgrade-package -P --reinstall-package --allow-insecure-host --python-platform --torch-backend"
  ),
  lineOptions: none
};
var nuget = {
  kind: "nuget",
  packageOptions: none,
  valueOptions: options("--version --source --add-source --configfile --verbosity -v --framework -a --arch"),
  lineOptions: none
};
var runners = /* @__PURE__ */ new Map([
  ["npx", [{ ...npm, verbs: [] }]],
  ["pnpx", [{ ...npm, verbs: [], lineOptions: none }]],
  ["bunx", [{ ...npm, verbs: [], lineOptions: none }]],
  [
    "npm",
    [
      { ...npm, verbs: ["exec"] },
      { ...npm, verbs: ["x"] }
    ]
  ],
  ["pnpm", [{ ...npm, verbs: ["dlx"], lineOptions: none }]],
  ["yarn", [{ ...npm, verbs: ["dlx"], lineOptions: none }]],
  ["bun", [{ ...npm, verbs: ["x"], lineOptions: none }]],
  ["uvx", [{ ...uv, verbs: [] }]],
  [
    "uv",
    [
      { ...uv, verbs: ["tool", "run"] },
      { ...uv, verbs: ["x"] }
    ]
  ],
  [
    "pipx",
    [
      {
        kind: "pypi",
        verbs: ["run"],
        packageOptions: options("--spec"),
        valueOptions: options("--python --pip-args --index-url -i --with --backend"),
        lineOptions: none
      }
    ]
  ],
  ["dnx", [{ ...nuget, verbs: [] }]],
  [
    "dotnet",
    [
      { ...nuget, verbs: ["dnx"] },
      { ...nuget, verbs: ["tool", "exec"] },
      { ...nuget, verbs: ["tool", "execute"] }
    ]
  ],
  [
    "go",
    [
      {
        kind: "golang",
        verbs: ["run"],
        packageOptions: none,
        valueOptions: options(
          "-C -exec -gcflags -ldflags -mod -modfile -o -overlay -p -tags -asmflags -buildmode -buildvcs -compiler -pgo -pkgdir -toolexec"
        ),
        lineOptions: none
      }
    ]
  ]
]);
var registryOptions = options(
  "--registry --index --index-url -i --default-index --extra-index-url --find-links --source --add-source"
);

// src/read/mcp/runner-words.ts
function listen(runner, verb, words) {
  const told = {
    packages: [],
    registries: [],
    version: null,
    line: null
  };
  let index = 1;
  for (; index < words.length; index++) {
    const word = words[index] ?? "";
    if (index === verb && runner.verbs.length > 0) {
      index += runner.verbs.length - 1;
      continue;
    }
    if (word === "--") {
      index++;
      break;
    }
    if (!word.startsWith("-") || word === "-") break;
    const equals = word.indexOf("=");
    const option = equals === -1 ? word : word.slice(0, equals);
    if (!takesValue(runner, option)) continue;
    const at2 = equals === -1 ? index + 1 : index;
    const value = equals === -1 ? words[at2] ?? "" : word.slice(equals + 1);
    if (runner.packageOptions.has(option))
      told.packages.push({ index: at2, prefix: equals === -1 ? "" : `${option}=`, spec: value });
    else if (runner.lineOptions.has(option)) told.line = value;
    else if (registryOptions.has(option)) told.registries.push(value);
    else if (option === "--version" && equals === -1) told.version = { index, value };
    if (equals === -1) index++;
  }
  const main = index < words.length ? index : null;
  return { ...told, main, version: told.version ?? versionBehind(runner, words, index) };
}
function versionBehind(runner, words, from) {
  const index = runner.kind === "nuget" ? words.indexOf("--version", from) : -1;
  const value = words[index + 1];
  return index === -1 || value === void 0 ? null : { index, value };
}
function findVerbs({ verbs, ...runner }, words) {
  if (verbs.length === 0) return 1;
  let index = 1;
  for (; index < words.length && words[index]?.startsWith("-"); index++)
    if (takesValue(runner, words[index] ?? "")) index++;
  return verbs.every((verb, offset) => words[index + offset] === verb) ? index : -1;
}
function takesValue(runner, word) {
  return [runner.packageOptions, runner.valueOptions, runner.lineOptions].some((options2) => options2.has(word));
}

// src/read/mcp/launch.ts
var containerEngines = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
var silent = /* @__PURE__ */ new Set(["-y", "--yes", "-q", "--quiet", "--silent"]);
function readLaunch(command) {
  const { words, assigned, hazard } = unwrap(command);
  const launch = launchWords(words, hazard);
  if (assigned.length === 0) return launch;
  return { ...launch, words: [...assigned, ...launch.words], command: [...assigned, ...launch.command] };
}
function launchWords(words, hazard) {
  const program = programOf(words[0] ?? "");
  if (containerEngines.has(program)) return launchContainer(words, hazard);
  for (const runner of runners.get(program) ?? []) {
    const verb = findVerbs(runner, words);
    if (verb !== -1) return launchPackage(runner, verb, words, hazard);
  }
  return program === "deno" ? launchDeno(words, hazard) : bare(words, hazard);
}
function bare(words, hazard) {
  return { words, command: words, arguments: null, package: null, container: null, hazard, registries: [] };
}
function launchContainer(words, hazard) {
  const container = readContainerRun(words);
  const image = container === null ? void 0 : words[container.imageIndex];
  if (container === null || image === void 0) return bare(words, hazard);
  const reference = imageReference(image);
  const launch = { ...bare(words.with(container.imageIndex, reference.name), hazard), package: reference, container };
  const [first = "", ...rest] = words.slice(container.imageIndex + 1);
  const isOption = first.startsWith("-") || first === "";
  const behind = isOption ? words.slice(container.imageIndex + 1) : rest;
  if (hazard !== null || holdsCode(isOption ? [] : [first], behind)) return launch;
  const told = [sortContainerOptions(container.options), sortArguments(behind)];
  return {
    ...launch,
    command: [
      ...words.slice(0, container.start),
      ...container.options.filter(isCodeOption).map(({ name, value }) => `--${name}=${value}`),
      reference.name,
      ...isOption ? [] : [first]
    ],
    arguments: {
      guards: told.flatMap((part) => part.guards),
      risks: told.flatMap((part) => part.risks),
      plain: told.flatMap((part) => part.plain)
    }
  };
}
function launchPackage(runner, verb, words, hazard) {
  const told = listen(runner, verb, words);
  const main = told.main === null ? null : { index: told.main, prefix: "", spec: words[told.main] ?? "" };
  const named = told.packages.find(({ spec: spec2 }) => bareName(runner, spec2) === main?.spec) ?? told.packages[0] ?? main;
  if (named === null) return { ...bare(words, told.line === null ? hazard : "shell"), registries: told.registries };
  const spec = told.version === null ? named.spec : `${named.spec}@${told.version.value}`;
  const reference = readPackage(runner.kind, spec);
  const dropped = told.version === null ? [] : [told.version.index, told.version.index + 1];
  const end = runner.kind === "nuget" ? words.length : told.main ?? words.length;
  const keep = (from, to) => words.slice(from, to).map(
    (word, offset) => from + offset === named.index && reference !== null ? named.prefix + reference.name : word
  ).filter((word, offset) => !dropped.includes(from + offset) && !(from + offset < end && silent.has(word)));
  const behind = argumentsAt(runner, told.main, words);
  const rest = words.slice(behind);
  const isOne = reference !== null && hazard === null && told.line === null;
  const apart = isOne && !holdsCode([reference.name, main?.spec ?? ""], rest);
  const kept = keep(0, words.length);
  return {
    words: kept,
    command: apart ? keep(0, behind) : kept,
    arguments: apart ? sortArguments(rest) : null,
    package: reference,
    container: null,
    hazard: told.line === null ? hazard : hazard ?? "shell",
    registries: told.registries
  };
}
function argumentsAt(runner, main, words) {
  if (main === null) return words.length;
  if (runner.kind !== "nuget") return main + 1;
  const dashes = words.indexOf("--", main);
  return dashes === -1 ? words.length : dashes;
}
function bareName(runner, spec) {
  const name = readPackage(runner.kind, spec)?.name;
  return name?.slice(name.lastIndexOf("/") + 1);
}
function launchDeno(words, hazard) {
  const index = words.findIndex((word, position) => position > 0 && !word.startsWith("-") && word !== "run");
  const spec = words[index];
  const found = spec === void 0 ? null : /^(npm|jsr):\/?(.+)$/s.exec(spec);
  if (found === null) {
    const fetched = spec !== void 0 && /^https?:/i.test(spec);
    return bare(words, fetched ? hazard ?? "downloaded code" : hazard);
  }
  const read = readPackage("npm", found[2] ?? "");
  if (read === null) return bare(words, hazard);
  const reference = found[1] === "jsr" ? { ...read, purl: null } : read;
  const name = `${found[1]}:${reference.name}`;
  const launch = { ...bare(words.with(index, name), hazard), package: reference };
  const [options2, behind] = [words.slice(0, index), words.slice(index + 1)];
  if (hazard !== null || holdsCode([reference.name], behind)) return launch;
  return {
    ...launch,
    command: [...options2.filter((word) => !isPermission(word)), name],
    arguments: withPermissions(sortArguments(behind), options2)
  };
}

export {
  readLaunch,
  readServerSettings,
  approvalSetting,
  launchSettings
};
