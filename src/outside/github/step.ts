import { endGroup, getInput, info, setOutput, setSecret, startGroup } from '@actions/core'

/** What a step is given and gives back, beside what it shows to people. */
export interface Step {
  input(name: string): string
  output(name: string, value: string): void
  /** A line of the log. What comes out of files is neutralised before. */
  info(line: string): void
  /** Lines of the log that are folded away. */
  group(title: string, lines: string): void
  /** Keeps a value out of every log of the job. */
  mask(secret: string): void
}

/** The step that runs. */
export const step: Step = {
  input: name => getInput(name),
  output: (name, value) => setOutput(name, value),
  info: line => info(line),
  group(title, lines) {
    startGroup(title)
    info(lines)
    endGroup()
  },
  mask: secret => setSecret(secret),
}
