import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { readApp } from '../make/app.ts'
import { partPaths } from '../make/component.ts'
import { at } from '../node.ts'
import { baseOf } from '../path.ts'

/** App of Make, as kept in a repository: how its users sign in, whom it calls with that, what it is told of, and the functions it runs. */
export const makeApp: ConnectorFormat = {
  name: 'make-app',
  title: 'Make app',
  specification:
    'https://developers.make.com/custom-apps-documentation/create-apps-with-apps-editor/make-apps-editor/apps-sdk',
  names: [],
  // The files an app names are read with it. They are claimed, by this format or by others, so that a change of theirs brings it along.
  content: { names: ['**/makecomapp.json', '**/*.imljson'], pattern: /"generalCodeFiles"\s*:/ },
  related(file) {
    const root = rootOf(file)
    return root === undefined || !isApp(file.path) ? [] : partPaths(root, file)
  },
  read(file, around) {
    const root = rootOf(file)
    if (root === undefined || !isApp(file.path) || at(root, 'components')?.kind !== 'map') return null
    return readApp(root, file, around)
  },
}

function isApp(path: string): boolean {
  return baseOf(path).toLowerCase() === 'makecomapp.json'
}
