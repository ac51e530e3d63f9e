// GitHub's published description of its REST API, as a judge of requests and answers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Schema = { readonly [key: string]: Json }

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
  readonly 'x-multi-segment'?: boolean
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
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

/** A request as it came in, its path without the base path of the server. */
export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Buffer
  /** What it says that its body is. */
  readonly type: string
}

/** An operation of the description that a request is one of. */
export interface FoundOperation {
  readonly name: string
  readonly operation: Operation
  readonly values: Readonly<Record<string, string>>
}

const description: Description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true })
formats.default(coercing)
const compiled = new Map<Schema, ValidateFunction>()

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

/** What is wrong with a request, as sentences. */
export function judgeRequest(found: FoundOperation, request: ReceivedRequest): string[] {
  const faults: string[] = []
  const parameters = parametersOf(found.operation)
  for (const [name, value] of request.query) {
    const parameter = parameters.find(candidate => candidate.in === 'query' && candidate.name === name)
    if (parameter === undefined) faults.push(`${found.name} has no query parameter ${name}`)
    else faults.push(...judge(parameter.schema, { [name]: value }, `${found.name}: query`, name))
  }
  if (Number(request.query.get('per_page') ?? '1') > 100) faults.push(`${found.name}: per_page is at most 100`)
  for (const parameter of parameters.filter(candidate => candidate.in === 'path')) {
    const { name } = parameter
    faults.push(...judge(parameter.schema, { [name]: found.values[name] ?? '' }, `${found.name}: path`, name))
  }
  const taken = found.operation.requestBody?.content
  const schema = taken?.['application/json']?.schema
  if (schema !== undefined) faults.push(...judgeBody(schema, request.body.toString('utf8'), `${found.name}: request`))
  else if (request.body.length > 0 && taken?.[request.type] === undefined)
    faults.push(`${found.name} takes no body of type ${request.type}`)
  for (const { name } of parameters.filter(parameter => parameter.in === 'query' && parameter.required === true))
    if (!request.query.has(name)) faults.push(`${found.name} needs the query parameter ${name}`)
  return faults
}

/** What is wrong with an answer of the double, as sentences. A status that any server may give need not be described. */
export function judgeAnswer(found: FoundOperation, status: number, body: string): string[] {
  const content = resolve(found.operation.responses[String(status)]) as Content | undefined
  if (content === undefined) {
    const anywhere = [401, 403, 404, 409, 422, 429, 500, 502, 503].includes(status)
    return anywhere
      ? judgeBody({ $ref: '#/components/schemas/basic-error' }, body, `${found.name}: ${status}`)
      : [`${found.name} does not answer ${status}`]
  }
  const schema = content.content?.['application/json']?.schema
  return schema === undefined ? [] : judgeBody(schema, body, `${found.name}: ${status}`)
}

function judgeBody(schema: Schema, body: string, where: string): string[] {
  try {
    const validate = validatorOf(schema, ajv)
    if (validate(JSON.parse(body))) return []
    return (validate.errors ?? []).map(error => `${where}: ${error.instancePath} ${error.message}`)
  } catch (error) {
    return [`${where}: ${String(error)}`]
  }
}

function judge(schema: Schema, value: Readonly<Record<string, string>>, where: string, name: string): string[] {
  const validate = validatorOf({ type: 'object', properties: { [name]: schema } }, coercing)
  return validate({ ...value }) ? [] : (validate.errors ?? []).map(error => `${where} ${name} ${error.message}`)
}

function validatorOf(schema: Schema, validator: Ajv): ValidateFunction {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const definitions: Record<string, Json> = {}
  const made = validator.compile({ ...(convert(schema, definitions) as object), definitions })
  compiled.set(schema, made)
  return made
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a union, and referenced components come along. */
function convert(value: Json, definitions: Record<string, Json>): Json {
  if (Array.isArray(value)) return value.map(item => convert(item, definitions))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, nullable, example: _example, examples: _examples, ...rest } = value as Schema
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/components/schemas/', '')
    if (!(name in definitions)) {
      definitions[name] = true
      definitions[name] = convert(description.components.schemas?.[name] ?? false, definitions)
    }
    return { $ref: `#/definitions/${name}` }
  }
  const plain = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, convert(item, definitions)]))
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
}

function parametersOf(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map(parameter => resolve(parameter) as Parameter)
}

function resolve(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value
  const [, , group = '', name = ''] = String(value.$ref).split('/')
  return description.components[group]?.[name]
}
