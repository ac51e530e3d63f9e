import { foldersIn, formatsFolder } from '../formats.ts'
import type { Template } from './template.ts'

/** The template of every format with its name; a test fails for a format without one. */
export const templates: readonly (readonly [string, Template])[] = await Promise.all(
  foldersIn(formatsFolder).map(async format => {
    const { template } = (await import(`${formatsFolder}${format}/template.ts`)) as { readonly template: Template }
    return [format, template] as const
  }),
)
