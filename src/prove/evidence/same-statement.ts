import type { Statement } from '../../model/evidence.ts'
import { asObject } from './strict-json.ts'

/** Whether two statements say the same of the same subjects; which attempt of a run said it does not matter. */
export function saySame(left: Statement, right: Statement): boolean {
  return JSON.stringify(essence(left)) === JSON.stringify(essence(right))
}

function essence({ subjects, predicateType, predicate }: Statement): unknown {
  return [subjects.map(({ digest }) => Object.entries(digest)), predicateType, withoutRun(predicate)]
}

function withoutRun(predicate: unknown): unknown {
  const object = asObject(predicate)
  const details = asObject(object?.runDetails)
  if (object === undefined || details === undefined) return predicate
  const { metadata: _, ...rest } = details
  return { ...object, runDetails: rest }
}
