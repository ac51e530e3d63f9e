import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import { elementsOf } from '../element.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { isDefinition } from '../logic-app/workflow.ts'
import { at, has, type Node } from '../node.ts'
import { baseOf } from '../path.ts'
import { readCanvasApp } from '../power-platform-solution/canvas-app.ts'
import { readConnectionReferences } from '../power-platform-solution/connection-references.ts'
import { readVariable, readVariableValues } from '../power-platform-solution/environment-variable.ts'
import { readFlow } from '../power-platform-solution/flow.ts'
import { readSolution } from '../power-platform-solution/solution.ts'

/** Unpacked solution of Power Platform: its connections, what its flows and apps do with them, and what starts its flows. */
export const powerPlatformSolution: ConnectorFormat = {
  name: 'power-platform-solution',
  title: 'Power Platform solution',
  specification: 'https://learn.microsoft.com/power-platform/alm/solution-packager-tool',
  names: [
    '**/Other/Solution.xml',
    '**/Other/Customizations.xml',
    '**/connectionreferences/**/*.xml',
    '**/CanvasApps/*.meta.xml',
    '**/Workflows/*-????????-????-????-????-????????????.json',
    '**/environmentvariabledefinitions/*/environmentvariabledefinition.xml',
    '**/environmentvariabledefinitions/*/environmentvariablevalues.json',
  ],
  content: {
    names: ['**/*.json'],
    pattern: /\/providers\/Microsoft\.PowerApps\/apis\/|"connectionReferenceLogicalName"\s*:/i,
  },
  read(file, around) {
    const root = rootOf(file)
    if (root?.kind !== 'map') return null
    return /\.xml$/i.test(baseOf(file.path)) ? readXml(root, file, around) : readJson(root, file, around)
  },
}

function readXml(root: Node, file: SourceFile, around: Surroundings): Reading | null {
  const [solution, app] = [at(root, 'ImportExportXml'), at(root, 'CanvasApp')]
  const [reference, variable] = [at(root, 'connectionreference'), at(root, 'environmentvariabledefinition')]
  const manifest = at(solution, 'SolutionManifest')
  if (manifest !== undefined) return readSolution(manifest, file)
  if (solution !== undefined) {
    const lists = elementsOf(at(solution, 'connectionreferences'))
    return readConnectionReferences(
      lists.flatMap(list => elementsOf(at(list, 'connectionreference'))),
      file,
    )
  }
  if (reference !== undefined) return readConnectionReferences(elementsOf(reference), file)
  if (app !== undefined) return readCanvasApp(app, file, around)
  return variable === undefined ? null : readVariable(variable, file)
}

function readJson(root: Node, file: SourceFile, around: Surroundings): Reading | null {
  if (has(root, 'environmentvariablevalues')) return readVariableValues(root, file)
  const definition = at(root, 'properties', 'definition')
  return isDefinition(definition) ? readFlow(root, definition, file, around) : null
}
