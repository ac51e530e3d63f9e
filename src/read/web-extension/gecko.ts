import { at, type Node } from '../node.ts'

/** What a manifest says to Firefox, under its present or its former key; undefined where it is not for Firefox. */
export function geckoOf(root: Node): Node | undefined {
  return at(root, 'browser_specific_settings', 'gecko') ?? at(root, 'applications', 'gecko')
}
