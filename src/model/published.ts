/** Something that a release was told to keep, and what became of it. */
export interface Published {
  /** File name. */
  readonly name: string
  readonly place: 'attestations' | 'assets' | 'notes'
  /** `unavailable`: there is no such place here, which is no fault of the run. */
  readonly state: 'stored' | 'kept' | 'replaced' | 'unavailable' | 'missing'
  /** Why it is not there; null where it is. */
  readonly reason: string | null
  /** True where it is missing for a moment: another try may help. */
  readonly passing?: boolean
}
