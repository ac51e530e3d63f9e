import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_packageurl_js
} from "./chunk-KAYPRSYD.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HLUQNO2C.js";

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js
var require_attachmentEncoding = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AttachmentEncoding = void 0;
    var AttachmentEncoding;
    (function(AttachmentEncoding2) {
      AttachmentEncoding2["Base64"] = "base64";
    })(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js
var require_componentScope = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ComponentScope = void 0;
    var ComponentScope;
    (function(ComponentScope2) {
      ComponentScope2["Required"] = "required";
      ComponentScope2["Optional"] = "optional";
      ComponentScope2["Excluded"] = "excluded";
    })(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentType.js
var require_componentType = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ComponentType = void 0;
    var ComponentType;
    (function(ComponentType2) {
      ComponentType2["Application"] = "application";
      ComponentType2["Framework"] = "framework";
      ComponentType2["Library"] = "library";
      ComponentType2["Container"] = "container";
      ComponentType2["Platform"] = "platform";
      ComponentType2["OperatingSystem"] = "operating-system";
      ComponentType2["Device"] = "device";
      ComponentType2["DeviceDriver"] = "device-driver";
      ComponentType2["Firmware"] = "firmware";
      ComponentType2["File"] = "file";
      ComponentType2["MachineLearningModel"] = "machine-learning-model";
      ComponentType2["Data"] = "data";
      ComponentType2["CryptographicAsset"] = "cryptographic-asset";
    })(ComponentType || (exports.ComponentType = ComponentType = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/externalReferenceType.js
var require_externalReferenceType = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/externalReferenceType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ExternalReferenceType = void 0;
    var ExternalReferenceType;
    (function(ExternalReferenceType2) {
      ExternalReferenceType2["VCS"] = "vcs";
      ExternalReferenceType2["IssueTracker"] = "issue-tracker";
      ExternalReferenceType2["Website"] = "website";
      ExternalReferenceType2["Advisories"] = "advisories";
      ExternalReferenceType2["BOM"] = "bom";
      ExternalReferenceType2["MailingList"] = "mailing-list";
      ExternalReferenceType2["Social"] = "social";
      ExternalReferenceType2["Chat"] = "chat";
      ExternalReferenceType2["Documentation"] = "documentation";
      ExternalReferenceType2["Support"] = "support";
      ExternalReferenceType2["SourceDistribution"] = "source-distribution";
      ExternalReferenceType2["Distribution"] = "distribution";
      ExternalReferenceType2["DistributionIntake"] = "distribution-intake";
      ExternalReferenceType2["License"] = "license";
      ExternalReferenceType2["BuildMeta"] = "build-meta";
      ExternalReferenceType2["BuildSystem"] = "build-system";
      ExternalReferenceType2["ReleaseNotes"] = "release-notes";
      ExternalReferenceType2["SecurityContact"] = "security-contact";
      ExternalReferenceType2["ModelCard"] = "model-card";
      ExternalReferenceType2["Log"] = "log";
      ExternalReferenceType2["Configuration"] = "configuration";
      ExternalReferenceType2["Evidence"] = "evidence";
      ExternalReferenceType2["Formulation"] = "formulation";
      ExternalReferenceType2["Attestation"] = "attestation";
      ExternalReferenceType2["ThreatModel"] = "threat-model";
      ExternalReferenceType2["AdversaryModel"] = "adversary-model";
      ExternalReferenceType2["RiskAssessment"] = "risk-assessment";
      ExternalReferenceType2["VulnerabilityAssertion"] = "vulnerability-assertion";
      ExternalReferenceType2["ExploitabilityStatement"] = "exploitability-statement";
      ExternalReferenceType2["PentestReport"] = "pentest-report";
      ExternalReferenceType2["StaticAnalysisReport"] = "static-analysis-report";
      ExternalReferenceType2["DynamicAnalysisReport"] = "dynamic-analysis-report";
      ExternalReferenceType2["RuntimeAnalysisReport"] = "runtime-analysis-report";
      ExternalReferenceType2["ComponentAnalysisReport"] = "component-analysis-report";
      ExternalReferenceType2["MaturityReport"] = "maturity-report";
      ExternalReferenceType2["CertificationReport"] = "certification-report";
      ExternalReferenceType2["CodifiedInfrastructure"] = "codified-infrastructure";
      ExternalReferenceType2["QualityMetrics"] = "quality-metrics";
      ExternalReferenceType2["POAM"] = "poam";
      ExternalReferenceType2["ElectronicSignature"] = "electronic-signature";
      ExternalReferenceType2["DigitalSignature"] = "digital-signature";
      ExternalReferenceType2["RFC9116"] = "rfc-9116";
      ExternalReferenceType2["Citation"] = "citation";
      ExternalReferenceType2["Patent"] = "patent";
      ExternalReferenceType2["PatentAssertion"] = "patent-assertion";
      ExternalReferenceType2["PatentFamily"] = "patent-family";
      ExternalReferenceType2["Other"] = "other";
    })(ExternalReferenceType || (exports.ExternalReferenceType = ExternalReferenceType = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/hashAlogorithm.js
var require_hashAlogorithm = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/hashAlogorithm.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.HashAlgorithm = void 0;
    var HashAlgorithm2;
    (function(HashAlgorithm3) {
      HashAlgorithm3["MD5"] = "MD5";
      HashAlgorithm3["SHA-1"] = "SHA-1";
      HashAlgorithm3["SHA-256"] = "SHA-256";
      HashAlgorithm3["SHA-384"] = "SHA-384";
      HashAlgorithm3["SHA-512"] = "SHA-512";
      HashAlgorithm3["SHA3-256"] = "SHA3-256";
      HashAlgorithm3["SHA3-384"] = "SHA3-384";
      HashAlgorithm3["SHA3-512"] = "SHA3-512";
      HashAlgorithm3["BLAKE2b-256"] = "BLAKE2b-256";
      HashAlgorithm3["BLAKE2b-384"] = "BLAKE2b-384";
      HashAlgorithm3["BLAKE2b-512"] = "BLAKE2b-512";
      HashAlgorithm3["BLAKE3"] = "BLAKE3";
      HashAlgorithm3["Streebog-256"] = "Streebog-256";
      HashAlgorithm3["Streebog-512"] = "Streebog-512";
    })(HashAlgorithm2 || (exports.HashAlgorithm = HashAlgorithm2 = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js
var require_licenseAcknowledgement = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LicenseAcknowledgement = void 0;
    var LicenseAcknowledgement;
    (function(LicenseAcknowledgement2) {
      LicenseAcknowledgement2["Declared"] = "declared";
      LicenseAcknowledgement2["Concluded"] = "concluded";
    })(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js
var require_lifecyclePhase = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LifecyclePhase = void 0;
    var LifecyclePhase;
    (function(LifecyclePhase2) {
      LifecyclePhase2["Design"] = "design";
      LifecyclePhase2["PreBuild"] = "pre-build";
      LifecyclePhase2["Build"] = "build";
      LifecyclePhase2["PostBuild"] = "post-build";
      LifecyclePhase2["Operations"] = "operations";
      LifecyclePhase2["Discovery"] = "discovery";
      LifecyclePhase2["Decommission"] = "decommission";
    })(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js
var require_affectStatus = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AffectStatus = void 0;
    var AffectStatus;
    (function(AffectStatus2) {
      AffectStatus2["Affected"] = "affected";
      AffectStatus2["Unaffected"] = "unaffected";
      AffectStatus2["Unknown"] = "unknown";
    })(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js
var require_analysisJustification = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AnalysisJustification = void 0;
    var AnalysisJustification;
    (function(AnalysisJustification2) {
      AnalysisJustification2["CodeNotPresent"] = "code_not_present";
      AnalysisJustification2["CodeNotReachable"] = "code_not_reachable";
      AnalysisJustification2["RequiresConfiguration"] = "requires_configuration";
      AnalysisJustification2["RequiresDependency"] = "requires_dependency";
      AnalysisJustification2["RequiresEnvironment"] = "requires_environment";
      AnalysisJustification2["ProtectedByCompiler"] = "protected_by_compiler";
      AnalysisJustification2["ProtectedAtRuntime"] = "protected_at_runtime";
      AnalysisJustification2["ProtectedAtPerimeter"] = "protected_at_perimeter";
      AnalysisJustification2["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
    })(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/sortable.js
var require_sortable = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/sortable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SortableNumbers = exports.SortableStringables = exports.SortableComparables = exports.SortableSet = exports.compareObjectsSymbol = void 0;
    exports.compareObjectsSymbol = /* @__PURE__ */ Symbol("internal compare function");
    var SortableSet = class extends Set {
      sorted() {
        return Array.from(this).sort(this[exports.compareObjectsSymbol]);
      }
      compare(other) {
        const sortedOther = other.sorted();
        const sortedSelf = this.sorted();
        if (sortedSelf.length !== sortedOther.length) {
          return sortedSelf.length - sortedOther.length;
        }
        for (let i = sortedSelf.length - 1; i >= 0; --i) {
          const iCompared = this[exports.compareObjectsSymbol](sortedSelf[i], sortedOther[i]);
          if (iCompared !== 0) {
            return iCompared;
          }
        }
        return 0;
      }
    };
    exports.SortableSet = SortableSet;
    var SortableComparables = class extends SortableSet {
      [exports.compareObjectsSymbol](a, b) {
        if (a.constructor === b.constructor) {
          return a.compare(b);
        }
        return a.constructor.name.localeCompare(b.constructor.name);
      }
    };
    exports.SortableComparables = SortableComparables;
    var SortableStringables = class extends SortableSet {
      [exports.compareObjectsSymbol](a, b) {
        return a.toString().localeCompare(b.toString());
      }
    };
    exports.SortableStringables = SortableStringables;
    var SortableNumbers = class extends SortableSet {
      [exports.compareObjectsSymbol](a, b) {
        return a - b;
      }
    };
    exports.SortableNumbers = SortableNumbers;
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisResponse.js
var require_analysisResponse = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisResponse.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AnalysisResponseRepository = exports.AnalysisResponse = void 0;
    var sortable_1 = require_sortable();
    var AnalysisResponse;
    (function(AnalysisResponse2) {
      AnalysisResponse2["CanNotFix"] = "can_not_fix";
      AnalysisResponse2["WillNotFix"] = "will_not_fix";
      AnalysisResponse2["Update"] = "update";
      AnalysisResponse2["Rollback"] = "rollback";
      AnalysisResponse2["WorkaroundAvailable"] = "workaround_available";
    })(AnalysisResponse || (exports.AnalysisResponse = AnalysisResponse = {}));
    var AnalysisResponseRepository = class extends sortable_1.SortableStringables {
    };
    exports.AnalysisResponseRepository = AnalysisResponseRepository;
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js
var require_analysisState = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AnalysisState = void 0;
    var AnalysisState;
    (function(AnalysisState2) {
      AnalysisState2["Resolved"] = "resolved";
      AnalysisState2["ResolvedWithPedigree"] = "resolved_with_pedigree";
      AnalysisState2["Exploitable"] = "exploitable";
      AnalysisState2["InTriage"] = "in_triage";
      AnalysisState2["FalsePositive"] = "false_positive";
      AnalysisState2["NotAffected"] = "not_affected";
    })(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/ratingMethod.js
var require_ratingMethod = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/ratingMethod.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.RatingMethod = void 0;
    var RatingMethod;
    (function(RatingMethod2) {
      RatingMethod2["CVSSv2"] = "CVSSv2";
      RatingMethod2["CVSSv3"] = "CVSSv3";
      RatingMethod2["CVSSv31"] = "CVSSv31";
      RatingMethod2["CVSSv4"] = "CVSSv4";
      RatingMethod2["OWASP"] = "OWASP";
      RatingMethod2["SSVC"] = "SSVC";
      RatingMethod2["Other"] = "other";
    })(RatingMethod || (exports.RatingMethod = RatingMethod = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js
var require_severity = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Severity = void 0;
    var Severity;
    (function(Severity2) {
      Severity2["Critical"] = "critical";
      Severity2["High"] = "high";
      Severity2["Medium"] = "medium";
      Severity2["Low"] = "low";
      Severity2["Info"] = "info";
      Severity2["None"] = "none";
      Severity2["Unknown"] = "unknown";
    })(Severity || (exports.Severity = Severity = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js
var require_vulnerability = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_affectStatus(), exports);
    __exportStar(require_analysisJustification(), exports);
    __exportStar(require_analysisResponse(), exports);
    __exportStar(require_analysisState(), exports);
    __exportStar(require_ratingMethod(), exports);
    __exportStar(require_severity(), exports);
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var require_enums = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Vulnerability = void 0;
    __exportStar(require_attachmentEncoding(), exports);
    __exportStar(require_componentScope(), exports);
    __exportStar(require_componentType(), exports);
    __exportStar(require_externalReferenceType(), exports);
    __exportStar(require_hashAlogorithm(), exports);
    __exportStar(require_licenseAcknowledgement(), exports);
    __exportStar(require_lifecyclePhase(), exports);
    exports.Vulnerability = __importStar(require_vulnerability());
  }
});

// src/prove/cyclonedx/text.ts
var unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
var everyUnspeakable = new RegExp(unspeakable, "gu");
function isPlain(text) {
  return !unspeakable.test(text);
}
function plainText(text) {
  return isPlain(text) ? text : text.replace(everyUnspeakable, "�");
}
function compactJson(value) {
  return JSON.stringify(value, (_key, inner) => sortKeys(inner)).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`
  );
}
function sortKeys(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => compareText(left, right)));
}

// src/prove/cyclonedx/sorting.ts
function sortConnectors(connectors) {
  return sorted(connectors, (left, right) => {
    return compareText(connectorKey(left), connectorKey(right)) || compareText(versionOf(left), versionOf(right));
  });
}
function versionOf(connector) {
  return `${connector.version ?? ""}
${connector.pin?.value ?? ""}`;
}
function sortLockfiles(lockfiles) {
  return sorted(lockfiles, (left, right) => compareText(left.file, right.file));
}
function sortProjects(projects) {
  return sorted(projects, (left, right) => compareText(left.path, right.path));
}
function sortDependencies(dependencies) {
  return sorted(dependencies, (left, right) => compareText(left.purl, right.purl));
}
function sortGaps(gaps) {
  return sorted(
    gaps,
    (left, right) => compareText(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0) || compareText(left.reason, right.reason)
  );
}
function sorted(items, compare) {
  return [...items].sort((left, right) => compare(left, right) || compareText(compactJson(left), compactJson(right)));
}

// src/prove/cyclonedx/property-names.ts
var layoutName = "ferrule:inventory";
var layoutVersion = "1";
var escapedEnding = ":escaped";
var billNames = {
  commit: "ferrule:commit",
  /** JSON of a lockfile without what it locks. */
  lockfile: "ferrule:lockfile",
  /** JSON of a gap. */
  gap: "ferrule:gap"
};
var componentNames = {
  /** JSON of a project without its edges, and the lockfile it belongs to. */
  project: "ferrule:project",
  lockedBy: "ferrule:locked-by",
  /** Reference of the service whose package this component is. */
  packageOf: "ferrule:package-of",
  purl: "ferrule:purl",
  id: "ferrule:id",
  name: "ferrule:name",
  version: "ferrule:version",
  integrity: "ferrule:integrity",
  /** Says that the lockfile has no digest. */
  withoutIntegrity: "ferrule:without-integrity",
  source: "ferrule:source",
  license: "ferrule:license",
  deprecated: "ferrule:deprecated",
  installScript: "ferrule:install-script",
  patch: "ferrule:patch",
  dev: "ferrule:dev",
  optional: "ferrule:optional",
  peer: "ferrule:peer",
  direct: "ferrule:direct",
  alias: "ferrule:alias",
  /** An edge to something that the lockfile does not hold. */
  dependsOn: "ferrule:depends-on",
  dependsOnWorkspace: "ferrule:depends-on-workspace",
  place: "ferrule:place"
};
var connectorNames = {
  format: "ferrule:format",
  id: "ferrule:id",
  name: "ferrule:name",
  role: "ferrule:role",
  version: "ferrule:version",
  pin: "ferrule:pin",
  pinComment: "ferrule:pin-comment",
  publisher: "ferrule:publisher",
  owner: "ferrule:owner",
  tier: "ferrule:tier",
  purl: "ferrule:purl",
  runsCode: "ferrule:runs-code",
  auth: "ferrule:auth",
  scope: "ferrule:scope",
  endpoint: "ferrule:endpoint",
  trigger: "ferrule:trigger",
  operation: "ferrule:operation",
  code: "ferrule:code",
  setting: "ferrule:setting",
  deprecation: "ferrule:deprecation",
  secret: "ferrule:secret",
  uses: "ferrule:uses",
  place: "ferrule:place"
};
var registeredNames = {
  reproducible: "cdx:reproducible",
  endOfDevelopment: "cdx:lifecycle:milestone:endOfDevelopment",
  endOfSupport: "cdx:lifecycle:milestone:endOfSupport",
  endOfLife: "cdx:lifecycle:milestone:endOfLife"
};

// src/prove/cyclonedx/iri.ts
var iri = /^(?:https?|wss?|ssh|git):\/\/(?:[A-Za-z0-9._~-]+@)?([A-Za-z0-9._*-]+(?::\d+)?)(?=[/?#]|$)(?:[A-Za-z0-9._~:/?@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9._~:/?@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/;
function isIri(text) {
  return iri.test(text);
}
function endpointIri(endpoint) {
  if (endpoint.template || !isIri(`https://${endpoint.host}`)) return void 0;
  if (endpoint.scheme === null) return `//${endpoint.host}`;
  const address = `${endpoint.scheme}://${endpoint.host}`;
  return isIri(address) ? address : void 0;
}

// src/prove/cyclonedx/purl.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
function parsePurl(text) {
  try {
    return /^pkg:[!-~]+$/.test(text) ? import_packageurl_js.PackageURL.fromString(text) : void 0;
  } catch {
    return void 0;
  }
}
function withoutVersion(purl) {
  const end = /[?#]|$/.exec(purl)?.index ?? purl.length;
  const at = purl.lastIndexOf("@", end - 1);
  return at > purl.lastIndexOf("/", end - 1) ? purl.slice(0, at) + purl.slice(end) : purl;
}
function splitName(name, purl) {
  const namespace = purl?.namespace ?? "";
  const group = name.slice(0, namespace.length);
  if (group === "" || name.charAt(group.length) !== "/" || group.toLowerCase() !== namespace.toLowerCase())
    return { group: null, name };
  return { group, name: name.slice(group.length + 1) };
}

// src/prove/cyclonedx/fields.ts
var longestVersion = 1024;
function fitText(text) {
  return text === "" ? void 0 : plainText(text);
}
function fitVersion(version) {
  return fitText(version.slice(0, longestVersion));
}
function fitPurl(purl) {
  return parsePurl(purl) === void 0 ? void 0 : purl;
}
function fitSource(source) {
  const url = source.url?.replace(/^git\+/, "") ?? "";
  if (!isIri(url)) return void 0;
  if (source.kind === "git") return { type: "vcs", url };
  return source.kind === "registry" || source.kind === "tarball" ? { type: "distribution", url } : void 0;
}
function sourceOf(reference) {
  if (reference === void 0) return { kind: "unknown", url: null };
  return { kind: reference.type === "vcs" ? "git" : "registry", url: reference.url };
}

// src/prove/cyclonedx/digests.ts
var import_Enums = __toESM(require_enums(), 1);
var algorithms = [
  { word: "sha512", name: import_Enums.HashAlgorithm["SHA-512"], bytes: 64 },
  { word: "sha384", name: import_Enums.HashAlgorithm["SHA-384"], bytes: 48 },
  { word: "sha256", name: import_Enums.HashAlgorithm["SHA-256"], bytes: 32 },
  { word: "sha1", name: import_Enums.HashAlgorithm["SHA-1"], bytes: 20 },
  { word: "md5", name: import_Enums.HashAlgorithm.MD5, bytes: 16 }
];
function readDigests(integrity) {
  const digests = /* @__PURE__ */ new Map();
  for (const text of integrity) {
    const digest = readDigest(text);
    if (digest !== void 0 && !digests.has(digest.algorithm)) digests.set(digest.algorithm, digest);
  }
  return [...digests.values()].sort((left, right) => compareText(left.algorithm, right.algorithm));
}
function readDigest(text) {
  const algorithm = algorithms.find(({ word }) => text.startsWith(word));
  if (algorithm === void 0) return void 0;
  const value = text.slice(algorithm.word.length + 1);
  const separator = text.charAt(algorithm.word.length);
  if (separator === ":" && value.length === algorithm.bytes * 2 && /^[0-9a-fA-F]+$/.test(value))
    return { algorithm: algorithm.name, content: value.toLowerCase() };
  if (separator !== "-" || value.length > 100 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return void 0;
  const bytes = Buffer.from(value, "base64");
  return bytes.length === algorithm.bytes ? { algorithm: algorithm.name, content: bytes.toString("hex") } : void 0;
}
function writeIntegrity(digests) {
  const texts = digests.map(({ algorithm, content }) => {
    const known = algorithms.find(({ name, bytes }) => name === algorithm && content.length === bytes * 2);
    if (known === void 0) return `${algorithm.toLowerCase()}:${content.toLowerCase()}`;
    return `${known.word}-${Buffer.from(content, "hex").toString("base64")}`;
  });
  return [...new Set(texts)].sort(compareText);
}

export {
  require_componentType,
  require_externalReferenceType,
  require_hashAlogorithm,
  require_sortable,
  require_analysisResponse,
  require_ratingMethod,
  require_enums,
  readDigests,
  writeIntegrity,
  parsePurl,
  withoutVersion,
  splitName,
  isPlain,
  plainText,
  compactJson,
  sortConnectors,
  sortLockfiles,
  sortProjects,
  sortDependencies,
  sortGaps,
  layoutName,
  layoutVersion,
  escapedEnding,
  billNames,
  componentNames,
  connectorNames,
  registeredNames,
  endpointIri,
  fitText,
  fitVersion,
  fitPurl,
  fitSource,
  sourceOf
};
