import { at, entries, itemsOrOne, type Node } from '../node.ts'

/** A resource, or data that is looked up: a block with a type and a name. */
export interface Block {
  /** `aws_iam_role.keeper`, with `data.` before it for what is looked up. */
  readonly address: string
  readonly type: string
  readonly line: number
  readonly body: Node
}

/** Blocks with two labels; the JSON syntax may have a list wherever it could have a map. */
export function blocksOf(root: Node | undefined, kind: 'resource' | 'data'): Block[] {
  return itemsOrOne(at(root, kind)).flatMap(types =>
    entries(types).flatMap(({ key: type, value }) =>
      itemsOrOne(value).flatMap(names =>
        entries(names).flatMap(({ key: name, line, value: bodies }) =>
          itemsOrOne(bodies).flatMap(body => {
            const address = `${kind === 'data' ? 'data.' : ''}${type}.${name}`
            return body.kind === 'map' ? [{ address, type, line, body }] : []
          }),
        ),
      ),
    ),
  )
}
