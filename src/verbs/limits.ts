/** Bounds on what is read. */
export interface ReadLimits {
  /** Largest connector file, in bytes. */
  readonly fileBytes: number
  /** Largest lockfile, in bytes. */
  readonly lockfileBytes: number
}

/** 5 MB for a file, 100 MB for a lockfile. */
export const defaultLimits: ReadLimits = { fileBytes: 5_000_000, lockfileBytes: 100_000_000 }
