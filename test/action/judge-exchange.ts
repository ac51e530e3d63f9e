// Judges requests and answers by GitHub's published description.
import type { IncomingMessage } from 'node:http'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Scene } from './double-scene.ts'
import {
  type Content,
  description,
  type FoundOperation,
  type Json,
  parametersOf,
  resolve,
  type Schema,
} from './published-api.ts'

/** A request as it came in, its path without the base path of the server. */
export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Buffer
  /** What it says that its body is. */
  readonly type: string
}

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true })
formats.default(coercing)
const compiled = new Map<Schema, ValidateFunction>()

/** What is wrong with the headers of a request, as sentences. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
export function judgeHeaders({ token, accept, found }: Scene, headers: IncomingMessage['headers']): string[] {
  const faults: string[] = []
  if (headers.authorization !== `token ${token}` && headers.authorization !== `bearer ${token}`)
    faults.push(`authorization is ${headers.authorization}`)
  const isFile = accept === 'application/octet-stream' && found?.name.includes('/releases/assets/')
  if (!isFile && !/^application\/(vnd\.github[\w.+-]*json|json)/.test(accept)) faults.push(`accept is ${accept}`)
  if (!/^ferrule\/\d/.test(headers['user-agent'] ?? '')) faults.push(`user-agent is ${headers['user-agent']}`)
  if (headers['x-github-api-version'] !== '2022-11-28')
    faults.push(`x-github-api-version is ${headers['x-github-api-version']}`)
  return faults
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
