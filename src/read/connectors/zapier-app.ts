import type { Connector, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { folderOf } from '../path.ts'
import { readCalled } from '../script/called.ts'
import { importedPaths } from '../script/script.ts'
import { findSecrets } from '../script/secrets.ts'
import { isScript } from '../script/source.ts'
import { type App, entryPaths, findApp, manifestOf, platform, platformOf, siblingOf } from '../zapier/project.ts'
import { readRequests } from '../zapier/requests.ts'
import { readSignIn } from '../zapier/sign-in.ts'
import {
  findSteps,
  readDeprecations,
  readOperations,
  readStepGaps,
  readTriggers,
  readVisibility,
} from '../zapier/steps.ts'

/** App of Zapier's platform: how people sign in and with which scopes, what starts Zaps, what they can do, and whom the app calls. */
export const zapierApp: ConnectorFormat = {
  name: 'zapier-app',
  title: 'Zapier app',
  specification: 'https://docs.zapier.com/platform/reference/cli-docs',
  names: ['**/.zapierapprc'],
  // A project that is not linked to an app yet is known by what it is built on.
  content: { names: ['**/package.json'], pattern: /"zapier-platform-core"\s*:/ },
  roots: ['.zapierapprc'],
  related(file, around) {
    if (isScript(file.path)) return importedPaths(file, around)
    if (/\.json$/i.test(file.path) && platformOf(rootOf(file)) === undefined) return []
    return [siblingOf(file.path, 'package.json'), ...entryPaths(folderOf(file.path), manifestOf(file, around), around)]
  },
  read(file, around) {
    const isLink = !/\.json$/i.test(file.path)
    const manifest = isLink ? manifestOf(file, around) : rootOf(file)
    const link = isLink ? rootOf(file) : undefined
    if (isLink && link?.kind !== 'map') return null
    if (!isLink && (platformOf(manifest) === undefined || around.has(siblingOf(file.path, '.zapierapprc')))) return null
    return readApp(file, link, manifest, around)
  },
}

function readApp(
  file: SourceFile,
  link: Node | undefined,
  manifest: Node | undefined,
  around: Surroundings,
): Reading | null {
  const paths = entryPaths(folderOf(file.path), manifest, around)
  const app = findApp(paths, around)
  const name = filledText(at(manifest, 'name'))
  const id = filledText(at(link, 'id')) ?? filledText(at(link, 'key')) ?? name ?? file.path
  const known = draftConnector({
    format: 'zapier-app',
    id,
    name: name ?? id,
    role: 'definition',
    version: filledText(at(manifest, 'version')) ?? null,
    settings: readPlatform(manifest, file),
    places: [placeIn(file, lineOfKey(link ?? manifest, link === undefined ? 'name' : 'id'))],
  })
  if (app === undefined) {
    const reason = 'no source beside it gives an app that can be read without running it'
    const broken = paths.flatMap(path => {
      const entry = around.file(path)
      return entry === undefined ? [] : readCalled(entry, around).gaps
    })
    // A library that is built on the platform is no app.
    if (link === undefined && broken.length === 0) return null
    const unknown: Gap = { kind: 'unknown', file: file.path, line: null, reason }
    return { connectors: [known], gaps: broken.length > 0 ? broken : [unknown] }
  }
  const { connector, gaps } = withApp(known, app, around)
  return { connectors: [connector], gaps }
}

function withApp(known: Connector, { root, entry }: App, around: Surroundings) {
  const signIn = readSignIn(root, entry)
  const steps = findSteps(root, entry)
  const called = readCalled(entry, around)
  const gaps: Gap[] = [...signIn.gaps, ...readStepGaps(root, entry), ...called.gaps]
  const inSources = called.files.flatMap(findSecrets)
  const lines = new Set(signIn.secrets.map(({ place }) => `${place.file}:${place.line}`))
  const connector: Connector = {
    ...known,
    auth: signIn.auth,
    endpoints: distinctEndpoints([...readRequests(root, entry), ...called.endpoints]),
    triggers: readTriggers(steps),
    operations: readOperations(steps),
    settings: [...known.settings, ...signIn.settings, ...readVisibility(steps, entry)],
    deprecations: readDeprecations(steps),
    secrets: [...signIn.secrets, ...inSources.filter(({ place }) => !lines.has(`${place.file}:${place.line}`))],
  }
  return { connector, gaps }
}

/** The platform decides what an app may do and how long it lives: neither version is safer, and it should not change unseen. */
function readPlatform(manifest: Node | undefined, file: SourceFile): Setting[] {
  const version = platformOf(manifest)
  if (version === undefined) return []
  const group = at(manifest, 'dependencies', platform) === undefined ? 'devDependencies' : 'dependencies'
  const place = { file: siblingOf(file.path, 'package.json'), line: lineOfKey(at(manifest, group), platform) }
  return [{ name: 'platform', value: version.slice(0, 100), exposure: 0, weight: 'low', place }]
}
