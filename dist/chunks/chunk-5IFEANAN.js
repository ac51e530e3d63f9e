import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/catalog/scope-table.ts
function scopeTable(file, spell = (name) => name) {
  let map;
  const rows = () => {
    map ??= new Map(Object.entries(file.scopes).map(([name, row]) => [spell(name), row]));
    return map;
  };
  return {
    asOf: file.asOf,
    has: (scope) => rows().has(scope),
    find: (scope) => rows().get(scope)?.split(" "),
    all: () => rows(),
    source: (id) => (file.sources.find((source2) => source2.id === id) ?? file.sources[0])?.url ?? null
  };
}

// src/catalog/kubernetes-rights.ts
var longest = 300;
function spellKubernetesRight(right) {
  if (right.kind === "path") return `${right.verb} ${right.path === "*" ? "/*" : right.path}`;
  const group = right.group === "" ? "" : `.${right.group}`;
  const below = right.subresource === null ? "" : `/${right.subresource}`;
  return `${right.verb} ${right.resource}${group}${below}${right.name === null ? "" : ` [${right.name}]`}`;
}
function parseKubernetesRight(text) {
  if (text.length > longest) return void 0;
  const [, verb, what] = /^([a-z*]+) (\S.*)$/i.exec(text) ?? [];
  if (verb === void 0 || what === void 0) return void 0;
  if (what.startsWith("/")) return { kind: "path", verb, path: what };
  const [, resource, group = "", subresource = null, name = null] = /^([^\s./[\]]+)(?:\.([^\s/[\]]+))?(?:\/(\S+))?(?: \[(.*)\])?$/.exec(what) ?? [];
  return resource === void 0 ? void 0 : { kind: "resource", verb, group, resource, subresource, name };
}
function widerKubernetesRights(text) {
  const right = parseKubernetesRight(text);
  if (right === void 0) return widerRoleGrants(text);
  const verbs = distinct([right.verb, "*"]);
  if (right.kind === "path") {
    const paths = widerPaths(right.path);
    return verbs.flatMap((verb) => paths.map((path) => `${verb} ${path}`)).filter((wider2) => wider2 !== text);
  }
  const { group, resource, subresource, name } = right;
  const groups = distinct([group, "*"]);
  const resources = [
    { resource, subresource },
    ...subresource === null ? [] : [{ resource: "*", subresource }],
    { resource: "*", subresource: null }
  ];
  const names = name === null ? [null] : [name, null];
  const wider = verbs.flatMap(
    (verb) => groups.flatMap(
      (group2) => resources.flatMap(
        (what) => names.map((name2) => spellKubernetesRight({ kind: "resource", verb, group: group2, ...what, name: name2 }))
      )
    )
  );
  return distinct(wider).filter((other) => other !== text);
}
function widerRoleGrants(text) {
  const grant = parseRoleGrant(text);
  return grant?.namespace == null ? [] : [spellRoleGrant(grant.role, null)];
}
function widerPaths(path) {
  const bare = path.replace(/\*$/, "");
  const ends = Array.from({ length: bare.length }, (_, index) => bare.slice(0, index + 1));
  return distinct([path, ...ends.filter((end) => bare.length < 60 || end.endsWith("/")).map((end) => `${end}*`)]);
}
function distinct(texts) {
  return [...new Set(texts)];
}
function spellRoleGrant(role, namespace) {
  return namespace === null ? role : `${role} in ${namespace}`;
}
function parseRoleGrant(text) {
  if (text.length > longest || !/^(?:Cluster)?Role\/\S/.test(text)) return void 0;
  const [role = "", namespace = null] = text.split(" in ");
  return { role, namespace };
}

// src/catalog/weigh-kubernetes-right.ts
var wholeCluster = "cluster";
var source = "https://kubernetes.io/docs/concepts/security/rbac-good-practices/";
var roles = "roles.rbac.authorization.k8s.io";
var clusterRoles = "clusterroles.rbac.authorization.k8s.io";
var keys = [
  {
    rights: [`escalate ${roles}`, `escalate ${clusterRoles}`, `bind ${roles}`, `bind ${clusterRoles}`],
    note: "Whoever holds it may give itself any right."
  },
  {
    rights: ["impersonate users", "impersonate groups", "impersonate serviceaccounts"],
    note: "Whoever holds it may act as somebody else."
  },
  {
    rights: [
      ...["create", "get"].flatMap((verb) => [`${verb} pods/exec`, `${verb} pods/attach`]),
      ...["patch", "update"].map((verb) => `${verb} pods/ephemeralcontainers`)
    ],
    note: "Runs commands in containers, with all they may do."
  },
  {
    rights: ["create", "delete", "get", "patch", "update"].map((verb) => `${verb} nodes/proxy`),
    note: "Reaches the kubelet of every node, which runs commands in any container."
  }
].map(({ rights, note }) => ({ note, rights: including(rights) }));
var secrets = including(["get secrets", "list secrets", "watch secrets"]);
var writing = /* @__PURE__ */ new Set(["create", "delete", "deletecollection", "patch", "update"]);
var reading = /* @__PURE__ */ new Set(["get", "list", "watch"]);
var others = /* @__PURE__ */ new Set(["*", "approve", "attest", "bind", "escalate", "impersonate", "sign", "use"]);
var everyday = /* @__PURE__ */ new Set([
  "events",
  "events.events.k8s.io",
  "leases.coordination.k8s.io",
  "localsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectrulesreviews.authorization.k8s.io",
  "subjectaccessreviews.authorization.k8s.io",
  "tokenreviews.authentication.k8s.io"
]);
var checks = /^\/(?:healthz|livez|readyz|version)(?:\/\*?|\*)?$/;
function including(rights) {
  return new Set(rights.flatMap((right) => [right, ...widerKubernetesRights(right)]));
}
function weighKubernetesRight(value, principal) {
  const grant = parseRoleGrant(value);
  if (grant !== void 0) return weighRoleGrant(grant.role, grant.namespace, principal);
  const right = parseKubernetesRight(value);
  if (right === void 0 || !isKnownVerb(right.verb)) return void 0;
  return right.kind === "path" ? weighPath(right) : weighResource(right, principal);
}
function isKnownVerb(verb) {
  return writing.has(verb) || reading.has(verb) || others.has(verb);
}
function weighPath({ verb, path }) {
  const reads = reading.has(verb);
  if (reads && checks.test(path)) return know("low", "read", null);
  return know(reads ? "medium" : "high", reads ? "read" : "write", null);
}
function weighResource(right, principal) {
  const whole = spellKubernetesRight({ ...right, name: null });
  const named = right.name !== null;
  const key = keys.find(({ rights }) => rights.has(whole));
  const reads = reading.has(right.verb);
  if (right.resource === "*" && right.subresource === null && /^\*?$/.test(right.group) && !reads)
    return know("critical", "admin", "It is about every resource there is.");
  if (key !== void 0) return know(named ? "high" : "critical", reads ? "write" : "admin", key.note);
  if (secrets.has(whole)) {
    const all = principal === wholeCluster && !named;
    return know(all ? "critical" : "high", "read", all ? "Reads the secrets of every namespace." : "Reads secrets.");
  }
  if (reads) return know("medium", "read", null);
  return know(weighWrite(right), "write", noteOf(whole));
}
function weighWrite(right) {
  const { resource, group, subresource } = right;
  if (right.verb !== "*" && everyday.has(group === "" ? resource : `${resource}.${group}`)) return "low";
  return subresource === "status" && right.verb !== "*" ? "medium" : "high";
}
var workloads = /^(?:create|patch|update|\*) (?:pods|replicationcontrollers|(?:daemonsets|deployments|replicasets|statefulsets)\.apps|(?:cronjobs|jobs)\.batch)$/;
function noteOf(right) {
  if (workloads.test(right)) return "Runs containers, as any service account of their namespace.";
  if (/^(?:create|\*) serviceaccounts\/token$/.test(right)) return "Makes tokens of service accounts.";
  if (/\/finalizers$/.test(right)) return "Owns objects, so that others are deleted with them.";
  if (/ (?:mutating|validating)webhookconfigurations\./.test(right)) return "Sees and changes what is sent to the API.";
  return null;
}
var everybody = /* @__PURE__ */ new Set([
  "Group system:authenticated",
  "Group system:serviceaccounts",
  "Group system:unauthenticated",
  "User system:anonymous"
]);
var forEverybody = /* @__PURE__ */ new Set([
  "ClusterRole/system:basic-user",
  "ClusterRole/system:discovery",
  "ClusterRole/system:public-info-viewer",
  "ClusterRole/system:service-account-issuer-discovery"
]);
var builtIn = /* @__PURE__ */ new Map([
  ["ClusterRole/admin", "critical"],
  ["ClusterRole/cluster-admin", "critical"],
  ["ClusterRole/edit", "critical"],
  ["ClusterRole/view", "medium"]
]);
function weighRoleGrant(role, namespace, principal) {
  if (forEverybody.has(role)) return know("low", "read", null);
  if (principal !== null && everybody.has(principal))
    return know("critical", "other", "Everybody who reaches the cluster holds it.");
  const known = builtIn.get(role);
  if (known === void 0) return know("medium", "other", "What may be done with it stands in the role.");
  const severity = known === "critical" && namespace !== null ? "high" : known;
  return know(severity, known === "critical" ? "admin" : "read", null);
}
function know(severity, reach, note) {
  return { known: true, severity, reach, note, source, asOf: null };
}

// node_modules/tldts-core/dist/es6/src/domain.js
function shareSameDomainSuffix(hostname, vhost) {
  if (hostname.endsWith(vhost)) {
    return hostname.length === vhost.length || hostname[hostname.length - vhost.length - 1] === ".";
  }
  return false;
}
function extractDomainWithSuffix(hostname, publicSuffix) {
  const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
  const lastDotBeforeSuffixIndex = hostname.lastIndexOf(".", publicSuffixIndex);
  if (lastDotBeforeSuffixIndex === -1) {
    return hostname;
  }
  return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
function getDomain(suffix, hostname, options) {
  if (options.validHosts !== null) {
    const validHosts = options.validHosts;
    for (const vhost of validHosts) {
      if (
        /*@__INLINE__*/
        shareSameDomainSuffix(hostname, vhost)
      ) {
        return vhost;
      }
    }
  }
  let numberOfLeadingDots = 0;
  if (hostname.startsWith(".")) {
    while (numberOfLeadingDots < hostname.length && hostname[numberOfLeadingDots] === ".") {
      numberOfLeadingDots += 1;
    }
  }
  if (suffix.length === hostname.length - numberOfLeadingDots) {
    return null;
  }
  return (
    /*@__INLINE__*/
    extractDomainWithSuffix(hostname, suffix)
  );
}

// node_modules/tldts-core/dist/es6/src/domain-without-suffix.js
function getDomainWithoutSuffix(domain, suffix) {
  return domain.slice(0, -suffix.length - 1);
}

// node_modules/tldts-core/dist/es6/src/extract-hostname.js
var CONTROL_CHARS = /[\t\n\r]/g;
var extractedHostnameValidated = false;
function isValidHostnameChar(code) {
  return code >= 97 && code <= 122 || // a-z
  code >= 48 && code <= 57 || // 0-9
  code > 127 || // non-ASCII (accepted, not punycode-checked)
  code >= 65 && code <= 90 || // A-Z (becomes valid once lowercased)
  code === 45 || // '-'
  code === 95;
}
function getSpecialScheme(url, schemeStart, colonIndex) {
  const length = colonIndex - schemeStart;
  const c0 = url.charCodeAt(schemeStart) | 32;
  if (length === 2) {
    return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0;
  } else if (length === 3) {
    const c1 = url.charCodeAt(schemeStart + 1) | 32;
    const c2 = url.charCodeAt(schemeStart + 2) | 32;
    if (c0 === 119 && c1 === 115 && c2 === 115)
      return 1;
    if (c0 === 102 && c1 === 116 && c2 === 112)
      return 1;
    return 0;
  } else if (length === 4) {
    const c1 = url.charCodeAt(schemeStart + 1) | 32;
    const c2 = url.charCodeAt(schemeStart + 2) | 32;
    const c3 = url.charCodeAt(schemeStart + 3) | 32;
    if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
      return 1;
    if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
      return 2;
    return 0;
  } else if (length === 5) {
    return c0 === 104 && (url.charCodeAt(schemeStart + 1) | 32) === 116 && (url.charCodeAt(schemeStart + 2) | 32) === 116 && (url.charCodeAt(schemeStart + 3) | 32) === 112 && (url.charCodeAt(schemeStart + 4) | 32) === 115 ? 1 : 0;
  }
  return 0;
}
function extractHostname(url, urlIsValidHostname, validate = false) {
  let start = 0;
  let end = url.length;
  let hasUpper = false;
  let isSpecial = true;
  extractedHostnameValidated = false;
  if (!urlIsValidHostname) {
    while (start < url.length && url.charCodeAt(start) <= 32) {
      start += 1;
    }
    if (url.charCodeAt(start + 4) === 58 && (url.charCodeAt(start) | 32) === 100 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 116 && (url.charCodeAt(start + 3) | 32) === 97 || url.charCodeAt(start + 10) === 58 && (url.charCodeAt(start) | 32) === 106 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 118 && (url.charCodeAt(start + 3) | 32) === 97 && (url.charCodeAt(start + 4) | 32) === 115 && (url.charCodeAt(start + 5) | 32) === 99 && (url.charCodeAt(start + 6) | 32) === 114 && (url.charCodeAt(start + 7) | 32) === 105 && (url.charCodeAt(start + 8) | 32) === 112 && (url.charCodeAt(start + 9) | 32) === 116) {
      return null;
    }
    while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
      end -= 1;
    }
    if ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && (url.charCodeAt(start + 1) === 47 || url.charCodeAt(start + 1) === 92)) {
      start += 2;
    } else {
      let indexOfProtocol = url.indexOf(":/", start);
      if (indexOfProtocol !== -1) {
        const special = getSpecialScheme(url, start, indexOfProtocol);
        if (special === 1) {
          start = indexOfProtocol + 2;
          while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) {
            start += 1;
          }
        } else if (special === 2) {
          start = indexOfProtocol + 1;
          let slashes = 0;
          while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
            start += 1;
            slashes += 1;
          }
          if (slashes < 2) {
            return null;
          }
        } else {
          for (let i = start; i < indexOfProtocol; i += 1) {
            const code = url.charCodeAt(i);
            if (!((code | 32) >= 97 && (code | 32) <= 122 || // [a-zA-Z] (fold letters only)
            code >= 48 && code <= 57 || // [0, 9]
            code === 46 || // '.'
            code === 45 || // '-'
            code === 43)) {
              if (code === 9 || code === 10 || code === 13) {
                return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
              }
              for (let j = i; j < indexOfProtocol; j += 1) {
                const c = url.charCodeAt(j);
                if (c === 47 || c === 92 || c === 63 || c === 35) {
                  indexOfProtocol = -1;
                  break;
                }
              }
              if (indexOfProtocol !== -1) {
                return null;
              }
              break;
            }
          }
          if (indexOfProtocol !== -1) {
            if (url.charCodeAt(indexOfProtocol + 2) === 47) {
              isSpecial = false;
              start = indexOfProtocol + 3;
            } else {
              return null;
            }
          }
        }
      }
      if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91) {
        let indexOfColon = -1;
        for (let i = start; i < end; i += 1) {
          const code = url.charCodeAt(i);
          if (code === 9 || code === 10 || code === 13) {
            return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
          }
          if (code === 58) {
            indexOfColon = i;
            break;
          }
          if (code === 47 || code === 92 || code === 63 || code === 35) {
            break;
          }
        }
        if (indexOfColon !== -1) {
          let hasIdentifier = false;
          for (let i = indexOfColon + 1; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code === 47 || code === 92 || code === 63 || code === 35) {
              break;
            }
            if (code === 64) {
              hasIdentifier = true;
              break;
            }
          }
          if (!hasIdentifier) {
            let allDigits = true;
            let i = indexOfColon + 1;
            for (; i < end; i += 1) {
              const code = url.charCodeAt(i);
              if (code === 47 || code === 92 || code === 63 || code === 35) {
                break;
              }
              if (code < 48 || code > 57) {
                allDigits = false;
                break;
              }
            }
            if (i === indexOfColon + 1) {
              allDigits = false;
            }
            if (!allDigits) {
              const special = getSpecialScheme(url, start, indexOfColon);
              if (special === 0) {
                let isBareIpv6 = false;
                for (let j = indexOfColon + 1; j < end; j += 1) {
                  const code = url.charCodeAt(j);
                  if (code === 47 || code === 92 || code === 63 || code === 35) {
                    break;
                  }
                  if (code === 58) {
                    isBareIpv6 = true;
                    break;
                  }
                }
                if (!isBareIpv6) {
                  return null;
                }
              } else {
                start = indexOfColon + 1;
                if (special === 2) {
                  let slashes = 0;
                  while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
                    start += 1;
                    slashes += 1;
                  }
                  if (slashes < 2) {
                    return null;
                  }
                } else {
                  while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) {
                    start += 1;
                  }
                }
              }
            }
          }
        }
      }
    }
    let indexOfIdentifier = -1;
    let indexOfClosingBracket = -1;
    let indexOfPort = -1;
    let indexOfFirstColon = -1;
    let hasControl = false;
    let vValid = validate;
    let vLastDot = start - 1;
    let vLastCode = -1;
    if (validate && start < end) {
      const c0 = url.charCodeAt(start);
      if (
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !/*@__INLINE__*/
        (isValidHostnameChar(c0) || c0 === 46 || c0 === 95) || c0 === 45
      ) {
        vValid = false;
      }
    }
    for (let i = start; i < end; i += 1) {
      const code = url.charCodeAt(i);
      if (code < 64) {
        if (code === 47 || code === 35 || code === 63) {
          end = i;
          break;
        } else if (code === 58) {
          if (indexOfFirstColon === -1) {
            indexOfFirstColon = i;
          }
          indexOfPort = i;
        } else if (code === 9 || code === 10 || code === 13) {
          hasControl = true;
        } else if (validate) {
          if (code === 46) {
            if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
              vValid = false;
            }
            vLastDot = i;
          } else if (code < 48 || code > 57) {
            if (code !== 45 || vLastCode === 46) {
              vValid = false;
            }
          }
        }
      } else if (isSpecial && code === 92) {
        end = i;
        break;
      } else if (code === 64) {
        indexOfIdentifier = i;
        indexOfFirstColon = -1;
      } else if (code === 93) {
        indexOfClosingBracket = i;
      } else if (code >= 65 && code <= 90) {
        hasUpper = true;
      } else if (validate && !/*@__INLINE__*/
      isValidHostnameChar(code)) {
        vValid = false;
      }
      if (validate) {
        vLastCode = code;
      }
    }
    if (hasControl) {
      return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
    }
    if (indexOfIdentifier !== -1 && indexOfIdentifier >= start && indexOfIdentifier < end) {
      start = indexOfIdentifier + 1;
    }
    if (url.charCodeAt(start) === 91) {
      if (indexOfClosingBracket !== -1) {
        return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
      }
      return null;
    } else if (indexOfPort !== -1 && indexOfPort > start && indexOfPort < end && // A host:port has exactly one ':' in the host (so its first ':' is its
    // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
    // its first ':' precedes the last. Only the former has a ':port' to trim.
    indexOfFirstColon === indexOfPort) {
      end = indexOfPort;
    }
    if (start >= end) {
      return null;
    }
    if (validate && vValid && indexOfIdentifier === -1 && indexOfPort === -1 && indexOfClosingBracket === -1 && url.charCodeAt(end - 1) !== 46 && end - start <= 255 && // total length
    end - vLastDot - 1 <= 63 && // last label length
    vLastCode !== 45) {
      extractedHostnameValidated = true;
    }
  }
  while (end > start + 1 && url.charCodeAt(end - 1) === 46) {
    end -= 1;
  }
  const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
  if (hasUpper) {
    return hostname.toLowerCase();
  }
  return hostname;
}

// node_modules/tldts-core/dist/es6/src/is-ip.js
function isProbablyIpv4(hostname) {
  if (hostname.length < 7) {
    return false;
  }
  if (hostname.length > 15) {
    return false;
  }
  let numberOfDots = 0;
  for (let i = 0; i < hostname.length; i += 1) {
    const code = hostname.charCodeAt(i);
    if (code === 46) {
      numberOfDots += 1;
    } else if (code < 48 || code > 57) {
      return false;
    }
  }
  return numberOfDots === 3 && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(hostname.length - 1) !== 46;
}
function isProbablyIpv6(hostname) {
  if (hostname.length < 3) {
    return hostname === "::";
  }
  let start = hostname.startsWith("[") ? 1 : 0;
  let end = hostname.length;
  if (hostname[end - 1] === "]") {
    end -= 1;
  }
  if (end - start > 39) {
    return false;
  }
  let hasColon = false;
  for (; start < end; start += 1) {
    const code = hostname.charCodeAt(start);
    if (code === 58) {
      hasColon = true;
    } else if (!(code >= 48 && code <= 57 || // 0-9
    code >= 97 && code <= 102 || // a-f
    code >= 65 && code <= 70)) {
      return false;
    }
  }
  return hasColon;
}
function isIp(hostname) {
  return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

// node_modules/tldts-core/dist/es6/src/is-special-use.js
var SPECIAL_USE_DOMAINS = [
  "test",
  // RFC 6761
  "localhost",
  // RFC 6761
  "invalid",
  // RFC 6761
  "example",
  // RFC 6761
  "example.com",
  // RFC 6761
  "example.net",
  // RFC 6761
  "example.org",
  // RFC 6761
  "local",
  // RFC 6762 (mDNS)
  "onion",
  // RFC 7686 (Tor)
  "alt",
  // RFC 9476
  "home.arpa",
  // RFC 8375
  "ipv4only.arpa",
  // RFC 8880
  "resolver.arpa",
  // RFC 9462
  "service.arpa",
  // RFC 9665
  "6tisch.arpa",
  // RFC 9031
  "eap.arpa"
  // RFC 9965
];
function isSpecialUse(hostname) {
  for (const name of SPECIAL_USE_DOMAINS) {
    if (hostname.endsWith(name) && (hostname.length === name.length || hostname.charCodeAt(hostname.length - name.length - 1) === 46)) {
      return true;
    }
  }
  return false;
}

// node_modules/tldts-core/dist/es6/src/is-valid.js
function isValidAscii(code) {
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
}
function is_valid_default(hostname) {
  if (hostname.length > 255) {
    return false;
  }
  if (hostname.length === 0) {
    return false;
  }
  if (
    /*@__INLINE__*/
    !isValidAscii(hostname.charCodeAt(0)) && hostname.charCodeAt(0) !== 46 && // '.' (dot)
    hostname.charCodeAt(0) !== 95
  ) {
    return false;
  }
  let lastDotIndex = -1;
  let lastCharCode = -1;
  const len = hostname.length;
  for (let i = 0; i < len; i += 1) {
    const code = hostname.charCodeAt(i);
    if (code === 46) {
      if (
        // Check that previous label is < 63 bytes long (64 = 63 + '.')
        i - lastDotIndex > 64 || // Check that previous character was not already a '.'
        lastCharCode === 46 || // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
        // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
        // WHATWG URL does not treat '_' as a forbidden host code point.
        lastCharCode === 45
      ) {
        return false;
      }
      lastDotIndex = i;
    } else if (
      // A forbidden character in the label...
      // Keep these parens: they scope /*@__INLINE__*/ for terser.
      // prettier-ignore
      !/*@__INLINE__*/
      (isValidAscii(code) || code === 45 || code === 95) || // ...or a '-' starting a label (the byte right after a '.'). A label must
      // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
      // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
      // the leading-character guard above; mirrors the trailing-'-' rule below.
      code === 45 && lastCharCode === 46
    ) {
      return false;
    }
    lastCharCode = code;
  }
  return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 && // Check that the last character is an allowed trailing label character.
    // Since we already checked that the char is a valid hostname character,
    // we only need to check that it's different from '-'.
    lastCharCode !== 45
  );
}

// node_modules/tldts-core/dist/es6/src/lookup/extra-suffixes.js
function extraSuffixLookup(hostname, options, isException, out) {
  const suffix = out.publicSuffix;
  if (suffix === null) {
    return;
  }
  const none = hostname.length + 1;
  let exception = none;
  let exceptionIsIcann = false;
  let rule = none;
  let ruleIsIcann = false;
  const extra = options.extraSuffixes;
  for (let section = 0; section < 2; section += 1) {
    const isIcann = section === 0;
    const rules = isIcann ? options.allowIcannDomains && extra.icann : options.allowPrivateDomains && extra.private;
    if (!Array.isArray(rules)) {
      continue;
    }
    for (const r of rules) {
      if (typeof r !== "string") {
        continue;
      }
      const exceptionRule = r.startsWith("!");
      const wildcard = r.startsWith("*.");
      const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
      if (body === "" || exceptionRule && !body.includes(".") || !shareSameDomainSuffix(hostname, body)) {
        continue;
      }
      let start = hostname.length - body.length;
      if (exceptionRule) {
        if (start < exception) {
          exception = start;
          exceptionIsIcann = isIcann;
        }
        continue;
      }
      if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
        start = hostname.lastIndexOf(".", start - 2) + 1;
      }
      if (start < rule) {
        rule = start;
        ruleIsIcann = isIcann;
      }
    }
  }
  const suffixStart = hostname.length - suffix.length;
  const builtin = isException ? hostname.lastIndexOf(".", suffixStart - 2) + 1 : suffixStart;
  if (exception <= rule && (isException ? exception < builtin : exception <= builtin)) {
    out.publicSuffix = hostname.slice(hostname.indexOf(".", exception) + 1);
    out.isIcann = exceptionIsIcann;
    out.isPrivate = !exceptionIsIcann;
  } else if (rule < builtin || rule === builtin && !out.isIcann && !out.isPrivate) {
    out.publicSuffix = hostname.slice(rule);
    out.isIcann = ruleIsIcann;
    out.isPrivate = !ruleIsIcann;
  }
}

// node_modules/tldts-core/dist/es6/src/options.js
function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname: extractHostname2 = true, mixedInputs = true, validHosts = null, validateHostname = true }) {
  return {
    allowIcannDomains,
    allowPrivateDomains,
    detectIp,
    detectSpecialUse,
    extraSuffixes,
    extractHostname: extractHostname2,
    mixedInputs,
    validHosts,
    validateHostname
  };
}
var DEFAULT_OPTIONS = (
  /*@__INLINE__*/
  setDefaultsImpl({})
);
function setDefaults(options) {
  if (options === void 0) {
    return DEFAULT_OPTIONS;
  }
  return (
    /*@__INLINE__*/
    setDefaultsImpl(options)
  );
}

// node_modules/tldts-core/dist/es6/src/subdomain.js
function getSubdomain(hostname, domain) {
  if (domain.length === hostname.length) {
    return "";
  }
  return hostname.slice(0, -domain.length - 1);
}

// node_modules/tldts-core/dist/es6/src/factory.js
function getEmptyResult() {
  return {
    domain: null,
    domainWithoutSuffix: null,
    hostname: null,
    isIcann: null,
    isIp: null,
    isPrivate: null,
    isSpecialUse: null,
    publicSuffix: null,
    subdomain: null
  };
}
function resetResult(result) {
  result.domain = null;
  result.domainWithoutSuffix = null;
  result.hostname = null;
  result.isIcann = null;
  result.isIp = null;
  result.isPrivate = null;
  result.isSpecialUse = null;
  result.publicSuffix = null;
  result.subdomain = null;
}
function parseImpl(url, step, suffixLookup2, partialOptions, result) {
  const options = (
    /*@__INLINE__*/
    setDefaults(partialOptions)
  );
  if (typeof url !== "string") {
    return result;
  }
  let urlIsValid = false;
  if (!options.extractHostname) {
    let end = url.length;
    while (end > 1 && url.charCodeAt(end - 1) === 46) {
      end -= 1;
    }
    result.hostname = end === url.length ? url : url.slice(0, end);
  } else if (options.mixedInputs) {
    urlIsValid = is_valid_default(url);
    result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
  } else {
    result.hostname = extractHostname(url, false, options.validateHostname);
  }
  if (options.detectIp && result.hostname !== null) {
    result.isIp = isIp(result.hostname);
    if (result.isIp) {
      return result;
    }
  }
  if (options.validateHostname && options.extractHostname && result.hostname !== null && // Skip the re-scan when `url` was already validated and extractHostname
  // returned it unchanged (same reference => identical string, still valid).
  !(urlIsValid && result.hostname === url) && // Skip the re-scan when extractHostname already validated the host inline
  // (a confirmed-valid simple authority — see extract-hostname.ts).
  !extractedHostnameValidated && !is_valid_default(result.hostname)) {
    result.hostname = null;
    return result;
  }
  if (step === 0 || result.hostname === null) {
    return result;
  }
  if (step === 5 && options.detectSpecialUse) {
    result.isSpecialUse = isSpecialUse(result.hostname);
  }
  const isException = suffixLookup2(result.hostname, options, result);
  if (options.extraSuffixes !== null) {
    extraSuffixLookup(result.hostname, options, isException === true, result);
  }
  if (step === 2 || result.publicSuffix === null) {
    return result;
  }
  result.domain = getDomain(result.publicSuffix, result.hostname, options);
  if (step === 3 || result.domain === null) {
    return result;
  }
  result.subdomain = getSubdomain(result.hostname, result.domain);
  if (step === 4) {
    return result;
  }
  result.domainWithoutSuffix = getDomainWithoutSuffix(result.domain, result.publicSuffix);
  return result;
}

// node_modules/tldts-core/dist/es6/src/lookup/fast-path.js
function fast_path_default(hostname, options, out) {
  if (!options.allowPrivateDomains && options.allowIcannDomains && hostname.length > 3) {
    const last = hostname.length - 1;
    const c3 = hostname.charCodeAt(last);
    const c2 = hostname.charCodeAt(last - 1);
    const c1 = hostname.charCodeAt(last - 2);
    const c0 = hostname.charCodeAt(last - 3);
    if (c3 === 109 && c2 === 111 && c1 === 99 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "com";
      return true;
    } else if (c3 === 103 && c2 === 114 && c1 === 111 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "org";
      return true;
    } else if (c3 === 117 && c2 === 100 && c1 === 101 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "edu";
      return true;
    } else if (c3 === 118 && c2 === 111 && c1 === 103 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "gov";
      return true;
    } else if (c3 === 116 && c2 === 101 && c1 === 110 && c0 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "net";
      return true;
    } else if (c3 === 101 && c2 === 100 && c1 === 46) {
      out.isIcann = true;
      out.isPrivate = false;
      out.publicSuffix = "de";
      return true;
    }
  }
  return false;
}

// node_modules/tldts/dist/es6/src/data/trie.js
var nodeFlags = /* @__PURE__ */ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 0, 1, 1, 2, 1, 1, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
var edgeStart = /* @__PURE__ */ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 118, 126, 132, 133, 140, 149, 150, 151, 152, 153, 154, 156, 157, 159, 160, 161, 163, 165, 240, 253, 255, 256, 257, 272, 274, 281, 282, 285, 286, 287, 290, 292, 311, 312, 314, 323, 328, 345, 346, 349, 350, 352, 354, 390, 391, 393, 396, 397, 401, 403, 407, 410, 442, 445, 458, 459, 467, 468, 470, 480, 494, 495, 496, 497, 506, 507, 544, 549, 565, 585, 591, 633, 635, 636, 637, 638, 665, 692, 693, 841, 847, 850, 851, 852, 857, 862, 871, 893, 894, 895, 896, 897, 898, 899, 918, 920, 921, 924, 926, 927, 929, 931, 946, 961, 966, 967, 969, 970, 971, 972, 973, 975, 978, 983, 984, 985, 987, 988, 991, 994, 995, 996, 1009, 1011, 1023, 1034, 1042, 1044, 1084, 1087, 1091, 1092, 1094, 1097, 1108, 1110, 1120, 1122, 1128, 1130, 1131, 1133, 1136, 1137, 1138, 1191, 1193, 1195, 1215, 1216, 1217, 1218, 1220, 1231, 1262, 1273, 1274, 1287, 1297, 1306, 1314, 1315, 1320, 1334, 1345, 1357, 1369, 1383, 1384, 1395, 1429, 1430, 1431, 1447, 1463, 1475, 1548, 1549, 1551, 1552, 1588, 1607, 1608, 1609, 1610, 1611, 1614, 1618, 1621, 1623, 1657, 1658, 1666, 1667, 1668, 1669, 1670, 1672, 1674, 1676, 1677, 1681, 1682, 1683, 1685, 1687, 1688, 1690, 1691, 1692, 1703, 1705, 1706, 1710, 1711, 1714, 1721, 1722, 1727, 1731, 1732, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1749, 1750, 1751, 2214, 2217, 2218, 2220, 2227, 2234, 2244, 2248, 2259, 2260, 2261, 2273, 2274, 2276, 2278, 2279, 2286, 2287, 2289, 2290, 2292, 2293, 2294, 2295, 2296, 2371, 2373, 2394, 2395, 2396, 2398, 2399, 2401, 2402, 2458, 2459, 2460, 2467, 2473, 2483, 2493, 2546, 2547, 2548, 2558, 2572, 2573, 2576, 2583, 2584, 2592, 2594, 2595, 2596, 2597, 2608, 2609, 2610, 2612, 2613, 2615, 2616, 2625, 2637, 2643, 2645, 2677, 2681, 2683, 2684, 2686, 2687, 2699, 2700, 2702, 2710, 2717, 2723, 2728, 2729, 2735, 2738, 2744, 2751, 2758, 2766, 2767, 2768, 2806, 2812, 2816, 2833, 2834, 2839, 2857, 2888, 2906, 2908, 2911, 2919, 2921, 2928, 2980, 3004, 3005, 3006, 3007, 3008, 3009, 3010, 3017, 3018, 3019, 3020, 3021, 3022, 3024, 3025, 3029, 3113, 3126, 3127, 3564, 3568, 3582, 3634, 3662, 3684, 3742, 3764, 3779, 3842, 3893, 3931, 3967, 3992, 4134, 4180, 4231, 4250, 4284, 4299, 4319, 4349, 4380, 4403, 4434, 4464, 4496, 4523, 4598, 4620, 4658, 4668, 4702, 4721, 4747, 4789, 4839, 4865, 4934, 4935, 4937, 4960, 4983, 5019, 5050, 5067, 5124, 5137, 5161, 5190, 5192, 5226, 5242, 5270, 5575, 5584, 5593, 5600, 5617, 5621, 5627, 5666, 5668, 5675, 5682, 5691, 5698, 5699, 5700, 5712, 5715, 5730, 5731, 5740, 5741, 5750, 5759, 5765, 5767, 5768, 5769, 5807, 5808, 5810, 5818, 5825, 5838, 5842, 5844, 5845, 5851, 5858, 5872, 5882, 5887, 5895, 5903, 5909, 5910, 5914, 5916, 5917, 5929, 6001, 6002, 6003, 6004, 6006, 6007, 6010, 6012, 6015, 6019, 6020, 6021, 6027, 6028, 6029, 6031, 6033, 6035, 6036, 6037, 6040, 6042, 6045, 6046, 6048, 6246, 6253, 6254, 6255, 6265, 6270, 6287, 6301, 6310, 6311, 6312, 6316, 6317, 6319, 6321, 6327, 6328, 6331, 6332, 6334, 6335, 6336, 7236, 7239, 7243, 7261, 7270, 7273, 7280, 7281, 7283, 7284, 7285, 7287, 7339, 7340, 7343, 7344, 7462, 7463, 7474, 7492, 7499, 7502, 7511, 7512, 7513, 7528, 7583, 7775, 7777, 7779, 7780, 7782, 7787, 7800, 7801, 7817, 7824, 7833, 7836, 7839, 7846, 7854, 7858, 7859, 7860, 7874, 7879, 7888, 7889, 7890, 7894, 7929, 7930, 7951, 7958, 7966, 7967, 7972, 7980, 8024, 8025, 8031, 8034, 8047, 8052, 8053, 8055, 8057, 8097, 8098, 8104, 8111, 8112, 8122, 8131, 8146, 8150, 8152, 8204, 8205, 8210, 8211, 8214, 8216, 8217, 8218, 8227, 8241, 8249, 8263, 8274, 8275, 8277, 8279, 8301, 8312, 8318, 8319, 8331, 8343, 8430, 8442, 8450, 8453, 8459, 8484, 8487, 8488, 8489, 8490, 8492, 8495, 8498, 8509, 8511, 8513, 8541, 8616, 8623, 8627, 8628, 8637, 8659, 8660, 8665, 8666, 8748, 8750, 8751, 8760, 8764, 8770, 8776, 8782, 8792, 8797, 8798, 8816, 8827, 8832, 8837, 8847, 8853, 8857, 8863, 8869, 10476, 10477, 10478, 10485, 10487]);
var edgeLength = /* @__PURE__ */ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 8, 4, 6, 3, 3, 3, 3, 3, 3, 1, 2, 5, 3, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 8, 9, 8, 7, 10, 6, 9, 8, 10, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 6, 8, 6, 11, 12, 7, 10, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 8, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 8, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 13, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 8, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 3, 3, 5, 5, 5, 10, 8, 7, 4, 4, 4, 8, 7, 10, 9, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 5, 5, 5, 3, 3, 3, 5, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 8, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
var edgeChild = /* @__PURE__ */ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1, 1, 1, 1, 1, 18, 1, 1, 1, 1, 1, 1, 11, 1, 11, 1, 11, 14, 1, 1, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 15, 24, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 22, 11, 1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 17, 19, 1, 1, 16, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 25, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 20, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 27, 28, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 11, 11, 11, 11, 1, 36, 0, 0, 0, 1, 1, 1, 1, 39, 38, 1, 1, 1, 1, 1, 37, 1, 1, 1, 1, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 43, 44, 0, 0, 0, 0, 11, 1, 1, 1, 11, 1, 1, 1, 47, 49, 49, 49, 47, 49, 47, 47, 48, 49, 47, 49, 47, 47, 47, 47, 47, 47, 49, 47, 47, 48, 47, 47, 47, 47, 49, 50, 50, 48, 49, 47, 47, 47, 47, 47, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 55, 53, 53, 53, 55, 53, 54, 53, 56, 53, 54, 54, 53, 53, 53, 54, 56, 54, 56, 53, 54, 54, 11, 58, 58, 57, 59, 54, 56, 53, 53, 51, 52, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 63, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 70, 71, 11, 1, 1, 69, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 80, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 11, 1, 1, 1, 1, 96, 1, 98, 1, 1, 1, 1, 1, 1, 1, 1, 101, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 104, 104, 1, 1, 11, 1, 107, 1, 1, 1, 1, 1, 1, 1, 105, 1, 106, 1, 108, 1, 1, 1, 1, 1, 109, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 117, 118, 1, 1, 1, 1, 1, 1, 120, 120, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 133, 130, 132, 127, 1, 131, 1, 1, 121, 1, 1, 1, 1, 124, 1, 134, 1, 1, 1, 1, 1, 1, 126, 1, 115, 1, 116, 1, 11, 135, 113, 119, 1, 1, 1, 1, 1, 114, 122, 1, 11, 11, 11, 125, 123, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 11, 11, 1, 1, 1, 1, 1, 11, 141, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 143, 1, 1, 1, 1, 1, 1, 1, 1, 144, 145, 11, 11, 142, 140, 49, 49, 147, 53, 53, 146, 149, 148, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1, 0, 151, 139, 1, 0, 1, 1, 11, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 155, 154, 23, 1, 1, 11, 11, 1, 23, 11, 11, 1, 1, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 160, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 1, 143, 1, 1, 159, 1, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 164, 1, 1, 1, 1, 1, 141, 1, 1, 1, 1, 1, 1, 1, 1, 141, 1, 1, 164, 1, 1, 164, 1, 1, 1, 1, 1, 1, 1, 170, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 143, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 176, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 179, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 164, 1, 1, 1, 1, 174, 166, 166, 11, 1, 11, 178, 1, 1, 1, 1, 1, 167, 167, 167, 161, 1, 1, 1, 165, 167, 171, 177, 1, 1, 1, 1, 165, 165, 1, 1, 163, 161, 174, 165, 169, 182, 173, 182, 1, 1, 180, 1, 173, 162, 165, 1, 1, 1, 1, 165, 1, 168, 1, 1, 1, 11, 1, 183, 1, 172, 1, 1, 1, 172, 171, 175, 181, 163, 174, 1, 1, 1, 1, 1, 1, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 186, 185, 185, 186, 185, 185, 185, 185, 187, 187, 185, 185, 186, 185, 186, 185, 185, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 189, 11, 1, 11, 11, 11, 11, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 203, 204, 202, 201, 201, 1, 1, 207, 1, 208, 206, 1, 11, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 201, 201, 201, 201, 219, 1, 1, 1, 1, 222, 223, 221, 1, 1, 1, 1, 1, 1, 225, 225, 1, 1, 1, 225, 225, 227, 228, 226, 1, 230, 1, 1, 1, 1, 11, 236, 237, 238, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 205, 209, 1, 1, 1, 1, 158, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 8, 1, 1, 1, 1, 244, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 192, 216, 1, 1, 1, 212, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 199, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 232, 1, 1, 1, 1, 184, 1, 220, 1, 215, 1, 1, 1, 218, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 197, 1, 11, 1, 1, 11, 1, 1, 1, 1, 200, 1, 1, 1, 214, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 245, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 231, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 191, 11, 1, 1, 1, 194, 11, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 193, 1, 1, 1, 1, 1, 1, 1, 240, 1, 1, 1, 198, 1, 1, 1, 213, 1, 11, 1, 229, 210, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 196, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 188, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 243, 1, 1, 11, 1, 1, 1, 1, 195, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 234, 1, 1, 1, 190, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 224, 1, 1, 1, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 239, 1, 1, 11, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 0, 0, 0, 0, 0, 256, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 260, 1, 1, 1, 0, 261, 258, 259, 1, 1, 1, 1, 1, 1, 266, 1, 268, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 264, 1, 1, 1, 1, 1, 270, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 269, 1, 1, 1, 11, 1, 1, 1, 1, 265, 1, 1, 1, 263, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 11, 1, 1, 1, 1, 11, 1, 1, 276, 1, 1, 14, 1, 1, 1, 11, 11, 273, 274, 1, 1, 1, 1, 275, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 278, 1, 1, 11, 17, 1, 1, 1, 1, 1, 1, 279, 1, 1, 1, 277, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 279, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 292, 292, 1, 0, 0, 0, 0, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 185, 1, 297, 298, 1, 11, 1, 1, 1, 1, 11, 300, 1, 1, 299, 1, 1, 302, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 307, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 11, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 11, 0, 319, 0, 0, 320, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 336, 1, 1, 1, 1, 1, 1, 0, 0, 63, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 362, 362, 363, 362, 0, 1, 211, 1, 1, 14, 358, 1, 356, 0, 0, 0, 0, 0, 0, 0, 359, 1, 1, 364, 1, 1, 241, 1, 1, 1, 1, 357, 1, 1, 354, 1, 360, 1, 352, 1, 361, 1, 353, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 355, 355, 1, 1, 1, 8, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 351, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 367, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 302, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 407, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 375, 386, 1, 1, 374, 409, 1, 380, 1, 1, 372, 404, 1, 1, 390, 371, 376, 1, 1, 1, 383, 414, 392, 1, 1, 1, 1, 1, 1, 393, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 402, 406, 0, 0, 86, 1, 1, 0, 400, 377, 413, 378, 381, 388, 1, 403, 0, 1, 0, 86, 397, 395, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 416, 1, 1, 387, 1, 86, 1, 0, 1, 1, 1, 419, 1, 0, 0, 86, 394, 0, 1, 373, 1, 1, 1, 0, 1, 1, 396, 1, 0, 1, 1, 1, 0, 1, 421, 384, 1, 1, 0, 1, 0, 0, 412, 0, 1, 1, 1, 86, 405, 1, 1, 401, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 379, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 411, 0, 86, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 415, 1, 1, 1, 0, 0, 418, 0, 0, 0, 1, 391, 1, 0, 86, 417, 1, 0, 0, 0, 0, 420, 1, 1, 0, 0, 1, 0, 1, 0, 389, 0, 385, 0, 1, 1, 1, 0, 1, 1, 0, 408, 382, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 11, 1, 1, 1, 11, 436, 436, 1, 1, 11, 11, 1, 436, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 448, 1, 1, 0, 1, 1, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 466, 466, 1, 1, 0, 0, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 479, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 11, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 491, 1, 1, 1, 493, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 490, 1, 485, 1, 1, 1, 1, 472, 1, 1, 1, 1, 1, 1, 1, 1, 486, 11, 1, 1, 1, 1, 492, 1, 1, 1, 487, 481, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 352, 1, 469, 1, 1, 11, 489, 1, 1, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 492, 1, 1, 1, 1, 352, 1, 488, 1, 1, 1, 482, 476, 1, 1, 1, 1, 1, 477, 1, 494, 480, 1, 1, 1, 1, 1, 475, 1, 1, 1, 1, 1, 1, 1, 1, 1, 470, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 484, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 473, 1, 1, 1, 1, 1, 471, 1, 255, 495, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 501, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 11, 1, 71, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 505, 505, 505, 505, 505, 505, 505, 0, 505, 505, 505, 505, 505, 1, 505, 505, 505, 0, 505, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 517, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 527, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 235, 1, 531, 1, 1, 1, 530, 1, 1, 1, 1, 1, 526, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 528, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 529, 1, 1, 1, 1, 1, 1, 1, 1, 407, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 11, 1, 547, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 552, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 63, 1, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 567, 1, 1, 1, 1, 1, 1, 1, 568, 1, 1, 1, 1, 1, 1, 1, 566, 1, 1, 1, 11, 1, 1, 570, 274, 1, 1, 1, 11, 11, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 580, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 139, 1, 1, 11, 585, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 114, 1, 1, 1, 11, 1, 1, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 590, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 151, 1, 1, 1, 263, 1, 1, 11, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 615, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 255, 1, 363, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 620, 1, 1, 1, 1, 0, 622, 0, 86, 0, 621, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 11, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 624, 624, 0, 628, 626, 624, 624, 624, 624, 624, 630, 624, 624, 634, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 631, 628, 624, 624, 628, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 626, 624, 624, 624, 624, 624, 632, 624, 624, 624, 624, 624, 624, 0, 0, 0, 1, 633, 1, 1, 1, 1, 627, 1, 1, 1, 1, 1, 625, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 638, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 11, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 11, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103, 68, 316, 342, 447, 576, 0, 4, 72, 271, 290, 318, 343, 369, 423, 449, 0, 538, 560, 577, 640, 10, 0, 64, 95, 433, 445, 465, 618, 0, 536, 559, 573, 655, 0, 34, 6, 0, 500, 539, 645, 603, 74, 0, 7, 321, 291, 424, 502, 452, 579, 86, 641, 0, 619, 345, 454, 504, 10, 112, 324, 545, 6, 34, 0, 347, 86, 426, 86, 522, 12, 6, 138, 284, 310, 0, 656, 549, 0, 606, 0, 67, 6, 6, 287, 102, 2, 468, 434, 446, 639, 0, 6, 0, 6, 322, 110, 6, 604, 540, 581, 0, 503, 425, 308, 323, 9, 75, 111, 642, 584, 427, 348, 335, 455, 153, 78, 326, 588, 550, 644, 607, 370, 365, 518, 6, 79, 156, 13, 311, 285, 563, 589, 608, 555, 593, 613, 654, 40, 6, 296, 330, 368, 340, 253, 34, 569, 596, 253, 45, 251, 301, 331, 341, 442, 459, 520, 309, 0, 77, 605, 0, 439, 453, 334, 86, 283, 86, 0, 623, 587, 543, 328, 457, 86, 428, 422, 0, 0, 0, 10, 598, 614, 252, 0, 460, 443, 572, 557, 616, 658, 92, 253, 46, 332, 431, 461, 612, 0, 551, 329, 312, 86, 250, 87, 31, 425, 34, 6, 429, 366, 339, 647, 635, 565, 592, 554, 0, 294, 88, 34, 441, 458, 0, 34, 462, 0, 254, 636, 558, 10, 444, 463, 253, 284, 93, 257, 637, 617, 600, 521, 464, 432, 286, 262, 94, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0, 136, 0, 0, 546, 591, 0, 0, 0, 0, 0, 0, 0, 30, 0, 594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 542, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 317, 0, 0, 0, 0, 0, 571, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 350, 0, 0, 0, 0, 81, 0, 289, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 611, 0, 0, 0, 0, 643, 562, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 0, 498, 0, 0, 519, 0, 0, 0, 0, 0, 65, 0, 0, 0, 303, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 315, 653, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 314, 0, 0, 0, 0, 0, 0, 610, 0, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 541, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 649, 0, 0, 595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537, 0, 657, 0, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 0, 586, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 33, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 137, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0, 0, 0, 0, 450, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 349, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 306, 0, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 575, 0, 0, 0, 451, 0, 0, 437, 0, 0, 0, 0, 0, 0, 646, 0, 0, 0, 582, 0, 0, 97, 0, 583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 648, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 666, 666, 666, 666, 666, 666, 665, 667]);
var labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjappsofforgcomnetuwukiloappsdevsframerorgmilcomnetedugov*coradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
var rulesRoot = 664;
var exceptionsRoot = 668;

// node_modules/tldts/dist/es6/src/suffix-trie.js
var numberOfNodes = nodeFlags.length;
var numberOfEdges = edgeLength.length;
var edgeOffset = new Uint32Array(numberOfEdges);
var edgeHash = new Uint32Array(numberOfEdges);
var wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
  for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
    edgeOffset[edge] = offset;
    const end = offset + edgeLength[edge];
    let hash = 5381;
    for (let i = end - 1; i >= offset; i -= 1) {
      hash = hash * 33 ^ labelText.charCodeAt(i);
    }
    edgeHash[edge] = hash >>> 0;
    if (edgeLength[edge] === 1 && labelText.charCodeAt(offset) === 42) {
      wildcardEdge[node] = edge;
    }
    offset = end;
  }
}
var matchNode = -1;
var matchStart = 0;
var matchEnd = 0;
function labelEquals(edge, hostname, start, length) {
  if (edgeLength[edge] !== length) {
    return false;
  }
  const offset = edgeOffset[edge];
  for (let i = 0; i < length; i += 1) {
    if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
      return false;
    }
  }
  return true;
}
function findEdge(node, hash, hostname, start, length) {
  let lo = edgeStart[node];
  let hi = edgeStart[node + 1];
  while (lo < hi) {
    const mid = lo + hi >>> 1;
    const value = edgeHash[mid];
    if (value < hash) {
      lo = mid + 1;
    } else if (value > hash) {
      hi = mid;
    } else {
      for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
        if (labelEquals(e, hostname, start, length))
          return e;
      }
      for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
        if (labelEquals(e, hostname, start, length))
          return e;
      }
      return -1;
    }
  }
  return -1;
}
function walk(hostname, root, allowedMask) {
  let node = root;
  let end = hostname.length;
  let hash = 5381;
  matchNode = -1;
  for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    if (code === 46) {
      const start = i + 1;
      let edge2 = findEdge(node, hash >>> 0, hostname, start, end - start);
      if (edge2 === -1 && end !== start) {
        edge2 = wildcardEdge[node];
      }
      if (edge2 === -1) {
        return matchNode !== -1;
      }
      node = edgeChild[edge2];
      if ((nodeFlags[node] & allowedMask) !== 0) {
        matchNode = node;
        matchStart = start;
        matchEnd = end;
      }
      end = i;
      hash = 5381;
    } else {
      hash = hash * 33 ^ code;
    }
  }
  let edge = findEdge(node, hash >>> 0, hostname, 0, end);
  if (edge === -1 && end !== 0) {
    edge = wildcardEdge[node];
  }
  if (edge !== -1) {
    node = edgeChild[edge];
    if ((nodeFlags[node] & allowedMask) !== 0) {
      matchNode = node;
      matchStart = 0;
      matchEnd = end;
    }
  }
  return matchNode !== -1;
}
function suffixLookup(hostname, options, out) {
  if (fast_path_default(hostname, options, out)) {
    return false;
  }
  const allowedMask = (options.allowPrivateDomains ? 2 : 0) | (options.allowIcannDomains ? 1 : 0);
  if (walk(hostname, exceptionsRoot, allowedMask)) {
    out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
    out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
    out.publicSuffix = hostname.slice(matchEnd + 1);
    return true;
  }
  if (walk(hostname, rulesRoot, allowedMask)) {
    out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
    out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
    out.publicSuffix = hostname.slice(matchStart);
    return false;
  }
  out.isIcann = false;
  out.isPrivate = false;
  const lastDot = hostname.lastIndexOf(".");
  out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
  return false;
}

// node_modules/tldts/dist/es6/index.js
var RESULT = getEmptyResult();
function getDomain2(url, options) {
  resetResult(RESULT);
  return parseImpl(url, 3, suffixLookup, options, RESULT).domain;
}

// src/catalog/data/hosts.json
var hosts_default = {
  asOf: "2026-11-22",
  families: {
    "github.com": ["ghcr.io", "github.com", "githubassets.com", "githubusercontent.com"],
    "google.com": ["google.com", "googleapis.com", "gstatic.com"],
    "microsoft.com": ["botframework.com", "dev.azure.com", "graph.windows.net", "live.com", "login.windows.net", "management.azure.com", "microsoft.com", "microsoftonline.com", "microsoftonline-p.com", "office.com", "office.net", "office365.com", "outlook.com", "sts.windows.net"],
    "slack.com": ["slack-edge.com", "slack-files.com", "slack.com"]
  },
  tenants: [
    "atlassian.net",
    "auth0.com",
    "azurecr.io",
    "azuredatabricks.net",
    "b-cdn.net",
    "cloud.databricks.com",
    "cloudapp.azure.com",
    "cognitiveservices.azure.com",
    "database.windows.net",
    "dynamics.com",
    "firebaseio.com",
    "freshdesk.com",
    "ghe.com",
    "lightning.force.com",
    "logic.azure.com",
    "my.salesforce.com",
    "my.site.com",
    "n8n.cloud",
    "okta.com",
    "oktapreview.com",
    "openai.azure.com",
    "pipedream.net",
    "search.windows.net",
    "service-now.com",
    "services.ai.azure.com",
    "sharepoint.com",
    "sharepoint.us",
    "snowflakecomputing.com",
    "vault.azure.net",
    "visualstudio.com",
    "webhook.office.com",
    "zendesk.com"
  ],
  open: [
    "script.google.com",
    "script.googleusercontent.com",
    "sites.google.com",
    "storage.googleapis.com"
  ],
  tunnels: [
    "bore.pub",
    "devtunnels.ms",
    "lhr.life",
    "loca.lt",
    "localhost.run",
    "localtunnel.me",
    "localxpose.io",
    "loclx.io",
    "ngrok-free.app",
    "ngrok-free.dev",
    "ngrok.app",
    "ngrok.dev",
    "ngrok.io",
    "ngrok.pizza",
    "ngrok.pro",
    "pagekite.me",
    "pinggy.link",
    "pinggy.online",
    "playit.gg",
    "serveo.net",
    "serveousercontent.com",
    "share.zrok.io",
    "smee.io",
    "telebit.io",
    "trycloudflare.com",
    "ts.net",
    "tunnelmole.net"
  ]
};

// src/catalog/hosts.ts
var longest2 = 255;
var families;
var tenants;
var open;
var tunnels;
function partyOf(host) {
  const name = bareName(host);
  if (name.length > longest2 || isAddress(name) || !name.includes(".")) return name;
  open ??= new Set(hosts_default.open);
  tenants ??= new Set(hosts_default.tenants);
  if (findSuffix(name, open) !== void 0) return name;
  const tenant = findSuffix(name, tenants);
  if (tenant !== void 0 && tenant !== name) return name;
  families ??= new Map(Object.entries(hosts_default.families).flatMap(([party, names]) => names.map((each) => [each, party])));
  const family = findSuffix(name, families);
  if (family !== void 0) return families.get(family) ?? family;
  return getDomain2(name, { allowPrivateDomains: true, extractHostname: false }) ?? name;
}
function isTunnelHost(host) {
  tunnels ??= new Set(hosts_default.tunnels);
  const name = bareName(host);
  return name.length <= longest2 && findSuffix(name, tunnels) !== void 0;
}
function isLocalHost(host) {
  const name = bareName(host);
  if (name === "localhost" || name.endsWith(".localhost") || name === "host.docker.internal") return true;
  return name === "[::1]" || name === "::1" || name === "0.0.0.0" || /^127(\.\d{1,3}){3}$/.test(name);
}
function bareName(host) {
  const name = host.trim().toLowerCase().replace(/^\*\./, "");
  const bracketed = /^\[[^\]]*\]/.exec(name)?.[0];
  if (bracketed !== void 0) return bracketed;
  const colon = name.indexOf(":");
  const single = colon >= 0 && colon === name.lastIndexOf(":");
  return (single ? name.slice(0, colon) : name).replace(/\.$/, "");
}
function isAddress(name) {
  return name.startsWith("[") || name.includes(":") || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}
function findSuffix(name, names) {
  for (let rest = name; rest !== ""; rest = rest.includes(".") ? rest.slice(rest.indexOf(".") + 1) : "") {
    if (names.has(rest)) return rest;
  }
  return void 0;
}

// src/catalog/aws-actions.ts
var longest3 = 200;
function parseAwsAction(text) {
  if (text.length > longest3) return void 0;
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

// src/catalog/data/microsoft-graph.json
var microsoft_graph_default = {
  asOf: "2026-08-07",
  provider: "microsoft-graph",
  resources: {
    "00000002-0000-0000-c000-000000000000": "Azure AD Graph (Windows Azure Active Directory), retired",
    "00000002-0000-0ff1-ce00-000000000000": "Office 365 Exchange Online",
    "00000003-0000-0000-c000-000000000000": "Microsoft Graph",
    "00000003-0000-0ff1-ce00-000000000000": "SharePoint Online",
    "00000007-0000-0000-c000-000000000000": "Dataverse / Dynamics CRM",
    "00000009-0000-0000-c000-000000000000": "Power BI Service",
    "499b84ac-1321-427f-aa17-267ca6975798": "Azure DevOps",
    "797f4846-ba00-4fd7-ba43-dac1f8f63013": "Azure Service Management",
    "c5393580-f805-4401-95e8-94b7a6ef2fc2": "Office 365 Management APIs",
    "cfa8b339-82a2-471a-a3c9-0fc0be7a4093": "Azure Key Vault",
    "e406a681-f3d4-42a8-90b6-c2b029497af1": "Azure Storage"
  },
  scopes: {
    "APIConnectors.Read.All": "role ? admin b86848a7-d5b1-41eb-a9b4-54a4e6306e97; scope ? admin 1b6ff35f-31df-4332-8571-d31ea5a4893f",
    "APIConnectors.ReadWrite.All": "role 3 admin 1dfe531a-24a6-4f1b-80f4-7a0dc5a0a171; scope 3 admin c67b52c5-7c69-48b6-9d48-7b3af3ded914",
    "AccessReview.Read.All": "role 3 admin d07a8cc0-3d51-4b77-b3b0-32704d1f69fa; scope 3 admin ebfcd32b-babb-40f4-a14b-42706e83bd28",
    "AccessReview.ReadWrite.All": "role 3 admin ef5f7d5c-338f-44b0-86c3-351f46c8bb5f; scope 3 admin e4aa47b9-9a69-4109-82ed-36ec70d85ff1",
    "AccessReview.ReadWrite.Membership": "role 3 admin 18228521-a591-40f1-b215-5fad4488c117; scope 3 admin 5af8c3f5-baca-439a-97b0-ea58a435e269",
    "Acronym.Read.All": "role ? admin 8c0aed2c-0c61-433d-b63c-6370ddc73248; scope 3 user 9084c10f-a2d6-4713-8732-348def50fe02",
    "AdministrativeUnit.Read.All": "role 3 admin 134fd756-38ce-4afd-ba33-e9623dbe66c2; scope 3 admin 3361d15d-be43-4de6-b441-3c746d05163d",
    "AdministrativeUnit.ReadWrite.All": "role 3 admin 5eb59dd3-1da2-4329-8733-9dabdc435916; scope 3 admin 7b8a2d34-6b3f-4542-a343-54651608ad81",
    "AgentCardManifest.Read.All": "role 3 admin 3ee18438-e6e5-4858-8f1c-d7b723b45213; scope 2 admin ada96a26-9579-4c29-a578-c3482a765716",
    "AgentCardManifest.ReadWrite.All": "role 3 admin 228b1a03-f7ca-4348-b50d-e8a547ab61af; scope 2 admin 80151b1a-1c31-4846-ae0d-c79939ee13d1",
    "AgentCardManifest.ReadWrite.ManagedBy": "role 2 admin 77f6034c-52f5-4526-9fa1-d55a67e72cc4",
    "AgentCollection.Read.All": "role 3 admin e65ee1da-d1d5-467b-bdd0-3e9bb94e6e0c; scope 2 admin fa50be38-fdff-469c-96dc-ef5fce3c64bf",
    "AgentCollection.Read.Global": "scope 3 admin b14924c8-87f1-438a-81f2-dc370ba2f45d",
    "AgentCollection.Read.Quarantined": "scope 3 admin 43acfda3-daf3-4aa4-955d-b051d0024e82",
    "AgentCollection.ReadWrite.All": "role 3 admin feb31d7d-a227-4487-898c-e014840d07b3; scope 2 admin 6d8a7002-a05e-4b95-a768-0e6f0badc6c8",
    "AgentCollection.ReadWrite.Global": "scope 3 admin c001dd65-8a6b-4349-ab0c-4e8a410d28d2",
    "AgentCollection.ReadWrite.ManagedBy": "role 2 admin 2e0fb698-9996-479f-926b-ce63f4397829",
    "AgentCollection.ReadWrite.Quarantined": "scope 3 admin ae331cc9-9f51-484b-a90b-124f2e4a6398",
    "AgentIdUser.ReadWrite.All": "role 3 admin d0ca41aa-9212-8ec6-8bee-d30600b82eda; scope 3 admin c3da4fc2-a3f7-fb10-b270-15dd66d000b6",
    "AgentIdUser.ReadWrite.IdentityParentedBy": "role 3 admin b289933a-7ef7-c0d0-dedf-17468cb8aaf4; scope 3 admin a1943f6a-e709-4b6c-baf0-25f7912a03bf",
    "AgentIdentity.Create.All": "role 4 admin -; scope 3 admin -",
    "AgentIdentity.CreateAsManager": "role 4 admin 327e565c-c8db-4e90-b4fd-162755297b92",
    "AgentIdentity.DeleteRestore.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentity.EnableDisable.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentity.Read.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentity.ReadWrite.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentity.UpdateSponsors.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.AddRemoveCreds.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.Create": "role 4 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.DeleteRestore.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.Read.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.ReadWrite.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.UpdateAuthProperties.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.UpdateBranding.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprint.UpdateSponsors.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprintPrincipal.Create": "role 4 admin -; scope 3 admin -",
    "AgentIdentityBlueprintPrincipal.DeleteRestore.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprintPrincipal.EnableDisable.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprintPrincipal.Read.All": "role 3 admin -; scope 3 admin -",
    "AgentIdentityBlueprintPrincipal.ReadWrite.All": "role 3 admin -; scope 3 admin -",
    "AgentInstance.Read.All": "role 3 admin 799a4732-85b8-4c67-b048-75f0e88a232b; scope 2 admin 4c3c738a-2df0-4877-bf4a-f796950ff34c",
    "AgentInstance.ReadWrite.All": "role 3 admin 07abdd95-78dc-4353-bd32-09f880ea43d0; scope 2 admin fc79e324-da24-497a-b5ec-e7de08320375",
    "AgentInstance.ReadWrite.ManagedBy": "role 2 admin 782ab1bf-24f1-4c27-8bbc-2006d42792a6",
    "AgentRegistration.Read.All": "role 3 admin d3acceb6-4673-47c0-aeac-582f2c7cf72c; scope 3 user ef96ce0b-b2ea-4ae4-a783-108212d8ecee",
    "AgentRegistration.ReadWrite.All": "role 3 admin 39fb8c64-7bd3-4107-8515-14d6e55ddda4; scope 3 admin 20f263bf-7d50-4e66-912c-16b4b4194fd4",
    "Agreement.Read.All": "role ? admin 2f3e6f8c-093b-4c57-a58b-ba5ce494a169; scope 3 admin af2819c9-df71-4dd3-ade7-4d7c9dc653b7",
    "Agreement.ReadWrite.All": "role ? admin c9090d00-6101-42f0-a729-c41074260d47; scope 3 admin ef4b5d93-3104-4664-9053-a5c49ab44218",
    "AgreementAcceptance.Read": "scope 2 admin 0b7643bb-5336-476f-80b5-18fbfbc91806",
    "AgreementAcceptance.Read.All": "role ? admin d8e4ec18-f6c0-4620-8122-c8b1f2bf400e; scope 3 admin a66a5341-e66e-4897-9d52-c2df58c2bfb9",
    "AiEnterpriseInteraction.Read": "scope 2 user 859cceb9-2ec2-4e48-bcd7-b8490b5248a5",
    "AiEnterpriseInteraction.Read.All": "role 3 admin 839c90ab-5771-41ee-aef8-a562e8487c1e",
    "AiEnterpriseInteraction.Read.User": "role 2 admin 10d712aa-b4cd-4472-b0ba-6196e04c344f",
    "Analytics.Read": "scope 2 user e03cf23f-8056-446a-8994-7d93dfc8b50e",
    "AppCatalog.Read.All": "role 3 admin e12dae10-5a57-4817-b79d-dfbec5348930; scope 3 user 88e58d74-d3df-44f3-ad47-e89edf4472e4",
    "AppCatalog.ReadWrite.All": "role 3 admin dc149144-f292-421e-b185-5953f2e98d7f; scope 3 admin 1ca167d5-1655-44a1-8adf-1414072e1ef9",
    "AppCatalog.Submit": "scope 2 user 3db89e36-7fa6-4012-b281-85f3d9d9fd2e",
    "AppCertTrustConfiguration.Read.All": "role 3 admin f0d7f93b-6fce-4221-a197-ace5848da396; scope 3 admin af281d3a-030d-4122-886e-146fb30a0413",
    "AppCertTrustConfiguration.ReadWrite.All": "role 3 admin e508b0bc-7b1a-4b59-8646-d12066f4a72f; scope 3 admin 4bae2ed4-473e-4841-a493-9829cfd51d48",
    "AppRegistration.Create": "role 3 admin -; scope 3 admin -",
    "AppRoleAssignment.ReadWrite.All": "role 4 admin 06b708a9-e830-4db3-a914-8e69da51d44f; scope 3 admin 84bccea3-f856-4a8a-967b-dbe0a3d53a64",
    "Application-RemoteDesktopConfig.ReadWrite.All": "role 3 admin 3be0012a-cc4e-426b-895b-f9c836bf6381; scope 3 admin ffa91d43-2ad8-45cc-b592-09caddeb24bb",
    "Application.Read.All": "role 3 admin 9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30; scope 3 admin c79f8feb-a9db-4090-85f9-90d820caa0eb",
    "Application.ReadWrite.All": "role 4 admin 1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9; scope 3 admin bdfbf15f-ee85-4955-8675-146e8e5296b5",
    "Application.ReadWrite.OwnedBy": "role 3 admin 18a4783c-866b-4cc7-a460-3d5e5662c884",
    "ApprovalSolution.Read": "scope 3 user b0df437d-d341-4df0-aa3e-89ca81a1207f",
    "ApprovalSolution.Read.All": "role 3 admin 9f265de7-8d5e-4e9a-a805-5e8bbc49656f",
    "ApprovalSolution.ReadWrite": "scope 3 user 6768d3af-4562-48ff-82d2-c5e19eb21b9c",
    "ApprovalSolution.ReadWrite.All": "role 3 admin 45583558-1113-4d06-8969-e79a28edc9ad",
    "ApprovalSolutionResponse.ReadWrite": "scope 3 user 89d944f2-2011-44ad-830c-aa9bf5ef2319",
    "AttackSimulation.Read.All": "role 3 admin 93283d0a-6322-4fa8-966b-8c121624760d; scope 3 admin 104a7a4b-ca76-4677-b7e7-2f4bc482f381",
    "AttackSimulation.ReadWrite.All": "role 3 admin e125258e-8c8a-42a8-8f55-ab502afa52f3; scope 3 user 27608d7c-2c66-4cad-a657-951d575f5a60",
    "AuditActivity.Read": "role 2 admin 99bc85fb-e857-4220-9f8c-3a1c83148d2e; scope 1 admin 16786f81-40d2-4116-bb26-d1a753bf0b20",
    "AuditActivity.Write": "role 2 admin f6318678-2713-4bb6-b123-233e7336c1bd; scope 2 admin a78fd341-0672-4792-a8ae-a5925b2546eb",
    "AuditLog.Read.All": "role 3 admin b0afded3-3588-46d8-8b3d-9842eff778da; scope 3 admin e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20",
    "AuditLogsQuery-CRM.Read.All": "role 3 admin 20e6f8e4-ffac-4cf7-82f7-70ddb7564318; scope 3 admin ba78b16f-1e01-41b6-89ca-73e0a32b304c",
    "AuditLogsQuery-Endpoint.Read.All": "role 3 admin 0bc85aed-7b0b-437a-bac8-3b29a1b84c99; scope 3 admin ee3409fe-617f-43cf-bd1e-fc8b38049e69",
    "AuditLogsQuery-Entra.Read.All": "role 3 admin 7276d950-48fc-4269-8348-f22f2bb296d0; scope 3 admin 5ff2f415-e0f1-4d11-bfd0-6d87c0f667fd",
    "AuditLogsQuery-Exchange.Read.All": "role 3 admin 6b0d2622-d34e-4470-935b-b96550e5ca8d; scope 3 admin 6c8c71d2-c7e1-45b0-ac6d-1d2724fba6ae",
    "AuditLogsQuery-OneDrive.Read.All": "role 3 admin 8a169a81-841c-45fd-ad43-96aede8801a0; scope 3 admin 4a72c235-a50d-4870-b598-fd88fd1fa074",
    "AuditLogsQuery-SharePoint.Read.All": "role 3 admin 91c64a47-a524-4fce-9bf3-3d569a344ecf; scope 3 admin 30630b65-ed12-4a81-9130-e3a964109fae",
    "AuditLogsQuery.Read.All": "role 3 admin 5e1e9171-754d-478c-812c-f1755a9a4c2d; scope 3 admin 1d9e7ac3-0eca-442c-82f9-e92625af6e6d",
    "AuthenticationContext.Read.All": "role 3 admin 381f742f-e1f8-4309-b4ab-e3d91ae4c5c1; scope 3 admin 57b030f1-8c35-469c-b0d9-e4a077debe70",
    "AuthenticationContext.ReadWrite.All": "role 3 admin a88eef72-fed0-4bf7-a2a9-f19df33f8b83; scope 3 admin ba6d575a-1344-4516-b777-1404f5593057",
    "BackupRestore-Configuration.Read.All": "role 4 admin 5fbb5982-3230-4882-93c0-2167523ce0c2; scope ? admin 444ed4b6-0554-4dc6-8e9c-3f9a34ee3ff6",
    "BackupRestore-Configuration.ReadWrite.All": "role 4 admin 18133149-5489-40ac-80f0-4b6fa85f6cdc; scope ? admin a0244d16-171c-4496-8ffb-7b9b6954d339",
    "BackupRestore-Control.Read.All": "role 4 admin 6fe20a79-0e15-45a1-b019-834c125993a0; scope ? admin af598c63-4292-4437-b925-e996354d3854",
    "BackupRestore-Control.ReadWrite.All": "role 4 admin fb240865-88f8-4a1d-923f-98dbc7920860; scope ? admin 96d46335-d92d-41b8-bc9f-273a692381ea",
    "BackupRestore-Monitor.Read.All": "role ? admin ecae8511-f2d7-4be4-bdbf-91f244d45986; scope ? admin b4e98de1-4600-4e90-b5e1-7c1dfef04e5c",
    "BackupRestore-Restore.Read.All": "role 4 admin 87853aa5-0372-4710-b34b-cef27bb7156e; scope ? admin 94b36f78-434f-4904-8c08-421d9a9c1dc2",
    "BackupRestore-Restore.ReadWrite.All": "role 4 admin bebd0841-a3d8-4313-a51d-731112c8ee41; scope ? admin 9f89e109-94b9-4c9b-b4fc-98cdaa54f574",
    "BackupRestore-Search.Read.All": "role 4 admin f6135c51-c766-4be1-9638-ed90c2ed2443; scope ? admin 2b24830f-f435-446f-ab5a-b1e70d9a2eb5",
    "BillingConfiguration.ReadWrite.All": "role ? admin 9e8be751-7eee-4c09-bcfd-d64f6b087fd8; scope ? admin 2bf6d319-dfca-4c22-9879-f88dcfaee6be",
    "BitlockerKey.Read.All": "role 3 admin 57f1cf28-c0c4-4ec3-9a30-19a2eaaf2f6e; scope 3 admin b27a61ec-b99c-4d6a-b126-c4375d08ae30",
    "BitlockerKey.ReadBasic.All": "role 3 admin f690d423-6b29-4d04-98c6-694c42282419; scope 3 admin 5a107bfc-4f00-4e1a-b67e-66451267bc68",
    "Bookings.Manage.All": "role 3 admin 6b22000a-1228-42ec-88db-b8c00399aecb; scope 3 user 7f36b48e-542f-4d3b-9bcb-8406f0ab9fdb",
    "Bookings.Read.All": "role 3 admin 6e98f277-b046-4193-a4f2-6bf6a78cd491; scope 3 user 33b1df99-4b29-4548-9339-7a7b83eaeebc",
    "Bookings.ReadWrite.All": "role 3 admin 0c4b2d20-7919-468d-8668-c54b09d4dee8; scope 3 user 948eb538-f19d-4ec5-9ccc-f059e1ea4c72",
    "BookingsAppointment.ReadWrite.All": "role 3 admin 9769393e-5a9f-4302-9e3d-7e018ecb64a7; scope 3 user 02a5a114-36a6-46ff-a102-954d89d9ab02",
    "Bookmark.Read.All": "role ? admin be95e614-8ef3-49eb-8464-1c9503433b86; scope 3 user 98b17b35-f3b1-4849-a85f-9f13733002f0",
    "BrowserSiteLists.Read.All": "role 3 admin c5ee1f21-fc7f-4937-9af0-c91648ff9597; scope 3 user fb9be2b7-a7fc-4182-aec1-eda4597c43d5",
    "BrowserSiteLists.ReadWrite.All": "role 3 admin 8349ca94-3061-44d5-9bfb-33774ea5e4f9; scope 3 user 83b34c85-95bf-497b-a04e-b58eca9d49d0",
    "BusinessScenarioConfig.Read.All": "scope 3 admin d16480b2-e469-4118-846b-d3d177327bee",
    "BusinessScenarioConfig.Read.OwnedBy": "role 3 admin acc0fc4d-2cd6-4194-8700-1768d8423d86; scope 2 admin c47e7b6e-d6f1-4be9-9ffd-1e00f3e32892",
    "BusinessScenarioConfig.ReadWrite.All": "scope 3 admin 755e785b-b658-446f-bb22-5a46abd029ea",
    "BusinessScenarioConfig.ReadWrite.OwnedBy": "role 3 admin bbea195a-4c47-4a4f-bff2-cba399e11698; scope 2 admin b3b7fcff-b4d4-4230-bf6f-90bd91285395",
    "BusinessScenarioData.Read.OwnedBy": "role 3 admin 6c0257fd-cffe-415b-8239-2d0d70fdaa9c; scope 2 admin 25b265c4-5d34-4e44-952d-b567f6d3b96d",
    "BusinessScenarioData.ReadWrite.OwnedBy": "role 3 admin f2d21f22-5d80-499e-91cc-0a8a4ce16f54; scope 2 admin 19932d57-2952-4c60-8634-3655c79fc527",
    "Calendars.Read": "role 4 admin 798ee544-9d2d-430c-a058-570e29e34338; scope 2 user 465a38f9-76ea-45b9-9f34-9e8b0d4b0b42",
    "Calendars.Read.Shared": "scope 2 user 2b9c4092-424d-4249-948d-b43879977640",
    "Calendars.ReadBasic": "role ? admin -; scope 2 admin 662d75ba-a364-42ad-adee-f5f880ea4878",
    "Calendars.ReadBasic.All": "role 3 admin 8ba4a692-bc31-4128-9094-475872af8a53",
    "Calendars.ReadWrite": "role 3 admin ef54d2bf-783f-4e0f-bca1-3210c0444d99; scope 2 user 1ec239c2-d7c9-4623-a91a-a9775856bb36",
    "Calendars.ReadWrite.Shared": "scope 2 user 12466101-c9b8-439a-8589-dd09ee67e8e9",
    "CallDelegation.Read": "scope 3 user 305b375b-00fe-48bf-81bc-e8d78954c1b6",
    "CallDelegation.Read.All": "role 3 admin 5aa33e77-b893-495e-bdc5-4bf6f27d42a0",
    "CallDelegation.ReadWrite": "scope 2 user 599abf67-f72b-4b5f-98a3-cb38fe646118",
    "CallDelegation.ReadWrite.All": "role 3 admin 8d06abce-e69b-4122-ba60-4f901bb1db2f",
    "CallEvents-Emergency.Read.All": "role 3 admin f0a35f91-2aa6-4a99-9d5a-5b6bcb66204e",
    "CallEvents.Read": "scope 3 admin 43431c03-960e-400f-87c6-8f910321dca3",
    "CallEvents.Read.All": "role 3 admin 1abb026f-7572-49f6-9ddd-ad61cbba181e",
    "CallRecord-PstnCalls.Read.All": "role 3 admin a2611786-80b3-417e-adaa-707d4261a5f0",
    "CallRecordings.Read.All": "role 3 admin ce8fb1f1-5e1f-44a0-b102-4ec28454d0dc; scope 3 admin 63d31bd6-bcf5-40ca-8283-ba4130a66405",
    "CallRecords.Read.All": "role 3 admin 45bbb07e-7321-4fd7-a8f6-3ff27e6a81c8",
    "CallTranscripts.Read.All": "role 3 admin 4cd61b6d-8692-40bf-9d90-7f38db5e5fce; scope 3 admin fbace248-5d8e-441c-85ca-cc19221a69a2",
    "Calls.AccessMedia.All": "role 3 admin a7a681dc-756e-4909-b988-f160edc6655f",
    "Calls.AccessMedia.Chat": "role 2 admin e716890c-c30a-4ac3-a0e3-551e7d9e8deb",
    "Calls.Initiate.All": "role 3 admin 284383ee-7f6e-4e40-a2a8-e85dcb029101",
    "Calls.InitiateGroupCall.All": "role 3 admin 4c277553-8a09-487b-8023-29ee378d8324",
    "Calls.JoinGroupCall.All": "role 3 admin f6b49018-60ab-4f81-83bd-22caeabfed2d",
    "Calls.JoinGroupCallAsGuest.All": "role 3 admin fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4",
    "Calls.JoinGroupCallasGuest.All": "role ? admin -",
    "Calls.JoinGroupCalls.Chat": "role 2 admin a01e73f1-94da-4f6d-9b73-02e4ea65560b",
    "Calls.ReportSyntheticMedia.All": "role 3 admin 050b0d28-840a-4ff6-bdf9-cc6221acbc1f",
    "CaseManagement.Read.All": "role 3 admin b328f35f-712c-40d6-b6b4-95449d77b352; scope 3 admin 7bdc421c-99cd-4b67-a749-aa8e92775f7e",
    "CaseManagement.ReadWrite.All": "role 3 admin 57ac77a0-bb98-4ba8-bf9a-7af06dcdcc1f; scope 3 admin 363a0763-d7eb-40bc-9457-6be55acd81e2",
    "ChangeManagement.Read.All": "role 2 user 418dae40-2b65-4819-900c-519a04e4d278; scope 1 user 4628dff5-c33e-4fde-b17a-b64e7acb1bed",
    "Channel.Create": "role 3 admin f3a65bd4-b703-46df-8f7e-0174fea562aa; scope 2 admin 101147cf-4178-4455-9d58-02b5c164e759",
    "Channel.Create.Group": "role 2 admin 65af85d7-62bb-4339-a206-7160fd427454",
    "Channel.Delete.All": "role 3 admin 6a118a39-1227-45d4-af0c-ea7b40d210bc; scope 3 admin cc83893a-e232-4723-b5af-bd0b01bcfe65",
    "Channel.Delete.Group": "role 2 admin 4432e57d-0983-4c17-881c-235c529f96dc",
    "Channel.ReadBasic.All": "role 3 admin 59a6b24b-4225-4393-8165-ebaec5f55d7a; scope 2 user 9d8982ae-4365-4f57-95e9-d6032a4c0b87",
    "ChannelMeeting.ReadBasic.Group": "role ? ? 6c13459c-facc-4b0a-93cb-63f0dff28046",
    "ChannelMeetingNotification.Send.Group": "role ? ? bbb12bdb-71e6-4602-9f5e-b1172c505746",
    "ChannelMeetingParticipant.Read.Group": "role ? ? bd118236-e8f5-4bec-a62d-89a623717e05",
    "ChannelMeetingRecording.Read.Group": "role ? ? 30a40618-9b50-4764-b62e-b04023a8f5f3",
    "ChannelMeetingTranscript.Read.Group": "role ? ? 37e59e88-1a46-482b-b623-0a4aa6abdf67",
    "ChannelMember.Read.All": "role 3 admin 3b55498e-47ec-484f-8136-9013221c06a9; scope 3 admin 2eadaff8-0bce-4198-a6b9-2cfc35a30075",
    "ChannelMember.Read.Group": "role 3 admin 7e3614f5-3467-419c-9c63-dd0bbd2a88f9",
    "ChannelMember.ReadWrite": "scope ? user -",
    "ChannelMember.ReadWrite.All": "role 3 admin 35930dcf-aceb-4bd1-b99a-8ffed403c974; scope 3 admin 0c3e411a-ce45-4cd1-8f30-f99a3efa7b11",
    "ChannelMember.ReadWrite.Group": "role 3 admin 1342a0fc-cd33-4c75-ad65-d5defcfc7232",
    "ChannelMessage.Edit": "scope 2 user 2b61aa8a-6d36-4b2f-ac7b-f29867937c53",
    "ChannelMessage.Read.All": "role 4 admin 7b2449af-6ccd-4f4d-9f78-e550c193f0d1; scope 3 admin 767156cb-16ae-4d10-8f8b-41b657c8c8c8",
    "ChannelMessage.Read.Group": "role 4 admin 19103a54-c397-4bcd-be5a-ef111e0406fa",
    "ChannelMessage.ReadWrite": "scope 2 admin 5922d31f-46c8-4404-9eaf-2117e390a8a4",
    "ChannelMessage.Send": "scope 2 user ebf0f66e-9fb1-49e4-a278-222f76911cf4",
    "ChannelMessage.Send.Group": "role ? ? 3e38d437-815b-4368-9f19-e39dea9a6c7f",
    "ChannelMessage.UpdatePolicyViolation.All": "role 3 admin 4d02b0cc-d90b-441f-8d82-4fb55c34d6bb",
    "ChannelSettings.Read.All": "role 3 admin c97b873f-f59f-49aa-8a0e-52b32d762124; scope 3 admin 233e0cf1-dd62-48bc-b65b-b38fe87fcf8e",
    "ChannelSettings.Read.Group": "role 2 admin 0a7b3084-8d18-46f5-8aef-b5b829292c6f",
    "ChannelSettings.ReadWrite.All": "role 3 admin 243cded2-bd16-4fd6-a953-ff8177894c3d; scope 3 admin d649fb7c-72b4-4eec-b2b4-b15acf79e378",
    "ChannelSettings.ReadWrite.Group": "role 3 admin d057ad03-b27b-49f7-8219-e0d4a706da55",
    "Chat.Create": "role 3 admin d9c48af6-9ad9-47ad-82c3-63757137b9af; scope 2 user 38826093-1258-4dea-98f0-00003be2b8d0",
    "Chat.Manage.Chat": "role 3 admin 4a14842e-6bb6-4088-b21a-7d0a24f835a6",
    "Chat.ManageDeletion.All": "role 3 admin 9c7abde0-eacd-4319-bf9e-35994b1a1717; scope 3 admin bb64e6fc-6b6d-4752-aea0-dd922dbba588",
    "Chat.ManageDeletion.Chat": "role 3 admin b827a2af-24b2-4f61-9eb3-8788e66a0d86",
    "Chat.Read": "scope 2 user f501c180-9344-439a-bca0-6cbf209fd270",
    "Chat.Read.All": "role 4 admin 6b7d71aa-70aa-4810-a8d9-5d9fb2830017",
    "Chat.Read.WhereInstalled": "role 3 admin 1c1b4c8e-3cc7-4c58-8470-9b92c9d5848b",
    "Chat.ReadBasic": "scope 2 user 9547fcb5-d03f-419d-9948-5928bbf71b0f",
    "Chat.ReadBasic.All": "role 3 admin b2e060da-3baf-4687-9611-f4ebc0f0cbde",
    "Chat.ReadBasic.WhereInstalled": "role 3 admin 818ba5bd-5b3e-4fe0-bbe6-aa4686669073",
    "Chat.ReadWrite": "scope 2 user 9ff7295e-131b-4d94-90e1-69fde507ac11",
    "Chat.ReadWrite.All": "role 4 admin 294ce7c9-31ba-490a-ad7d-97a7d075e4ed; scope 3 user 7e9a077b-3711-42b9-b7cb-5fa5f3f7fea7",
    "Chat.ReadWrite.WhereInstalled": "role 3 admin ad73ce80-f3cd-40ce-b325-df12c33df713",
    "Chat.UpdatePolicyViolation.All": "role 3 admin 7e847308-e030-4183-9899-5235d7270f58",
    "ChatMember.Read": "scope 2 admin c5a9e2b1-faf6-41d4-8875-d381aa549b24",
    "ChatMember.Read.All": "role 3 admin a3410be2-8e48-4f32-8454-c29a7465209d",
    "ChatMember.Read.Chat": "role 2 admin e854bbc6-07e3-45cc-af99-b6e78fab5b80",
    "ChatMember.Read.WhereInstalled": "role 3 admin 93e7c9e4-54c5-4a41-b796-f2a5adaacda7",
    "ChatMember.ReadWrite": "scope 3 admin dea13482-7ea6-488f-8b98-eb5bbecf033d",
    "ChatMember.ReadWrite.All": "role 3 admin 57257249-34ce-4810-a8a2-a03adf0c5693",
    "ChatMember.ReadWrite.WhereInstalled": "role 3 admin e32c2cd9-0124-4e44-88fc-772cd98afbdb",
    "ChatMessage.Read": "scope ? user cdcdac3a-fd45-410d-83ef-554db620e5c7",
    "ChatMessage.Read.All": "role 3 admin b9bb2381-47a4-46cd-aafb-00cb12f68504",
    "ChatMessage.Read.Chat": "role 2 admin 9398c3de-3f6b-4958-90f3-5098714ff50c",
    "ChatMessage.Send": "scope 2 user 116b7235-7cc6-461e-b163-8e55691d839e",
    "ChatMessage.Send.Chat": "role ? ? 19cbeeb2-02a0-49d7-95cd-ab0841beed7f",
    "ChatMessageReadReceipt.Read.Chat": "role ? ? a236cb34-7076-45a1-9381-22db8111a3d3",
    "ChatSettings.Read.Chat": "role 2 admin 40d35d7c-9cc3-4f2d-912b-464457412a00",
    "ChatSettings.ReadWrite.Chat": "role 2 admin ed928a9c-7530-496a-a624-4c0a460ab3ed",
    "CloudApp-Disc.Read.All": "role ? ? 64a59178-dad3-4673-89db-84fdcd622fec; scope ? ? ad46d60e-1027-4b75-af88-7c14ccf43a19",
    "CloudApp-Discovery.Read.All": "role 3 user 64a59178-dad3-4673-89db-84fdcd622fec; scope 3 user ad46d60e-1027-4b75-af88-7c14ccf43a19",
    "CloudPC.Read.All": "role 3 admin a9e09520-8ed4-4cde-838e-4fdea192c227; scope 3 user 5252ec4e-fd40-4d92-8c68-89dd1d3c6110",
    "CloudPC.ReadWrite.All": "role 3 admin 3b4349e1-8cf5-45a3-95b7-69d1751d3e6a; scope 3 admin 9d77138f-f0e2-47ba-ab33-cd246c8b79d1",
    "Community.Read.All": "role 3 admin 407f0cce-3212-441f-9f55-3bc91342cf86; scope 2 admin 12ae2e92-14b5-47b2-babb-4e890bbedc0a",
    "Community.ReadWrite.All": "role 3 admin 35d59e32-eab5-4553-9345-abb62b4c703c; scope 3 admin 9e69467d-e0e2-402b-a926-3d796990197f",
    "ConfigurationMonitoring.Read.All": "role 3 admin aca929ec-9830-44dc-bda1-85cf938aaa95; scope 3 admin c645bb69-adc4-4242-b620-02e635f03bf6",
    "ConfigurationMonitoring.ReadWrite.All": "role 3 admin cfa85bfb-2ee8-4e13-8e7f-489e57a015a1; scope 3 admin 54505ce9-e719-41f7-a7cc-dbe114e1d811",
    "ConsentRequest.Create": "scope ? admin f2143d35-9b4b-480d-951c-d083e69eeb2c",
    "ConsentRequest.Read": "scope ? user 5942b2f6-5a7b-40af-aa37-4b6ea5447506",
    "ConsentRequest.Read.All": "role 3 admin 1260ad83-98fb-4785-abbb-d6cc1806fd41; scope 3 admin f3bfad56-966e-4590-a536-82ecf548ac1e",
    "ConsentRequest.ReadApprove.All": "scope ? admin e694a3a1-7878-46d8-8c29-3d195f6589f4",
    "ConsentRequest.ReadWrite.All": "role 4 admin 9f1b81a7-0223-4428-bfa4-0bcb5535f27d; scope 3 admin 497d9dfa-3bd1-481a-baab-90895e54568c",
    "Contacts-OnPremisesSyncBehavior.ReadWrite.All": "role 3 admin 1a997f7e-17c6-44c3-adc4-996e0712c777,c8948c23-e66b-42db-83fd-770b71ab78d2; scope 2 admin 1e4c6c41-0803-4f52-85ef-0a5d63ad8670,ae180d45-006f-488a-a18a-18b00852edc6",
    "Contacts.Read": "role 3 admin 089fe4d0-434a-44c5-8827-41ba8a0b17f5; scope 2 user ff74d97f-43af-4b68-9f2a-b77ee6968c5d",
    "Contacts.Read.Shared": "scope 2 user 242b9d9e-ed24-4d09-9a52-f43769beb9d4",
    "Contacts.ReadWrite": "role 3 admin 6918b873-d17a-4dc1-b314-35f528134491; scope 2 user d56682ec-c09e-4743-aaf4-1a3aac4caa21",
    "Contacts.ReadWrite.Shared": "scope 2 user afb6c84b-06be-49af-80bb-8f3f77004eab",
    "Content.Process.All": "role 3 admin 5ad511bf-571c-4ef6-8c3c-85b94b85df98; scope 3 admin 7e2467d1-f874-46bb-828e-24cb06b29d3f",
    "Content.Process.User": "role 2 admin 24ceb246-ad29-4680-90b4-3e91ffad15eb; scope 2 admin 1d787a13-f750-4ad6-875a-fcbd2725596b",
    "ContentActivity.Read": "role 2 admin 368425e7-6954-4f5a-9d92-90b75bd580c9; scope 1 admin 62c55b2f-a2b1-4312-8385-be57afd901b4",
    "ContentActivity.Write": "role 2 admin 2932e07a-3c29-44e4-bb36-6d0fc176387f; scope 2 admin 948caae6-152a-48cd-a746-4844af30e8e9",
    "CopilotPackages.Read.All": "role 3 admin 72f0655d-6228-4ddc-8e1b-164973b9213b; scope 3 user a2dcfcb9-cbe8-4d42-812d-952e55cf7f3f",
    "CopilotPackages.ReadWrite.All": "role 3 admin ed31732f-9495-47ed-ba3b-4ed0948c1c64; scope 3 admin e9c5fd18-ac15-43dd-9f5c-6f9611dd5604",
    "CopilotPolicySettings.Read": "role 3 admin 556d5e2e-1081-4452-8147-26c3a1b06f58; scope 3 admin b7281c63-cd4d-40c3-b721-73aa8ee7c3a8",
    "CopilotPolicySettings.ReadWrite": "role 3 admin cc147c17-b8e8-4d3f-9f94-aa9e279a079a; scope 3 admin e2edbde8-4448-4e49-8ebb-d53ba72df0f3",
    "CopilotSettings-LimitedMode.Read": "scope 3 admin aeb2982d-632d-4155-b533-18756ab6fdd8",
    "CopilotSettings-LimitedMode.ReadWrite": "scope 3 admin 4704e5b2-0ada-4aa0-b18c-00ad7525bc06",
    "CopilotTools.Read.All": "scope 3 user 72d39115-2316-4ecf-808f-e3246bfcd3f9",
    "CrossTenantInformation.ReadBasic.All": "role 3 admin cac88765-0581-4025-9725-5ebc13f729ee; scope 2 admin 81594d25-e88e-49cf-ac8c-fecbff49f994",
    "CrossTenantUserProfileSharing.Read": "scope 3 admin cb1ba48f-d22b-4325-a07f-74135a62ee41",
    "CrossTenantUserProfileSharing.Read.All": "role 3 admin 8b919d44-6192-4f3d-8a3b-f86f8069ae3c; scope 3 admin 759dcd16-3c90-463c-937e-abf89f991c18",
    "CrossTenantUserProfileSharing.ReadWrite": "scope 3 admin eed0129d-dc60-4f30-8641-daf337a39ffd",
    "CrossTenantUserProfileSharing.ReadWrite.All": "role 3 admin 306785c5-c09b-4ba0-a4ee-023f3da165cb; scope 3 admin 64dfa325-cbf8-48e3-938d-51224a0cac01",
    "CustomAuthenticationExtension.Read.All": "role 3 admin 88bb2658-5d9e-454f-aacd-a3933e079526; scope 3 admin b2052569-c98c-4f36-a5fb-43e5c111e6d0",
    "CustomAuthenticationExtension.ReadWrite.All": "role 3 admin c2667967-7050-4e7e-b059-4cbbb3811d03; scope 3 admin 8dfcf82f-15d0-43b3-bc78-a958a13a5792",
    "CustomAuthenticationExtension.Receive.Payload": "role ? admin 214e810f-fda8-4fd7-a475-29461495eb00",
    "CustomDetection.Read.All": "role 3 admin 673a007a-9e0f-4c97-b066-3c0164486909; scope 3 admin b13ff42e-f321-4d7d-a462-141c46a1b832",
    "CustomDetection.ReadWrite.All": "role 3 admin e0fd9c8d-a12e-4cc9-9827-20c8c3cd6fb8; scope 3 admin c34088fb-0649-4714-af0b-bcbfec155897",
    "CustomSecAttributeAssignment.Read.All": "role 3 admin 3b37c5a4-1226-493d-bec3-5d6c6b866f3f; scope 3 admin b46ffa80-fe3d-4822-9a1a-c200932d54d0",
    "CustomSecAttributeAssignment.ReadWrite.All": "role 4 admin de89b5e4-5b8f-48eb-8925-29c2b33bd8bd; scope 4 admin ca46335e-8453-47cd-a001-8459884efeae",
    "CustomSecAttributeAuditLogs.Read.All": "role 3 admin 2a4f026d-e829-4e84-bdbf-d981a2703059; scope 3 admin 1fcdeaab-b519-44dd-bffc-ed1fd15a24e0",
    "CustomSecAttributeDefinition.Read.All": "role 3 admin b185aa14-d8d2-42c1-a685-0f5596613624; scope 3 admin ce026878-a0ff-4745-a728-d4fedd086c07",
    "CustomSecAttributeDefinition.ReadWrite.All": "role 4 admin 12338004-21f4-4896-bf5e-b75dfaf1016d; scope 4 admin 8b0160d4-5743-482b-bb27-efc0a485ca4a",
    "CustomSecAttributeProvisioning.Read.All": "role 4 admin 9fd1f8bf-a443-4df6-bc2a-5d00c5ec7828; scope 3 admin 9ddd870d-077c-49e7-b3e3-6b3012a8a880",
    "CustomSecAttributeProvisioning.ReadWrite.All": "role 4 admin 1db69e9c-8d0a-498d-a5df-11fd0b68ceab; scope 3 admin 1140d9e4-6776-433e-a9e4-b9831adbb2e0",
    "CustomTags.Read.All": "role 3 admin ab8a5872-7c88-47a6-8141-7becce939190; scope 3 admin de6ea87d-10bd-467c-8682-d525a0c61b89",
    "CustomTags.ReadWrite.All": "role 3 admin 2f503208-e509-4e39-974c-8cc16e5785c9; scope 3 admin 2f1bbe0a-f34b-4efb-9edb-8db8dcb50eca",
    "DelegatedAdminRelationship.Read.All": "role 3 admin f6e9e124-4586-492f-adc0-c6f96e4823fd; scope 3 admin 0c0064ea-477b-4130-82a5-4c2cc4ff68aa",
    "DelegatedAdminRelationship.ReadWrite.All": "role 3 admin cc13eba4-8cd8-44c6-b4d4-f93237adce58; scope 3 admin 885f682f-a990-4bad-a642-36736a74b0c7",
    "DelegatedPermissionGrant.Read.All": "role ? admin 81b4724a-58aa-41c1-8a55-84ef97466587; scope ? admin a197cdc4-a8e8-4d49-9d35-4ca7c83887b4",
    "DelegatedPermissionGrant.ReadWrite.All": "role 4 admin 8e8e4742-1d95-4f68-9d56-6ee75648c72a; scope 4 admin 41ce6ca6-6826-4807-84f1-1c82854f7ee5",
    "Device.Command": "scope 3 user bac3b9c2-b516-4ef4-bd3b-c2ef73d8d804",
    "Device.CreateFromOwnedTemplate": "scope 3 admin edc92e89-a987-48a9-911a-a7b1967dd7b1",
    "Device.Read": "scope 1 user 11d4cd79-5ba5-460f-803f-e22c8ab85ccd",
    "Device.Read.All": "role 3 admin 7438b122-aefc-4978-80ed-43db9fcc7715; scope 2 admin 951183d1-1a61-466f-a6d1-1fde911bfd95",
    "Device.ReadWrite.All": "role 4 admin 1138cb37-bd11-4084-a2b7-9f71582aeddb",
    "DeviceLocalCredential.Read.All": "role 3 admin 884b599e-4d48-43a5-ba94-15c414d00588; scope 3 admin 280b3b69-0437-44b1-bc20-3b2fca1ee3e9",
    "DeviceLocalCredential.ReadBasic.All": "role 3 admin db51be59-e728-414b-b800-e0f010df1a79; scope 3 admin 9917900e-410b-4d15-846e-42a357488545",
    "DeviceManagementApps.Read.All": "role 3 admin 7a6ee1e7-141e-4cec-ae74-d9db155731ff; scope 3 admin 4edf5f54-4666-44af-9de9-0144fb4b6e8c",
    "DeviceManagementApps.ReadWrite.All": "role 3 admin 78145de6-330d-4800-a6ce-494ff2d33d07; scope 3 admin 7b3f05d5-f68c-4b8d-8c59-a2ecd12f24af",
    "DeviceManagementCloudCA.Read.All": "role 3 admin 315b6e8c-d92a-4691-919d-00ce76d1344a; scope 3 admin ac5c8443-d999-471f-9247-ce92cf5c5560",
    "DeviceManagementCloudCA.ReadWrite.All": "role 3 admin f15eb2ba-ef8a-4f70-991d-da5d045154e2; scope 3 admin 93028c58-65aa-48db-a706-1fe4ada325ec",
    "DeviceManagementConfiguration.Read.All": "role 4 admin dc377aa6-52d8-4e23-b271-2a7ae04cedf3; scope 3 admin f1493658-876a-4c87-8fa7-edb559b3476a",
    "DeviceManagementConfiguration.ReadWrite.All": "role 3 admin 9241abd9-d0e6-425a-bd4f-47ba86e767a4; scope 3 admin 0883f392-0a7a-443d-8c76-16a6d39c7b63",
    "DeviceManagementManagedDevices.PrivilegedOperations.All": "role 3 admin 5b07b0dd-2377-4e44-a38d-703f09a0dc3c; scope 3 admin 3404d2bf-2b13-457e-a330-c24615765193",
    "DeviceManagementManagedDevices.Read.All": "role 3 admin 2f51be20-0bb4-4fed-bf7b-db946066c75e; scope 3 admin 314874da-47d6-4978-88dc-cf0d37f0bb82",
    "DeviceManagementManagedDevices.ReadWrite.All": "role 3 admin 243333ab-4d21-40cb-a475-36241daa0842; scope 3 admin 44642bfe-8385-4adc-8fc6-fe3cb2c375c3",
    "DeviceManagementRBAC.Read.All": "role 3 admin 58ca0d9a-1575-47e1-a3cb-007ef2e4583b; scope 3 admin 49f0cc30-024c-4dfd-ab3e-82e137ee5431",
    "DeviceManagementRBAC.ReadWrite.All": "role 3 admin e330c4f0-4170-414e-a55a-2f022ec2b57b; scope 3 admin 0c5e8a55-87a6-4556-93ab-adc52c4d862d",
    "DeviceManagementScripts.Read.All": "role 3 admin c7a5be92-2b3d-4540-8a67-c96dcaae8b43; scope 3 admin d32381d8-ee89-4220-9c83-b672aa68d404",
    "DeviceManagementScripts.ReadWrite.All": "role 3 admin 9255e99d-faf5-445e-bbf7-cb71482737c4; scope 3 admin 8b9d79d0-ad75-4566-8619-f7500ecfcebe",
    "DeviceManagementServiceConfig.Read.All": "role 3 admin 06a5fe6d-c49d-46a7-b082-56b1b14103c7; scope 3 admin 8696daa5-bce5-4b2e-83f9-51b6defc4e1e",
    "DeviceManagementServiceConfig.ReadWrite.All": "role 3 admin 5ac13192-7ace-4fcf-b828-1a26f28068ee; scope 3 admin 662ed50a-ac44-4eef-ad86-62eed9be2a29",
    "DeviceTemplate.Create": "role 3 admin abf6441f-0772-4932-96e7-0191478dd73a; scope 3 user 0b1717ff-3e42-4a73-8c29-e6b2e1093960",
    "DeviceTemplate.Read.All": "role 3 admin dd9febb5-0c6d-419f-b256-3afe12c6adeb; scope 2 admin 2bcae0b0-aa93-48e4-a9e4-855482dffdcd",
    "DeviceTemplate.ReadWrite.All": "role 3 admin 9fadb66e-6421-4744-aede-4ab6fb98a884; scope 3 admin 2d372e98-f1ae-406c-a157-2ea83f6f5e4a",
    "Directory.AccessAsUser.All": "scope 3 admin 0e263e50-5827-48a4-b97c-d940288653c7",
    "Directory.Read.All": "role 3 admin 7ab1d382-f21e-4acd-a863-ba3e13f7da61; scope 3 admin 06da0dbc-49e2-44d2-8312-53f166ab848a",
    "Directory.ReadWrite.All": "role 4 admin 19dbc75e-c2e2-444c-a770-ec69d8559fc7; scope 4 admin c5366453-9fb0-48a5-a156-24f0c49a4b84",
    "DirectoryRecommendations.Read.All": "role 3 admin ae73097b-cb2a-4447-b064-5d80f6093921; scope 3 admin 34d3bd24-f6a6-468c-b67c-0c365c1d6410",
    "DirectoryRecommendations.ReadWrite.All": "role 3 admin 0e9eea12-4f01-45f6-9b8d-3ea4c8144158; scope 3 admin f37235e8-90a0-4189-93e2-e55b53867ccd",
    "Domain-InternalFederation.Read.All": "role 3 admin c0e5a7b0-e8b7-40a7-b8e0-8249e6ea81d5; scope 3 admin 33203a2a-a761-40f0-8a7c-a7e74a9f8ac6",
    "Domain-InternalFederation.ReadWrite.All": "role 4 admin 64d40371-8d58-4270-bc8a-b4a66de36b9a; scope 3 admin 857bd3ea-490e-4284-88a7-a7de1893b6ee",
    "Domain.Read.All": "role 3 admin dbb9058a-0e50-45d7-ae91-66909b5d4664; scope 3 admin 2f9ee017-59c1-4f1d-9472-bd5529a7b311",
    "Domain.ReadWrite.All": "role 4 admin 7e05723c-0bb0-42da-be95-ae9f08a6e53c; scope 4 admin 0b5d694c-a244-4bde-86e6-eb5cd07730fe",
    "EAS.AccessAsUser.All": "scope ? user ff91d191-45a0-43fd-b837-bd682c4a0b0f",
    "EWS.AccessAsUser.All": "scope ? user 9769c687-087d-48ac-9cb3-c37dde652038",
    "EduAdministration.Read": "scope ? admin 8523895c-6081-45bf-8a5d-f062a2f12c9f",
    "EduAdministration.Read.All": "role ? admin 7c9db06a-ec2d-4e7b-a592-5a1e30992566",
    "EduAdministration.ReadWrite": "scope ? admin 63589852-04e3-46b4-bae9-15d5b1050748",
    "EduAdministration.ReadWrite.All": "role ? admin 9bc431c3-b8bc-4a8d-a219-40f10f92eff6",
    "EduAssignments.Read": "scope 3 admin 091460c9-9c4a-49b2-81ef-1f3d852acce2",
    "EduAssignments.Read.All": "role 3 admin 4c37e1b6-35a1-43bf-926a-6f30f2cdf585",
    "EduAssignments.ReadBasic": "scope 2 admin c0b0103b-c053-4b2e-9973-9f3a544ec9b8",
    "EduAssignments.ReadBasic.All": "role 3 admin 6e0a958b-b7fc-4348-b7c4-a6ab9fd3dd0e",
    "EduAssignments.ReadWrite": "scope 3 admin 2f233e90-164b-4501-8bce-31af2559a2d3",
    "EduAssignments.ReadWrite.All": "role 3 admin 0d22204b-6cad-4dd0-8362-3e3f2ae699d9",
    "EduAssignments.ReadWriteBasic": "scope 2 admin 2ef770a1-622a-47c4-93ee-28d6adbed3a0",
    "EduAssignments.ReadWriteBasic.All": "role 3 admin f431cc63-a2de-48c4-8054-a34bc093af84",
    "EduCurricula.Read": "scope 3 admin 484859e8-b9e2-4e92-b910-84db35dadd29",
    "EduCurricula.Read.All": "role 3 admin 6cdb464c-3a03-40f8-900b-4cb7ea1da9c0",
    "EduCurricula.ReadWrite": "scope 3 admin 4793c53b-df34-44fd-8d26-d15c517732f5",
    "EduCurricula.ReadWrite.All": "role 3 admin 6a0c2318-d59d-4c7d-bf2e-5f3902dc2593",
    "EduReports-Reading.Read.All": "role 3 admin ad248c30-1919-40c8-b3d2-304481894e88",
    "EduReports-Reading.ReadAnonymous.All": "role 3 admin 040330d7-be7e-4130-b349-a6eb3a56e2f8",
    "EduReports-Reflect.Read.All": "role 3 admin c5debf73-bdc8-473d-bf07-f4074ad05f71",
    "EduReports-Reflect.ReadAnonymous.All": "role 3 admin f5d05dba-7ef0-46fc-b62c-a7282555f428",
    "EduRoster.Read": "scope 3 admin a4389601-22d9-4096-ac18-36a927199112",
    "EduRoster.Read.All": "role 3 admin e0ac9e1b-cb65-4fc5-87c5-1a8bc181f648",
    "EduRoster.ReadBasic": "scope 2 admin 5d186531-d1bf-4f07-8cea-7c42119e1bd9",
    "EduRoster.ReadBasic.All": "role 3 admin 0d412a8c-a06c-439f-b3ec-8abcf54d2f96",
    "EduRoster.ReadWrite": "scope 3 admin 359e19a6-e3fa-4d7f-bcab-d28ec592b51e",
    "EduRoster.ReadWrite.All": "role 4 admin d1808e82-ce13-47af-ae0d-f9b254e6d58a",
    "EduRoster.Write": "scope ? user -",
    "EduRoster.WriteWrite.All": "role ? admin -",
    "EngagementConversation.Migration.All": "role 4 admin e1d2136d-eaaf-427a-a7db-f97dbe847c27",
    "EngagementMeetingConversation.Read.All": "role 3 admin d746beae-b46e-446e-924a-5b805a5c4467; scope 2 admin 58c5819e-29bd-4400-ad52-82cd82a63fbd",
    "EngagementRole.Read": "scope 2 user 9f1da0fc-345c-4dfb-bab5-5215a073a417",
    "EngagementRole.Read.All": "role 3 admin 30614864-4114-45ef-bdd9-0dd7894a1cc4; scope 3 admin 3cad91a5-8413-4c4a-acfe-dfeb83d1366d",
    "EngagementRole.ReadWrite.All": "role 4 admin 3ede5358-7366-4da8-a2f7-472bf9c7cc34; scope 3 admin 4905982d-6459-4ccd-949c-949fefc0a8f2",
    "EntitlementManagement.Read.All": "role 3 admin c74fd47d-ed3c-45c3-9a9e-b8676de685d2; scope 3 admin 5449aa12-1393-4ea2-a7c7-d0e06c1a56b2",
    "EntitlementManagement.ReadWrite.All": "role 4 admin 9acd699f-1e81-4958-b001-93b1d2506e19; scope 3 admin ae7a573d-81d7-432b-ad44-4ed5c9d89038",
    "EntitlementMgmt-SubjectAccess.ReadWrite": "scope 2 user e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac",
    "EntraBackup.Read.All": "role 3 admin c16f30f0-3121-4976-bafe-66cb042f4f80; scope 3 admin e3dbb094-f3f9-4625-bf6a-32e96856f34c",
    "EntraBackup.ReadWrite.Preview": "scope 3 admin 1266f280-49c3-4d32-91a5-bf4db4fbff48",
    "EntraBackup.ReadWrite.Recovery": "scope 3 admin 6daf3aaf-bb77-4397-9dd6-e6d8b75727c2",
    "EventListener.Read.All": "role 3 admin b7f6385c-6ce6-4639-a480-e23c42ed9784; scope 3 admin f7dd3bed-5eec-48da-bc73-1c0ef50bc9a1",
    "EventListener.ReadWrite.All": "role 3 admin 0edf5e9e-4ce8-468a-8432-d08631d18c43; scope 3 admin d11625a6-fe21-4fc6-8d3d-063eba5525ad",
    "ExchangeMessageTrace.Read.All": "role 3 admin 89b20d8a-76e2-4057-867b-9961f800b9a4; scope 3 admin b2e7d27e-14e7-41ad-bb15-a88ceb9c3e90",
    "ExternalConnection.Read.All": "role 3 admin 1914711b-a1cb-4793-b019-c2ce0ed21b8c; scope 3 admin a38267a5-26b6-4d76-9493-935b7599116b",
    "ExternalConnection.ReadWrite.All": "role 3 admin 34c37bc0-2b40-4d5e-85e1-2365cd256d79; scope 3 admin bbbbd9b3-3566-4931-ac37-2b2180d9e334",
    "ExternalConnection.ReadWrite.OwnedBy": "role 3 admin f431331c-49a6-499f-be1c-62af19c34a9d; scope 3 admin 4082ad95-c812-4f02-be92-780c4c4f1830",
    "ExternalItem.Read.All": "role 3 admin 7a7cffad-37d2-4f48-afa4-c6ab129adcc2; scope 3 admin 922f9392-b1b7-483c-a4be-0089be7704fb",
    "ExternalItem.ReadWrite.All": "role 3 admin 38c3d6ee-69ee-422f-b954-e17819665354; scope 3 admin b02c54f8-eb48-4c50-a9f0-a149e5a2012f",
    "ExternalItem.ReadWrite.OwnedBy": "role 3 admin 8116ae0f-55c2-452d-9944-d18420f5b2c8; scope 3 admin 4367b9d7-cee7-4995-853c-a0bdfe95c1f9",
    "ExternalUserProfile.Read.All": "role 3 admin 1987d7a0-d602-4262-ab90-cfdd43b37545; scope 3 admin 47167bec-55a7-4caf-9ecc-8d4566e3cfb1",
    "ExternalUserProfile.ReadWrite.All": "role 3 admin 761327c9-d819-4c08-9a5f-874cd2826608; scope 3 admin c6068dc7-a791-46a4-a811-b8228e6649ab",
    "Family.Read": "scope ? user 3a1e4806-a744-4c70-80fc-223bf8582c46",
    "File.Read.Group": "role ? admin -",
    "FileIngestion.Ingest": "role 3 admin 65891b00-2fd9-4e33-be27-04a53132e3df",
    "FileIngestionHybridOnboarding.Manage": "role 3 admin 766c601b-c009-4438-8290-c8b05fa00c4b",
    "FileStorageContainer.Manage.All": "scope 4 admin 527b6d64-cdf5-4b8b-b336-4aa0b8ca2ce5",
    "FileStorageContainer.Selected": "role 3 admin 40dc41bc-0f7e-42ff-89bd-d9516947e474; scope 2 user 085ca537-6565-41c2-aca7-db852babc212",
    "Files.Read": "scope 2 user 10465720-29dd-4523-a11a-6a75c743c9d9",
    "Files.Read.All": "role 4 admin 01d4889c-1287-42c6-ac1f-5d1e02578ef6; scope 3 user df85f4d6-205c-4ac5-a5ea-6bf408dba283",
    "Files.Read.Selected": "scope 2 user 5447fe39-cb82-4c1a-b977-520e67e724eb",
    "Files.ReadWrite": "scope 2 user 5c28f0bf-8a70-41f1-8ab2-9032436ddb65",
    "Files.ReadWrite.All": "role 4 admin 75359482-378d-4052-8f01-80520e7db3cd; scope 3 user 863451e7-0667-486c-a5d6-d135439485f0",
    "Files.ReadWrite.AppFolder": "role 3 admin b47b160b-1054-4efd-9ca0-e2f614696086; scope 2 user 8019c312-3263-48e6-825e-2b833497195b",
    "Files.ReadWrite.Selected": "scope 2 user 17dde5bd-8c17-420f-a486-969730c1b827",
    "Files.SelectedOperations.Selected": "role 3 admin bd61925e-3bf4-4d62-bc0b-06b06c96d95c; scope 2 user ef2779dc-ef1b-4211-8310-8a0ac2450081",
    "Financials.ReadWrite.All": "role ? admin -; scope 3 user f534bf13-55d4-45a9-8f3c-c92fe64d6131",
    "Goals-Export.Read.All": "scope 3 admin 092211d9-ca1a-427b-813e-b79c7653fe71",
    "Goals-Export.ReadWrite.All": "scope 3 admin 2edeb9fd-4228-480c-a26d-2ed52011cf3d",
    "Group-Conversation.Read.All": "role 4 admin 4f0a8235-6f6f-4ec7-9500-34b452a4a0c3; scope 3 admin c92fbbc2-50e0-4842-93ef-385c3293ea3d",
    "Group-Conversation.ReadWrite.All": "role 4 admin 6679c91b-820a-4900-ab47-e97b197a89c4; scope 3 admin 302bcbb5-855a-4e49-ae20-94a331b0281e",
    "Group-NestingSupport.ReadWrite.All": "role 3 admin b4c7d8e9-f2a5-4b6c-9d8e-1f2a3b4c5d6e; scope 2 admin e7f8a3b2-9c1d-4e5f-8a7b-2c3d4e5f6a7b",
    "Group-OnPremisesSyncBehavior.ReadWrite.All": "role 3 admin 2d9bd318-b883-40be-9df7-63ec4fcdc424; scope 2 admin 37e00479-5776-4659-aecf-4841ec5d590a",
    "Group-PreferredDataLocation.ReadWrite.All": "role 3 admin 603ce4e3-fb05-4b63-91ba-729bb1dca667; scope 3 admin 7ba6c25f-c181-4bfd-80b1-3ac184ac5629",
    "Group-XTenantIdentitySync.Read.All": "role 2 admin 35b96aac-d839-4362-abd4-7381f2b27ccd; scope 2 admin f7c0661b-4247-48ac-a371-05ff047614c6",
    "Group.Create": "role 3 admin bf7b1a76-6e77-406b-b258-bf5c7720e98f",
    "Group.ManageProtection.All": "role 3 admin 60f8cea0-2476-45c9-ab18-70e79e60ad14; scope 3 admin 36263ed6-285e-4f84-b25a-62ec2ba17d29",
    "Group.Read.All": "role 3 admin 5b567255-7703-4780-807c-7be8301ae99b; scope 3 admin 5f8c59db-677d-491f-a6b8-5f174b11ec1d",
    "Group.ReadBasic.All": "role 3 admin 07d67222-3a10-4d3b-9ddc-b8aa43198a00; scope 2 admin ba1917bc-a64b-4c71-b66d-229d4a520e66",
    "Group.ReadWrite.All": "role 4 admin 62a82d76-70ea-41e2-9197-370581804d09; scope 4 admin 4e46008b-f24c-477d-8fff-7bb4ec7aafe0",
    "Group.Selected": "role ? ? 5ef47bde-23a3-4cfb-be03-6ab63044aec6",
    "GroupMember.Read.All": "role 3 admin 98830695-27a2-44f7-8c18-0c3ebc9698f6; scope 3 admin bc024368-1153-4739-b217-4326f2e966d0",
    "GroupMember.ReadBasic.All": "role 3 admin 8222c640-cae5-4860-8d11-b32cfad95e03; scope 3 admin 28539367-358c-4ed9-b7f0-793eccb8fd34",
    "GroupMember.ReadWrite.All": "role 4 admin dbaae8cf-10b5-4b86-a4a1-f871c94c6695; scope 4 admin f81125ac-d3b7-4573-a3b2-7099cc39df9e",
    "GroupSettings.Read.All": "role 3 admin f3c4f514-c65a-43f5-bfce-1735872258dd; scope 3 admin 2eb2bc92-94ef-4c6b-b4ab-2a09bc975e0e",
    "GroupSettings.ReadWrite.All": "role 3 admin 546168c3-1183-4281-9491-fafb24dea37e; scope 3 admin c1691a6d-99e2-4cfa-b4b5-9e4d67dc0f36",
    "HealthMonitoringAlert.Read.All": "role 3 admin 5183ed5d-b7f8-4e9a-915e-dafb46b9cb62; scope 2 admin 74b4ff32-4917-4536-a66d-38a4861e6220",
    "HealthMonitoringAlert.ReadWrite.All": "role 3 admin ac29eb50-f2f9-4518-a117-4bef18e84c7d; scope 2 admin b7c60f27-2195-4d5f-96a7-6b98bdfd9664",
    "HealthMonitoringAlertConfig.Read.All": "role 3 admin bb424d73-e898-4c97-9d42-688c32810003; scope 2 admin fb873030-8626-47e6-96ff-8a5bff3b725f",
    "HealthMonitoringAlertConfig.ReadWrite.All": "role ? admin 432e76f0-8af6-4315-a853-66ab9538f480; scope 2 admin b3e5ebc6-1c23-4337-8286-3f27165addb4",
    "IMAP.AccessAsUser.All": "scope 2 user 652390e4-393a-48de-9484-05f9b1212954",
    "IdentityNotifications.Read.All": "role 3 admin 52ced3dd-dbb6-41a0-9ce5-61a056be97b8; scope 3 admin 59cd3e28-aa9c-4f72-a734-1b592eb06853",
    "IdentityNotifications.ReadWrite.All": "role 3 admin d9fe7b9f-cb27-4289-9cb4-54debd9d3c25; scope 3 admin c9c9fdea-4ecc-4d82-a2ea-3feff3489275",
    "IdentityProvider.Read.All": "role 3 admin e321f0bb-e7f7-481e-bb28-e3b0b32d4bd0; scope 3 admin 43781733-b5a7-4d1b-98f4-e8edff23e1a9",
    "IdentityProvider.ReadWrite.All": "role 4 admin 90db2b9a-d928-4d33-a4dd-8442ae3d41e4; scope 3 admin f13ce604-1677-429f-90bd-8a10b9f01325",
    "IdentityRiskEvent.Read.All": "role 3 admin 6e472fd1-ad78-48da-a0f0-97ab2c6b769e; scope 3 admin 8f6a01e7-0391-4ee5-aa22-a3af122cef27",
    "IdentityRiskEvent.ReadWrite.All": "role 3 admin db06fb33-1953-4b7b-a2ac-f1e2c854f7ae; scope ? admin 9e4862a5-b68f-479e-848a-4e07e25c9916",
    "IdentityRiskyAgent.Read.All": "role 3 admin -; scope 3 admin -",
    "IdentityRiskyAgent.ReadWrite.All": "role 3 admin -; scope 3 admin -",
    "IdentityRiskyServicePrincipal.Read.All": "role 3 admin 607c7344-0eed-41e5-823a-9695ebe1b7b0; scope 3 admin ea5c4ab0-5a73-4f35-8272-5d5337884e5d",
    "IdentityRiskyServicePrincipal.ReadWrite.All": "role 3 admin cb8d6980-6bcb-4507-afec-ed6de3a2d798; scope 3 admin bb6f654c-d7fd-4ae3-85c3-fc380934f515",
    "IdentityRiskyUser.Read.All": "role 3 admin dc5007c0-2d7d-4c42-879c-2dab87571379; scope 3 admin d04bb851-cb7c-4146-97c7-ca3e71baf56c",
    "IdentityRiskyUser.ReadWrite.All": "role 4 admin 656f6061-f9fe-4807-9708-6a2e0934df76; scope 3 admin e0a7cdbb-08b0-4697-8264-0069786e9674",
    "IdentityUserFlow.Read.All": "role 3 admin 1b0c317f-dd31-4305-9932-259a8b6e8099; scope 3 admin 2903d63d-4611-4d43-99ce-a33f3f52e343",
    "IdentityUserFlow.ReadWrite.All": "role 3 admin 65319a09-a2be-469d-8782-f6b07debf789; scope 3 admin 281892cc-4dbf-4e3a-b6cc-b21029bb4e82",
    "IndustryData-DataConnector.Read.All": "role 3 admin 7ab52c2f-a2ee-4d98-9ebc-725e3934aae2; scope 3 admin d19c0de5-7ecb-4aba-b090-da35ebcd5425",
    "IndustryData-DataConnector.ReadWrite.All": "role 3 admin eda0971c-482e-4345-b28f-69c309cb8a34; scope 3 admin 5ce933ac-3997-4280-aed0-cc072e5c062a",
    "IndustryData-DataConnector.Upload": "role 3 admin 9334c44b-a7c6-4350-8036-6bf8e02b4c1f; scope 3 admin fc47391d-ab2c-410f-9059-5600f7af660d",
    "IndustryData-InboundFlow.Read.All": "role 3 admin 305f6ba2-049a-4b1b-88bb-fe7e08758a00; scope 3 admin cb0774da-a605-42af-959c-32f438fb38f4",
    "IndustryData-InboundFlow.ReadWrite.All": "role 3 admin e688c61f-d4c6-4d64-a197-3bcf6ba1d6ad; scope 3 admin 97044676-2cec-40ee-bd70-38df444c9e70",
    "IndustryData-OutboundFlow.Read.All": "role 3 admin 61d0354c-5d88-483c-b974-a37ec3395a2c; scope 3 admin 4741a003-8952-4be4-9217-33a0ac327122",
    "IndustryData-OutboundFlow.ReadWrite.All": "role ? admin 24a65b4a-e501-47e2-8849-d679517887f0; scope 3 admin aeb68e0b-e562-4a1f-b6dd-3484ad0cbb4b",
    "IndustryData-ReferenceDefinition.Read.All": "role 3 admin 6ee891c3-74a4-4148-8463-0c834375dfaf; scope 3 admin a3f96ffe-cb84-40a8-ac85-582d7ef97c2a",
    "IndustryData-ReferenceDefinition.ReadWrite.All": "role 3 admin bda16293-63d3-45b7-b16b-833841d27d56; scope 3 admin a757d430-be6d-430f-af57-28aabe79d247",
    "IndustryData-Run.Read.All": "role 3 admin f6f5d10b-3024-4d1d-b674-aae4df4a1a73; scope 3 admin 92685235-50c4-4702-b2c8-36043db6fa79",
    "IndustryData-Run.Start": "role 3 admin 7e429772-5b5e-47c0-8fd6-7279294c8033; scope 3 admin f03a6d0e-0989-460f-80b2-e57c8561763e",
    "IndustryData-SourceSystem.Read.All": "role 3 admin bc167a60-39fe-4865-8b44-78400fc6ed03; scope 3 admin 49b7016c-89ae-41e7-bd6f-b7170c5490bf",
    "IndustryData-SourceSystem.ReadWrite.All": "role 3 admin 7d866958-e06e-4dd6-91c6-a086b3f5cfeb; scope 3 admin 9599f005-05d6-4ea7-b1b1-4929768af5d0",
    "IndustryData-TimePeriod.Read.All": "role 3 admin 7c55c952-b095-4c23-a522-022bce4cc1e3; scope 3 admin c9d51f28-8ccd-42b2-a836-fd8fe9ebf2ae",
    "IndustryData-TimePeriod.ReadWrite.All": "role 3 admin 7afa7744-a782-4a32-b8c2-e3db637e8de7; scope 3 admin b6d56528-3032-4f9d-830f-5a24a25e6661",
    "IndustryData.ReadBasic.All": "role 3 admin 4f5ac95f-62fd-472c-b60f-125d24ca0bc5; scope 2 user 60382b96-1f5e-46ea-a544-0407e489e588",
    "InformationProtectionConfig.Read": "scope ? admin 12f4bffb-b598-413c-984b-db99728f8b54",
    "InformationProtectionConfig.Read.All": "role ? admin 14f49b9f-4bf2-4d24-b80e-b27ec58409bd",
    "InformationProtectionContent.Sign.All": "role ? admin cbe6c7e4-09aa-4b8d-b3c3-2dbb59af4b54",
    "InformationProtectionContent.Write.All": "role ? admin 287bd98c-e865-4e8c-bade-1a85523195b9",
    "InformationProtectionPolicy.Read": "scope 2 user 4ad84827-5578-4e18-ad7a-86530b12f884",
    "InformationProtectionPolicy.Read.All": "role 3 admin 19da66cb-0fb0-4390-b071-ebc76a349482",
    "Insights-UserMetric.Read.All": "role 3 admin 34cbd96c-d824-4755-90d3-1008ef47efc1; scope 2 admin 7d249730-51a3-4180-8ec1-214f144f1bff",
    "LearningAssignedCourse.Read": "scope ? user ac08cdae-e845-41db-adf9-5899a0ec9ef6",
    "LearningAssignedCourse.Read.All": "role 3 admin 535e6066-2894-49ef-ab33-e2c6d064bb81",
    "LearningAssignedCourse.ReadWrite.All": "role 3 admin 236c1cbd-1187-427f-b0f5-b1852454973b",
    "LearningContent.Read.All": "role 3 admin 8740813e-d8aa-4204-860e-2a0f8f84dbc8; scope 3 admin ea4c1fd9-6a9f-4432-8e5d-86e06cc0da77",
    "LearningContent.ReadWrite.All": "role 3 admin 444d6fcb-b738-41e5-b103-ac4f2a2628a3; scope 3 admin 53cec1c4-a65f-4981-9dc1-ad75dbf1c077",
    "LearningProvider.Read": "scope 2 admin dd8ce36f-9245-45ea-a99e-8ac398c22861",
    "LearningProvider.ReadWrite": "scope 2 admin 40c2eb57-abaf-49f5-9331-e90fd01f7130",
    "LearningSelfInitiatedCourse.Read": "scope ? user f6403ef7-4a96-47be-a190-69ba274c3f11",
    "LearningSelfInitiatedCourse.Read.All": "role ? admin 467524fc-ed22-4356-a910-af61191e3503",
    "LearningSelfInitiatedCourse.ReadWrite.All": "role 3 admin 7654ed61-8965-4025-846a-0856ec02b5b0",
    "LicenseAssignment.Read.All": "role 3 admin e2f98668-2877-4f38-a2f4-8202e0717aa1; scope 3 user f395577a-0960-456b-979f-7228de0c5996",
    "LicenseAssignment.ReadWrite.All": "role 4 admin 5facf0c1-8979-4e95-abcf-ff3d079771c0; scope 3 user f55016cc-149c-447e-8f21-7cf3ec1d6350",
    "LifeCycleInfo.Read.All": "role ? admin -; scope ? user -",
    "LifeCycleInfo.ReadWrite.All": "role ? admin -; scope ? user -",
    "LifecyclePolicies-AgentId.Read.All": "role 3 admin 75d9ca3df-7017-4feb-baa0-06a339b6c338; scope 3 admin 3d09c9ee-9db9-4c84-85ec-f63a21b4ad2c",
    "LifecyclePolicies-AgentId.ReadWrite.All": "role 3 admin 079f94bb-be92-4268-b63c-ce4fb09f4318; scope 3 admin f6fdb5f4-56bf-4daf-bb35-0b5ccdf56c4c",
    "LifecycleWorkflows-CustomExt.Read.All": "role 3 admin 2cb19e7d-9012-40bf-9a22-69fc776af8b0; scope 2 admin 2973a298-1d69-4f87-8d30-7025f0ec19d7",
    "LifecycleWorkflows-CustomExt.ReadWrite.All": "role 3 admin 3351c766-bacc-4d93-94fa-f2c8b1986ee7; scope 3 admin ef6bafb1-3019-4a22-a332-103aff92225f",
    "LifecycleWorkflows-Reports.Read.All": "role 3 admin fe615156-48b5-4c83-b613-e6e31a43c446; scope 2 admin 4d3d7f81-163f-426a-8432-5638d2e82083",
    "LifecycleWorkflows-Workflow.Activate": "role 3 admin 3a87a643-13d2-47aa-8d6a-b0a8377cb03b; scope 3 admin df1c25b3-072c-45cd-8403-c63441e4cca1",
    "LifecycleWorkflows-Workflow.Read.All": "role 3 admin 03b0ad3e-fc2b-4ef1-b0ff-252e865cb608; scope 2 admin 7fabe5bd-2e47-4e61-b924-327117024e18",
    "LifecycleWorkflows-Workflow.ReadBasic.All": "role 3 admin 021ea6db-c06b-45c6-8c9c-c1cd9a37a483; scope 2 admin 789c445d-433c-4575-a1fc-367a58a1bd4a",
    "LifecycleWorkflows-Workflow.ReadWrite.All": "role 3 admin 94c88098-1d9d-4c42-a356-4d5a95312554; scope 3 admin 29e49f0c-a053-4cc5-a4b1-7da0c8c1e643",
    "LifecycleWorkflows.Read.All": "role 3 admin 7c67316a-232a-4b84-be22-cea2c0906404; scope 3 admin 9bcb9916-765a-42af-bf77-02282e26b01a",
    "LifecycleWorkflows.ReadWrite.All": "role 3 admin 5c505cf4-8424-4b8e-aa14-ee06e3bb23e3; scope 3 admin 84b9d731-7db8-4454-8c90-fd9e95350179",
    "ListItems.SelectedOperations.Selected": "role 3 admin de4e4161-a10a-4dfd-809c-e328d89aefeb; scope 2 admin d6d361b3-211a-4191-9fa7-15f72de4aac4",
    "Lists.SelectedOperations.Selected": "role 3 admin 23c5a9bd-d900-4ecf-be26-a0689755d9e5; scope 2 admin 033b51ee-d6fa-4add-b627-ee680c7212b5",
    "Mail.Read": "role 3 admin 810c84a8-4a9e-49e6-bf7d-12d183f40d01; scope 2 user 570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
    "Mail.Read.Shared": "scope 3 user 7b9103a5-4610-446b-9670-80643382c1fa",
    "Mail.ReadBasic": "role ? admin 6be147d2-ea4f-4b5a-a3fa-3eab6f3c140a; scope 2 user a4b8392a-d8d1-4954-a029-8e668a39a170",
    "Mail.ReadBasic.All": "role 3 admin 693c5e45-0940-467d-9b8a-1022fb9d42ef",
    "Mail.ReadBasic.Shared": "scope ? user b11fa0e7-fdb7-4dc9-b1f1-59facd463480",
    "Mail.ReadWrite": "role 3 admin e2a3a72e-5f79-4c64-b1b1-878b674786c9; scope 2 user 024d486e-b451-40bb-833d-3e66d98c5c73",
    "Mail.ReadWrite.Shared": "scope 3 user 5df07973-7d5d-46ed-9847-1271055cbd51",
    "Mail.Send": "role 3 admin b633e1c5-b582-4048-a93e-9f11b44c7e96; scope 2 user e383f46e-2787-4529-855e-0e479a3ffac0",
    "Mail.Send.Shared": "scope 3 user a367ab51-6b49-43bf-a716-a1fb06d2a174",
    "MailTips.ReadBasic.All": "role 3 admin -",
    "MailTips.ReadBasic.Shared": "scope 3 user -",
    "MailboxConfigItem.Read": "role 3 admin 27d9d776-f4d2-426d-80ad-5f22f2b01b0a; scope 2 user dce2e6fc-0f4b-40da-94e2-14b4477f3d92",
    "MailboxConfigItem.ReadWrite": "role 3 admin aa6d92d4-b25a-4640-aefe-3e3231e5e736; scope 3 user 7d461784-7715-4b09-9f90-91a6d8722652",
    "MailboxFolder.Read": "scope 2 admin 52dc2051-4958-4636-8f2a-281d39c6981c",
    "MailboxFolder.Read.All": "role 3 admin 99280d24-a782-4793-93cc-0888549957f6",
    "MailboxFolder.ReadWrite": "scope 2 admin 077fde41-7e0b-4c5b-bcd1-e9d743a30c80",
    "MailboxFolder.ReadWrite.All": "role 3 admin fef87b92-8391-4589-9da7-eb93dab7dc8a",
    "MailboxItem.Export": "scope 2 admin 58d3e7fa-3ce9-4a0c-9baa-0971f64709d9",
    "MailboxItem.Export.All": "role 3 admin 937550e9-33a3-494b-88ae-d9cd394b1fbb",
    "MailboxItem.ImportExport": "scope 2 admin df96e8a0-f4e1-4ecf-8d83-a429f822cbd6",
    "MailboxItem.ImportExport.All": "role 3 admin 76577085-e73d-4f1d-b26a-85fb33892327",
    "MailboxItem.Read": "scope 2 admin 82305458-296d-4edd-8b0b-74dd74c34526",
    "MailboxItem.Read.All": "role 3 admin 7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce",
    "MailboxItem.ReadWrite": "scope 2 admin ec1ade38-5268-4bc8-87fa-b230e42f7a88",
    "MailboxItem.ReadWrite.All": "role 3 admin 1583d471-fede-4e7c-b062-57e9d60cfb49",
    "MailboxSettings.Read": "role 3 admin 40f97065-369a-49f4-947c-6a255697ae91; scope 2 user 87f447af-9fa4-4c32-9dfa-4a57a73d18ce",
    "MailboxSettings.ReadWrite": "role 3 admin 6931bccd-447a-43d1-b442-00a195474933; scope 3 user 818c620a-27a9-40bd-a6a5-d96f7d610b4b",
    "ManagedTenants.Read.All": "scope 3 admin dc34164e-6c4a-41a0-be89-3ae2fbad7cd3",
    "ManagedTenants.ReadWrite.All": "scope 3 admin b31fa710-c9b3-4d9e-8f5e-8036eecddab9",
    "Member.Read.Group": "role 2 admin 0a8ce3c7-89dd-46cf-b2c3-5ef0064437a8",
    "Member.Read.Hidden": "role 3 admin 658aa5d8-239f-45c4-aa12-864f4fc7e490; scope 3 admin f6a3db3e-f7e8-4ed2-a414-557c8c9830be",
    "MultiTenantOrganization.Read.All": "role 3 admin 4f994bc0-31bb-44bb-b480-7a7c1be8c02e; scope 3 admin 526aa72a-5878-49fe-bf4e-357973af9b06",
    "MultiTenantOrganization.ReadBasic.All": "role 2 user f9c2b2a7-3895-4b2e-80f6-c924b456e50b; scope 2 user 225db56b-15b2-4daa-acb3-0eec2bbe4849",
    "MultiTenantOrganization.ReadWrite.All": "role 3 admin 920def01-ca61-4d2d-b3df-105b46046a70; scope 3 admin 77af1528-84f3-4023-8d90-d219cd433108",
    "MutualTlsOauthConfiguration.Read.All": "role 4 admin 6daaff82-2880-496d-9d80-57e8e31195e2; scope 3 admin 51ae584e-e736-4718-897b-10af70f8e3cc",
    "MutualTlsOauthConfiguration.ReadWrite.All": "role 4 admin 78bbf8cf-07d8-45ba-b0eb-1a7b48efbcf1; scope 3 admin a51115bc-f64f-498f-bcee-00dcd28f4a03",
    "NetworkAccess-Reports.Read.All": "role 3 admin 40049381-3cc1-42af-94ec-5ce755db4b0d; scope 3 admin b0c61509-cfc3-42bd-9bd4-66d81785fee4",
    "NetworkAccess.Read.All": "role 3 admin e30060de-caa5-4331-99d3-6ac6c966a9a4; scope 3 admin 2f7013e0-ab4e-447f-a5e1-5d419950692d",
    "NetworkAccess.ReadWrite.All": "role 4 admin b10642fc-a6cf-4c46-87f9-e1f96c2a18aa; scope 4 admin ae2df9c5-f18d-4ec4-a51b-bdeb807f177b",
    "NetworkAccessBranch.Read.All": "role ? admin 39ae4a24-1ef0-49e8-9d63-2a66f5c39edd; scope ? user 4051c7fc-b429-4804-8d80-8f1f8c24a6f7",
    "NetworkAccessBranch.ReadWrite.All": "role ? admin 8137102d-ec16-4191-aaf8-7aeda8026183; scope ? admin b8a36cc2-b810-461a-baa4-a7281e50bd5c",
    "NetworkAccessPolicy.Read.All": "role ? admin 8a3d36bf-cb46-4bcc-bec9-8d92829dab84; scope ? user ba22922b-752c-446f-89d7-a2d92398fceb",
    "NetworkAccessPolicy.ReadWrite.All": "role ? admin f0c341be-8348-4989-8e43-660324294538; scope ? admin b1fbad0f-ef6e-42ed-8676-bca7fa3e7291",
    "Notes.Create": "scope 2 user 9d822255-d64d-4b7a-afdb-833b9a97ed02",
    "Notes.Read": "scope 2 user 371361e4-b9e2-4a3f-8315-2a301a3b0a3d",
    "Notes.Read.All": "role 3 admin 3aeca27b-ee3a-4c2b-8ded-80376e2134a4; scope 3 user dfabfca6-ee36-4db2-8208-7a28381419b3",
    "Notes.ReadWrite": "scope 2 user 615e26af-c38a-4150-ae3e-c3b0d4cb1d6a",
    "Notes.ReadWrite.All": "role 3 admin 0c458cef-11f3-48c2-a568-c66751c238c0; scope 3 user 64ac0503-b4fa-45d9-b544-71a463f05da0",
    "Notes.ReadWrite.CreatedByApp": "scope 2 user ed68249d-017c-4df5-9113-e684c7f8760b",
    "Notifications.ReadWrite.CreatedByApp": "scope 2 user 89497502-6e42-46a2-8cb2-427fd3df970a",
    "OnPremDirectorySynchronization.Read.All": "role ? admin bb70e231-92dc-4729-aff5-697b3f04be95; scope 3 admin f6609722-4100-44eb-b747-e6ca0536989d",
    "OnPremDirectorySynchronization.ReadWrite.All": "role ? admin c22a92cc-79bf-4bb1-8b6c-e0a05d3d80ce; scope 3 admin c2d95988-7604-4ba1-aaed-38a5f82a51c7",
    "OnPremisesPublishingProfiles.ReadWrite.All": "role 3 admin 0b57845e-aa49-4e6f-8109-ce654fffa618; scope 3 admin 8c4d5184-71c2-4bf8-bb9d-bc3378c9ad42",
    "OnlineMeeting.ReadBasic.Chat": "role 3 admin eda8d262-4e6e-4ff6-a7ba-a2fb50535165",
    "OnlineMeetingAiInsight.Read.All": "role 3 admin c0cf7895-985f-42d4-a693-b618f36674ad; scope 3 admin 166741d6-eeb8-46fe-91f4-817d2af7bc88",
    "OnlineMeetingAiInsight.Read.Chat": "role 3 user 01892c31-3b66-4bcf-b5f5-bf0a03d5ed9f",
    "OnlineMeetingArtifact.Read.All": "role 3 admin df01ed3b-eb61-4eca-9965-6b3d789751b2; scope 3 user 110e5abb-a10c-4b59-8b55-9b4daa4ef743",
    "OnlineMeetingArtifact.Read.Chat": "role 2 user c5d06837-8c0d-42fc-9e49-545e3f941261",
    "OnlineMeetingNotification.Send.Chat": "role ? ? d9837fe0-9c31-4faa-8acb-b10874560161",
    "OnlineMeetingParticipant.Read.Chat": "role ? ? 6324a770-185c-4b4f-be13-2d9a1668e6eb",
    "OnlineMeetingRecording.Read.All": "role 3 admin a4a08342-c95d-476b-b943-97e100569c8d; scope 3 admin 190c2bb6-1fdd-4fec-9aa2-7d571b5e1fe3",
    "OnlineMeetingRecording.Read.Chat": "role 3 user d20f0153-08ff-48a9-b299-96a8d1131d1d",
    "OnlineMeetingTranscript.Read.All": "role 3 admin a4a80d8d-d283-4bd8-8504-555ec3870630; scope 3 admin 30b87d18-ebb1-45db-97f8-82ccb1f0190c",
    "OnlineMeetingTranscript.Read.Chat": "role 3 user 8c477e19-f0f7-45f9-ae72-604f77a599e3",
    "OnlineMeetings.Read": "scope 3 user 9be106e1-f4e3-4df5-bdff-e4bc531cbe43",
    "OnlineMeetings.Read.All": "role 3 admin c1684f21-1984-47fa-9d61-2dc8c296bb70",
    "OnlineMeetings.ReadWrite": "scope 3 user a65f2972-a4f8-4f5e-afd7-69ccb046d5dc",
    "OnlineMeetings.ReadWrite.All": "role 3 admin b8bb2037-6e08-44ac-a4ea-4674e010e2a4",
    "OrgContact.Read": "role ? admin -; scope ? user -",
    "OrgContact.Read.All": "role 3 admin e1a88a34-94c4-4418-be12-c87b00e26bea; scope 3 admin 08432d1b-5911-483c-86df-7980af5cdee0",
    "OrgSettings-AppsAndServices.Read.All": "role 3 admin 56c84fa9-ea1f-4a15-90f2-90ef41ece2c9; scope 3 admin 1e9b7a7e-4d64-44ff-acf5-2e9651c1519f",
    "OrgSettings-AppsAndServices.ReadWrite.All": "role 3 admin 4a8e4191-c1c8-45f8-b801-f9a1a5ee6ad3; scope 3 admin c167b0e7-47c0-48e8-9eee-9892f58018fa",
    "OrgSettings-DynamicsVoice.Read.All": "role 3 admin c18ae2dc-d9f3-4495-a93f-18980a0e159f; scope 3 admin 9862d930-5aec-4a98-8d4f-7277a8db9bcb",
    "OrgSettings-DynamicsVoice.ReadWrite.All": "role 3 admin c3f1cc32-8bbd-4ab6-bd33-f270e0d9e041; scope 3 admin 4cea26fb-6967-4234-82c4-c044414743f8",
    "OrgSettings-Forms.Read.All": "role 3 admin 434d7c66-07c6-4b1f-ab21-417cf2cdaaca; scope 3 admin 210051a0-1ffc-435c-ae76-02d226d05752",
    "OrgSettings-Forms.ReadWrite.All": "role 3 admin 2cb92fee-97a3-4034-8702-24a6f5d0d1e9; scope 3 admin 346c19ff-3fb2-4e81-87a0-bac9e33990c1",
    "OrgSettings-Microsoft365Install.Read.All": "role 3 admin 6cdf1fb1-b46f-424f-9493-07247caa22e2; scope 2 admin 8cbdb9f6-9c2e-451a-814d-ec606e5d0212",
    "OrgSettings-Microsoft365Install.ReadWrite.All": "role 3 admin 83f7232f-763c-47b2-a097-e35d2cbe1da5; scope 2 admin 1ff35e91-19eb-42d8-aa2d-cc9891127ae5",
    "OrgSettings-Todo.Read.All": "role 3 admin e4d9cd09-d858-4363-9410-abb96737f0cf; scope 3 admin 7ff96f41-f022-45ba-acd8-ef3f03063d6b",
    "OrgSettings-Todo.ReadWrite.All": "role 3 admin 5febc9da-e0d0-4576-bd13-ae70b2179a39; scope 3 admin 087502c2-5263-433e-abe3-8f77231a0627",
    "Organization.Read.All": "role 3 admin 498476ce-e0fe-48b0-b801-37ba7e2685c6; scope 3 admin 4908d5b9-3fb2-4b1e-9336-1888b7937185",
    "Organization.ReadWrite.All": "role 4 admin 292d869f-3427-49a8-9dab-8c70152b74e9; scope 3 admin 46ca0847-7e6b-426e-9775-ea810a948356",
    "OrganizationalBranding.Read.All": "role 3 admin eb76ac34-0d62-4454-b97c-185e4250dc20; scope 3 admin 9082f138-6f02-4f3a-9f4d-5f3c2ce5c688",
    "OrganizationalBranding.ReadWrite.All": "role 3 admin d2ebfbc1-a5f8-424b-83a6-56ab5927a73c; scope 3 admin 15ce63de-b141-4c9a-a9a5-241bf27c6aaf",
    "Owner.Read.Group": "role 2 admin 70d5316c-9b27-4057-a650-3b0fe49002ab",
    "POP.AccessAsUser.All": "scope 2 user d7b7f2d9-0f45-4ea1-9d42-e50810c06991",
    "PartnerBilling.Read.All": "role 2 admin 7c3e1994-38ff-4412-a99b-9369f6bb7706; scope 2 admin 8804798e-5934-4e30-8ce3-ef88257cecd4",
    "PartnerSecurity.Read.All": "role 3 admin 21ffa320-2e7f-47d3-a466-7ff04d2dd68d; scope 3 admin 5567b981-0bf1-4796-9038-0648b46e116d",
    "PartnerSecurity.ReadWrite.All": "role 3 admin 04a2c935-5b4b-474a-be42-11f53111f271; scope 3 admin 0cd2c1f6-94a1-4075-ab8c-0b1aff2e1ad5",
    "PendingExternalUserProfile.Read.All": "role 3 admin bdfb26d9-bb36-49be-9b4c-b8cbf4b05808; scope 3 admin d88fd3fb-53d3-4c1c-8c39-787fcac2ed7a",
    "PendingExternalUserProfile.ReadWrite.All": "role 3 admin 8363c2b8-6ff7-420b-9966-c5884c2d48bc; scope 3 admin 93a1fb28-c908-4826-904e-0c74ad352b73",
    "People.Read": "scope 2 user ba47897c-39ec-4d83-8086-ee8256fa737d",
    "People.Read.All": "role 3 admin b528084d-ad10-4598-8b93-929746b4d7d6; scope 3 admin b89f9189-71a5-4e70-b041-9887f0bc7e4a",
    "PeopleSettings.Read.All": "role 3 admin ef02f2e7-e22d-4c77-8614-8f765683b86e; scope 3 admin ec762c5f-388b-4b16-8693-ac1efbc611bc",
    "PeopleSettings.ReadWrite.All": "role 3 admin b6890674-9dd5-4e42-bb15-5af07f541ae1; scope 3 admin e67e6727-c080-415e-b521-e3f35d5248e9",
    "Place.Read.All": "role 3 admin 913b9306-0ce1-42b8-9137-6a7df690a760; scope 3 admin cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec",
    "Place.ReadWrite.All": "role 3 admin -; scope 3 admin 4c06a06a-098a-4063-868e-5dfee3827264",
    "PlaceDevice.Read.All": "role 3 admin 8b724a84-ceac-4fd9-897e-e31ba8f2d7a3; scope 3 admin 4c7f93d2-6b0b-4e05-91aa-87842f0a2142",
    "PlaceDevice.ReadWrite.All": "role 3 admin 2d510721-5c4e-43cd-bfdb-ac0f8819fb92; scope 3 admin eafd6a71-e95a-4f8a-bb6e-fb84ab7fbd9e",
    "PlaceDeviceTelemetry.ReadWrite.All": "role 3 admin 27fc435f-44e2-4b30-bf3c-e0ce74aed618",
    "Policy.Read.All": "role 3 admin 246dd0d5-5bd0-4def-940b-0421030a5b68; scope 3 admin 572fea84-0151-49b2-9301-11cb16974376",
    "Policy.Read.AuthenticationMethod": "role 3 admin 8e3bc81b-d2f3-4b7b-838c-32c88218d2f0; scope 3 admin a6ff13ac-1851-4993-8ca9-a671d70de2d5",
    "Policy.Read.B2BManagementPolicy": "role 3 admin b41683de-870d-4462-939a-1a3d94f3accf; scope 3 admin 1e320e87-6de2-424a-87bb-da340fc3434c",
    "Policy.Read.ConditionalAccess": "role 3 admin 37730810-e9ba-4e46-b07e-8ca78d182097; scope 3 user 633e0fce-8c58-4cfb-9495-12bbd5a24f7c",
    "Policy.Read.DeviceConfiguration": "role 3 admin bdba4817-6ba1-4a7c-8a01-be9bc7c242dd; scope 3 admin 3616a4b0-6746-49c4-a678-4c237599074d",
    "Policy.Read.HybridAuthentication": "role 3 admin -; scope 3 admin -",
    "Policy.Read.IdentityProtection": "role ? admin b21b72f6-4e6a-4533-9112-47eea9f97b28; scope ? admin d146432f-b803-4ed4-8d42-ba74193a6ede",
    "Policy.Read.OnPremAuthenticationPolicy": "scope 3 admin 067887f2-6a02-484c-91f3-5dbef3eabb51",
    "Policy.Read.PermissionGrant": "role 3 admin 9e640839-a198-48fb-8b9a-013fd6f6cbcd; scope 3 admin 414de6ea-2d92-462f-b120-6e2a809a6d01",
    "Policy.ReadWrite.AccessReview": "role 3 admin 77c863fd-06c0-47ce-a7eb-49773e89d319; scope 3 admin 4f5bc9c8-ea54-4772-973a-9ca119cb0409",
    "Policy.ReadWrite.ApplicationConfiguration": "role 3 admin be74164b-cff1-491c-8741-e671cb536e13; scope 3 admin b27add92-efb2-4f16-84f5-8108ba77985c",
    "Policy.ReadWrite.AuthenticationFlows": "role 3 admin 25f85f3c-f66c-4205-8cd5-de92dd7f0cec; scope 3 admin edb72de9-4252-4d03-a925-451deef99db7",
    "Policy.ReadWrite.AuthenticationMethod": "role 4 admin 29c18626-4985-4dcd-85c0-193eef327366; scope 3 admin 7e823077-d88e-468f-a337-e18f1f0e6c7c",
    "Policy.ReadWrite.Authorization": "role 3 admin fb221be6-99f2-473f-bd32-01c6a0e9ca3b; scope 3 admin edd3c878-b384-41fd-95ad-e7407dd775be",
    "Policy.ReadWrite.B2BManagementPolicy": "role 3 admin 50c51436-099b-4545-b39b-9fdf1274707c; scope 3 admin f976d038-b068-4e1f-9c5e-d2fb27e4b453",
    "Policy.ReadWrite.ConditionalAccess": "role 4 admin 01c0a623-fc9b-48e9-b794-0756f8e8f067; scope 3 admin ad902697-1014-4ef5-81ef-2b4301988e8c",
    "Policy.ReadWrite.ConsentRequest": "role 4 admin 999f8c63-0a38-4f1b-91fd-ed1947bdd1a9; scope 3 admin 4d135e65-66b8-41a8-9f8b-081452c91774",
    "Policy.ReadWrite.CrossTenantAccess": "role 4 admin 338163d7-f101-4c92-94ba-ca46fe52447c; scope 3 admin 014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85",
    "Policy.ReadWrite.CrossTenantCapability": "role 3 admin a6325ae7-2b73-4dbd-abed-fbeacfbf8696; scope 3 admin 9ef7463f-1d39-406f-89ea-3483a4645e1c",
    "Policy.ReadWrite.DeviceConfiguration": "role 3 admin 230fb2d5-aa21-49c1-bfa7-ae1be179d867; scope 3 admin 40b534c3-9552-4550-901b-23879c90bcf9",
    "Policy.ReadWrite.ExternalIdentities": "role 3 admin 03cc4f92-788e-4ede-b93f-199424d144a5; scope 3 admin b5219784-1215-45b5-b3f1-88fe1081f9c0",
    "Policy.ReadWrite.FeatureRollout": "role 3 admin 2044e4f1-e56c-435b-925c-44cd8f6ba89a; scope 3 admin 92a38652-f13b-4875-bc77-6e1dbb63e1b2",
    "Policy.ReadWrite.FedTokenValidation": "role 3 admin 90bbca0b-227c-4cdc-8083-1c6cfb95bac6; scope 3 admin be1be369-4540-4ac9-8928-79de99f70d8f",
    "Policy.ReadWrite.HybridAuthentication": "role 3 admin -; scope 3 admin -",
    "Policy.ReadWrite.IdentityProtection": "role ? admin 2dcf8603-09eb-4078-b1ec-d30a1a76b873; scope ? admin 7256e131-3efb-4323-9854-cf41c6021770",
    "Policy.ReadWrite.MobilityManagement": "scope 3 admin a8ead177-1889-4546-9387-f25e658e2a79",
    "Policy.ReadWrite.OnPremAuthenticationPolicy": "scope 3 admin d87a6c97-eed7-4e98-bf63-9b2becc48899",
    "Policy.ReadWrite.PermissionGrant": "role 4 admin a402ca1c-2696-4531-972d-6e5ee4aa11ea; scope 3 admin 2672f8bb-fd5e-42e0-85e1-ec764dd2614e",
    "Policy.ReadWrite.SecurityDefaults": "role 3 admin 1c6e93a6-28e2-4cbb-9f64-1a46a821124d; scope 3 admin 0b2a744c-2abf-4f1e-ad7e-17a087e2be99",
    "Policy.ReadWrite.TrustFramework": "role 3 admin 79a677f7-b79d-40d0-a36a-3e6f8688dd7a; scope 3 admin cefba324-1a70-4a6e-9c1d-fd670b7ae392",
    "Presence.Read": "scope 2 user 76bc735e-aecd-4a1d-8b4c-2b915deabb79",
    "Presence.Read.All": "role 3 admin a70e0c2d-e793-494c-94c4-118fa0a67f42; scope 3 user 9c7a330d-35b3-4aa1-963d-cb2b9f927841",
    "Presence.ReadWrite": "scope 2 user 8d3c54a7-cf58-4773-bf81-c0cd6ad522bb",
    "Presence.ReadWrite.All": "role 3 admin 83cded22-8297-4ff6-a7fa-e97e9545a259",
    "PrintAlertSettings.Read.All": "scope 3 admin f15be43b-9557-4156-8b74-7017302bc5ea",
    "PrintAlertSettings.ReadWrite.All": "scope 3 admin 6e8cbdd3-5627-423a-826e-05bdbc72b710",
    "PrintConnector.Read.All": "scope 3 admin d69c2d6d-4f72-4f99-a6b9-663e32f8cf68",
    "PrintConnector.ReadWrite.All": "scope 3 admin 79ef9967-7d59-4213-9c64-4b10687637d8",
    "PrintJob.Create": "scope 2 user 21f0d9c0-9f13-48b3-94e0-b6b231c7d320",
    "PrintJob.Manage.All": "role 3 admin 58a52f47-9e36-4b17-9ebe-ce4ef7f3e6c8",
    "PrintJob.Read": "scope 2 user 248f5528-65c0-4c88-8326-876c7236df5e",
    "PrintJob.Read.All": "role 3 admin ac6f956c-edea-44e4-bd06-64b1b4b9aec9; scope 3 admin afdd6933-a0d8-40f7-bd1a-b5d778e8624b",
    "PrintJob.ReadBasic": "scope 2 user 6a71a747-280f-4670-9ca0-a9cbf882b274",
    "PrintJob.ReadBasic.All": "role 3 admin fbf67eee-e074-4ef7-b965-ab5ce1c1f689; scope 2 admin 04ce8d60-72ce-4867-85cf-6d82f36922f3",
    "PrintJob.ReadWrite": "scope 2 user b81dd597-8abb-4b3f-a07a-820b0316ed04",
    "PrintJob.ReadWrite.All": "role 4 admin 5114b07b-2898-4de7-a541-53b0004e2e13; scope 3 admin 036b9544-e8c5-46ef-900a-0646cc42b271",
    "PrintJob.ReadWriteBasic": "scope 2 user 6f2d22f2-1cb6-412c-a17c-3336817eaa82",
    "PrintJob.ReadWriteBasic.All": "role 3 admin 57878358-37f4-4d3a-8c20-4816e0d457b1; scope 2 admin 3a0db2f6-0d2a-4c19-971b-49109b19ad3d",
    "PrintSettings.Read.All": "role ? admin b5991872-94cf-4652-9765-29535087c6d8; scope 3 admin 490f32fd-d90f-4dd7-a601-ff6cdc1a3f6c",
    "PrintSettings.ReadWrite.All": "scope 3 admin 9ccc526a-c51c-4e5c-a1fd-74726ef50b8f",
    "PrintTaskDefinition.ReadWrite.All": "role 3 admin 456b71a7-0ee0-4588-9842-c123fcc8f664",
    "Printer.Create": "scope 2 admin 90c30bed-6fd1-4279-bf39-714069619721",
    "Printer.FullControl.All": "scope 3 admin 93dae4bd-43a1-4a23-9a1a-92957e1d9121",
    "Printer.Read.All": "role 3 admin 9709bb33-4549-49d4-8ed9-a8f65e45bb0f; scope 3 admin 3a736c8a-018e-460a-b60c-863b2683e8bf",
    "Printer.ReadWrite.All": "role 3 admin f5b3f73d-6247-44df-a74c-866173fddab0; scope 3 admin 89f66824-725f-4b8f-928e-e1c5258dc565",
    "PrinterShare.Read.All": "scope 3 user ed11134d-2f3f-440d-a2e1-411efada2502",
    "PrinterShare.ReadBasic.All": "scope 3 user 5fa075e9-b951-4165-947b-c63396ff0a37",
    "PrinterShare.ReadWrite.All": "scope 3 admin 06ceea37-85e2-40d7-bec3-91337a46038f",
    "PrivilegedAccess.Read.AzureAD": "role 3 admin 4cdc2547-9148-4295-8d11-be0db1391d6b; scope ? admin b3a539c9-59cb-4ad5-825a-041ddbdc2bdb",
    "PrivilegedAccess.Read.AzureADGroup": "role 3 admin 01e37dc9-c035-40bd-b438-b2879c4870a6; scope 3 admin d329c81c-20ad-4772-abf9-3f6fdb7e5988",
    "PrivilegedAccess.Read.AzureResources": "role 3 admin 5df6fe86-1be0-44eb-b916-7bd443a71236; scope ? admin 1d89d70c-dcac-4248-b214-903c457af83a",
    "PrivilegedAccess.ReadWrite.AzureAD": "role ? admin 854d9ab1-6657-4ec8-be45-823027bcd009; scope 3 admin 3c3c74f5-cdaa-4a97-b7e0-4e788bfcfb37",
    "PrivilegedAccess.ReadWrite.AzureADGroup": "role 3 admin 2f6817f8-7b12-4f0f-bc18-eeaf60705a9e; scope 3 admin 32531c59-1f32-461f-b8df-6f8a3b89f73b",
    "PrivilegedAccess.ReadWrite.AzureResources": "role ? admin 6f9d5abc-2db6-400b-a267-7de22a40fb87; scope 3 admin a84a9652-ffd3-496e-a991-22ba5529156a",
    "PrivilegedAssignmentSchedule.Read.AzureADGroup": "role 3 admin cd4161cb-f098-48f8-a884-1eda9a42434c; scope 3 admin 02a32cc4-7ab5-4b58-879a-0586e0f7c495",
    "PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup": "role 3 admin 41202f2c-f7ab-45be-b001-85c9728b9d69; scope 3 admin 06dbc45d-6708-4ef0-a797-f797ee68bf4b",
    "PrivilegedAssignmentSchedule.Remove.AzureADGroup": "role 3 admin 55d1104b-3821-413d-b3ca-e2393d333cd3; scope 3 admin ca5fe595-68ff-4dfd-907d-4509501a0e49",
    "PrivilegedEligibilitySchedule.Read.AzureADGroup": "role 3 admin edb419d6-7edc-42a3-9345-509bfdf5d87c; scope 3 admin 8f44f93d-ecef-46ae-a9bf-338508d44d6b",
    "PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup": "role 3 admin 618b6020-bca8-4de6-99f6-ef445fa4d857; scope 3 admin ba974594-d163-484e-ba39-c330d5897667",
    "PrivilegedEligibilitySchedule.Remove.AzureADGroup": "role 3 admin 55745561-7572-4314-a737-a2c2a1b0dd2e; scope 3 admin c5ea9ab4-9b41-4c09-a400-53e652fb5096",
    "ProfilePhoto.Read.All": "role 3 admin e24d31aa-e1ab-4c80-85fe-23018690335d; scope 2 admin 469cd065-729e-4dee-b1fa-d92e0fab6310",
    "ProfilePhoto.ReadWrite.All": "role 3 admin 27baa7f6-5dfb-4ba8-b1d3-1e812c143013; scope 3 admin f5b24df7-511e-48bb-ae88-643f023b55e1",
    "ProgramControl.Read.All": "role 3 admin eedb7fdd-7539-4345-a38b-4839e4a84cbd; scope 3 admin c492a2e1-2f8f-4caa-b076-99bbf6e40fe4",
    "ProgramControl.ReadWrite.All": "role 3 admin 60a901ed-09f7-4aa5-a16e-7dd3d6f9de36; scope 3 admin 50fd364f-9d93-4ae1-b170-300e87cccf84",
    "ProtectionScopes.Compute.All": "role 3 admin e5a76501-dbb0-492c-ab55-5d09e8837263; scope 3 admin 98f5a27a-539a-48bc-a597-f78e9e1e76bf",
    "ProtectionScopes.Compute.User": "role 2 admin fe696d63-5e1f-4515-8232-cccc316903c6; scope 1 admin 4fc04d16-a9fc-4c5e-8da4-79b6c33638a4",
    "ProvisioningLog.Read.All": "role 3 admin 091937d3-3e38-47a1-8649-b2f99d3035f1; scope 3 admin 95aec97b-cf27-4a8d-a67d-42f60b5b38ef",
    "PublicKeyInfrastructure.Read.All": "role 3 admin 214fda0c-514a-4650-b037-b562b1a66124; scope 3 admin 04a4b2a2-3f26-4fc8-87ee-9c46e68db175",
    "PublicKeyInfrastructure.ReadWrite.All": "role 3 admin a2b63618-5350-462d-b1b3-ba6eb3684e26; scope 3 admin 3591b7f3-dba8-4bad-b667-7a64bd4f2b83",
    "QnA.Read.All": "role ? admin ee49e170-1dd1-4030-b44c-61ad6e98f743; scope 3 user f73fa04f-b9a5-4df9-8843-993ce928925e",
    "RealTimeActivityFeed.Read.All": "role 3 admin abafe00f-ea87-4c63-b8a8-0e7bb0a88144; scope 3 admin db5d5bae-0c9e-444e-9390-8a5fea98c253",
    "RecordsManagement.Read.All": "role 3 admin ac3a2b8e-03a3-4da9-9ce0-cbe28bf1accd; scope 3 admin 07f995eb-fc67-4522-ad66-2b8ca8ea3efd",
    "RecordsManagement.ReadWrite.All": "role 3 admin eb158f57-df43-4751-8b21-b8932adb3d34; scope 3 admin f2833d75-a4e6-40ab-86d4-6dfe73c97605",
    "ReportSettings.Read.All": "role 3 admin ee353f83-55ef-4b78-82da-555bfa2b4b95; scope 3 admin 84fac5f4-33a9-4100-aa38-a20c6d29e5e7",
    "ReportSettings.ReadWrite.All": "role 3 admin 2a60023f-3219-47ad-baa4-40e17cd02a1d; scope 3 admin b955410e-7715-4a88-a940-dfd551018df3",
    "Reports.Read.All": "role 3 admin 230c1aed-a721-4c5d-9cb4-a90514e508ef; scope 3 admin 02e97553-ed7b-43d0-ab3c-f8bace0d040c",
    "ResourceSpecificPermissionGrant.ReadForChat": "scope ? user cb530fca-534b-4e72-aa74-bca7e8bbd06f",
    "ResourceSpecificPermissionGrant.ReadForChat.All": "role ? admin 2ff643d8-43e4-4a9b-88c1-86cb4a4b4c2f",
    "ResourceSpecificPermissionGrant.ReadForTeam": "scope ? user eafad40c-bf7a-415a-b7f8-acdf5706b58f",
    "ResourceSpecificPermissionGrant.ReadForTeam.All": "role ? admin ad4600ae-d900-42cb-a9a2-2415d05593d0",
    "ResourceSpecificPermissionGrant.ReadForUser": "scope ? admin f1d91a8f-88e7-4774-8401-b668d5bca0c5",
    "ResourceSpecificPermissionGrant.ReadForUser.All": "role ? admin acfca4d5-f49f-40ed-9648-84068b474c73",
    "RiskPreventionProviders.Read.All": "role ? admin 2a6baefd-edea-4ff6-b24e-bebcaa27a50d; scope 3 admin e197c06f-ae7b-4398-b0a2-89f76ebca159",
    "RiskPreventionProviders.ReadWrite.All": "role ? admin 7fc7225d-eb37-4c39-90f3-a33a57cf1081; scope 3 admin 2a7babba-9623-4109-bc9c-79728cf3bb4f",
    "RoleAssignmentSchedule.Read.Directory": "role 3 admin d5fe8ce8-684c-4c83-a52c-46e882ce4be1; scope 3 admin 344a729c-0285-42c6-9014-f12b9b8d6129",
    "RoleAssignmentSchedule.ReadWrite.Directory": "role 3 admin dd199f4a-f148-40a4-a2ec-f0069cc799ec; scope 3 admin 8c026be3-8e26-4774-9372-8d5d6f21daff",
    "RoleAssignmentSchedule.Remove.Directory": "role 3 admin d3495511-98b7-4df3-b317-4e35c19f6129; scope 3 admin f71cd05c-3fdb-4568-aef2-e1cf62ee20d4",
    "RoleEligibilitySchedule.Read.Directory": "role 3 admin ff278e11-4a33-4d0c-83d2-d01dc58929a5; scope 3 admin eb0788c2-6d4e-4658-8c9e-c0fb8053f03d",
    "RoleEligibilitySchedule.ReadWrite.Directory": "role 3 admin fee28b28-e1f3-4841-818e-2704dc62245f; scope 3 admin 62ade113-f8e0-4bf9-a6ba-5acb31db32fd",
    "RoleEligibilitySchedule.Remove.Directory": "role 3 admin 79c7e69c-0d9f-4eff-97a8-49170a5a08ba; scope 3 admin 58ac4fa2-b484-4d6e-ba97-beee2a574220",
    "RoleManagement.Read.All": "role 3 admin c7fbd983-d9aa-4fa7-84b8-17382c103bc4; scope 3 admin 48fec646-b2ba-4019-8681-8eb31435aded",
    "RoleManagement.Read.CloudPC": "role 3 admin 031a549a-bb80-49b6-8032-2068448c6a3c; scope 3 admin 9619b88a-8a25-48a7-9571-d23be0337a79",
    "RoleManagement.Read.Defender": "role 3 admin 4d6e30d1-e64e-4ae7-bf9d-c706cc928cef; scope 3 admin dd689728-6eb8-4deb-bd38-2924a935f3de",
    "RoleManagement.Read.Directory": "role 3 admin 483bed4a-2ad3-4361-a73b-c83ccdbdc53c; scope 3 admin 741c54c3-0c1e-44a1-818b-3f97ab4e8c83",
    "RoleManagement.Read.Exchange": "role 3 admin c769435f-f061-4d0b-8ff1-3d39870e5f85; scope 3 admin 3bc15058-7858-4141-b24f-ae43b4e80b52",
    "RoleManagement.ReadWrite.CloudPC": "role 3 admin 274d0592-d1b6-44bd-af1d-26d259bcb43a; scope 3 admin 501d06f8-07b8-4f18-b5c6-c191a4af7a82",
    "RoleManagement.ReadWrite.Defender": "role 3 admin 8b7e8c0a-7e9d-4049-97ec-04b5e1bcaf05; scope 3 admin d8914f8f-9f64-4bd1-b4d3-f5a701ed8457",
    "RoleManagement.ReadWrite.Directory": "role 4 admin 9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8; scope 4 admin d01b97e9-cbc0-49fe-810a-750afd5527a3",
    "RoleManagement.ReadWrite.Exchange": "role 3 admin 025d3225-3f02-4882-b4c0-cd5b541a4e80; scope 3 admin c1499fe0-52b1-4b22-bed2-7a244e0e879f",
    "RoleManagementAlert.Read.Directory": "role 3 admin ef31918f-2d50-4755-8943-b8638c0a077e; scope 3 admin cce71173-f76d-446e-97ff-efb2d82e11b1",
    "RoleManagementAlert.ReadWrite.Directory": "role 3 admin 11059518-d6a6-4851-98ed-509268489c4a; scope 3 admin 435644c6-a5b1-40bf-8f52-fe8e5b53e19c",
    "RoleManagementPolicy.Read.AzureADGroup": "role ? admin 69e67828-780e-47fd-b28c-7b27d14864e6; scope ? admin 7e26fdff-9cb1-4e56-bede-211fe0e420e8",
    "RoleManagementPolicy.Read.Directory": "role ? admin fdc4c997-9942-4479-bfcb-75a36d1138df; scope 3 admin 3de2cdbe-0ff5-47d5-bdee-7f45b4749ead",
    "RoleManagementPolicy.ReadWrite.AzureADGroup": "role ? admin b38dcc4d-a239-4ed6-aa84-6c65b284f97c; scope ? admin 0da165c7-3f15-4236-b733-c0b0f6abe41d",
    "RoleManagementPolicy.ReadWrite.Directory": "role ? admin 31e08e0a-d3f7-4ca2-ac39-7343fb83e8ad; scope 3 admin 1ff1be21-34eb-448c-9ac9-ce1f506b2a68",
    "SMTP.Send": "scope 2 user 258f6531-6087-4cc4-bb90-092c5fb3ed3f",
    "Schedule-WorkingTime.ReadWrite.All": "role 3 admin 0b21c159-dbf4-4dbb-a6f6-490e412c716e",
    "Schedule.Read.All": "role 3 admin 7b2ebf90-d836-437f-b90d-7b62722c4456; scope 3 admin fccf6dd8-5706-49fa-811f-69e2e1b585d0",
    "Schedule.ReadWrite.All": "role 3 admin b7760610-0545-4e8a-9ec3-cce9e63db01c; scope 3 admin 63f27281-c9d9-4f29-94dd-6942f7f1feb0",
    "SchedulePermissions.ReadWrite.All": "role 3 admin 7239b71d-b402-4150-b13d-78ecfe8df441; scope 3 admin 07919803-6073-4cd8-bc55-28077db0ee10",
    "SearchConfiguration.Read.All": "role 3 admin ada977a5-b8b1-493b-9a91-66c206d76ecf; scope 3 admin 7d307522-aa38-4cd0-bd60-90c6f0ac50bd",
    "SearchConfiguration.ReadWrite.All": "role 3 admin 0e778b85-fefa-466d-9eec-750569d92122; scope 3 admin b1a7d408-cab0-47d2-a2a5-a74a3733600d",
    "SecurityActions.Read.All": "role 3 admin 5e0edab9-c148-49d0-b423-ac253e121825; scope 3 admin 1638cddf-07a4-4de2-8645-69c96cacad73",
    "SecurityActions.ReadWrite.All": "role 3 admin f2bf083f-0179-402a-bedb-b2784de8a49b; scope 3 admin dc38509c-b87d-4da0-bd92-6bec988bac4a",
    "SecurityAlert.Create.All": "role 3 admin -; scope 3 admin -",
    "SecurityAlert.Read.All": "role 3 admin 472e4a4d-bb4a-4026-98d1-0b0d74cb74a5; scope 3 admin bc257fb8-46b4-4b15-8713-01e91bfbe4ea",
    "SecurityAlert.ReadWrite.All": "role 3 admin ed4fca05-be46-441f-9803-1873825f8fdb; scope 3 admin 471f2a7f-2a42-4d45-a2bf-594d0838070d",
    "SecurityAnalyzedMessage.Read.All": "role 3 admin b48f7ac2-044d-4281-b02f-75db744d6f5f; scope ? admin 53e6783e-b127-4a35-ab3a-6a52d80a9077",
    "SecurityAnalyzedMessage.ReadWrite.All": "role 3 admin 04c55753-2244-4c25-87fc-704ab82a4f69; scope ? admin 48eb8c83-6e58-46e7-a6d3-8805822f5940",
    "SecurityCopilotWorkspaces.Read.All": "role 3 admin f3a4aa61-e12b-4725-9032-0d80ca254c0c; scope 2 user 84499c31-ac2e-44d3-a0cf-a6c386d4dfe8",
    "SecurityCopilotWorkspaces.ReadWrite.All": "role 4 admin 58038abc-d0d3-4a73-ba3e-3372ea2ebbff; scope 3 user 206291b0-2167-47a7-a640-6cdc1df710ba",
    "SecurityEvents.Read.All": "role 3 admin bf394140-e372-4bf9-a898-299cfc7564e5; scope 3 admin 64733abd-851e-478a-bffb-e47a14b18235",
    "SecurityEvents.ReadWrite.All": "role 3 admin d903a879-88e0-4c09-b0c9-82f6a1333f84; scope 3 admin 6aedf524-7e1c-45a7-bd76-ded8cab8d0fc",
    "SecurityIdentitiesAccount.Read.All": "role 3 admin c5bc96f5-b4a1-4cfc-8189-d5f0d772278f; scope 3 admin 3e9ed69a-a48e-473c-8b97-413016703a37",
    "SecurityIdentitiesActions.ReadWrite.All": "role 3 admin af2bf46f-7bf1-4be3-8bad-e17e279e8462; scope 3 admin 818229ce-20e4-47bd-92f4-bc94dbb37a56",
    "SecurityIdentitiesAutoConfig.Read.All": "role 3 admin 58971758-9844-4fe4-9fba-7e4ce7a659bf; scope 3 admin 8ff90903-1ecb-4f3a-b8b2-42120374ecd6",
    "SecurityIdentitiesAutoConfig.ReadWrite.All": "role 3 admin 4f1f0deb-08d1-4ffb-8cca-21dfc362b7c0; scope 3 admin b810fdb4-8733-43bd-9b37-fddb7215c69f",
    "SecurityIdentitiesHealth.Read.All": "role 3 admin f8dcd971-5d83-4e1e-aa95-ef44611ad351; scope 3 admin a0d0da43-a6df-4416-b63d-99c79991aae8",
    "SecurityIdentitiesHealth.ReadWrite.All": "role 3 admin ab03ddd5-7ae4-4f2e-8af8-86654f7e0a27; scope 3 admin 53e51eec-2d9b-4990-97f3-c9aa5d5652c3",
    "SecurityIdentitiesMigration.Read.All": "role 3 admin b018cc1c-c680-4e91-bb6e-462ee243fdb5; scope 3 admin 63595162-fcc0-4127-8b1e-bfe90b23a10e",
    "SecurityIdentitiesMigration.ReadWrite.All": "role 3 admin afd28a5a-707f-4edf-85c2-c446291e63da; scope 3 admin 741a6ef0-37e6-4b0a-9178-133d94fbc46e",
    "SecurityIdentitiesSensors.Read.All": "role 3 admin 5f0ffea2-f474-4cf2-9834-61cda2bcea5c; scope 3 admin 2c221239-7c5c-4b30-9355-d84663bfcd96",
    "SecurityIdentitiesSensors.ReadWrite.All": "role 3 admin d4dcee6d-0774-412a-b06c-aeabbd99e816; scope 3 admin 087c3ad9-c2ca-4b82-9885-d5e25ce9e183",
    "SecurityIdentitiesUserActions.Read.All": "role 3 admin 3e5d0bee-973f-4736-a123-4e1ab146f3a8; scope 3 admin c7d0a939-da1c-4aca-80fa-d0a6cd924801",
    "SecurityIdentitiesUserActions.ReadWrite.All": "role 3 admin b4146a3a-dd4f-4af4-8d91-7cc0eef3d041; scope 3 admin bf230e97-1957-4df6-b3f6-57f9029eacdf",
    "SecurityIdentitiesUsers.Read.All": "role 3 admin -; scope 3 admin -",
    "SecurityIncident.Read.All": "role 3 admin 45cc0394-e837-488b-a098-1918f48d186c; scope 3 admin b9abcc4f-94fc-4457-9141-d20ce80ec952",
    "SecurityIncident.ReadWrite.All": "role 3 admin 34bf0e97-1971-4929-b999-9e2442d941d7; scope 3 admin 128ca929-1a19-45e6-a3b8-435ec44a36ba",
    "SensitivityLabel.Evaluate": "role 3 admin 57f0b71b-a759-45a0-9a0f-cc099fbd9a44; scope 3 admin a4633e44-d355-4474-99df-8c2de6b0e39e",
    "SensitivityLabel.Evaluate.All": "role 3 admin 986fa56a-6680-4aac-af09-4d1765376739; scope 3 admin a42e3c42-b31e-4919-b699-696dca5dc9e7",
    "SensitivityLabel.Read": "role 2 admin 3b8e7aad-f6e3-4299-83f8-6fc6a5777f0b; scope 1 user 1aeb73ce-68d7-49b7-913a-eedc80844551",
    "SensitivityLabels.Read.All": "role 2 admin e46a01e9-b2cf-4d89-8424-bcdc6dd445ab; scope 1 admin 8b377c27-ea19-4863-a948-8a8588c8f2c3",
    "ServiceActivity-Exchange.Read.All": "role 3 admin 2b655018-450a-4845-81e7-d603b1ebffdb; scope 3 admin 1fe7aa48-9373-4a47-8df3-168335e0f4c9",
    "ServiceActivity-Microsoft365Web.Read.All": "role 3 admin c766cb16-acc4-4663-ba09-6eedef5876c5; scope 3 admin d74c75b1-d5a9-479d-902d-92f8f99182c1",
    "ServiceActivity-OneDrive.Read.All": "role 3 admin 57b4f899-b8c5-47c7-bdd3-c410c55602b7; scope 3 admin 347e3c16-30f3-4ac7-9b52-fc3c053de9c9",
    "ServiceActivity-Teams.Read.All": "role 3 admin 4dfee10b-fa4a-41b5-b34d-ccf54cc0c394; scope 3 admin 404d76f0-e10e-460a-92be-ef19600c54d1",
    "ServiceHealth.Read.All": "role 3 admin 79c261e0-fe76-4144-aad5-bdc68fbe4037; scope 3 admin 55896846-df78-47a7-aa94-8d3d4442ca7f",
    "ServiceMessage.Read.All": "role 3 admin 1b620472-6534-4fe6-9df2-4680e8aa28ec; scope 3 admin eda39fa6-f8cf-4c3c-a909-432c683e4c9b",
    "ServiceMessageViewpoint.Write": "scope 2 admin 636e1b0b-1cc2-4b1c-9aa9-4eeed9b9761b",
    "ServicePrincipalEndpoint.Read.All": "role ? admin 5256681e-b7f6-40c0-8447-2d9db68797a0; scope ? admin 9f9ce928-e038-4e3b-8faf-7b59049a8ddc",
    "ServicePrincipalEndpoint.ReadWrite.All": "role ? admin 89c8469c-83ad-45f7-8ff2-6e3d4285709e; scope ? admin 7297d82c-9546-4aed-91df-3d4f0a9b3ff0",
    "SharePointCrossTenantMigration.Manage.All": "role 4 admin a0521574-fcd8-4742-b29c-f796df57ea70; scope 3 admin c608c170-08b5-466b-a8fe-0b4074b01613",
    "SharePointCrossTenantMigration.Read.All": "role 3 admin f5fa52a5-b9ab-4dc3-885e-9e5b4a67068e; scope 3 admin 00dcb678-f9af-4e73-acb1-4f1657364629",
    "SharePointTenantSettings.Read.All": "role 3 admin 83d4163d-a2d8-4d3b-9695-4ae3ca98f888; scope 3 admin 2ef70e10-5bfd-4ede-a5f6-67720500b258",
    "SharePointTenantSettings.ReadWrite.All": "role 3 admin 19b94e34-907c-4f43-bde9-38b1909ed408; scope 3 admin aa07f155-3612-49b8-a147-6c590df35536",
    "ShortNotes.Read": "scope 2 user 50f66e47-eb56-45b7-aaa2-75057d9afe08",
    "ShortNotes.Read.All": "role 3 admin 0c7d31ec-31ca-4f58-b6ec-9950b6b0de69",
    "ShortNotes.ReadWrite": "scope 2 user 328438b7-4c01-4c07-a840-e625a749bb89",
    "ShortNotes.ReadWrite.All": "role 3 admin 842c284c-763d-4a97-838d-79787d129bab",
    "SignInIdentifier.Read.All": "role 3 admin 28e1fe78-598f-4df4-b55e-18bf34218925; scope 3 admin 458e1edc-1e75-438c-8c7b-c32115c9d373",
    "SignInIdentifier.ReadWrite.All": "role 3 admin 7fc588a2-ea2d-4d1f-bcf7-33c324b149b8; scope 3 admin b4673c3c-7b5a-4012-9826-7c7e3c8db6af",
    "Sites.Archive.All": "role 3 admin e3530185-4080-478c-a4ab-39322704df58; scope 3 admin f197ba50-025d-4958-8752-08d3306a19e7",
    "Sites.FullControl.All": "role 4 admin a82116e5-55eb-4c41-a434-62fe8a61c773; scope 3 admin 5a54b8b3-347c-476d-8f8e-42d5c7424d29",
    "Sites.Manage.All": "role 4 admin 0c0bf378-bf22-4481-8f81-9e89a9b4960a; scope 3 user 65e50fdc-43b7-4915-933e-e8138f11f40a",
    "Sites.Read.All": "role 4 admin 332a536c-c7ef-4017-ab91-336970924f0d; scope 3 user 205e70e5-aba6-4c52-a976-6d2d46c48043",
    "Sites.ReadWrite.All": "role 4 admin 9492366f-7969-46a4-8d15-ed1a20078fff; scope 3 user 89fe6a52-be36-487e-b7d8-d061c450a026",
    "Sites.Selected": "role 3 admin 883ea226-0bf2-4a8f-9f9d-92c9162a727d; scope 3 user f89c84ef-20d0-4b54-87e9-02e856d66d53",
    "SpiffeTrustDomain.Read.All": "role 3 admin dcdfc277-41fd-4d68-ad0c-c3057235bd8e; scope 3 admin 9b4aa4b1-aaf3-41b7-b743-698b27e77ff6",
    "SpiffeTrustDomain.ReadWrite.All": "role 3 admin 17b78cfd-eeff-447d-8bab-2795af00055a; scope 3 admin 8ba47079-8c47-4bfe-b2ce-13f28ef37247",
    "Storyline.ReadWrite.All": "role 3 admin 6eff534b-699e-44d9-af61-a4182f0ec37e; scope 3 admin fd1d61cb-4e4b-4d15-a6d2-161348681d84",
    "SubjectRightsRequest.Read.All": "role ? admin ee1460f0-368b-4153-870a-4e1ca7e72c42; scope 3 admin 9c3af74c-fd0f-4db4-b17a-71939e2a9d77",
    "SubjectRightsRequest.ReadWrite.All": "role ? admin 8387eaa4-1a3c-41f5-b261-f888138e6041; scope 3 admin 2b8fcc74-bce1-4ae3-a0e8-60c53739299d",
    "Subscription.Read.All": "scope ? admin 5f88184c-80bb-4d52-9ff2-757288b2e9b7",
    "Synchronization.Read.All": "role 3 admin 5ba43d2f-fa88-4db2-bd1c-a67c5f0fb1ce; scope 3 admin 7aa02aeb-824f-4fbe-a3f7-611f751f5b55",
    "Synchronization.ReadWrite.All": "role 4 admin 9b50c33d-700f-43b1-b2eb-87e89b703581; scope 3 admin 7bb27fa3-ea8f-4d67-a916-87715b6188bd",
    "SynchronizationData-User.Upload": "role 3 admin db31e92a-b9ea-4d87-bf6a-75a37a9ca35a; scope 3 admin 1a2e7420-4e92-4d2b-94cb-fb2952e9ddf7",
    "SynchronizationData-User.Upload.OwnedBy": "role 3 admin 25c32ff3-849a-494b-b94f-20a8ac4e6774",
    "Tasks.Read": "role ? admin -; scope 3 user f45671fb-e0fe-4b4b-be20-3d3ce43f1bcb",
    "Tasks.Read.All": "role 3 admin f10e1f91-74ed-437f-a6fd-d6ae88e26c1f",
    "Tasks.Read.Shared": "scope 3 user 88d21fd4-8e5a-4c32-b5e2-4a1c95f34f72",
    "Tasks.ReadWrite": "role ? admin -; scope 3 user 2219042f-cab5-40cc-b0d2-16b1540b4c5f",
    "Tasks.ReadWrite.All": "role 4 admin 44e666d1-d276-445b-a5fc-8815eeb81d55",
    "Tasks.ReadWrite.Shared": "scope 3 user c5ddf11b-c114-4886-8558-8a4e557cd52b",
    "Team.Create": "role 3 admin 23fc2474-f741-46ce-8465-674744c5c361; scope 2 user 7825d5d6-6049-4ce7-bdf6-3b8d53f4bcd0",
    "Team.Read.Group": "role ? ? 41027e3b-d156-4913-bb0d-06cbbe931eb7",
    "Team.ReadBasic.All": "role 3 admin 2280dda6-0bfd-44ee-a2f4-cb867cfc4c1e; scope 2 user 485be79e-c497-4b35-9400-0e3fa7f2a5d4",
    "TeamMember.Read.All": "role 3 admin 660b7406-55f1-41ca-a0ed-0b035e182f3e; scope 3 admin 2497278c-d82d-46a2-b1ce-39d4cdde5570",
    "TeamMember.Read.Group": "role 2 admin b8731755-de22-4604-be08-93e1e5c2d2d6",
    "TeamMember.ReadWrite.All": "role 3 admin 0121dc95-1b9f-4aed-8bac-58c5ac466691; scope 3 admin 4a06efd2-f825-4e34-813e-82a57b03d1ee",
    "TeamMember.ReadWriteNonOwnerRole.All": "role 3 admin 4437522e-9a86-4a41-a7da-e380edd4a97d; scope 3 admin 2104a4db-3a2f-4ea0-9dba-143d457dc666",
    "TeamSettings.Edit.Group": "role ? ? 33f7a028-d012-4bd9-b40f-3c970d089bc8",
    "TeamSettings.Read.All": "role 3 admin 242607bd-1d2c-432c-82eb-bdb27baa23ab; scope ? admin 48638b3c-ad68-4383-8ac4-e6880ee6ca57",
    "TeamSettings.Read.Group": "role 2 admin 87909ea6-7b07-42cf-b3a0-b8bd8e7072a8",
    "TeamSettings.ReadWrite.All": "role 3 admin bdd80a03-d9bc-451d-b7c4-ce7c63fe3c8f; scope 3 admin 39d65650-9d3e-4223-80db-a335590d027e",
    "TeamSettings.ReadWrite.Group": "role 3 admin 13451d84-ced2-4d45-9b0d-98688b90e5bf",
    "TeamTemplates.Read": "scope 2 user cd87405c-5792-4f15-92f7-debc0db6d1d6",
    "TeamTemplates.Read.All": "role 3 admin 6323133e-1f6e-46d4-9372-ac33a0870636",
    "TeamsActivity.Read": "scope 2 user 0e755559-83fb-4b44-91d0-4cc721b9323e",
    "TeamsActivity.Read.All": "role 3 admin 70dec828-f620-4914-aa83-a29117306807",
    "TeamsActivity.Send": "role 3 admin a267235f-af13-44dc-8385-c1dc93023186; scope 2 user 7ab1d787-bae7-4d5d-8db6-37ea32df9186",
    "TeamsActivity.Send.Chat": "role 2 admin 119b5846-be45-44cd-87d7-bfc566330e11",
    "TeamsActivity.Send.Group": "role 2 admin d4539c25-0937-4095-b844-b97228dd8655",
    "TeamsActivity.Send.User": "role 2 admin 483c432d-7210-44e7-a362-954c0c5e4108",
    "TeamsApp.Read.Group": "role ? admin -",
    "TeamsAppInstallation.ManageSelectedForChat": "scope 3 admin d1ba22c6-3f02-4c91-addb-bc3399bcca88",
    "TeamsAppInstallation.ManageSelectedForChat.All": "role 3 admin 22b74aab-d9e4-46f7-9424-f24b42307227",
    "TeamsAppInstallation.ManageSelectedForTeam": "scope 3 admin c67b2d7e-6b80-4218-938a-05e73058e42d",
    "TeamsAppInstallation.ManageSelectedForTeam.All": "role 3 admin b448d252-1f26-4227-b6ff-21ab510975a2",
    "TeamsAppInstallation.ManageSelectedForUser": "scope 3 admin 830c2bd9-c335-4caf-bf83-c07fa8a23ef1",
    "TeamsAppInstallation.ManageSelectedForUser.All": "role 3 admin e97a9235-5b3c-43c4-b37d-6786a173fae4",
    "TeamsAppInstallation.Read.All": "role 3 admin 0fdf35a5-82f8-41ff-9ded-0b761cc73512",
    "TeamsAppInstallation.Read.Chat": "role 2 admin b60343cd-f77a-4c4f-8036-41938b1abd8b",
    "TeamsAppInstallation.Read.Group": "role 2 admin ba4beb29-863b-4f02-8969-37a289cd91c0",
    "TeamsAppInstallation.Read.User": "role 2 admin 39a4b5e8-1aa6-4da4-877a-d2345944028d",
    "TeamsAppInstallation.ReadForChat": "scope 2 user bf3fbf03-f35f-4e93-963e-47e4d874c37a",
    "TeamsAppInstallation.ReadForChat.All": "role 3 admin cc7e7635-2586-41d6-adaa-a8d3bcad5ee5",
    "TeamsAppInstallation.ReadForTeam": "scope 3 admin 5248dcb1-f83b-4ec3-9f4d-a4428a961a72",
    "TeamsAppInstallation.ReadForTeam.All": "role 3 admin 1f615aea-6bf9-4b05-84bd-46388e138537",
    "TeamsAppInstallation.ReadForUser": "scope 2 user c395395c-ff9a-4dba-bc1f-8372ba9dca84",
    "TeamsAppInstallation.ReadForUser.All": "role 3 admin 9ce09611-f4f7-4abd-a629-a05450422a97",
    "TeamsAppInstallation.ReadSelectedForChat": "scope ? admin 0f3420c2-c6ec-46de-ab72-fd51267087d5",
    "TeamsAppInstallation.ReadSelectedForChat.All": "role 3 admin 53d40ddb-9b27-4c97-b800-985be6041990",
    "TeamsAppInstallation.ReadSelectedForTeam": "scope ? admin b55df1c0-db20-435b-aef2-afe6ed487e16",
    "TeamsAppInstallation.ReadSelectedForTeam.All": "role 3 admin 93c6a289-70fd-489e-a053-6cf8f7d772f6",
    "TeamsAppInstallation.ReadSelectedForUser": "scope ? admin fe2e4e1d-101f-4fb2-9cb1-9d6659db45d4",
    "TeamsAppInstallation.ReadSelectedForUser.All": "role 3 admin 44fb0e7c-1f9a-47f1-bb9e-7f92d48ed288",
    "TeamsAppInstallation.ReadWriteAndConsentForChat": "scope 3 admin e1408a66-8f82-451b-a2f3-3c3e38f7413f",
    "TeamsAppInstallation.ReadWriteAndConsentForChat.All": "role 3 admin 6e74eff9-4a21-45d6-bc03-3a20f61f8281",
    "TeamsAppInstallation.ReadWriteAndConsentForTeam": "scope 3 admin 946349d5-2a9d-4535-abc0-7beeacaedd1d",
    "TeamsAppInstallation.ReadWriteAndConsentForTeam.All": "role 3 admin b0c13be0-8e20-4bc5-8c55-963c23a39ce9",
    "TeamsAppInstallation.ReadWriteAndConsentForUser": "scope 3 admin 2da62c49-dfbd-40df-ba16-fef3529d391c",
    "TeamsAppInstallation.ReadWriteAndConsentForUser.All": "role 4 admin 32ca478f-f89e-41d0-aaf8-101deb7da510",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForChat": "scope 3 admin a0e0e18b-8fb2-458f-8130-da2d7cab9c75",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All": "role 3 admin ba1ba90b-2d8f-487e-9f16-80728d85bb5c",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForTeam": "scope 3 admin 4a6bbf29-a0e1-4a4d-a7d1-cef17f772975",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All": "role 3 admin 1e4be56c-312e-42b8-a2c9-009600d732c0",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForUser": "scope 3 admin 7a349935-c54d-44ab-ab66-1b460d315be7",
    "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All": "role 3 admin a87076cf-6abd-4e56-8559-4dbdf41bef96",
    "TeamsAppInstallation.ReadWriteForChat": "scope 3 admin aa85bf13-d771-4d5d-a9e6-bca04ce44edf",
    "TeamsAppInstallation.ReadWriteForChat.All": "role 3 admin 9e19bae1-2623-4c4f-ab6e-2664615ff9a0",
    "TeamsAppInstallation.ReadWriteForTeam": "scope 3 admin 2e25a044-2580-450d-8859-42eeb6e996c0",
    "TeamsAppInstallation.ReadWriteForTeam.All": "role 3 admin 5dad17ba-f6cc-4954-a5a2-a0dcc95154f0",
    "TeamsAppInstallation.ReadWriteForUser": "scope 3 admin 093f8818-d05f-49b8-95bc-9d2a73e9a43c",
    "TeamsAppInstallation.ReadWriteForUser.All": "role 3 admin 74ef0291-ca83-4d02-8c7e-d2391e6a444f",
    "TeamsAppInstallation.ReadWriteSelectedForChat": "scope ? admin 690aa3b6-4b71-41c2-a990-77a8c4768d2b",
    "TeamsAppInstallation.ReadWriteSelectedForChat.All": "role 3 admin 25bbeaad-04be-4207-83ed-a263aae76ddf",
    "TeamsAppInstallation.ReadWriteSelectedForTeam": "scope ? admin 9131c833-9a49-4c54-b38f-615ecfc4fc69",
    "TeamsAppInstallation.ReadWriteSelectedForTeam.All": "role 3 admin 7b5823ae-d0f2-424d-b90c-d843ffada7d9",
    "TeamsAppInstallation.ReadWriteSelectedForUser": "scope 3 admin ea819e27-c92a-4118-b83b-4540b125d744",
    "TeamsAppInstallation.ReadWriteSelectedForUser.All": "role 3 admin 650a76ec-4118-4b25-9d3a-1f98048a5ee0",
    "TeamsAppInstallation.ReadWriteSelfForChat": "scope 2 admin 0ce33576-30e8-43b7-99e5-62f8569a4002",
    "TeamsAppInstallation.ReadWriteSelfForChat.All": "role 3 admin 73a45059-f39c-4baf-9182-4954ac0e55cf",
    "TeamsAppInstallation.ReadWriteSelfForTeam": "role ? admin -; scope 3 admin 0f4595f7-64b1-4e13-81bc-11a249df07a9",
    "TeamsAppInstallation.ReadWriteSelfForTeam.All": "role 3 admin 9f67436c-5415-4e7f-8ac1-3014a7132630",
    "TeamsAppInstallation.ReadWriteSelfForUser": "scope 2 user 207e0cb1-3ce7-4922-b991-5a760c346ebc",
    "TeamsAppInstallation.ReadWriteSelfForUser.All": "role 3 admin 908de74d-f8b2-4d6b-a9ed-2a17b3b78179",
    "TeamsPolicyUserAssign.ReadWrite.All": "role 3 admin 1801e8f4-cf09-4c4e-a1b5-036dfcca6c90; scope 3 admin 6997c35c-a586-440c-8a0b-4ffe5d118dc0",
    "TeamsResourceAccount.Read.All": "role 3 admin b55aa226-33a1-4396-bcf4-edce5e7a31c1; scope 3 admin ea2cbd09-253c-4f69-a0e6-07383c5f07cc",
    "TeamsTab.Create": "role 3 admin 49981c42-fd7b-4530-be03-e77b21aed25e; scope 2 admin a9ff19c2-f369-4a95-9a25-ba9d460efc8e",
    "TeamsTab.Create.Chat": "role 2 admin 0029d2bb-fc98-4712-9310-69dd5fcc94d5",
    "TeamsTab.Create.Group": "role 2 admin c4d7203b-1e46-4c4a-95f9-862779aa39e1",
    "TeamsTab.Delete.Chat": "role 2 admin fa50d890-02fe-4696-b82b-110dc7f7382a",
    "TeamsTab.Delete.Group": "role 2 admin cc2e79a6-9a86-45cc-91c1-41c15745287e",
    "TeamsTab.Read.All": "role 3 admin 46890524-499a-4bb2-ad64-1476b4f3e1cf; scope 3 admin 59dacb05-e88d-4c13-a684-59f1afc8cc98",
    "TeamsTab.Read.Chat": "role 2 admin aa07ff41-1317-4f07-8edb-a1558e9bfc84",
    "TeamsTab.Read.Group": "role 2 admin 60d920d0-44e7-44f4-a811-1a172a2ea5b3",
    "TeamsTab.ReadWrite.All": "role 3 admin a96d855f-016b-47d7-b51c-1218a98d791c; scope 3 admin b98bfd41-87c6-45cc-b104-e2de4f0dafb9",
    "TeamsTab.ReadWrite.Chat": "role 2 admin d583f4d7-57da-4b2c-9744-253e9ec3c7be",
    "TeamsTab.ReadWrite.Group": "role 2 admin 717ca3a4-bc73-47f8-b613-4d43e657fa9c",
    "TeamsTab.ReadWriteForChat": "role ? admin -; scope 2 admin ee928332-e9c2-4747-b4a0-f8c164b68de6",
    "TeamsTab.ReadWriteForChat.All": "role 3 admin fd9ce730-a250-40dc-bd44-8dc8d20f39ea",
    "TeamsTab.ReadWriteForTeam": "scope 3 admin c975dd04-a06e-4fbb-9704-62daad77bb49",
    "TeamsTab.ReadWriteForTeam.All": "role 3 admin 6163d4f4-fbf8-43da-a7b4-060fe85ed148",
    "TeamsTab.ReadWriteForUser": "scope ? user c37c9b61-7762-4bff-a156-afc0005847a0",
    "TeamsTab.ReadWriteForUser.All": "role ? admin 425b4b59-d5af-45c8-832f-bb0b7402348a",
    "TeamsTab.ReadWriteSelfForChat": "scope 2 admin 0c219d04-3abf-47f7-912d-5cca239e90e6",
    "TeamsTab.ReadWriteSelfForChat.All": "role 3 admin 9f62e4a2-a2d6-4350-b28b-d244728c4f86",
    "TeamsTab.ReadWriteSelfForTeam": "scope 3 admin f266662f-120a-4314-b26a-99b08617c7ef",
    "TeamsTab.ReadWriteSelfForTeam.All": "role 3 admin 91c32b81-0ef0-453f-a5c7-4ce2e562f449",
    "TeamsTab.ReadWriteSelfForUser": "scope ? user 395dfec1-a0b9-465f-a783-8250a430cb8c",
    "TeamsTab.ReadWriteSelfForUser.All": "role ? admin 3c42dec6-49e8-4a0a-b469-36cff0d9da93",
    "TeamsTelephoneNumber.Read.All": "role 3 admin 39b17d18-680c-41f4-b9c2-5f30629e7cb6; scope 3 admin 1bc6eab1-058d-4557-b011-d4c41cec88b7",
    "TeamsTelephoneNumber.ReadWrite.All": "role 3 admin 0a42382f-155c-4eb1-9bdc-21548ccaa387; scope 3 admin 424b07a8-1209-4d17-9fe4-9018a93a1024",
    "TeamsUserConfiguration.Read.All": "role 3 admin a91eadaf-2c3c-4362-908b-fb172d208fc6; scope 3 admin 5c469ce4-dab5-4afd-b9de-14f1ba4004a7",
    "Teamwork.Migrate.All": "role 3 admin dfb0dd15-61de-45b2-be36-d6a69fba3c79; scope ? user -",
    "Teamwork.Read.All": "role 3 admin 75bcfbce-a647-4fba-ad51-b63d73b210f4; scope 3 admin 594f4bb6-c083-4cf9-8aa8-213823bdf351",
    "TeamworkAppSettings.Read.All": "role 3 admin 475ebe88-f071-4bd7-af2b-642952bd4986; scope 3 user 44e060c4-bbdc-4256-a0b9-dcc0396db368",
    "TeamworkAppSettings.ReadWrite.All": "role 3 admin ab5b445e-8f10-45f4-9c79-dd3f8062cc4e; scope 3 admin 87c556f0-2bd9-4eed-bd74-5dd8af6eaf7e",
    "TeamworkCustomEmoji.Create": "scope 3 user 72464cd4-58fd-4116-8a9e-b74757574757",
    "TeamworkCustomEmoji.Create.All": "role 3 admin 85643b08-0e25-4d99-9d68-04ba0fef9740",
    "TeamworkCustomEmoji.Read": "scope 3 user 89b231b1-414e-4dd4-bb87-d59906da4e05",
    "TeamworkCustomEmoji.Read.All": "role 3 admin 1efa3d37-1703-4685-9a59-baf6296fb956",
    "TeamworkDevice.Read.All": "role 3 admin 0591bafd-7c1c-4c30-a2a5-2b9aacb1dfe8; scope 3 admin b659488b-9d28-4208-b2be-1c6652b3c970",
    "TeamworkDevice.ReadWrite.All": "role 3 admin 79c02f5b-bd4f-4713-bc2c-a8a4a66e127b; scope 3 admin ddd97ecb-5c31-43db-a235-0ee20e635c40",
    "TeamworkSection.Read": "scope 2 user 87a3258d-8c34-49e2-ab91-9b8bdbd79177",
    "TeamworkSection.Read.All": "role 3 admin e9e1b87a-726e-4628-8fab-d1fc58d4d9ad",
    "TeamworkSection.ReadWrite": "scope 2 user 70dbe5e8-39b9-40f3-8c65-3ec7b00ad804",
    "TeamworkSection.ReadWrite.All": "role 3 admin fd99f9da-42d6-4d00-8a41-4161bea42309",
    "TeamworkTag.Read": "scope 2 admin 57587d0b-8399-45be-b207-8050cec54575",
    "TeamworkTag.Read.All": "role 3 admin b74fd6c4-4bde-488e-9695-eeb100e4907f",
    "TeamworkTag.ReadWrite": "scope 2 admin 539dabd7-b5b6-4117-b164-d60cd15a8671",
    "TeamworkTag.ReadWrite.All": "role 3 admin a3371ca5-911d-46d6-901c-42c8c7a937d8",
    "TeamworkTargetedMessage.Read.All": "role 3 admin b0cfd829-be18-4b31-bb0e-ec1df8197ba3",
    "TeamworkTargetedMessage.ReadWrite": "scope 3 admin 162354de-2885-4e5a-94fb-2f03019a65a8",
    "TeamworkUserInteraction.Read.All": "scope 2 admin b4d26916-07e0-4daf-9096-9f6d9174aa96",
    "TenantGovernance-Invitation.Read.All": "role 3 admin 3f4f98e9-6faf-4e5f-814b-ed2ed8a4ec9e; scope 3 admin fda068e8-0524-485e-8d7f-b5bc29b0dae9",
    "TenantGovernance-Invitation.ReadWrite.All": "scope 3 admin 42b91635-3803-4af2-a2d5-e91127f9c488",
    "TenantGovernance-PolicyTemplate.Read.All": "role 3 admin eb9465d8-e7c0-4301-8e51-927f34ee3134; scope 3 admin ad222a15-813d-46b8-8f8d-1976a69a74f3",
    "TenantGovernance-PolicyTemplate.ReadWrite.All": "scope 3 admin 7cd0bd21-45fe-4c8e-a549-3c95bd27d185",
    "TenantGovernance-RelatedTenant.Read.All": "role 3 admin 7ced9a83-8e7c-46df-b3e0-6b45a6ecedcd; scope 3 admin 9caaca93-f090-4b9a-b4bb-17de251354d4",
    "TenantGovernance-RelatedTenant.ReadWrite.All": "scope 3 admin e61db2de-de55-461e-942d-52a028ed1076",
    "TenantGovernance-Relationship.Read.All": "role 3 admin 41c250d0-8793-44e1-a130-5fdbd5bccd0a; scope 3 admin 0b1c2458-4845-477b-a704-3cce8b06bf28",
    "TenantGovernance-Relationship.ReadWrite.All": "scope 3 admin 3fbcd6a3-a9a5-4d69-8a78-acc7d7195180",
    "TenantGovernance-Request.Read.All": "role 3 admin 294294d5-2b81-4cf1-837c-28fc22bc3290; scope 3 admin a924b9f1-7af0-4982-aecf-b6e0e10b2830",
    "TenantGovernance-Request.ReadWrite.All": "scope 3 admin 3c7a434e-4e5d-413f-be82-b77ea4ba5a4d",
    "TenantGovernance-Setting.Read.All": "role 3 admin e2d1cac5-0317-4ae3-aca9-59737eb75317; scope 3 admin 4ad3e05f-2467-49d9-baa2-8e4de7bcee9b",
    "TenantGovernance-Setting.ReadWrite.All": "scope 3 admin 135f3533-12fc-4608-97ac-5c5cea64baf0",
    "TermStore.Read.All": "role ? admin ea047cc2-df29-4f3e-83a3-205de61501ca; scope 3 admin 297f747b-0005-475b-8fef-c890f5152b38",
    "TermStore.ReadWrite.All": "role ? admin f12eb8d6-28e3-46e6-b2c0-b7e4dc69fc95; scope 3 admin 6c37c71d-f50f-4bff-8fd3-8a41da390140",
    "ThreatAssessment.Read.All": "role 3 admin f8f035bb-2cce-47fb-8bf5-7baf3ecbee48",
    "ThreatAssessment.ReadWrite.All": "scope 3 admin cac97e40-6730-457d-ad8d-4852fddab7ad",
    "ThreatHunting.Read.All": "role 3 admin dd98c7f5-2d42-42d3-a0e4-633161547251; scope 3 admin b152eca8-ea73-4a48-8c98-1a6742673d99",
    "ThreatIndicators.Read.All": "role 3 admin 197ee4e9-b993-4066-898f-d6aecc55125b; scope 3 admin 9cc427b4-2004-41c5-aa22-757b755e9796",
    "ThreatIndicators.ReadWrite.OwnedBy": "role 3 admin 21792b6c-c986-4ffc-85de-df9da54b52fa; scope 2 admin 91e7d36d-022a-490f-a748-f8e011357b42",
    "ThreatIntelligence.Read.All": "role 3 admin e0b77adb-e790-44a3-b0a0-257d06303687; scope 3 admin f266d9c0-ccb9-4fb8-a228-01ac0d8d6627",
    "ThreatSubmission.Read": "scope ? user fd5353c6-26dd-449f-a565-c4e16b9fce78",
    "ThreatSubmission.Read.All": "role 3 admin 86632667-cd15-4845-ad89-48a88e8412e1; scope 3 admin 7083913a-4966-44b6-9886-c5822a5fd910",
    "ThreatSubmission.ReadWrite": "scope ? user 68a3156e-46c9-443c-b85c-921397f082b5",
    "ThreatSubmission.ReadWrite.All": "role 3 admin d72bdbf4-a59b-405c-8b04-5995895819ac; scope 3 admin 8458e264-4eb9-4922-abe9-768d58f13c7f",
    "ThreatSubmissionPolicy.ReadWrite.All": "role 3 admin 926a6798-b100-4a20-a22f-a4918f13951d; scope 3 admin 059e5840-5353-4c68-b1da-666a033fc5e8",
    "Topic.Read.All": "scope ? admin 79c4c76f-409a-4f98-884d-e2c09291ec26",
    "TrustFrameworkKeySet.Read.All": "role 3 admin fff194f1-7dce-4428-8301-1badb5518201; scope 3 admin 7ad34336-f5b1-44ce-8682-31d7dfcd9ab9",
    "TrustFrameworkKeySet.ReadWrite.All": "role 3 admin 4a771c9a-1cf2-4609-b88e-3d3e02d539cd; scope 3 admin 39244520-1e7d-4b4a-aee0-57c65826e427",
    "UnifiedGroupMember.Read.AsGuest": "scope 2 admin 73e75199-7c3e-41bb-9357-167164dbb415",
    "User-ConvertToInternal.ReadWrite.All": "role 3 admin 9d952b72-f741-4b40-9185-8c53076c2339; scope 3 admin 550e695c-7511-40f4-ac79-e8fb9c82552d",
    "User-LifeCycleInfo.Read.All": "role ? admin 8556a004-db57-4d7a-8b82-97a13428e96f; scope ? admin ed8d2a04-0374-41f1-aefe-da8ac87ccc87",
    "User-LifeCycleInfo.ReadWrite.All": "role ? admin 925f1248-0f97-47b9-8ec8-538c54e01325; scope ? admin 7ee7473e-bd4b-4c9f-987c-bd58481f5fa2",
    "User-Mail.ReadWrite.All": "role 3 admin 280d0935-0796-47d1-8d26-273470a3f17a; scope 3 admin 6166886a-9576-433b-8544-658177bdef1d",
    "User-OnPremisesSyncBehavior.ReadWrite.All": "role 3 admin a94a502d-0281-4d15-8cd2-682ac9362c4c; scope 2 admin 7ff9afdd-0cdb-439d-a61c-fea3e9339e89",
    "User-PasswordProfile.ReadWrite.All": "role 4 admin cc117bb9-00cf-4eb8-b580-ea2a878fe8f7; scope 4 admin 56760768-b641-451f-8906-e1b8ab31bca7",
    "User-Phone.ReadWrite.All": "role 3 admin 86ceff06-c822-49ff-989a-d912845ffe69; scope 3 admin e29d5979-5b06-4a7f-ae24-6a9348d2e1ff",
    "User.DeleteRestore.All": "role 4 admin eccc023d-eccf-4e7b-9683-8813ab36cecc; scope 4 admin 4bb440cd-2cf2-4f90-8004-aa2acd2537c5",
    "User.EnableDisableAccount.All": "role 4 admin 3011c876-62b7-4ada-afa2-506cbbecc68c; scope 4 admin f92e74e7-2563-467f-9dd0-902688cb5863",
    "User.Export.All": "role 3 admin 405a51b5-8d8d-430b-9842-8be4b0e9f324; scope ? admin 405a51b5-8d8d-430b-9842-8be4b0e9f324",
    "User.Invite.All": "role 3 admin 09850681-111b-4a89-9bed-3f2cae46d706; scope 3 admin 63dd7cd9-b489-4adf-a28c-ac38b9a0f962",
    "User.ManageIdentities.All": "role 3 admin c529cfca-c91b-489c-af2b-d92990b66ce6; scope 3 admin 637d7bec-b31e-4deb-acc9-24275642a2c9",
    "User.Read": "scope 2 user e1fe6dd8-ba31-4d61-89e7-88639da4683d",
    "User.Read.All": "role 3 admin df021288-bdef-4463-88db-98f22de89214; scope 3 admin a154be20-db9c-4678-8ab7-66f6cc099a59",
    "User.ReadBasic.All": "role 3 admin 97235f07-e226-4f63-ace3-39588e11d3a1; scope 2 user b340eb25-3456-403f-be2f-af7a0d370277",
    "User.ReadWrite": "scope 3 user b4e74841-8e56-480b-be8b-910348b18b4c",
    "User.ReadWrite.All": "role 4 admin 741f803b-c850-494e-b5df-cde7c675a1ca; scope 4 admin 204e0828-b5ca-4ad8-b9f3-f32a958e7cc4",
    "User.ReadWrite.CrossCloud": "role 3 admin 5652f862-b626-407b-a3e6-248aeb95763c",
    "User.RevokeSessions.All": "role 3 admin 77f3a031-c388-4f99-b373-dc68676a979e; scope 3 admin fc30e98b-8810-4501-81f5-c20a3196387b",
    "UserActivity.ReadWrite.CreatedByApp": "scope 2 user 47607519-5fb1-47d9-99c7-da4b48f369b1",
    "UserAuthMethod-Email.Read": "scope 2 admin 12b23cea-90c1-4873-9094-f45c5f290f86",
    "UserAuthMethod-Email.Read.All": "role 3 admin a1e58be0-1095-422b-b067-73434bd7d40f; scope 3 admin 76caaf3a-ebdb-40a3-9299-4196e636f290",
    "UserAuthMethod-Email.ReadWrite": "scope 3 admin 696aa421-62dc-4c99-be16-015b23444089",
    "UserAuthMethod-Email.ReadWrite.All": "role 3 admin e8ecb853-1435-4a49-95ba-ec5b31b11672; scope 3 admin 074f680f-c89e-45be-880e-5d0642860a1c",
    "UserAuthMethod-External.Read": "scope 2 admin d1739827-146b-4f7f-b52c-1c509253aa57",
    "UserAuthMethod-External.Read.All": "role 3 admin d2c4289f-9f95-40da-ad43-eeb1506f0db7; scope 3 admin cbca9646-4c34-4cea-8e54-9a7088018820",
    "UserAuthMethod-External.ReadWrite": "scope 3 admin 28c2e8f9-828a-4691-a090-f2f0b7fc07b3",
    "UserAuthMethod-External.ReadWrite.All": "role 3 admin c7a22c2e-5b01-4129-8159-6c8be2c78f16; scope 3 admin 9d91805d-0f53-43e3-a0f3-303ad4f3056f",
    "UserAuthMethod-HardwareOATH.Read": "scope 2 admin ccd2eb40-8874-44e6-8f96-335908b3cfdb",
    "UserAuthMethod-HardwareOATH.Read.All": "role 3 admin 7b544555-7811-49ff-8223-a56be870e33a; scope 3 admin acd68c26-c283-4bf4-8b5c-200fc179bdd5",
    "UserAuthMethod-HardwareOATH.ReadWrite": "scope 3 admin 147ca97b-6686-4849-b37e-09d9b5ad45fc",
    "UserAuthMethod-HardwareOATH.ReadWrite.All": "role 3 admin 7e9ebcc1-90aa-4471-8051-e68d6b4e9c89; scope 3 admin 480643f2-a162-43c5-a670-dc1494fc911b",
    "UserAuthMethod-MicrosoftAuthApp.Read": "scope 2 admin f14a567b-3280-4124-95a0-eca86006967e",
    "UserAuthMethod-MicrosoftAuthApp.Read.All": "role 3 admin a9c5f16e-e5ca-4e33-89ad-903fcfc01c23; scope 3 admin 7b627679-e2fd-4bfd-990e-989e2914d4e6",
    "UserAuthMethod-MicrosoftAuthApp.ReadWrite": "scope 3 admin 9f7dfa0c-eb40-42be-8d45-8af4a9219c6f",
    "UserAuthMethod-MicrosoftAuthApp.ReadWrite.All": "role 3 admin c833c349-a1ab-4b6d-94a2-fa9a8674420c; scope 3 admin 1b7322b2-5cb3-4f13-928f-d7ca97c5fba9",
    "UserAuthMethod-Passkey.Read": "scope 2 admin 828fcbda-0d26-431d-8bfb-83f217224621",
    "UserAuthMethod-Passkey.Read.All": "role 3 admin 72e00c1d-3e3d-43bb-a0b9-c435611bb1d2; scope 3 admin 14195339-1fe4-48a7-a0d3-a39eb9fd8958",
    "UserAuthMethod-Passkey.ReadWrite": "scope 3 admin b2de7db9-10f7-4800-b04c-b5b91e4891d6",
    "UserAuthMethod-Passkey.ReadWrite.All": "role 3 admin 0400e371-7db1-4338-a269-96069eb65227; scope 3 admin 64930478-d0ea-4671-ad72-fe0d9821df09",
    "UserAuthMethod-Password.Read": "scope 2 admin 7f0f82c3-de19-4ddc-810d-a2206d7637fd",
    "UserAuthMethod-Password.Read.All": "role 3 admin 8d2c17ff-b93d-40d5-9def-d843680509cb; scope 3 admin 4f69a4e2-2aa0-43a7-ad6b-98b4cda1f23f",
    "UserAuthMethod-Password.ReadWrite": "scope 3 admin 60cce20d-d41e-4594-b391-84bbf8cc31f3",
    "UserAuthMethod-Password.ReadWrite.All": "role 3 admin f6d38dfd-ec08-4995-8f07-23e929df0936; scope 3 admin 7f5b683d-df96-4690-a88d-6e336ed6dc7c",
    "UserAuthMethod-Phone.Read": "scope 2 admin 43dab3b9-e8b4-424d-8e13-6a2ad2a625fa",
    "UserAuthMethod-Phone.Read.All": "role 3 admin f529a223-ea70-43ec-b268-5012de2fbaa2; scope 3 admin 20cf4ae1-09b9-4d29-a6f8-43e1820ce60c",
    "UserAuthMethod-Phone.ReadWrite": "scope 3 admin 6c4aad61-f76b-46ad-a22c-57d4d3d962af",
    "UserAuthMethod-Phone.ReadWrite.All": "role 3 admin 6e85d483-7092-4375-babe-0a94a8213a58; scope 3 admin 48c99302-9a24-4f27-a8a7-acef4debba14",
    "UserAuthMethod-PlatformCred.Read": "scope 2 admin 9c694582-e8f2-40e2-8353-fb43e2e0f12a",
    "UserAuthMethod-PlatformCred.Read.All": "role 3 admin 07c0b1e4-15bd-442f-834b-30f8291388d1; scope 3 admin 5936156c-f89b-4850-997d-026c4e6ce529",
    "UserAuthMethod-PlatformCred.ReadWrite": "scope 3 admin 70327f81-b953-43c9-92d3-131c74e4beb8",
    "UserAuthMethod-PlatformCred.ReadWrite.All": "role 3 admin 1a87acf4-a9ca-4576-a974-452ea265d5f6; scope 3 admin cb11bf8c-dde1-4504-b6a5-31e1562b0749",
    "UserAuthMethod-QR.Read": "scope 2 admin d6893c31-9187-405c-8dfc-f700c8fc161a",
    "UserAuthMethod-QR.Read.All": "role 3 admin 9a45bc50-cddd-4ebe-bd9c-4f2eacf646ae; scope 3 admin e4900dfb-ad17-410d-8ddb-7aebd8a6af1a",
    "UserAuthMethod-QR.ReadWrite": "scope 3 admin 651210da-18ce-4e42-b7db-302ff88e9326",
    "UserAuthMethod-QR.ReadWrite.All": "role 3 admin 4869299f-18c3-40c8-98f2-222657e67db1; scope 3 admin db39086a-da7d-4cbd-9ac0-6816f9a80c95",
    "UserAuthMethod-ResourceKey.Read.All": "role 3 admin 94ed018c-a499-47e0-beef-803b93873ece; scope 3 admin c86e40fc-66fd-4d68-802e-b90e3038f5e8",
    "UserAuthMethod-ResourceKey.ReadWrite.All": "role 3 admin 1bf7461f-222a-4525-9760-f7739228d0f4; scope 3 admin e71dec0d-02b4-429d-a49a-030950d45faa",
    "UserAuthMethod-SoftwareOATH.Read": "scope 2 admin 247f2733-6e3d-46ff-a904-f5fd58eb0d97",
    "UserAuthMethod-SoftwareOATH.Read.All": "role 3 admin a6b423df-a0c8-411d-a809-a4a5985d2939; scope 3 admin 3e366fa0-3097-4eb6-8294-3028f77eea6f",
    "UserAuthMethod-SoftwareOATH.ReadWrite": "scope 3 admin 16721eb3-4493-4ae1-9542-264d9ffe3ce9",
    "UserAuthMethod-SoftwareOATH.ReadWrite.All": "role 3 admin 787442d4-3c6e-4e99-aa95-8ccca20a48ff; scope 3 admin 5b34c8b5-2396-4b35-b284-83fb6a3e73ce",
    "UserAuthMethod-TAP.Read": "scope 2 admin 84ded88f-26ba-49d6-b776-efec398de692",
    "UserAuthMethod-TAP.Read.All": "role 3 admin bf82209c-b22b-4747-ac88-a68be99032cf; scope 3 admin 6976c635-c9c2-41e6-a21d-e6913a155273",
    "UserAuthMethod-TAP.ReadWrite": "scope 3 admin 2424436d-902f-4651-a1c7-b3b93147c960",
    "UserAuthMethod-TAP.ReadWrite.All": "role 3 admin 627169a8-8c15-451c-861a-5b80e383de5c; scope 3 admin 05de4a66-e51a-4312-842a-30c8094698d2",
    "UserAuthMethod-WindowsHello.Read": "scope 2 admin efe2b5aa-3a8e-486c-b0be-cc4d185c1b40",
    "UserAuthMethod-WindowsHello.Read.All": "role 3 admin 9b8dd4c7-8cca-4ef5-a34a-9c2c75fcc934; scope 3 admin ff37d46d-b88a-4e0c-85ee-7e26c37b18eb",
    "UserAuthMethod-WindowsHello.ReadWrite": "scope 3 admin f11e1db9-d419-4a24-b677-792723ffd727",
    "UserAuthMethod-WindowsHello.ReadWrite.All": "role 3 admin f14eee8a-713e-45aa-8223-2ab74632db1a; scope 3 admin 13eae17d-aaa4-47b8-aaee-0eb33c6e2450",
    "UserAuthenticationMethod.Read": "scope 2 admin 1f6b61c5-2f65-4135-9c9f-31c0f8d32b52",
    "UserAuthenticationMethod.Read.All": "role 3 admin 38d9df27-64da-44fd-b7c5-a6fbac20248f; scope 3 admin aec28ec7-4d02-4e8c-b864-50163aea77eb",
    "UserAuthenticationMethod.ReadWrite": "scope 3 admin 48971fc1-70d7-4245-af77-0beb29b53ee2",
    "UserAuthenticationMethod.ReadWrite.All": "role 4 admin 50483e42-d915-4231-9639-7fdb7fd190e5; scope 4 admin b7887744-6746-4312-813d-72daeaee7e2d",
    "UserCloudClipboard.Read": "scope ? user 61e8a09a-087f-4e36-8c8c-1c77c5228017",
    "UserNotification.ReadWrite.CreatedByApp": "role ? admin 4e774092-a092-48d1-90bd-baad67c7eb47; scope ? user 26e2f3e8-b2a1-47fc-9620-89bb5b042024",
    "UserShiftPreferences.Read.All": "role 3 admin de023814-96df-4f53-9376-1e2891ef5a18",
    "UserShiftPreferences.ReadWrite.All": "role 3 admin d1eec298-80f3-49b0-9efb-d90e224798ac",
    "UserTeamwork.Read": "scope 2 admin 834bcc1c-762f-41b0-bb91-1cdc323ee4bf",
    "UserTeamwork.Read.All": "role 3 admin fbcd7ef1-df0d-4e05-bb28-93424a89c6df",
    "UserTimelineActivity.Write.CreatedByApp": "scope ? user 367492fc-594d-4972-a9b5-0d58c622c91c",
    "UserWindowsSettings.Read": "scope ? user 32bab0fe-79c3-4890-b030-940d2f346b26",
    "UserWindowsSettings.Read.All": "scope 2 admin 77e07bab-1b34-40a5-bb6c-4b197b3f6027",
    "UserWindowsSettings.ReadWrite.All": "scope 3 admin dcb1026d-b7e1-4d31-9f61-6724d5140bf9",
    "VerifiedId-Profile.Read.All": "role 3 admin e227c591-dd64-4a8a-a033-816167f7c938; scope 3 admin 604b2056-41ed-4c56-aad5-1241d4ef7333",
    "VerifiedId-Profile.ReadWrite.All": "scope 3 admin e4a9cb5e-4767-48f8-9029-decf26a54456",
    "VirtualAppointment.Read": "scope 2 admin 27470298-d3b8-4b9c-aad4-6334312a3eac",
    "VirtualAppointment.Read.All": "role 3 admin d4f67ec2-59b5-4bdc-b4af-d78f6f9c1954",
    "VirtualAppointment.ReadWrite": "scope 2 admin 2ccc2926-a528-4b17-b8bb-860eed29d64c",
    "VirtualAppointment.ReadWrite.All": "role 3 admin bf46a256-f47d-448f-ab78-f226fff08d40",
    "VirtualAppointmentNotification.Send": "role 3 admin 97e45b36-1250-48e4-bd70-2df6dab7e94a; scope 2 admin 20d02fff-a0ef-49e7-a46e-019d4a6523b7",
    "VirtualEvent.Read": "scope 3 admin 6b616635-ae58-433a-a918-8c45e4f304dc",
    "VirtualEvent.Read.All": "role 3 admin 1dccb351-c4e4-4e09-a8d1-7a9ecbf027cc",
    "VirtualEvent.Read.Chat": "role 2 user 298266a0-fbf7-4804-b988-5a54e61566c8",
    "VirtualEvent.ReadWrite": "scope 2 admin d38d189c-e29b-4344-8b3b-829bfa81380b",
    "VirtualEventRegistration-Anon.ReadWrite.All": "role 2 admin 23211fc1-f9d1-4e8e-8e9e-08a5d0a109bb",
    "VirtualEventRegistration-Anon.ReadWrite.Chat": "role 2 user 0e646cc8-6b07-4030-9a41-a7db4644b4cc",
    "WindowsUpdates.Read.All": "role 3 admin fa099153-0225-489c-980e-384dc674ab81; scope 3 admin 9528ce37-154e-4e4f-a0fc-12baefd85d51",
    "WindowsUpdates.ReadWrite.All": "role 3 admin 7dd1be58-6e76-4401-bf8d-31d1e8180d5b; scope 3 admin 11776c0c-6138-4db3-a668-ee621bea2555",
    "WorkforceIntegration.Read.All": "role 3 admin f10b94b9-37d1-4c88-8b7e-bf75a1152d39; scope 3 admin f1ccd5a7-6383-466a-8db8-1a656f7d06fa",
    "WorkforceIntegration.ReadWrite.All": "role 3 admin 202bf709-e8e6-478e-bcfd-5d63c50b68e3; scope 3 admin 08c4b377-0d23-4a8b-be2a-23c1c1d88545",
    "eDiscovery.Read.All": "role 3 admin 50180013-6191-4d1e-a373-e590ff4e66af; scope 3 admin 99201db3-7652-4d5a-809a-bdb94f85fe3c",
    "eDiscovery.ReadWrite.All": "role 3 admin b2620db1-3bf7-4c5b-9cb9-576d29eac736; scope 3 admin acb8f680-0834-4146-b69e-4ab1b39745ad",
    email: "scope ? user 64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0",
    offline_access: "scope ? user 7427e0e9-2fba-42fe-b0c0-848c9e6a8182",
    openid: "scope ? user 37f7f235-527c-4136-accd-4a02d197296e",
    profile: "scope ? user 14dad69e-099b-42c9-810b-d002981feec1"
  },
  sources: [
    { commit: "6cbd6bbd665a877560fdefbad74f3bdb5b57af88", id: "permissions", license: "MIT", url: "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/6cbd6bbd665a877560fdefbad74f3bdb5b57af88/permissions/new/permissions.json" },
    { commit: "6cbd6bbd665a877560fdefbad74f3bdb5b57af88", id: "provisioningInfo", license: "MIT", url: "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/6cbd6bbd665a877560fdefbad74f3bdb5b57af88/permissions/new/provisioningInfo.json" },
    { commit: "6cbd6bbd665a877560fdefbad74f3bdb5b57af88", id: "permissions-descriptions", license: "MIT", url: "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/6cbd6bbd665a877560fdefbad74f3bdb5b57af88/permissions/permissions-descriptions.json" }
  ]
};

// src/catalog/microsoft-permissions.ts
var microsoftTable = scopeTable(microsoft_graph_default);
var graphAppId = "00000003-0000-0000-c000-000000000000";
function microsoftResources() {
  return new Map(Object.entries(microsoft_graph_default.resources));
}
function findMicrosoftPermission(name) {
  const words = microsoftTable.find(name);
  return words === void 0 ? void 0 : parseSchemes(words);
}
function schemesFor(permission, principal) {
  const role = permission.role === null ? [] : [permission.role];
  const scope = permission.scope === null ? [] : [permission.scope];
  if (principal === "application") return role;
  if (principal === "delegated") return scope;
  return [...role, ...scope];
}
function parseSchemes(words) {
  let role = null;
  let scope = null;
  for (let index = 0; index < words.length; index += 4) {
    const [name, level, consent, ids = "-"] = words.slice(index, index + 4);
    const scheme = {
      level: level === "?" ? null : Number(level),
      adminConsent: consent === "?" ? null : consent === "admin",
      ids: ids.replace(";", "").split(",").filter((id) => id !== "-")
    };
    if (name === "role") role = scheme;
    else scope = scheme;
  }
  return { role, scope };
}
var idIndex;
function findMicrosoftName(id, type) {
  idIndex ??= indexIds();
  return idIndex.get(`${type} ${id.toLowerCase()}`);
}
function indexIds() {
  const index = /* @__PURE__ */ new Map();
  for (const [name, row] of microsoftTable.all()) {
    const { role, scope } = parseSchemes(row.split(" "));
    for (const id of role?.ids ?? []) index.set(`Role ${id}`, name);
    for (const id of scope?.ids ?? []) index.set(`Scope ${id}`, name);
  }
  return index;
}

// src/catalog/match-patterns.ts
var everyAddress = "<all_urls>";
var longest4 = 300;
function parseMatchPattern(text) {
  if (text.length > longest4) return void 0;
  const [, scheme, authority] = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text) ?? [];
  if (scheme === void 0 || authority === void 0) return void 0;
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host === "" && scheme.toLowerCase() !== "file") return void 0;
  return { scheme: scheme.toLowerCase(), host: /[$<{]/.test(host) ? host : host.toLowerCase() };
}
function matchesEverySite(pattern) {
  if (pattern === everyAddress) return true;
  const parsed = parseMatchPattern(pattern);
  return parsed !== void 0 && isWeb(parsed.scheme) && /^\*(?:\.[^.]+)?\.?$/.test(parsed.host);
}
function matchesOwnMachine(pattern) {
  const parsed = parseMatchPattern(pattern);
  return parsed !== void 0 && isWeb(parsed.scheme) && isLocalHost(parsed.host);
}
function widerPatterns(pattern) {
  const parsed = parseMatchPattern(pattern);
  if (parsed === void 0) return [];
  const schemes = isWeb(parsed.scheme) ? [parsed.scheme, "*"] : [parsed.scheme];
  const hosts = [parsed.host, ...hostsAbove(parsed.host)];
  const wider = hosts.flatMap((host) => schemes.map((scheme) => `${scheme}://${host}/*`));
  return [.../* @__PURE__ */ new Set([...wider, everyAddress])].filter((other) => other !== pattern);
}
function halvesOf(pattern) {
  const rest = pattern.startsWith("*://") ? pattern.slice(1) : void 0;
  return rest === void 0 ? void 0 : [`http${rest}`, `https${rest}`];
}
function isWeb(scheme) {
  return scheme === "*" || scheme === "http" || scheme === "https";
}
function hostsAbove(host) {
  if (host === "" || host === "*") return [];
  const name = host.replace(/:\d+$/, "");
  const labels = name.replace(/^\*\./, "").split(".");
  const domains = labels.map((_, index) => `*.${labels.slice(index).join(".")}`);
  return [...name === host ? [] : [name], ...domains.filter((domain) => domain !== host), "*"];
}

export {
  partyOf,
  isTunnelHost,
  isLocalHost,
  parseAwsAction,
  widerActions,
  matchesAction,
  scopeTable,
  microsoftTable,
  graphAppId,
  microsoftResources,
  findMicrosoftPermission,
  schemesFor,
  findMicrosoftName,
  spellKubernetesRight,
  widerKubernetesRights,
  spellRoleGrant,
  wholeCluster,
  weighKubernetesRight,
  everyAddress,
  parseMatchPattern,
  matchesEverySite,
  matchesOwnMachine,
  widerPatterns,
  halvesOf
};
