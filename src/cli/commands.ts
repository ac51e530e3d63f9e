import type { Command } from './command.ts'
import { attest } from './commands/attest.ts'
import { demo } from './commands/demo.ts'
import { explain } from './commands/explain.ts'
import { inventory } from './commands/inventory.ts'
import { releaseNotes } from './commands/release-notes.ts'
import { review } from './commands/review.ts'
import { sbom } from './commands/sbom.ts'
import { verify } from './commands/verify.ts'

/** Every verb, in the order of the help. */
export const commands: readonly Command[] = [review, inventory, sbom, attest, verify, releaseNotes, explain, demo]
