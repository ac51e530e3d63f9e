// GitHub's published description of its REST API.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
/** A schema of the description. */
export type Schema = { readonly [key: string]: Json }

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
  readonly 'x-multi-segment'?: boolean
}

/** What a request or an answer may hold, by its type. */
export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

/** An operation. */
export interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Content
  /** Present where it is served elsewhere than the rest. */
  readonly servers?: readonly unknown[]
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** An operation of the description that a request is one of. */
export interface FoundOperation {
  readonly name: string
  readonly operation: Operation
  readonly values: Readonly<Record<string, string>>
}

/** The description. */
export const description: Description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
)
/** Finds the operation of a request. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()]
    if (operation === undefined) continue
    const multi = parametersOf(operation).filter(parameter => parameter['x-multi-segment'])
    const names: string[] = []
    const pattern = template.replace(/[.$^*+?()[\]|\\]/g, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name)
      return multi.some(parameter => parameter.name === name) ? '(.+)' : '([^/]+)'
    })
    const match = new RegExp(`^${pattern}$`).exec(path)
    if (match === null) continue
    const values = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
    return { name: `${method} ${template}`, operation, values }
  }
  return undefined
}

/** Parameters of an operation, with those that it only refers to. */
export function parametersOf(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map(parameter => resolve(parameter) as Parameter)
}

/** What a reference leads to. */
export function resolve(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value
  const [, , group = '', name = ''] = String(value.$ref).split('/')
  return description.components[group]?.[name]
}
