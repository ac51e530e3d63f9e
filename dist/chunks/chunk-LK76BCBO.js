import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readFailure,
  require_tunnel,
  require_undici
} from "./chunk-UZPTMOCL.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/outside/github/job.ts
var room = { error: 9, warning: 10, notice: 10 };
function openJob() {
  const left = { ...room };
  const say = { error, warning, notice };
  return {
    notice(sentence) {
      left.notice--;
      notice(sentence);
    },
    warning(sentence) {
      left.warning--;
      warning(sentence);
    },
    annotate(annotations) {
      const more = { error: 0, warning: 0, notice: 0 };
      for (const { level, title, message, file, line } of annotations) {
        if (left[level] <= 0) more[level]++;
        else {
          left[level]--;
          say[level](message, {
            title,
            ...file === null ? {} : { file },
            ...line === null ? {} : { startLine: line }
          });
        }
      }
      const total = more.error + more.warning + more.notice;
      if (total > 0)
        info(`${total} more ${total === 1 ? "is" : "are"} in the job summary: a step shows only ten of each kind.`);
    },
    async summarize(markdown) {
      try {
        await summary.addRaw(markdown, true).write();
        return true;
      } catch (cause) {
        debug(String(cause));
        return false;
      }
    }
  };
}

// src/outside/github/words.ts
function sayComment(outcome, event, runner, job) {
  if (outcome.kind === "none") info("There is nothing to say on the pull request.");
  else if (outcome.kind !== "failed") info(`The comment is ${outcome.kind}: ${outcome.url}`);
  else {
    const { failure } = outcome;
    const sentence = `The comment could not be written: ${failure.sentence}.`;
    const elsewhere = `The report is in the job summary${runner.runUrl === null ? "" : `: ${runner.runUrl}`}`;
    if (failure.kind !== "not-allowed") job.warning(`${sentence} The verdict stands. ${elsewhere}`);
    else if (event.kind === "pull-request" && event.fork) {
      job.notice(`${sentence} A run for the pull request of a fork may only read. ${elsewhere}`);
    } else job.notice(`${sentence} Give the job pull-requests: write. ${elsewhere}`);
  }
}
function block(verdict, failOn, runner, job) {
  const count = verdict.findings.filter((finding) => finding.level === "block" && finding.waiver === null).length;
  const sentence = `Blocked: ${count} ${count === 1 ? "finding stands" : "findings stand"} against this change. The report is in the job summary${runner.runUrl === null ? "" : `: ${runner.runUrl}`}`;
  if (failOn === "never") job.warning(sentence);
  else setFailed(sentence);
}
function endUnverified(failed, failOn, job) {
  const said = failed.slice(0, 5).map(({ artifact, checks }) => {
    const unmet = checks.filter((check) => check.demanded && check.state !== "met").map((check) => check.title);
    return `${artifact.name} (${unmet.join(", ")})`;
  });
  const more = failed.length > 5 ? ` and ${failed.length - 5} more` : "";
  const sentence = `Not verified: ${said.join("; ")}${more}. The job summary says what was expected and what is so.`;
  if (failOn === "never") job.warning(sentence);
  else setFailed(sentence);
}
function endIncomplete({ published, failure, signed }) {
  const missing = published.filter(({ state }) => state === "missing");
  if (missing.length === 0 && failure === null) return;
  const there = published.filter(({ state }) => state === "stored" || state === "kept" || state === "replaced");
  const said = missing.slice(0, 10).map(({ name, place, reason }) => `${name} (${place}: ${reason})`);
  const more = missing.length > 10 ? ` and ${missing.length - 10} more` : "";
  const sentences = [
    failure === null ? "Signed, but not all of it is published." : `Not all of it is signed: ${failure.message} Signed: ${signed.join(", ")}.`,
    ...missing.length === 0 ? [] : [`Missing: ${said.join("; ")}${more}.`],
    `Published: ${there.length} of ${published.length}.`,
    "Run the job again: what is there stays, and is not signed again."
  ];
  setFailed(sentences.join(" "));
  process.exitCode = failure !== null || missing.some(({ passing }) => passing === true) ? 4 : 2;
}
function warnOfMovingRef({ actionRef, actionRepository }, job) {
  if (actionRef === "" || /^[0-9a-f]{40}$/.test(actionRef)) return;
  job.notice(`${actionRepository}@${actionRef} can be moved to other code. Pin the action to a commit.`);
}
function fail(error2, environment) {
  if (error2 instanceof FerruleError) {
    setFailed(error2.message);
    debug(
      `${error2.code}: ${error2.stack ?? ""}${error2.cause === void 0 ? "" : `
Caused by: ${String(error2.cause)}`}`
    );
    process.exitCode = error2.status;
    return;
  }
  const failure = readFailure(error2);
  if (failure !== void 0) {
    setFailed(`${failure.sentence}. Nothing more was done.`);
    process.exitCode = failure.kind === "unreachable" || failure.kind === "rate-limited" ? 4 : 2;
    return;
  }
  const repository = environment.GITHUB_ACTION_REPOSITORY;
  const place = repository ? ` at ${environment.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/issues` : "";
  setFailed(
    `This is a bug in Ferrule: ${error2 instanceof Error ? error2.message : String(error2)}. Please report it${place}, with the log of a run that has debug logging enabled.`
  );
  debug(error2 instanceof Error ? error2.stack ?? "" : "");
  process.exitCode = 2;
}

// src/outside/github/workspace-file.ts
import { lstat as lstat2, mkdir as mkdir2, realpath, writeFile as writeFile2 } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
async function writeInWorkspace(workspace, path, text) {
  const full = resolve(workspace, path);
  const folder = dirname(full);
  await mkdir2(folder, { recursive: true });
  if (!isAbsolute(path)) {
    const real = await realpath(folder);
    const found = await lstat2(full).catch(() => void 0);
    if (isOutside(await realpath(workspace), real) || found?.isSymbolicLink()) {
      throw leadsOut(path);
    }
  }
  await writeFile2(full, text);
  return full;
}
async function makeFolderInWorkspace(workspace, path) {
  const full = resolve(workspace, path);
  await mkdir2(full, { recursive: true });
  if (!isAbsolute(path) && isOutside(await realpath(workspace), await realpath(full))) throw leadsOut(path);
  return full;
}
function leadsOut(path) {
  return new FerruleError(
    "path-leads-out",
    `${JSON.stringify(path)} leads out of the workspace through a link. Name another file, or an absolute path.`
  );
}
function isOutside(folder, path) {
  const way = relative(folder, path);
  return way === ".." || way.startsWith("../") || way.startsWith("..\\") || isAbsolute(way);
}

// src/outside/github/inputs.ts
var modes = ["auto", "review", "release", "verify"];
function readInputs(get) {
  const mode = choose("mode", get("mode") || "auto", modes);
  const token = get("github-token");
  if (token === "") {
    throw new FerruleError(
      "no-token",
      "The input github-token is empty. Leave it out to use the token of the job, or give one that can read the repository."
    );
  }
  return {
    mode,
    token,
    policy: readPolicyPath(get("policy") || ".github/ferrule.yml"),
    base: get("base") || null,
    head: get("head") || null,
    comment: choose("comment", get("comment") || "auto", ["auto", "always", "never"]),
    commentKey: readKey(get("comment-key")),
    failOn: choose("fail-on", get("fail-on") || "block", ["block", "never"]),
    sbom: get("sbom") || null,
    day: readDay(get("as-of")),
    maximumFileBytes: readSize(get("max-file-size") || "5MB")
  };
}
function choose(name, given, choices) {
  const chosen = choices.find((choice) => choice === given);
  if (chosen === void 0)
    throw wrong(name, given, `It can be ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`);
  return chosen;
}
function readPolicyPath(given) {
  const path = given.replace(/^\.\//, "");
  if (path.startsWith("/") || path.split("/").includes("..")) {
    throw wrong("policy", given, "It is a path inside the repository, such as .github/ferrule.yml");
  }
  return path;
}
function readKey(given) {
  if (given !== "" && !/^[\p{L}\p{N} ._/@+-]{1,100}$/u.test(given)) {
    throw wrong("comment-key", given, "It can have letters, digits, spaces and . _ / @ + -, up to 100 of them");
  }
  return given;
}
function readDay(given) {
  if (given === "") return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given) {
    throw wrong("as-of", given, "It is a day such as 2026-03-31");
  }
  return given;
}
var units = /* @__PURE__ */ new Map([
  ["", 1],
  ["b", 1],
  ["kb", 1e3],
  ["mb", 1e6]
]);
function readSize(given) {
  const match = /^(\d{1,9}) ?([a-z]*)$/.exec(given.toLowerCase());
  const unit = units.get(match?.[2] ?? "");
  const bytes = match === null || unit === void 0 ? 0 : Number(match[1]) * unit;
  if (bytes === 0 || bytes > 5e8) {
    throw wrong("max-file-size", given, "It is a number of bytes, or a size such as 800kB or 5MB, up to 500MB");
  }
  return bytes;
}
function wrong(name, given, rule) {
  return new FerruleError("bad-input", `The input ${name} is ${JSON.stringify(given.slice(0, 200))}. ${rule}.`);
}

export {
  setSecret,
  getInput,
  setOutput,
  debug,
  info,
  startGroup,
  endGroup,
  readInputs,
  openJob,
  sayComment,
  block,
  endUnverified,
  endIncomplete,
  warnOfMovingRef,
  fail,
  writeInWorkspace,
  makeFolderInWorkspace
};
