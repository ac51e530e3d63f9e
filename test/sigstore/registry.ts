// An OCI registry on this machine with an image in it. It has no referrers API, as many have none, so that the fallback tag is what is read.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runCommand } from '../tools/run-command.ts'
import { findFreePorts, startService } from './service-process.ts'

/** A running registry and the image in it. */
export interface ImageRegistry {
  /** `HOST/NAME@sha256:HEX`. */
  readonly image: string
  readonly stop: () => Promise<void>
}

/** Starts a registry and pushes an image of one empty layer. */
export async function startRegistry(crane: string, folder: string): Promise<ImageRegistry> {
  const [port = 0] = await findFreePorts(1)
  const host = `127.0.0.1:${port}`
  const service = await startService({
    program: crane,
    args: ['registry', 'serve', '--address', host],
    log: join(folder, 'registry.log'),
    ready: `http://${host}/v2/`,
  })
  const layer = join(folder, 'layer.tar.gz')
  await writeFile(layer, gzipSync(Buffer.alloc(1024)))
  const pushed = await runCommand(crane, ['append', '--new_layer', layer, '--new_tag', `${host}/widget:1`])
  const image = /\S+@sha256:[0-9a-f]{64}/.exec(pushed.output)?.[0]
  if (image === undefined) {
    await service.stop()
    throw new Error(`the image was not pushed: ${pushed.output}`)
  }
  return { image, stop: service.stop }
}
