import { expect } from 'vitest'
import { type Stage, writtenFiles } from './stage.ts'

/** Runs `attest` in a folder and an environment. */
export type Refuse = (
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
  folder?: string,
) => Promise<{ readonly status: number; readonly error: string }>

/** Runs of `attest` that are refused, before anything was signed or written. */
export function refuserOf(stage: Stage): Refuse {
  return async (args, environment = {}, folder = stage.market()) => {
    const before = writtenFiles(folder)
    const { status, out, error } = await stage.run(folder, ['attest', ...args, ...stage.through('v1')], { environment })
    expect({ out, written: writtenFiles(folder) }).toEqual({ out: '', written: before })
    for (const service of ['fulcio', 'rekorV1', 'rekorV2', 'timestamp'] as const) expect(stage.count(service)).toBe(0)
    return { status, error }
  }
}
