// What GitHub answers about attestations of a repository and artifacts of a workflow run.
import { type Answer, notAllowed, notFound, pageOf, type Scene } from './double-scene.ts'
import { errorBody } from './github-bodies.ts'
import { artifactBody } from './release-bodies.ts'

/** Answers what is asked about attestations and artifacts; undefined for anything else. */
export function answerEvidence(scene: Scene): Answer | undefined {
  switch (scene.found?.name) {
    case 'POST /repos/{owner}/{repo}/attestations':
      return keepAttestation(scene)
    case 'GET /repos/{owner}/{repo}/attestations/{subject_digest}':
      return listAttestations(scene)
    case 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts':
      return listArtifacts(scene)
    case 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
      const artifact = scene.artifacts.find(({ id }) => id === Number(scene.found?.values.artifact_id))
      if (artifact === undefined) return notFound
      if (artifact.expired) return { status: 410, body: errorBody(410, 'Artifact has expired') }
      return { status: 302, headers: { location: scene.store(artifact.archive) } }
    }
    default:
      return undefined
  }
}

/** https://docs.github.com/rest/repos/attestations */
function keepAttestation(scene: Scene): Answer {
  if (scene.noAttestations === 'enterprise server') return notFound
  if (scene.noAttestations !== undefined)
    return {
      status: 403,
      body: errorBody(
        403,
        'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.',
      ),
    }
  if (scene.mayAttest === false) return notAllowed
  const { bundle } = JSON.parse(scene.body.toString('utf8'))
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'))
  const subjects = statement.subject.map(({ digest }: { digest: { sha256: string } }) => `sha256:${digest.sha256}`)
  const id = 1 + scene.attestations.length
  scene.attestations.push({ id, bundle, subjects })
  return { status: 201, body: { id } }
}

function listAttestations({ noAttestations, attestations, found }: Scene): Answer {
  const about = attestations.filter(({ subjects }) => subjects.includes(found?.values.subject_digest ?? ''))
  if (noAttestations !== undefined || about.length === 0) return notFound
  const listed = about.map(({ id, bundle }) => ({ bundle, repository_id: 700100, bundle_url: `https://store/${id}` }))
  return { status: 200, body: { attestations: listed } }
}

function listArtifacts({ api, url, artifacts }: Scene): Answer {
  const named = url.searchParams.get('name')
  const { shown, headers } = pageOf(
    url,
    artifacts.filter(({ name }) => named === null || name === named),
  )
  const body = { total_count: artifacts.length, artifacts: shown.map(artifact => artifactBody(api, artifact)) }
  return { status: 200, body, headers: headers ?? {} }
}
