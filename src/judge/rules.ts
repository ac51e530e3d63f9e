import type { Rule } from './rule.ts'
import { scopeExpanded } from './rules/scope-expanded.ts'

/** Every file of `rules/`, made by .ci/generate.ts. */
export const rules: readonly Rule[] = [scopeExpanded]
