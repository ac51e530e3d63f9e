/**
 * The ways a package is reached from the projects of a repository, as bits: for production or for development, and on every way there or only
 * over an optional dependency.
 */
export const reach = { required: 1, optional: 2, devRequired: 4, devOptional: 8 } as const

/** Flags of a dependency from the ways it is reached: where it is part of production, how development reaches it does not count. */
export function flagsOf(ways: number): { readonly dev: boolean; readonly optional: boolean } {
  const dev = ways !== 0 && (ways & (reach.required | reach.optional)) === 0
  const required = dev ? reach.devRequired : reach.required
  return { dev, optional: ways !== 0 && (ways & required) === 0 }
}

/** Ways over an optional dependency: what was required on the way there is not any more. */
export function overOptional(ways: number): number {
  return ((ways & (reach.required | reach.devRequired)) << 1) | (ways & (reach.optional | reach.devOptional))
}
