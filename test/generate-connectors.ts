import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { render } from './hostile/template.ts'
import { templates } from './hostile/templates.ts'

/** Writes a tree of so many connector files, of every format in turn, each with names of its own. Gives how many there are. */
export function generateConnectors(folder: string, files: number): number {
  let written = 0
  for (let round = 0; written < files; round++) {
    for (const [, template] of templates) {
      const name = `lantern-${round}`
      for (const [path, content] of Object.entries(
        template.files(name, `plum-and-cherry-${round}-Tz`, `orchard-${round}`),
      )) {
        if (written >= files) return written
        const target = join(folder, path)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, render(content, 2))
        written++
      }
    }
  }
  return written
}
