// Ferrule beside the real services and clients: npm run test:sigstore [-- --if-available]. Fulcio, its certificate log, Rekor v2 and a timestamp
// authority run on this machine; what Ferrule signs is verified by cosign and the Python client, and what they sign by Ferrule.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Binaries, installPeers } from './install-peers.ts'
import { startOidcIssuer } from './oidc-issuer.ts'
import { startRealSigstore } from './real-sigstore.ts'
import { Stage } from './stage.ts'
import { stories } from './stories.ts'

const cache =
  process.env.FERRULE_PEERS ?? fileURLToPath(new URL('../../node_modules/.cache/sigstore-peers', import.meta.url))
const binaries = await installPeers(cache)
if (typeof binaries === 'string') {
  process.stdout.write(`Not run: ${binaries}\n`)
  process.exitCode = process.argv.includes('--if-available') ? 0 : 1
} else {
  process.exitCode = (await tell(binaries)) ? 0 : 1
}

/** Tells every story; true where each ended as it should. */
async function tell(found: Binaries): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'ferrule-sigstore-'))
  try {
    const stage = await Stage.prepare(folder, found)
    const issuer = await startOidcIssuer(stage.claims)
    const sigstore = await startRealSigstore(join(folder, 'services'), found)
    try {
      for (const [name, story] of stories) await stage.step(name, () => story(stage.with(issuer, sigstore)))
    } finally {
      await Promise.all([sigstore.stop(), issuer.stop()])
    }
    process.stdout.write(`${stage.passed} passed, ${stage.failed} failed\n`)
    return stage.failed === 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
