import { authWeakened } from './rules/auth-weakened.ts'
import { codeAdded } from './rules/code-added.ts'
import { connectorAdded } from './rules/connector-added.ts'
import { connectorNotAllowed } from './rules/connector-not-allowed.ts'
import { connectorUnpinned } from './rules/connector-unpinned.ts'
import { dependencyAdded } from './rules/dependency-added.ts'
import { dependencyDeprecated } from './rules/dependency-deprecated.ts'
import { dependencyDowngraded } from './rules/dependency-downgraded.ts'
import { dependencyInstallScriptAdded } from './rules/dependency-install-script-added.ts'
import { dependencyIntegrityChanged } from './rules/dependency-integrity-changed.ts'
import { dependencySourceChanged } from './rules/dependency-source-changed.ts'
import { deprecationAdded } from './rules/deprecation-added.ts'
import { fileUnreadable } from './rules/file-unreadable.ts'
import { hostAdded } from './rules/host-added.ts'
import { hostNotAllowed } from './rules/host-not-allowed.ts'
import { hostOpened } from './rules/host-opened.ts'
import { licenseChanged } from './rules/license-changed.ts'
import { ownerChanged } from './rules/owner-changed.ts'
import { ownerMissing } from './rules/owner-missing.ts'
import { pinCommentStale } from './rules/pin-comment-stale.ts'
import { pinLoosened } from './rules/pin-loosened.ts'
import { policyChanged } from './rules/policy-changed.ts'
import { publisherNotAllowed } from './rules/publisher-not-allowed.ts'
import { scopeExpanded } from './rules/scope-expanded.ts'
import { scopeNotAllowed } from './rules/scope-not-allowed.ts'
import { secretExposed } from './rules/secret-exposed.ts'
import { secretHandedOn } from './rules/secret-handed-on.ts'
import { settingWeakened } from './rules/setting-weakened.ts'
import { tierLowered } from './rules/tier-lowered.ts'
import { triggerAdded } from './rules/trigger-added.ts'
import { untrustedCode } from './rules/untrusted-code.ts'
import type { Rule } from './rule.ts'

/** Every file of `rules/`, made by .ci/generate.ts. */
export const rules: readonly Rule[] = [
  authWeakened,
  codeAdded,
  connectorAdded,
  connectorNotAllowed,
  connectorUnpinned,
  dependencyAdded,
  dependencyDeprecated,
  dependencyDowngraded,
  dependencyInstallScriptAdded,
  dependencyIntegrityChanged,
  dependencySourceChanged,
  deprecationAdded,
  fileUnreadable,
  hostAdded,
  hostNotAllowed,
  hostOpened,
  licenseChanged,
  ownerChanged,
  ownerMissing,
  pinCommentStale,
  pinLoosened,
  policyChanged,
  publisherNotAllowed,
  scopeExpanded,
  scopeNotAllowed,
  secretExposed,
  secretHandedOn,
  settingWeakened,
  tierLowered,
  triggerAdded,
  untrustedCode,
]
