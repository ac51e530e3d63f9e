/** What a command line is run in: all that it may know of the world around it. */
export interface Terminal {
  readonly version: string
  /** Folder that paths and revisions are relative to. */
  readonly folder: string
  /** Today, YYYY-MM-DD. */
  readonly day: string
  /** This moment, RFC 3339 in UTC: for the age of signatures. */
  now(): string
  /** Variables of the process: where identity tokens and passphrases are given. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** True where somebody watches, so that progress may be shown. */
  readonly progress: boolean
  /** Results. */
  writeOut(text: string): void
  /** Progress and diagnostics. */
  writeError(text: string): void
}

/** One option of a command. */
export interface Option {
  readonly name: string
  /** Name of its value in the help; null for a switch. */
  readonly value: string | null
  readonly description: string
  /** True where it may be given several times. */
  readonly several?: true
}

/** Option values as given: text, true for a switch, or a list of what may be given several times. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** What a command is run with. */
export interface Call {
  readonly values: Values
  readonly positionals: readonly string[]
  readonly terminal: Terminal
}

/** A verb at the terminal. */
export interface Command {
  readonly name: string
  /** One line for the list of verbs. */
  readonly summary: string
  /** Words behind the verb, as the help shows them. */
  readonly usage: string
  readonly description: string
  readonly options: readonly Option[]
  /** Most words it takes beside options. */
  readonly positionals: number
  readonly examples: readonly string[]
  /** Runs it; the number is the exit status. */
  run(call: Call): Promise<number>
}
