/** A value that a connector is given: where people model, or what a template gives in advance. */
export interface Field {
  /** What it is bound to, such as `authentication.type`. */
  readonly name: string
  readonly value: string | null
  /** What people may choose from; empty where they may write what they like. */
  readonly choices: readonly string[]
  /** True where nobody can give another value any more. */
  readonly fixed: boolean
  readonly line: number
}

/** A connector as a template describes it, or as a process uses it. */
export interface ConnectorElement {
  /** Id of the element in its process; empty in a template. */
  readonly key: string
  readonly template: string | null
  readonly version: string | null
  /** Which worker does the work, and what of outside starts it. */
  readonly jobType: string | null
  readonly inboundType: string | null
  readonly fields: readonly Field[]
  readonly line: number
}

/** Values that a field may have, as far as they are known. */
export function valuesOf(field: Field): readonly string[] {
  if (field.value !== null && (field.fixed || field.choices.length === 0)) return [field.value]
  return field.choices
}

/** Value of a field where nobody changes it. */
export function defaultOf(element: ConnectorElement, name: string): string | null {
  return element.fields.find(field => field.name === name && field.value !== null)?.value ?? null
}

/** `token` of `authentication.token`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
