import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Surroundings } from '../format.ts'
import { appFiles, appFolder, configurationFiles, type MuleApp, openApp } from '../mule/app.ts'
import { readConfiguration } from '../mule/configuration.ts'
import { readProject } from '../mule/project.ts'
import { at } from '../node.ts'
import { baseOf, joinPath } from '../path.ts'

/** Application of MuleSoft: the extensions that run in it, the connections that it configures and what starts its flows. */
export const muleApp: ConnectorFormat = {
  name: 'mule-app',
  title: 'Mule application',
  specification: 'https://docs.mulesoft.com/mule-runtime/latest/mule-app-dev',
  names: ['**/mule-artifact.json', '**/src/main/mule/**/*.xml'],
  content: { names: ['**/pom.xml', '**/src/main/resources/**/*.{yaml,yml,properties}'], pattern: /\S/ },
  belongs(file, around) {
    const folder = appFolder(file.path)
    if (folder === undefined) return false
    const isApp = around.has(joinPath(folder, 'mule-artifact.json'))
    if (isPom(file)) return isApp || /<classifier>\s*mule-plugin\s*<|<packaging>\s*mule-/.test(file.text)
    return isApp && appFiles(folder, around).includes(file.path)
  },
  related(file, around) {
    const folder = appFolder(file.path)
    if (folder === undefined || !around.has(joinPath(folder, 'mule-artifact.json'))) return []
    const files = appFiles(folder, around)
    return isConfiguration(file) || isProject(file) ? files : [...files, ...configurationFiles(folder, around)]
  },
  read(file, around) {
    const folder = appFolder(file.path)
    const root = rootOf(file)
    if (folder === undefined || root?.kind !== 'map') return null
    const app = openApp(folder, around)
    if (isConfiguration(file)) {
      const mule = at(root, 'mule')
      return mule === undefined ? null : readConfiguration(mule, file, app)
    }
    // The project is told with the descriptor, which every change of it is read with.
    if (isPom(file) && app.artifact !== undefined) return { connectors: [], gaps: [] }
    if (isProject(file)) return readProject(app)
    return { connectors: configuredBy(app, around), gaps: [] }
  },
}

function isPom(file: SourceFile): boolean {
  return baseOf(file.path).toLowerCase() === 'pom.xml'
}

function isProject(file: SourceFile): boolean {
  return isPom(file) || baseOf(file.path).toLowerCase() === 'mule-artifact.json'
}

function isConfiguration(file: SourceFile): boolean {
  return /(?:^|\/)src\/main\/mule\//.test(file.path)
}

const configured = new WeakMap<MuleApp, Connector[]>()

/** All that is configured with the properties of an application: what a file of properties changes is told of that. */
function configuredBy(app: MuleApp, around: Surroundings): Connector[] {
  const found =
    configured.get(app) ??
    configurationFiles(app.folder, around).flatMap(path => {
      const file = around.file(path)
      const mule = file === undefined ? undefined : at(rootOf(file), 'mule')
      return file === undefined || mule === undefined ? [] : readConfiguration(mule, file, app).connectors
    })
  configured.set(app, found)
  return found
}
