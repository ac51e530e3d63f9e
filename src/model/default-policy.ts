import { defaultEvidencePolicy } from './evidence-policy.ts'
import type { Policy } from './policy.ts'

/** Judges where a repository has no policy: critical and high block, medium warns, nothing is forbidden by name. */
export const defaultPolicy: Policy = {
  rules: {},
  thresholds: { block: 'high', warn: 'medium' },
  connectors: { allow: null, deny: [] },
  hosts: { allow: null, deny: [] },
  scopes: { allow: null, deny: [] },
  publishers: { allow: null, deny: [] },
  ignore: [],
  owners: [],
  waivers: [],
  evidence: defaultEvidencePolicy,
}
