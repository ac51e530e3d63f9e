// What has to hold between Ferrule, the services, cosign and the Python client.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finished } from '../tools/run-command.ts'
import {
  cosignAttestBlob,
  cosignAttestImage,
  cosignSignBlob,
  cosignVerifyBlob,
  cosignVerifyBlobAttestation,
  pythonSignBlob,
  pythonVerify,
} from './peers.ts'
import { startRegistry } from './registry.ts'
import { cosignAcceptsRelease } from './release-story.ts'
import type { Scene } from './stage.ts'

const provenance = 'https://slsa.dev/provenance/v1'
const cyclonedx = 'https://cyclonedx.org/bom'

/** Stories in the order they are told; later ones use what earlier ones signed. */
export const stories: readonly (readonly [name: string, story: (scene: Scene) => Promise<void>])[] = [
  ['Ferrule signs provenance and SBOM through Fulcio, Rekor v2 and the timestamp authority', signsEvidence],
  ['Ferrule verifies them offline, and not for another repository', verifiesOwn],
  [
    'cosign verifies the provenance, and not for another identity',
    scene => cosignVerifies(scene, 'widget.tgz.sigstore.json', provenance),
  ],
  ['cosign verifies the SBOM', scene => cosignVerifies(scene, 'sbom.sigstore.json', cyclonedx)],
  ['the Python client verifies the provenance, and not for another identity', pythonVerifies],
  ['Ferrule signs a large SBOM as a file, which cosign and the Python client verify', signsLargeSbom],
  ['Ferrule verifies what cosign signed, a file and a statement', verifiesCosign],
  ['Ferrule verifies what the Python client signed', verifiesPython],
  ['cosign verifies what release mode kept with a release', cosignAcceptsRelease],
  ['Ferrule finds what cosign attached to an image in a registry', findsReferrers],
]

async function signsEvidence({ ferrule, signing }: Scene): Promise<void> {
  expectDone(await ferrule('attest', 'widget.tgz', 'widget.whl', ...signing))
}

async function verifiesOwn({ ferrule, trusting }: Scene): Promise<void> {
  const policy = ['--repository', 'acme/widget', '--ref', 'refs/tags/v1.2.3']
  const done = expectDone(await ferrule('verify', 'widget.tgz', 'widget.whl', ...policy, ...trusting))
  expectText(done, /2 of 2 artifacts are verified/)
  expectText(done, /met\s+dependencies/)
  expectRefused(
    await ferrule('verify', 'widget.tgz', '--repository', 'acme/widget-evil', ...trusting),
    /acme\/widget-evil/,
  )
}

async function cosignVerifies({ peers, folder, identity, issuer }: Scene, bundle: string, type: string): Promise<void> {
  const verifying = {
    file: join(folder, 'widget.tgz'),
    bundle: join(folder, bundle),
    identity,
    issuer: issuer.url,
    type,
  }
  expectDone(await cosignVerifyBlobAttestation(peers, verifying))
  const stranger = { ...verifying, identity: `${identity}-evil` }
  expectRefused(await cosignVerifyBlobAttestation(peers, stranger), /expected SAN value/)
}

async function pythonVerifies({ peers, folder, identity, issuer }: Scene): Promise<void> {
  const bundle = join(folder, 'widget.tgz.sigstore.json')
  const verifying = { file: join(folder, 'widget.tgz'), bundle, identity, issuer: issuer.url }
  expectDone(await pythonVerify(peers, verifying))
  expectRefused(await pythonVerify(peers, { ...verifying, identity: `${identity}-evil` }), /SANs do not match/)
}

async function signsLargeSbom({ ferrule, signing, trusting, peers, folder, identity, issuer }: Scene): Promise<void> {
  expectDone(await ferrule('sbom', '--of', './large', '--output', 'large.cdx.json'))
  const large = ['--evidence', 'sbom', '--sbom', 'large.cdx.json', '--output', 'evidence']
  expectDone(await ferrule('attest', 'widget.tgz', ...large, ...signing))
  const verifying = {
    file: join(folder, 'evidence/sbom.cdx.json'),
    bundle: join(folder, 'evidence/sbom.cdx.json.sigstore.json'),
    ...{ identity, issuer: issuer.url },
  }
  expectDone(await cosignVerifyBlob(peers, verifying))
  expectDone(await pythonVerify(peers, verifying))
  const bundle = ['--bundle', 'evidence/widget.tgz.sigstore.json', '--sbom', 'evidence/sbom.cdx.json']
  const done = expectDone(await ferrule('verify', 'widget.tgz', '--repository', 'acme/widget', ...bundle, ...trusting))
  expectText(done, /1500 packages/)
}

async function verifiesCosign({ ferrule, trusting, peers, folder, issuer }: Scene): Promise<void> {
  const token = issuer.token('sigstore')
  const [file, blob, attested] = [join(folder, 'widget.whl'), 'cosign.sigstore.json', 'cosign.intoto.json']
  expectDone(await cosignSignBlob(peers, { file, token, bundle: join(folder, blob) }))
  const statement = join(folder, 'statement.json')
  writeFileSync(statement, await statementAbout(ferrule))
  expectDone(await cosignAttestBlob(peers, { statement, token, bundle: join(folder, attested) }))
  for (const bundle of [blob, attested]) {
    const common = ['--bundle', bundle, ...trusting]
    expectDone(await ferrule('verify', 'widget.whl', '--repository', 'acme/widget', ...common))
    expectRefused(await ferrule('verify', 'widget.whl', '--repository', 'acme/other', ...common), /acme\/other/)
    expectRefused(await ferrule('verify', 'widget.tgz', '--repository', 'acme/widget', ...common), /it is about/)
  }
}

/** A statement of another type than Ferrule knows, about the digest that Ferrule itself finds. */
async function statementAbout(ferrule: Scene['ferrule']): Promise<string> {
  const told = await ferrule(
    'verify',
    'widget.whl',
    '--repository',
    'acme/widget',
    '--bundle',
    'widget.whl.sigstore.json',
    '--json',
  )
  const sha256 = /"sha256": "([0-9a-f]{64})"/.exec(told.output)?.[1]
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'widget.whl', digest: { sha256 } }],
    predicateType: 'https://acme.example/checked/v1',
    predicate: { checked: true },
  })
}

async function verifiesPython({ ferrule, trusting, peers, folder, issuer, identity }: Scene): Promise<void> {
  const bundle = join(folder, 'python.sigstore.json')
  expectDone(await pythonSignBlob(peers, { file: join(folder, 'widget.whl'), token: issuer.token('sigstore'), bundle }))
  const common = ['verify', 'widget.whl', '--bundle', 'python.sigstore.json', ...trusting]
  expectDone(await ferrule(...common, '--identity', identity))
  expectRefused(await ferrule(...common, '--identity', `${identity}-evil`), /-evil/)
}

async function findsReferrers({ ferrule, trusting, peers, folder, issuer }: Scene): Promise<void> {
  const registry = await startRegistry(peers.binaries.crane, folder)
  try {
    const image = `oci:${registry.image}`
    const common = ['--repository', 'acme/widget', '--from', image, ...trusting]
    const before = await ferrule('verify', image, ...common)
    if (before.status !== 3) throw new Error(`ended with ${before.status} where nothing is attached:\n${before.output}`)
    const predicate = join(folder, 'predicate.json')
    writeFileSync(predicate, JSON.stringify({ checked: true }))
    const attaching = { image: registry.image, predicate, type: 'https://acme.example/checked/v1' }
    expectDone(await cosignAttestImage(peers, { ...attaching, token: issuer.token('sigstore') }))
    expectDone(await ferrule('verify', image, ...common))
    const other = ['--repository', 'acme/other', '--from', image, ...trusting]
    expectRefused(await ferrule('verify', image, ...other), /acme\/other/)
  } finally {
    await registry.stop()
  }
}

function expectDone(done: Finished): Finished {
  if (done.status !== 0) throw new Error(`ended with ${done.status}:\n${done.output}`)
  return done
}

/** A refusal must give its reason: a client that cannot read a bundle at all refuses it too. */
function expectRefused(done: Finished, reason: RegExp): void {
  if (done.status === 0) throw new Error(`was accepted:\n${done.output}`)
  expectText(done, reason)
}

function expectText({ output }: Finished, text: RegExp): void {
  if (!text.test(output)) throw new Error(`does not say ${text}:\n${output}`)
}
