/** Where an id of Azure names a managed API: in a path, or in the arguments of a function of a template. */
const shapes: readonly RegExp[] = [
  /\/managedApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i,
  /\/managedApis\/'\s*,\s*'([A-Za-z0-9_-]+)'/i,
  /\/managedApis'.*,\s*'([A-Za-z0-9_-]+)'\s*\)\]$/is,
  /\/customApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i,
]

/** Name of the managed API that an id stands for, in lower case; undefined where it is only known when it is deployed. */
export function managedApi(id: string | undefined): string | undefined {
  if (id === undefined || id.length > 2_000) return undefined
  for (const shape of shapes) {
    const name = shape.exec(id)?.[1]
    if (name !== undefined) return name.toLowerCase()
  }
  return undefined
}
