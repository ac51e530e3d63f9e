import type { AuthKind } from '../../model/connector.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { readHost } from '../host.ts'
import { at, filledText, flag, has, items, lineOfKey, type Node, texts } from '../node.ts'
import { vaultKind } from './vault.ts'

/** Something a plugin calls: an API by its description, a server of tools, or an add-in on the device. */
export interface Runtime {
  readonly type: string
  readonly line: number
  /** Null for what runs on the device, where whoever uses it is signed in already. */
  readonly auth: AuthKind | null
  /** Where the key or the client of the sign-in is named. */
  readonly reference: { readonly line: number } | null
  /** Address of the server, or of the description: absolute, or a path beside the file. */
  readonly url: { readonly text: string; readonly line: number } | null
  /** True for a path beside the file. */
  readonly isFile: boolean
  /** True where the description stands in the file itself, as a text. */
  readonly inline: boolean
  /** Names of the functions it runs, or patterns of them. */
  readonly functions: readonly { readonly text: string; readonly line: number }[]
  /** True where the server says which tools there are each time it is asked. */
  readonly dynamic: boolean
}

/** Reads the runtimes of a plugin; without a list of functions one runs all there are. */
export function readRuntimes(root: Node): Runtime[] {
  return items(at(root, 'runtimes')).map(node => {
    const type = filledText(at(node, 'type')) ?? 'OpenApi'
    const [spec, auth] = [at(node, 'spec'), at(node, 'auth')]
    const [url = null] = texts(at(spec, 'url'))
    const named = texts(at(node, 'run_for_functions'))
    return {
      type,
      line: lineOfKey(node, 'type'),
      auth: type === 'LocalPlugin' ? null : vaultKind(at(auth, 'type')),
      reference: filledText(at(auth, 'reference_id')) === undefined ? null : { line: lineOfKey(auth, 'reference_id') },
      url,
      isFile: url !== null && isPath(url.text),
      inline: filledText(at(spec, 'api_description')) !== undefined,
      functions: named.length > 0 ? named : [{ text: '*', line: lineOfKey(node, 'type') }],
      dynamic: type === 'RemoteMCPServer' && isDynamic(spec, named),
    }
  })
}

function isPath(text: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(text) && readHost(text)?.template !== true
}

/** Tools are pinned by their definitions in the package, or by their names; a word in the file overrules both. */
function isDynamic(spec: Node | undefined, named: readonly { readonly text: string }[]): boolean {
  const said = flag(at(spec, 'enable_dynamic_discovery'))
  if (said !== undefined) return said
  return !has(spec, 'mcp_tool_description') && (named.length === 0 || named.some(({ text }) => text.includes('*')))
}

/** What a runtime calls, in a few words: a host, or the file that describes the API. */
export function sayTarget({ url, isFile, type }: Runtime): string {
  if (url === null) return type
  if (isFile) return url.text.replace(/^\.\/|[?#].*$/gs, '')
  return draftEndpoint(url.text, 'tools', { file: '', line: null })?.host ?? type
}
